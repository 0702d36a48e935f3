// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "views/timeline/timelinelook.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace edgescope {

class Timeline;

// Which channels of LFP the timeline shows, in which order, and which are bad: changes are seen at once and
// taken back by Cancel.
class ChannelsDialog : public QDialog
{
    Q_OBJECT

public:
    ChannelsDialog(const Recording &recording, Timeline &timeline, QWidget *parent);

    void reject() override;

private:
    QTreeWidgetItem *makeItem(const Recording &recording, int channel);
    void fill(const Recording &recording, const ChannelChoice &choice);
    void move(int step);
    void apply();

    Timeline &m_timeline;
    ChannelChoice m_before;
    QTreeWidget *m_list;
    bool m_isFilling = false;
};

} // namespace edgescope
