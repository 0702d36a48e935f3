// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace edgescope {

class RidgesModel;
class Study;

// The chains of the ridges that the scalogram and the coherence draw. The row chosen is the ridge chosen in
// these: its time becomes the selected range, and the cursor moves to its begin.
class RidgesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RidgesPanel(Study &study, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setWanted(bool wanted);
    void fill();
    void takeRow(int row);
    void showChosen();

    Study &m_study;
    RidgesModel *m_ridges;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLabel *m_footer;
    bool m_wanted = false;
    bool m_isShowing = false; // the row chosen elsewhere
};

} // namespace edgescope
