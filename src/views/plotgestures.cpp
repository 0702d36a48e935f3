// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotgestures.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>
#include <QWidget>

#include <cmath>

namespace edgescope {
namespace {

constexpr double lassoStep = 3; // between two corners
constexpr double wheelZoom = 1.25;
constexpr double keyPan = 0.1; // of the plot

bool adds(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier);
}

} // namespace

std::vector<PlotDatum> dataInside(const PlotSubject &subject, const QPolygonF &outline)
{
    std::vector<PlotDatum> inside;
    const QRectF box = outline.boundingRect();
    for (std::size_t group = 0; group < subject.groups(); ++group) {
        if (!subject.canPick(group))
            continue;
        for (std::size_t index = 0; index < subject.count(group); ++index)
            if (const auto place = subject.place({group, index});
                place && box.contains(*place) && outline.containsPoint(*place, Qt::OddEvenFill))
                inside.push_back({group, index});
    }
    return inside;
}

std::vector<PlotDatum> PlotSubject::lassoed(const QPolygonF &outline) const
{
    return dataInside(*this, outline);
}

PlotGestures::PlotGestures(PlotSubject &subject, Selection &selection, QWidget &pointed, QWidget &focused)
    : QObject(&focused)
    , m_subject(subject)
    , m_selection(selection)
    , m_pointed(pointed)
    , m_focused(focused)
{
    pointed.setMouseTracking(true);
    focused.setFocusPolicy(Qt::StrongFocus);
    pointed.installEventFilter(this);
    if (&focused != &pointed)
        focused.installEventFilter(this);
}

void PlotGestures::startAnew()
{
    m_reading.clear();
    m_drag = Drag::None;
    m_isPressed = false;
    m_drawn.clear();
}

void PlotGestures::redraw()
{
    m_pointed.update();
}

bool PlotGestures::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_focused && event->type() == QEvent::KeyPress)
        return key(*static_cast<QKeyEvent *>(event));
    if (watched == &m_focused && event->type() == QEvent::ShortcutOverride &&
        isKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (watched == &m_focused && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        redraw();
    if (watched != &m_pointed)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        return doubleClick(*static_cast<QMouseEvent *>(event));
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent *>(event));
    case QEvent::NativeGesture: {
        const auto *pinch = static_cast<QNativeGestureEvent *>(event);
        if (pinch->gestureType() != Qt::ZoomNativeGesture)
            return false;
        m_subject.zoom(pinch->position(), 1 / (1 + pinch->value()), true, false);
        return true;
    }
    case QEvent::Leave:
        emit left();
        return false;
    default:
        return false;
    }
}

bool PlotGestures::press(const QMouseEvent &event)
{
    const bool isMiddle = event.button() == Qt::MiddleButton;
    if ((event.button() != Qt::LeftButton && !isMiddle) || m_isPressed ||
        m_subject.plotAt(event.position()).isEmpty() || m_subject.hasHandle(event.position()))
        return false;
    m_isPressed = true;
    m_hasMoved = false;
    m_start = m_last = event.position();
    const bool isDrawingTool =
        m_selection.tool() == Selection::Tool::Select || (m_subject.drawsWhenFit() && !m_subject.canPan());
    const bool draws = isDrawingTool && m_subject.drawing() != PlotSubject::Drawing::None;
    m_drag = draws && !isMiddle ? Drag::Draw : m_subject.canPan() ? Drag::Pan : Drag::None;
    m_drawn.clear();
    if (m_drag == Drag::Draw)
        m_drawn << m_start;
    m_focused.setFocus(Qt::MouseFocusReason);
    return true;
}

bool PlotGestures::move(const QMouseEvent &event)
{
    if (!m_isPressed) {
        if (event.buttons() == Qt::NoButton)
            emit hovered(event.position());
        return false;
    }
    m_hasMoved = m_hasMoved || (event.position() - m_start).manhattanLength() > clickReach;
    if (!m_hasMoved)
        return true;
    if (m_drag == Drag::Pan) {
        m_subject.pan(m_start, event.position() - m_last);
        m_last = event.position();
    } else if (m_drag == Drag::Draw) {
        if (m_subject.drawing() == PlotSubject::Drawing::Columns && m_drawn.size() > 1)
            m_drawn.removeLast();
        if ((event.position() - m_drawn.last()).manhattanLength() >= lassoStep || m_drawn.size() == 1)
            m_drawn << event.position();
        redraw();
    }
    return true;
}

bool PlotGestures::release(const QMouseEvent &event)
{
    if (!m_isPressed)
        return false;
    m_isPressed = false;
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (!m_hasMoved) {
        m_drawn.clear();
        if (event.button() == Qt::LeftButton)
            emit clicked(event.position(), adds(event.modifiers()));
    } else if (drag == Drag::Draw) {
        finishDrawing(adds(event.modifiers()));
    }
    redraw();
    return true;
}

