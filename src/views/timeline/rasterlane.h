// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

namespace edgescope {

// A tick for every spike, a row for every unit: excitatory above, inhibitory below, unclassified last.
class RasterLane : public Lane
{
public:
    QByteArray id() const override { return "raster"; }
    QString title() const override;
    Causes causes() const override { return Causes(Visible) | Units | Ensemble; }
    LaneSize size(const LaneContext &context) const override;
    QStringList headerLines(const LaneContext &context) const override;
    QString missing(const LaneContext &context) const override;
    bool canFold() const override { return true; }
    bool hasTint() const override { return true; }
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    void paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const override;
    void paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const override;

    bool click(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
    bool doubleClick(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
    QString readOut(const LanePointer &pointer, const LaneContext &context) const override;

private:
    // The row under a height inside the plot, −1 between classes.
    static int rowAt(const std::vector<RasterRow> &rows, const QRectF &plot, double y);
};

} // namespace edgescope
