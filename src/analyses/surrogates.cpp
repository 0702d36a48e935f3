// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/surrogates.h"

#include "analyses/collapsecurves.h"
#include "analyses/crosscorrelogram.h"
#include "analyses/curvesampling.h"
#include "analyses/parametermaking.h"
#include "analyses/partitioncurves.h"
#include "analyses/quantiles.h"
#include "analyses/surrogatebins.h"
#include "analyses/surrogatecounts.h"
#include "core/parallel.h"
#include "core/random.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <optional>

namespace edgescope {
namespace {

constexpr struct {
    SurrogateKind kind;
    const char *id;
    const char *title;
} kindNames[] = {
    {SurrogateKind::IsiPermutation, "isi_permutation", QT_TRANSLATE_NOOP("Surrogate", "ISI permutation")},
    {SurrogateKind::CircularShift, "circular_shift", QT_TRANSLATE_NOOP("Surrogate", "Circular shift")},
    {SurrogateKind::PopulationShift, "population_shift", QT_TRANSLATE_NOOP("Surrogate", "Population shift")},
    {SurrogateKind::BinPermutation, "bin_permutation", QT_TRANSLATE_NOOP("Surrogate", "Bin permutation")},
    {SurrogateKind::GaussPair, "gauss_pair", QT_TRANSLATE_NOOP("Surrogate", "Gaussian pair")},
    {SurrogateKind::GaussDifference, "gauss_f", QT_TRANSLATE_NOOP("Surrogate", "Gaussian difference")}};

const auto &nameOf(SurrogateKind kind)
{
    return kindNames[static_cast<size_t>(kind)];
}

// Numbers that have no meaning for normal numbers.
bool isMeaningless(SurrogateKind kind, const QByteArray &number)
{
    static const QByteArrayList ofDifference = {"var_f", "depth", "asymmetry"};
    if (kind == SurrogateKind::GaussDifference)
        return !ofDifference.contains(number);
    return kind == SurrogateKind::GaussPair && (number.startsWith("fano") || number.startsWith("gini"));
}

// Makes the surrogates of one kind, one at a time.
class SurrogateMaker
{
public:
    SurrogateMaker(const AnalysisInput &input, SurrogateKind kind, const SurrogateSettings &settings,
                   const IsiPermutation *permutation)
        : m_input(input)
        , m_kind(kind)
        , m_settings(settings)
        , m_permutation(permutation)
    {
    }

    SurrogateCounts made(std::uint64_t seed, const Progress &progress)
    {
        switch (m_kind) {
        case SurrogateKind::IsiPermutation:
            return counted(m_permutation->surrogate(seed, m_room, progress), progress);
        case SurrogateKind::CircularShift:
            return counted(circularShift(m_input, m_settings.trains, seed), progress);
        case SurrogateKind::PopulationShift:
            return counted(populationShift(m_input, m_settings.trains, seed), progress);
        case SurrogateKind::BinPermutation:
            return {binPermutation(*m_input.statistics, seed, progress), {}};
        case SurrogateKind::GaussPair:
            return {gaussPair(*m_input.statistics, seed, progress), {}};
        case SurrogateKind::GaussDifference:
            break;
        }
        return {gaussDifference(*m_input.statistics, seed, progress), {}};
    }

private:
    SurrogateCounts counted(const std::unique_ptr<SpikeSource> &source, const Progress &progress) const
    {
        return countSurrogate(m_input, *source, progress);
    }

