// SPDX-License-Identifier: GPL-3.0-or-later
#include "trains.h"

#include "analyses/curvesampling.h"
#include "analyses/partitioncurves.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace edgescope;

namespace {

PartitionCurve lorenz(const std::vector<std::int64_t> &counts)
{
    return partitionCurve(histogram(counts), PartitionMode::TemporalLorenz);
}

} // namespace

class TestPartitionCurves : public QObject
{
    Q_OBJECT

private slots:
    void equalBins();
    void oneBinHoldsAll();
    void undefinedWithoutSpikes();
    void sortedDefinition();
    void exponential();
    void poissonZeros();
    void levelPartitionKinks();
    void spikeWeighted();
    void valuesOfR();
    void sampling();
    void resultAndTables();
    void oneClassMissing();
};

void TestPartitionCurves::equalBins()
{
    const PartitionCurve curve = lorenz({4, 4, 4, 4});
    QCOMPARE(curve.gini, 0.0);
    QVERIFY(curve.p == (std::vector<double>{0, 1}));
    QVERIFY(curve.l == (std::vector<double>{0, 1}));
}

void TestPartitionCurves::oneBinHoldsAll()
{
    const PartitionCurve curve = lorenz({0, 0, 9, 0, 0});
    QVERIFY(std::abs(curve.gini - (1 - 1.0 / 5)) < 1e-15);
    QVERIFY(std::abs(curve.giniCorrected - 1) < 1e-15); // G · M / (M − 1)
}

void TestPartitionCurves::undefinedWithoutSpikes()
{
    QVERIFY(!lorenz({}).isDefined());
    QVERIFY(!lorenz({0, 0, 0}).isDefined());
    QVERIFY(std::isnan(lorenz({0, 0, 0}).gini));
    // One bin: the diagonal.
    const PartitionCurve one = lorenz({7});
    QCOMPARE(one.gini, 0.0);
    QVERIFY(std::isnan(one.giniCorrected));
    QVERIFY(one.l == (std::vector<double>{0, 1}));
}

void TestPartitionCurves::sortedDefinition()
{
    // G = Σ (2j − M − 1) c_(j) / (M Σ c) over the sorted counts, and L at each knot.
    Random random(3);
    std::vector<std::int64_t> counts;
    for (int n = 0; n < 500; ++n)
        counts.push_back(random.poisson(3 * random.exponential()));
    const PartitionCurve curve = lorenz(counts);
    std::sort(counts.begin(), counts.end());
    double weighted = 0;
    double sum = 0;
    for (size_t j = 1; j <= counts.size(); ++j) {
        weighted += (2.0 * static_cast<double>(j) - 501) * static_cast<double>(counts[j - 1]);
        sum += static_cast<double>(counts[j - 1]);
    }
    QVERIFY(std::abs(curve.gini - weighted / (500 * sum)) < 1e-14);
    for (size_t knot = 1; knot < curve.p.size(); ++knot) {
        const auto bins = static_cast<size_t>(std::lround(curve.p[knot] * 500));
        double below = 0;
        for (size_t j = 0; j < bins; ++j)
            below += static_cast<double>(counts[j]);
        QVERIFY(std::abs(curve.l[knot] - below / sum) < 1e-14);
    }
}

void TestPartitionCurves::exponential()
{
    // Quantiles of the exponential distribution in steps of 1/1000: L = p + (1 − p) ln(1 − p), G = 1/2.
    constexpr int bins = 100000;
    std::vector<std::int64_t> counts;
    for (int n = 0; n < bins; ++n)
        counts.push_back(std::llround(-1e6 * std::log1p(-(n + 0.5) / bins)));
    const PartitionCurve curve = lorenz(counts);
    QVERIFY(std::abs(curve.gini - 0.5) < 1e-4);
    const std::vector<double> l = sampledCurve(curve.p, curve.l);
    for (int j = 0; j < curvePoints - 1; ++j) {
        const double p = curvePoint(j);
        QVERIFY(std::abs(l[static_cast<size_t>(j)] - (p + (1 - p) * std::log1p(-p))) < 1e-4);
    }
}

