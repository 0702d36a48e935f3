// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curves/curvescanvas.h"

#include <algorithm>
#include <cmath>

namespace edgescope {

CurvesCanvas::CurvesCanvas(Selection &selection, QWidget *parent)
    : QGraphicsView(parent)
    , m_gestures(new PlotGestures(*this, selection, *viewport(), *this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMinimumSize(120, 100);
    setObjectName(QStringLiteral("curvesCanvas"));
    setAccessibleName(tr("Picture of the curves"));
}

CurvesCanvas::~CurvesCanvas() = default;

void CurvesCanvas::setFigure(std::unique_ptr<CurvesFigure> figure)
{
    m_gestures->startAnew();
    setNextFigure(std::move(figure));
}

void CurvesCanvas::setNextFigure(std::unique_ptr<CurvesFigure> figure)
{
    setScene(figure ? &figure->scene() : nullptr);
    m_figure = std::move(figure);
    m_groups.clear();
    if (!m_figure)
        m_zoom.fit();
    else
        for (const auto &panel : m_figure->panels())
            for (const Series *series : panel->dataSeries())
                m_groups.push_back({panel.get(), series});
    layOut();
}

// Other numbers may need another place.
void CurvesCanvas::setScale(int scale)
{
    if (m_figure) {
        m_figure->setScale(scale);
        layOut();
    }
}

void CurvesCanvas::setCursorTime(double seconds)
{
    m_seconds = seconds;
    if (drawing() == Drawing::Columns)
        viewport()->update();
}

void CurvesCanvas::setTimes(std::vector<TimeRange> times)
{
    m_times = std::move(times);
    if (drawing() == Drawing::Columns)
        viewport()->update();
}

CurveHit CurvesCanvas::hit(const PlotDatum &datum) const
{
    const Group &group = m_groups[datum.group];
    const std::vector<int> &scales = group.series->scales;
    return {&group.panel->panel(), group.series, datum.index,
            datum.index < scales.size() ? scales[datum.index] : group.series->scale, 0};
}

const CurvesPanel *CurvesCanvas::panelAt(const QPointF &position) const
{
    if (m_figure)
        for (const auto &panel : m_figure->panels())
            if (panel->frame().area.contains(position))
                return panel.get();
    return nullptr;
}

const CurvesPanel *CurvesCanvas::timePanelAt(const QPointF &position) const
{
    const CurvesPanel *panel = panelAt(position);
    return panel && panel->hasTime() ? panel : nullptr;
}

QRectF CurvesCanvas::plotAt(const QPointF &position) const
{
    const CurvesPanel *panel = panelAt(position);
    return panel ? panel->frame().area : QRectF();
}

QRectF CurvesCanvas::mainPlot() const
{
    return m_figure && !m_figure->panels().empty() ? m_figure->panels().front()->frame().area : QRectF();
}

PlotSubject::Drawing CurvesCanvas::drawing() const
{
    return m_figure &&
                   std::ranges::any_of(m_figure->panels(), [](const auto &panel) { return panel->hasTime(); })
               ? Drawing::Columns
               : Drawing::None;
}

std::optional<QPointF> CurvesCanvas::place(const PlotDatum &datum) const
{
    const Group &group = m_groups[datum.group];
    const PlotFrame &frame = group.panel->frame();
    const QPointF place = frame.toPoint(group.series->x[datum.index], group.series->y[datum.index]);
    return std::isfinite(place.x()) && std::isfinite(place.y()) && frame.area.contains(place)
               ? std::optional(place)
               : std::nullopt;
}

void CurvesCanvas::zoom(const QPointF &about, double factor, bool x, bool y)
{
    if (const CurvesPanel *panel = panelAt(about)) {
        m_zoom.zoom(panel->frame().area, about, factor, x, y);
        layOut();
    }
}

void CurvesCanvas::pan(const QPointF &about, const QPointF &pixels)
{
    if (const CurvesPanel *panel = panelAt(about)) {
        m_zoom.pan(panel->frame().area, pixels);
        layOut();
    }
}

void CurvesCanvas::fit()
{
    m_zoom.fit();
    layOut();
}

void CurvesCanvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    layOut();
}

void CurvesCanvas::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    layOut();
}

std::optional<PlotSpan> CurvesCanvas::currentSpan() const
{
    const auto &panels = m_figure->panels();
    return panels.size() == 1 && panels.front()->hasTime() ? sharedSpan(panels.front()->shownTime())
                                                           : std::nullopt;
}

void CurvesCanvas::takeSharedSpan()
{
    if (m_figure && isVisible() && m_figure->sharedSpan() != currentSpan())
        layOut();
}

// Hidden, it waits until it is shown.
void CurvesCanvas::layOut()
{
    if (m_figure && isVisible()) {
        m_figure->setZoom(m_zoom);
        m_figure->setSharedSpan(currentSpan());
        m_figure->setArea(viewport()->rect(), this);
    }
    viewport()->update();
}

void CurvesCanvas::drawBackground(QPainter *painter, const QRectF &area)
{
    painter->fillRect(area, themeFor(palette()).plot);
    if (m_figure)
        m_figure->paintGround(*painter);
}

void CurvesCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_figure) {
        for (const auto &panel : m_figure->panels()) {
            panel->paintTimes(*painter, m_times);
            panel->paintCursor(*painter, m_seconds);
        }
        m_figure->paintTexts(*painter);
    }
    m_gestures->paint(*painter, themeFor(palette()));
}

} // namespace edgescope
