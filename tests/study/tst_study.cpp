// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classification.h"
#include "analyses/reasons.h"
#include "analyses/surrogates.h"
#include "study/study.h"
#include "thresholdvalues.h"

#include "simulation/simulation.h"
#include "study/preparation.h"
#include "study/pyramid.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <atomic>

using namespace edgescope;

namespace {

std::atomic<int> countedRuns = 0;
std::atomic<int> endlessRuns = 0;
std::atomic<bool> failingRuns = true;

// Says what it was given, and counts how often it was asked.
Result runCounted(const AnalysisInput &input, const Values &values, const Progress &)
{
    ++countedRuns;
    Result result;
    const TimeRange window = input.statistics->window;
    result.tables = {{"given",
                      {{"start", std::vector<double>{window.start}},
                       {"stop", std::vector<double>{window.stop}},
                       {"e_units", std::vector<std::int64_t>{input.ensemble->excitatoryUnits}},
                       {"segments", std::vector<std::int64_t>{static_cast<std::int64_t>(
                                        input.statistics->segments.size())}},
                       {"points", std::vector<std::int64_t>{values.whole("points")}}}}};
    return result;
}

// Everything an analysis can read of the LFP.
Result runSamples(const AnalysisInput &input, const Values &, const Progress &)
{
    ++countedRuns;
    const Channel &channel = input.recording->channels.at(0);
    std::vector<float> samples(5000);
    channel.source->read(1000, 5000, std::array{channel.sourceChannel}, samples);
    Result result;
    result.tables = {{"samples", {{"volts", std::vector<double>(samples.begin(), samples.end())}}}};
    return result;
}

Result runEndless(const AnalysisInput &, const Values &, const Progress &progress)
{
    ++endlessRuns;
    for (;;) {
        progress.report(0, 1);
        QThread::yieldCurrentThread();
    }
}

Result runFailing(const AnalysisInput &, const Values &, const Progress &)
{
    ++countedRuns;
    if (failingRuns)
        throw Error(QStringLiteral("The fit does not converge."));
    return {};
}

struct Steps : Refinement {
    int made = 0;
};

// Three steps, each of which needs what the one before left; the last waits until it may go on.
std::atomic<bool> lastStepMayEnd = true;
Result runStepped(const AnalysisInput &input, const Values &, const Progress &progress)
{
    ++countedRuns;
    while (input.step == 3 && !lastStepMayEnd) {
        progress.report(0, 1);
        QThread::yieldCurrentThread();
    }
    auto steps = std::make_shared<Steps>();
    if (const auto before = std::static_pointer_cast<const Steps>(input.refinement))
        steps->made = before->made;
    ++steps->made;
    Result result;
    result.step = input.step;
    result.steps = 3;
    result.tables = {{"given", {{"made", std::vector<std::int64_t>{steps->made}}}}};
    result.refinement = steps;
    return result;
}

// Goes on from its last result, whatever its values were.
Result runReusing(const AnalysisInput &input, const Values &values, const Progress &)
{
    auto steps = std::make_shared<Steps>();
    if (const auto before = std::static_pointer_cast<const Steps>(input.refinement))
        steps->made = before->made;
    ++steps->made;
    Result result;
    result.tables = {{"given",
                      {{"made", std::vector<std::int64_t>{steps->made}},
                       {"points", std::vector<std::int64_t>{values.whole("points")}}}}};
    result.refinement = steps;
    return result;
}

// Says which time it was shown.
Result runShown(const AnalysisInput &input, const Values &, const Progress &)
{
    ++countedRuns;
    Result result;
    result.tables = {{"given",
                      {{"start", std::vector<double>{input.shown.start}},
                       {"stop", std::vector<double>{input.shown.stop}}}}};
    return result;
}

// Says which recording it is of.
Result runWhole(const AnalysisInput &input, const Values &, const Progress &)
{
    ++countedRuns;
    Result result;
    result.tables = {{"given", {{"duration", std::vector<double>{input.recording->duration}}}}};
    return result;
}

// Needs both classes.
Result runRefused(const AnalysisInput &input, const Values &, const Progress &)
{
    Result result;
    refuseWithoutClasses(result, *input.statistics);
    return result;
}

const Parameter &points()
{
    static const Parameter parameter = {.key = "points",
                                        .title = "Points",
                                        .kind = Parameter::Kind::WholeNumber,
                                        .defaultValue = std::int64_t{100},
                                        .unit = {},
                                        .minimum = 1,
                                        .maximum = 1000,
                                        .decimals = 0,
                                        .choices = {},
                                        .origin = Parameter::Origin::Program,
                                        .help = ""};
    return parameter;
}

const std::vector<Analysis> &testTable()
{
    static const std::vector<Analysis> table = {
        {"counted", 1, "Counted", {points()}, runCounted},
        {"endless", 1, "Endless", {}, runEndless},
        {"failing", 1, "Failing", {}, runFailing},
        {"stepped", 1, "Stepped", {}, runStepped},
        {"shown", 1, "Shown", {}, runShown, false, Analysis::Time::Shown},
        {"whole", 1, "Whole", {points()}, runWhole, false, Analysis::Time::Whole},
        {"samples", 1, "Samples", {points()}, runSamples},
        {"joint", 1, "Joint", {}, runRefused},
        {"signal", 1, "Signal", {}, runWhole, false, Analysis::Time::Shown, false},
        {"reusing", 1, "Reusing", {points()}, runReusing, false, Analysis::Time::Whole, true, true},
        {"wholeStepped", 1, "Whole in steps", {}, runStepped, false, Analysis::Time::Whole}};
    return table;
}

double number(const std::shared_ptr<const Result> &result, const QByteArray &name)
{
    for (const Column &column : result->tables.at(0).columns)
        if (column.name == name) {
            if (const auto *whole = std::get_if<std::vector<std::int64_t>>(&column.values))
                return static_cast<double>(whole->at(0));
            return std::get<std::vector<double>>(column.values).at(0);
        }
    return -1;
}

Values withPoints(std::int64_t count)
{
    Values values(std::vector<Parameter>{points()});
    values.set(points(), count);
    return values;
}

} // namespace

