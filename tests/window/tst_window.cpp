// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "../formats/blackrockfiles.h"

#include "core/scalegrid.h"
#include "figures/figurereading.h"
#include "formats/nwbwriter.h"
#include "views/timeline/timeline.h"
#include "views/view.h"
#include "window/fileactions.h"
#include "window/messagebar.h"
#include "window/pictureactions.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QImage>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <cmath>

using namespace edgescope;

namespace {

constexpr int patienceMs = 120000;

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// Four units that fire in turn for a minute, without classes unless a column is given.
void writeSmallRecording(const QString &path, const std::vector<UnitColumn> &columns)
{
    std::vector<Unit> units(4);
    for (size_t u = 0; u < units.size(); ++u) {
        units[u].label = QStringLiteral("unit %1").arg(u + 1);
        for (int i = 0; i < 600; ++i)
            units[u].spikeTimes.push_back(0.1 * i + 0.013 * static_cast<double>(u) + 0.0007 * (i % 17));
    }
    NwbWriter writer(path, QStringLiteral("four units"), QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC));
    writer.writeUnits(units, columns);
    writer.finish();
}

double rhoOf(const View &view)
{
    for (const Ellipsoid &ellipsoid : std::get<Ellipsoids>(view.result()->shape).ellipsoids)
        if (ellipsoid.scale == 20 && ellipsoid.state.isEmpty())
            return ellipsoid.rho;
    return undefined;
}

} // namespace

// The program as a user drives it: by actions, keys and the mouse, found by object names.
class TestWindow : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void startsWithTheWelcomePage();
    void everyActionIsNamedAndExplained();
    void openingFillsTheWindow();
    void badFilesAreNamedInOneSentence_data();
    void badFilesAreNamedInOneSentence();
    void failureKeepsTheOpenRecording();
    void bareNumbersAskForTheirRate();
    void shortestGapIsTheUsers();
    void selectionAsRangeChangesResults();
    void scaleFollowsKeysSliderAndBox();
    void statesToggle();
    void surrogatesStandBesideTheData();
    void timeBoxGoesAndKeepsWhatIsNotUnderstood();
    void filtersApplyWhileTyped();
    void cancelStopsABigJob();
    void unclassifiedUnitsAreAskedAboutOnce();
    void classesAreSetByHand();
    void missingClassIsSaidInTheViews();
    void parametersApplyToResults();
    void workspacesKeepTheirLayout();
    void seizurePageStacksTheSeizure();
    void picturesAndNumbersLeaveTheProgram();
    void convertsToNwb();
    void nothingIsClippedInSmallWindows();
    void closesWhileBusy();
    void demoWalkLeavesPictures();

private:
    void showBalance();
    View *view(const char *name) const { return find<View>(name); }
    bool hasResult(const char *name) const { return view(name)->result() && m_study->jobs().isIdle(); }
    QStringList messages() const { return find<MessageBar>("messageBar")->messages(); }
    void leaveUnclassified();
    void brush(double from, double to);

    QString m_states; // a simulated recording of four states
};

void TestWindow::initTestCase()
{
    keepSettingsApart();
    m_states = m_folder.filePath(QStringLiteral("states.nwb"));
    SimulationSettings simulation;
    simulation.minutes = 4;
    simulation.lfpRateHz = 250;
    simulateRecording(simulation, m_states, {});
}

void TestWindow::init()
{
    makeWindow();
}

void TestWindow::cleanup()
{
    dropWindow();
    QSettings().clear();
}

void TestWindow::showBalance()
{
    trigger("actionWorkspaceBalance");
    for (const char *name :
         {"jointView", "ellipsoidView", "collapseView", "partitionView", "varianceView", "mncmView"}) {
        QTRY_VERIFY2(view(name)->isVisible(), name);
        QTRY_VERIFY2_WITH_TIMEOUT(hasResult(name), name, patienceMs);
    }
}

// Drags over the ensemble lane, which both forms of the timeline have, from one time to another.
void TestWindow::brush(double from, double to)
{
    trigger("actionToolSelect");
    auto *timeline = find<Timeline>("timeline");
    const QRectF lane = timeline->lanePlot("ensemble");
    const TimeRange shown =
        timeline->isCompact() ? m_study->selection().limits() : m_study->selection().visible();
    const auto place = [&](double seconds) {
        return QPointF(lane.left() + (seconds - shown.start) / shown.length() * lane.width(),
                       lane.center().y())
            .toPoint();
    };
    QTest::mousePress(timeline, Qt::LeftButton, {}, place(from));
    QTest::mouseMove(timeline, place((from + to) / 2));
    QTest::mouseMove(timeline, place(to));
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, place(to));
}

void TestWindow::startsWithTheWelcomePage()
{
    QVERIFY(find<QWidget>("welcomePage")->isVisible());
    QVERIFY(!find<Timeline>("timeline")->isVisible());
    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
    for (const char *name : {"actionClose", "actionConvert", "actionExportView", "actionGoTo", "actionUnits"})
        QVERIFY2(!find<QAction>(name)->isEnabled(), name);
    QVERIFY(find<QAction>("actionOpen")->isEnabled());
    QVERIFY(find<QToolBar>("conditionsBar")->isVisible());
    QVERIFY(m_study->jobs().isIdle());
}

