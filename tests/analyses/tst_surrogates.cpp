// SPDX-License-Identifier: GPL-3.0-or-later
#include "surrogatespikes.h"
#include "trains.h"

#include "analyses/collapsecurves.h"
#include "analyses/jointdistribution.h"
#include "analyses/moments.h"
#include "analyses/surrogatebins.h"
#include "analyses/surrogates.h"
#include "analyses/variancescaling.h"
#include "core/parallel.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace edgescope;

namespace {

std::vector<double> sortedIntervals(const std::vector<double> &times)
{
    std::vector<double> intervals;
    for (size_t n = 1; n < times.size(); ++n)
        intervals.push_back(times[n] - times[n - 1]);
    std::sort(intervals.begin(), intervals.end());
    return intervals;
}

bool agree(const std::vector<double> &a, const std::vector<double> &b, double tolerance)
{
    return std::ranges::equal(a, b, [&](double x, double y) { return std::abs(x - y) <= tolerance; });
}

// Units that share a rate which takes one of two levels, by chance, every two seconds.
Trains modulatedTrains(double duration)
{
    Trains trains(duration);
    std::vector<bool> isHigh;
    Random levels(6);
    for (double t = 0; t < duration; t += 2)
        isHigh.push_back(levels.uniform() < 0.5);
    for (int n = 0; n < 16; ++n) {
        Random random(streamSeed(5, {std::uint64_t(n)}));
        Unit unit;
        for (double t = 0; t < duration; t += 2) {
            const Unit part =
                poissonUnit(random, isHigh[size_t(t / 2)] ? 20 : 4, t, std::min(t + 2, duration));
            unit.spikeTimes.insert(unit.spikeTimes.end(), part.spikeTimes.begin(), part.spikeTimes.end());
        }
        trains.add(n < 10 ? UnitClass::Excitatory : UnitClass::Inhibitory, unit);
    }
    return trains;
}

// Correlation of the counts of neighbouring bins.
double neighbourCorrelation(const PooledSpikes &spikes, double duration, int k)
{
    std::vector<std::uint32_t> counts(size_t(binCount(duration, scaleWidth(k))));
    spikes.count(0, scaleWidth(k), 0, counts);
    double mean = 0;
    for (const auto count : counts)
        mean += count / double(counts.size());
    double product = 0;
    double square = 0;
    for (size_t n = 0; n < counts.size(); ++n) {
        square += (counts[n] - mean) * (counts[n] - mean);
        if (n > 0)
            product += (counts[n] - mean) * (counts[n - 1] - mean);
    }
    return product / square;
}

constexpr SurrogateKind allKinds[] = {SurrogateKind::IsiPermutation,  SurrogateKind::CircularShift,
                                      SurrogateKind::PopulationShift, SurrogateKind::BinPermutation,
                                      SurrogateKind::GaussPair,       SurrogateKind::GaussDifference};

SurrogateDraws made(const AnalysisInput &input, SurrogateKind kind, std::int64_t count)
{
    const SurrogateSettings settings{Values(surrogateParameters())};
    return {kind, makeSurrogates(input, kind, settings, 0, count, Progress())};
}

double jointRho(const AnalysisInput &input)
{
    return jointEllipsoid(input.statistics->segments[0].scales[19], 10, 6, 0.95).rho;
}

double mean(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

} // namespace

class TestSurrogates : public QObject
{
    Q_OBJECT

private slots:
    void isiKeepsIntervals();
    void isiBreaksMemory();
    void isiOfFewSpikes();
    void holesStayEmpty();
    void episodesKeepTheirSpikes();
    void shiftKeepsIntervals();
    void shiftIsLongEnough();
    void populationShiftKeepsClasses();
    void intervalsOfAllLengths();
    void manyIntervalsInAnyOrder();
    void countsAreThoseOfTrains_data();
    void countsAreThoseOfTrains();
    void crowdedSpikes();
    void binPermutationKeepsHistograms();
    void binPermutationOfManyBins();
    void correlationVanishes_data();
    void correlationVanishes();
    void gaussPairMatchesMoments();
    void gaussDifferenceMatchesF();
    void depthGrowsByAnticorrelation();
    void alphaOfSurrogates();
    void eachDrawStandsAlone();
    void pValues();
    void tables();
    void classMissing();
};

void TestSurrogates::isiKeepsIntervals()
{
    const Trains trains = modulatedTrains(120);
    const AnalysisInput input = trains.input();
    const EnsembleSignals surrogate = permutedTrains(input, {}, 7);
    for (const UnitClass unitClass : {UnitClass::Excitatory, UnitClass::Inhibitory}) {
        const auto &before = input.ensemble->spikes(unitClass).times();
        const auto &after = surrogate.spikes(unitClass).times();
        QCOMPARE(after.size(), before.size());
        QVERIFY(std::abs(after.front() - before.front()) < 1e-9);
        QVERIFY(std::abs(after.back() - before.back()) < 1e-9);
        QVERIFY(agree(sortedIntervals(after), sortedIntervals(before), 1e-9));
        QVERIFY(!agree(after, before, 1e-3));
    }
    QCOMPARE(surrogate.excitatoryUnits, 10);
}

void TestSurrogates::isiBreaksMemory()
{
    const Trains trains = modulatedTrains(1200);
    const AnalysisInput input = trains.input();
    const EnsembleSignals surrogate = permutedTrains(input, {}, 3);
    QVERIFY(neighbourCorrelation(input.ensemble->excitatory, 1200, 20) > 0.5);
    QVERIFY(std::abs(neighbourCorrelation(surrogate.excitatory, 1200, 20)) < 0.07); // 4 SD of 1/√4015
}

void TestSurrogates::isiOfFewSpikes()
{
    for (const std::vector<double> &times : {std::vector<double>{}, {3.5}, {3.5, 8}}) {
        Trains trains(10);
        trains.add(UnitClass::Excitatory, {QStringLiteral("e"), times, -1});
        trains.add(UnitClass::Inhibitory, {QStringLiteral("i"), {1, 2, 4}, -1});
        const EnsembleSignals surrogate = permutedTrains(trains.input(), {}, 1);
        QVERIFY(agree(surrogate.excitatory.times(), times, 1e-11));
    }
}

void TestSurrogates::holesStayEmpty()
{
    Trains trains = modulatedTrains(200);
    for (Unit &unit : trains.recording->units)
        std::erase_if(unit.spikeTimes, [](double t) { return t >= 80 && t < 120; });
    trains.recording->gaps = {{80, 120}};
    const AnalysisInput input = trains.input();
    for (const auto make : {permutedTrains, shiftedTrains, shiftedPopulations}) {
        const EnsembleSignals surrogate = make(input, {}, 11);
        for (const UnitClass unitClass : {UnitClass::Excitatory, UnitClass::Inhibitory}) {
            const PooledSpikes &spikes = surrogate.spikes(unitClass);
            QCOMPARE(spikes.times().size(), input.ensemble->spikes(unitClass).times().size());
            QCOMPARE(spikes.rank(120), spikes.rank(80));
        }
    }
    // The gap is no interval: without it the longest is a fraction of a second.
    const EnsembleSignals surrogate = permutedTrains(input, {}, 11);
    std::vector<double> joined = surrogate.excitatory.times();
    for (double &t : joined)
        t -= t >= 120 ? 40 : 0;
    QVERIFY(sortedIntervals(joined).back() < 1);
}

void TestSurrogates::episodesKeepTheirSpikes()
{
    Trains trains = modulatedTrains(300);
    trains.recording->intervals = {{{0, 90}, QStringLiteral("AWAKE"), Interval::Kind::State},
                                   {{90, 210}, QStringLiteral("SWS"), Interval::Kind::State}};
    const AnalysisInput input = trains.input();
    for (const auto make : {permutedTrains, shiftedTrains, shiftedPopulations}) {
        const EnsembleSignals surrogate = make(input, {SurrogateRange::Episodes, 0}, 4);
        for (const double edge : {90.0, 210.0})
            QCOMPARE(surrogate.excitatory.rank(edge), input.ensemble->excitatory.rank(edge));
    }
}

void TestSurrogates::shiftKeepsIntervals()
{
    Trains trains(100);
    trains.addPoisson(UnitClass::Excitatory, 1, 10, 1);
    trains.addPoisson(UnitClass::Inhibitory, 1, 10, 2);
    const AnalysisInput input = trains.input();
    const EnsembleSignals surrogate = shiftedTrains(input, {SurrogateRange::AnalysedTime, 20}, 9);
    for (const UnitClass unitClass : {UnitClass::Excitatory, UnitClass::Inhibitory}) {
        // Going round, every interval is kept, the one over the end too.
        std::vector<double> before = input.ensemble->spikes(unitClass).times();
        std::vector<double> after = surrogate.spikes(unitClass).times();
        QVERIFY(std::ranges::is_sorted(after));
        QVERIFY(after.front() >= 0 && after.back() < 100);
        before.push_back(before.front() + 100);
        after.push_back(after.front() + 100);
        QVERIFY(agree(sortedIntervals(after), sortedIntervals(before), 1e-9));
    }
}

void TestSurrogates::shiftIsLongEnough()
{
    Trains trains(100);
    trains.add(UnitClass::Excitatory, {QStringLiteral("e"), {50}, -1});
    trains.add(UnitClass::Inhibitory, {QStringLiteral("i"), {50}, -1});
    const AnalysisInput input = trains.input();
    double least = 100;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const EnsembleSignals surrogate = shiftedTrains(input, {SurrogateRange::AnalysedTime, 20}, seed);
        least = std::min(least, std::abs(surrogate.excitatory.times()[0] - 50));
    }
    QVERIFY(least >= 20 && least < 22);
    // Where the time does not allow it, any shift may come.
    least = 100;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const EnsembleSignals surrogate = shiftedTrains(input, {SurrogateRange::AnalysedTime, 60}, seed);
        least = std::min(least, std::abs(surrogate.excitatory.times()[0] - 50));
    }
    QVERIFY(least < 2);
}

