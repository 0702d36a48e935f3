// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/nwbtimes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

using Severity = Note::Severity;

constexpr std::int64_t blockStamps = 1 << 18;
constexpr double gapPeriods = 1.5;
constexpr double tolerance = 0.25;               // of a period, for a step to count as regular
constexpr double irregularShare = 0.01;          // of the steps, to call the timestamps irregular
constexpr std::int64_t largestGridStretch = 100; // grid places for each stored sample

QString shownPlace(const QByteArray &place)
{
    return QString::fromUtf8(place);
}

// Stored samples without a gap between them and the times of the first and last.
struct Run {
    std::int64_t first = 0;
    std::int64_t last = 0;
    double firstTime = 0;
    double lastTime = 0;
};

// What the timestamps are like.
struct Stamps {
    std::vector<Run> runs;
    std::int64_t irregularSteps = 0;
    bool isReset = false; // the clock jumped back
};

// The median step of the first timestamps.
double typicalPeriod(const NwbFile &nwb, const QByteArray &place, std::int64_t count)
{
    std::vector<double> times(static_cast<std::size_t>(std::min(count, blockStamps)));
    nwb.file.readRange(place, 0, times);
    std::vector<double> steps;
    for (std::size_t n = 1; n < times.size(); ++n)
        if (std::isfinite(times[n] - times[n - 1]))
            steps.push_back(times[n] - times[n - 1]);
    if (steps.empty())
        return 0;
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

// Goes through the timestamps block by block.
Stamps scanStamps(const NwbFile &nwb, const QByteArray &place, std::int64_t count, double period,
                  double shortestPause)
{
    Stamps stamps;
    std::vector<double> times;
    for (std::int64_t start = 0; start < count; start += blockStamps) {
        times.resize(static_cast<std::size_t>(std::min(blockStamps, count - start)));
        nwb.file.readRange(place, start, times);
        for (std::size_t n = 0; n < times.size(); ++n) {
            const std::int64_t index = start + static_cast<std::int64_t>(n);
            if (stamps.runs.empty()) {
                stamps.runs.push_back({index, index, times[n], times[n]});
                continue;
            }
            Run &run = stamps.runs.back();
            const double step = times[n] - run.lastTime;
            if (step > shortestPause) {
                stamps.runs.push_back({index, index, times[n], times[n]});
                continue;
            }
            stamps.isReset |= step < -period;
            stamps.irregularSteps += !(std::abs(step - period) <= tolerance * period);
            run.last = index;
            run.lastTime = times[n];
        }
    }
    return stamps;
}

// The rate over all runs; the whole number nearby where the two part by less than a tenth of a sample.
double rateOf(const std::vector<Run> &runs, double period)
{
    double seconds = 0;
    std::int64_t steps = 0;
    for (const Run &run : runs) {
        seconds += run.lastTime - run.firstTime;
        steps += run.last - run.first;
    }
    const double rate = steps > 0 && seconds > 0 ? static_cast<double>(steps) / seconds : 1 / period;
    const double whole = std::round(rate);
    return whole >= 1 && std::abs(rate - whole) * std::max(seconds, period) < 0.1 ? whole : rate;
}

// Lays the runs on a grid that starts with the first. Nothing when the gaps would dwarf the data.
std::optional<NwbTimes> gridOf(const std::vector<Run> &runs, double period, std::int64_t frames)
{
    NwbTimes times;
    times.rateHz = rateOf(runs, period);
    times.start = runs.front().firstTime;
    for (const Run &run : runs) {
        const double place = (run.firstTime - times.start) * times.rateHz;
        if (!(place < static_cast<double>(largestGridStretch) * static_cast<double>(frames)))
            return std::nullopt;
        const std::int64_t gridFirst = std::max<std::int64_t>(std::llround(place), times.sampleCount);
        const std::int64_t count = run.last - run.first + 1;
        if (gridFirst > times.sampleCount)
            times.gaps.push_back({times.start + static_cast<double>(times.sampleCount) / times.rateHz,
                                  times.start + static_cast<double>(gridFirst) / times.rateHz});
        times.segments.push_back({gridFirst, run.first, count});
        times.sampleCount = gridFirst + count;
    }
    return times;
}

void noteGaps(const NwbTimes &times, const QByteArray &place, Recording &recording)
{
    if (times.gaps.empty())
        return;
    addNote(recording, Severity::Warning,
            QCoreApplication::translate("NwbReader", "%1 has %n gap(s), %2 s without data.", nullptr,
                                        int(times.gaps.size()))
                .arg(shownPlace(place), QString::number(totalLength(times.gaps), 'g', 6)));
}

std::optional<NwbTimes> readTimestamps(const NwbFile &nwb, const QByteArray &place, std::int64_t frames,
                                       const ReadOptions &options, Recording &recording)
{
    const auto leaveOut = [&](const QString &sentence) {
        addNote(recording, Severity::Error, sentence.arg(shownPlace(place)));
        return std::nullopt;
    };
    const QByteArray stampsPlace = place + "/timestamps";
    if (!nwb.file.isDecodable(stampsPlace))
        return leaveOut(QCoreApplication::translate("NwbReader",
                                                    "The timestamps of the signal %1 are compressed "
                                                    "in a way that cannot be read."));
    const std::vector<hsize_t> dims = nwb.file.dims(stampsPlace);
    const std::int64_t count =
        dims.size() == 1 ? std::min(frames, static_cast<std::int64_t>(dims[0])) : std::int64_t(0);
    if (count < frames)
        addNote(recording, Severity::Warning,
                QCoreApplication::translate("NwbReader", "%1 has fewer timestamps than samples; samples "
                                                         "without one were left out.")
                    .arg(shownPlace(place)));
    if (count < 2)
        return leaveOut(QCoreApplication::translate("NwbReader", "The signal %1 has too few timestamps to "
                                                                 "tell its sampling rate."));
    const double period = typicalPeriod(nwb, stampsPlace, count);
    if (!(period > 0))
        return leaveOut(
            QCoreApplication::translate("NwbReader", "The timestamps of the signal %1 do not ascend."));
    Stamps stamps = scanStamps(nwb, stampsPlace, count, period,
                               std::max(gapPeriods * period, options.gapToleranceSeconds));
    if (stamps.isReset)
        return leaveOut(QCoreApplication::translate("NwbReader",
                                                    "The timestamps of the signal %1 jump back in "
                                                    "time."));
    if (static_cast<double>(stamps.irregularSteps) > irregularShare * static_cast<double>(count)) {
        const Run whole{0, count - 1, stamps.runs.front().firstTime, stamps.runs.back().lastTime};
        if (!(whole.lastTime > whole.firstTime))
            return leaveOut(
                QCoreApplication::translate("NwbReader", "The timestamps of the signal %1 do not ascend."));
        stamps.runs = {whole};
        addNote(recording, Severity::Warning,
                QCoreApplication::translate("NwbReader", "The timestamps of %1 are not evenly spaced; its "
                                                         "samples are shown as if they were.")
                    .arg(shownPlace(place)));
    }
    std::optional<NwbTimes> times = gridOf(stamps.runs, period, frames);
    if (!times)
        return leaveOut(QCoreApplication::translate("NwbReader", "The timestamps of the signal %1 span far "
                                                                 "more time than its samples."));
    noteGaps(*times, place, recording);
    return times;
}

} // namespace