    const AnalysisInput &m_input;
    SurrogateKind m_kind;
    const SurrogateSettings &m_settings;
    const IsiPermutation *m_permutation; // for that kind
    IsiPermutation::Room m_room;
};

std::vector<float> lorenzCurve(const std::vector<ValueCount> &histogram)
{
    const PartitionCurve curve = partitionCurve(histogram, PartitionMode::TemporalLorenz);
    if (!curve.isDefined())
        return {};
    const std::vector<double> points = sampledCurve(curve.p, curve.l);
    return {points.begin(), points.end()};
}

SurrogateScale summary(const ScaleStatistics &scale, SurrogateKind kind,
                       const std::vector<ScaleColumns> &columns, double pairs)
{
    SurrogateScale result;
    result.numbers.resize(static_cast<size_t>(surrogateNumbers().size()), undefined);
    size_t place = 0;
    for (const ScaleColumns &group : columns) {
        const auto width = static_cast<size_t>(group.names.size());
        group.values(scale, std::span(result.numbers).subspan(place, width));
        place += width;
    }
    for (size_t n = 0; n < result.numbers.size(); ++n)
        if (isMeaningless(kind, surrogateNumbers()[static_cast<qsizetype>(n)]))
            result.numbers[n] = undefined;
    const CollapseCurve curve = collapseCurve(scale.histogramF, 1 / (pairs * scale.width));
    if (curve.isDefined()) {
        const std::vector<double> points = curve.sampled(1);
        result.collapse.assign(points.begin(), points.end());
    }
    result.partitionE = lorenzCurve(scale.histogramE);
    result.partitionI = lorenzCurve(scale.histogramI);
    return result;
}

SurrogateDraw summary(const SurrogateCounts &surrogate, SurrogateKind kind)
{
    const EnsembleStatistics &statistics = surrogate.statistics;
    const std::vector<ScaleColumns> columns =
        allScaleColumns(statistics.excitatoryUnits, statistics.inhibitoryUnits);
    const double pairs = static_cast<double>(statistics.excitatoryUnits) * statistics.inhibitoryUnits;
    SurrogateDraw draw;
    for (const SegmentStatistics &entry : statistics.segments)
        for (const ScaleStatistics &scale : entry.scales)
            draw.scales.push_back(summary(scale, kind, columns, pairs));
    for (size_t n = 0; n < surrogate.correlograms.size(); ++n)
        if (surrogate.correlograms[n].scale >= firstSurrogateScale)
            draw.scales[n].correlogram.assign(surrogate.correlograms[n].r.begin(),
                                              surrogate.correlograms[n].r.end());
    return draw;
}

} // namespace

QByteArray surrogateId(SurrogateKind kind)
{
    return nameOf(kind).id;
}

std::optional<SurrogateKind> surrogateFromId(const QByteArray &id)
{
    for (const auto &name : kindNames)
        if (id == name.id)
            return name.kind;
    return std::nullopt;
}

QString surrogateTitle(SurrogateKind kind)
{
    return QCoreApplication::translate("Surrogate", nameOf(kind).title);
}

std::vector<double> SurrogateDraws::numbers(size_t entry, int scale, size_t number) const
{
    std::vector<double> values;
    values.reserve(draws.size());
    for (const auto &draw : draws)
        values.push_back(draw->at(entry, scale).numbers[number]);
    return values;
}

const QByteArrayList &surrogateNumbers()
{
    static const QByteArrayList names = [] {
        QByteArrayList all;
        for (const ScaleColumns &group : allScaleColumns(1, 1))
            all << group.names;
        return all;
    }();
    return names;
}

size_t surrogateNumber(const QByteArray &name)
{
    const qsizetype place = surrogateNumbers().indexOf(name);
    Q_ASSERT(place >= 0);
    return static_cast<size_t>(place);
}

SurrogateSettings::SurrogateSettings(const Values &values)
    : trains{values.choice("within") == "episodes" ? SurrogateRange::Episodes : SurrogateRange::AnalysedTime,
             values.number("least_shift")}
    , seed(static_cast<std::uint64_t>(values.whole("seed")))
    , draws(values.whole("draws"))
    , gaussIsPair(values.choice("gaussian") == "gauss_pair")
{
}

std::vector<SurrogateKind> SurrogateSettings::kinds() const
{
    return {SurrogateKind::IsiPermutation, SurrogateKind::CircularShift, SurrogateKind::PopulationShift,
            SurrogateKind::BinPermutation,
            gaussIsPair ? SurrogateKind::GaussPair : SurrogateKind::GaussDifference};
}

std::vector<std::shared_ptr<const SurrogateDraw>>
makeSurrogates(const AnalysisInput &input, SurrogateKind kind, const SurrogateSettings &settings,
               std::int64_t first, std::int64_t count, const Progress &progress)
{
    std::vector<std::shared_ptr<const SurrogateDraw>> draws(static_cast<size_t>(count));
    std::optional<IsiPermutation> permutation;
    if (kind == SurrogateKind::IsiPermutation)
        permutation.emplace(input, settings.trains, progress.withoutFraction());
    std::atomic<std::int64_t> next = 0;
    std::atomic<std::int64_t> done = 0;
    // A thread makes one after another, in the same room.
    parallelFor(std::min<std::int64_t>(count, parallelThreads()), [&](std::int64_t) {
        SurrogateMaker maker(input, kind, settings, permutation ? &*permutation : nullptr);
        for (std::int64_t n = next++; n < count; n = next++) {
            progress.report(done, count);
            const std::uint64_t seed = streamSeed(
                settings.seed, {static_cast<std::uint64_t>(kind), static_cast<std::uint64_t>(first + n)});
            // The inner work only asks whether it should stop.
            const SurrogateCounts surrogate = maker.made(seed, progress.withoutFraction());
            draws[static_cast<size_t>(n)] = std::make_shared<const SurrogateDraw>(summary(surrogate, kind));
            ++done;
        }
    });
    return draws;
}

SurrogateBand surrogateBand(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return std::isnan(value); });
    if (values.empty())
        return {};
    double sum = 0;
    for (const double value : values)
        sum += value;
    return {sum / static_cast<double>(values.size()), quantile(values, 0.05), quantile(values, 0.95)};
}

