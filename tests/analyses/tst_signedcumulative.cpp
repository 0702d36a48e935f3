// SPDX-License-Identifier: GPL-3.0-or-later
#include "trains.h"

#include "analyses/recovery.h"
#include "core/parallel.h"
#include "simulation/simulation.h"

#include <QTest>

#include <cmath>

using namespace edgescope;
using namespace Qt::StringLiterals;

namespace {

constexpr double onset = 270;
constexpr double offset = 300;
constexpr double duration = 540;

// A random walk of 0.6 a second about a falling line, pushed away from it during the seizure by `peak` and
// coming back with τ = 150 s.
CumulativePath plantedPath(double peak, std::uint64_t seed)
{
    CumulativePath path{0, 0.1, {0}};
    Random random(streamSeed(seed, {77}));
    double noise = 0;
    for (int bin = 1; bin <= 5400; ++bin) {
        const double t = 0.1 * bin;
        noise += random.normal() * std::sqrt(0.6 * 0.1);
        double pushed = 0;
        if (t > offset)
            pushed = peak * std::exp(-(t - offset) / 150);
        else if (t > onset)
            pushed = peak * (t - onset) / (offset - onset);
        path.values.push_back(noise - 0.2 * t + pushed);
    }
    return path;
}

Recovery measured(const CumulativePath &path, RecoverySettings settings = {})
{
    return measureRecovery(path, {onset, offset}, 0, path.time(path.bins()), settings, Progress());
}

Trains poissonTrains(double seconds, std::uint64_t seed = 3)
{
    Trains trains(seconds);
    trains.addPoisson(UnitClass::Excitatory, 10, 6, seed);
    trains.addPoisson(UnitClass::Inhibitory, 5, 9, seed + 1);
    return trains;
}

void mark(Trains &trains, double start, double stop)
{
    trains.recording->intervals.push_back({{start, stop}, u"Seizure"_s, Interval::Kind::Seizure});
}

Values changed(const QByteArray &key, const Value &value)
{
    Values values(signedCumulativeParameters());
    for (const Parameter &parameter : signedCumulativeParameters())
        if (parameter.key == key)
            values.set(parameter, value);
    return values;
}

Result run(const Trains &trains, const Values &values = Values(signedCumulativeParameters()))
{
    return runSignedCumulative(trains.input(), values, Progress());
}

const Column &column(const Result &result, size_t table, const QByteArray &name)
{
    const std::vector<Column> &columns = result.tables[table].columns;
    return *std::ranges::find(columns, name, &Column::name);
}

std::vector<double> numbers(const Result &result, size_t table, const QByteArray &name)
{
    return std::get<std::vector<double>>(column(result, table, name).values);
}

std::vector<QString> statuses(const Result &result)
{
    return std::get<std::vector<QString>>(column(result, 1, "status").values);
}

const Panel &panel(const Result &result)
{
    return std::get<Curves>(result.shape).panels.front();
}

Trains simulatedSeizure(std::uint64_t seed, Scenario scenario = Scenario::Seizure)
{
    SimulationSettings settings;
    settings.scenario = scenario;
    settings.seed = seed;
    SimulatedUnits units = simulateUnits(settings, Progress());
    Trains trains(units.duration);
    trains.recording->units = std::move(units.units);
    trains.recording->intervals = std::move(units.intervals);
    trains.classes = std::move(units.classes);
    return trains;
}

} // namespace

class TestSignedCumulative : public QObject
{
    Q_OBJECT

private slots:
    void pathByHand();
    void endDoesNotDependOnTheBins();
    void exactLine();
    void longRunVariance();
    void bandInClosedForm();
    void exactExponential();
    void plantedRecovery();
    void nothingHappened_data();
    void nothingHappened();
    void bootstrapAgreesWithTheClosedForm();
    void recoveryNeedsToHold();
    void intervalOfTau();
    void simulatedRecord_data();
    void simulatedRecord();
    void tables();
    void picture();
    void scaledPath();
    void noSeizure();
    void shortBaseline();
    void seizureToTheEnd();
    void severalSeizures();
    void baselineOfSeveralStates();
    void missingClass();
    void sameAtAnyNumberOfThreads();
};

