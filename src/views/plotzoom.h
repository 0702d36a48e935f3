// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotframe.h"

namespace edgescope {

// The part of a plot's axes that is shown, in fractions of the whole axes, so that it is the same for linear,
// logarithmic and reversed ones.
class PlotZoom
{
public:
    bool isFit() const { return *this == PlotZoom(); }
    void fit() { *this = {}; }
    // Narrows the axes of a frame that have their whole range.
    void apply(PlotFrame &frame) const;
    // Shows `factor` times as much of the chosen axes; what is drawn at `about` in the plot stays there.
    void zoom(const QRectF &plot, const QPointF &about, double factor, bool x = true, bool y = true);
    // Moves what is drawn by so many pixels.
    void pan(const QRectF &plot, const QPointF &pixels);
    // Shows nothing beyond the ends of the axes.
    void keepInside();
    // Shares of the upright axis at the bottom and the top of the plot.
    double bottom() const { return m_y.low; }
    double top() const { return m_y.high; }

    bool operator==(const PlotZoom &) const = default;

private:
    struct Part {
        double low = 0;
        double high = 1;

        void zoom(double about, double factor);
        void shift(double fraction);
        void keepInside();
        bool operator==(const Part &) const = default;
    };

    Part m_x;
    Part m_y;
};

} // namespace edgescope
