// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTableWidget;

namespace edgescope {

struct SeizureRecovery;
class Study;

// Whether and when S(t) has come back to its pre-ictal line after the seizure that it is shown of: the
// numbers of the S(t) view, in words where there are none.
class RecoveryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryPanel(Study &study, QWidget *parent = nullptr);
    ~RecoveryPanel() override;

signals:
    // "Sz 1 · 04:49:12"; empty without a seizure.
    void summaryChanged(const QString &summary);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setWanted(bool wanted);
    void fill();
    void fitRows();
    void fillRows(const SeizureRecovery &recovery, double onset);
    // What there is instead of numbers; empty when there are numbers.
    QString message() const;
    void styleCaution();

    Study &m_study;
    QLabel *m_message;
    QTableWidget *m_table;
    QLabel *m_caution;
    QString m_failure; // why there is no result
    bool m_wanted = false;
};

} // namespace edgescope
