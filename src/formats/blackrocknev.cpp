// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/blackrocknev.h"

#include "core/spikeaverage.h"
#include "formats/blackrocknevheader.h"
#include "formats/slidingbytes.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgescope {
namespace {

constexpr int lastSortCode = 16;
constexpr int noiseCode = 255;
constexpr int commentId = 0xFFFF;
constexpr int serialReason = 0x80;
constexpr int utf16Charset = 1;
constexpr quint32 continuedTicks = 0xFFFFFFFF; // the packet goes on with the one before (2.x)
constexpr std::int64_t packetsPerReport = 1 << 16;
constexpr std::size_t mostEvents = 1000000;
// Packets are a little out of order, as they leave the amplifiers; clocks go back further.
constexpr double resetSeconds = 1;
constexpr double nearSeconds = 60;
constexpr std::size_t mostClocks = 16;
constexpr qsizetype longestLabel = 1000;

class PacketReader
{
public:
    PacketReader(const BinaryFile &file, const Progress &progress, std::vector<Note> &notes)
        : m_file(file)
        , m_progress(progress)
        , m_notes(notes)
        , m_layout(readNevLayout(file, m_content))
        , m_trainRows(static_cast<std::size_t>(m_layout.lastElectrode() + 1) * (lastSortCode + 1), -1)
    {
    }

    NevContent read();

private:
    void readPacket(QByteArrayView bytes);
    bool isMistimed(double time, QByteArrayView next) const;
    void takeTime(double time);
    quint64 ticksOf(QByteArrayView packet) const;
    double secondsOf(quint64 ticks) const { return static_cast<double>(ticks) / m_layout.ticksPerSecond; }
    void addSpike(int electrode, int sortCode, QByteArrayView packet);
    void addWave(std::size_t row, QByteArrayView packet);
    void averageWaves();
    void addEvent(const QString &label);
    const QString &inputLabel(int reason, int value);
    QString comment(QByteArrayView payload) const;
    void orderTrains();
    void dropResetsOfUnorderedPackets();
    void noteCounts();
    void note(Note::Severity severity, const QString &message)
    {
        m_notes.push_back({severity, shownName(m_file) + QStringLiteral(": ") + message});
    }