class TestStudy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_study.reset(); }

    void opens();
    void marksJoinTheOpenRecording();
    void deliversWhatIsWanted();
    void numbersAreThoseOfTheHeadlessPath();
    void surrogatesComeInSteps();
    void stoppedSurrogatesStayStopped();
    void timeShownIsFollowed();
    void wholeRecordingIsComputedOnce();
    void resultsComeInSteps();
    void stepsOfTheWholeRecordingNeedNoEnsembles();
    void stepsMadeStayWhenStopped();
    void otherValuesGoOnFromTheLastResult();
    void scaleDoesNotRecompute();
    void rangeRecomputesOnlyWhenItMatters();
    void emptySelectionMeansTheWholeRecording();
    void statesRecompute();
    void valuesRecomputeAndReturnFromTheCache();
    void hiddenAnalysesDoNoWork();
    void displayFilterNeverReachesAnalyses();
    void askingAgainDoesNotStartTwice();
    void failureIsSaidAndTriedAgainOnRequest();
    void stoppedByTheUser();
    void classesRecomputeAndAreRemembered();
    void selectedUnitsAreTakenInAlone();
    void wholeRecordingHasAllUnits();
    void nothingSelectedIsSaid();
    void signalsDoNotFollowTheUnits();
    void theWholeRecordingIsNotOfSelectedUnits();
    void suggestionsAreFollowed();
    void suggestionsAreTakenOverOnce();
    void followingEndsWithTheRecording();
    void classColumnReplacesHandClasses();
    void classesKeptElsewhereAreNoticed();
    void countingSilentUnitsPoolsAgain();
    void failingOpenKeepsTheOpenRecording();
    void closeWhileBusy();
    void newRecordingWhileBusy();
    void demoIsKept();
    void demoHasStatesAndASeizure();

private:
    void open(const QString &path);
    std::shared_ptr<const Result> waitForResult(const QByteArray &analysis);
    // Work that a change would have started has been started, so that idle means that there is none.
    bool staysIdle();

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Study> m_study;
};

void TestStudy::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    SimulationSettings settings;
    settings.minutes = 2;
    settings.excitatoryUnits = 12;
    settings.inhibitoryUnits = 5;
    settings.lfpChannels = 1;
    settings.lfpRateHz = 500;
    m_path = m_folder.filePath(QStringLiteral("night.nwb"));
    simulateRecording(settings, m_path, {});
}

void TestStudy::init()
{
    countedRuns = 0;
    endlessRuns = 0;
    failingRuns = true;
    lastStepMayEnd = true;
    QDir(classFileBeside(m_path)).removeRecursively();
    QFile::remove(classFileBeside(m_path));
    QDir(QFileInfo(classFileInAppData(QStringLiteral("x"))).absolutePath()).removeRecursively();
    m_study = std::make_unique<Study>(nullptr, testTable());
}

void TestStudy::open(const QString &path)
{
    QSignalSpy changed(m_study.get(), &Study::recordingChanged);
    m_study->open(path);
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->ensemble(), 30000);
}

std::shared_ptr<const Result> TestStudy::waitForResult(const QByteArray &analysis)
{
    std::shared_ptr<const Result> result;
    if (!QTest::qWaitFor([&] { return (result = m_study->result(analysis)) != nullptr; }, 30000))
        qWarning("no result");
    return result;
}

bool TestStudy::staysIdle()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    return m_study->jobs().isIdle();
}

void TestStudy::opens()
{
    QSignalSpy failed(m_study.get(), &Study::failed);
    QVERIFY(!m_study->recording());
    QVERIFY(m_study->analysisWindow().isEmpty());
    open(m_path);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(m_study->recording()->path, m_path);
    QCOMPARE(m_study->recording()->units.size(), size_t(17));
    QCOMPARE(m_study->ensemble()->excitatoryUnits, 12);
    QCOMPARE(m_study->ensemble()->inhibitoryUnits, 5);
    QVERIFY(m_study->selection().limits() == m_study->recording()->window());
    QVERIFY(m_study->selection().visible() == (TimeRange{0, 30}));
    QVERIFY(m_study->analysisWindow() == m_study->recording()->window());
}

