// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace edgescope {

class KeyMap;

// The keys of all actions: searched, changed one by one, given back one by one or all. A key that another
// action has is named at once and not taken.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    KeysPage(KeyMap &keys, QWidget *parent = nullptr);

private:
    void makeList();
    void showKeys();
    void showChosen();
    void filter(const QString &typed);
    void check();
    void assign();
    QAction *chosen() const;

    KeyMap &m_keys;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit;
    QPushButton *m_assign;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_conflict;
};

} // namespace edgescope
