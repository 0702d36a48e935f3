// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/partitioncurves.h"

#include "analyses/blockbootstrap.h"
#include "analyses/curvesampling.h"
#include "analyses/parametermaking.h"
#include "analyses/reasons.h"
#include "analyses/surrogates.h"
#include "core/normalisation.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace edgescope {
namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t leastPartitionBins = 2;

// One step of a curve: so much to the right, so much up.
struct Step {
    std::int64_t right = 0;
    std::int64_t up = 0;
};

// One level of firing: spikes per bin and the number of bins that have it.
std::vector<ValueCount> levelsFromRarest(std::span<const ValueCount> histogram)
{
    std::vector<ValueCount> levels(static_cast<size_t>(histogram.back().value) + 1);
    for (size_t v = 0; v < levels.size(); ++v)
        levels[v].value = static_cast<std::int64_t>(v);
    for (const ValueCount &entry : histogram)
        levels[static_cast<size_t>(entry.value)].bins = entry.bins;
    std::sort(levels.begin(), levels.end(), [](const ValueCount &a, const ValueCount &b) {
        return a.bins != b.bins ? a.bins < b.bins : a.value > b.value;
    });
    return levels;
}

std::vector<Step> stepsOf(std::span<const ValueCount> histogram, PartitionMode mode)
{
    std::vector<Step> steps;
    if (mode == PartitionMode::TemporalLorenz) {
        for (const ValueCount &entry : histogram)
            steps.push_back({entry.bins, entry.value * entry.bins});
        return steps;
    }
    const bool weighted = mode == PartitionMode::LevelPartitionSpikeWeighted;
    for (const ValueCount &level : levelsFromRarest(histogram))
        steps.push_back({level.value, weighted ? level.value * level.bins : level.bins});
    return steps;
}

PartitionMode modeFromId(const QByteArray &id)
{
    if (id == "level_partition")
        return PartitionMode::LevelPartition;
    if (id == "level_partition_spike_weighted")
        return PartitionMode::LevelPartitionSpikeWeighted;
    return PartitionMode::TemporalLorenz;
}

// Bootstrap intervals of the Gini coefficients of the display scales.
struct GiniIntervals : Refinement {
    struct Gini {
        Interval95 plain;
        Interval95 corrected;
    };
    std::map<std::tuple<size_t, UnitClass, int>, Gini> intervals; // by entry, class and scale
};

const std::vector<ValueCount> &histogramOf(const ScaleStatistics &scale, UnitClass unitClass)
{
    return unitClass == UnitClass::Inhibitory ? scale.histogramI : scale.histogramE;
}

std::shared_ptr<const GiniIntervals> giniIntervals(const AnalysisInput &input, PartitionMode mode,
                                                   const BlockBootstrapSettings &settings,
                                                   const Progress &progress)
{
    const BlockBootstrap bootstrap(input, {BinCount::Excitatory, BinCount::Inhibitory}, settings,
                                   progress.part(0, 0.2));
    auto result = std::make_shared<GiniIntervals>();
    const auto entries = static_cast<double>(input.statistics->segments.size());
    for (size_t entry = 0; entry < input.statistics->segments.size(); ++entry) {
        const auto measure = [mode](const BlockBootstrap::Sample &sample) {
            std::vector<double> numbers;
            for (const BinCount count : {BinCount::Excitatory, BinCount::Inhibitory})
                for (size_t s = 0; s < displayScales.size(); ++s) {
                    const PartitionCurve curve = partitionCurve(sample.histogram(count, s), mode);
                    numbers.push_back(curve.gini);
                    numbers.push_back(curve.giniCorrected);
                }
            return numbers;
        };
        const double from = 0.2 + 0.8 * static_cast<double>(entry) / entries;
        const std::vector<Interval95> intervals =
            bootstrap.intervals(entry, measure, progress.part(from, from + 0.8 / entries));
        auto next = intervals.begin();
        for (const UnitClass unitClass : {UnitClass::Excitatory, UnitClass::Inhibitory})
            for (const int k : displayScales) {
                if (next == intervals.end())
                    continue;
                const Interval95 plain = *next++;
                const Interval95 corrected = *next++;
                result->intervals[{entry, unitClass, k}] = {plain, corrected};
            }
    }
    return result;
}