void TestPartitionCurves::poissonZeros()
{
    // The flat start of the curve is the share of empty bins, e^−λ.
    Trains trains(400);
    trains.addPoisson(UnitClass::Excitatory, 10, 6, 8);
    const AnalysisInput input = trains.input();
    const ScaleStatistics &scale = input.statistics->segments.front().scales[9];
    const PartitionCurve curve = partitionCurve(scale.histogramE, PartitionMode::TemporalLorenz);
    const double lambda = 60 * scale.width;
    QCOMPARE(curve.l[1], 0.0);
    const double tolerance = 4 * std::sqrt(std::exp(-lambda) / static_cast<double>(scale.moments.bins));
    QVERIFY(std::abs(curve.p[1] - std::exp(-lambda)) < tolerance);
    QVERIFY(curve.l[2] > 0);
}

void TestPartitionCurves::levelPartitionKinks()
{
    // Levels 0…8, the commoner the lower: kinks at 33/36 and 35/36 (methods, section 8).
    std::vector<std::int64_t> counts;
    for (int level = 0; level <= 8; ++level)
        counts.insert(counts.end(), static_cast<size_t>(1) << (8 - level), level);
    const PartitionCurve curve = partitionCurve(histogram(counts), PartitionMode::LevelPartition);
    QCOMPARE(curve.p.size(), size_t{10});
    QVERIFY(std::abs(curve.p[1] - 8.0 / 36) < 1e-15);
    QVERIFY(std::abs(curve.p[6] - 33.0 / 36) < 1e-15);
    QVERIFY(std::abs(curve.p[7] - 35.0 / 36) < 1e-15);
    QVERIFY(std::abs(curve.l[7] - (1 + 2 + 4 + 8 + 16 + 32 + 64) / 511.0) < 1e-15);
    QCOMPARE(curve.p[8], 1.0); // level 1
    QCOMPARE(curve.l[9], 1.0); // level 0 adds height only

    // Levels nobody visits count too, the larger first: 0 and 4 occur, 3, 2, 1 do not.
    const PartitionCurve gaps = partitionCurve(histogram({0, 0, 4}), PartitionMode::LevelPartition);
    QVERIFY(gaps.p == (std::vector<double>{0, 0.3, 0.5, 0.6, 1, 1}));
    QVERIFY(gaps.l == (std::vector<double>{0, 0, 0, 0, 1.0 / 3, 1}));
}

void TestPartitionCurves::spikeWeighted()
{
    const PartitionCurve curve =
        partitionCurve(histogram({1, 1, 1, 2, 2, 3}), PartitionMode::LevelPartitionSpikeWeighted);
    // From rarest: 0 (never), 3 (once), 2 (twice), 1 (three times); 10 spikes.
    QVERIFY(curve.p == (std::vector<double>{0, 0, 0.5, 5.0 / 6, 1}));
    QVERIFY(curve.l == (std::vector<double>{0, 0, 0.3, 0.7, 1}));
}

