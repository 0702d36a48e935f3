// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/variancescaling.h"

#include "analyses/parametermaking.h"
#include "analyses/reasons.h"
#include "analyses/surrogates.h"
#include "core/random.h"

#include <QCoreApplication>

#include <cmath>

// Packs the numbers of the variance scaling into a picture and tables.
namespace edgescope {
namespace {

// One bin has no variance.
constexpr std::int64_t leastVarianceBins = 2;

// Everything about one state.
struct StateScaling {
    std::vector<ScaleVariance> variances; // in the normalisation shown
    std::optional<VarianceFit> fit;       // shown
    std::optional<VarianceFit> tabled[std::size(tableFits)];
};

struct VarianceSettings {
    Normalisation normalisation = Normalisation::PerNeuronRate;
    FitRange range;
    std::int64_t draws = 0;
    std::uint64_t seed = 0;

    explicit VarianceSettings(const Values &values)
        : normalisation(normalisationFromId(values.choice("normalisation")))
        , range{static_cast<int>(values.whole("fit_first_scale")),
                static_cast<int>(values.whole("fit_last_scale"))}
        , draws(values.whole("bootstrap_draws"))
        , seed(static_cast<std::uint64_t>(values.whole("seed")))
    {
    }
};

StateScaling stateScaling(const EnsembleStatistics &statistics, size_t index,
                          const VarianceSettings &settings, const Progress &progress)
{
    const SegmentStatistics &entry = statistics.segments[index];
    const int unitsE = statistics.excitatoryUnits;
    const int unitsI = statistics.inhibitoryUnits;
    const VarianceDraws draws = bootstrapVariances(entry, unitsE, unitsI, settings.draws,
                                                   streamSeed(settings.seed, {index}), progress);
    const auto fitted = [&](const std::vector<ScaleVariance> &variances, FitRange range, Normalisation unit) {
        std::optional<VarianceFit> fit = fitVariance(variances, range.first, range.last, unit);
        if (fit)
            addInterval(*fit, variances, draws);
        return fit;
    };
    StateScaling scaling;
    scaling.variances = ensembleVariances(entry, unitsE, unitsI, settings.normalisation);
    addIntervals(scaling.variances, draws, settings.normalisation);
    scaling.fit = fitted(scaling.variances, settings.range, settings.normalisation);
    const auto rates = ensembleVariances(entry, unitsE, unitsI, Normalisation::PerNeuronRate);
    for (size_t f = 0; f < std::size(tableFits); ++f)
        scaling.tabled[f] = fitted(rates, tableFits[f], Normalisation::PerNeuronRate);
    return scaling;
}

Series points(const StateScaling &scaling, const QString &state)
{
    Series series;
    series.name = QCoreApplication::translate("Analysis", "Var f");
    series.role = Series::Role::Points;
    series.state = state;
    bool haveIntervals = true;
    for (const ScaleVariance &variance : scaling.variances) {
        if (!(variance.variance > 0))
            continue;
        series.x.push_back(variance.width);
        series.y.push_back(variance.variance);
        series.low.push_back(variance.low);
        series.high.push_back(variance.high);
        series.scales.push_back(variance.scale);
        series.greyed.push_back(!variance.isValid());
        haveIntervals = haveIntervals && !std::isnan(variance.low);
    }
    if (!haveIntervals) {
        series.low.clear();
        series.high.clear();
    }
    return series;
}

// y at both ends of the fitted scales for a line through (x0, y0) with the given exponent.
Series powerLaw(const VarianceFit &fit, double x0, double y0, double exponent)
{
    Series series;
    for (const int k : {fit.firstScale, fit.lastScale}) {
        series.x.push_back(scaleWidth(k));
        series.y.push_back(y0 * std::pow(scaleWidth(k) / x0, exponent));
    }
    return series;
}

void addLines(Panel &panel, const StateScaling &scaling, const QString &state, Normalisation normalisation)
{
    const VarianceFit &fit = *scaling.fit;
    const double sign = normalisation == Normalisation::PerNeuronRate ? -1 : 1;
    Series line = powerLaw(fit, 1, std::exp(fit.intercept), sign * fit.alpha);
    line.name = QCoreApplication::translate("Analysis", "Fit");
    line.role = Series::Role::Fit;
    line.state = state;
    panel.series.push_back(std::move(line));

    const double anchor = scaling.variances[static_cast<size_t>(fit.firstScale - 1)].variance;
    Series clt = powerLaw(fit, scaleWidth(fit.firstScale), anchor, sign);
    clt.name = QCoreApplication::translate("Analysis", "Central limit theorem");
    clt.role = Series::Role::Reference;
    clt.state = state;
    panel.series.push_back(std::move(clt));
}

void addReadOuts(Panel &panel, const VarianceFit &fit, const QString &state)
{
    ReadOut alpha;
    alpha.label = QStringLiteral("α");
    alpha.value = fit.alpha;
    alpha.low = fit.low;
    alpha.high = fit.high;
    alpha.standardError = fit.standardError;
    alpha.unit = panel.y.unit;
    alpha.state = state;
    ReadOut rSquared;
    rSquared.label = QStringLiteral("R²");
    rSquared.value = fit.rSquared;
    rSquared.state = state;
    ReadOut hurst;
    hurst.label = QStringLiteral("H");
    hurst.value = fit.hurst;
    hurst.state = state;
    panel.readOuts.insert(panel.readOuts.end(), {alpha, rSquared, hurst});
}

// Mean over the surrogates of each scale, with the band from the 5 % to the 95 % quantile, and their α.
void addSurrogates(Panel &panel, const EnsembleStatistics &statistics, size_t index,
                   const SurrogateDraws &draws, const VarianceSettings &settings)
{
    const SegmentStatistics &entry = statistics.segments[index];
    Series band;
    band.name = QCoreApplication::translate("Analysis", "%1, 5–95 %").arg(surrogateTitle(draws.kind));
    band.role = Series::Role::Band;
    band.state = entry.segments.state;
    band.source = surrogateId(draws.kind);
    Series mean = band;
    mean.name = surrogateTitle(draws.kind);
    mean.role = Series::Role::Line;
    for (const ScaleStatistics &scale : entry.scales) {
        const SurrogateBand number =
            surrogateBand(draws.numbers(index, scale.scale, surrogateNumber("var_f")));
        if (!(number.low > 0))
            continue;
        const bool isRate = settings.normalisation == Normalisation::PerNeuronRate;
        const double unit = isRate ? 1 : scale.width * scale.width;
        band.x.push_back(scale.width);
        band.y.push_back(number.high * unit);
        band.low.push_back(number.low * unit);
        mean.x.push_back(scale.width);
        mean.y.push_back(number.mean * unit);
        mean.scales.push_back(scale.scale);
    }
    if (band.x.empty())
        return;
    panel.series.push_back(std::move(band));
    panel.series.push_back(std::move(mean));
    std::vector<double> alphas;
    for (const VarianceFit &fit : surrogateFits(entry, index, draws, settings.range, settings.normalisation))
        alphas.push_back(fit.alpha);
    const SurrogateBand alpha = surrogateBand(std::move(alphas));
    ReadOut readOut;
    readOut.label = QCoreApplication::translate("Analysis", "α of %1").arg(surrogateTitle(draws.kind));
    readOut.value = alpha.mean;
    readOut.low = alpha.low;
    readOut.high = alpha.high;
    readOut.state = entry.segments.state;
    readOut.source = surrogateId(draws.kind);
    panel.readOuts.push_back(readOut);
}

// What is known of each scale alone.
void addScaleReadOuts(Panel &panel, const StateScaling &scaling, const QString &state,
                      Normalisation normalisation)
{
    const std::vector<double> slopes = localSlopes(scaling.variances, normalisation);
    for (size_t n = 0; n < slopes.size(); ++n) {
        ReadOut slope;
        slope.label = QCoreApplication::translate("Analysis", "Local α");
        slope.value = slopes[n];
        slope.scale = scaling.variances[n].scale;
        slope.state = state;
        panel.readOuts.push_back(slope);
    }
}

Panel emptyPanel(const VarianceSettings &settings)
{
    Panel panel;
    panel.title = QCoreApplication::translate("Analysis", "Variance scaling");
    panel.x.title = QCoreApplication::translate("Analysis", "Bin width Δt");
    panel.x.unit = QStringLiteral("s");
    panel.x.logarithmic = true;
    panel.y.title = QCoreApplication::translate("Analysis", "Var f");
    panel.y.unit = QStringLiteral("(%1)²").arg(normalisationUnit(settings.normalisation));
    panel.y.logarithmic = true;
    panel.tintFrom = scaleWidth(settings.range.first);
    panel.tintTo = scaleWidth(settings.range.last);
    return panel;
}

// What the picture of one state lacks.
void addNotes(QStringList &notes, const Recording &recording, const SegmentStatistics &entry,
              const StateScaling &scaling)
{
    const QString &state = entry.segments.state;
    if (!scaling.fit && !state.isEmpty()) {
        notes << insufficientState(recording, entry);
        return;
    }
    if (!scaling.fit)
        notes << QCoreApplication::translate("Analysis", "Fewer than 3 valid scales; no fit.");
    for (const ScaleVariance &variance : scaling.variances)
        if (variance.variance == 0)
            notes
                << QCoreApplication::translate("Analysis", "k %1 left out: no variance").arg(variance.scale);
}

Table fitTable(const EnsembleStatistics &statistics, const std::vector<StateScaling> &scalings)
{
    std::vector<QString> states;
    std::vector<double> from;
    std::vector<double> to;
    std::vector<VarianceFit> fits;
    for (size_t s = 0; s < statistics.segments.size(); ++s) {
        for (size_t f = 0; f < std::size(tableFits); ++f) {
            states.push_back(stateCode(statistics.segments[s].segments));
            from.push_back(scaleWidth(tableFits[f].first));
            to.push_back(scaleWidth(tableFits[f].last));
            fits.push_back(scalings.empty() ? VarianceFit() : scalings[s].tabled[f].value_or(VarianceFit()));
        }
    }
    const auto column = [&](double VarianceFit::*number) {
        std::vector<double> values;
        for (const VarianceFit &fit : fits)
            values.push_back(fit.*number);
        return values;
    };
    const size_t rows = states.size();
    const QString normalisation = QString::fromLatin1(normalisationId(Normalisation::PerNeuronRate));
    Table table;
    table.name = "variance_fit";
    table.columns = {{"state", std::move(states)},
                     {"source", std::vector<QString>(rows, QStringLiteral("data"))},
                     {"normalisation", std::vector<QString>(rows, normalisation)},
                     {"fit_min_s", std::move(from)},
                     {"fit_max_s", std::move(to)},
                     {"alpha", column(&VarianceFit::alpha)},
                     {"alpha_se", column(&VarianceFit::standardError)},
                     {"alpha_low", column(&VarianceFit::low)},
                     {"alpha_high", column(&VarianceFit::high)},
                     {"r2", column(&VarianceFit::rSquared)},
                     {"hurst", column(&VarianceFit::hurst)}};
    return table;
}

QString reasonAgainst(const EnsembleStatistics &statistics, const std::vector<StateScaling> &scalings)
{
    const QString tooShort = tooShortReason(statistics);
    if (!tooShort.isEmpty())
        return tooShort;
    const auto &variances = scalings.front().variances;
    if (std::count_if(variances.begin(), variances.end(), [](auto &variance) { return variance.isValid(); }) <
        3)
        return QCoreApplication::translate("Analysis", "Fewer than 3 valid scales; no fit.");
    return {};
}

Parameter normalisationParameter()
{
    return withOrigin(
        Parameter::Origin::Figure,
        choiceParameter("normalisation", QT_TRANSLATE_NOOP("Parameter", "Normalisation"),
                        {{"per_neuron_rate", QT_TRANSLATE_NOOP("Parameter", "Hz per neuron")},
                         {"per_neuron_count", QT_TRANSLATE_NOOP("Parameter", "Spikes per neuron")}},
                        QT_TRANSLATE_NOOP("Parameter",
                                          "The exponent depends on it: α in Hz per neuron is 2 − α in "
                                          "spikes per neuron.")));
}

} // namespace

ScaleColumns varianceColumns(int excitatoryUnits, int inhibitoryUnits)
{
    return {{"var_f"}, [=](const ScaleStatistics &scale, std::span<double> values) {
                values[0] = excitatoryUnits > 0 && inhibitoryUnits > 0
                                ? ensembleVariance(scale, excitatoryUnits, inhibitoryUnits,
                                                   Normalisation::PerNeuronRate)
                                : undefined;
            }};
}

const std::vector<Parameter> &varianceScalingParameters()
{
    static const std::vector<Parameter> parameters = [] {
        std::vector<Parameter> all = {
            normalisationParameter(),
            wholeNumberParameter("fit_first_scale", QT_TRANSLATE_NOOP("Parameter", "First scale of the fit"),
                                 15, 1, scaleCount,
                                 QT_TRANSLATE_NOOP("Parameter", "Finest scale that enters the fit.")),
            wholeNumberParameter("fit_last_scale", QT_TRANSLATE_NOOP("Parameter", "Last scale of the fit"),
                                 30, 1, scaleCount,
                                 QT_TRANSLATE_NOOP("Parameter", "Coarsest scale that enters the fit.")),
            wholeNumberParameter(
                "bootstrap_draws", QT_TRANSLATE_NOOP("Parameter", "Bootstrap draws"), 1000, 0, 10000,
                QT_TRANSLATE_NOOP("Parameter", "Draws behind the 95 % intervals; 0 computes none.")),
            wholeNumberParameter(
                "seed", QT_TRANSLATE_NOOP("Parameter", "Seed"), 1, 0, 1e15,
                QT_TRANSLATE_NOOP("Parameter", "The same seed gives the same random numbers."))};
        all[1].origin = all[2].origin = Parameter::Origin::Figure;
        return all;
    }();
    return parameters;
}

Result runVarianceScaling(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    const EnsembleStatistics &statistics = *input.statistics;
    const VarianceSettings settings(values);
    Result result;
    std::vector<StateScaling> scalings;
    if (!refuseWithoutClasses(result, statistics)) {
        const auto entries = static_cast<double>(statistics.segments.size());
        for (size_t s = 0; s < statistics.segments.size(); ++s) {
            const auto from = static_cast<double>(s);
            scalings.push_back(
                stateScaling(statistics, s, settings, progress.part(from / entries, (from + 1) / entries)));
        }
        result.notComputable = reasonAgainst(statistics, scalings);
    }
    result.tables = {
        fitTable(statistics, scalings),
        scaleTable(statistics, {varianceColumns(statistics.excitatoryUnits, statistics.inhibitoryUnits)})};
    if (!result.notComputable.isEmpty())
        return result;

    Panel panel = emptyPanel(settings);
    for (size_t s = 0; s < scalings.size(); ++s) {
        const SegmentStatistics &entry = statistics.segments[s];
        panel.series.push_back(points(scalings[s], entry.segments.state));
        if (scalings[s].fit) {
            addLines(panel, scalings[s], entry.segments.state, settings.normalisation);
            addReadOuts(panel, *scalings[s].fit, entry.segments.state);
        }
        for (const auto &draws : input.surrogates)
            addSurrogates(panel, statistics, s, *draws, settings);
        addScaleReadOuts(panel, scalings[s], entry.segments.state, settings.normalisation);
        addNotes(result.notes, *input.recording, entry, scalings[s]);
    }
    Curves curves;
    curves.panels.push_back(std::move(panel));
    result.notes << scaleNotes(statistics, leastVarianceBins);
    result.shape = std::move(curves);
    return result;
}

} // namespace edgescope
