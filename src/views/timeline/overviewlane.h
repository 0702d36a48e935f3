// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/wholelane.h"

namespace edgescope {

// The whole recording: mean rates of both classes, gaps, seizures.
class OverviewLane : public WholeLane
{
public:
    QByteArray id() const override { return "overview"; }
    QString title() const override;
    Causes causes() const override { return Ensemble; }
    LaneSize size(const LaneContext &context) const override;
    QStringList headerLines(const LaneContext &context) const override;
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
};

} // namespace edgescope
