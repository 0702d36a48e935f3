// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scalegrid.h"
#include "views/timeline/clockaxis.h"
#include "views/timeline/ensemblebins.h"
#include "views/timeline/lanelayout.h"
#include "views/timeline/lanepainting.h"
#include "views/timeline/lfplane.h"
#include "views/timeline/traceenvelope.h"

#include <QtTest>

#include <numeric>

using namespace edgescope;

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private slots:
    void spareRoomGoesToLanesThatStretch();
    void missingRoomIsTakenDownToTheMinima();
    void paperIsFilledInProportion();
    void laneEdgesLieOnDevicePixels();
    void overlappingEventsGetRowsOfTheirOwn();
    void hypnogramLevelsKeepTheUsualOrder();
    void touchingEpochsAreOneBout();
    void rasterRowsAreSortedByClassAndRate();
    void densityStartsAboveThreeSpikesAPixel();
    void advanceFindsTheLowerBound();
    void roundNumbersBracketTheValue();
    void clockGoesOnAfterMidnight();
    void barsHoldTheCountsOfTheirBins();
    void envelopesHoldAllBinsOfAColumn();
    void normalisationsFollowTheirFormulas();
    void binsThatTouchAGapAreLeftOut();
    void classWithoutUnitsIsUndefined();
    void movedRangeReusesItsBars();
    void singleBurstDoesNotFlattenTheAxis();
    void seizureDoesNotFlattenTheAxis();
    void rowsFitTheTimeShown();
    void seizuresLeavePicturesReadable();
    void meanRatesAreSpikesPerUnitAndSecond();
};

namespace {

Unit unitWith(std::vector<double> times)
{
    return {QStringLiteral("u"), std::move(times), -1};
}

// Two excitatory units and one inhibitory in 10 s: 1-s bins hold E = 3, 0, 2, 0 … and I = 1, 1, 0 …
EnsembleSignals smallEnsemble(UnitClass second = UnitClass::Inhibitory)
{
    const std::vector<Unit> units = {unitWith({0.1, 0.5, 2.25}), unitWith({0.75, 2.5}), unitWith({0.2, 1.5})};
    const std::vector<UnitClass> classes = {UnitClass::Excitatory, UnitClass::Excitatory, second};
    return ensembleSignals(units, classes, {0, 10});
}

} // namespace

void TestTimelineLayout::spareRoomGoesToLanesThatStretch()
{
    const std::vector<LaneSize> sizes = {{20, 20, 0}, {50, 100, 3}, {50, 100, 1}};
    const std::vector<LaneSlot> lanes = stackLanes(sizes, 260);
    QCOMPARE(lanes[0].height, 20.0);
    QCOMPARE(lanes[1].height, 130.0);
    QCOMPARE(lanes[2].height, 110.0);
    QCOMPARE(lanes[2].bottom(), 260.0);
}

void TestTimelineLayout::missingRoomIsTakenDownToTheMinima()
{
    const std::vector<LaneSize> sizes = {{20, 20, 0}, {50, 100, 3}, {50, 100, 1}};
    const std::vector<LaneSlot> lanes = stackLanes(sizes, 180);
    QCOMPARE(lanes[0].height, 20.0);
    QCOMPARE(lanes[1].height, 80.0);
    QCOMPARE(lanes[2].height, 80.0);
    QCOMPARE(stackLanes(sizes, 10).back().bottom(), 120.0);
    QVERIFY(stackLanes({}, 100).empty());
}

void TestTimelineLayout::paperIsFilledInProportion()
{
    const std::vector<LaneSize> sizes = {{20, 20, 0}, {30, 100, 1}, {30, 50, 1}};
    const auto heights = [&sizes](double height) {
        std::vector<double> all;
        for (const LaneSlot &lane : shareHeight(sizes, height))
            all.push_back(lane.height);
        return all;
    };
    using Heights = std::vector<double>;
    QCOMPARE(heights(320), (Heights{20, 200, 100}));
    QCOMPARE(heights(140), (Heights{20, 80, 40}));
    // One has reached its minimum: the other has what is left.
    QCOMPARE(heights(95), (Heights{20, 45, 30}));
    QCOMPARE(leastHeight(sizes), 80.0);
    // Less than that: all are smaller alike.
    QCOMPARE(heights(40), (Heights{10, 15, 15}));
    QCOMPARE(shareHeight(sizes, 320)[2].bottom(), 320.0);
    // Nothing that stretches.
    QCOMPARE(shareHeight(std::vector<LaneSize>{{20, 20, 0}, {30, 30, 0}}, 100)[1].top, 40.0);
}