void TestWindow::everyActionIsNamedAndExplained()
{
    open(m_states);
    QList<QMenu *> menus;
    for (const QAction *entry : find<QMenuBar>("menuBar")->actions())
        menus << entry->menu();
    QSet<const QAction *> seen;
    QSet<QString> names;
    QHash<QString, QString> keys;
    while (!menus.isEmpty()) {
        const QMenu *menu = menus.takeFirst();
        for (const QAction *action : menu->actions()) {
            if (action->menu()) {
                menus << action->menu();
                continue;
            }
            if (action->isSeparator() || menu->objectName() == u"menuRecent" || seen.contains(action))
                continue; // one action may stand in two menus
            seen << action;
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
            names << action->objectName();
            if (menu->objectName() != u"menuDocks")
                QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()),
                         qPrintable(key.toString() + u' ' + action->objectName() + u' ' +
                                    keys.value(key.toString())));
                keys.insert(key.toString(), action->objectName());
            }
        }
    }
    for (const char *name : {"actionOpen",
                             "actionOpenDemo",
                             "actionJoinRecordings",
                             "actionImportClasses",
                             "actionConvert",
                             "actionExportView",
                             "actionDetails",
                             "actionClose",
                             "actionQuit",
                             "actionCopyPicture",
                             "actionCopyNumbers",
                             "actionClearSelection",
                             "actionFilters",
                             "actionMontageRecorded",
                             "actionMontageCommonAverage",
                             "actionMontageBipolar",
                             "actionGainUp",
                             "actionGainDown",
                             "actionScaleFiner",
                             "actionScaleCoarser",
                             "actionDisplayScaleNext",
                             "actionDisplayScalePrevious",
                             "actionFullScreen",
                             "actionGoTo",
                             "actionStepBack",
                             "actionStepForward",
                             "actionPageBack",
                             "actionPageForward",
                             "actionStart",
                             "actionEnd",
                             "actionZoomIn",
                             "actionZoomOut",
                             "actionZoomAll",
                             "actionZoomSelection",
                             "actionUnits",
                             "actionRunVisible",
                             "actionCancelAll",
                             "actionParameters",
                             "actionPaperDefaults",
                             "actionWorkspaceBrowse",
                             "actionWorkspaceBalance",
                             "actionResetWorkspace",
                             "actionNextPane",
                             "actionPreviousPane",
                             "actionKeys",
                             "actionReport",
                             "actionAbout",
                             "actionAnalyse_jointView",
                             "actionAnalyse_ellipsoidView",
                             "actionAnalyse_varianceView",
                             "actionAnalyse_partitionView",
                             "actionThemeDark",
                             "actionRangeSelection",
                             "actionStateAWAKE"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    for (const char *name : {"menuRecent", "menuLanes", "menuStates", "menuRange", "menuTheme", "menuDocks"})
        QVERIFY2(m_window->findChild<QMenu *>(QLatin1String(name)), name);
}

void TestWindow::openingFillsTheWindow()
{
    open(m_states);
    QVERIFY(find<Timeline>("timeline")->isVisible());
    QVERIFY(find<QWidget>("recordingPanel")->isVisible());
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("states.nwb")));
    QVERIFY(find<Timeline>("timeline")->hasFocus());
    QCOMPARE(m_settings->recentFiles().value(0), m_states);
    for (const char *state : {"stateAWAKE", "stateREM", "stateLSL", "stateSWS"})
        QVERIFY(find<QToolButton>(state)->isVisible());
    QVERIFY(find<QLabel>("allTimeLabel")->isVisible());
    // Views that nobody sees run nothing.
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    QVERIFY(!m_study->result("joint_distribution"));
    trigger("actionClose");
    QVERIFY(find<QWidget>("welcomePage")->isVisible());
}

void TestWindow::badFilesAreNamedInOneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QStringLiteral("missing.nwb") << QByteArray();
    QTest::newRow("empty") << QStringLiteral("empty.nwb") << QByteArray("");
    QTest::newRow("foreign") << QStringLiteral("foreign.nwb")
                             << QByteArray("Dear diary, today nothing happened.\n");
    QTest::newRow("cut off") << QStringLiteral("cut.nwb") << QByteArray("\x89HDF\r\n\x1a\n", 8);
}

void TestWindow::badFilesAreNamedInOneSentence()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QString path = m_folder.filePath(name);
    if (!content.isNull())
        writeBytes(path, content);
    m_window->openFile(path);
    QTRY_COMPARE(messages().size(), 1);
    QVERIFY2(messages().first().contains(name), qPrintable(messages().first()));
    QVERIFY(messages().first().endsWith(u'.'));
    QVERIFY(!m_study->recording());
    QVERIFY(find<QWidget>("welcomePage")->isVisible());
    QVERIFY(m_settings->recentFiles().isEmpty());
    auto *close = find<QToolButton>("closeMessage");
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(messages().isEmpty());
}

void TestWindow::bareNumbersAskForTheirRate()
{
    const QString path = m_folder.filePath(QStringLiteral("numbers.csv"));
    writeBytes(path, QByteArray("left,right\n") + QByteArray("10,-20\n12,-22.5\n8,-19\n").repeated(200));
    m_window->openFile(path);
    auto *dialog = find<QDialog>("importDialog");
    QVERIFY(dialog->isVisible());
    auto *preview = dialog->findChild<QTableWidget *>(QStringLiteral("importPreview"));
    QCOMPARE(preview->horizontalHeaderItem(1)->text(), QStringLiteral("right"));
    QCOMPARE(preview->item(1, 1)->text(), QStringLiteral("-22.5"));
    dialog->findChild<QDoubleSpinBox *>(QStringLiteral("importRate"))->setValue(200);
    keepPicture(*dialog, QStringLiteral("import"));
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->recording()->path == path, patienceMs);
    QCOMPARE(m_study->recording()->channels.size(), size_t{2});
    QCOMPARE(m_study->recording()->channels[1].rateHz, 200.0);
    QCOMPARE(m_study->recording()->channels[1].unit, QStringLiteral("V"));
    QCOMPARE(m_study->recording()->duration, 3.0);
}

