// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curves/curvesfigure.h"

#include "core/scalegrid.h"
#include "views/curves/serieslook.h"
#include "views/numbertext.h"
#include "views/scalebars.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgescope {
namespace {

constexpr double hitDistance = 10; // pixels of a 96 dpi screen

bool sharesXAxis(const Curves &curves)
{
    return std::ranges::all_of(curves.panels, [&](const Panel &panel) {
        return axisTitle(panel.x) == axisTitle(curves.panels.front().x);
    });
}

bool sharesYAxis(const Curves &curves)
{
    const Axis &first = curves.panels.front().y;
    return std::ranges::all_of(curves.panels, [&](const Panel &panel) {
        return axisTitle(panel.y) == axisTitle(first) && panel.y.minimum == first.minimum &&
               panel.y.maximum == first.maximum;
    });
}

// A single panel is named by the view around it.
bool hasTitles(const Curves &curves)
{
    return curves.panels.size() > 1 &&
           std::ranges::any_of(curves.panels, [](const Panel &panel) { return !panel.title.isEmpty(); });
}

// The words of marked lines stand above the panels.
bool hasLineWords(const Curves &curves)
{
    return std::ranges::any_of(curves.panels, [](const Panel &panel) {
        return std::ranges::any_of(panel.marks, [](const Mark &mark) {
            return mark.kind == Mark::Kind::Line && !mark.text.isEmpty();
        });
    });
}

// First and last scale that has a curve of its own; {0, 0} when none has.
std::pair<int, int> rampEnds(const Curves &curves)
{
    std::pair<int, int> ends{0, 0};
    for (const Panel &panel : curves.panels)
        for (const Series &series : panel.series)
            if (series.scale > 0 && series.source == dataSource && series.state.isEmpty() &&
                !followsScale(series)) {
                ends.first = ends.first == 0 ? series.scale : std::min(ends.first, series.scale);
                ends.second = std::max(ends.second, series.scale);
            }
    return ends;
}

} // namespace

CurvesFigure::CurvesFigure(const Curves &curves, const FigureStyle &style)
    : m_curves(curves)
    , m_style(style)
{
    for (const Panel &panel : curves.panels) {
        m_panels.push_back(std::make_unique<CurvesPanel>(panel, m_scene, style));
        m_followsScale |= std::ranges::any_of(panel.series, followsScale);
    }
}

CurvesFigure::~CurvesFigure() = default;

QString CurvesFigure::panelTitle(const Panel &panel)
{
    if (panel.unitClass == UnitClass::Excitatory)
        return QStringLiteral("▲ ") + panel.title;
    if (panel.unitClass == UnitClass::Inhibitory)
        return QStringLiteral("■ ") + panel.title;
    return panel.title;
}

bool CurvesFigure::hasRamp() const
{
    return m_style.legend != LegendPlace::None && rampEnds(m_curves).first > 0;
}

AxisTexts CurvesFigure::panelTexts(size_t index) const
{
    const bool first = index == 0 || !sharesYAxis(m_curves);
    return {m_hasTitles && (!hasSeveralPanels() || !sharesXAxis(m_curves)), m_hasTitles && first, first};
}

std::vector<QPointF> CurvesFigure::drawnPoints(const CurvesPanel &panel) const
{
    std::vector<QPointF> points;
    for (const Series *series : panel.drawnSeries())
        for (size_t n = 0; n < series->x.size(); ++n)
            points.push_back(panel.frame().toPoint(series->x[n], series->y[n]));
    return points;
}