    const BinaryFile &m_file;
    const Progress &m_progress;
    std::vector<Note> &m_notes;
    NevContent m_content;
    NevLayout m_layout;
    std::vector<int> m_trainRows;      // by electrode and sort code, -1 where there is none yet
    std::vector<SpikeAverage> m_waves; // of each train
    std::vector<double> m_wave;
    QHash<int, QString> m_inputLabels;
    QByteArray m_ticks; // the packet's, as stored
    double m_time = 0;
    bool m_isUnordered = false;
    std::int64_t m_lostEvents = 0;
    std::int64_t m_reservedSpikes = 0;
    std::int64_t m_otherPackets = 0;
    std::int64_t m_mistimedPackets = 0;
};

NevContent PacketReader::read()
{
    SlidingBytes bytes(m_file);
    const std::int64_t room = m_file.size() - m_layout.headerBytes;
    const std::int64_t packets = room / m_layout.packetBytes;
    for (std::int64_t n = 0; n < packets; ++n) {
        if (n % packetsPerReport == 0)
            m_progress.report(n, packets);
        readPacket(bytes.at(m_layout.headerBytes + n * m_layout.packetBytes,
                            m_layout.packetBytes + m_layout.timeBytes()));
    }
    if (const std::int64_t rest = room % m_layout.packetBytes; rest > 0)
        note(Note::Severity::Warning,
             QCoreApplication::translate(
                 "BlackrockReader", "The last %1 bytes are a packet that was cut off; they were left out.")
                 .arg(rest));
    averageWaves();
    orderTrains();
    dropResetsOfUnorderedPackets();
    noteCounts();
    return std::move(m_content);
}

// A packet, and the time of the next one where there is one.
void PacketReader::readPacket(QByteArrayView bytes)
{
    const std::int64_t timeBytes = m_layout.timeBytes();
    if (bytes.size() < m_layout.packetBytes)
        return;
    const QByteArrayView packet = bytes.first(m_layout.packetBytes);
    const quint64 ticks = ticksOf(packet);
    if (timeBytes == 4 && ticks == continuedTicks)
        return;
    if (isMistimed(secondsOf(ticks), bytes.sliced(packet.size()))) {
        ++m_mistimedPackets;
        return;
    }
    takeTime(secondsOf(ticks));
    m_ticks = packet.first(timeBytes).toByteArray();
    const int id = qFromLittleEndian<quint16>(packet.data() + timeBytes);
    const QByteArrayView payload = packet.sliced(timeBytes + 2);
    const int first = static_cast<quint8>(payload[0]);
    if (id >= 1 && id <= m_layout.lastElectrode())
        addSpike(id, first, packet);
    else if (id == 0)
        addEvent(inputLabel(first, qFromLittleEndian<quint16>(payload.data() + 2)));
    else if (id == commentId)
        addEvent(comment(payload));
    else
        ++m_otherPackets;
}

quint64 PacketReader::ticksOf(QByteArrayView packet) const
{
    return m_layout.timeBytes() == 8 ? qFromLittleEndian<quint64>(packet.data())
                                     : qFromLittleEndian<quint32>(packet.data());
}

// Whether the clock leaps for one packet only: the next goes on from the one before.
bool PacketReader::isMistimed(double time, QByteArrayView next) const
{
    if (m_content.clocks.empty() || next.size() < m_layout.timeBytes() ||
        std::abs(time - m_time) < nearSeconds)
        return false;
    const double nextTime = secondsOf(ticksOf(next));
    return nextTime > m_time - resetSeconds && nextTime < m_time + nearSeconds &&
           std::abs(nextTime - time) > nearSeconds;
}

// Takes the packet's time, and sees whether the clock was set anew before it.
void PacketReader::takeTime(double time)
{
    std::vector<TimeRange> &clocks = m_content.clocks;
    const bool isReset =
        !clocks.empty() && (time < m_time - resetSeconds || time > m_time + longestPauseSeconds);
    if (isReset && clocks.size() == mostClocks)
        m_isUnordered = true;
    else if (isReset || clocks.empty())
        clocks.push_back({time, time});
    clocks.back().start = std::min(clocks.back().start, time);
    clocks.back().stop = std::max(clocks.back().stop, time);
    m_time = time;
}

void PacketReader::addSpike(int electrode, int sortCode, QByteArrayView packet)
{
    if (sortCode == 0) {
        ++m_content.unsortedSpikes;
    } else if (sortCode == noiseCode) {
        ++m_content.noiseSpikes;
    } else if (sortCode > lastSortCode) {
        ++m_reservedSpikes;
    } else {
        int &row = m_trainRows[static_cast<std::size_t>(electrode * (lastSortCode + 1) + sortCode)];
        if (row < 0) {
            row = static_cast<int>(m_content.trains.size());
            m_content.trains.push_back({electrode, sortCode, {}, {}});
            m_waves.emplace_back(1, static_cast<std::size_t>(m_layout.waves[electrode].samples));
        }
        addWave(static_cast<std::size_t>(row), packet);
        NevTrain &train = m_content.trains[static_cast<std::size_t>(row)];
        train.clockStarts.resize(m_content.clocks.size(), train.times.size());
        train.times.push_back(m_time);
    }
}

void PacketReader::addWave(std::size_t row, QByteArrayView packet)
{
    const NevWave &wave = m_layout.waves[m_content.trains[row].electrode];
    const char *stored = packet.data() + m_layout.bytesBeforeWave();
    m_wave.resize(static_cast<std::size_t>(wave.samples));
    for (std::size_t n = 0; n < m_wave.size(); ++n)
        m_wave[n] =
            wave.sampleBytes == 2 ? qFromLittleEndian<qint16>(stored + 2 * n) : static_cast<qint8>(stored[n]);
    m_waves[row].add(m_wave);
}

// In volts where the file states how many a step has.
void PacketReader::averageWaves()
{
    if (!(m_layout.waveRateHz > 0))
        return;
    for (std::size_t row = 0; row < m_waves.size(); ++row) {
        NevTrain &train = m_content.trains[row];
        const auto volts = m_content.voltsForEachStep.find(train.electrode);
        const bool isScaled = volts != m_content.voltsForEachStep.end();
        train.waveform = m_waves[row].waveform(
            isScaled ? volts->second : 1, isScaled ? QStringLiteral("V") : QString(), m_layout.waveRateHz);
    }
}

void PacketReader::addEvent(const QString &label)
{
    if (m_content.events.size() < mostEvents)
        m_content.events.push_back({m_time, m_content.clocks.size() - 1, label});
    else
        ++m_lostEvents;
}

// Made once for each value, so that events share their labels.
const QString &PacketReader::inputLabel(int reason, int value)
{
    const bool isSerial = (reason & serialReason) != 0;
    QString &label = m_inputLabels[value + (isSerial ? 0x10000 : 0)];
    if (label.isEmpty())
        label = QStringLiteral("%1 %2").arg(isSerial ? m_layout.serialName : m_layout.digitalName,
                                            QString::number(value));
    return label;
}

QString PacketReader::comment(QByteArrayView payload) const
{
    QByteArray text = payload.size() > 6 ? payload.sliced(6).toByteArray() : QByteArray();
    QString words;
    if (static_cast<quint8>(payload[0]) == utf16Charset) {
        for (qsizetype n = 0; n + 1 < text.size(); n += 2)
            words += QChar(qFromLittleEndian<char16_t>(text.constData() + n));
        words = words.section(QChar(0), 0, 0);
    } else {
        // Some programs repeat the packet's time just after the text.
        if (const qsizetype repeated = text.indexOf(m_ticks); repeated > 0)
            text.truncate(repeated);
        words = QString::fromLatin1(text.constData(),
                                    qstrnlen(text.constData(), static_cast<size_t>(text.size())));
    }
    words = words.simplified().left(longestLabel);
    return words.isEmpty() ? QStringLiteral("comment") : words;
}

void PacketReader::orderTrains()
{
    std::sort(m_content.trains.begin(), m_content.trains.end(), [](const NevTrain &a, const NevTrain &b) {
        return std::pair(a.electrode, a.sortCode) < std::pair(b.electrode, b.sortCode);
    });
    for (NevTrain &train : m_content.trains)
        train.clockStarts.resize(m_content.clocks.size(), train.times.size());
}

// Files that list one electrode after another go back at each.
void PacketReader::dropResetsOfUnorderedPackets()
{
    if (!m_isUnordered)
        return;
    TimeRange all = m_content.clocks.front();
    for (const TimeRange &clock : m_content.clocks)
        all = {std::min(all.start, clock.start), std::max(all.stop, clock.stop)};
    m_content.clocks = {all};
    for (NevTrain &train : m_content.trains)
        train.clockStarts = {0};
    for (NevEvent &event : m_content.events)
        event.clock = 0;
    note(Note::Severity::Warning,
         QCoreApplication::translate(
             "BlackrockReader", "Its packets are not in the order of their times; the times were taken as "
                                "they are, without resets of the clock."));
}

void PacketReader::noteCounts()
{
    const std::int64_t unitless = m_content.unsortedSpikes + m_content.noiseSpikes + m_reservedSpikes;
    if (unitless > 0)
        note(m_content.trains.empty() ? Note::Severity::Warning : Note::Severity::Information,
             QCoreApplication::translate("BlackrockReader",
                                         "%1 spike(s) belong to no unit: %2 unsorted (sort code 0), %3 noise "
                                         "(255), %4 with a reserved sort code.")
                 .arg(unitless)
                 .arg(m_content.unsortedSpikes)
                 .arg(m_content.noiseSpikes)
                 .arg(m_reservedSpikes));
    if (m_otherPackets > 0)
        note(Note::Severity::Information,
             QCoreApplication::translate(
                 "BlackrockReader", "%1 packet(s) of video, tracking, buttons or settings were not read.")
                 .arg(m_otherPackets));
    if (m_mistimedPackets > 0)
        note(Note::Severity::Warning,
             QCoreApplication::translate("BlackrockReader",
                                         "%1 packet(s) with a time far from their neighbours' were left out.")
                 .arg(m_mistimedPackets));
    if (m_lostEvents > 0)
        note(Note::Severity::Warning,
             QCoreApplication::translate("BlackrockReader",
                                         "Only the first %1 digital events and comments were read; %2 more "
                                         "were left out.")
                 .arg(mostEvents)
                 .arg(m_lostEvents));
}

} // namespace

