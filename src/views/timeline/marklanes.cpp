// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/marklanes.h"

#include "study/scoring.h"
#include "study/selection.h"
#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>

#include <algorithm>

namespace edgescope {
namespace {

constexpr int mostRows = 4;

LaneSize rowsSize(int rows, const LaneContext &context)
{
    const double height = context.metrics.row * rows + 1;
    return {height, height, 0};
}

QRectF barRect(const TimeRange &range, const QRectF &row, const LaneContext &context)
{
    return timeRect(range, row, context, 2 / context.pixelRatio).adjusted(0, 3, 0, -3);
}

// A filled bar with a hair-line frame; ends outside the view stay open.
void drawBar(QPainter &painter, const QRectF &bar, const QColor &fill, const QColor &frame,
             const LaneContext &context)
{
    painter.fillRect(bar, fill);
    painter.setPen(hairLine(frame, context));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(onPixel(bar.left(), context), onPixel(bar.top(), context)),
                            QPointF(onPixel(bar.right(), context), onPixel(bar.bottom(), context))));
}

// "none in view · next at 04:49:12", of the intervals that are of one of two kinds.
QString noneInView(const LaneContext &context, Interval::Kind kind, Interval::Kind other)
{
    std::optional<double> last;
    for (const Interval &interval : context.recording->intervals) {
        if (interval.kind != kind && interval.kind != other)
            continue;
        if (interval.range.start >= context.time.range.stop)
            return QCoreApplication::translate("Timeline", "none in view · next at %1")
                .arg(context.clock.text(interval.range.start));
        last = interval.range.start;
    }
    if (last)
        return QCoreApplication::translate("Timeline", "none in view · last at %1")
            .arg(context.clock.text(*last));
    return QCoreApplication::translate("Timeline", "none in this recording");
}

void drawNone(QPainter &painter, const QRectF &plot, const QString &text, const LaneContext &context)
{
    // Not in italics, which fonts of many scripts do not have.
    drawText(painter, plot.adjusted(6 * context.metrics.unit, 0, 0, 0), text, smallFont(context),
             context.theme->secondaryText);
}

// Chosen marks have a frame of ink and grips at both edges.
void drawChosen(QPainter &painter, const QRectF &bar, const LaneContext &context)
{
    const double unit = context.metrics.unit;
    painter.setPen(QPen(context.theme->text, 2 * unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0, -1, 0, 1));
    for (const double x : {bar.left(), bar.right()})
        painter.fillRect(QRectF(x - 2 * unit, bar.top() - 1, 4 * unit, bar.height() + 2),
                         context.theme->text);
}

bool isChosen(const Annotation &mark, const LaneContext &context)
{
    return std::ranges::binary_search(context.selectedAnnotations, mark.id);
}

// Text inside a bar when it fits; the short one when only that does.
void drawBarText(QPainter &painter, const QRectF &area, const QString &text, const QString &shortText,
                 const QFont &font, const QColor &colour)
{
    const QFontMetricsF metrics(font, painter.device());
    for (const QString &each : {text, shortText}) {
        if (metrics.horizontalAdvance(each) > area.width())
            continue;
        drawText(painter, area, each, font, colour);
        return;
    }
}

} // namespace

std::vector<const Annotation *> MarkLane::marksIn(const TimeRange &range, const LaneContext &context) const
{
    std::vector<const Annotation *> marks = context.annotations->list().overlapping(range);
    std::erase_if(
        marks, [&](const Annotation *mark) { return !holds(*mark) || !context.annotations->isUsed(*mark); });
    return marks;
}

std::vector<const Annotation *> MarkLane::marksNear(const LanePointer &pointer,
                                                    const LaneContext &context) const
{
    const double reach = 8 * context.time.secondsPerPixel();
    return marksIn({pointer.seconds - reach, pointer.seconds + reach}, context);
}

bool MarkLane::press(const LanePointer &pointer, const LaneContext &context, Selection &)
{
    return m_editing.press(markAt(marksNear(pointer, context), pointer, context), pointer, context);
}

