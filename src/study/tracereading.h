// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "study/displayfilter.h"
#include "study/pyramid.h"
#include "study/traces.h"

// How the traces of a request are made from samples and from bins of the pyramid.
namespace edgescope {

// Everything a request is answered from.
struct TraceRequest {
    std::shared_ptr<const Recording> recording;
    std::shared_ptr<const PyramidLayout> layout;
    std::shared_ptr<const Montage> montage;
    Pyramid pyramid;
    DisplayFilter filter;
    TimeRange range;
    int columns = 0;
    std::vector<int> channels;
};

// Requested channels of the same array.
struct TraceGroup {
    int array = 0;
    int table = 0; // of the pyramid
    Sampling sampling;
    std::vector<size_t> rows;        // in TraceRequest::channels
    std::vector<int> channels;       // of the rows
    std::vector<int> sourceChannels; // of the rows
};

// Channels without samples are in no group.
std::vector<TraceGroup> traceGroups(const TraceRequest &request);
// The pyramid's level for a group; −1 when bins would be wider than a column.
int traceLevel(const TraceRequest &request, const TraceGroup &group);
// First samples of the columns, and of what follows, within the samples there are.
std::vector<std::int64_t> traceStarts(const TraceRequest &request, const TraceGroup &group);

// The traces of a request before anything is known: all NaN.
Traces emptyTraces(const TraceRequest &request);
// Adds samples from `first` on, channel after channel of the group. They may begin and end inside a column.
void addSamples(Traces &traces, const TraceGroup &group, std::span<const std::int64_t> starts,
                std::int64_t first, std::span<const float> samples);
// Adds bins from starts.front() on to one row, where starts holds the first bin of each column and of what
// follows.
void addBins(Traces &traces, size_t row, std::span<const std::int64_t> starts,
             std::span<const Extremes> bins);

// The traces as recorded: from the samples for short ranges, from the pyramid for long ones. Throws Error.
std::shared_ptr<const Traces> recordedTraces(const TraceRequest &request, const Progress &progress);

} // namespace edgescope
