// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/traces.h"

#include "study/jobs.h"
#include "study/pyramid.h"

#include <algorithm>
#include <limits>

namespace edgescope {
namespace {

const QByteArray tracesSlot = "traces";
const QByteArray pyramidSlot = "pyramid";
// Recordings with fewer samples are drawn from them at any zoom.
constexpr std::int64_t smallestPyramid = 1'000'000;
// Samples that are read while the pyramid does not reach far enough.
constexpr std::int64_t mostRawSamples = 8'000'000;
constexpr std::int64_t samplesAtOnce = 1'000'000;

// Everything a request is answered from.
struct Request {
    std::shared_ptr<const Recording> recording;
    std::shared_ptr<const PyramidLayout> layout;
    Pyramid pyramid;
    TimeRange range;
    int columns = 0;
    std::vector<int> channels;
};

// Requested channels of the same source and sampling.
struct Group {
    int table = 0;
    Sampling sampling;
    std::vector<size_t> rows;        // in Request::channels
    std::vector<int> sourceChannels; // of the rows
};

std::vector<Group> groupsOf(const Request &request)
{
    std::vector<Group> groups;
    for (size_t row = 0; row < request.channels.size(); ++row) {
        const auto number = static_cast<size_t>(request.channels[row]);
        const int table = request.layout->places()[number].table;
        if (table < 0)
            continue;
        const Channel &channel = request.recording->channels[number];
        const Sampling sampling{channel.rateHz, channel.start, channel.sampleCount};
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &known) {
            return known.table == table && known.sampling == sampling;
        });
        if (group == groups.end())
            group = groups.insert(group, {table, sampling, {}, {}});
        group->rows.push_back(row);
        group->sourceChannels.push_back(channel.sourceChannel);
    }
    return groups;
}

void add(Traces &traces, size_t row, int column, const Extremes &extremes)
{
    const size_t cell = row * static_cast<size_t>(traces.columns) + static_cast<size_t>(column);
    const Extremes both = united({traces.minimum[cell], traces.maximum[cell]}, extremes);
    traces.minimum[cell] = both.minimum;
    traces.maximum[cell] = both.maximum;
}

// Reads the samples block by block; a block may begin and end inside a column.
void addSamples(Traces &traces, const Request &request, const Group &group,
                std::vector<std::int64_t> columnStarts, const Progress &progress)
{
    for (std::int64_t &sample : columnStarts)
        sample = std::clamp<std::int64_t>(sample, 0, group.sampling.count);
    const SampleSource &source = *request.layout->tables()[static_cast<size_t>(group.table)].source;
    const auto channels = static_cast<std::int64_t>(group.rows.size());
    const std::int64_t blockSize = std::max<std::int64_t>(1, samplesAtOnce / channels);
    std::vector<float> samples;
    int column = 0;
    for (std::int64_t first = columnStarts.front(); first < columnStarts.back(); first += blockSize) {
        progress.report(first - columnStarts.front(), columnStarts.back() - columnStarts.front());
        const std::int64_t count = std::min(blockSize, columnStarts.back() - first);
        samples.resize(static_cast<size_t>(count * channels));
        source.read(first, count, group.sourceChannels, samples);
        while (columnStarts[static_cast<size_t>(column) + 1] <= first)
            ++column;
        for (int c = column; c < traces.columns && columnStarts[static_cast<size_t>(c)] < first + count;
             ++c) {
            const std::int64_t from = std::max(columnStarts[static_cast<size_t>(c)], first) - first;
            const std::int64_t to = std::min(columnStarts[static_cast<size_t>(c) + 1], first + count) - first;
            for (size_t n = 0; n < group.rows.size(); ++n)
                add(traces, group.rows[n], c,
                    extremesOf(std::span<const float>(samples).subspan(n * static_cast<size_t>(count) +
                                                                           static_cast<size_t>(from),
                                                                       static_cast<size_t>(to - from))));
        }
    }
}

void addBins(Traces &traces, const Request &request, const Group &group,
             std::span<const std::int64_t> columnStarts, int level, QFile &file, const Progress &progress)
{
    const std::int64_t size = PyramidLayout::binSize(level);
    const std::int64_t available = request.pyramid.available[static_cast<size_t>(group.table)];
    std::vector<std::int64_t> starts = columnBins(columnStarts, size, group.sampling.count);
    // Bins that are not finished yet are left out; the short last one is when all samples are there.
    if (available < group.sampling.count)
        for (std::int64_t &start : starts)
            start = std::min(start, available / size);
    std::vector<Extremes> bins(static_cast<size_t>(starts.back() - starts.front()));
    for (size_t n = 0; n < group.rows.size(); ++n) {
        progress.report(static_cast<std::int64_t>(n), static_cast<std::int64_t>(group.rows.size()));
        const auto channel = static_cast<size_t>(request.channels[group.rows[n]]);
        readBins(file, *request.layout, request.layout->places()[channel], level, starts.front(), bins);
        for (int column = 0; column < traces.columns; ++column) {
            const std::int64_t from = starts[static_cast<size_t>(column)];
            const std::int64_t to = starts[static_cast<size_t>(column) + 1];
            add(traces, group.rows[n], column,
                extremesOf(std::span<const Extremes>(bins).subspan(static_cast<size_t>(from - starts.front()),
                                                                   static_cast<size_t>(to - from))));
        }
    }
}

