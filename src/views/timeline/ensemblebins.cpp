// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/ensemblebins.h"

#include "core/parallel.h"
#include "core/scalegrid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

struct BinRange {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

// The bins a bar stands for, as counts of both classes.
struct Sums {
    std::int64_t bins = 0;
    double e = 0;
    double i = 0;
    double ee = 0;
    double ii = 0;
    double maximumE = 0;
    double maximumI = 0;

    void add(double countE, double countI)
    {
        ++bins;
        e += countE;
        i += countI;
        ee += countE * countE;
        ii += countI * countI;
        maximumE = std::max(maximumE, countE);
        maximumI = std::max(maximumI, countI);
    }
    void add(const Sums &other)
    {
        bins += other.bins;
        e += other.e;
        i += other.i;
        ee += other.ee;
        ii += other.ii;
        maximumE = std::max(maximumE, other.maximumE);
        maximumI = std::max(maximumI, other.maximumI);
    }
};

// Calls visit(countE, countI, times) for the bins of a range, runs of empty bins as one call. Goes from bin
// to bin or from spike to spike, whichever is shorter.
template <typename Visit>
void visitBins(const EnsembleSignals &ensemble, double width, const BinRange &bins, const Visit &visit)
{
    const double origin = ensemble.window.start;
    const auto rankE = [&](std::int64_t bin) {
        return ensemble.excitatory.rank(binEdge(bin, width), origin);
    };
    const auto rankI = [&](std::int64_t bin) {
        return ensemble.inhibitory.rank(binEdge(bin, width), origin);
    };
    std::int64_t e = rankE(bins.first);
    std::int64_t i = rankI(bins.first);
    const std::int64_t lastE = rankE(bins.last);
    const std::int64_t lastI = rankI(bins.last);
    if ((lastE - e) + (lastI - i) > bins.last - bins.first) {
        for (std::int64_t bin = bins.first; bin < bins.last; ++bin) {
            const std::int64_t nextE = rankE(bin + 1);
            const std::int64_t nextI = rankI(bin + 1);
            visit(static_cast<double>(nextE - e), static_cast<double>(nextI - i), std::int64_t{1});
            e = nextE;
            i = nextI;
        }
        return;
    }
    const double *const timesE = ensemble.excitatory.times().data();
    const double *const timesI = ensemble.inhibitory.times().data();
    const double inverse = 1 / width;
    std::int64_t next = bins.first; // first bin not visited yet
    while (e < lastE || i < lastI) {
        double t = e < lastE ? timesE[e] : std::numeric_limits<double>::infinity();
        if (i < lastI)
            t = std::min(t, timesI[i]);
        const std::int64_t bin = std::max(next, binIndex(t - origin, width, inverse));
        if (bin > next)
            visit(0.0, 0.0, bin - next);
        const double edge = binEdge(bin + 1, width);
        const std::int64_t beforeE = e;
        const std::int64_t beforeI = i;
        while (e < lastE && timesE[e] - origin < edge)
            ++e;
        while (i < lastI && timesI[i] - origin < edge)
            ++i;
        visit(static_cast<double>(e - beforeE), static_cast<double>(i - beforeI), std::int64_t{1});
        next = bin + 1;
    }
    if (next < bins.last)
        visit(0.0, 0.0, bins.last - next);
}

Sums sumsOf(const EnsembleSignals &ensemble, double width, const std::vector<BinRange> &spans)
{
    Sums sums;
    for (const BinRange &span : spans)
        visitBins(ensemble, width, span, [&](double e, double i, std::int64_t times) {
            if (e == 0 && i == 0)
                sums.bins += times;
            else
                sums.add(e, i);
        });
    return sums;
}

CountScale countScale(Normalisation normalisation, int units, double width, std::int64_t bins, double sum,
                      double sumOfSquares, double maximum)
{
    using Status = NormalisedSeries::Status;
    if (units <= 0)
        return {Status::NoUnits, 0, 0};
    const auto n = static_cast<double>(bins);
    switch (normalisation) {
    case Normalisation::PerNeuronCount:
        return {Status::Defined, 0, 1.0 / units};
    case Normalisation::PerNeuronRate:
        return {Status::Defined, 0, 1 / (units * width)};
    case Normalisation::Fraction:
        return sum > 0 ? CountScale{Status::Defined, 0, 1 / sum} : CountScale{Status::NoSpikes, 0, 0};
    case Normalisation::ZScore: {
        const double variance = bins > 0 ? sumOfSquares / n - (sum / n) * (sum / n) : 0;
        return variance > 0 ? CountScale{Status::Defined, sum / n, 1 / std::sqrt(variance)}
                            : CountScale{Status::Constant, 0, 0};
    }
    case Normalisation::PeakNorm:
        break;
    }
    return maximum > 0 ? CountScale{Status::Defined, 0, 1 / maximum} : CountScale{Status::NoSpikes, 0, 0};
}

// Bins that reach into the range, without those that touch a gap.
std::vector<BinRange> binSpans(const TimeRange &window, const std::vector<TimeRange> &gaps, double width,
                               const TimeRange &range)
{
    const std::int64_t count = binCount(window.length(), width);
    const auto below = [&](double t) {
        return static_cast<std::int64_t>(std::floor((t - window.start) / width));
    };
    const auto above = [&](double t) {
        return static_cast<std::int64_t>(std::ceil((t - window.start) / width));
    };
    const std::int64_t last = std::clamp<std::int64_t>(above(range.stop), 0, count);
    std::int64_t next = std::clamp<std::int64_t>(below(range.start), 0, last);
    std::vector<BinRange> spans;
    const auto addUpTo = [&](std::int64_t end) {
        if (end > next)
            spans.push_back({next, end});
    };
    for (const TimeRange &gap : merged(gaps)) {
        if (gap.stop <= range.start || gap.start >= range.stop)
            continue;
        addUpTo(std::clamp(below(gap.start), next, last));
        next = std::clamp(above(gap.stop), next, last);
    }
    addUpTo(last);
    return spans;
}

// Cuts spans into the bins that start in each column of a grid from the window's start.
std::vector<BinRange> columnSpans(const std::vector<BinRange> &spans, double width, double secondsPerColumn)
{
    std::vector<BinRange> pieces;
    for (const BinRange &span : spans) {
        std::int64_t bin = span.first;
        while (bin < span.last) {
            const double next = (std::floor(binEdge(bin, width) / secondsPerColumn) + 1) * secondsPerColumn;
            const auto end = static_cast<std::int64_t>(std::ceil(next / width));
            pieces.push_back({bin, std::clamp(end, bin + 1, span.last)});
            bin = pieces.back().last;
        }
    }
    return pieces;
}

struct Extent {
    double minimum = std::numeric_limits<double>::infinity();
    double maximum = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        minimum = std::min(minimum, value);
        maximum = std::max(maximum, value);
    }
};

