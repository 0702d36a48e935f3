// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/unitfeatures.h"

#include "analyses/autocorrelogramfit.h"
#include "analyses/spikewaveforms.h"
#include "core/parallel.h"

#include <atomic>
#include <cmath>

namespace edgescope {
namespace {

// A trough-to-peak beyond this is no time in milliseconds (Peyrache et al. 2012: 0.2 to 0.9 ms).
constexpr double longestMs = 5;
constexpr std::size_t leastCorrelogramSpikes = 100; // for an autocorrelogram with a shape
constexpr double waveformsShare = 0.5;              // of the whole work, for the progress bar

QString simplified(QString name)
{
    return name.toLower().remove(u'_');
}

void measure(UnitFeatures &unit, const std::shared_ptr<const Waveform> &mean, const QString &source)
{
    unit.mean = mean;
    unit.waveform = waveformFeatures(*mean);
    unit.waveformSource = source;
}

void addAutocorrelograms(const Recording &recording, std::vector<UnitFeatures> &features,
                         const Progress &progress)
{
    const PublishedNumbers rise = publishedNumbers(recording, {QStringLiteral("acg_tau_rise")});
    const PublishedNumbers decay = publishedNumbers(recording, {QStringLiteral("acg_tau_decay")});
    std::atomic<std::int64_t> done = 0;
    parallelFor(std::ssize(features), [&](std::int64_t item) {
        const auto n = static_cast<std::size_t>(item);
        UnitFeatures &unit = features[n];
        const std::vector<double> &train = recording.units.at(n).spikeTimes;
        if (!rise.values.empty() && !decay.values.empty() && std::isfinite(rise.values[n]) &&
            std::isfinite(decay.values[n])) {
            unit.riseTime = rise.values[n];
            unit.decayTime = decay.values[n];
            unit.autocorrelogramSource = QStringLiteral("column %1").arg(rise.column);
        } else if (train.size() >= leastCorrelogramSpikes) {
            const AutocorrelogramFit fit = fitAutocorrelogram(train);
            unit.riseTime = fit.rise();
            unit.decayTime = fit.decay();
            if (fit.isDefined())
                unit.autocorrelogramSource = QStringLiteral("spikes");
        }
        progress.report(++done, std::ssize(features));
    });
}

} // namespace

PublishedNumbers publishedNumbers(const Recording &recording, const QStringList &names)
{
    for (const UnitColumn &column : recording.unitColumns)
        for (const QString &name : names) {
            if (simplified(column.name) != simplified(name) || column.values.size() != recording.units.size())
                continue;
            PublishedNumbers published{column.name, {}};
            for (const QString &cell : column.values) {
                bool isNumber = false;
                const double value = cell.toDouble(&isNumber);
                published.values.push_back(isNumber && std::isfinite(value) ? value : undefined);
            }
            return published;
        }
    return {};
}

std::vector<UnitFeatures> unitFeatures(const Recording &recording, bool withAutocorrelograms,
                                       const Progress &progress)
{
    const PublishedNumbers published = publishedNumbers(recording, {QStringLiteral("trough_to_peak")});
    std::vector<UnitFeatures> features(recording.units.size());
    std::vector<std::size_t> unknown;
    for (std::size_t n = 0; n < features.size(); ++n) {
        if (const auto &waveform = recording.units.at(n).waveform)
            measure(features[n], waveform, QStringLiteral("waveform"));
        else if (!published.values.empty() && published.values[n] > 0 && published.values[n] < longestMs) {
            features[n].waveform.troughToPeak = published.values[n];
            features[n].waveformSource = QStringLiteral("column %1").arg(published.column);
        } else {
            unknown.push_back(n);
        }
    }
    const std::vector<CutWaveform> cut =
        cutWaveforms(recording, unknown, progress.part(0, withAutocorrelograms ? waveformsShare : 1));
    for (std::size_t n = 0; n < unknown.size(); ++n) {
        UnitFeatures &unit = features[unknown[n]];
        unit.waveformReason = cut[n].reason;
        if (cut[n].waveform)
            measure(unit, cut[n].waveform, cutWaveformSource);
    }
    if (withAutocorrelograms)
        addAutocorrelograms(recording, features, progress.part(waveformsShare, 1));
    return features;
}

} // namespace edgescope
