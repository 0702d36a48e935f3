// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scalegrid.h"
#include "study/study.h"
#include "views/timemap/timemapview.h"

#include <QComboBox>
#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>
#include <numbers>

using namespace edgescope;

namespace {

// Two scales, four columns of 10 s: −4, −1, NaN, 1 below and 0, 1, 2, 3 above.
std::shared_ptr<Result> smallMap()
{
    TimeMap map;
    map.rows = {QStringLiteral("Bin width Δt"), QStringLiteral("s"), true};
    map.rowValues = {scaleWidth(14), scaleWidth(15)};
    map.rowScales = {14, 15};
    map.start = 100;
    map.step = 10;
    map.columns = 4;
    map.values = {-4, -1, std::numeric_limits<float>::quiet_NaN(), 1, 0, 1, 2, 3};
    map.title = QStringLiteral("z(E − I)");
    map.unit = QStringLiteral("SD");
    map.minimum = -3.5;
    map.maximum = 3.5;
    map.lowEnd = QStringLiteral("I leads");
    map.highEnd = QStringLiteral("E leads");
    auto result = std::make_shared<Result>();
    result->analysis = "multiscale_map";
    result->shape = map;
    return result;
}

const FigureStyle style{&lightTheme(), 15, 8};

} // namespace

class TestTimeMapView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void coloursTellWhoLeads();
    void edgesAreVeiled();
    void cellUnderThePointer();
    void undefinedCellsAreHatched();
    void clickSetsCursorAndScale();
    void cursorRunsThrough();
    void frequenciesUpAndDown();
    void rowsOfEqualSteps();
    void edgesOfGapsAreVeiled();
    void contourSurroundsWhatIsSignificant();
    void phaseAndSignificanceAreRead();
    void limitsAreDraggedOnTheBar();
    void scalogramFollowsTheTimeline();
    void takesOverTheAxisAbove();
    void ridgeIsChosenByAClick();
    void stripSetsTheParameters();
};

void TestTimeMapView::coloursTellWhoLeads()
{
    QCOMPARE(lightTheme().signedMap(-1), QColor(0x7A, 0x33, 0x00));
    QCOMPARE(lightTheme().signedMap(-0.5), QColor(0xD9, 0x80, 0x3F));
    QCOMPARE(lightTheme().signedMap(0), QColor(0xF7, 0xF7, 0xF7));
    QCOMPARE(darkTheme().signedMap(0), QColor(0x1E, 0x20, 0x22));
    QCOMPARE(lightTheme().signedMap(1), QColor(0x00, 0x3F, 0x66));
    const auto result = smallMap();
    QImage device(400, 300, QImage::Format_RGB32);
    const TimeMapPicture picture(std::get<TimeMap>(result->shape), {}, {}, style, QRectF(0, 0, 400, 300),
                                 &device);
    const QImage cells = picture.map().cells();
    QCOMPARE(cells.size(), QSize(4, 2));
    QCOMPARE(cells.pixelColor(0, 1), QColor(0x7A, 0x33, 0x00)); // clipped
    QCOMPARE(cells.pixelColor(2, 1).alpha(), 0);                // NaN
    const QColor blue = cells.pixelColor(3, 0);
    QVERIFY(blue.blue() > blue.red());
}

void TestTimeMapView::edgesAreVeiled()
{
    const auto result = smallMap();
    TimeMap map = std::get<TimeMap>(result->shape);
    map.rowEdges = {0, 10};
    QImage device(400, 300, QImage::Format_RGB32);
    const QRectF area(0, 0, 400, 300);
    const QImage veiled = TimeMapPicture(map, {}, {}, style, area, &device).map().cells();
    const QImage plain =
        TimeMapPicture(std::get<TimeMap>(result->shape), {}, {}, style, area, &device).map().cells();
    QVERIFY(veiled.pixel(3, 0) != plain.pixel(3, 0)); // 5 s from the end
    QCOMPARE(veiled.pixel(1, 0), plain.pixel(1, 0));  // 15 s from the start
    QCOMPARE(veiled.pixel(0, 1), plain.pixel(0, 1));
}

