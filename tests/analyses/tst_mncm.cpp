// SPDX-License-Identifier: GPL-3.0-or-later
#include "trains.h"

#include "analyses/mncm.h"
#include "core/error.h"
#include "core/parallel.h"
#include "simulation/simulation.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace edgescope;

namespace {

constexpr size_t contrast = 0, correlation = 1, dissimilarity = 2, homogeneity = 3, energy = 4, entropy = 5;

Trains poissonTrains(double duration, int excitatory = 40, int inhibitory = 20)
{
    Trains trains(duration);
    trains.addPoisson(UnitClass::Excitatory, excitatory, 9, 31);
    trains.addPoisson(UnitClass::Inhibitory, inhibitory, 12, 32);
    return trains;
}

// Simulated units with all vigilance states, known order of their textures.
const Trains &simulatedStates()
{
    static const Trains trains = [] {
        SimulationSettings settings;
        settings.minutes = 30;
        settings.seed = 1;
        SimulatedUnits simulated = simulateUnits(settings, Progress());
        Trains result(simulated.duration);
        result.recording->units = std::move(simulated.units);
        result.recording->intervals = std::move(simulated.intervals);
        result.classes = simulated.classes;
        return result;
    }();
    return trains;
}

MncmSettings quick()
{
    MncmSettings settings;
    settings.draws = 0;
    settings.permutations = 0;
    return settings;
}

const MncmFeatures &featuresOf(const Mncm &mncm, const QString &state, MncmChannel channel, int offset)
{
    return *std::find_if(mncm.features.begin(), mncm.features.end(), [&](const MncmFeatures &row) {
        return row.state == state && row.channel == channel && row.offset == offset;
    });
}

Values valuesWith(const std::vector<std::pair<QByteArray, Value>> &changes)
{
    Values values(mncmParameters());
    for (const auto &[key, value] : changes)
        for (const Parameter &parameter : mncmParameters())
            if (parameter.key == key)
                values.set(parameter, value);
    return values;
}

const std::vector<double> &doubles(const Table &table, const QByteArray &name)
{
    return std::get<std::vector<double>>(
        std::find_if(table.columns.begin(), table.columns.end(), [&](const Column &candidate) {
            return candidate.name == name;
        })->values);
}

bool sameBits(const TextureFeatures &a, const TextureFeatures &b)
{
    return std::memcmp(a.data(), b.data(), sizeof a) == 0;
}

LevelImage differenceLevels(const Mncm &mncm)
{
    return levelImage(mncm.images.of(ImageChannel::Difference), Quantiser::uniform(-3.5, 3.5, 16),
                      Progress());
}

} // namespace

class TestMncm : public QObject
{
    Q_OBJECT

private slots:
    void poissonNoise();
    void orderOfStates();
    void columnsOfRanges();
    void pairsStayInTheirBout();
    void windowsEqualCountingAnew_data();
    void windowsEqualCountingAnew();
    void statesOfWindows();
    void wideBoxesInside();
    void intervalsHoldTheValue();
    void sameAtAnyNumberOfThreads();
    void effectAndPermutation();
    void holmCorrection();
    void crossWithoutSymmetry();
    void resultAndTables();
    void oneClassMissing();
    void tooShort();
    void stopsWhenAsked();
};

void TestMncm::poissonNoise()
{
    // Independent spikes: e^(−0.15 d) less what quantisation and whole counts take (methods, section 9).
    const Mncm mncm = multiscaleCooccurrence(poissonTrains(2400).input(), quick(), Progress());
    const double wanted[] = {.845, .725, .622, .535, .459};
    for (int offset = 1; offset <= 5; ++offset) {
        const double got = featuresOf(mncm, {}, MncmChannel::AutoF, offset).value[correlation];
        QVERIFY2(std::abs(got - wanted[offset - 1]) < 0.015, qPrintable(QString::number(got)));
    }
}

