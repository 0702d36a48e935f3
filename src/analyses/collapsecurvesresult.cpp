// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/collapsecurves.h"

#include "analyses/blockbootstrap.h"
#include "analyses/curvesampling.h"
#include "analyses/parametermaking.h"
#include "analyses/reasons.h"
#include "analyses/surrogates.h"
#include "core/normalisation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

// Packs collapse curves into pictures and tables.
namespace edgescope {
namespace {

enum class Scaling { Figure, Full, Power };

struct CollapseSettings {
    Scaling scaling = Scaling::Figure;
    bool removeMean = true;
    bool byState = false;

    explicit CollapseSettings(const Values &values)
        : removeMean(values.yes("remove_mean"))
        , byState(values.choice("by") == "state")
    {
        if (values.choice("shown") == "full")
            scaling = Scaling::Full;
        else if (values.choice("shown") == "power")
            scaling = Scaling::Power;
    }
};

// Bootstrap intervals of the numbers of a fit.
struct FitIntervals {
    Interval95 beta;
    Interval95 epsilon;
    Interval95 epsilonAtBeta;
};

struct CollapseIntervals : Refinement {
    std::vector<FitIntervals> entries;
};

// The curves of one entry and what they are scaled by.
struct EntryCurves {
    QString state;
    std::vector<CollapseCurve> scales; // k = 1…32
    double referenceDepth = undefined; // of the finest display scale that has a curve
    double referenceWidth = undefined;
    CollapseFit fit;
    FitIntervals intervals;

