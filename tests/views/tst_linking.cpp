// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampleresults.h"

#include "core/scalegrid.h"
#include "study/study.h"
#include "views/curves/curvesview.h"
#include "views/features/featurespicture.h"
#include "views/features/featuresview.h"
#include "views/joint/jointview.h"
#include "views/markedtext.h"
#include "views/timemap/timemapview.h"

#include <QAbstractScrollArea>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace edgescope;

namespace {

// Sixteen bins of k 20 on a lattice of rates 0…3: bin n has E = n % 4 and I = n / 4.
std::shared_ptr<Result> lattice()
{
    Ellipsoids shape;
    shape.unit = QStringLiteral("Hz per neuron");
    PointCloud cloud;
    cloud.scale = 20;
    cloud.width = scaleWidth(20);
    cloud.totalBins = 16;
    for (int n = 0; n < 16; ++n) {
        cloud.start.push_back(n * cloud.width);
        cloud.e.push_back(static_cast<float>(n % 4));
        cloud.i.push_back(static_cast<float>(n / 4));
    }
    shape.clouds = {cloud};
    auto result = std::make_shared<Result>();
    result->analysis = "joint_distribution";
    result->shape = shape;
    return result;
}

// Four windows of 30 s: two AWAKE at (0, 0) and (1, 1), one SWS at (10, 10), one without a state at (0, 10).
std::shared_ptr<Result> fourWindows()
{
    Features shape;
    shape.features = {{"contrast", QStringLiteral("Contrast"), {}},
                      {"correlation", QStringLiteral("Correlation"), {}}};
    shape.points = {{{0, 30}, QStringLiteral("AWAKE"), {0, 0}},
                    {{30, 60}, QStringLiteral("SWS"), {10, 10}},
                    {{60, 90}, QStringLiteral("AWAKE"), {1, 1}},
                    {{90, 120}, {}, {0, 10}}};
    auto result = std::make_shared<Result>();
    result->analysis = "mncm";
    result->shape = shape;
    return result;
}

// Two scales, ten columns of 10 s from 0 s on.
std::shared_ptr<Result> map()
{
    TimeMap shape;
    shape.rows = {QStringLiteral("Bin width Δt"), QStringLiteral("s"), true};
    shape.rowValues = {scaleWidth(14), scaleWidth(15)};
    shape.rowScales = {14, 15};
    shape.step = 10;
    shape.columns = 10;
    shape.values.assign(20, 1);
    shape.title = QStringLiteral("z(E − I)");
    shape.minimum = -3.5;
    shape.maximum = 3.5;
    auto result = std::make_shared<Result>();
    result->analysis = "multiscale_map";
    result->shape = shape;
    return result;
}

// S(t) from the onset of a seizure at 300 s, from −100 s to 100 s.
std::shared_ptr<Result> cumulative()
{
    Panel panel;
    panel.x = {QStringLiteral("Time from onset"), QStringLiteral("s")};
    panel.x.minimum = -100;
    panel.x.maximum = 100;
    panel.y = {QStringLiteral("S(t)"), {}};
    Series line;
    line.x = {-100, 0, 100};
    line.y = {0, 1, 2};
    panel.series = {line};
    auto result = std::make_shared<Result>();
    result->analysis = "signed_cumulative";
    result->shape = Curves{{panel}};
    result->tables = {
        {"recovery", {{"seizure", std::vector<std::int64_t>{1}}, {"onset_s", std::vector<double>{300}}}}};
    return result;
}

// A curve for each of two scales.
std::shared_ptr<Result> partition()
{
    Panel panel;
    panel.x = {QStringLiteral("Share of bins"), {}};
    panel.y = {QStringLiteral("Share of spikes"), {}};
    for (const int scale : {18, 22}) {
        Series line;
        line.scale = scale;
        line.x = {0, 0.5, 1};
        line.y = {0, scale == 18 ? 0.2 : 0.4, 1};
        panel.series.push_back(line);
    }
    auto result = std::make_shared<Result>();
    result->analysis = "partition_curves";
    result->shape = Curves{{panel}};
    return result;
}

void drag(QWidget &widget, const QList<QPointF> &path, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, path.front().toPoint());
    for (const QPointF &point : path) {
        QMouseEvent move(QEvent::MouseMove, point, widget.mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(&widget, &move);
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, path.back().toPoint());
}

void moveTo(QWidget &widget, const QPointF &point)
{
    QMouseEvent move(QEvent::MouseMove, point, widget.mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&widget, &move);
}

// Counts the times that a widget is painted.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget &widget) { widget.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

class TestLinking : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void lassoMarksBins();
    void otherBinsAreDimmed();
    void windowsMarkedElsewhereFilterBins();
    void lassoMarksWindows();
    void stateInTheLegendMarksItsWindows();
    void binsMarkedElsewhereHighlightTheirWindow();
    void chosenSegmentIsHighlighted();
    void mapMovesTheCursorAndSelectsTime();
    void mapOfTheRecordingZooms();
    void cumulativeHasTheRecordingsTime();
    void recomputeIsOffered();
    void heldViewKeepsWhatItShows();
    void anotherRecordingEndsTheHold();
    void zoomedPictureFitsAgain();
    void hiddenViewsDoNoWork();
    void sharesAreOfTheMarkedTime();

private:
    template <typename Shown>
    QWidget &canvas(Shown &view, const char *name)
    {
        return *view.template findChild<QWidget *>(QLatin1String(name));
    }