void TestWindow::failureKeepsTheOpenRecording()
{
    open(m_states);
    const auto before = m_study->recording();
    m_window->openFile(m_folder.filePath(QStringLiteral("not there.nwb")));
    QTRY_VERIFY(!messages().filter(QStringLiteral("not there.nwb")).isEmpty());
    QCOMPARE(m_study->recording(), before);
    QVERIFY(find<Timeline>("timeline")->isVisible());
}

// Pauses of 1 ms and of half a second; those under 100 ms are not wanted.
void TestWindow::shortestGapIsTheUsers()
{
    using blackrockfiles::ramp;
    const blackrockfiles::Signals file;
    const QString path = m_folder.filePath(QStringLiteral("pauses.ns2"));
    writeBytes(path, file.header() + file.block(0, ramp(100)) + file.block(3000, ramp(100, 100)) +
                         file.block(6030, ramp(100, 200)) + file.block(24000, ramp(100, 300)));
    m_window->openFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording(), patienceMs);
    QCOMPARE(m_study->recording()->gaps.size(), std::size_t{2});
    QTimer::singleShot(0, m_window.get(), [this] {
        auto *dialog = find<QInputDialog>("gapToleranceDialog");
        dialog->setDoubleValue(100);
        dialog->accept();
    });
    trigger("actionGapTolerance");
    QTRY_COMPARE_WITH_TIMEOUT(m_study->recording()->gaps.size(), std::size_t{1}, patienceMs);
}

void TestWindow::selectionAsRangeChangesResults()
{
    open(m_states);
    showBalance();
    const auto joint = view("jointView")->result();
    const auto variance = view("varianceView")->result();
    const double rho = rhoOf(*view("jointView"));
    auto *range = find<QComboBox>("rangeBox");
    QCOMPARE(range->currentIndex(), 0);
    range->setFocus();
    QTest::keyClick(range, Qt::Key_Down);
    QTest::keyClick(range, Qt::Key_Down);
    trigger("actionRangeSelection");
    QCOMPARE(m_study->conditions().range(), Conditions::Range::Selection);
    QCOMPARE(range->currentIndex(), 2);

    brush(60, 180);
    const TimeRange selected = m_study->selection().selected();
    QVERIFY2(std::abs(selected.start - 60) < 2 && std::abs(selected.stop - 180) < 2,
             qPrintable(QStringLiteral("%1 to %2").arg(selected.start).arg(selected.stop)));
    QTRY_VERIFY_WITH_TIMEOUT(hasResult("jointView") && view("jointView")->result() != joint, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(hasResult("varianceView") && view("varianceView")->result() != variance,
                             patienceMs);
    QVERIFY(std::isfinite(rho) && std::isfinite(rhoOf(*view("jointView"))));
    QVERIFY(rhoOf(*view("jointView")) != rho);
    QVERIFY(rhoOf(*view("ellipsoidView")) == rhoOf(*view("jointView")));

    // With another range the bar offers the selection.
    trigger("actionRangeWhole");
    QTRY_VERIFY_WITH_TIMEOUT(hasResult("jointView") && rhoOf(*view("jointView")) == rho, patienceMs);
    QTRY_VERIFY(find<QToolButton>("useSelectionButton")->isVisible());
    QTest::mouseClick(find<QToolButton>("useSelectionButton"), Qt::LeftButton);
    QCOMPARE(m_study->conditions().range(), Conditions::Range::Selection);
    QTRY_VERIFY(!find<QToolButton>("useSelectionButton")->isVisible());
}

void TestWindow::scaleFollowsKeysSliderAndBox()
{
    open(m_states);
    auto *timeline = find<Timeline>("timeline");
    m_study->conditions().setScale(15);
    QTest::keyClick(timeline, ']');
    QCOMPARE(m_study->conditions().scale(), 16);
    QTest::keyClick(timeline, '[');
    QTest::keyClick(timeline, '[');
    QCOMPARE(m_study->conditions().scale(), 14);
    QTest::keyClick(timeline, '}');
    QCOMPARE(m_study->conditions().scale(), 15);
    QTest::keyClick(timeline, '}');
    QCOMPARE(m_study->conditions().scale(), 20);
    QCOMPARE(find<QLineEdit>("scaleBox")->text(), QStringLiteral("298.9\u202Fms"));
    QCOMPARE(find<QLabel>("scaleNumber")->text(), QStringLiteral("k 20 / 32"));

    auto *box = find<QLineEdit>("scaleBox");
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("1.4 s"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_study->conditions().scale(), 25); // 1.339 s
    QVERIFY(timeline->hasFocus());
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("wide"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_study->conditions().scale(), 25);
    QCOMPARE(box->text(), QStringLiteral("1.339\u202Fs"));

    auto *slider = find<QWidget>("scaleSlider");
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(2, slider->height() / 2));
    QCOMPARE(m_study->conditions().scale(), 1);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(m_study->conditions().scale(), 2);
}

