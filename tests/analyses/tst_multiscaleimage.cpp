// SPDX-License-Identifier: GPL-3.0-or-later
#include "trains.h"

#include "analyses/multiscalemap.h"
#include "core/error.h"
#include "core/parallel.h"

#include <QTest>

#include <cmath>

using namespace edgescope;

using RowStatus = MultiscaleImage::RowStatus;

namespace {

Trains poissonTrains(double duration)
{
    Trains trains(duration);
    trains.addPoisson(UnitClass::Excitatory, 8, 5, 31);
    trains.addPoisson(UnitClass::Inhibitory, 4, 10, 32);
    return trains;
}

// Spikes of one class in [from, to) seconds from the window's start, one by one.
double countedOneByOne(const Trains &trains, UnitClass unitClass, double origin, double from, double to)
{
    double spikes = 0;
    for (size_t n = 0; n < trains.classes.size(); ++n)
        if (trains.classes[n] == unitClass)
            for (const double t : trains.recording->units[n].spikeTimes)
                spikes += t - origin >= from && t - origin < to;
    return spikes;
}

Values mapValues(const QByteArray &key, const Value &value)
{
    Values values(multiscaleMapParameters());
    for (const Parameter &parameter : multiscaleMapParameters())
        if (parameter.key == key)
            values.set(parameter, value);
    return values;
}

} // namespace

class TestMultiscaleImage : public QObject
{
    Q_OBJECT

private slots:
    void cellsByHand_data();
    void cellsByHand();
    void rowsAreZScored();
    void ratesOverTheClassMean();
    void cellsInGapsAreUndefined();
    void undefinedRows();
    void sameAtAnyNumberOfThreads();
    void mapShape();
    void mapWithoutAClass();
    void mapStops();
};

void TestMultiscaleImage::cellsByHand_data()
{
    QTest::addColumn<bool>("sliding");
    QTest::newRow("sliding") << true;
    QTest::newRow("hold") << false;
}

void TestMultiscaleImage::cellsByHand()
{
    QFETCH(const bool, sliding);
    const Trains trains = poissonTrains(20);
    const TimeRange window{3, 15};
    ImageSettings settings;
    settings.firstScale = settings.lastScale = 20;
    settings.value = ImageValue::ClassMeanRate;
    settings.construction = sliding ? ImageConstruction::Sliding : ImageConstruction::Hold;
    const MultiscaleImages images = multiscaleImages(trains.ensemble(), window, {}, settings, Progress());
    const MultiscaleImage &e = images.of(ImageChannel::Excitatory);
    const MultiscaleImage &f = images.of(ImageChannel::Difference);
    QCOMPARE(e.columns, 120);
    QVERIFY(std::abs(e.centre(0) - 3.05) < 1e-12);
    const double width = scaleWidth(20);
    const double meanE = countedOneByOne(trains, UnitClass::Excitatory, 3, 0, 12) / 12 * width;
    const double meanI = countedOneByOne(trains, UnitClass::Inhibitory, 3, 0, 12) / 12 * width;
    for (int n = 0; n < 120; ++n) {
        const double centre = (n + 0.5) * 0.1;
        const double from = sliding ? centre - width / 2 : std::floor(centre / width) * width;
        const float got = e.row(0)[static_cast<size_t>(n)];
        if (from < 0 || from + width > 12) {
            QVERIFY(std::isnan(got));
            continue;
        }
        const double wantedE = countedOneByOne(trains, UnitClass::Excitatory, 3, from, from + width) / meanE;
        const double wantedI = countedOneByOne(trains, UnitClass::Inhibitory, 3, from, from + width) / meanI;
        QVERIFY2(std::abs(got - wantedE) < 1e-5, qPrintable(QString::number(n)));
        QVERIFY(std::abs(f.row(0)[static_cast<size_t>(n)] - (wantedE - wantedI)) < 1e-5);
    }
}