void MarkLane::drag(const LanePointer &pointer, const LaneContext &context, Selection &selection)
{
    m_editing.drag(pointer, context, selection);
}

void MarkLane::release(const LaneContext &context)
{
    m_editing.release(context);
}

void MarkLane::cancelDrag(const LaneContext &context)
{
    m_editing.cancel(context);
}

bool MarkLane::click(const LanePointer &pointer, const LaneContext &context, Selection &selection)
{
    if (MarkEditing::click(markAt(marksNear(pointer, context), pointer, context), pointer, selection))
        return true;
    selection.setAnnotations({});
    return false;
}

bool MarkLane::doubleClick(const LanePointer &pointer, const LaneContext &context, Selection &selection)
{
    const MarkHit hit = markAt(marksNear(pointer, context), pointer, context);
    if (hit.any() == 0)
        return false;
    selection.setAnnotations({hit.any()});
    context.editAnnotation(hit.any());
    return true;
}

Qt::CursorShape MarkLane::pointerShape(const LanePointer &pointer, const LaneContext &context,
                                       const Selection &) const
{
    return MarkEditing::shape(markAt(marksNear(pointer, context), pointer, context), pointer, context);
}

QString StatesLane::title() const
{
    return QCoreApplication::translate("Timeline", "States");
}

LaneSize StatesLane::size(const LaneContext &context) const
{
    return rowsSize(1, context);
}

bool StatesLane::holds(const Annotation &annotation) const
{
    return annotation.kind == AnnotationKind::State;
}

void StatesLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const std::vector<const Annotation *> marks = marksIn(context.time.range, context);
    std::vector<Interval> states;
    for (const Annotation *mark : marks)
        states.push_back({mark->range, mark->label, Interval::Kind::State});
    for (const Interval &bout : stateBouts(states)) {
        const QRectF bar = barRect(bout.range, plot, context);
        drawBar(painter, bar, withAlpha(context.theme->state(bout.label), context.theme->dark ? 0.3 : 0.35),
                context.theme->stateLine(bout.label), context);
        QString text = stateLetter(bout.label) + QStringLiteral("  ") + bout.label;
        if (bout.range.start < context.time.range.start) {
            const std::optional<Interval> whole = stateBoutAt(*context.recording, bout.range.start);
            text += QCoreApplication::translate("Timeline", " · since %1")
                        .arg(context.clock.text(whole ? whole->range.start : bout.range.start));
        }
        drawBarText(painter, bar.intersected(plot).adjusted(6 * context.metrics.unit, 0, -3, 0), text,
                    stateLetter(bout.label), context.font, context.theme->text);
    }
    for (const Annotation *mark : marks)
        if (isChosen(*mark, context))
            drawChosen(painter, barRect(mark->range, plot, context), context);
    if (marks.empty())
        drawNone(painter, plot,
                 stateLabels(context.recording->intervals).empty()
                     ? QCoreApplication::translate("Timeline", "none in this recording")
                     : QCoreApplication::translate("Timeline", "unscored"),
                 context);
}

bool StatesLane::doubleClick(const LanePointer &pointer, const LaneContext &context, Selection &selection)
{
    const std::optional<Interval> bout = stateBoutAt(*context.recording, pointer.seconds);
    if (bout)
        selection.setSelected(bout->range);
    return bout.has_value();
}

QString SeizuresLane::title() const
{
    return QCoreApplication::translate("Timeline", "Seizures");
}

LaneSize SeizuresLane::size(const LaneContext &context) const
{
    return rowsSize(1, context);
}

bool SeizuresLane::holds(const Annotation &annotation) const
{
    return annotation.kind == AnnotationKind::Seizure || annotation.kind == AnnotationKind::PreIctal ||
           annotation.kind == AnnotationKind::PostIctal;
}

void SeizuresLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const std::vector<TimeRange> seizures =
        rangesOfKind(context.recording->intervals, Interval::Kind::Seizure);
    const std::vector<const Annotation *> marks = marksIn(context.time.range, context);
    for (const Annotation *mark : marks) {
        const QRectF bar = barRect(mark->range, plot, context);
        const QRectF label = bar.intersected(plot).adjusted(6 * context.metrics.unit, 0, -3, 0);
        const QColor colour = markColour(*mark, context);
        if (mark->kind != AnnotationKind::Seizure) {
            drawBar(painter, bar, withAlpha(colour, 0.25), context.theme->axis, context);
            drawBarText(painter, label, mark->label, {}, context.font, context.theme->text);
        } else {
            const auto before = std::ranges::count_if(
                seizures, [&](const TimeRange &other) { return other.stop <= mark->range.start; });
            drawBar(painter, bar, colour, context.theme->text, context);
            painter.setPen(hairLine(context.theme->text, context));
            for (const ChannelOnset &onset : mark->onsets) {
                const double x = onPixel(plot.left() + context.time.toPixel(onset.seconds), context);
                painter.drawLine(QPointF(x, bar.center().y()), QPointF(x, bar.bottom()));
            }
            const QString number = QCoreApplication::translate("Timeline", "Sz %1").arg(before + 1);
            QString text = number + QStringLiteral(" · ") + durationText(mark->range.length());
            if (!mark->onsets.empty())
                text += QStringLiteral(" · ") +
                        context.recording->channels.at(static_cast<std::size_t>(mark->onsets.front().channel))
                            .label;
            // Dark text on the light fill in both themes.
            drawBarText(painter, label, text, number, boldFont(context), QColor::fromRgb(0x14171A));
        }
        if (isChosen(*mark, context))
            drawChosen(painter, bar, context);
    }
    // Those of the rater who is compared, as outlines.
    if (const std::optional<QString> &other = context.scoring->comparedRater()) {
        painter.setPen(QPen(context.theme->error, 1.5 * context.metrics.unit, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        for (const Annotation *mark : context.annotations->list().overlapping(context.time.range))
            if (mark->kind == AnnotationKind::Seizure && mark->rater == *other)
                painter.drawRect(barRect(mark->range, plot, context).adjusted(0, -2, 0, 2));
    }
    if (marks.empty())
        drawNone(painter, plot, noneInView(context, Interval::Kind::Seizure, Interval::Kind::Seizure),
                 context);
}

QString EventsLane::title() const
{
    return QCoreApplication::translate("Timeline", "Events");
}

bool EventsLane::holds(const Annotation &annotation) const
{
    return annotation.kind == AnnotationKind::Event || annotation.kind == AnnotationKind::Artefact;
}

const EventsLane::Rows &EventsLane::rows(const LaneContext &context) const
{
    const qint64 revision = context.annotations->revision();
    if (m_packed.revision == revision && m_packed.shown == context.time.range)
        return m_packed;
    if (m_contentId != context.recording->contentId) {
        m_contentId = context.recording->contentId;
        m_rowCount = 1;
    }
    m_packed = {{}, {}, context.time.range, revision};
    TimeRange around = context.time.range;
    for (;;) {
        m_packed.marks = marksIn(around, context);
        if (m_packed.marks.empty() || m_packed.marks.front()->range.start >= around.start)
            break;
        around.start = m_packed.marks.front()->range.start;
    }
    std::vector<TimeRange> ranges;
    for (const Annotation *mark : m_packed.marks)
        ranges.push_back(mark->range);
    m_packed.rows = packRows(ranges, mostRows);
    for (const int row : m_packed.rows)
        m_rowCount = std::max(m_rowCount, row + 1);
    return m_packed;
}

void EventsLane::resume(const Lane &other)
{
    const auto &lane = static_cast<const EventsLane &>(other);
    m_contentId = lane.m_contentId;
    m_rowCount = lane.m_rowCount;
}

LaneSize EventsLane::size(const LaneContext &context) const
{
    rows(context);
    return rowsSize(m_rowCount, context);
}

void EventsLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const Rows &packed = rows(context);
    const double height = plot.height() / m_rowCount;
    const QFontMetricsF metrics(context.font, painter.device());
    const auto count = static_cast<std::size_t>(m_rowCount);
    std::vector<QString> labels(count);
    std::vector<QRectF> places(count);
    std::vector<double> covered(count, plot.left() - 1); // by the bars drawn so far
    QHash<QString, double> widths;                       // most labels occur many times
    const auto widthOf = [&](const QString &label) {
        const auto found = widths.constFind(label);
        return found != widths.cend() ? *found : *widths.insert(label, metrics.horizontalAdvance(label));
    };
    // A label is drawn only when the next bar of its row leaves room for it.
    const auto drawLabel = [&](std::size_t row, double limit) {
        if (!labels[row].isEmpty() && places[row].left() + widthOf(labels[row]) < limit)
            drawText(painter, places[row], labels[row], context.font, context.theme->text);
        labels[row].clear();
    };
    bool drawn = false;
    for (std::size_t n = 0; n < packed.marks.size(); ++n) {
        const Annotation &mark = *packed.marks[n];
        if (packed.rows[n] < 0 || mark.range.stop < context.time.range.start)
            continue;
        drawn = true;
        const auto row = static_cast<std::size_t>(packed.rows[n]);
        const QRectF line(plot.left(), plot.top() + static_cast<double>(row) * height, plot.width(), height);
        const QRectF bar = barRect(mark.range, line, context);
        drawLabel(row, bar.left() - 4);
        // Bars that would lie on one another, many to a pixel, are drawn once.
        if (bar.right() <= covered[row] + 0.5 / context.pixelRatio && !isChosen(mark, context))
            continue;
        covered[row] = bar.right();
        drawBar(painter, bar, withAlpha(markColour(mark, context), 0.25), context.theme->axis, context);
        if (mark.kind == AnnotationKind::Artefact)
            drawHatch(painter, bar.intersected(plot), context);
        if (isChosen(mark, context))
            drawChosen(painter, bar, context);
        // A flag to look at it again, then the words, or the label when there are none.
        labels[row] = (mark.isFlagged ? QStringLiteral("⚑ ") : QString()) +
                      (mark.note.isEmpty() ? mark.label : mark.note);
        const double inside = std::max(bar.left(), plot.left()) + 4 * context.metrics.unit;
        const bool fits = inside + widthOf(labels[row]) < std::min(bar.right(), plot.right());
        places[row] = line;
        places[row].setLeft(fits ? inside : bar.right() + 4 * context.metrics.unit);
    }
    for (std::size_t row = 0; row < labels.size(); ++row)
        drawLabel(row, plot.right());
    if (!drawn)
        drawNone(painter, plot, noneInView(context, Interval::Kind::Event, Interval::Kind::Invalid), context);
}

