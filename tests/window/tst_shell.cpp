// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "views/timeline/timeline.h"
#include "views/view.h"
#include "window/commands.h"
#include "window/docks.h"
#include "window/fileactions.h"
#include "window/viewdock.h"

#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QInputDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <cmath>

using namespace edgescope;

namespace {

constexpr int patienceMs = 120000;

} // namespace

// What serves the window as a whole: finding actions, keys, layouts, text size, welcome page.
class TestShell : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void menusHoldWhatTheDesignNames();
    void actionsAreFoundAndRun();
    void keysAreListedByName();
    void keysChangeInThePreferences();
    void placesAndGapsAreVisited();
    void playMovesTheCursor();
    void measuringSaysLengthsAndSums();
    void lookOfTheTimelineIsKept();
    void channelsAreHiddenAndBad();
    void lanesAreArrangedByKeyboard();
    void rangesAroundSeizureAndCustom();
    void presetsKeepValues();
    void runAllComputesHiddenViews();
    void layoutsComeBackExactly();
    void rowsOfViewsComeBackExactly();
    void docksBehindOthersDoNoWork();
    void classifyingUnitsHasAWorkspace();
    void ownWorkspacesAreMadeAndRemoved();
    void dockHasAllRoomAndGoesBack();
    void layoutsFitTheScreen();
    void narrowWindowsHaveTabs();
    void simulationsAreMadeAndOpened();
    void welcomePageSaysWhatItKnows();
    void hintsCloseForGood();
    void largeTextOverlapsNothing();

private:
    // Answers the next dialog when it is there.
    template <typename Answer>
    void answer(Answer answerTo)
    {
        QTimer::singleShot(0, this, [this, answerTo] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                answerTo(*dialog);
            else
                answer(answerTo);
        });
    }
    void savePicture(const QString &name) const;
    void fitsTheBars() const;

    QString m_states;
    QString m_seizure;
};

void TestShell::initTestCase()
{
    keepSettingsApart();
    SimulationSettings simulation;
    simulation.minutes = 4;
    simulation.lfpRateHz = 250;
    m_states = m_folder.filePath(QStringLiteral("states.nwb"));
    simulateRecording(simulation, m_states, {});
    simulation.scenario = Scenario::Seizure;
    simulation.lfpChannels = 2;
    m_seizure = m_folder.filePath(QStringLiteral("seizure.nwb"));
    simulateRecording(simulation, m_seizure, {});
}

void TestShell::init()
{
    makeWindow();
}

void TestShell::cleanup()
{
    forgetAll();
}

void TestShell::savePicture(const QString &name) const
{
    QDir().mkpath(QStringLiteral(PICTURES));
    QVERIFY(m_window->grab().save(QStringLiteral(PICTURES "/%1.png").arg(name)));
}

void TestShell::menusHoldWhatTheDesignNames()
{
    open(m_states);
    QSet<QString> names;
    for (const Command &command : commandsOf(*find<QMenuBar>("menuBar")))
        names << command.action->objectName();
    for (const char *name : {"actionSimulate",      "actionSelectAll",
                             "actionFindAction",    "actionPreferences",
                             "actionChannels",      "actionRasterByRate",
                             "actionRasterByArray", "actionRasterByFirstSpike",
                             "actionRasterByFile",  "actionRasterColourClass",
                             "actionButterfly",     "actionStateTint",
                             "actionHoverCard",     "actionCrosshair",
                             "actionOverview",      "actionToolMeasure",
                             "actionRangeSeizure",  "actionRangeCustom",
                             "actionTextSize_80",   "actionTextSize_200",
                             "actionBack",          "actionForward",
                             "actionNextGap",       "actionPlay",
                             "actionPlaySpeed_16",  "actionRunAll",
                             "actionJobs",          "actionSurrogates",
                             "actionPairs",         "actionPresetSave",
                             "actionPresetPaper",   "actionSaveWorkspace",
                             "actionMaximiseDock",  "actionWhatsThis"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    const std::pair<const char *, const char *> keys[] = {
        {"actionFindAction", "Ctrl+K"},  {"actionPreferences", "Ctrl+,"},
        {"actionButterfly", "B"},        {"actionHoverCard", "H"},
        {"actionCrosshair", "X"},        {"actionToolMeasure", "Y"},
        {"actionOverview", "O"},         {"actionBack", "Alt+Left"},
        {"actionForward", "Alt+Right"},  {"actionPlay", "P"},
        {"actionRunAll", "Shift+F5"},    {"actionMaximiseDock", "Ctrl+Shift+M"},
        {"actionWhatsThis", "Shift+F1"}, {"actionPrint", "Ctrl+P"}};
    for (const auto &[name, key] : keys)
        QCOMPARE(find<QAction>(name)->shortcut(), QKeySequence(QLatin1String(key)));
}

void TestShell::actionsAreFoundAndRun()
{
    open(m_states);
    trigger("actionFindAction");
    QTRY_VERIFY(m_window->findChild<QDialog *>(QStringLiteral("commandSearch")));
    auto *words = find<QLineEdit>("commandWords");
    auto *list = find<QTreeWidget>("commandList");
    QVERIFY(list->topLevelItemCount() > 100);
    QTest::keyClicks(words, QStringLiteral("coarser"));
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Scale coarser"));
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("View"));
    QVERIFY(list->topLevelItem(0)->text(2).startsWith(QStringLiteral("]")));
    const int before = m_study->conditions().scale();
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(m_study->conditions().scale(), before + 1);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("commandSearch")));
    // What cannot be done now is listed and does nothing.
    trigger("actionFindAction");
    QTRY_VERIFY(m_window->findChild<QDialog *>(QStringLiteral("commandSearch")));
    words = find<QLineEdit>("commandWords");
    QTest::keyClicks(words, QStringLiteral("next seizure"));
    QTest::keyClick(words, Qt::Key_Return);
    auto *dialog = find<QDialog>("commandSearch");
    QVERIFY(dialog->isVisible());
    QVERIFY(find<QLabel>("commandNone")->text().isEmpty());
    words->setText(QStringLiteral("qqqqq"));
    QCOMPARE(find<QTreeWidget>("commandList")->topLevelItemCount(), 0);
    QVERIFY(!find<QLabel>("commandNone")->text().isEmpty());
    dialog->reject();
}

