// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/features/featurescanvas.h"

#include <QMouseEvent>
#include <QPainter>

#include <map>

namespace edgescope {

FeaturesCanvas::FeaturesCanvas(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_gestures(*this, selection, *this, *this)
{
    setMinimumSize(120, 100);
    setObjectName(QStringLiteral("featuresCanvas"));
    setAccessibleName(tr("Picture of the features"));
}

void FeaturesCanvas::setPictures(Maker make, const Features *features)
{
    m_make = std::move(make);
    m_data = features;
    m_states.clear();
    std::map<QString, std::vector<std::size_t>> states;
    for (std::size_t n = 0; features && n < features->points.size(); ++n)
        states[features->points[n].state].push_back(n);
    for (auto &[state, windows] : states)
        m_states.push_back(std::move(windows));
    drawAgain();
}

void FeaturesCanvas::startAnew()
{
    m_zooms.clear();
    m_gestures.startAnew();
}

void FeaturesCanvas::drawAgain()
{
    m_drawn = QPixmap();
    m_pictures.clear();
    if (isVisible())
        makePictures();
    update();
}

// Hidden, it waits until it is shown.
void FeaturesCanvas::makePictures()
{
    if (m_make && m_pictures.empty())
        for (FeaturesPicture &picture : m_make())
            m_pictures.push_back(picture);
}

void FeaturesCanvas::setCursorTime(double seconds)
{
    m_seconds = seconds;
    update();
}

void FeaturesCanvas::setInside(std::set<std::size_t> windows)
{
    if (windows == m_inside)
        return;
    m_inside = std::move(windows);
    m_drawn = QPixmap();
    update();
}

void FeaturesCanvas::paintEvent(QPaintEvent *)
{
    makePictures();
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (m_drawn.size() != pixels) {
        m_drawn = QPixmap(pixels);
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
        m_drawn.fill(Qt::transparent);
        QPainter painter(&m_drawn);
        for (const FeaturesPicture &picture : m_pictures)
            picture.paint(painter, m_inside);
        if (m_pictures.size() > 1)
            m_pictures.front().paintLegendIn(painter, sharedLegendArea(rect()));
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    for (const FeaturesPicture &picture : m_pictures)
        picture.paintRing(painter, m_seconds);
    m_gestures.paint(painter, themeFor(palette()));
}

void FeaturesCanvas::mousePressEvent(QMouseEvent *event)
{
    const auto state = stateAt(event->position());
    if (event->button() != Qt::LeftButton || !state)
        return event->ignore();
    stateClicked(*state);
}

void FeaturesCanvas::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makePictures();
}

void FeaturesCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    drawAgain();
}

std::optional<std::size_t> FeaturesCanvas::pointAt(const QPointF &position) const
{
    for (const FeaturesPicture &picture : m_pictures)
        if (const auto point = picture.pointAt(position))
            return point;
    return {};
}

std::optional<QString> FeaturesCanvas::stateAt(const QPointF &position) const
{
    if (m_pictures.empty())
        return {};
    const FeaturesPicture &first = m_pictures.front();
    return first.stateIn(m_pictures.size() > 1 ? first.innerLegendArea(sharedLegendArea(rect()))
                                               : first.legendArea(),
                         position);
}

std::size_t FeaturesCanvas::point(const PlotDatum &datum) const
{
    return m_states[datum.group % m_states.size()][datum.index];
}

std::optional<std::size_t> FeaturesCanvas::panelAt(const QPointF &position) const
{
    for (std::size_t n = 0; n < m_pictures.size(); ++n)
        if (m_pictures[n].isScatter() && m_pictures[n].frame().area.contains(position))
            return n;
    return {};
}

QRectF FeaturesCanvas::plotAt(const QPointF &position) const
{
    const auto panel = panelAt(position);
    return panel ? m_pictures[*panel].frame().area : QRectF();
}

QRectF FeaturesCanvas::mainPlot() const
{
    return m_pictures.empty() || !m_pictures.front().isScatter() ? QRectF() : m_pictures.front().frame().area;
}

std::optional<QPointF> FeaturesCanvas::place(const PlotDatum &datum) const
{
    return m_pictures[datum.group / m_states.size()].pointPlace(point(datum));
}

QString FeaturesCanvas::text(const PlotDatum &datum) const
{
    return pointText(*m_data, m_data->points[point(datum)]);
}

void FeaturesCanvas::zoom(const QPointF &about, double factor, bool x, bool y)
{
    const auto panel = panelAt(about);
    if (!panel)
        return;
    m_zooms.resize(m_pictures.size());
    m_zooms[*panel].zoom(m_pictures[*panel].frame().area, about, factor, x, y);
    drawAgain();
}

void FeaturesCanvas::pan(const QPointF &about, const QPointF &pixels)
{
    const auto panel = panelAt(about);
    if (!panel)
        return;
    m_zooms.resize(m_pictures.size());
    m_zooms[*panel].pan(m_pictures[*panel].frame().area, pixels);
    drawAgain();
}

void FeaturesCanvas::fit()
{
    m_zooms.clear();
    drawAgain();
}

bool FeaturesCanvas::canPan() const
{
    return std::ranges::any_of(m_zooms, [](const PlotZoom &zoom) { return !zoom.isFit(); });
}

} // namespace edgescope
