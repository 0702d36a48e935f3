// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/mncm.h"

#include "core/parallel.h"
#include "core/random.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double blockSeconds = 60;
constexpr size_t leastBlocks = 5;
constexpr double leastShareInside = 0.8; // of a box, for cells of wide boxes
constexpr std::int64_t drawsPerReport = 64;

// A block's columns: of each stretch of the state that it holds, where pairs begin and how far they may
// reach.
struct Block {
    struct Part {
        ColumnSpan firsts;
        ColumnSpan limits;
    };
    std::vector<Part> parts;
};

struct Entry {
    QString state;
    std::vector<TimeRange> ranges;
    std::vector<Block> blocks;
};

struct LevelImages {
    LevelImage e;
    LevelImage i;
    LevelImage f;

    const LevelImage &from(MncmChannel channel) const
    {
        return channel == MncmChannel::AutoF ? f : channel == MncmChannel::AutoI ? i : e;
    }
    const LevelImage &to(MncmChannel channel) const
    {
        return channel == MncmChannel::CrossEI ? i : from(channel);
    }
};

std::vector<Block> blocksOf(const MultiscaleImage &grid, const std::vector<TimeRange> &ranges)
{
    const std::int64_t length = std::max<std::int64_t>(1, std::llround(blockSeconds / grid.step));
    std::vector<Block> blocks;
    std::int64_t last = -1;
    for (const ColumnSpan &span : columnSpans(grid, ranges)) {
        for (std::int64_t first = span.first; first < span.last;) {
            const std::int64_t index = first / length;
            const std::int64_t end = std::min(span.last, (index + 1) * length);
            if (index != last)
                blocks.emplace_back();
            last = index;
            blocks.back().parts.push_back({{first, end}, span});
            first = end;
        }
    }
    return blocks;
}

std::vector<Entry> entriesOf(const AnalysisInput &input, const MultiscaleImage &grid)
{
    std::vector<Entry> entries;
    const std::vector<SegmentStatistics> &segments = input.statistics->segments;
    for (const SegmentStatistics &entry : segments)
        entries.push_back({entry.segments.state, entry.segments.ranges, {}});
    if (segments.size() == 1)
        for (const QString &state : stateLabels(input.recording->intervals)) {
            std::vector<TimeRange> ranges;
            const std::vector<TimeRange> whole = stateRanges(input.recording->intervals, state);
            for (const TimeRange &part : segments.front().segments.ranges)
                for (const TimeRange &range : clipped(whole, part))
                    ranges.push_back(range);
            entries.push_back({state, std::move(ranges), {}});
        }
    for (Entry &entry : entries)
        entry.blocks = blocksOf(grid, entry.ranges);
    return entries;
}

// Seconds of merged `ranges` inside `box`.
double overlap(const std::vector<TimeRange> &ranges, const TimeRange &box)
{
    auto range = std::upper_bound(ranges.begin(), ranges.end(), box.start,
                                  [](double t, const TimeRange &r) { return t < r.stop; });
    double seconds = 0;
    for (; range != ranges.end() && range->start < box.stop; ++range)
        seconds += std::min(range->stop, box.stop) - std::max(range->start, box.start);
    return seconds;
}

// Makes cells undefined whose box lies outside `ranges` by more than a fifth.
LevelImage insideOnly(LevelImage image, const MultiscaleImage &grid, const std::vector<TimeRange> &ranges,
                      ImageConstruction construction, const Progress &progress)
{
    parallelFor(image.rows, [&](std::int64_t row) {
        progress.report(0, 1);
        const double width = scaleWidth(grid.firstScale + static_cast<int>(row));
        for (std::int64_t n = 0; n < image.columns; ++n) {
            TimeRange box = cellBox(n, grid.step, width, construction);
            box.start += grid.window.start;
            box.stop += grid.window.start;
            if (overlap(ranges, box) < leastShareInside * width)
                image.values[static_cast<size_t>(row * image.columns + n)] =
                    static_cast<std::uint8_t>(image.levels);
        }
    });
    return image;
}

