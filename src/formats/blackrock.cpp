// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/blackrock.h"

#include "core/error.h"
#include "formats/blackrockblocks.h"
#include "formats/blackrockmap.h"
#include "formats/blackrocknev.h"
#include "formats/contentid.h"
#include "formats/interleavedsamples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace edgescope {
namespace {

constexpr double mapPitchMicrometres = 400; // of Utah arrays
constexpr double usualVoltsForEachStep = 0.25e-6;

// One file of signals.
struct NsxFile {
    BinaryFile file;
    NsxHeader header;
    NsxRuns runs;
    NsxGrid grid;
};

// The opened file and those of the same name beside it, by their suffixes.
QStringList filesOfRecording(const QString &path)
{
    static const QRegularExpression known(QStringLiteral("^(nev|ns[1-9])$"));
    const QFileInfo opened(path);
    QStringList names{opened.fileName()};
    if (!known.match(opened.suffix().toLower()).hasMatch())
        return names; // renamed: what is beside it may be the same once more
    QSet<QString> suffixes{opened.suffix().toLower()};
    for (const QString &name : opened.dir().entryList(QDir::Files, QDir::Name)) {
        const QFileInfo other(name);
        const QString suffix = other.suffix().toLower();
        if (other.completeBaseName() == opened.completeBaseName() && known.match(suffix).hasMatch() &&
            !suffixes.contains(suffix)) {
            suffixes.insert(suffix);
            names << name;
        }
    }
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return QFileInfo(a).suffix().toLower() < QFileInfo(b).suffix().toLower();
    });
    return names;
}

// All files of a recording, joined.
class BlackrockSession
{
public:
    BlackrockSession(const QString &path, const ReadOptions &options)
        : m_path(path)
        , m_folder(QFileInfo(path).dir())
        , m_options(options)
    {
    }

    Recording read(const Progress &progress);

private:
    void readFile(const QString &name, const Progress &progress);
    bool readFileBeside(const QString &name, const Progress &progress);
    void joinClocks();
    std::vector<double> clockShifts();
    void addUnits();
    void addEvents();
    void addSignals(const NsxFile &nsx);
    SampleLayout layoutOf(const NsxFile &nsx);
    QString channelLabel(const NsxFile &nsx, std::size_t row);
    QString electrodeLabel(int electrode) const;
    int electrodeRow(int electrode, const QString &label);
    void finish();
    void note(Note::Severity severity, const QString &message)
    {
        m_recording.notes.push_back({severity, message});
    }

    QString m_path;
    QDir m_folder;
    ReadOptions m_options;
    std::optional<NevContent> m_events;
    QString m_eventsName;
    std::vector<NsxFile> m_signals;
    std::optional<BlackrockMap> m_map;
    std::map<int, int> m_electrodeRows; // by number
    QSet<QString> m_channelLabels;
    Recording m_recording;
};

Recording BlackrockSession::read(const Progress &progress)
{
    const QStringList names = filesOfRecording(m_path);
    QStringList joined;
    m_recording.path = m_path;
    m_recording.format = QStringLiteral("Blackrock");
    m_map = findBlackrockMap(m_folder.path(), QFileInfo(m_path).completeBaseName());
    for (qsizetype n = 0; n < names.size(); ++n) {
        const auto count = static_cast<double>(names.size());
        const Progress part =
            progress.part(static_cast<double>(n) / count, static_cast<double>(n + 1) / count);
        const bool isOpened = names[n] == QFileInfo(m_path).fileName();
        if (isOpened)
            readFile(names[n], part);
        if (isOpened || readFileBeside(names[n], part))
            joined << names[n];
    }
    m_recording.contentId = joined.size() == 1 ? contentId(m_path) : contentId(m_folder.path(), joined);
    for (const QString &name : std::as_const(joined))
        m_recording.files << m_folder.filePath(name);
    if (m_map)
        m_recording.files << m_folder.filePath(m_map->name);
    if (m_events) {
        joinClocks();
        addUnits();
        addEvents();
    }
    for (const NsxFile &nsx : m_signals)
        addSignals(nsx);
    if (!m_events && m_recording.channels.empty())
        throw Error(QCoreApplication::translate("BlackrockReader", "%1 holds no samples.").arg(m_path));
    finish();
    return std::move(m_recording);
}