void EventsLane::paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const
{
    const Rows &packed = rows(context);
    const auto hidden = std::ranges::count(packed.rows, -1);
    if (hidden > 0)
        drawText(painter, margin.adjusted(4, 0, -2, 0), QStringLiteral("+%1").arg(hidden), smallFont(context),
                 context.theme->secondaryText, Qt::AlignLeft | Qt::AlignBottom);
}

std::vector<const Annotation *> EventsLane::marksNear(const LanePointer &pointer,
                                                      const LaneContext &context) const
{
    const Rows &packed = rows(context);
    const int row =
        static_cast<int>((pointer.position.y() - pointer.plot.top()) / (pointer.plot.height() / m_rowCount));
    std::vector<const Annotation *> marks;
    for (std::size_t n = 0; n < packed.marks.size(); ++n)
        if (packed.rows[n] == row)
            marks.push_back(packed.marks[n]);
    return marks;
}

QString EventsLane::readOut(const LanePointer &pointer, const LaneContext &context) const
{
    const MarkHit hit = markAt(marksNear(pointer, context), pointer, context);
    const Annotation *mark = context.annotations->list().find(hit.any());
    if (!mark)
        return {};
    QStringList parts{mark->label};
    if (!mark->note.isEmpty())
        parts << mark->note;
    parts << durationText(mark->range.length());
    return parts.join(QStringLiteral(" · "));
}

} // namespace edgescope