// As in the menus, whatever shorter words stand on buttons; undo does not say what it would take back.
void TestShell::keysAreListedByName()
{
    open(m_states);
    m_study->selection().setSelected({10, 20});
    trigger("actionMarkSeizure");
    m_study->setDisplayFilter({0.5, 70, 50, DisplayFilter::Reference::CommonAverage});
    QVERIFY(find<QAction>("actionUndo")->text().size() > 6);
    trigger("actionKeys");
    auto *tree = find<QTreeWidget>("keysList");
    const auto keysOf = [tree](const QString &name) {
        const QList<QTreeWidgetItem *> found = tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        return found.size() == 1 ? found.front()->text(1) : QString::number(found.size());
    };
    QCOMPARE(keysOf(QStringLiteral("Undo")), QStringLiteral("Ctrl+Z"));
    QCOMPARE(keysOf(QStringLiteral("Next seizure")), QStringLiteral("Ctrl+."));
    QCOMPARE(keysOf(QStringLiteral("Filters…")), QStringLiteral("Ctrl+L"));
    QCOMPARE(keysOf(QStringLiteral("Add view to figure")), QStringLiteral("Ctrl+Shift+F"));
    find<QLineEdit>("keysWords")->setText(QStringLiteral("filters"));
    int left = 0;
    for (QTreeWidgetItemIterator item(tree, QTreeWidgetItemIterator::NotHidden |
                                                QTreeWidgetItemIterator::NoChildren);
         *item; ++item)
        ++left;
    QCOMPARE(left, 1);
    find<QDialog>("keysDialog")->reject();
    trigger("actionUndo"); // other tests have no seizure
}

void TestShell::keysChangeInThePreferences()
{
    open(m_states);
    answer([this](QDialog &dialog) {
        QCOMPARE(dialog.objectName(), QStringLiteral("preferencesDialog"));
        auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("keyList"));
        auto *edit = dialog.findChild<QKeySequenceEdit *>(QStringLiteral("keyEdit"));
        auto *assign = dialog.findChild<QPushButton *>(QStringLiteral("keyAssign"));
        auto *conflict = dialog.findChild<QLabel *>(QStringLiteral("keyConflict"));
        dialog.findChild<QLineEdit *>(QStringLiteral("keySearch"))->setText(QStringLiteral("butterfly"));
        QTreeWidgetItem *butterfly = nullptr;
        int shown = 0;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            if (!list->topLevelItem(row)->isHidden()) {
                butterfly = list->topLevelItem(row);
                ++shown;
            }
        QCOMPARE(shown, 1);
        list->setCurrentItem(butterfly);
        edit->setKeySequence(QKeySequence(QStringLiteral("Ctrl+O")));
        QVERIFY(!assign->isEnabled());
        QVERIFY2(conflict->text().contains(QStringLiteral("File ▸ Open recording…")),
                 qPrintable(conflict->text()));
        edit->setKeySequence(QKeySequence(QStringLiteral("U")));
        QVERIFY(conflict->text().isEmpty());
        assign->click();
        QCOMPARE(butterfly->text(2), QStringLiteral("U"));
        dialog.close();
    });
    trigger("actionPreferences");
    QCOMPARE(find<QAction>("actionButterfly")->shortcut(), QKeySequence(QStringLiteral("U")));
    auto *timeline = find<Timeline>("timeline");
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_B);
    QVERIFY(!timeline->look().isButterfly);
    QTest::keyClick(timeline, Qt::Key_U);
    QVERIFY(timeline->look().isButterfly);
    // Keys of the canvas can be changed, too: the old one does nothing then.
    answer([](QDialog &dialog) {
        auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("keyList"));
        list->setCurrentItem(list->findItems(QStringLiteral("Step forward"), Qt::MatchExactly).value(0));
        dialog.findChild<QPushButton *>(QStringLiteral("keyClear"))->click();
        dialog.close();
    });
    trigger("actionPreferences");
    m_study->selection().setVisible({60, 70});
    QTest::keyClick(timeline, Qt::Key_Right);
    QCOMPARE(m_study->selection().visible(), (TimeRange{60, 70}));
    dropWindow();
    makeWindow(); // the next session
    QCOMPARE(find<QAction>("actionButterfly")->shortcut(), QKeySequence(QStringLiteral("U")));
    QVERIFY(find<QAction>("actionStepForward")->shortcuts().isEmpty());
    answer([](QDialog &dialog) {
        dialog.findChild<QPushButton *>(QStringLiteral("keyResetAll"))->click();
        dialog.close();
    });
    trigger("actionPreferences");
    QCOMPARE(find<QAction>("actionButterfly")->shortcut(), QKeySequence(QStringLiteral("B")));
    QCOMPARE(find<QAction>("actionStepForward")->shortcut(), QKeySequence(Qt::Key_Right));
}

