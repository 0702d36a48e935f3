// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "annotations/annotationedits.h"
#include "simulation/simulation.h"
#include "views/curves/curvescanvas.h"
#include "views/timeline/timeline.h"
#include "views/timemap/timemapcanvas.h"
#include "window/annotationsmodel.h"
#include "window/viewdock.h"

#include <QDir>
#include <QMainWindow>
#include <QTableView>

#include <algorithm>

using namespace edgescope;

namespace {

constexpr int patienceMs = 120000;

} // namespace

// What views with a time axis share with the timeline: its pixels, ridges and seizures.
class TestTimeLinks : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { dropWindow(); }
    void mapBelowTheTimelineSharesItsAxis();
    void sharedAxisFollowsEveryLayout();
    void mapsElsewhereHaveTheirOwnAxis();
    void curveOfTimeSharesTheAxis();
    void ridgeIsTheSameInMapAndTable();
    void seizureIsTheSameInListsAndCurve();
    void selectedUnitStandsOutInTheTraces();
    void sharedAxisInRightToLeftLayouts();

private:
    void open();
    QMainWindow *workbench() const { return find<QMainWindow>("workbench"); }
    TimeMapCanvas *canvasOf(const char *view) const
    {
        return find<View>(view)->findChild<TimeMapCanvas *>(QStringLiteral("timeMapCanvas"));
    }
    void dock(const char *view, Qt::DockWidgetArea area) const;
    double laneX(double seconds) const;
    bool isOnLanes(const QWidget &widget, const QRectF &plot, const TimeRange &shown) const;
    bool isShared(const char *view) const;
    bool hasOwnAxis(const char *view) const
    {
        const TimeMapPicture *picture = canvasOf(view)->picture();
        return picture && !picture->sharedSpan();
    }
    void savePicture(const char *name) const
    {
        QDir().mkpath(QStringLiteral(PICTURES));
        m_window->grab().save(QStringLiteral(PICTURES "/%1.png").arg(QLatin1String(name)));
    }

    QString m_path;
};

void TestTimeLinks::initTestCase()
{
    keepSettingsApart();
    m_path = m_folder.filePath(QStringLiteral("seizure.nwb"));
    SimulationSettings simulation;
    simulation.scenario = Scenario::Seizure;
    simulation.lfpRateHz = 500;
    simulation.excitatoryUnits = 20;
    simulation.inhibitoryUnits = 8;
    simulation.lfpChannels = 32; // more than the lane shows at once
    simulateRecording(simulation, m_path, {});
    open();
}

void TestTimeLinks::open()
{
    makeWindow();
    m_window->openFile(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->ensemble(), patienceMs);
    trigger("actionWorkspaceBrowse");
    trigger("actionNextSeizure");
    settle();
}

void TestTimeLinks::dock(const char *view, Qt::DockWidgetArea area) const
{
    auto *dock = find<QDockWidget>((QByteArray("dock_") + view).constData());
    workbench()->addDockWidget(area, dock);
    dock->show();
    dock->raise();
    QTRY_VERIFY(find<View>(view)->isVisible());
}

// Where the lanes have a time, on the screen.
double TestTimeLinks::laneX(double seconds) const
{
    auto *timeline = find<Timeline>("timeline");
    const QRectF lane = timeline->lanePlot(timeline->isCompact() ? "ensemble" : "ruler");
    const TimeRange shown =
        timeline->isCompact() ? m_study->selection().limits() : m_study->selection().visible();
    const double share = (seconds - shown.start) / shown.length();
    return timeline->mapToGlobal(QPointF(lane.left() + share * lane.width(), 0)).x();
}

bool TestTimeLinks::isOnLanes(const QWidget &widget, const QRectF &plot, const TimeRange &shown) const
{
    const TimeRange visible = m_study->selection().visible();
    for (const double share : {0.0, 0.3, 0.5, 0.9, 1.0}) {
        const double seconds = visible.start + share * visible.length();
        const double x = plot.left() + (seconds - shown.start) / shown.length() * plot.width();
        if (std::abs(widget.mapToGlobal(QPointF(x, 0)).x() - laneX(seconds)) > 1)
            return false;
    }
    return true;
}

// What the map has drawn last, not what it would draw now.
bool TestTimeLinks::isShared(const char *view) const
{
    const TimeMapCanvas *canvas = canvasOf(view);
    const TimeMapPicture *picture = canvas->picture();
    return picture && isOnLanes(*canvas, picture->plotArea(), picture->map().shown());
}

