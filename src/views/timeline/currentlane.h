// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

namespace edgescope {

// The estimated synaptic current C(t): its lowest and highest in each pixel. Hidden at first.
class CurrentLane : public Lane
{
public:
    QByteArray id() const override { return "current"; }
    QString title() const override;
    Causes causes() const override { return Causes(Visible) | Ensemble; }
    bool isShownAtFirst() const override { return false; }
    LaneSize size(const LaneContext &context) const override;
    QStringList headerLines(const LaneContext &context) const override;
    QString missing(const LaneContext &context) const override;
    bool canFold() const override { return true; }
    bool hasTint() const override { return true; }
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    void paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const override;
    QString readOut(const LanePointer &pointer, const LaneContext &context) const override;

private:
    // Lowest and highest of each pixel column, one after the other.
    struct Envelope {
        std::vector<double> low;
        std::vector<double> high;
    };
    const Envelope &envelope(const LaneContext &context) const;

    // The last one made: both the plot and its axis need it.
    mutable Envelope m_envelope;
    mutable std::shared_ptr<const EnsembleSignals> m_ensemble;
    mutable TimeRange m_range;
    mutable int m_columns = 0;
    mutable Values m_values;
};

} // namespace edgescope
