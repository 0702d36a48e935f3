// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/periodogram.h"

#include "core/result.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace edgescope {

MeanPeriodogram::MeanPeriodogram(std::size_t segmentSamples, double rateHz)
    : m_fourier(sharedFourier<float>(segmentSamples))
    , m_rateHz(rateHz)
    , m_windowed(segmentSamples)
    , m_spectrum(m_fourier->halfLength())
    , m_sums(m_fourier->halfLength())
{
    const auto length = static_cast<double>(segmentSamples);
    for (std::size_t n = 0; n < segmentSamples; ++n)
        m_window.push_back(
            static_cast<float>(0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(n) / length)));
    m_windowPower = 3 * length / 8;
}

void MeanPeriodogram::clear()
{
    std::ranges::fill(m_sums, 0);
    m_segments = 0;
}

void MeanPeriodogram::add(std::span<const float> segment)
{
    const double sum = std::accumulate(segment.begin(), segment.end(), 0.0);
    const auto mean = static_cast<float>(sum / static_cast<double>(segment.size()));
    for (std::size_t n = 0; n < segment.size(); ++n)
        m_windowed[n] = m_window[n] * (segment[n] - mean);
    m_fourier->forward(m_windowed, m_spectrum);
    for (std::size_t k = 0; k < m_sums.size(); ++k)
        m_sums[k] += static_cast<double>(std::norm(m_spectrum[k]));
    ++m_segments;
}

double MeanPeriodogram::power(double lowHz, double highHz) const
{
    if (m_segments == 0)
        return undefined;
    const double step = m_rateHz / static_cast<double>(m_fourier->length());
    const double low = std::max(lowHz, 0.0);
    const double high = std::min(highHz, m_rateHz / 2);
    double sum = 0;
    for (auto k = static_cast<std::size_t>(low / step + 0.5); k < m_sums.size(); ++k) {
        const double from = std::max(low, (static_cast<double>(k) - 0.5) * step);
        const double to = std::min(high, (static_cast<double>(k) + 0.5) * step);
        if (from >= to)
            break;
        sum += m_sums[k] * (to - from);
    }
    return 2 * sum / (m_rateHz * m_windowPower * static_cast<double>(m_segments));
}

} // namespace edgescope