void TestSignedCumulative::pathByHand()
{
    Trains trains(1);
    Unit e;
    e.spikeTimes = {0.05, 0.2, 0.35};
    Unit silent;
    Unit i;
    i.spikeTimes = {0.15, 0.9999};
    trains.add(UnitClass::Excitatory, e);
    trains.add(UnitClass::Excitatory, silent);
    trains.add(UnitClass::Inhibitory, i);
    const CumulativePath path = cumulativePath(trains.ensemble(), {0, 1}, 0.1, Progress());
    // A spike on an edge belongs to the bin that starts there.
    const std::vector<double> expected = {0, 0.5, -0.5, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, -0.5};
    QVERIFY(path.values == expected);
    QCOMPARE(path.time(3), 0.1 * 3);
    const CumulativePath part = cumulativePath(trains.ensemble(), {0.1, 0.45}, 0.1, Progress());
    QVERIFY(part.values == (std::vector<double>{0, -1, -0.5, 0}));
}

void TestSignedCumulative::endDoesNotDependOnTheBins()
{
    const EnsembleSignals ensemble = poissonTrains(120).ensemble();
    const double total = cumulativePath(ensemble, {0, 120}, 0.1, Progress()).total();
    QVERIFY(total != 0);
    for (const double step : {0.001, 0.02, 1.0, 10.0, 120.0})
        QCOMPARE(cumulativePath(ensemble, {0, 120}, step, Progress()).total(), total);
}

void TestSignedCumulative::exactLine()
{
    CumulativePath path{5, 0.1, {}};
    for (int edge = 0; edge <= 2000; ++edge)
        path.values.push_back(3 - 0.7 * path.time(static_cast<size_t>(edge)));
    const auto line = fitBaseline(path, {25, 125}, 10);
    QVERIFY(line);
    QCOMPARE(line->firstBin, size_t{200});
    QCOMPARE(line->lastBin, size_t{1200});
    QCOMPARE(line->blocks, size_t{10});
    QVERIFY(std::abs(line->slope + 0.7) < 1e-12);
    QVERIFY(std::abs(line->intercept - 3) < 1e-10);
    QVERIFY(line->variancePerSecond < 1e-20);
    QVERIFY(!fitBaseline(path, {25, 50}, 10));
}

void TestSignedCumulative::longRunVariance()
{
    double sum = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed)
        sum += fitBaseline(plantedPath(0, seed), {0, 260}, 10)->variancePerSecond;
    QVERIFY2(std::abs(sum / 100 / 0.6 - 1) < 0.08, qPrintable(QString::number(sum / 100)));
}

void TestSignedCumulative::bandInClosedForm()
{
    BaselineLine line;
    line.range = {10, 270};
    line.variancePerSecond = 0.6;
    QVERIFY(std::abs(predictionDeviation(line, 0) - std::sqrt(0.6 * 2 * 260 / 15)) < 1e-12);
    QVERIFY(std::abs(predictionDeviation(line, 100) -
                     std::sqrt(0.6 * (2 * 260.0 / 15 + 120 + 12000.0 / 260))) < 1e-12);
    // The closed form is the SD of what happens.
    double squares = 0;
    constexpr int runs = 1000;
    for (int seed = 0; seed < runs; ++seed) {
        const CumulativePath path = plantedPath(0, static_cast<std::uint64_t>(seed));
        const auto fitted = fitBaseline(path, {0, 260}, 10);
        const double residual = path.values[4600] - fitted->at(460);
        squares += residual * residual / runs;
    }
    line.range = {0, 260};
    const double expected = predictionDeviation(line, 200);
    QVERIFY2(std::abs(std::sqrt(squares) / expected - 1) < 0.07,
             qPrintable(u"%1 %2"_s.arg(std::sqrt(squares)).arg(expected)));
    QVERIFY(std::abs(simultaneousFactor(25) - 2.8) < 1e-12);
    QVERIFY(std::abs(simultaneousFactor(40) - 2.8) < 1e-12);
    QVERIFY(std::abs(simultaneousFactor(9) - 3.4) < 1e-12);
    QVERIFY(simultaneousFactor(5) > 3.4 && simultaneousFactor(15) < 3.4);
}

