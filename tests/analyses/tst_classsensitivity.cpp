// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classpatterns.h"
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

// With waveforms: of 30 units 20 are wide and 9 narrow, and one lies in the middle.
Trains someUncertainTrains()
{
    Trains trains(600);
    trains.addPoisson(E::Excitatory, 20, 2, 3);
    trains.addPoisson(E::Inhibitory, 9, 5, 4);
    trains.addPoisson(E::Excitatory, 1, 3, 5);
    Random random(6);
    for (size_t n = 0; n < 30; ++n) {
        const bool isNarrow = n >= 20 && n < 29;
        const double troughToPeak = n == 29 ? 0.51 : (isNarrow ? 0.32 : 0.7) + 0.04 * random.normal();
        auto waveform = std::make_shared<Waveform>();
        waveform->rateHz = 30000;
        for (int s = 0; s < 90; ++s) {
            const double ms = s / 30.0 - 0.8;
            const double after = (ms - troughToPeak) / 0.2;
            waveform->mean.push_back(
                static_cast<float>(0.3 * std::exp(-after * after / 2) - std::exp(-ms * ms / 0.02)));
        }
        trains.recording->units[n].waveform = waveform;
    }
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
    void patternsCountAllClasses();
    void nothingIsUncertain();
    void bandsSpanBothClasses();
    void threadsDoNotMatter();
    void bandsOfAllScales();
    void silentUnits();
    void analysis();
    void nothingToVary();
    void previewBeforeAllDraws();
    void picture();
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

// For any classes of four open units the patterns give what counting all spikes again gives, in time with
// holes and bins that do not start with the recording.
void TestClassSensitivity::patternsCountAllClasses()
{
    Trains trains = someTrains();
    trains.recording->gaps = {{101.3, 140.7}, {333, 333.02}};
    const TimeRange window{12.34, 571.2};
    const std::vector<size_t> open = {1, 4, 6, 9};
    const ClassPatterns patterns(trains.input(window), open);
    const UnitClass cycles[][4] = {
        {E::Excitatory, E::Inhibitory, E::Inhibitory, E::Excitatory},
        {E::Unclassified, E::Unclassified, E::Excitatory, E::Inhibitory},
        {E::Inhibitory, E::Excitatory, E::Unclassified, E::Unclassified},
    };
    std::vector<BinPatterns> scales;
    for (int k = 1; k <= scaleCount; ++k)
        scales.push_back(patterns.patterns(k, {}));
    for (const auto &classes : cycles) {
        for (size_t n = 0; n < open.size(); ++n)
            trains.classes[open[n]] = classes[n];
        const AnalysisInput input = trains.input(window);
        const EnsembleStatistics &counted = *input.statistics;
        for (const ScaleStatistics &expected : counted.segments.front().scales) {
            const ScaleStatistics found = scales[static_cast<size_t>(expected.scale - 1)].statistics(
                classes, counted.excitatoryUnits, counted.inhibitoryUnits);
            QCOMPARE(found.width, expected.width);
            QVERIFY2(found.moments == expected.moments, qPrintable(QString::number(expected.scale)));
            QVERIFY(found.histogramE == expected.histogramE);
            QVERIFY(found.histogramI == expected.histogramI);
            QVERIFY(found.histogramF == expected.histogramF);
        }
    }
}

void TestClassSensitivity::nothingIsUncertain()
{
    const Trains trains = someTrains();
    const AnalysisInput input = trains.input();
    const auto bands = classSensitivity(input, std::vector<double>(10, undefined), 5, 1, {});
    QCOMPARE(bands.size(), size_t(3 * (1 + 3 * 32 + 1)));
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

// Of one uncertain unit: between ρ and Gini of both sets of classes at every scale.
void TestClassSensitivity::bandsOfAllScales()
{
    Trains trains = someTrains();
    const AnalysisInput input = trains.input();
    const auto bands = classSensitivity(input, uncertain(2, 0.6), 50, 1, {});
    trains.classes[2] = E::Inhibitory;
    const AnalysisInput other = trains.input();
    for (const int k : {1, 10, 24, 32}) {
        const auto rho = [k](const AnalysisInput &from) {
            const CountMoments &m =
                from.statistics->segments.front().scales[static_cast<size_t>(k - 1)].moments;
            const auto n = static_cast<double>(m.bins);
            const double e = static_cast<double>(m.sumE) / n;
            const double i = static_cast<double>(m.sumI) / n;
            return (static_cast<double>(m.sumEI) / n - e * i) /
                   std::sqrt((static_cast<double>(m.sumEE) / n - e * e) *
                             (static_cast<double>(m.sumII) / n - i * i));
        };
        const SensitivityBand &found = band(bands, ClassDraw::Flipped, "rho", k);
        QVERIFY(std::abs(found.value - rho(input)) < 1e-9);
        QVERIFY(std::abs(found.low - std::min(rho(input), rho(other))) < 1e-9);
        QVERIFY(std::abs(found.high - std::max(rho(input), rho(other))) < 1e-9);
    }
}

// A silent unit counts in the size of its class, or not, in the draws as in the main result.
void TestClassSensitivity::silentUnits()
{
    Trains trains = someTrains();
    trains.add(E::Inhibitory, Unit());
    std::vector<double> posteriors = uncertain(2, 0.6);
    posteriors.push_back(undefined);
    AnalysisInput input = trains.input();
    const auto counted = classSensitivity(input, posteriors, 40, 1, {});
    auto ensemble = std::make_shared<EnsembleSignals>(
        ensembleSignals(trains.recording->units, trains.classes, trains.recording->window(), false));
    input.statistics = std::make_shared<EnsembleStatistics>(
        ensembleStatistics(*ensemble, trains.recording->window(),
                           analysisSegments(*trains.recording, trains.recording->window(), {}, false,
                                            Values(ensembleParameters())),
                           {}));
    const auto ignored = classSensitivity(input, posteriors, 40, 1, {});
    trains.classes[2] = E::Inhibitory;
    const double withSilent = alphaOf(trains.input());
    const SensitivityBand &alpha = band(counted, ClassDraw::Flipped, "alpha", 0);
    QVERIFY(alpha.low == withSilent || alpha.high == withSilent);
    trains.classes[10] = E::Unclassified;
    const double withoutSilent = alphaOf(trains.input());
    QVERIFY(withSilent != withoutSilent);
    const SensitivityBand &less = band(ignored, ClassDraw::Flipped, "alpha", 0);
    QVERIFY(less.low == withoutSilent || less.high == withoutSilent);
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

void TestClassSensitivity::nothingToVary()
{
    const Result result = runClassSensitivity(someTrains().input(), Values(classSensitivityParameters()), {});
    QVERIFY(result.isFinished());
    const auto &panels = std::get<Curves>(result.shape).panels;
    QCOMPARE(panels.size(), size_t(1));
    QVERIFY(panels.front().undefinedReason.contains(QStringLiteral("nothing to vary")));
}

// Two groups of waveforms and a unit between them; hardly any is as certain as is asked for.
void TestClassSensitivity::previewBeforeAllDraws()
{
    AnalysisInput input = someUncertainTrains().input();
    Values values(classSensitivityParameters());
    values.set(*std::ranges::find(classSensitivityParameters(), "certainty", &Parameter::key), 1.0);
    const Result atOnce = runClassSensitivity(input, values, {});
    QCOMPARE(atOnce.steps, 1);
    QVERIFY(!atOnce.notes.join(u' ').contains(QStringLiteral("uncertain class: 0.")));

    input.isWatched = true;
    const Result preview = runClassSensitivity(input, values, {});
    QCOMPARE(preview.step, 1);
    QCOMPARE(preview.steps, 2);
    QVERIFY(preview.refinement);
    QCOMPARE(std::get<Curves>(preview.shape).panels.size(), size_t(5));
    input.step = 2;
    input.refinement = preview.refinement;
    const Result finished = runClassSensitivity(input, values, {});
    QVERIFY(finished.isFinished());
    QCOMPARE(column<double>(table(finished, "class_sensitivity"), "low"),
             column<double>(table(atOnce, "class_sensitivity"), "low"));
}

void TestClassSensitivity::picture()
{
    std::vector<SensitivityBand> bands;
    for (const ClassDraw kind : classDraws) {
        const double width = 0.01 * (1 + static_cast<int>(kind));
        for (const char *number : {"alpha", "epsilon"})
            bands.push_back({kind, number, 0, 0.5, 0.5 - width, 0.5 + width});
        for (const char *number : {"rho", "gini_e", "gini_i"})
            for (const int k : {3, 4, 5})
                bands.push_back({kind, number, k, 0.1 * k, 0.1 * k - width, 0.1 * k + width});
        bands.push_back({kind, "rho", 6, undefined, undefined, undefined});
    }
    const Curves curves = sensitivityCurves(bands);
    QCOMPARE(curves.panels.size(), size_t(5));
    const Panel &rho = curves.panels.front();
    QCOMPARE(rho.series.size(), size_t(10)); // an area and two edges for each kind, and the main result
    QCOMPARE(rho.series[0].source, QByteArray("flipped"));
    QCOMPARE(rho.series[3].source, QByteArray("dropped"));
    QCOMPARE(rho.series[6].role, Series::Role::Band);
    QCOMPARE(rho.series[6].low, (std::vector<double>{0.1 * 3 - 0.03, 0.1 * 4 - 0.03, 0.1 * 5 - 0.03}));
    QCOMPARE(rho.series[7].y, rho.series[6].low);
    QCOMPARE(rho.series[8].y, rho.series[6].y);
    QCOMPARE(rho.series[9].source, dataSource);
    QCOMPARE(rho.series[9].scales, (std::vector<int>{3, 4, 5}));
    QCOMPARE(rho.series[9].x, (std::vector<double>{scaleWidth(3), scaleWidth(4), scaleWidth(5)}));
    // Read in one column, the numbers of E and I are told apart by their labels.
    QCOMPARE(curves.panels[1].readOuts.front().label, QStringLiteral("Gini ▲ E"));
    QCOMPARE(curves.panels[2].readOuts.front().label, QStringLiteral("Gini ■ I"));
    QCOMPARE(curves.panels[1].y.title, curves.panels[2].y.title);
    const Panel &alpha = curves.panels[3];
    QCOMPARE(alpha.y.names.size(), 3);
    QCOMPARE(alpha.series[1].x, (std::vector<double>{0.48, 0.48, 0.48, 0.52, 0.52, 0.52}));
    QCOMPARE(alpha.series[3].x, (std::vector<double>{0.5, 0.5}));
    QCOMPARE(alpha.readOuts.size(), size_t(4));
    QCOMPARE(alpha.readOuts[0].value, 0.5);
    QVERIFY(std::isnan(alpha.readOuts[3].value));
    QCOMPARE(alpha.readOuts[3].high, 0.53);
}

QTEST_GUILESS_MAIN(TestClassSensitivity)
#include "tst_classsensitivity.moc"