SurrogateCurve surrogateCurve(const SurrogateDraws &draws, size_t entry, int scale,
                              std::vector<float> SurrogateScale::*curve)
{
    SurrogateCurve result;
    size_t size = 0;
    for (const auto &draw : draws.draws)
        size = std::max(size, (draw->at(entry, scale).*curve).size());
    for (size_t j = 0; j < size; ++j) {
        std::vector<double> values;
        for (const auto &draw : draws.draws)
            if (const std::vector<float> &points = draw->at(entry, scale).*curve; !points.empty())
                values.push_back(points[j]);
        const SurrogateBand band = surrogateBand(std::move(values));
        result.mean.push_back(band.mean);
        result.low.push_back(band.low);
        result.high.push_back(band.high);
    }
    return result;
}

std::vector<Series> surrogateSeries(const SurrogateDraws &draws, size_t entry, const QString &state,
                                    int scale, std::vector<float> SurrogateScale::*curve, double divisor)
{
    SurrogateCurve points = surrogateCurve(draws, entry, scale, curve);
    if (points.mean.empty())
        return {};
    for (std::vector<double> *values : {&points.mean, &points.low, &points.high})
        for (double &value : *values)
            value /= divisor;
    Series mean;
    mean.name = surrogateTitle(draws.kind);
    mean.scale = scale;
    mean.state = state;
    mean.source = surrogateId(draws.kind);
    const auto last = static_cast<double>(points.mean.size() - 1);
    for (size_t j = 0; j < points.mean.size(); ++j)
        mean.x.push_back(static_cast<double>(j) / last);
    Series band = mean;
    band.role = Series::Role::Band;
    mean.y = std::move(points.mean);
    band.y = std::move(points.high);
    band.low = std::move(points.low);
    return {std::move(band), std::move(mean)};
}

double surrogateP(double observed, std::span<const double> surrogates)
{
    const auto defined = std::count_if(surrogates.begin(), surrogates.end(),
                                       [](double surrogate) { return !std::isnan(surrogate); });
    if (std::isnan(observed) || defined == 0)
        return undefined;
    const auto atLeast = std::count_if(surrogates.begin(), surrogates.end(),
                                       [&](double surrogate) { return surrogate >= observed; });
    return static_cast<double>(1 + atLeast) / static_cast<double>(1 + defined);
}

const std::vector<Parameter> &surrogateParameters()
{
    static const std::vector<Parameter> parameters = [] {
        return std::vector{
            wholeNumberParameter(
                "draws", QT_TRANSLATE_NOOP("Parameter", "Surrogates of each kind"), 100, 0, 1000,
                QT_TRANSLATE_NOOP("Parameter", "More give steadier bands and smaller p; 0 makes none.")),
            wholeNumberParameter(
                "seed", QT_TRANSLATE_NOOP("Parameter", "Seed"), 1, 0, 1e15,
                QT_TRANSLATE_NOOP("Parameter", "The same seed gives the same random numbers.")),
            withOrigin(Parameter::Origin::Paper,
                       choiceParameter(
                           "within", QT_TRANSLATE_NOOP("Parameter", "Spikes move within"),
                           {{"analysed_time", QT_TRANSLATE_NOOP("Parameter", "All analysed time")},
                            {"episodes", QT_TRANSLATE_NOOP("Parameter", "Each state episode")}},
                           QT_TRANSLATE_NOOP("Parameter", "Within episodes each state keeps its own rate."))),
            // Ten times the coarsest bin.
            numberParameter("least_shift", QT_TRANSLATE_NOOP("Parameter", "Least shift"), 109.4, 0, 3600, 1,
                            QStringLiteral("s"),
                            QT_TRANSLATE_NOOP("Parameter", "Circular and population shifts are at least "
                                                           "this long where the time allows.")),
            withOrigin(
                Parameter::Origin::Figure,
                choiceParameter(
                    "gaussian", QT_TRANSLATE_NOOP("Parameter", "Gaussian control"),
                    {{"gauss_pair", QT_TRANSLATE_NOOP("Parameter", "Independent E and I")},
                     {"gauss_f", QT_TRANSLATE_NOOP("Parameter", "Difference E − I")}},
                    QT_TRANSLATE_NOOP("Parameter", "Normal numbers with the mean and the SD of the data.")))};
    }();
    return parameters;
}

} // namespace edgescope
