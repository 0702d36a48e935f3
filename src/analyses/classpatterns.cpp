// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classpatterns.h"

#include "analyses/pairtable.h"
#include "analyses/scalecollector.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace edgescope {
namespace {

constexpr std::int64_t binsAtOnce = 16384;

std::uint64_t pairKey(std::uint32_t e, std::uint32_t i)
{
    return std::uint64_t{e} << 32 | i;
}

// Gathers bins that hold the same. The table of places has open addressing; places count from 1.
class PatternSet
{
public:
    explicit PatternSet(BinPatterns &to)
        : m_to(to)
        , m_places(1 << 10)
    {
    }

    void add(std::uint32_t e, std::uint32_t i, std::span<const OpenShare> shares)
    {
        if (2 * (m_to.patterns.size() + 1) > m_places.size())
            grow();
        for (std::size_t cell = hash(e, i, shares);; ++cell) {
            std::uint32_t &place = m_places[cell & (m_places.size() - 1)];
            if (place == 0) {
                const std::size_t first = m_to.shares.size();
                m_to.shares.insert(m_to.shares.end(), shares.begin(), shares.end());
                m_to.patterns.push_back({e, i, 1, first, m_to.shares.size()});
                place = static_cast<std::uint32_t>(m_to.patterns.size());
                return;
            }
            BinPattern &known = m_to.patterns[place - 1];
            if (known.e == e && known.i == i && std::ranges::equal(sharesOf(known), shares)) {
                ++known.bins;
                return;
            }
        }
    }

private:
    static std::size_t hash(std::uint32_t e, std::uint32_t i, std::span<const OpenShare> shares)
    {
        constexpr std::uint64_t factor = 0x9E3779B97F4A7C15; // 2^64 over the golden ratio
        std::uint64_t sum = pairKey(e, i) * factor;
        for (const OpenShare &share : shares)
            sum = ((sum ^ (sum >> 29)) + pairKey(share.unit, share.spikes)) * factor;
        return static_cast<std::size_t>(sum ^ (sum >> 32));
    }

    std::span<const OpenShare> sharesOf(const BinPattern &pattern) const
    {
        return std::span(m_to.shares).subspan(pattern.firstShare, pattern.lastShare - pattern.firstShare);
    }

    void grow()
    {
        m_places.assign(2 * m_places.size(), 0);
        for (std::size_t n = 0; n < m_to.patterns.size(); ++n) {
            const BinPattern &pattern = m_to.patterns[n];
            std::size_t cell = hash(pattern.e, pattern.i, sharesOf(pattern));
            while (m_places[cell & (m_places.size() - 1)] != 0)
                ++cell;
            m_places[cell & (m_places.size() - 1)] = static_cast<std::uint32_t>(n + 1);
        }
    }

    BinPatterns &m_to;
    std::vector<std::uint32_t> m_places;
};

} // namespace

// Counts the bins of one scale.
class ClassPatterns::Counter
{
public:
    Counter(const ClassPatterns &spikes, BinPatterns &to)
        : m_spikes(spikes)
        , m_to(to)
        , m_set(to)
        , m_width(scaleWidth(to.scale))
    {
    }

    void count(const BinSpan &bins, const Progress &progress)
    {
        const auto &open = m_spikes.m_open;
        m_next = std::lower_bound(open.begin(), open.end(), binEdge(bins.first, m_width),
                                  [](const OpenSpike &spike, double t) { return spike.seconds < t; });
        for (std::int64_t first = bins.first; first < bins.last; first += binsAtOnce) {
            progress.report(first - bins.first, bins.last - bins.first);
            countSettled(first, std::min(bins.last, first + binsAtOnce));
            countOpen(first, std::min(bins.last, first + binsAtOnce));
        }
    }

    // Bins without spikes of open units.
    void finish()
    {
        std::vector<std::pair<std::uint64_t, std::int64_t>> pairs(m_alone.begin(), m_alone.end());
        std::sort(pairs.begin(), pairs.end());
        for (const auto &[key, bins] : pairs)
            if (bins > 0)
                m_to.patterns.push_back(
                    {static_cast<std::uint32_t>(key >> 32), static_cast<std::uint32_t>(key), bins, 0, 0});
    }

private:
    void countSettled(std::int64_t first, std::int64_t last)
    {
        m_e.resize(static_cast<std::size_t>(last - first));
        m_i.resize(m_e.size());
        m_spikes.m_settled.excitatory.count(m_spikes.m_window.start, m_width, first, m_e);
        m_spikes.m_settled.inhibitory.count(m_spikes.m_window.start, m_width, first, m_i);
        m_table.tabulate(m_e, m_i, [this](std::uint32_t e, std::uint32_t i, std::int64_t bins) {
            m_alone[pairKey(e, i)] += bins;
        });
    }