void TestMncm::orderOfStates()
{
    const Mncm mncm = multiscaleCooccurrence(simulatedStates().input(), quick(), Progress());
    const QString states[] = {QStringLiteral("LSL"), QStringLiteral("SWS"), QStringLiteral("AWAKE"),
                              QStringLiteral("REM")};
    for (int offset = 1; offset <= 5; ++offset)
        for (size_t n = 0; n < 3; ++n) {
            const TextureFeatures &more = featuresOf(mncm, states[n], MncmChannel::AutoF, offset).value;
            const TextureFeatures &less = featuresOf(mncm, states[n + 1], MncmChannel::AutoF, offset).value;
            for (const size_t f : {contrast, dissimilarity, entropy})
                QVERIFY2(more[f] > less[f],
                         qPrintable(
                             QStringLiteral("feature %1, offset %2, %3").arg(f).arg(offset).arg(states[n])));
            QVERIFY(more[homogeneity] < less[homogeneity]);
            QVERIFY(more[energy] < less[energy]);
        }
}

void TestMncm::columnsOfRanges()
{
    MultiscaleImage image;
    image.window = {100, 110};
    image.step = 0.1;
    image.columns = 100;
    // Centres at 100.05, 100.15, …; the range is half-open.
    const auto spans = columnSpans(image, {{100.06, 100.36}, {103, 103.05}, {109.96, 120}});
    QCOMPARE(spans.size(), size_t{1});
    QCOMPARE(spans[0].first, 1);
    QCOMPARE(spans[0].last, 4);
    const auto all = columnSpans(image, {{0, 1000}});
    QCOMPARE(all[0].first, 0);
    QCOMPARE(all[0].last, 100);
}

void TestMncm::pairsStayInTheirBout()
{
    const Trains trains = poissonTrains(300);
    trains.recording->intervals = {{{50, 70}, QStringLiteral("REM"), Interval::Kind::State},
                                   {{100, 120}, QStringLiteral("REM"), Interval::Kind::State}};
    MncmSettings settings = quick();
    settings.mode = OffsetMode::Time;
    settings.timeStep = 10;
    const Mncm mncm = multiscaleCooccurrence(trains.input(), settings, Progress());
    // Two bouts of 200 columns; 23 rows; an offset of d has 200 − 10 d first columns in each.
    for (int offset = 1; offset <= 5; ++offset)
        QCOMPARE(featuresOf(mncm, QStringLiteral("REM"), MncmChannel::AutoF, offset).pairs,
                 static_cast<std::uint64_t>(2 * 23 * (200 - 10 * offset)));
    settings.mode = OffsetMode::Scale;
    const Mncm scale = multiscaleCooccurrence(trains.input(), settings, Progress());
    QCOMPARE(featuresOf(scale, QStringLiteral("REM"), MncmChannel::AutoE, 3).pairs,
             static_cast<std::uint64_t>(400 * 20));
}

void TestMncm::windowsEqualCountingAnew_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("scale") << static_cast<int>(OffsetMode::Scale);
    QTest::newRow("time") << static_cast<int>(OffsetMode::Time);
    QTest::newRow("diagonal") << static_cast<int>(OffsetMode::Diagonal);
}

void TestMncm::windowsEqualCountingAnew()
{
    QFETCH(const int, mode);
    MncmSettings settings = quick();
    settings.mode = static_cast<OffsetMode>(mode);
    settings.windowOffset = 2;
    settings.timeStep = 7;
    const Mncm mncm = multiscaleCooccurrence(poissonTrains(900).input(), settings, Progress());
    const LevelImage levels = differenceLevels(mncm);
    QCOMPARE(mncm.windows.size(), size_t{88});
    for (size_t n = 0; n < mncm.windows.size(); ++n) {
        const auto first = static_cast<std::int64_t>(100 * n);
        const ColumnSpan span{first, first + 300};
        PairCounts counts = countPairs(levels, levels, pairSteps(settings, 2).front(), span, span);
        makeSymmetric(counts, 16);
        QVERIFY(sameBits(mncm.windows[n].value, textureFeatures(counts, 16, {})));
        QVERIFY(std::abs(mncm.windows[n].range.start - 10.0 * static_cast<double>(n)) < 1e-9);
        QVERIFY(std::abs(mncm.windows[n].range.length() - 30) < 1e-9);
    }
}

