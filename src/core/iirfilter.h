// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

// Recursive filters of evenly spaced samples, applied forwards and backwards, so that no wave is shifted in
// time (zero phase). Pure functions of a block of samples.
namespace edgescope {

// One second-order section, H(z) = (b0 + b1/z + b2/z²) / (1 + a1/z + a2/z²).
struct FilterSection {
    double b0 = 1, b1 = 0, b2 = 0, a1 = 0, a2 = 0;
};

// Sections that follow one another.
using FilterSections = std::vector<FilterSection>;

// Butterworth filters of an even order (bilinear transform with the edge prewarped; Oppenheim & Schafer,
// Discrete-Time Signal Processing, 7.1). The edge, inside (0, rateHz / 2), is where one pass leaves 1/√2 of
// the amplitude (−3 dB): forwards and backwards together 1/2 (−6 dB).
FilterSections butterworthHighPass(int order, double edgeHz, double rateHz);
FilterSections butterworthLowPass(int order, double edgeHz, double rateHz);

// Takes out one frequency inside (0, rateHz / 2). One pass is 3 dB down `widthHz` apart, half of it to each
// side; unit gain at 0 Hz.
FilterSection notchSection(double centreHz, double widthHz, double rateHz);

// Samples after which what one sample leaves behind has faded to `remainder` of it, by the slowest section.
std::int64_t settlingSamples(const FilterSections &sections, double remainder);

// Channels that are best filtered together.
constexpr std::int64_t filterWidth = 4;

// Filters a run of finite samples in place, forwards and backwards. Before and after it the run is thought to
// go on, point-reflected about its end, for `padding` samples (at most samples.size() − 1), and constant
// beyond.
void filterZeroPhase(const FilterSections &sections, std::span<double> samples, std::int64_t padding);

// The same for samples with gaps: each run between values that are not finite is filtered for itself, those
// values stay as they are.
void filterRuns(const FilterSections &sections, std::span<float> samples, std::int64_t padding);

// The same for channels of equally many samples, and the same numbers; fast for filterWidth channels at once.
void filterRuns(const FilterSections &sections, std::span<const std::span<float>> channels,
                std::int64_t padding);

} // namespace edgescope
