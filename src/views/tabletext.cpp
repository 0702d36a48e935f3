// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tabletext.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace edgescope {
namespace {

struct CellText {
    size_t row;

    QString operator()(const std::vector<double> &values) const
    {
        return std::isfinite(values[row]) ? QString::number(values[row], 'g', QLocale::FloatingPointShortest)
                                          : QString();
    }
    QString operator()(const std::vector<std::int64_t> &values) const { return QString::number(values[row]); }
    QString operator()(const std::vector<QString> &values) const { return values[row]; }
};

size_t rowCount(const Table &table)
{
    if (table.columns.empty())
        return 0;
    return std::visit([](const auto &values) { return values.size(); }, table.columns.front().values);
}

} // namespace

QString tableText(const Table &table)
{
    QStringList lines;
    QStringList cells;
    for (const Column &column : table.columns)
        cells << QString::fromUtf8(column.name);
    lines << cells.join(u'\t');
    for (size_t row = 0; row < rowCount(table); ++row) {
        cells.clear();
        for (const Column &column : table.columns)
            cells << std::visit(CellText{row}, column.values);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace edgescope
