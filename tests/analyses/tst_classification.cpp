// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classification.h"
#include "trains.h"

#include <QTest>

#include <cmath>

using namespace edgescope;

namespace {

using E = UnitClass;

UnitFeatures unitWith(double troughToPeak, double halfWidth = undefined, double rise = undefined,
                      double decay = undefined)
{
    UnitFeatures unit;
    unit.waveform.troughToPeak = troughToPeak;
    unit.waveform.peakHalfWidth = halfWidth;
    unit.riseTime = rise;
    unit.decayTime = decay;
    unit.waveformSource = QStringLiteral("waveform");
    return unit;
}

UnitClass classOf(const UnitFeatures &unit, ClassPreset preset, double thresholdMs = 0)
{
    return waveformClasses({unit}, {preset, thresholdMs, 0.9, 1}).units.front().unitClass;
}

// 60 regular-spiking and 20 fast-spiking units, well apart.
std::vector<UnitFeatures> twoGroups()
{
    Random random(3);
    std::vector<UnitFeatures> units;
    for (int n = 0; n < 80; ++n) {
        const bool isNarrow = n >= 60;
        units.push_back(unitWith((isNarrow ? 0.32 : 0.7) + 0.05 * random.normal(),
                                 (isNarrow ? 0.42 : 0.62) + 0.04 * random.normal()));
    }
    return units;
}

WaveformOpinion opinion(UnitClass unitClass, double excitatory)
{
    return {unitClass, excitatory, QStringLiteral("waveform")};
}

UnitSuggestion vote(const WaveformOpinion &waveform, int excitatoryPairs, int inhibitoryPairs,
                    const FileStatement &file = {})
{
    return voted(waveform, QStringLiteral("waveform"), {excitatoryPairs, inhibitoryPairs}, file);
}

// A waveform whose after-peak follows its trough by so many ms.
std::shared_ptr<const Waveform> waveform(double troughToPeak, double halfWidth)
{
    auto result = std::make_shared<Waveform>();
    result->rateHz = 30000;
    for (int n = 0; n < 90; ++n) {
        const double ms = n / 30.0 - 0.8;
        const double sd = halfWidth / 2.35482;
        result->mean.push_back(
            static_cast<float>(-std::exp(-ms * ms / 0.02) +
                               0.3 * std::exp(-(ms - troughToPeak) * (ms - troughToPeak) / (2 * sd * sd))));
    }
    return result;
}

} // namespace

class TestClassification : public QObject
{
    Q_OBJECT

private slots:
    void thresholds();
    void cellExplorerRule();
    void firstRuleOfCellExplorer();
    void twoGroupsOfWaveforms();
    void fewUnitsFallBackToAThreshold();
    void oneGroupFallsBackToAThreshold();
    void farBeyondBothGroups();
    void halfWidthsThatAreMissing();
    void unitsThatCannotBeJudged();
    void votes_data();
    void votes();
    void conflictsAreTold();
    void groundTruth();
    void publishedFeatures();
    void quality();
    void coincidences();
    void analysis();
    void planeOfTheUnits();
    void evidenceIsFoundOnce();
    void withoutUnits();
};

void TestClassification::thresholds()
{
    QCOMPARE(classOf(unitWith(0.5), ClassPreset::Threshold), E::Inhibitory);
    QCOMPARE(classOf(unitWith(0.51), ClassPreset::Threshold), E::Excitatory);
    QCOMPARE(classOf(unitWith(0.51), ClassPreset::Threshold, 0.6), E::Inhibitory);
}

// Narrow up to 0.425 ms; else wide interneurons rise in more than 6 ms; all others are pyramidal.
void TestClassification::cellExplorerRule()
{
    const ClassPreset preset = ClassPreset::CellExplorer;
    QCOMPARE(classOf(unitWith(0.425, undefined, 1, 100), preset), E::Inhibitory);
    QCOMPARE(classOf(unitWith(0.43, undefined, 6.1, 10), preset), E::Inhibitory);
    QCOMPARE(classOf(unitWith(0.43, undefined, 5.9, 100), preset), E::Excitatory);
    QCOMPARE(classOf(unitWith(0.43), preset), E::Unclassified); // nothing is known of its autocorrelogram
    QCOMPARE(classOf(unitWith(0.3), preset), E::Inhibitory);
}

