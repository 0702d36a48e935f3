// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scalegrid.h"
#include "study/study.h"
#include "views/timemap/timemapview.h"

#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

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
    const TimeMapPicture picture(std::get<TimeMap>(result->shape), {}, style, QRectF(0, 0, 400, 300),
                                 &device);
    const QImage cells = picture.cells();
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
    const QImage veiled = TimeMapPicture(map, {}, style, area, &device).cells();
    const QImage plain = TimeMapPicture(std::get<TimeMap>(result->shape), {}, style, area, &device).cells();
    QVERIFY(veiled.pixel(3, 0) != plain.pixel(3, 0)); // 5 s from the end
    QCOMPARE(veiled.pixel(1, 0), plain.pixel(1, 0));  // 15 s from the start
    QCOMPARE(veiled.pixel(0, 1), plain.pixel(0, 1));
}

void TestTimeMapView::cellUnderThePointer()
{
    const auto result = smallMap();
    const TimeMap &map = std::get<TimeMap>(result->shape);
    QImage device(400, 300, QImage::Format_RGB32);
    const TimeMapPicture picture(map, {}, style, QRectF(0, 0, 400, 300), &device);
    const QRectF plot = picture.plotArea();
    const auto cell = picture.cellAt({plot.left() + 0.875 * plot.width(), plot.top() + 0.25 * plot.height()});
    QVERIFY(cell);
    QCOMPARE(cell->row, size_t{1});
    QCOMPARE(cell->column, size_t{3});
    QVERIFY(std::abs(cell->seconds - 135) < 1e-9);
    QCOMPARE(cell->value, 3.0);
    QVERIFY(!picture.cellAt(plot.topLeft() - QPointF(1, 1)));
    QCOMPARE(cellText(map, *cell, {}).remove(QChar(0x202F)),
             QStringLiteral("00:02:15.0 · Δt 66.69ms · z(E − I) 3.00 SD"));
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
    const TimeMapPicture picture(std::get<TimeMap>(result->shape), {}, style, QRectF(0, 0, 400, 300),
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

QTEST_MAIN(TestTimeMapView)
#include "tst_timemapview.moc"
