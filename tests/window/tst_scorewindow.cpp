// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "annotations/annotationstorage.h"
#include "formats/nwbwriter.h"
#include "views/timeline/timeline.h"
#include "window/fileactions.h"
#include "window/messagebar.h"

#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

#include <cmath>
#include <random>

using namespace edgescope;

namespace {

constexpr int patienceMs = 60000;
constexpr int epochSeconds = 30;

// Stages as they were published, one a line: 0 wake, 1 N1, 2 N2, 3 N3, 4 REM.
std::vector<int> publishedStages()
{
    QFile file(QDir(qEnvironmentVariable("EDGESCOPE_SAMPLES"))
                   .filePath(QStringLiteral("hypnogram/yasa_6hrs_hypno_30s.txt")));
    std::vector<int> stages;
    if (!file.open(QIODevice::ReadOnly))
        return stages;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            stages.push_back(line.toInt());
    }
    return stages;
}

void writeRecording(const QString &path, double seconds)
{
    std::vector<Unit> units(2);
    for (std::size_t u = 0; u < units.size(); ++u) {
        units[u].label = QStringLiteral("unit %1").arg(u + 1);
        for (double t = 0; t < seconds; t += 1)
            units[u].spikeTimes.push_back(t + 0.1 * static_cast<double>(u));
        units[u].spikeTimes.push_back(seconds - 0.001);
    }
    NwbWriter writer(path, QStringLiteral("night"), QDateTime(QDate(2026, 1, 2), QTime(22, 0), Qt::UTC));
    writer.writeUnits(units, {{QStringLiteral("cell_type"), {QStringLiteral("E"), QStringLiteral("I")}}});
    writer.finish();
}

} // namespace

// Annotating and scoring as a user does it, by keys and the mouse.
class TestScoreWindow : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aNightIsScoredByKeysAlone();
    void undoGoesBackToTheEpoch();
    void edgesAreSetAtTheCursorAndLabelledByADigit();
    void marksAreDraggedAndResized();
    void rangeDrawnWithTheAnnotateToolGetsItsLabelFromAMenu();
    void keysOfTextFieldsAreTheirOwn();
    void deletedMarksComeBack();
    void padScoresToo();
    void ratersAreCompared();
    void annotationsComeBackWithTheRecording();
    void suggestedSeizuresAreAcceptedAndRejectedByKeys();
    void editsOfAStoppedSessionAreOffered();
    void leavesPictures();

private:
    void open(double seconds);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(find("timeline"), static_cast<Qt::Key>(key), modifiers);
    }
    // Where a time lies in a lane.
    QPoint placeOf(const char *lane, double seconds) const
    {
        auto *timeline = find<Timeline>("timeline");
        const QRectF plot = timeline->lanePlot(lane);
        const TimeRange visible = m_study->selection().visible();
        const double x = plot.left() + (seconds - visible.start) / visible.length() * plot.width();
        return QPointF(x, plot.center().y()).toPoint();
    }
    void drag(const char *lane, double from, double to)
    {
        QWidget *timeline = find("timeline");
        const QPoint a = placeOf(lane, from);
        const QPoint b = placeOf(lane, to);
        QTest::mousePress(timeline, Qt::LeftButton, Qt::AltModifier, a);
        QTest::mouseMove(timeline, (a + b) / 2);
        QMouseEvent move(QEvent::MouseMove, b, timeline->mapToGlobal(b), Qt::NoButton, Qt::LeftButton,
                         Qt::AltModifier);
        QApplication::sendEvent(timeline, &move);
        QTest::mouseRelease(timeline, Qt::LeftButton, Qt::AltModifier, b);
    }
    const Annotation *only() const
    {
        const std::vector<const Annotation *> all = m_study->annotations().list().all();
        return all.size() == 1 ? all.front() : nullptr;
    }

    QString m_path;
};

void TestScoreWindow::initTestCase()
{
    keepSettingsApart();
}

void TestScoreWindow::init()
{
    Settings().setWorkspace("browse");
    makeWindow();
}

void TestScoreWindow::cleanup()
{
    dropWindow();
    if (!m_path.isEmpty())
        QFile::remove(annotationFileBeside(m_path));
}

void TestScoreWindow::open(double seconds)
{
    m_path = m_folder.filePath(QStringLiteral("night %1.nwb").arg(seconds));
    if (!QFile::exists(m_path))
        writeRecording(m_path, seconds);
    m_window->openFile(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording(), patienceMs);
    QTRY_VERIFY(find("timeline")->hasFocus());
}