// Interneurons: narrow up to 0.425 ms, a rise of more than 3 ms or a decay of more than 30 ms.
void TestClassification::firstRuleOfCellExplorer()
{
    const ClassPreset preset = ClassPreset::CellExplorer2019;
    QCOMPARE(classOf(unitWith(0.6, undefined, 3.1, 10), preset), E::Inhibitory);
    QCOMPARE(classOf(unitWith(0.6, undefined, 1, 31), preset), E::Inhibitory);
    QCOMPARE(classOf(unitWith(0.6, undefined, 2.9, 29), preset), E::Excitatory);
    QCOMPARE(classOf(unitWith(0.4, undefined, 1, 10), preset), E::Inhibitory);
}

void TestClassification::twoGroupsOfWaveforms()
{
    std::vector<UnitFeatures> units = twoGroups();
    units.push_back(unitWith(0.5, 0.51));
    const WaveformClasses classes = waveformClasses(units, {});
    QVERIFY(classes.notes.isEmpty());
    QVERIFY(classes.groups.areUsed());
    QVERIFY2(classes.groups.separation > 3, qPrintable(QString::number(classes.groups.separation)));
    for (size_t n = 0; n < 80; ++n) {
        QCOMPARE(classes.units[n].unitClass, n < 60 ? E::Excitatory : E::Inhibitory);
        QVERIFY(classes.units[n].posterior() >= 0.9);
        QCOMPARE(classes.units[n].excitatory > 0.5, n < 60);
    }
    // Posteriors are given to the unit between the groups too.
    QVERIFY(std::isfinite(classes.units[80].excitatory));
    WaveformClassing strict;
    strict.certainty = 1;
    QCOMPARE(waveformClasses(units, strict).units[80].unitClass, E::Unclassified);
}

void TestClassification::fewUnitsFallBackToAThreshold()
{
    std::vector<UnitFeatures> units;
    for (const double ms : {0.3, 0.32, 0.34, 0.49, 0.7, 0.72, 0.74})
        units.push_back(unitWith(ms, 0.5));
    const WaveformClasses classes = waveformClasses(units, {});
    QVERIFY(!classes.groups.areUsed());
    QCOMPARE(classes.notes.size(), 1);
    QVERIFY(classes.notes.front().contains(QStringLiteral("Fewer than 8 units")));
    for (size_t n = 0; n < units.size(); ++n) {
        QCOMPARE(classes.units[n].unitClass, n < 4 ? E::Inhibitory : E::Excitatory);
        QVERIFY(std::isnan(classes.units[n].posterior()));
    }
}

// One normal distribution is no two groups, however a fit of two cuts it.
void TestClassification::oneGroupFallsBackToAThreshold()
{
    for (const std::uint64_t seed : {4, 5, 6, 7}) {
        Random random(seed);
        std::vector<UnitFeatures> units;
        for (int n = 0; n < 100; ++n)
            units.push_back(unitWith(0.6 + 0.08 * random.normal(), 0.6 + 0.08 * random.normal()));
        const WaveformClasses classes = waveformClasses(units, {});
        QVERIFY2(!classes.groups.areUsed(), qPrintable(QString::number(classes.groups.separation)));
        QVERIFY(classes.notes.front().contains(QStringLiteral("two groups")));
    }
}