void TestTimeMapView::cellUnderThePointer()
{
    const auto result = smallMap();
    const TimeMap &map = std::get<TimeMap>(result->shape);
    QImage device(400, 300, QImage::Format_RGB32);
    const TimeMapPicture picture(map, {}, {}, style, QRectF(0, 0, 400, 300), &device);
    const QRectF plot = picture.plotArea();
    const auto cell = picture.cellAt({plot.left() + 0.875 * plot.width(), plot.top() + 0.25 * plot.height()});
    QVERIFY(cell);
    QCOMPARE(cell->row, size_t{1});
    QCOMPARE(cell->column, size_t{3});
    QVERIFY(std::abs(cell->seconds - 135) < 1e-9);
    QCOMPARE(cell->value, 3.0);
    QVERIFY(!picture.cellAt(plot.topLeft() - QPointF(1, 1)));
    QCOMPARE(cellText(map, *cell, {}).remove(QChar(0x202F)),
             QStringLiteral("00:02:15.0 · Δt 66.69ms · z(E − I) 3.00SD"));
    const auto nothing =
        picture.cellAt({plot.left() + 0.6 * plot.width(), plot.top() + 0.75 * plot.height()});
    QVERIFY(std::isnan(nothing->value));
    QVERIFY(cellText(map, *nothing, {}).contains(QStringLiteral("undefined")));
}

void TestTimeMapView::undefinedCellsAreHatched()
{
    const auto result = smallMap();
    QImage device(400, 300, QImage::Format_RGB32);
    device.fill(Qt::white);
    const TimeMapPicture picture(std::get<TimeMap>(result->shape), {}, {}, style, QRectF(0, 0, 400, 300),
                                 &device);
    QPainter painter(&device);
    picture.paintCells(painter);
    const QRectF plot = picture.plotArea();
    const QRect hole(QPointF(plot.left() + 0.53 * plot.width(), plot.top() + 0.55 * plot.height()).toPoint(),
                     QSize(20, 40));
    bool hatch = false;
    bool ground = false;
    for (int y = hole.top(); y < hole.bottom(); ++y)
        for (int x = hole.left(); x < hole.right(); ++x) {
            ground = ground || device.pixelColor(x, y) == lightTheme().plot;
            hatch = hatch || device.pixelColor(x, y).lightness() < 230;
        }
    QVERIFY(hatch && ground);
}

void TestTimeMapView::clickSetsCursorAndScale()
{
    Study study;
    study.selection().reset({0, 200}, 200);
    TimeMapView view(study, "multiscale_map");
    view.resize(500, 328);
    view.show();
    emit study.resultReady("multiscale_map", smallMap());
    QVERIFY(view.summary().startsWith(QStringLiteral("z(E − I)")));
    auto *canvas = view.findChild<QWidget *>(QStringLiteral("timeMapCanvas"));
    const QRectF plot = view.picture().plotArea();
    const QPoint place(qRound(plot.left() + 0.5 * plot.width()), qRound(plot.top() + 0.75 * plot.height()));
    QSignalSpy readOut(&view, &View::readOutChanged);
    QTest::mouseMove(canvas, place);
    QTRY_VERIFY(!readOut.isEmpty());
    QTest::mouseClick(canvas, Qt::LeftButton, {}, place);
    QVERIFY(std::abs(study.selection().cursor() - 120) < 0.2);
    QCOMPARE(study.conditions().scale(), 14);
}

void TestTimeMapView::cursorRunsThrough()
{
    Study study;
    study.selection().reset({0, 200}, 200);
    TimeMapView view(study, "multiscale_map");
    view.resize(500, 328);
    view.show();
    emit study.resultReady("multiscale_map", smallMap());
    study.selection().setCursor(50); // before the map
    const QImage without = view.grab().toImage();
    study.selection().setCursor(115);
    const QImage with = view.grab().toImage();
    QVERIFY(with != without);
    const QRectF plot = view.picture().plotArea();
    auto *canvas = view.findChild<QWidget *>(QStringLiteral("timeMapCanvas"));
    const QPoint line =
        canvas->mapTo(&view, QPointF(plot.left() + 0.375 * plot.width(), plot.center().y()).toPoint());
    bool changed = false;
    for (int x = line.x() - 2; x <= line.x() + 2; ++x)
        changed = changed || with.pixel(x, line.y()) != without.pixel(x, line.y());
    QVERIFY(changed);
}

namespace {

// Five frequencies in octaves from 10 Hz, 20 columns of 1 s; the value is the row, the middle is significant.
TimeMap frequencyMap()
{
    TimeMap map;
    map.rows = {QStringLiteral("Frequency"), QStringLiteral("Hz"), true};
    map.rowValues = {10, 20, 40, 80, 160};
    map.step = 1;
    map.columns = 20;
    map.title = QStringLiteral("R²");
    map.palette = TimeMap::Palette::UnitInterval;
    map.minimum = 0;
    map.maximum = 4;
    for (int row = 0; row < 5; ++row)
        for (int column = 0; column < 20; ++column) {
            map.values.push_back(static_cast<float>(row));
            map.significance.push_back(row == 2 && column >= 8 && column < 12 ? 2.0F : 0.5F);
            map.phases.push_back(static_cast<float>(std::numbers::pi / 2));
        }
    return map;
}

} // namespace

