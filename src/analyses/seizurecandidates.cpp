// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/seizurecandidates.h"

#include "analyses/quantiles.h"
#include "analyses/windowfeatures.h"
#include "core/parallel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace edgescope {
namespace {

constexpr double windowSeconds = 2;
constexpr double stepSeconds = 1;
constexpr double joinedSeconds = 10;
// Fewer windows tell nothing about what is usual.
constexpr std::size_t leastWindows = 30;
constexpr double leastLineLengthSd = 0.1;
constexpr double leastPowerSd = 0.2;

// What is usual for one feature of one channel.
struct Usual {
    double median = 0;
    double sd = 0;

    Usual(const std::vector<float> &values, double leastSd)
    {
        constexpr double sdOverMedianDeviation = 1.4826; // of a normal distribution
        std::vector<double> defined;
        for (const float value : values)
            if (!std::isnan(value))
                defined.push_back(value);
        median = quantile(defined, 0.5);
        std::vector<double> below;
        for (const double value : defined)
            if (value <= median)
                below.push_back(median - value);
        sd = std::max(leastSd, sdOverMedianDeviation * quantile(below, 0.5));
    }

    double deviation(float value) const { return (static_cast<double>(value) - median) / sd; }
};

void scoreChannel(const WindowFeatures &features, std::span<float> scores)
{
    const Usual lineLength(features.logLineLength, leastLineLengthSd);
    const Usual power(features.logPower, leastPowerSd);
    for (std::size_t n = 0; n < scores.size(); ++n)
        scores[n] = features.status[n] == WindowStatus::Defined
                        ? static_cast<float>(std::min(lineLength.deviation(features.logLineLength[n]),
                                                      power.deviation(features.logPower[n])))
                        : std::nanf("");
}

// Why a channel is left out: what is the matter with most of its windows.
QString reasonOf(const WindowFeatures &features)
{
    const auto count = [&](WindowStatus status) {
        return std::count(features.status.begin(), features.status.end(), status);
    };
    const auto defined = count(WindowStatus::Defined);
    if (defined >= static_cast<std::ptrdiff_t>(leastWindows))
        return {};
    const auto flat = count(WindowStatus::Flat);
    const auto clipped = count(WindowStatus::Clipped);
    if (count(WindowStatus::TooSlow) > 0)
        return QCoreApplication::translate("Analysis", "Sampled too slowly for the band.");
    if (flat > defined && flat >= clipped)
        return QCoreApplication::translate("Analysis", "Flat signal.");
    if (clipped > defined)
        return QCoreApplication::translate("Analysis", "Clipped signal.");
    return QCoreApplication::translate("Analysis", "Too short: less than %1 s of signal.").arg(leastWindows);
}

// "Left out (ch11, ch12): Flat signal." for each reason.
QStringList leftOut(const Recording &recording, const std::vector<QString> &reasons)
{
    constexpr qsizetype namesListed = 8;
    QStringList notes;
    for (const QString &reason : std::set<QString>(reasons.begin(), reasons.end())) {
        if (reason.isEmpty())
            continue;
        QStringList names;
        for (std::size_t row = 0; row < reasons.size(); ++row)
            if (reasons[row] == reason)
                names << recording.channels[row].label;
        if (names.size() > namesListed)
            names = names.mid(0, namesListed) << QStringLiteral("…");
        notes << QCoreApplication::translate("Analysis", "Left out (%1): %2")
                     .arg(names.join(QStringLiteral(", ")), reason);
    }
    return notes;
}

// Why no channel can be used.
QString commonReason(const Recording &recording, const std::vector<QString> &reasons)
{
    if (reasons.empty())
        return QCoreApplication::translate("Analysis", "No LFP channels in this file.");
    const bool isOne = std::all_of(reasons.begin(), reasons.end(),
                                   [&](const QString &reason) { return reason == reasons.front(); });
    return isOne ? reasons.front() : leftOut(recording, reasons).join(u' ');
}

// What part of the channels in use has no score though there are samples; empty when it is not worth saying.
QString unusablePart(const std::vector<WindowFeatures> &features, const std::vector<int> &channels)
{
    constexpr double shareWorthSaying = 0.001;
    double unusable = 0;
    double all = 0;
    for (const int channel : channels) {
        for (const WindowStatus status : features[static_cast<std::size_t>(channel)].status) {
            unusable += status == WindowStatus::Flat || status == WindowStatus::Clipped ? 1 : 0;
            ++all;
        }
    }
    if (unusable <= shareWorthSaying * all)
        return {};
    return QCoreApplication::translate("Analysis", "%1 % of the signals is flat or clipped and left out.")
        .arg(QLocale().toString(100 * unusable / all, 'g', 2));
}

std::size_t neededChannels(std::size_t asked, std::size_t channels)
{
    constexpr std::size_t few = 4;
    if (asked > 0)
        return std::min(asked, channels);
    return channels < few ? 1 : std::max<std::size_t>(2, (channels + 9) / 10);
}

// What the needed number of channels reach together in each window; NaN when fewer have a signal.
void scoreWindows(SeizureScores &scores)
{
    scores.scores.assign(scores.windows, std::nanf(""));
    std::vector<float> defined;
    for (std::size_t window = 0; window < scores.windows; ++window) {
        defined.clear();
        for (std::size_t channel = 0; channel < scores.channels.size(); ++channel)
            if (const float score = scores.channelScore(channel, window); !std::isnan(score))
                defined.push_back(score);
        if (defined.size() < scores.leastChannels)
            continue;
        const auto place = defined.begin() + static_cast<std::ptrdiff_t>(scores.leastChannels) - 1;
        std::nth_element(defined.begin(), place, defined.end(), std::greater<>());
        scores.scores[window] = *place;
    }
}

// The first window of a candidate, or one shortly before it, at which a channel rises above the threshold.
std::optional<double> onsetOf(const SeizureScores &scores, std::size_t channel, double threshold,
                              std::size_t first, std::size_t last)
{
    const auto isAbove = [&](std::size_t window) { return scores.channelScore(channel, window) > threshold; };
    std::size_t onset = first;
    while (onset <= last && !isAbove(onset))
        ++onset;
    if (onset > last)
        return std::nullopt;
    const auto joined = static_cast<std::size_t>(joinedSeconds / scores.step);
    for (std::size_t window = onset, low = 0; window-- > 0 && low < joined;) {
        low = isAbove(window) ? 0 : low + 1;
        onset = low == 0 ? window : onset;
    }
    return scores.timeOf(onset).start;
}

// Of neighbouring windows from `first` to `last`.
SeizureCandidate candidateOf(const SeizureScores &scores, double threshold, std::size_t first,
                             std::size_t last)
{
    SeizureCandidate candidate;
    candidate.range = {scores.timeOf(first).start, scores.timeOf(last).stop};
    for (std::size_t window = first; window <= last; ++window)
        if (scores.scores[window] > candidate.score)
            candidate.score = scores.scores[window];
    for (std::size_t channel = 0; channel < scores.channels.size(); ++channel)
        if (const auto seconds = onsetOf(scores, channel, threshold, first, last))
            candidate.onsets.push_back({scores.channels[channel], *seconds});
    std::stable_sort(candidate.onsets.begin(), candidate.onsets.end(),
                     [](const ChannelOnset &a, const ChannelOnset &b) { return a.seconds < b.seconds; });
    return candidate;
}

} // namespace