void TestScoreWindow::aNightIsScoredByKeysAlone()
{
    if (!qEnvironmentVariableIsSet("EDGESCOPE_SAMPLES"))
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings.");
    const std::vector<int> stages = publishedStages();
    QCOMPARE(stages.size(), std::size_t{720});
    open(720 * epochSeconds);
    key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(m_study->scoring().isActive());
    key(Qt::Key_Home);
    m_study->selection().setCursor(0);
    static const int keys[] = {Qt::Key_0, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_R};
    for (const int stage : stages)
        key(keys[stage]);
    key(Qt::Key_S, Qt::ControlModifier);

    // The file says of every epoch what was published: N1 and N2 are light sleep, N3 slow-wave sleep.
    static const QString names[] = {QStringLiteral("AWAKE"), QStringLiteral("LSL"), QStringLiteral("LSL"),
                                    QStringLiteral("SWS"), QStringLiteral("REM")};
    const StoredContent stored =
        readAnnotationFile(annotationFileBeside(m_path), m_study->recording()->contentId);
    std::vector<QString> found(stages.size());
    for (const Annotation *annotation : stored.content.list.all()) {
        QCOMPARE(annotation->kind, AnnotationKind::State);
        QVERIFY(std::fmod(annotation->range.start, epochSeconds) == 0);
        for (double t = annotation->range.start; t < annotation->range.stop; t += epochSeconds)
            found[static_cast<std::size_t>(t / epochSeconds)] = annotation->label;
    }
    for (std::size_t n = 0; n < stages.size(); ++n)
        QCOMPARE(found[n], names[stages[n]]);
    QTRY_COMPARE(find<QLabel>("scoringCount")->text(), QStringLiteral("720 of 720 epochs"));
    // 677 of 720 epochs are sleep, the first after 11 epochs of wakefulness.
    QTRY_COMPARE(find<QLabel>("nightEfficiency")->text(), QStringLiteral("94.0 %"));
    QCOMPARE(find<QLabel>("nightSleepLatency")->text(), QStringLiteral("5\u202Fmin 30\u202Fs"));
    // Analyses use them at once.
    QTRY_COMPARE(stateLabels(m_study->recording()->intervals).size(), std::size_t{4});
}

void TestScoreWindow::undoGoesBackToTheEpoch()
{
    open(300);
    trigger("actionWorkspaceScore");
    for (const int each : {Qt::Key_0, Qt::Key_W, Qt::Key_1, Qt::Key_2})
        key(each);
    QCOMPARE(m_study->scoring().epoch(), 4);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_study->scoring().epoch(), 3);
    QVERIFY(m_study->scoring().labelOf(3, {}).isEmpty());
    QCOMPARE(m_study->scoring().labelOf(2, {}), QStringLiteral("LSL"));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_study->scoring().labelOf(3, {}), QStringLiteral("LSL"));
    key(Qt::Key_Backspace);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    QCOMPARE(m_study->scoring().epoch(), 2);
    key(Qt::Key_Space);
    QCOMPARE(m_study->scoring().epoch(), 3);
}

void TestScoreWindow::edgesAreSetAtTheCursorAndLabelledByADigit()
{
    open(300);
    m_study->selection().setCursor(4);
    key(Qt::Key_I);
    m_study->selection().setCursor(9.5);
    key(Qt::Key_I, Qt::ShiftModifier);
    QVERIFY(m_study->selection().selected() == (TimeRange{4, 9.5}));
    key(Qt::Key_3);
    QVERIFY(only());
    QCOMPARE(only()->label, QStringLiteral("SWS"));
    QVERIFY(only()->range == (TimeRange{4, 9.5}));
    // It is chosen: a digit gives it another label, I moves its start.
    key(Qt::Key_5);
    QCOMPARE(only()->label, QStringLiteral("REM"));
    m_study->selection().setCursor(6);
    key(Qt::Key_I);
    QVERIFY(only()->range == (TimeRange{6, 9.5}));
    QTRY_COMPARE(m_study->recording()->intervals.size(), std::size_t{1});
    key(Qt::Key_Z);
    QCOMPARE(only()->kind, AnnotationKind::Seizure);
    key(Qt::Key_F);
    QVERIFY(only()->isFlagged);
}

void TestScoreWindow::marksAreDraggedAndResized()
{
    open(300);
    m_study->selection().setSelected({10, 14});
    key(Qt::Key_Z);
    m_study->selection().setAnnotations({});
    // With the Browse tool a mark that is not chosen stays, and the time moves.
    const TimeRange before = m_study->selection().visible();
    trigger("actionToolAnnotate");
    drag("seizures", 12, 15);
    QVERIFY(m_study->selection().visible() == before);
    const double pixel = before.length() / find<Timeline>("timeline")->lanePlot("seizures").width();
    QVERIFY(std::abs(only()->range.start - 13) < 2 * pixel);
    QVERIFY(std::abs(only()->range.length() - 4) < 1e-9);
    const double stop = only()->range.stop;
    drag("seizures", stop, stop + 5);
    QVERIFY(std::abs(only()->range.stop - stop - 5) < 2 * pixel);
    // A drag is one step.
    const int steps = m_study->annotations().undoStack().count();
    QCOMPARE(steps, 3);
    trigger("actionUndo");
    QCOMPARE(only()->range.stop, stop);
    // Escape gives a drag up.
    QWidget *timeline = find("timeline");
    const QPoint at = placeOf("seizures", only()->range.start + 1);
    QTest::mousePress(timeline, Qt::LeftButton, Qt::NoModifier, at);
    QTest::mouseMove(timeline, at + QPoint(60, 0));
    key(Qt::Key_Escape);
    QTest::mouseRelease(timeline, Qt::LeftButton, Qt::NoModifier, at + QPoint(60, 0));
    QCOMPARE(only()->range.stop, stop);
}