void addGroup(Traces &traces, const Request &request, const Group &group, const Progress &progress)
{
    const std::vector<std::int64_t> starts = columnSamples({request.range, request.columns}, group.sampling);
    const int level =
        PyramidLayout::levelFor(group.sampling.rateHz * request.range.length() / request.columns);
    const std::int64_t first = std::clamp<std::int64_t>(starts.front(), 0, group.sampling.count);
    const std::int64_t last = std::clamp<std::int64_t>(starts.back(), 0, group.sampling.count);
    const std::int64_t available =
        request.pyramid.available.empty() ? 0 : request.pyramid.available[static_cast<size_t>(group.table)];
    const std::int64_t rawSamples = (last - first) * static_cast<std::int64_t>(request.channels.size());
    if (level < 0 || (available < last && rawSamples <= mostRawSamples)) {
        addSamples(traces, request, group, starts, progress);
        return;
    }
    traces.complete = traces.complete && available >= last;
    if (available > 0)
        addBins(traces, request, group, starts, level, *openPyramid(*request.layout, request.pyramid),
                progress);
}

std::shared_ptr<const Traces> makeTraces(const Request &request, const Progress &progress)
{
    auto traces = std::make_shared<Traces>();
    traces->range = request.range;
    traces->columns = request.columns;
    traces->channels = request.channels;
    const size_t cells = request.channels.size() * static_cast<size_t>(request.columns);
    traces->minimum.assign(cells, std::numeric_limits<float>::quiet_NaN());
    traces->maximum = traces->minimum;
    for (const Group &group : groupsOf(request))
        addGroup(*traces, request, group, progress);
    return traces;
}

} // namespace

struct TraceLoader::Private {
    explicit Private(Jobs &sharedJobs)
        : jobs(sharedJobs)
    {
    }

    Jobs &jobs;
    std::shared_ptr<const Recording> recording;
    std::shared_ptr<const PyramidLayout> layout;
    Pyramid pyramid;
};

TraceLoader::TraceLoader(Jobs &jobs, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(jobs))
{
}

TraceLoader::~TraceLoader()
{
    setRecording({});
}

void TraceLoader::setRecording(std::shared_ptr<const Recording> recording)
{
    d->jobs.cancel(tracesSlot);
    d->jobs.cancel(pyramidSlot);
    if (!d->pyramid.complete && !d->pyramid.path.isEmpty())
        QFile::remove(d->pyramid.path);
    d->recording = std::move(recording);
    d->layout.reset();
    d->pyramid = {};
    if (!d->recording)
        return;
    d->layout = std::make_shared<const PyramidLayout>(*d->recording);
    if (d->layout->totalSamples() >= smallestPyramid) {
        d->pyramid = newPyramid(*d->layout);
        buildOn();
    }
}

// The pyramid is built step by step, so that every step can be drawn.
void TraceLoader::buildOn()
{
    d->jobs.start<Pyramid>(
        pyramidSlot, tr("Preparing the traces for long time ranges"),
        [layout = d->layout, pyramid = d->pyramid](const Progress &progress) {
            return continuedPyramid(*layout, pyramid, progress);
        },
        [this](const Pyramid &pyramid) {
            d->pyramid = pyramid;
            if (!pyramid.complete)
                buildOn();
            emit pyramidGrown();
        },
        {}, Jobs::Priority::Background);
}

void TraceLoader::request(const TimeRange &range, int columns, const std::vector<int> &channels)
{
    if (!d->recording || range.isEmpty() || columns <= 0)
        return;
    Request request{d->recording, d->layout, d->pyramid, range, columns, channels};
    // A view may still name channels of the recording that was open before.
    std::erase_if(request.channels, [count = static_cast<int>(d->recording->channels.size())](int channel) {
        return channel < 0 || channel >= count;
    });
    using SharedTraces = std::shared_ptr<const Traces>;
    d->jobs.start<SharedTraces>(
        tracesSlot, tr("Reading traces"),
        [request = std::move(request)](const Progress &progress) { return makeTraces(request, progress); },
        [this](const SharedTraces &traces) { emit ready(std::shared_ptr(traces)); }, {},
        Jobs::Priority::Interactive);
}

} // namespace edgescope