void TestSurrogates::populationShiftKeepsClasses()
{
    const Trains trains = modulatedTrains(300);
    const AnalysisInput input = trains.input();
    const EnsembleSignals surrogate = shiftedPopulations(input, {SurrogateRange::AnalysedTime, 20}, 9);
    QVERIFY(agree(surrogate.inhibitory.times(), input.ensemble->inhibitory.times(), 1e-9));
    std::vector<double> before = input.ensemble->excitatory.times();
    std::vector<double> after = surrogate.excitatory.times();
    before.push_back(before.front() + 300);
    after.push_back(after.front() + 300);
    QVERIFY(agree(sortedIntervals(after), sortedIntervals(before), 1e-9));
}

void TestSurrogates::intervalsOfAllLengths()
{
    // Some that 32 bits cannot hold, some of no length.
    Trains trains(600);
    trains.add(UnitClass::Excitatory,
               {QStringLiteral("e"), {0, 3.999999999, 8, 8, 8, 100, 100.5, 290, 299, 599.9999999999}, -1});
    trains.addPoisson(UnitClass::Inhibitory, 1, 0.3, 2);
    const AnalysisInput input = trains.input();
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const EnsembleSignals surrogate = permutedTrains(input, {}, seed);
        for (const UnitClass unitClass : {UnitClass::Excitatory, UnitClass::Inhibitory})
            QVERIFY(agree(sortedIntervals(surrogate.spikes(unitClass).times()),
                          sortedIntervals(input.ensemble->spikes(unitClass).times()), 1e-9));
    }
}

