// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

namespace edgescope {

class ValueAxis;

// The residual of S(t) from its pre-ictal line about a seizure, with its band, the recovery and its marks, as
// the S(t) view shows it, on the timeline's axis.
class RecoveryLane : public Lane
{
public:
    QByteArray id() const override { return "recovery"; }
    QString title() const override;
    Causes causes() const override { return Causes(Visible) | Data; }
    LaneSize size(const LaneContext &context) const override;
    QStringList headerLines(const LaneContext &context) const override;
    QString missing(const LaneContext &context) const override;
    bool canFold() const override { return true; }
    bool isShownAtFirst() const override { return false; }
    bool hasTint() const override { return true; }
    QByteArray wantedAnalysis() const override { return "signed_cumulative"; }
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    void paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const override;
    QString readOut(const LanePointer &pointer, const LaneContext &context) const override;
};

} // namespace edgescope
