// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <memory>
#include <vector>

namespace edgescope {

// Samples of the same channels that follow one another without a gap, each stretch from a source of its own.
class ChainedSamples : public SampleSource
{
public:
    struct Link {
        std::shared_ptr<const SampleSource> source;
        std::int64_t sampleCount = 0;
    };

    explicit ChainedSamples(std::vector<Link> links);

    void read(std::int64_t first, std::int64_t count, std::span<const int> channels,
              std::span<float> out) const override;

private:
    std::vector<Link> m_links;
};

} // namespace edgescope