void TestSurrogates::manyIntervalsInAnyOrder()
{
    // So many that they are dealt to groups first. The first half of the intervals are short ones: wherever
    // one looks, half of the permuted ones are, and neighbours know nothing of each other.
    Trains trains(1200);
    Unit unit;
    for (int n = 0; n < 100000; ++n)
        unit.spikeTimes.push_back(n <= 50000 ? n * 0.004 : 200 + (n - 50000) * 0.016);
    trains.add(UnitClass::Excitatory, unit);
    trains.addPoisson(UnitClass::Inhibitory, 1, 1, 2);
    const EnsembleSignals surrogate = permutedTrains(trains.input(), {}, 5);
    const std::vector<double> &times = surrogate.excitatory.times();
    QCOMPARE(times.size(), size_t(100000));
    std::vector<int> isShort;
    for (size_t n = 1; n < times.size(); ++n)
        isShort.push_back(times[n] - times[n - 1] < 0.01);
    constexpr size_t part = 1000;
    int extremes = 0;
    for (size_t first = 0; first + part < isShort.size(); first += part) {
        int count = 0;
        for (size_t n = first; n < first + part; ++n)
            count += isShort[n];
        extremes += std::abs(count - 500) > 48; // 3 SD
    }
    QVERIFY(extremes <= 3);
    int alike = 0;
    for (size_t n = 1; n < isShort.size(); ++n)
        alike += isShort[n] == isShort[n - 1];
    QVERIFY(std::abs(alike - 50000) < 4 * 158);
}