void TestTimeLinks::mapBelowTheTimelineSharesItsAxis()
{
    dock("scalogramView", Qt::BottomDockWidgetArea);
    QTRY_VERIFY_WITH_TIMEOUT(isShared("scalogramView"), patienceMs);
    settle();
    savePicture("timelinks-below");
    // The pointer straight below a lane is at the same time.
    auto *timeline = find<Timeline>("timeline");
    TimeMapCanvas *canvas = canvasOf("scalogramView");
    const QPointF lane = timeline->lanePlot("lfp").center();
    movePointer(*timeline, lane);
    const double seconds = m_study->selection().cursor();
    const QPointF below = canvas->mapFromGlobal(timeline->mapToGlobal(lane));
    movePointer(*canvas, {below.x(), canvas->picture()->plotArea().center().y()});
    QVERIFY(std::abs(m_study->selection().cursor() - seconds) <=
            m_study->selection().visible().length() / timeline->lanePlot("lfp").width());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(canvas, &leave);
    // What is written beside the plot stays inside the view; a low one has no room for it.
    workbench()->resizeDocks({find<QDockWidget>("dock_scalogramView")}, {400}, Qt::Vertical);
    QTRY_VERIFY(canvas->height() > 200);
    canvas->grab();
    QVERIFY(canvas->picture()->barArea().isValid());
    QVERIFY(canvas->picture()->barArea().right() < canvas->width());
}

void TestTimeLinks::sharedAxisFollowsEveryLayout()
{
    m_window->resize(1300, 820);
    QTRY_VERIFY(isShared("scalogramView"));
    trigger("actionZoomIn");
    QTRY_VERIFY(isShared("scalogramView"));
    trigger("actionZoomOut");
    // The edge between the timeline and the panels beside it is moved.
    QDockWidget *side = find<QDockWidget>("dock_recordingPanel");
    if (!side->isVisible())
        side = find<QDockWidget>("dock_annotationsPanel");
    const double before = laneX(m_study->selection().visible().stop);
    workbench()->resizeDocks({side}, {side->width() + 70}, Qt::Horizontal);
    QTRY_VERIFY(laneX(m_study->selection().visible().stop) < before - 30);
    QTRY_VERIFY(isShared("scalogramView"));
    dock("scalogramView", Qt::TopDockWidgetArea);
    QTRY_VERIFY(isShared("scalogramView"));
    m_window->resize(1440, 900);
    QTRY_VERIFY(isShared("scalogramView"));
}

void TestTimeLinks::mapsElsewhereHaveTheirOwnAxis()
{
    auto *floating = find<QDockWidget>("dock_scalogramView");
    floating->setFloating(true);
    QTRY_VERIFY(hasOwnAxis("scalogramView"));
    floating->setFloating(false);
    QTRY_VERIFY(isShared("scalogramView"));
    dock("scalogramView", Qt::RightDockWidgetArea);
    QTRY_VERIFY(hasOwnAxis("scalogramView"));
    QTRY_VERIFY(canvasOf("scalogramView")->picture()->plotArea().right() <
                canvasOf("scalogramView")->width());
    // Two side by side are not in the column of the timeline.
    dock("scalogramView", Qt::BottomDockWidgetArea);
    dock("multiscaleView", Qt::BottomDockWidgetArea);
    workbench()->splitDockWidget(find<QDockWidget>("dock_scalogramView"),
                                 find<QDockWidget>("dock_multiscaleView"), Qt::Horizontal);
    QTRY_VERIFY(hasOwnAxis("scalogramView"));
    // A map of the whole recording is on the axis while the lanes show all of it.
    find<QDockWidget>("dock_scalogramView")->hide();
    trigger("actionZoomAll");
    QTRY_VERIFY_WITH_TIMEOUT(isShared("multiscaleView"), patienceMs);
    savePicture("timelinks-whole");
    trigger("actionZoomIn");
    QTRY_VERIFY(hasOwnAxis("multiscaleView"));
    trigger("actionZoomAll");
    find<QDockWidget>("dock_multiscaleView")->hide();
}