double seizureThreshold(double sensitivity)
{
    return 10 * std::pow(16, -sensitivity / 100);
}

ScoredChannels seizureScores(const Recording &recording, const TimeRange &window,
                             const SeizureDetection &detection, const Progress &progress)
{
    constexpr double featuresShare = 0.95;
    ScoredChannels result;
    SeizureScores &scores = result.scores;
    scores.start = window.start;
    scores.step = stepSeconds;
    scores.windowLength = windowSeconds;
    scores.threshold = detection.threshold;
    scores.minimumDuration = detection.minimumDuration;
    if (window.length() >= windowSeconds)
        scores.windows = static_cast<std::size_t>((window.length() - windowSeconds) / stepSeconds) + 1;
    const std::vector<WindowFeatures> features =
        windowFeatures(recording, {window.start, stepSeconds, windowSeconds, scores.windows},
                       {detection.lowestHz, detection.highestHz}, progress.part(0, featuresShare));
    std::vector<QString> reasons;
    for (std::size_t row = 0; row < features.size(); ++row) {
        reasons.push_back(reasonOf(features[row]));
        if (reasons.back().isEmpty())
            scores.channels.push_back(static_cast<int>(row));
    }
    if (scores.channels.empty()) {
        result.reason = commonReason(recording, reasons);
        return result;
    }
    result.notes = leftOut(recording, reasons);
    if (const QString note = unusablePart(features, scores.channels); !note.isEmpty())
        result.notes << note;
    scores.channelScores.resize(scores.channels.size() * scores.windows);
    parallelFor(static_cast<std::int64_t>(scores.channels.size()), [&](std::int64_t n) {
        progress.withoutFraction().report(0, 1);
        const auto channel = static_cast<std::size_t>(n);
        scoreChannel(features[static_cast<std::size_t>(scores.channels[channel])],
                     std::span(scores.channelScores).subspan(channel * scores.windows, scores.windows));
    });
    scores.leastChannels = neededChannels(detection.leastChannels, scores.channels.size());
    scoreWindows(scores);
    return result;
}

std::vector<SeizureCandidate> candidatesAbove(const SeizureScores &scores, double threshold)
{
    const auto joined = static_cast<std::size_t>(joinedSeconds / scores.step);
    std::vector<SeizureCandidate> candidates;
    std::size_t window = 0;
    while (window < scores.windows) {
        if (!(scores.scores[window] > threshold)) {
            ++window;
            continue;
        }
        const std::size_t first = window;
        std::size_t last = window;
        double above = 0;
        for (; window < scores.windows && window - last <= joined; ++window) {
            if (scores.scores[window] > threshold) {
                last = window;
                above += scores.step;
            }
        }
        if (above >= scores.minimumDuration)
            candidates.push_back(candidateOf(scores, threshold, first, last));
    }
    const double hours = scoredHours(scores);
    for (SeizureCandidate &candidate : candidates) {
        const auto asHigh =
            std::count_if(candidates.begin(), candidates.end(),
                          [&](const SeizureCandidate &other) { return other.score >= candidate.score; });
        candidate.candidatesPerHour = static_cast<double>(asHigh) / hours;
    }
    return candidates;
}

double scoredHours(const SeizureScores &scores)
{
    constexpr double secondsPerHour = 3600;
    const auto defined =
        scores.scores.size() -
        static_cast<std::size_t>(std::count_if(scores.scores.begin(), scores.scores.end(),
                                               [](float score) { return std::isnan(score); }));
    return static_cast<double>(defined) * scores.step / secondsPerHour;
}

} // namespace edgescope
