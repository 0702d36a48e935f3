// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/edfheader.h"
#include "formats/storedsegment.h"

namespace edgescope {

// Where the samples of signals of one rate lie in the records of an EDF or BDF file.
struct EdfSampleLayout {
    std::int64_t bytesPerSample = 2;
    std::int64_t firstRecordByte = 0;
    std::int64_t recordBytes = 0;
    std::int64_t samplesPerRecord = 0;   // of each signal
    std::vector<EdfSignal> columns;      // gains with the factor to the unit shown
    std::vector<StoredSegment> segments; // ascending, without overlap
};

// Samples that are read from the records as they are asked for. Grid places between the segments are NaN.
class EdfSamples : public SampleSource
{
public:
    EdfSamples(const BinaryFile &file, EdfSampleLayout layout);

    void read(std::int64_t first, std::int64_t count, std::span<const int> channels,
              std::span<float> out) const override;

private:
    bool isWorthWholeRecords(std::int64_t lowestByte, std::int64_t endByte, std::size_t channels) const;
    void readRecords(BinaryFileReading &file, const StoredSegment &part, std::int64_t lowestByte,
                     std::int64_t endByte, std::span<const int> channels, std::int64_t outStride,
                     float *out) const;
    void readChannel(BinaryFileReading &file, const StoredSegment &part, const EdfSignal &column,
                     float *out) const;
    void decode(const std::byte *from, std::int64_t count, const EdfSignal &column, float *to) const;

    BinaryFile m_file;
    EdfSampleLayout m_layout;
};

} // namespace edgescope