EnsembleBar barOf(const EnsembleSignals &ensemble, double width, const BinRange &bins,
                  const CountScale &scaleE, const CountScale &scaleI)
{
    Extent e;
    Extent i;
    Extent f;
    double sumE = 0;
    double sumI = 0;
    double squares = 0;
    visitBins(ensemble, width, bins, [&](double countE, double countI, std::int64_t times) {
        const double valueE = scaleE.value(countE);
        const double valueI = scaleI.value(countI);
        const double difference = valueE - valueI;
        e.add(valueE);
        i.add(valueI);
        f.add(difference);
        const auto weight = static_cast<double>(times);
        sumE += weight * valueE;
        sumI += weight * valueI;
        squares += weight * difference * difference;
    });
    const auto n = static_cast<double>(bins.last - bins.first);
    const double start = ensemble.window.start;
    return {bins.first,
            bins.last,
            {start + binEdge(bins.first, width), start + binEdge(bins.last, width)},
            {e.minimum, e.maximum, sumE / n},
            {i.minimum, i.maximum, sumI / n},
            {f.minimum, f.maximum, (sumE - sumI) / n},
            squares};
}

double axisReach(std::vector<double> sizes)
{
    if (sizes.empty())
        return 0;
    const double largest = *std::max_element(sizes.begin(), sizes.end());
    const auto place =
        sizes.begin() + static_cast<std::ptrdiff_t>(0.99 * static_cast<double>(sizes.size() - 1));
    std::nth_element(sizes.begin(), place, sizes.end());
    return largest > 3 * *place && *place > 0 ? 1.5 * *place : largest;
}

// What happens in seizures must not flatten all else, unless they are most of what is shown.
void findReaches(EnsembleBars &result, const std::vector<TimeRange> &seizures)
{
    constexpr double towering = 2;
    constexpr double roomAbove = 1.5;
    const auto isInSeizure = [&seizures](const EnsembleBar &bar) {
        return std::ranges::any_of(seizures, [&bar](const TimeRange &seizure) {
            return seizure.start < bar.range.stop && seizure.stop > bar.range.start;
        });
    };
    std::vector<char> isCalm;
    for (const EnsembleBar &bar : result.bars)
        isCalm.push_back(!isInSeizure(bar));
    const auto size = [](const BinExtent &x) { return std::max(std::abs(x.minimum), std::abs(x.maximum)); };
    const auto reach = [&](const auto &sizeOf) {
        std::vector<double> sizes;
        std::vector<double> calmSizes;
        sizes.reserve(result.bars.size());
        for (std::size_t n = 0; n < result.bars.size(); ++n) {
            sizes.push_back(sizeOf(result.bars[n]));
            if (isCalm[n])
                calmSizes.push_back(sizes.back());
        }
        const bool isMostlyCalm = 2 * calmSizes.size() >= sizes.size();
        const double all = axisReach(std::move(sizes));
        const double calm = axisReach(std::move(calmSizes));
        return isMostlyCalm && calm > 0 && all > towering * calm ? roomAbove * calm : all;
    };
    result.reach =
        reach([&](const EnsembleBar &bar) { return std::max(size(bar.excitatory), size(bar.inhibitory)); });
    result.meanReach = reach([](const EnsembleBar &bar) {
        return std::max(std::abs(bar.excitatory.mean), std::abs(bar.inhibitory.mean));
    });
    result.differenceReach = reach([&](const EnsembleBar &bar) { return size(bar.difference); });
}

