// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTableWidget;

namespace edgescope {

class Study;

// One row for each state at the current scale: bins, correlation, anisotropy, variance exponent,
// the Gini coefficients of both classes and time, from the tables of the analyses.
class StateTable : public QWidget
{
    Q_OBJECT

public:
    explicit StateTable(Study &study, QWidget *parent = nullptr);

    // "k 20 · 298.9 ms"
    QString summary() const;
    QString numbers() const;

signals:
    void summaryChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWanted(bool wanted);
    void fill();
    void fitColumns();
    void fillRow(int row, const QString &state);

    Study &m_study;
    QTableWidget *m_table;
    QLabel *m_footer;
    bool m_wanted = false;
};

} // namespace edgescope
