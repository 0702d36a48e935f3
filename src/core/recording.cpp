// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

QString counted(const char *text, std::int64_t count)
{
    return QCoreApplication::translate("Recording", text, nullptr, static_cast<int>(count));
}

// Sorts each unit's spikes and drops times that are not finite.
void mendSpikes(Recording &recording)
{
    std::int64_t unsortedUnits = 0;
    std::int64_t droppedSpikes = 0;
    for (Unit &unit : recording.units) {
        droppedSpikes += static_cast<std::int64_t>(
            std::erase_if(unit.spikeTimes, [](double t) { return !std::isfinite(t); }));
        if (!std::is_sorted(unit.spikeTimes.begin(), unit.spikeTimes.end())) {
            std::sort(unit.spikeTimes.begin(), unit.spikeTimes.end());
            ++unsortedUnits;
        }
    }
    if (unsortedUnits > 0)
        addNote(recording, Note::Severity::Warning,
                counted(QT_TRANSLATE_N_NOOP(
                            "Recording",
                            "Spike times of %n unit(s) were not sorted; they were sorted on loading."),
                        unsortedUnits));
    if (droppedSpikes > 0)
        addNote(
            recording, Note::Severity::Warning,
            counted(QT_TRANSLATE_N_NOOP("Recording", "%n spike time(s) that are not numbers were left out."),
                    droppedSpikes));
}

void dropIntervalsWithoutTimes(Recording &recording)
{
    const auto dropped =
        static_cast<std::int64_t>(std::erase_if(recording.intervals, [](const Interval &interval) {
            return !std::isfinite(interval.range.start) || !std::isfinite(interval.range.stop);
        }));
    if (dropped > 0)
        addNote(recording, Note::Severity::Warning,
                counted(QT_TRANSLATE_N_NOOP("Recording",
                                            "%n interval(s) without a start or stop time were left out."),
                        dropped));
}

TimeRange channelExtent(const std::vector<Channel> &channels)
{
    TimeRange extent{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const Channel &channel : channels) {
        if (channel.sampleCount <= 0 || !(channel.rateHz > 0))
            continue;
        extent.start = std::min(extent.start, channel.start);
        extent.stop =
            std::max(extent.stop, channel.start + static_cast<double>(channel.sampleCount) / channel.rateHz);
    }
    return extent;
}

TimeRange hull(const Recording &recording)
{
    TimeRange extent = spikeExtent(recording);
    for (const Interval &interval : recording.intervals) {
        extent.start = std::min(extent.start, interval.range.start);
        extent.stop = std::max(extent.stop, interval.range.stop);
    }
    if (extent.start >= 0 && extent.start < 60)
        extent.start = 0;
    return extent;
}

void shiftTimes(Recording &recording, double origin)
{
    if (origin == 0)
        return;
    for (Unit &unit : recording.units)
        for (double &t : unit.spikeTimes)
            t -= origin;
    for (Channel &channel : recording.channels)
        channel.start -= origin;
    for (Interval &interval : recording.intervals)
        interval.range = {interval.range.start - origin, interval.range.stop - origin};
    for (TimeRange &gap : recording.gaps)
        gap = {gap.start - origin, gap.stop - origin};
}

// The window is half-open: where spikes end it, it ends just after the last one so that this spike is kept.
void keepLastSpike(Recording &recording)
{
    for (const Unit &unit : recording.units)
        if (!unit.spikeTimes.empty() && unit.spikeTimes.back() >= recording.duration)
            recording.duration =
                std::nextafter(unit.spikeTimes.back(), std::numeric_limits<double>::infinity());
}

// Times in milliseconds read as seconds make every unit look silent: most would fire less than once in 50 s.
bool looksLikeMilliseconds(const Recording &recording)
{
    int slow = 0;
    int judged = 0;
    for (const Unit &unit : recording.units) {
        if (unit.spikeTimes.size() < 10)
            continue;
        ++judged;
        const double meanInterval = (unit.spikeTimes.back() - unit.spikeTimes.front()) /
                                    static_cast<double>(unit.spikeTimes.size() - 1);
        slow += meanInterval > 50;
    }
    return judged > 0 && slow * 2 > judged;
}