// A hypnogram of ten epochs of 30 s, of which the recording has four.
void TestStudy::marksJoinTheOpenRecording()
{
    QFile file(m_folder.filePath(QStringLiteral("hypnogram.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0\n0\n2\n2\n3\n3\n3\n2\n4\n4\n0\n0\n2\n2\n3\n3\n3\n2\n4\n4\n");
    file.close();
    open(m_path);
    const auto before = m_study->recording();
    m_study->selection().setVisible({20, 50});
    m_study->selection().setCursor(33);
    QSignalSpy noticed(m_study.get(), &Study::noticed);
    m_study->open(file.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(noticed.count(), 1, 30000);
    QTRY_VERIFY(m_study->recording() != before);
    const auto after = m_study->recording();
    QCOMPARE(after->path, m_path);
    QCOMPARE(after->contentId, before->contentId);
    QCOMPARE(after->units.size(), before->units.size());
    // States exclude each other: those of the hypnogram take the place of the file's own.
    QVERIFY(stateRanges(after->intervals, QStringLiteral("AWAKE")) == (std::vector<TimeRange>{{0, 60}}));
    QVERIFY(stateRanges(after->intervals, QStringLiteral("LSL")) == (std::vector<TimeRange>{{60, 120}}));
    QVERIFY(noticed.front().front().toString().contains(QStringLiteral("hypnogram.txt")));
    QVERIFY(m_study->selection().visible() == (TimeRange{20, 50}));
    QCOMPARE(m_study->selection().cursor(), 33.0);
    m_study->annotations().undoStack().undo();
    QTRY_VERIFY(m_study->recording()->intervals == before->intervals);
    // Without an open recording it is one itself.
    m_study->close();
    open(file.fileName());
    QCOMPARE(m_study->recording()->path, file.fileName());
}

void TestStudy::deliversWhatIsWanted()
{
    QSignalSpy wanted(m_study.get(), &Study::resultWanted);
    QSignalSpy ready(m_study.get(), &Study::resultReady);
    m_study->want("counted");
    QVERIFY(staysIdle()); // nothing is open
    open(m_path);
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(ready.at(0).at(0).toByteArray(), QByteArray("counted"));
    const auto result = ready.at(0).at(1).value<std::shared_ptr<const Result>>();
    QCOMPARE(m_study->result("counted"), result);
    QCOMPARE(number(result, "stop"), m_study->recording()->duration);
    QCOMPARE(number(result, "points"), 100.0);
    QVERIFY(staysIdle());
    QCOMPARE(countedRuns.load(), 1);
}

void TestStudy::surrogatesComeInSteps()
{
    m_study = std::make_unique<Study>();
    open(m_path);
    Values values(surrogateParameters());
    values.set(surrogateParameters().front(), std::int64_t{12});
    m_study->setValues("surrogates", values);
    QSignalSpy wanted(m_study.get(), &Study::resultWanted);
    QSignalSpy ready(m_study.get(), &Study::resultReady);
    m_study->want("variance_scaling");
    const auto data = waitForResult("variance_scaling");
    QTRY_COMPARE(ready.count(), 1);
    m_study->conditions().setSources({"isi_permutation"});

    // The band of the finest scale, made of all twelve, is what the headless path gives.
    const OpenedRecording opened = openRecording(m_path, {}, {});
    AnalysisInput input = prepareInput(opened.recording, opened.classes, opened.recording->window(), {},
                                       false, Values(ensembleParameters()), {});
    const SurrogateDraws draws{
        SurrogateKind::IsiPermutation,
        makeSurrogates(input, SurrogateKind::IsiPermutation, SurrogateSettings(values), 0, 12, Progress())};
    const double expected = surrogateBand(draws.numbers(0, 1, surrogateNumber("var_f"))).high;
    const auto band = [&]() -> double {
        const auto result = m_study->result("variance_scaling");
        for (const Series &series : std::get<Curves>(result->shape).panels[0].series)
            if (series.source == "isi_permutation" && series.role == Series::Role::Band)
                return series.y.front();
        return 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(band(), expected, 30000);
    QTRY_VERIFY(staysIdle());
    QVERIFY(ready.count() >= 3); // the data alone, a first band, the last band
    QCOMPARE(wanted.count(), 1); // the picture was never old
    m_study->conditions().setSources({});
    QTRY_COMPARE(band(), 0.0);
    QCOMPARE(m_study->result("variance_scaling"), data);
}

void TestStudy::stoppedSurrogatesStayStopped()
{
    m_study = std::make_unique<Study>();
    open(m_path);
    Values values(surrogateParameters());
    values.set(surrogateParameters().front(), std::int64_t{1000});
    m_study->setValues("surrogates", values);
    m_study->want("variance_scaling");
    QVERIFY(waitForResult("variance_scaling"));
    m_study->conditions().setSources({"circular_shift"});
    QTRY_VERIFY(m_study->jobs().isActive("surrogates"));
    m_study->jobs().cancel("surrogates");
    QVERIFY(staysIdle());
    QTRY_VERIFY(staysIdle());
    QVERIFY(m_study->result("variance_scaling"));
    // Asking again tries again: for those of which none were made yet, and for others.
    m_study->conditions().setSources({});
    m_study->conditions().setSources({"circular_shift"});
    QTRY_VERIFY(m_study->jobs().isActive("surrogates"));
    m_study->jobs().cancel("surrogates");
    QVERIFY(staysIdle());
    m_study->conditions().setSources({"isi_permutation"});
    QTRY_VERIFY(m_study->jobs().isActive("surrogates"));
    m_study->close();
    QTRY_VERIFY(staysIdle());
}

void TestStudy::numbersAreThoseOfTheHeadlessPath()
{
    m_study = std::make_unique<Study>();
    open(m_path);
    const OpenedRecording opened = openRecording(m_path, {}, {});
    AnalysisInput input = prepareInput(opened.recording, opened.classes, opened.recording->window(), {},
                                       false, Values(ensembleParameters()), {});
    input.shown = m_study->selection().visible();
    for (const Analysis &analysis : analyses())
        m_study->want(analysis.id);
    for (const Analysis &analysis : analyses()) {
        QVERIFY(waitForResult(analysis.id));
        QTRY_VERIFY_WITH_TIMEOUT(m_study->result(analysis.id)->isFinished(), 30000);
        const auto shown = m_study->result(analysis.id);
        const Result direct = runToEnd(analysis, input, Values(analysis.parameters), {});
        // No surrogates are asked for; the maps and the current are arrays in results.h5 instead of tables.
        static const QByteArrayList withoutTables = {"multiscale_map", "surrogates", "synaptic_current",
                                                     "wavelet", "coherence"};
        QCOMPARE(direct.tables.empty(), withoutTables.contains(analysis.id));
        QCOMPARE(shown->tables.size(), direct.tables.size());
        for (size_t t = 0; t < direct.tables.size(); ++t)
            for (size_t c = 0; c < direct.tables[t].columns.size(); ++c) {
                const auto &expected = direct.tables[t].columns[c].values;
                const auto &found = shown->tables[t].columns[c].values;
                const auto *numbers = std::get_if<std::vector<double>>(&expected);
                if (!numbers) {
                    QVERIFY(found == expected);
                    continue;
                }
                const auto &foundNumbers = std::get<std::vector<double>>(found);
                QCOMPARE(foundNumbers.size(), numbers->size());
                for (size_t row = 0; row < numbers->size(); ++row)
                    QVERIFY((*numbers)[row] == foundNumbers[row] ||
                            (std::isnan((*numbers)[row]) && std::isnan(foundNumbers[row])));
            }
    }
}

void TestStudy::timeShownIsFollowed()
{
    m_study->want("shown");
    open(m_path);
    QSignalSpy ready(m_study.get(), &Study::resultReady);
    QTRY_VERIFY(m_study->result("shown"));
    QCOMPARE(number(m_study->result("shown"), "stop"), 30.0);
    m_study->selection().setVisible({40, 50});
    QTRY_VERIFY(m_study->result("shown") && number(m_study->result("shown"), "start") == 40);
    QCOMPARE(number(m_study->result("shown"), "stop"), 50.0);
    QTRY_VERIFY(staysIdle());
    // Neither states nor the range of the analyses matter, and what was shown before is kept.
    const int runs = countedRuns;
    m_study->conditions().setStates({QStringLiteral("AWAKE")});
    m_study->selection().setVisible({0, 30});
    QTRY_VERIFY(m_study->result("shown") && number(m_study->result("shown"), "stop") == 30);
    QTRY_VERIFY(staysIdle());
    QCOMPARE(countedRuns.load(), runs);
    // Nobody looks: nothing is done.
    m_study->unwant("shown");
    m_study->selection().setVisible({60, 70});
    QTRY_VERIFY(staysIdle());
    QCOMPARE(countedRuns.load(), runs);
}

// No condition, no mark and no class makes another result; another value does.
void TestStudy::wholeRecordingIsComputedOnce()
{
    m_study->want("whole");
    open(m_path);
    QTRY_VERIFY(m_study->result("whole"));
    QCOMPARE(number(m_study->result("whole"), "duration"), m_study->recording()->duration);
    QTRY_VERIFY(staysIdle());
    const int runs = countedRuns;
    QSignalSpy wanted(m_study.get(), &Study::resultWanted);
    const auto isKept = [&] { return m_study->result("whole") && staysIdle() && countedRuns == runs; };
    m_study->conditions().setStates({QStringLiteral("AWAKE")});
    QVERIFY(isKept());
    m_study->conditions().setRange(Conditions::Range::VisibleWindow);
    QVERIFY(isKept());
    m_study->selection().setVisible({40, 50});
    QVERIFY(isKept());
    m_study->conditions().setSources({"circular_shift"});
    QVERIFY(isKept());
    m_study->setUnitClass({0}, UnitClass::Unclassified);
    QTRY_VERIFY(m_study->ensemble());
    QVERIFY(isKept());
    QCOMPARE(wanted.count(), 0);
    m_study->setValues("whole", withPoints(7));
    QTRY_COMPARE(countedRuns.load(), runs + 1);
}

void TestStudy::resultsComeInSteps()
{
    m_study->want("stepped");
    QSignalSpy ready(m_study.get(), &Study::resultReady);
    QSignalSpy wanted(m_study.get(), &Study::resultWanted);
    open(m_path);
    QTRY_COMPARE(ready.count(), 3);
    QVERIFY(staysIdle());
    QCOMPARE(wanted.count(), 1); // the picture is never old
    for (int step = 1; step <= 3; ++step) {
        const auto result = ready.at(step - 1).at(1).value<std::shared_ptr<const Result>>();
        QCOMPARE(result->step, step);
        QCOMPARE(number(result, "made"), static_cast<double>(step));
    }
    // Finished results come from the cache.
    m_study->conditions().setStates({QStringLiteral("AWAKE")});
    QTRY_COMPARE(ready.count(), 6);
    m_study->conditions().setStates({});
    QTRY_COMPARE(ready.count(), 7);
    QVERIFY(m_study->result("stepped")->isFinished());
    QCOMPARE(countedRuns.load(), 6);
}

void TestStudy::stepsOfTheWholeRecordingNeedNoEnsembles()
{
    m_study->want("wholeStepped");
    open(m_path);
    QTRY_VERIFY(m_study->result("wholeStepped") && m_study->result("wholeStepped")->isFinished());
    QCOMPARE(number(m_study->result("wholeStepped"), "made"), 3.0);
    QVERIFY(staysIdle());
    QCOMPARE(countedRuns.load(), 3);
}

// What took long is not found again for other values, but for another recording; earlier values are not even
// computed again.
void TestStudy::otherValuesGoOnFromTheLastResult()
{
    m_study->want("reusing");
    open(m_path);
    QTRY_VERIFY(m_study->result("reusing"));
    QCOMPARE(number(m_study->result("reusing"), "made"), 1.0);
    m_study->setValues("reusing", withPoints(7));
    QTRY_VERIFY(m_study->result("reusing") && number(m_study->result("reusing"), "points") == 7);
    QCOMPARE(number(m_study->result("reusing"), "made"), 2.0);
    m_study->setValues("reusing", withPoints(100));
    QTRY_VERIFY(m_study->result("reusing") && number(m_study->result("reusing"), "points") == 100);
    QCOMPARE(number(m_study->result("reusing"), "made"), 1.0);
}

void TestStudy::stepsMadeStayWhenStopped()
{
    lastStepMayEnd = false;
    m_study->want("stepped");
    QSignalSpy failed(m_study.get(), &Study::resultFailed);
    open(m_path);
    QTRY_VERIFY(m_study->result("stepped") && m_study->result("stepped")->step == 2 &&
                m_study->jobs().isActive("analysis:stepped"));
    m_study->jobs().cancel("analysis:stepped");
    QTRY_VERIFY(staysIdle());
    QCOMPARE(m_study->result("stepped")->step, 2);
    QCOMPARE(failed.count(), 0);
    // A view that asks again has the rest made.
    lastStepMayEnd = true;
    m_study->unwant("stepped");
    m_study->want("stepped");
    QTRY_VERIFY(m_study->result("stepped")->isFinished());
}

void TestStudy::scaleDoesNotRecompute()
{
    m_study->want("counted");
    open(m_path);
    QVERIFY(waitForResult("counted"));
    QTRY_VERIFY(m_study->jobs().isIdle());
    QSignalSpy wanted(m_study.get(), &Study::resultWanted);
    m_study->conditions().setScale(25);
    QVERIFY(staysIdle());
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(countedRuns.load(), 1);
}

void TestStudy::rangeRecomputesOnlyWhenItMatters()
{
    m_study->want("counted");
    open(m_path);
    const auto whole = waitForResult("counted");
    QTRY_VERIFY(m_study->jobs().isIdle());
    m_study->selection().setVisible({10, 20});
    m_study->selection().setSelected({11, 12});
    QVERIFY(staysIdle());
    QCOMPARE(countedRuns.load(), 1);

    QSignalSpy wanted(m_study.get(), &Study::resultWanted);
    m_study->conditions().setRange(Conditions::Range::VisibleWindow);
    QVERIFY(!m_study->result("counted"));
    const auto visible = waitForResult("counted");
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(number(visible, "start"), 10.0);
    QCOMPARE(number(visible, "stop"), 20.0);
    m_study->selection().setSelected({12, 14});
    QVERIFY(staysIdle());
    // Many moves in one go are one piece of work.
    for (int second = 21; second <= 30; ++second)
        m_study->selection().setVisible({double(second), double(second) + 5});
    QCOMPARE(number(waitForResult("counted"), "start"), 30.0);
    QCOMPARE(countedRuns.load(), 3);

    QSignalSpy ready(m_study.get(), &Study::resultReady);
    m_study->conditions().setRange(Conditions::Range::WholeRecording);
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready.at(0).at(1).value<std::shared_ptr<const Result>>(), whole);
    QCOMPARE(countedRuns.load(), 3);
}

void TestStudy::emptySelectionMeansTheWholeRecording()
{
    m_study->want("counted");
    open(m_path);
    const auto whole = waitForResult("counted");
    m_study->conditions().setRange(Conditions::Range::Selection);
    QVERIFY(staysIdle());
    QCOMPARE(m_study->result("counted"), whole);
    m_study->selection().setSelected({30, 40});
    QCOMPARE(number(waitForResult("counted"), "stop"), 40.0);
    m_study->selection().setSelected({});
    QVERIFY(staysIdle());
    QCOMPARE(m_study->result("counted"), whole);
    QCOMPARE(countedRuns.load(), 2);
}

void TestStudy::statesRecompute()
{
    m_study->want("counted");
    open(m_path);
    QCOMPARE(number(waitForResult("counted"), "segments"), 1.0);
    const std::vector<QString> states = stateLabels(m_study->recording()->intervals);
    QVERIFY(!states.empty());
    m_study->conditions().setStates({states.front()});
    QCOMPARE(number(waitForResult("counted"), "segments"), 2.0);
    m_study->open(m_path);
    QTRY_VERIFY(m_study->conditions().states().isEmpty()); // another recording may not have this state
}

void TestStudy::valuesRecomputeAndReturnFromTheCache()
{
    m_study->want("counted");
    open(m_path);
    const auto first = waitForResult("counted");
    QTRY_VERIFY(m_study->jobs().isIdle());
    QSignalSpy changed(m_study.get(), &Study::valuesChanged);
    m_study->setValues("counted", withPoints(7));
    QCOMPARE(number(waitForResult("counted"), "points"), 7.0);
    QCOMPARE(countedRuns.load(), 2);
    m_study->setValues("counted", withPoints(7));
    QCOMPARE(changed.count(), 1);
    QSignalSpy ready(m_study.get(), &Study::resultReady);
    m_study->setValues("counted", withPoints(100));
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready.at(0).at(1).value<std::shared_ptr<const Result>>(), first);
    QVERIFY(staysIdle());
    QCOMPARE(countedRuns.load(), 2);
}

void TestStudy::hiddenAnalysesDoNoWork()
{
    open(m_path);
    QVERIFY(staysIdle());
    QCOMPARE(countedRuns.load(), 0);
    m_study->want("counted");
    m_study->want("counted");
    QVERIFY(waitForResult("counted"));
    m_study->unwant("counted");
    m_study->setValues("counted", withPoints(8)); // still wanted once
    QVERIFY(waitForResult("counted"));
    QTRY_VERIFY(m_study->jobs().isIdle());
    m_study->unwant("counted");
    m_study->setValues("counted", withPoints(9));
    m_study->conditions().setRange(Conditions::Range::VisibleWindow);
    QVERIFY(staysIdle());
    QCOMPARE(countedRuns.load(), 2);
    // Hidden while it runs: it stops.
    m_study->want("endless");
    QTRY_VERIFY(m_study->jobs().isActive("analysis:endless"));
    m_study->unwant("endless");
    QVERIFY(!m_study->jobs().isActive("analysis:endless"));
}

void TestStudy::displayFilterNeverReachesAnalyses()
{
    open(m_path);
    m_study->want("samples");
    const auto before = waitForResult("samples");
    QVERIFY(before);
    QSignalSpy changed(m_study.get(), &Study::displayFilterChanged);
    QSignalSpy wanted(m_study.get(), &Study::resultWanted);
    const DisplayFilter filter{10, 40, 50, DisplayFilter::Reference::CommonAverage};
    m_study->setDisplayFilter(filter);
    m_study->setDisplayFilter(filter);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_study->displayFilter() == filter);
    QVERIFY(staysIdle());
    QVERIFY(wanted.isEmpty()); // nothing is computed again for it
    QCOMPARE(countedRuns.load(), 1);
    m_study->setValues("samples", withPoints(7)); // but this is computed with the filter in use
    std::shared_ptr<const Result> after;
    QTRY_VERIFY_WITH_TIMEOUT((after = m_study->result("samples")) && countedRuns == 2, 30000);
    const auto volts = [](const Result &result) {
        return std::get<std::vector<double>>(result.tables.at(0).columns.at(0).values);
    };
    QVERIFY(volts(*before) == volts(*after));
    // The traces are other ones.
    QSignalSpy ready(&m_study->traces(), &TraceLoader::ready);
    m_study->traces().request({2, 12}, 5000, {0});
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 30000);
    const auto traces = ready.last().at(0).value<std::shared_ptr<const Traces>>();
    QVERIFY(traces->filter == filter);
    QVERIFY(traces->minimum.at(100) != static_cast<float>(volts(*before).at(100)));
    m_study->close();
    QVERIFY(m_study->displayFilter().isRaw());
    m_study->setDisplayFilter(filter); // nothing is open
    QVERIFY(m_study->displayFilter().isRaw());
}