void TestPartitionCurves::valuesOfR()
{
    const QString folder = qEnvironmentVariable("EDGESCOPE_SAMPLES");
    if (qEnvironmentVariableIsEmpty("EDGESCOPE_SAMPLES"))
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of the sample recordings");
    QFile file(folder + QStringLiteral("/reference-inequality/gini_reference.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()[u"cases"].toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &reference : cases) {
        std::vector<std::int64_t> values;
        for (const QJsonValue &value : reference[u"x"].toArray())
            values.push_back(value.toInteger());
        // R printed seven digits.
        QVERIFY(std::abs(lorenz(values).gini - reference[u"gini"].toDouble()) < 5e-8);
    }
}

void TestPartitionCurves::sampling()
{
    const std::vector<double> y =
        sampledCurve(std::vector<double>{0, 0.5, 1}, std::vector<double>{0, 0.2, 1});
    QCOMPARE(y.size(), size_t{201});
    QCOMPARE(y.front(), 0.0);
    QVERIFY(std::abs(y[50] - 0.1) < 1e-15);
    QVERIFY(std::abs(y[100] - 0.2) < 1e-15);
    QVERIFY(std::abs(y[150] - 0.6) < 1e-15);
    QCOMPARE(y.back(), 1.0);
    // A vertical end counts at the right edge.
    QCOMPARE(sampledCurve(std::vector<double>{0, 1, 1}, std::vector<double>{0, 0.25, 1}).back(), 1.0);
}

void TestPartitionCurves::resultAndTables()
{
    Trains trains(120);
    trains.addPoisson(UnitClass::Excitatory, 6, 4, 11);
    trains.addPoisson(UnitClass::Inhibitory, 2, 12, 12);
    Values values(partitionCurvesParameters());
    const Result result = runPartitionCurves(trains.input(), values, Progress());
    QVERIFY(result.notComputable.isEmpty());
    const Curves &curves = std::get<Curves>(result.shape);
    QCOMPARE(curves.panels.size(), size_t{2});
    const Panel &panel = curves.panels[1];
    QCOMPARE(panel.unitClass, UnitClass::Inhibitory);
    QCOMPARE(panel.x.title, QStringLiteral("Share of bins"));
    QVERIFY(panel.square);
    QCOMPARE(panel.series.size(), size_t{32 + 2});
    for (const Series &series : panel.series) {
        QVERIFY(series.x.size() <= 201 && series.x.size() == series.y.size());
        QCOMPARE(series.x.front(), 0.0);
        QCOMPARE(series.y.back(), 1.0);
        for (size_t n = 0; n < series.x.size(); ++n)
            QVERIFY(series.y[n] <= series.x[n] + 1e-12); // convex, below the diagonal
    }
    // Inequality falls with the bin width and never reaches 0.
    const auto &gini = column<double>(table(result, "scales"), "gini_i");
    QCOMPARE(gini.size(), size_t{32});
    QVERIFY(gini[0] > gini[14] && gini[14] > gini[24] && gini[31] > 0);
    QCOMPARE(panel.readOuts.size(), size_t{64});
    QCOMPARE(panel.readOuts[0].value, gini[0]);

    const Table &partition = table(result, "partition");
    QCOMPARE(column<double>(partition, "l").size(), size_t{2 * 32 * 201});
    QCOMPARE(column<QString>(partition, "state").front(), QStringLiteral("ALL"));
    QCOMPARE(column<QString>(partition, "class").front(), QStringLiteral("E"));
    QCOMPARE(column<QString>(partition, "class").back(), QStringLiteral("I"));

    values.set(partitionCurvesParameters().front(), QByteArray("level_partition"));
    const Result levels = runPartitionCurves(trains.input(), values, Progress());
    QCOMPARE(std::get<Curves>(levels.shape).panels[0].y.title, QStringLiteral("Cumulative frequency"));
    QVERIFY(column<double>(table(levels, "scales"), "gini_i") == gini);
}

void TestPartitionCurves::oneClassMissing()
{
    Trains trains(120);
    trains.addPoisson(UnitClass::Excitatory, 6, 4, 11);
    const Values values(partitionCurvesParameters());
    const Result result = runPartitionCurves(trains.input(), values, Progress());
    QVERIFY(result.notComputable.isEmpty());
    const Curves &curves = std::get<Curves>(result.shape);
    QVERIFY(curves.panels[0].undefinedReason.isEmpty());
    QCOMPARE(curves.panels[1].undefinedReason,
             QStringLiteral("No inhibitory units. Classify units or choose a class column."));
    QVERIFY(curves.panels[1].series.empty());
    QVERIFY(std::isnan(column<double>(table(result, "scales"), "gini_i")[5]));

    trains.addPoisson(UnitClass::Inhibitory, 1, 1e-9, 1);
    const Result silent = runPartitionCurves(trains.input(), values, Progress());
    QCOMPARE(std::get<Curves>(silent.shape).panels[1].undefinedReason,
             QStringLiteral("No inhibitory spikes in this range."));
}

QTEST_GUILESS_MAIN(TestPartitionCurves)
#include "tst_partitioncurves.moc"
