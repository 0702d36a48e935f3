// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

namespace edgescope {

// A map of values against time on the timeline's axis; the same painter draws it in views.
class TimeMapLane : public Lane
{
public:
    Causes causes() const override { return Causes(Visible) | Data; }
    LaneSize size(const LaneContext &context) const override;
    bool canFold() const override { return true; }
    bool isShownAtFirst() const override { return false; }
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    void paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const override;
    void paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const override;
    QString readOut(const LanePointer &pointer, const LaneContext &context) const override;

protected:
    // Null when there is none (yet); `why` then says it in a sentence.
    virtual const TimeMap *map(const LaneContext &context, QString &why) const = 0;
};

// The map of an analysis of the time shown: scalogram, coherence.
class ResultMapLane : public TimeMapLane
{
public:
    ResultMapLane(QByteArray id, const char *title, QByteArray analysis);

    QByteArray id() const override { return m_id; }
    QString title() const override;
    QStringList headerLines(const LaneContext &context) const override;
    QString missing(const LaneContext &context) const override;
    QByteArray wantedAnalysis() const override { return m_analysis; }
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    // Chooses the ridge that it meets.
    bool click(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;

protected:
    const TimeMap *map(const LaneContext &context, QString &why) const override;

private:
    QByteArray m_id;
    const char *m_title;
    QByteArray m_analysis;
};

// E − I at all scales over the time shown, each scale in units of its SD over that time and a little beside
// it. Counted when it is drawn: a column costs a few ranks a scale.
class BalanceMapLane : public TimeMapLane
{
public:
    QByteArray id() const override { return "balance_map"; }
    QString title() const override;
    Causes causes() const override { return Causes(Visible) | Ensemble | Scale; }
    QStringList headerLines(const LaneContext &context) const override;
    QString missing(const LaneContext &context) const override;
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;

protected:
    const TimeMap *map(const LaneContext &context, QString &why) const override;

private:
    // What is drawn now, kept while nothing that it depends on changes.
    mutable std::shared_ptr<const EnsembleSignals> m_ensemble;
    mutable TimeRange m_range;
    mutable int m_columns = 0;
    mutable TimeMap m_map;
};

} // namespace edgescope
