// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ensemblesignals.h"

#include "core/scalegrid.h"

#include <algorithm>
#include <cmath>

namespace edgescope {

PooledSpikes::PooledSpikes(std::span<const Unit> units, std::span<const UnitClass> classes,
                           UnitClass unitClass, const TimeRange &window)
    : m_start(window.start)
{
    for (size_t n = 0; n < units.size(); ++n) {
        if (classes[n] != unitClass)
            continue;
        const Unit &unit = units[n];
        const auto first = std::lower_bound(unit.spikeTimes.begin(), unit.spikeTimes.end(), window.start);
        const auto last = std::lower_bound(first, unit.spikeTimes.end(), window.stop);
        m_times.insert(m_times.end(), first, last);
    }
    std::sort(m_times.begin(), m_times.end());
    // About four spikes a step keep both the index and the scan inside a step short.
    const auto steps = std::max<std::int64_t>(1, static_cast<std::int64_t>(m_times.size()) / 4);
    m_step = window.isEmpty() ? 1 : window.length() / static_cast<double>(steps);
    m_ranks.resize(static_cast<size_t>(steps) + 1);
    size_t rank = 0;
    for (std::int64_t s = 0; s <= steps; ++s) {
        const double edge = m_start + static_cast<double>(s) * m_step;
        while (rank < m_times.size() && m_times[rank] < edge)
            ++rank;
        m_ranks[static_cast<size_t>(s)] = static_cast<std::int64_t>(rank);
    }
}

std::int64_t PooledSpikes::rank(double t, double origin) const
{
    if (m_times.empty())
        return 0;
    const auto last = static_cast<std::int64_t>(m_ranks.size()) - 1;
    const double position = std::clamp((t + origin - m_start) / m_step, 0.0, static_cast<double>(last));
    auto rank = static_cast<size_t>(m_ranks[static_cast<size_t>(position)]);
    while (rank > 0 && !(m_times[rank - 1] - origin < t))
        --rank;
    while (rank < m_times.size() && m_times[rank] - origin < t)
        ++rank;
    return static_cast<std::int64_t>(rank);
}

void PooledSpikes::count(double origin, double width, std::int64_t firstBin,
                         std::span<std::uint32_t> counts) const
{
    std::int64_t before = rank(binEdge(firstBin, width), origin);
    for (size_t j = 0; j < counts.size(); ++j) {
        const std::int64_t after = rank(binEdge(firstBin + static_cast<std::int64_t>(j) + 1, width), origin);
        counts[j] = static_cast<std::uint32_t>(after - before);
        before = after;
    }
}

EnsembleSignals ensembleSignals(std::span<const Unit> units, std::span<const UnitClass> classes,
                                const TimeRange &window, bool countSilentUnits)
{
    EnsembleSignals ensemble;
    ensemble.excitatory = PooledSpikes(units, classes, UnitClass::Excitatory, window);
    ensemble.inhibitory = PooledSpikes(units, classes, UnitClass::Inhibitory, window);
    ensemble.window = window;
    for (size_t n = 0; n < units.size(); ++n) {
        const Unit &unit = units[n];
        const auto inWindow = std::lower_bound(unit.spikeTimes.begin(), unit.spikeTimes.end(), window.start);
        const bool silent = inWindow == unit.spikeTimes.end() || *inWindow >= window.stop;
        if (silent && !countSilentUnits)
            continue;
        ensemble.excitatoryUnits += classes[n] == UnitClass::Excitatory;
        ensemble.inhibitoryUnits += classes[n] == UnitClass::Inhibitory;
    }
    return ensemble;
}

} // namespace edgescope
