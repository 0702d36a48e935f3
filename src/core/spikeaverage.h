// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

// Mean waveforms out of those of single spikes. Values of several channels stand sample after sample, each of
// all channels.
namespace edgescope {

// Most samples of a waveform: 8.5 ms at 30 kHz. What a file states beyond is not believed.
constexpr std::size_t mostWaveformSamples = 256;
// Spikes of a unit that are averaged where reading all would take long.
constexpr std::size_t mostAveragedSpikes = 1000;

// At most `most` of the numbers below `count`, evenly spread and ascending.
std::vector<std::size_t> evenlyChosen(std::size_t count, std::size_t most);

// The channel with the largest distance between its lowest and its highest value; values that are no numbers
// do not count.
std::size_t largestChannel(std::span<const double> values, std::size_t channels);

bool areFinite(std::span<const double> values);

// One channel's values, each times `scale`.
std::vector<float> valuesOfChannel(std::span<const double> values, std::size_t channels, std::size_t channel,
                                   double scale);

// Sums up the spikes of one unit.
class SpikeAverage
{
public:
    SpikeAverage(std::size_t channels, std::size_t samples)
        : m_channels(channels)
        , m_sums(channels * samples)
        , m_squares(channels * samples)
    {
    }

    // One spike's values. A spike with values that are not finite is passed over.
    void add(std::span<const double> values);
    // Adds what another one of the same channels and samples has summed up.
    SpikeAverage &operator+=(const SpikeAverage &other);

    std::size_t spikes() const { return m_spikes; }
    // The mean on the largest channel and the standard deviation of the spikes around it (by n - 1; none of
    // fewer than two spikes), times `scale`. Null without spikes.
    std::shared_ptr<Waveform> waveform(double scale, const QString &unit, double rateHz) const;

private:
    std::size_t m_channels;
    std::size_t m_spikes = 0;
    std::vector<double> m_sums;
    std::vector<double> m_squares;
};

} // namespace edgescope
