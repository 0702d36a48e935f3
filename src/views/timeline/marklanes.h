// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/markediting.h"

namespace edgescope {

// A lane of annotations of some kinds: what the mouse does to them is the same in all.
class MarkLane : public Lane
{
public:
    Causes causes() const override { return Causes(Visible) | Marks; }

    bool press(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
    void drag(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
    void release(const LaneContext &context) override;
    void cancelDrag(const LaneContext &context) override;
    bool click(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
    bool doubleClick(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;
    Qt::CursorShape pointerShape(const LanePointer &pointer, const LaneContext &context,
                                 const Selection &selection) const override;

protected:
    virtual bool holds(const Annotation &annotation) const = 0;
    // Those marks of the lane that share time with a range and are used.
    std::vector<const Annotation *> marksIn(const TimeRange &range, const LaneContext &context) const;
    // Those that a row at the pointer's height holds.
    virtual std::vector<const Annotation *> marksNear(const LanePointer &pointer,
                                                      const LaneContext &context) const;

private:
    MarkEditing m_editing;
};

// The vigilance states of the visible range as bars with letter, name and start.
class StatesLane : public MarkLane
{
public:
    QByteArray id() const override { return "states"; }
    QString title() const override;
    LaneSize size(const LaneContext &context) const override;
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    // Chooses the time of the whole bout.
    bool doubleClick(const LanePointer &pointer, const LaneContext &context, Selection &selection) override;

protected:
    bool holds(const Annotation &annotation) const override;
};

// Seizures of the visible range with the times before and after them and the onsets in single channels; where
// the next one is when there is none.
class SeizuresLane : public MarkLane
{
public:
    QByteArray id() const override { return "seizures"; }
    QString title() const override;
    LaneSize size(const LaneContext &context) const override;
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;

protected:
    bool holds(const Annotation &annotation) const override;
};

// All other marks, which may overlap, in up to four rows.
class EventsLane : public MarkLane
{
public:
    QByteArray id() const override { return "events"; }
    QString title() const override;
    LaneSize size(const LaneContext &context) const override;
    void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const override;
    void paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const override;
    QString readOut(const LanePointer &pointer, const LaneContext &context) const override;
    void resume(const Lane &other) override;

protected:
    bool holds(const Annotation &annotation) const override;
    std::vector<const Annotation *> marksNear(const LanePointer &pointer,
                                              const LaneContext &context) const override;

private:
    struct Rows {
        std::vector<const Annotation *> marks; // by start
        std::vector<int> rows;                 // −1 when there was no room
        TimeRange shown;                       // for which, and of which state of the document
        qint64 revision = -1;
    };
    // Of the marks around the time shown. Where no mark is under way all rows are free, so that beginning
    // there gives the rows that all marks of the recording would give.
    const Rows &rows(const LaneContext &context) const;

    mutable Rows m_packed;
    mutable QString m_contentId;
    mutable int m_rowCount = 1; // most rows needed so far, so that the lane keeps its height
};

} // namespace edgescope
