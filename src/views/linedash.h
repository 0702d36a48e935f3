// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPen>

#include <utility>

namespace edgescope {

// How a line is broken: in one of the usual ways, or into dashes and gaps of these lengths, in widths of the
// line.
struct LineDash {
    LineDash(Qt::PenStyle usual = Qt::SolidLine)
        : style(usual)
    {
    }
    LineDash(QList<qreal> ownLengths)
        : style(Qt::CustomDashLine)
        , lengths(std::move(ownLengths))
    {
    }

    bool operator==(const LineDash &) const = default;

    Qt::PenStyle style;
    QList<qreal> lengths; // of dash, gap, dash …; empty for the usual ways
};

inline QPen dashedPen(const QColor &colour, double width, const LineDash &dash)
{
    QPen pen(colour, width, dash.style);
    if (!dash.lengths.isEmpty()) {
        pen.setDashPattern(dash.lengths);
        pen.setCapStyle(Qt::FlatCap); // others would fill short gaps
    }
    return pen;
}

} // namespace edgescope
