// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scalegrid.h"
#include "study/study.h"
#include "views/curves/curvesfigure.h"
#include "views/curves/curvesview.h"
#include "views/curves/polyline.h"
#include "views/curves/readouttext.h"
#include "views/plotlegend.h"

#include <QGraphicsView>
#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace edgescope;

namespace {

constexpr QChar thin(0x202F);

QStringList texts(const std::vector<AxisTick> &ticks)
{
    QStringList list;
    for (const AxisTick &tick : ticks)
        list << tick.text;
    return list;
}

Axis logAxis(const QString &unit, double minimum, double maximum)
{
    Axis axis;
    axis.title = QStringLiteral("Bin width Δt");
    axis.unit = unit;
    axis.logarithmic = true;
    axis.minimum = minimum;
    axis.maximum = maximum;
    return axis;
}

PlotFrame unitFrame(double width)
{
    PlotFrame frame;
    frame.area = QRectF(0, 0, width, width);
    for (Axis *axis : {&frame.x, &frame.y}) {
        axis->minimum = 0;
        axis->maximum = 1;
    }
    return frame;
}

// A power law over all scales with a fit, as the variance scaling gives it.
std::shared_ptr<Result> powerLaw()
{
    Panel panel;
    panel.x = logAxis(QStringLiteral("s"), undefined, undefined);
    panel.y.title = QStringLiteral("Var f");
    panel.y.logarithmic = true;
    Series points;
    points.role = Series::Role::Points;
    for (int k = 1; k <= scaleCount; ++k) {
        points.x.push_back(scaleWidth(k));
        points.y.push_back(std::pow(scaleWidth(k), -0.5));
        points.scales.push_back(k);
    }
    Series fit;
    fit.name = QStringLiteral("Fit");
    fit.role = Series::Role::Fit;
    fit.x = {scaleWidth(15), scaleWidth(30)};
    fit.y = {std::pow(fit.x[0], -0.5), std::pow(fit.x[1], -0.5)};
    panel.series = {points, fit};
    panel.tintFrom = fit.x[0];
    panel.tintTo = fit.x[1];
    Curves curves;
    curves.panels = {panel};
    auto result = std::make_shared<Result>();
    result->analysis = "variance_scaling";
    result->shape = curves;
    return result;
}

// Two panels, the second without anything to draw.
std::shared_ptr<Result> onePanelUndefined()
{
    Curves curves;
    for (const UnitClass unitClass : {UnitClass::Excitatory, UnitClass::Inhibitory}) {
        Panel panel;
        panel.title =
            unitClass == UnitClass::Excitatory ? QStringLiteral("Excitatory") : QStringLiteral("Inhibitory");
        panel.unitClass = unitClass;
        panel.square = true;
        for (Axis *axis : {&panel.x, &panel.y}) {
            axis->title =
                axis == &panel.x ? QStringLiteral("Share of bins") : QStringLiteral("Share of spikes");
            axis->minimum = 0;
            axis->maximum = 1;
        }
        curves.panels.push_back(panel);
    }
    for (const int k : {18, 22}) {
        Series curve;
        curve.unitClass = UnitClass::Excitatory;
        curve.scale = k;
        for (int n = 0; n <= 100; ++n) {
            curve.x.push_back(n / 100.0);
            curve.y.push_back(std::pow(n / 100.0, k == 18 ? 3 : 2));
        }
        curves.panels[0].series.push_back(curve);
        ReadOut gini;
        gini.label = QStringLiteral("G");
        gini.value = k == 18 ? 0.5 : 1 / 3.0;
        gini.scale = k;
        curves.panels[0].readOuts.push_back(gini);
    }
    curves.panels[1].undefinedReason = QStringLiteral("No inhibitory units.");
    auto result = std::make_shared<Result>();
    result->analysis = "partition_curves";
    result->shape = curves;
    return result;
}

} // namespace

