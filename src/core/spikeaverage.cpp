// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spikeaverage.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {

std::vector<std::size_t> evenlyChosen(std::size_t count, std::size_t most)
{
    std::vector<std::size_t> chosen(std::min(count, most));
    for (std::size_t n = 0; n < chosen.size(); ++n)
        chosen[n] = n * count / chosen.size();
    return chosen;
}

std::size_t largestChannel(std::span<const double> values, std::size_t channels)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    std::vector<double> lowest(channels, infinity);
    std::vector<double> highest(channels, -infinity);
    for (std::size_t place = 0; place + channels <= values.size(); place += channels)
        for (std::size_t channel = 0; channel < channels; ++channel) {
            lowest[channel] = std::min(lowest[channel], values[place + channel]);
            highest[channel] = std::max(highest[channel], values[place + channel]);
        }
    std::size_t largest = 0;
    for (std::size_t channel = 1; channel < channels; ++channel)
        if (highest[channel] - lowest[channel] > highest[largest] - lowest[largest])
            largest = channel;
    return largest;
}

std::vector<float> valuesOfChannel(std::span<const double> values, std::size_t channels, std::size_t channel,
                                   double scale)
{
    std::vector<float> course;
    course.reserve(values.size() / channels);
    for (std::size_t place = channel; place < values.size(); place += channels)
        course.push_back(static_cast<float>(values[place] * scale));
    return course;
}

bool areFinite(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

void SpikeAverage::add(std::span<const double> values)
{
    if (!areFinite(values))
        return;
    ++m_spikes;
    for (std::size_t n = 0; n < m_sums.size(); ++n) {
        m_sums[n] += values[n];
        m_squares[n] += values[n] * values[n];
    }
}

SpikeAverage &SpikeAverage::operator+=(const SpikeAverage &other)
{
    m_spikes += other.m_spikes;
    for (std::size_t n = 0; n < m_sums.size(); ++n) {
        m_sums[n] += other.m_sums[n];
        m_squares[n] += other.m_squares[n];
    }
    return *this;
}

std::shared_ptr<Waveform> SpikeAverage::waveform(double scale, const QString &unit, double rateHz) const
{
    if (m_spikes == 0 || m_sums.empty())
        return nullptr;
    const auto spikes = static_cast<double>(m_spikes);
    const std::size_t channel = largestChannel(m_sums, m_channels);
    auto result = std::make_shared<Waveform>();
    result->mean = valuesOfChannel(m_sums, m_channels, channel, scale / spikes);
    result->unit = unit;
    result->rateHz = rateHz;
    if (m_spikes < 2)
        return result;
    for (std::size_t n = channel; n < m_sums.size(); n += m_channels) {
        const double squares = m_squares[n] - m_sums[n] * m_sums[n] / spikes;
        result->deviation.push_back(
            static_cast<float>(std::sqrt(std::max(0.0, squares) / (spikes - 1)) * std::abs(scale)));
    }
    return result;
}

} // namespace edgescope
