// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/agreement.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace edgescope {

class Study;

// How far the present rater and the compared one agree: Cohen's kappa by epoch with the table of counts,
// whose cells lead to their epochs, and how well the seizures of one meet those of the other.
class AgreementPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementPanel(Study &study, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void fillCounts();
    void fitCounts();
    void showSeizures(const QString &other);
    void goTo(int row, int column);
    void makeConsensus();

    Study &m_study;
    EpochAgreement m_agreement;
    QLabel *m_kappa;
    QLabel *m_epochs;
    QTableWidget *m_counts;
    QLabel *m_seizures;
    QPushButton *m_next;
    QPushButton *m_consensus;
};

} // namespace edgescope
