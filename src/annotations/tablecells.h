// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace edgescope {

// The text of a table, by what its bytes are: UTF-8, else Latin-1; lines end with \n.
QString decodedTable(const QByteArray &bytes);
QString firstLine(const QString &text);
// What stands between the cells of a line: a tab, else a semicolon, else a comma.
QChar tableSeparator(const QString &line);

// Takes a table apart. With tabs a line end ends a row and nothing is quoted; else a quoted cell may hold
// separators and line ends.
class TableCells
{
public:
    TableCells(QString text, QChar separator);

    bool atEnd() const { return m_place >= m_text.size(); }
    // The next row; "n/a" that is not quoted is empty.
    QStringList row();

private:
    bool isEnd(QChar c) const { return c == m_separator || c == u'\n'; }
    QString plain();
    QString quoted();

    QString m_text;
    QChar m_separator;
    qsizetype m_place = 0;
};

} // namespace edgescope