void TestShell::placesAndGapsAreVisited()
{
    open(m_states);
    QVERIFY(!find<QAction>("actionBack")->isEnabled());
    QVERIFY(!find<QAction>("actionNextGap")->isEnabled()); // this recording has none
    Selection &selection = m_study->selection();
    selection.setVisible({0, 10});
    selection.setVisible({100, 110});
    trigger("actionBack");
    QCOMPARE(selection.visible(), (TimeRange{0, 10}));
    trigger("actionForward");
    QCOMPARE(selection.visible(), (TimeRange{100, 110}));
    trigger("actionSelectAll");
    QCOMPARE(selection.selected(), m_study->recording()->window());
}

void TestShell::playMovesTheCursor()
{
    open(m_states);
    m_study->selection().setVisible({0, 2});
    m_study->selection().setCursor(0.5);
    trigger("actionPlaySpeed_16");
    trigger("actionPlay");
    QTRY_VERIFY(m_study->selection().visible().start >= 2); // a page was turned
    trigger("actionPlay");
    QVERIFY(!find<QAction>("actionPlay")->isChecked());
    const double stopped = m_study->selection().cursor();
    QCoreApplication::processEvents();
    QCOMPARE(m_study->selection().cursor(), stopped);
}

void TestShell::measuringSaysLengthsAndSums()
{
    open(m_states);
    m_study->selection().setVisible({0, 10});
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    trigger("actionToolMeasure");
    auto *timeline = find<Timeline>("timeline");
    const QRectF lane = timeline->lanePlot("ensemble");
    const auto drag = [&](double from, double to, Qt::KeyboardModifiers modifiers) {
        const auto at = [&](double share) {
            return QPointF(lane.left() + share * lane.width(), lane.center().y()).toPoint();
        };
        QTest::mousePress(timeline, Qt::LeftButton, modifiers, at(from));
        QTest::mouseMove(timeline, at((from + to) / 2));
        QTest::mouseMove(timeline, at(to));
        QTest::mouseRelease(timeline, Qt::LeftButton, modifiers, at(to));
    };
    const TimeRange visible = m_study->selection().visible();
    drag(0.2, 0.5, {});
    QCOMPARE(timeline->measuredLines().size(), 1);
    QCOMPARE(m_study->selection().visible(), visible); // it did not pan
    drag(0.6, 0.7, Qt::ShiftModifier);
    QStringList lines = timeline->measuredLines();
    QCOMPARE(lines.size(), 2);
    // A pixel is 10 s / width: 3 s and 1 s to within two pixels each.
    const double sum = lines[1].section(QStringLiteral(": "), 1).section(QChar(0x202F), 0, 0).toDouble();
    QVERIFY2(std::abs(sum - 4) < 4 * 10 / lane.width(), qPrintable(lines[1]));
    drag(0.1, 0.2, {}); // without Shift it begins anew
    QCOMPARE(timeline->measuredLines().size(), 1);
    savePicture(QStringLiteral("shell-measure"));
    QTest::keyClick(timeline, Qt::Key_Escape);
    QVERIFY(timeline->measuredLines().isEmpty());
    trigger("actionToolBrowse");
}

void TestShell::lookOfTheTimelineIsKept()
{
    open(m_states);
    trigger("actionButterfly");
    trigger("actionStateTint");
    trigger("actionCrosshair");
    trigger("actionRasterByFirstSpike");
    trigger("actionRasterColourElectrode");
    QVERIFY(find<QAction>("actionOverview")->isChecked());
    trigger("actionOverview");
    QVERIFY(find<Timeline>("timeline")->lanePlot("overview").isEmpty());
    savePicture(QStringLiteral("shell-look"));
    const TimelineLook look = find<Timeline>("timeline")->look();
    QVERIFY(look.isButterfly && !look.hasStateTint && look.hasCrosshair && look.hasHoverCard);
    m_window->close();
    dropWindow();
    makeWindow();
    QCOMPARE(find<Timeline>("timeline")->look(), look);
    QVERIFY(find<QAction>("actionButterfly")->isChecked());
    QVERIFY(find<QAction>("actionRasterByFirstSpike")->isChecked());
    open(m_states);
    QVERIFY(!find<QAction>("actionOverview")->isChecked());
}

