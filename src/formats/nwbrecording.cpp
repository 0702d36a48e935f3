// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/nwbnames.h"
#include "formats/nwbwaveformtables.h"
#include "formats/nwbwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace edgescope {
namespace {

constexpr std::int64_t spikeTimesAtOnce = 1 << 21;

// Channels of one source that are sampled together, to be stored as one series.
struct Group {
    std::vector<std::size_t> channels; // indices in Recording::channels
};

// NWB files hold signals in volts.
bool isWritten(const Channel &channel)
{
    return channel.unit == u"V" && channel.source;
}

bool belongTogether(const Channel &a, const Channel &b)
{
    return a.source == b.source && a.rateHz == b.rateHz && a.start == b.start &&
           a.sampleCount == b.sampleCount;
}

std::vector<Group> groupedChannels(const std::vector<Channel> &channels)
{
    std::vector<Group> groups;
    for (std::size_t n = 0; n < channels.size(); ++n) {
        if (!isWritten(channels[n]))
            continue;
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &candidate) {
            return belongTogether(channels[candidate.channels.front()], channels[n]);
        });
        if (group != groups.end())
            group->channels.push_back(n);
        else
            groups.push_back({{n}});
    }
    return groups;
}

// The electrodes table, grown by a row for each channel that has none, so that channels keep their names.
struct NamedElectrodes {
    explicit NamedElectrodes(const Recording &recording)
        : electrodes(recording.electrodes)
    {
        for (const Channel &channel : recording.channels) {
            int row = channel.electrode;
            if (row < 0) {
                row = static_cast<int>(electrodes.size());
                electrodes.push_back({});
            }
            QString &label = electrodes[static_cast<std::size_t>(row)].label;
            if (label.isEmpty())
                label = channel.label;
            rows.push_back(row);
        }
    }
    std::vector<Electrode> electrodes;
    std::vector<int> rows; // for each channel
};

// Copies one group's samples block by block; `done` of `total` values are already written.
void copySamples(const Recording &recording, const Group &group, NwbWriter &writer, int series,
                 std::int64_t &done, std::int64_t total, const Progress &progress)
{
    const Channel &first = recording.channels[group.channels.front()];
    const auto width = static_cast<std::int64_t>(group.channels.size());
    std::vector<int> sourceChannels;
    for (const std::size_t n : group.channels)
        sourceChannels.push_back(recording.channels[n].sourceChannel);
    const std::int64_t blockFrames =
        std::max<std::int64_t>(1, std::min(first.sampleCount, spikeTimesAtOnce / width));
    std::vector<float> byChannel(static_cast<std::size_t>(blockFrames * width));
    std::vector<float> byFrame(byChannel.size());
    for (std::int64_t start = 0; start < first.sampleCount; start += blockFrames) {
        progress.report(done, total);
        const std::int64_t frames = std::min(blockFrames, first.sampleCount - start);
        const auto values = static_cast<std::size_t>(frames * width);
        first.source->read(start, frames, sourceChannels, std::span(byChannel).first(values));
        for (std::int64_t channel = 0; channel < width; ++channel)
            for (std::int64_t frame = 0; frame < frames; ++frame)
                byFrame[static_cast<std::size_t>(frame * width + channel)] =
                    byChannel[static_cast<std::size_t>(channel * frames + frame)];
        writer.appendSamples(series, std::span<const float>(byFrame).first(values));
        done += static_cast<std::int64_t>(values);
    }
}

void writeSignals(const Recording &recording, const NamedElectrodes &named, NwbWriter &writer,
                  const Progress &progress)
{
    const std::vector<Group> groups = groupedChannels(recording.channels);
    std::int64_t total = 0;
    for (const Group &group : groups)
        total += recording.channels[group.channels.front()].sampleCount *
                 static_cast<std::int64_t>(group.channels.size());
    std::int64_t done = 0;
    for (std::size_t n = 0; n < groups.size(); ++n) {
        const Channel &first = recording.channels[groups[n].channels.front()];
        NwbSeries series;
        series.name = n == 0 ? QStringLiteral("LFP") : QStringLiteral("LFP_%1").arg(n + 1);
        series.rateHz = first.rateHz;
        series.start = first.start;
        series.channelCount = static_cast<int>(groups[n].channels.size());
        for (const std::size_t channel : groups[n].channels)
            series.electrodes.push_back(named.rows[channel]);
        copySamples(recording, groups[n], writer, writer.addSeries(series), done, total, progress);
    }
    progress.report(total, total);
}

