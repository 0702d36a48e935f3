// SPDX-License-Identifier: GPL-3.0-or-later
#include "trains.h"

#include "core/error.h"
#include "core/parallel.h"

#include <QTest>

#include <atomic>
#include <map>

using namespace edgescope;

namespace {

// The statistics by plain loops straight from the definition: every spike is compared with both edges of its
// bin, every bin with both ends of its range.
struct Expected {
    CountMoments moments;
    std::map<std::int64_t, std::int64_t> e;
    std::map<std::int64_t, std::int64_t> i;
    std::map<std::int64_t, std::int64_t> f;
};

std::vector<std::int64_t> plainCounts(const std::vector<double> &times, double origin, double width,
                                      std::int64_t bins)
{
    std::vector<std::int64_t> counts(static_cast<size_t>(bins), 0);
    std::int64_t bin = 0;
    for (const double time : times) {
        const double t = time - origin;
        if (t < 0)
            continue;
        while (bin < bins && t >= static_cast<double>(bin + 1) * width)
            ++bin;
        if (bin < bins)
            ++counts[static_cast<size_t>(bin)];
    }
    return counts;
}

Expected plainStatistics(const EnsembleSignals &ensemble, const TimeRange &window, const Segments &segments,
                         double width)
{
    const auto bins = static_cast<std::int64_t>(std::floor(window.length() / width + 1e-9));
    const auto e = plainCounts(ensemble.excitatory.times(), window.start, width, bins);
    const auto i = plainCounts(ensemble.inhibitory.times(), window.start, width, bins);
    Expected expected;
    for (std::int64_t b = 0; b < bins; ++b) {
        const double start = window.start + static_cast<double>(b) * width;
        const double stop = window.start + static_cast<double>(b + 1) * width;
        const bool isInside =
            std::any_of(segments.ranges.begin(), segments.ranges.end(), [&](const TimeRange &range) {
                return start >= range.start - 1e-9 && stop <= range.stop + 1e-9;
            });
        if (!isInside)
            continue;
        const std::int64_t countE = e[static_cast<size_t>(b)];
        const std::int64_t countI = i[static_cast<size_t>(b)];
        expected.moments.add(countE, countI);
        ++expected.e[countE];
        ++expected.i[countI];
        ++expected.f[countE * ensemble.inhibitoryUnits - countI * ensemble.excitatoryUnits];
    }
    return expected;
}

std::vector<ValueCount> asList(const std::map<std::int64_t, std::int64_t> &histogram)
{
    std::vector<ValueCount> list;
    for (const auto &[value, bins] : histogram)
        list.push_back({value, bins});
    return list;
}

CountMoments sum(const std::vector<CountMoments> &blocks)
{
    CountMoments total;
    for (const CountMoments &block : blocks)
        total += block;
    return total;
}

void compareWithPlainLoops(const EnsembleSignals &ensemble, const EnsembleStatistics &statistics)
{
    for (const SegmentStatistics &entry : statistics.segments) {
        QCOMPARE(entry.scales.size(), size_t{32});
        for (const ScaleStatistics &scale : entry.scales) {
            const Expected expected =
                plainStatistics(ensemble, statistics.window, entry.segments, scale.width);
            QVERIFY2(scale.moments == expected.moments, qPrintable(QString::number(scale.scale)));
            QVERIFY(sum(scale.blocks) == expected.moments);
            QVERIFY(scale.histogramE == asList(expected.e));
            QVERIFY(scale.histogramI == asList(expected.i));
            QVERIFY(scale.histogramF == asList(expected.f));
        }
    }
}

bool same(const EnsembleStatistics &a, const EnsembleStatistics &b)
{
    for (size_t s = 0; s < a.segments.size(); ++s)
        for (size_t k = 0; k < a.segments[s].scales.size(); ++k) {
            const ScaleStatistics &x = a.segments[s].scales[k];
            const ScaleStatistics &y = b.segments[s].scales[k];
            if (x.moments != y.moments || x.histogramE != y.histogramE || x.histogramI != y.histogramI ||
                x.histogramF != y.histogramF || x.blocks != y.blocks)
                return false;
        }
    return a.segments.size() == b.segments.size();
}

// Independent rates, one burst far above the rest, silence in the middle.
Trains mixedTrains()
{
    Trains trains(200);
    trains.addPoisson(UnitClass::Excitatory, 8, 6, 1);
    trains.addPoisson(UnitClass::Inhibitory, 3, 15, 2);
    trains.addPoisson(UnitClass::Unclassified, 2, 40, 3);
    for (Unit &unit : trains.recording->units)
        std::erase_if(unit.spikeTimes, [](double t) { return t > 90 && t < 110; });
    Unit burst;
    for (int n = 0; n < 700; ++n)
        burst.spikeTimes.push_back(150 + 1e-5 * n);
    trains.add(UnitClass::Excitatory, burst);
    return trains;
}

} // namespace