void PlotGestures::finishDrawing(bool adds)
{
    const QPolygonF drawn = m_drawn;
    m_drawn.clear();
    if (m_subject.drawing() == PlotSubject::Drawing::Columns)
        emit spanned(drawn.boundingRect().left(), drawn.boundingRect().right());
    else
        emit picked(m_subject.lassoed(drawn), adds);
}

bool PlotGestures::doubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || m_subject.plotAt(event.position()).isEmpty() ||
        m_subject.hasHandle(event.position()))
        return false;
    m_subject.fit();
    return true;
}

bool PlotGestures::wheel(const QWheelEvent &event)
{
    if (m_subject.plotAt(event.position()).isEmpty())
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    const bool ctrl = modifiers.testFlag(Qt::ControlModifier);
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    // Two fingers on a trackpad scroll; with Shift held, some platforms report the wheel as horizontal.
    if (event.phase() != Qt::NoScrollPhase && !ctrl && !shift) {
        if (m_subject.canPan())
            m_subject.pan(event.position(), event.pixelDelta());
        return true;
    }
    const QPoint angle = event.angleDelta();
    const double steps = (angle.y() != 0 ? angle.y() : angle.x()) / 120.0;
    m_subject.zoom(event.position(), std::pow(wheelZoom, -steps), !shift || ctrl, !ctrl || shift);
    return true;
}

bool PlotGestures::isKey(const QKeyEvent &event) const
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
        return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_reading.datum(m_subject).has_value();
    case Qt::Key_A:
        return event.modifiers() == Qt::ControlModifier;
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

bool PlotGestures::key(const QKeyEvent &event)
{
    if (!isKey(event))
        return false;
    const QRectF plot = m_subject.mainPlot();
    const auto arrow = [&](int x, int y) {
        if (!event.modifiers().testFlag(Qt::ShiftModifier))
            readNext(x, y);
        else if (m_subject.canPan())
            m_subject.pan(plot.center(), {-x * keyPan * plot.width(), y * keyPan * plot.height()});
    };
    switch (event.key()) {
    case Qt::Key_Left:
        arrow(-1, 0);
        break;
    case Qt::Key_Right:
        arrow(1, 0);
        break;
    case Qt::Key_Up:
        arrow(0, 1);
        break;
    case Qt::Key_Down:
        arrow(0, -1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_subject.zoom(plot.center(), 1 / wheelZoom, true, true);
        break;
    case Qt::Key_Minus:
        m_subject.zoom(plot.center(), wheelZoom, true, true);
        break;
    case Qt::Key_0:
        m_subject.fit();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit picked({*m_reading.datum(m_subject)}, adds(event.modifiers()));
        break;
    case Qt::Key_A:
        pickAll();
        break;
    case Qt::Key_Escape:
        return escape();
    default:
        return false;
    }
    return true;
}

bool PlotGestures::escape()
{
    if (m_isPressed) {
        startAnew();
        redraw();
    } else {
        m_reading.clear();
        m_selection.clear();
        redraw();
    }
    return true;
}

void PlotGestures::readNext(int along, int across)
{
    if (!m_reading.move(m_subject, along, across))
        return;
    const QString text = m_subject.text(*m_reading.datum(m_subject));
    // Screen readers hear of it, others see it in the status bar.
    m_focused.setAccessibleDescription(text);
    QAccessibleEvent announcement(&m_focused, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    emit read(text);
    redraw();
}

void PlotGestures::pickAll()
{
    std::vector<PlotDatum> all;
    for (std::size_t group = 0; group < m_subject.groups(); ++group)
        for (std::size_t index = 0; m_subject.canPick(group) && index < m_subject.count(group); ++index)
            all.push_back({group, index});
    if (!all.empty())
        emit picked(all, false);
}

void PlotGestures::paint(QPainter &painter, const Theme &theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hasMoved && m_drawn.size() > 1) {
        QColor tint = theme.accent;
        tint.setAlphaF(0.13F);
        painter.setBrush(tint);
        painter.setPen(QPen(theme.accent, 1.4));
        const QRectF plot = m_subject.plotAt(m_start);
        if (m_subject.drawing() == PlotSubject::Drawing::Columns) {
            const QRectF box = m_drawn.boundingRect();
            painter.drawRect(QRectF(box.left(), plot.top(), box.width(), plot.height()).intersected(plot));
        } else {
            painter.drawPolygon(m_drawn);
        }
    }
    painter.setBrush(Qt::NoBrush);
    const auto datum = m_reading.datum(m_subject);
    if (const auto place = datum ? m_subject.place(*datum) : std::nullopt) {
        constexpr double reach = 7;
        painter.setPen(QPen(theme.plot, 4));
        painter.drawRect(QRectF(place->x() - reach, place->y() - reach, 2 * reach, 2 * reach));
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(QRectF(place->x() - reach, place->y() - reach, 2 * reach, 2 * reach));
    }
    if (m_focused.hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(QRectF(m_pointed.rect()).adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

} // namespace edgescope
