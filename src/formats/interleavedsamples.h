// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "formats/binaryfile.h"
#include "formats/storedsegment.h"

#include <vector>

namespace edgescope {

// How the samples of a signal lie in a file of plain binary numbers.
struct SampleLayout {
    enum class Number : std::uint8_t {
        Int16,
        Int32,
        Float32,
        Float64,
        Int8,
        Int64,
        UInt8,
        UInt16,
        UInt32,
        UInt64,
        Float16
    };

    Number number = Number::Int16;
    std::int64_t firstByte = 0;          // of channel 0 of the first stored sample
    std::int64_t sampleStride = 0;       // bytes from a sample of a channel to its next
    std::int64_t channelStride = 0;      // bytes from a channel's sample to the next channel's
    std::vector<double> scales;          // value = stored × scale + offset, one for each channel
    std::vector<double> offsets;         // as many
    std::vector<StoredSegment> segments; // ascending, without overlap
    bool isHighestFirst = false;         // the order of a number's bytes
    // Of channel 0 of each segment's first sample, where something lies between the segments in the file.
    std::vector<std::int64_t> segmentBytes = {};
};

// Bytes of one number.
std::int64_t bytesOf(SampleLayout::Number number);

// Samples one after the other, each of all channels, without a gap and all of one scale.
SampleLayout interleavedLayout(SampleLayout::Number number, std::int64_t firstByte, std::int64_t channels,
                               std::int64_t samples, double scale, double offset);

// Samples × channels (or channels × samples) of plain binary numbers, read as they are asked for. Grid places
// between the segments are NaN. Where blocks are not all of one stride, a source holds the blocks of one.
class InterleavedSamples : public SampleSource
{
public:
    // Throws Error when the last sample lies beyond the file's end.
    InterleavedSamples(const BinaryFile &file, SampleLayout layout);

    void read(std::int64_t first, std::int64_t count, std::span<const int> channels,
              std::span<float> out) const override;

private:
    void readPart(const StoredSegment &part, int lowest, int highest, std::span<const int> channels,
                  std::int64_t outFirst, std::int64_t outCount, std::span<float> out) const;

    BinaryFile m_file;
    SampleLayout m_layout;
};

} // namespace edgescope
