// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/connections.h"

#include "core/unitpairs.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace edgescope {
namespace {

constexpr double causalFrom = -0.0032; // where the counts begin that a peak must exceed

// A candidate, with the bin it rests on.
struct Candidate {
    UnitClass sign = UnitClass::Excitatory;
    int bin = 0;
    double p = 1;
};

// One direction of one pair.
class Direction
{
public:
    Direction(const std::vector<std::uint32_t> &counts, const CorrelogramTest &test,
              const ConnectionRule &rule)
        : m_counts(counts)
        , m_test(test)
        , m_rule(rule)
        , m_first(connectionBins.binAt(rule.from))
        , m_last(std::min(connectionBins.binAt(rule.to), connectionBins.size() - 1))
        , m_level(rule.alpha / rule.comparisons())
    {
    }

    std::optional<Connection> connection(std::size_t sourceSpikes) const
    {
        const std::optional<Candidate> peak = excitation();
        const std::optional<Candidate> trough = inhibition();
        if (!peak && !trough)
            return {};
        const Candidate &found = trough && (!peak || trough->p < peak->p) ? *trough : *peak;
        Connection connection;
        connection.sign = found.sign;
        connection.peakLag = connectionBins.lag(found.bin);
        connection.p = std::min(1.0, found.p * m_rule.comparisons());
        connection.spikesAdded = excess(found) / static_cast<double>(sourceSpikes);
        return connection;
    }

private:
    std::int64_t count(int bin) const { return m_counts[static_cast<std::size_t>(bin)]; }
    double expected(int bin) const { return m_test.predictor[static_cast<std::size_t>(bin)]; }
    bool isBlank(int bin) const
    {
        return !m_test.blanked.empty() && m_test.blanked[static_cast<std::size_t>(bin)];
    }

    // The largest and smallest count of the bins from `first` to `last` that are not blanked.
    std::optional<std::pair<std::int64_t, std::int64_t>> extremes(int first, int last) const
    {
        std::optional<std::pair<std::int64_t, std::int64_t>> found;
        for (int bin = first; bin <= last; ++bin) {
            if (isBlank(bin))
                continue;
            if (!found)
                found = {count(bin), count(bin)};
            found->first = std::max(found->first, count(bin));
            found->second = std::min(found->second, count(bin));
        }
        return found;
    }

    std::optional<Candidate> excitation() const
    {
        std::optional<Candidate> best;
        for (int bin = m_first; bin <= m_last; ++bin) {
            // Above the quantile 1 − α/n: as many counts or more have at most the probability α/n.
            if (isBlank(bin) || poissonUpperTail(count(bin), expected(bin)) > m_level)
                continue;
            const double p = peakProbability(count(bin), expected(bin));
            if (!best || p < best->p)
                best = Candidate{UnitClass::Excitatory, bin, p};
        }
        const auto before = extremes(connectionBins.binAt(causalFrom), m_first - 1);
        const auto after = extremes(m_first, m_last);
        if (best && before &&
            after->first <= poissonQuantile(1 - m_rule.alpha, static_cast<double>(before->first)))
            return {};
        return best;
    }

    std::optional<Candidate> inhibition() const
    {
        std::optional<Candidate> best;
        std::optional<Candidate> running;
        int length = 0;
        for (int bin = m_first; bin <= m_last; ++bin) {
            if (isBlank(bin) || expected(bin) < m_rule.leastExpected ||
                poissonCdf(count(bin), expected(bin)) >= m_level) {
                length = 0;
                running.reset();
                continue;
            }
            const double p = troughProbability(count(bin), expected(bin));
            if (!running || p < running->p)
                running = Candidate{UnitClass::Inhibitory, bin, p};
            if (++length >= m_rule.leastTroughBins && (!best || running->p < best->p))
                best = running;
        }
        const auto before = extremes(connectionBins.binAt(causalFrom), connectionBins.half);
        const auto after = extremes(m_first, m_last);
        if (best && before &&
            after->second >= poissonQuantile(m_rule.alpha, static_cast<double>(before->second)))
            return {};
        return best;
    }