void TestTimelineLayout::laneEdgesLieOnDevicePixels()
{
    const std::vector<LaneSize> sizes = {{10.3, 17.7, 0}, {10, 33.1, 1}, {10, 21.9, 2}};
    for (const LaneSlot &lane : stackLanes(sizes, 301, 1.5))
        QCOMPARE(lane.top * 1.5, std::round(lane.top * 1.5));
}

void TestTimelineLayout::overlappingEventsGetRowsOfTheirOwn()
{
    const std::vector<TimeRange> ranges = {{0, 10}, {1, 3}, {2, 4}, {3, 5}, {10, 11}};
    QCOMPARE(packRows(ranges, 4), (std::vector<int>{0, 1, 2, 1, 0}));
    QCOMPARE(packRows(ranges, 2), (std::vector<int>{0, 1, -1, 1, 0}));
}

void TestTimelineLayout::hypnogramLevelsKeepTheUsualOrder()
{
    const auto state = [](double start, const char *label) {
        return Interval{{start, start + 1}, QLatin1String(label), Interval::Kind::State};
    };
    QCOMPARE(hypnogramLevels({state(0, "SWS"), state(1, "Drowsy"), state(2, "AWAKE")}),
             (std::vector<QString>{QStringLiteral("AWAKE"), QStringLiteral("REM"), QStringLiteral("LSL"),
                                   QStringLiteral("SWS"), QStringLiteral("Drowsy")}));
    QCOMPARE(hypnogramLevels({state(0, "still")}), (std::vector<QString>{QStringLiteral("still")}));
    QVERIFY(hypnogramLevels({{{0, 1}, QStringLiteral("x"), Interval::Kind::Event}}).empty());
}

void TestTimelineLayout::touchingEpochsAreOneBout()
{
    const auto state = [](double start, double stop, const char *label) {
        return Interval{{start, stop}, QLatin1String(label), Interval::Kind::State};
    };
    const std::vector<Interval> bouts =
        stateBouts({state(0, 30, "SWS"),
                    {{5, 6}, QStringLiteral("spindle"), Interval::Kind::Event},
                    state(30, 60, "SWS"),
                    state(60, 90, "REM"),
                    state(120, 150, "REM")});
    QCOMPARE(bouts.size(), std::size_t{3});
    QCOMPARE(bouts[0].range, (TimeRange{0, 60}));
    QCOMPARE(bouts[1].range, (TimeRange{60, 90}));
    QCOMPARE(bouts[2].range, (TimeRange{120, 150}));
}

void TestTimelineLayout::rasterRowsAreSortedByClassAndRate()
{
    const std::vector<Unit> units = {unitWith({1}), unitWith({1, 2, 3}), unitWith({1, 2}), unitWith({})};
    const std::vector<RasterRow> rows =
        rasterRows(units, std::vector{UnitClass::Excitatory, UnitClass::Inhibitory, UnitClass::Excitatory,
                                      UnitClass::Unclassified});
    QCOMPARE(rows, (std::vector<RasterRow>{{2, UnitClass::Excitatory},
                                           {0, UnitClass::Excitatory},
                                           {1, UnitClass::Inhibitory},
                                           {3, UnitClass::Unclassified}}));
}

void TestTimelineLayout::densityStartsAboveThreeSpikesAPixel()
{
    QVERIFY(!isDense(300, 100));
    QVERIFY(isDense(301, 100));
}

void TestTimelineLayout::advanceFindsTheLowerBound()
{
    std::vector<double> times(1000);
    std::iota(times.begin(), times.end(), 0.0);
    for (const std::size_t from : {0, 1, 7, 500, 999, 1000})
        for (const double t : {0.0, 0.5, 7.0, 8.5, 512.0, 998.5, 999.0, 5000.0}) {
            const auto expected = std::lower_bound(times.begin(), times.end(), t) - times.begin();
            QCOMPARE(advance(times, from, t), std::max(from, static_cast<std::size_t>(expected)));
        }
}

void TestTimelineLayout::roundNumbersBracketTheValue()
{
    QCOMPARE(roundAbove(0.17), 0.2);
    QCOMPARE(roundAbove(0.2), 0.2);
    QCOMPARE(roundAbove(7), 8.0);
    QCOMPARE(roundAbove(9), 10.0);
    QCOMPARE(roundAbove(1.2), 1.5);
    QCOMPARE(roundBelow(3.4e-4), 2e-4);
    QCOMPARE(roundBelow(9), 5.0);
    QCOMPARE(roundBelow(1), 1.0);
}

