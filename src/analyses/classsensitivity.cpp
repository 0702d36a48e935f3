// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classsensitivity.h"

#include "analyses/classpatterns.h"
#include "analyses/collapsecurves.h"
#include "analyses/jointdistribution.h"
#include "analyses/partitioncurves.h"
#include "analyses/quantiles.h"
#include "analyses/variancescaling.h"
#include "core/classdraws.h"
#include "core/parallel.h"
#include "core/random.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <map>

namespace edgescope {
namespace {

constexpr FitRange fitRange = {15, 30};

// The main numbers of one set of classes, gathered scale by scale.
class MainNumbers
{
public:
    MainNumbers(int unitsE, int unitsI)
        : m_unitsE(unitsE)
        , m_unitsI(unitsI)
    {
        m_entry.scales.resize(scaleCount);
    }

    // Without units of a class nothing is defined.
    bool areDefined() const { return m_unitsE > 0 && m_unitsI > 0; }
    int unitsE() const { return m_unitsE; }
    int unitsI() const { return m_unitsI; }

    void add(const ScaleStatistics &scale)
    {
        const auto place = static_cast<std::size_t>(scale.scale - 1);
        const auto gini = [](const std::vector<ValueCount> &histogram) {
            return partitionCurve(histogram, PartitionMode::TemporalLorenz).gini;
        };
        m_rho[place] = jointEllipsoid(scale, m_unitsE, m_unitsI, 0.95).rho;
        m_giniE[place] = gini(scale.histogramE);
        m_giniI[place] = gini(scale.histogramI);
        ScaleStatistics &kept = m_entry.scales[place];
        kept.scale = scale.scale;
        kept.width = scale.width;
        kept.moments = scale.moments;
        if (std::ranges::find(displayScales, scale.scale) != displayScales.end())
            kept.histogramF = scale.histogramF;
    }

    // In the order of `statistics()`, once all scales are in.
    std::vector<double> values() const
    {
        if (!areDefined())
            return std::vector<double>(2 + 3 * scaleCount, undefined);
        const auto fit =
            fitVariance(ensembleVariances(m_entry, m_unitsE, m_unitsI, Normalisation::PerNeuronRate),
                        fitRange.first, fitRange.last, Normalisation::PerNeuronRate);
        std::vector<double> all = {fit ? fit->alpha : undefined};
        for (const PerScale *numbers : {&m_rho, &m_giniE, &m_giniI})
            all.insert(all.end(), numbers->begin(), numbers->end());
        all.push_back(fitCollapse(displayCurves(m_entry, m_unitsE, m_unitsI)).epsilon);
        return all;
    }

private:
    using PerScale = std::array<double, scaleCount>;

    int m_unitsE;
    int m_unitsI;
    PerScale m_rho{};
    PerScale m_giniE{};
    PerScale m_giniI{};
    SegmentStatistics m_entry; // sums of all scales, f of the display scales
};

struct Statistic {
    QByteArray name;
    int scale = 0;
};

std::vector<Statistic> statistics()
{
    std::vector<Statistic> all = {{"alpha", 0}};
    for (const QByteArray name : {"rho", "gini_e", "gini_i"})
        for (int k = 1; k <= scaleCount; ++k)
            all.push_back({name, k});
    all.push_back({"epsilon", 0});
    return all;
}

std::vector<double> numbersOf(const EnsembleStatistics &ensembles)
{
    MainNumbers numbers(ensembles.excitatoryUnits, ensembles.inhibitoryUnits);
    if (numbers.areDefined())
        for (const ScaleStatistics &scale : ensembles.segments.front().scales)
            numbers.add(scale);
    return numbers.values();
}

// The units that count in the size of their class: all, or those with spikes, as in the input.
std::vector<bool> countedUnits(const AnalysisInput &input)
{
    const auto classed = std::count_if(input.classes.begin(), input.classes.end(),
                                       [](UnitClass c) { return c != UnitClass::Unclassified; });
    const bool countsSilent =
        input.statistics->excitatoryUnits + input.statistics->inhibitoryUnits == classed;
    const TimeRange window = input.recording->window();
    std::vector<bool> counted;
    for (const Unit &unit : static_cast<const std::vector<Unit> &>(input.recording->units))
        counted.push_back(countsSilent ||
                          std::ranges::any_of(unit.spikeTimes, [&](double t) { return window.contains(t); }));
    return counted;
}

UnitClass other(UnitClass unitClass)
{
    return unitClass == UnitClass::Excitatory ? UnitClass::Inhibitory : UnitClass::Excitatory;
}

// One set of classes of the units, and what comes of it.
struct DrawnSet {
    std::vector<UnitClass> open; // of the uncertain units
    MainNumbers numbers;
};

// Few uncertain units give the same classes again and again: each set of classes is computed once.
using Known = std::map<std::vector<UnitClass>, std::vector<double>>;

void compute(Known &known, const AnalysisInput &input, const std::vector<double> &excitatory,
             const Progress &progress)
{
    std::vector<std::size_t> uncertain;
    for (std::size_t n = 0; n < excitatory.size(); ++n)
        if (std::isfinite(excitatory[n]))
            uncertain.push_back(n);
    const std::vector<bool> counted = countedUnits(input);
    std::vector<DrawnSet> sets;
    for (const auto &entry : known) {
        const auto &classes = entry.first;
        const auto size = [&](UnitClass unitClass) {
            int units = 0;
            for (std::size_t n = 0; n < classes.size(); ++n)
                units += counted[n] && classes[n] == unitClass ? 1 : 0;
            return units;
        };
        DrawnSet &set = sets.emplace_back(
            DrawnSet{{}, MainNumbers(size(UnitClass::Excitatory), size(UnitClass::Inhibitory))});
        for (const std::size_t n : uncertain)
            set.open.push_back(classes[n]);
    }
    const ClassPatterns spikes(input, uncertain);
    for (int k = 1; k <= scaleCount; ++k) {
        const Progress part =
            progress.part(static_cast<double>(k - 1) / scaleCount, static_cast<double>(k) / scaleCount);
        const BinPatterns patterns = spikes.patterns(k, part.part(0, 0.5));
        std::atomic<std::int64_t> done = 0;
        parallelFor(std::ssize(sets), [&](std::int64_t n) {
            DrawnSet &set = sets[static_cast<std::size_t>(n)];
            if (set.numbers.areDefined())
                set.numbers.add(patterns.statistics(set.open, set.numbers.unitsE(), set.numbers.unitsI()));
            part.part(0.5, 1).report(++done, std::ssize(sets));
        });
    }
    auto set = sets.begin();
    for (auto &[classes, numbers] : known)
        numbers = (set++)->numbers.values();
}

} // namespace

QByteArray classDrawId(ClassDraw kind)
{
    return classDrawSources[static_cast<qsizetype>(kind)];
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
    Known known;
    std::vector<std::vector<std::vector<UnitClass>>> sets;
    for (const ClassDraw kind : classDraws) {
        auto &ofKind = sets.emplace_back();
        for (std::int64_t n = 0; n < draws; ++n)
            known.try_emplace(ofKind.emplace_back(drawnClasses(
                input.classes, excitatory, kind,
                streamSeed(seed, {static_cast<std::uint64_t>(kind), static_cast<std::uint64_t>(n)}))));
    }
    const std::vector<double> values = numbersOf(*input.statistics);
    if (known.size() == 1 && known.begin()->first == input.classes)
        known.begin()->second = values;
    else
        compute(known, input, excitatory, progress);

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

} // namespace edgescope
