// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timemap/timemapcanvas.h"

#include <QMouseEvent>
#include <QPainter>

namespace edgescope {

TimeMapCanvas::TimeMapCanvas(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_gestures(*this, selection, *this, *this)
{
    setMinimumSize(120, 100);
    setObjectName(QStringLiteral("timeMapCanvas"));
    setAccessibleName(tr("Picture of the map"));
}

void TimeMapCanvas::setPicture(Maker make, const TimeMap *map)
{
    m_make = std::move(make);
    m_data = map;
    if (!m_make) {
        m_rows.fit();
        m_gestures.startAnew();
    }
    drawAgain();
}

void TimeMapCanvas::drawAgain()
{
    m_cells = QPixmap();
    showScale();
}

void TimeMapCanvas::showScale()
{
    m_picture.reset();
    if (isVisible())
        makePicture();
    update();
}

// Hidden, it waits until it is shown.
void TimeMapCanvas::makePicture()
{
    if (m_make && !m_picture)
        m_picture.emplace(m_make());
}

void TimeMapCanvas::setSeizures(std::vector<TimeRange> seizures)
{
    m_seizures = std::move(seizures);
    update();
}

void TimeMapCanvas::setTimes(std::vector<TimeRange> times)
{
    m_times = std::move(times);
    update();
}

void TimeMapCanvas::setCursorTime(double seconds)
{
    m_seconds = seconds;
    update();
}

void TimeMapCanvas::paintEvent(QPaintEvent *)
{
    makePicture();
    QPainter painter(this);
    if (m_picture) {
        const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
        if (m_cells.size() != pixels) {
            m_cells = QPixmap(pixels);
            m_cells.setDevicePixelRatio(devicePixelRatioF());
            m_cells.fill(Qt::transparent);
            QPainter cells(&m_cells);
            m_picture->paintCells(cells);
        }
        painter.drawPixmap(0, 0, m_cells);
        m_picture->paintTimes(painter, m_times);
        m_picture->paintAround(painter);
        m_picture->paintSeizures(painter, m_seizures);
        m_picture->paintCursor(painter, m_seconds);
    }
    m_gestures.paint(painter, themeFor(palette()));
}

void TimeMapCanvas::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makePicture();
}

void TimeMapCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    drawAgain();
}

// What lies in the plot is the gestures'; the colour bar is dragged here.
void TimeMapCanvas::mousePressEvent(QMouseEvent *event)
{
    m_isOnBar = m_picture && m_picture->barArea().contains(event->position());
    m_pressed = event->position();
    if (event->button() != Qt::LeftButton || !m_isOnBar)
        event->ignore();
}

void TimeMapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_picture)
        return;
    if (event->buttons().testFlag(Qt::LeftButton) && m_isOnBar) {
        limitDragged(m_picture->barValue(m_pressed.y()), m_picture->barValue(event->position().y()));
        m_pressed = event->position();
        return;
    }
    setCursor(m_picture->barArea().contains(event->position()) ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void TimeMapCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_isOnBar = false;
}

void TimeMapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_picture && m_picture->barArea().contains(event->position()))
        limitDragged(undefined, undefined);
}

QRectF TimeMapCanvas::plotAt(const QPointF &position) const
{
    return m_picture && m_picture->plotArea().contains(position) ? m_picture->plotArea() : QRectF();
}

QRectF TimeMapCanvas::mainPlot() const
{
    return m_picture ? m_picture->plotArea() : QRectF();
}

std::size_t TimeMapCanvas::groups() const
{
    return m_picture ? m_data->rowValues.size() : 0;
}

std::size_t TimeMapCanvas::count(std::size_t) const
{
    return m_data->columns;
}

std::optional<QPointF> TimeMapCanvas::place(const PlotDatum &datum) const
{
    const QPointF place = m_picture->map().cellPlace(datum.group, datum.index, mainPlot());
    return mainPlot().contains(place) ? std::optional(place) : std::nullopt;
}

QString TimeMapCanvas::text(const PlotDatum &datum) const
{
    const auto cell = m_picture->cellAt(*place(datum));
    return cell ? cellText(*cell) : QString();
}

void TimeMapCanvas::zoom(const QPointF &about, double factor, bool x, bool y)
{
    if (!m_picture)
        return;
    if (y) {
        m_rows.zoom(mainPlot(), about, factor, false, true);
        m_rows.keepInside();
        rowsZoomed(m_rows);
    }
    if (x)
        zoomed(m_picture->timeScale().range.start + (about.x() - mainPlot().left()) / mainPlot().width() *
                                                        m_picture->timeScale().range.length(),
               factor);
}

void TimeMapCanvas::pan(const QPointF &, const QPointF &pixels)
{
    if (!m_picture)
        return;
    if (!m_rows.isFit() && pixels.y() != 0) {
        m_rows.pan(mainPlot(), {0, pixels.y()});
        m_rows.keepInside();
        rowsZoomed(m_rows);
    }
    if (pixels.x() != 0)
        panned(-pixels.x() * m_picture->map().shown().length() / mainPlot().width());
}

void TimeMapCanvas::fit()
{
    m_rows.fit();
    fitted();
}

} // namespace edgescope
