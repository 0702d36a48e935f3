// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampleresults.h"

#include "views/colourdistance.h"
#include "views/drawing.h"
#include "views/plotlegend.h"
#include "views/scalebars.h"
#include "views/theme.h"
#include "views/view.h"

#include <QPainter>
#include <QtTest>

#include <numeric>

using namespace edgescope;

namespace {

constexpr double dotsPerInch = 576;
const QSizeF page(85 / 25.4 * dotsPerInch, 65 / 25.4 * dotsPerInch); // one column of a journal

Drawing drawn(const ViewKind &kind, const Result &result, const FigureStyle &style)
{
    return Drawing(page, dotsPerInch, [&](QPainter &painter) {
        kind.paint(painter, {{}, page}, result, style);
    });
}

QStringList texts(const Drawing &drawing)
{
    QStringList all;
    for (const Drawing::Element &element : drawing.elements())
        if (const auto *text = std::get_if<Drawing::Text>(&element.shape))
            all << text->text;
    return all;
}

bool hasColour(const Drawing &drawing, const QColor &colour)
{
    return std::ranges::any_of(drawing.states(), [&](const Drawing::State &state) {
        return (state.pen.style() != Qt::NoPen && state.pen.color().rgb() == colour.rgb()) ||
               (state.brush.style() != Qt::NoBrush && state.brush.color().rgb() == colour.rgb());
    });
}

// The texts that reach out of the page.
QStringList cutOff(const Drawing &drawing)
{
    QStringList all;
    for (const Drawing::Element &element : drawing.elements()) {
        const auto *text = std::get_if<Drawing::Text>(&element.shape);
        if (!text || text->text.trimmed().isEmpty())
            continue;
        QFont font = text->font;
        constexpr int finely = 100;
        font.setPixelSize(finely);
        const QRectF bounds = QFontMetricsF(font).tightBoundingRect(text->text);
        const double factor = text->size / finely;
        const QRectF box = drawing.states()[element.state].transform.mapRect(
            QRectF(bounds.topLeft() * factor, bounds.size() * factor).translated(text->position));
        constexpr double slack = 6; // three quarters of a point
        if (!QRectF({}, page).adjusted(-slack, -slack, slack, slack).contains(box))
            all << text->text;
    }
    return all;
}

Axis axis(double minimum, double maximum, const char *unit)
{
    Axis made;
    made.title = QStringLiteral("Title");
    made.unit = QString::fromUtf8(unit);
    made.minimum = minimum;
    made.maximum = maximum;
    return made;
}

} // namespace

// What the style of a figure changes in pictures: legends, scale bars, colour maps.
class TestFigureStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKindFollowsTheStyle_data();
    void everyKindFollowsTheStyle();
    void legendsStandBesideInsideOrNowhere();
    void legendsTakeTheEmptiestCorner();
    void barsHaveRoundLengths();
    void barsReplaceAxes();
    void surrogatesHaveDashesOfTheirOwn();
    void palettesCanBeToldApart();
    void mapsKeepTheirOrderInGrey();
    void palettesReplaceTheColoursOfClasses();

private:
    const ViewKind &kind(const QByteArray &id) const
    {
        return *std::ranges::find(viewKinds(), id, &ViewKind::id);
    }

    std::unique_ptr<ExampleResults> m_results;
};

void TestFigureStyle::initTestCase()
{
    m_results = std::make_unique<ExampleResults>(4, std::vector<QString>{QStringLiteral("AWAKE")});
}

void TestFigureStyle::everyKindFollowsTheStyle_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const ViewKind &kind : viewKinds())
        if (kind.paint)
            QTest::newRow(kind.id) << kind.id;
}

// Whatever the style asks for, nothing that is written reaches out of one column of a journal, and the theme
// has the only say in colours: nothing of the dark one is left.
void TestFigureStyle::everyKindFollowsTheStyle()
{
    QFETCH(QByteArray, id);
    const std::shared_ptr<const Result> result = m_results->of(kind(id).analysis);
    if (!result->notComputable.isEmpty())
        QSKIP(qPrintable(result->notComputable));
    for (const LegendPlace legend : {LegendPlace::Beside, LegendPlace::Inside, LegendPlace::None})
        for (const bool hasScaleBars : {false, true}) {
            const FigureStyle style{&lightTheme(), 20, 7, {}, legend, hasScaleBars};
            const Drawing drawing = drawn(kind(id), *result, style);
            QVERIFY(!drawing.elements().empty());
            QVERIFY2(cutOff(drawing).isEmpty(), qPrintable(cutOff(drawing).join(u'|')));
            for (const QColor &dark :
                 {darkTheme().text, darkTheme().plot, darkTheme().axis, darkTheme().grid})
                QVERIFY(!hasColour(drawing, dark));
        }
}

