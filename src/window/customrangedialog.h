// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "views/timeline/clockaxis.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace edgescope {

// Asks from when to when the analyses are to go.
class CustomRangeDialog : public QDialog
{
    Q_OBJECT

public:
    // `range` is offered first.
    CustomRangeDialog(const Recording &recording, const ClockAxis &clock, const TimeRange &range,
                      QWidget *parent);

    TimeRange range() const { return m_range; }

private:
    void check();

    const Recording &m_recording;
    ClockAxis m_clock;
    TimeRange m_range;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace edgescope