void TestStudy::askingAgainDoesNotStartTwice()
{
    open(m_path);
    m_study->want("endless");
    QTRY_COMPARE_WITH_TIMEOUT(endlessRuns.load(), 1, 30000);
    QTRY_VERIFY(m_study->jobs().list().at(0).running);
    QSignalSpy wanted(m_study.get(), &Study::resultWanted);
    m_study->want("endless");
    m_study->conditions().setScale(7);
    QTRY_COMPARE(wanted.count(), 1); // the second view is told that it has to wait
    QVERIFY(m_study->jobs().list().at(0).running);
    QCoreApplication::processEvents();
    QCOMPARE(endlessRuns.load(), 1);
}

void TestStudy::failureIsSaidAndTriedAgainOnRequest()
{
    QSignalSpy failedHere(m_study.get(), &Study::resultFailed);
    QSignalSpy failedOnce(m_study.get(), &Study::failed);
    m_study->want("failing");
    open(m_path);
    QTRY_COMPARE(failedHere.count(), 1);
    QCOMPARE(failedHere.at(0).at(1).toString(), QStringLiteral("The fit does not converge."));
    QCOMPARE(failedOnce.count(), 0); // the view says it
    m_study->conditions().setScale(3);
    m_study->want("counted"); // has an update made
    QVERIFY(waitForResult("counted"));
    QCOMPARE(failedHere.count(), 1);
    failingRuns = false;
    m_study->want("failing");
    QVERIFY(waitForResult("failing"));
}

