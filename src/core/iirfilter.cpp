// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iirfilter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace edgescope {
namespace {

// What a section remembers, in the transposed direct form II.
struct SectionState {
    double first = 0;
    double second = 0;
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

// The states after `value` has lasted forever, so that filtering starts without a jump.
std::vector<SectionState> steadyStates(const FilterSections &sections, double value)
{
    std::vector<SectionState> states;
    for (const FilterSection &s : sections) {
        const double out = value * (s.b0 + s.b1 + s.b2) / (1 + s.a1 + s.a2);
        const double second = s.b2 * value - s.a2 * out;
        states.push_back({s.b1 * value - s.a1 * out + second, second});
        value = out;
    }
    return states;
}

// Two sections at a time: they do not wait for each other's results as one section waits for its own.
void filterPair(const FilterSection &p, const FilterSection &q, SectionState a, SectionState b, double *from,
                std::ptrdiff_t count, std::ptrdiff_t step)
{
    for (std::ptrdiff_t i = 0; i < count; ++i, from += step) {
        const double in = *from;
        const double middle = p.b0 * in + a.first;
        a.first = p.b1 * in - p.a1 * middle + a.second;
        a.second = p.b2 * in - p.a2 * middle;
        const double out = q.b0 * middle + b.first;
        b.first = q.b1 * middle - q.a1 * out + b.second;
        b.second = q.b2 * middle - q.a2 * out;
        *from = out;
    }
}

// One pass along the samples, from the last to the first when `step` is −1.
void pass(const FilterSections &sections, std::span<double> samples, std::ptrdiff_t step)
{
    double *from = step > 0 ? &samples.front() : &samples.back();
    const std::vector<SectionState> states = steadyStates(sections, *from);
    const FilterSection through;
    for (size_t n = 0; n < sections.size(); n += 2) {
        const bool isPair = n + 1 < sections.size();
        filterPair(sections[n], isPair ? sections[n + 1] : through, states[n],
                   isPair ? states[n + 1] : SectionState(), from, std::ssize(samples), step);
    }
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
    const auto pad = static_cast<size_t>(std::clamp<std::int64_t>(padding, 0, std::ssize(samples) - 1));
    const size_t count = samples.size();
    std::vector<double> padded(count + 2 * pad);
    std::copy(samples.begin(), samples.end(), padded.begin() + static_cast<std::ptrdiff_t>(pad));
    for (size_t n = 1; n <= pad; ++n) {
        padded[pad - n] = 2 * samples.front() - samples[n];
        padded[pad + count - 1 + n] = 2 * samples.back() - samples[count - 1 - n];
    }
    pass(sections, padded, 1);
    pass(sections, padded, -1);
    std::copy_n(padded.begin() + static_cast<std::ptrdiff_t>(pad), count, samples.begin());
}

void filterRuns(const FilterSections &sections, std::span<float> samples, std::int64_t padding)
{
    const auto finite = [](float sample) { return std::isfinite(sample); };
    std::vector<double> run;
    for (auto first = samples.begin();;) {
        first = std::find_if(first, samples.end(), finite);
        if (first == samples.end())
            return;
        const auto last = std::find_if_not(first, samples.end(), finite);
        run.assign(first, last);
        filterZeroPhase(sections, run, padding);
        first = std::transform(run.begin(), run.end(), first,
                               [](double sample) { return static_cast<float>(sample); });
    }
}

} // namespace edgescope