std::optional<NwbTimes> readNwbTimes(const NwbFile &nwb, const QByteArray &place, std::int64_t frames,
                                     const ReadOptions &options, Recording &recording)
{
    const QByteArray startPlace = place + "/starting_time";
    const bool hasStart = nwb.file.containsDataset(startPlace);
    double rate = hasStart ? nwb.file.attributeNumber(startPlace, "rate").value_or(0) : 0;
    const bool hasRate = rate > 0 && std::isfinite(rate);
    if (!hasRate && nwb.file.containsDataset(place + "/timestamps"))
        return readTimestamps(nwb, place, frames, options, recording);
    if (!hasRate)
        rate = options.rateHz;
    if (!(rate > 0)) {
        addNote(recording, Severity::Error,
                QCoreApplication::translate("NwbReader",
                                            "The signal %1 states no sampling rate. Give the rate "
                                            "when opening the file.")
                    .arg(shownPlace(place)));
        return std::nullopt;
    }
    // Some writers store the start as an array of one.
    const std::vector<double> starts = hasStart ? nwb.file.numbers(startPlace) : std::vector<double>();
    const double start = starts.empty() || !std::isfinite(starts.front()) ? 0 : starts.front();
    return NwbTimes{rate, start, frames, {{0, 0, frames}}, {}};
}

} // namespace edgescope
