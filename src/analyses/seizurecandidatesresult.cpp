// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/parametermaking.h"
#include "analyses/seizurecandidates.h"

#include <QCoreApplication>
#include <QLocale>

// Packs the candidates of the chosen sensitivity into a table, and the scores into a shape.
namespace edgescope {
namespace {

SeizureDetection detectionFrom(const Values &values)
{
    SeizureDetection detection;
    detection.lowestHz = values.number("lowest_frequency");
    detection.highestHz = values.number("highest_frequency");
    detection.leastChannels = static_cast<std::size_t>(values.whole("least_channels"));
    detection.threshold = seizureThreshold(values.number("sensitivity"));
    detection.minimumDuration = values.number("minimum_duration");
    return detection;
}

Table candidateTable(const Recording &recording, const std::vector<SeizureCandidate> &candidates)
{
    std::vector<std::int64_t> numbers, channels;
    std::vector<double> starts, stops, scores, perHour;
    std::vector<QString> first;
    for (const SeizureCandidate &candidate : candidates) {
        numbers.push_back(static_cast<std::int64_t>(numbers.size()) + 1);
        starts.push_back(candidate.range.start);
        stops.push_back(candidate.range.stop);
        scores.push_back(candidate.score);
        channels.push_back(static_cast<std::int64_t>(candidate.onsets.size()));
        first.push_back(recording.channels[static_cast<std::size_t>(candidate.onsets.front().channel)].label);
        perHour.push_back(candidate.candidatesPerHour);
    }
    return {"seizure_candidates",
            {{"candidate", numbers},
             {"start_s", starts},
             {"stop_s", stops},
             {"score", scores},
             {"channels", channels},
             {"first_channel", first},
             {"candidates_per_hour", perHour}}};
}

QStringList notesOn(const SeizureScores &scores, const std::vector<SeizureCandidate> &candidates)
{
    const QLocale locale;
    const auto count = static_cast<double>(candidates.size());
    const double hours = scoredHours(scores);
    return {QCoreApplication::translate(
                "Analysis", "Candidates: %1 in %2 h of signal, %3 an hour. Suggested, not judged.")
                .arg(candidates.size())
                .arg(locale.toString(hours, 'g', 3), locale.toString(count / hours, 'g', 2)),
            QCoreApplication::translate("Analysis", "Above %1 SD on at least %2 of %3 channels at a time.")
                .arg(locale.toString(scores.threshold, 'g', 3))
                .arg(scores.leastChannels)
                .arg(scores.channels.size())};
}

} // namespace

const std::vector<Parameter> &seizureCandidatesParameters()
{
    const QString hz = QStringLiteral("Hz");
    static const std::vector<Parameter> parameters = {
        numberParameter(
            "sensitivity", QT_TRANSLATE_NOOP("Parameter", "Sensitivity"), 50, 0, 100, 0, QStringLiteral("%"),
            QT_TRANSLATE_NOOP("Parameter", "Threshold of 10 SD at 0, 2.5 SD at 50 and 0.6 SD at 100: "
                                           "more finds more seizures and more of all else.")),
        numberParameter("lowest_frequency", QT_TRANSLATE_NOOP("Parameter", "Lowest frequency"), 3, 0.5, 500,
                        1, hz,
                        QT_TRANSLATE_NOOP("Parameter", "Lower end of the band whose power must rise.")),
        numberParameter("highest_frequency", QT_TRANSLATE_NOOP("Parameter", "Highest frequency"), 30, 1, 1000,
                        1, hz,
                        QT_TRANSLATE_NOOP("Parameter", "Upper end of the band whose power must rise.")),
        numberParameter("minimum_duration", QT_TRANSLATE_NOOP("Parameter", "Shortest seizure"), 5, 1, 600, 0,
                        QStringLiteral("s"),
                        QT_TRANSLATE_NOOP("Parameter",
                                          "Time above the threshold that makes a candidate; gaps "
                                          "under 10 s are bridged.")),
        wholeNumberParameter(
            "least_channels", QT_TRANSLATE_NOOP("Parameter", "Channels at a time"), 0, 0, 9999,
            QT_TRANSLATE_NOOP("Parameter", "How many must be above the threshold; 0 takes one "
                                           "of up to three, else a tenth, at least two."))};
    return parameters;
}

Result runSeizureCandidates(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    Result result;
    const Recording &recording = *input.recording;
    const SeizureDetection detection = detectionFrom(values);
    ScoredChannels scored;
    std::vector<SeizureCandidate> candidates;
    if (detection.highestHz < detection.lowestHz + 1)
        result.notComputable =
            QCoreApplication::translate("Analysis", "The band must be at least 1 Hz wide.");
    else
        scored = seizureScores(recording, input.statistics->window, detection, progress);
    if (result.notComputable.isEmpty())
        result.notComputable = scored.reason;
    if (result.notComputable.isEmpty())
        candidates = candidatesAbove(scored.scores, detection.threshold);
    result.tables = {candidateTable(recording, candidates)};
    if (!result.notComputable.isEmpty())
        return result;
    result.notes = notesOn(scored.scores, candidates) + scored.notes;
    result.shape = std::move(scored.scores);
    return result;
}

} // namespace edgescope
