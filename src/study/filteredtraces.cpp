// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/filteredtraces.h"

#include "core/parallel.h"
#include "study/filteredsamples.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace edgescope {
namespace {

constexpr qint64 checkedEveryMs = 100;
// Filtered together at most, over all channels: 64 MB.
constexpr std::int64_t mostValues = 16'000'000;
// So many times the halo is filtered in one go, so that the halo is a small part of the work.
constexpr std::int64_t halosAtOnce = 24;
// Short enough that the first of them is there at once.
constexpr std::int64_t shortestBlock = 16384;

// Blocks hold whole bins.
std::int64_t blockSize(int level)
{
    return std::max(shortestBlock, PyramidLayout::binSize(level));
}

// Blocks [first, last) that a group needs.
struct BlockRange {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

BlockRange neededBlocks(const TraceRequest &request, const TraceGroup &group, int level)
{
    const std::vector<std::int64_t> starts = traceStarts(request, group);
    if (starts.front() == starts.back())
        return {};
    const std::int64_t size = blockSize(level);
    return {starts.front() / size, (starts.back() + size - 1) / size};
}

FilteredBlockKey blockKey(const TraceGroup &group, int level, std::int64_t number)
{
    return {group.array, blockSize(level), number};
}

bool serves(const FilteredBlock &block, const TraceGroup &group, int level)
{
    return block.level <= level &&
           std::all_of(group.channels.begin(), group.channels.end(), [&block](int channel) {
               return std::find(block.channels.begin(), block.channels.end(), channel) !=
                      block.channels.end();
           });
}

const FilteredBlock *findBlock(const FilteredBlocks &blocks, const TraceGroup &group, std::int64_t number,
                               int level)
{
    const auto found = blocks.find(blockKey(group, level, number));
    return found != blocks.end() && serves(*found->second, group, level) ? found->second.get() : nullptr;
}

void setBins(std::span<const float> samples, std::int64_t size, std::span<Extremes> bins)
{
    for (size_t n = 0; n < bins.size(); ++n) {
        const size_t from = n * static_cast<size_t>(size);
        bins[n] =
            extremesOf(samples.subspan(from, std::min(static_cast<size_t>(size), samples.size() - from)));
    }
}

// Filters blocks [first, last) of a group.
void makeBlocks(const TraceRequest &request, const TraceGroup &group, const BlockRange &blocks, int level,
                FilteredBlocks &made, const Progress &progress)
{
    const std::int64_t first = blocks.first * blockSize(level);
    const std::int64_t count = std::min(blocks.last * blockSize(level), group.sampling.count) - first;
    const std::vector<float> samples = filteredSamples(*request.recording, *request.montage, request.filter,
                                                       group.channels, first, count, progress);
    const std::int64_t size = PyramidLayout::binSize(level);
    for (std::int64_t number = blocks.first; number < blocks.last; ++number) {
        auto block = std::make_shared<FilteredBlock>();
        block->level = level;
        block->channels = group.channels;
        const std::int64_t from = number * blockSize(level) - first;
        const std::int64_t length = std::min(blockSize(level), count - from);
        const auto perChannel = static_cast<size_t>((length + size - 1) / size);
        block->bins.resize(group.channels.size() * perChannel);
        parallelFor(std::ssize(group.channels), [&](std::int64_t n) {
            setBins(std::span(samples).subspan(static_cast<size_t>(n * count + from),
                                               static_cast<size_t>(length)),
                    size, std::span(block->bins).subspan(static_cast<size_t>(n) * perChannel, perChannel));
        });
        made[blockKey(group, level, number)] = std::move(block);
    }
}

// How many blocks are best filtered together.
std::int64_t blocksAtOnce(const TraceRequest &request, const TraceGroup &group, int level)
{
    const std::int64_t halo = haloSamples(displayFilterSections(request.filter, group.sampling.rateHz));
    const std::int64_t worthwhile = (halosAtOnce * halo + blockSize(level) - 1) / blockSize(level);
    return std::clamp<std::int64_t>(
        worthwhile, 1, std::max<std::int64_t>(1, mostValues / blockSize(level) / std::ssize(group.channels)));
}

// The bins of one channel of a block, made coarser to `level`.
void copyBins(const FilteredBlock &block, int channel, int level, std::span<Extremes> out)
{
    const auto perChannel = block.bins.size() / block.channels.size();
    const auto place = static_cast<size_t>(std::find(block.channels.begin(), block.channels.end(), channel) -
                                           block.channels.begin());
    const auto bins = std::span(block.bins).subspan(place * perChannel, perChannel);
    const auto factor =
        static_cast<size_t>(PyramidLayout::binSize(level) / PyramidLayout::binSize(block.level));
    for (size_t n = 0; n < out.size(); ++n)
        out[n] = extremesOf(bins.subspan(n * factor, std::min(factor, bins.size() - n * factor)));
}

// Adds all blocks there are to the traces; each has all channels of its group.
void addBlocks(Traces &traces, const TraceRequest &request, const TraceGroup &group, int level,
               const BlockRange &needed, const FilteredBlocks &blocks)
{
    const std::int64_t size = PyramidLayout::binSize(level);
    const std::int64_t perBlock = blockSize(level) / size;
    const std::int64_t binCount = (group.sampling.count + size - 1) / size;
    const std::int64_t firstBin = needed.first * perBlock;
    const std::int64_t lastBin = std::min(needed.last * perBlock, binCount);
    std::vector<std::int64_t> starts = columnBins(
        columnSamples({request.range, request.columns}, group.sampling), size, group.sampling.count);
    for (std::int64_t &start : starts)
        start = std::clamp(start, firstBin, lastBin);
    constexpr float missing = std::numeric_limits<float>::quiet_NaN();
    std::vector<Extremes> bins;
    for (size_t n = 0; n < group.rows.size(); ++n) {
        bins.assign(static_cast<size_t>(lastBin - firstBin), {missing, missing});
        for (std::int64_t number = needed.first; number < needed.last; ++number)
            if (const auto block = blocks.find(blockKey(group, level, number)); block != blocks.end()) {
                const std::int64_t from = number * perBlock - firstBin;
                const std::int64_t length = std::min(perBlock, lastBin - firstBin - from);
                copyBins(*block->second, group.channels[n], level,
                         std::span(bins).subspan(static_cast<size_t>(from), static_cast<size_t>(length)));
            }
        addBins(traces, group.rows[n], starts,
                std::span<const Extremes>(bins).subspan(static_cast<size_t>(starts.front() - firstBin)));
    }
}

// All samples of the range at once.
void addFiltered(Traces &traces, const TraceRequest &request, const TraceGroup &group,
                 const Progress &progress)
{
    const std::vector<std::int64_t> starts = traceStarts(request, group);
    if (starts.front() == starts.back())
        return;
    const std::vector<float> samples =
        filteredSamples(*request.recording, *request.montage, request.filter, group.channels, starts.front(),
                        starts.back() - starts.front(), progress);
    addSamples(traces, group, starts, starts.front(), samples);
}

// Those of the blocks there are that the request needs.
FilteredBlocks blocksInView(const TraceRequest &request, const std::vector<TraceGroup> &groups,
                            const FilteredBlocks &present)
{
    FilteredBlocks inView;
    for (const TraceGroup &group : groups) {
        const int level = traceLevel(request, group);
        if (level < 0)
            continue;
        const BlockRange needed = neededBlocks(request, group, level);
        for (std::int64_t number = needed.first; number < needed.last; ++number)
            if (findBlock(present, group, number, level))
                inView[blockKey(group, level, number)] = present.at(blockKey(group, level, number));
    }
    return inView;
}

} // namespace

FilteredStep filteredStep(const TraceRequest &request, const FilteredBlocks &present,
                          const Progress &progress)
{
    QElapsedTimer clock;
    clock.start();
    const std::vector<TraceGroup> groups = traceGroups(request);
    FilteredStep step;
    step.inView = blocksInView(request, groups, present);
    const bool showsSome = !step.inView.empty();
    bool madeSome = false;
    auto traces = std::make_shared<Traces>(emptyTraces(request));
    for (const TraceGroup &group : groups) {
        const int level = traceLevel(request, group);
        if (level < 0) {
            addFiltered(*traces, request, group, progress);
            continue;
        }
        const BlockRange needed = neededBlocks(request, group, level);
        const std::int64_t atOnce = showsSome ? blocksAtOnce(request, group, level) : 1;
        for (std::int64_t next = needed.first; next < needed.last; ++next) {
            if (step.inView.contains(blockKey(group, level, next)))
                continue;
            if (madeSome && (!showsSome || clock.elapsed() >= checkedEveryMs)) {
                traces->complete = false;
                break;
            }
            progress.report(next - needed.first, needed.last - needed.first);
            std::int64_t end = next + 1;
            while (end < std::min(next + atOnce, needed.last) &&
                   !step.inView.contains(blockKey(group, level, end)))
                ++end;
            makeBlocks(request, group, {next, end}, level, step.inView, progress.withoutFraction());
            madeSome = true;
        }
        addBlocks(*traces, request, group, level, needed, step.inView);
    }
    step.traces = std::move(traces);
    return step;
}

} // namespace edgescope
