// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figurenumbers.h"

#include "figures/figurelayout.h"

#include <QStringList>

namespace edgescope {

QByteArray csvCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    if (cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    return cell;
}

QByteArray figureNumbers(const Figure &figure)
{
    QByteArray text;
    for (size_t index = 0; index < figure.panels.size(); ++index) {
        const FigurePanel &panel = figure.panels[index];
        // A figure without letters has panels all the same.
        QString head = QStringLiteral("# panel %1, %2")
                           .arg(panelLetter(FigureSettings::Letters::Capital, index),
                                QString::fromLatin1(panel.recipe.view));
        if (!panel.title.isEmpty())
            head += QStringLiteral(", ") + panel.title.simplified();
        text += (text.isEmpty() ? "" : "\n") + head.toUtf8() + '\n';
        const QStringList lines = panel.numbers.split(u'\n');
        // The last line ends with a line end too.
        const qsizetype count = lines.last().isEmpty() ? lines.size() - 1 : lines.size();
        for (const QString &line : lines.first(count)) {
            QByteArrayList cells;
            for (const QString &cell : line.split(u'\t'))
                cells << csvCell(cell);
            text += cells.join(',') + '\n';
        }
    }
    return text;
}

} // namespace edgescope