void TestMultiscaleImage::rowsAreZScored()
{
    const Trains trains = poissonTrains(200);
    const MultiscaleImages images =
        multiscaleImages(trains.ensemble(), {0, 200}, {}, ImageSettings(), Progress());
    for (const MultiscaleImage &image : images.channels) {
        QCOMPARE(image.rows.size(), size_t{23});
        for (size_t r = 0; r < image.rows.size(); ++r) {
            double cells = 0;
            double sum = 0;
            double squares = 0;
            for (const float value : image.row(r)) {
                if (std::isnan(value))
                    continue;
                ++cells;
                sum += value;
                squares += double(value) * value;
            }
            // Half a box is lost at each end.
            QVERIFY(std::abs(cells - (200 - scaleWidth(10 + static_cast<int>(r))) / 0.1) <= 1);
            QVERIFY(std::abs(sum / cells) < 1e-5);
            QVERIFY(std::abs(squares / cells - 1) < 1e-5);
        }
    }
}

void TestMultiscaleImage::ratesOverTheClassMean()
{
    // E fires twice as much in the second half: 2/3 and 4/3 of the mean; I does not change.
    Trains trains(200);
    Unit excitatory;
    for (int n = 0; n < 30000; ++n)
        excitatory.spikeTimes.push_back(n < 10000 ? n * 0.01 : 100 + (n - 10000) * 0.005);
    Unit inhibitory;
    for (int n = 0; n < 20000; ++n)
        inhibitory.spikeTimes.push_back(n * 0.01 + 0.001);
    trains.add(UnitClass::Excitatory, excitatory);
    trains.add(UnitClass::Inhibitory, inhibitory);
    ImageSettings settings;
    settings.firstScale = settings.lastScale = 25;
    settings.value = ImageValue::ClassMeanRate;
    const MultiscaleImages images = multiscaleImages(trains.ensemble(), {0, 200}, {}, settings, Progress());
    const auto e = images.of(ImageChannel::Excitatory).row(0);
    const auto f = images.of(ImageChannel::Difference).row(0);
    QVERIFY(std::abs(e[500] - 2.0 / 3) < 0.01);
    QVERIFY(std::abs(e[1500] - 4.0 / 3) < 0.01);
    QVERIFY(std::abs(f[500] + 1.0 / 3) < 0.02);
    QVERIFY(std::abs(f[1500] - 1.0 / 3) < 0.02);
}

void TestMultiscaleImage::cellsInGapsAreUndefined()
{
    const Trains trains = poissonTrains(100);
    ImageSettings settings;
    settings.firstScale = settings.lastScale = 25; // 1.339 s
    const MultiscaleImages images =
        multiscaleImages(trains.ensemble(), {0, 100}, {{40, 45}}, settings, Progress());
    const auto row = images.of(ImageChannel::Difference).row(0);
    for (size_t n = 0; n < row.size(); ++n) {
        const double centre = (static_cast<double>(n) + 0.5) * 0.1;
        const double half = scaleWidth(25) / 2;
        const bool touches = centre + half > 40 && centre - half < 45;
        const bool leaves = centre - half < 0 || centre + half > 100;
        QCOMPARE(std::isnan(row[n]), touches || leaves);
    }
}

void TestMultiscaleImage::undefinedRows()
{
    // 8 s hold no box of scales 31 (8.1 s) and 32; a silent class is constant; a class without units says so.
    Trains trains(8);
    trains.addPoisson(UnitClass::Excitatory, 3, 20, 5);
    trains.add(UnitClass::Inhibitory, Unit());
    ImageSettings settings;
    const MultiscaleImages silent = multiscaleImages(trains.ensemble(), {0, 8}, {}, settings, Progress());
    QVERIFY(silent.of(ImageChannel::Excitatory).rows[0] == RowStatus::Defined);
    QVERIFY(silent.of(ImageChannel::Excitatory).rows[21] == RowStatus::NoCells);
    QVERIFY(silent.of(ImageChannel::Inhibitory).rows[0] == RowStatus::Constant);
    QVERIFY(silent.of(ImageChannel::Difference).rows[0] == RowStatus::Defined);
    QVERIFY(std::isnan(silent.of(ImageChannel::Inhibitory).row(0)[40]));
    trains.classes.back() = UnitClass::Unclassified;
    const MultiscaleImages without = multiscaleImages(trains.ensemble(), {0, 8}, {}, settings, Progress());
    QVERIFY(without.of(ImageChannel::Excitatory).rows[0] == RowStatus::Defined);
    QVERIFY(without.of(ImageChannel::Inhibitory).rows[0] == RowStatus::NoUnits);
    QVERIFY(without.of(ImageChannel::Difference).rows[0] == RowStatus::NoUnits);
}

