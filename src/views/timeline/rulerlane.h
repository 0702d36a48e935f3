// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

namespace edgescope {

// Clock or elapsed time of the visible range. Dragging on it selects time, whatever the tool.
class RulerLane : public Lane
{
public:
    QByteArray id() const override { return "ruler"; }
    QString title() const override;
    Causes causes() const override { return Visible; }
    QString headerTitle(const LaneContext &) const override { return {}; }
    LaneSize size(const LaneContext &context) const override;
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    void paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const override;
    void paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const override;
    Qt::CursorShape pointerShape(const LanePointer &, const LaneContext &, const Selection &) const override
    {
        return Qt::IBeamCursor;
    }

private:
    static void paintBar(QPainter &painter, const QRectF &plot, const LaneContext &context);
};

} // namespace edgescope