void TestFigureStyle::legendsStandBesideInsideOrNowhere()
{
    const std::shared_ptr<const Result> result = m_results->of("joint_distribution");
    const auto textsWith = [&](LegendPlace legend) {
        return texts(drawn(kind("jointView"), *result, {&lightTheme(), 20, 7, {}, legend}));
    };
    QVERIFY(textsWith(LegendPlace::Beside).contains(QStringLiteral("k 20")));
    QVERIFY(textsWith(LegendPlace::Inside).contains(QStringLiteral("k 20")));
    QVERIFY(!textsWith(LegendPlace::None).contains(QStringLiteral("k 20")));
    QVERIFY(textsWith(LegendPlace::None).contains(QStringLiteral("Ensemble E (Hz)")) ||
            textsWith(LegendPlace::None).filter(QStringLiteral("Ensemble E")).size() == 1);
    // A map without its colour bar has its axes still.
    const std::shared_ptr<const Result> map = m_results->of("multiscale_map");
    const QStringList with = texts(drawn(kind("multiscaleView"), *map, {&lightTheme(), 20, 7}));
    const QStringList without =
        texts(drawn(kind("multiscaleView"), *map, {&lightTheme(), 20, 7, {}, LegendPlace::None}));
    QVERIFY(with.contains(QStringLiteral("E leads")) && !without.contains(QStringLiteral("E leads")));
    QVERIFY(without.contains(QStringLiteral("Time")));
}

void TestFigureStyle::legendsTakeTheEmptiestCorner()
{
    const QRectF plot(100, 100, 200, 100);
    const QSizeF size(50, 40);
    QCOMPARE(emptiestCorner(plot, size, {}), QRectF(250, 100, 50, 40)); // upper right
    const std::vector<QPointF> points = {{280, 110}, {290, 120}, {110, 110},
                                         {270, 190}, {120, 170}, {130, 180}};
    QCOMPARE(emptiestCorner(plot, size, points), QRectF(100, 100, 50, 40)); // one point hidden, first of two
    // One that is larger than the plot is cut at its edges.
    QCOMPARE(emptiestCorner(plot, {500, 500}, {}), plot);
}

// 1, 2 or 5 times a power of ten, not above a quarter of the axis.
void TestFigureStyle::barsHaveRoundLengths()
{
    QCOMPARE(scaleBarLength(axis(0, 100, "Hz")), 20.0);
    QCOMPARE(scaleBarLength(axis(-80, 120, "µV")), 50.0);
    QCOMPARE(timeBarLength(10), 2.0);
    QCOMPARE(timeBarLength(3600), 600.0);
    QCOMPARE(timeBarLength(8 * 3600), 7200.0);
    QCOMPARE(timeBarText(0.02), QStringLiteral("20\u202Fms"));
    QCOMPARE(timeBarText(2), QStringLiteral("2\u202Fs"));
    Axis logarithmic = axis(1, 100, "Hz");
    logarithmic.logarithmic = true;
    QVERIFY(!canBeScaleBar(logarithmic));
    QVERIFY(!canBeScaleBar(axis(0, 1, "")));
}

void TestFigureStyle::barsReplaceAxes()
{
    PlotFrame frame;
    frame.area = QRectF(500, 200, 1000, 800);
    frame.x = axis(-1, 3, "ms");
    frame.y = axis(-60, 40, "µV");
    const FigureStyle bars{&lightTheme(), 15, 8, {}, LegendPlace::Beside, true};
    const auto painted = [&](const FigureStyle &style) {
        return Drawing(page, dotsPerInch, [&](QPainter &painter) { paintAxes(painter, frame, style); });
    };
    const Drawing drawing = painted(bars);
    QCOMPARE(texts(drawing), QStringList({QStringLiteral("1\u202Fms"), QStringLiteral("20\u202FµV")}));
    // The bars are as long as they say: a quarter of the width, a fifth of the height.
    std::vector<QRectF> lines;
    for (const Drawing::Element &element : drawing.elements())
        if (const auto *path = std::get_if<Drawing::Path>(&element.shape))
            lines.push_back(path->path.boundingRect());
    QCOMPARE(lines.size(), size_t(2));
    QVERIFY(std::abs(lines[0].width() - 250) < 0.01);
    QVERIFY(std::abs(lines[1].height() - 160) < 20); // and half of the other's width
    QVERIFY(painted({&lightTheme(), 15, 8}).elements().size() > drawing.elements().size());
    // Bars take less room than axes.
    QVERIFY(texts(painted({&lightTheme(), 15, 8})).contains(QStringLiteral("Title (ms)")));
}

