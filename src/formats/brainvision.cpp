// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/brainvision.h"

#include "core/error.h"
#include "formats/brainvisionheader.h"
#include "formats/brainvisionmarkers.h"
#include "formats/contentid.h"
#include "formats/signalunit.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// How many samples of each channel the data file holds, and of how many channels: those at the end of a file
// that goes channel by channel are lost when it was cut off.
struct Extent {
    std::int64_t samples = 0;
    std::int64_t channels = 0;
};

Extent extentOf(const BinaryFile &file, const BrainVisionHeader &header, std::vector<Note> &notes)
{
    const auto warn = [&notes](const QString &message) {
        notes.push_back({Note::Severity::Warning, message});
    };
    const QString name = QFileInfo(file.path()).fileName();
    const std::int64_t width = bytesOf(header.number);
    const auto channels = static_cast<std::int64_t>(header.channels.size());
    // Sizes may be anything that fits into 64 bits: no sums or products of them before they are compared.
    const std::int64_t behind =
        std::max<std::int64_t>(0, file.size() - std::min(header.firstByte, file.size()));
    const std::int64_t bytes = behind - std::min(header.trailerBytes, behind);
    Extent extent{bytes / (channels * width), channels};
    const std::int64_t stated = header.statedSamples;
    if (stated > 0 && !header.isMultiplexed)
        extent = {stated, std::min(channels, bytes / width / stated)};
    if (extent.samples == 0 || extent.channels == 0)
        file.fail(file.size(), QCoreApplication::translate("BrainVisionReader",
                                                           "The file ends before its first whole sample."));
    if (stated > extent.samples)
        warn(QCoreApplication::translate("BrainVisionReader",
                                         "%1 was cut off: the header announces %2 samples, %3 are whole.")
                 .arg(name, QString::number(stated), QString::number(extent.samples)));
    else if (extent.channels < channels)
        warn(QCoreApplication::translate(
                 "BrainVisionReader",
                 "%1 was cut off: of %2 channels, the last %3 are not whole and were left out.")
                 .arg(name, QString::number(channels), QString::number(channels - extent.channels)));
    else if (bytes % (channels * width) != 0)
        warn(QCoreApplication::translate(
                 "BrainVisionReader",
                 "The last %1 bytes of %2 are no whole sample of all channels; the file may be cut off.")
                 .arg(bytes % (channels * width))
                 .arg(name));
    if (stated > 0 && stated < extent.samples && header.isMultiplexed)
        extent.samples = stated;
    return extent;
}

// The unit and scale of each channel. Those that the header does not describe take what the user names.
SignalUnit unitOf(const BrainVisionChannel &channel, const ReadOptions &options)
{
    if (channel.unit.isEmpty() && !options.signalUnit.isEmpty())
        return {options.signalUnit, options.signalScale};
    return signalUnit(channel.unit);
}

void addChannels(const BinaryFile &file, const BrainVisionHeader &header, const Extent &extent,
                 const std::vector<StoredSegment> &segments, const ReadOptions &options, Recording &recording)
{
    SampleLayout layout;
    const std::int64_t width = bytesOf(header.number);
    layout.number = header.number;
    layout.firstByte = header.firstByte;
    layout.sampleStride = header.isMultiplexed ? extent.channels * width : width;
    layout.channelStride = header.isMultiplexed ? width : extent.samples * width;
    layout.segments = segments;
    for (std::int64_t n = 0; n < extent.channels; ++n) {
        const BrainVisionChannel &stated = header.channels[static_cast<std::size_t>(n)];
        const SignalUnit unit = unitOf(stated, options);
        Channel channel;
        channel.label = stated.label;
        channel.unit = unit.name;
        channel.rateHz = header.rateHz;
        channel.sampleCount = segments.back().gridFirst + segments.back().count;
        channel.sourceChannel = static_cast<int>(n);
        recording.channels.push_back(channel);
        layout.scales.push_back(stated.resolution * unit.factor);
        layout.offsets.push_back(0);
    }
    const auto source = std::make_shared<const InterleavedSamples>(file, std::move(layout));
    for (Channel &channel : recording.channels)
        channel.source = source;
}

void noteGaps(Recording &recording)
{
    if (!recording.gaps.empty())
        recording.notes.push_back(
            {Note::Severity::Information,
             QCoreApplication::translate("BrainVisionReader",
                                         "The recording was interrupted %n time(s); by the clock of its new "
                                         "segments, %1 s have no data.",
                                         nullptr, int(recording.gaps.size()))
                 .arg(QString::number(totalLength(recording.gaps), 'g', 6))});
}

} // namespace

bool recognisesBrainVision(const QString &path)
{
    return !brainVisionHeaderPath(path).isEmpty();
}

Recording readBrainVision(const QString &path, const ReadOptions &options, const Progress &progress)
{
    const QString headerPath = brainVisionHeaderPath(path);
    if (headerPath.isEmpty())
        throw Error(QCoreApplication::translate("BrainVisionReader",
                                                "%1 has no BrainVision header (.vhdr) beside it.")
                        .arg(path));
    Recording recording;
    recording.path = path;
    recording.format = QStringLiteral("BrainVision");
    const BrainVisionHeader header = readBrainVisionHeader(headerPath, recording.notes);
    recording.files = {headerPath, header.dataPath};
    if (!header.markerPath.isEmpty())
        recording.files << header.markerPath;
    QStringList names;
    for (const QString &file : std::as_const(recording.files))
        names << QFileInfo(file).fileName();
    recording.contentId = contentId(QFileInfo(headerPath).path(), names);
    progress.report(1, 3);
    const BinaryFile file(header.dataPath);
    const Extent extent = extentOf(file, header, recording.notes);
    BrainVisionMarkers markers;
    if (!header.markerPath.isEmpty())
        markers = readBrainVisionMarkers(header, recording.notes);
    progress.report(2, 3);
    const std::vector<StoredSegment> segments = brainVisionSegments(markers, extent.samples, header.rateHz);
    addChannels(file, header, extent, segments, options, recording);
    addBrainVisionMarkers(markers, segments, header, recording);
    recording.startTime = markers.start;
    noteGaps(recording);
    finishRecording(recording);
    noteMarksOutside(recording);
    progress.report(3, 3);
    return recording;
}

} // namespace edgescope
