// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/marklanes.h"

#include "study/selection.h"
#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"

#include <QCoreApplication>
#include <QFontMetricsF>

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

bool inView(const TimeRange &range, const LaneContext &context)
{
    return range.stop > context.time.range.start && range.start < context.time.range.stop;
}

// "none in view · next at 04:49:12"
QString noneInView(const std::vector<TimeRange> &ranges, const LaneContext &context)
{
    const auto next = std::find_if(ranges.begin(), ranges.end(), [&](const TimeRange &range) {
        return range.start >= context.time.range.stop;
    });
    if (next != ranges.end())
        return QCoreApplication::translate("Timeline", "none in view · next at %1")
            .arg(context.clock.text(next->start));
    if (!ranges.empty())
        return QCoreApplication::translate("Timeline", "none in view · last at %1")
            .arg(context.clock.text(ranges.back().start));
    return QCoreApplication::translate("Timeline", "none in this recording");
}

void drawNone(QPainter &painter, const QRectF &plot, const QString &text, const LaneContext &context)
{
    QFont font = smallFont(context);
    font.setItalic(true);
    drawText(painter, plot.adjusted(6 * context.metrics.unit, 0, 0, 0), text, font,
             context.theme->secondaryText);
}

} // namespace

QString StatesLane::title() const
{
    return QCoreApplication::translate("Timeline", "States");
}

LaneSize StatesLane::size(const LaneContext &context) const
{
    return rowsSize(1, context);
}

void StatesLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    std::vector<TimeRange> ranges;
    bool drawn = false;
    for (const Interval &bout : stateBouts(context.recording->intervals)) {
        ranges.push_back(bout.range);
        if (!inView(bout.range, context))
            continue;
        drawn = true;
        const QRectF bar = barRect(bout.range, plot, context);
        drawBar(painter, bar, withAlpha(context.theme->state(bout.label), context.theme->dark ? 0.55 : 0.35),
                context.theme->stateLine(bout.label), context);
        QString text = stateLetter(bout.label) + QStringLiteral("  ") + bout.label;
        if (bout.range.start < context.time.range.start)
            text += QCoreApplication::translate("Timeline", " · since %1")
                        .arg(context.clock.text(bout.range.start));
        const QRectF label = bar.intersected(plot).adjusted(6 * context.metrics.unit, 0, -3, 0);
        const QFontMetricsF metrics(context.font, painter.device());
        if (metrics.horizontalAdvance(text) > label.width())
            text = stateLetter(bout.label);
        if (metrics.horizontalAdvance(text) <= label.width())
            drawText(painter, label, text, context.font, context.theme->text);
    }
    if (!drawn)
        drawNone(painter, plot,
                 ranges.empty() ? QCoreApplication::translate("Timeline", "none in this recording")
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

void SeizuresLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const std::vector<TimeRange> seizures =
        rangesOfKind(context.recording->intervals, Interval::Kind::Seizure);
    bool drawn = false;
    for (std::size_t n = 0; n < seizures.size(); ++n) {
        if (!inView(seizures[n], context))
            continue;
        drawn = true;
        const QRectF bar = barRect(seizures[n], plot, context);
        drawBar(painter, bar, context.theme->seizure, context.theme->text, context);
        const QString text = QCoreApplication::translate("Timeline", "Sz %1").arg(n + 1) +
                             QStringLiteral(" · ") + durationText(seizures[n].length());
        const QRectF label = bar.intersected(plot).adjusted(6 * context.metrics.unit, 0, -3, 0);
        if (QFontMetricsF(boldFont(context), painter.device()).horizontalAdvance(text) <= label.width())
            // Dark text on the light fill in both themes.
            drawText(painter, label, text, boldFont(context), QColor::fromRgb(0x14171A));
    }
    if (!drawn)
        drawNone(painter, plot, noneInView(seizures, context), context);
}

bool SeizuresLane::doubleClick(const LanePointer &pointer, const LaneContext &context, Selection &selection)
{
    for (const TimeRange &seizure : rangesOfKind(context.recording->intervals, Interval::Kind::Seizure)) {
        if (!seizure.contains(pointer.seconds))
            continue;
        selection.setSelected(seizure);
        return true;
    }
    return false;
}

QString EventsLane::title() const
{
    return QCoreApplication::translate("Timeline", "Events");
}