LevelImages insideOnly(const LevelImages &images, const MultiscaleImage &grid, const Entry &entry,
                       ImageConstruction construction, const Progress &progress)
{
    const auto masked = [&](const LevelImage &image) {
        return insideOnly(image, grid, entry.ranges, construction, progress);
    };
    return {masked(images.e), masked(images.i), masked(images.f)};
}

// Both classes share their edges; f, which is another quantity, has its own.
LevelImages levelImages(const MultiscaleImages &images, const MncmSettings &settings,
                        const Progress &progress)
{
    const MultiscaleImage *const classes[] = {&images.of(ImageChannel::Excitatory),
                                              &images.of(ImageChannel::Inhibitory)};
    const MultiscaleImage *const difference[] = {&images.of(ImageChannel::Difference)};
    const Quantiser ofClasses = Quantiser::byRule(settings.rule, settings.limit, settings.levels, classes);
    progress.report(1, 4);
    const Quantiser ofF = Quantiser::byRule(settings.rule, settings.limit, settings.levels, difference);
    return {levelImage(*classes[0], ofClasses, progress), levelImage(*classes[1], ofClasses, progress),
            levelImage(*difference[0], ofF, progress)};
}

// The counts of each block, only of those cells of the matrix that occur; they are added up for the features
// and drawn from for the intervals, never counted again.
class BlockCounts
{
public:
    BlockCounts(const LevelImage &from, const LevelImage &to, const std::vector<PairStep> &steps,
                const std::vector<Block> &blocks, bool symmetric, const Progress &progress)
        : m_levels(from.levels)
        , m_steps(steps.size())
        , m_blocks(blocks.size())
        , m_symmetric(symmetric)
    {
        std::vector<PairCounts> counts(m_steps * m_blocks);
        parallelFor(static_cast<std::int64_t>(counts.size()), [&](std::int64_t n) {
            progress.report(0, 1);
            const auto index = static_cast<size_t>(n);
            counts[index] = countBlock(from, to, steps[index / m_blocks], blocks[index % m_blocks]);
        });
        keepOccupied(counts);
    }

    std::uint64_t pairs() const
    {
        std::uint64_t total = 0;
        for (const std::uint32_t count : m_counts)
            total += count;
        return m_symmetric ? total / 2 : total;
    }

    // Features of the sum over the given blocks, which may repeat. `sums` and `p` are room to work in.
    TextureFeatures features(std::span<const std::uint32_t> blocks, const FeatureVariants &variants,
                             std::vector<std::uint64_t> &sums, std::vector<double> &p) const
    {
        const size_t cells = m_cells.size();
        p.assign(cells, 0);
        size_t defined = 0;
        for (size_t step = 0; step < m_steps; ++step) {
            sums.assign(cells, 0);
            for (const std::uint32_t block : blocks) {
                const std::uint32_t *counts = m_counts.data() + (step * m_blocks + block) * cells;
                for (size_t c = 0; c < cells; ++c)
                    sums[c] += counts[c];
            }
            std::uint64_t total = 0;
            for (const std::uint64_t sum : sums)
                total += sum;
            if (total == 0)
                continue;
            ++defined;
            for (size_t c = 0; c < cells; ++c)
                p[c] += static_cast<double>(sums[c]) / static_cast<double>(total);
        }
        for (double &share : p)
            share /= static_cast<double>(std::max<size_t>(1, defined));
        return textureFeatures(m_cells, p, m_levels, variants);
    }

private:
    PairCounts countBlock(const LevelImage &from, const LevelImage &to, PairStep step,
                          const Block &block) const
    {
        PairCounts counts(static_cast<size_t>(m_levels) * static_cast<size_t>(m_levels), 0);
        for (const Block::Part &part : block.parts) {
            const PairCounts more = countPairs(from, to, step, part.firsts, part.limits);
            for (size_t n = 0; n < counts.size(); ++n)
                counts[n] += more[n];
        }
        if (m_symmetric)
            makeSymmetric(counts, m_levels);
        return counts;
    }
    void keepOccupied(const std::vector<PairCounts> &counts)
    {
        std::vector<size_t> occupied;
        const auto levels = static_cast<size_t>(m_levels);
        for (size_t cell = 0; cell < levels * levels; ++cell)
            if (std::any_of(counts.begin(), counts.end(), [&](auto &block) { return block[cell] > 0; })) {
                occupied.push_back(cell);
                m_cells.push_back(
                    {static_cast<std::uint8_t>(cell / levels), static_cast<std::uint8_t>(cell % levels)});
            }
        m_counts.reserve(counts.size() * occupied.size());
        for (const PairCounts &block : counts)
            for (const size_t cell : occupied)
                m_counts.push_back(block[cell]);
    }