void TestShell::channelsAreHiddenAndBad()
{
    open(m_states);
    auto *timeline = find<Timeline>("timeline");
    answer([timeline](QDialog &dialog) {
        QCOMPARE(dialog.objectName(), QStringLiteral("channelsDialog"));
        auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("channelList"));
        QCOMPARE(list->topLevelItemCount(), 8);
        list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        list->topLevelItem(2)->setCheckState(1, Qt::Checked);
        list->setCurrentItem(list->topLevelItem(3));
        dialog.findChild<QPushButton *>(QStringLiteral("channelUp"))->click();
        QCOMPARE(timeline->channelChoice().shown, (std::vector<int>{1, 3, 2, 4, 5, 6, 7}));
        QCOMPARE(timeline->channelChoice().bad, std::vector<int>{2});
        dialog.accept();
    });
    trigger("actionChannels");
    savePicture(QStringLiteral("shell-channels"));
    answer([](QDialog &dialog) { // Cancel takes back
        dialog.findChild<QPushButton *>(QStringLiteral("channelHideAll"))->click();
        dialog.reject();
    });
    trigger("actionChannels");
    QCOMPARE(timeline->channelChoice().shown.size(), std::size_t{7});
    open(m_seizure);
    QCOMPARE(timeline->channelChoice(), ChannelChoice());
    open(m_states);
    QCOMPARE(timeline->channelChoice().bad, std::vector<int>{2});
}

void TestShell::lanesAreArrangedByKeyboard()
{
    open(m_states);
    auto *timeline = find<Timeline>("timeline");
    const std::vector<LaneForm> before = timeline->laneForms();
    const auto placeOf = [timeline](const QByteArray &id) {
        const std::vector<LaneForm> forms = timeline->laneForms();
        return std::find_if(forms.begin(), forms.end(), [&](const LaneForm &form) { return form.id == id; }) -
               forms.begin();
    };
    const auto row = [](const QTreeWidget &list, const QByteArray &id) {
        for (int n = 0; n < list.topLevelItemCount(); ++n)
            if (list.topLevelItem(n)->data(0, Qt::UserRole).toByteArray() == id)
                return n;
        return -1;
    };
    answer([&](QDialog &dialog) {
        QCOMPARE(dialog.objectName(), QStringLiteral("lanesDialog"));
        auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("laneList"));
        QCOMPARE(list->topLevelItemCount(), static_cast<int>(timeline->lanes().size()));
        list->topLevelItem(row(*list, "difference"))->setCheckState(0, Qt::Unchecked);
        list->setCurrentItem(list->topLevelItem(row(*list, "ensemble")));
        dialog.findChild<QDoubleSpinBox *>(QStringLiteral("laneHeight"))->setValue(90);
        while (row(*list, "ensemble") > row(*list, "raster"))
            dialog.findChild<QPushButton *>(QStringLiteral("laneUp"))->click();
        dialog.accept();
    });
    trigger("actionArrangeLanes");
    const std::vector<LaneForm> forms = timeline->laneForms();
    QCOMPARE(forms.size(), before.size() - 1);
    QCOMPARE(placeOf("ensemble"), placeOf("raster") - 1);
    QCOMPARE(placeOf("difference"), std::ptrdiff_t(forms.size()));
    QCOMPARE(forms[static_cast<std::size_t>(placeOf("ensemble"))].height, 90.0);
    answer([](QDialog &dialog) { // Cancel takes back
        dialog.findChild<QPushButton *>(QStringLiteral("laneDown"))->click();
        dialog.reject();
    });
    trigger("actionArrangeLanes");
    QCOMPARE(timeline->laneForms(), forms);
}

void TestShell::rangesAroundSeizureAndCustom()
{
    open(m_states);
    QVERIFY(!find<QAction>("actionRangeSeizure")->isEnabled());
    answer([](QDialog &dialog) {
        QCOMPARE(dialog.objectName(), QStringLiteral("customRangeDialog"));
        auto *from = dialog.findChild<QLineEdit *>(QStringLiteral("rangeFrom"));
        auto *to = dialog.findChild<QLineEdit *>(QStringLiteral("rangeTo"));
        from->setText(QStringLiteral("+100 s"));
        to->setText(QStringLiteral("+50 s"));
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("rangeProblem"))
                    ->text()
                    .contains(QStringLiteral("ends")));
        to->setText(QStringLiteral("+130 s"));
        dialog.accept();
    });
    trigger("actionRangeCustom");
    QCOMPARE(m_study->analysisWindow(), (TimeRange{100, 130}));
    auto *box = find<QComboBox>("rangeBox");
    QCOMPARE(box->currentData().value<Conditions::Range>(), Conditions::Range::Custom);
    open(m_seizure);
    trigger("actionRangeSeizure");
    // The planted onset is at 265 s (methods, section 20): a minute before to five minutes after.
    QCOMPARE(m_study->analysisWindow(), (TimeRange{205, 540}));
    trigger("actionRangeWhole");
    QCOMPARE(m_study->analysisWindow(), m_study->recording()->window());
}

void TestShell::presetsKeepValues()
{
    const auto normalisation = [this] { return m_study->values("ensembles").choice("normalisation"); };
    const QByteArray usual = normalisation();
    Values values = m_study->values("ensembles");
    const auto &parameters = findAnalysis("ensembles")->parameters;
    const auto parameter = std::find_if(parameters.begin(), parameters.end(),
                                        [](const Parameter &each) { return each.key == "normalisation"; });
    const auto other = std::find_if(parameter->choices.begin(), parameter->choices.end(),
                                    [&](const Parameter::Choice &choice) { return choice.id != usual; });
    values.set(*parameter, other->id);
    m_study->setValues("ensembles", values);
    answer([](QDialog &dialog) {
        static_cast<QInputDialog &>(dialog).setTextValue(QStringLiteral("Mine"));
        dialog.accept();
    });
    trigger("actionPresetSave");
    trigger("actionPresetPaper");
    QCOMPARE(normalisation(), usual);
    QTRY_VERIFY(m_window->findChild<QAction *>(QStringLiteral("actionPreset_Mine")));
    trigger("actionPreset_Mine");
    QCOMPARE(normalisation(), other->id);
    trigger("actionPresetRemove_Mine");
    QTRY_VERIFY(!m_window->findChild<QAction *>(QStringLiteral("actionPreset_Mine")));
    QVERIFY(m_settings->presets().isEmpty());
}