class TestCurvesView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void timeTicks();
    void powerTicks();
    void linearAxis();
    void axisOfNames();
    void manyPanelsStandInTwoRows();
    void titlesHaveUnits();
    void linesAreThinned();
    void linesAreCut();
    void undefinedPointsAreLeftOut();
    void rangesHaveRoom();
    void readOutsAreRounded();
    void rowsOfAScale();
    void hitsFollowThePointer();
    void clickSetsTheScale();
    void undefinedPanelSaysWhy();
    void numbersHideNoCurve_data();
    void numbersHideNoCurve();
    void flowsHoldTheFirstOfEachGroup();
    void hiddenNumbersFollowTheScale();
    void barsAreThoseOfTheScale();
};

void TestCurvesView::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestCurvesView::timeTicks()
{
    const QStringList expected{QStringLiteral("1") + thin + QStringLiteral("ms"),
                               QStringLiteral("10") + thin + QStringLiteral("ms"),
                               QStringLiteral("0.1") + thin + u's', QStringLiteral("1") + thin + u's',
                               QStringLiteral("10") + thin + u's'};
    QCOMPARE(texts(axisTicks(logAxis(QStringLiteral("s"), 1e-3, 12), 6)), expected);
    // Fewer fit: every second decade.
    QCOMPARE(texts(axisTicks(logAxis(QStringLiteral("s"), 1e-3, 12), 3)).size(), 2);
}

void TestCurvesView::powerTicks()
{
    QCOMPARE(texts(axisTicks(logAxis({}, 0.005, 300), 8)),
             (QStringList{QStringLiteral("0.01"), QStringLiteral("0.1"), QStringLiteral("1"),
                          QStringLiteral("10"), QStringLiteral("100")}));
    QCOMPARE(texts(axisTicks(logAxis({}, 1e-7, 1e-4), 8)),
             (QStringList{QStringLiteral("10⁻⁷"), QStringLiteral("10⁻⁶"), QStringLiteral("10⁻⁵"),
                          QStringLiteral("0.0001")}));
    QCOMPARE(texts(axisTicks(logAxis({}, 0.9, 6), 8)),
             (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("5")}));
}

void TestCurvesView::linearAxis()
{
    Axis axis;
    axis.minimum = -0.5;
    axis.maximum = 0.5;
    QCOMPARE(texts(axisTicks(axis, 4)),
             (QStringList{QStringLiteral("−0.5"), QStringLiteral("0"), QStringLiteral("0.5")}));
}