// A wide group can be the likelier one far on the other side; that is no class.
void TestClassification::farBeyondBothGroups()
{
    WaveformGroups groups;
    groups.mixture.components = {{0.5, {-1}, {0.01}}, {0.5, {1}, {1}}};
    groups.narrow = 0;
    groups.mean = {0.5, 0};
    groups.deviation = {0.1, 1};
    QVERIFY(std::isnan(groups.excitatory(0.2, undefined))); // z = −3: 20 SDs from the narrow group
    QVERIFY(groups.excitatory(0.4, undefined) < 0.1);
    QVERIFY(groups.excitatory(0.8, undefined) > 0.9);
    QVERIFY(std::isnan(groups.excitatory(undefined, 0.5)));
}

void TestClassification::halfWidthsThatAreMissing()
{
    std::vector<UnitFeatures> units = twoGroups();
    for (size_t n = 0; n < 10; ++n)
        units[n].waveform.peakHalfWidth = undefined;
    WaveformClasses classes = waveformClasses(units, {}); // an eighth: trough-to-peak alone judges those
    QCOMPARE(classes.groups.mixture.components.front().mean.size(), size_t(2));
    for (size_t n = 0; n < 10; ++n)
        QCOMPARE(classes.units[n].unitClass, E::Excitatory);
    for (size_t n = 0; n < 30; ++n)
        units[n].waveform.peakHalfWidth = undefined;
    classes = waveformClasses(units, {});
    QCOMPARE(classes.groups.mixture.components.front().mean.size(), size_t(1));
    QVERIFY(classes.notes.front().contains(QStringLiteral("half width")));
    QCOMPARE(classes.units[5].unitClass, E::Excitatory);
    QCOMPARE(classes.units[70].unitClass, E::Inhibitory);
}

void TestClassification::unitsThatCannotBeJudged()
{
    UnitFeatures positive;
    positive.waveform.isPositive = true;
    positive.waveformSource = QStringLiteral("waveform");
    const WaveformClasses classes = waveformClasses({positive, UnitFeatures()}, {});
    QCOMPARE(classes.units[0].unitClass, E::Unclassified);
    QCOMPARE(classes.units[0].reason, QStringLiteral("positive waveform"));
    QCOMPARE(classes.units[1].unitClass, E::Unclassified);
    QCOMPARE(classes.units[1].reason, QStringLiteral("no waveform"));
}

void TestClassification::votes_data()
{
    QTest::addColumn<UnitClass>("waveform");
    QTest::addColumn<double>("excitatory");
    QTest::addColumn<int>("excitatoryPairs");
    QTest::addColumn<int>("inhibitoryPairs");
    QTest::addColumn<UnitClass>("suggested");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isConflict");

    const QString none;
    const QString waveform = QStringLiteral("waveform");
    const QString interactions = QStringLiteral("interactions");
    const QString both = QStringLiteral("waveform and interactions");
    QTest::newRow("waveform alone") << E::Excitatory << 0.95 << 0 << 0 << E::Excitatory << waveform << false;
    QTest::newRow("nothing") << E::Unclassified << 0.6 << 0 << 0 << E::Unclassified << none << false;
    QTest::newRow("both agree") << E::Inhibitory << 0.05 << 0 << 2 << E::Inhibitory << both << false;
    QTest::newRow("pairs alone") << E::Unclassified << 0.6 << 0 << 1 << E::Inhibitory << interactions
                                 << false;
    QTest::newRow("unsure waveform against pairs")
        << E::Inhibitory << 0.05 << 1 << 0 << E::Excitatory << interactions << true;
    QTest::newRow("sure waveform against pairs")
        << E::Inhibitory << 0.005 << 1 << 0 << E::Inhibitory << waveform << true;
    QTest::newRow("threshold against pairs")
        << E::Inhibitory << undefined << 1 << 0 << E::Excitatory << interactions << true;
    QTest::newRow("pairs of both signs")
        << E::Excitatory << 0.95 << 3 << 1 << E::Excitatory << waveform << true;
    QTest::newRow("pairs of both signs alone")
        << E::Unclassified << 0.5 << 1 << 1 << E::Unclassified << none << true;
}

