// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/statenumbers.h"

#include <algorithm>
#include <optional>

namespace edgescope {
namespace {

template <typename Cell>
const std::vector<Cell> *columnOf(const Table &table, const QByteArray &name)
{
    for (const Column &column : table.columns)
        if (column.name == name)
            return std::get_if<std::vector<Cell>>(&column.values);
    return nullptr;
}

// The row of the data of one state at one scale (any scale when 0): the last that fits.
std::optional<size_t> rowOf(const Table &table, const QString &state, int scale)
{
    const auto *states = columnOf<QString>(table, "state");
    const auto *origins = columnOf<QString>(table, "source");
    const auto *scales = columnOf<std::int64_t>(table, "scale");
    if (!states)
        return std::nullopt;
    for (size_t row = states->size(); row-- > 0;)
        if ((*states)[row] == state && (!origins || (*origins)[row] == u"data") &&
            (scale == 0 || (scales && (*scales)[row] == scale)))
            return row;
    return std::nullopt;
}

} // namespace

double stateNumber(const Result *result, const QByteArray &table, const QByteArray &column,
                   const QString &state, int scale)
{
    if (!result)
        return undefined;
    const auto found = std::ranges::find(result->tables, table, &Table::name);
    if (found == result->tables.end())
        return undefined;
    const auto row = rowOf(*found, state, scale);
    if (!row)
        return undefined;
    if (const auto *values = columnOf<double>(*found, column))
        return (*values)[*row];
    if (const auto *counts = columnOf<std::int64_t>(*found, column))
        return static_cast<double>((*counts)[*row]);
    return undefined;
}

} // namespace edgescope
