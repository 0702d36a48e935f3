// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/wholelane.h"

namespace edgescope {

// The vigilance states of the whole recording as bars on named levels.
class HypnogramLane : public WholeLane
{
public:
    QByteArray id() const override { return "hypnogram"; }
    QString title() const override;
    Causes causes() const override { return {}; }
    LaneSize size(const LaneContext &context) const override;
    QString headerTitle(const LaneContext &context) const override;
    QStringList headerLines(const LaneContext &context) const override;
    QString missing(const LaneContext &context) const override;
    bool hidesWhenMissing() const override { return true; }
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    void paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const override;

    bool click(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
    bool doubleClick(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
    QString readOut(const LanePointer &pointer, const LaneContext &context) const override;
};

} // namespace edgescope