// A linear axis gives 160 Hz half of its length above 80 Hz; downwards turns the picture over.
void TestTimeMapView::frequenciesUpAndDown()
{
    const QRectF plot(0, 0, 200, 160);
    TimeMap map = frequencyMap();
    const auto rowAt = [&](double y) {
        return TimeMapPainter(map, {}, lightTheme(), 1).cellAt({100, y}, plot)->row;
    };
    QCOMPARE(rowAt(1), size_t{4});
    QCOMPARE(rowAt(80), size_t{2});
    map.rows.isReversed = true;
    QCOMPARE(rowAt(1), size_t{0});
    QCOMPARE(rowAt(159), size_t{4});
    map.rows.logarithmic = false;
    // From 10/√2 to 160·√2 Hz downwards: 113 Hz (the border of the upper two octaves) is nearly in the
    // middle.
    const double border =
        (80 * std::sqrt(2) - 10 / std::sqrt(2)) / (160 * std::sqrt(2) - 10 / std::sqrt(2)) * 160;
    QCOMPARE(rowAt(border - 2), size_t{3});
    QCOMPARE(rowAt(border + 2), size_t{4});
    map.rows.isReversed = false;
    QCOMPARE(rowAt(160 - border - 2), size_t{4});
}

// 1 to 5 Hz, half a hertz beyond at both ends: a linear axis gives each a fifth of the height, a logarithmic
// one the more the lower it is.
void TestTimeMapView::rowsOfEqualSteps()
{
    const QRectF plot(0, 0, 200, 100);
    TimeMap map = frequencyMap();
    map.rowValues = {1, 2, 3, 4, 5};
    map.rowSpacing = TimeMap::Spacing::Steps;
    map.rows.logarithmic = false;
    const auto rowAt = [&](double y) {
        return TimeMapPainter(map, {}, lightTheme(), 1).cellAt({100, y}, plot)->row;
    };
    for (std::size_t row = 0; row < 5; ++row) {
        QCOMPARE(rowAt(100 - 20.0 * static_cast<double>(row) - 1), row);
        QCOMPARE(rowAt(100 - 20.0 * static_cast<double>(row) - 19), row);
    }
    const Axis axis = TimeMapPainter(map, {}, lightTheme(), 1).rowAxis();
    QCOMPARE(axis.minimum, 0.5);
    QCOMPARE(axis.maximum, 5.5);
    map.rows.logarithmic = true;
    const auto height = [](double hertz) { return 100 * (1 - std::log(hertz / 0.5) / std::log(11)); };
    for (std::size_t row = 0; row < 4; ++row) {
        const double border = height(static_cast<double>(row) + 1.5);
        QCOMPARE(rowAt(border + 1), row);
        QCOMPARE(rowAt(border - 1), row + 1);
    }
    // What is drawn there is the row.
    map.significance.clear();
    map.phases.clear();
    QImage image(200, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    const TimeMapPainter drawn(map, {}, lightTheme(), 1);
    drawn.paint(painter, plot);
    for (const double hertz : {1.2, 2.0, 3.4, 5.2})
        QCOMPARE(image.pixelColor(100, static_cast<int>(height(hertz))),
                 drawn.colourOf(std::round(hertz) - 1));
}

void TestTimeMapView::edgesOfGapsAreVeiled()
{
    TimeMap map = frequencyMap();
    map.rowEdges = {8, 4, 2, 1, 0.5};
    map.stretches = {{-100, 10}, {12, 100}};
    const TimeMapPainter painter(map, {}, lightTheme(), 1);
    const QRectF plot(0, 0, 200, 160);
    const auto isEdge = [&](double seconds, int row) {
        return painter.cellAt({seconds * 10, 160 - 16 - 32.0 * row}, plot)->isEdge;
    };
    QVERIFY(!isEdge(1.5, 0)); // the signal goes on before the map begins
    QVERIFY(isEdge(5.5, 0));
    QVERIFY(!isEdge(5.5, 1));
    QVERIFY(isEdge(9.5, 3));
    QVERIFY(isEdge(12.5, 2));
    QVERIFY(!isEdge(14.5, 2));
}

void TestTimeMapView::contourSurroundsWhatIsSignificant()
{
    TimeMap map = frequencyMap();
    map.phases.clear();
    std::fill(map.values.begin(), map.values.end(), 0.0F);
    const auto drawn = [](const TimeMap &data) {
        QImage image(400, 160, QImage::Format_RGB32);
        QPainter painter(&image);
        TimeMapPainter(data, {}, lightTheme(), 1).paint(painter, QRectF(0, 0, 400, 160));
        return image;
    };
    const QImage with = drawn(map);
    map.significance.clear();
    const QImage without = drawn(map);
    int changed = 0;
    for (int y = 0; y < 160; ++y)
        for (int x = 0; x < 400; ++x)
            if (with.pixel(x, y) != without.pixel(x, y)) {
                ++changed;
                QVERIFY(x > 140 && x < 260 && y > 40 && y < 120); // about the third row from 8 s to 12 s
            }
    QVERIFY(changed > 100);
    QCOMPARE(with.pixel(200, 80), without.pixel(200, 80)); // a line, no filling
}

void TestTimeMapView::phaseAndSignificanceAreRead()
{
    const TimeMap map = frequencyMap();
    const TimeMapPainter painter(map, {}, lightTheme(), 1);
    const auto inside = painter.cellAt({100, 80}, QRectF(0, 0, 200, 160));
    QCOMPARE(inside->isSignificant, std::optional(true));
    const QString text = cellText(map, *inside, {});
    QVERIFY2(text.contains(QStringLiteral("40.0\u202FHz")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral(" · significant")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("phase 90°")), qPrintable(text));
    const auto outside = painter.cellAt({10, 80}, QRectF(0, 0, 200, 160));
    QVERIFY(cellText(map, *outside, {}).contains(QStringLiteral("not significant")));
}

void TestTimeMapView::limitsAreDraggedOnTheBar()
{
    Study study;
    study.selection().reset({0, 200}, 200);
    TimeMapView view(study, "multiscale_map");
    view.resize(600, 400);
    view.show();
    emit study.resultReady("multiscale_map", smallMap());
    auto *canvas = view.findChild<QWidget *>(QStringLiteral("timeMapCanvas"));
    const QRectF bar = view.picture().barArea();
    QVERIFY(bar.height() > 100);
    const QPoint grip(qRound(bar.center().x()), qRound(bar.top() + 0.1 * bar.height()));
    QTest::mousePress(canvas, Qt::LeftButton, {}, grip);
    QTest::mouseMove(canvas, grip + QPoint(0, 40));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, grip + QPoint(0, 40));
    QTRY_VERIFY(view.options().maximum > 3.6);
    QCOMPARE(view.picture().map().minimum(), -3.5);
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, grip);
    QTRY_COMPARE(view.picture().map().maximum(), 3.5);
}

