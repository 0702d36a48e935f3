// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/array/arraymap.h"
#include "views/array/arraypicture.h"
#include "views/drawing.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace edgescope;

namespace {

// Four electrodes 400 µm apart; the first has two units, the second one, the others none. Channels on the
// first and the last.
Recording squareArray()
{
    Recording recording;
    recording.duration = 10;
    for (int n = 0; n < 4; ++n)
        recording.electrodes.push_back(
            {QStringLiteral("e%1").arg(n), {}, 400.0 * (n % 2), 400.0 * static_cast<double>(n / 2)});
    recording.units = {{QStringLiteral("a"), {1, 2, 3, 4}, 0},
                       {QStringLiteral("b"), {1.5, 7}, 0},
                       {QStringLiteral("c"), {0.5, 2.5, 9.5}, 1}};
    for (const int electrode : {3, 0}) {
        Channel channel;
        channel.electrode = electrode;
        recording.channels.push_back(channel);
    }
    return recording;
}

const std::vector<UnitClass> classes{UnitClass::Excitatory, UnitClass::Inhibitory, UnitClass::Unclassified};

ArrayMap mapOf(const Recording &recording)
{
    ArrayMap map;
    map.layout = std::make_shared<const ArrayLayout>(arrayLayout(recording));
    map.classes = classes;
    map.values = siteRates(*map.layout, recording, {0, 5});
    map.selected.assign(map.layout->sites.size(), false);
    map.valueUnit = QStringLiteral("Hz");
    fitColours(map, false);
    return map;
}

} // namespace

class TestArrayMap : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void sitesLieAtTheirPositions();
    void withoutPositionsByOrder();
    void sharedPlacesByOrder();
    void withoutElectrodesAUnitEach();
    void withoutUnitsAChannelEach();
    void scaleBars_data();
    void scaleBars();
    void ratesCountedByHand();
    void balancesCountedByHand();
    void powersComeFromTheChannels();
    void coloursEndAtNumbersOfOneDigit();
    void squaresAreWhereTheElectrodesAre();
    void longProbesAreStretched();
    void numbersAreATable();
};

void TestArrayMap::sitesLieAtTheirPositions()
{
    const ArrayLayout layout = arrayLayout(squareArray());
    QCOMPARE(layout.kind, ArrayLayout::Kind::Positions);
    QVERIFY(layout.note.isEmpty());
    QCOMPARE(layout.sites.size(), 4U);
    QCOMPARE(layout.sites[1].centre, QPointF(400, 0));
    QCOMPARE(layout.side, QSizeF(400, 400));
    QCOMPARE(layout.extent, QRectF(-200, -200, 800, 800));
    QCOMPARE(layout.sites[0].units, (std::vector<int>{0, 1}));
    QCOMPARE(layout.sites[1].units, (std::vector<int>{2}));
    QVERIFY(layout.sites[2].units.empty());
    QCOMPARE(layout.sites[0].channel, 1);
    QCOMPARE(layout.sites[1].channel, -1);
    QCOMPARE(layout.sites[3].channel, 0);
}

void TestArrayMap::withoutPositionsByOrder()
{
    Recording recording = squareArray();
    recording.electrodes[2].yMicrometres.reset();
    const ArrayLayout layout = arrayLayout(recording);
    QCOMPARE(layout.kind, ArrayLayout::Kind::Electrodes);
    QCOMPARE(layout.note, QStringLiteral("The file has no positions: electrodes are shown in their order."));
    QCOMPARE(layout.sites[0].centre, QPointF(0, 0)); // row by row from the top
    QCOMPARE(layout.sites[1].centre, QPointF(1, 0));
    QCOMPARE(layout.sites[2].centre, QPointF(0, -1));
    QCOMPARE(layout.sites[2].label, QStringLiteral("e2"));
    QCOMPARE(scaleBarMicrometres(layout), 0.0);
}

void TestArrayMap::sharedPlacesByOrder()
{
    Recording recording = squareArray();
    recording.electrodes[3] = recording.electrodes[0];
    const ArrayLayout layout = arrayLayout(recording);
    QCOMPARE(layout.kind, ArrayLayout::Kind::Electrodes);
    QCOMPARE(layout.note, QStringLiteral("Several electrodes share a place: they are shown in their order."));
}

