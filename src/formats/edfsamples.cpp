// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/edfsamples.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

// As large as a core's cache takes beside what it writes: larger blocks go through memory once more.
constexpr std::int64_t edfBlockBytes = std::int64_t{256} << 10;
constexpr double exactShift = 65536; // single precision keeps the sum with a 16-bit number to 1/256 of a step

struct Int16 {
    static constexpr std::int64_t bytes = 2;
    static std::int32_t at(const std::byte *place) { return qFromLittleEndian<qint16>(place); }
};

struct Int24 {
    static constexpr std::int64_t bytes = 3;
    static std::int32_t at(const std::byte *place)
    {
        // The highest byte carries the sign.
        const auto low = std::to_integer<std::uint32_t>(place[0]) << 8;
        const auto middle = std::to_integer<std::uint32_t>(place[1]) << 16;
        const auto high = std::to_integer<std::uint32_t>(place[2]) << 24;
        return static_cast<std::int32_t>(low | middle | high) >> 8;
    }
};

template <typename Stored, typename Calculation>
void convert(const std::byte *from, std::int64_t count, Calculation shift, Calculation gain, float *to)
{
    for (std::int64_t n = 0; n < count; ++n)
        to[n] = static_cast<float>((static_cast<Calculation>(Stored::at(from + n * Stored::bytes)) + shift) *
                                   gain);
}

template <typename Stored>
void convert(const std::byte *from, std::int64_t count, const EdfSignal &column, float *to)
{
    if (std::abs(column.shift) <= exactShift)
        convert<Stored, float>(from, count, static_cast<float>(column.shift), static_cast<float>(column.gain),
                               to);
    else
        convert<Stored, double>(from, count, column.shift, column.gain, to);
}

} // namespace

EdfSamples::EdfSamples(const BinaryFile &file, EdfSampleLayout layout)
    : m_file(file)
    , m_layout(std::move(layout))
{
}

void EdfSamples::read(std::int64_t first, std::int64_t count, std::span<const int> channels,
                      std::span<float> out) const
{
    if (channels.empty() || count <= 0)
        return;
    std::int64_t lowestByte = std::numeric_limits<std::int64_t>::max();
    std::int64_t endByte = 0;
    for (const int channel : channels) {
        const EdfSignal &column = m_layout.columns[static_cast<std::size_t>(channel)];
        lowestByte = std::min(lowestByte, column.firstByte);
        endByte = std::max(endByte, column.firstByte + m_layout.samplesPerRecord * m_layout.bytesPerSample);
    }
    const bool wholeRecords = isWorthWholeRecords(lowestByte, endByte, channels.size());
    const auto fillGap = [&](std::int64_t from, std::int64_t to) {
        for (std::size_t n = 0; n < channels.size() && from < to; ++n)
            std::fill_n(out.data() + static_cast<std::int64_t>(n) * count + from - first, to - from,
                        std::numeric_limits<float>::quiet_NaN());
    };
    BinaryFileReading file(m_file);
    std::int64_t filled = first;
    forStoredParts(m_layout.segments, first, count, [&](const StoredSegment &part) {
        fillGap(filled, part.gridFirst);
        filled = part.gridFirst + part.count;
        float *to = out.data() + part.gridFirst - first;
        if (wholeRecords) {
            readRecords(file, part, lowestByte, endByte, channels, count, to);
            return;
        }
        for (std::size_t n = 0; n < channels.size(); ++n)
            readChannel(file, part, m_layout.columns[static_cast<std::size_t>(channels[n])],
                        to + static_cast<std::int64_t>(n) * count);
    });
    fillGap(filled, first + count);
}