    std::unique_ptr<Study> m_study;
};

void TestLinking::init()
{
    m_study = std::make_unique<Study>();
    m_study->selection().reset({0, 1000}, 100);
    m_study->conditions().setScale(20);
}

void TestLinking::lassoMarksBins()
{
    JointView view(*m_study);
    view.resize(500, 400);
    view.show();
    emit m_study->resultReady("joint_distribution", lattice());
    QWidget &points = canvas(view, "jointCanvas");
    const PlotFrame frame = view.picture().frame();
    const auto box = [&frame](double e, double i) {
        return QList<QPointF>{frame.toPoint(e - 0.4, i - 0.4), frame.toPoint(e + 0.4, i - 0.4),
                              frame.toPoint(e + 0.4, i + 0.4), frame.toPoint(e - 0.4, i + 0.4)};
    };
    // With the Browse tool nothing is marked.
    drag(points, box(1, 1));
    QVERIFY(m_study->selection().marked().empty());
    m_study->selection().setTool(Selection::Tool::Select);
    QSignalSpy readOut(&view, &View::readOutChanged);
    drag(points, box(1, 1));
    const double width = scaleWidth(20);
    QVERIFY(m_study->selection().marked() == (std::vector<TimeRange>{{5 * width, 5 * width + width}}));
    QVERIFY(readOut.last()[0].toString().startsWith(QStringLiteral("1 bin(s) marked · ")));
    drag(points, box(3, 3), Qt::ShiftModifier);
    QCOMPARE(m_study->selection().marked().size(), size_t{2});
    QTest::keyClick(&points, Qt::Key_Escape);
    QVERIFY(m_study->selection().marked().empty());
    QTest::keyClick(&points, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_study->selection().marked().size(), size_t{1}); // all bins are one stretch
    QVERIFY(std::abs(totalLength(m_study->selection().marked()) - 16 * width) < 1e-9);
}

void TestLinking::otherBinsAreDimmed()
{
    JointView view(*m_study);
    view.resize(500, 400);
    view.show();
    emit m_study->resultReady("joint_distribution", lattice());
    QWidget &points = canvas(view, "jointCanvas");
    const QPoint inside = view.picture().frame().toPoint(1, 1).toPoint();
    const QPoint outside = view.picture().frame().toPoint(2, 2).toPoint();
    const QImage before = points.grab().toImage();
    const double width = scaleWidth(20);
    m_study->selection().setSelected({5 * width, 6 * width});
    const QImage after = points.grab().toImage();
    const int ground = before.pixelColor(view.picture().frame().toPoint(1.5, 2.5).toPoint()).lightness();
    QVERIFY(after.pixelColor(outside).lightness() > before.pixelColor(outside).lightness());
    QVERIFY(after.pixelColor(outside).lightness() < ground);
    QVERIFY(after.pixelColor(inside).lightness() <= before.pixelColor(inside).lightness());
}

void TestLinking::windowsMarkedElsewhereFilterBins()
{
    JointView view(*m_study);
    view.resize(500, 400);
    view.show();
    emit m_study->resultReady("joint_distribution", lattice());
    QWidget &points = canvas(view, "jointCanvas");
    const QPoint outside = view.picture().frame().toPoint(2, 1).toPoint();
    m_study->selection().setMarked({{0, 2 * scaleWidth(20)}});
    const QImage filtered = points.grab().toImage();
    JointOptions options = view.options();
    options.points = false;
    view.setOptions(options);
    QCOMPARE(filtered.pixelColor(outside), points.grab().toImage().pixelColor(outside));
}

