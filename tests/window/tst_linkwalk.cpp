// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "simulation/simulation.h"
#include "views/features/featurespicture.h"
#include "views/features/featuresview.h"
#include "views/joint/jointview.h"
#include "views/timeline/timeline.h"
#include "window/figureactions.h"
#include "window/panelmaker.h"
#include "window/viewdock.h"

#include <QAbstractScrollArea>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace edgescope;

namespace {

constexpr int patienceMs = 120000;

} // namespace

// A walk through what is linked with what, in the window, by object names.
class TestLinkWalk : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { dropWindow(); }
    void hoverOnTheTimelineRingsABin();
    void lassoInTheJointIsSeenOnTheTimeline();
    void stateInTheLegendMarksWindows();
    void rangeOnTheTimelineIsOfferedToCurves();
    void scaleIsTheSameEverywhere();
    void heldViewSaysSo();
    void heldViewGoesIntoTheFigureAsItIs();
    void selectedUnitsAreOfferedToPictures();
    void mapShowsItsDifferenceToThePinnedOne();
    void unitsAreTheSameInTableAndRaster();
    void toolKeysWorkInPictures();

private:
    QString readOut() const { return find<QLabel>("readOut")->text(); }
    void savePicture(const char *name) const
    {
        QDir().mkpath(QStringLiteral(PICTURES));
        m_window->grab().save(QStringLiteral(PICTURES "/%1.png").arg(QLatin1String(name)));
    }
};

void TestLinkWalk::initTestCase()
{
    keepSettingsApart();
    const QString path = m_folder.filePath(QStringLiteral("states.nwb"));
    SimulationSettings simulation;
    simulation.minutes = 10;
    simulation.lfpRateHz = 250;
    simulateRecording(simulation, path, {});
    makeWindow();
    m_window->openFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->ensemble(), patienceMs);
    trigger("actionWorkspaceBalance");
    for (const char *name : {"jointView", "mncmView", "partitionView", "collapseView", "varianceView"})
        QTRY_VERIFY_WITH_TIMEOUT(find<View>(name)->result(), patienceMs);
    m_study->conditions().setScale(20);
}

void TestLinkWalk::hoverOnTheTimelineRingsABin()
{
    auto *timeline = find<Timeline>("timeline");
    auto *canvas = find<QWidget>("jointCanvas");
    const QRectF lane = timeline->lanePlot("ensemble");
    const QImage before = canvas->grab().toImage();
    movePointer(*timeline, lane.center());
    const TimeRange limits = m_study->selection().limits();
    QVERIFY(std::abs(m_study->selection().cursor() - limits.length() / 2) < limits.length() / lane.width());
    QVERIFY(canvas->grab().toImage() != before);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(timeline, &leave);
    QCOMPARE(m_study->selection().cursor(), m_study->selection().placedCursor());
}

void TestLinkWalk::lassoInTheJointIsSeenOnTheTimeline()
{
    trigger("actionToolSelect");
    QCOMPARE(m_study->selection().tool(), Selection::Tool::Select);
    auto *timeline = find<Timeline>("timeline");
    find<QWidget>("jointCanvas")->setFocus(); // the timeline has no ring of the focus then
    const QImage before = timeline->grab().toImage();
    const QRectF plot = find<JointView>("jointView")->picture().frame().area;
    const double x = plot.left() + 0.3 * plot.width();
    const double y = plot.bottom() - 0.3 * plot.height();
    drawPath(*find<QWidget>("jointCanvas"), {{x, y}, {x + 40, y}, {x + 40, y - 40}, {x, y - 40}});
    QVERIFY(!m_study->selection().marked().empty());
    QVERIFY(readOut().contains(QStringLiteral("marked")));
    QVERIFY(readOut().contains(QStringLiteral(" %"))); // shared by state
    QVERIFY(timeline->grab().toImage() != before);
    savePicture("link-lasso");
    trigger("actionClearSelection");
    QVERIFY(m_study->selection().marked().empty());
    QCOMPARE(timeline->grab().toImage(), before);
}

void TestLinkWalk::stateInTheLegendMarksWindows()
{
    const FeaturesPicture picture = find<FeaturesView>("mncmView")->pictures().front();
    const QRectF legend = picture.legendArea();
    QPointF place(legend.left() + 25, legend.top() + 1);
    while (legend.contains(place) && picture.stateIn(legend, place).value_or(QString()).isEmpty())
        place.ry() += 1;
    QVERIFY(legend.contains(place));
    const QString state = *picture.stateIn(legend, place);
    QTest::mouseClick(find<QWidget>("featuresCanvas"), Qt::LeftButton, {}, place.toPoint());
    QVERIFY(!m_study->selection().marked().empty());
    QVERIFY(readOut().contains(state + QStringLiteral(" ")));
    savePicture("link-state");
    trigger("actionClearSelection");
}