void BlackrockSession::readFile(const QString &name, const Progress &progress)
{
    const QString path = m_folder.filePath(name);
    const BlackrockKind kind = blackrockKind(path);
    const BinaryFile file(path);
    switch (kind) {
    case BlackrockKind::None:
        throw Error(QCoreApplication::translate("BlackrockReader", "%1 is no Blackrock file.").arg(path));
    case BlackrockKind::Neuralynx:
        throw Error(QCoreApplication::translate(
                        "BlackrockReader", "%1 holds events of a Neuralynx system, not of a Blackrock one; "
                                           "its name ends like theirs. It cannot be read.")
                        .arg(path));
    case BlackrockKind::Events:
        m_events = readNev(file, progress, m_recording.notes);
        m_eventsName = name;
        return;
    case BlackrockKind::OldSignals:
    case BlackrockKind::Signals:
        break;
    }
    NsxFile nsx{file, readNsxHeader(file, kind, m_recording.notes), {}, {}};
    nsx.runs = findNsxRuns(file, nsx.header, progress, m_recording.notes);
    nsx.grid =
        placeNsxRuns(file, nsx.runs, nsx.header.rateHz, m_options.gapToleranceSeconds, m_recording.notes);
    m_signals.push_back(std::move(nsx));
}

// What is wrong with a file that was not asked for does not keep the others from being shown.
bool BlackrockSession::readFileBeside(const QString &name, const Progress &progress)
{
    try {
        readFile(name, progress);
        return true;
    } catch (const Error &error) {
        note(
            Note::Severity::Warning,
            QCoreApplication::translate("BlackrockReader", "%1 was left out. %2").arg(name, error.message()));
        return false;
    }
}

// Puts the times of the events on the clock of the signals.
void BlackrockSession::joinClocks()
{
    const std::size_t clocks = m_events->clocks.size();
    const std::vector<double> shifts = clockShifts();
    if (clocks > 1)
        note(Note::Severity::Warning,
             QCoreApplication::translate(
                 "BlackrockReader", "%1: the clock was set anew %2 time(s). Spikes and events after that "
                                    "were moved behind those before.")
                 .arg(m_eventsName)
                 .arg(clocks - 1));
    shiftNevClocks(*m_events, shifts);
}

std::vector<double> BlackrockSession::clockShifts()
{
    const std::vector<TimeRange> &clocks = m_events->clocks;
    const NsxFile *other = nullptr; // whose clock was set anew another number of times
    for (const NsxFile &nsx : m_signals) {
        std::vector<double> shifts = nsx.grid.clockShifts;
        if (shifts.size() + 1 == clocks.size()) {
            shifts.insert(shifts.begin(), 0);
            return shifts;
        }
        if (!shifts.empty())
            other = &nsx;
    }
    if (!other || clocks.empty())
        return nevClockShifts(*m_events);
    note(Note::Severity::Warning,
         QCoreApplication::translate(
             "BlackrockReader", "The clock of %1 was set anew %2 time(s), that of %3 %4 time(s): spikes, "
                                "events and signals may not lie at the right times to one another.")
             .arg(shownName(other->file))
             .arg(other->grid.clockShifts.size())
             .arg(m_eventsName)
             .arg(clocks.size() - 1));
    // Spikes later than all that was recorded by the first clock are times of the last one.
    if (clocks.size() == 1 && clocks.front().stop > other->grid.firstClockEnd + 1)
        return {other->grid.clockShifts.back()};
    return nevClockShifts(*m_events);
}

void BlackrockSession::addUnits()
{
    m_recording.units.reserve(m_events->trains.size());
    for (NevTrain &train : m_events->trains) {
        Unit unit;
        const QString electrode = electrodeLabel(train.electrode);
        unit.label = QStringLiteral("%1 unit %2").arg(electrode, QString::number(train.sortCode));
        unit.electrode = electrodeRow(train.electrode, electrode);
        unit.spikeTimes = std::move(train.times);
        unit.waveform = std::move(train.waveform);
        m_recording.units.push_back(std::move(unit));
    }
}

void BlackrockSession::addEvents()
{
    for (const NevEvent &event : m_events->events)
        m_recording.intervals.push_back({{event.time, event.time}, event.label, Interval::Kind::Event});
}

void BlackrockSession::addSignals(const NsxFile &nsx)
{
    if (nsx.grid.sampleCount == 0) {
        note(Note::Severity::Warning,
             QCoreApplication::translate("BlackrockReader", "%1 holds no samples.").arg(shownName(nsx.file)));
        return;
    }
    const auto source = std::make_shared<const InterleavedSamples>(nsx.file, layoutOf(nsx));
    for (std::size_t n = 0; n < nsx.header.channels.size(); ++n) {
        const NsxChannel &described = nsx.header.channels[n];
        Channel channel;
        channel.label = channelLabel(nsx, n);
        channel.unit = described.unit;
        channel.rateHz = nsx.grid.rateHz;
        channel.start = nsx.grid.start;
        channel.sampleCount = nsx.grid.sampleCount;
        // Analog inputs are no electrodes, unless they have spikes or a place.
        if (described.isMicrovolts || m_electrodeRows.contains(described.electrode) ||
            (m_map && m_map->places.contains(described.electrode)))
            channel.electrode = electrodeRow(described.electrode, channel.label);
        channel.source = source;
        channel.sourceChannel = static_cast<int>(n);
        m_recording.channels.push_back(std::move(channel));
    }
    m_recording.gaps.insert(m_recording.gaps.end(), nsx.grid.gaps.begin(), nsx.grid.gaps.end());
}