void noteSuspiciousSpikes(Recording &recording, bool hasChannels)
{
    std::int64_t silentUnits = 0;
    std::int64_t negativeSpikes = 0;
    std::int64_t lateSpikes = 0;
    std::int64_t duplicatedUnits = 0;
    const std::vector<Unit> &units = recording.units;
    for (size_t n = 0; n < units.size(); ++n) {
        const std::vector<double> &times = units[n].spikeTimes;
        silentUnits += times.empty();
        negativeSpikes += std::lower_bound(times.begin(), times.end(), 0.0) - times.begin();
        lateSpikes += times.end() - std::lower_bound(times.begin(), times.end(), recording.duration);
        for (size_t m = 0; m < n && !times.empty(); ++m) {
            if (units[m].spikeTimes == times) {
                ++duplicatedUnits;
                break;
            }
        }
    }
    if (silentUnits > 0)
        addNote(recording, Note::Severity::Information,
                counted(QT_TRANSLATE_N_NOOP(
                            "Recording",
                            "%n unit(s) have no spikes; they still count in the size of their class."),
                        silentUnits));
    if (duplicatedUnits > 0)
        addNote(recording, Note::Severity::Warning,
                counted(QT_TRANSLATE_N_NOOP("Recording",
                                            "%n unit(s) have exactly the spike times of another unit."),
                        duplicatedUnits));
    if (negativeSpikes > 0)
        addNote(recording, Note::Severity::Warning,
                counted(QT_TRANSLATE_N_NOOP(
                            "Recording",
                            "%n spike(s) lie before the start of the recording; they enter no analysis."),
                        negativeSpikes));
    if (hasChannels && lateSpikes > 0)
        addNote(recording, Note::Severity::Warning,
                counted(QT_TRANSLATE_N_NOOP(
                            "Recording",
                            "%n spike(s) lie beyond the end of the recording; they enter no analysis."),
                        lateSpikes));
    if (looksLikeMilliseconds(recording))
        addNote(recording, Note::Severity::Warning,
                QCoreApplication::translate(
                    "Recording",
                    "The spike times look like milliseconds: most units would fire less than once in "
                    "50 s. They must be in seconds; correct the file if that is not so."));
}

// A class column may say of a unit that its class is not known.
bool saysUnclassified(const QString &word)
{
    const QString key = word.trimmed().toLower();
    return key == u"unclassified" || key == u"unknown";
}

} // namespace

TimeRange spikeExtent(const Recording &recording)
{
    TimeRange extent{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const Unit &unit : recording.units) {
        if (unit.spikeTimes.empty())
            continue;
        extent.start = std::min(extent.start, unit.spikeTimes.front());
        extent.stop = std::max(extent.stop, unit.spikeTimes.back());
    }
    return extent;
}

QString unitClassCode(UnitClass unitClass)
{
    switch (unitClass) {
    case UnitClass::Excitatory:
        return QStringLiteral("E");
    case UnitClass::Inhibitory:
        return QStringLiteral("I");
    case UnitClass::Unclassified:
        break;
    }
    return QStringLiteral("unclassified");
}

void finishRecording(Recording &recording)
{
    mendSpikes(recording);
    dropIntervalsWithoutTimes(recording);
    const TimeRange channels = channelExtent(recording.channels);
    const bool hasChannels = !channels.isEmpty();
    const TimeRange window = hasChannels ? channels : hull(recording);
    if (window.start <= window.stop) { // else there is nothing to take the window from
        recording.startOffset = window.start;
        recording.duration = window.length();
        shiftTimes(recording, window.start);
        if (!hasChannels)
            keepLastSpike(recording);
    }
    std::stable_sort(recording.intervals.begin(), recording.intervals.end(),
                     [](const Interval &a, const Interval &b) { return a.range.start < b.range.start; });
    recording.gaps = merged(std::move(recording.gaps));
    noteSuspiciousSpikes(recording, hasChannels);
}

