// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/ridgecells.h"

#include <algorithm>
#include <cmath>

namespace edgescope {

RidgeCells::RidgeCells(const RidgeField &field)
    : m_field(field)
{
    const std::span<const double> frequencies = field.frequenciesHz;
    if (frequencies.size() > 1)
        m_logStep =
            std::log(frequencies.back() / frequencies.front()) / static_cast<double>(frequencies.size() - 1);
    const TimeRange whole{field.start, field.start + field.step * static_cast<double>(field.columns)};
    const std::span<const TimeRange> stretches =
        field.stretches.empty() ? std::span(&whole, 1) : field.stretches;
    const auto columnAtOrAfter = [&](double seconds) {
        const double column = std::ceil((seconds - field.start) / field.step - 0.5);
        return static_cast<std::size_t>(std::clamp(column, 0.0, static_cast<double>(field.columns)));
    };
    for (std::size_t row = 0; row < rows(); ++row) {
        const double edge = field.edgeSeconds.empty() ? 0 : field.edgeSeconds[row];
        std::vector<Span> &spans = m_spans.emplace_back();
        for (const TimeRange &stretch : stretches) {
            const Span span{columnAtOrAfter(stretch.start + edge), columnAtOrAfter(stretch.stop - edge)};
            if (span.begin < span.end)
                spans.push_back(span);
        }
    }
}

bool RidgeCells::counts(std::size_t row, std::size_t column) const
{
    if (!std::isfinite(value(row, column)))
        return false;
    const std::vector<Span> &spans = m_spans[row];
    const auto after = std::upper_bound(spans.begin(), spans.end(), column,
                                        [](std::size_t c, const Span &span) { return c < span.begin; });
    return after != spans.begin() && column < (after - 1)->end;
}

RidgeCells::Peak RidgeCells::peakAt(std::size_t row, std::size_t column) const
{
    const double height = value(row, column);
    double offset = 0;
    double top = height;
    if (row > 0 && row + 1 < rows()) {
        const double below = value(row - 1, column);
        const double above = value(row + 1, column);
        const double curvature = below - 2 * height + above;
        if (below <= height && above <= height && curvature < 0) {
            offset = 0.5 * (below - above) / curvature;
            top = height - 0.25 * (below - above) * offset;
        }
    }
    return {static_cast<double>(row) + offset, m_field.frequenciesHz[row] * std::exp(offset * m_logStep),
            top};
}

} // namespace edgescope