void TestArrayMap::withoutElectrodesAUnitEach()
{
    Recording recording = squareArray();
    recording.channels.clear();
    for (Unit &unit : recording.units)
        unit.electrode = -1;
    const ArrayLayout layout = arrayLayout(recording);
    QCOMPARE(layout.kind, ArrayLayout::Kind::Units);
    QVERIFY(layout.note.startsWith(QStringLiteral("The file does not say where its units lie")));
    QCOMPARE(layout.sites.size(), 3U);
    QCOMPARE(layout.sites[2].units, (std::vector<int>{2}));
    QCOMPARE(layout.sites[2].label, QStringLiteral("c"));
    QCOMPARE(layout.extent, QRectF(-0.5, -1.5, 2, 2));
}

void TestArrayMap::withoutUnitsAChannelEach()
{
    Recording recording;
    recording.channels.resize(5);
    recording.channels[4].label = QStringLiteral("T3");
    const ArrayLayout layout = arrayLayout(recording);
    QCOMPARE(layout.kind, ArrayLayout::Kind::Channels);
    QCOMPARE(layout.sites.size(), 5U);
    QCOMPARE(layout.sites[4].label, QStringLiteral("T3"));
    QCOMPARE(layout.sites[4].channel, 4);
    QVERIFY(arrayLayout(Recording()).sites.empty());
}

void TestArrayMap::scaleBars_data()
{
    QTest::addColumn<int>("perSide");
    QTest::addColumn<double>("pitch");
    QTest::addColumn<double>("bar");
    QTest::newRow("Utah array, 10 × 10 at 400 µm") << 10 << 400.0 << 4000.0;
    QTest::newRow("small") << 2 << 400.0 << 200.0; // 800 µm in all: half is 400, 200 fits
    QTest::newRow("large") << 8 << 10000.0 << 20000.0;
    QTest::newRow("fine") << 3 << 25.0 << 20.0;
}

void TestArrayMap::scaleBars()
{
    QFETCH(int, perSide);
    QFETCH(double, pitch);
    QFETCH(double, bar);
    Recording recording;
    for (int n = 0; n < perSide * perSide; ++n)
        recording.electrodes.push_back(
            {{}, {}, pitch * (n % perSide), pitch * static_cast<double>(n / perSide)});
    recording.units = {{{}, {}, 0}};
    QCOMPARE(scaleBarMicrometres(arrayLayout(recording)), bar);
}

// In 0…5 s: a 4 spikes, b one, c two.
void TestArrayMap::ratesCountedByHand()
{
    const Recording recording = squareArray();
    const ArrayLayout layout = arrayLayout(recording);
    const std::vector<double> rates = siteRates(layout, recording, {0, 5});
    QCOMPARE(rates[0], 1.0);
    QCOMPARE(rates[1], 0.4);
    QVERIFY(std::isnan(rates[2]) && std::isnan(rates[3]));
    QCOMPARE(siteRates(layout, recording, {1, 3})[0], 1.5); // 1, 2 and 1.5
}

void TestArrayMap::balancesCountedByHand()
{
    const Recording recording = squareArray();
    const ArrayLayout layout = arrayLayout(recording);
    const std::vector<double> balances = siteBalances(layout, recording, classes, {0, 5});
    QCOMPARE(balances[0], 0.8 - 0.2);
    QVERIFY(std::isnan(balances[1])); // its unit has no class
    QVERIFY(std::isnan(balances[2]));
}

void TestArrayMap::powersComeFromTheChannels()
{
    const ArrayLayout layout = arrayLayout(squareArray());
    const std::vector<double> powers = sitePowers(layout, {3, 7}, {});
    QCOMPARE(powers[0], 7.0);
    QCOMPARE(powers[3], 3.0);
    QVERIFY(std::isnan(powers[1]));
    const std::vector<double> good = sitePowers(layout, {3, 7}, {1}); // channel 1 is bad
    QVERIFY(std::isnan(good[0]));
    QCOMPARE(good[3], 3.0);
}

void TestArrayMap::coloursEndAtNumbersOfOneDigit()
{
    ArrayMap map = mapOf(squareArray());
    QCOMPARE(map.low, 0.0);
    QCOMPARE(map.high, 1.0);
    map.values = {0.3, 12};
    fitColours(map, false);
    QCOMPARE(map.high, 20.0);
    map.values = {0.3, 3};
    fitColours(map, true); // while it plays
    QCOMPARE(map.high, 20.0);
    fitColours(map, false);
    QCOMPARE(map.high, 3.0);
    map.colour = ArrayColour::Balance;
    map.values = {-3.2, 1, undefined};
    fitColours(map, false);
    QCOMPARE(map.low, -4.0);
    QCOMPARE(map.high, 4.0);
    map.colour = ArrayColour::Power;
    map.values = {3.9e-9, 4.2e-8, 0};
    fitColours(map, false);
    QVERIFY(std::abs(map.low / 3e-9 - 1) < 1e-9);
    QVERIFY(std::abs(map.high / 5e-8 - 1) < 1e-9);
}

