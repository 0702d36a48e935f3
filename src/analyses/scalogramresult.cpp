// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/scalogram.h"

#include "analyses/frequencymap.h"
#include "analyses/parametermaking.h"
#include "core/parallel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace edgescope {
namespace {

// Of a coarse picture that comes first, and when it does: so many cells take a third of a second.
constexpr int coarseVoices = 4; // of which one is shown
constexpr double cellsAtOnce = 5e8;

enum class Shown : std::uint8_t { Decibels, ZScore, Power, Rectified };

Shown shownFrom(const Values &values)
{
    const QByteArray id = values.choice("values");
    return id == "z_score"           ? Shown::ZScore
           : id == "power"           ? Shown::Power
           : id == "rectified_power" ? Shown::Rectified
                                     : Shown::Decibels;
}

// What becomes of the power of one row.
std::function<float(float)> valueOf(const Scalogram &scalogram, std::size_t row, Shown shown)
{
    const double mean = scalogram.baselineMean[row];
    const double sd = scalogram.baselineSd[row];
    const double scale = scalogram.scalesSeconds[row];
    switch (shown) {
    case Shown::Decibels:
        // Down to where single precision ends, as there is no logarithm of nothing.
        return [mean](float power) {
            return static_cast<float>(10 * std::log10(std::max(static_cast<double>(power) / mean, 1e-20)));
        };
    case Shown::ZScore:
        return [mean, sd](float power) { return static_cast<float>((power - mean) / sd); };
    case Shown::Rectified:
        return [scale](float power) { return static_cast<float>(power / scale); };
    case Shown::Power:
        break;
    }
    return [](float power) { return power; };
}

std::vector<float> valuesOf(const Scalogram &scalogram, Shown shown, const Progress &progress)
{
    std::vector<float> values(scalogram.power.size());
    parallelFor(static_cast<std::int64_t>(scalogram.frequenciesHz.size()), [&](std::int64_t r) {
        progress.report(0, 1);
        const auto row = static_cast<std::size_t>(r);
        const std::size_t first = row * scalogram.columns;
        const std::function<float(float)> value = valueOf(scalogram, row, shown);
        for (std::size_t cell = first; cell < first + scalogram.columns; ++cell)
            values[cell] =
                std::isnan(scalogram.power[cell]) ? scalogram.power[cell] : value(scalogram.power[cell]);
    });
    return values;
}

// What the baseline itself has: its mean power, in the values that are shown.
std::vector<double> baselinesOf(const Scalogram &scalogram, Shown shown)
{
    std::vector<double> values = scalogram.baselineMean;
    for (std::size_t row = 0; row < values.size(); ++row)
        if (shown == Shown::Rectified)
            values[row] /= scalogram.scalesSeconds[row];
        else if (shown != Shown::Power && std::isfinite(values[row]))
            values[row] = 0;
    return values;
}

std::vector<float> significanceOf(const Scalogram &scalogram, const Progress &progress)
{
    std::vector<float> significance(scalogram.power.size());
    for (std::size_t row = 0; row < scalogram.frequenciesHz.size(); ++row) {
        progress.report(0, 1);
        const auto level = static_cast<float>(scalogram.level[row]);
        for (std::size_t cell = row * scalogram.columns; cell < (row + 1) * scalogram.columns; ++cell)
            significance[cell] = scalogram.power[cell] / level;
    }
    return significance;
}

void describeValues(TimeMap &map, Shown shown, const QString &unit)
{
    const QString squared = squaredUnit(unit);
    map.palette = TimeMap::Palette::Power;
    switch (shown) {
    case Shown::Decibels:
        map.title = QCoreApplication::translate("Analysis", "Power over baseline");
        map.unit = QStringLiteral("dB");
        break;
    case Shown::ZScore:
        map.title = QCoreApplication::translate("Analysis", "z(power)");
        map.unit = QStringLiteral("SD");
        map.palette = TimeMap::Palette::Signed;
        map.lowEnd = QCoreApplication::translate("Analysis", "below baseline");
        map.highEnd = QCoreApplication::translate("Analysis", "above baseline");
        break;
    case Shown::Power:
        map.title = QCoreApplication::translate("Analysis", "Power");
        map.unit = squared;
        break;
    case Shown::Rectified:
        map.title = QCoreApplication::translate("Analysis", "Power over scale");
        map.unit = squared.isEmpty() ? QStringLiteral("1/s") : squared + QStringLiteral("/s");
        break;
    }
}

// Colours take in all but the outermost values.
void limitColours(TimeMap &map, Shown shown)
{
    const auto [low, high] = usualLimits(map.values);
    if (std::isnan(low))
        return;
    switch (shown) {
    case Shown::Decibels:
        map.minimum = std::floor(low);
        map.maximum = std::max(std::ceil(high), map.minimum + 1);
        break;
    case Shown::ZScore:
        map.maximum = std::max(1.0, std::ceil(std::max(-low, high)));
        map.minimum = -map.maximum;
        break;
    case Shown::Power:
    case Shown::Rectified:
        map.minimum = 0;
        map.maximum = high;
        break;
    }
}

TimeMap mapOf(const Scalogram &scalogram, const QString &unit, const Values &values, const Progress &progress)
{
    TimeMap map;
    const Shown shown = shownFrom(values);
    describeValues(map, shown, unit);
    map.rows = frequencyAxis(values);
    map.rowValues = scalogram.frequenciesHz;
    for (const double scale : scalogram.scalesSeconds)
        map.rowEdges.push_back(morletEdgeSeconds(scale));
    map.rowBaselines = baselinesOf(scalogram, shown);
    map.stretches = scalogram.stretches;
    map.start = scalogram.start;
    map.step = scalogram.step;
    map.columns = scalogram.columns;
    map.values = valuesOf(scalogram, shown, progress);
    map.significance = significanceOf(scalogram, progress);
    limitColours(map, shown);
    return map;
}

ScalogramSettings waveletSettings(const AnalysisInput &input, const Values &values)
{
    ScalogramSettings settings = scalogramSettings(input, values);
    settings.isFullRate = isFullRate(values);
    return settings;
}

// Whether a coarse picture comes first.
bool isLong(const ScalogramSettings &settings, double rateHz)
{
    const MorletSettings &morlet = settings.morlet;
    const double octaves = std::log2(std::max(1.0, std::min(morlet.highestHz, rateHz / 2) / morlet.lowestHz));
    return morlet.voicesPerOctave >= 2 * coarseVoices &&
           octaves * morlet.voicesPerOctave * settings.shown.length() * rateHz > cellsAtOnce;
}

QStringList notesOf(const Scalogram &scalogram, const ScalogramSettings &settings, bool isCoarse)
{
    QStringList notes = scalogram.notes;
    if (isCoarse)
        notes << QCoreApplication::translate("Analysis",
                                             "Coarse: every fourth frequency; the others follow.");
    notes << (settings.isFullRate
                  ? QCoreApplication::translate("Analysis", "Every sample.")
                  : QCoreApplication::translate(
                        "Analysis", "Screen resolution: each column is the mean power over its time."));
    notes << QCoreApplication::translate("Analysis", "Baseline: %1.").arg(settings.baseline.name);
    notes << QCoreApplication::translate("Analysis", "Contour: above %1 % of red noise with α = %2.")
                 .arg(QLocale().toString(100 * settings.confidence, 'g', 4),
                      QLocale().toString(scalogram.background.alpha, 'f', 3));
    return notes;
}

} // namespace