Axis shareAxis(const QString &title)
{
    Axis axis;
    axis.title = title;
    axis.minimum = 0;
    axis.maximum = 1;
    return axis;
}

Panel emptyPanel(UnitClass unitClass, PartitionMode mode)
{
    const bool temporal = mode == PartitionMode::TemporalLorenz;
    Panel panel;
    panel.unitClass = unitClass;
    panel.title = unitClass == UnitClass::Excitatory ? QCoreApplication::translate("Analysis", "Excitatory")
                                                     : QCoreApplication::translate("Analysis", "Inhibitory");
    panel.x = shareAxis(temporal ? QCoreApplication::translate("Analysis", "Share of bins")
                                 : QCoreApplication::translate("Analysis", "Cumulative ensemble firing"));
    panel.y = shareAxis(mode == PartitionMode::LevelPartition
                            ? QCoreApplication::translate("Analysis", "Cumulative frequency")
                            : QCoreApplication::translate("Analysis", "Share of spikes"));
    panel.square = true;
    return panel;
}

std::vector<double> curvePositions()
{
    std::vector<double> positions(curvePoints);
    for (int j = 0; j < curvePoints; ++j)
        positions[static_cast<size_t>(j)] = curvePoint(j);
    return positions;
}

void addReferences(Panel &panel)
{
    Series equal;
    equal.name = QCoreApplication::translate("Analysis", "Equal shares");
    equal.role = Series::Role::Reference;
    equal.x = {0, 1};
    equal.y = {0, 1};
    Series uniform;
    uniform.name = QCoreApplication::translate("Analysis", "U(0,1), G = 1/3");
    uniform.role = Series::Role::Reference;
    uniform.x = curvePositions();
    for (const double x : uniform.x)
        uniform.y.push_back(x * x);
    panel.series.push_back(std::move(equal));
    panel.series.push_back(std::move(uniform));
}

Series drawnCurve(const PartitionCurve &curve)
{
    Series series;
    series.role = Series::Role::Line;
    if (curve.p.size() <= curvePoints) {
        series.x = curve.p;
        series.y = curve.l;
    } else {
        series.x = curvePositions();
        series.y = sampledCurve(curve.p, curve.l);
    }
    return series;
}

void addCurve(Panel &panel, const PartitionCurve &curve, const QString &state, const ScaleStatistics &scale,
              const GiniIntervals::Gini &intervals)
{
    Series series = drawnCurve(curve);
    series.name = QCoreApplication::translate("Analysis", "k %1").arg(scale.scale);
    series.unitClass = panel.unitClass;
    series.scale = scale.scale;
    series.state = state;
    panel.series.push_back(std::move(series));
    const auto addReadOut = [&](const QString &label, double value, const Interval95 &interval) {
        ReadOut readOut;
        readOut.label = label;
        readOut.value = value;
        readOut.low = interval.low;
        readOut.high = interval.high;
        readOut.scale = scale.scale;
        readOut.state = state;
        panel.readOuts.push_back(readOut);
    };
    addReadOut(QCoreApplication::translate("Analysis", "Gini"), curve.gini, intervals.plain);
    addReadOut(QCoreApplication::translate("Analysis", "Gini, bias-corrected"), curve.giniCorrected,
               intervals.corrected);
}

