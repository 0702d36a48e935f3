// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "formats/interleavedsamples.h"

namespace edgescope {

// The entries "key = value" of a header or marker file, without its comments.
class BrainVisionText
{
public:
    struct Entry {
        QString section; // in lower case
        QString key;
        QString value;
        int line = 0;
    };

    // Throws Error when the file cannot be read.
    explicit BrainVisionText(const QString &path);

    const std::vector<Entry> &entries() const { return m_entries; }
    // Empty when there is none. Keys are compared without case.
    QString value(const QString &section, const QString &key) const;

private:
    std::vector<Entry> m_entries;
};

struct BrainVisionChannel {
    QString label;
    QString unit;
    double resolution = 1; // of the stored numbers in that unit
};

struct BrainVisionHeader {
    QString dataPath;
    QString markerPath; // empty when there is none
    bool isMultiplexed = true;
    SampleLayout::Number number = SampleLayout::Number::Int16;
    std::int64_t firstByte = 0;
    std::int64_t trailerBytes = 0;
    std::int64_t statedSamples = 0; // 0: not stated
    double rateHz = 0;
    std::vector<BrainVisionChannel> channels;
};

// The header that a header, marker or data file belongs to; empty when there is none. Never throws.
QString brainVisionHeaderPath(const QString &path);

// Throws Error when the header is incomplete or its samples are of a kind that cannot be read.
BrainVisionHeader readBrainVisionHeader(const QString &path, std::vector<Note> &notes);

// Fields between commas; a comma of a text is written \1.
QStringList brainVisionFields(const QString &value);

} // namespace edgescope