void TestTimeMapView::scalogramFollowsTheTimeline()
{
    Study study;
    study.selection().reset({0, 1000}, 20);
    TimeMapView view(study, "wavelet");
    view.resize(600, 400);
    view.show();
    auto result = std::make_shared<Result>();
    result->analysis = "wavelet";
    result->shape = frequencyMap();
    emit study.resultReady("wavelet", result);
    QCOMPARE(view.picture().timeScale().range, (TimeRange{0, 20}));
    study.selection().setVisible({5, 15}); // before the result of that time is there
    QCOMPARE(view.picture().timeScale().range, (TimeRange{5, 15}));
    auto *canvas = view.findChild<QWidget *>(QStringLiteral("timeMapCanvas"));
    const QRectF plot = view.picture().plotArea();
    // Dragging by a tenth of the plot moves the time shown by a tenth.
    const QPoint middle = plot.center().toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
    QTest::mouseMove(canvas, middle - QPoint(qRound(plot.width() / 10), 0));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle - QPoint(qRound(plot.width() / 10), 0));
    QTRY_VERIFY(std::abs(study.selection().visible().start - 6) < 0.1);
    view.grab().save(QStringLiteral(PICTURES "/scalogramView.png"));
}

// A widget that stands for the timeline, with lanes from 118 to 52 pixels before its right edge, above a map
// of four columns from 100 to 140 s.
void TestTimeMapView::takesOverTheAxisAbove()
{
    Study study;
    QWidget window;
    window.resize(900, 600);
    QWidget timeline(&window);
    TimeRange shown{100, 140};
    const TimeColumn column(timeline, [&] {
        return TimeColumn::Lanes{{118, timeline.width() - 52.0}, shown};
    });
    auto *view = new TimeMapView(study, "multiscale_map", &window);
    view->setTimeColumn(column);
    timeline.setGeometry(0, 0, 900, 200);
    view->setGeometry(0, 210, 900, 300);
    window.show();
    emit study.resultReady("multiscale_map", smallMap());
    QTRY_VERIFY(view->result());
    QCOMPARE(view->picture().plotArea().left(), 118.0);
    QCOMPARE(view->picture().plotArea().right(), 848.0);
    QVERIFY(view->picture().barArea().left() > 848 && view->picture().barArea().right() < 900);
    view->grab().save(QStringLiteral(PICTURES "/sharedAxis.png"));
    // A view that begins further left has the same place on the screen.
    timeline.setGeometry(60, 0, 840, 200);
    QCOMPARE(view->picture().plotArea().left(), 178.0);
    // Its own axis: beside the timeline, narrower than the lanes, of another time, in another window.
    const auto isOwn = [&] { return !view->picture().sharedSpan(); };
    view->setGeometry(0, 100, 900, 300);
    QVERIFY(isOwn());
    view->setGeometry(0, 210, 600, 300);
    QVERIFY(isOwn());
    view->setGeometry(0, 210, 900, 300);
    QVERIFY(!isOwn());
    shown = {100, 141};
    QVERIFY(isOwn());
    shown = {100.001, 140};
    QVERIFY(!isOwn());
    view->setParent(nullptr);
    view->show();
    QVERIFY(isOwn());
    delete view;
}

