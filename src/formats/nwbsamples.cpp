// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/nwbsamples.h"

#include <algorithm>
#include <limits>
#include <type_traits>

namespace edgescope {
namespace {

constexpr std::int64_t samplesAtOnce = 1 << 20;

} // namespace

NwbSamples::NwbSamples(std::shared_ptr<const Hdf5File> file, const QByteArray &place,
                       std::vector<double> scales, double offset, std::vector<StoredSegment> segments)
    : m_file(std::move(file))
    , m_place(place)
    , m_dataset(m_file->openCached(place))
    , m_oneDimensional(m_file->dims(place).size() == 1)
    , m_scales(std::move(scales))
    , m_offset(offset)
    , m_segments(std::move(segments))
{
    const Hdf5Type type(H5Dget_type(m_dataset.id()));
    const std::size_t bytes = H5Tget_size(type.id());
    m_fitsFloat = H5Tget_class(type.id()) == H5T_FLOAT ? bytes <= 4 : bytes <= 2;
}

void NwbSamples::read(std::int64_t first, std::int64_t count, std::span<const int> channels,
                      std::span<float> out) const
{
    silenceHdf5();
    std::fill(out.begin(), out.end(), std::numeric_limits<float>::quiet_NaN());
    if (channels.empty() || count <= 0)
        return;
    forStoredParts(m_segments, first, count, [&](const StoredSegment &part) {
        if (m_fitsFloat)
            readStored<float>(part, first, count, channels, out);
        else
            readStored<double>(part, first, count, channels, out);
    });
}

// Reads the channels' hull block by block and picks the channels from it.
template <typename Stored>
void NwbSamples::readStored(const StoredSegment &part, std::int64_t outFirst, std::int64_t outCount,
                            std::span<const int> channels, std::span<float> out) const
{
    const auto [lowest, highest] = std::minmax_element(channels.begin(), channels.end());
    const std::int64_t width = *highest - *lowest + 1;
    const std::int64_t blockFrames = std::clamp<std::int64_t>(samplesAtOnce / width, 1, part.count);
    std::vector<Stored> block(static_cast<std::size_t>(blockFrames * width));
    const Hdf5Space stored(H5Dget_space(m_dataset.id()));
    for (std::int64_t done = 0; done < part.count; done += blockFrames) {
        const std::int64_t frames = std::min(blockFrames, part.count - done);
        const hsize_t offset[2] = {static_cast<hsize_t>(part.storedFirst + done),
                                   static_cast<hsize_t>(*lowest)};
        const hsize_t size[2] = {static_cast<hsize_t>(frames), static_cast<hsize_t>(width)};
        const Hdf5Space target(H5Screate_simple(m_oneDimensional ? 1 : 2, size, nullptr));
        if (H5Sselect_hyperslab(stored.id(), H5S_SELECT_SET, offset, nullptr, size, nullptr) < 0 ||
            H5Dread(m_dataset.id(), std::is_same_v<Stored, float> ? H5T_NATIVE_FLOAT : H5T_NATIVE_DOUBLE,
                    target.id(), stored.id(), H5P_DEFAULT, block.data()) < 0)
            m_file->failToRead(m_place);
        for (std::size_t n = 0; n < channels.size(); ++n) {
            const double scale = m_scales[static_cast<std::size_t>(channels[n])];
            const Stored *from = block.data() + (channels[n] - *lowest);
            float *to =
                out.data() + static_cast<std::int64_t>(n) * outCount + part.gridFirst + done - outFirst;
            for (std::int64_t frame = 0; frame < frames; ++frame)
                to[frame] = static_cast<float>(static_cast<double>(from[frame * width]) * scale + m_offset);
        }
    }
}

} // namespace edgescope