    int m_levels;
    size_t m_steps;
    size_t m_blocks;
    bool m_symmetric;
    std::vector<MatrixCell> m_cells;
    std::vector<std::uint32_t> m_counts; // step by step, block by block
};

// Blocks of each bootstrap draw, one draw after the other; empty when there are too few to draw from.
std::vector<std::uint32_t> drawnBlocks(size_t blocks, std::int64_t draws, std::uint64_t seed)
{
    std::vector<std::uint32_t> drawn;
    if (blocks < leastBlocks)
        return drawn;
    drawn.reserve(static_cast<size_t>(draws) * blocks);
    for (std::int64_t d = 0; d < draws; ++d) {
        Random random(streamSeed(seed, {static_cast<std::uint64_t>(d)}));
        for (size_t b = 0; b < blocks; ++b)
            drawn.push_back(static_cast<std::uint32_t>(random.below(blocks)));
    }
    return drawn;
}

double quantile(const std::vector<double> &sorted, double share)
{
    if (sorted.empty())
        return undefined;
    const double position = share * static_cast<double>(sorted.size() - 1);
    const auto left = static_cast<size_t>(position);
    const size_t right = std::min(left + 1, sorted.size() - 1);
    return sorted[left] + (position - std::floor(position)) * (sorted[right] - sorted[left]);
}

void addIntervals(MncmFeatures &features, const std::vector<TextureFeatures> &draws)
{
    for (size_t f = 0; f < textureFeatureCount; ++f) {
        std::vector<double> values;
        for (const TextureFeatures &draw : draws)
            if (!std::isnan(draw[f]))
                values.push_back(draw[f]);
        std::sort(values.begin(), values.end());
        features.low[f] = quantile(values, 0.025);
        features.high[f] = quantile(values, 0.975);
    }
}

MncmFeatures entryFeatures(const Entry &entry, const LevelImages &images, MncmChannel channel, int offset,
                           const std::vector<std::uint32_t> &drawn, const MncmSettings &settings,
                           const Progress &progress)
{
    MncmFeatures result{entry.state, channel, offset, 0, {}, {}, {}};
    const size_t blocks = entry.blocks.size();
    const BlockCounts counts(images.from(channel), images.to(channel), pairSteps(settings, offset),
                             entry.blocks, settings.symmetric, progress);
    result.pairs = counts.pairs();
    std::vector<std::uint32_t> all(blocks);
    for (size_t b = 0; b < blocks; ++b)
        all[b] = static_cast<std::uint32_t>(b);
    std::vector<std::uint64_t> sums;
    std::vector<double> p;
    result.value = counts.features(all, settings.variants, sums, p);
    std::vector<TextureFeatures> draws(blocks == 0 ? 0 : drawn.size() / blocks);
    const auto count = static_cast<std::int64_t>(draws.size());
    parallelFor((count + drawsPerReport - 1) / drawsPerReport, [&](std::int64_t part) {
        progress.report(0, 1);
        std::vector<std::uint64_t> ownSums;
        std::vector<double> ownP;
        for (std::int64_t d = part * drawsPerReport; d < std::min(count, (part + 1) * drawsPerReport); ++d)
            draws[static_cast<size_t>(d)] =
                counts.features(std::span(drawn).subspan(static_cast<size_t>(d) * blocks, blocks),
                                settings.variants, ownSums, ownP);
    });
    addIntervals(result, draws);
    return result;
}

void labelWindows(std::vector<MncmWindow> &windows, const Recording &recording)
{
    for (const QString &state : stateLabels(recording.intervals))
        for (const TimeRange &range : stateRanges(recording.intervals, state))
            for (MncmWindow &window : windows)
                if (window.range.start >= range.start - 1e-9 && window.range.stop <= range.stop + 1e-9)
                    window.state = state;
}

