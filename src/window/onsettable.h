// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotation.h"
#include "views/timeline/clockaxis.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableWidget;
class QToolButton;

namespace edgescope {

// When a seizure reaches each channel, in the order of time.
class OnsetTable : public QWidget
{
    Q_OBJECT

public:
    OnsetTable(std::shared_ptr<const Recording> recording, const ClockAxis &clock, QWidget *parent);

    void setOnsets(const std::vector<ChannelOnset> &onsets);
    const std::vector<ChannelOnset> &onsets() const { return m_onsets; }
    // The time that is offered for the next channel.
    void offer(double seconds);
    // Moves all by so many seconds.
    void moveBy(double seconds);

signals:
    // A time that was typed is none.
    void notUnderstood(const QString &sentence);

private:
    void fill();
    void add();
    void removeChosen();
    void takeTime(int row, int column);

    std::shared_ptr<const Recording> m_recording;
    ClockAxis m_clock;
    std::vector<ChannelOnset> m_onsets;
    double m_offered = 0;
    QTableWidget *m_table;
    QComboBox *m_channel;
    QLineEdit *m_time;
    QToolButton *m_remove;
};

} // namespace edgescope