void CurvesFigure::setArea(const QRectF &area, const QPaintDevice *device)
{
    m_area = area;
    m_scene.setSceneRect(area);
    if (m_panels.empty())
        return;
    const PlotMetrics metrics(m_style, device);
    const double gap = metrics.lineHeight;
    m_hasTitles = hasRoomForTitles(area, metrics);
    m_hidden.clear();
    m_isSpread = false;
    QRectF inner = area.adjusted(0.3 * gap, 0.6 * gap, -gap, -0.4 * gap);
    m_isShared = sharesSpan(inner, metrics);
    placeLegend(inner, metrics);
    m_ramp = {};
    const bool drawsRamp = hasRamp() && m_hasTitles;
    if (drawsRamp) {
        m_ramp = QRectF(area.left(), inner.bottom() - gap, area.width(), gap);
        inner.setBottom(inner.bottom() - 1.7 * gap);
    }
    if (hasTitles(m_curves))
        inner.setTop(inner.top() + 1.2 * gap);
    if (hasLineWords(m_curves))
        inner.setTop(inner.top() + 0.9 * gap);
    if (hasSharedTitle())
        inner.setBottom(inner.bottom() - 1.2 * gap);
    layOutPanels(inner, metrics);
    m_lineWordRows = 1;
    for (const auto &panel : m_panels)
        m_lineWordRows = std::max(m_lineWordRows, panel->lineWordRows(metrics));
    if (m_lineWordRows > 1) {
        inner.setTop(inner.top() + (m_lineWordRows - 1) * gap);
        layOutPanels(inner, metrics);
    }
    placeInside(inner, metrics);
    if (drawsRamp) {
        // Square panels may leave room below them: the ramp follows the axes and what stands under them.
        const double shared = sharesXAxis(m_curves) && !hasSharedTitle() ? 1.2 * gap : 0;
        const double flow = m_insideFlows ? m_inside.front().height() + 0.4 * gap : 0;
        m_ramp.moveTop(std::min(m_ramp.top(), belowAxes(metrics) + shared + flow + gap));
    }
}

// Where nothing of the panels' axes is any more.
double CurvesFigure::belowAxes(const PlotMetrics &metrics) const
{
    const PlotFrame &frame = m_panels.front()->frame();
    return frame.area.bottom() + axisMargins(frame, metrics, panelTexts(0)).bottom() +
           (hasSharedTitle() ? 1.2 * metrics.lineHeight : 0);
}

bool CurvesFigure::sharesSpan(const QRectF &inner, const PlotMetrics &metrics) const
{
    if (!m_shared || m_panels.size() != 1 || m_panels.front()->panel().square)
        return false;
    PlotFrame frame = m_panels.front()->frame();
    frame.area = QRectF(m_shared->left, inner.top(), m_shared->right - m_shared->left, inner.height());
    return axisMargins(frame, metrics, panelTexts(0)).left() <= m_shared->left - inner.left();
}

// Many panels stand in two rows where they would be too narrow in one.
void CurvesFigure::layOutPanels(QRectF area, const PlotMetrics &metrics)
{
    if (m_isShared) {
        area.setLeft(m_shared->left);
        area.setRight(m_shared->right);
        PlotFrame frame = m_panels.front()->frame();
        frame.area = area;
        area.setBottom(area.bottom() - axisMargins(frame, metrics, panelTexts(0)).bottom());
        m_panels.front()->setArea(QRectF(area.left(), std::floor(area.top()), area.width(),
                                         std::floor(std::max(20.0, area.height()))),
                                  metrics);
        return;
    }
    constexpr size_t most = 3;        // of one row whatever their width
    constexpr double leastWidth = 13; // lines of text
    const size_t count = m_panels.size();
    const bool isNarrow = area.width() < leastWidth * metrics.lineHeight * static_cast<double>(count);
    if (count <= most || !isNarrow)
        return layOutRow(0, count, area, metrics);
    const double gap = (hasTitles(m_curves) ? 1.6 : 0.6) * metrics.lineHeight;
    const size_t upper = (count + 1) / 2;
    QRectF row(area.left(), area.top(), area.width(), (area.height() - gap) / 2);
    layOutRow(0, upper, row, metrics);
    row.moveBottom(area.bottom());
    layOutRow(upper, count, row, metrics);
}