std::vector<MncmFeatures> allFeatures(const std::vector<Entry> &entries, const LevelImages &images,
                                      const MultiscaleImage &grid, const MncmSettings &settings,
                                      const Progress &progress)
{
    std::vector<MncmFeatures> features;
    const auto steps = static_cast<double>(entries.size() * mncmChannels.size());
    for (size_t n = 0; n < entries.size(); ++n) {
        const Entry &entry = entries[n];
        const std::vector<std::uint32_t> drawn =
            drawnBlocks(entry.blocks.size(), settings.draws, streamSeed(settings.seed, {1, n}));
        const LevelImages masked =
            settings.wideBoxesInside ? insideOnly(images, grid, entry, settings.image.construction, progress)
                                     : LevelImages();
        for (const MncmChannel channel : mncmChannels) {
            const int first = channel == MncmChannel::CrossEI && settings.zeroOffset ? 0 : 1;
            const double step = static_cast<double>(n * mncmChannels.size()) + static_cast<double>(channel);
            const Progress part = progress.part(step / steps, (step + 1) / steps);
            for (int offset = first; offset <= mncmOffsets; ++offset)
                features.push_back(entryFeatures(entry, settings.wideBoxesInside ? masked : images, channel,
                                                 offset, drawn, settings, part));
        }
    }
    return features;
}

} // namespace

QByteArray mncmChannelCode(MncmChannel channel)
{
    static constexpr const char *codes[] = {"AutoF", "AutoE", "AutoI", "CrossEI"};
    return codes[static_cast<size_t>(channel)];
}

std::vector<PairStep> pairSteps(const MncmSettings &settings, int offset)
{
    const PairStep scale{offset, 0};
    const PairStep time{0, offset * settings.timeStep};
    const PairStep diagonal{offset, offset * settings.timeStep};
    switch (settings.mode) {
    case OffsetMode::Scale:
        return {scale};
    case OffsetMode::Time:
        return {time};
    case OffsetMode::Diagonal:
        return {diagonal};
    case OffsetMode::All:
        break;
    }
    return {scale, time, diagonal};
}

std::vector<ColumnSpan> columnSpans(const MultiscaleImage &image, const std::vector<TimeRange> &ranges)
{
    // The first column whose centre is not before t.
    const auto columnFrom = [&](double t) {
        auto column = static_cast<std::int64_t>(std::floor((t - image.window.start) / image.step - 0.5));
        column = std::clamp<std::int64_t>(column, 0, image.columns);
        while (column < image.columns && image.centre(column) < t)
            ++column;
        return column;
    };
    std::vector<ColumnSpan> spans;
    for (const TimeRange &range : ranges) {
        const ColumnSpan span{columnFrom(range.start), columnFrom(range.stop)};
        if (span.first < span.last)
            spans.push_back(span);
    }
    return spans;
}

Mncm multiscaleCooccurrence(const AnalysisInput &input, const MncmSettings &settings,
                            const Progress &progress)
{
    constexpr double imageShare = 0.3;
    constexpr double featureShare = 0.8;
    constexpr double windowShare = 0.9;
    Mncm mncm;
    mncm.images = multiscaleImages(*input.ensemble, input.statistics->window, input.recording->gaps,
                                   settings.image, progress.part(0, imageShare));
    const MultiscaleImage &grid = mncm.images.channels.front();
    const std::vector<Entry> entries = entriesOf(input, grid);
    LevelImages images = levelImages(mncm.images, settings, progress.part(imageShare, imageShare));
    mncm.features = allFeatures(entries, images, grid, settings, progress.part(imageShare, featureShare));
    const Entry &combined = entries.front();
    if (settings.wideBoxesInside)
        images = insideOnly(images, grid, combined, settings.image.construction,
                            progress.part(featureShare, featureShare));
    mncm.windows = mncmWindows(images.from(settings.channel), images.to(settings.channel), grid,
                               combined.ranges, settings, progress.part(featureShare, windowShare));
    labelWindows(mncm.windows, *input.recording);
    std::vector<QString> states;
    for (size_t n = 1; n < entries.size(); ++n)
        states.push_back(entries[n].state);
    mncm.comparisons = compareStates(mncm.windows, states, settings, progress.part(windowShare, 1));
    return mncm;
}

} // namespace edgescope