void TestLinking::lassoMarksWindows()
{
    FeaturesView view(*m_study);
    view.resize(600, 400);
    view.show();
    emit m_study->resultReady("mncm", fourWindows());
    m_study->selection().setVisible({500, 600});
    m_study->selection().setTool(Selection::Tool::Select);
    QWidget &points = canvas(view, "featuresCanvas");
    const PlotFrame frame = view.pictures()[0].frame();
    drag(points, {frame.toPoint(9.5, 9.5), frame.toPoint(10.3, 9.5), frame.toPoint(10.3, 10.3),
                  frame.toPoint(9.5, 10.3)});
    QVERIFY(m_study->selection().marked() == (std::vector<TimeRange>{{30, 60}}));
    QVERIFY(m_study->selection().visible().contains(30)); // the first window came into view
    QVERIFY(m_study->selection().visible().contains(59.9));
}

void TestLinking::stateInTheLegendMarksItsWindows()
{
    FeaturesView view(*m_study);
    view.resize(600, 400);
    view.show();
    emit m_study->resultReady("mncm", fourWindows());
    QWidget &points = canvas(view, "featuresCanvas");
    const FeaturesPicture picture = view.pictures()[0];
    QPointF place(picture.legendArea().left() + 30, picture.legendArea().top());
    while (picture.stateIn(picture.legendArea(), place) != QStringLiteral("AWAKE"))
        place.ry() += 1;
    QSignalSpy readOut(&view, &View::readOutChanged);
    QTest::mouseClick(&points, Qt::LeftButton, {}, place.toPoint());
    QVERIFY(m_study->selection().marked() == (std::vector<TimeRange>{{0, 30}, {60, 90}}));
    QVERIFY(readOut.last()[0].toString().startsWith(QStringLiteral("2 window(s) marked · ")));
}

void TestLinking::binsMarkedElsewhereHighlightTheirWindow()
{
    FeaturesView view(*m_study);
    view.resize(600, 400);
    view.show();
    emit m_study->resultReady("mncm", fourWindows());
    QWidget &points = canvas(view, "featuresCanvas");
    const QImage before = points.grab().toImage();
    const QPoint marked = view.pictures()[0].frame().toPoint(10, 10).toPoint();
    const QPoint other = view.pictures()[0].frame().toPoint(0, 0).toPoint();
    m_study->selection().setMarked({{40, 40.3}});
    const QImage after = points.grab().toImage();
    QCOMPARE(after.pixelColor(marked), before.pixelColor(marked));
    QVERIFY(after.pixelColor(other) != before.pixelColor(other));
}

void TestLinking::chosenSegmentIsHighlighted()
{
    AnnotationContent content;
    Annotation segment;
    segment.id = 7;
    segment.kind = AnnotationKind::State;
    segment.range = {30, 60};
    segment.label = QStringLiteral("SWS");
    content.list.apply({{{}, segment}});
    m_study->annotations().reset(content);
    FeaturesView view(*m_study);
    view.resize(600, 400);
    view.show();
    emit m_study->resultReady("mncm", fourWindows());
    QWidget &points = canvas(view, "featuresCanvas");
    const QImage before = points.grab().toImage();
    m_study->selection().setAnnotations({7});
    const QImage chosen = points.grab().toImage();
    QVERIFY(chosen != before);
    m_study->selection().setAnnotations({});
    m_study->selection().setSelected({30, 60});
    QCOMPARE(points.grab().toImage(), chosen); // as the same time selected
}

void TestLinking::mapMovesTheCursorAndSelectsTime()
{
    TimeMapView view(*m_study, "multiscale_map");
    view.resize(600, 300);
    view.show();
    emit m_study->resultReady("multiscale_map", map());
    QWidget &cells = canvas(view, "timeMapCanvas");
    const QRectF plot = view.picture().plotArea();
    const auto at = [&plot](double seconds) {
        return QPointF(plot.left() + seconds / 100 * plot.width(), plot.center().y());
    };
    m_study->selection().setCursor(5);
    moveTo(cells, at(40));
    QVERIFY(std::abs(m_study->selection().cursor() - 40) < 0.3);
    moveTo(cells, {plot.right() + 5, plot.center().y()});
    QCOMPARE(m_study->selection().cursor(), 5.0);
    m_study->selection().setTool(Selection::Tool::Select);
    const QImage before = cells.grab().toImage();
    drag(cells, {at(20), at(30), at(70)});
    QVERIFY(std::abs(m_study->selection().selected().start - 20) < 0.3);
    QVERIFY(std::abs(m_study->selection().selected().stop - 70) < 0.3);
    const QImage after = cells.grab().toImage();
    const auto pixel = [&at](const QImage &image, double seconds) {
        return image.pixelColor(at(seconds).toPoint() + QPoint(0, 20));
    };
    QVERIFY(pixel(after, 50) != pixel(before, 50));
    QCOMPARE(pixel(after, 85), pixel(before, 85));
}