// Stretches without data become invalid times with a label of their own.
std::vector<Interval> withGaps(const Recording &recording)
{
    std::vector<Interval> intervals = recording.intervals;
    for (const TimeRange &gap : recording.gaps)
        intervals.push_back({gap, QString::fromLatin1(nwbnames::noData), Interval::Kind::Invalid});
    return intervals;
}

// The classes, and where they come from when that is known.
std::vector<UnitColumn> classColumns(const UnitClasses &classes, std::size_t units)
{
    if (classes.classes.size() != units)
        return {};
    std::vector<UnitColumn> columns = {cellTypeColumn(classes.classes)};
    if (std::ranges::any_of(classes.sources, [](const QString &source) { return !source.isEmpty(); }))
        columns.push_back({QStringLiteral("class_source"), classes.sources});
    return columns;
}

} // namespace

UnitColumn cellTypeColumn(std::span<const UnitClass> classes)
{
    UnitColumn column{QStringLiteral("cell_type"), {}};
    for (const UnitClass unitClass : classes)
        column.values.push_back(unitClass == UnitClass::Excitatory   ? QStringLiteral("excitatory")
                                : unitClass == UnitClass::Inhibitory ? QStringLiteral("inhibitory")
                                                                     : QStringLiteral("unclassified"));
    return column;
}

QString leftOutOfNwb(const Recording &recording)
{
    constexpr qsizetype mostNames = 5;
    QStringList sentences;
    QStringList labels;
    for (const Channel &channel : recording.channels)
        if (!isWritten(channel))
            labels << channel.label;
    const auto count = static_cast<int>(labels.size());
    if (labels.size() > mostNames)
        labels = labels.mid(0, mostNames) << QStringLiteral("…");
    if (count > 0)
        sentences << QCoreApplication::translate(
                         "NwbWriter", "%n signal(s) that are no potentials are not in the NWB file: %1.",
                         nullptr, count)
                         .arg(labels.join(QStringLiteral(", ")));
    if (const int waveforms = nwbWaveformTables(recording.units).leftOut; waveforms > 0)
        sentences << QCoreApplication::translate(
            "NwbWriter",
            "Waveforms of %n unit(s) are not in the NWB file: they have another rate or unit than the first.",
            nullptr, waveforms);
    return sentences.join(u' ');
}

void writeNwb(const Recording &recording, const UnitClasses &classes, const QString &path,
              const Progress &progress)
{
    if (!recording.channels.empty() &&
        std::none_of(recording.channels.begin(), recording.channels.end(), isWritten))
        throw Error(QCoreApplication::translate(
                        "NwbWriter", "%1 cannot be converted: NWB files hold signals in volts, and the "
                                     "unit of its signals is not known. Give it with --unit or when the "
                                     "window asks for it.")
                        .arg(recording.path));
    const QString sourceName = QFileInfo(recording.path).fileName();
    NwbWriter writer(path, QStringLiteral("Converted from %1.").arg(sourceName), recording.startTime);
    const NamedElectrodes named(recording);
    writer.writeElectrodes(named.electrodes);
    if (!recording.units.empty()) {
        // The classes in use replace columns of the same names that the file brought.
        std::vector<UnitColumn> columns = classColumns(classes, recording.units.size());
        for (const UnitColumn &column : recording.unitColumns)
            if (std::ranges::find(columns, column.name, &UnitColumn::name) == columns.end())
                columns.push_back(column);
        writer.writeUnits(recording.units, columns);
    }
    writer.writeIntervals(withGaps(recording));
    writer.writeScratchText(
        QStringLiteral("source"),
        QJsonDocument(QJsonObject{{QStringLiteral("file"), sourceName},
                                  {QStringLiteral("format"), recording.format},
                                  {QStringLiteral("content_id"), recording.contentId},
                                  {QStringLiteral("start_offset_s"), recording.startOffset},
                                  {QStringLiteral("duration_s"), recording.duration}})
            .toJson(QJsonDocument::Compact));
    writeSignals(recording, named, writer, progress);
    writer.finish();
}

} // namespace edgescope
