// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/windowfeatures.h"

#include "analyses/channelsamples.h"
#include "analyses/fourier.h"
#include "core/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <numbers>

namespace edgescope {
namespace {

constexpr double leastRateHz = 250;
constexpr double rateOverBand = 4;
constexpr std::int64_t samplesPerTask = 1 << 21; // of all channels together; more when a window has more

// Channels that are stored together and have the same samples in every window.
struct Group {
    std::vector<std::size_t> rows; // in Recording::channels
    std::vector<int> sourceChannels;
    const SampleSource *source = nullptr;
    double start = 0;
    std::int64_t samples = 0;
    double rateHz = 0;
    std::int64_t averaged = 1;      // so many samples become one
    std::int64_t windowSamples = 0; // averaged ones
    std::size_t firstBin = 0;       // of the Fourier transform
    std::size_t lastBin = 0;

    double averagedRateHz() const { return rateHz / static_cast<double>(averaged); }
    bool isUsable() const { return windowSamples >= ChannelSamples::leastSamples && firstBin <= lastBin; }
    // The first averaged sample of a window.
    std::int64_t first(const FeatureWindows &windows, std::size_t window) const
    {
        constexpr double tolerance = 1e-6; // of a sample
        const double seconds = windows.start + static_cast<double>(window) * windows.step - start;
        return static_cast<std::int64_t>(std::ceil(seconds * averagedRateHz() - tolerance));
    }
};

// Neighbouring windows of one group.
struct Task {
    const Group *group = nullptr;
    std::size_t firstWindow = 0;
    std::size_t lastWindow = 0; // the one after
};

void fitToBand(Group &group, const FeatureWindows &windows, const FeatureBand &band)
{
    const double rate = std::max(leastRateHz, rateOverBand * band.highestHz);
    group.averaged = std::max<std::int64_t>(1, static_cast<std::int64_t>(group.rateHz / rate));
    group.windowSamples = std::llround(windows.length * group.averagedRateHz());
    constexpr double rounding = 1e-9;
    const double binsPerHz = static_cast<double>(group.windowSamples) / group.averagedRateHz();
    group.firstBin = static_cast<std::size_t>(std::max(1.0, std::ceil(band.lowestHz * binsPerHz - rounding)));
    group.lastBin = std::min(static_cast<std::size_t>(band.highestHz * binsPerHz + rounding),
                             static_cast<std::size_t>(group.windowSamples / 2));
}

std::vector<Group> groupsOf(const Recording &recording, const FeatureWindows &windows,
                            const FeatureBand &band)
{
    using Key = std::tuple<const SampleSource *, double, double, std::int64_t>;
    std::map<Key, std::size_t> places;
    std::vector<Group> groups;
    for (std::size_t row = 0; row < recording.channels.size(); ++row) {
        const Channel &channel = recording.channels[row];
        const Key key{channel.source.get(), channel.rateHz, channel.start, channel.sampleCount};
        const auto [place, isNew] = places.try_emplace(key, groups.size());
        if (isNew) {
            Group &group = groups.emplace_back();
            group.source = channel.source.get();
            group.start = channel.start;
            group.samples = channel.sampleCount;
            group.rateHz = channel.rateHz;
            fitToBand(group, windows, band);
        }
        groups[place->second].rows.push_back(row);
        groups[place->second].sourceChannels.push_back(channel.sourceChannel);
    }
    return groups;
}

std::vector<Task> tasksOf(const std::vector<Group> &groups, const FeatureWindows &windows)
{
    std::vector<Task> tasks;
    for (const Group &group : groups) {
        if (!group.isUsable())
            continue;
        const double samplesPerWindow = group.rateHz * windows.step * static_cast<double>(group.rows.size());
        const auto step =
            static_cast<std::size_t>(std::max(1.0, std::ceil(samplesPerTask / samplesPerWindow)));
        for (std::size_t window = 0; window < windows.count; window += step)
            tasks.push_back({&group, window, std::min(window + step, windows.count)});
    }
    return tasks;
}

bool isClipped(std::span<const float> samples)
{
    const auto [low, high] = std::minmax_element(samples.begin(), samples.end());
    std::int64_t clipped = 0;
    std::int64_t run = 0;
    for (std::size_t n = 0; n < samples.size(); ++n) {
        run = n > 0 && samples[n] == samples[n - 1] ? run + 1 : 1;
        if ((samples[n] == *low || samples[n] == *high) && run >= shortestClippedRun)
            clipped += run == shortestClippedRun ? shortestClippedRun : 1;
    }
    return 2 * clipped > static_cast<std::int64_t>(samples.size());
}

// Computes windows, one task after the other in the same memory.
class Worker
{
public:
    Worker(const Recording &recording, const FeatureWindows &windows, std::vector<WindowFeatures> &features)
        : m_recording(recording)
        , m_windows(windows)
        , m_features(features)
    {
    }