void TestStudy::stoppedByTheUser()
{
    QSignalSpy failed(m_study.get(), &Study::resultFailed);
    QSignalSpy ready(m_study.get(), &Study::resultReady);
    m_study->want("endless");
    open(m_path);
    QTRY_VERIFY(m_study->jobs().isActive("analysis:endless"));
    m_study->jobs().cancelAll();
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(1).toString().startsWith(QStringLiteral("Stopped")));
    QVERIFY(staysIdle());
    QCOMPARE(ready.count(), 0);
    m_study->unwant("endless");
    m_study->want("endless"); // tries again
    QTRY_VERIFY(m_study->jobs().isActive("analysis:endless"));
    // The same for what comes before the analyses.
    m_study->setUnitClass({0}, UnitClass::Unclassified);
    QVERIFY(m_study->jobs().isActive("ensemble"));
    m_study->jobs().cancel("ensemble");
    QTRY_COMPARE(failed.count(), 2);
    m_study->unwant("endless");
    m_study->want("counted");
    QVERIFY(waitForResult("counted"));
}

void TestStudy::classesRecomputeAndAreRemembered()
{
    m_study->want("counted");
    open(m_path);
    QCOMPARE(number(waitForResult("counted"), "e_units"), 12.0);
    QSignalSpy classes(m_study.get(), &Study::classesChanged);
    QSignalSpy ensemble(m_study.get(), &Study::ensembleChanged);
    std::vector<int> excitatory;
    for (int unit = 0; unit < 17 && excitatory.size() < 2; ++unit)
        if (m_study->classes().classes[static_cast<size_t>(unit)] == UnitClass::Excitatory)
            excitatory.push_back(unit);
    m_study->setUnitClass(excitatory, UnitClass::Inhibitory);
    QCOMPARE(classes.count(), 1);
    QVERIFY(!m_study->result("counted"));
    QCOMPARE(number(waitForResult("counted"), "e_units"), 10.0);
    QCOMPARE(ensemble.count(), 1);
    QCOMPARE(m_study->ensemble()->inhibitoryUnits, 7);
    QCOMPARE(m_study->classes().sources[static_cast<size_t>(excitatory[0])], QStringLiteral("by hand"));
    m_study->setUnitClass(excitatory, UnitClass::Inhibitory); // no change
    QCOMPARE(classes.count(), 1);
    QVERIFY(QFileInfo::exists(classFileBeside(m_path)));

    m_study = std::make_unique<Study>(nullptr, testTable());
    open(m_path);
    QCOMPARE(m_study->ensemble()->excitatoryUnits, 10);
    QCOMPARE(m_study->ensemble()->inhibitoryUnits, 7);
    QCOMPARE(openRecording(m_path, {}, {}).classes, m_study->classes()); // the headless program, too
}

