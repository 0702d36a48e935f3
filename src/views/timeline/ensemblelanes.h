// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/ensemblebins.h"
#include "views/timeline/lane.h"

namespace edgescope {

// Counts the bins once for the lanes that draw them and for the read-out.
class EnsembleBarCache
{
public:
    // Empty without an ensemble.
    const EnsembleBars &bars(const LaneContext &context);

private:
    std::shared_ptr<const EnsembleSignals> m_ensemble;
    TimeRange m_range;
    int m_columns = 0;
    int m_scale = 0;
    Normalisation m_normalisation = Normalisation::PerNeuronCount;
    std::vector<TimeRange> m_seizures;
    EnsembleBars m_bars;
};

// Both ensembles mirrored: E up, I down, at the current scale.
class EnsembleLane : public Lane
{
public:
    explicit EnsembleLane(std::shared_ptr<EnsembleBarCache> cache);

    QByteArray id() const override { return "ensemble"; }
    QString title() const override;
    Causes causes() const override { return Causes(Visible) | Ensemble | Scale; }
    LaneSize size(const LaneContext &context) const override;
    QString headerTitle(const LaneContext &context) const override;
    QStringList headerLines(const LaneContext &context) const override;
    QString missing(const LaneContext &context) const override;
    bool canFold() const override { return true; }
    bool hasTint() const override { return true; }
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    void paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const override;

private:
    // The value at the upper and lower edge.
    double limit(const LaneContext &context) const;

    std::shared_ptr<EnsembleBarCache> m_cache;
};

// The fluctuation difference f = E − I.
class DifferenceLane : public Lane
{
public:
    explicit DifferenceLane(std::shared_ptr<EnsembleBarCache> cache);

    QByteArray id() const override { return "difference"; }
    QString title() const override;
    Causes causes() const override { return Causes(Visible) | Ensemble | Scale; }
    LaneSize size(const LaneContext &context) const override;
    QStringList headerLines(const LaneContext &context) const override;
    QString missing(const LaneContext &context) const override;
    bool canFold() const override { return true; }
    bool hasTint() const override { return true; }
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    void paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const override;

private:
    double limit(const LaneContext &context) const;

    std::shared_ptr<EnsembleBarCache> m_cache;
};

} // namespace edgescope