// Two chains from 2 to 8 s, one in the lowest row and one in the highest.
void TestTimeMapView::ridgeIsChosenByAClick()
{
    Study study;
    study.selection().reset({0, 1000}, 20);
    TimeMapView view(study, "wavelet");
    view.resize(600, 400);
    view.show();
    TimeMap shape = frequencyMap();
    const double low = shape.rowValues.front();
    const double high = shape.rowValues.back();
    shape.ridges = {{{2, 8}, {low, low}, {1, 1}}, {{2, 8}, {high, high}, {1, 1}}};
    auto result = std::make_shared<Result>();
    result->analysis = "wavelet";
    result->shape = shape;
    emit study.resultReady("wavelet", result);
    auto *canvas = view.findChild<QWidget *>(QStringLiteral("timeMapCanvas"));
    const QImage none = canvas->grab().toImage();
    const TimeMapPicture picture = view.picture();
    const QRectF plot = picture.plotArea();
    const auto place = [&](double seconds, double row) {
        return QPointF(plot.left() + seconds / 20 * plot.width(),
                       plot.bottom() - axisFraction(picture.map().rowAxis(), row) * plot.height());
    };
    QTest::mouseClick(canvas, Qt::LeftButton, {}, place(5, high).toPoint());
    QCOMPARE(study.selection().ridge(), std::optional(ChosenRidge::of("wavelet", shape.ridges[1])));
    const QImage second = canvas->grab().toImage();
    QVERIFY(second != none);
    study.selection().setRidge(ChosenRidge::of("wavelet", shape.ridges[0]));
    QVERIFY(canvas->grab().toImage() != second);
    // Beside them, none.
    QTest::mouseClick(canvas, Qt::LeftButton, {}, place(15, high).toPoint());
    QVERIFY(!study.selection().ridge());
    // That of another analysis is none of these.
    study.selection().setRidge(ChosenRidge::of("coherence", shape.ridges[0]));
    QVERIFY(!chosenAmong(shape.ridges, "wavelet", study.selection().ridge()));
}

void TestTimeMapView::stripSetsTheParameters()
{
    Study study;
    TimeMapView view(study, "wavelet");
    auto *values = view.findChild<QComboBox *>(QStringLiteral("scalogramValues"));
    QCOMPARE(values->count(), 4);
    values->setCurrentIndex(1);
    emit values->activated(1);
    QCOMPARE(study.values("wavelet").choice("values"), QByteArray("z_score"));
    // And follows what is set elsewhere.
    study.setValues("wavelet", Values(findAnalysis("wavelet")->parameters));
    QCOMPARE(values->currentIndex(), 0);
    QVERIFY(!view.findChild<QComboBox *>(QStringLiteral("scalogramChannel"))->isEnabled()); // nothing is open
}

QTEST_MAIN(TestTimeMapView)
#include "tst_timemapview.moc"