void TestArrayMap::squaresAreWhereTheElectrodesAre()
{
    ArrayMap map = mapOf(squareArray());
    QImage image(340, 260, QImage::Format_RGB32);
    image.setDotsPerMeterX(3780);
    image.setDotsPerMeterY(3780);
    const FigureStyle style{&lightTheme(), 15, 8};
    const ArrayPicture picture(map, style, image.rect(), &image);
    const QRectF origin = picture.siteRect(0);
    QVERIFY(std::abs(origin.width() - origin.height()) < 1e-9);
    QVERIFY(picture.siteRect(1).left() >= origin.right()); // to the right
    QVERIFY(picture.siteRect(2).bottom() <= origin.top()); // further up
    QCOMPARE(picture.siteAt(picture.siteRect(3).center()), std::optional<std::size_t>(3));
    QVERIFY(!picture.siteAt({1, 1}));
    QCOMPARE(picture.sitesIn(picture.siteRect(2) | picture.siteRect(3)), (std::vector<std::size_t>{2, 3}));

    image.fill(lightTheme().plot);
    QPainter painter(&image);
    picture.paint(painter);
    painter.end();
    // The highest rate has the upper end of the map; a site without units is hatched on the plot's colour.
    const QPoint corner = (origin.topLeft() + QPointF(3, 3)).toPoint();
    QCOMPARE(image.pixelColor(corner), lightTheme().density(1));
    QVERIFY(image.pixelColor((picture.siteRect(1).topLeft() + QPointF(3, 3)).toPoint()) ==
            lightTheme().density(0.4));
    QSet<QRgb> hatched;
    const QRect empty = picture.siteRect(3).adjusted(4, 4, -4, -4).toRect();
    for (int x = empty.left(); x < empty.right(); ++x)
        hatched << image.pixel(x, empty.center().y());
    QVERIFY(hatched.contains(lightTheme().plot.rgb()) && hatched.size() > 1);
    // Hatches are lines: patterns would be plain areas in a vector graphic.
    const Drawing drawing(QSizeF(image.size()), 96, [&](QPainter &on) { picture.paint(on); });
    for (const Drawing::State &state : drawing.states())
        QVERIFY(state.brush.style() <= Qt::SolidPattern);
}

// A probe of 100 sites 20 µm apart in two columns.
void TestArrayMap::longProbesAreStretched()
{
    Recording recording;
    for (int n = 0; n < 100; ++n)
        recording.electrodes.push_back({{}, {}, 32.0 * (n % 2), 20.0 * static_cast<double>(n / 2)});
    recording.units = {{{}, {}, 0}};
    ArrayMap map = mapOf(recording);
    map.classes = {UnitClass::Excitatory};
    QImage image(340, 260, QImage::Format_RGB32);
    const FigureStyle style{&lightTheme(), 15, 8};
    const ArrayPicture picture(map, style, image.rect(), &image);
    QVERIFY(picture.siteRect(0).width() > 3 * picture.siteRect(0).height());
    for (std::size_t site = 0; site < 100; ++site)
        QVERIFY(QRectF(image.rect()).contains(picture.siteRect(site)));
}

void TestArrayMap::numbersAreATable()
{
    const Recording recording = squareArray();
    const Table table = arrayTable(mapOf(recording), recording);
    QCOMPARE(table.columns.size(), 6U);
    QCOMPARE(table.columns[5].name, QByteArray("rate_hz"));
    QCOMPARE(std::get<std::vector<double>>(table.columns[5].values)[0], 1.0);
    QCOMPARE(std::get<std::vector<QString>>(table.columns[3].values)[0], QStringLiteral("a b"));
    QCOMPARE(std::get<std::vector<QString>>(table.columns[4].values)[0], QStringLiteral("E I"));
    QCOMPARE(std::get<std::vector<double>>(table.columns[2].values)[2], 400.0);
}

QTEST_MAIN(TestArrayMap)
#include "tst_arraymap.moc"
