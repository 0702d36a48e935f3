// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinelook.h"

#include <QDialog>

#include <vector>

class QDoubleSpinBox;
class QListWidget;

namespace edgescope {

class Timeline;

// Which lanes the timeline shows, in which order and how high, by keyboard: what dragging their headers does
// by mouse. Changes are seen at once and taken back by Cancel.
class LanesDialog : public QDialog
{
    Q_OBJECT

public:
    LanesDialog(Timeline &timeline, QWidget *parent);

    void reject() override;

private:
    void fill();
    void move(int step);
    void showHeight();
    void apply();

    Timeline &m_timeline;
    std::vector<LaneForm> m_before;
    QListWidget *m_list;
    QDoubleSpinBox *m_height;
    bool m_isFilling = false;
};

} // namespace edgescope