// The band of each scale's Lorenz curves; the picture shows that of the current scale.
void addSurrogates(Panel &panel, size_t entry, const QString &state, const ScaleStatistics &scale,
                   const SurrogateDraws &draws)
{
    const bool excitatory = panel.unitClass == UnitClass::Excitatory;
    std::vector<Series> series =
        surrogateSeries(draws, entry, state, scale.scale,
                        excitatory ? &SurrogateScale::partitionE : &SurrogateScale::partitionI);
    if (series.empty())
        return;
    std::ranges::move(series, std::back_inserter(panel.series));
    const SurrogateBand gini =
        surrogateBand(draws.numbers(entry, scale.scale, surrogateNumber(excitatory ? "gini_e" : "gini_i")));
    ReadOut readOut;
    readOut.label = surrogateTitle(draws.kind);
    readOut.value = gini.mean;
    readOut.low = gini.low;
    readOut.high = gini.high;
    readOut.scale = scale.scale;
    readOut.state = state;
    readOut.source = surrogateId(draws.kind);
    panel.readOuts.push_back(readOut);
}

Panel partitionPanel(const AnalysisInput &input, UnitClass unitClass, PartitionMode mode,
                     const GiniIntervals *intervals)
{
    const EnsembleStatistics &statistics = *input.statistics;
    Panel panel = emptyPanel(unitClass, mode);
    panel.undefinedReason = missingClassReason(statistics, unitClass);
    if (!panel.undefinedReason.isEmpty())
        return panel;
    for (const SegmentStatistics &entry : statistics.segments) {
        for (const ScaleStatistics &scale : entry.scales) {
            if (scale.moments.bins < leastPartitionBins)
                continue;
            const PartitionCurve curve = partitionCurve(histogramOf(scale, unitClass), mode);
            if (!curve.isDefined())
                continue;
            const auto number = static_cast<size_t>(&entry - statistics.segments.data());
            GiniIntervals::Gini gini;
            if (intervals)
                if (const auto found = intervals->intervals.find({number, unitClass, scale.scale});
                    found != intervals->intervals.end())
                    gini = found->second;
            addCurve(panel, curve, entry.segments.state, scale, gini);
            if (mode != PartitionMode::TemporalLorenz)
                continue;
            for (const auto &draws : input.surrogates)
                addSurrogates(panel, number, entry.segments.state, scale, *draws);
        }
    }
    if (panel.series.empty())
        panel.undefinedReason =
            statusText(NormalisedSeries::Status::NoSpikes, unitClass == UnitClass::Excitatory);
    else
        addReferences(panel);
    return panel;
}

Table partitionTable(const EnsembleStatistics &statistics, PartitionMode mode)
{
    std::vector<QString> states;
    std::vector<QString> classes;
    std::vector<std::int64_t> scales;
    std::vector<double> widths;
    std::vector<double> p;
    std::vector<double> l;
    const std::vector<double> positions = curvePositions();
    for (const SegmentStatistics &entry : statistics.segments) {
        for (const UnitClass unitClass : {UnitClass::Excitatory, UnitClass::Inhibitory}) {
            for (const ScaleStatistics &scale : entry.scales) {
                const PartitionCurve curve = partitionCurve(histogramOf(scale, unitClass), mode);
                const std::vector<double> sampled = curve.isDefined()
                                                        ? sampledCurve(curve.p, curve.l)
                                                        : std::vector<double>(curvePoints, undefined);
                states.insert(states.end(), curvePoints, stateCode(entry.segments));
                classes.insert(classes.end(), curvePoints, unitClassCode(unitClass));
                scales.insert(scales.end(), curvePoints, scale.scale);
                widths.insert(widths.end(), curvePoints, scale.width);
                p.insert(p.end(), positions.begin(), positions.end());
                l.insert(l.end(), sampled.begin(), sampled.end());
            }
        }
    }
    Table table;
    table.name = "partition";
    table.columns = {{"state", std::move(states)}, {"class", std::move(classes)},
                     {"scale", std::move(scales)}, {"dt_s", std::move(widths)},
                     {"p", std::move(p)},          {"l", std::move(l)}};
    return table;
}

} // namespace