void TestMncm::statesOfWindows()
{
    const Trains trains = poissonTrains(300);
    trains.recording->intervals = {{{0, 100}, QStringLiteral("AWAKE"), Interval::Kind::State},
                                   {{100, 160}, QStringLiteral("REM"), Interval::Kind::State},
                                   {{200, 220}, QStringLiteral("Sz"), Interval::Kind::Seizure}};
    const Mncm mncm = multiscaleCooccurrence(trains.input(), quick(), Progress());
    QStringList states;
    for (const MncmWindow &window : mncm.windows) {
        states << window.state;
        // The seizure is left out: no window touches it.
        QVERIFY(window.range.stop <= 200 + 1e-9 || window.range.start >= 220 - 1e-9);
    }
    QCOMPARE(states.count(QStringLiteral("AWAKE")), 8);
    QCOMPARE(states.count(QStringLiteral("REM")), 4);
    QCOMPARE(states.count(QString()), 2 + 4 + 6); // across both states, beside them, after the seizure
    // Only one state asked for: only its windows.
    const Mncm rem =
        multiscaleCooccurrence(trains.input({0, 300}, {QStringLiteral("REM")}), quick(), Progress());
    QCOMPARE(rem.windows.size(), size_t{4});
}

void TestMncm::wideBoxesInside()
{
    const Trains trains = poissonTrains(300);
    trains.recording->intervals = {{{100, 120}, QStringLiteral("REM"), Interval::Kind::State}};
    MncmSettings settings = quick();
    settings.image.firstScale = 31;
    settings.wideBoxesInside = true;
    const Mncm mncm = multiscaleCooccurrence(trains.input(), settings, Progress());
    // Of a box of 10.9 s, 80 % lie inside while its centre is 0.3 widths from the edge.
    const double width = scaleWidth(32);
    double inside = 0;
    for (int n = 0; n < 3000; ++n) {
        const double centre = (n + 0.5) * 0.1;
        const double share =
            (std::min(centre + width / 2, 120.0) - std::max(centre - width / 2, 100.0)) / width;
        inside += centre >= 100 && centre < 120 && share >= 0.8;
    }
    QCOMPARE(static_cast<double>(featuresOf(mncm, QStringLiteral("REM"), MncmChannel::AutoF, 1).pairs),
             inside);
}

void TestMncm::intervalsHoldTheValue()
{
    MncmSettings settings = quick();
    settings.draws = 200;
    const Mncm mncm = multiscaleCooccurrence(poissonTrains(900).input(), settings, Progress());
    for (const MncmFeatures &row : mncm.features)
        for (size_t f = 0; f < textureFeatureCount; ++f) {
            QVERIFY(row.low[f] < row.high[f]);
            if (f != energy && f != entropy) // repeated blocks bias these two
                QVERIFY(row.low[f] < row.value[f] && row.value[f] < row.high[f]);
        }
    // Four blocks are too few.
    const Mncm brief = multiscaleCooccurrence(poissonTrains(239).input(), settings, Progress());
    QVERIFY(std::isnan(brief.features.front().low[contrast]));
    QVERIFY(!std::isnan(brief.features.front().value[contrast]));
}