void TestClassification::votes()
{
    QFETCH(UnitClass, waveform);
    QFETCH(double, excitatory);
    QFETCH(int, excitatoryPairs);
    QFETCH(int, inhibitoryPairs);
    const UnitSuggestion suggestion = vote(opinion(waveform, excitatory), excitatoryPairs, inhibitoryPairs);
    QTEST(suggestion.unitClass, "suggested");
    QTEST(suggestion.source, "source");
    QTEST(!suggestion.conflict.isEmpty(), "isConflict");
}

void TestClassification::conflictsAreTold()
{
    FileStatement file;
    file.label = E::Inhibitory;
    file.labelColumn = QStringLiteral("cell_type");
    UnitSuggestion suggestion = vote(opinion(E::Excitatory, 0.95), 0, 0, file);
    QCOMPARE(suggestion.unitClass, E::Excitatory);
    QCOMPARE(suggestion.conflict, QStringLiteral("column cell_type is I but waveform is E"));
    file.label = E::Excitatory;
    QVERIFY(vote(opinion(E::Excitatory, 0.95), 0, 0, file).conflict.isEmpty());
    suggestion = vote(opinion(E::Inhibitory, 0.02), 2, 0);
    QCOMPARE(suggestion.conflict, QStringLiteral("waveform is I but effect on others is E"));
    QVERIFY(suggestion.reason.startsWith(QStringLiteral("waveform; 2 excitatory pair")));
}

// Two units, a label and a method that identified the cells: it wins, and the contradiction is told.
void TestClassification::groundTruth()
{
    Recording recording;
    recording.units.resize(3);
    recording.unitColumns = {
        {QStringLiteral("cell_type"), {QStringLiteral("E"), QStringLiteral("I"), QStringLiteral("E")}},
        {QStringLiteral("groundTruthClassification"),
         {QStringLiteral("VIP"), QStringLiteral("PV, SST"), QString()}}};
    const std::vector<FileStatement> file = fileStatements(recording);
    QCOMPARE(file[0].label, E::Excitatory);
    QCOMPARE(file[0].groundTruth, E::Inhibitory);
    QCOMPARE(file[1].groundTruth, E::Inhibitory);
    QCOMPARE(file[2].groundTruth, E::Unclassified);
    const UnitSuggestion suggestion = vote({}, 0, 0, file[0]);
    QCOMPARE(suggestion.unitClass, E::Inhibitory);
    QCOMPARE(suggestion.source, QStringLiteral("ground truth"));
    QCOMPARE(suggestion.conflict, QStringLiteral("column cell_type is E but ground truth VIP is I"));
    QVERIFY(vote({}, 0, 0, file[1]).conflict.isEmpty());
    QCOMPARE(vote({}, 0, 0, file[2]).unitClass, E::Unclassified);
}

void TestClassification::publishedFeatures()
{
    Recording recording;
    recording.units.resize(3);
    recording.units[2].waveform = waveform(0.6, 0.5);
    recording.unitColumns = {
        {QStringLiteral("TroughToPeak"), {QStringLiteral("0.35"), QString(), QStringLiteral("0.2")}},
        {QStringLiteral("acg_tau_rise"), {QStringLiteral("7.25"), QStringLiteral("1"), QString()}},
        {QStringLiteral("acg_tau_decay"), {QStringLiteral("20"), QStringLiteral("2"), QString()}}};
    const std::vector<UnitFeatures> features = unitFeatures(recording, true, {});
    QCOMPARE(features[0].waveform.troughToPeak, 0.35);
    QCOMPARE(features[0].waveformSource, QStringLiteral("column TroughToPeak"));
    QCOMPARE(features[0].riseTime, 7.25);
    QCOMPARE(features[0].decayTime, 20.0);
    QVERIFY(std::isnan(features[1].waveform.troughToPeak));
    QVERIFY(features[1].waveformSource.isEmpty());
    QVERIFY(std::abs(features[2].waveform.troughToPeak - 0.6) < 0.01); // a stored waveform comes first
    QCOMPARE(features[2].waveformSource, QStringLiteral("waveform"));
    QVERIFY(std::isnan(features[2].riseTime)); // no spikes
    QVERIFY(std::isnan(unitFeatures(recording, false, {})[0].riseTime));
}