void TestLinkWalk::rangeOnTheTimelineIsOfferedToCurves()
{
    auto *timeline = find<Timeline>("timeline");
    const QRectF lane = timeline->lanePlot("ensemble");
    const QImage joint = find<QWidget>("jointCanvas")->grab().toImage();
    drawPath(*timeline, {{lane.left() + 0.2 * lane.width(), lane.center().y()},
                         {lane.left() + 0.3 * lane.width(), lane.center().y()},
                         {lane.left() + 0.5 * lane.width(), lane.center().y()}});
    QVERIFY(!m_study->selection().selected().isEmpty());
    QVERIFY(find<QWidget>("jointCanvas")->grab().toImage() != joint);
    for (const char *name : {"partitionView", "collapseView", "varianceView"}) {
        auto *button = find<View>(name)->findChild<QPushButton *>(QStringLiteral("recomputeButton"));
        QVERIFY2(button->isVisible(), name);
    }
    savePicture("link-range");
    auto *view = find<View>("partitionView");
    const auto before = view->result();
    view->findChild<QPushButton *>(QStringLiteral("recomputeButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(view->result() != before, patienceMs);
    QVERIFY(find<QAction>("actionRangeSelection")->isChecked());
    trigger("actionRangeWhole");
    trigger("actionClearSelection");
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
}

void TestLinkWalk::scaleIsTheSameEverywhere()
{
    auto *view = find<View>("varianceView");
    auto *canvas = view->findChild<QAbstractScrollArea *>(QStringLiteral("curvesCanvas"));
    const int before = m_study->conditions().scale();
    // The points of the scales lie along the diagonal of the plot: one of them is met.
    const QSize size = canvas->viewport()->size();
    for (int x = size.width() / 4; x < size.width() / 2 && m_study->conditions().scale() == before; x += 4)
        for (int y = size.height() / 8; y < size.height() && m_study->conditions().scale() == before; y += 4)
            QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, {x, y});
    const int scale = m_study->conditions().scale();
    QVERIFY(scale != before);
    QCOMPARE(find<View>("jointView")->scale(), scale);
    QCOMPARE(find<View>("ellipsoidView")->scale(), scale);
    m_study->conditions().setScale(20);
}

void TestLinkWalk::heldViewSaysSo()
{
    auto *dock = find<ViewDock>("dock_partitionView");
    auto *follow = dock->findChild<QAction *>(QStringLiteral("actionFollow_partitionView"));
    QVERIFY(follow->isChecked());
    follow->trigger();
    QVERIFY(dock->titleBarWidget()->toolTip().contains(QStringLiteral("held")));
    trigger("actionScaleCoarser");
    QCOMPARE(dock->view().scale(), 20);
    follow->trigger();
    QCOMPARE(dock->view().scale(), 21);
    QVERIFY(!dock->titleBarWidget()->toolTip().contains(QStringLiteral("held")));
}

void TestLinkWalk::heldViewGoesIntoTheFigureAsItIs()
{
    auto *dock = find<ViewDock>("dock_partitionView");
    auto *follow = dock->findChild<QAction *>(QStringLiteral("actionFollow_partitionView"));
    View &view = dock->view();
    m_study->conditions().setScale(20);
    const QString numbers = view.numbers();
    const TimeRange visible = m_study->selection().visible();
    follow->trigger();
    m_study->selection().setVisible({60, 90});
    m_study->selection().setSelected({100, 200});
    trigger("actionRangeSelection");
    m_study->conditions().setStates({QStringLiteral("AWAKE")});
    m_study->conditions().setScale(22);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    const ShownConditions held = view.conditions();
    QCOMPARE(held.scale, 20);
    QCOMPARE(held.range, Conditions::Range::WholeRecording);
    QVERIFY(held.states.isEmpty());
    QCOMPARE(held.visible, visible);
    // By the pointer: the view is the chosen one.
    QTest::mouseClick(view.findChild<QAbstractScrollArea *>(QStringLiteral("curvesCanvas"))->viewport(),
                      Qt::LeftButton, {}, {5, 5});
    view.setFocus();
    const int before = m_window->figureDocument().count();
    trigger("actionAddToFigure");
    QCOMPARE(m_window->figureDocument().count(), before + 1);
    const FigurePanel &panel = m_window->figureDocument().panel(before);
    QCOMPARE(panel.recipe.view, QByteArray("partitionView"));
    QCOMPARE(panel.recipe.scale, 20);
    QCOMPARE(panel.recipe.range, Conditions::Range::WholeRecording);
    QVERIFY(panel.recipe.states.isEmpty());
    QCOMPARE(panel.recipe.visible, visible);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->figureDocument().isMade(before), patienceMs);
    QCOMPARE(m_window->figureDocument().panel(before).numbers, numbers);
    // Made anew, it is the same.
    m_window->figureActions().maker().make({m_window->figureDocument().number(before)});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->figureActions().maker().isBusy() && m_study->jobs().isIdle(),
                             patienceMs);
    QCOMPARE(m_window->figureDocument().panel(before).numbers, numbers);
    m_window->figureDocument().remove(before);
    m_study->conditions().setStates({});
    m_study->conditions().setScale(20);
    trigger("actionRangeWhole");
    trigger("actionClearSelection");
    trigger("actionZoomAll");
    follow->trigger();
    QCOMPARE(view.conditions(), shownConditions(*m_study));
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
}

