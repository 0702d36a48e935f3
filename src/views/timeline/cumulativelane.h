// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

namespace edgescope {

class ValueAxis;

// S(t), the cumulative difference of E and I per neuron from the recording's start, and the straight line
// between its values at both ends of what is shown. Each pixel costs two ranks.
class CumulativeLane : public Lane
{
public:
    QByteArray id() const override { return "cumulative"; }
    QString title() const override;
    Causes causes() const override { return Causes(Visible) | Ensemble; }
    LaneSize size(const LaneContext &context) const override;
    QStringList headerLines(const LaneContext &context) const override;
    QString missing(const LaneContext &context) const override;
    bool canFold() const override { return true; }
    bool hasTint() const override { return true; }
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    void paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const override;
    QString readOut(const LanePointer &pointer, const LaneContext &context) const override;
};

// S at a time, spikes per neuron; both classes must have units.
double cumulativeAt(const EnsembleSignals &ensemble, double seconds);

} // namespace edgescope