    const CollapseCurve &at(int k) const { return scales[static_cast<size_t>(k - 1)]; }
    bool has(int k) const { return at(k).isDefined() && !at(k).isFlat(); }
    // What y of a scale is divided by.
    double divisor(int k, Scaling scaling) const
    {
        if (scaling == Scaling::Full)
            return at(k).depth;
        const double power = scaling == Scaling::Power ? fit.beta : 0;
        return referenceDepth / std::pow(scaleWidth(k) / referenceWidth, power);
    }
};

EntryCurves entryCurves(const EnsembleStatistics &statistics, const SegmentStatistics &entry, bool removeMean)
{
    EntryCurves curves;
    curves.state = entry.segments.state;
    const double pairs = static_cast<double>(statistics.excitatoryUnits) * statistics.inhibitoryUnits;
    for (const ScaleStatistics &scale : entry.scales)
        curves.scales.push_back(collapseCurve(scale.histogramF, 1 / (pairs * scale.width), removeMean));
    std::vector<SampledScale> shown;
    for (const int k : displayScales)
        if (curves.has(k))
            shown.push_back({scaleWidth(k), curves.at(k).depth, curves.at(k).sampled(1)});
    if (!shown.empty()) {
        curves.referenceDepth = shown.front().depth;
        curves.referenceWidth = shown.front().width;
    }
    curves.fit = fitCollapse(shown);
    return curves;
}

std::shared_ptr<const CollapseIntervals> collapseIntervals(const AnalysisInput &input, bool removeMean,
                                                           const BlockBootstrapSettings &settings,
                                                           const Progress &progress)
{
    const EnsembleStatistics &statistics = *input.statistics;
    const double pairs = static_cast<double>(statistics.excitatoryUnits) * statistics.inhibitoryUnits;
    const BlockBootstrap bootstrap(input, {BinCount::Difference}, settings, progress.part(0, 0.2));
    const auto measure = [&](const BlockBootstrap::Sample &sample) {
        std::vector<SampledScale> shown;
        for (size_t s = 0; s < displayScales.size(); ++s) {
            const double width = scaleWidth(displayScales[s]);
            const CollapseCurve curve =
                collapseCurve(sample.histogram(BinCount::Difference, s), 1 / (pairs * width), removeMean);
            if (curve.isDefined() && !curve.isFlat())
                shown.push_back({width, curve.depth, curve.sampled(1)});
        }
        const CollapseFit fit = fitCollapse(shown);
        return std::vector{fit.beta, fit.epsilon, fit.epsilonAtBeta};
    };
    auto result = std::make_shared<CollapseIntervals>();
    const auto entries = static_cast<double>(statistics.segments.size());
    for (size_t entry = 0; entry < statistics.segments.size(); ++entry) {
        const double from = 0.2 + 0.8 * static_cast<double>(entry) / entries;
        const std::vector<Interval95> intervals =
            bootstrap.intervals(entry, measure, progress.part(from, from + 0.8 / entries));
        result->entries.push_back(intervals.empty() ? FitIntervals()
                                                    : FitIntervals{intervals[0], intervals[1], intervals[2]});
    }
    return result;
}

std::vector<double> positions()
{
    std::vector<double> x(curvePoints);
    for (int j = 0; j < curvePoints; ++j)
        x[static_cast<size_t>(j)] = curvePoint(j);
    return x;
}

Series curveSeries(const EntryCurves &curves, int k, Scaling scaling)
{
    Series series;
    series.name = QCoreApplication::translate("Analysis", "k %1").arg(k);
    series.scale = k;
    series.state = curves.state;
    series.x = positions();
    series.y = curves.at(k).sampled(curves.divisor(k, scaling));
    return series;
}

Panel emptyPanel(const QString &title, const QString &yTitle)
{
    Panel panel;
    panel.title = title;
    panel.x.title = QCoreApplication::translate("Analysis", "Scaled sample");
    panel.x.minimum = 0;
    panel.x.maximum = 1;
    panel.y.title = yTitle;
    panel.y.isReversed = true;
    panel.y.minimum = 0;
    return panel;
}

void addReadOut(Panel &panel, const QString &label, double value, const QString &state, int scale = 0,
                const Interval95 &interval = {})
{
    if (std::isnan(value))
        return;
    ReadOut readOut;
    readOut.label = label;
    readOut.value = value;
    readOut.low = interval.low;
    readOut.high = interval.high;
    readOut.state = state;
    readOut.scale = scale;
    panel.readOuts.push_back(readOut);
}

void addSurrogates(Panel &panel, const EntryCurves &curves, size_t entry, const SurrogateDraws &draws,
                   Scaling scaling)
{
    for (const int k : displayScales) {
        if (!curves.has(k))
            continue;
        // In the full collapse each curve goes over its own depth; else over that of the data.
        const double divisor = scaling == Scaling::Full
                                   ? surrogateBand(draws.numbers(entry, k, surrogateNumber("depth"))).mean
                                   : curves.divisor(k, scaling);
        for (Series &series :
             surrogateSeries(draws, entry, curves.state, k, &SurrogateScale::collapse, divisor))
            panel.series.push_back(std::move(series));
    }
}

QString scalingTitle(Scaling scaling)
{
    switch (scaling) {
    case Scaling::Figure:
        return QCoreApplication::translate("Analysis", "Figure scaling");
    case Scaling::Full:
        return QCoreApplication::translate("Analysis", "Full collapse");
    case Scaling::Power:
        break;
    }
    return QCoreApplication::translate("Analysis", "Power collapse");
}

// The curve of a normal distribution.
Series gaussianSeries()
{
    Series gaussian;
    gaussian.name = QCoreApplication::translate("Analysis", "Gaussian");
    gaussian.role = Series::Role::Reference;
    gaussian.x = positions();
    for (const double x : gaussian.x)
        gaussian.y.push_back(gaussianCollapse(x));
    return gaussian;
}

// The display scales in the scaling chosen; every scale, beside the normal distribution, in the full
// collapse.
Panel collapsePanel(const AnalysisInput &input, const std::vector<EntryCurves> &entries,
                    const CollapseSettings &settings)
{
    Panel panel = emptyPanel(scalingTitle(settings.scaling),
                             QCoreApplication::translate("Analysis", "Scaled cumulative sum"));
    const bool isFull = settings.scaling == Scaling::Full;
    panel.byState = settings.byState && entries.size() > 1;
    for (size_t e = 0; e < entries.size(); ++e) {
        const EntryCurves &curves = entries[e];
        for (const auto &draws : input.surrogates)
            addSurrogates(panel, curves, e, *draws, settings.scaling);
        for (int k = 1; k <= scaleCount; ++k)
            if (curves.has(k) && (isFull || std::ranges::find(displayScales, k) != displayScales.end()))
                panel.series.push_back(curveSeries(curves, k, settings.scaling));
        const bool isPower = settings.scaling == Scaling::Power;
        addReadOut(panel, QStringLiteral("β"), curves.fit.beta, curves.state, 0, curves.intervals.beta);
        addReadOut(panel, QStringLiteral("ε"), isPower ? curves.fit.epsilonAtBeta : curves.fit.epsilon,
                   curves.state, 0, isPower ? curves.intervals.epsilonAtBeta : curves.intervals.epsilon);
        if (isFull)
            addReadOut(panel, QCoreApplication::translate("Analysis", "Away from Gaussian"),
                       curves.fit.gaussianDistance, curves.state);
        for (int k = 1; k <= scaleCount; ++k) {
            if (!curves.has(k))
                continue;
            const std::vector<double> y = curves.at(k).sampled(curves.at(k).depth);
            const auto deepest = std::max_element(y.begin(), y.end());
            addReadOut(panel, QCoreApplication::translate("Analysis", "Depth"),
                       curves.at(k).depth / curves.referenceDepth, curves.state, k);
            addReadOut(panel, QCoreApplication::translate("Analysis", "Asymmetry"), collapseAsymmetry(y),
                       curves.state, k);
            addReadOut(panel, QCoreApplication::translate("Analysis", "Deepest at x"),
                       curvePoint(static_cast<int>(deepest - y.begin())), curves.state, k);
        }
    }
    if (isFull)
        panel.series.push_back(gaussianSeries());
    return panel;
}

Table collapseTable(const EnsembleStatistics &statistics, const std::vector<EntryCurves> &entries)
{
    std::vector<QString> states;
    std::vector<std::int64_t> scales;
    std::vector<double> widths;
    std::vector<double> x;
    std::vector<double> full;
    std::vector<double> figure;
    const std::vector<double> points = positions();
    const auto append = [](std::vector<double> &to, const std::vector<double> &more) {
        to.insert(to.end(), more.begin(), more.end());
    };
    for (size_t e = 0; e < statistics.segments.size(); ++e) {
        for (int k = 1; k <= scaleCount; ++k) {
            states.insert(states.end(), curvePoints, stateCode(statistics.segments[e].segments));
            scales.insert(scales.end(), curvePoints, k);
            widths.insert(widths.end(), curvePoints, scaleWidth(k));
            append(x, points);
            const bool isDefined = !entries.empty() && entries[e].has(k);
            const std::vector<double> missing(curvePoints, undefined);
            append(full, isDefined ? entries[e].at(k).sampled(entries[e].at(k).depth) : missing);
            append(figure, isDefined ? entries[e].at(k).sampled(entries[e].referenceDepth) : missing);
        }
    }
    const size_t rows = states.size();
    return {"collapse",
            {{"state", std::move(states)},
             {"source", std::vector<QString>(rows, QString::fromLatin1(dataSource))},
             {"scale", std::move(scales)},
             {"dt_s", std::move(widths)},
             {"x", std::move(x)},
             {"y_full", std::move(full)},
             {"y_figure", std::move(figure)}}};
}

Table collapseFitTable(const EnsembleStatistics &statistics, const std::vector<EntryCurves> &entries)
{
    std::vector<QString> states;
    std::vector<CollapseFit> fits;
    std::vector<FitIntervals> intervals;
    for (size_t e = 0; e < statistics.segments.size(); ++e) {
        states.push_back(stateCode(statistics.segments[e].segments));
        fits.push_back(entries.empty() ? CollapseFit() : entries[e].fit);
        intervals.push_back(entries.empty() ? FitIntervals() : entries[e].intervals);
    }
    const auto limits = [&](Interval95 FitIntervals::*interval, double Interval95::*limit) {
        std::vector<double> values;
        for (const FitIntervals &fit : intervals)
            values.push_back(fit.*interval.*limit);
        return values;
    };
    const auto column = [&](double CollapseFit::*number) {
        std::vector<double> values;
        for (const CollapseFit &fit : fits)
            values.push_back(fit.*number);
        return values;
    };
    const size_t rows = states.size();
    return {"collapse_fit",
            {{"state", std::move(states)},
             {"source", std::vector<QString>(rows, QString::fromLatin1(dataSource))},
             {"epsilon", column(&CollapseFit::epsilon)},
             {"beta", column(&CollapseFit::beta)},
             {"epsilon_at_beta", column(&CollapseFit::epsilonAtBeta)},
             {"gaussian_distance", column(&CollapseFit::gaussianDistance)},
             {"epsilon_low", limits(&FitIntervals::epsilon, &Interval95::low)},
             {"epsilon_high", limits(&FitIntervals::epsilon, &Interval95::high)},
             {"beta_low", limits(&FitIntervals::beta, &Interval95::low)},
             {"beta_high", limits(&FitIntervals::beta, &Interval95::high)},
             {"epsilon_at_beta_low", limits(&FitIntervals::epsilonAtBeta, &Interval95::low)},
             {"epsilon_at_beta_high", limits(&FitIntervals::epsilonAtBeta, &Interval95::high)}}};
}

void addNotes(QStringList &notes, const std::vector<EntryCurves> &entries)
{
    for (int k = 1; k <= scaleCount; ++k)
        if (entries.front().at(k).isDefined() && entries.front().at(k).isFlat())
            notes << QCoreApplication::translate("Analysis", "k %1 left out: flat").arg(k);
}

} // namespace

const std::vector<Parameter> &collapseCurvesParameters()
{
    static const std::vector<Parameter> parameters = [] {
        const Parameter scaling = choiceParameter(
            "shown", QT_TRANSLATE_NOOP("Parameter", "Scaling"),
            {{"figure", QT_TRANSLATE_NOOP("Parameter", "Figure scaling")},
             {"full", QT_TRANSLATE_NOOP("Parameter", "Full collapse")},
             {"power", QT_TRANSLATE_NOOP("Parameter", "Power collapse")}},
            QT_TRANSLATE_NOOP("Parameter",
                              "Over the depth of the finest scale shown, over each curve's own depth, or "
                              "over the power of the bin width that makes the curves fall together."));
        const Parameter by = choiceParameter(
            "by", QT_TRANSLATE_NOOP("Parameter", "Curves"),
            {{"scale", QT_TRANSLATE_NOOP("Parameter", "By scale")},
             {"state", QT_TRANSLATE_NOOP("Parameter", "By state")}},
            QT_TRANSLATE_NOOP("Parameter",
                              "One set of curves of all chosen time, or one for each chosen state."));
        const Parameter removeMean = yesNoParameter(
            "remove_mean", QT_TRANSLATE_NOOP("Parameter", "Remove the mean"), true,
            QT_TRANSLATE_NOOP("Parameter", "Sums E − I less its mean, so that every curve ends at 0."));
        std::vector<Parameter> all;
        for (const Parameter &parameter : {scaling, by, removeMean})
            all.push_back(withOrigin(Parameter::Origin::Figure, parameter));
        const std::vector<Parameter> bootstrap = blockBootstrapParameters();
        all.insert(all.end(), bootstrap.begin(), bootstrap.end());
        return all;
    }();
    return parameters;
}

Result runCollapseCurves(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    const EnsembleStatistics &statistics = *input.statistics;
    const CollapseSettings settings(values);
    Result result;
    std::vector<EntryCurves> entries;
    if (!refuseWithoutClasses(result, statistics)) {
        for (const SegmentStatistics &entry : statistics.segments) {
            progress.report(static_cast<std::int64_t>(entries.size()),
                            static_cast<std::int64_t>(statistics.segments.size()));
            entries.push_back(entryCurves(statistics, entry, settings.removeMean));
        }
        result.notComputable = tooShortReason(statistics);
    }
    const BlockBootstrapSettings bootstrap(values);
    if (result.notComputable.isEmpty() && bootstrap.draws > 0) {
        auto intervals = std::static_pointer_cast<const CollapseIntervals>(input.refinement);
        if (!intervals && input.step == 2)
            intervals = collapseIntervals(input, settings.removeMean, bootstrap, progress);
        for (size_t e = 0; intervals && e < entries.size(); ++e)
            entries[e].intervals = intervals->entries[e];
        result.steps = 2;
        result.step = intervals ? 2 : 1;
        result.refinement = intervals;
    }
    result.tables = {
        collapseTable(statistics, entries), collapseFitTable(statistics, entries),
        scaleTable(statistics, {collapseColumns(statistics.excitatoryUnits, statistics.inhibitoryUnits)})};
    if (!result.notComputable.isEmpty())
        return result;
    if (std::isnan(entries.front().referenceDepth)) {
        result.notComputable = QCoreApplication::translate("Analysis", "Flat signal.");
        return result;
    }
    Curves curves;
    curves.panels = {collapsePanel(input, entries, settings)};
    result.shape = std::move(curves);
    addNotes(result.notes, entries);
    result.notes << scaleNotes(statistics, leastCollapseBins);
    result.notes << insufficientStates(*input.recording, statistics);
    return result;
}

} // namespace edgescope