void TestMncm::sameAtAnyNumberOfThreads()
{
    MncmSettings settings;
    settings.draws = 50;
    settings.permutations = 100;
    settings.mode = OffsetMode::All;
    std::vector<Mncm> results;
    for (const int threads : {1, 2, 4}) {
        setParallelThreads(threads);
        results.push_back(multiscaleCooccurrence(simulatedStates().input({0, 900}), settings, Progress()));
    }
    setParallelThreads(0);
    QVERIFY(!results[0].comparisons.empty());
    for (size_t t = 1; t < results.size(); ++t) {
        for (size_t n = 0; n < results[0].features.size(); ++n) {
            QVERIFY(sameBits(results[t].features[n].value, results[0].features[n].value));
            QVERIFY(sameBits(results[t].features[n].low, results[0].features[n].low));
            QVERIFY(sameBits(results[t].features[n].high, results[0].features[n].high));
        }
        for (size_t n = 0; n < results[0].windows.size(); ++n)
            QVERIFY(sameBits(results[t].windows[n].value, results[0].windows[n].value));
        for (size_t n = 0; n < results[0].comparisons.size(); ++n)
            QCOMPARE(results[t].comparisons[n].p, results[0].comparisons[n].p);
    }
}

void TestMncm::effectAndPermutation()
{
    // A: 1 and 3 in turn, B: 5 and 7; means 2 and 6, both variances 12/11 with 12 windows.
    std::vector<MncmWindow> windows;
    const auto add = [&](const QString &state, double value) {
        MncmWindow window;
        window.range = {60.0 * static_cast<double>(windows.size()),
                        60.0 * static_cast<double>(windows.size()) + 30};
        window.state = state;
        window.value.fill(value);
        window.value[correlation] = undefined;
        windows.push_back(window);
    };
    const std::vector<QString> states = {QStringLiteral("A"), QStringLiteral("B")};
    for (int n = 0; n < 12; ++n)
        add(states[0], n % 2 == 0 ? 1 : 3);
    for (int n = 0; n < 12; ++n)
        add(states[1], n % 2 == 0 ? 5 : 7);
    MncmSettings settings;
    settings.permutations = 999;
    settings.windowStepSeconds = 60;
    const auto comparisons = compareStates(windows, states, settings, Progress());
    QCOMPARE(comparisons.size(), textureFeatureCount);
    QVERIFY(std::abs(comparisons[contrast].effectSize + 4 / std::sqrt(12.0 / 11)) < 1e-12);
    // 24 blocks that can be split in 2.7 million ways: none of 999 is as extreme but the observed one.
    QCOMPARE(comparisons[contrast].p, 0.001);
    QVERIFY(std::abs(comparisons[contrast].pHolm - 0.005) < 1e-12); // five features are defined
    QVERIFY(std::isnan(comparisons[correlation].effectSize));
    QVERIFY(std::isnan(comparisons[correlation].pHolm));
    // As whole bouts there are only two labels to swap: every permutation is as extreme.
    settings.permuteBouts = true;
    QCOMPARE(compareStates(windows, states, settings, Progress())[contrast].p, 1.0);
}

void TestMncm::holmCorrection()
{
    const Mncm mncm = [] {
        MncmSettings settings;
        settings.draws = 0;
        return multiscaleCooccurrence(simulatedStates().input(), settings, Progress());
    }();
    QCOMPARE(mncm.comparisons.size(), 6 * textureFeatureCount);
    for (size_t pair = 0; pair < 6; ++pair) {
        std::vector<std::pair<double, double>> p;
        for (size_t f = 0; f < textureFeatureCount; ++f)
            p.emplace_back(mncm.comparisons[pair * 6 + f].p, mncm.comparisons[pair * 6 + f].pHolm);
        std::sort(p.begin(), p.end());
        QVERIFY(std::abs(p[0].second - std::min(1.0, 6 * p[0].first)) < 1e-12);
        for (size_t f = 1; f < p.size(); ++f)
            QVERIFY(p[f].second >= p[f - 1].second && p[f].second >= p[f].first && p[f].second <= 1);
    }
}