void TestSignedCumulative::exactExponential()
{
    std::vector<double> values;
    for (int n = 0; n < 2400; ++n)
        values.push_back(-885 * std::exp(-0.1 * n / 137));
    const auto fit = fitExponential(values, 0.1);
    QVERIFY(fit);
    QVERIFY(std::abs(fit->tau / 137 - 1) < 1e-6);
    QVERIFY(std::abs(fit->amplitude / -885 - 1) < 1e-6);
    std::vector<double> level(2400, 5.0);
    QVERIFY(!fitExponential(level, 0.1));
}

void TestSignedCumulative::plantedRecovery()
{
    int within = 0;
    RecoverySettings settings;
    settings.draws = 1;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Recovery recovery = measured(plantedPath(-1000, seed), settings);
        QVERIFY(recovery.fit);
        QVERIFY(recovery.peakTime > onset && recovery.peakTime < offset + 30);
        within += std::abs(recovery.fit->tau / 150 - 1) < 0.1;
    }
    qInfo("%d of 100 within 10 %%", within);
    QVERIFY2(within >= 90, qPrintable(QString::number(within)));
}

void TestSignedCumulative::nothingHappened_data()
{
    QTest::addColumn<bool>("fromDraws");
    QTest::addRow("closed form") << false;
    QTest::addRow("block bootstrap") << true;
}

void TestSignedCumulative::nothingHappened()
{
    QFETCH(bool, fromDraws);
    RecoverySettings settings;
    settings.fromDraws = fromDraws;
    settings.draws = fromDraws ? 200 : 1;
    const int runs = fromDraws ? 400 : 2000;
    int quiet = 0;
    for (int seed = 0; seed < runs; ++seed) {
        const Recovery recovery = measured(plantedPath(0, 1000 + static_cast<std::uint64_t>(seed)), settings);
        quiet += recovery.status == Recovery::Status::NoExcursion;
        QVERIFY(std::isfinite(recovery.peak));
    }
    qInfo("%d of %d without an excursion", quiet, runs);
    // 95 %, less two standard errors of so many runs.
    QVERIFY2(quiet >= 0.95 * runs - 2 * std::sqrt(0.95 * 0.05 * runs), qPrintable(QString::number(quiet)));
}

void TestSignedCumulative::bootstrapAgreesWithTheClosedForm()
{
    const CumulativePath path = plantedPath(-1000, 5);
    RecoverySettings settings;
    settings.simultaneous = false;
    const Recovery closed = measured(path, settings);
    settings.fromDraws = true;
    settings.draws = 2000;
    const Recovery drawn = measured(path, settings);
    QCOMPARE(closed.halfWidths.size(), drawn.halfWidths.size());
    for (size_t bin = 500; bin < closed.halfWidths.size(); bin += 200) {
        const double ratio = drawn.halfWidths[bin] / closed.halfWidths[bin];
        QVERIFY2(ratio > 0.8 && ratio < 1.25, qPrintable(QString::number(ratio)));
    }
}

void TestSignedCumulative::recoveryNeedsToHold()
{
    // Without noise after the onset: inside for 20 s, outside again, back for good at 400 s.
    CumulativePath path = plantedPath(0, 9);
    const auto line = fitBaseline(path, {0, 260}, 10);
    for (size_t edge = 2700; edge < path.values.size(); ++edge) {
        const double t = path.time(edge);
        const bool outside = (t > 280 && t < 330) || (t > 350 && t < 399.95);
        path.values[edge] = line->at(t) + (outside ? 500 : 0);
    }
    const Recovery recovery = measured(path);
    QCOMPARE(recovery.status, Recovery::Status::Recovered);
    QVERIFY(std::abs(recovery.recoveryTime - 400) < 0.01);
    // Half of the peak is reached as soon as the residual first falls.
    QVERIFY(std::abs(recovery.halfTime - 330) < 0.11);
    RecoverySettings settings;
    settings.hold = 10;
    QVERIFY(std::abs(measured(path, settings).recoveryTime - 330) < 0.11);
    settings.hold = 200;
    QCOMPARE(measured(path, settings).status, Recovery::Status::NotWithin);
}

