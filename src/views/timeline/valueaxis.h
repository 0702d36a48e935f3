// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

#include <span>

namespace edgescope {

// The y axis of a lane whose values have no middle: from the lowest to the highest shown.
class ValueAxis
{
public:
    // The range of the values, widened a little; NaNs are left out. At least `least` long.
    ValueAxis(std::span<const double> values, double least);

    bool isEmpty() const { return !(m_maximum > m_minimum); }
    double minimum() const { return m_minimum; }
    double maximum() const { return m_maximum; }
    double toPixel(double value, const QRectF &plot) const;
    // Round values at the right of the plot.
    void paintLabels(QPainter &painter, const QRectF &margin, const LaneContext &context) const;

private:
    double m_minimum = 0;
    double m_maximum = 0;
};

} // namespace edgescope
