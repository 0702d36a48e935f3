// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace edgescope {

// Stored samples that follow one another without a gap, and where they lie on the channel's evenly spaced
// grid.
struct StoredSegment {
    std::int64_t gridFirst = 0;
    std::int64_t storedFirst = 0;
    std::int64_t count = 0;

    bool operator==(const StoredSegment &) const = default;
};

// Calls visit(part) for each part of the ascending segments that lies in [first, first + count) of the grid.
template <typename Visit>
void forStoredParts(const std::vector<StoredSegment> &segments, std::int64_t first, std::int64_t count,
                    const Visit &visit)
{
    auto segment = std::partition_point(segments.begin(), segments.end(), [first](const StoredSegment &one) {
        return one.gridFirst + one.count <= first;
    });
    for (; segment != segments.end() && segment->gridFirst < first + count; ++segment) {
        const std::int64_t start = std::max(first, segment->gridFirst);
        const std::int64_t stop = std::min(first + count, segment->gridFirst + segment->count);
        visit(StoredSegment{start, segment->storedFirst + start - segment->gridFirst, stop - start});
    }
}

} // namespace edgescope