void TestSignedCumulative::intervalOfTau()
{
    int covered = 0;
    RecoverySettings settings;
    settings.draws = 200;
    constexpr int runs = 100;
    for (std::uint64_t seed = 0; seed < runs; ++seed) {
        const Recovery recovery = measured(plantedPath(-1000, seed), settings);
        QVERIFY(recovery.fit->low < recovery.fit->tau && recovery.fit->tau < recovery.fit->high);
        covered += recovery.fit->low < 150 && 150 < recovery.fit->high;
    }
    qInfo("%d of %d intervals hold 150 s", covered, runs);
    QVERIFY2(covered >= 89, qPrintable(QString::number(covered)));
}

void TestSignedCumulative::simulatedRecord_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<double>("start");
    QTest::newRow("alone") << Scenario::Seizure << 0.0;
    QTest::newRow("after states") << Scenario::StatesAndSeizure << 1260.0;
}

void TestSignedCumulative::simulatedRecord()
{
    QFETCH(Scenario, scenario);
    QFETCH(double, start);
    // States have another balance, and the line begins after them.
    const Values values(signedCumulativeParameters());
    // The shared drive spreads the peaks of single records by 55, and with them how much is left to recover.
    constexpr int records = 8;
    double meanPeak = 0;
    std::vector<double> taus;
    for (std::uint64_t seed = 1; seed <= records; ++seed) {
        const Result result = run(simulatedSeizure(seed, scenario), values);
        QVERIFY(result.notComputable.isEmpty());
        meanPeak += numbers(result, 1, "peak_residual")[0] / records;
        taus.push_back(numbers(result, 1, "tau_s")[0]);
        QVERIFY(std::abs(numbers(result, 1, "peak_t_s")[0] - start - 275) < 1);
        QCOMPARE(statuses(result)[0], u"not within recording"_s);
        QVERIFY(std::isnan(numbers(result, 1, "recovery_s")[0]));
    }
    QVERIFY2(std::abs(meanPeak + 885) < 60, qPrintable(QString::number(meanPeak)));
    QStringList words;
    for (const double tau : taus)
        words << QString::number(tau, 'f', 0);
    qInfo("time constants: %s", qPrintable(words.join(u' ')));
    if (scenario == Scenario::Seizure)
        QVERIFY(taus[0] > 120 && taus[0] < 165);
    std::ranges::sort(taus);
    QVERIFY(taus[2] > 120 && taus[5] < 165);
}

void TestSignedCumulative::tables()
{
    Trains trains = poissonTrains(300);
    mark(trains, 150, 160);
    const Result result = run(trains);
    const auto t = numbers(result, 0, "t_s");
    const auto s = numbers(result, 0, "s");
    QCOMPARE(t.size(), size_t{3000});
    QVERIFY(std::abs(t.front() - 0.1) < 1e-12 && std::abs(t.back() - 300) < 1e-9);
    const CumulativePath path = cumulativePath(trains.ensemble(), {0, 300}, 0.1, Progress());
    QVERIFY(std::equal(s.begin(), s.end(), path.values.begin() + 1));
    const auto baseline = numbers(result, 0, "baseline");
    const auto low = numbers(result, 0, "band_low");
    const auto high = numbers(result, 0, "band_high");
    QVERIFY(std::isfinite(baseline[0]) && std::isfinite(baseline[2999]));
    QVERIFY(std::isnan(low[1300]) && std::isfinite(low[1450]));
    const auto line = fitBaseline(path, {0, 140}, 10);
    const double width = simultaneousFactor(14) * predictionDeviation(*line, 160);
    QVERIFY(std::abs(high[2999] - baseline[2999] - width) < 1e-9);
    QVERIFY(std::abs(baseline[2999] - low[2999] - width) < 1e-9);
    QVERIFY(std::abs(numbers(result, 1, "baseline_slope")[0] - line->slope) < 1e-12);
    QCOMPARE(numbers(result, 1, "onset_s")[0], 150.0);
}

