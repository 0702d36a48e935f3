// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/brainvisionmarkers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double largestMarkerStretch = 100; // grid places for each stored sample

bool isNewSegment(const BrainVisionMarker &marker)
{
    return marker.type.compare(u"New Segment", Qt::CaseInsensitive) == 0;
}

// "Stimulus,S  4,106,1,0,20131207082920000000"
std::optional<BrainVisionMarker> markerOf(const QString &value)
{
    const QStringList fields = brainVisionFields(value);
    BrainVisionMarker marker;
    bool isNumber = false;
    marker.type = fields[0];
    marker.description = fields.value(1);
    const qlonglong position = fields.value(2).toLongLong(&isNumber);
    if (!isNumber || position < 0)
        return std::nullopt;
    marker.position = std::max<std::int64_t>(0, position - 1); // the file counts from 1
    marker.samples = std::max<std::int64_t>(0, fields.value(3).toLongLong());
    marker.channel = fields.value(4).toInt();
    const QString clock = fields.value(5);
    // In UTC, because the clocks of this place may have been changed between two segments.
    const QDateTime local = QDateTime::fromString(clock.left(14), QStringLiteral("yyyyMMddHHmmss"));
    if (local.date().isValid() && local.time().isValid())
        marker.microseconds = QDateTime(local.date(), local.time(), Qt::UTC).toMSecsSinceEpoch() * 1000 +
                              clock.mid(14, 6).leftJustified(6, u'0').toUInt();
    return marker;
}

// Where a stored sample lies on the grid, also past the last one.
double gridPlace(const std::vector<StoredSegment> &segments, std::int64_t stored)
{
    const auto after =
        std::partition_point(segments.begin(), segments.end(), [stored](const StoredSegment &segment) {
            return segment.storedFirst <= stored;
        });
    const StoredSegment &segment = after == segments.begin() ? segments.front() : *(after - 1);
    return static_cast<double>(segment.gridFirst) + static_cast<double>(stored - segment.storedFirst);
}

// The text with the channel it belongs to.
QString textOf(const BrainVisionMarker &marker, const BrainVisionHeader &header)
{
    const QString text = marker.description.isEmpty() ? marker.type : marker.description;
    const auto channel = static_cast<std::size_t>(std::max(0, marker.channel));
    return channel == 0 || channel > header.channels.size()
               ? text
               : text + QString::fromLatin1(channelLink) + header.channels[channel - 1].label;
}

} // namespace

BrainVisionMarkers readBrainVisionMarkers(const BrainVisionHeader &header, std::vector<Note> &notes)
{
    BrainVisionMarkers result;
    const BrainVisionText text(header.markerPath);
    int unusable = 0;
    int firstLine = 0;
    for (const BrainVisionText::Entry &entry : text.entries()) {
        if (entry.section != u"marker infos" || !entry.key.startsWith(u"mk", Qt::CaseInsensitive))
            continue;
        if (const auto marker = markerOf(entry.value))
            result.markers.push_back(*marker);
        else if (unusable++ == 0)
            firstLine = entry.line;
    }
    if (unusable > 0)
        notes.push_back(
            {Note::Severity::Warning,
             QCoreApplication::translate("BrainVisionReader",
                                         "%n marker(s) without a readable position were left out, "
                                         "the first in line %1.",
                                         nullptr, unusable)
                 .arg(firstLine)});
    for (const BrainVisionMarker &marker : result.markers)
        if (isNewSegment(marker) && marker.position == 0 && marker.microseconds) {
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(*marker.microseconds / 1000, Qt::UTC);
            result.start = QDateTime(time.date(), time.time());
        }
    return result;
}

std::vector<StoredSegment> brainVisionSegments(const BrainVisionMarkers &markers, std::int64_t samples,
                                               double rateHz)
{
    std::vector<StoredSegment> segments = {{0, 0, samples}};
    std::optional<std::int64_t> origin;
    for (const BrainVisionMarker &marker : markers.markers) {
        if (!isNewSegment(marker) || !marker.microseconds || marker.position >= samples)
            continue;
        if (marker.position == 0) {
            origin = marker.microseconds;
            continue;
        }
        StoredSegment &last = segments.back();
        const std::int64_t before = marker.position - last.storedFirst;
        if (!origin || before <= 0)
            continue;
        const double place = static_cast<double>(*marker.microseconds - *origin) * 1e-6 * rateHz;
        const std::int64_t follows = last.gridFirst + before;
        if (!(place < largestMarkerStretch * static_cast<double>(samples)) ||
            std::llround(place) <= follows + 1) // clocks and samples part by a little
            continue;
        last.count = before;
        segments.push_back({std::llround(place), marker.position, samples - marker.position});
    }
    return segments;
}

void addBrainVisionMarkers(const BrainVisionMarkers &markers, const std::vector<StoredSegment> &segments,
                           const BrainVisionHeader &header, Recording &recording)
{
    const double rate = header.rateHz;
    std::vector<Mark> marks;
    for (const BrainVisionMarker &marker : markers.markers) {
        if (isNewSegment(marker) && marker.position == 0)
            continue;
        Mark mark;
        mark.onset = gridPlace(segments, marker.position) / rate;
        if (marker.samples > 1) // one sample is an instant
            mark.duration = static_cast<double>(marker.samples) / rate;
        mark.text = textOf(marker, header);
        if (marker.type.startsWith(QStringLiteral("Bad Interval"), Qt::CaseInsensitive) && mark.duration)
            recording.intervals.push_back(
                {{mark.onset, mark.onset + *mark.duration}, mark.text, Interval::Kind::Invalid});
        else
            marks.push_back(std::move(mark));
    }
    const StoredSegment &last = segments.back();
    addMarks(std::move(marks), static_cast<double>(last.gridFirst + last.count) / rate, recording);
    for (std::size_t n = 1; n < segments.size(); ++n)
        recording.gaps.push_back(
            {static_cast<double>(segments[n - 1].gridFirst + segments[n - 1].count) / rate,
             static_cast<double>(segments[n].gridFirst) / rate});
}

} // namespace edgescope