// Few channels of many are read piece by piece, and so are records that are too large to keep.
bool EdfSamples::isWorthWholeRecords(std::int64_t lowestByte, std::int64_t endByte,
                                     std::size_t channels) const
{
    constexpr std::int64_t wastedForPiece = 4096; // bytes that are read in the time that one more piece takes
    const std::int64_t wanted =
        static_cast<std::int64_t>(channels) * m_layout.samplesPerRecord * m_layout.bytesPerSample;
    const std::int64_t wasted = m_layout.recordBytes - wanted;
    return endByte - lowestByte <= edfBlockBytes &&
           wasted <= wastedForPiece * static_cast<std::int64_t>(channels);
}

void EdfSamples::readRecords(BinaryFileReading &file, const StoredSegment &part, std::int64_t lowestByte,
                             std::int64_t endByte, std::span<const int> channels, std::int64_t outStride,
                             float *out) const
{
    const std::int64_t perRecord = m_layout.samplesPerRecord;
    const std::int64_t recordBytes = m_layout.recordBytes;
    const std::int64_t last = (part.storedFirst + part.count - 1) / perRecord;
    const std::int64_t first = part.storedFirst / perRecord;
    const std::int64_t step = std::clamp<std::int64_t>(edfBlockBytes / recordBytes, 1, last - first + 1);
    const auto block = std::make_unique_for_overwrite<std::byte[]>(
        static_cast<std::size_t>((step - 1) * recordBytes + endByte - lowestByte));
    for (std::int64_t record = first; record <= last; record += step) {
        const std::int64_t records = std::min(step, last - record + 1);
        file.read(m_layout.firstRecordByte + record * recordBytes + lowestByte,
                  std::span(block.get(),
                            static_cast<std::size_t>((records - 1) * recordBytes + endByte - lowestByte)));
        for (std::size_t n = 0; n < channels.size(); ++n) {
            const EdfSignal &column = m_layout.columns[static_cast<std::size_t>(channels[n])];
            for (std::int64_t one = record; one < record + records; ++one) {
                const std::int64_t from = std::max(part.storedFirst, one * perRecord);
                const std::int64_t to = std::min(part.storedFirst + part.count, (one + 1) * perRecord);
                const std::byte *bytes = block.get() + (one - record) * recordBytes + column.firstByte -
                                         lowestByte + (from - one * perRecord) * m_layout.bytesPerSample;
                decode(bytes, to - from, column,
                       out + static_cast<std::int64_t>(n) * outStride + from - part.storedFirst);
            }
        }
    }
}

void EdfSamples::readChannel(BinaryFileReading &file, const StoredSegment &part, const EdfSignal &column,
                             float *out) const
{
    const std::int64_t perRecord = m_layout.samplesPerRecord;
    const std::int64_t end = part.storedFirst + part.count;
    const std::int64_t step =
        std::clamp<std::int64_t>(edfBlockBytes / m_layout.bytesPerSample, 1, part.count);
    const auto block =
        std::make_unique_for_overwrite<std::byte[]>(static_cast<std::size_t>(step * m_layout.bytesPerSample));
    for (std::int64_t sample = part.storedFirst; sample < end;) {
        std::int64_t count = 0;
        while (count < step && sample + count < end) {
            const std::int64_t record = (sample + count) / perRecord;
            const std::int64_t place = (sample + count) % perRecord;
            const std::int64_t samples = std::min({perRecord - place, step - count, end - sample - count});
            file.read(m_layout.firstRecordByte + record * m_layout.recordBytes + column.firstByte +
                          place * m_layout.bytesPerSample,
                      std::span(block.get() + count * m_layout.bytesPerSample,
                                static_cast<std::size_t>(samples * m_layout.bytesPerSample)));
            count += samples;
        }
        decode(block.get(), count, column, out + sample - part.storedFirst);
        sample += count;
    }
}

void EdfSamples::decode(const std::byte *from, std::int64_t count, const EdfSignal &column, float *to) const
{
    if (m_layout.bytesPerSample == Int24::bytes)
        convert<Int24>(from, count, column, to);
    else
        convert<Int16>(from, count, column, to);
}

} // namespace edgescope