void TestScoreWindow::rangeDrawnWithTheAnnotateToolGetsItsLabelFromAMenu()
{
    open(300);
    trigger("actionToolAnnotate");
    drag("ensemble", 5, 8);
    auto *menu = find<QMenu>("rangeMenu");
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_3);
    QVERIFY(only());
    QCOMPARE(only()->label, QStringLiteral("SWS"));
    QTRY_VERIFY(!menu->isVisible());
    // It is chosen; the label of the next range is for that range all the same.
    drag("ensemble", 15, 18);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Z);
    QCOMPARE(m_study->annotations().list().size(), std::size_t{2});
    QCOMPARE(m_study->annotations().list().all().back()->kind, AnnotationKind::Seizure);
}

void TestScoreWindow::keysOfTextFieldsAreTheirOwn()
{
    open(300);
    m_study->selection().setSelected({10, 14});
    trigger("actionGoTo");
    QWidget *box = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(box));
    QTest::keyClicks(box, QStringLiteral("3"));
    QVERIFY(m_study->annotations().list().isEmpty());
}

void TestScoreWindow::deletedMarksComeBack()
{
    open(300);
    m_study->selection().setSelected({10, 14});
    key(Qt::Key_Z);
    m_study->selection().setSelected({20, 24});
    m_study->selection().setAnnotations({});
    key(Qt::Key_Z);
    m_study->selection().setCursor(0);
    key(Qt::Key_Period);
    QVERIFY(m_study->selection().cursor() == 10);
    key(Qt::Key_Delete);
    QVERIFY(only());
    QVERIFY(only()->range == (TimeRange{20, 24}));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_study->annotations().list().size(), std::size_t{2});
}

void TestScoreWindow::padScoresToo()
{
    open(300);
    trigger("actionWorkspaceScore");
    auto *button = find<QPushButton>("padButton_REM");
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_study->scoring().labelOf(0, {}), QStringLiteral("REM"));
    QCOMPARE(m_study->scoring().epoch(), 1);
    QVERIFY(find("timeline")->hasFocus());
}

// W W L S and W L L S: three of four agree, .3125 would by chance; kappa is .4375 / .6875.
void TestScoreWindow::ratersAreCompared()
{
    open(300);
    trigger("actionWorkspaceScore");
    const auto score = [this](const char *rater, std::initializer_list<int> keys) {
        m_study->annotations().setRater(QString::fromLatin1(rater));
        m_study->scoring().goTo(0);
        for (const int each : keys)
            key(each);
    };
    score("MK", {Qt::Key_0, Qt::Key_0, Qt::Key_1, Qt::Key_3});
    QCOMPARE(find<QTableWidget>("agreementCounts")->isVisible(), false);
    score("JL", {Qt::Key_0, Qt::Key_1, Qt::Key_1, Qt::Key_3});
    trigger("actionCompare_MK");
    QTRY_VERIFY(find<QLabel>("agreementKappa")->text().contains(QStringLiteral("0.64")));
    m_study->scoring().goTo(0);
    key(Qt::Key_D);
    QCOMPARE(m_study->scoring().epoch(), 1);
    QTest::mouseClick(find<QPushButton>("makeConsensus"), Qt::LeftButton);
    QVERIFY(m_study->annotations().content().raters.contains(QStringLiteral("consensus")));
    // Two raters, one vote each: the second epoch stays open.
    const std::vector<QString> consensus = m_study->scoring().labels(QStringLiteral("consensus"));
    QCOMPARE(consensus[0], QStringLiteral("AWAKE"));
    QVERIFY(consensus[1].isEmpty());
    QCOMPARE(consensus[3], QStringLiteral("SWS"));
    trigger("actionUndo");
    QCOMPARE(m_study->scoring().labels(QStringLiteral("consensus"))[0], QString());
    QTRY_VERIFY(m_study->jobs().isIdle());
    QDir().mkpath(QStringLiteral(PICTURES));
    QVERIFY(m_window->grab().save(QStringLiteral(PICTURES "/score-raters.png")));
}