PartitionCurve partitionCurve(std::span<const ValueCount> histogram, PartitionMode mode)
{
    std::int64_t bins = 0;
    for (const ValueCount &entry : histogram)
        bins += entry.bins;
    PartitionCurve curve;
    if (bins == 0 || histogram.back().value == 0)
        return curve;
    if (bins == 1)
        return {{0, 1}, {0, 1}, 0, undefined};

    const std::vector<Step> steps = stepsOf(histogram, mode);
    Step total;
    for (const Step &step : steps) {
        total.right += step.right;
        total.up += step.up;
    }
    curve.p = {0};
    curve.l = {0};
    Step sum;
    Wide twiceArea = 0; // under the curve, in whole steps
    for (const Step &step : steps) {
        twiceArea += Wide{step.right} * (2 * sum.up + step.up);
        sum.right += step.right;
        sum.up += step.up;
        curve.p.push_back(static_cast<double>(sum.right) / static_cast<double>(total.right));
        curve.l.push_back(static_cast<double>(sum.up) / static_cast<double>(total.up));
    }
    const Wide whole = Wide{total.right} * total.up;
    curve.gini = static_cast<double>(whole - twiceArea) / static_cast<double>(whole);
    curve.giniCorrected = curve.gini * static_cast<double>(bins) / static_cast<double>(bins - 1);
    return curve;
}

ScaleColumns giniColumns()
{
    return {{"gini_e", "gini_i"}, [](const ScaleStatistics &scale, std::span<double> values) {
                values[0] = partitionCurve(scale.histogramE, PartitionMode::TemporalLorenz).gini;
                values[1] = partitionCurve(scale.histogramI, PartitionMode::TemporalLorenz).gini;
            }};
}

const std::vector<Parameter> &partitionCurvesParameters()
{
    static const std::vector<Parameter> parameters = [] {
        const Parameter mode = choiceParameter(
            "mode", QT_TRANSLATE_NOOP("Parameter", "Curve"),
            {{"temporal_lorenz", QT_TRANSLATE_NOOP("Parameter", "Lorenz curve over time")},
             {"level_partition", QT_TRANSLATE_NOOP("Parameter", "Level partition")},
             {"level_partition_spike_weighted", QT_TRANSLATE_NOOP("Parameter", "Level partition, spikes")}},
            QT_TRANSLATE_NOOP("Parameter", "Inequality over time bins, as the paper's text defines it, "
                                           "or over firing levels, as its figure looks."));
        std::vector<Parameter> all = blockBootstrapParameters();
        all.insert(all.begin(), withOrigin(Parameter::Origin::Paper, mode));
        return all;
    }();
    return parameters;
}

Result runPartitionCurves(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    const EnsembleStatistics &statistics = *input.statistics;
    const PartitionMode mode = modeFromId(values.choice("mode"));
    Result result;
    result.tables = {partitionTable(statistics, mode), scaleTable(statistics, {giniColumns()})};
    progress.report(1, 2);
    if (statistics.excitatoryUnits == 0 && statistics.inhibitoryUnits == 0)
        refuseWithoutClasses(result, statistics);
    else
        result.notComputable = tooShortReason(statistics);
    if (!result.notComputable.isEmpty())
        return result;

    auto intervals = std::static_pointer_cast<const GiniIntervals>(input.refinement);
    if (const BlockBootstrapSettings settings(values); settings.draws > 0) {
        result.steps = 2;
        if (!intervals && input.step == 2)
            intervals = giniIntervals(input, mode, settings, progress.part(0.5, 1));
        result.step = intervals ? 2 : 1;
        result.refinement = intervals;
    }
    Curves curves;
    for (const UnitClass unitClass : {UnitClass::Excitatory, UnitClass::Inhibitory})
        curves.panels.push_back(partitionPanel(input, unitClass, mode, intervals.get()));
    result.notes << scaleNotes(statistics, leastPartitionBins);
    result.notes << insufficientStates(*input.recording, statistics);
    result.shape = std::move(curves);
    progress.report(2, 2);
    return result;
}

} // namespace edgescope