void summarise(EnsembleBars &result, const std::vector<TimeRange> &seizures)
{
    double bins = 0;
    double square = 0;
    for (const EnsembleBar &bar : result.bars) {
        const auto weight = static_cast<double>(bar.lastBin - bar.firstBin);
        bins += weight;
        result.meanExcitatory += weight * bar.excitatory.mean;
        result.meanInhibitory += weight * bar.inhibitory.mean;
        square += bar.differenceSquares;
    }
    if (bins == 0)
        return;
    result.meanExcitatory /= bins;
    result.meanInhibitory /= bins;
    result.meanDifference = result.meanExcitatory - result.meanInhibitory;
    result.sdDifference =
        std::sqrt(std::max(0.0, square / bins - result.meanDifference * result.meanDifference));
    findReaches(result, seizures);
}

// The bar of the same bins among bars in order of their bins.
const EnsembleBar *sameBar(const std::vector<EnsembleBar> &bars, const BinRange &bins)
{
    const auto found =
        std::lower_bound(bars.begin(), bars.end(), bins.first,
                         [](const EnsembleBar &bar, std::int64_t first) { return bar.firstBin < first; });
    return found != bars.end() && found->firstBin == bins.first && found->lastBin == bins.last ? &*found
                                                                                               : nullptr;
}

} // namespace

EnsembleBars ensembleBars(const EnsembleSignals &ensemble, const std::vector<TimeRange> &gaps, double width,
                          Normalisation normalisation, const TimeRange &range, int columns,
                          const EnsembleBars &previous, const std::vector<TimeRange> &seizures)
{
    EnsembleBars result;
    result.width = width;
    if (range.isEmpty() || columns < 1)
        return result;
    const std::vector<BinRange> spans = binSpans(ensemble.window, gaps, width, range);
    const bool perNeuron =
        normalisation == Normalisation::PerNeuronCount || normalisation == Normalisation::PerNeuronRate;
    const Sums sums = perNeuron ? Sums{} : sumsOf(ensemble, width, spans);
    result.excitatory =
        countScale(normalisation, ensemble.excitatoryUnits, width, sums.bins, sums.e, sums.ee, sums.maximumE);
    result.inhibitory =
        countScale(normalisation, ensemble.inhibitoryUnits, width, sums.bins, sums.i, sums.ii, sums.maximumI);

    const std::vector<BinRange> pieces = columnSpans(spans, width, range.length() / columns);
    result.isEnvelope = width < range.length() / columns;
    result.bars.resize(pieces.size());
    const bool sameScale =
        previous.excitatory == result.excitatory && previous.inhibitory == result.inhibitory;
    constexpr std::size_t chunk = 64; // bars a task
    const auto tasks = static_cast<std::int64_t>((pieces.size() + chunk - 1) / chunk);
    parallelFor(tasks, [&](std::int64_t task) {
        const auto first = static_cast<std::size_t>(task) * chunk;
        for (std::size_t n = first; n < std::min(first + chunk, pieces.size()); ++n) {
            const EnsembleBar *known = sameScale ? sameBar(previous.bars, pieces[n]) : nullptr;
            result.bars[n] =
                known ? *known : barOf(ensemble, width, pieces[n], result.excitatory, result.inhibitory);
        }
    });
    summarise(result, seizures);
    return result;
}

MeanRates meanRates(const EnsembleSignals &ensemble, const TimeRange &range, int columns)
{
    const double step = range.length() / std::max(1, columns);
    const auto rates = [&](UnitClass unitClass) {
        std::vector<double> values;
        const int units = ensemble.unitCount(unitClass);
        if (units == 0 || range.isEmpty())
            return values;
        const PooledSpikes &spikes = ensemble.spikes(unitClass);
        std::int64_t before = spikes.rank(range.start);
        for (int c = 0; c < columns; ++c) {
            const std::int64_t after = spikes.rank(range.start + (c + 1) * step);
            values.push_back(static_cast<double>(after - before) / (units * step));
            before = after;
        }
        return values;
    };
    return {rates(UnitClass::Excitatory), rates(UnitClass::Inhibitory)};
}

} // namespace edgescope
