// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/tracereading.h"

#include <map>
#include <tuple>

// Traces through a display filter. Short ranges are filtered at once; long ones block by block, and what was
// made of a block is kept, so that moving in time costs only what comes into view.
namespace edgescope {

// The extremes of filtered samples of some channels in one block.
struct FilteredBlock {
    int level = 0; // of the pyramid: how wide the bins are
    std::vector<int> channels;
    std::vector<Extremes> bins; // channel after channel
};

// Which array, how many samples a block has, and the number of the block.
using FilteredBlockKey = std::tuple<int, std::int64_t, std::int64_t>;

// All of the same filter.
using FilteredBlocks = std::map<FilteredBlockKey, std::shared_ptr<const FilteredBlock>>;

struct FilteredStep {
    std::shared_ptr<const Traces> traces; // with all blocks there are now
    FilteredBlocks inView;                // those blocks
};

// Works at the blocks that `present` lacks, the earliest in time first, and draws what there is: for about a
// tenth of a second, or at one block only while there is nothing to draw. Throws Error.
FilteredStep filteredStep(const TraceRequest &request, const FilteredBlocks &present,
                          const Progress &progress);

} // namespace edgescope