void TestLinking::mapOfTheRecordingZooms()
{
    TimeMapView view(*m_study, "multiscale_map");
    view.resize(600, 300);
    view.show();
    emit m_study->resultReady("multiscale_map", map());
    QWidget &cells = canvas(view, "timeMapCanvas");
    const QPointF centre = view.picture().plotArea().center();
    QWheelEvent turn(centre, cells.mapToGlobal(centre), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&cells, &turn);
    const TimeRange shown = view.picture().timeScale().range;
    QVERIFY(std::abs(shown.start - 10) < 1e-9 && std::abs(shown.stop - 90) < 1e-9); // 100 s · 0.8 about 50 s
    QCOMPARE(m_study->selection().visible(), (TimeRange{0, 100}));                  // the timeline stays
    QTest::mouseDClick(&cells, Qt::LeftButton, {}, centre.toPoint());
    QCOMPARE(view.picture().timeScale().range, (TimeRange{0, 100}));
}

void TestLinking::cumulativeHasTheRecordingsTime()
{
    CurvesView view(*m_study, "signed_cumulative");
    view.resize(600, 300);
    view.show();
    emit m_study->resultReady("signed_cumulative", cumulative());
    auto *canvas = view.findChild<QAbstractScrollArea *>(QStringLiteral("curvesCanvas"));
    m_study->selection().setTool(Selection::Tool::Select);
    const QSize size = canvas->viewport()->size();
    // Somewhere inside the plot, whatever its margins: half the pixels are half the time.
    moveTo(*canvas->viewport(), {size.width() * 0.4, size.height() * 0.4});
    const double first = m_study->selection().cursor();
    moveTo(*canvas->viewport(), {size.width() * 0.6, size.height() * 0.4});
    const double second = m_study->selection().cursor();
    QVERIFY(first > 200 && first < second && second < 400);
    drag(*canvas->viewport(),
         {{size.width() * 0.4, size.height() * 0.4}, {size.width() * 0.6, size.height() * 0.5}});
    QVERIFY(std::abs(m_study->selection().selected().start - first) < 1);
    QVERIFY(std::abs(m_study->selection().selected().stop - second) < 1);
}

void TestLinking::recomputeIsOffered()
{
    CurvesView curves(*m_study, "partition_curves");
    JointView joint(*m_study);
    curves.show();
    joint.show();
    emit m_study->resultReady("partition_curves", partition());
    emit m_study->resultReady("joint_distribution", lattice());
    auto *button = curves.findChild<QPushButton *>(QStringLiteral("recomputeButton"));
    QVERIFY(!button->isVisible());
    m_study->selection().setSelected({10, 20});
    QVERIFY(button->isVisible());
    QVERIFY(!joint.findChild<QPushButton *>(QStringLiteral("recomputeButton"))
                 ->isVisible()); // it shows the range
    QCOMPARE(m_study->conditions().range(), Conditions::Range::WholeRecording);
    button->click();
    QCOMPARE(m_study->conditions().range(), Conditions::Range::Selection);
    QVERIFY(!button->isVisible());
}

void TestLinking::heldViewKeepsWhatItShows()
{
    CurvesView view(*m_study, "partition_curves");
    view.resize(400, 300);
    view.show();
    view.setFollowing(false);
    QVERIFY(view.isFollowing()); // there is nothing to hold yet
    const auto result = partition();
    emit m_study->resultReady("partition_curves", result);
    m_study->conditions().setScale(18);
    QSignalSpy summary(&view, &View::summaryChanged);
    view.setFollowing(false);
    QVERIFY(!view.isFollowing());
    QVERIFY(!summary.isEmpty());
    const QImage held = view.grab().toImage();
    m_study->conditions().setScale(22);
    emit m_study->resultReady("partition_curves", partition());
    QCOMPARE(view.result(), result);
    QCOMPARE(view.scale(), 18);
    QCOMPARE(view.grab().toImage(), held);
    view.setFollowing(true);
    QCOMPARE(view.scale(), 22);
    QVERIFY(view.grab().toImage() != held);
    const auto next = partition();
    emit m_study->resultReady("partition_curves", next);
    QCOMPARE(view.result(), next);
}