    void countOpen(std::int64_t first, std::int64_t last)
    {
        const double inverseWidth = 1 / m_width;
        while (m_next != m_spikes.m_open.end()) {
            const std::int64_t bin = binIndex(m_next->seconds, m_width, inverseWidth);
            if (bin >= last)
                return;
            const double end = binEdge(bin + 1, m_width);
            m_units.clear();
            for (; m_next != m_spikes.m_open.end() && m_next->seconds < end; ++m_next)
                m_units.push_back(m_next->unit);
            const auto place = static_cast<std::size_t>(bin - first);
            m_set.add(m_e[place], m_i[place], shares());
            --m_alone[pairKey(m_e[place], m_i[place])];
        }
    }

    std::span<const OpenShare> shares()
    {
        std::sort(m_units.begin(), m_units.end());
        m_shares.clear();
        for (const std::uint32_t unit : m_units) {
            if (m_shares.empty() || m_shares.back().unit != unit)
                m_shares.push_back({unit, 0});
            ++m_shares.back().spikes;
        }
        return m_shares;
    }

    const ClassPatterns &m_spikes;
    BinPatterns &m_to;
    PatternSet m_set;
    double m_width;
    PairTable m_table;
    std::vector<OpenSpike>::const_iterator m_next;
    std::unordered_map<std::uint64_t, std::int64_t> m_alone; // bins by the spikes of settled units
    std::vector<std::uint32_t> m_e;
    std::vector<std::uint32_t> m_i;
    std::vector<std::uint32_t> m_units;
    std::vector<OpenShare> m_shares;
};

ScaleStatistics BinPatterns::statistics(std::span<const UnitClass> openClasses, int unitsE, int unitsI) const
{
    // Spikes of E units count in the upper, those of I units in the lower half of one number.
    std::vector<std::uint64_t> weights;
    for (const UnitClass unitClass : openClasses)
        weights.push_back(unitClass == UnitClass::Excitatory   ? std::uint64_t{1} << 32
                          : unitClass == UnitClass::Inhibitory ? 1
                                                               : 0);
    constexpr std::uint32_t size = 64;
    std::vector<std::int64_t> table(std::size_t{size} * size); // of small counts, which are most
    ScaleCollector collector(unitsE, unitsI, true);
    for (const BinPattern &pattern : patterns) {
        std::uint64_t counts = pairKey(pattern.e, pattern.i);
        for (std::size_t n = pattern.firstShare; n < pattern.lastShare; ++n)
            counts += weights[shares[n].unit] * shares[n].spikes;
        const auto e = static_cast<std::uint32_t>(counts >> 32);
        const auto i = static_cast<std::uint32_t>(counts);
        if ((e | i) < size)
            table[e * size + i] += pattern.bins;
        else
            collector.add(e, i, pattern.bins);
    }
    for (std::uint32_t e = 0; e < size; ++e)
        for (std::uint32_t i = 0; i < size; ++i)
            if (const std::int64_t bins = table[e * size + i]; bins > 0)
                collector.add(e, i, bins);
    ScaleStatistics like;
    like.scale = scale;
    like.width = scaleWidth(scale);
    return collector.statistics(like);
}

ClassPatterns::ClassPatterns(const AnalysisInput &input, std::span<const std::size_t> open)
    : m_window(input.statistics->window)
    , m_ranges(input.statistics->segments.front().segments.ranges)
{
    const auto &units = static_cast<const std::vector<Unit> &>(input.recording->units);
    const TimeRange recorded = input.recording->window();
    std::vector<UnitClass> settled = input.classes;
    for (std::size_t n = 0; n < open.size(); ++n) {
        settled[open[n]] = UnitClass::Unclassified;
        for (const double t : units[open[n]].spikeTimes)
            if (recorded.contains(t))
                m_open.push_back({t - m_window.start, static_cast<std::uint32_t>(n)});
    }
    std::sort(m_open.begin(), m_open.end(), [](const OpenSpike &a, const OpenSpike &b) {
        return std::tie(a.seconds, a.unit) < std::tie(b.seconds, b.unit);
    });
    m_settled = ensembleSignals(units, settled, recorded);
}

BinPatterns ClassPatterns::patterns(int scale, const Progress &progress) const
{
    BinPatterns result;
    result.scale = scale;
    Counter counter(*this, result);
    for (const TimeRange &range : m_ranges)
        counter.count(wholeBins(m_window, range, scaleWidth(scale)), progress);
    counter.finish();
    return result;
}

} // namespace edgescope
