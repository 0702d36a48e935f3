// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/pyramid.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cmath>

namespace edgescope {
namespace {

constexpr std::array<std::int64_t, PyramidLayout::levels> binSizes = {64, 256, 1024, 4096, 16384, 65536};
constexpr std::int64_t factor = 4;
// A chunk is one bin of the coarsest level, so that no bin is ever made from two chunks.
constexpr std::int64_t chunkSamples = binSizes.back();
constexpr size_t channelsAtOnce = 64; // 16 MB of samples
constexpr qint64 reportedEveryMs = 500;
constexpr quint32 pyramidVersion = 2;
const auto unfinishedSuffix = QStringLiteral("part");
const auto finishedSuffix = QStringLiteral("pyramid");

std::int64_t binCount(std::int64_t samples, int level)
{
    return (samples + PyramidLayout::binSize(level) - 1) / PyramidLayout::binSize(level);
}

QByteArray headerOf(const QString &contentId, const std::vector<PyramidTable> &tables)
{
    QByteArray header;
    QDataStream stream(&header, QIODevice::WriteOnly);
    stream << quint32(0x45504d58) << pyramidVersion << contentId << quint32(tables.size());
    for (const PyramidTable &table : tables) {
        stream << qint64(table.sampleCount) << quint32(table.sourceChannels.size());
        for (const int channel : table.sourceChannels)
            stream << qint32(channel);
    }
    // Bins are stored as this machine has them in memory; a file from one with another byte order differs
    // here.
    constexpr quint32 byteOrder = 0x01020304;
    header.append(reinterpret_cast<const char *>(&byteOrder), sizeof byteOrder);
    header.append((8 - header.size() % 8) % 8, '\0');
    return header;
}

QString finishedPath(const PyramidLayout &layout)
{
    return pyramidFolder() + QStringLiteral("/%1.%2").arg(layout.contentId(), finishedSuffix);
}

[[noreturn]] void refuseWriting(const QFile &file)
{
    throw Error(QCoreApplication::translate(
                    "Pyramid", "The overview of the traces cannot be written to %1: %2. Long time "
                               "ranges may be drawn without traces.")
                    .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

bool isFinished(const PyramidLayout &layout, QFile &file)
{
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && file.size() == layout.fileSize() &&
           file.read(layout.header().size()) == layout.header();
}

// The first step: the file of an earlier run, or an empty one.
void begin(const PyramidLayout &layout, Pyramid &pyramid)
{
    QFile earlier(finishedPath(layout));
    if (isFinished(layout, earlier)) {
        earlier.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
        pyramid.path = earlier.fileName();
        pyramid.complete = true;
        for (const PyramidTable &table : layout.tables())
            pyramid.available.push_back(table.sampleCount);
        return;
    }
    makeRoomForPyramid(layout.fileSize());
    QDir().mkpath(pyramidFolder());
    QFile file(pyramid.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(layout.header()) != layout.header().size() ||
        !file.resize(layout.fileSize()))
        refuseWriting(file);
    pyramid.available.assign(layout.tables().size(), 0);
}

void writeBins(QFile &file, std::int64_t offset, const std::vector<Extremes> &bins)
{
    const auto bytes = static_cast<qint64>(bins.size() * sizeof(Extremes));
    if (!file.seek(offset) || file.write(reinterpret_cast<const char *>(bins.data()), bytes) != bytes)
        refuseWriting(file);
}

// All levels of the samples of one channel in one chunk.
void writeLevels(QFile &file, const PyramidLayout &layout, const PyramidLayout::Place &place,
                 std::int64_t firstSample, std::span<const float> samples)
{
    std::vector<Extremes> bins;
    for (size_t from = 0; from < samples.size(); from += static_cast<size_t>(binSizes[0]))
        bins.push_back(extremesOf(
            samples.subspan(from, std::min(static_cast<size_t>(binSizes[0]), samples.size() - from))));
    for (int level = 0;; ++level) {
        writeBins(file, layout.offset(place, level, firstSample / PyramidLayout::binSize(level)), bins);
        if (level + 1 == PyramidLayout::levels)
            return;
        std::vector<Extremes> coarser;
        const std::span<const Extremes> all(bins);
        for (size_t from = 0; from < bins.size(); from += factor)
            coarser.push_back(
                extremesOf(all.subspan(from, std::min(static_cast<size_t>(factor), bins.size() - from))));
        bins = std::move(coarser);
    }
}

void buildChunk(QFile &file, const PyramidLayout &layout, int tableNumber, std::int64_t first,
                const Progress &progress)
{
    const PyramidTable &table = layout.tables()[static_cast<size_t>(tableNumber)];
    const auto count = static_cast<size_t>(std::min(chunkSamples, table.sampleCount - first));
    const std::span<const int> channels(table.sourceChannels);
    std::vector<float> samples;
    for (size_t from = 0; from < channels.size(); from += channelsAtOnce) {
        progress.report(0, 0); // only asks whether to stop
        const auto group = channels.subspan(from, std::min(channelsAtOnce, channels.size() - from));
        samples.resize(group.size() * count);
        table.source->read(first, static_cast<std::int64_t>(count), group, samples);
        for (size_t n = 0; n < group.size(); ++n)
            writeLevels(file, layout, {tableNumber, static_cast<int>(from + n)}, first,
                        std::span<const float>(samples).subspan(n * count, count));
    }
}

// The table that has come least far.
int nextTable(const PyramidLayout &layout, const Pyramid &pyramid)
{
    const auto share = [&](size_t n) {
        return static_cast<double>(pyramid.available[n]) /
               static_cast<double>(layout.tables()[n].sampleCount);
    };
    size_t next = 0;
    for (size_t n = 1; n < layout.tables().size(); ++n)
        if (share(n) < share(next))
            next = n;
    return share(next) < 1 ? static_cast<int>(next) : -1;
}

void reportProgress(const PyramidLayout &layout, const Pyramid &pyramid, const Progress &progress)
{
    std::int64_t done = 0;
    for (size_t n = 0; n < layout.tables().size(); ++n)
        done += pyramid.available[n] * static_cast<std::int64_t>(layout.tables()[n].sourceChannels.size());
    progress.report(done, layout.totalSamples());
}

void giveFinalName(const PyramidLayout &layout, QFile &file, Pyramid &pyramid)
{
    file.close();
    QFile::remove(finishedPath(layout));
    if (!file.rename(finishedPath(layout)))
        refuseWriting(file);
    pyramid.path = finishedPath(layout);
    pyramid.complete = true;
}

} // namespace

PyramidLayout::PyramidLayout(const Recording &recording)
    : m_contentId(recording.contentId)
{
    for (const Channel &channel : recording.channels) {
        if (!channel.source || channel.sampleCount <= 0 || !(channel.rateHz > 0)) {
            m_places.push_back({});
            continue;
        }
        auto table = std::find_if(m_tables.begin(), m_tables.end(), [&channel](const PyramidTable &known) {
            return known.source == channel.source && known.sampleCount == channel.sampleCount;
        });
        if (table == m_tables.end())
            table = m_tables.insert(table, {channel.source, channel.sampleCount, {}, 0});
        m_places.push_back(
            {static_cast<int>(table - m_tables.begin()), static_cast<int>(table->sourceChannels.size())});
        table->sourceChannels.push_back(channel.sourceChannel);
    }
    m_header = headerOf(m_contentId, m_tables);
    m_fileSize = m_header.size();
    for (PyramidTable &table : m_tables) {
        table.offset = m_fileSize;
        for (int level = 0; level < levels; ++level)
            m_fileSize += binCount(table.sampleCount, level) *
                          static_cast<std::int64_t>(table.sourceChannels.size() * sizeof(Extremes));
    }
}

std::int64_t PyramidLayout::binSize(int level)
{
    return binSizes[static_cast<size_t>(level)];
}

int PyramidLayout::levelFor(double samples)
{
    int level = -1;
    while (level + 1 < levels && static_cast<double>(binSize(level + 1)) <= samples)
        ++level;
    return level;
}

std::int64_t PyramidLayout::totalSamples() const
{
    std::int64_t sum = 0;
    for (const PyramidTable &table : m_tables)
        sum += table.sampleCount * static_cast<std::int64_t>(table.sourceChannels.size());
    return sum;
}

std::int64_t PyramidLayout::offset(const Place &place, int level, std::int64_t bin) const
{
    const PyramidTable &table = m_tables[static_cast<size_t>(place.table)];
    std::int64_t bins = place.channel * binCount(table.sampleCount, level) + bin;
    for (int finer = 0; finer < level; ++finer)
        bins += binCount(table.sampleCount, finer) * static_cast<std::int64_t>(table.sourceChannels.size());
    return table.offset + bins * static_cast<std::int64_t>(sizeof(Extremes));
}

QString pyramidFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/pyramids");
}

Pyramid newPyramid(const PyramidLayout &layout)
{
    Pyramid pyramid;
    pyramid.path = QStringLiteral("%1/%2-%3.%4")
                       .arg(pyramidFolder(), layout.contentId(),
                            QUuid::createUuid().toString(QUuid::WithoutBraces), unfinishedSuffix);
    return pyramid;
}

Pyramid continuedPyramid(const PyramidLayout &layout, Pyramid pyramid, const Progress &progress)
{
    QElapsedTimer clock;
    clock.start();
    if (pyramid.available.empty())
        begin(layout, pyramid);
    if (pyramid.complete)
        return pyramid;
    QFile file(pyramid.path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        refuseWriting(file);
    while (clock.elapsed() < reportedEveryMs) {
        const int table = nextTable(layout, pyramid);
        if (table < 0) {
            giveFinalName(layout, file, pyramid);
            return pyramid;
        }
        std::int64_t &available = pyramid.available[static_cast<size_t>(table)];
        buildChunk(file, layout, table, available, progress);
        available =
            std::min(available + chunkSamples, layout.tables()[static_cast<size_t>(table)].sampleCount);
        reportProgress(layout, pyramid, progress);
    }
    return pyramid;
}

std::unique_ptr<QFile> openPyramid(const PyramidLayout &layout, const Pyramid &pyramid)
{
    auto file = std::make_unique<QFile>(pyramid.path);
    if (file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return file;
    // It may have got its final name since.
    file->setFileName(finishedPath(layout));
    if (file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return file;
    throw Error(QCoreApplication::translate(
                    "Pyramid", "The overview of the traces %1 cannot be read: %2. Open the recording "
                               "again to make it anew.")
                    .arg(QDir::toNativeSeparators(file->fileName()), file->errorString()));
}

void readBins(QFile &file, const PyramidLayout &layout, const PyramidLayout::Place &place, int level,
              std::int64_t first, std::span<Extremes> bins)
{
    const auto bytes = static_cast<qint64>(bins.size() * sizeof(Extremes));
    if (!file.seek(layout.offset(place, level, first)) ||
        file.read(reinterpret_cast<char *>(bins.data()), bytes) != bytes)
        throw Error(QCoreApplication::translate(
                        "Pyramid", "The overview of the traces %1 ends too early. Open the recording "
                                   "again to make it anew.")
                        .arg(QDir::toNativeSeparators(file.fileName())));
}

void makeRoomForPyramid(std::int64_t bytes, std::int64_t limit)
{
    const QDir folder(pyramidFolder());
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.") + unfinishedSuffix}, QDir::Files))
        if (file.lastModified() < yesterday)
            QFile::remove(file.filePath());
    QFileInfoList finished = folder.entryInfoList({QStringLiteral("*.") + finishedSuffix}, QDir::Files,
                                                  QDir::Time | QDir::Reversed);
    std::int64_t total = bytes;
    for (const QFileInfo &file : finished)
        total += file.size();
    for (qsizetype n = 0; n < finished.size() && total > limit; ++n)
        if (QFile::remove(finished[n].filePath()))
            total -= finished[n].size();
}

} // namespace edgescope