// Panels of equal width side by side.
void CurvesFigure::layOutRow(size_t first, size_t last, const QRectF &area, const PlotMetrics &metrics)
{
    const double gap = 1.4 * metrics.lineHeight;
    const auto count = static_cast<double>(last - first);
    const QRectF guess(0, 0, area.width() / count, area.height());
    std::vector<QMarginsF> margins;
    double width = area.width() - (count - 1) * gap;
    for (size_t index = first; index < last; ++index) {
        PlotFrame frame = m_panels[index]->frame();
        frame.area = guess;
        margins.push_back(axisMargins(frame, metrics, panelTexts(index)));
        if (index == first || panelTexts(index).yTicks)
            width -= margins.back().left();
        else
            margins.back().setLeft(0);
    }
    width = std::floor(std::max(20.0, width / count));
    double x = area.left();
    for (size_t index = first; index < last; ++index) {
        const QMarginsF &margin = margins[index - first];
        x += margin.left();
        QRectF plot(std::floor(x), std::floor(area.top()), width,
                    std::floor(std::max(20.0, area.height() - margin.bottom())));
        if (m_panels[index]->panel().square) {
            const double side = std::min(plot.width(), plot.height());
            plot.setSize({side, side});
        }
        m_panels[index]->setArea(plot, metrics);
        x = (m_isSpread ? x + width : plot.right()) + gap;
    }
}

void CurvesFigure::setScale(int scale)
{
    m_style.scale = scale;
    for (const auto &panel : m_panels)
        panel->setScale(scale);
}

void CurvesFigure::setZoom(const PlotZoom &zoom)
{
    for (const auto &panel : m_panels)
        panel->setZoom(zoom);
}

void CurvesFigure::setTimeOrigin(double seconds)
{
    for (const auto &panel : m_panels)
        panel->setTimeOrigin(seconds);
}

void CurvesFigure::paintGround(QPainter &painter) const
{
    for (const auto &panel : m_panels)
        panel->paintGround(painter, m_style);
}

void CurvesFigure::paintTexts(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t index = 0; index < m_panels.size(); ++index) {
        paintAxes(painter, m_panels[index]->frame(), m_style, panelTexts(index));
        m_panels[index]->paintMarks(painter, m_style);
        paintPanelTexts(painter, index);
    }
    if (m_column.isValid())
        paintLegend(painter, m_column, m_rows, m_style);
    else if (m_flow.isValid())
        paintLegendFlow(painter, m_flow, m_rows, m_style);
    else if (m_style.legend == LegendPlace::Inside && !m_panels.empty())
        paintLegendOn(*m_panels.back(), painter);
    if (hasSharedTitle())
        paintSharedTitle(painter);
    if (m_ramp.isValid())
        paintRamp(painter);
    painter.restore();
}

void CurvesFigure::paint(QPainter &painter, const QRectF &area)
{
    setArea(area, painter.device());
    paintGround(painter);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, area, area);
    painter.restore();
    paintTexts(painter);
}

void CurvesFigure::paintPanelTexts(QPainter &painter, size_t index) const
{
    const PlotMetrics metrics(m_style, painter.device());
    const Panel &panel = m_panels[index]->panel();
    const QRectF plot = m_panels[index]->frame().area;
    if (hasTitles(m_curves)) {
        painter.setFont(metrics.boldFont);
        painter.setPen(panel.unitClass == UnitClass::Unclassified
                           ? m_style.theme->text
                           : m_style.theme->unitClassText(panel.unitClass));
        const double above = hasLineWords(m_curves) ? 1.3 + m_lineWordRows : 1.4;
        painter.drawText(
            QRectF(plot.left(), plot.top() - above * metrics.lineHeight, plot.width(), metrics.lineHeight),
            Qt::AlignCenter | Qt::TextDontClip, fittingTitle(index, painter));
    }
    if (!panel.undefinedReason.isEmpty()) {
        const QRectF inside = insideArea(index, metrics);
        paintLegend(painter, inside,
                    wrappedRows(panel.undefinedReason, inside.width() - metrics.lineHeight, metrics),
                    m_style);
    } else if (m_isShared && hasColumn()) {
        paintLegendOn(*m_panels[index], painter);
    } else if (!m_inside.empty() && m_insideFlows) {
        paintLegendFlow(painter, m_inside[index],
                        flowRows(panel, m_inside[index].width(), PlotMetrics(m_style, painter.device())),
                        m_style);
    } else if (!m_inside.empty()) {
        paintLegend(painter, m_inside[index], insideRows(panel), m_style);
    }
}

