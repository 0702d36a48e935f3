// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/array/arraycanvas.h"

#include "views/plotgestures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace edgescope {
ArrayCanvas::ArrayCanvas(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("arrayCanvas"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 100);
}

void ArrayCanvas::setMap(const ArrayMap *map, const FigureStyle &style)
{
    m_map = map;
    m_style = style;
    if (!map || (m_reading && *m_reading >= map->layout->sites.size()))
        m_reading.reset();
    update();
}

void ArrayCanvas::paintEvent(QPaintEvent *)
{
    if (!m_map)
        return;
    QPainter painter(this);
    const ArrayPicture drawn = picture();
    drawn.paint(painter);
    painter.setBrush(Qt::NoBrush);
    if (m_reading && hasFocus()) {
        painter.setPen(QPen(m_style.theme->accent, 2));
        painter.drawRect(drawn.siteRect(*m_reading).adjusted(-2, -2, 2, 2));
    }
    if (m_band.isValid()) {
        QColor tint = m_style.theme->accent;
        painter.setPen(QPen(tint, 1));
        tint.setAlphaF(0.13F);
        painter.setBrush(tint);
        painter.drawRect(m_band);
    }
}

void ArrayCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_map)
        return;
    if (m_pressed && (event->position() - *m_pressed).manhattanLength() > clickReach)
        m_band = QRectF(*m_pressed, event->position()).normalized();
    if (m_band.isValid())
        update();
    hovered(picture().siteAt(event->position()));
}

void ArrayCanvas::mousePressEvent(QMouseEvent *event)
{
    if (!m_map || event->button() != Qt::LeftButton)
        return event->ignore();
    setFocus(Qt::MouseFocusReason);
    m_pressed = event->position();
}

void ArrayCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_map || !m_pressed || event->button() != Qt::LeftButton)
        return;
    std::vector<std::size_t> sites;
    if (m_band.isValid())
        sites = picture().sitesIn(m_band);
    else if (const auto site = picture().siteAt(*m_pressed)) {
        sites = {*site};
        m_reading = site;
    }
    m_pressed.reset();
    m_band = {};
    update();
    chosen(sites, event->modifiers().testFlag(Qt::ShiftModifier));
}

// The nearest site in a direction; sideways counts double.
void ArrayCanvas::stepReadingPoint(int dx, int dy)
{
    const ArrayPicture drawn = picture();
    if (!m_reading) {
        m_reading = 0;
    } else {
        const QPointF from = drawn.siteRect(*m_reading).center();
        double least = std::numeric_limits<double>::infinity();
        std::optional<std::size_t> found;
        for (std::size_t site = 0; site < m_map->layout->sites.size(); ++site) {
            const QPointF way = drawn.siteRect(site).center() - from;
            const double ahead = way.x() * dx + way.y() * dy;
            const double distance = ahead + 2 * std::abs(way.x() * dy + way.y() * dx);
            if (ahead > 0.5 && distance < least) {
                least = distance;
                found = site;
            }
        }
        if (found)
            m_reading = found;
    }
    update();
    hovered(m_reading);
}

void ArrayCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!m_map || m_map->layout->sites.empty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return stepReadingPoint(-1, 0);
    case Qt::Key_Right:
        return stepReadingPoint(1, 0);
    case Qt::Key_Up:
        return stepReadingPoint(0, -1);
    case Qt::Key_Down:
        return stepReadingPoint(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_reading)
            chosen({*m_reading}, event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    case Qt::Key_Escape:
        return chosen({}, false);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ArrayCanvas::leaveEvent(QEvent *)
{
    if (m_map)
        hovered(std::nullopt);
}

} // namespace edgescope
