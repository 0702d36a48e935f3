// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/chainedsamples.h"

#include <algorithm>

namespace edgescope {

ChainedSamples::ChainedSamples(std::vector<Link> links)
    : m_links(std::move(links))
{
}

void ChainedSamples::read(std::int64_t first, std::int64_t count, std::span<const int> channels,
                          std::span<float> out) const
{
    std::vector<float> part;
    std::int64_t linkFirst = 0;
    for (const Link &link : m_links) {
        const std::int64_t start = std::max(first, linkFirst);
        const std::int64_t stop = std::min(first + count, linkFirst + link.sampleCount);
        if (start < stop) {
            const std::int64_t partCount = stop - start;
            part.resize(channels.size() * static_cast<std::size_t>(partCount));
            link.source->read(start - linkFirst, partCount, channels, part);
            for (std::size_t n = 0; n < channels.size(); ++n)
                std::copy_n(part.begin() + static_cast<std::ptrdiff_t>(n) * partCount, partCount,
                            out.begin() + static_cast<std::ptrdiff_t>(n) * count + (start - first));
        }
        linkFirst += link.sampleCount;
    }
}

} // namespace edgescope
