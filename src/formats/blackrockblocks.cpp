// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/blackrockblocks.h"

#include "formats/slidingbytes.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace edgescope {
namespace {

constexpr std::size_t mostRuns = 100000;
constexpr std::int64_t blocksPerReport = 1 << 16;

// What stands before each block of samples.
struct BlockHead {
    bool isMarked = false; // by the 1 every block starts with
    quint64 ticks = 0;
    std::int64_t count = 0;
};

class BlockFinder
{
public:
    BlockFinder(const BinaryFile &file, const NsxHeader &header, const Progress &progress,
                std::vector<Note> &notes)
        : m_file(file)
        , m_header(header)
        , m_progress(progress)
        , m_notes(notes)
        , m_bytes(file)
        , m_packetBytes(header.blockHeadBytes + header.sampleBytes())
    {
    }

    NsxRuns find();

private:
    std::optional<BlockHead> head(std::int64_t offset);
    bool isPacket(std::int64_t offset);
    bool isEmptyBlock(std::int64_t offset);
    void findBareSamples();
    void findPackets();
    void addPacket(NsxRun &run, std::int64_t offset, const BlockHead &packet);
    bool isMistimed(std::int64_t nextOffset, double last);
    void findBlocks();
    std::int64_t storedCount(std::int64_t offset, const BlockHead &block);
    void addRun(const NsxRun &run);
    double secondsOf(quint64 ticks);
    void note(Note::Severity severity, const QString &message)
    {
        m_notes.push_back({severity, shownName(m_file) + QStringLiteral(": ") + message});
    }
    void noteCutOff(std::int64_t bytes);