const EventsLane::Rows &EventsLane::rows(const LaneContext &context) const
{
    if (m_packed.lock() == context.recording)
        return m_rows;
    m_packed = context.recording;
    m_rows = {};
    std::vector<TimeRange> ranges;
    for (const Interval &interval : context.recording->intervals) {
        if (interval.kind != Interval::Kind::Event && interval.kind != Interval::Kind::Invalid)
            continue;
        m_rows.marks.push_back(interval);
        ranges.push_back(interval.range);
    }
    m_rows.rows = packRows(ranges, mostRows);
    for (const int row : m_rows.rows)
        m_rows.count = std::max(m_rows.count, row + 1);
    return m_rows;
}

LaneSize EventsLane::size(const LaneContext &context) const
{
    return rowsSize(rows(context).count, context);
}

void EventsLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const Rows &packed = rows(context);
    const double height = plot.height() / packed.count;
    const QFontMetricsF metrics(context.font, painter.device());
    std::vector<double> free(static_cast<std::size_t>(packed.count), plot.left());
    std::vector<QString> labels(free.size());
    std::vector<QRectF> places(free.size());
    // A label is drawn only when the next bar of its row leaves room for it.
    const auto drawLabel = [&](std::size_t row, double limit) {
        if (!labels[row].isEmpty() && places[row].left() + metrics.horizontalAdvance(labels[row]) < limit)
            drawText(painter, places[row], labels[row], context.font, context.theme->text);
        labels[row].clear();
    };
    bool drawn = false;
    for (std::size_t n = 0; n < packed.marks.size(); ++n) {
        const Interval &mark = packed.marks[n];
        if (packed.rows[n] < 0 || !inView(mark.range, context))
            continue;
        drawn = true;
        const auto row = static_cast<std::size_t>(packed.rows[n]);
        const QRectF line(plot.left(), plot.top() + static_cast<double>(row) * height, plot.width(), height);
        const QRectF bar = barRect(mark.range, line, context);
        drawLabel(row, bar.left() - 4);
        drawBar(painter, bar, withAlpha(context.theme->secondaryText, 0.16), context.theme->axis, context);
        if (mark.kind == Interval::Kind::Invalid)
            drawHatch(painter, bar.intersected(plot), context);
        labels[row] = mark.label;
        const double inside = std::max(bar.left(), plot.left()) + 4 * context.metrics.unit;
        const bool fits =
            inside + metrics.horizontalAdvance(mark.label) < std::min(bar.right(), plot.right());
        places[row] = line;
        places[row].setLeft(fits ? inside : bar.right() + 4 * context.metrics.unit);
    }
    for (std::size_t row = 0; row < labels.size(); ++row)
        drawLabel(row, plot.right());
    if (!drawn) {
        std::vector<TimeRange> ranges;
        for (const Interval &mark : packed.marks)
            ranges.push_back(mark.range);
        drawNone(painter, plot, noneInView(ranges, context), context);
    }
}

void EventsLane::paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const
{
    const Rows &packed = rows(context);
    int hidden = 0;
    for (std::size_t n = 0; n < packed.marks.size(); ++n)
        hidden += packed.rows[n] < 0 && inView(packed.marks[n].range, context);
    if (hidden > 0)
        drawText(painter, margin.adjusted(4, 0, -2, 0), QStringLiteral("+%1").arg(hidden), smallFont(context),
                 context.theme->secondaryText, Qt::AlignLeft | Qt::AlignBottom);
}

const Interval *EventsLane::markAt(const LanePointer &pointer, const LaneContext &context) const
{
    const Rows &packed = rows(context);
    const int row = static_cast<int>((pointer.position.y() - pointer.plot.top()) /
                                     (pointer.plot.height() / packed.count));
    const double reach = 2 * context.time.secondsPerPixel();
    for (std::size_t n = 0; n < packed.marks.size(); ++n) {
        const TimeRange &range = packed.marks[n].range;
        if (packed.rows[n] == row && pointer.seconds >= range.start - reach &&
            pointer.seconds < range.stop + reach)
            return &packed.marks[n];
    }
    return nullptr;
}

bool EventsLane::doubleClick(const LanePointer &pointer, const LaneContext &context, Selection &selection)
{
    const Interval *mark = markAt(pointer, context);
    if (mark)
        selection.setSelected(mark->range);
    return mark != nullptr;
}

QString EventsLane::readOut(const LanePointer &pointer, const LaneContext &context) const
{
    const Interval *mark = markAt(pointer, context);
    return mark ? mark->label + QStringLiteral(" · ") + durationText(mark->range.length()) : QString();
}

} // namespace edgescope
