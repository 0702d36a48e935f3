// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "formats/hdf5file.h"
#include "formats/storedsegment.h"

#include <memory>
#include <vector>

namespace edgescope {

// Samples of one NWB signal, read as they are asked for and made physical: value = stored × scale + offset.
// Grid places between segments are NaN. HDF5 serves one thread at a time; its cache keeps decoded chunks.
class NwbSamples : public SampleSource
{
public:
    // `scales` holds one factor for each channel, `segments` ascend without overlap.
    NwbSamples(std::shared_ptr<const Hdf5File> file, const QByteArray &place, std::vector<double> scales,
               double offset, std::vector<StoredSegment> segments);

    void read(std::int64_t first, std::int64_t count, std::span<const int> channels,
              std::span<float> out) const override;

private:
    template <typename Stored>
    void readStored(const StoredSegment &part, std::int64_t outFirst, std::int64_t outCount,
                    std::span<const int> channels, std::span<float> out) const;

    std::shared_ptr<const Hdf5File> m_file;
    QByteArray m_place;
    Hdf5Dataset m_dataset;
    bool m_oneDimensional = false;
    bool m_fitsFloat = false; // stored values are exact in single precision
    std::vector<double> m_scales;
    double m_offset = 0;
    std::vector<StoredSegment> m_segments;
};

} // namespace edgescope
