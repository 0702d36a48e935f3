// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/unit/unitcontent.h"

#include "analyses/unitfeatures.h"
#include "views/connections/connectiontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// Values on a screen's scale: potentials in µV, others as they are.
struct WaveformScale {
    double factor = 1;
    QString unit;

    explicit WaveformScale(const Waveform &waveform)
        : factor(waveform.unit == u"V" ? 1e6 : 1)
        , unit(waveform.unit == u"V" ? QStringLiteral("µV") : waveform.unit)
    {
    }
};

bool isDrawable(const Waveform *waveform)
{
    return waveform && !waveform->mean.empty() && waveform->rateHz > 0;
}

QString waveformTitle(const Waveform &waveform, const QString &cutFrom)
{
    if (waveform.deviation.size() != waveform.mean.size())
        return QCoreApplication::translate("UnitContent", "Mean waveform");
    return cutFrom.isEmpty()
               ? QCoreApplication::translate("UnitContent", "Mean ± SD")
               : QCoreApplication::translate("UnitContent", "Mean ± SD, cut from %1").arg(cutFrom);
}

// `reason` when there is none.
Panel waveformPanel(const Waveform *shown, UnitClass unitClass, const QString &cutFrom, const QString &reason)
{
    Panel panel;
    panel.title = QCoreApplication::translate("UnitContent", "Mean waveform");
    panel.x = {.title = QCoreApplication::translate("UnitContent", "Time"), .unit = QStringLiteral("ms")};
    panel.y = {.title = QCoreApplication::translate("UnitContent", "Mean"), .unit = {}};
    if (!isDrawable(shown)) {
        panel.undefinedReason =
            reason.isEmpty()
                ? QCoreApplication::translate("UnitContent", "The file has no waveform of this unit.")
                : reason;
        panel.x.minimum = panel.y.minimum = 0;
        panel.x.maximum = panel.y.maximum = 1;
        return panel;
    }
    const Waveform &waveform = *shown;
    const WaveformScale scale(waveform);
    panel.y.unit = scale.unit;
    panel.title = waveformTitle(waveform, cutFrom);
    Series mean;
    Series band;
    mean.unitClass = unitClass;
    band.role = Series::Role::Band;
    const int origin = waveform.spikeSample.value_or(0);
    for (std::size_t n = 0; n < waveform.mean.size(); ++n) {
        mean.x.push_back((static_cast<double>(n) - origin) / waveform.rateHz * 1000);
        mean.y.push_back(scale.factor * waveform.mean[n]);
        if (waveform.deviation.size() != waveform.mean.size())
            continue;
        band.x.push_back(mean.x.back());
        band.low.push_back(scale.factor * (waveform.mean[n] - waveform.deviation[n]));
        band.y.push_back(scale.factor * (waveform.mean[n] + waveform.deviation[n]));
    }
    if (!band.x.empty())
        panel.series.push_back(band);
    panel.series.push_back(mean);
    return panel;
}

Panel autocorrelogramPanel(const Autocorrelogram &counted, UnitClass unitClass)
{
    Panel panel;
    panel.title = QCoreApplication::translate("UnitContent", "Autocorrelogram");
    const double reach = UnitContent::lagBinsPerSide * UnitContent::lagBinSeconds * 1000;
    panel.x = {.title = QCoreApplication::translate("UnitContent", "Lag"),
               .unit = QStringLiteral("ms"),
               .minimum = -reach,
               .maximum = reach};
    panel.y = {.title = QCoreApplication::translate("UnitContent", "Rate"),
               .unit = QStringLiteral("Hz"),
               .minimum = 0};
    Series bars;
    bars.role = Series::Role::Bars;
    bars.unitClass = unitClass;
    double most = 0;
    for (std::size_t n = 0; n < counted.pairs.size() && counted.spikes > 0; ++n) {
        bars.x.push_back(counted.lagSeconds[n] * 1000);
        bars.y.push_back(counted.rateHz(n));
        most = std::max(most, bars.y.back());
    }
    if (most == 0) {
        panel.undefinedReason =
            QCoreApplication::translate("UnitContent", "No two spikes lie within 50 ms of each other.");
        panel.y.maximum = 1;
    } else {
        panel.series.push_back(bars);
    }
    return panel;
}

// The unit of the time axis: seconds, minutes or hours.
struct TimeUnit {
    double seconds;
    QString name;
};

TimeUnit timeUnitFor(double duration)
{
    if (duration < 300)
        return {1, QStringLiteral("s")};
    if (duration < 3 * 3600)
        return {60, QStringLiteral("min")};
    return {3600, QStringLiteral("h")};
}

Panel ratePanel(const std::vector<double> &rates, double duration, UnitClass unitClass)
{
    Panel panel;
    panel.title = QCoreApplication::translate("UnitContent", "Rate over the recording");
    const TimeUnit unit = timeUnitFor(duration);
    panel.x = {.title = QCoreApplication::translate("UnitContent", "Time"),
               .unit = unit.name,
               .minimum = 0,
               .maximum = duration / unit.seconds};
    panel.y = {.title = QCoreApplication::translate("UnitContent", "Rate"),
               .unit = QStringLiteral("Hz"),
               .minimum = 0};
    Series line;
    line.unitClass = unitClass;
    const double step = duration / static_cast<double>(rates.size()) / unit.seconds;
    bool hasSpikes = false;
    for (std::size_t n = 0; n < rates.size(); ++n) {
        line.x.push_back((static_cast<double>(n) + 0.5) * step);
        line.y.push_back(rates[n]);
        hasSpikes = hasSpikes || rates[n] > 0;
    }
    if (hasSpikes) {
        panel.series.push_back(line);
    } else {
        panel.undefinedReason = QCoreApplication::translate("UnitContent", "This unit has no spikes.");
        panel.y.maximum = 1;
    }
    return panel;
}

