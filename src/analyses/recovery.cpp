// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/recovery.h"

#include "analyses/goldensection.h"
#include "analyses/quantiles.h"
#include "core/parallel.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double leastBaseline = 60; // seconds before the seizure
constexpr double pointwiseSds = 1.96;
constexpr size_t leastFitted = 10; // values

// What is left of the squares of the values after the best A for one τ, less the squares themselves.
struct ProfilePoint {
    double amplitude = 0;
    double cost = 0;
};

ProfilePoint profile(std::span<const double> values, double stepsInTau)
{
    constexpr double negligible = 1e-18;
    const double decay = std::exp(-1 / stepsInTau);
    double e = 1;
    double ee = 0;
    double re = 0;
    for (const double value : values) {
        re += value * e;
        ee += e * e;
        e *= decay;
        if (e < negligible)
            break;
    }
    return {re / ee, -re * re / ee};
}

// The best log τ between two limits, in steps; the limits themselves when the best lies there.
double bestLogTau(std::span<const double> values, double least, double most)
{
    constexpr int coarse = 48;
    const auto place = [&](int n) { return least + (most - least) * n / coarse; };
    const auto cost = [&](double logTau) { return profile(values, std::exp(logTau)).cost; };
    int best = 0;
    double bestCost = cost(place(0));
    for (int n = 1; n <= coarse; ++n)
        if (const double candidate = cost(place(n)); candidate < bestCost) {
            best = n;
            bestCost = candidate;
        }
    if (best == 0 || best == coarse)
        return place(best);
    return goldenSection(place(best - 1), place(best + 1), 1e-11 * (most - least), cost);
}

// Every n-th edge between two, so that at most `most` remain.
size_t strideFor(size_t edges, size_t most)
{
    return (edges + most - 1) / most;
}

// The values of a draw's residual at an edge after the line's range, straight between points of its grid.
double drawnAt(const ResidualDraws &draws, const std::vector<double> &residuals, size_t bin)
{
    const auto next = std::lower_bound(draws.grid.begin(), draws.grid.end(), bin);
    if (next == draws.grid.begin())
        return residuals.front();
    if (next == draws.grid.end())
        return residuals.back();
    const auto n = static_cast<size_t>(next - draws.grid.begin());
    const double share =
        static_cast<double>(bin - draws.grid[n - 1]) / static_cast<double>(draws.grid[n] - draws.grid[n - 1]);
    return residuals[n - 1] + share * (residuals[n] - residuals[n - 1]);
}

// Measures one seizure.
class Measurement
{
public:
    Measurement(const CumulativePath &path, const RecoverySettings &settings, const Progress &progress,
                Recovery &recovery)
        : m_path(path)
        , m_settings(settings)
        , m_recovery(recovery)
        , m_onset(firstEdgeAfter(recovery.seizure.start))
        , m_offset(firstEdgeAfter(recovery.seizure.stop))
        , m_last(path.nearestEdge(recovery.analysed.stop))
    {
        const BaselineLine &baseline = *recovery.baseline;
        m_draws = drawResiduals(path, baseline, settings.blockLength, m_last - baseline.lastBin,
                                settings.draws, settings.seed, progress.part(0, 0.7));
        setBand();
        findPeak();
        if (recovery.seizure.stop >= recovery.analysed.stop - path.step) {
            recovery.status = Recovery::Status::EndsInSeizure;
        } else if (!leavesBand()) {
            recovery.status = Recovery::Status::NoExcursion;
        } else {
            findReturn();
            fitDecay(progress.part(0.7, 1));
        }
    }

private:
    size_t firstEdgeAfter(double seconds) const
    {
        size_t edge = m_path.nearestEdge(seconds);
        constexpr double tolerance = 1e-9;
        if (m_path.time(edge) <= seconds + tolerance)
            ++edge;
        return edge;
    }
    double residual(size_t edge) const { return m_recovery.residual(m_path, edge); }
    bool isInside(size_t edge) const { return std::abs(residual(edge)) <= m_recovery.halfWidth(edge); }

    void setBand()
    {
        const BaselineLine &baseline = *m_recovery.baseline;
        std::vector<double> &widths = m_recovery.halfWidths;
        widths.resize(m_last - baseline.lastBin + 1);
        if (m_settings.fromDraws && m_settings.draws > 0) {
            const std::vector<double> onGrid = bandFromDraws(m_draws, baseline, m_settings.simultaneous);
            for (size_t bin = 0; bin < widths.size(); ++bin)
                widths[bin] = drawnAt(m_draws, onGrid, bin);
            return;
        }
        m_recovery.bandFactor = m_settings.factor > 0     ? m_settings.factor
                                : m_settings.simultaneous ? simultaneousFactor(baseline.blocks)
                                                          : pointwiseSds;
        for (size_t bin = 0; bin < widths.size(); ++bin)
            widths[bin] =
                m_recovery.bandFactor * predictionDeviation(baseline, static_cast<double>(bin) * m_path.step);
    }

    void findPeak()
    {
        for (size_t edge = m_onset; edge <= m_last; ++edge)
            if (std::isnan(m_recovery.peak) || std::abs(residual(edge)) > std::abs(m_recovery.peak)) {
                m_recovery.peak = residual(edge);
                m_recovery.peakTime = m_path.time(edge);
                m_peak = edge;
            }
    }

    bool leavesBand() const
    {
        for (size_t edge = m_onset; edge <= m_last; ++edge)
            if (!isInside(edge))
                return true;
        return false;
    }