// Grey alike, the kinds of surrogates are told apart by their dashes, and a legend's piece of line shows
// them.
void TestFigureStyle::surrogatesHaveDashesOfTheirOwn()
{
    QCOMPARE(sourceDash("isi_permutation"), LineDash(Qt::DashLine));
    QCOMPARE(sourceDash("circular_shift"), LineDash(Qt::DotLine));
    const QByteArrayList kinds = {"isi_permutation", "circular_shift", "population_shift",
                                  "bin_permutation", "gauss_pair",     "gauss_f"};
    constexpr double longest = 14 / 1.4; // of a piece of line in a legend, in widths of the line
    for (const QByteArray &kind : kinds) {
        for (const QByteArray &other : kinds)
            QVERIFY2((sourceDash(kind) == sourceDash(other)) == (kind == other), kind + ' ' + other);
        const QList<qreal> pattern = dashedPen(Qt::black, 1.4, sourceDash(kind)).dashPattern();
        QVERIFY2(std::accumulate(pattern.begin(), pattern.end() - 1, 0.0) <= longest, kind);
    }
    LegendRow row;
    row.text = QStringLiteral("Bin permutation");
    row.mark = LegendRow::Mark::Line;
    row.dash = sourceDash("bin_permutation");
    const Drawing legend(QSizeF(200, 100), 96, [&](QPainter &painter) {
        paintLegend(painter, QRectF(0, 0, 200, 100), {row}, {&lightTheme()});
    });
    QVERIFY(std::ranges::any_of(legend.states(), [&](const Drawing::State &state) {
        return state.pen.style() == Qt::CustomDashLine && state.pen.dashPattern() == row.dash.lengths;
    }));
}

// As far apart as the usual pair is for protanopes (21.9), and 3 : 1 on paper for marks, 4.5 : 1 for text.
void TestFigureStyle::palettesCanBeToldApart()
{
    for (const ClassPalette palette :
         {ClassPalette::BlueOrange, ClassPalette::GreenPurple, ClassPalette::Greys}) {
        ColourMaps maps;
        maps.classes = palette;
        const Theme theme = withColourMaps(lightTheme(), maps);
        QVERIFY(smallestColourDistance(theme.excitatory, theme.inhibitory) > 21.8);
        for (const QColor &mark : {theme.excitatory, theme.inhibitory})
            QVERIFY(contrastRatio(mark, theme.plot) >= 3);
        for (const QColor &text : {theme.excitatoryText, theme.inhibitoryText})
            QVERIFY(contrastRatio(text, theme.plot) >= 4.5);
        // The signed map ends in two colours that can be told apart, but for greys also by hue.
        for (const DivergingMap map : {DivergingMap::Classes, DivergingMap::PinkGreen, DivergingMap::Greys}) {
            maps.diverging = map;
            const Theme signedTheme = withColourMaps(lightTheme(), maps);
            QVERIFY(smallestColourDistance(signedTheme.signedMap(-0.6), signedTheme.signedMap(0.6)) > 10);
        }
    }
}

void TestFigureStyle::mapsKeepTheirOrderInGrey()
{
    for (const SequentialMap map :
         {SequentialMap::Inferno, SequentialMap::Viridis, SequentialMap::Cividis, SequentialMap::Greys}) {
        const bool isRising = map != SequentialMap::Greys;
        for (int step = 0; step < 20; ++step) {
            const double lower = contrastRatio(mapColour(map, step / 20.0), Qt::black);
            const double upper = contrastRatio(mapColour(map, (step + 1) / 20.0), Qt::black);
            QVERIFY2(isRising ? upper > lower : upper < lower, qPrintable(QString::number(step)));
        }
    }
    QCOMPARE(mapColour(SequentialMap::Viridis, 0), QColor(0x44, 0x01, 0x54));
    QCOMPARE(mapColour(SequentialMap::Viridis, 7), QColor(0xfd, 0xe7, 0x25));
}

void TestFigureStyle::palettesReplaceTheColoursOfClasses()
{
    const std::shared_ptr<const Result> result = m_results->of("partition_curves");
    ColourMaps maps;
    maps.classes = ClassPalette::GreenPurple;
    const Theme theme = withColourMaps(lightTheme(), maps);
    const Drawing usual = drawn(kind("partitionView"), *result, {&lightTheme(), 20, 7});
    const Drawing other = drawn(kind("partitionView"), *result, {&theme, 20, 7});
    QVERIFY(hasColour(usual, lightTheme().excitatoryText) && !hasColour(other, lightTheme().excitatoryText));
    QVERIFY(hasColour(other, theme.excitatoryText) && hasColour(other, theme.inhibitoryText));
}

QTEST_MAIN(TestFigureStyle)
#include "tst_figurestyle.moc"