// The ensembles of selected units are those of a recording that has these units alone.
void TestStudy::selectedUnitsAreTakenInAlone()
{
    m_study->want("counted");
    open(m_path);
    const auto all = waitForResult("counted");
    QCOMPARE(number(all, "e_units"), 12.0);
    QVERIFY(all->notes.isEmpty());
    QVERIFY(!m_study->ensemble()->selectedUnits);
    const std::vector<UnitClass> classes = m_study->classes().classes;
    std::vector<int> selected;
    std::vector<Unit> units;
    std::vector<UnitClass> unitClasses;
    for (const UnitClass unitClass : {UnitClass::Excitatory, UnitClass::Excitatory, UnitClass::Inhibitory})
        for (int unit = 0; unit < static_cast<int>(classes.size()); ++unit)
            if (classes[static_cast<size_t>(unit)] == unitClass &&
                std::ranges::find(selected, unit) == selected.end()) {
                selected.push_back(unit);
                units.push_back(m_study->recording()->units[static_cast<size_t>(unit)]);
                unitClasses.push_back(unitClass);
                break;
            }
    QCOMPARE(units.size(), 3U);
    // While all units are taken in, selecting changes nothing.
    const auto ensemble = m_study->ensemble();
    m_study->selection().setUnits(selected);
    QVERIFY(staysIdle());
    QCOMPARE(m_study->ensemble(), ensemble);
    QCOMPARE(countedRuns.load(), 1);

    m_study->conditions().setUnits(Conditions::Units::Selected);
    QVERIFY(!m_study->ensemble());
    QVERIFY(!m_study->result("counted"));
    const auto alone = waitForResult("counted");
    QCOMPARE(number(alone, "e_units"), 2.0);
    QCOMPARE(alone->notes, QStringList{QStringLiteral("3 selected unit(s) only")});
    const EnsembleSignals expected = ensembleSignals(units, unitClasses, m_study->recording()->window());
    QCOMPARE(m_study->ensemble()->excitatoryUnits, 2);
    QCOMPARE(m_study->ensemble()->inhibitoryUnits, 1);
    QCOMPARE(m_study->ensemble()->selectedUnits, 3);
    QVERIFY(!expected.excitatory.times().empty());
    QVERIFY(m_study->ensemble()->excitatory.times() == expected.excitatory.times());
    QVERIFY(m_study->ensemble()->inhibitory.times() == expected.inhibitory.times());
    QVERIFY(m_study->classes().classes == classes); // nothing has happened to the units themselves

    // Another selection is followed; of several at once only the last is pooled.
    m_study->selection().setUnits({selected[0]});
    m_study->selection().setUnits({selected[0], selected[1]});
    m_study->selection().setUnits({selected[2]});
    const auto last = waitForResult("counted");
    QCOMPARE(number(last, "e_units"), 0.0);
    QCOMPARE(m_study->ensemble()->inhibitoryUnits, 1);
    QCOMPARE(countedRuns.load(), 3);
    // The first result is still there.
    m_study->conditions().setUnits(Conditions::Units::All);
    QCOMPARE(waitForResult("counted"), all);
    QCOMPARE(countedRuns.load(), 3);
    // Another recording takes in all its units.
    m_study->conditions().setUnits(Conditions::Units::Selected);
    open(m_path);
    QCOMPARE(m_study->conditions().units(), Conditions::Units::All);
    QCOMPARE(m_study->ensemble()->excitatoryUnits, 12);
}

// What takes in the whole recording takes in all its units, and does not say that only some are selected.
void TestStudy::wholeRecordingHasAllUnits()
{
    open(m_path);
    m_study->selection().setUnits({0, 1});
    m_study->conditions().setUnits(Conditions::Units::Selected);
    m_study->want("whole");
    QVERIFY(waitForResult("whole")->notes.isEmpty());
}