void TestLinkWalk::selectedUnitsAreOfferedToPictures()
{
    trigger("actionUnits");
    auto *table = find<QTableView>("unitTable");
    QTRY_VERIFY(table->isVisible());
    const auto offerOf = [this](const char *name) {
        return find<View>(name)->findChild<QPushButton *>(QStringLiteral("recomputeUnitsButton"));
    };
    QVERIFY(!offerOf("jointView")->isVisible());
    table->selectAll();
    QCOMPARE(m_study->selection().units().size(), m_study->recording()->units.size());
    for (const char *name : {"jointView", "partitionView", "collapseView", "varianceView"})
        QVERIFY2(offerOf(name)->isVisible(), name);
    savePicture("link-units");
    auto *view = find<View>("jointView");
    const auto before = view->result();
    QTest::mouseClick(offerOf("jointView"), Qt::LeftButton);
    QCOMPARE(m_study->conditions().units(), Conditions::Units::Selected);
    QTRY_VERIFY_WITH_TIMEOUT(view->result() != before, patienceMs);
    QVERIFY(!offerOf("jointView")->isVisible());
    m_study->conditions().setUnits(Conditions::Units::All);
    trigger("actionClearSelection");
    QVERIFY(!offerOf("partitionView")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_study->ensemble() && m_study->jobs().isIdle(), patienceMs);
}

void TestLinkWalk::mapShowsItsDifferenceToThePinnedOne()
{
    auto *dock = find<ViewDock>("dock_multiscaleView");
    dock->show();
    dock->raise();
    View &view = dock->view();
    QTRY_VERIFY_WITH_TIMEOUT(view.result() && m_study->jobs().isIdle(), patienceMs);
    auto *difference = find<QAction>("actionDifference_multiscale_map");
    QVERIFY(view.options().contains(difference));
    QVERIFY(!difference->isEnabled());
    trigger("actionPin");
    QVERIFY(difference->isEnabled());
    dock->raise();
    auto *canvas = view.findChild<QWidget *>(QStringLiteral("timeMapCanvas"));
    QTRY_VERIFY(canvas->isVisible());
    const QImage map = canvas->grab().toImage();
    const QString summary = view.summary();
    difference->trigger();
    QVERIFY(canvas->grab().toImage() != map);
    QVERIFY(view.summary().contains(m_study->pins().all().front().name));
    savePicture("link-difference");
    // Kept with the other options of the view.
    QVERIFY(view.savedOptions().value(QStringLiteral("difference")).toBool());
    m_study->pins().remove(0);
    QTRY_COMPARE(view.summary(), summary);
    QVERIFY(!difference->isEnabled());
    difference->setChecked(false);
    trigger("actionWorkspaceBalance");
}

void TestLinkWalk::unitsAreTheSameInTableAndRaster()
{
    trigger("actionWorkspaceBrowse");
    trigger("actionToolBrowse");
    trigger("actionUnits");
    auto *timeline = find<Timeline>("timeline");
    QTRY_VERIFY(!timeline->lanePlot("raster").isEmpty());
    const QRectF lane = timeline->lanePlot("raster");
    QTest::mouseClick(timeline, Qt::LeftButton, {}, QPointF(lane.center().x(), lane.top() + 10).toPoint());
    QCOMPARE(m_study->selection().units().size(), size_t{1});
    auto *table = find<QTableView>("unitTable");
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    const QImage one = timeline->grab().toImage();
    table->selectAll();
    QCOMPARE(m_study->selection().units().size(), m_study->recording()->units.size());
    QVERIFY(timeline->grab().toImage() != one);
    trigger("actionClearSelection");
}

void TestLinkWalk::toolKeysWorkInPictures()
{
    trigger("actionWorkspaceBalance");
    auto *canvas = find<QWidget>("jointCanvas");
    QTRY_VERIFY(canvas->isVisible());
    canvas->setFocus();
    QTRY_VERIFY(canvas->hasFocus());
    QTest::keyClick(canvas, Qt::Key_S);
    QTRY_COMPARE(m_study->selection().tool(), Selection::Tool::Select);
    QVERIFY(find<QAction>("actionToolSelect")->isChecked());
    QTest::keyClick(canvas, Qt::Key_V);
    QTRY_COMPARE(m_study->selection().tool(), Selection::Tool::Browse);
    QTest::keyClick(canvas, Qt::Key_Right);
    QVERIFY(readOut().contains(QStringLiteral("E ")));
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestLinkWalk>(argc, argv, QStringLiteral("linkwalk"));
}

#include "tst_linkwalk.moc"