    void run(const Task &task)
    {
        const Group &group = *task.group;
        const std::int64_t end = group.samples / group.averaged;
        const std::int64_t from = std::clamp<std::int64_t>(group.first(m_windows, task.firstWindow), 0, end);
        const std::int64_t to = std::clamp<std::int64_t>(
            group.first(m_windows, task.lastWindow - 1) + group.windowSamples, from, end);
        if (from == to)
            return;
        read(group, from, to);
        for (std::size_t n = 0; n < group.rows.size(); ++n) {
            const auto count = static_cast<std::size_t>((to - from) * group.averaged);
            const std::span<const float> raw = std::span<const float>(m_samples).subspan(n * count, count);
            average(group, raw);
            for (std::size_t window = task.firstWindow; window < task.lastWindow; ++window) {
                const std::int64_t first = group.first(m_windows, window);
                if (first >= from && first + group.windowSamples <= to)
                    measure(group, raw, static_cast<std::size_t>(first - from), window,
                            m_features[group.rows[n]]);
            }
        }
    }

private:
    // Averaged samples [from, to) of all channels.
    void read(const Group &group, std::int64_t from, std::int64_t to)
    {
        const std::int64_t first = from * group.averaged;
        const std::int64_t count = (to - from) * group.averaged;
        m_samples.resize(static_cast<std::size_t>(count) * group.rows.size());
        group.source->read(first, count, group.sourceChannels, m_samples);
        const Channel &channel = m_recording.channels[group.rows.front()];
        for (std::size_t n = 0; n < group.rows.size(); ++n)
            eraseGaps(channel, m_recording.gaps, first,
                      std::span(m_samples).subspan(n * static_cast<std::size_t>(count),
                                                   static_cast<std::size_t>(count)));
    }

    // One channel's averages, and sums over them from the beginning: the length of the line, missing samples
    // and samples that equal the one before.
    void average(const Group &group, std::span<const float> raw)
    {
        const auto size = static_cast<std::size_t>(group.averaged);
        const std::size_t count = raw.size() / size;
        const auto scale = 1 / static_cast<float>(size);
        m_averages.resize(count);
        m_path.assign(count + 1, 0);
        m_missing.assign(count + 1, 0);
        m_repeats.assign(count + 1, 0);
        float before = std::nanf("");
        for (std::size_t n = 0; n < count; ++n) {
            float sum = 0;
            std::int64_t repeats = 0;
            for (const float value : raw.subspan(n * size, size)) {
                sum += value;
                repeats += value == before ? 1 : 0;
                before = value;
            }
            m_averages[n] = sum * scale;
            const double step = n > 0 ? std::abs(static_cast<double>(m_averages[n]) - m_averages[n - 1]) : 0;
            m_path[n + 1] = m_path[n] + (std::isfinite(step) ? step : 0);
            m_missing[n + 1] = m_missing[n] + (std::isfinite(sum) ? 0 : 1);
            m_repeats[n + 1] = m_repeats[n] + repeats;
        }
    }

