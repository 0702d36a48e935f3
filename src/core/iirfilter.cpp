// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iirfilter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace edgescope {
namespace {

// Side by side no section waits for its own last result; few enough that a tile of them stays in the cache.
constexpr auto channelsTogether = static_cast<size_t>(filterWidth);
constexpr std::ptrdiff_t samplesAtOnce = 1024;

// One value of each of the channels that are filtered together.
template <size_t width>
using Frame = std::array<double, width>;

// What a section remembers, in the transposed direct form II.
template <size_t width>
struct SectionState {
    Frame<width> first{};
    Frame<width> second{};
};

// Calls add(damping, norm) for each pair of poles, with norm = 1 / (1 + damping · k + k²).
template <typename Add>
void forEachPolePair(int order, double k, const Add &add)
{
    for (int pair = 0; pair < order / 2; ++pair) {
        const double damping = 2 * std::sin(std::numbers::pi * (2 * pair + 1) / (2 * order));
        add(damping, 1 / (1 + damping * k + k * k));
    }
}

FilterSection section(double b0, double b1, double damping, double norm, double k)
{
    return {b0, b1, b0, 2 * (k * k - 1) * norm, (1 - damping * k + k * k) * norm};
}

// The states after `values` have lasted forever, so that filtering starts without a jump.
template <size_t width>
std::vector<SectionState<width>> steadyStates(const FilterSections &sections, Frame<width> values)
{
    std::vector<SectionState<width>> states;
    for (const FilterSection &s : sections) {
        SectionState<width> &state = states.emplace_back();
        for (size_t n = 0; n < width; ++n) {
            const double out = values[n] * (s.b0 + s.b1 + s.b2) / (1 + s.a1 + s.a2);
            state.second[n] = s.b2 * values[n] - s.a2 * out;
            state.first[n] = s.b1 * values[n] - s.a1 * out + state.second[n];
            values[n] = out;
        }
    }
    return states;
}

// Two sections at a time: they do not wait for each other's results as one section waits for its own.
template <size_t width>
void filterPair(const FilterSection &p, const FilterSection &q, SectionState<width> &stateOfP,
                SectionState<width> &stateOfQ, Frame<width> *from, std::ptrdiff_t count, std::ptrdiff_t step)
{
    SectionState<width> a = stateOfP;
    SectionState<width> b = stateOfQ;
    for (std::ptrdiff_t i = 0; i < count; ++i, from += step)
        for (size_t n = 0; n < width; ++n) {
            const double in = (*from)[n];
            const double middle = p.b0 * in + a.first[n];
            a.first[n] = p.b1 * in - p.a1 * middle + a.second[n];
            a.second[n] = p.b2 * in - p.a2 * middle;
            const double out = q.b0 * middle + b.first[n];
            b.first[n] = q.b1 * middle - q.a1 * out + b.second[n];
            b.second[n] = q.b2 * middle - q.a2 * out;
            (*from)[n] = out;
        }
    stateOfP = a;
    stateOfQ = b;
}

// One pass along the samples, from the last to the first when `step` is −1.
template <size_t width>
void pass(FilterSections sections, std::span<Frame<width>> samples, std::ptrdiff_t step)
{
    if (sections.size() % 2 != 0)
        sections.emplace_back(); // lets through what comes
    Frame<width> *from = step > 0 ? &samples.front() : &samples.back();
    std::vector<SectionState<width>> states = steadyStates(sections, *from);
    for (std::ptrdiff_t left = std::ssize(samples); left > 0; left -= samplesAtOnce) {
        const std::ptrdiff_t count = std::min(left, samplesAtOnce);
        for (size_t n = 0; n < sections.size(); n += 2)
            filterPair(sections[n], sections[n + 1], states[n], states[n + 1], from, count, step);
        from += count * step;
    }
}

// Filters `count` samples that stand in `padded` after `pad` free places and before as many.
template <size_t width>
void filterPadded(const FilterSections &sections, std::vector<Frame<width>> &padded, size_t pad, size_t count)
{
    for (size_t n = 1; n <= pad; ++n)
        for (size_t channel = 0; channel < width; ++channel) {
            const auto at = [&](size_t sample) -> double & { return padded[sample][channel]; };
            at(pad - n) = 2 * at(pad) - at(pad + n);
            at(pad + count - 1 + n) = 2 * at(pad + count - 1) - at(pad + count - 1 - n);
        }
    pass<width>(sections, padded, 1);
    pass<width>(sections, padded, -1);
}

size_t paddingOf(std::int64_t padding, size_t count)
{
    return static_cast<size_t>(std::clamp<std::int64_t>(padding, 0, static_cast<std::int64_t>(count) - 1));
}

bool isFinite(float sample)
{
    return std::isfinite(sample);
}

// As many channels as are filtered together, without gaps.
void filterTogether(const FilterSections &sections, std::span<const std::span<float>> channels,
                    std::int64_t padding)
{
    const size_t count = channels.front().size();
    const size_t pad = paddingOf(padding, count);
    std::vector<Frame<channelsTogether>> padded(count + 2 * pad);
    for (size_t n = 0; n < count; ++n)
        for (size_t channel = 0; channel < channelsTogether; ++channel)
            padded[pad + n][channel] = static_cast<double>(channels[channel][n]);
    filterPadded(sections, padded, pad, count);
    for (size_t n = 0; n < count; ++n)
        for (size_t channel = 0; channel < channelsTogether; ++channel)
            channels[channel][n] = static_cast<float>(padded[pad + n][channel]);
}

} // namespace

