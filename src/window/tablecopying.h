// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QTableWidget;

namespace edgescope {

// Copies the chosen rows of a table, or all of them when none is chosen, when Ctrl+C is pressed in it: as
// tab-separated text, with the titles of the columns where the table shows them. The window's own Ctrl+C,
// which copies a picture, does not see that key.
class TableCopying : public QObject
{
    Q_OBJECT

public:
    // Belongs to the table.
    explicit TableCopying(QTableWidget &table);

    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableWidget &m_table;
};

} // namespace edgescope