void TestTimelineLayout::clockGoesOnAfterMidnight()
{
    Recording recording;
    recording.duration = 8 * 3600;
    recording.startTime = QDateTime(QDate(2026, 2, 14), QTime(22, 0), Qt::UTC);
    const ClockAxis clock = clockAxis(recording, true);
    QCOMPARE(clock.text(11892.5, 1), QStringLiteral("01:18:12.5"));
    QCOMPARE(clock.text(7199.9999), QStringLiteral("00:00:00"));
    QCOMPARE(clock.shortText(3600), QStringLiteral("23:00"));
    QCOMPARE(clockAxis(recording, false).text(11892), QStringLiteral("03:18:12"));
    recording.startTime = QDateTime(QDate(2026, 2, 14), QTime(22, 0, 7), Qt::UTC);
    for (const Tick &tick : clockAxis(recording, true).ticks({{0, 600}, 600}, 100))
        if (tick.major)
            QVERIFY(clockAxis(recording, true).text(tick.value).endsWith(QStringLiteral(":00")));
}

void TestTimelineLayout::barsHoldTheCountsOfTheirBins()
{
    const EnsembleBars bars =
        ensembleBars(smallEnsemble(), {}, 1.0, Normalisation::PerNeuronCount, {0, 10}, 1000);
    QVERIFY(!bars.isEnvelope);
    QCOMPARE(bars.bars.size(), std::size_t{10});
    QCOMPARE(bars.bars[0].range, (TimeRange{0, 1}));
    QCOMPARE(bars.bars[0].excitatory.mean, 1.5); // 3 spikes of 2 units
    QCOMPARE(bars.bars[0].inhibitory.mean, 1.0);
    QCOMPARE(bars.bars[1].difference.mean, -1.0);
    QCOMPARE(bars.bars[2].excitatory.maximum, 1.0);
    QCOMPARE(bars.meanExcitatory, 0.25); // 5 spikes, 2 units, 10 bins
    QCOMPARE(bars.meanInhibitory, 0.2);
    // f = 0.5, −1, 1 and seven zeros
    QCOMPARE(bars.sdDifference, std::sqrt(0.225 - 0.05 * 0.05));
    QCOMPARE(bars.reach, 1.5);
    QCOMPARE(bars.differenceReach, 1.0);
    // A part of the recording shows the bins that reach into it.
    const EnsembleBars part =
        ensembleBars(smallEnsemble(), {}, 1.0, Normalisation::PerNeuronCount, {1.5, 2.5}, 1000);
    QCOMPARE(part.bars.size(), std::size_t{2});
    QCOMPARE(part.bars[0].range, (TimeRange{1, 2}));
}

void TestTimelineLayout::envelopesHoldAllBinsOfAColumn()
{
    // Four columns of 2.5 s: bins that start in [0, 2.5) are 0, 1, 2.
    const EnsembleBars bars =
        ensembleBars(smallEnsemble(), {}, 1.0, Normalisation::PerNeuronRate, {0, 10}, 4);
    QVERIFY(bars.isEnvelope);
    QCOMPARE(bars.bars.size(), std::size_t{4});
    QCOMPARE(bars.bars[0].range, (TimeRange{0, 3}));
    QCOMPARE(bars.bars[0].excitatory.minimum, 0.0);
    QCOMPARE(bars.bars[0].excitatory.maximum, 1.5);
    QCOMPARE(bars.bars[0].excitatory.mean, 2.5 / 3);
    QCOMPARE(bars.bars[0].difference.minimum, -1.0);
    QCOMPARE(bars.bars[0].difference.maximum, 1.0);
    QCOMPARE(bars.bars[3].excitatory.maximum, 0.0);
    // Many more bins than spikes: the same sums by the other way of counting.
    const EnsembleBars fine =
        ensembleBars(smallEnsemble(), {}, 0.001, Normalisation::PerNeuronCount, {0, 10}, 4);
    QCOMPARE(fine.bars[0].excitatory.mean, 2.0 / 2500); // spikes at 0.1, 0.5, 0.75, 2.25 of 2 units
    QCOMPARE(fine.bars[0].excitatory.maximum, 0.5);
    QCOMPARE(fine.meanInhibitory, 2.0 / 10000);
}

