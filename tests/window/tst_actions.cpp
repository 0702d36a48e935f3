// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "views/timeline/clockaxis.h"
#include "views/timeline/lanelayout.h"
#include "views/timeline/timeline.h"
#include "window/commands.h"
#include "window/studyfileactions.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace edgescope;

namespace {

constexpr int patienceMs = 120000;

// The menus as they are designed: names of actions and menus, with the keys of those that have one.
struct Designed {
    const char *name;
    const char *key = "";
};

constexpr Designed designed[] = {
    {"actionOpen", "Ctrl+O"},
    {"actionOpenFolder", "Ctrl+Shift+O"},
    {"menuRecent"},
    {"actionOpenDemo"},
    {"actionSimulate"},
    {"actionSave", "Ctrl+S"},
    {"actionSaveStudyAs", "Ctrl+Shift+S"},
    {"actionImportAnnotations"},
    {"actionExportView", "Ctrl+E"},
    {"actionExportResults"},
    {"actionExportAnnotations"},
    {"actionConvert"},
    {"actionPrint", "Ctrl+P"},
    {"actionDetails"},
    {"actionClose", "Ctrl+W"},
    {"actionQuit", "Ctrl+Q"},
    {"actionUndo", "Ctrl+Z"},
    {"actionRedo", "Ctrl+Shift+Z"},
    {"actionHistory"},
    {"actionCopyPicture", "Ctrl+C"},
    {"actionCopyNumbers", "Ctrl+Shift+C"},
    {"actionSelectAll", "Ctrl+A"},
    {"actionClearSelection", "Esc"},
    {"actionFindAction", "Ctrl+K"},
    {"actionPreferences", "Ctrl+,"},
    {"menuLanes"},
    {"menuMontage"},
    {"actionFilters", "Ctrl+L"},
    {"actionChannels"},
    {"menuRaster"},
    {"actionGainUp", "+"},
    {"actionGainDown", "-"},
    {"actionButterfly", "B"},
    {"actionStateTint"},
    {"actionHoverCard", "H"},
    {"actionCrosshair", "X"},
    {"actionOverview", "O"},
    {"actionScaleFiner", "["},
    {"actionScaleCoarser", "]"},
    {"actionDisplayScaleNext", "}"},
    {"actionDisplayScalePrevious", "{"},
    {"menuStates"},
    {"menuCompare"},
    {"menuRange"},
    {"menuTheme"},
    {"menuTextSize"},
    {"actionFullScreen", "F11"},
    {"actionGoTo", "G"},
    {"actionStepBack", "Left"},
    {"actionStepForward", "Right"},
    {"actionPageBack", "PgUp"},
    {"actionPageForward", "PgDown"},
    {"actionStart", "Home"},
    {"actionEnd", "End"},
    {"actionBack", "Alt+Left"},
    {"actionForward", "Alt+Right"},
    {"actionZoomIn", "Ctrl++"},
    {"actionZoomOut", "Ctrl+-"},
    {"actionZoomAll", "Ctrl+0"},
    {"actionZoomSelection", "Ctrl+J"},
    {"actionNextMark", "."},
    {"actionPreviousMark", ","},
    {"actionNextSeizure", "Ctrl+."},
    {"actionPreviousSeizure", "Ctrl+Shift+."},
    {"actionNextGap"},
    {"actionNextUnscored", "Ctrl+Right"},
    {"actionNextDisagreement", "D"},
    {"actionAxisKind", "T"},
    {"actionPlay", "P"},
    {"menuTools"},
    {"actionIntervalStart", "I"},
    {"actionIntervalEnd", "Shift+I"},
    {"menuLabel"},
    {"actionMarkSeizure", "Z"},
    {"actionMarkEvent", "E"},
    {"actionNote", "N"},
    {"actionFlag", "F"},
    {"actionEditMark", "Return"},
    {"actionSplit"},
    {"actionMerge"},
    {"actionFill"},
    {"actionAllowOverlap"},
    {"actionDeleteMark", "Del"},
    {"menuScoring"},
    {"actionRater"},
    {"actionCompareRaters"},
    {"actionLabels"},
    {"actionUnits"},
    {"actionRunVisible", "F5"},
    {"actionRunAll", "Shift+F5"},
    {"actionCancelAll", "Shift+Esc"},
    {"actionJobs"},
    {"actionClassify"},
    {"actionPairs"},
    {"actionSurrogates"},
    {"actionScorecard"},
    {"actionParameters", "F4"},
    {"actionPaperDefaults"},
    {"menuPresets"},
    {"actionNewFigure", "Ctrl+N"},
    {"menuPaperFigures"},
    {"actionAddToFigure", "Ctrl+Shift+F"},
    {"actionUpdatePanels"},
    {"actionExportFigure"},
    {"actionPageSetup"},
    {"actionProvenance"},
    {"actionWorkspaceBrowse", "Ctrl+1"},
    {"actionWorkspaceScore", "Ctrl+2"},
    {"actionWorkspaceBalance", "Ctrl+3"},
    {"actionWorkspaceSeizure", "Ctrl+4"},
    {"actionWorkspaceFigures", "Ctrl+5"},
    {"actionSaveWorkspace"},
    {"actionResetWorkspace"},
    {"menuDocks"},
    {"actionMaximiseDock", "Ctrl+Shift+M"},
    {"actionNextPane", "F6"},
    {"actionPreviousPane", "Shift+F6"},
    {"actionManual", "F1"},
    {"actionKeys", "?"},
    {"actionWhatsThis", "Shift+F1"},
    {"actionScience"},
    {"actionDemo"},
    {"actionReport"},
    {"actionAbout"},
};

// What is not there, and why.
const QHash<QString, QString> missing = {
    {QStringLiteral("actionDemo"), QStringLiteral("is actionOpenDemo, which stands in both menus")},
    {QStringLiteral("actionScorecard"), QStringLiteral("there is no scorecard yet")},
};

void collect(const QMenu &menu, QHash<QString, const QAction *> &found)
{
    found.insert(menu.objectName(), menu.menuAction());
    for (const QAction *action : menu.actions()) {
        found.insert(action->objectName(), action);
        if (action->menu())
            collect(*action->menu(), found);
    }
}

} // namespace