void TestStudy::nothingSelectedIsSaid()
{
    m_study->want("joint");
    open(m_path);
    QVERIFY(waitForResult("joint")->notComputable.isEmpty());
    m_study->conditions().setUnits(Conditions::Units::Selected);
    QCOMPARE(
        waitForResult("joint")->notComputable,
        QStringLiteral("No unit is selected. Select units in the raster, the units table or the array map, "
                       "or take in all units."));
    const std::vector<UnitClass> &classes = m_study->classes().classes;
    const auto first = [&](UnitClass unitClass) {
        return static_cast<int>(std::ranges::find(classes, unitClass) - classes.begin());
    };
    m_study->selection().setUnits({first(UnitClass::Excitatory)});
    QCOMPARE(waitForResult("joint")->notComputable,
             QStringLiteral("No inhibitory unit is among the selected ones."));
    m_study->selection().setUnits({first(UnitClass::Inhibitory)});
    QCOMPARE(waitForResult("joint")->notComputable,
             QStringLiteral("No excitatory unit is among the selected ones."));
    const int unit = first(UnitClass::Inhibitory);
    m_study->setUnitClass({unit}, UnitClass::Unclassified);
    QCOMPARE(waitForResult("joint")->notComputable, QStringLiteral("The 1 selected unit(s) have no class."));
}

// What reads signals alone is not computed again for other units or classes.
void TestStudy::signalsDoNotFollowTheUnits()
{
    m_study->want("signal");
    open(m_path);
    const auto before = waitForResult("signal");
    QVERIFY(before->notes.isEmpty());
    m_study->setUnitClass({0}, UnitClass::Unclassified);
    m_study->conditions().setUnits(Conditions::Units::Selected);
    QTRY_VERIFY(m_study->ensemble());
    QVERIFY(staysIdle());
    QCOMPARE(m_study->result("signal"), before);
    QCOMPARE(countedRuns.load(), 1);
}

// Analyses that take all of the recording, whatever is selected, do not say otherwise.
void TestStudy::theWholeRecordingIsNotOfSelectedUnits()
{
    open(m_path);
    m_study->selection().setUnits({1, 2});
    m_study->conditions().setUnits(Conditions::Units::Selected);
    m_study->want("whole");
    QVERIFY(waitForResult("whole")->notes.isEmpty());
}

namespace {

// The classes by the widths that the analysis gives.
std::vector<UnitClass> byWidth(const Result &result, double threshold)
{
    std::vector<UnitClass> classes;
    for (const Column &column : result.tables.front().columns)
        if (column.name == "trough_to_peak_ms")
            for (const double width : std::get<std::vector<double>>(column.values))
                classes.push_back(width <= threshold ? UnitClass::Inhibitory : UnitClass::Excitatory);
    return classes;
}

} // namespace

void TestStudy::suggestionsAreFollowed()
{
    m_study = std::make_unique<Study>();
    open(m_path);
    QVERIFY(!m_study->followsSuggestions());
    const UnitClasses before = m_study->classes();
    m_study->setUnitClass({0}, UnitClass::Unclassified, QStringLiteral("too few spikes"));
    const UnitClasses byHand = m_study->classes();
    QSignalSpy ready(m_study.get(), &Study::resultReady);
    QSignalSpy follows(m_study.get(), &Study::followsSuggestionsChanged);
    m_study->setValues("classification", withThreshold(0.2));
    m_study->setFollowsSuggestions(true);
    QCOMPARE(follows.count(), 1);
    const auto expected = [&](double threshold) {
        const auto result = m_study->result("classification");
        std::vector<UnitClass> classes = result ? byWidth(*result, threshold) : std::vector<UnitClass>();
        if (!classes.empty())
            classes[0] = UnitClass::Unclassified;
        return classes;
    };
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 30000);
    const auto first = m_study->result("classification");
    QCOMPARE(m_study->classes().classes, expected(0.2));
    QVERIFY(m_study->classes().classes != byHand.classes);
    QCOMPARE(m_study->classes().sources[0], QStringLiteral("by hand"));
    QCOMPARE(m_study->classLog().back().reason, QStringLiteral("suggested by classification"));
    QTRY_VERIFY(m_study->ensemble());
    QCOMPARE(m_study->ensemble()->excitatoryUnits, std::ranges::count(expected(0.2), UnitClass::Excitatory));
    // The classes are not among what they are suggested from: nothing is computed again.
    QTRY_VERIFY(staysIdle());
    QCOMPARE(ready.count(), 1);
    QCOMPARE(m_study->result("classification"), first);

    m_study->setValues("classification", withThreshold(0.9));
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, 30000);
    QCOMPARE(m_study->classes().classes, expected(0.9));
    QTRY_VERIFY(m_study->ensemble());
    QCOMPARE(m_study->ensemble()->excitatoryUnits, 0);
    QTRY_VERIFY(staysIdle());
    QCOMPARE(ready.count(), 2);

    // Who undoes a suggestion does not want the next one.
    while (m_study->history().index() > 1)
        m_study->history().undo();
    QVERIFY(!m_study->followsSuggestions());
    QCOMPARE(follows.count(), 2);
    QCOMPARE(m_study->classes(), byHand);
    m_study->setValues("classification", withThreshold(0.3));
    QTRY_VERIFY(staysIdle());
    QCOMPARE(ready.count(), 2); // nobody wants it any more
    m_study->history().undo();
    QCOMPARE(m_study->classes(), before);
    QCOMPARE(m_study->classLog().front().reason, QStringLiteral("too few spikes"));
    QCOMPARE(m_study->classLog().back().reason, QStringLiteral("undone"));
}

void TestStudy::suggestionsAreTakenOverOnce()
{
    m_study = std::make_unique<Study>();
    open(m_path);
    m_study->setValues("classification", withThreshold(0.2));
    m_study->want("classification");
    const auto result = waitForResult("classification");
    QTRY_VERIFY(staysIdle());
    const UnitClasses before = m_study->classes();
    m_study->takeSuggestedClasses(*result);
    QCOMPARE(m_study->classes().classes, byWidth(*result, 0.2));
    // Not followed: the next result changes nothing.
    m_study->setValues("classification", withThreshold(0.9));
    QVERIFY(waitForResult("classification"));
    QCOMPARE(m_study->classes().classes, byWidth(*result, 0.2));
    const UnitClasses taken = m_study->classes();
    QCOMPARE(openRecording(m_path, {}, {}).classes, taken); // the headless program, too
    QVERIFY(
        openRecording(m_path, {}, {}).choices.suggestionParameters.contains(QStringLiteral("threshold=0.2")));
    m_study->annotations().setRater(QStringLiteral("KB"));
    m_study->history().undo();
    QCOMPARE(m_study->classes(), before);
    QCOMPARE(m_study->classLog().size(), 2U);
    QCOMPARE(m_study->classLog().back().who, QStringLiteral("KB"));
    m_study->history().redo();
    open(m_path);
    QCOMPARE(m_study->classes(), taken);
    QCOMPARE(m_study->classLog().size(), 3U);
    QVERIFY(!m_study->history().canUndo());
}

