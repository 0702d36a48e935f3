// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "views/timeline/timelinelook.h"
#include "window/arrangedialog.h"

class QTreeWidgetItem;

namespace edgescope {

class Timeline;

// Which channels of LFP the timeline shows, in which order, and which are bad.
class ChannelsDialog : public ArrangeDialog
{
    Q_OBJECT

public:
    ChannelsDialog(const Recording &recording, Timeline &timeline, QWidget *parent);

protected:
    void apply() override;
    void takeBack() override;

private:
    QTreeWidgetItem *makeItem(const Recording &recording, int channel);
    void fill(const Recording &recording, const ChannelChoice &choice);

    Timeline &m_timeline;
    ChannelChoice m_before;
};

} // namespace edgescope
