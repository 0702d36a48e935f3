// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/marks.h"

#include "core/statenames.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace edgescope {
namespace {

constexpr double usualMarkSeconds = 30;
constexpr double roundingSeconds = 1e-6;

QString withoutLink(const QString &text)
{
    return text.section(QString::fromLatin1(channelLink), 0, 0).trimmed();
}

bool isStageText(const QString &word)
{
    return word.startsWith(QStringLiteral("sleep stage"), Qt::CaseInsensitive) ||
           word.startsWith(QStringLiteral("sleep_stage"), Qt::CaseInsensitive) ||
           word.compare(QStringLiteral("movement time"), Qt::CaseInsensitive) == 0;
}

// "R" may be the right hand, "S1" a stimulus, "light" a lamp.
bool isAmbiguous(const QString &word)
{
    static const QStringList clear = {QStringLiteral("n1"), QStringLiteral("n2"), QStringLiteral("n3")};
    return (word.size() <= 2 && !clear.contains(word, Qt::CaseInsensitive)) ||
           word.compare(QStringLiteral("light"), Qt::CaseInsensitive) == 0;
}

// Whether it tells a state by a word that means nothing else.
bool isClearState(const Mark &mark)
{
    const QString word = withoutLink(mark.text);
    return !isAmbiguous(word) && !stateName(word).value_or(QString()).isEmpty();
}

// The onsets of all texts that score a stage of sleep, "not scored" included, in ascending order.
std::vector<double> stageOnsets(const std::vector<Mark> &marks)
{
    std::vector<double> onsets;
    for (const Mark &mark : marks)
        if (isStageText(withoutLink(mark.text)))
            onsets.push_back(mark.onset);
    std::sort(onsets.begin(), onsets.end());
    return onsets;
}

double nextStage(const std::vector<double> &onsets, double onset, std::optional<double> end)
{
    const auto next = std::upper_bound(onsets.begin(), onsets.end(), onset);
    if (next != onsets.end())
        return *next;
    return std::max(onset, end.value_or(onset + usualMarkSeconds));
}

void note(Recording &recording, const QString &message)
{
    recording.notes.push_back({Note::Severity::Information, message});
}

} // namespace

void addMarks(std::vector<Mark> marks, std::optional<double> end, Recording &recording)
{
    const bool hasStates = std::any_of(marks.begin(), marks.end(), isClearState);
    const std::vector<double> stages = stageOnsets(marks);
    int unscored = 0;
    int prolonged = 0;
    int momentarySeizures = 0;
    for (Mark &mark : marks) {
        const QString word = withoutLink(mark.text);
        const std::optional<QString> state = stateName(word);
        Interval interval{{mark.onset, mark.onset + mark.duration.value_or(0)}, mark.text};
        if (isSeizureWord(word)) {
            interval.kind = Interval::Kind::Seizure;
            momentarySeizures += interval.range.isEmpty();
        } else if (state && !state->isEmpty() && hasStates && (isStageText(word) || mark.duration)) {
            interval.kind = Interval::Kind::State;
            interval.label = *state;
            if (!mark.duration) {
                interval.range.stop = nextStage(stages, mark.onset, end);
                ++prolonged;
            }
        } else if (state && isStageText(word)) {
            ++unscored;
        }
        recording.intervals.push_back(std::move(interval));
    }
    if (unscored > 0)
        note(recording, QCoreApplication::translate(
                            "Marks", "%n stage(s) without a score are kept as events.", nullptr, unscored));
    if (prolonged > 0)
        note(recording,
             QCoreApplication::translate(
                 "Marks", "%n stage(s) state no duration; they were taken to last until the next one.",
                 nullptr, prolonged));
    if (momentarySeizures > 0)
        note(recording, QCoreApplication::translate(
                            "Marks", "%n mark(s) of seizures state no duration; they are instants.", nullptr,
                            momentarySeizures));
}

void noteMarksOutside(Recording &recording)
{
    constexpr qsizetype mostNamed = 3;
    QStringList named;
    int outside = 0;
    for (const Interval &interval : recording.intervals) {
        if (interval.range.start >= -roundingSeconds &&
            interval.range.start <= recording.duration + roundingSeconds)
            continue;
        ++outside;
        if (named.size() < mostNamed)
            named << QCoreApplication::translate("Marks", "“%1” at %2 s")
                         .arg(interval.label, QString::number(interval.range.start, 'g', 8));
    }
    if (outside > 0)
        recording.notes.push_back(
            {Note::Severity::Warning,
             QCoreApplication::translate("Marks", "%n annotation(s) lie outside the recording: %1.", nullptr,
                                         outside)
                 .arg(named.join(QStringLiteral(", ")) +
                      (outside > mostNamed ? QStringLiteral(" …") : QString()))});
}

} // namespace edgescope