Scalogram waveletScalogram(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    Scalogram none;
    const Channel *channel = chosenChannel(*input.recording, values, none.reason);
    return channel ? scalogram(*channel, input.recording->gaps, waveletSettings(input, values), progress)
                   : none;
}

const std::vector<Parameter> &waveletParameters()
{
    static const std::vector<Parameter> parameters = [] {
        std::vector<Parameter> all = {channelParameter()};
        for (const Parameter &parameter : scalogramBasicParameters())
            all.push_back(parameter);
        all.push_back(resolutionParameter());
        all.push_back(choiceParameter(
            "values", QT_TRANSLATE_NOOP("Parameter", "Values"),
            {{"db", QT_TRANSLATE_NOOP("Parameter", "dB over baseline")},
             {"z_score", QT_TRANSLATE_NOOP("Parameter", "z over baseline")},
             {"power", QT_TRANSLATE_NOOP("Parameter", "Power")},
             {"rectified_power", QT_TRANSLATE_NOOP("Parameter", "Power over scale")}},
            QT_TRANSLATE_NOOP("Parameter",
                              "Power over scale makes peaks at different frequencies comparable.")));
        all.push_back(frequencyAxisParameter());
        all.push_back(drawnRidgesParameter());
        return all;
    }();
    return parameters;
}

Result runWavelet(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    constexpr double transformShare = 0.9;
    Result result;
    const Channel *channel = chosenChannel(*input.recording, values, result.notComputable);
    if (!channel)
        return result;
    ScalogramSettings settings = waveletSettings(input, values);
    const bool comesInSteps = input.isWatched && isLong(settings, channel->rateHz);
    const bool isCoarse = comesInSteps && input.step == 1;
    if (isCoarse)
        settings.morlet.voicesPerOctave /= coarseVoices;
    const Scalogram made =
        scalogram(*channel, input.recording->gaps, settings, progress.part(0, transformShare));
    result.notComputable = made.reason;
    if (!result.notComputable.isEmpty()) {
        if (result.notComputable == settings.baseline.reason)
            result.remedy = Remedy::GoToBrowse;
        return result;
    }
    TimeMap map = mapOf(made, channel->unit, values, progress.withoutFraction());
    map.subject = channel->label;
    map.baselineName = settings.baseline.name;
    if (!isCoarse)
        map.ridges = drawnRidges(map, map.significance, values, progress.part(transformShare, 1));
    result.notes = notesOf(made, settings, isCoarse);
    result.steps = comesInSteps ? 2 : 1;
    result.step = isCoarse ? 1 : result.steps;
    result.shape = std::move(map);
    return result;
}

} // namespace edgescope
