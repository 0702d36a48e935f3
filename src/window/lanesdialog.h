// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinelook.h"
#include "window/arrangedialog.h"

#include <vector>

class QDoubleSpinBox;

namespace edgescope {

class Timeline;

// Which lanes the timeline shows, in which order and how high, by keyboard: what dragging their headers does
// by mouse.
class LanesDialog : public ArrangeDialog
{
    Q_OBJECT

public:
    LanesDialog(Timeline &timeline, QWidget *parent);

protected:
    void apply() override;
    void takeBack() override;

private:
    void fill();
    void showHeight();

    Timeline &m_timeline;
    std::vector<LaneForm> m_before;
    QDoubleSpinBox *m_height;
};

} // namespace edgescope
