// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/spectrogram.h"

#include "analyses/frequencymap.h"
#include "analyses/parametermaking.h"
#include "analyses/scalogram.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

TimeMap mapOf(const Spectrogram &spectrogram, const Channel &channel)
{
    TimeMap map;
    map.rows.title = QCoreApplication::translate("Analysis", "Frequency");
    map.rows.unit = QStringLiteral("Hz");
    map.rowValues = spectrogram.frequenciesHz;
    map.rowSpacing = TimeMap::Spacing::Steps;
    map.step = spectrogram.step;
    map.columns = spectrogram.columns;
    for (const float density : spectrogram.density)
        map.values.push_back(10 * std::log10(std::max(density, std::numeric_limits<float>::min())));
    map.title = QCoreApplication::translate("Analysis", "Power density");
    map.subject = channel.label;
    map.unit = channel.unit.isEmpty()
                   ? QStringLiteral("dB")
                   : QCoreApplication::translate("Analysis", "dB re 1 %1/Hz").arg(squaredUnit(channel.unit));
    map.palette = TimeMap::Palette::Power;
    const auto [low, high] = usualLimits(map.values);
    map.minimum = std::floor(low);
    map.maximum = std::max(std::ceil(high), map.minimum + 1);
    return map;
}

Table bandsTable(const Spectrogram &spectrogram, const QString &unit)
{
    std::vector<double> times;
    for (std::size_t column = 0; column < spectrogram.columns; ++column)
        times.push_back(spectrogram.secondsOf(column));
    Table table = {"spectrogram_bands", {{"t_s", std::move(times)}}};
    for (std::size_t band = 0; band < sleepBands.size(); ++band)
        table.columns.push_back({sleepBands[band].id, spectrogram.bandPower[band], squaredUnit(unit)});
    table.columns.push_back({muscleBand.id, spectrogram.muscleRms, unit});
    return table;
}

} // namespace

const std::vector<Parameter> &spectrogramParameters()
{
    static const std::vector<Parameter> parameters = {
        channelParameter(),
        numberParameter("column_seconds", QT_TRANSLATE_NOOP("Parameter", "Column"), 10,
                        Spectrogram::segmentSeconds, 3600, 1, QStringLiteral("s"),
                        QT_TRANSLATE_NOOP("Parameter",
                                          "Time that one spectrum is the mean of; longer in recordings of "
                                          "more than 4000 columns.")),
        numberParameter(
            "maximum_hz", QT_TRANSLATE_NOOP("Parameter", "Highest frequency"), 25, 1, 500, 1,
            QStringLiteral("Hz"),
            QT_TRANSLATE_NOOP("Parameter", "Upper end of the map, at most half the sampling rate."))};
    return parameters;
}

Spectrogram channelSpectrogram(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    Spectrogram none;
    const Channel *channel = chosenChannel(*input.recording, values, none.reason);
    if (!channel)
        return none;
    SpectrogramSettings settings;
    settings.duration = input.recording->duration;
    settings.columnSeconds = values.number("column_seconds");
    settings.highestHz = values.number("maximum_hz");
    return spectrogram(*channel, input.recording->gaps, settings, progress);
}

Result runSpectrogram(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    Result result;
    const Spectrogram made = channelSpectrogram(input, values, progress);
    result.notComputable = made.reason;
    if (!result.notComputable.isEmpty())
        return result;
    const Channel &channel = *chosenChannel(*input.recording, values, result.notComputable);
    result.notes = made.notes;
    result.shape = mapOf(made, channel);
    result.tables = {bandsTable(made, channel.unit)};
    return result;
}

} // namespace edgescope