void TestWindow::statesToggle()
{
    open(m_states);
    showBalance();
    QTest::mouseClick(find<QToolButton>("stateSWS"), Qt::LeftButton);
    QTest::mouseClick(find<QToolButton>("stateREM"), Qt::LeftButton);
    QCOMPARE(m_study->conditions().states(), (QStringList{QStringLiteral("REM"), QStringLiteral("SWS")}));
    QVERIFY(!find<QLabel>("allTimeLabel")->isVisible());
    QVERIFY(find<QAction>("actionStateREM")->isChecked());
    const auto statesShown = [&] {
        QStringList states;
        if (hasResult("jointView"))
            for (const Ellipsoid &ellipsoid :
                 std::get<Ellipsoids>(view("jointView")->result()->shape).ellipsoids)
                if (!states.contains(ellipsoid.state))
                    states << ellipsoid.state;
        return states;
    };
    QTRY_COMPARE_WITH_TIMEOUT(
        statesShown(), (QStringList{QString(), QStringLiteral("REM"), QStringLiteral("SWS")}), patienceMs);
    QTest::mouseClick(find<QToolButton>("stateAWAKE"), Qt::LeftButton, Qt::AltModifier);
    QCOMPARE(m_study->conditions().states(), QStringList{QStringLiteral("AWAKE")});
    QTest::keyClick(find<Timeline>("timeline"), Qt::Key_0, Qt::AltModifier);
    QCOMPARE(m_study->conditions().states(), QStringList());
    QTest::keyClick(find<Timeline>("timeline"), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_study->conditions().states(), QStringList{QStringLiteral("REM")});
}

