// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/lanestack.h"

#include "views/timeline/ensemblelanes.h"
#include "views/timeline/lanepainting.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double wholeMargin = 8; // right of lanes that show the whole recording
constexpr double topInset = 2;    // room for the ring that shows the focus
constexpr double closest = 0.85;  // of the heights of lanes, on paper where there is little room

double axisHeight(const LaneContext &context)
{
    return std::round(16 * context.metrics.unit);
}

bool isCompactLane(const Lane &lane)
{
    return lane.id() == "hypnogram" || lane.id() == "ensemble";
}

void drawHeader(QPainter &painter, const LanePlace &place)
{
    const LaneContext &context = place.context;
    const Theme &theme = *context.theme;
    const double unit = context.metrics.unit;
    const double line = std::round(16 * unit);
    const double left = place.header.left() + headerInset(context);
    const QStringList lines = place.isLine() ? QStringList() : place.lane->headerLines(context);
    // A single title stands in the middle of a low lane.
    const bool centred = place.isLine() || (lines.isEmpty() && place.header.height() < 70 * unit);
    const double top = centred ? place.header.center().y() - line / 2 : place.header.top() + 2 * unit;
    const double width = place.header.right() - left - 2 * unit;
    if (place.lane->canFold() && !place.isMissing && !context.isFigure && !context.isCompact)
        drawText(painter, QRectF(place.header.left() + 5 * unit, top, 12 * unit, line),
                 place.isFolded ? QStringLiteral("▸") : QStringLiteral("▾"), context.font,
                 theme.secondaryText);
    drawText(painter, QRectF(left, top, width, line), place.lane->headerTitle(context), boldFont(context),
             theme.text);
    double next = top + line;
    for (const QString &text : lines) {
        if (next + line > place.header.bottom() + 3 * unit)
            break;
        drawText(painter, QRectF(left, next, width, line), text, smallFont(context), theme.secondaryText);
        next += line - unit;
    }
    if (!place.isLine())
        place.lane->paintHeader(painter, place.header, context);
}

void drawPlot(QPainter &painter, const LanePlace &place)
{
    const LaneContext &context = place.context;
    painter.save();
    painter.setClipRect(place.plot, Qt::IntersectClip);
    if (place.isMissing) {
        drawText(painter, place.plot.adjusted(6 * context.metrics.unit, 0, 0, 0),
                 place.lane->missing(context), smallFont(context), context.theme->secondaryText);
    } else if (!place.isFolded) {
        if (place.lane->hasTint())
            drawBackground(painter, place.plot, context);
        place.lane->paint(painter, place.plot, context);
    }
    if (place.showsWhole())
        drawWholeMarks(painter, place.plot, context, place.lane->fillsPlot());
    painter.restore();
    if (!place.axis.isEmpty())
        drawWholeAxis(painter, place.axis, context);
    if (!place.margin.isEmpty() && !place.isLine())
        place.lane->paintMargin(painter, place.margin, context);
}

} // namespace

LaneStack::LaneStack()
    : m_cache(std::make_shared<EnsembleBarCache>())
    , m_lanes(makeLanes(m_cache))
    , m_states(m_lanes.size())
{
    for (std::size_t n = 0; n < m_lanes.size(); ++n) {
        m_states[n].isVisible = m_lanes[n]->isShownAtFirst();
        m_usualOrder << m_lanes[n]->id();
    }
}

std::size_t LaneStack::indexOf(const Lane &lane) const
{
    const auto found =
        std::find_if(m_lanes.begin(), m_lanes.end(), [&](const auto &other) { return other.get() == &lane; });
    return static_cast<std::size_t>(found - m_lanes.begin());
}

LaneStack::State &LaneStack::state(const Lane &lane)
{
    return m_states[indexOf(lane)];
}

const LaneStack::State &LaneStack::state(const Lane &lane) const
{
    return const_cast<LaneStack *>(this)->state(lane);
}

bool LaneStack::isVisible(const Lane &lane) const
{
    return state(lane).isVisible;
}

void LaneStack::setVisible(const Lane &lane, bool visible)
{
    state(lane).isVisible = visible;
    invalidateAll();
}

void LaneStack::toggleFold(const Lane &lane)
{
    state(lane).isFolded = !state(lane).isFolded;
}

void LaneStack::setHeight(const Lane &lane, double height)
{
    state(lane).height = height;
}

void LaneStack::move(const Lane &lane, const Lane &to)
{
    const auto shift = [](auto &items, std::size_t from, std::size_t place) {
        const auto begin = items.begin();
        const auto at = [begin](std::size_t n) { return begin + static_cast<std::ptrdiff_t>(n); };
        if (from < place)
            std::rotate(at(from), at(from + 1), at(place + 1));
        else
            std::rotate(at(place), at(from), at(from + 1));
    };
    const std::size_t from = indexOf(lane);
    const std::size_t place = indexOf(to);
    shift(m_lanes, from, place);
    shift(m_states, from, place);
    invalidateAll(); // another one may carry the axis
}

