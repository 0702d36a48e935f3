// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationtable.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace edgescope {

struct Recording;

// Asks what the columns of a table of annotations hold, with its first rows in sight. The answer that looks
// right is chosen already.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(const QString &fileName, const TableBeginning &beginning, const Recording &recording,
                  QWidget *parent = nullptr);

    TableColumns columns() const;

private:
    void makeTable();
    void makeTimes();
    void guess();
    QComboBox *meaning(int column) const;
    void setMeaning(int column, const QString &name);
    void check();

    TableBeginning m_beginning;
    QDateTime m_start;
    double m_end;
    QTableWidget *m_table;
    QCheckBox *m_hasHeading;
    QComboBox *m_times;
    QCheckBox *m_lastUntilNext;
    QLabel *m_problem;
    QPushButton *m_use;
};

} // namespace edgescope