void TestShell::runAllComputesHiddenViews()
{
    open(m_states);
    QVERIFY(!m_study->result("variance_scaling") && !m_study->result("mncm"));
    QSignalSpy ready(m_study.get(), &Study::resultReady);
    trigger("actionRunAll");
    trigger("actionJobs");
    auto *jobs = find<QTreeWidget>("jobList");
    QTRY_VERIFY(jobs->topLevelItemCount() > 0);
    const auto has = [&](const char *id) {
        return std::any_of(ready.begin(), ready.end(),
                           [&](const QList<QVariant> &one) { return one[0].toByteArray() == id; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(has("joint_distribution") && has("mncm"), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(jobs->topLevelItemCount(), 0, patienceMs);
    find<QDialog>("jobsDialog")->close();
}

void TestShell::layoutsComeBackExactly()
{
    open(m_states);
    auto *timeline = find<Timeline>("timeline");
    // Browse: a floating dock, one lane hidden, another higher.
    auto *units = find<QDockWidget>("dock_unitsPanel");
    units->show();
    units->setFloating(true);
    units->setGeometry(300, 200, 420, 310);
    timeline->setLaneVisible("cumulative", false);
    const QRectF raster = timeline->lanePlot("raster");
    const QPoint edge(20, static_cast<int>(raster.bottom()));
    QTest::mousePress(timeline, Qt::LeftButton, {}, edge);
    QTest::mouseMove(timeline, edge + QPoint(0, 20));
    QTest::mouseMove(timeline, edge + QPoint(0, 40));
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, edge + QPoint(0, 40));
    const double height = timeline->lanePlot("raster").height();
    QVERIFY(height > raster.height() + 30);
    const auto forms = timeline->laneForms();
    QTRY_COMPARE(units->size(), QSize(420, 310));
    const QRect floating = units->geometry();
    // Score: another column width; Balance stays as it is.
    trigger("actionWorkspaceScore");
    auto *scoring = find<QDockWidget>("dock_scoringPanel");
    find<QMainWindow>("workbench")->resizeDocks({scoring}, {390}, Qt::Horizontal);
    QTRY_COMPARE(scoring->width(), 390);
    trigger("actionWorkspaceBrowse");
    QTRY_VERIFY(units->isVisible() && units->isFloating());
    QVERIFY(m_window->close());
    dropWindow();
    makeWindow();
    open(m_states);
    timeline = find<Timeline>("timeline");
    units = find<QDockWidget>("dock_unitsPanel");
    QTRY_VERIFY(units->isVisible() && units->isFloating());
    QTRY_COMPARE(units->geometry(), floating);
    QCOMPARE(timeline->laneForms(), forms);
    QVERIFY(std::abs(timeline->lanePlot("raster").height() - height) <= 1);
    QVERIFY(timeline->lanePlot("cumulative").isEmpty());
    trigger("actionWorkspaceScore");
    QTRY_COMPARE(find<QDockWidget>("dock_scoringPanel")->width(), 390);
    trigger("actionResetWorkspace");
    QTRY_VERIFY(find<QDockWidget>("dock_scoringPanel")->width() < 340);
    trigger("actionWorkspaceBrowse");
    trigger("actionResetWorkspace");
    QTRY_VERIFY(!units->isFloating());
    QVERIFY(!timeline->lanePlot("cumulative").isEmpty());
}

void TestShell::rowsOfViewsComeBackExactly()
{
    m_window->resize(1440, 1000);
    open(m_states);
    trigger("actionWorkspaceBalance");
    const auto heightOf = [this](const char *dock) { return find<QDockWidget>(dock)->height(); };
    // The two rows of the built-in form are equal.
    QTRY_VERIFY(std::abs(heightOf("dock_jointView") - heightOf("dock_partitionView")) <= 4);
    QCoreApplication::processEvents(); // what is arranged late
    const int equal = heightOf("dock_jointView");
    find<QMainWindow>("workbench")
        ->resizeDocks({find<QDockWidget>("dock_jointView")}, {equal + 80}, Qt::Vertical);
    QTRY_VERIFY(heightOf("dock_jointView") > equal + 15);
    const int upper = heightOf("dock_jointView");
    const int lower = heightOf("dock_partitionView");
    const auto areAsBefore = [&] {
        return std::abs(heightOf("dock_jointView") - upper) <= 1 &&
               std::abs(heightOf("dock_partitionView") - lower) <= 1;
    };
    for (int round = 0; round < 3; ++round) {
        trigger("actionWorkspaceSeizure");
        QTRY_VERIFY(!find<QDockWidget>("dock_jointView")->isVisible());
        trigger("actionWorkspaceBalance");
        QCoreApplication::processEvents();
        QTRY_VERIFY(areAsBefore());
    }
    QVERIFY(m_window->close());
    dropWindow();
    makeWindow();
    open(m_states);
    QCoreApplication::processEvents();
    QTRY_VERIFY(areAsBefore());
}

void TestShell::docksBehindOthersDoNoWork()
{
    open(m_seizure);
    trigger("actionWorkspaceSeizure");
    QTRY_VERIFY_WITH_TIMEOUT(m_study->result("signed_cumulative") && m_study->jobs().isIdle(), patienceMs);
    QVERIFY(!m_study->result("seizure_candidates"));
    QVERIFY(!find("seizurePanel")->isVisible());
    find<QDockWidget>("dock_seizurePanel")->raise();
    QTRY_VERIFY(find("seizurePanel")->isVisible() && !find("seizureMarksPanel")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_study->result("seizure_candidates"), patienceMs);
    trigger("actionWorkspaceBalance");
    QTRY_VERIFY_WITH_TIMEOUT(m_study->result("mncm") && m_study->jobs().isIdle(), patienceMs);
    QVERIFY(!m_study->result("cross_correlogram"));
    // The keyboard goes with the tab.
    auto *shown = find<QDockWidget>("dock_varianceView");
    auto *behind = find<QDockWidget>("dock_crossView");
    QVERIFY(find<QMainWindow>("workbench")->tabifiedDockWidgets(shown).contains(behind));
    shown->widget()->setFocus();
    QTRY_VERIFY(shown->isAncestorOf(QApplication::focusWidget()));
    behind->raise();
    QTRY_VERIFY_WITH_TIMEOUT(m_study->result("cross_correlogram"), patienceMs);
    QTRY_VERIFY(behind->isAncestorOf(QApplication::focusWidget()));
}

// Classes, connections and correlograms under a low timeline, the units beside them.
void TestShell::classifyingUnitsHasAWorkspace()
{
    open(m_states);
    trigger("actionClassify");
    QVERIFY(find<QAction>("actionWorkspaceUnits")->isChecked());
    QCOMPARE(m_settings->workspace(), QByteArray("units"));
    for (const char *dock :
         {"dock_classesView", "dock_connectionsView", "dock_pairView", "dock_unitView", "dock_unitsPanel"})
        QTRY_VERIFY2(find<QDockWidget>(dock)->isVisible(), dock);
    auto *timeline = find<Timeline>("timeline");
    QVERIFY(!timeline->lanePlot("raster").isEmpty());
    QVERIFY(timeline->lanePlot("lfp").isEmpty());
    QTRY_VERIFY(timeline->height() < find<QDockWidget>("dock_classesView")->height());
    trigger("actionWorkspaceBrowse");
    QTRY_VERIFY(!find<QDockWidget>("dock_classesView")->isVisible());
}

void TestShell::ownWorkspacesAreMadeAndRemoved()
{
    open(m_states);
    trigger("actionWorkspaceScore");
    answer([](QDialog &dialog) {
        QCOMPARE(dialog.objectName(), QStringLiteral("workspaceDialog"));
        static_cast<QInputDialog &>(dialog).setTextValue(QStringLiteral("My scoring"));
        dialog.accept();
    });
    trigger("actionSaveWorkspace");
    QTRY_VERIFY(m_window->findChild<QAction *>(QStringLiteral("actionWorkspace_own1")));
    QAction *own = find<QAction>("actionWorkspace_own1");
    QCOMPARE(own->shortcut(), QKeySequence(QStringLiteral("Ctrl+7")));
    QVERIFY(own->isChecked());
    QVERIFY(m_study->scoring().isActive()); // it works as what it was made from
    find<QDockWidget>("dock_agreementPanel")->hide();
    trigger("actionWorkspaceScore");
    QTRY_VERIFY(find<QDockWidget>("dock_agreementPanel")->isVisible());
    QVERIFY(m_window->close());
    dropWindow();
    makeWindow();
    open(m_states);
    trigger("actionWorkspace_own1");
    QTRY_VERIFY(find<QDockWidget>("dock_scoringPanel")->isVisible());
    QVERIFY(!find<QDockWidget>("dock_agreementPanel")->isVisible());
    trigger("actionRemoveWorkspace_own1");
    QTRY_VERIFY(!m_window->findChild<QAction *>(QStringLiteral("actionWorkspace_own1")));
    QVERIFY(find<QAction>("actionWorkspaceScore")->isChecked());
}

void TestShell::dockHasAllRoomAndGoesBack()
{
    open(m_states);
    auto *recording = find<QDockWidget>("dock_recordingPanel");
    auto *timeline = find<Timeline>("timeline");
    const int before = recording->width();
    Docks::bringUp(*recording);
    QTRY_VERIFY(recording->isAncestorOf(QApplication::focusWidget()) ||
                recording == QApplication::focusWidget());
    trigger("actionMaximiseDock");
    QTRY_VERIFY(recording->width() > 1000);
    QVERIFY(!timeline->isVisible());
    trigger("actionMaximiseDock");
    QTRY_COMPARE(recording->width(), before);
    QVERIFY(timeline->isVisible());
    timeline->setFocus();
    trigger("actionMaximiseDock"); // the timeline has the keyboard
    QTRY_VERIFY(!recording->isVisible());
    QVERIFY(timeline->isVisible());
    trigger("actionWorkspaceScore"); // puts back before it changes
    trigger("actionWorkspaceBrowse");
    QTRY_VERIFY(recording->isVisible());
    trigger("actionWorkspaceBalance");
    auto *joint = find<QDockWidget>("dock_jointView");
    QTRY_VERIFY(joint->isVisible());
    QTest::mouseDClick(joint->titleBarWidget(), Qt::LeftButton, {}, QPoint(20, 10));
    QTRY_VERIFY(joint->width() > 1000);
    QVERIFY(!joint->isFloating());
    QTest::mouseDClick(joint->titleBarWidget(), Qt::LeftButton, {}, QPoint(20, 10));
    QTRY_VERIFY(joint->width() < 600);
}

void TestShell::layoutsFitTheScreen()
{
    open(m_states);
    for (const QSize &size : {QSize(1024, 640), QSize(1440, 900), QSize(1920, 1080)}) {
        m_window->resize(size);
        QTRY_COMPARE(m_window->size(), size);
        for (const char *workspace : {"Browse", "Score", "Balance", "Seizure"}) {
            const QString name = QLatin1String(workspace);
            trigger(qPrintable(QStringLiteral("actionWorkspace") + name));
            trigger("actionResetWorkspace");
            settle();
            QTRY_COMPARE(m_window->size(), size); // nothing pushes the window wider
            // The centre leaves the docks their room.
            const QRect centre(find<Timeline>("timeline")->mapTo(m_window.get(), QPoint()),
                               find<Timeline>("timeline")->size());
            for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
                if (dock->isVisible() && !dock->isFloating() && find<Timeline>("timeline")->isVisible())
                    QVERIFY2(!centre.intersects({dock->mapTo(m_window.get(), QPoint()), dock->size()}),
                             qPrintable(dock->objectName()));
            savePicture(QStringLiteral("layout-%1-%2").arg(name.toLower()).arg(size.width()));
        }
        trigger("actionWorkspaceBalance");
        const auto views = [this] {
            const auto docks = m_window->findChildren<ViewDock *>();
            return std::count_if(docks.begin(), docks.end(), [](const ViewDock *dock) {
                return dock->isVisible() && !dock->visibleRegion().isEmpty();
            });
        };
        QTRY_COMPARE(views(), size.width() >= 1920 ? 8 : 6);
    }
}

// Also when it becomes narrow only later; wide again it is as it was.
void TestShell::narrowWindowsHaveTabs()
{
    open(m_states);
    m_window->resize(1440, 900);
    QTRY_COMPARE(m_window->width(), 1440);
    trigger("actionResetWorkspace"); // made for this width
    const auto *workbench = find<QMainWindow>("workbench");
    auto *annotations = find<QDockWidget>("dock_annotationsPanel");
    auto *array = find<QDockWidget>("dock_arrayView");
    QTRY_VERIFY(array->isVisible() && array->y() > annotations->geometry().bottom());
    QTRY_VERIFY(array->height() > 200); // everything has its size
    const int arrayHeight = array->height();
    m_window->resize(1024, 640);
    QTRY_VERIFY(workbench->tabifiedDockWidgets(annotations).contains(array));
    QVERIFY(workbench->tabifiedDockWidgets(annotations).contains(find<QDockWidget>("dock_unitView")));
    QTRY_VERIFY(find("recordingPanel")->isVisible()); // in front
    trigger("actionWorkspaceScore");
    QTRY_VERIFY(!find<QWidget>("scoringPanel")->visibleRegion().isEmpty());
    QVERIFY(find<QWidget>("parameterPanel")->visibleRegion().isEmpty());
    QVERIFY(find<Timeline>("timeline")->width() > 500);
    trigger("actionWorkspaceBrowse");
    m_window->resize(1440, 900);
    QTRY_VERIFY(!workbench->tabifiedDockWidgets(annotations).contains(array));
    QTRY_VERIFY(std::abs(array->height() - arrayHeight) <= 4);
}

void TestShell::simulationsAreMadeAndOpened()
{
    const QString path = m_folder.filePath(QStringLiteral("own.nwb"));
    answer([](QDialog &dialog) {
        QCOMPARE(dialog.objectName(), QStringLiteral("simulationDialog"));
        auto *scenario = dialog.findChild<QComboBox *>(QStringLiteral("edit_scenario"));
        const QString about = dialog.findChild<QLabel *>(QStringLiteral("scenarioText"))->text();
        const auto choose = [scenario](Scenario chosen) {
            scenario->setCurrentIndex(scenario->findData(scenarioId(chosen)));
        };
        auto *minutes = dialog.findChild<QDoubleSpinBox *>(QStringLiteral("edit_minutes"));
        auto *make = dialog.findChild<QPushButton *>(QStringLiteral("makeButton"));
        choose(Scenario::StatesAndSeizure);
        minutes->setValue(9); // leaves no time for states
        QVERIFY(!make->isEnabled() && !make->toolTip().isEmpty());
        minutes->setValue(10);
        QVERIFY(make->isEnabled());
        choose(Scenario::Seizure); // whose length is fixed
        QVERIFY(!minutes->isEnabled() && make->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("scenarioText"))->text() != about);
        dialog.reject();
    });
    trigger("actionSimulate");
    SimulationSettings settings;
    settings.scenario = Scenario::Poisson;
    settings.minutes = 1;
    settings.excitatoryUnits = 5;
    settings.inhibitoryUnits = 3;
    settings.lfpChannels = 1;
    m_window->fileActions().simulateTo(path, settings);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->recording()->path == path, patienceMs);
    QCOMPARE(m_study->recording()->units.size(), std::size_t{8});
    QCOMPARE(m_study->recording()->duration, 60.0);
}

void TestShell::welcomePageSaysWhatItKnows()
{
    QVERIFY(find<QWidget>("firstStart")->isVisible());
    find<QPushButton>("newHereLater")->click();
    QVERIFY(!find<QWidget>("firstStart")->isVisible());
    const QString copy = m_folder.filePath(QStringLiteral("moved.nwb"));
    QVERIFY(QFile::copy(m_states, copy));
    open(copy);
    m_study->selection().setVisible({90, 100});
    open(m_states);
    trigger("actionClose");
    auto *list = find<QListWidget>("recentList");
    QCOMPARE(list->count(), 2);
    QVERIFY2(list->item(0)->text().contains(QStringLiteral("102 ")), qPrintable(list->item(0)->text()));
    QVERIFY2(list->item(1)->text().contains(QStringLiteral("stopped at 00:01:30")),
             qPrintable(list->item(1)->text()));
    savePicture(QStringLiteral("shell-welcome"));
    QVERIFY(QFile::remove(copy));
    dropWindow();
    makeWindow();
    QVERIFY(!find<QWidget>("firstStart")->isVisible()); // answered once
    list = find<QListWidget>("recentList");
    QVERIFY2(list->item(1)->text().contains(QStringLiteral("Locate…")), qPrintable(list->item(1)->text()));
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(find<QListWidget>("recentList")->count(), 1);
}

void TestShell::hintsCloseForGood()
{
    trigger("actionOpenDemo");
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording(), patienceMs);
    QTRY_VERIFY(m_window->findChild<QWidget *>(QStringLiteral("hintBubble")));
    auto *text = find<QLabel>("hintText");
    const QString first = text->text();
    savePicture(QStringLiteral("shell-hint"));
    for (int n = 0; n < 3; ++n) {
        QVERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(text->text()));
        const QRect bubble = find<QWidget>("hintBubble")->geometry();
        QVERIFY(m_window->rect().contains(bubble));
        const auto *timeline = find<Timeline>("timeline");
        const QRectF ruler = timeline->lanePlot("ruler");
        QVERIFY(!ruler.isEmpty());
        QVERIFY(!bubble.intersects({timeline->mapTo(m_window.get(), QPoint()),
                                    QSize(timeline->width(), static_cast<int>(ruler.bottom()))}));
        for (const char *name : {"mainToolBar", "conditionsBar"}) {
            const auto *bar = find<QWidget>(name);
            QVERIFY(!bubble.intersects(QRect(bar->mapTo(m_window.get(), QPoint()), bar->size())));
        }
        QVERIFY(find<QWidget>("hintFrame")->isVisible());
        find<QPushButton>("hintNext")->click();
    }
    QVERIFY(text->text() != first);
    find<QPushButton>("hintNext")->click();
    QTRY_VERIFY(!m_window->findChild<QWidget *>(QStringLiteral("hintBubble")));
    trigger("actionClose");
    trigger("actionOpenDemo");
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->ensemble(), patienceMs);
    QCoreApplication::processEvents();
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("hintBubble")));
}

