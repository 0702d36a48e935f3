// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "measure.h"

#include "analyses/analysis.h"
#include "analyses/collapsecurves.h"
#include "analyses/counthistogram.h"
#include "analyses/pairtable.h"
#include "analyses/partitioncurves.h"
#include "analyses/surrogates.h"
#include "core/parallel.h"
#include "core/random.h"

#include <algorithm>
#include <cmath>

namespace edgescope::benchmark {
namespace {

constexpr double hours = 8;
constexpr int excitatoryUnits = 80;
constexpr int inhibitoryUnits = 20;
constexpr double rateHz = 5;

// 14.4 M spikes of units that fire independently.
std::shared_ptr<const Recording> recordingOfIndependentUnits()
{
    auto recording = std::make_shared<Recording>();
    recording->duration = hours * 3600;
    recording->units.resize(excitatoryUnits + inhibitoryUnits);
    parallelFor(excitatoryUnits + inhibitoryUnits, [&](std::int64_t n) {
        Random random(streamSeed(1, {static_cast<std::uint64_t>(n)}));
        std::vector<double> &times = recording->units[static_cast<size_t>(n)].spikeTimes;
        for (double t = random.exponential() / rateHz; t < recording->duration;
             t += random.exponential() / rateHz)
            times.push_back(t);
    });
    return recording;
}

std::vector<UnitClass> classes()
{
    std::vector<UnitClass> result(excitatoryUnits + inhibitoryUnits, UnitClass::Inhibitory);
    std::fill_n(result.begin(), excitatoryUnits, UnitClass::Excitatory);
    return result;
}

double totalBins(const EnsembleStatistics &statistics)
{
    double bins = 0;
    for (const ScaleStatistics &scale : statistics.segments.front().scales)
        bins += static_cast<double>(scale.moments.bins);
    return bins;
}

std::vector<Segments> whole(const TimeRange &window)
{
    return {{QString(), {window}}};
}

// What happens between a mouse move and new curves.
void brush(AnalysisInput input, const TimeRange &range, std::int64_t draws)
{
    input.statistics = std::make_shared<EnsembleStatistics>(
        ensembleStatistics(*input.ensemble, range, whole(range), Progress()));
    // Those whose curves follow the mouse.
    for (const char *id :
         {"ensembles", "joint_distribution", "variance_scaling", "collapse_curves", "partition_curves"}) {
        const Analysis &analysis = *findAnalysis(id);
        Values values(analysis.parameters);
        for (const Parameter &parameter : analysis.parameters)
            if (parameter.key == "bootstrap_draws")
                values.set(parameter, draws);
        use(static_cast<double>(analysis.run(input, values, Progress()).tables.size()));
    }
}

// The partition and collapse curve of the finest scale the way they are defined: sort all bins, add up.
void sortAndSum(const std::vector<std::uint32_t> &e, const std::vector<std::uint32_t> &i)
{
    std::vector<std::uint32_t> sorted = e;
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> cumulative(sorted.size());
    double sum = 0;
    for (size_t n = 0; n < sorted.size(); ++n)
        cumulative[n] = sum += sorted[n];
    use(cumulative[cumulative.size() / 2]);

    std::vector<double> f(e.size());
    for (size_t n = 0; n < f.size(); ++n)
        f[n] = static_cast<double>(e[n]) / excitatoryUnits - static_cast<double>(i[n]) / inhibitoryUnits;
    std::sort(f.begin(), f.end());
    sum = 0;
    for (double &value : f)
        value = sum += value;
    use(f[f.size() / 2]);
}

// The same two curves, exactly, without sorting.
void histogramsAndCurves(std::span<const std::uint32_t> e, std::span<const std::uint32_t> i)
{
    constexpr size_t binsPerPart = 1 << 18;
    const size_t parts = (e.size() + binsPerPart - 1) / binsPerPart;
    std::vector<CountHistogram> partsE(parts);
    std::vector<CountHistogram> partsF(parts);
    parallelFor(static_cast<std::int64_t>(parts), [&](std::int64_t part) {
        const auto n = static_cast<size_t>(part);
        const size_t size = std::min(binsPerPart, e.size() - n * binsPerPart);
        PairTable table;
        table.tabulate(e.subspan(n * binsPerPart, size), i.subspan(n * binsPerPart, size),
                       [&](std::int64_t countE, std::int64_t countI, std::int64_t bins) {
                           partsE[n].add(countE, bins);
                           partsF[n].add(countE * inhibitoryUnits - countI * excitatoryUnits, bins);
                       });
    });
    CountHistogram histogramE;
    CountHistogram histogramF;
    for (size_t n = 0; n < parts; ++n) {
        histogramE += partsE[n];
        histogramF += partsF[n];
    }
    use(partitionCurve(histogramE.values(), PartitionMode::TemporalLorenz).gini);
    use(collapseCurve(histogramF.values(), 1).depth);
}

void partitionCase(const EnsembleSignals &ensemble)
{
    const double width = scaleWidth(1);
    const auto bins = static_cast<size_t>(binCount(ensemble.window.length(), width));
    std::vector<std::uint32_t> e(bins);
    std::vector<std::uint32_t> i(bins);
    ensemble.excitatory.count(0, width, 0, e);
    ensemble.inhibitory.count(0, width, 0, i);
    const Work sortWork{QStringLiteral("partition + collapse, 1 ms: sort and add"), static_cast<double>(bins),
                        QStringLiteral("bins"), static_cast<double>(bins) * 8};
    const double sorting = medianSeconds([&] { sortAndSum(e, i); });
    print(sortWork, sorting);

    const double curves = medianSeconds([&] { histogramsAndCurves(e, i); });
    Work work = sortWork;
    work.name = QStringLiteral("partition + collapse, 1 ms: by histograms");
    print(work, curves, QStringLiteral("%1 times the sort; target 50").arg(sorting / curves, 0, 'f', 0));
}

// As many surrogates at a time as there are threads, given for 100 of them.
void surrogateCases(const AnalysisInput &input, double spikes)
{
    constexpr int hundred = 100;
    const struct {
        SurrogateKind kind;
        double arraySeconds; // the usual array package, for 20 scales
    } cases[] = {{SurrogateKind::CircularShift, 211}, {SurrogateKind::IsiPermutation, 209}};
    const SurrogateSettings settings{Values(surrogateParameters())};
    for (const auto &entry : cases) {
        const int draws = parallelThreads();
        const double seconds = medianSeconds([&] {
            use(static_cast<double>(
                makeSurrogates(input, entry.kind, settings, 0, draws, Progress()).size()));
        });
        const double all = seconds / draws * hundred;
        print({QStringLiteral("100 surrogates, %1, 32 scales").arg(surrogateTitle(entry.kind)),
               spikes * hundred, QStringLiteral("spikes"), spikes * hundred * 8},
              all,
              QStringLiteral("%1 times the usual array package (%2 s for 20 scales); target 20")
                  .arg(entry.arraySeconds / all, 0, 'f', 1)
                  .arg(entry.arraySeconds));
    }
}

} // namespace

void runEnsembleCases()
{
    const std::shared_ptr<const Recording> recording = recordingOfIndependentUnits();
    const std::vector<UnitClass> unitClasses = classes();
    AnalysisInput input;
    input.recording = recording;
    const auto pool = [&] {
        input.ensemble = std::make_shared<EnsembleSignals>(
            ensembleSignals(recording->units, unitClasses, recording->window()));
    };
    const double pooling = medianSeconds(pool);
    const auto spikes = static_cast<double>(input.ensemble->excitatory.times().size() +
                                            input.ensemble->inhibitory.times().size());
    const QString spikesUnit = QStringLiteral("spikes");
    print({QStringLiteral("pooling 100 trains of 8 h"), spikes, spikesUnit, spikes * 8}, pooling);

    EnsembleStatistics statistics;
    const double counting = medianSeconds([&] {
        statistics =
            ensembleStatistics(*input.ensemble, recording->window(), whole(recording->window()), Progress());
    });
    print(
        {QStringLiteral("ensembles, all 32 scales, 100 units × 8 h × 5 Hz"), spikes, spikesUnit, spikes * 8},
        counting,
        QStringLiteral("%1 M bins/s; target 0.25 s").arg(totalBins(statistics) / counting / 1e6, 0, 'f', 0));

    input.classes = unitClasses;
    input.statistics = std::make_shared<EnsembleStatistics>(statistics);
    surrogateCases(input, spikes);

    const TimeRange range{12345, 12945};
    const double inRange = spikes * range.length() / recording->duration;
    const double counted = medianSeconds(
        [&] { use(totalBins(ensembleStatistics(*input.ensemble, range, whole(range), Progress()))); });
    print({QStringLiteral("10-minute range: counting only"), inRange, spikesUnit, inRange * 8}, counted);
    const double brushed = medianSeconds([&] { brush(input, range, 1000); });
    print({QStringLiteral("10-minute range: counting, ellipsoids, variance, collapse, partition"), inRange,
           spikesUnit, inRange * 8},
          brushed, QStringLiteral("target 0.016 s"));
    partitionCase(*input.ensemble);
}

} // namespace edgescope::benchmark
