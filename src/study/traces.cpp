// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/traces.h"

#include "study/filteredtraces.h"
#include "study/jobs.h"

#include <algorithm>

namespace edgescope {
namespace {

const QByteArray tracesSlot = "traces";
const QByteArray pyramidSlot = "pyramid";
// Recordings with fewer samples are drawn from them at any zoom.
constexpr std::int64_t smallestPyramid = 1'000'000;
// Filtered bins kept of what is not in view.
constexpr size_t mostFilteredBytes = size_t{128} << 20;

size_t bytesOf(const FilteredBlocks &blocks)
{
    size_t bytes = 0;
    for (const auto &[key, block] : blocks)
        bytes += block->bins.size() * sizeof(Extremes);
    return bytes;
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
    std::shared_ptr<const Montage> montage;
    DisplayFilter filter;
    std::vector<int> bad;
    Pyramid pyramid;
    FilteredBlocks blocks;
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
    d->montage.reset();
    d->filter = {};
    d->bad.clear();
    d->pyramid = {};
    d->blocks.clear();
    if (!d->recording)
        return;
    d->layout = std::make_shared<const PyramidLayout>(*d->recording);
    d->montage = std::make_shared<const Montage>(montageOf(*d->recording, d->filter.reference));
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
            if (d->filter.isRaw())
                emit pyramidGrown();
        },
        {}, Jobs::Priority::Background);
}

void TraceLoader::setFilter(const DisplayFilter &filter)
{
    if (!d->recording || filter == d->filter)
        return;
    if (filter.reference != d->filter.reference)
        d->montage = std::make_shared<const Montage>(montageOf(*d->recording, filter.reference, d->bad));
    d->filter = filter;
    d->blocks.clear();
    d->jobs.cancel(tracesSlot);
}

void TraceLoader::setBadChannels(const std::vector<int> &bad)
{
    if (!d->recording || bad == d->bad)
        return;
    d->bad = bad;
    d->montage = std::make_shared<const Montage>(montageOf(*d->recording, d->filter.reference, bad));
    if (d->filter.reference != DisplayFilter::Reference::CommonAverage)
        return;
    d->blocks.clear();
    d->jobs.cancel(tracesSlot);
}

const DisplayFilter &TraceLoader::filter() const
{
    return d->filter;
}

std::shared_ptr<const Montage> TraceLoader::montage() const
{
    return d->montage;
}

void TraceLoader::request(const TimeRange &range, int columns, const std::vector<int> &channels)
{
    if (!d->recording || range.isEmpty() || columns <= 0)
        return;
    TraceRequest request{d->recording, d->layout, d->montage, d->pyramid,
                         d->filter,    range,     columns,    channels};
    // A view may still name channels of the recording that was open before.
    std::erase_if(request.channels, [count = static_cast<int>(d->recording->channels.size())](int channel) {
        return channel < 0 || channel >= count;
    });
    if (!d->filter.isRaw()) {
        filterOn(request);
        return;
    }
    using SharedTraces = std::shared_ptr<const Traces>;
    d->jobs.start<SharedTraces>(
        tracesSlot, tr("Reading traces"),
        [request = std::move(request)](const Progress &progress) {
            return recordedTraces(request, progress);
        },
        [this](const SharedTraces &traces) { emit ready(std::shared_ptr(traces)); }, {},
        Jobs::Priority::Interactive);
}

// Long ranges are filtered step by step, so that every step can be drawn; a newer request ends them.
void TraceLoader::filterOn(const TraceRequest &request)
{
    FilteredBlocks present = d->blocks;
    d->jobs.start<FilteredStep>(
        tracesSlot, tr("Filtering traces"),
        [request, present = std::move(present)](const Progress &progress) {
            return filteredStep(request, present, progress);
        },
        [this, request](const FilteredStep &step) {
            if (bytesOf(d->blocks) > mostFilteredBytes)
                d->blocks.clear();
            for (const auto &[key, block] : step.inView)
                d->blocks[key] = block;
            if (!step.traces->complete)
                filterOn(request);
            emit ready(std::shared_ptr(step.traces));
        },
        {}, Jobs::Priority::Interactive);
}

} // namespace edgescope
