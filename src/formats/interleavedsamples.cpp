// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/interleavedsamples.h"

#include <QCoreApplication>
#include <QFloat16>

#include <algorithm>
#include <limits>

namespace edgescope {
namespace {

constexpr std::int64_t interleavedBlockBytes = std::int64_t{4} << 20;

using Convert = void (*)(const std::byte *from, std::int64_t stride, std::int64_t count, double scale,
                         double offset, float *to);

template <typename Number, bool isHighestFirst>
void convert(const std::byte *from, std::int64_t stride, std::int64_t count, double scale, double offset,
             float *to)
{
    for (std::int64_t n = 0; n < count; ++n) {
        Number number;
        if constexpr (isHighestFirst)
            number = qFromBigEndian<Number>(from + n * stride);
        else
            number = qFromLittleEndian<Number>(from + n * stride);
        to[n] = static_cast<float>(static_cast<double>(number) * scale + offset);
    }
}

template <bool isHighestFirst>
Convert converterOf(SampleLayout::Number number)
{
    switch (number) {
    case SampleLayout::Number::Int16:
        break;
    case SampleLayout::Number::Int32:
        return convert<std::int32_t, isHighestFirst>;
    case SampleLayout::Number::Float32:
        return convert<float, isHighestFirst>;
    case SampleLayout::Number::Float64:
        return convert<double, isHighestFirst>;
    case SampleLayout::Number::Int8:
        return convert<std::int8_t, isHighestFirst>;
    case SampleLayout::Number::Int64:
        return convert<std::int64_t, isHighestFirst>;
    case SampleLayout::Number::UInt8:
        return convert<std::uint8_t, isHighestFirst>;
    case SampleLayout::Number::UInt16:
        return convert<std::uint16_t, isHighestFirst>;
    case SampleLayout::Number::UInt32:
        return convert<std::uint32_t, isHighestFirst>;
    case SampleLayout::Number::UInt64:
        return convert<std::uint64_t, isHighestFirst>;
    case SampleLayout::Number::Float16:
        return convert<qfloat16, isHighestFirst>;
    }
    return convert<std::int16_t, isHighestFirst>;
}

// The place of channel 0 of a stored sample.
std::int64_t byteOfSample(const SampleLayout &layout, std::int64_t stored)
{
    if (layout.segmentBytes.empty())
        return layout.firstByte + stored * layout.sampleStride;
    const auto after = std::upper_bound(
        layout.segments.begin(), layout.segments.end(), stored,
        [](std::int64_t place, const StoredSegment &segment) { return place < segment.storedFirst; });
    const auto row = static_cast<std::size_t>(after - layout.segments.begin() - 1);
    return layout.segmentBytes[row] + (stored - layout.segments[row].storedFirst) * layout.sampleStride;
}

} // namespace

std::int64_t bytesOf(SampleLayout::Number number)
{
    switch (number) {
    case SampleLayout::Number::Int8:
    case SampleLayout::Number::UInt8:
        return 1;
    case SampleLayout::Number::Int16:
    case SampleLayout::Number::UInt16:
    case SampleLayout::Number::Float16:
        return 2;
    case SampleLayout::Number::Int32:
    case SampleLayout::Number::UInt32:
    case SampleLayout::Number::Float32:
        return 4;
    case SampleLayout::Number::Int64:
    case SampleLayout::Number::UInt64:
    case SampleLayout::Number::Float64:
        break;
    }
    return 8;
}

SampleLayout interleavedLayout(SampleLayout::Number number, std::int64_t firstByte, std::int64_t channels,
                               std::int64_t samples, double scale, double offset)
{
    SampleLayout layout;
    layout.number = number;
    layout.firstByte = firstByte;
    layout.sampleStride = channels * bytesOf(number);
    layout.channelStride = bytesOf(number);
    layout.scales.assign(static_cast<std::size_t>(channels), scale);
    layout.offsets.assign(static_cast<std::size_t>(channels), offset);
    layout.segments = {{0, 0, samples}};
    return layout;
}

InterleavedSamples::InterleavedSamples(const BinaryFile &file, SampleLayout layout)
    : m_file(file)
    , m_layout(std::move(layout))
{
    const auto lastChannel = static_cast<std::int64_t>(m_layout.scales.size()) - 1;
    for (const StoredSegment &segment : m_layout.segments) {
        const std::int64_t end = byteOfSample(m_layout, segment.storedFirst + segment.count - 1) +
                                 lastChannel * m_layout.channelStride + bytesOf(m_layout.number);
        if (end > m_file.size())
            m_file.fail(m_file.size(), QCoreApplication::translate(
                                           "BinaryFile", "The file ends before the samples it announces."));
    }
}

void InterleavedSamples::read(std::int64_t first, std::int64_t count, std::span<const int> channels,
                              std::span<float> out) const
{
    std::fill(out.begin(), out.end(), std::numeric_limits<float>::quiet_NaN());
    if (channels.empty() || count <= 0)
        return;
    // Channels beside one another share their bytes; channels far apart in the file are read one by one.
    const bool isInterleaved = m_layout.channelStride < m_layout.sampleStride;
    const int lowest = *std::min_element(channels.begin(), channels.end());
    const int highest = *std::max_element(channels.begin(), channels.end());
    forStoredParts(m_layout.segments, first, count, [&](const StoredSegment &part) {
        if (isInterleaved) {
            readPart(part, lowest, highest, channels, first, count, out);
            return;
        }
        for (std::size_t n = 0; n < channels.size(); ++n)
            readPart(part, channels[n], channels[n], channels.subspan(n, 1), first, count,
                     out.subspan(n * static_cast<std::size_t>(count), static_cast<std::size_t>(count)));
    });
}

// Reads the bytes from channel `lowest` to `highest` block by block and picks the channels from them.
void InterleavedSamples::readPart(const StoredSegment &part, int lowest, int highest,
                                  std::span<const int> channels, std::int64_t outFirst, std::int64_t outCount,
                                  std::span<float> out) const
{
    const Convert convertNumbers =
        m_layout.isHighestFirst ? converterOf<true>(m_layout.number) : converterOf<false>(m_layout.number);
    const std::int64_t stride = m_layout.sampleStride;
    const std::int64_t width = (highest - lowest) * m_layout.channelStride + bytesOf(m_layout.number);
    const std::int64_t blockSamples = std::clamp<std::int64_t>(interleavedBlockBytes / stride, 1, part.count);
    std::vector<std::byte> block(static_cast<std::size_t>((blockSamples - 1) * stride + width));
    for (std::int64_t done = 0; done < part.count; done += blockSamples) {
        const std::int64_t samples = std::min(blockSamples, part.count - done);
        m_file.read(byteOfSample(m_layout, part.storedFirst + done) + lowest * m_layout.channelStride,
                    std::span(block).first(static_cast<std::size_t>((samples - 1) * stride + width)));
        for (std::size_t n = 0; n < channels.size(); ++n) {
            const auto channel = static_cast<std::size_t>(channels[n]);
            const std::byte *from = block.data() + (channels[n] - lowest) * m_layout.channelStride;
            float *to =
                out.data() + static_cast<std::int64_t>(n) * outCount + part.gridFirst + done - outFirst;
            const double scale = m_layout.scales[channel];
            const double offset = m_layout.offsets[channel];
            convertNumbers(from, stride, samples, scale, offset, to);
        }
    }
}

} // namespace edgescope