void TestSurrogates::countsAreThoseOfTrains_data()
{
    QTest::addColumn<SurrogateKind>("kind");
    QTest::addColumn<bool>("episodes");
    for (const SurrogateKind kind :
         {SurrogateKind::IsiPermutation, SurrogateKind::CircularShift, SurrogateKind::PopulationShift})
        for (const bool episodes : {false, true})
            QTest::addRow("%s %d", surrogateId(kind).constData(), episodes) << kind << episodes;
}

namespace {

void compareCounts(const SurrogateCounts &counts, const EnsembleSignals &trains, const AnalysisInput &input)
{
    std::vector<Segments> segments;
    for (const SegmentStatistics &entry : input.statistics->segments)
        segments.push_back(entry.segments);
    const EnsembleStatistics expected =
        ensembleStatistics(trains, input.statistics->window, segments, Progress());
    const std::vector<CrossCorrelogram> correlograms =
        crossCorrelograms(trains, expected, surrogateLags, Progress(), firstSurrogateScale);
    QCOMPARE(counts.statistics.segments.size(), expected.segments.size());
    QCOMPARE(counts.correlograms.size(), correlograms.size());
    for (size_t s = 0; s < expected.segments.size(); ++s)
        for (size_t k = 0; k < scaleCount; ++k) {
            const ScaleStatistics &scale = counts.statistics.segments[s].scales[k];
            const ScaleStatistics &then = expected.segments[s].scales[k];
            QCOMPARE(scale.scale, then.scale);
            QCOMPARE(scale.moments, then.moments);
            QCOMPARE(scale.histogramE, then.histogramE);
            QCOMPARE(scale.histogramI, then.histogramI);
            QCOMPARE(scale.histogramF, then.histogramF);
            const CrossCorrelogram &found = counts.correlograms[s * scaleCount + k];
            const CrossCorrelogram &wanted = correlograms[s * scaleCount + k];
            QCOMPARE(found.bins, wanted.bins);
            QVERIFY(std::ranges::equal(found.r, wanted.r, [](double a, double b) {
                return a == b || (std::isnan(a) && std::isnan(b));
            }));
        }
}

} // namespace

void TestSurrogates::countsAreThoseOfTrains()
{
    QFETCH(SurrogateKind, kind);
    QFETCH(bool, episodes);
    Trains trains = modulatedTrains(400);
    trains.recording->gaps = {{80, 120.03125}};
    trains.recording->intervals = {{{0, 90}, QStringLiteral("AWAKE"), Interval::Kind::State},
                                   {{130.7, 210}, QStringLiteral("SWS"), Interval::Kind::State},
                                   {{260, 333.3}, QStringLiteral("AWAKE"), Interval::Kind::State}};
    const TrainSurrogateSettings settings{episodes ? SurrogateRange::Episodes : SurrogateRange::AnalysedTime,
                                          20};
    const std::vector<QString> states = {QStringLiteral("AWAKE"), QStringLiteral("SWS")};
    for (const AnalysisInput &input :
         {trains.input(), trains.input({16, 380.25}, states), trains.input({300, 310})}) {
        const auto source = [&, permutation = std::make_shared<IsiPermutation>(input, settings, Progress()),
                             room = std::make_shared<IsiPermutation::Room>()] {
            switch (kind) {
            case SurrogateKind::IsiPermutation:
                return permutation->surrogate(3, *room, Progress());
            case SurrogateKind::CircularShift:
                return circularShift(input, settings, 3);
            default:
                return populationShift(input, settings, 3);
            }
        };
        compareCounts(countSurrogate(input, *source(), Progress()), trainsOf(input, *source()), input);
    }
}

void TestSurrogates::crowdedSpikes()
{
    // More spikes at one time, and in one millisecond, than the quick way of counting holds.
    Trains trains(300);
    Unit unit = poissonUnit(*std::make_unique<Random>(1), 5, 0, 100);
    unit.spikeTimes.insert(unit.spikeTimes.end(), 150000, 150.0);
    for (int n = 0; n < 150000; ++n)
        unit.spikeTimes.push_back(200 + n * 1e-8);
    trains.add(UnitClass::Excitatory, unit);
    trains.addPoisson(UnitClass::Inhibitory, 2, 300, 2);
    const AnalysisInput input = trains.input();
    for (std::uint64_t seed = 0; seed < 3; ++seed)
        compareCounts(countSurrogate(input, *circularShift(input, {}, seed), Progress()),
                      shiftedTrains(input, {}, seed), input);
}

