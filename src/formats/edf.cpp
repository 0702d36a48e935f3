// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/edf.h"

#include "core/error.h"
#include "formats/contentid.h"
#include "formats/edfannotations.h"
#include "formats/edfsamples.h"
#include "formats/edftimes.h"
#include "formats/signalunit.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <cmath>
#include <map>

namespace edgescope {
namespace {

constexpr double highestRateHz = 1e9;

bool isSignal(const EdfSignal &column)
{
    return !column.isAnnotations && column.samplesPerRecord > 0;
}

// A record of no duration is meant for annotations alone.
void settleRecordSeconds(const BinaryFile &file, const ReadOptions &options, EdfHeader &header)
{
    std::int64_t fastest = 0;
    for (const EdfSignal &column : header.columns)
        if (isSignal(column))
            fastest = std::max(fastest, column.samplesPerRecord);
    if (fastest == 0)
        return;
    if (header.recordSeconds == 0 && options.rateHz > 0)
        header.recordSeconds = static_cast<double>(fastest) / options.rateHz;
    if (header.recordSeconds == 0)
        file.fail(244,
                  QCoreApplication::translate(
                      "EdfReader", "The records have no duration, so that the file states no sampling rate. "
                                   "Give that of its fastest signals with --rate HZ."));
    if (static_cast<double>(fastest) / header.recordSeconds > highestRateHz)
        file.fail(244,
                  QCoreApplication::translate("EdfReader", "The records are too short for their samples."));
}

// Numbers of an unknown unit take the one that the user names.
SignalUnit settleUnit(const ReadOptions &options, EdfSignal &column)
{
    SignalUnit unit = signalUnit(column.isCalibrated ? column.dimension : QString());
    if (unit.name.isEmpty() && !options.signalUnit.isEmpty())
        unit = {options.signalUnit, options.signalScale};
    column.gain *= unit.factor;
    return unit;
}

void addChannels(const BinaryFile &file, const EdfHeader &header, const std::vector<EdfRun> &runs,
                 const ReadOptions &options, Recording &recording)
{
    std::map<std::int64_t, EdfSampleLayout> layouts; // by samples in a record
    std::vector<std::int64_t> groups;                // of each channel
    for (EdfSignal column : header.columns) {
        if (!isSignal(column))
            continue;
        const SignalUnit unit = settleUnit(options, column);
        EdfSampleLayout &layout = layouts[column.samplesPerRecord];
        Channel channel;
        channel.label = column.label;
        channel.unit = unit.name;
        channel.rateHz = static_cast<double>(column.samplesPerRecord) / header.recordSeconds;
        channel.start = runs.front().start;
        channel.sourceChannel = static_cast<int>(layout.columns.size());
        groups.push_back(column.samplesPerRecord);
        layout.columns.push_back(std::move(column));
        recording.channels.push_back(std::move(channel));
    }
    std::map<std::int64_t, std::shared_ptr<const EdfSamples>> sources;
    for (std::size_t n = 0; n < groups.size(); ++n) {
        Channel &channel = recording.channels[n];
        EdfSampleLayout &layout = layouts[groups[n]];
        if (layout.segments.empty())
            layout.segments = edfSegments(runs, groups[n], channel.rateHz);
        channel.sampleCount = layout.segments.back().gridFirst + layout.segments.back().count;
    }
    for (auto &[samplesPerRecord, layout] : layouts) {
        layout.bytesPerSample = header.bytesPerSample;
        layout.firstRecordByte = header.firstRecordByte;
        layout.recordBytes = header.recordBytes;
        layout.samplesPerRecord = samplesPerRecord;
        sources[samplesPerRecord] = std::make_shared<const EdfSamples>(file, std::move(layout));
    }
    for (std::size_t n = 0; n < groups.size(); ++n)
        recording.channels[n].source = sources[groups[n]];
}

QString numbered(const QString &label, int number)
{
    return QStringLiteral("%1 (%2)").arg(label, QString::number(number));
}

// Labels that occur again are told apart.
void distinguishLabels(Recording &recording)
{
    QHash<QString, int> numbers; // the last one given to each label
    QSet<QString> taken;
    QStringList again;
    for (Channel &channel : recording.channels) {
        const QString label = channel.label;
        int &number = ++numbers[label];
        if (number == 2 && again.size() < 10)
            again << label;
        if (number > 1)
            channel.label = numbered(label, number);
        while (taken.contains(channel.label)) // one of this form may be in the file
            channel.label = numbered(label, ++number);
        taken.insert(channel.label);
    }
    if (!again.isEmpty())
        recording.notes.push_back(
            {Note::Severity::Information,
             QCoreApplication::translate("EdfReader",
                                         "Several channels have the same label (%1); they are numbered.")
                 .arg(again.join(QStringLiteral(", ")))});
}

void noteSignals(const EdfHeader &header, const std::vector<EdfRun> &runs, Recording &recording)
{
    int empty = 0;
    for (const EdfSignal &column : header.columns)
        empty += column.samplesPerRecord == 0;
    if (empty > 0)
        recording.notes.push_back(
            {Note::Severity::Information,
             QCoreApplication::translate("EdfReader", "%n signal(s) without samples were left out.", nullptr,
                                         empty)});
    if (runs.size() > 1 && !recording.channels.empty()) {
        recording.gaps = edfGaps(runs, header.recordSeconds);
        recording.notes.push_back(
            {Note::Severity::Information,
             QCoreApplication::translate("EdfReader", "The recording has %n gap(s), %1 s without data.",
                                         nullptr, int(recording.gaps.size()))
                 .arg(QString::number(totalLength(recording.gaps), 'g', 6))});
    }
}

double endOf(const EdfHeader &header, const std::vector<EdfRun> &runs)
{
    return runs.back().start + static_cast<double>(runs.back().count) * header.recordSeconds;
}

} // namespace

bool recognisesEdf(const QString &path)
{
    return hasEdfSignature(path);
}

Recording readEdf(const QString &path, const ReadOptions &options, const Progress &progress)
{
    const BinaryFile file(path);
    Recording recording;
    EdfHeader header = readEdfHeader(file, recording.notes);
    settleRecordSeconds(file, options, header);
    recording.path = path;
    recording.format = header.variant;
    recording.contentId = contentId(path);
    EdfClock clock(header);
    std::vector<Mark> marks = readEdfAnnotations(
        file, header, progress,
        [&clock](std::int64_t record, std::optional<double> start) { clock.add(record, start); },
        recording.notes);
    const std::vector<EdfRun> runs = clock.runs();
    addChannels(file, header, runs, options, recording);
    const bool hasChannels = !recording.channels.empty();
    if (!hasChannels && marks.empty())
        throw Error(
            QCoreApplication::translate("EdfReader", "%1 holds neither signals nor annotations.").arg(path));
    if (hasChannels)
        clock.note(recording.notes);
    distinguishLabels(recording);
    noteSignals(header, runs, recording);
    addMarks(std::move(marks), hasChannels ? std::optional(endOf(header, runs)) : std::nullopt, recording);
    finishRecording(recording);
    noteMarksOutside(recording);
    if (header.start.isValid())
        recording.startTime = header.start.addMSecs(std::llround(recording.startOffset * 1000));
    progress.report(1, 1);
    return recording;
}

} // namespace edgescope
