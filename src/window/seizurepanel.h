// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/seizurecandidates.h"

#include <QWidget>

#include <memory>
#include <set>

class QLabel;
class QPushButton;
class QSlider;
class QTableWidget;

namespace edgescope {

class OnsetMap;
class Study;

// Candidates of seizures, proposed and never marked by the program: the row in hand is the selected time,
// whose edges may be moved, and a key accepts or rejects it. Below, the order in which a seizure or a
// candidate reaches the channels.
class SeizurePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SeizurePanel(Study &study, QWidget *parent = nullptr);
    ~SeizurePanel() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setWanted(bool wanted);
    void takeResult();
    void startAnew();
    void fill();
    void showCount();
    void showOnsets();
    void takeRow(int row);
    void accept();
    void reject();
    const SeizureCandidate *current() const;

    Study &m_study;
    QSlider *m_sensitivity;
    QLabel *m_count;
    QTableWidget *m_table;
    QPushButton *m_accept;
    QPushButton *m_reject;
    OnsetMap *m_map;
    std::shared_ptr<const Result> m_result;
    std::vector<SeizureCandidate> m_all;        // at the slider's sensitivity
    std::vector<SeizureCandidate> m_candidates; // those listed
    std::set<double> m_rejected;                // starts, of this recording
    bool m_wanted = false;
};

} // namespace edgescope