NevContent readNev(const BinaryFile &file, const Progress &progress, std::vector<Note> &notes)
{
    return PacketReader(file, progress, notes).read();
}

std::vector<double> nevClockShifts(const NevContent &content)
{
    std::vector<double> shifts(content.clocks.size(), 0.0);
    for (std::size_t n = 1; n < shifts.size(); ++n)
        shifts[n] = content.clocks[n - 1].stop + shifts[n - 1] - content.clocks[n].start;
    return shifts;
}

void shiftNevClocks(NevContent &content, const std::vector<double> &shifts)
{
    if (content.clocks.empty())
        return;
    for (NevTrain &train : content.trains) {
        train.clockStarts.push_back(train.times.size());
        for (std::size_t clock = 0; clock < shifts.size(); ++clock)
            for (std::size_t n = train.clockStarts[clock]; n < train.clockStarts[clock + 1]; ++n)
                train.times[n] += shifts[clock];
        train.clockStarts = {0};
    }
    for (NevEvent &event : content.events)
        event.time += shifts[std::exchange(event.clock, 0)];
    TimeRange all{content.clocks.front().start + shifts.front(),
                  content.clocks.front().stop + shifts.front()};
    for (std::size_t n = 1; n < shifts.size(); ++n)
        all = {std::min(all.start, content.clocks[n].start + shifts[n]),
               std::max(all.stop, content.clocks[n].stop + shifts[n])};
    content.clocks = {all};
}

} // namespace edgescope