// Intervals of the first unit: 1.5, 3 and 60 s and 2 ms; one of five is shorter than 2 ms. It fires in two of
// three minutes. The second unit fires with it three times, within 0.5 ms, of its four spikes.
void TestClassification::quality()
{
    Recording recording;
    recording.duration = 180;
    recording.units.resize(3);
    recording.units[0].spikeTimes = {1, 1.0015, 4, 4.0025, 70, 70.01};
    recording.units[1].spikeTimes = {1.0004, 4.0002, 70.0105, 150};
    const std::vector<UnitQuality> quality = unitQuality(recording, {});
    QCOMPARE(quality[0].refractoryViolations, 0.2);
    QCOMPARE(quality[1].refractoryViolations, 0.0);
    QVERIFY(std::isnan(quality[2].refractoryViolations));
    QCOMPARE(quality[0].presence, 2.0 / 3);
    QCOMPARE(quality[1].presence, 1.0);
    QCOMPARE(quality[2].presence, 0.0);
    QCOMPARE(quality[0].sharedSpikes, 0.75);
    QCOMPARE(quality[0].duplicateOf, 1);
    QCOMPARE(quality[1].duplicateOf, 0);
    QCOMPARE(quality[2].duplicateOf, -1);
    QVERIFY(std::isnan(quality[2].sharedSpikes));
    QVERIFY(quality[2].isSilent);
    QVERIFY(!quality[0].isSilent);
    // A minute without data is none in which a unit could fire.
    recording.gaps = {{119, 180}};
    QCOMPARE(unitQuality(recording, {})[0].presence, 1.0);
}

void TestClassification::coincidences()
{
    QCOMPARE(coincidentSpikes({1, 2, 3}, {1.0005, 2.0015, 3}, 0.00051), size_t(2));
    QCOMPARE(coincidentSpikes({1, 1.0001}, {1.00005}, 0.0005), size_t(1)); // each spike pairs once
    QCOMPARE(coincidentSpikes({}, {1}, 1), size_t(0));
}

void TestClassification::analysis()
{
    Trains trains(60);
    trains.addPoisson(UnitClass::Excitatory, 6, 4, 1);
    trains.addPoisson(UnitClass::Inhibitory, 6, 4, 2);
    for (size_t n = 0; n < 12; ++n)
        trains.recording->units[n].waveform = n < 6 ? waveform(0.66 + 0.01 * static_cast<double>(n), 0.6)
                                                    : waveform(0.26 + 0.01 * static_cast<double>(n), 0.4);
    trains.recording->units.emplace_back();
    Values values(classificationParameters());
    values.set(classificationParameters().front(), QByteArray("threshold"));
    AnalysisInput input;
    input.recording = trains.recording;
    const Result result = runClassification(input, values, {});
    const Table &units = table(result, "units");
    const auto &classes = column<QString>(units, "suggested_class");
    QCOMPARE(classes.size(), size_t(13));
    for (size_t n = 0; n < 12; ++n)
        QCOMPARE(classes[n], n < 6 ? QStringLiteral("E") : QStringLiteral("I"));
    QCOMPARE(classes[12], QStringLiteral("unclassified"));
    QCOMPARE(column<QString>(units, "reason")[12], QStringLiteral("no waveform"));
    QVERIFY(std::abs(column<double>(units, "trough_to_peak_ms")[0] - 0.66) < 0.01);
    QVERIFY(column<std::int64_t>(units, "silent")[12] == 1);
    QVERIFY(result.notes.front().contains(QStringLiteral("6 excitatory, 6 inhibitory, 1 unclassified")));

    const UnitClasses suggested = suggestedClasses(result);
    QCOMPARE(suggested.classes[0], E::Excitatory);
    QCOMPARE(suggested.sources[0], QStringLiteral("suggested by waveform"));
    QCOMPARE(suggested.sources[12], QString());
}

