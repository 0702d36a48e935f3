// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QTableWidget;

namespace edgescope {

class Study;

// Who gave which units another class, when and why, newest last. Rows can be copied as tab-separated text.
class ClassLogDialog : public QDialog
{
    Q_OBJECT

public:
    ClassLogDialog(Study &study, QWidget *parent);

    // The chosen rows, or all when none is chosen, under a line of column names: times in UTC, classes as in
    // files.
    QString copiedText() const;

private:
    void showLog();

    Study &m_study;
    QTableWidget *m_table;
    QLabel *m_empty;
};

} // namespace edgescope