void TestTimeLinks::curveOfTimeSharesTheAxis()
{
    dock("cumulativeView", Qt::BottomDockWidgetArea);
    auto *view = find<View>("cumulativeView");
    QTest::mouseClick(view->findChild<QWidget *>(QStringLiteral("shown_raw")), Qt::LeftButton);
    auto *canvas = view->findChild<CurvesCanvas *>(QStringLiteral("curvesCanvas"));
    const auto isCurveShared = [&] {
        if (!canvas->figure() || canvas->figure()->panels().empty())
            return false;
        const CurvesPanel &panel = *canvas->figure()->panels().front();
        return panel.hasTime() && isOnLanes(*canvas->viewport(), panel.frame().area, panel.shownTime());
    };
    QTRY_VERIFY_WITH_TIMEOUT(isCurveShared(), patienceMs);
    settle();
    savePicture("timelinks-curve");
    m_window->resize(1300, 820);
    QTRY_VERIFY(isCurveShared());
    m_window->resize(1440, 900);
    trigger("actionZoomIn");
    QTRY_VERIFY(!canvas->figure()->sharedSpan());
    trigger("actionZoomAll");
    QTRY_VERIFY(isCurveShared());
    QTest::mouseClick(view->findChild<QWidget *>(QStringLiteral("shown_residual")), Qt::LeftButton);
    find<QDockWidget>("dock_cumulativeView")->hide();
}

void TestTimeLinks::ridgeIsTheSameInMapAndTable()
{
    trigger("actionWorkspaceSeizure");
    m_study->selection().setCursor(300);
    trigger("actionPreviousSeizure");
    QCOMPARE(m_study->selection().cursor(), 265.0);
    const auto &parameters = findAnalysis("wavelet")->parameters;
    Values ridged(parameters);
    ridged.set(*std::ranges::find(parameters, "ridges", &Parameter::key), QByteArray("skeleton"));
    m_study->setValues("wavelet", ridged);
    dock("scalogramView", Qt::BottomDockWidgetArea);
    find<QDockWidget>("dock_ridgesPanel")->raise();
    auto *table = find<QTableView>("ridgeTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, patienceMs);
    settle();
    TimeMapCanvas *canvas = canvasOf("scalogramView");
    const QImage none = canvas->grab().toImage();
    // The longest of them, in its middle.
    const auto result = find<View>("scalogramView")->result();
    const auto &ridges = std::get<TimeMap>(result->shape).ridges;
    const Ridge &ridge =
        *std::ranges::max_element(ridges, {}, [](const Ridge &each) { return each.seconds.size(); });
    const size_t middle = ridge.seconds.size() / 2;
    const TimeMapPicture &picture = *canvas->picture();
    const QRectF plot = picture.plotArea();
    const TimeRange shown = picture.map().shown();
    const QPointF place(plot.left() + (ridge.seconds[middle] - shown.start) / shown.length() * plot.width(),
                        plot.bottom() -
                            axisFraction(picture.map().rowAxis(), ridge.rows[middle]) * plot.height());
    QTest::mouseClick(canvas, Qt::LeftButton, {}, place.toPoint());
    QVERIFY(m_study->selection().ridge());
    QCOMPARE(*m_study->selection().ridge(), ChosenRidge::of("wavelet", ridge));
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->currentIndex().siblingAtColumn(1).data(Qt::UserRole).toDouble(), ridge.seconds.front());
    const QImage first = canvas->grab().toImage();
    QVERIFY(first != none);
    savePicture("timelinks-ridge");
    // The next row is another chain in the map.
    table->setFocus();
    QTest::keyClick(table, table->currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(*m_study->selection().ridge() != ChosenRidge::of("wavelet", ridge));
    QCOMPARE(m_study->selection().ridge()->range.start,
             table->currentIndex().siblingAtColumn(1).data(Qt::UserRole).toDouble());
    QVERIFY(canvas->grab().toImage() != first);
    trigger("actionClearSelection");
    QVERIFY(!m_study->selection().ridge());
    QVERIFY(!table->selectionModel()->hasSelection());
    find<QDockWidget>("dock_scalogramView")->hide();
}

void TestTimeLinks::seizureIsTheSameInListsAndCurve()
{
    Annotation second;
    second.kind = AnnotationKind::Seizure;
    second.range = {400, 430};
    second.label = QStringLiteral("seizure");
    second.rater = m_study->annotations().content().rater;
    m_study->annotations().edit(QStringLiteral("second"), addition(m_study->annotations().list(), second));
    QTRY_COMPARE(rangesOfKind(m_study->recording()->intervals, Interval::Kind::Seizure).size(), size_t{2});
    trigger("actionZoomAll");
    settle();
    const auto shownSeizure = [this] { return m_study->values("signed_cumulative").whole("seizure"); };
    auto *view = find<View>("cumulativeView");
    QTRY_VERIFY(view->isVisible());
    QCOMPARE(shownSeizure(), std::int64_t{1});
    // In the lane.
    auto *timeline = find<Timeline>("timeline");
    const QRectF lane = timeline->lanePlot("seizures");
    const auto before = view->result();
    QTest::mouseClick(
        timeline, Qt::LeftButton, {},
        QPointF(timeline->mapFromGlobal(QPointF(laneX(415), 0)).x(), lane.center().y()).toPoint());
    QCOMPARE(shownSeizure(), std::int64_t{2});
    QTRY_VERIFY_WITH_TIMEOUT(view->result() != before && m_study->jobs().isIdle(), patienceMs);
    // In the list, whose row of it is chosen as well.
    auto *list = find<QDockWidget>("dock_annotationsPanel");
    list->show();
    list->raise();
    auto *table = find<QTableView>("annotationTable");
    QTRY_VERIFY(table->isVisible());
    const auto rowAt = [&](double seconds) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (static_cast<const AnnotationsModel *>(table->model())->annotation(row)->range.start ==
                seconds)
                return row;
        return -1;
    };
    QTRY_VERIFY(rowAt(400) >= 0);
    QTRY_VERIFY(table->selectionModel()->isRowSelected(rowAt(400)));
    const int first = rowAt(265);
    QVERIFY(first >= 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(first, 0)).center());
    QCOMPARE(shownSeizure(), std::int64_t{1});
    savePicture("timelinks-seizure");
    // Another number for S(t) goes to its seizure.
    const auto &parameters = findAnalysis("signed_cumulative")->parameters;
    Values values = m_study->values("signed_cumulative");
    values.set(*std::ranges::find(parameters, "seizure", &Parameter::key), std::int64_t{2});
    m_study->setValues("signed_cumulative", values);
    QVERIFY(table->selectionModel()->isRowSelected(rowAt(400)));
    QCOMPARE(m_study->selection().cursor(), 400.0);
    QVERIFY(m_study->selection().visible().contains(340));
    trigger("actionPreviousSeizure");
    QCOMPARE(shownSeizure(), std::int64_t{1});
    QVERIFY(table->selectionModel()->isRowSelected(rowAt(265)));
    QCOMPARE(m_study->selection().cursor(), 265.0);
    trigger("actionClearSelection");
}

