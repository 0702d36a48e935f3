// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <optional>

namespace edgescope {

// A ridge that the user points at, by its place: the same when a result is made anew for the same time.
struct ChosenRidge {
    QByteArray analysis;
    TimeRange range;
    double row = 0; // where it begins, on the scale of the map's rows

    static ChosenRidge of(const QByteArray &analysis, const Ridge &ridge);
    bool operator==(const ChosenRidge &) const = default;
};

// Which of an analysis' ridges is the chosen one; nothing when none of them is.
std::optional<std::size_t> chosenAmong(const std::vector<Ridge> &ridges, const QByteArray &analysis,
                                       const std::optional<ChosenRidge> &chosen);

} // namespace edgescope
