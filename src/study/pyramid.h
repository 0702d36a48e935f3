// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/recording.h"
#include "study/envelope.h"

#include <QFile>

// The extremes of all channels in bins of 64, 256, 1 024, 4 096, 16 384 and 65 536 samples, kept in a file,
// so that drawing a long stretch of time costs its pixels and not its samples.
namespace edgescope {

// The channels that one source holds: they share their samples' numbers and are read together.
struct PyramidTable {
    std::shared_ptr<const SampleSource> source;
    std::int64_t sampleCount = 0;
    std::vector<int> sourceChannels;
    std::int64_t offset = 0; // of its first bin in the file, bytes
};

// Where everything lies in the file of one recording: a header that names the recording and the tables, then
// for each table, level after level and channel after channel, the bins in time order.
class PyramidLayout
{
public:
    static constexpr int levels = 6;

    // The place of one of the recording's channels; table −1 when the channel has no samples.
    struct Place {
        int table = -1;
        int channel = 0; // within the table
    };

    explicit PyramidLayout(const Recording &recording);

    // Samples in one bin.
    static std::int64_t binSize(int level);
    // The coarsest level whose bins are not wider than `samples`; −1 when all are.
    static int levelFor(double samples);

    const QString &contentId() const { return m_contentId; }
    const std::vector<PyramidTable> &tables() const { return m_tables; }
    const std::vector<Place> &places() const { return m_places; } // by row in Recording::channels
    const QByteArray &header() const { return m_header; }
    std::int64_t fileSize() const { return m_fileSize; }
    // Samples of all channels together.
    std::int64_t totalSamples() const;
    // Bytes from the start of the file to a bin.
    std::int64_t offset(const Place &place, int level, std::int64_t bin) const;

private:
    QString m_contentId;
    std::vector<PyramidTable> m_tables;
    std::vector<Place> m_places;
    QByteArray m_header;
    std::int64_t m_fileSize = 0;
};

// How far the file has been built.
struct Pyramid {
    QString path;
    std::vector<std::int64_t> available; // samples of each table that it covers; empty before the first step
    bool complete = false;
};

// Where finished pyramids are kept, and the limit of all of them together: the ones used longest ago go
// first.
QString pyramidFolder();
inline constexpr std::int64_t pyramidCacheBytes = std::int64_t{2} << 30;

// A pyramid to be built, in a file of its own until it is finished.
Pyramid newPyramid(const PyramidLayout &layout);

// Builds on for about half a second, all tables keeping the same pace in time, or takes the finished file of
// an earlier run. Progress is that of the whole file. Throws Error when the samples cannot be read or the
// file cannot be written.
Pyramid continuedPyramid(const PyramidLayout &layout, Pyramid pyramid, const Progress &progress);

// Opens the file of a pyramid for reading. Throws Error.
std::unique_ptr<QFile> openPyramid(const PyramidLayout &layout, const Pyramid &pyramid);

// Reads bins [first, first + bins.size()) of one channel. Throws Error.
void readBins(QFile &file, const PyramidLayout &layout, const PyramidLayout::Place &place, int level,
              std::int64_t first, std::span<Extremes> bins);

// Removes the finished pyramids used longest ago until `bytes` more fit under `limit`, and what earlier runs
// left unfinished.
void makeRoomForPyramid(std::int64_t bytes, std::int64_t limit = pyramidCacheBytes);

} // namespace edgescope
