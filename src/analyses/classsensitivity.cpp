// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classsensitivity.h"

#include "analyses/classification.h"
#include "analyses/collapsecurves.h"
#include "analyses/jointdistribution.h"
#include "analyses/parametermaking.h"
#include "analyses/partitioncurves.h"
#include "analyses/quantiles.h"
#include "analyses/reasons.h"
#include "analyses/variancescaling.h"
#include "core/parallel.h"
#include "core/random.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>

namespace edgescope {
namespace {

constexpr double classifiedShare = 0.3;
constexpr FitRange fitRange = {15, 30};

// The numbers in the order of `statistics()`.
struct Statistic {
    QByteArray name;
    int scale = 0;
};

std::vector<Statistic> statistics()
{
    std::vector<Statistic> all = {{"alpha", 0}};
    for (const QByteArray name : {"rho", "gini_e", "gini_i"})
        for (const int k : displayScales)
            all.push_back({name, k});
    all.push_back({"epsilon", 0});
    return all;
}

std::vector<double> numbersOf(const EnsembleStatistics &ensembles)
{
    if (ensembles.excitatoryUnits == 0 || ensembles.inhibitoryUnits == 0)
        return std::vector<double>(statistics().size(), undefined);
    const SegmentStatistics &entry = ensembles.segments.front();
    const int unitsE = ensembles.excitatoryUnits;
    const int unitsI = ensembles.inhibitoryUnits;
    const auto gini = [](const std::vector<ValueCount> &histogram) {
        return partitionCurve(histogram, PartitionMode::TemporalLorenz).gini;
    };
    const auto scale = [&entry](int k) -> const ScaleStatistics & {
        return entry.scales[static_cast<std::size_t>(k - 1)];
    };
    const auto fit = fitVariance(ensembleVariances(entry, unitsE, unitsI, Normalisation::PerNeuronRate),
                                 fitRange.first, fitRange.last, Normalisation::PerNeuronRate);
    std::vector<double> numbers = {fit ? fit->alpha : undefined};
    for (const int k : displayScales)
        numbers.push_back(jointEllipsoid(scale(k), unitsE, unitsI, 0.95).rho);
    for (const int k : displayScales)
        numbers.push_back(gini(scale(k).histogramE));
    for (const int k : displayScales)
        numbers.push_back(gini(scale(k).histogramI));
    numbers.push_back(fitCollapse(displayCurves(entry, unitsE, unitsI)).epsilon);
    return numbers;
}

// Whether units without spikes counted in the ensembles of the input.
bool countsSilentUnits(const AnalysisInput &input)
{
    const auto classed = std::count_if(input.classes.begin(), input.classes.end(),
                                       [](UnitClass c) { return c != UnitClass::Unclassified; });
    return input.statistics->excitatoryUnits + input.statistics->inhibitoryUnits == classed;
}

std::vector<double> numbersOf(const AnalysisInput &input, const std::vector<UnitClass> &classes,
                              const Progress &progress)
{
    const auto &units = static_cast<const std::vector<Unit> &>(input.recording->units);
    const EnsembleSignals ensemble =
        ensembleSignals(units, classes, input.recording->window(), countsSilentUnits(input));
    return numbersOf(ensembleStatistics(ensemble, input.statistics->window,
                                        {input.statistics->segments.front().segments}, progress));
}

UnitClass other(UnitClass unitClass)
{
    return unitClass == UnitClass::Excitatory ? UnitClass::Inhibitory : UnitClass::Excitatory;
}

Table sensitivityTable(const std::vector<SensitivityBand> &bands)
{
    std::vector<QString> modes, names;
    std::vector<double> scales, values, lows, highs;
    for (const SensitivityBand &band : bands) {
        modes.push_back(QString::fromLatin1(classDrawId(band.kind)));
        names.push_back(QString::fromLatin1(band.statistic));
        scales.push_back(band.scale == 0 ? undefined : band.scale);
        values.push_back(band.value);
        lows.push_back(band.low);
        highs.push_back(band.high);
    }
    return {"class_sensitivity",
            {{"mode", modes},
             {"statistic", names},
             {"scale", scales},
             {"value", values},
             {"low", lows},
             {"high", highs}}};
}

} // namespace

QByteArray classDrawId(ClassDraw kind)
{
    switch (kind) {
    case ClassDraw::Flipped:
        return "flipped";
    case ClassDraw::Dropped:
        return "dropped";
    case ClassDraw::Drawn:
        break;
    }
    return "drawn";
}

std::vector<double> uncertainUnits(const std::vector<UnitSuggestion> &suggestions, double certainty)
{
    std::vector<double> excitatory;
    for (const UnitSuggestion &unit : suggestions) {
        const bool isUncertain = !unit.isCertain && unit.waveform.posterior() < certainty;
        excitatory.push_back(isUncertain ? unit.waveform.excitatory : undefined);
    }
    return excitatory;
}

std::vector<UnitClass> drawnClasses(const std::vector<UnitClass> &classes,
                                    const std::vector<double> &excitatory, ClassDraw kind, std::uint64_t seed)
{
    Random random(seed);
    std::vector<UnitClass> drawn = classes;
    for (std::size_t n = 0; n < drawn.size(); ++n) {
        if (!std::isfinite(excitatory[n]))
            continue;
        const double u = random.uniform();
        if (drawn[n] == UnitClass::Unclassified)
            drawn[n] = excitatory[n] >= 0.5 ? UnitClass::Excitatory : UnitClass::Inhibitory;
        if (kind == ClassDraw::Drawn)
            drawn[n] = u < excitatory[n] ? UnitClass::Excitatory : UnitClass::Inhibitory;
        else if (u < 0.5)
            drawn[n] = kind == ClassDraw::Flipped ? other(drawn[n]) : UnitClass::Unclassified;
    }
    return drawn;
}

std::vector<SensitivityBand> classSensitivity(const AnalysisInput &input,
                                              const std::vector<double> &excitatory, std::int64_t draws,
                                              std::uint64_t seed, const Progress &progress)
{
    // Few uncertain units give the same classes again and again: each set of classes is computed once.
    std::map<std::vector<UnitClass>, std::vector<double>> known;
    std::vector<std::vector<std::vector<UnitClass>>> sets;
    for (const ClassDraw kind : classDraws) {
        auto &ofKind = sets.emplace_back();
        for (std::int64_t n = 0; n < draws; ++n)
            known.try_emplace(ofKind.emplace_back(drawnClasses(
                input.classes, excitatory, kind,
                streamSeed(seed, {static_cast<std::uint64_t>(kind), static_cast<std::uint64_t>(n)}))));
    }
    std::vector<std::pair<const std::vector<UnitClass> *, std::vector<double> *>> tasks;
    for (auto &[classes, numbers] : known)
        tasks.emplace_back(&classes, &numbers);
    const std::vector<double> values = numbersOf(*input.statistics);
    std::atomic<std::int64_t> done = 0;
    parallelFor(std::ssize(tasks), [&](std::int64_t n) {
        const auto &[classes, numbers] = tasks[static_cast<std::size_t>(n)];
        *numbers =
            *classes == input.classes ? values : numbersOf(input, *classes, progress.withoutFraction());
        progress.report(++done, std::ssize(tasks));
    });

    std::vector<SensitivityBand> bands;
    const std::vector<Statistic> names = statistics();
    for (std::size_t kind = 0; kind < std::size(classDraws); ++kind)
        for (std::size_t s = 0; s < names.size(); ++s) {
            std::vector<double> drawn;
            for (const std::vector<UnitClass> &classes : sets[kind])
                drawn.push_back(known.at(classes)[s]);
            const Interval95 interval = interval95(std::move(drawn));
            bands.push_back(
                {classDraws[kind], names[s].name, names[s].scale, values[s], interval.low, interval.high});
        }
    return bands;
}

const std::vector<Parameter> &classSensitivityParameters()
{
    static const std::vector<Parameter> parameters = [] {
        std::vector<Parameter> all = classificationParameters();
        all.push_back(wholeNumberParameter(
            "draws", QT_TRANSLATE_NOOP("Parameter", "Draws"), 100, 1, 10000,
            QT_TRANSLATE_NOOP("Parameter", "How often uncertain units get other classes, of each kind.")));
        return all;
    }();
    return parameters;
}

Result runClassSensitivity(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    Result result;
    std::vector<SensitivityBand> bands;
    if (!refuseWithoutClasses(result, *input.statistics)) {
        const ClassificationSettings settings = classificationSettings(values);
        const Classification classification =
            classifyUnits(*input.recording, settings, nullptr, progress.part(0, classifiedShare));
        std::vector<double> excitatory =
            uncertainUnits(classification.suggestions, settings.waveform.certainty);
        if (input.ensemble->selectedUnits) // the others are not asked for
            for (std::size_t n = 0; n < excitatory.size(); ++n)
                if (input.classes[n] == UnitClass::Unclassified)
                    excitatory[n] = undefined;
        bands = classSensitivity(input, excitatory, values.whole("draws"), settings.waveform.seed,
                                 progress.part(classifiedShare, 1));
        const auto uncertain = std::count_if(excitatory.begin(), excitatory.end(),
                                             [](double value) { return std::isfinite(value); });
        const auto unknown = std::count_if(
            classification.suggestions.begin(), classification.suggestions.end(),
            [](const UnitSuggestion &unit) { return !std::isfinite(unit.waveform.excitatory); });
        result.notes
            << QCoreApplication::translate("Analysis", "Units of uncertain class: %1.").arg(uncertain);
        if (unknown > 0)
            result.notes << QCoreApplication::translate(
                                "Analysis", "Units whose waveform gives no posterior, kept as they are: %1.")
                                .arg(unknown);
        result.notComputable = tooShortReason(*input.statistics);
    }
    result.tables = {sensitivityTable(bands)};
    return result;
}

} // namespace edgescope