void TestLinking::anotherRecordingEndsTheHold()
{
    JointView view(*m_study);
    view.show();
    emit m_study->resultReady("joint_distribution", lattice());
    view.setFollowing(false);
    QSignalSpy following(&view, &View::followingChanged);
    emit m_study->recordingChanged();
    QVERIFY(view.isFollowing());
    QCOMPARE(following.size(), 1);
    QVERIFY(!view.result());
}

void TestLinking::zoomedPictureFitsAgain()
{
    JointView view(*m_study);
    view.resize(500, 400);
    view.show();
    emit m_study->resultReady("joint_distribution", lattice());
    QWidget &points = canvas(view, "jointCanvas");
    const PlotFrame whole = view.picture().frame();
    const QPointF at = whole.toPoint(1, 1);
    QWheelEvent turn(at, points.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&points, &turn);
    const PlotFrame closer = view.picture().frame();
    const double ratio = (closer.x.maximum - closer.x.minimum) / (whole.x.maximum - whole.x.minimum);
    QVERIFY(std::abs(ratio - 0.64) < 1e-9);
    QCOMPARE(closer.area.width(), closer.area.height());
    QTest::keyClick(&points, Qt::Key_0);
    QCOMPARE(view.picture().frame().x.maximum, whole.x.maximum);
}

void TestLinking::hiddenViewsDoNoWork()
{
    JointView joint(*m_study);
    CurvesView curves(*m_study, "partition_curves");
    FeaturesView features(*m_study);
    TimeMapView cells(*m_study, "multiscale_map");
    const std::vector<View *> views{&joint, &curves, &features, &cells};
    std::vector<std::unique_ptr<PaintCounter>> counters;
    for (View *view : views) {
        view->resize(400, 300);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view));
    }
    emit m_study->resultReady("joint_distribution", lattice());
    emit m_study->resultReady("partition_curves", partition());
    emit m_study->resultReady("mncm", fourWindows());
    emit m_study->resultReady("multiscale_map", map());
    QWidget *drawn[] = {joint.findChild<QWidget *>(QStringLiteral("jointCanvas")),
                        curves.findChild<QAbstractScrollArea *>(QStringLiteral("curvesCanvas"))->viewport(),
                        features.findChild<QWidget *>(QStringLiteral("featuresCanvas")),
                        cells.findChild<QWidget *>(QStringLiteral("timeMapCanvas"))};
    for (QWidget *widget : drawn)
        counters.push_back(std::make_unique<PaintCounter>(*widget));
    const auto linkAll = [this](double seconds) {
        m_study->selection().hover(seconds);
        m_study->selection().setSelected({seconds, seconds + 10});
        m_study->selection().setMarked({{seconds, seconds + 1}});
    };
    m_study->conditions().setScale(19);
    linkAll(40);
    for (const auto &counter : counters)
        QTRY_VERIFY(counter->count > 0);
    for (View *view : views)
        view->hide();
    QCoreApplication::processEvents();
    std::vector<std::unique_ptr<QSignalSpy>> summaries;
    for (View *view : views)
        summaries.push_back(std::make_unique<QSignalSpy>(view, &View::summaryChanged));
    for (const auto &counter : counters)
        counter->count = 0;
    m_study->conditions().setScale(18);
    linkAll(60);
    m_study->selection().setVisible({500, 600});
    QCoreApplication::processEvents();
    for (const auto &counter : counters)
        QCOMPARE(counter->count, 0);
    for (const auto &told : summaries)
        QCOMPARE(told->size(), 0);
    // Shown again they have caught up.
    curves.show();
    QCOMPARE(summaries[1]->size(), 1);
    QTRY_VERIFY(counters[1]->count > 0);
}

void TestLinking::sharesAreOfTheMarkedTime()
{
    Recording recording;
    recording.duration = 100;
    recording.intervals = {{{0, 40}, QStringLiteral("AWAKE"), Interval::Kind::State},
                           {{40, 60}, QStringLiteral("SWS"), Interval::Kind::State}};
    // 10 s AWAKE, 5 s SWS and 5 s beyond the scored time.
    QCOMPARE(markedText(QStringLiteral("3 bins"), {{5, 15}, {55, 65}}, &recording),
             QStringLiteral("3 bins · 20.0\u202Fs · AWAKE 50 %, SWS 25 %, no state 25 %"));
    recording.intervals.clear();
    QCOMPARE(markedText(QStringLiteral("3 bins"), {{5, 15}}, &recording),
             QStringLiteral("3 bins · 10.0\u202Fs"));
    QCOMPARE(markedText(QStringLiteral("0 bins"), {}, nullptr), QStringLiteral("0 bins"));
}

QTEST_MAIN(TestLinking)
#include "tst_linking.moc"
