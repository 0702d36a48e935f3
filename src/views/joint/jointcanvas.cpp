// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/joint/jointcanvas.h"

#include <QPainter>

namespace edgescope {
namespace {

constexpr double dimmedBins = 0.25; // opacity of what lies outside the selected times

} // namespace

JointCanvas::JointCanvas(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_gestures(*this, selection, *this, *this)
{
    setMinimumSize(120, 100);
    setObjectName(QStringLiteral("jointCanvas"));
    setAccessibleName(tr("Picture of the joint distribution"));
}

void JointCanvas::setPicture(Maker make)
{
    m_make = std::move(make);
    drawAgain();
}

void JointCanvas::startAnew()
{
    m_zoom.fit();
    m_gestures.startAnew();
}

void JointCanvas::drawAgain()
{
    const std::optional<JointPicture> before = m_picture;
    m_picture.reset();
    if (isVisible())
        makePicture();
    if (!before || !m_picture || !m_picture->hasPointsOf(*before)) {
        m_points = QPixmap();
        m_inside = QPixmap();
    }
    update();
}

// Hidden, it waits until it is shown.
void JointCanvas::makePicture()
{
    if (m_make && !m_picture)
        m_picture.emplace(m_make());
}

void JointCanvas::setCursorTime(double seconds)
{
    m_seconds = seconds;
    update();
}

void JointCanvas::setTimes(std::vector<TimeRange> times, bool alone)
{
    m_times = std::move(times);
    m_isAlone = alone;
    m_inside = QPixmap();
    update();
}

template <typename Paint>
void JointCanvas::keep(QPixmap &image, const Paint &paint) const
{
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (image.size() == pixels)
        return;
    image = QPixmap(pixels);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
}

void JointCanvas::paintEvent(QPaintEvent *)
{
    makePicture();
    QPainter painter(this);
    if (m_picture) {
        keep(m_points, [this](QPainter &kept) { m_picture->paintPoints(kept); });
        m_picture->paintGround(painter);
        painter.setOpacity(m_times.empty() ? 1 : m_isAlone ? 0 : dimmedBins);
        painter.drawPixmap(0, 0, m_points);
        painter.setOpacity(1);
        if (!m_times.empty()) {
            keep(m_inside, [this](QPainter &kept) { m_picture->paintInside(kept, m_times); });
            painter.drawPixmap(0, 0, m_inside);
        }
        m_picture->paintEllipses(painter);
        m_picture->paintRing(painter, m_seconds);
    }
    m_gestures.paint(painter, themeFor(palette()));
}

void JointCanvas::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makePicture();
}

void JointCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    drawAgain();
}

QRectF JointCanvas::plotAt(const QPointF &position) const
{
    return m_picture && m_picture->frame().area.contains(position) ? m_picture->frame().area : QRectF();
}

QRectF JointCanvas::mainPlot() const
{
    return m_picture ? m_picture->frame().area : QRectF();
}

std::size_t JointCanvas::groups() const
{
    return m_picture ? m_picture->clouds().size() : 0;
}

std::size_t JointCanvas::count(std::size_t group) const
{
    return m_picture->clouds()[group]->e.size();
}

std::optional<QPointF> JointCanvas::place(const PlotDatum &datum) const
{
    return m_picture->place({m_picture->clouds()[datum.group], datum.index});
}

QString JointCanvas::text(const PlotDatum &datum) const
{
    return hitText({m_picture->clouds()[datum.group], datum.index});
}

bool JointCanvas::canPick(std::size_t group) const
{
    return m_picture->isCurrent(*m_picture->clouds()[group]);
}

void JointCanvas::zoom(const QPointF &about, double factor, bool x, bool y)
{
    if (!m_picture)
        return;
    m_zoom.zoom(mainPlot(), about, factor, x, y);
    drawAgain();
}

void JointCanvas::pan(const QPointF &, const QPointF &pixels)
{
    if (!m_picture)
        return;
    m_zoom.pan(mainPlot(), pixels);
    drawAgain();
}

void JointCanvas::fit()
{
    m_zoom.fit();
    drawAgain();
}

} // namespace edgescope
