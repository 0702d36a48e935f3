// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace edgescope {

// A choice of some of many names, such as channels, found by typing a part of them. None chosen means all.
// When it stands for several things that differ, names that only some of them have are half checked.
class CheckedNames : public QWidget
{
    Q_OBJECT

public:
    // `name` is the object name, those of the parts begin with it.
    CheckedNames(const QString &name, const QString &title, const QStringList &names, QWidget *parent);

    // The rows that each of the things has.
    void setRows(const std::vector<std::vector<int>> &rows);
    // What becomes of the rows of one of them: half checked names stay as they were.
    std::vector<int> rows(const std::vector<int> &before) const;

private:
    void filter(const QString &part);
    void showCount();

    QString m_title;
    QLabel *m_count;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QToolButton *m_all;
};

} // namespace edgescope