void TestMultiscaleImage::sameAtAnyNumberOfThreads()
{
    const Trains trains = poissonTrains(60);
    std::vector<MultiscaleImages> images;
    for (const int threads : {1, 2, 4}) {
        setParallelThreads(threads);
        images.push_back(multiscaleImages(trains.ensemble(), {0, 60}, {{20, 21}}, {}, Progress()));
    }
    setParallelThreads(0);
    for (size_t c = 0; c < 3; ++c)
        for (size_t t = 1; t < 3; ++t)
            QVERIFY(std::memcmp(images[0].channels[c].values.data(), images[t].channels[c].values.data(),
                                images[0].channels[c].values.size() * sizeof(float)) == 0);
}

void TestMultiscaleImage::mapShape()
{
    const AnalysisInput input = poissonTrains(120).input({20, 120});
    const Result result = runMultiscaleMap(input, Values(multiscaleMapParameters()), Progress());
    QVERIFY(result.notComputable.isEmpty());
    const TimeMap &map = std::get<TimeMap>(result.shape);
    QCOMPARE(map.columns, size_t{2000});
    QCOMPARE(map.start, 20.0);
    QCOMPARE(map.step, 0.05);
    QCOMPARE(map.values.size(), size_t{32 * 2000});
    QCOMPARE(map.rowScales.front(), 1);
    QCOMPARE(map.rowValues.back(), scaleWidth(32));
    QCOMPARE(map.rowEdges.back(), scaleWidth(32) / 2);
    QVERIFY(map.rows.logarithmic);
    QCOMPARE(map.maximum, 3.5);
    QCOMPARE(map.minimum, -3.5);
    QCOMPARE(map.lowEnd, QStringLiteral("I leads"));
    QCOMPARE(map.highEnd, QStringLiteral("E leads"));
    QVERIFY(result.notes.isEmpty());
    const Result brief =
        runMultiscaleMap(poissonTrains(120).input({20, 24}), Values(multiscaleMapParameters()), Progress());
    QCOMPARE(brief.notes, QStringList{QStringLiteral("k 29–32 blank: wider than the time analysed")});
}

void TestMultiscaleImage::mapWithoutAClass()
{
    Trains trains(60);
    trains.addPoisson(UnitClass::Excitatory, 3, 5, 4);
    const AnalysisInput input = trains.input();
    QCOMPARE(runMultiscaleMap(input, Values(multiscaleMapParameters()), Progress()).notComputable,
             QStringLiteral("No inhibitory units. Classify units or choose a class column."));
    const Result e = runMultiscaleMap(input, mapValues("channel", QByteArray("e")), Progress());
    QVERIFY(e.notComputable.isEmpty());
    QCOMPARE(std::get<TimeMap>(e.shape).title, QStringLiteral("z(E)"));
    Trains silent(60);
    silent.add(UnitClass::Excitatory, Unit());
    silent.add(UnitClass::Inhibitory, Unit());
    QCOMPARE(runMultiscaleMap(silent.input(), Values(multiscaleMapParameters()), Progress()).notComputable,
             QStringLiteral("Flat signal."));
}

void TestMultiscaleImage::mapStops()
{
    const Progress stop([] { return true; }, nullptr);
    QVERIFY_EXCEPTION_THROWN(
        runMultiscaleMap(poissonTrains(60).input(), Values(multiscaleMapParameters()), stop), Cancelled);
}

QTEST_GUILESS_MAIN(TestMultiscaleImage)
#include "tst_multiscaleimage.moc"
