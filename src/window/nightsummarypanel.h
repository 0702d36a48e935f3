// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QTableWidget;

namespace edgescope {

class Study;
struct SleepStatistics;

// The numbers of the night by the states of the present rater: time, share and bouts of each state,
// latencies, efficiency and transitions, from lights off to lights on when both are marked.
class NightSummaryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NightSummaryPanel(Study &study, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLabel *addRow(QFormLayout &form, const QString &text, const char *name, const QString &tip);
    void fill();
    void fillStages(const SleepStatistics &night);
    void fillTransitions(const SleepStatistics &night);

    Study &m_study;
    QTableWidget *m_stages;
    QLabel *m_totalSleep;
    QLabel *m_onsetLatency;
    QLabel *m_remLatency;
    QLabel *m_wakeAfterOnset;
    QLabel *m_efficiency;
    QLabel *m_shifts;
    QLabel *m_range;
    QTableWidget *m_transitions;
};

} // namespace edgescope