    // Of one window, whose averages begin at `first`.
    void measure(const Group &group, std::span<const float> raw, std::size_t first, std::size_t window,
                 WindowFeatures &features)
    {
        const auto count = static_cast<std::size_t>(group.windowSamples);
        const std::size_t end = first + count;
        if (m_missing[end] > m_missing[first])
            return;
        const auto averaged = static_cast<std::size_t>(group.averaged);
        const double length = m_path[end] - m_path[first + 1];
        const double power = length > 0 ? bandPower(group, first) : 0;
        // At least two in each run of three or more equal the one before: fewer of all samples cannot do.
        const bool mayBeClipped =
            3 * (m_repeats[end] - m_repeats[first]) > static_cast<std::int64_t>(count * averaged);
        if (!(power > 0)) {
            features.status[window] = WindowStatus::Flat;
        } else if (mayBeClipped && isClipped(raw.subspan(first * averaged, count * averaged))) {
            features.status[window] = WindowStatus::Clipped;
        } else {
            features.status[window] = WindowStatus::Defined;
            features.logLineLength[window] =
                static_cast<float>(std::log(length / static_cast<double>(count - 1)));
            features.logPower[window] = static_cast<float>(std::log(power));
        }
    }

    double bandPower(const Group &group, std::size_t first)
    {
        const auto count = static_cast<std::size_t>(group.windowSamples);
        prepareTransform(count);
        const std::span<const float> samples = std::span<const float>(m_averages).subspan(first, count);
        double mean = 0;
        for (const float value : samples)
            mean += value;
        mean /= static_cast<double>(count);
        for (std::size_t n = 0; n < count; ++n)
            m_tapered[n] = (samples[n] - static_cast<float>(mean)) * m_taper[n];
        m_fourier->forward(m_tapered, m_spectrum);
        double power = 0;
        for (std::size_t bin = group.firstBin; bin <= group.lastBin; ++bin)
            power += std::norm(m_spectrum[bin]);
        return power;
    }

    void prepareTransform(std::size_t length)
    {
        if (m_fourier && m_fourier->length() == length)
            return;
        m_fourier = sharedFourier<float>(length);
        m_tapered.resize(length);
        m_spectrum.resize(m_fourier->halfLength());
        m_taper.resize(length);
        for (std::size_t n = 0; n < length; ++n) {
            const double phase = (static_cast<double>(n) + 0.5) / static_cast<double>(length);
            m_taper[n] = static_cast<float>(0.5 - 0.5 * std::cos(2 * std::numbers::pi * phase));
        }
    }

    const Recording &m_recording;
    const FeatureWindows &m_windows;
    std::vector<WindowFeatures> &m_features;
    std::vector<float> m_samples; // channel after channel
    std::vector<float> m_averages;
    std::vector<double> m_path;
    std::vector<std::int64_t> m_missing;
    std::vector<std::int64_t> m_repeats;
    std::shared_ptr<const Fourier<float>> m_fourier;
    std::vector<float> m_taper;
    FourierVector<float> m_tapered;
    FourierVector<std::complex<float>> m_spectrum;
};

} // namespace

std::vector<WindowFeatures> windowFeatures(const Recording &recording, const FeatureWindows &windows,
                                           const FeatureBand &band, const Progress &progress)
{
    const std::vector<Group> groups = groupsOf(recording, windows, band);
    std::vector<WindowFeatures> features(recording.channels.size());
    for (const Group &group : groups) {
        const WindowStatus before = group.isUsable() ? WindowStatus::Missing : WindowStatus::TooSlow;
        for (const std::size_t row : group.rows) {
            features[row].status.assign(windows.count, before);
            features[row].logLineLength.assign(windows.count, std::nanf(""));
            features[row].logPower.assign(windows.count, std::nanf(""));
        }
    }
    const std::vector<Task> tasks = tasksOf(groups, windows);
    std::atomic<std::size_t> next = 0;
    std::atomic<std::int64_t> done = 0;
    parallelFor(parallelThreads(), [&](std::int64_t) {
        Worker worker(recording, windows, features);
        for (std::size_t n = next++; n < tasks.size(); n = next++) {
            progress.report(done++, static_cast<std::int64_t>(tasks.size()));
            worker.run(tasks[n]);
        }
    });
    return features;
}

} // namespace edgescope