void TestSurrogates::binPermutationKeepsHistograms()
{
    const Trains trains = modulatedTrains(300);
    const AnalysisInput input = trains.input();
    const EnsembleStatistics surrogate = binPermutation(*input.statistics, 5, Progress());
    for (int k = 1; k <= scaleCount; ++k) {
        const ScaleStatistics &before = input.statistics->segments[0].scales[size_t(k - 1)];
        const ScaleStatistics &after = surrogate.segments[0].scales[size_t(k - 1)];
        QCOMPARE(after.histogramE, before.histogramE);
        QCOMPARE(after.histogramI, before.histogramI);
        QCOMPARE(after.moments.bins, before.moments.bins);
        QCOMPARE(after.moments.sumEE, before.moments.sumEE);
        std::int64_t bins = 0;
        for (const ValueCount &entry : after.histogramF)
            bins += entry.bins;
        QCOMPARE(bins, before.moments.bins);
    }
}

void TestSurrogates::binPermutationOfManyBins()
{
    // Two values each, so many bins that the table of pairs is drawn: the pairs (1, 1) are hypergeometric.
    ScaleStatistics scale;
    scale.scale = 1;
    scale.width = scaleWidth(1);
    scale.histogramE = {{0, 700000}, {1, 300000}};
    scale.histogramI = {{0, 900000}, {1, 100000}};
    scale.moments.bins = 1000000;
    EnsembleStatistics data{{0, 1000}, 1, 1, {}};
    data.segments.resize(1);
    data.segments[0].scales = {scale};
    std::vector<double> pairs;
    for (std::uint64_t seed = 0; seed < 400; ++seed)
        pairs.push_back(double(binPermutation(data, seed, Progress()).segments[0].scales[0].moments.sumEI));
    // Mean n K / N, variance n K (N−K)(N−n) / (N² (N−1)).
    const double variance = 300000.0 * 1e5 * 9e5 * 7e5 / 1e12 / 999999;
    QVERIFY(std::abs(mean(pairs) - 30000) < 4 * std::sqrt(variance / 400));
    double squares = 0;
    for (const double pair : pairs)
        squares += (pair - mean(pairs)) * (pair - mean(pairs)) / 399;
    QVERIFY(std::abs(squares / variance - 1) < 0.3);
}

void TestSurrogates::correlationVanishes_data()
{
    QTest::addColumn<SurrogateKind>("kind");
    for (const SurrogateKind kind : allKinds)
        if (kind != SurrogateKind::GaussDifference)
            QTest::newRow(surrogateId(kind)) << kind;
}

void TestSurrogates::correlationVanishes()
{
    QFETCH(SurrogateKind, kind);
    const Trains trains = modulatedTrains(600);
    const AnalysisInput input = trains.input();
    QVERIFY(jointRho(input) > 0.5);
    const SurrogateDraws draws = made(input, kind, 60);
    std::vector<double> rho = draws.numbers(0, 20, surrogateNumber("rho"));
    double squares = 0;
    for (const double value : rho)
        squares += value * value / double(rho.size());
    // The spread over the draws says how near to 0 their mean must be.
    QVERIFY2(std::abs(mean(rho)) < 4 * std::sqrt(squares / 60), qPrintable(QString::number(mean(rho))));
    if (kind == SurrogateKind::BinPermutation || kind == SurrogateKind::GaussPair)
        QVERIFY(std::sqrt(squares) < 1.5 / std::sqrt(600 / scaleWidth(20)));
}

void TestSurrogates::gaussPairMatchesMoments()
{
    const Trains trains = modulatedTrains(600);
    const AnalysisInput input = trains.input();
    const EnsembleStatistics surrogate = gaussPair(*input.statistics, 5, Progress());
    QCOMPARE(surrogate.excitatoryUnits, 10 * normalSteps);
    for (const int k : {1, 10, 20}) { // by shares of bins, and number by number
        const CountMoments &before = input.statistics->segments[0].scales[size_t(k - 1)].moments;
        const CountMoments &after = surrogate.segments[0].scales[size_t(k - 1)].moments;
        QCOMPARE(after.bins, before.bins);
        const double bins = double(before.bins);
        const double variance = combinedVariance(before, 1, 0);
        const double found = combinedVariance(after, 1, 0) / normalSteps / normalSteps;
        QVERIFY(std::abs(meanE(after) / normalSteps - meanE(before)) < 4.5 * std::sqrt(variance / bins));
        QVERIFY(std::abs(found / variance - 1) < 4.5 * std::sqrt(2 / bins));
    }
}