void LaneStack::order(const QByteArrayList &ids)
{
    for (qsizetype n = 0; n < ids.size(); ++n) {
        const auto found = std::find_if(m_lanes.begin() + n, m_lanes.end(),
                                        [&](const auto &lane) { return lane->id() == ids[n]; });
        if (found != m_lanes.end())
            move(**found, *m_lanes[static_cast<std::size_t>(n)]);
    }
}

std::vector<LaneForm> LaneStack::forms(double unit) const
{
    std::vector<LaneForm> found;
    for (std::size_t n = 0; n < m_lanes.size(); ++n)
        if (m_states[n].isVisible)
            found.push_back({m_lanes[n]->id(), m_states[n].height / unit, m_states[n].isFolded});
    return found;
}

void LaneStack::setForms(const std::vector<LaneForm> &forms, double unit)
{
    QByteArrayList ids;
    for (const LaneForm &form : forms)
        if (m_usualOrder.contains(form.id) && !ids.contains(form.id))
            ids << form.id;
    for (qsizetype n = 0; n < m_usualOrder.size(); ++n)
        if (!ids.contains(m_usualOrder[n]))
            ids.insert(n == 0 ? 0 : ids.indexOf(m_usualOrder[n - 1]) + 1, m_usualOrder[n]);
    order(ids);
    for (std::size_t n = 0; n < m_lanes.size(); ++n) {
        const auto form = std::find_if(forms.begin(), forms.end(),
                                       [&](const LaneForm &each) { return each.id == m_lanes[n]->id(); });
        m_states[n].isVisible = form != forms.end();
        m_states[n].height = form == forms.end() ? 0 : form->height * unit;
        m_states[n].isFolded = form != forms.end() && form->isFolded;
    }
    invalidateAll();
}

bool LaneStack::isShown(const Lane &lane, const LaneContext &context) const
{
    if (context.isCompact ? !isCompactLane(lane) : !state(lane).isVisible)
        return false;
    return !(lane.hidesWhenMissing() && !lane.missing(context).isEmpty());
}

LaneSize LaneStack::size(const Lane &lane, const LaneContext &context) const
{
    const State &kept = state(lane);
    if ((kept.isFolded && !context.isCompact) || !lane.missing(context).isEmpty())
        return {context.metrics.row, context.metrics.row, 0};
    LaneSize size = lane.size(context);
    if (kept.height > 0 && context.isFigure) {
        const double least = std::max(size.minimum / 2, 1.5 * context.metrics.row);
        size = {std::min(size.minimum, least), kept.height * context.metrics.unit, 1};
    } else if (kept.height > 0 && !context.isCompact)
        size = {size.minimum, std::max(size.minimum, kept.height), 0};
    return size;
}

LaneStack::Shown LaneStack::shown(const LaneContext &context) const
{
    std::vector<LanePlace> found;
    std::vector<LaneSize> sizes;
    for (const auto &lane : m_lanes) {
        if (!isShown(*lane, context))
            continue;
        LanePlace place;
        place.lane = lane.get();
        place.context = context;
        place.isFolded = state(*lane).isFolded && !context.isCompact;
        place.isMissing = !lane->missing(context).isEmpty();
        found.push_back(std::move(place));
        sizes.push_back(size(*lane, context));
    }
    std::size_t carrier = found.size();
    for (std::size_t n = 0; n < found.size(); ++n) {
        if (!found[n].showsWhole())
            continue;
        if (carrier < found.size())
            found[carrier].isJoined = carrier + 1 == n;
        carrier = n;
    }
    if (carrier < found.size()) {
        found[carrier].context.carriesAxis = true;
        sizes[carrier].minimum += axisHeight(context);
        sizes[carrier].preferred += axisHeight(context);
    }
    return {std::move(found), std::move(sizes), carrier};
}

double LaneStack::leastHeight(const LaneContext &context) const
{
    return closest * edgescope::leastHeight(shown(context).sizes);
}