    const BinaryFile &m_file;
    const NsxHeader &m_header;
    const Progress &m_progress;
    std::vector<Note> &m_notes;
    SlidingBytes m_bytes;
    std::int64_t m_packetBytes = 0;
    std::int64_t m_mistimed = 0;
    std::optional<quint64> m_firstTicks;
    NsxRuns m_found;
};

NsxRuns BlockFinder::find()
{
    m_found.sampleStride = m_header.sampleBytes();
    if (m_header.blockHeadBytes == 0)
        findBareSamples();
    else if (isPacket(m_header.bytes) && isPacket(m_header.bytes + m_packetBytes))
        findPackets();
    else
        findBlocks();
    return std::move(m_found);
}

std::optional<BlockHead> BlockFinder::head(std::int64_t offset)
{
    const std::int64_t size = m_header.blockHeadBytes;
    const QByteArrayView bytes = m_bytes.at(offset, size);
    if (bytes.size() < size)
        return {};
    BlockHead head;
    head.isMarked = bytes[0] == 1;
    const char *place = bytes.data() + 1;
    head.ticks = size == 13 ? qFromLittleEndian<quint64>(place) : qFromLittleEndian<quint32>(place);
    head.count = qFromLittleEndian<quint32>(bytes.data() + size - 4);
    return head;
}

bool BlockFinder::isPacket(std::int64_t offset)
{
    const std::optional<BlockHead> found = head(offset);
    return found && found->isMarked && found->count == 1 && m_file.size() - offset >= m_packetBytes;
}

void BlockFinder::findBareSamples()
{
    const std::int64_t bytes = m_file.size() - m_header.bytes;
    const std::int64_t count = bytes / m_found.sampleStride;
    noteCutOff(bytes % m_found.sampleStride);
    if (count > 0)
        addRun({0, static_cast<double>(count - 1) / m_header.rateHz, m_header.bytes, count});
}

// Each sample with a head of its own. One whose head is damaged is left out, and the next are read on.
void BlockFinder::findPackets()
{
    m_found.sampleStride = m_packetBytes;
    m_found.hasSampleTimes = true;
    const std::int64_t packets = (m_file.size() - m_header.bytes) / m_packetBytes;
    NsxRun run;
    std::int64_t damaged = 0;
    std::int64_t firstDamaged = 0;
    for (std::int64_t n = 0; n < packets; ++n) {
        if (n % blocksPerReport == 0)
            m_progress.report(n, packets);
        const std::int64_t offset = m_header.bytes + n * m_packetBytes;
        const std::optional<BlockHead> packet = head(offset);
        if (packet && packet->isMarked && packet->count == 1) {
            addPacket(run, offset, *packet);
            continue;
        }
        if (damaged++ == 0)
            firstDamaged = offset;
        if (run.count > 0)
            addRun(std::exchange(run, {}));
    }
    if (run.count > 0)
        addRun(run);
    noteCutOff((m_file.size() - m_header.bytes) % m_packetBytes);
    if (damaged > 0)
        note(Note::Severity::Warning,
             QCoreApplication::translate("BlackrockReader",
                                         "%1 damaged sample packet(s) were left out, the first at byte %2.")
                 .arg(damaged)
                 .arg(firstDamaged));
    if (m_mistimed > 0)
        note(Note::Severity::Warning,
             QCoreApplication::translate("BlackrockReader",
                                         "%1 sample(s) whose times do not fit their neighbours' were placed "
                                         "between these.")
                 .arg(m_mistimed));
}

// Goes on with the run, or begins another where there is a pause or a leap.
void BlockFinder::addPacket(NsxRun &run, std::int64_t offset, const BlockHead &packet)
{
    const double period = 1 / m_header.rateHz;
    double time = secondsOf(packet.ticks);
    if (run.count > 0 && std::abs(time - run.last) > pausePeriods * period) {
        if (isMistimed(offset + m_packetBytes, run.last)) {
            time = run.last + period;
            ++m_mistimed;
        } else {
            addRun(std::exchange(run, {}));
        }
    }
    if (run.count++ == 0) {
        run.first = time;
        run.firstByte = offset + m_header.blockHeadBytes;
    }
    run.last = time;
}

// Whether the packet after one with another time goes on as if that one had followed `last` at once.
bool BlockFinder::isMistimed(std::int64_t nextOffset, double last)
{
    const double period = 1 / m_header.rateHz;
    const std::optional<BlockHead> next = head(nextOffset);
    return next && next->isMarked && next->count == 1 &&
           std::abs(secondsOf(next->ticks) - last - 2 * period) < period / 2;
}

void BlockFinder::findBlocks()
{
    const std::int64_t headBytes = m_header.blockHeadBytes;
    std::int64_t offset = m_header.bytes;
    for (std::int64_t n = 0; offset < m_file.size(); ++n) {
        if (n % blocksPerReport == 0)
            m_progress.report(offset, m_file.size());
        const std::optional<BlockHead> block = head(offset);
        if (!block) {
            noteCutOff(m_file.size() - offset);
            return;
        }
        if (!block->isMarked) {
            note(Note::Severity::Warning,
                 QCoreApplication::translate("BlackrockReader",
                                             "No block of samples starts at byte %1, where one should; the "
                                             "last %2 bytes were left out.")
                     .arg(offset)
                     .arg(m_file.size() - offset));
            return;
        }
        const std::int64_t count = storedCount(offset, *block);
        if (count > 0) {
            const double first = secondsOf(block->ticks);
            addRun(
                {first, first + static_cast<double>(count - 1) / m_header.rateHz, offset + headBytes, count});
        }
        offset += headBytes + count * m_found.sampleStride;
        if (count < block->count)
            return;
    }
}

// The samples of the block at `offset` that are in the file.
std::int64_t BlockFinder::storedCount(std::int64_t offset, const BlockHead &block)
{
    const std::int64_t bytes = m_file.size() - offset - m_header.blockHeadBytes;
    const std::int64_t room = bytes / m_found.sampleStride;
    if (block.count == 0) {
        if (room == 0 || isEmptyBlock(offset))
            return 0;
        note(Note::Severity::Warning,
             QCoreApplication::translate(
                 "BlackrockReader", "The block at byte %1 states no number of samples, as in a file that "
                                    "was not finished; the rest of the file was taken for its samples.")
                 .arg(offset));
        noteCutOff(bytes % m_found.sampleStride);
        return room;
    }
    if (block.count <= room)
        return block.count;
    note(Note::Severity::Warning,
         QCoreApplication::translate("BlackrockReader",
                                     "The file ends within the block at byte %1: %2 of its %3 samples are "
                                     "there.")
             .arg(offset)
             .arg(room)
             .arg(block.count));
    return room;
}

// Whether another block follows at once, and another or the file's end follows that one.
bool BlockFinder::isEmptyBlock(std::int64_t offset)
{
    const std::int64_t next = offset + m_header.blockHeadBytes;
    const std::optional<BlockHead> block = head(next);
    if (!block || !block->isMarked || block->count == 0)
        return false;
    const std::int64_t end = next + m_header.blockHeadBytes + block->count * m_found.sampleStride;
    if (end >= m_file.size())
        return end == m_file.size();
    const std::optional<BlockHead> after = head(end);
    return after && after->isMarked;
}

void BlockFinder::addRun(const NsxRun &run)
{
    if (m_found.runs.size() >= mostRuns)
        m_file.fail(run.firstByte,
                    QCoreApplication::translate("BlackrockReader",
                                                "There are more than %1 blocks or pauses up to here; the "
                                                "sampling rate or the times of the samples are wrong.")
                        .arg(mostRuns));
    m_found.runs.push_back(run);
}

// After the first sample, so that clocks that count nanoseconds from 1970 keep their precision.
double BlockFinder::secondsOf(quint64 ticks)
{
    if (!m_firstTicks) {
        m_firstTicks = ticks;
        m_found.start = static_cast<double>(ticks) / m_header.ticksPerSecond;
    }
    const double difference = ticks >= *m_firstTicks ? static_cast<double>(ticks - *m_firstTicks)
                                                     : -static_cast<double>(*m_firstTicks - ticks);
    return difference / m_header.ticksPerSecond;
}

void BlockFinder::noteCutOff(std::int64_t bytes)
{
    if (bytes > 0)
        note(Note::Severity::Warning,
             QCoreApplication::translate(
                 "BlackrockReader", "The last %1 bytes are a part of a sample that was cut off; they were "
                                    "left out.")
                 .arg(bytes));
}

} // namespace

NsxRuns findNsxRuns(const BinaryFile &file, const NsxHeader &header, const Progress &progress,
                    std::vector<Note> &notes)
{
    return BlockFinder(file, header, progress, notes).find();
}

} // namespace edgescope
