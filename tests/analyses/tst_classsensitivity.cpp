// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classsensitivity.h"
#include "analyses/variancescaling.h"
#include "core/error.h"
#include "core/parallel.h"
#include "trains.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace edgescope;

namespace {

using E = UnitClass;

Trains someTrains()
{
    Trains trains(600);
    trains.addPoisson(E::Excitatory, 6, 5, 1);
    trains.addPoisson(E::Inhibitory, 4, 9, 2);
    return trains;
}

// The posterior of one uncertain unit.
std::vector<double> uncertain(size_t unit, double excitatory)
{
    std::vector<double> result(10, undefined);
    result[unit] = excitatory;
    return result;
}

const SensitivityBand &band(const std::vector<SensitivityBand> &bands, ClassDraw kind,
                            const QByteArray &statistic, int scale)
{
    return *std::find_if(bands.begin(), bands.end(), [&](const SensitivityBand &candidate) {
        return candidate.kind == kind && candidate.statistic == statistic && candidate.scale == scale;
    });
}

double alphaOf(const AnalysisInput &input)
{
    const EnsembleStatistics &all = *input.statistics;
    return fitVariance(ensembleVariances(all.segments.front(), all.excitatoryUnits, all.inhibitoryUnits,
                                         Normalisation::PerNeuronRate),
                       15, 30, Normalisation::PerNeuronRate)
        ->alpha;
}

} // namespace

// How far numbers depend on classes that are not certain.
class TestClassSensitivity : public QObject
{
    Q_OBJECT

private slots:
    void whoIsUncertain();
    void draws();
    void drawnFromPosteriors();
    void nothingIsUncertain();
    void bandsSpanBothClasses();
    void threadsDoNotMatter();
    void analysis();
};

void TestClassSensitivity::whoIsUncertain()
{
    std::vector<UnitSuggestion> units(5);
    units[0].waveform.excitatory = 0.95;
    units[1].waveform.excitatory = 0.85;
    units[2].waveform.excitatory = 0.15;
    units[3].waveform.excitatory = 0.5;
    units[3].isCertain = true; // by its connections
    const std::vector<double> posteriors = uncertainUnits(units, 0.9);
    QVERIFY(std::isnan(posteriors[0]));
    QCOMPARE(posteriors[1], 0.85);
    QCOMPARE(posteriors[2], 0.15);
    QVERIFY(std::isnan(posteriors[3]));
    QVERIFY(std::isnan(posteriors[4])); // without a posterior
}

void TestClassSensitivity::draws()
{
    const std::vector<UnitClass> classes = {E::Excitatory, E::Inhibitory, E::Unclassified};
    const std::vector<double> posteriors = {undefined, 0.3, 0.8};
    std::set<UnitClass> flipped, flippedFromNone, dropped;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const auto flip = drawnClasses(classes, posteriors, ClassDraw::Flipped, seed);
        QCOMPARE(flip[0], E::Excitatory);
        flipped.insert(flip[1]);
        flippedFromNone.insert(flip[2]);
        dropped.insert(drawnClasses(classes, posteriors, ClassDraw::Dropped, seed)[2]);
    }
    QVERIFY(flipped == (std::set{E::Excitatory, E::Inhibitory}));
    QVERIFY(flippedFromNone == (std::set{E::Excitatory, E::Inhibitory}));
    QVERIFY(dropped == (std::set{E::Unclassified, E::Excitatory}));
}

// Of 4000 draws with a posterior of 0.8 the SD of the share is 0.0063.
void TestClassSensitivity::drawnFromPosteriors()
{
    int excitatory = 0;
    for (std::uint64_t seed = 0; seed < 4000; ++seed)
        excitatory +=
            drawnClasses({E::Inhibitory}, {0.8}, ClassDraw::Drawn, seed)[0] == E::Excitatory ? 1 : 0;
    QVERIFY2(std::abs(excitatory / 4000.0 - 0.8) < 0.03, qPrintable(QString::number(excitatory)));
}

void TestClassSensitivity::nothingIsUncertain()
{
    const Trains trains = someTrains();
    const AnalysisInput input = trains.input();
    const auto bands = classSensitivity(input, std::vector<double>(10, undefined), 5, 1, {});
    QCOMPARE(bands.size(), size_t(3 * (1 + 3 * 4 + 1)));
    for (const SensitivityBand &one : bands) {
        QCOMPARE(one.low, one.value);
        QCOMPARE(one.high, one.value);
    }
    QCOMPARE(band(bands, ClassDraw::Drawn, "alpha", 0).value, alphaOf(input));
}

// One unit that is E or I: every draw is one of two results, those of the two sets of classes, computed here
// as main results.
void TestClassSensitivity::bandsSpanBothClasses()
{
    Trains trains = someTrains();
    const AnalysisInput input = trains.input();
    const auto bands = classSensitivity(input, uncertain(2, 0.6), 50, 1, {});
    trains.classes[2] = E::Inhibitory;
    const double other = alphaOf(trains.input());
    trains.classes[2] = E::Unclassified;
    const double without = alphaOf(trains.input());
    for (const ClassDraw kind : {ClassDraw::Flipped, ClassDraw::Drawn, ClassDraw::Dropped}) {
        const SensitivityBand &alpha = band(bands, kind, "alpha", 0);
        const double second = kind == ClassDraw::Dropped ? without : other;
        QCOMPARE(alpha.value, alphaOf(input));
        QCOMPARE(alpha.low, std::min(alpha.value, second));
        QCOMPARE(alpha.high, std::max(alpha.value, second));
        QVERIFY(alpha.low < alpha.high);
    }
    for (const int k : {15, 20, 25, 30})
        QVERIFY(band(bands, ClassDraw::Flipped, "gini_e", k).low <
                band(bands, ClassDraw::Flipped, "gini_e", k).high);
}

void TestClassSensitivity::threadsDoNotMatter()
{
    const Trains trains = someTrains();
    setParallelThreads(1);
    const auto one = classSensitivity(trains.input(), uncertain(7, 0.4), 10, 3, {});
    setParallelThreads(0);
    const auto all = classSensitivity(trains.input(), uncertain(7, 0.4), 10, 3, {});
    for (size_t n = 0; n < one.size(); ++n) {
        QCOMPARE(one[n].low, all[n].low);
        QCOMPARE(one[n].high, all[n].high);
    }
    QVERIFY_EXCEPTION_THROWN(
        classSensitivity(trains.input(), uncertain(7, 0.4), 10, 3, Progress([] { return true; }, {})),
        Cancelled);
}

void TestClassSensitivity::analysis()
{
    const Trains trains = someTrains();
    const Result result = runClassSensitivity(trains.input(), Values(classSensitivityParameters()), {});
    const Table &sensitivity = table(result, "class_sensitivity");
    QCOMPARE(column<QString>(sensitivity, "mode").size(), size_t(42));
    QCOMPARE(column<QString>(sensitivity, "mode").front(), QStringLiteral("flipped"));
    QCOMPARE(column<QString>(sensitivity, "statistic").front(), QStringLiteral("alpha"));
    QVERIFY(std::isnan(column<double>(sensitivity, "scale").front()));
    QVERIFY(result.notes.join(u' ').contains(QStringLiteral("uncertain class: 0")));
    QVERIFY(result.notes.join(u' ').contains(QStringLiteral("kept as they are: 10")));
}

QTEST_GUILESS_MAIN(TestClassSensitivity)
#include "tst_classsensitivity.moc"