FilterSections butterworthLowPass(int order, double edgeHz, double rateHz)
{
    FilterSections sections;
    const double k = std::tan(std::numbers::pi * edgeHz / rateHz);
    forEachPolePair(order, k, [&](double damping, double norm) {
        sections.push_back(section(k * k * norm, 2 * k * k * norm, damping, norm, k));
    });
    return sections;
}

FilterSections butterworthHighPass(int order, double edgeHz, double rateHz)
{
    FilterSections sections;
    const double k = std::tan(std::numbers::pi * edgeHz / rateHz);
    forEachPolePair(order, k, [&](double damping, double norm) {
        sections.push_back(section(norm, -2 * norm, damping, norm, k));
    });
    return sections;
}

FilterSection notchSection(double centreHz, double widthHz, double rateHz)
{
    const double gain = 1 / (1 + std::tan(std::numbers::pi * widthHz / rateHz));
    const double turn = -2 * std::cos(2 * std::numbers::pi * centreHz / rateHz) * gain;
    return {gain, turn, gain, turn, 2 * gain - 1};
}

std::int64_t settlingSamples(const FilterSections &sections, double remainder)
{
    double longest = 0;
    for (const FilterSection &s : sections) {
        const double discriminant = s.a1 * s.a1 / 4 - s.a2;
        const double radius =
            discriminant < 0 ? std::sqrt(s.a2) : std::abs(s.a1) / 2 + std::sqrt(discriminant);
        if (radius > 0)
            longest = std::max(longest, std::log(remainder) / std::log(radius));
    }
    return static_cast<std::int64_t>(std::ceil(longest));
}

void filterZeroPhase(const FilterSections &sections, std::span<double> samples, std::int64_t padding)
{
    if (sections.empty() || samples.empty())
        return;
    const size_t pad = paddingOf(padding, samples.size());
    std::vector<Frame<1>> padded(samples.size() + 2 * pad);
    for (size_t n = 0; n < samples.size(); ++n)
        padded[pad + n] = {samples[n]};
    filterPadded(sections, padded, pad, samples.size());
    for (size_t n = 0; n < samples.size(); ++n)
        samples[n] = padded[pad + n].front();
}

void filterRuns(const FilterSections &sections, std::span<float> samples, std::int64_t padding)
{
    std::vector<double> run;
    for (auto first = samples.begin();;) {
        first = std::find_if(first, samples.end(), isFinite);
        if (first == samples.end())
            return;
        const auto last = std::find_if_not(first, samples.end(), isFinite);
        run.assign(first, last);
        filterZeroPhase(sections, run, padding);
        first = std::transform(run.begin(), run.end(), first,
                               [](double sample) { return static_cast<float>(sample); });
    }
}

void filterRuns(const FilterSections &sections, std::span<const std::span<float>> channels,
                std::int64_t padding)
{
    const bool hasGaps = !std::all_of(channels.begin(), channels.end(), [](std::span<float> samples) {
        return std::all_of(samples.begin(), samples.end(), isFinite);
    });
    if (channels.size() == channelsTogether && !channels.front().empty() && !hasGaps && !sections.empty())
        filterTogether(sections, channels, padding);
    else
        for (const std::span<float> samples : channels)
            filterRuns(sections, samples, padding);
}

} // namespace edgescope