void TestTimelineLayout::normalisationsFollowTheirFormulas()
{
    const auto first = [](Normalisation normalisation) {
        return ensembleBars(smallEnsemble(), {}, 1.0, normalisation, {0, 10}, 1000).bars[0].excitatory.mean;
    };
    QCOMPARE(first(Normalisation::Fraction), 3.0 / 5);
    QCOMPARE(first(Normalisation::PeakNorm), 1.0);
    // Counts 3, 0, 2 and seven zeros: mean 0.5, variance 1.3 − 0.25.
    QCOMPARE(first(Normalisation::ZScore), 2.5 / std::sqrt(1.05));
    for (const Normalisation normalisation : allNormalisations()) {
        std::vector<std::uint32_t> counts(10);
        smallEnsemble().excitatory.count(0, 1.0, 0, counts);
        QCOMPARE(first(normalisation), normalised(counts, 2, 1.0, normalisation).values[0]);
    }
}

void TestTimelineLayout::binsThatTouchAGapAreLeftOut()
{
    const EnsembleBars bars =
        ensembleBars(smallEnsemble(), {{1.2, 2.0}}, 1.0, Normalisation::PerNeuronCount, {0, 10}, 1000);
    QCOMPARE(bars.bars.size(), std::size_t{9});
    QCOMPARE(bars.bars[1].range, (TimeRange{2, 3}));
    QCOMPARE(bars.meanInhibitory, 1.0 / 9);
}

void TestTimelineLayout::classWithoutUnitsIsUndefined()
{
    const EnsembleBars bars = ensembleBars(smallEnsemble(UnitClass::Unclassified), {}, 1.0,
                                           Normalisation::PerNeuronCount, {0, 10}, 1000);
    QVERIFY(bars.excitatory.isDefined());
    QCOMPARE(bars.inhibitory.status, NormalisedSeries::Status::NoUnits);
    QVERIFY(!bars.hasDifference());
}

void TestTimelineLayout::movedRangeReusesItsBars()
{
    const auto bars = [](const TimeRange &range, const EnsembleBars &previous) {
        return ensembleBars(smallEnsemble(), {}, 0.001, Normalisation::PerNeuronRate, range, 40, previous);
    };
    EnsembleBars first = bars({0, 4}, {});
    const EnsembleBars fresh = bars({1.03, 5.03}, {});
    const EnsembleBars moved = bars({1.03, 5.03}, first);
    QCOMPARE(moved.bars.size(), fresh.bars.size());
    QCOMPARE(moved.meanExcitatory, fresh.meanExcitatory);
    QCOMPARE(moved.sdDifference, fresh.sdDifference);
    for (std::size_t n = 0; n < fresh.bars.size(); ++n) {
        QCOMPARE(moved.bars[n].range, fresh.bars[n].range);
        QCOMPARE(moved.bars[n].excitatory.maximum, fresh.bars[n].excitatory.maximum);
    }
    // What is known is not counted again: a mark in the old bars comes through.
    for (EnsembleBar &bar : first.bars)
        bar.excitatory.maximum = 12345;
    QCOMPARE(bars({1.03, 5.03}, first).bars[10].excitatory.maximum, 12345.0);
}

void TestTimelineLayout::singleBurstDoesNotFlattenTheAxis()
{
    // One spike in each of 999 bins, fifty in one.
    std::vector<double> times;
    for (int bin = 0; bin < 1000; ++bin)
        times.insert(times.end(), bin == 500 ? 50 : 1, bin + 0.5);
    const std::vector<Unit> units = {unitWith(times), unitWith({})};
    const std::vector<UnitClass> classes = {UnitClass::Excitatory, UnitClass::Inhibitory};
    const EnsembleBars bars = ensembleBars(ensembleSignals(units, classes, {0, 1000}), {}, 1.0,
                                           Normalisation::PerNeuronCount, {0, 1000}, 2000);
    QCOMPARE(bars.reach, 1.5);
    QCOMPARE(bars.bars[500].excitatory.mean, 50.0); // the value itself stays
}

