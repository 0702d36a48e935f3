// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tablecopying.h"

#include "views/numbertext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStringList>
#include <QTableWidget>

namespace edgescope {

TableCopying::TableCopying(QTableWidget &table)
    : QObject(&table)
    , m_table(table)
{
    table.installEventFilter(this);
}

QString TableCopying::text() const
{
    const auto line = [this](const auto &cell) {
        QStringList cells;
        for (int column = 0; column < m_table.columnCount(); ++column) {
            const QTableWidgetItem *item = cell(column);
            cells << (item ? item->text() : QString());
        }
        return cells.join(u'\t');
    };
    const QItemSelectionModel &chosen = *m_table.selectionModel();
    QStringList lines;
    if (!m_table.horizontalHeader()->isHidden())
        lines << line([this](int column) { return m_table.horizontalHeaderItem(column); });
    for (int row = 0; row < m_table.rowCount(); ++row)
        if (!chosen.hasSelection() || chosen.isRowSelected(row))
            lines << line([this, row](int column) { return m_table.item(row, column); });
    return withoutIsolates(lines.join(u'\n') + u'\n');
}

bool TableCopying::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        QGuiApplication::clipboard()->setText(text());
    return true;
}

} // namespace edgescope