void TestSurrogates::gaussDifferenceMatchesF()
{
    const Trains trains = modulatedTrains(600);
    const AnalysisInput input = trains.input();
    const SurrogateDraws draws = made(input, SurrogateKind::GaussDifference, 20);
    for (const int k : {1, 15, 25}) {
        const ScaleStatistics &scale = input.statistics->segments[0].scales[size_t(k - 1)];
        const double variance = ensembleVariance(scale, 10, 6, Normalisation::PerNeuronRate);
        const double bins = double(scale.moments.bins);
        QVERIFY(std::abs(mean(draws.numbers(0, k, surrogateNumber("var_f"))) / variance - 1) <
                4.5 * std::sqrt(2 / bins / 20));
        // D = σ / √(2π)
        const double depth = std::sqrt(variance / 2 / std::numbers::pi);
        QVERIFY(std::abs(mean(draws.numbers(0, k, surrogateNumber("depth"))) / depth - 1) <
                4.5 / std::sqrt(bins * 20) + 2 / bins);
        QVERIFY(std::isnan(draws.numbers(0, k, surrogateNumber("rho"))[0]));
        QVERIFY(std::isnan(draws.numbers(0, k, surrogateNumber("mean_e"))[0]));
    }
}

void TestSurrogates::depthGrowsByAnticorrelation()
{
    // Kinds that keep the marginals: SD grows by √((s_E² + s_I²) / (s_E² + s_I² − 2ρ s_E s_I)) (methods,
    // section 7).
    const Trains trains = modulatedTrains(1200);
    const AnalysisInput input = trains.input();
    const ScaleStatistics &scale = input.statistics->segments[0].scales[19];
    const double varianceE = combinedVariance(scale.moments, 1, 0) / 100;
    const double varianceI = combinedVariance(scale.moments, 0, 1) / 36;
    const double covarianceEI = covariance(scale.moments) / 60;
    const double expected = (varianceE + varianceI) / (varianceE + varianceI - 2 * covarianceEI);
    const double variance = ensembleVariance(scale, 10, 6, Normalisation::PerNeuronRate);
    for (const SurrogateKind kind :
         {SurrogateKind::PopulationShift, SurrogateKind::BinPermutation, SurrogateKind::GaussPair}) {
        const SurrogateDraws draws = made(input, kind, 40);
        const double found = mean(draws.numbers(0, 20, surrogateNumber("var_f"))) / variance;
        QVERIFY2(std::abs(found / expected - 1) < 0.05,
                 qPrintable(QStringLiteral("%1 %2").arg(found).arg(expected)));
    }
}

void TestSurrogates::alphaOfSurrogates()
{
    // Permuted intervals of Poisson trains are Poisson trains: α = 1. Half an hour has a spread of 0.016
    // (methods, section 6), of which the draws share a part.
    Trains trains(1800);
    trains.addPoisson(UnitClass::Excitatory, 20, 9, 1);
    trains.addPoisson(UnitClass::Inhibitory, 8, 10, 2);
    const AnalysisInput input = trains.input();
    const SurrogateDraws draws = made(input, SurrogateKind::IsiPermutation, 20);
    std::vector<double> alphas;
    for (const VarianceFit &fit :
         surrogateFits(input.statistics->segments[0], 0, draws, tableFits[1], Normalisation::PerNeuronRate))
        alphas.push_back(fit.alpha);
    QCOMPARE(alphas.size(), size_t(20));
    QVERIFY2(std::abs(mean(alphas) - 1) < 0.03, qPrintable(QString::number(mean(alphas))));
}

