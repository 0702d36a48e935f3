// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <algorithm>

namespace edgescope {

// Samples that were read at once because their file cannot be read in parts.
class MemorySamples : public SampleSource
{
public:
    explicit MemorySamples(std::vector<std::vector<float>> channels)
        : m_channels(std::move(channels))
    {
    }

    void read(std::int64_t first, std::int64_t count, std::span<const int> channels,
              std::span<float> out) const override
    {
        for (std::size_t n = 0; n < channels.size(); ++n)
            std::copy_n(m_channels[static_cast<std::size_t>(channels[n])].begin() + first, count,
                        out.begin() + static_cast<std::ptrdiff_t>(n) * count);
    }

private:
    std::vector<std::vector<float>> m_channels; // of equal length
};

} // namespace edgescope