// Everything in the bars is inside them and wide enough for its text; the main toolbar may put its end behind
// its own button.
void TestShell::fitsTheBars() const
{
    for (const char *name : {"mainToolBar", "conditionsBar", "statusBar"}) {
        auto *bar = find<QWidget>(name);
        QVERIFY2(m_window->rect().contains(QRect(bar->mapTo(m_window.get(), QPoint()), bar->size())), name);
        QList<const QWidget *> seen;
        for (const QWidget *child : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!child->isVisible() || child->size().isEmpty())
                continue;
            const bool mayHideItsEnd = QLatin1String(name) == u"mainToolBar";
            QVERIFY2(mayHideItsEnd || child->objectName() != u"qt_toolbar_ext_button", name);
            QVERIFY2(bar->rect().contains(child->geometry()),
                     qPrintable(QLatin1String(name) + u' ' + child->objectName() + u' ' +
                                QLatin1String(child->metaObject()->className())));
            for (const QWidget *other : seen)
                QVERIFY2(!other->geometry().intersects(child->geometry()),
                         qPrintable(child->objectName() + u' ' + other->objectName()));
            seen << child;
        }
    }
}

void TestShell::largeTextOverlapsNothing()
{
    open(m_states);
    for (const int percent : {80, 150, 200}) {
        trigger(qPrintable(QStringLiteral("actionTextSize_%1").arg(percent)));
        QCOMPARE(m_settings->textSize(), percent);
        QTRY_COMPARE(find<Timeline>("timeline")->font().pointSizeF(), QApplication::font().pointSizeF());
        for (const char *workspace : {"Browse", "Score", "Balance", "Seizure"}) {
            trigger(qPrintable(QStringLiteral("actionWorkspace") + QLatin1String(workspace)));
            trigger("actionResetWorkspace");
            settle();
            QCOMPARE(m_window->size(), QSize(1440, 900));
            savePicture(
                QStringLiteral("text-%1-%2").arg(percent).arg(QString::fromLatin1(workspace).toLower()));
            fitsTheBars();
            if (QTest::currentTestFailed())
                break;
        }
    }
    trigger("actionTextSize_100");
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestShell>(argc, argv, QStringLiteral("shell"));
}

#include "tst_shell.moc"
