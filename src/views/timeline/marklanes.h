// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/lane.h"

namespace edgescope {

// The vigilance states of the visible range as bars with letter, name and start.
class StatesLane : public Lane
{
public:
    QByteArray id() const override { return "states"; }
    QString title() const override;
    Causes causes() const override { return Visible; }
    LaneSize size(const LaneContext &context) const override;
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    bool doubleClick(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
};

// Seizures of the visible range; where the next one is when there is none.
class SeizuresLane : public Lane
{
public:
    QByteArray id() const override { return "seizures"; }
    QString title() const override;
    Causes causes() const override { return Visible; }
    LaneSize size(const LaneContext &context) const override;
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    bool doubleClick(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
};

// All other marks, which may overlap, in up to four rows.
class EventsLane : public Lane
{
public:
    QByteArray id() const override { return "events"; }
    QString title() const override;
    Causes causes() const override { return Visible; }
    LaneSize size(const LaneContext &context) const override;
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    void paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const override;
    bool doubleClick(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
    QString readOut(const LanePointer &pointer, const LaneContext &context) const override;

private:
    struct Rows {
        std::vector<Interval> marks; // by start
        std::vector<int> rows;       // −1 when there was no room
        int count = 1;
    };
    // Packed once for a recording.
    const Rows &rows(const LaneContext &context) const;
    const Interval *markAt(const LanePointer &pointer, const LaneContext &context) const;

    mutable std::weak_ptr<const Recording> m_packed;
    mutable Rows m_rows;
};

} // namespace edgescope