std::vector<Table> tablesOf(const UnitContent &content, const Waveform *shown, const Autocorrelogram &counted,
                            const std::vector<double> &rates, double duration)
{
    std::vector<Table> tables{{"unit",
                               {{"unit", std::vector<QString>{content.label}},
                                {"class", std::vector<QString>{unitClassCode(content.unitClass)}},
                                {"class_source", std::vector<QString>{content.classSource}},
                                {"electrode", std::vector<QString>{content.electrode}},
                                {"spikes", std::vector<std::int64_t>{content.spikes}},
                                {"rate_hz", std::vector<double>{content.rateHz}},
                                {"isi_median_s", std::vector<double>{content.intervals.medianSeconds}},
                                {"isi_cv", std::vector<double>{content.intervals.variation}},
                                {"isi_below_2ms", std::vector<double>{content.intervals.shortShare}}}}};
    if (content.connections) {
        tables.front().columns.push_back(
            {"excitatory_connections", std::vector<std::int64_t>{content.connections->excitatory}});
        tables.front().columns.push_back(
            {"inhibitory_connections", std::vector<std::int64_t>{content.connections->inhibitory}});
    }
    if (isDrawable(shown)) {
        tables.front().columns.push_back(
            {"waveform_source", std::vector<QString>{content.cutFrom.isEmpty() ? QStringLiteral("waveform")
                                                                               : cutWaveformSource}});
        tables.front().columns.push_back({"waveform_channel", std::vector<QString>{content.cutFrom}});
        const Waveform &waveform = *shown;
        std::vector<double> seconds;
        std::vector<double> mean;
        std::vector<double> deviation;
        for (std::size_t n = 0; n < waveform.mean.size(); ++n) {
            seconds.push_back((static_cast<double>(n) - waveform.spikeSample.value_or(0)) / waveform.rateHz);
            mean.push_back(waveform.mean[n]);
            deviation.push_back(n < waveform.deviation.size() ? waveform.deviation[n] : undefined);
        }
        tables.push_back(
            {"waveform",
             {{"time_s", seconds}, {"mean", mean, waveform.unit}, {"sd", deviation, waveform.unit}}});
    }
    std::vector<double> rateAtLag;
    for (std::size_t n = 0; n < counted.pairs.size(); ++n)
        rateAtLag.push_back(counted.rateHz(n));
    tables.push_back({"autocorrelogram",
                      {{"lag_s", counted.lagSeconds}, {"pairs", counted.pairs}, {"rate_hz", rateAtLag}}});
    std::vector<double> starts;
    for (std::size_t n = 0; n < rates.size(); ++n)
        starts.push_back(duration * static_cast<double>(n) / static_cast<double>(rates.size()));
    tables.push_back({"rate", {{"start_s", starts}, {"rate_hz", rates}}});
    return tables;
}

} // namespace

QString unitClassTitle(UnitClass unitClass)
{
    switch (unitClass) {
    case UnitClass::Excitatory:
        return QStringLiteral("▲ ") + QCoreApplication::translate("UnitContent", "Excitatory");
    case UnitClass::Inhibitory:
        return QStringLiteral("■ ") + QCoreApplication::translate("UnitContent", "Inhibitory");
    case UnitClass::Unclassified:
        break;
    }
    return QStringLiteral("◇ ") + QCoreApplication::translate("UnitContent", "Unclassified");
}

bool hasOwnWaveform(const Unit &unit)
{
    return isDrawable(unit.waveform.get());
}

UnitContent unitContent(const Recording &recording, const UnitClasses &classes, int unit,
                        const UnitGraph *graph, const WaveformFromSignal &fromSignal)
{
    const auto row = static_cast<std::size_t>(unit);
    const Unit &shown = recording.units[row];
    UnitContent content;
    content.label = shown.label;
    content.unitClass = classes.classes[row];
    content.classSource = classes.sources[row];
    if (shown.electrode >= 0)
        content.electrode = recording.electrodes[static_cast<std::size_t>(shown.electrode)].label;
    content.spikes = static_cast<std::int64_t>(shown.spikeTimes.size());
    content.rateHz = meanRateHz(shown.spikeTimes, recording.window(), recording.gaps);
    content.intervals = intervalStatistics(shown.spikeTimes, recording.gaps);
    if (graph)
        content.connections = {connectionCount(*graph, UnitClass::Excitatory, unit),
                               connectionCount(*graph, UnitClass::Inhibitory, unit)};
    const Autocorrelogram counted =
        autocorrelogram(shown.spikeTimes, UnitContent::lagBinSeconds, UnitContent::lagBinsPerSide);
    const std::vector<double> rates =
        rateCourseHz(shown.spikeTimes, recording.window(), recording.gaps, UnitContent::rateParts);
    const bool isOwn = hasOwnWaveform(shown);
    const Waveform *waveform = isOwn ? shown.waveform.get() : fromSignal.waveform.get();
    if (!isOwn && waveform)
        content.cutFrom = fromSignal.channel;
    content.waveform.panels = {
        waveformPanel(waveform, content.unitClass, content.cutFrom, fromSignal.reason)};
    content.autocorrelogram.panels = {autocorrelogramPanel(counted, content.unitClass)};
    content.rate.panels = {ratePanel(rates, recording.duration, content.unitClass)};
    content.tables = tablesOf(content, waveform, counted, rates, recording.duration);
    return content;
}

} // namespace edgescope