void TestWindow::surrogatesStandBesideTheData()
{
    open(m_states);
    showBalance();
    QTRY_VERIFY_WITH_TIMEOUT(hasResult("varianceView"), patienceMs);
    const auto hasBand = [&](const QByteArray &source) {
        const auto shown = view("varianceView")->result();
        const auto *curves = shown ? std::get_if<Curves>(&shown->shape) : nullptr;
        return curves && std::ranges::any_of(curves->panels[0].series, [&](const Series &series) {
                   return series.source == source && series.role == Series::Role::Band;
               });
    };
    QSpinBox *count = find<QSpinBox>("compareCount");
    count->setValue(8);
    QToolButton *toggle = find<QToolButton>("compare_isi_permutation");
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(toggle->isChecked());
    QVERIFY(find<QAction>("actionCompare_isi_permutation")->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(hasBand("isi_permutation"), patienceMs);
    // The key takes it away and brings it back; the next kind replaces it.
    find<QAction>("actionCompareToggle")->trigger();
    QVERIFY(!toggle->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(!hasBand("isi_permutation"), patienceMs);
    find<QAction>("actionCompareToggle")->trigger();
    find<QAction>("actionCompareNext")->trigger();
    QVERIFY(!toggle->isChecked());
    QVERIFY(find<QToolButton>("compare_circular_shift")->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(hasBand("circular_shift") && !hasBand("isi_permutation"), patienceMs);
}

void TestWindow::timeBoxGoesAndKeepsWhatIsNotUnderstood()
{
    open(m_states);
    auto *timeline = find<Timeline>("timeline");
    QTest::keyClick(timeline, 'g');
    auto *box = find<QLineEdit>("timeBox");
    QVERIFY(box->hasFocus());
    QTest::keyClicks(box, QStringLiteral("+95 s"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_study->selection().visible().start, 95.0);
    QVERIFY(timeline->hasFocus());
    QTest::keyClick(timeline, 'g');
    QTest::keyClicks(box, QStringLiteral("soon"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_study->selection().visible().start, 95.0);
    QTest::keyClick(timeline, Qt::Key_Home);
    QCOMPARE(m_study->selection().visible().start, 0.0);
    // Esc leaves the box; the selection stays.
    m_study->selection().setSelected({10, 20});
    QTest::keyClick(timeline, 'g');
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(timeline->hasFocus());
    QVERIFY(!m_study->selection().selected().isEmpty());
}

void TestWindow::filtersApplyWhileTyped()
{
    using Reference = DisplayFilter::Reference;
    QVERIFY(!find<QAction>("actionFilters")->isEnabled()); // nothing to filter yet
    QVERIFY(!find<QMenu>("menuMontage")->isEnabled());
    open(m_states);
    trigger("actionFilters");
    auto *dialog = find<QDialog>("filterDialog");
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(!dialog->isModal());
    const auto *problem = find<QLabel>("filterProblem");
    auto *raw = find<QPushButton>("rawButton");
    QVERIFY(!raw->isEnabled());
    const auto write = [this](const char *box, const QString &text) {
        QLineEdit *line = find<QComboBox>(box)->lineEdit();
        line->selectAll();
        QTest::keyClicks(line, text);
    };
    write("highPassBox", QStringLiteral("1"));
    QTRY_VERIFY(m_study->displayFilter() == (DisplayFilter{1, 0, 0, Reference::Recorded}));
    QCOMPARE(find<QComboBox>("highPassBox")->currentText(), QStringLiteral("1")); // as typed
    write("lowPassBox", QStringLiteral("70 Hz"));
    QTRY_COMPARE(m_study->displayFilter().lowPassHz, 70.0);
    auto *notch = find<QComboBox>("notchBox");
    QTest::keyClick(notch, Qt::Key_Down);
    QTRY_COMPARE(m_study->displayFilter().notchHz, 50.0);
    // What cannot be used is said, and the last usable filter stays.
    const DisplayFilter usable = m_study->displayFilter();
    write("lowPassBox", QStringLiteral("0.5"));
    QTRY_COMPARE(problem->text(), QStringLiteral("The high-pass edge must lie below the low-pass edge."));
    write("lowPassBox", QStringLiteral("125"));
    QTRY_VERIFY(problem->text().startsWith(QStringLiteral("The edges must lie below 125\u202FHz")));
    write("lowPassBox", QStringLiteral("much"));
    QTRY_VERIFY(problem->text().startsWith(QStringLiteral("An edge is a number of Hz")));
    QVERIFY(m_study->displayFilter() == usable);
    keepPicture(*dialog, QStringLiteral("filters"));
    write("lowPassBox", QStringLiteral("off"));
    QTRY_COMPARE(m_study->displayFilter().lowPassHz, 0.0);
    QVERIFY(problem->text().isEmpty());
    // The menu and the dialog show the same.
    trigger("actionMontageCommonAverage");
    QCOMPARE(m_study->displayFilter().reference, Reference::CommonAverage);
    QCOMPARE(find<QComboBox>("referenceBox")->currentText(), QStringLiteral("Common average"));
    const DisplayFilter last = m_study->displayFilter();
    // Remembered for this recording.
    trigger("actionClose");
    QTRY_VERIFY(!m_study->recording() && !dialog->isVisible());
    open(m_states);
    QVERIFY(m_study->displayFilter() == last);
    QVERIFY(find<QAction>("actionMontageCommonAverage")->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    keepPicture(*m_window, QStringLiteral("window-filtered"));
    trigger("actionFilters");
    QTRY_VERIFY(raw->isVisible() && raw->isEnabled());
    QTest::mouseClick(raw, Qt::LeftButton);
    QVERIFY(m_study->displayFilter().isRaw());
    QVERIFY(find<QAction>("actionMontageRecorded")->isChecked());
    QCOMPARE(find<QComboBox>("highPassBox")->currentText(), QStringLiteral("off"));
}

void TestWindow::cancelStopsABigJob()
{
    open(m_states);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    bool delivered = false;
    m_study->jobs().start<int>(
        "big", QStringLiteral("Big work"),
        [](const Progress &progress) {
            for (std::int64_t i = 0;; ++i) // ends only when it is cancelled
                progress.report(i % 1000, 1000);
            return 0;
        },
        [&](const int &) { delivered = true; });
    QTRY_VERIFY(find<QLabel>("jobTitle")->isVisible());
    QTRY_COMPARE(find<QLabel>("jobTitle")->text(), QStringLiteral("Big work"));
    QVERIFY(find<QAction>("actionCancelAll")->isEnabled());
    QTest::mouseClick(find<QToolButton>("jobCancel"), Qt::LeftButton);
    QTRY_VERIFY(m_study->jobs().isIdle());
    QTRY_VERIFY(!find<QLabel>("jobTitle")->isVisible());
    QVERIFY(!delivered);
}

// Answers the sheet that asks about the classes of a recording's units.
void TestWindow::leaveUnclassified()
{
    QDialog *sheet = nullptr;
    QTRY_VERIFY(sheet = m_window->findChild<QDialog *>(QStringLiteral("classSheet")));
    QTRY_VERIFY(sheet->isVisible());
    sheet->findChild<QRadioButton *>(QStringLiteral("classSheetLeave"))->click();
    QTest::keyClick(sheet, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("classSheet")));
}

void TestWindow::unclassifiedUnitsAreAskedAboutOnce()
{
    const QString path = m_folder.filePath(QStringLiteral("not classified.nwb"));
    writeSmallRecording(path, {});
    open(path);
    auto *sheet = find<QDialog>("classSheet");
    QTRY_VERIFY(sheet && sheet->isVisible());
    // Nothing is known of the waveforms: what gives no class is not offered.
    const auto *evidence = sheet->findChild<QLabel *>(QStringLiteral("classSheetEvidence"));
    QTRY_VERIFY_WITH_TIMEOUT(evidence->text().contains(QStringLiteral("4 unclassified")), patienceMs);
    QVERIFY(sheet->findChild<QRadioButton *>(QStringLiteral("classSheetLeave"))->isChecked());
    QVERIFY(!sheet->findChild<QRadioButton *>(QStringLiteral("classSheetWaveforms"))->isEnabled());
    keepPicture(*sheet, QStringLiteral("window-class-sheet"));
    leaveUnclassified();
    trigger("actionWorkspaceBalance");
    QTRY_VERIFY_WITH_TIMEOUT(hasResult("mncmView") && hasResult("varianceView"), patienceMs);
    for (const char *name : {"jointView", "mncmView", "multiscaleView", "cumulativeView"}) {
        m_study->want(view(name)->analysis());
        QTRY_VERIFY_WITH_TIMEOUT(m_study->result(view(name)->analysis()), patienceMs);
        QVERIFY(m_study->result(view(name)->analysis())->remedy == Remedy::ClassifyUnits);
        m_study->unwant(view(name)->analysis());
    }
    QVERIFY(view("mncmView")->findChild<QPushButton *>(QStringLiteral("remedyButton"))->isVisible());
    // No work was done for these.
    const QString done = find<QLabel>("jobsDone")->text();
    QVERIFY2(done.contains(QStringLiteral("not computable")), qPrintable(done));
    trigger("actionClose");
    open(path);
    QCoreApplication::processEvents();
    QVERIFY(!m_window->findChild<QDialog *>(QStringLiteral("classSheet")));
}

void TestWindow::classesAreSetByHand()
{
    const QString path = m_folder.filePath(QStringLiteral("unclassified.nwb"));
    writeSmallRecording(path, {});
    open(path);
    leaveUnclassified();
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    trigger("actionUnits");
    auto *table = find<QTableView>("unitTable");
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 4);
    QVERIFY(find<QLabel>("unitCounts")->text().contains(QStringLiteral("4 unclassified")));

    table->setFocus();
    table->selectRow(0);
    QCOMPARE(m_study->selection().units(), std::vector<int>{0});
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_study->selection().units(), (std::vector<int>{0, 1}));
    QTest::keyClick(table, 'e');
    QCOMPARE(m_study->classes().classes[0], UnitClass::Excitatory);
    QCOMPARE(m_study->classes().classes[1], UnitClass::Excitatory);
    m_study->selection().setUnits({2, 3}); // as another view would
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    QTest::mouseClick(find<QToolButton>("classInhibitory"), Qt::LeftButton);
    QCOMPARE(m_study->classes().classes[2], UnitClass::Inhibitory);
    QVERIFY(find<QLabel>("unitCounts")->text().contains(QStringLiteral("2 I")));
    showBalance();
    QVERIFY(view("jointView")->result()->notComputable.isEmpty());
    // Remembered for the next time.
    trigger("actionClose");
    open(path);
    QCOMPARE(m_study->classes().classes[3], UnitClass::Inhibitory);
}

void TestWindow::missingClassIsSaidInTheViews()
{
    const QString path = m_folder.filePath(QStringLiteral("no inhibitory.nwb"));
    const std::vector<UnitClass> classes(4, UnitClass::Excitatory);
    writeSmallRecording(path, {cellTypeColumn(classes)});
    open(path);
    showBalance();
    QVERIFY(view("jointView")->result()->notComputable.contains(QStringLiteral("No inhibitory units")));
    auto *button = view("jointView")->findChild<QPushButton *>(QStringLiteral("remedyButton"));
    QVERIFY(button->isVisible());
    keepPicture(*m_window, QStringLiteral("window-no-inhibitory-units"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(find<QTableView>("unitTable")->isVisible());
    QTRY_VERIFY(find<QTableView>("unitTable")->hasFocus());
}

void TestWindow::parametersApplyToResults()
{
    open(m_states);
    showBalance();
    const auto before = view("jointView")->result();
    find<QComboBox>("analysisBox")
        ->setCurrentIndex(find<QComboBox>("analysisBox")->findData(QByteArray("joint_distribution")));
    auto *form = find<QWidget>("group_joint_distribution");
    QCOMPARE(find<QLabel>("badge_joint_distribution")->text(), QStringLiteral("paper defaults"));
    auto *confidence = form->findChild<QAbstractSpinBox *>(QStringLiteral("edit_confidence"));
    QVERIFY(confidence);
    confidence->setFocus();
    confidence->selectAll();
    QTest::keyClicks(confidence, QStringLiteral("0.5"));
    QTRY_VERIFY_WITH_TIMEOUT(hasResult("jointView") && view("jointView")->result() != before, patienceMs);
    QCOMPARE(std::get<Ellipsoids>(view("jointView")->result()->shape).confidence, 0.5);
    QCOMPARE(find<QLabel>("badge_joint_distribution")->text(), QStringLiteral("1 changed"));
    QVERIFY(QSettings().contains(QStringLiteral("parameters/joint_distribution/confidence")));
    trigger("actionPaperDefaults");
    QTRY_VERIFY_WITH_TIMEOUT(view("jointView")->result() == before, patienceMs);
    QCOMPARE(find<QLabel>("badge_joint_distribution")->text(), QStringLiteral("paper defaults"));
}

void TestWindow::workspacesKeepTheirLayout()
{
    open(m_states);
    auto *timeline = find<Timeline>("timeline");
    auto *partition = find<QDockWidget>("dock_partitionView");
    trigger("actionWorkspaceBalance");
    QTRY_VERIFY(partition->isVisible());
    QVERIFY(timeline->isCompact());
    QTRY_COMPARE(timeline->height(), 118);
    partition->close();
    const double start = m_study->selection().visible().start;
    trigger("actionWorkspaceBrowse");
    QVERIFY(!timeline->isCompact());
    QTRY_VERIFY(timeline->height() > 400);
    QTRY_VERIFY(!find<View>("jointView")->isVisible());
    QCOMPARE(m_study->selection().visible().start, start);
    trigger("actionWorkspaceBalance");
    QTRY_VERIFY(find<View>("jointView")->isVisible());
    QVERIFY(!partition->isVisible());
    trigger("actionResetWorkspace");
    QTRY_VERIFY(partition->isVisible());
    trigger("actionWorkspaceBrowse");
    trigger("actionAnalyse_varianceView");
    QTRY_VERIFY(find<View>("varianceView")->isVisible());
}

void TestWindow::seizurePageStacksTheSeizure()
{
    const QString path = m_folder.filePath(QStringLiteral("seizure.nwb"));
    SimulationSettings simulation;
    simulation.scenario = Scenario::Seizure;
    simulation.lfpRateHz = 500;
    simulation.excitatoryUnits = 20;
    simulation.inhibitoryUnits = 8;
    simulateRecording(simulation, path, {});
    open(path);
    auto *timeline = find<Timeline>("timeline");
    QVERIFY(timeline->lanePlot("scalogram").isEmpty());
    const auto &parameters = findAnalysis("coherence")->parameters;
    Values values(parameters);
    values.set(*std::ranges::find(parameters, "pairs", &Parameter::key), std::int64_t{10});
    m_study->setValues("coherence", values);
    trigger("actionWorkspaceSeizure");
    trigger("actionNextSeizure");
    QCOMPARE(m_study->selection().cursor(), 265.0);
    QVERIFY(m_study->selection().visible().contains(205) && m_study->selection().visible().contains(535));
    const QRectF ruler = timeline->lanePlot("ruler");
    for (const char *lane :
         {"lfp", "scalogram", "coherence", "balance_map", "raster", "ensemble", "recovery"}) {
        QVERIFY2(!timeline->lanePlot(lane).isEmpty(), lane);
        QCOMPARE(timeline->lanePlot(lane).left(), ruler.left());
        QCOMPARE(timeline->lanePlot(lane).right(), ruler.right());
    }
    QVERIFY(timeline->lanePlot("difference").isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_study->result("coherence") && m_study->result("coherence")->isFinished() &&
                                 m_study->result("signed_cumulative") && m_study->jobs().isIdle(),
                             patienceMs);
    // The chirp that falls from 150 Hz to 20 Hz between 268 and 276 s, by equal steps of logarithm, stands
    // out from the baseline.
    const TimeMap &map = std::get<TimeMap>(m_study->result("wavelet")->shape);
    const auto row = static_cast<size_t>(std::ranges::lower_bound(map.rowValues, std::sqrt(150.0 * 20)) -
                                         map.rowValues.begin());
    const auto column = static_cast<size_t>((272 - map.start) / map.step);
    QVERIFY(map.values[row * map.columns + column] > 6); // dB
    keepPicture(*m_window, QStringLiteral("seizure-light"));
    // Ridges are listed; the row chosen becomes the selected range.
    auto *ridges = find<QTableView>("ridgeTable");
    find<QDockWidget>("dock_ridgesPanel")->raise();
    QTRY_VERIFY(ridges->isVisible());
    QCOMPARE(ridges->model()->rowCount(), 0);
    QVERIFY(find<QLabel>("ridgesFooter")->text().contains(QStringLiteral("rule")));
    const auto &ofWavelet = findAnalysis("wavelet")->parameters;
    Values ridged(ofWavelet);
    ridged.set(*std::ranges::find(ofWavelet, "ridges", &Parameter::key), QByteArray("skeleton"));
    m_study->setValues("wavelet", ridged);
    QTRY_VERIFY_WITH_TIMEOUT(ridges->model()->rowCount() > 0, patienceMs);
    QTest::keyClick(ridges, Qt::Key_Down);
    QTRY_VERIFY(!m_study->selection().selected().isEmpty());
    QCOMPARE(m_study->selection().cursor(), m_study->selection().selected().start);
    keepPicture(*m_window, QStringLiteral("seizure-ridges"));
    trigger("actionThemeDark");
    QTRY_VERIFY(themeFor(timeline->palette()).dark);
    keepPicture(*m_window, QStringLiteral("seizure-dark"));
    trigger("actionThemeLight");
    // Lanes belong to the workspace.
    trigger("actionWorkspaceBrowse");
    QVERIFY(timeline->lanePlot("scalogram").isEmpty());
    QVERIFY(!timeline->lanePlot("difference").isEmpty());
    timeline->setLaneVisible("difference", false);
    trigger("actionWorkspaceSeizure");
    QVERIFY(!timeline->lanePlot("scalogram").isEmpty());
    trigger("actionWorkspaceBrowse");
    QVERIFY(timeline->lanePlot("difference").isEmpty());
    m_study->selection().setCursor(265);
    trigger("actionPreviousSeizure"); // the cursor is at the only one
    QCOMPARE(m_study->selection().cursor(), 265.0);
}

void TestWindow::picturesAndNumbersLeaveTheProgram()
{
    open(m_states);
    showBalance();
    view("partitionView")->setFocus();
    trigger("actionCopyNumbers");
    const QString numbers = QGuiApplication::clipboard()->text();
    QVERIFY(numbers.count(u'\n') > 10);
    QVERIFY(numbers.section(u'\n', 0, 0).contains(u'\t'));
    trigger("actionCopyPicture");
    QVERIFY(QGuiApplication::clipboard()->image().width() > 1000);
    for (const char *suffix : {"svg", "pdf", "png"}) {
        const QString path = m_folder.filePath(QStringLiteral("partition.") + QLatin1String(suffix));
        m_window->pictureActions().exportTo(path);
        QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo(path).size() > 3000, suffix, patienceMs);
    }
    // The numbers and where they come from lie beside the pictures.
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    QVERIFY(QFileInfo(m_folder.filePath(QStringLiteral("partition.csv"))).size() > 1000);
    QVERIFY(readProvenance(m_folder.filePath(QStringLiteral("partition.json")))
                .contains(QStringLiteral("recording")));
    QVERIFY(QImage(m_folder.filePath(QStringLiteral("partition.png"))).width() > 1000);
    find<Timeline>("timeline")->setFocus();
    QVERIFY(!find<QAction>("actionCopyNumbers")->isEnabled());
    m_window->pictureActions().exportTo(m_folder.filePath(QStringLiteral("timeline.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_folder.filePath(QStringLiteral("timeline.pdf"))).size() > 3000,
                             patienceMs);
    QVERIFY(messages().filter(QStringLiteral("partition")).isEmpty());
    m_window->pictureActions().exportTo(m_folder.filePath(QStringLiteral("partition.doc")));
    QTRY_COMPARE_WITH_TIMEOUT(messages().filter(QStringLiteral("partition.doc")).size(), 1, patienceMs);
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("partition.doc"))));
}

void TestWindow::convertsToNwb()
{
    open(m_states);
    const QString path = m_folder.filePath(QStringLiteral("converted.nwb"));
    m_window->fileActions().convertTo(m_states);
    QCOMPARE(messages().filter(QStringLiteral("states.nwb")).size(), 1); // never over the open file
    m_window->fileActions().convertTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(!messages().filter(QStringLiteral("converted.nwb")).isEmpty(), patienceMs);
    const auto before = m_study->recording();
    open(path);
    QCOMPARE(m_study->recording()->units.size(), before->units.size());
    QCOMPARE(m_study->recording()->units[7].spikeTimes.size(), before->units[7].spikeTimes.size());
}

void TestWindow::nothingIsClippedInSmallWindows()
{
    open(m_states);
    for (const QSize &size : {QSize(1024, 640), QSize(1440, 900)}) {
        m_window->resize(size);
        QTRY_COMPARE(m_window->size(), size);
        QCoreApplication::processEvents();
        for (const char *name : {"mainToolBar", "conditionsBar"}) {
            auto *bar = find<QToolBar>(name);
            for (const QWidget *child : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (!child->isVisible())
                    continue;
                // In the smallest window the end of the main toolbar is behind its button.
                const bool mayHideItsEnd = size.width() < 1440 && QLatin1String(name) == u"mainToolBar";
                QVERIFY2(mayHideItsEnd || child->objectName() != u"qt_toolbar_ext_button", name);
                QVERIFY2(bar->rect().contains(child->geometry()), qPrintable(child->objectName()));
                QVERIFY2(child->width() >= child->minimumSizeHint().width(), qPrintable(child->objectName()));
            }
        }
    }
    // One button more does not fit: the states fold into a menu that still says the choice.
    m_window->resize(1024, 640);
    QTRY_COMPARE(m_window->width(), 1024);
    auto *folded = find<QToolButton>("statesButton");
    m_study->selection().setSelected({10, 20});
    m_study->conditions().setStates({QStringLiteral("REM"), QStringLiteral("SWS")});
    QTRY_VERIFY(folded->isVisible());
    QVERIFY(!find<QToolButton>("stateREM")->isVisible());
    QCOMPARE(folded->text(), QStringLiteral("States 2/4"));
    keepPicture(*find<QToolBar>("conditionsBar"), QStringLiteral("conditions-folded"));
    m_study->conditions().setStates({});
    QCOMPARE(folded->text(), QStringLiteral("All time"));
    auto *range = find<QComboBox>("rangeBox");
    QTRY_VERIFY(range->isVisible() && find<QToolBar>("conditionsBar")->rect().contains(range->geometry()));
    m_study->selection().setSelected({});
    m_window->resize(1440, 900);
    QTRY_VERIFY(find<QToolButton>("stateREM")->isVisible() && !folded->isVisible());
    QVERIFY(find<QToolButton>("compare_isi_permutation")->isVisible()); // there is room for it
    showBalance();
    m_study->conditions().setStates(
        {QStringLiteral("AWAKE"), QStringLiteral("REM"), QStringLiteral("LSL"), QStringLiteral("SWS")});
    for (const QSize &size : {QSize(1440, 900), QSize(1024, 640)}) {
        m_window->resize(size);
        QTRY_COMPARE(m_window->size(), size);
        const auto *table = find<QTableWidget>("stateTableRows");
        QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle() && table->item(0, 4)->text() != u"—", patienceMs);
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        keepPicture(*m_window, QStringLiteral("window-states-%1").arg(size.width()));
    }
    trigger("actionResetWorkspace");
}

void TestWindow::closesWhileBusy()
{
    open(m_states);
    trigger("actionWorkspaceBalance");
    QTRY_VERIFY(!m_study->jobs().isIdle());
    m_study->jobs().start<int>(
        "big", QStringLiteral("Big work"),
        [](const Progress &progress) {
            for (std::int64_t i = 0;; ++i)
                progress.report(i % 1000, 1000);
            return 0;
        },
        [](const int &) { QFAIL("a cancelled job was delivered"); });
    QVERIFY(m_window->close()); // asks nothing: nothing has run for long
    QVERIFY(m_study->jobs().isIdle());
    m_window.reset();
    m_study.reset(); // waits for the threads
}

void TestWindow::demoWalkLeavesPictures()
{
    m_settings->dismiss(QStringLiteral("hints"));
    keepPicture(*m_window, QStringLiteral("window-welcome"));
    trigger("actionOpenDemo");
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->ensemble(), patienceMs);
    QCOMPARE(m_study->recording()->units.size(), size_t(102));
    QVERIFY(m_settings->recentFiles().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    QSignalSpy traces(&m_study->traces(), &TraceLoader::ready);
    m_study->selection().setVisible({180, 210});
    QTRY_VERIFY_WITH_TIMEOUT(!traces.isEmpty(), patienceMs);
    for (const char *theme : {"Light", "Dark"}) {
        trigger(qPrintable(QStringLiteral("actionTheme") + QLatin1String(theme)));
        const QString suffix =
            QLatin1String(theme) == u"Light" ? QStringLiteral("light") : QStringLiteral("dark");
        QTRY_COMPARE(themeFor(find<Timeline>("timeline")->palette()).dark, suffix == u"dark");
        trigger("actionWorkspaceBrowse");
        const auto fits = [&] {
            const auto *bar = find<QToolBar>("conditionsBar");
            return bar->mapTo(m_window.get(), bar->rect().bottomRight()).x() < m_window->width();
        };
        QTRY_VERIFY(fits());
        QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
        keepPicture(*m_window, QStringLiteral("window-browse-") + suffix);
        showBalance();
        keepPicture(*m_window, QStringLiteral("window-balance-") + suffix);
        for (const ViewKind &kind : viewKinds())
            if (view(kind.id.constData())->isVisible())
                keepPicture(*view(kind.id.constData()), QString::fromLatin1(kind.id) + u'-' + suffix);
        m_window->resize(1024, 640);
        QTRY_COMPARE(m_window->width(), 1024);
        keepPicture(*m_window, QStringLiteral("window-balance-small-") + suffix);
        m_window->resize(1440, 900);
        QTRY_COMPARE(m_window->width(), 1440);
    }
    trigger("actionThemeSystem");
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestWindow>(argc, argv, QStringLiteral("window"));
}

#include "tst_window.moc"