// Files of spec 2.1 leave the scale of their samples to the .nev.
SampleLayout BlackrockSession::layoutOf(const NsxFile &nsx)
{
    SampleLayout layout;
    layout.sampleStride = nsx.runs.sampleStride;
    layout.channelStride = 2;
    layout.segments = nsx.grid.segments;
    layout.segmentBytes = nsx.grid.segmentBytes;
    std::int64_t unscaled = 0;
    for (const NsxChannel &channel : nsx.header.channels) {
        double scale = channel.scale.value_or(0);
        if (!channel.scale && m_events) {
            const auto stated = m_events->voltsForEachStep.find(channel.electrode);
            scale = stated != m_events->voltsForEachStep.end() ? stated->second : 0;
        }
        unscaled += scale == 0;
        layout.scales.push_back(scale == 0 ? usualVoltsForEachStep : scale);
        layout.offsets.push_back(channel.offset);
    }
    if (unscaled > 0)
        note(Note::Severity::Warning,
             QCoreApplication::translate(
                 "BlackrockReader", "%1: the scale of %2 channel(s) is not known, because no .nev beside "
                                    "it tells it; 0.25 µV for each step was taken.")
                 .arg(shownName(nsx.file))
                 .arg(unscaled));
    return layout;
}

// Channels of several files carry the names of the same electrodes: all but the first also name their file.
QString BlackrockSession::channelLabel(const NsxFile &nsx, std::size_t row)
{
    const NsxChannel &channel = nsx.header.channels[row];
    const QString plain = channel.label.isEmpty() ? electrodeLabel(channel.electrode) : channel.label;
    QString label = plain;
    if (m_channelLabels.contains(label))
        label = QStringLiteral("%1 (%2)").arg(plain, QFileInfo(nsx.file.path()).suffix().toLower());
    m_channelLabels.insert(label);
    return label;
}

QString BlackrockSession::electrodeLabel(int electrode) const
{
    if (m_events) {
        const auto label = m_events->labels.find(electrode);
        if (label != m_events->labels.end())
            return label->second;
    }
    if (m_map) {
        const auto place = m_map->places.find(electrode);
        if (place != m_map->places.end() && !place->second.label.isEmpty())
            return place->second.label;
    }
    return QStringLiteral("electrode %1").arg(electrode);
}

int BlackrockSession::electrodeRow(int electrode, const QString &label)
{
    const auto [found, isNew] =
        m_electrodeRows.emplace(electrode, static_cast<int>(m_recording.electrodes.size()));
    if (!isNew)
        return found->second;
    Electrode added;
    added.label = label;
    if (m_map) {
        const auto place = m_map->places.find(electrode);
        if (place != m_map->places.end()) {
            added.xMicrometres = place->second.column * mapPitchMicrometres;
            added.yMicrometres = place->second.row * mapPitchMicrometres;
        }
    }
    m_recording.electrodes.push_back(std::move(added));
    return found->second;
}

void BlackrockSession::finish()
{
    const auto isPlaced = [](const Electrode &electrode) { return electrode.xMicrometres.has_value(); };
    if (const auto placed =
            std::count_if(m_recording.electrodes.begin(), m_recording.electrodes.end(), isPlaced);
        placed > 0)
        note(Note::Severity::Information,
             QCoreApplication::translate(
                 "BlackrockReader", "The places of %1 electrode(s) come from the map %2, with 400 µm from "
                                    "one to the next.")
                 .arg(placed)
                 .arg(m_map->name));
    if (m_events)
        m_recording.startTime = m_events->clockStart;
    for (const NsxFile &nsx : m_signals)
        if (!m_recording.startTime.isValid())
            m_recording.startTime = nsx.header.clockStart;
    finishRecording(m_recording);
    if (m_recording.channels.empty() && m_events && !m_events->clocks.empty()) {
        // All packets count, not only those of units.
        const TimeRange packets = m_events->clocks.front();
        if (m_recording.units.empty() && m_recording.intervals.empty())
            m_recording.startOffset = packets.start < 60 ? 0 : packets.start;
        m_recording.duration = std::max(m_recording.duration, packets.stop - m_recording.startOffset);
    }
    // Clocks that count from 1970 start at the date itself.
    if (m_recording.startTime.isValid() && std::abs(m_recording.startOffset) < longestPauseSeconds)
        m_recording.startTime = m_recording.startTime.addMSecs(std::llround(m_recording.startOffset * 1000));
}

} // namespace

bool recognisesBlackrock(const QString &path)
{
    return blackrockKind(path) != BlackrockKind::None;
}

Recording readBlackrock(const QString &path, const ReadOptions &options, const Progress &progress)
{
    return BlackrockSession(path, options).read(progress);
}

} // namespace edgescope