    // Counts above (below) what is expected in the bins that join the peak (trough) inside the window. These
    // bins are left out of what is expected here: λ follows a wide trough down.
    double excess(const Candidate &found) const
    {
        const double direction = found.sign == UnitClass::Excitatory ? 1 : -1;
        const auto joins = [&](int bin) {
            return bin >= m_first && bin <= m_last && !isBlank(bin) &&
                   direction * (static_cast<double>(count(bin)) - expected(bin)) > 0;
        };
        int first = found.bin;
        int last = found.bin;
        while (joins(first - 1))
            --first;
        while (joins(last + 1))
            ++last;
        std::vector<bool> leftOut = m_test.blanked;
        leftOut.resize(m_counts.size());
        std::fill(leftOut.begin() + first, leftOut.begin() + last + 1, true);
        const std::vector<double> around = hollowPredictor(m_counts, leftOut, m_rule.neighbourhood);
        double sum = 0;
        for (int bin = first; bin <= last; ++bin)
            sum += static_cast<double>(count(bin)) - around[static_cast<std::size_t>(bin)];
        return sum;
    }

    const std::vector<std::uint32_t> &m_counts;
    const CorrelogramTest &m_test;
    const ConnectionRule &m_rule;
    int m_first;
    int m_last;
    double m_level;
};

std::vector<bool> blankedBins(const ConnectionRule &rule)
{
    std::vector<bool> blanked(static_cast<std::size_t>(connectionBins.size()));
    for (int bin = 0; bin < connectionBins.size(); ++bin)
        blanked[static_cast<std::size_t>(bin)] =
            std::abs(connectionBins.lag(bin)) < rule.sameElectrodeBlank - 1e-9;
    return blanked;
}

std::vector<std::int64_t> quantiles(const std::vector<double> &predictor, double share)
{
    std::vector<std::int64_t> bounds;
    for (const double expected : predictor)
        bounds.push_back(poissonQuantile(share, expected));
    return bounds;
}

} // namespace

int ConnectionRule::comparisons() const
{
    return 2 * static_cast<int>(std::lround(to / connectionBins.width));
}

std::vector<std::int64_t> CorrelogramTest::upperBounds(const ConnectionRule &rule) const
{
    return quantiles(predictor, 1 - rule.alpha / rule.comparisons());
}

std::vector<std::int64_t> CorrelogramTest::lowerBounds(const ConnectionRule &rule) const
{
    return quantiles(predictor, rule.alpha / rule.comparisons());
}

CorrelogramTest testCorrelogram(const std::vector<std::uint32_t> &counts, std::size_t sourceSpikes,
                                bool onOneElectrode, const ConnectionRule &rule)
{
    CorrelogramTest test;
    if (onOneElectrode)
        test.blanked = blankedBins(rule);
    test.predictor = hollowPredictor(counts, test.blanked, rule.neighbourhood);
    if (sourceSpikes > 0)
        test.connection = Direction(counts, test, rule).connection(sourceSpikes);
    return test;
}

std::vector<Connection> findConnections(std::span<const Unit> units, const ConnectionRule &rule,
                                        const Progress &progress)
{
    std::vector<Connection> found;
    addConnections(found, units, rule, 0, unitPairs(std::ssize(units)), progress);
    return found;
}

void addConnections(std::vector<Connection> &found, std::span<const Unit> units, const ConnectionRule &rule,
                    std::int64_t first, std::int64_t last, const Progress &progress)
{
    std::mutex guard;
    const auto test = [&](std::size_t source, std::size_t target, const std::vector<std::uint32_t> &counts) {
        std::optional<Connection> connection =
            testCorrelogram(counts, units[source].spikeTimes.size(),
                            areOnOneElectrode(units[source], units[target]), rule)
                .connection;
        if (!connection)
            return;
        connection->source = static_cast<int>(source);
        connection->target = static_cast<int>(target);
        const std::scoped_lock lock(guard);
        found.push_back(*connection);
    };
    forEachPair(
        units, connectionBins, first, last,
        [&](std::size_t source, std::size_t target, const std::vector<std::uint32_t> &counts) {
            test(source, target, counts);
            test(target, source, reversed(counts));
        },
        progress);
    std::sort(found.begin(), found.end(), [](const Connection &a, const Connection &b) {
        return std::pair(a.source, a.target) < std::pair(b.source, b.target);
    });
}

bool areOnOneElectrode(const Unit &a, const Unit &b)
{
    return a.electrode >= 0 && a.electrode == b.electrode;
}

} // namespace edgescope
