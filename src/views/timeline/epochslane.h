// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

namespace edgescope {

// The epochs in view while states are scored: state and number of each, the one in hand framed.
class EpochsLane : public Lane
{
public:
    QByteArray id() const override { return "epochs"; }
    QString title() const override;
    Causes causes() const override { return Causes(Visible) | Marks; }
    LaneSize size(const LaneContext &context) const override;
    QString missing(const LaneContext &context) const override;
    bool hidesWhenMissing() const override { return true; }
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
};

} // namespace edgescope
