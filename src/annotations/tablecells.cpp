// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/tablecells.h"

namespace edgescope {

QString decodedTable(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter))
        text = QString::fromLatin1(bytes);
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

QString firstLine(const QString &text)
{
    return text.left(text.indexOf(u'\n'));
}

QChar tableSeparator(const QString &line)
{
    for (const QChar separator : {u'\t', u';', u','})
        if (line.contains(separator))
            return separator;
    return u'\t';
}

TableCells::TableCells(QString text, QChar separator)
    : m_text(std::move(text))
    , m_separator(separator)
{
}

QStringList TableCells::row()
{
    QStringList cells;
    for (;;) {
        cells << (m_separator != u'\t' && !atEnd() && m_text[m_place] == u'"' ? quoted() : plain());
        if (atEnd())
            return cells;
        const QChar end = m_text[m_place++];
        if (end != m_separator)
            return cells;
        if (atEnd()) {
            cells << QString();
            return cells;
        }
    }
}

QString TableCells::plain()
{
    const qsizetype first = m_place;
    while (!atEnd() && !isEnd(m_text[m_place]))
        ++m_place;
    const QString text = m_text.mid(first, m_place - first).trimmed();
    return text == u"n/a" ? QString() : text;
}

QString TableCells::quoted()
{
    QString text;
    for (++m_place; !atEnd(); ++m_place) {
        if (m_text[m_place] != u'"') {
            text += m_text[m_place];
        } else if (m_place + 1 < m_text.size() && m_text[m_place + 1] == u'"') {
            text += u'"';
            ++m_place;
        } else {
            ++m_place;
            break;
        }
    }
    text += plain(); // what stands between the quote and the separator, mostly nothing
    return text;
}

} // namespace edgescope
