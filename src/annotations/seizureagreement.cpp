// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/seizureagreement.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

std::vector<TimeRange> eventsOf(const std::vector<TimeRange> &ranges, const TimeRange &recording,
                                const EventRules &rules)
{
    std::vector<TimeRange> joined;
    for (const TimeRange &event : clipped(merged(ranges, 0), recording)) {
        if (!joined.empty() && event.start - joined.back().stop < rules.mergedBelow)
            joined.back().stop = event.stop;
        else
            joined.push_back(event);
    }
    std::vector<TimeRange> events;
    for (TimeRange event : joined) {
        while (event.length() > rules.splitAbove) {
            events.push_back({event.start, event.start + rules.splitAbove});
            event.start += rules.splitAbove;
        }
        events.push_back(event);
    }
    return events;
}

bool meetsAny(const TimeRange &event, const std::vector<TimeRange> &others)
{
    return std::any_of(others.begin(), others.end(),
                       [&](const TimeRange &other) { return !event.intersected(other).isEmpty(); });
}

void addScores(SeizureAgreement &agreement, const TimeRange &recording)
{
    constexpr double secondsPerHour = 3600;
    const auto found = static_cast<double>(agreement.truePositives);
    if (agreement.references > 0)
        agreement.sensitivity = found / static_cast<double>(agreement.references);
    if (const std::int64_t marked = agreement.truePositives + agreement.falsePositives; marked > 0)
        agreement.precision = found / static_cast<double>(marked);
    if (agreement.sensitivity && agreement.precision) {
        const double sum = *agreement.sensitivity + *agreement.precision;
        agreement.f1 = sum > 0 ? 2 * *agreement.sensitivity * *agreement.precision / sum : 0;
    }
    if (!recording.isEmpty())
        agreement.falsePositivesPerHour =
            static_cast<double>(agreement.falsePositives) / (recording.length() / secondsPerHour);
}

// Ranges whose edges are whole seconds from the recording's start.
std::vector<TimeRange> rounded(const std::vector<TimeRange> &ranges, const TimeRange &recording)
{
    std::vector<TimeRange> result;
    for (const TimeRange &range : clipped(merged(ranges, 0), recording))
        result.push_back(
            {std::round(range.start - recording.start), std::round(range.stop - recording.start)});
    return merged(result, 0);
}

} // namespace

std::optional<double> SeizureAgreement::falsePositivesPerDay() const
{
    constexpr double hoursPerDay = 24;
    return falsePositivesPerHour ? std::optional(hoursPerDay * *falsePositivesPerHour) : std::nullopt;
}

SeizureAgreement eventAgreement(const std::vector<TimeRange> &reference,
                                const std::vector<TimeRange> &hypothesis, const TimeRange &recording,
                                const EventRules &rules)
{
    SeizureAgreement agreement;
    const std::vector<TimeRange> references = eventsOf(reference, recording, rules);
    const std::vector<TimeRange> hypotheses = eventsOf(hypothesis, recording, rules);
    agreement.references = static_cast<std::int64_t>(references.size());
    std::vector<TimeRange> found;
    for (const TimeRange &event : references) {
        const TimeRange tolerant{event.start - rules.toleranceBefore, event.stop + rules.toleranceAfter};
        if (meetsAny(tolerant, hypotheses))
            found.push_back(tolerant);
    }
    agreement.truePositives = static_cast<std::int64_t>(found.size());
    agreement.falsePositives = std::count_if(hypotheses.begin(), hypotheses.end(),
                                             [&](const TimeRange &event) { return !meetsAny(event, found); });
    addScores(agreement, recording);
    return agreement;
}

SeizureAgreement secondsAgreement(const std::vector<TimeRange> &reference,
                                  const std::vector<TimeRange> &hypothesis, const TimeRange &recording)
{
    const std::vector<TimeRange> references = rounded(reference, recording);
    const std::vector<TimeRange> hypotheses = rounded(hypothesis, recording);
    const double missed = totalLength(subtracted(references, hypotheses));
    SeizureAgreement agreement;
    agreement.references = std::llround(totalLength(references));
    agreement.truePositives = agreement.references - std::llround(missed);
    agreement.falsePositives = std::llround(totalLength(subtracted(hypotheses, references)));
    addScores(agreement, recording);
    return agreement;
}

} // namespace edgescope