void TestSurrogates::eachDrawStandsAlone()
{
    const Trains trains = modulatedTrains(120);
    const AnalysisInput input = trains.input();
    const SurrogateSettings settings{Values(surrogateParameters())};
    for (const SurrogateKind kind : allKinds) {
        std::vector<std::shared_ptr<const SurrogateDraw>> first;
        for (const int threads : {1, 2, 4}) {
            setParallelThreads(threads);
            const auto draws = makeSurrogates(input, kind, settings, 0, 5, Progress());
            if (first.empty())
                first = draws;
            // The last two once more, on their own.
            const auto later = makeSurrogates(input, kind, settings, 3, 2, Progress());
            for (size_t d = 0; d < 5; ++d) {
                const SurrogateDraw &draw = d < 3 ? *draws[d] : *later[d - 3];
                for (size_t s = 0; s < draw.scales.size(); ++s) {
                    const SurrogateScale &then = first[d]->scales[s];
                    QCOMPARE(draw.scales[s].collapse, then.collapse);
                    QCOMPARE(draw.scales[s].partitionE, then.partitionE);
                    for (size_t n = 0; n < then.numbers.size(); ++n)
                        QVERIFY(draw.scales[s].numbers[n] == then.numbers[n] || std::isnan(then.numbers[n]));
                }
            }
        }
    }
    setParallelThreads(0);
    const auto draws = makeSurrogates(input, SurrogateKind::CircularShift, settings, 0, 2, Progress());
    QVERIFY(draws[0]->at(0, 15).collapse != draws[1]->at(0, 15).collapse);
}

void TestSurrogates::pValues()
{
    const std::vector<double> surrogates = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    QCOMPARE(surrogateP(5, surrogates), 0.6);
    QCOMPARE(surrogateP(100, surrogates), 0.1);
    QCOMPARE(surrogateP(0, surrogates), 1.0);
    QVERIFY(std::isnan(surrogateP(undefined, surrogates)));
    QVERIFY(std::isnan(surrogateP(5, {})));
    const SurrogateBand band = surrogateBand({0, 10, 20, undefined, 30, 40});
    QCOMPARE(band.mean, 20.0);
    QCOMPARE(band.low, 2.0);
    QCOMPARE(band.high, 38.0);
}

void TestSurrogates::tables()
{
    const Trains trains = modulatedTrains(300);
    AnalysisInput input = trains.input();
    for (const SurrogateKind kind : {SurrogateKind::IsiPermutation, SurrogateKind::GaussPair})
        input.surrogates.push_back(std::make_shared<const SurrogateDraws>(made(input, kind, 10)));
    const Result result = runSurrogates(input, Values(surrogateParameters()), Progress());
    QVERIFY(result.notComputable.isEmpty());
    const Table &scales = table(result, "scales");
    QCOMPARE(column<QString>(scales, "source").size(), size_t(2 * scaleCount));
    QCOMPARE(column<QString>(scales, "source")[0], QStringLiteral("isi_permutation"));
    const double low = column<double>(scales, "rho_p05")[14];
    const double high = column<double>(scales, "rho_p95")[14];
    QVERIFY(low < column<double>(scales, "rho")[14] && column<double>(scales, "rho")[14] < high);
    QVERIFY(std::isnan(column<double>(scales, "gini_e")[scaleCount + 14]));
    QCOMPARE(column<double>(table(result, "variance_fit"), "alpha").size(), size_t(4));
    QCOMPARE(column<double>(table(result, "collapse_fit"), "beta_p05").size(), size_t(2));
    // Only surrogates made of spikes have correlograms, from k 10 on.
    const Table &correlograms = table(result, "cross_correlogram");
    QCOMPARE(column<double>(correlograms, "r").size(), size_t(41 * (scaleCount - 9)));
    for (const double r : column<double>(correlograms, "r"))
        QVERIFY(std::isnan(r) || std::abs(r) < 0.4);
    // The data are correlated; no surrogate is.
    const Table &tests = table(result, "surrogate_tests");
    const auto &statistics = column<QString>(tests, "statistic");
    const auto &testScales = column<std::int64_t>(tests, "scale");
    for (size_t n = 0; n < statistics.size(); ++n)
        if (statistics[n] == u"rho" && testScales[n] == 20)
            QCOMPARE(column<double>(tests, "p")[n], 1.0 / 11);
}

void TestSurrogates::classMissing()
{
    Trains trains(60);
    trains.addPoisson(UnitClass::Excitatory, 3, 5, 1);
    const Result result = runSurrogates(trains.input(), Values(surrogateParameters()), Progress());
    QCOMPARE(result.notComputable,
             QStringLiteral("No inhibitory units. Classify units or choose a class column."));
}

QTEST_GUILESS_MAIN(TestSurrogates)
#include "tst_surrogates.moc"