// What the picture shows: measures, classes and waveforms of all units, and the threshold where it decides.
void TestClassification::planeOfTheUnits()
{
    Recording recording;
    recording.units.resize(4);
    recording.units[0].waveform = waveform(0.7, 0.6);
    recording.units[1].waveform = waveform(0.3, 0.4);
    auto upwards = std::make_shared<Waveform>(*waveform(0.4, 0.4));
    for (float &value : upwards->mean)
        value = -value;
    recording.units[2].waveform = upwards;
    recording.units[3].label = QStringLiteral("none");
    ClassificationSettings settings;
    const UnitPlane plane = unitPlane(recording, classifyUnits(recording, settings, nullptr, {}), settings);
    QCOMPARE(plane.units.size(), size_t(4));
    QVERIFY(std::abs(plane.units[0].troughToPeak - 0.7) < 0.01);
    QCOMPARE(plane.units[0].suggested, E::Excitatory);
    QCOMPARE(plane.units[1].suggested, E::Inhibitory);
    QVERIFY(plane.units[2].isPositive && !plane.units[0].isPositive);
    QVERIFY(plane.units[0].waveform == recording.units.at(0).waveform);
    QVERIFY(!plane.units[3].waveform);
    QCOMPARE(plane.units[3].label, QStringLiteral("none"));
    QVERIFY(plane.groups.empty()); // too few units
    QCOMPARE(plane.threshold, 0.5);
    QVERIFY(std::isnan(plane.certainty));
}

// Connections and features are those of the earlier evidence as long as the settings ask for the same.
void TestClassification::evidenceIsFoundOnce()
{
    Recording recording;
    recording.units.resize(2);
    recording.units[0].waveform = waveform(0.7, 0.6);
    ClassificationSettings settings;
    settings.waveform.preset = ClassPreset::Threshold;
    const Classification first = classifyUnits(recording, settings, nullptr, {});
    QCOMPARE(first.evidence->connectionLevel, std::optional(settings.rule.alpha));
    ClassEvidence marked = *first.evidence; // told from what is found by a connection that is not there
    marked.connections.push_back({1, 0, E::Inhibitory, 0.001, 1e-9, -0.1});
    settings.waveform.thresholdMs = 0.8;
    Classification next = classifyUnits(recording, settings, &marked, {});
    QCOMPARE(next.suggestions[0].unitClass, E::Inhibitory);
    QCOMPARE(next.suggestions[1].interactions.inhibitory, 1);
    // Not asked for: kept, but no vote.
    settings.withConnections = false;
    next = classifyUnits(recording, settings, &marked, {});
    QCOMPARE(next.suggestions[1].interactions.inhibitory, 0);
    QCOMPARE(next.evidence->connections.size(), size_t(1));
    // Another level finds others.
    settings.withConnections = true;
    settings.rule.alpha = 0.01;
    next = classifyUnits(recording, settings, &marked, {});
    QVERIFY(next.evidence->connections.empty());
    // Autocorrelograms are added when a rule needs them, and go when none does.
    settings.waveform.preset = ClassPreset::CellExplorer;
    next = classifyUnits(recording, settings, &marked, {});
    QVERIFY(next.evidence->hasAutocorrelograms);
    settings.waveform.preset = ClassPreset::Threshold;
    QVERIFY(!classifyUnits(recording, settings, next.evidence.get(), {}).evidence->hasAutocorrelograms);
}

void TestClassification::withoutUnits()
{
    AnalysisInput input;
    input.recording = std::make_shared<Recording>();
    const Result result = runClassification(input, Values(classificationParameters()), {});
    QVERIFY(!result.notComputable.isEmpty());
    QVERIFY(suggestedClasses(result).classes.empty());
}

QTEST_GUILESS_MAIN(TestClassification)
#include "tst_classification.moc"