void TestMncm::crossWithoutSymmetry()
{
    // I repeats E 0.5 s later: E of now and I of 5 columns later agree, the reverse does not.
    Trains trains = poissonTrains(600, 10, 0);
    const auto units = trains.recording->units;
    for (const Unit &unit : units) {
        Unit later;
        for (const double t : unit.spikeTimes)
            if (t + 0.5 < 600)
                later.spikeTimes.push_back(t + 0.5);
        trains.add(UnitClass::Inhibitory, later);
    }
    MncmSettings settings = quick();
    settings.channel = MncmChannel::CrossEI;
    settings.mode = OffsetMode::Time;
    settings.zeroOffset = true;
    settings.image.lastScale = 20;
    settings.symmetric = false;
    const Mncm mncm = multiscaleCooccurrence(trains.input(), settings, Progress());
    const double same = featuresOf(mncm, {}, MncmChannel::CrossEI, 0).value[correlation];
    const double lagged = featuresOf(mncm, {}, MncmChannel::CrossEI, 5).value[correlation];
    QVERIFY2(std::abs(same) < 0.2, qPrintable(QString::number(same)));
    QVERIFY(lagged > 0.99);
}

void TestMncm::resultAndTables()
{
    const AnalysisInput input = simulatedStates().input();
    const Result result = runMncm(
        input, valuesWith({{"bootstrap_draws", std::int64_t{50}}, {"permutations", std::int64_t{50}}}),
        Progress());
    QVERIFY(result.notComputable.isEmpty());
    const Features &shape = std::get<Features>(result.shape);
    QCOMPARE(shape.features.size(), size_t{6});
    QCOMPARE(shape.features[5].unit, QStringLiteral("nats"));
    QCOMPARE(shape.summaries.size(), size_t{5 * 5 * 6}); // ALL and four states
    QCOMPARE(shape.comparisons.size(), size_t{36});
    const Table &table = result.tables[0];
    QCOMPARE(table.name, QByteArray("mncm"));
    QCOMPARE(doubles(table, "contrast").size(), size_t{5 * 4 * 5});
    QCOMPARE(std::get<std::vector<QString>>(table.columns[1].values)[19], QStringLiteral("CrossEI"));
    QCOMPARE(std::get<std::vector<std::int64_t>>(table.columns[2].values)[3], 4);
    QCOMPARE(std::get<std::vector<std::int64_t>>(table.columns[3].values)[3], 0);
    QCOMPARE(doubles(table, "contrast")[0], shape.summaries[0].value);
    QVERIFY(doubles(table, "entropy_low")[0] < doubles(table, "entropy_high")[0]);
    QCOMPARE(doubles(result.tables[1], "start_s").size(), shape.points.size());
    QCOMPARE(shape.points.size(), size_t{178});
}

void TestMncm::oneClassMissing()
{
    Trains trains(300);
    trains.addPoisson(UnitClass::Excitatory, 10, 9, 31);
    const Result f = runMncm(trains.input(), valuesWith({}), Progress());
    QCOMPARE(f.notComputable,
             QStringLiteral("No inhibitory units. Classify units or choose a class column."));
    // The tables still have what can be computed: AutoE.
    const std::vector<double> &contrasts = doubles(f.tables[0], "contrast");
    QVERIFY(std::isnan(contrasts[0]));
    QVERIFY(contrasts[5] > 0);
    QVERIFY(std::isnan(contrasts[10]) && std::isnan(contrasts[15]));
    const Result e = runMncm(trains.input(), valuesWith({{"channel", QByteArray("auto_e")}}), Progress());
    QVERIFY(e.notComputable.isEmpty());
    QVERIFY(!std::get<Features>(e.shape).points.empty());
}

void TestMncm::tooShort()
{
    const Result result = runMncm(poissonTrains(60).input({10, 10.01}), valuesWith({}), Progress());
    QVERIFY(!result.notComputable.isEmpty());
    Trains silent(300);
    silent.add(UnitClass::Excitatory, Unit());
    silent.add(UnitClass::Inhibitory, Unit());
    QVERIFY(!runMncm(silent.input(), valuesWith({}), Progress()).notComputable.isEmpty());
}

void TestMncm::stopsWhenAsked()
{
    const Progress stop([] { return true; }, nullptr);
    QVERIFY_EXCEPTION_THROWN(runMncm(poissonTrains(60).input(), valuesWith({}), stop), Cancelled);
}

QTEST_GUILESS_MAIN(TestMncm)
#include "tst_mncm.moc"