    // Recovery and half-recovery.
    void findReturn()
    {
        const auto held = static_cast<size_t>(std::round(m_settings.hold / m_path.step));
        size_t entered = m_offset;
        for (size_t edge = m_offset; edge <= m_last; ++edge) {
            if (!isInside(edge)) {
                entered = edge + 1;
            } else if (edge - entered >= held) {
                m_recovery.recoveryTime = m_path.time(entered);
                m_recovery.status = Recovery::Status::Recovered;
                break;
            }
        }
        for (size_t edge = std::max(m_peak, m_offset); edge <= m_last; ++edge)
            if (residual(edge) * m_recovery.peak <= 0.5 * m_recovery.peak * m_recovery.peak) {
                m_recovery.halfTime = m_path.time(edge);
                break;
            }
    }

    // The decay from the peak or the end of the seizure. The interval of τ is that of fits to the fitted
    // curve plus residuals of resampled pre-ictal time.
    void fitDecay(const Progress &progress)
    {
        const size_t first = std::max(m_peak, m_path.nearestEdge(m_recovery.seizure.stop));
        const double length = m_settings.fitLength > 0 ? m_settings.fitLength : HUGE_VAL;
        const size_t last = std::min(m_last, m_path.nearestEdge(m_path.time(first) + length));
        if (last < first + leastFitted)
            return;
        std::vector<double> values;
        for (size_t edge = first; edge <= last; ++edge)
            values.push_back(residual(edge));
        m_recovery.fit = fitExponential(values, m_path.step);
        if (!m_recovery.fit)
            return;
        m_recovery.fit->start = m_path.time(first);
        m_recovery.fit->stop = m_path.time(last);
        addInterval(first, last, progress);
    }

    void addInterval(size_t first, size_t last, const Progress &progress)
    {
        constexpr size_t mostFitted = 500;
        const size_t stride = strideFor(last - first + 1, mostFitted);
        const double step = static_cast<double>(stride) * m_path.step;
        Exponential &fit = *m_recovery.fit;
        std::vector<double> taus(m_draws.residuals.size());
        parallelFor(static_cast<std::int64_t>(taus.size()), [&](std::int64_t d) {
            progress.report(d, static_cast<std::int64_t>(taus.size()));
            const std::vector<double> &residuals = m_draws.residuals[static_cast<size_t>(d)];
            std::vector<double> values;
            for (size_t edge = first; edge <= last; edge += stride) {
                const double after = static_cast<double>(values.size()) * step;
                values.push_back(fit.amplitude * std::exp(-after / fit.tau) +
                                 drawnAt(m_draws, residuals, edge - m_recovery.baseline->lastBin));
            }
            // A draw that does not decay has no upper limit.
            const auto drawn = fitExponential(values, step);
            taus[static_cast<size_t>(d)] = drawn ? drawn->tau : HUGE_VAL;
        });
        fit.low = quantile(taus, 0.025);
        fit.high = quantile(taus, 0.975);
        if (!std::isfinite(fit.low))
            fit.low = undefined;
        if (!std::isfinite(fit.high))
            fit.high = undefined;
    }

    const CumulativePath &m_path;
    const RecoverySettings &m_settings;
    Recovery &m_recovery;
    size_t m_onset;  // first edge after it
    size_t m_offset; // the same
    size_t m_last;
    size_t m_peak = 0;
    ResidualDraws m_draws;
};

} // namespace

std::optional<Exponential> fitExponential(std::span<const double> values, double step)
{
    constexpr double leastSteps = 2;
    constexpr double mostLengths = 10;
    constexpr double atLimit = 1e-9;
    const double least = std::log(leastSteps);
    const double most = std::log(mostLengths * static_cast<double>(values.size()));
    const double best = bestLogTau(values, least, most);
    if (best <= least + atLimit || best >= most - atLimit)
        return std::nullopt;
    Exponential fit;
    fit.start = 0;
    fit.stop = static_cast<double>(values.size() - 1) * step;
    fit.amplitude = profile(values, std::exp(best)).amplitude;
    fit.tau = std::exp(best) * step;
    return fit;
}

Recovery measureRecovery(const CumulativePath &path, const TimeRange &seizure, double from, double to,
                         const RecoverySettings &settings, const Progress &progress)
{
    Recovery recovery;
    recovery.seizure = seizure;
    const double longest = settings.baselineLength > 0
                               ? std::max(from, seizure.start - settings.guard - settings.baselineLength)
                               : from;
    recovery.analysed = {longest, to};
    if (seizure.start - from < leastBaseline || seizure.start - longest < leastBaseline) {
        recovery.status = Recovery::Status::NoBaseline;
        return recovery;
    }
    recovery.baseline = fitBaseline(path, {longest, seizure.start - settings.guard}, settings.blockLength);
    if (!recovery.baseline) {
        recovery.status = Recovery::Status::TooFewBlocks;
        return recovery;
    }
    const Measurement measurement(path, settings, progress, recovery);
    return recovery;
}

std::vector<Recovery> measureRecoveries(const CumulativePath &path, const std::vector<TimeRange> &seizures,
                                        const RecoverySettings &settings, const Progress &progress)
{
    const TimeRange window{path.start, path.time(path.bins())};
    std::vector<TimeRange> inside;
    for (const TimeRange &seizure : seizures)
        if (seizure.stop > window.start && seizure.start < window.stop)
            inside.push_back(seizure);
    std::vector<Recovery> recoveries;
    for (size_t n = 0; n < inside.size(); ++n) {
        const double from = n == 0 ? window.start : inside[n - 1].stop;
        const double to = n + 1 < inside.size() ? inside[n + 1].start : window.stop;
        RecoverySettings own = settings;
        own.seed = streamSeed(settings.seed, {n});
        const auto count = static_cast<double>(inside.size());
        recoveries.push_back(measureRecovery(
            path, inside[n], from, to, own,
            progress.part(static_cast<double>(n) / count, static_cast<double>(n + 1) / count)));
    }
    return recoveries;
}

} // namespace edgescope