// The shape of the class stays when its name is cut.
QString CurvesFigure::fittingTitle(size_t index, const QPainter &painter) const
{
    const PlotMetrics metrics(m_style, painter.device());
    const double width = m_panels[index]->frame().area.width() + metrics.lineHeight;
    return QFontMetricsF(metrics.boldFont, painter.device())
        .elidedText(panelTitle(m_panels[index]->panel()), Qt::ElideRight, width);
}

bool CurvesFigure::hasSharedTitle() const
{
    if (!m_hasTitles || !hasSeveralPanels() || !sharesXAxis(m_curves))
        return false;
    return !m_style.hasScaleBars || !canBeScaleBar(m_panels.front()->panel().x);
}

void CurvesFigure::paintSharedTitle(QPainter &painter) const
{
    const PlotMetrics metrics(m_style, painter.device());
    const QRectF first = m_panels.front()->frame().area;
    const QRectF last = m_panels.back()->frame().area;
    const QMarginsF margins = axisMargins(m_panels.front()->frame(), metrics, panelTexts(0));
    painter.setFont(metrics.font);
    painter.setPen(m_style.theme->text);
    painter.drawText(QRectF(first.left(), first.bottom() + margins.bottom() + 0.2 * metrics.lineHeight,
                            last.right() - first.left(), metrics.lineHeight),
                     Qt::AlignCenter | Qt::TextDontClip,
                     metrics.elided(axisTitle(m_panels.front()->panel().x), last.right() - first.left()));
}

void CurvesFigure::paintRamp(QPainter &painter) const
{
    const PlotMetrics metrics(m_style, painter.device());
    const auto [first, last] = rampEnds(m_curves);
    const QString fine = quantityText(scaleWidth(first), QStringLiteral("s"), 3);
    const QString coarse = quantityText(scaleWidth(last), QStringLiteral("s"), 3);
    const double length = 0.4 * m_ramp.width();
    const QRectF bar(m_ramp.center().x() - length / 2, m_ramp.center().y() - 4 * metrics.unit, length,
                     8 * metrics.unit);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    constexpr int stops = 16;
    for (int stop = 0; stop <= stops; ++stop) {
        const double u = static_cast<double>(stop) / stops;
        gradient.setColorAt(u,
                            m_style.theme->scale(first + static_cast<int>(std::lround(u * (last - first)))));
    }
    painter.fillRect(bar, gradient);
    painter.setFont(metrics.font);
    painter.setPen(m_style.theme->secondaryText);
    const double gap = 0.5 * metrics.lineHeight;
    const auto textBox = [&](double x, const QString &text, bool right) {
        const double width = metrics.textWidth(text) + metrics.unit;
        return QRectF(right ? x - width : x, m_ramp.top(), width, m_ramp.height());
    };
    painter.drawText(textBox(bar.left() - gap, fine, true), Qt::AlignCenter | Qt::TextDontClip, fine);
    painter.drawText(textBox(bar.right() + gap, coarse, false), Qt::AlignCenter | Qt::TextDontClip, coarse);
}

std::optional<CurveHit> CurvesFigure::hitAt(const QPointF &position) const
{
    std::optional<CurveHit> nearest;
    for (const auto &panel : m_panels) {
        const auto hit = panel->hitAt(position, nearest ? nearest->distance : hitDistance);
        if (hit)
            nearest = hit;
    }
    return nearest;
}

} // namespace edgescope
