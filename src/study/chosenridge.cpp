// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/chosenridge.h"

#include <algorithm>

namespace edgescope {

ChosenRidge ChosenRidge::of(const QByteArray &analysis, const Ridge &ridge)
{
    if (ridge.seconds.empty())
        return {analysis, {}, 0};
    return {analysis, {ridge.seconds.front(), ridge.seconds.back()}, ridge.rows.front()};
}

std::optional<std::size_t> chosenAmong(const std::vector<Ridge> &ridges, const QByteArray &analysis,
                                       const std::optional<ChosenRidge> &chosen)
{
    if (!chosen || chosen->analysis != analysis)
        return std::nullopt;
    const auto found = std::ranges::find_if(
        ridges, [&](const Ridge &ridge) { return ChosenRidge::of(analysis, ridge) == *chosen; });
    if (found == ridges.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - ridges.begin());
}

} // namespace edgescope
