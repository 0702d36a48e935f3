// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/tracereading.h"

#include <algorithm>
#include <limits>

namespace edgescope {
namespace {

// Samples that are read while the pyramid does not reach far enough.
constexpr std::int64_t mostRawSamples = 8'000'000;
constexpr std::int64_t samplesAtOnce = 1'000'000;

void add(Traces &traces, size_t row, int column, const Extremes &extremes)
{
    const size_t cell = row * static_cast<size_t>(traces.columns) + static_cast<size_t>(column);
    const Extremes both = united({traces.minimum[cell], traces.maximum[cell]}, extremes);
    traces.minimum[cell] = both.minimum;
    traces.maximum[cell] = both.maximum;
}

// Reads the samples block by block.
void addFromSamples(Traces &traces, const TraceRequest &request, const TraceGroup &group,
                    std::span<const std::int64_t> starts, const Progress &progress)
{
    const SampleSource &source = *request.layout->tables()[static_cast<size_t>(group.table)].source;
    const auto channels = static_cast<std::int64_t>(group.rows.size());
    const std::int64_t blockSize = std::max<std::int64_t>(1, samplesAtOnce / channels);
    std::vector<float> samples;
    for (std::int64_t first = starts.front(); first < starts.back(); first += blockSize) {
        progress.report(first - starts.front(), starts.back() - starts.front());
        const std::int64_t count = std::min(blockSize, starts.back() - first);
        samples.resize(static_cast<size_t>(count * channels));
        source.read(first, count, group.sourceChannels, samples);
        addSamples(traces, group, starts, first, samples);
    }
}

void addFromPyramid(Traces &traces, const TraceRequest &request, const TraceGroup &group, int level,
                    const Progress &progress)
{
    const std::int64_t size = PyramidLayout::binSize(level);
    const std::int64_t available = request.pyramid.available[static_cast<size_t>(group.table)];
    std::vector<std::int64_t> starts = columnBins(
        columnSamples({request.range, request.columns}, group.sampling), size, group.sampling.count);
    // Bins that are not finished yet are left out; the short last one is when all samples are there.
    if (available < group.sampling.count)
        for (std::int64_t &start : starts)
            start = std::min(start, available / size);
    const auto file = openPyramid(*request.layout, request.pyramid);
    std::vector<Extremes> bins(static_cast<size_t>(starts.back() - starts.front()));
    for (size_t n = 0; n < group.rows.size(); ++n) {
        progress.report(static_cast<std::int64_t>(n), static_cast<std::int64_t>(group.rows.size()));
        const auto channel = static_cast<size_t>(group.channels[n]);
        readBins(*file, *request.layout, request.layout->places()[channel], level, starts.front(), bins);
        addBins(traces, group.rows[n], starts, bins);
    }
}

void addGroup(Traces &traces, const TraceRequest &request, const TraceGroup &group, const Progress &progress)
{
    const std::vector<std::int64_t> starts = traceStarts(request, group);
    const int level = traceLevel(request, group);
    const std::int64_t available =
        request.pyramid.available.empty() ? 0 : request.pyramid.available[static_cast<size_t>(group.table)];
    const std::int64_t rawSamples =
        (starts.back() - starts.front()) * static_cast<std::int64_t>(request.channels.size());
    if (level < 0 || (available < starts.back() && rawSamples <= mostRawSamples)) {
        addFromSamples(traces, request, group, starts, progress);
        return;
    }
    traces.complete = traces.complete && available >= starts.back();
    if (available > 0)
        addFromPyramid(traces, request, group, level, progress);
}

} // namespace

std::vector<TraceGroup> traceGroups(const TraceRequest &request)
{
    std::vector<TraceGroup> groups;
    for (size_t row = 0; row < request.channels.size(); ++row) {
        const int number = request.channels[row];
        const int array = request.montage->arrayOf[static_cast<size_t>(number)];
        const int table = request.layout->places()[static_cast<size_t>(number)].table;
        if (table < 0)
            continue;
        const Channel &channel = request.recording->channels[static_cast<size_t>(number)];
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [array](const TraceGroup &known) { return known.array == array; });
        if (group == groups.end())
            group = groups.insert(
                group, {array, table, {channel.rateHz, channel.start, channel.sampleCount}, {}, {}, {}});
        group->rows.push_back(row);
        group->channels.push_back(number);
        group->sourceChannels.push_back(channel.sourceChannel);
    }
    return groups;
}

int traceLevel(const TraceRequest &request, const TraceGroup &group)
{
    return PyramidLayout::levelFor(group.sampling.rateHz * request.range.length() / request.columns);
}

std::vector<std::int64_t> traceStarts(const TraceRequest &request, const TraceGroup &group)
{
    std::vector<std::int64_t> starts = columnSamples({request.range, request.columns}, group.sampling);
    for (std::int64_t &sample : starts)
        sample = std::clamp<std::int64_t>(sample, 0, group.sampling.count);
    return starts;
}

Traces emptyTraces(const TraceRequest &request)
{
    Traces traces;
    traces.range = request.range;
    traces.columns = request.columns;
    traces.channels = request.channels;
    traces.filter = request.filter;
    const size_t cells = request.channels.size() * static_cast<size_t>(request.columns);
    traces.minimum.assign(cells, std::numeric_limits<float>::quiet_NaN());
    traces.maximum = traces.minimum;
    return traces;
}

void addSamples(Traces &traces, const TraceGroup &group, std::span<const std::int64_t> starts,
                std::int64_t first, std::span<const float> samples)
{
    const std::int64_t count = std::ssize(samples) / std::ssize(group.rows);
    // The column that the first sample lies in is the last one that starts at or before it.
    auto column =
        static_cast<int>(std::upper_bound(starts.begin(), starts.end(), first) - starts.begin()) - 1;
    for (; column < traces.columns && starts[static_cast<size_t>(column)] < first + count; ++column) {
        const std::int64_t from = std::max(starts[static_cast<size_t>(column)], first) - first;
        const std::int64_t to = std::min(starts[static_cast<size_t>(column) + 1], first + count) - first;
        for (size_t n = 0; n < group.rows.size(); ++n)
            add(traces, group.rows[n], column,
                extremesOf(samples.subspan(n * static_cast<size_t>(count) + static_cast<size_t>(from),
                                           static_cast<size_t>(to - from))));
    }
}

void addBins(Traces &traces, size_t row, std::span<const std::int64_t> starts, std::span<const Extremes> bins)
{
    for (int column = 0; column < traces.columns; ++column) {
        const std::int64_t from = starts[static_cast<size_t>(column)];
        const std::int64_t to = starts[static_cast<size_t>(column) + 1];
        add(traces, row, column,
            extremesOf(
                bins.subspan(static_cast<size_t>(from - starts.front()), static_cast<size_t>(to - from))));
    }
}

std::shared_ptr<const Traces> recordedTraces(const TraceRequest &request, const Progress &progress)
{
    auto traces = std::make_shared<Traces>(emptyTraces(request));
    for (const TraceGroup &group : traceGroups(request))
        addGroup(*traces, request, group, progress);
    return traces;
}

} // namespace edgescope