void TestSignedCumulative::picture()
{
    const Trains trains = simulatedSeizure(1);
    const Panel residual = panel(run(trains));
    QCOMPARE(residual.marks.size(), size_t{4}); // onset, end, peak, half
    QCOMPARE(residual.marks[0].x, 0.0);
    QVERIFY(residual.marks[1].text.contains(u"not within recording"_s));
    QVERIFY(residual.marks[2].text.startsWith(u"peak r −"_s));
    QVERIFY(residual.marks[3].text.startsWith(u"half +"_s));
    QCOMPARE(residual.readOuts[0].label, u"τ"_s);
    QVERIFY(residual.readOuts[0].low < residual.readOuts[0].value);
    int surrogates = 0;
    int named = 0;
    for (const Series &series : residual.series) {
        QVERIFY(series.x.size() <= 4010 && series.x.size() == series.y.size());
        QVERIFY(std::is_sorted(series.x.begin(), series.x.end()));
        surrogates += series.source == "block_bootstrap";
        named += series.source == "block_bootstrap" && !series.name.isEmpty();
    }
    QCOMPARE(surrogates, 20);
    QCOMPARE(named, 1);
    const Panel raw = panel(run(trains, changed("shown", QByteArray("raw"))));
    QCOMPARE(raw.y.title, u"S(t)"_s);
    QVERIFY(panel(run(trains, changed("surrogate_paths", std::int64_t{0}))).series.size() ==
            residual.series.size() - 20);
}

void TestSignedCumulative::scaledPath()
{
    const Trains trains = simulatedSeizure(1);
    const Result result = run(trains, changed("shown", QByteArray("scaled")));
    QVERIFY(result.notes.join(u' ').contains(u"tied at both ends"_s));
    const Series &data = panel(result).series.back();
    QVERIFY(std::abs(data.x.front()) < 1e-12 && std::abs(data.x.back() - 1) < 1e-9);
    QVERIFY(std::abs(data.y.back() - 1) < 1e-12);
    QCOMPARE(numbers(result, 0, "s_normalised").back(), 1.0);
    // Equal means: S(T) is noise.
    Trains balanced(600);
    balanced.addPoisson(UnitClass::Excitatory, 10, 6, 1);
    balanced.addPoisson(UnitClass::Inhibitory, 10, 6, 2);
    const Result noise = run(balanced, changed("shown", QByteArray("scaled")));
    QVERIFY(noise.notes.join(u' ').contains(u"within the noise"_s));
    QVERIFY(std::isnan(numbers(noise, 0, "s_normalised").back()));
    QVERIFY(std::abs(panel(noise).series.back().y.back()) < 3);
    // S(T) = 0.
    CumulativePath level{0, 0.1, std::vector<double>(100, 0.0)};
    QVERIFY(!canBeScaled(level));
}

void TestSignedCumulative::noSeizure()
{
    const Result result = run(poissonTrains(120));
    QVERIFY(result.notComputable.isEmpty());
    QVERIFY(result.notes.contains(u"No seizures marked. Mark one with A, then Z."_s));
    QVERIFY(statuses(result).empty());
    QCOMPARE(panel(result).y.title, u"S(t)"_s);
    QCOMPARE(panel(result).x.title, u"Time"_s);
    QVERIFY(std::isfinite(numbers(result, 0, "baseline")[600]));
    QVERIFY(std::isnan(numbers(result, 0, "band_low")[600]));
}

void TestSignedCumulative::shortBaseline()
{
    Trains trains = poissonTrains(300);
    mark(trains, 59, 70);
    const Result result = run(trains);
    QVERIFY(result.notComputable.isEmpty());
    QVERIFY(result.notes.contains(u"No baseline: less than 60 s before the seizure."_s));
    QCOMPARE(statuses(result)[0], u"No baseline: less than 60 s before the seizure."_s);
    QVERIFY(std::isnan(numbers(result, 1, "peak_residual")[0]));
    QCOMPARE(panel(result).y.title, u"S(t)"_s);
    Trains enough = poissonTrains(300);
    mark(enough, 60, 70);
    QVERIFY(std::isfinite(numbers(run(enough), 1, "peak_residual")[0]));
}

void TestSignedCumulative::seizureToTheEnd()
{
    for (const double start : {200.0, 299.95}) {
        Trains trains = poissonTrains(300);
        mark(trains, start, 300);
        const Result result = run(trains);
        QVERIFY(result.notes.contains(u"Seizure ends with the recording; recovery not within recording."_s));
        QCOMPARE(statuses(result)[0], u"not within recording"_s);
        QVERIFY(std::isnan(numbers(result, 1, "tau_s")[0]));
    }
}

