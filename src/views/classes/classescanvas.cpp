// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/classes/classescanvas.h"

#include "views/classes/thresholdgrip.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

constexpr double handleReach = 4; // pixels beside the threshold's line

} // namespace

ClassesCanvas::ClassesCanvas(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_grip(new ThresholdGrip(this))
    , m_gestures(*this, selection, *this, *this)
{
    setMinimumSize(120, 100);
    setObjectName(QStringLiteral("classesCanvas"));
    setAccessibleName(tr("Picture of the unit classes"));
    m_grip->hide();
    m_grip->moved = [this](double ms) { thresholdMoved(ms); };
    m_grip->draggedTo = [this](const QPointF &position) { dragThreshold(position); };
    m_grip->reset = [this] { thresholdReset(); };
}

void ClassesCanvas::setContent(std::shared_ptr<const Result> result, ClassesLook look,
                               const FigureStyle &style)
{
    m_picture.reset(); // refers to the old result
    m_result = std::move(result);
    m_look = std::move(look);
    m_style = style;
    groupUnits();
    makePicture();
}

void ClassesCanvas::startAnew()
{
    m_zoom.fit();
    m_isDragging = false;
    m_gestures.startAnew();
}

void ClassesCanvas::setThresholdFixed(bool fixed)
{
    m_isFixed = fixed;
    placeGrip();
}

const UnitPlane *ClassesCanvas::plane() const
{
    return m_result ? std::get_if<UnitPlane>(&m_result->shape) : nullptr;
}

void ClassesCanvas::groupUnits()
{
    for (std::vector<std::size_t> &units : m_classes)
        units.clear();
    if (!plane())
        return;
    const auto group = [](UnitClass unitClass) {
        return unitClass == UnitClass::Excitatory ? 0U : unitClass == UnitClass::Inhibitory ? 1U : 2U;
    };
    for (std::size_t n = 0; n < plane()->units.size(); ++n)
        m_classes[group(shownClass(*plane(), m_look, n))].push_back(n);
    const auto order = [this](std::size_t unit) {
        const double ms = plane()->units[unit].troughToPeak;
        return std::isfinite(ms) ? ms : std::numeric_limits<double>::infinity();
    };
    for (std::vector<std::size_t> &units : m_classes)
        std::ranges::stable_sort(units, {}, order);
}

void ClassesCanvas::makePicture()
{
    m_drawn = QPixmap();
    m_picture.reset();
    if (plane())
        m_picture = std::make_unique<ClassesPicture>(*plane(), m_look, m_style, rect(), this, m_zoom);
    placeGrip();
    update();
}

void ClassesCanvas::placeGrip()
{
    const QLineF line = planePicture() ? planePicture()->thresholdLine() : QLineF();
    m_grip->setVisible(!line.isNull() && !m_isFixed);
    if (line.isNull())
        return;
    m_grip->move(static_cast<int>(std::lround(line.x1())) - ThresholdGrip::side / 2,
                 static_cast<int>(std::lround(line.y1())) - ThresholdGrip::side);
    m_grip->showThreshold(shownThreshold(*plane(), m_look));
}

void ClassesCanvas::paintEvent(QPaintEvent *)
{
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (m_drawn.size() != pixels) {
        m_drawn = QPixmap(pixels);
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
        m_drawn.fill(Qt::transparent);
        QPainter painter(&m_drawn);
        if (m_picture)
            m_picture->paint(painter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    m_gestures.paint(painter, themeFor(palette()));
}

bool ClassesCanvas::hasHandle(const QPointF &position) const
{
    if (!planePicture() || m_isFixed)
        return false;
    const QLineF line = planePicture()->thresholdLine();
    return !line.isNull() && std::abs(position.x() - line.x1()) <= handleReach && position.y() >= line.y1() &&
           position.y() <= line.y2() && !planePicture()->unitAt(position);
}

// What PlotGestures leaves to the picture: the threshold's line.
void ClassesCanvas::mousePressEvent(QMouseEvent *event)
{
    m_isDragging = event->button() == Qt::LeftButton && hasHandle(event->position());
    event->setAccepted(m_isDragging);
    if (m_isDragging)
        m_grip->setFocus(Qt::MouseFocusReason);
}

void ClassesCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging && event->buttons().testFlag(Qt::LeftButton))
        dragThreshold(event->position());
}

void ClassesCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
}

void ClassesCanvas::dragThreshold(const QPointF &position)
{
    if (planePicture())
        thresholdMoved(planePicture()->troughToPeakAt(position.x()));
}

void ClassesCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makePicture();
}

QRectF ClassesCanvas::plotAt(const QPointF &position) const
{
    if (planePicture() && planePicture()->field().contains(position))
        return planePicture()->field();
    if (m_picture && m_picture->waveforms() && m_picture->waveforms()->frame().area.contains(position))
        return m_picture->waveforms()->frame().area;
    return {};
}

QRectF ClassesCanvas::mainPlot() const
{
    return planePicture() ? planePicture()->frame().area : QRectF();
}

std::optional<QPointF> ClassesCanvas::place(const PlotDatum &datum) const
{
    return planePicture() ? planePicture()->place(unit(datum)) : std::nullopt;
}

QString ClassesCanvas::text(const PlotDatum &datum) const
{
    return unitReasons(*plane(), m_look, unit(datum)).join(QStringLiteral(" · "));
}

std::vector<PlotDatum> ClassesCanvas::lassoed(const QPolygonF &outline) const
{
    const WaveformsPicture *waveforms = m_picture ? m_picture->waveforms() : nullptr;
    if (!waveforms || outline.isEmpty() || !waveforms->frame().area.contains(outline.front()))
        return PlotSubject::lassoed(outline);
    const std::vector<std::size_t> through = waveforms->unitsThrough(outline);
    std::vector<PlotDatum> picked;
    for (std::size_t group = 0; group < groups(); ++group)
        for (std::size_t index = 0; index < count(group); ++index)
            if (std::ranges::binary_search(through, unit({group, index})))
                picked.push_back({group, index});
    return picked;
}

void ClassesCanvas::zoom(const QPointF &about, double factor, bool x, bool y)
{
    if (!planePicture() || !planePicture()->field().contains(about))
        return;
    m_zoom.zoom(planePicture()->frame().area, about, factor, x, y);
    makePicture();
}

void ClassesCanvas::pan(const QPointF &, const QPointF &pixels)
{
    if (!planePicture())
        return;
    m_zoom.pan(planePicture()->frame().area, pixels);
    makePicture();
}

void ClassesCanvas::fit()
{
    m_zoom.fit();
    makePicture();
}

} // namespace edgescope