// The menus hold what they were designed to hold, and the actions of time, lanes, marks and the study's file
// do what they say.
class TestActions : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        keepSettingsApart();
        m_seizure = makeSeizureRecording();
    }
    void init() { makeWindow(); }
    void cleanup() { forgetAll(m_seizure); }

    void everyDesignedActionIsThere();
    void axisCountsFromTheOnset();
    void seizureWorkspaceCountsFromTheOnset();
    void lanesAreMovedByTheirHeaders();
    void rasterIsSortedByPosterior();
    void overlapIsAChoice();
    void studyIsSavedAndOpened();

private:
    QString m_seizure;
};

void TestActions::everyDesignedActionIsThere()
{
    open(m_seizure);
    QHash<QString, const QAction *> found;
    for (const QAction *action : find<QMenuBar>("menuBar")->actions())
        if (action->menu())
            collect(*action->menu(), found);
    QVERIFY(found.size() > 150);
    QStringList wrong;
    for (const Designed &entry : designed) {
        const QString name = QLatin1String(entry.name);
        const QAction *action = found.value(name);
        if (missing.contains(name) == (action != nullptr))
            wrong << name + (action ? QStringLiteral(" is there by now") : QStringLiteral(" is missing"));
        if (!action)
            continue;
        const QKeySequence key(QLatin1String(entry.key), QKeySequence::PortableText);
        if (!key.isEmpty() && action->shortcut() != key)
            wrong << name + QStringLiteral(" has another key");
        if (action->text().isEmpty() || (!action->menu() && action->statusTip().isEmpty()))
            wrong << name + QStringLiteral(" does not say what it does");
    }
    // One entry for each view.
    for (const View *view : m_window->findChildren<View *>())
        if (!found.contains(QStringLiteral("actionAnalyse_") + view->objectName()))
            wrong << view->objectName() + QStringLiteral(" has no entry");
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestActions::axisCountsFromTheOnset()
{
    open(m_seizure);
    const auto *timeline = find<Timeline>("timeline");
    const auto *timeBox = find<QLineEdit>("timeBox");
    const double onset = m_study->shownSeizure()->start;
    m_study->selection().setVisible({onset - 20, onset + 40});
    int steps = 0;
    while (!timeline->clock().onset && steps++ < 3)
        trigger("actionAxisKind");
    QCOMPARE(timeline->clock().onset.value_or(-1), onset);
    QCOMPARE(timeBox->text(), QStringLiteral("−20.000\u202Fs"));
    const std::vector<Tick> ticks = timeline->clock().ticks({m_study->selection().visible(), 600}, 100);
    QVERIFY(
        std::ranges::any_of(ticks, [&](const Tick &tick) { return std::abs(tick.value - onset) < 1e-9; }));
    trigger("actionAxisKind");
    QVERIFY(!timeline->clock().onset);
    // Without a seizure there is nothing to count from.
    trigger("actionAxisKind");
    if (!timeline->clock().onset)
        trigger("actionAxisKind");
    QVERIFY(timeline->clock().onset);
    m_study->annotations().edit(QStringLiteral("Delete"), removal(m_study->annotations().list(), [this] {
                                    std::vector<AnnotationId> ids;
                                    for (const Annotation *mark : m_study->annotations().list().all())
                                        ids.push_back(mark->id);
                                    return ids;
                                }()));
    QTRY_VERIFY(!timeline->clock().onset);
    QVERIFY(!timeBox->text().endsWith(u's'));
}

void TestActions::seizureWorkspaceCountsFromTheOnset()
{
    open(m_seizure);
    const auto *timeline = find<Timeline>("timeline");
    QVERIFY(!timeline->clock().onset);
    trigger("actionWorkspaceSeizure");
    QVERIFY(timeline->clock().onset);
    trigger("actionWorkspaceBrowse");
    QVERIFY(!timeline->clock().onset);
}

void TestActions::lanesAreMovedByTheirHeaders()
{
    open(m_seizure);
    auto *timeline = find<Timeline>("timeline");
    const auto order = [timeline] {
        QByteArrayList ids;
        for (const LaneForm &form : timeline->laneForms())
            ids << form.id;
        return ids;
    };
    const QByteArrayList before = order();
    const QPointF from(30, timeline->lanePlot("ensemble").center().y());
    const QPointF to(30, timeline->lanePlot("raster").top() + 5);
    const auto draw = [&](bool gaveUp) {
        QTest::mousePress(timeline, Qt::LeftButton, {}, from.toPoint());
        movePointer(*timeline, (from + to) / 2, Qt::LeftButton);
        movePointer(*timeline, to, Qt::LeftButton);
        if (gaveUp)
            QTest::keyClick(timeline, Qt::Key_Escape);
        QTest::mouseRelease(timeline, Qt::LeftButton, {}, to.toPoint());
    };
    timeline->setFocus();
    draw(true);
    QCOMPARE(order(), before);
    draw(false);
    QByteArrayList expected = before;
    expected.move(before.indexOf("ensemble"), before.indexOf("raster"));
    QCOMPARE(order(), expected);
    QVERIFY(timeline->lanePlot("ensemble").bottom() < timeline->lanePlot("raster").top());
    // Kept with the workspace; a lane that is shown again comes where it was.
    trigger("actionWorkspaceScore");
    trigger("actionWorkspaceBrowse");
    QCOMPARE(order(), expected);
    timeline->setLaneVisible("difference", false);
    timeline->setLaneVisible("difference", true);
    QCOMPARE(order(), expected);
    trigger("actionResetWorkspace");
    QCOMPARE(order(), before);
}

void TestActions::rasterIsSortedByPosterior()
{
    open(m_seizure);
    trigger("actionRasterByPosterior");
    QVERIFY(find<Timeline>("timeline")->look().rasterOrder == RasterOrder::Posterior);
    const std::vector<Unit> units(4);
    const std::vector<UnitClass> classes(4, UnitClass::Excitatory);
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    std::vector<int> rows;
    for (const RasterRow &row :
         rasterRows(units, classes, RasterOrder::Posterior, {}, std::vector<double>{0.7, unknown, 0.99, 0.8}))
        rows.push_back(row.unit);
    QCOMPARE(rows, (std::vector<int>{2, 3, 0, 1}));
}

void TestActions::overlapIsAChoice()
{
    open(m_seizure);
    AnnotationDocument &document = m_study->annotations();
    const auto seizures = [&document] {
        std::vector<TimeRange> ranges;
        for (const Annotation *mark : document.list().all())
            if (mark->kind == AnnotationKind::Seizure)
                ranges.push_back(mark->range);
        return ranges;
    };
    QCOMPARE(seizures().size(), std::size_t{1});
    const TimeRange first = seizures().front();
    const TimeRange over{first.start + 2, first.stop + 5};
    QVERIFY(find<QAction>("actionAllowOverlap")->isChecked());
    m_study->selection().setSelected(over);
    trigger("actionMarkSeizure");
    QVERIFY(seizures() == (std::vector<TimeRange>{first, over}));
    trigger("actionUndo");
    m_study->selection().setAnnotations({});
    trigger("actionAllowOverlap");
    m_study->selection().setSelected(over);
    trigger("actionMarkSeizure");
    const std::vector<TimeRange> found = seizures();
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].start, first.start);
    QCOMPARE(found[0].stop, over.start);
    QCOMPARE(found[1].start, over.start);
    QCOMPARE(found[1].stop, over.stop);
}