UnitClass unitClassFromWord(const QString &word)
{
    static const QSet<QString> excitatory = {QStringLiteral("e"),
                                             QStringLiteral("exc"),
                                             QStringLiteral("excitatory"),
                                             QStringLiteral("pyramidal"),
                                             QStringLiteral("pyr"),
                                             QStringLiteral("pyramidal cell"),
                                             QStringLiteral("pyramidal cell 1"),
                                             QStringLiteral("pyramidal cell 2"),
                                             QStringLiteral("pyramidal cell 3"),
                                             QStringLiteral("principal"),
                                             QStringLiteral("principal cell"),
                                             QStringLiteral("rs"),
                                             QStringLiteral("regular spiking"),
                                             QStringLiteral("putative pyramidal"),
                                             QStringLiteral("putative excitatory"),
                                             QStringLiteral("excitatory (rs)"),
                                             QStringLiteral("pe"),
                                             QStringLiteral("broad"),
                                             QStringLiteral("broad spiking"),
                                             QStringLiteral("bs"),
                                             QStringLiteral("glutamatergic"),
                                             QStringLiteral("rsu")};
    static const QSet<QString> inhibitory = {QStringLiteral("i"),
                                             QStringLiteral("inh"),
                                             QStringLiteral("inhibitory"),
                                             QStringLiteral("interneuron"),
                                             QStringLiteral("int"),
                                             QStringLiteral("narrow interneuron"),
                                             QStringLiteral("wide interneuron"),
                                             QStringLiteral("fs"),
                                             QStringLiteral("fast spiking"),
                                             QStringLiteral("putative interneuron"),
                                             QStringLiteral("putative inhibitory"),
                                             QStringLiteral("inhibitory (fs)"),
                                             QStringLiteral("pi"),
                                             QStringLiteral("narrow"),
                                             QStringLiteral("narrow spiking"),
                                             QStringLiteral("ns"),
                                             QStringLiteral("gabaergic"),
                                             QStringLiteral("fsu"),
                                             QStringLiteral("pv"),
                                             QStringLiteral("sst"),
                                             QStringLiteral("vip"),
                                             QStringLiteral("basket"),
                                             QStringLiteral("axo-axonic")};
    QString key = word.trimmed().toLower();
    key.replace(u'-', u' ').replace(u'_', u' ');
    if (key == u"axo axonic")
        return UnitClass::Inhibitory;
    if (excitatory.contains(key))
        return UnitClass::Excitatory;
    if (inhibitory.contains(key))
        return UnitClass::Inhibitory;
    return UnitClass::Unclassified;
}

UnitClasses classesFromColumn(const UnitColumn &column)
{
    UnitClasses result;
    for (const QString &word : column.values) {
        const UnitClass unitClass = unitClassFromWord(word);
        result.classes.push_back(unitClass);
        result.sources.push_back(
            unitClass == UnitClass::Unclassified ? QString() : QStringLiteral("column %1").arg(column.name));
    }
    return result;
}

UnitClasses fileClasses(const Recording &recording)
{
    UnitClasses best;
    best.classes.resize(recording.units.size(), UnitClass::Unclassified);
    best.sources.resize(recording.units.size());
    std::ptrdiff_t bestCount = 0;
    for (const UnitColumn &column : recording.unitColumns) {
        if (column.values.size() != recording.units.size())
            continue;
        UnitClasses candidate = classesFromColumn(column);
        const auto unclassified =
            std::count(candidate.classes.begin(), candidate.classes.end(), UnitClass::Unclassified);
        if (unclassified == std::ssize(candidate.classes))
            continue;
        const std::ptrdiff_t known =
            std::ssize(candidate.classes) - unclassified +
            std::count_if(column.values.begin(), column.values.end(), saysUnclassified);
        if (known > bestCount) {
            best = std::move(candidate);
            bestCount = known;
        }
    }
    return best;
}

std::vector<QString> stateLabels(const std::vector<Interval> &intervals)
{
    std::vector<QString> found;
    for (const Interval &interval : intervals)
        if (interval.kind == Interval::Kind::State &&
            std::find(found.begin(), found.end(), interval.label) == found.end())
            found.push_back(interval.label);
    static const QString usual[] = {QStringLiteral("AWAKE"), QStringLiteral("REM"), QStringLiteral("LSL"),
                                    QStringLiteral("SWS")};
    const auto rank = [](const QString &label) {
        return std::find(std::begin(usual), std::end(usual), label);
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return found;
}

std::vector<TimeRange> stateRanges(const std::vector<Interval> &intervals, const QString &label)
{
    std::vector<TimeRange> own;
    std::vector<TimeRange> others;
    for (const Interval &interval : intervals)
        if (interval.kind == Interval::Kind::State)
            (interval.label == label ? own : others).push_back(interval.range);
    return subtracted(merged(std::move(own)), merged(std::move(others), 0));
}

std::vector<TimeRange> rangesOfKind(const std::vector<Interval> &intervals, Interval::Kind kind)
{
    std::vector<TimeRange> ranges;
    for (const Interval &interval : intervals)
        if (interval.kind == kind)
            ranges.push_back(interval.range);
    return merged(std::move(ranges));
}

} // namespace edgescope