void TestCurvesView::axisOfNames()
{
    Axis axis;
    axis.minimum = 0.5;
    axis.maximum = 2.5;
    axis.names = {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};
    const auto ticks = axisTicks(axis, 1);
    QCOMPARE(texts(ticks), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(ticks[1].value, 2.0);
}

// Five panels: in a row where there is room, else three above two.
void TestCurvesView::manyPanelsStandInTwoRows()
{
    Curves curves;
    const auto result = powerLaw();
    for (int n = 0; n < 5; ++n)
        curves.panels.push_back(std::get<Curves>(result->shape).panels.front());
    CurvesFigure figure(curves, {&lightTheme(), 20, 8});
    QImage image(2000, 500, QImage::Format_RGB32);
    const auto area = [&figure](size_t panel) { return figure.panels()[panel]->frame().area; };
    figure.setArea(QRectF(0, 0, 2000, 500), &image);
    for (size_t panel = 1; panel < 5; ++panel) {
        QCOMPARE(area(panel).top(), area(0).top());
        QVERIFY(area(panel).left() > area(panel - 1).right());
    }
    figure.setArea(QRectF(0, 0, 700, 500), &image);
    QCOMPARE(area(2).top(), area(0).top());
    QCOMPARE(area(4).top(), area(3).top());
    QVERIFY(area(3).top() > area(0).bottom());
    QVERIFY(area(3).left() < area(0).right());
    QVERIFY(area(3).bottom() < 500);
}

void TestCurvesView::titlesHaveUnits()
{
    QCOMPARE(axisTitle(logAxis(QStringLiteral("s"), 1, 2)), QStringLiteral("Bin width Δt"));
    Axis axis;
    axis.title = QStringLiteral("Ensemble E");
    QCOMPARE(axisTitle(axis), QStringLiteral("Ensemble E"));
    axis.unit = QStringLiteral("Hz per neuron");
    QCOMPARE(axisTitle(axis), QStringLiteral("Ensemble E (Hz per neuron)"));
    axis.unit = QStringLiteral("(Hz per neuron)²");
    QCOMPARE(axisTitle(axis), QStringLiteral("Ensemble E, (Hz per neuron)²"));
}

void TestCurvesView::linesAreThinned()
{
    std::vector<double> x(100000);
    std::vector<double> y(x.size(), 0.5);
    for (size_t n = 0; n < x.size(); ++n)
        x[n] = static_cast<double>(n) / static_cast<double>(x.size() - 1);
    y[31415] = 0.9; // a single spike stays visible
    const QList<QPointF> line = drawnLine(x, y, unitFrame(200));
    QVERIFY(line.size() <= 404);
    QVERIFY(
        std::ranges::any_of(line, [](const QPointF &point) { return std::abs(point.y() - 0.9) < 1e-12; }));
    QCOMPARE(line.front(), QPointF(0, 0.5));
    QCOMPARE(line.back(), QPointF(1, 0.5));
}

void TestCurvesView::linesAreCut()
{
    const QList<QPointF> line = drawnLine(std::vector{-1.0, 2.0}, std::vector{-1.0, 2.0}, unitFrame(100));
    QCOMPARE(line, (QList<QPointF>{{0, 0}, {1, 1}}));
    QVERIFY(drawnLine(std::vector{2.0, 3.0}, std::vector{0.0, 1.0}, unitFrame(100)).isEmpty());
}

void TestCurvesView::undefinedPointsAreLeftOut()
{
    const QList<QPointF> line =
        drawnLine(std::vector{0.0, 0.5, 1.0}, std::vector{0.0, undefined, 1.0}, unitFrame(100));
    QCOMPARE(line, (QList<QPointF>{{0, 0}, {1, 1}}));
}

void TestCurvesView::rangesHaveRoom()
{
    const AxisRange linear = rangeWithRoom(std::vector{0.0, 10.0, undefined}, false);
    QCOMPARE(linear.minimum, -0.4);
    QCOMPARE(linear.maximum, 10.4);
    const AxisRange logarithmic = rangeWithRoom(std::vector{0.01, 100.0, -5.0, 0.0}, true);
    QCOMPARE(std::log10(logarithmic.minimum), -2.16);
    QCOMPARE(std::log10(logarithmic.maximum), 2.16);
}

void TestCurvesView::readOutsAreRounded()
{
    ReadOut readOut;
    readOut.label = QStringLiteral("α");
    readOut.value = 0.56432;
    QCOMPARE(readOutText(readOut), QStringLiteral("α 0.564"));
    readOut.standardError = 0.0213;
    QCOMPARE(readOutText(readOut), QStringLiteral("α 0.56 ± 0.02"));
    QVERIFY(intervalText(readOut).isEmpty());
    readOut.low = 0.5099;
    readOut.high = 0.6111;
    QCOMPARE(intervalText(readOut), QStringLiteral("CI 0.51–0.61"));
    // An interval alone.
    readOut.label = QStringLiteral("Flipped");
    readOut.value = undefined;
    QCOMPARE(readOutText(readOut), QStringLiteral("Flipped 0.51–0.61"));
    QVERIFY(intervalText(readOut).isEmpty());
    QCOMPARE(readOutRows({readOut}, 0).size(), 1U);
}

void TestCurvesView::rowsOfAScale()
{
    const auto result = onePanelUndefined();
    const auto &readOuts = std::get<Curves>(result->shape).panels[0].readOuts;
    const auto rows = readOutRows(readOuts, 22);
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].text, QStringLiteral("G 0.333"));
    QCOMPARE(rows[1].text, QStringLiteral("k 22"));
    QVERIFY(readOutRows(readOuts, 7).empty());
}