void TestSignedCumulative::severalSeizures()
{
    Trains trains = poissonTrains(600);
    mark(trains, 100, 110);
    mark(trains, 150, 160); // 40 s after the first
    mark(trains, 400, 420);
    const Result result = run(trains);
    QCOMPARE(statuses(result).size(), size_t{3});
    QVERIFY(std::isfinite(numbers(result, 1, "baseline_slope")[0]));
    QVERIFY(std::isnan(numbers(result, 1, "baseline_slope")[1]));
    QVERIFY(result.notes.contains(u"Seizure 2: No baseline: less than 60 s before the seizure."_s));
    const CumulativePath path = cumulativePath(trains.ensemble(), {0, 600}, 0.1, Progress());
    QVERIFY(std::abs(numbers(result, 1, "baseline_slope")[2] - fitBaseline(path, {160, 390}, 10)->slope) <
            1e-12);
    // The table follows the first seizure up to the second.
    QVERIFY(std::isfinite(numbers(result, 0, "band_low")[1499]));
    QVERIFY(std::isnan(numbers(result, 0, "band_low")[1500]));
    const Panel third = panel(run(trains, changed("seizure", std::int64_t{3})));
    QVERIFY(std::abs(third.x.minimum + 240) < 1e-6 && std::abs(third.x.maximum - 200) < 1e-6);
}

// The line goes through the last 260 s; a longer one that spans several states says so.
void TestSignedCumulative::baselineOfSeveralStates()
{
    Trains trains = poissonTrains(800);
    trains.recording->intervals.push_back({{0, 150}, u"AWAKE"_s, Interval::Kind::State});
    trains.recording->intervals.push_back({{150, 300}, u"SWS"_s, Interval::Kind::State});
    trains.recording->intervals.push_back({{300, 800}, u"REM"_s, Interval::Kind::State});
    mark(trains, 600, 620);
    const CumulativePath path = cumulativePath(trains.ensemble(), {0, 800}, 0.1, Progress());
    const auto noteOf = [](const Result &result) {
        const auto found = std::ranges::find_if(
            result.notes, [](const QString &note) { return note.startsWith(u"The baseline spans"_s); });
        return found == result.notes.end() ? QString() : *found;
    };
    const Result last = run(trains);
    QVERIFY(std::abs(numbers(last, 1, "baseline_slope")[0] - fitBaseline(path, {330, 590}, 10)->slope) <
            1e-12);
    QCOMPARE(noteOf(last), QString());
    const Result all = run(trains, changed("baseline_length", 0.0));
    QVERIFY(std::abs(numbers(all, 1, "baseline_slope")[0] - fitBaseline(path, {0, 590}, 10)->slope) < 1e-12);
    QVERIFY2(noteOf(all).contains(u"AWAKE, SWS, REM"_s), qPrintable(noteOf(all)));
}

void TestSignedCumulative::missingClass()
{
    Trains trains(120);
    trains.addPoisson(UnitClass::Excitatory, 3, 5, 1);
    const Result result = run(trains);
    QCOMPARE(result.notComputable, u"No inhibitory units. Classify units or choose a class column."_s);
    QVERIFY(std::holds_alternative<NoShape>(result.shape));
    QCOMPARE(run(Trains(120)).notComputable, u"No unit is classified."_s);
}

void TestSignedCumulative::sameAtAnyNumberOfThreads()
{
    const Trains trains = simulatedSeizure(4);
    const Values values = changed("band_method", QByteArray("block_bootstrap"));
    std::vector<Result> results;
    for (const int threads : {1, 2, 4}) {
        setParallelThreads(threads);
        results.push_back(run(trains, values));
    }
    setParallelThreads(0);
    for (const Result &other : {results[1], results[2]}) {
        QVERIFY(numbers(other, 1, "tau_low") == numbers(results[0], 1, "tau_low"));
        QVERIFY(numbers(other, 1, "tau_high") == numbers(results[0], 1, "tau_high"));
        QCOMPARE(numbers(other, 0, "band_low").back(), numbers(results[0], 0, "band_low").back());
        for (size_t n = 0; n < panel(other).series.size(); ++n)
            QVERIFY(panel(other).series[n].y == panel(results[0]).series[n].y);
    }
}

QTEST_GUILESS_MAIN(TestSignedCumulative)

#include "tst_signedcumulative.moc"