void TestTimeLinks::selectedUnitStandsOutInTheTraces()
{
    trigger("actionWorkspaceBrowse");
    settle();
    auto *timeline = find<Timeline>("timeline");
    const QRectF plot = timeline->lanePlot("lfp");
    const QRect label(0, qRound(plot.top()), qRound(plot.left()), qRound(plot.height()));
    const QImage labels = timeline->grab(label).toImage();
    const QImage traces = timeline->grab(plot.toRect()).toImage();
    // A unit on an electrode with a channel.
    const Recording &recording = *m_study->recording();
    const auto hasChannel = [&](const Unit &unit) {
        return unit.electrode >= 0 && std::ranges::find(recording.channels, unit.electrode,
                                                        &Channel::electrode) != recording.channels.end();
    };
    const auto unit = std::ranges::find_if(recording.units, hasChannel);
    QVERIFY(unit != recording.units.end());
    trigger("actionUnits");
    auto *table = find<QTableView>("unitTable");
    QTRY_VERIFY(table->isVisible());
    const int row = static_cast<int>(unit - recording.units.begin());
    const auto isSelected = [&] { return m_study->selection().units() == std::vector<int>{row}; };
    for (int place = 0; place < table->model()->rowCount() && !isSelected(); ++place) {
        table->scrollTo(table->model()->index(place, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(place, 0)).center());
    }
    QVERIFY(isSelected());
    QTRY_VERIFY(timeline->grab(label).toImage() != labels);
    QVERIFY(timeline->grab(plot.toRect()).toImage() != traces);
    settle();
    savePicture("timelinks-unit");
    const QImage chosen = timeline->grab(label).toImage();
    trigger("actionClearSelection");
    QTRY_VERIFY(timeline->grab(label).toImage() != chosen);
}

void TestTimeLinks::sharedAxisInRightToLeftLayouts()
{
    dropWindow();
    QSettings().clear();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    open();
    dock("scalogramView", Qt::BottomDockWidgetArea);
    QTRY_VERIFY_WITH_TIMEOUT(isShared("scalogramView"), patienceMs);
    settle();
    savePicture("timelinks-rtl");
    m_window->resize(1300, 820);
    QTRY_VERIFY(isShared("scalogramView"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestTimeLinks>(argc, argv, QStringLiteral("timelinks"));
}

#include "tst_timelinks.moc"