void TestActions::studyIsSavedAndOpened()
{
    open(m_seizure);
    const QString path = m_folder.filePath(QStringLiteral("night.edgescope-project"));
    auto *files = m_window->findChild<StudyFileActions *>();
    QVERIFY(files);
    Annotation event;
    event.label = QStringLiteral("event");
    event.range = {3, 4};
    m_study->annotations().edit(QStringLiteral("Mark"), addition(m_study->annotations().list(), event));
    m_study->setUnitClass({0}, UnitClass::Inhibitory);
    m_study->conditions().setScale(22);
    m_study->conditions().setCustomRange({5, 50});
    Values values = m_study->values("partition_curves");
    const Analysis &partition = *findAnalysis("partition_curves");
    if (values == Values())
        values = Values(partition.parameters);
    const auto count = static_cast<std::size_t>(
        std::ranges::find(partition.parameters, Parameter::Kind::Choice, &Parameter::kind) -
        partition.parameters.begin());
    QVERIFY(count < partition.parameters.size());
    const Parameter &changed = partition.parameters[count];
    values.set(changed, changed.choices.back().id);
    m_study->setValues("partition_curves", values);
    const UnitClasses classes = m_study->classes();
    const std::size_t marks = m_study->annotations().list().all().size();

    // Never over the recording itself.
    const QByteArray before = [this] {
        QFile file(m_seizure);
        return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
    }();
    files->saveTo(m_seizure);
    QFile recording(m_seizure);
    QVERIFY(recording.open(QIODevice::ReadOnly));
    QCOMPARE(recording.read(4096), before);
    QCOMPARE(m_study->recording()->path, m_seizure);

    files->saveTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->recording()->path == path, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->ensemble(), patienceMs);
    QTRY_COMPARE(m_study->conditions().scale(), 22);

    // Everything comes back in another session, whatever was done in between.
    dropWindow();
    QSettings().clear();
    makeWindow();
    open(m_seizure);
    QCOMPARE(m_study->conditions().scale(), 15);
    open(path);
    QTRY_COMPARE(m_study->conditions().scale(), 22);
    QVERIFY(m_study->conditions().range() == Conditions::Range::Custom);
    QVERIFY((m_study->conditions().customRange() == TimeRange{5, 50}));
    QCOMPARE(m_study->values("partition_curves"), values);
    QVERIFY(m_study->classes().classes == classes.classes);
    QCOMPARE(m_study->annotations().list().all().size(), marks);

    // The open one is brought up to date.
    m_study->conditions().setScale(9);
    m_window->findChild<StudyFileActions *>()->saveTo(path);
    m_study->conditions().setScale(10);
    open(m_seizure);
    open(path);
    QTRY_COMPARE(m_study->conditions().scale(), 9);
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestActions>(argc, argv, QStringLiteral("actions"));
}

#include "tst_actions.moc"