std::vector<LanePlace> LaneStack::places(const QSizeF &room, const LaneContext &context,
                                         const TimeRange &visible) const
{
    auto [found, sizes, carrier] = shown(context);
    const double inset = context.isFigure ? 0 : topInset;
    const std::vector<LaneSlot> stack = context.isFigure
                                            ? shareHeight(sizes, room.height())
                                            : stackLanes(sizes, room.height() - inset, context.pixelRatio);
    const LaneMetrics &metrics = context.metrics;
    for (std::size_t n = 0; n < found.size(); ++n) {
        LanePlace &place = found[n];
        const bool whole = place.showsWhole();
        place.row = QRectF(0, inset + stack[n].top, room.width(), stack[n].height);
        const double right = room.width() - (whole ? wholeMargin : metrics.margin);
        const double axis = n == carrier ? axisHeight(context) : 0;
        // The hair line below a lane belongs to no plot.
        const double bottom = place.row.bottom() - axis - (place.isJoined ? 0 : 1);
        place.plot = QRectF(QPointF(metrics.header, place.row.top()), QPointF(right, bottom));
        if (place.plot.width() < 1)
            place.plot.setWidth(1);
        if (place.plot.height() < 1)
            place.plot.setHeight(1);
        place.header = QRectF(0, place.plot.top(), metrics.header, place.plot.height());
        if (!whole)
            place.margin = QRectF(place.plot.right(), place.plot.top(), metrics.margin, place.plot.height());
        if (axis > 0)
            place.axis = QRectF(place.plot.left(), place.plot.bottom(), place.plot.width(), axis);
        place.context.time = {whole ? context.recording->window() : visible, place.plot.width()};
    }
    return found;
}

LaneStack LaneStack::forFigure(const QSizeF &room, const LaneContext &context, const TimeRange &visible) const
{
    const double unit = context.metrics.unit;
    LaneStack copy;
    copy.setForms(forms(unit), unit);
    for (const LanePlace &place : places(room, context, visible)) {
        const auto same = std::find_if(copy.m_lanes.begin(), copy.m_lanes.end(),
                                       [&](const auto &lane) { return lane->id() == place.lane->id(); });
        (*same)->resume(*place.lane);
        const LaneSize size = place.lane->size(context);
        const bool isFixed =
            size.stretch <= 0 && size.preferred <= size.minimum && state(*place.lane).height <= 0;
        copy.state(**same).height =
            isFixed || place.isLine() ? 0 : (place.row.height() - place.axis.height()) / unit;
    }
    return copy;
}

void LaneStack::arrange(const QSizeF &room, double scroll, const LaneContext &context,
                        const TimeRange &visible)
{
    m_places = places(room, context, visible);
    for (LanePlace &place : m_places)
        for (QRectF *rect : {&place.row, &place.header, &place.plot, &place.margin, &place.axis})
            rect->translate(0, -scroll);
}

const LanePlace *LaneStack::placeAt(const QPointF &position) const
{
    for (const LanePlace &place : m_places)
        if (position.y() >= place.row.top() && position.y() < place.row.bottom())
            return &place;
    return nullptr;
}

double LaneStack::contentHeight() const
{
    return m_places.empty() ? 0 : topInset + m_places.back().row.bottom() - m_places.front().row.top();
}

void LaneStack::invalidate(Lane::Causes causes)
{
    for (std::size_t n = 0; n < m_lanes.size(); ++n)
        if (m_lanes[n]->causes() & causes)
            m_states[n].isOld = true;
}

void LaneStack::invalidate(const Lane &lane)
{
    state(lane).isOld = true;
}

void LaneStack::invalidateAll()
{
    for (State &kept : m_states)
        kept.isOld = true;
}

void LaneStack::draw(QPainter &painter, const LanePlace &place)
{
    const LaneContext &context = place.context;
    const Theme &theme = *context.theme;
    painter.fillRect(place.row, theme.plot);
    if (!context.isFigure) // on paper the headers are labels, not a part of the window
        painter.fillRect(
            QRectF(place.row.left(), place.row.top(), context.metrics.header, place.row.height()),
            theme.window);
    drawPlot(painter, place);
    drawHeader(painter, place);
    painter.setPen(hairLine(theme.line, context));
    const double bottom = onPixel(place.row.bottom() - 1 / context.pixelRatio, context);
    if (!place.isJoined)
        painter.drawLine(QPointF(place.row.left(), bottom), QPointF(place.row.right(), bottom));
    for (const double x : {place.plot.left() - 1, place.margin.isEmpty() ? -1 : place.margin.left()})
        if (x >= 0)
            painter.drawLine(QPointF(onPixel(x, context), place.row.top()),
                             QPointF(onPixel(x, context), place.row.bottom()));
}

void LaneStack::paint(QPainter &painter)
{
    for (const LanePlace &place : m_places) {
        State &kept = state(*place.lane);
        const double ratio = place.context.pixelRatio;
        const QSize pixels = (place.row.size() * ratio).toSize();
        if (pixels.isEmpty())
            continue;
        if (kept.isOld || kept.picture.size() != pixels || kept.picture.devicePixelRatio() != ratio) {
            kept.picture = QPixmap(pixels);
            kept.picture.setDevicePixelRatio(ratio);
            LanePlace local = place;
            for (QRectF *rect : {&local.row, &local.header, &local.plot, &local.margin, &local.axis})
                rect->translate(0, -place.row.top());
            QPainter lanePainter(&kept.picture);
            draw(lanePainter, local);
            kept.isOld = false;
        }
        painter.drawPixmap(place.row.topLeft(), kept.picture);
    }
}

} // namespace edgescope