void TestScoreWindow::annotationsComeBackWithTheRecording()
{
    open(300);
    m_study->selection().setSelected({10, 14});
    key(Qt::Key_Z);
    trigger("actionClose");
    QTRY_VERIFY(!m_study->recording());
    QVERIFY(QFile::exists(annotationFileBeside(m_path)));
    open(300);
    QVERIFY(only());
    QCOMPARE(only()->kind, AnnotationKind::Seizure);
    QCOMPARE(m_study->recording()->intervals.size(), std::size_t{1});
}

// A minute of noise at 100 Hz on three channels, in which a rhythm of 8 Hz and ten times the amplitude begins
// at 20 s and at 40 s on two of them, and 2 s later on the third.
void TestScoreWindow::suggestedSeizuresAreAcceptedAndRejectedByKeys()
{
    m_path = m_folder.filePath(QStringLiteral("suggested.csv"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,a,b,c\n");
    std::mt19937 random(1);
    std::normal_distribution<double> noise;
    for (int n = 0; n < 12000; ++n) {
        const double t = n / 100.0;
        QByteArray line = QByteArray::number(t, 'f', 2);
        for (const double late : {0.0, 0.0, 2.0}) {
            const bool isOn = (t >= 40 + late && t < 50) || (t >= 80 + late && t < 90);
            line += ',' + QByteArray::number(noise(random) + (isOn ? 14 * std::sin(2 * M_PI * 8 * t) : 0));
        }
        file.write(line + '\n');
    }
    file.close();
    ReadOptions options;
    m_study->open(m_path, options);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording(), patienceMs);
    QCOMPARE(m_study->recording()->channels.size(), std::size_t{3});
    trigger("actionWorkspaceSeizure");
    find<QDockWidget>("dock_seizurePanel")->raise(); // behind another tab it does no work
    auto *table = find<QTableWidget>("candidateTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 2, patienceMs);
    table->setCurrentCell(0, 0);
    const TimeRange suggested = m_study->selection().selected();
    QVERIFY(std::abs(suggested.start - 40) < 2 && std::abs(suggested.stop - 50) < 2);
    // Its edges may be moved first.
    m_study->selection().setSelected({39.5, 51});
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(only());
    QCOMPARE(only()->kind, AnnotationKind::Seizure);
    QVERIFY(only()->range == (TimeRange{39.5, 51}));
    QCOMPARE(only()->onsets.size(), std::size_t{3});
    QCOMPARE(only()->onsets.back().channel, 2);
    QVERIFY(std::abs(only()->onsets.back().seconds - 42) < 2);
    QTRY_COMPARE(table->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_X);
    QCOMPARE(table->rowCount(), 0);
    QVERIFY(only());
    m_study->selection().setAnnotations({only()->id});
    QVERIFY(find("onsetMap")->accessibleDescription().endsWith(QStringLiteral("c")));
}

// What a program that was killed leaves behind: a journal without its window.
void TestScoreWindow::editsOfAStoppedSessionAreOffered()
{
    open(300);
    m_study->selection().setSelected({10, 14});
    key(Qt::Key_Z);
    const QString journal = annotationFileBeside(m_path) + QStringLiteral(".journal");
    QVERIFY(QFile::copy(journal, journal + QStringLiteral(".kept")));
    cleanup();
    QFile::remove(journal);
    QVERIFY(QFile::rename(journal + QStringLiteral(".kept"), journal));
    init();
    auto *restore = find<QPushButton>("messageButton");
    QVERIFY(restore && restore->isVisible());
    QTest::mouseClick(restore, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording(), patienceMs);
    QVERIFY(only());
    QVERIFY(only()->range == (TimeRange{10, 14}));
    QCOMPARE(find<MessageBar>("messageBar")->messages().size(), 1);
    trigger("actionUndo");
    QVERIFY(m_study->annotations().list().isEmpty());
}

void TestScoreWindow::leavesPictures()
{
    open(3600);
    trigger("actionWorkspaceScore");
    for (int n = 0; n < 50; ++n)
        key(n % 17 < 4 ? Qt::Key_0 : n % 11 < 5 ? Qt::Key_2 : n % 7 < 5 ? Qt::Key_3 : Qt::Key_5);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    QDir().mkpath(QStringLiteral(PICTURES));
    for (const char *theme : {"Light", "Dark"}) {
        trigger(qPrintable(QStringLiteral("actionTheme%1").arg(QLatin1String(theme))));
        QCoreApplication::processEvents();
        const QString path =
            QStringLiteral(PICTURES "/score-%1.png").arg(QString::fromLatin1(theme).toLower());
        QVERIFY(m_window->grab().save(path));
    }
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestScoreWindow>(argc, argv, QStringLiteral("scorewindow"));
}

#include "tst_scorewindow.moc"
