// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalisation.h"

#include <QTest>

#include <cmath>

using namespace edgescope;

using Counts = std::vector<std::uint32_t>;
using Status = NormalisedSeries::Status;

class TestNormalisation : public QObject
{
    Q_OBJECT

private slots:
    void formulas();
    void sums();
    void undefinedSeries_data();
    void undefinedSeries();
    void emptyBinsAreZeros();
    void namesAndUnits();
    void everyReasonIsASentence();
};

void TestNormalisation::formulas()
{
    const Counts counts = {0, 2, 4, 2};
    const auto values = [&](Normalisation normalisation) {
        const NormalisedSeries series = normalised(counts, 4, 0.5, normalisation);
        return std::vector<double>(series.values.begin(), series.values.end());
    };
    QCOMPARE(values(Normalisation::PerNeuronCount), (std::vector<double>{0, 0.5, 1, 0.5}));
    QCOMPARE(values(Normalisation::PerNeuronRate), (std::vector<double>{0, 1, 2, 1})); // Hz
    QCOMPARE(values(Normalisation::Fraction), (std::vector<double>{0, 0.25, 0.5, 0.25}));
    QCOMPARE(values(Normalisation::PeakNorm), (std::vector<double>{0, 0.5, 1, 0.5}));
    // Mean 2 and population variance 2.
    const std::vector<double> z = values(Normalisation::ZScore);
    for (size_t j = 0; j < counts.size(); ++j)
        QVERIFY(std::abs(z[j] - (static_cast<double>(counts[j]) - 2) / std::sqrt(2.0)) < 1e-15);
}

void TestNormalisation::sums()
{
    const Counts e = {3, 1, 4, 1, 5, 9, 2, 6};
    const Counts i = {2, 7, 1, 8, 2, 8, 1, 8};
    const Eigen::ArrayXd fractionE = normalised(e, 5, 0.1, Normalisation::Fraction).values;
    const Eigen::ArrayXd fractionI = normalised(i, 3, 0.1, Normalisation::Fraction).values;
    QVERIFY(std::abs(fractionE.sum() - 1) < 1e-12);
    QVERIFY(std::abs((fractionE - fractionI).sum()) < 1e-12);
    // Spikes / (N · M · Δt)
    QCOMPARE(normalised(e, 5, 0.1, Normalisation::PerNeuronRate).values.mean(), 31 / (5 * 8 * 0.1));
    const Eigen::ArrayXd z = normalised(e, 5, 0.1, Normalisation::ZScore).values;
    QVERIFY(std::abs(z.mean()) < 1e-12);
    QVERIFY(std::abs(z.square().mean() - 1) < 1e-12);
}

void TestNormalisation::undefinedSeries_data()
{
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<int>("units");
    QTest::addColumn<Normalisation>("normalisation");
    QTest::addColumn<Status>("status");
    for (const Normalisation normalisation : allNormalisations())
        QTest::addRow("no units, %s", normalisationId(normalisation).constData())
            << Counts{1, 2} << 0 << normalisation << Status::NoUnits;
    QTest::newRow("no spikes, fraction") << Counts{0, 0} << 2 << Normalisation::Fraction << Status::NoSpikes;
    QTest::newRow("no spikes, peak") << Counts{0, 0} << 2 << Normalisation::PeakNorm << Status::NoSpikes;
    QTest::newRow("no spikes, z") << Counts{0, 0} << 2 << Normalisation::ZScore << Status::Constant;
    QTest::newRow("constant, z") << Counts{3, 3, 3} << 2 << Normalisation::ZScore << Status::Constant;
    QTest::newRow("one bin, z") << Counts{3} << 2 << Normalisation::ZScore << Status::Constant;
    QTest::newRow("no bins, fraction") << Counts{} << 2 << Normalisation::Fraction << Status::NoSpikes;
    QTest::newRow("no bins, peak") << Counts{} << 2 << Normalisation::PeakNorm << Status::NoSpikes;
    QTest::newRow("no bins, z") << Counts{} << 2 << Normalisation::ZScore << Status::Constant;
}

void TestNormalisation::undefinedSeries()
{
    QFETCH(Counts, counts);
    QFETCH(int, units);
    QFETCH(Normalisation, normalisation);
    QFETCH(Status, status);
    const NormalisedSeries series = normalised(counts, units, 0.1, normalisation);
    QCOMPARE(series.status, status);
    QCOMPARE(series.values.size(), static_cast<Eigen::Index>(counts.size()));
    QVERIFY(series.values.isNaN().all());
}

void TestNormalisation::emptyBinsAreZeros()
{
    for (const Normalisation normalisation : {Normalisation::PerNeuronCount, Normalisation::PerNeuronRate}) {
        const NormalisedSeries series = normalised(Counts{0, 0, 0}, 2, 0.1, normalisation);
        QCOMPARE(series.status, Status::Defined);
        QVERIFY((series.values == 0).all());
    }
    const NormalisedSeries fraction = normalised(Counts{0, 5}, 2, 0.1, Normalisation::Fraction);
    QCOMPARE(fraction.values[0], 0.0);
    QCOMPARE(fraction.values[1], 1.0);
}

void TestNormalisation::namesAndUnits()
{
    QCOMPARE(allNormalisations().size(), 5u);
    QByteArrayList ids;
    QStringList units;
    for (const Normalisation normalisation : allNormalisations()) {
        ids << normalisationId(normalisation);
        units << normalisationUnit(normalisation);
        QCOMPARE(normalisationFromId(ids.back()), normalisation);
        QVERIFY(!units.back().isEmpty());
    }
    QCOMPARE(ids,
             (QByteArrayList{"per_neuron_count", "per_neuron_rate", "fraction", "z_score", "peak_norm"}));
    QCOMPARE(units.removeDuplicates(), 0);
    QCOMPARE(normalisationUnit(Normalisation::PerNeuronRate), QStringLiteral("Hz per neuron"));
}

void TestNormalisation::everyReasonIsASentence()
{
    QVERIFY(statusText(Status::Defined, true).isEmpty());
    for (const Status status : {Status::NoUnits, Status::NoSpikes, Status::Constant})
        for (const bool excitatory : {true, false})
            QVERIFY(statusText(status, excitatory).endsWith(u'.'));
    QVERIFY(statusText(Status::NoUnits, true).contains(QStringLiteral("excitatory")));
    QVERIFY(statusText(Status::NoUnits, false).contains(QStringLiteral("inhibitory")));
    QVERIFY(statusText(Status::NoSpikes, false).contains(QStringLiteral("inhibitory")));
}

QTEST_GUILESS_MAIN(TestNormalisation)
#include "tst_normalisation.moc"