void TestCurvesView::hitsFollowThePointer()
{
    const auto result = powerLaw();
    CurvesFigure figure(std::get<Curves>(result->shape), {&lightTheme(), 20, 8});
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    figure.paint(painter, QRectF(0, 0, 400, 300));
    painter.end();
    // Search the whole picture: every scale is found, at its own place.
    QMap<int, QPointF> places;
    for (int x = 0; x < 400; ++x)
        for (int y = 0; y < 300; ++y)
            if (const auto hit = figure.hitAt(QPointF(x, y)); hit && hit->distance < 1.5)
                places[hit->scale] = QPointF(x, y);
    QCOMPARE(places.size(), scaleCount);
    for (int k = 2; k <= scaleCount; ++k) {
        QVERIFY(places[k].x() > places[k - 1].x());
        QVERIFY(places[k].y() >= places[k - 1].y());
    }
}

void TestCurvesView::clickSetsTheScale()
{
    Study study;
    study.conditions().setScale(22);
    CurvesView view(study, "partition_curves");
    view.resize(500, 320);
    view.show();
    emit study.resultReady("partition_curves", onePanelUndefined());
    QCOMPARE(view.summary(), QStringLiteral("k 18–22"));
    auto *canvas = view.findChild<QGraphicsView *>();
    QVERIFY(canvas);
    QSignalSpy readOut(&view, &View::readOutChanged);
    // The curve of k 18 runs below that of k 22: the first one met from below.
    const int x = canvas->width() / 4;
    for (int y = canvas->height() - 1; y > 0 && study.conditions().scale() == 22; --y)
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, {x, y});
    QCOMPARE(study.conditions().scale(), 18);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("G 0.500")));
}

void TestCurvesView::undefinedPanelSaysWhy()
{
    const auto result = onePanelUndefined();
    auto &curves = std::get<Curves>(result->shape);
    const FigureStyle style{&lightTheme(), 22, 8};
    const auto painted = [&] {
        QImage image(500, 320, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        CurvesView::paint(painter, image.rect(), *result, style);
        return image;
    };
    const QImage with = painted();
    with.save(QStringLiteral(PICTURES "/partitionView-one-class.png"));
    curves.panels[1].undefinedReason.clear();
    const QImage without = painted();
    QVERIFY(with != without);
    // The sentence stands in the panel on the right; the left one is the same.
    QCOMPARE(with.copy(0, 0, 240, 320), without.copy(0, 0, 240, 320));
}

void TestCurvesView::numbersHideNoCurve_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDrawn");
    QTest::newRow("grid of views") << QSize(350, 290) << true;
    QTest::newRow("wide") << QSize(900, 300) << true;
    QTest::newRow("tall") << QSize(400, 700) << true;
    QTest::newRow("low") << QSize(350, 150) << false;
}

// With many numbers of surrogates, too.
void TestCurvesView::numbersHideNoCurve()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isDrawn);
    const auto result = onePanelUndefined();
    auto &curves = std::get<Curves>(result->shape);
    curves.panels[1] = curves.panels[0];
    for (Panel &panel : curves.panels) {
        panel.square = true;
        for (const char *source : {"isi_permutation", "circular_shift"}) {
            ReadOut surrogate;
            surrogate.label = QStringLiteral("ISI permutation");
            surrogate.value = 0.25;
            surrogate.scale = 22;
            surrogate.source = source;
            panel.readOuts.push_back(surrogate);
        }
    }
    CurvesFigure figure(curves, {&lightTheme(), 22, 8});
    QImage image(size, QImage::Format_RGB32);
    figure.setArea(image.rect(), &image);
    QCOMPARE(figure.numberAreas().empty(), !isDrawn);
    QCOMPARE(figure.hiddenLegend().isEmpty(), isDrawn);
    for (size_t n = 0; n < figure.numberAreas().size(); ++n) {
        QVERIFY(QRectF(image.rect()).contains(figure.numberAreas()[n]));
        // Whole words, none on those of the other panel.
        QVERIFY(figure.numberAreas()[n].width() >
                PlotMetrics({&lightTheme(), 22, 8}, &image).textWidth(QStringLiteral("ISI permutation")));
        for (size_t other = 0; other < n; ++other)
            QVERIFY(!figure.numberAreas()[n].intersects(figure.numberAreas()[other]));
        for (const auto &panel : figure.panels())
            QVERIFY(!panel->covers(figure.numberAreas()[n]));
    }
}

