// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/wholelane.h"

namespace edgescope {

// A lane of the analysis "spectrogram": one LFP channel over the whole recording.
class SpectrumLane : public WholeLane
{
public:
    Causes causes() const override { return {}; }
    QString missing(const LaneContext &context) const override;
    bool canFold() const override { return true; }
    bool isShownAtFirst() const override { return false; }
    bool hidesWhenMissing() const override { return true; }
    QByteArray wantedAnalysis() const override { return "spectrogram"; }
};

// Power density over time and frequency.
class SpectrogramLane : public SpectrumLane
{
public:
    QByteArray id() const override { return "spectrogram"; }
    QString title() const override;
    bool fillsPlot() const override { return true; }
    LaneSize size(const LaneContext &context) const override;
    QStringList headerLines(const LaneContext &context) const override;
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    void paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const override;
    QString readOut(const LanePointer &pointer, const LaneContext &context) const override;
};

// Power of the slow waves, from the value that 1 % stay below to the one that 1 % exceed: single artefacts
// must not flatten the night.
class DeltaPowerLane : public SpectrumLane
{
public:
    QByteArray id() const override { return "delta_power"; }
    QString title() const override;
    LaneSize size(const LaneContext &context) const override;
    QStringList headerLines(const LaneContext &context) const override;
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    QString readOut(const LanePointer &pointer, const LaneContext &context) const override;
};

} // namespace edgescope