class TestEnsembleStatistics : public QObject
{
    Q_OBJECT

private slots:
    void countsOfAnyWidth_data();
    void countsOfAnyWidth();
    void equalsPlainLoops();
    void windowsStartAnywhere();
    void manyRangesLieEndToEnd();
    void threadsDoNotMatter();
    void edgeSpikesFollowTheComparison();
    void rangesKeepTheirLastBin();
    void missingClassHasNoHistogram();
    void silenceAndOneSpike();
    void nothingInsideTheRange();
    void stopsWhenAsked();
    void segmentsLeaveOutWhatTheyShould();
    void segmentsOfStates();
};

void TestEnsembleStatistics::countsOfAnyWidth_data()
{
    QTest::addColumn<double>("width");
    for (const double width : {0.0003, 0.00099, 0.001, 0.02, 0.05, 1.0, 16.0, 33.3})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

void TestEnsembleStatistics::countsOfAnyWidth()
{
    // A window that starts late, so that frames, index and bins all have different origins.
    QFETCH(double, width);
    const Trains trains = mixedTrains();
    const PooledSpikes spikes(trains.recording->units, trains.classes, UnitClass::Excitatory, {7.77, 199});
    QVERIFY(std::is_sorted(spikes.times().begin(), spikes.times().end()));
    const double origin = 21.5;
    const auto bins = static_cast<std::int64_t>(170 / width);
    const std::int64_t first = 3;
    std::vector<std::uint32_t> counts(static_cast<size_t>(bins - first));
    spikes.count(origin, width, first, counts);
    const auto expected = plainCounts(spikes.times(), origin, width, bins);
    for (size_t n = 0; n < counts.size(); ++n)
        QCOMPARE(static_cast<std::int64_t>(counts[n]), expected[n + static_cast<size_t>(first)]);
}

void TestEnsembleStatistics::equalsPlainLoops()
{
    const Trains trains = mixedTrains();
    const EnsembleSignals ensemble = trains.ensemble();
    QCOMPARE(ensemble.excitatoryUnits, 9);
    QCOMPARE(ensemble.inhibitoryUnits, 3);
    compareWithPlainLoops(ensemble,
                          ensembleStatistics(ensemble, {0, 200}, {{QString(), {{0, 200}}}}, Progress()));
}

void TestEnsembleStatistics::windowsStartAnywhere()
{
    const EnsembleSignals ensemble = mixedTrains().ensemble();
    const TimeRange window{33.337, 171.9};
    compareWithPlainLoops(ensemble,
                          ensembleStatistics(ensemble, window, {{QString(), {window}}}, Progress()));
}

void TestEnsembleStatistics::manyRangesLieEndToEnd()
{
    const EnsembleSignals ensemble = mixedTrains().ensemble();
    const TimeRange window{10, 190};
    Segments scattered{QStringLiteral("REM"), {}};
    for (int n = 0; n < 11; ++n)
        scattered.ranges.push_back({12.3 + 16 * n, 12.3 + 16 * n + 3 + n});
    const EnsembleStatistics statistics =
        ensembleStatistics(ensemble, window, {{QString(), {window}}, scattered}, Progress());
    compareWithPlainLoops(ensemble, statistics);

    // 88 s laid end to end are cut into 9 blocks. The first 3 + 4 s and 3.9 s of the third range are block 0.
    const ScaleStatistics &finest = statistics.segments[1].scales.front();
    QCOMPARE(finest.blocks.size(), size_t{9});
    QVERIFY(std::abs(static_cast<double>(finest.blocks[0].bins) - 10938) <= 3);
}

void TestEnsembleStatistics::threadsDoNotMatter()
{
    const EnsembleSignals ensemble = mixedTrains().ensemble();
    const std::vector<Segments> segments = {{QString(), {{0, 200}}},
                                            {QStringLiteral("SWS"), {{3, 50}, {60.5, 199}}}};
    setParallelThreads(1);
    const EnsembleStatistics one = ensembleStatistics(ensemble, {0, 200}, segments, Progress());
    setParallelThreads(2);
    const EnsembleStatistics two = ensembleStatistics(ensemble, {0, 200}, segments, Progress());
    setParallelThreads(0);
    QVERIFY(same(one, two));
}

void TestEnsembleStatistics::edgeSpikesFollowTheComparison()
{
    // Spikes exactly on the edges of every scale belong to the bin they begin; a hair before, to the one
    // they end.
    Trains trains(40);
    Unit onEdges;
    Unit before;
    for (int k = 1; k <= scaleCount; k += 3) {
        for (int i = 1; i < 30; ++i) {
            const double edge = static_cast<double>(i) * scaleWidth(k);
            if (edge >= 40)
                break;
            onEdges.spikeTimes.push_back(edge);
            before.spikeTimes.push_back(std::nextafter(edge, 0));
        }
    }
    std::sort(onEdges.spikeTimes.begin(), onEdges.spikeTimes.end());
    std::sort(before.spikeTimes.begin(), before.spikeTimes.end());
    trains.add(UnitClass::Excitatory, onEdges);
    trains.add(UnitClass::Inhibitory, before);
    const EnsembleSignals ensemble = trains.ensemble();
    compareWithPlainLoops(ensemble,
                          ensembleStatistics(ensemble, {0, 40}, {{QString(), {{0, 40}}}}, Progress()));
}

void TestEnsembleStatistics::rangesKeepTheirLastBin()
{
    // 0.9 ns beyond the range's end still is inside, 1.1 ns is not (methods, section 10).
    const TimeRange window{0, 100};
    const double width = scaleWidth(15);
    const double edge = 20 * width;
    QCOMPARE(wholeBins(window, {0, edge - 0.9e-9}, width).last, std::int64_t{20});
    QCOMPARE(wholeBins(window, {0, edge - 1.1e-9}, width).last, std::int64_t{19});
    QCOMPARE(wholeBins(window, {edge + 0.9e-9, 50}, width).first, std::int64_t{20});
    QCOMPARE(wholeBins(window, {edge + 1.1e-9, 50}, width).first, std::int64_t{21});
    // A 30-s epoch shorter than two bins of 10.9 s placed between edges has one whole bin or none.
    const BinSpan none = wholeBins(window, {1, 21}, scaleWidth(32));
    QCOMPARE(none.last - none.first, std::int64_t{0});
    // The window's partial last bin never counts.
    QCOMPARE(wholeBins({0, 10}, {0, 10}, 3).last, std::int64_t{3});
}

void TestEnsembleStatistics::missingClassHasNoHistogram()
{
    Trains trains(60);
    trains.addPoisson(UnitClass::Excitatory, 4, 5, 9);
    const EnsembleStatistics statistics = *trains.input().statistics;
    const ScaleStatistics &scale = statistics.segments.front().scales[10];
    QCOMPARE(statistics.inhibitoryUnits, 0);
    QVERIFY(!scale.histogramE.empty());
    QVERIFY(scale.histogramI.empty());
    QVERIFY(scale.histogramF.empty());
    QCOMPARE(scale.moments.sumI, std::int64_t{0});
}

void TestEnsembleStatistics::silenceAndOneSpike()
{
    Trains trains(30);
    Unit one;
    one.spikeTimes = {12.345};
    trains.add(UnitClass::Excitatory, one);
    trains.add(UnitClass::Inhibitory, Unit());
    const EnsembleStatistics statistics = *trains.input().statistics;
    QCOMPARE(statistics.inhibitoryUnits, 1);
    const ScaleStatistics &finest = statistics.segments.front().scales.front();
    QCOMPARE(finest.moments.bins, std::int64_t{30000});
    QCOMPARE(finest.moments.sumE, std::int64_t{1});
    QCOMPARE(finest.moments.sumEE, std::int64_t{1});
    QVERIFY(finest.histogramE == (std::vector<ValueCount>{{0, 29999}, {1, 1}}));
    QVERIFY(finest.histogramI == (std::vector<ValueCount>{{0, 30000}}));
}

void TestEnsembleStatistics::nothingInsideTheRange()
{
    const EnsembleSignals ensemble = mixedTrains().ensemble();
    const EnsembleStatistics statistics =
        ensembleStatistics(ensemble, {0, 200}, {{QStringLiteral("REM"), {}}}, Progress());
    QCOMPARE(statistics.segments.size(), size_t{1});
    for (const ScaleStatistics &scale : statistics.segments.front().scales) {
        QCOMPARE(scale.moments.bins, std::int64_t{0});
        QVERIFY(scale.histogramE.empty());
        QVERIFY(scale.blocks.empty());
    }
}

void TestEnsembleStatistics::stopsWhenAsked()
{
    const EnsembleSignals ensemble = mixedTrains().ensemble();
    std::atomic<int> asked = 0;
    const Progress progress([&] { return ++asked > 3; }, nullptr);
    QVERIFY_EXCEPTION_THROWN(ensembleStatistics(ensemble, {0, 200}, {{QString(), {{0, 200}}}}, progress),
                             Cancelled);
}

void TestEnsembleStatistics::segmentsLeaveOutWhatTheyShould()
{
    Recording recording;
    recording.duration = 100;
    recording.gaps = {{10, 12}};
    recording.intervals = {{{20, 30}, QStringLiteral("sz"), Interval::Kind::Seizure},
                           {{40, 45}, QStringLiteral("artefact"), Interval::Kind::Invalid},
                           {{50, 60}, QStringLiteral("note"), Interval::Kind::Event}};
    Values values(ensembleParameters());
    const auto ranges = [&] {
        return analysisSegments(recording, {5, 90}, {}, false, values).front().ranges;
    };
    QVERIFY(ranges() == (std::vector<TimeRange>{{5, 10}, {12, 20}, {30, 40}, {45, 90}}));
    values.set(ensembleParameters()[1], false); // exclude_seizures
    QVERIFY(ranges() == (std::vector<TimeRange>{{5, 10}, {12, 40}, {45, 90}}));
    values.set(ensembleParameters()[2], false); // exclude_invalid
    QVERIFY(ranges() == (std::vector<TimeRange>{{5, 10}, {12, 90}}));
    // A window that reaches beyond the recording ends with it.
    QCOMPARE(analysisSegments(recording, {95, 200}, {}, false, values).front().ranges.back().stop, 100.0);
}

void TestEnsembleStatistics::segmentsOfStates()
{
    Recording recording;
    recording.duration = 100;
    const auto state = [](double start, double stop, const QString &label) {
        return Interval{{start, stop}, label, Interval::Kind::State};
    };
    // REM is scored in touching epochs; 60-62 is claimed by two labels and belongs to neither.
    recording.intervals = {state(0, 30, QStringLiteral("AWAKE")), state(30, 45, QStringLiteral("REM")),
                           state(45, 62, QStringLiteral("REM")), state(60, 100, QStringLiteral("SWS"))};
    const Values values(ensembleParameters());
    const auto chosen =
        analysisSegments(recording, recording.window(), {QStringLiteral("REM")}, false, values);
    QCOMPARE(chosen.size(), size_t{2});
    QVERIFY(chosen[0].state.isEmpty());
    QVERIFY(chosen[0].ranges == (std::vector<TimeRange>{{30, 60}}));
    QCOMPARE(chosen[1].state, QStringLiteral("REM"));
    QVERIFY(chosen[1].ranges == chosen[0].ranges);

    const auto every = analysisSegments(recording, recording.window(), {}, true, values);
    QCOMPARE(every.size(), size_t{4});
    QVERIFY(every[0].ranges == (std::vector<TimeRange>{{0, 100}}));
    QCOMPARE(every[1].state, QStringLiteral("AWAKE"));
    QCOMPARE(every[2].state, QStringLiteral("REM"));
    QVERIFY(every[3].ranges == (std::vector<TimeRange>{{62, 100}}));
}

QTEST_GUILESS_MAIN(TestEnsembleStatistics)
#include "tst_ensemblestatistics.moc"