// The first row of a group is drawn like any other.
void TestCurvesView::flowsHoldTheFirstOfEachGroup()
{
    QImage image(200, 40, QImage::Format_RGB32);
    const auto drawn = [&](bool isFirst) {
        image.fill(Qt::white);
        LegendRow row;
        row.text = QStringLiteral("Fit");
        row.spaceBefore = isFirst;
        QPainter painter(&image);
        paintLegendFlow(painter, image.rect(), {row}, {&lightTheme(), 22, 8});
        painter.end();
        return image.copy();
    };
    QCOMPARE(drawn(true), drawn(false));
    QImage empty(image.size(), image.format());
    empty.fill(Qt::white);
    QVERIFY(drawn(true) != empty);
}

// More numbers than there is room for stand in the menu, those of the current scale.
void TestCurvesView::hiddenNumbersFollowTheScale()
{
    const auto result = onePanelUndefined();
    auto &curves = std::get<Curves>(result->shape);
    for (int n = 0; n < 80; ++n) {
        ReadOut surrogate;
        surrogate.label = QStringLiteral("ISI permutation");
        surrogate.value = 0.25;
        surrogate.scale = n % 2 == 0 ? 18 : 22;
        surrogate.source = "isi_permutation";
        curves.panels[0].readOuts.push_back(surrogate);
    }
    Study study;
    study.conditions().setScale(22);
    CurvesView view(study, "partition_curves");
    view.resize(350, 290);
    view.show();
    emit study.resultReady("partition_curves", result);
    const auto hidden = [&view] { return view.hiddenLegend().join(QStringLiteral(", ")); };
    QTRY_VERIFY2(hidden().contains(QStringLiteral("G 0.333")), qPrintable(hidden()));
    study.conditions().setScale(18);
    QTRY_VERIFY2(hidden().contains(QStringLiteral("G 0.500")), qPrintable(hidden()));
    QVERIFY2(!hidden().contains(QStringLiteral("G 0.333")), qPrintable(hidden()));
}

void TestCurvesView::barsAreThoseOfTheScale()
{
    Panel panel;
    panel.x.title = QStringLiteral("Lag");
    for (const int k : {15, 20}) {
        Series bars;
        bars.role = Series::Role::Bars;
        bars.scale = k;
        for (int lag = -2; lag <= 2; ++lag) {
            bars.x.push_back(lag * scaleWidth(k));
            bars.y.push_back(0.8 - 0.2 * std::abs(lag));
        }
        panel.series.push_back(bars);
    }
    Curves curves;
    curves.panels = {panel};
    for (const int k : {15, 20}) {
        const FigureStyle style{&lightTheme(), k, 9};
        CurvesFigure figure(curves, style);
        QImage image(500, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        figure.paint(painter, QRectF(0, 0, 500, 300));
        painter.end();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixel(x, y) == lightTheme().scale(k).rgb();
        QVERIFY2(ink > 10000,
                 qPrintable(QString::number(ink))); // five wide bars fill the axes of their scale
        // The axes fit the current scale, so another scale needs another figure.
        QVERIFY(figure.hasLookOf(style));
        QVERIFY(!figure.hasLookOf({&lightTheme(), 17, 9}));
        // The bar is hit anywhere above or below its end.
        int hits = 0;
        for (int x = 0; x < 500; ++x)
            if (const auto hit = figure.hitAt(QPointF(x, 200))) {
                QCOMPARE(hit->scale, k);
                ++hits;
            }
        QVERIFY(hits > 30);
    }
}

QTEST_MAIN(TestCurvesView)
#include "tst_curvesview.moc"