void TestTimelineLayout::seizureDoesNotFlattenTheAxis()
{
    // Two spikes a second, thirty in each of the 20 s of a seizure: too many for single bursts.
    std::vector<double> times;
    for (int bin = 0; bin < 400; ++bin)
        times.insert(times.end(), bin >= 100 && bin < 120 ? 30 : 2, bin + 0.5);
    const std::vector<Unit> units = {unitWith(times), unitWith({})};
    const std::vector<UnitClass> classes = {UnitClass::Excitatory, UnitClass::Inhibitory};
    const EnsembleSignals ensemble = ensembleSignals(units, classes, {0, 400});
    const auto bars = [&](const TimeRange &range, const std::vector<TimeRange> &seizures) {
        return ensembleBars(ensemble, {}, 1.0, Normalisation::PerNeuronCount, range, 2000, {}, seizures);
    };
    QCOMPARE(bars({0, 400}, {}).reach, 30.0);
    QCOMPARE(bars({0, 400}, {{100, 120}}).reach, 3.0);
    QCOMPARE(bars({0, 400}, {{100, 120}}).differenceReach, 3.0);
    QCOMPARE(bars({0, 400}, {{100, 120}}).bars[110].excitatory.mean, 30.0); // the value itself stays
    // Looked at by itself it is all there.
    QCOMPARE(bars({95, 125}, {{100, 120}}).reach, 30.0);
}

// Rows are scaled by what is shown, anew for another length of time, until a gain is chosen.
void TestTimelineLayout::rowsFitTheTimeShown()
{
    LaneContext context;
    auto recording = std::make_shared<Recording>();
    recording->duration = 1000;
    recording->channels.resize(1);
    context.recording = recording;
    context.montage = std::make_shared<Montage>();
    const auto traces = [](const TimeRange &range, float reach) {
        auto made = std::make_shared<Traces>();
        made->range = range;
        made->columns = 100;
        made->channels = {0};
        made->minimum.assign(100, -reach);
        made->maximum.assign(100, reach);
        return made;
    };
    // A peak-to-peak of 0.2 in each column takes half a row.
    QVERIFY(std::abs(robustAmplitude(*traces({0, 10}, 0.1F)) - 0.2) < 1e-6);
    LfpLane lane;
    const auto heightOfRow = [&](const TimeRange &range, float reach) {
        context.traces = traces(range, reach);
        return lane.amplitudeBetween(100, 0, {0, 0, 500, 100}, context)->value;
    };
    const double first = heightOfRow({0, 10}, 0.1F);
    QVERIFY(std::abs(first - 0.4) < 1e-6);
    QVERIFY(std::abs(heightOfRow({0, 600}, 0.3F) - 3 * first) < 1e-5);   // rows stay apart
    QVERIFY(std::abs(heightOfRow({100, 700}, 0.2F) - 3 * first) < 1e-5); // moving changes nothing
    QVERIFY(std::abs(heightOfRow({0, 300}, 0.25F) - 3 * first) < 1e-5);  // nor does a little
    QVERIFY(std::abs(heightOfRow({0, 10}, 0.1F) - first) < 1e-6);
    lane.multiplyGain(2);
    QVERIFY(std::abs(heightOfRow({0, 10}, 0.1F) - first / 2) < 1e-6);
    QVERIFY(std::abs(heightOfRow({0, 600}, 0.3F) - first / 2) < 1e-6); // as chosen
}

void TestTimelineLayout::seizuresLeavePicturesReadable()
{
    LaneContext context;
    auto recording = std::make_shared<Recording>();
    recording->duration = 100;
    recording->intervals = {{{40, 60}, QStringLiteral("Seizure"), Interval::Kind::Seizure}};
    context.recording = recording;
    context.theme = &lightTheme();
    context.time = {{0, 100}, 200};
    const auto drawn = [&](bool isOnPicture) {
        QImage image(200, 50, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        drawWholeMarks(painter, {0, 0, 200, 50}, context, isOnPicture);
        return image;
    };
    QCOMPARE(drawn(true).pixelColor(100, 25), QColor(Qt::black));
    QCOMPARE(drawn(true).pixelColor(100, 1), lightTheme().seizure);
    QCOMPARE(drawn(true).pixelColor(80, 25), lightTheme().seizure); // its onset
    QVERIFY(drawn(false).pixelColor(100, 25) != QColor(Qt::black));
}

void TestTimelineLayout::meanRatesAreSpikesPerUnitAndSecond()
{
    const MeanRates rates = meanRates(smallEnsemble(), {0, 10}, 5);
    QCOMPARE(rates.excitatory, (std::vector<double>{0.75, 0.5, 0, 0, 0}));
    QCOMPARE(rates.inhibitory, (std::vector<double>{1, 0, 0, 0, 0}));
    QVERIFY(meanRates(smallEnsemble(UnitClass::Unclassified), {0, 10}, 5).inhibitory.empty());
}

QTEST_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