void TestStudy::followingEndsWithTheRecording()
{
    m_study = std::make_unique<Study>();
    m_study->setFollowsSuggestions(true); // nothing is open
    QVERIFY(!m_study->followsSuggestions());
    open(m_path);
    m_study->setFollowsSuggestions(true);
    m_study->setClassColumn(QStringLiteral("cell_type"));
    QVERIFY(!m_study->followsSuggestions());
    m_study->setFollowsSuggestions(true);
    QSignalSpy follows(m_study.get(), &Study::followsSuggestionsChanged);
    m_study->close();
    QCOMPARE(follows.count(), 1);
    QVERIFY(!m_study->followsSuggestions());
    QVERIFY(m_study->classLog().empty());
}

void TestStudy::classColumnReplacesHandClasses()
{
    open(m_path);
    const UnitClasses before = m_study->classes();
    m_study->setUnitClass({0, 1}, UnitClass::Unclassified);
    QVERIFY(m_study->classes() != before);
    QVERIFY(!m_study->recording()->unitColumns.empty());
    m_study->setClassColumn(QStringLiteral("cell_type"));
    QCOMPARE(m_study->classColumn(), QStringLiteral("cell_type"));
    QVERIFY(m_study->classes().classes == before.classes);
}

void TestStudy::classesKeptElsewhereAreNoticed()
{
    // A folder of the file's name: nobody can write the file, whatever their rights.
    QVERIFY(QDir().mkpath(classFileBeside(m_path) + QStringLiteral("/occupied")));
    open(m_path);
    QSignalSpy noticed(m_study.get(), &Study::noticed);
    m_study->setUnitClass({0}, UnitClass::Unclassified);
    m_study->setUnitClass({1}, UnitClass::Unclassified);
    QCOMPARE(noticed.count(), 1);
    const QString path = classFileInAppData(m_study->recording()->contentId);
    QVERIFY(noticed.at(0).at(0).toString().contains(QDir::toNativeSeparators(path)));
    const UnitClasses classes = m_study->classes();
    open(m_path);
    QCOMPARE(m_study->classes(), classes);
}

void TestStudy::countingSilentUnitsPoolsAgain()
{
    open(m_path);
    QTRY_VERIFY(m_study->jobs().isIdle());
    QSignalSpy ensemble(m_study.get(), &Study::ensembleChanged);
    const auto parameters = ensembleParameters();
    Values values = m_study->values("ensembles");
    for (const Parameter &parameter : parameters)
        if (parameter.key == "count_silent_units")
            values.set(parameter, false);
    m_study->setValues("ensembles", values);
    QVERIFY(!m_study->ensemble());
    QTRY_COMPARE(ensemble.count(), 1);
}

void TestStudy::failingOpenKeepsTheOpenRecording()
{
    open(m_path);
    const auto recording = m_study->recording();
    QSignalSpy failed(m_study.get(), &Study::failed);
    QSignalSpy changed(m_study.get(), &Study::recordingChanged);
    m_study->open(m_folder.filePath(QStringLiteral("missing.nwb")));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("missing.nwb")));
    QVERIFY(staysIdle());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_study->recording(), recording);
    QVERIFY(m_study->ensemble());
}

void TestStudy::closeWhileBusy()
{
    QSignalSpy ready(m_study.get(), &Study::resultReady);
    QSignalSpy failed(m_study.get(), &Study::resultFailed);
    m_study->want("endless");
    open(m_path);
    QTRY_VERIFY(m_study->jobs().isActive("analysis:endless"));
    QSignalSpy changed(m_study.get(), &Study::recordingChanged);
    m_study->close();
    QVERIFY(m_study->jobs().isIdle());
    QVERIFY(!m_study->recording());
    QVERIFY(!m_study->ensemble());
    QVERIFY(m_study->classes().classes.empty());
    QCOMPARE(changed.count(), 1);
    QVERIFY(staysIdle());
    QCOMPARE(ready.count(), 0);
    QCOMPARE(failed.count(), 0);
    m_study->close();
    QCOMPARE(changed.count(), 1);
    // Closing while it opens.
    m_study->open(m_path);
    m_study->close();
    QVERIFY(staysIdle());
    QVERIFY(!m_study->recording());
}

void TestStudy::newRecordingWhileBusy()
{
    m_study->want("endless");
    m_study->want("counted");
    open(m_path);
    QTRY_VERIFY(m_study->jobs().isActive("analysis:endless"));
    const auto old = m_study->recording();
    m_study->unwant("endless");
    open(m_path);
    QVERIFY(m_study->recording() != old);
    // The same content: results come from the cache or are computed again, the views get them.
    QVERIFY(waitForResult("counted"));
    QTRY_VERIFY(m_study->jobs().isIdle());
}

void TestStudy::demoIsKept()
{
    // The demo of an earlier start is opened as it is.
    const QString path = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                         QStringLiteral("/demo-" EDGESCOPE_VERSION "-%1.nwb").arg(simulationVersion);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile::remove(path);
    QVERIFY(QFile::copy(m_path, path));
    m_study->openDemo();
    QCOMPARE(m_study->jobs().list().at(0).title, QStringLiteral("Opening the demo recording"));
    QTRY_VERIFY(m_study->recording());
    QCOMPARE(m_study->recording()->path, path);
    m_study->close();
    QFile::remove(path);
}

void TestStudy::demoHasStatesAndASeizure()
{
    m_study->openDemo();
    QCOMPARE(m_study->jobs().list().at(0).title, QStringLiteral("Making the demo recording"));
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording(), 120000);
    const Recording &demo = *m_study->recording();
    QCOMPARE(demo.duration, 1800.0);
    QCOMPARE(demo.units.size(), size_t(102));
    QCOMPARE(stateLabels(demo.intervals).size(), size_t(4));
    const std::vector<TimeRange> states = rangesOfKind(demo.intervals, Interval::Kind::State);
    QVERIFY(!states.empty());
    QCOMPARE(totalLength(states), 1260.0);
    QCOMPARE(states.back().stop, 1260.0);
    QCOMPARE(rangesOfKind(demo.intervals, Interval::Kind::Seizure), std::vector<TimeRange>({{1525, 1560}}));
    const QString path = demo.path;
    m_study->close();
    QFile::remove(path);
}

QTEST_GUILESS_MAIN(TestStudy)
#include "tst_study.moc"
