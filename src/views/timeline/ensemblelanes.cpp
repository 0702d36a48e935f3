// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/ensemblelanes.h"

#include "core/scalegrid.h"
#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace edgescope {
namespace {

QString counting()
{
    return QCoreApplication::translate("Timeline", "Counting spikes…");
}

QString noUnits()
{
    return QCoreApplication::translate("Timeline", "No units in this file.");
}

// Draws values against a middle line, one device pixel apart where bars are wide enough.
class BarPainter
{
public:
    BarPainter(QPainter &painter, const QRectF &plot, const LaneContext &context, double limit)
        : m_painter(painter)
        , m_plot(plot)
        , m_context(context)
        , m_middle(std::round(plot.center().y() * context.pixelRatio) / context.pixelRatio)
        , m_limit(limit)
        , m_pixelsPerUnit(limit > 0 ? (plot.height() / 2 - 2) / limit : 0)
    {
    }

    double y(double value) const { return m_middle - value * m_pixelsPerUnit; }

    void bar(const TimeRange &range, double from, double to, const QColor &colour) const
    {
        QRectF rect = timeRect(range, m_plot, m_context);
        const double ratio = m_context.pixelRatio;
        double left = std::round(rect.left() * ratio) / ratio;
        double right = std::round(rect.right() * ratio) / ratio;
        if (right - left >= 4 / ratio)
            right -= 1 / ratio; // a clear line between bins
        right = std::max(right, left + 1 / ratio);
        left = std::max(left, m_plot.left());
        right = std::min(right, m_plot.right());
        if (right <= left)
            return;
        const double end = std::clamp(to, -m_limit, m_limit);
        m_painter.fillRect(QRectF(QPointF(left, y(end)), QPointF(right, y(from))), colour);
        if (end != to)
            cap(left, right, end > 0);
    }

    void line(double value, const QColor &colour, Qt::PenStyle style, double width) const
    {
        QPen pen(colour, width);
        if (style == Qt::DashLine)
            pen.setDashPattern({6, 4});
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        const double at = onPixel(y(value), m_context);
        m_painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
    }

    // Above all bars, so after them.
    void tips() const
    {
        const double unit = m_context.metrics.unit;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_context.theme->plot, unit));
        m_painter.setBrush(m_context.theme->text);
        for (const auto &[middle, isAbove] : m_tips) {
            const double edge = isAbove ? m_plot.top() : m_plot.bottom();
            const double base = edge + (isAbove ? 6 : -6) * unit;
            m_painter.drawPolygon(
                QPolygonF({{middle - 4 * unit, base}, {middle + 4 * unit, base}, {middle, edge}}));
        }
        m_painter.restore();
    }

private:
    // A dark cap says that the bar goes on beyond the axis, a triangle where such bars begin.
    void cap(double left, double right, bool isAbove) const
    {
        m_painter.fillRect(QRectF(left, isAbove ? m_plot.top() : m_plot.bottom() - 2, right - left, 2),
                           m_context.theme->text);
        double &capped = isAbove ? m_cappedAbove : m_cappedBelow;
        const bool isFirst = left > capped + 8 * m_context.metrics.unit;
        capped = std::max(capped, right);
        if (isFirst)
            m_tips.emplace_back((left + right) / 2, isAbove);
    }

    QPainter &m_painter;
    QRectF m_plot;
    const LaneContext &m_context;
    double m_middle;
    double m_limit;
    double m_pixelsPerUnit;
    mutable double m_cappedAbove = -1e9; // right end of the bars so far
    mutable double m_cappedBelow = -1e9;
    mutable std::vector<std::pair<double, bool>> m_tips; // middle of a triangle, whether it is above
};

// One class of the mirrored picture, or the sentence that says why there is none.
void drawHalf(QPainter &painter, const QRectF &plot, const LaneContext &context, const EnsembleBars &bars,
              const BarPainter &draw, bool excitatory)
{
    const Theme &theme = *context.theme;
    const double unit = context.metrics.unit;
    const CountScale &scale = excitatory ? bars.excitatory : bars.inhibitory;
    if (!scale.isDefined()) {
        const QRectF half(plot.left(), excitatory ? plot.top() : plot.center().y(), plot.width(),
                          plot.height() / 2);
        drawSentence(painter, half, statusText(scale.status, excitatory, context.ensemble->selectedUnits),
                     context);
        return;
    }
    const double sign = excitatory ? 1 : -1;
    const QColor colour = excitatory ? theme.excitatory : theme.inhibitory;
    for (const EnsembleBar &bar : bars.bars) {
        const BinExtent &extent = excitatory ? bar.excitatory : bar.inhibitory;
        if (bars.isEnvelope && !context.isCompact)
            draw.bar(bar.range, sign * extent.minimum, sign * extent.maximum, withAlpha(colour, 0.35));
        draw.bar(bar.range, 0, sign * extent.mean, withAlpha(colour, 0.85));
    }
    if (context.isCompact)
        return;
    draw.line(sign * (excitatory ? bars.meanExcitatory : bars.meanInhibitory), theme.text, Qt::DashLine,
              unit);
    if (plot.height() < 32 * unit) // the two would lie on one another
        return;
    const QRectF corner(plot.left() + 5 * unit, excitatory ? plot.top() + 2 : plot.bottom() - 2 - 14 * unit,
                        24 * unit, 14 * unit);
    painter.fillRect(corner, withAlpha(theme.plot, 0.7));
    drawText(painter, corner, excitatory ? QStringLiteral("E ↑") : QStringLiteral("I ↓"), boldFont(context),
             excitatory ? theme.excitatoryText : theme.inhibitoryText);
}

// A tick's value with the decimals that tell it from its neighbours.
QString tickText(double value, double step, bool isSigned)
{
    if (value == 0)
        return QStringLiteral("0");
    const double size = std::abs(value);
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    const int digits = std::max(1, decimals + static_cast<int>(std::floor(std::log10(size) + 1e-9)) + 1);
    const QString text = numberText(isSigned ? value : size, digits);
    return leftToRight(isSigned && value > 0 ? u'+' + text : text);
}

// Round values from 0 to the limit, at least one beside 0.
std::vector<Tick> axisTicks(double limit, int most)
{
    std::vector<Tick> ticks;
    while (ticks.size() < 2)
        ticks = linearTicks(0, limit, most++);
    return ticks;
}

void drawAxisLabels(QPainter &painter, const QRectF &margin, const LaneContext &context, double limit,
                    bool isSigned)
{
    const double unit = context.metrics.unit;
    const double pixelsPerUnit = (margin.height() / 2 - 2) / limit;
    std::vector<double> taken;
    const auto drawTick = [&](double value, double step) {
        const double y = margin.center().y() - value * pixelsPerUnit;
        const double place = std::clamp(y, margin.top() + 7 * unit,
                                        std::max(margin.top() + 7 * unit, margin.bottom() - 7 * unit));
        // Those at the ends stand a little inside, where they may come too close to others.
        if (std::ranges::any_of(taken, [&](double other) { return std::abs(other - place) < 12 * unit; }))
            return;
        taken.push_back(place);
        painter.setPen(hairLine(context.theme->axis, context));
        painter.drawLine(QPointF(margin.left(), onPixel(y, context)),
                         QPointF(margin.left() + 3 * unit, onPixel(y, context)));
        drawText(painter,
                 QRectF(margin.left() + 6 * unit, place - 7 * unit, margin.width() - 8 * unit, 14 * unit),
                 tickText(value, step, isSigned), smallFont(context), context.theme->secondaryText);
    };
    const int most = std::max(1, static_cast<int>(margin.height() / 2 / (18 * unit)));
    const std::vector<Tick> ticks = axisTicks(limit, most);
    const double step = ticks[1].value - ticks[0].value;
    // In a low lane only so many of them that their texts do not touch.
    const auto stride = static_cast<std::size_t>(std::ceil(14 * unit / (step * pixelsPerUnit)));
    const std::size_t each = std::min(stride, ticks.size() - 1);
    for (std::size_t n = (ticks.size() - 1) / each * each + each; n >= each;) {
        n -= each;
        drawTick(ticks[n].value, step);
        if (ticks[n].value > 0)
            drawTick(-ticks[n].value, step);
    }
}

QString scaleLine(const LaneContext &context)
{
    return QStringLiteral("Δt %1 · k %2").arg(scaleText(scaleWidth(context.scale))).arg(context.scale);
}

} // namespace

const EnsembleBars &EnsembleBarCache::bars(const LaneContext &context)
{
    if (!context.ensemble) {
        m_ensemble.reset();
        m_bars = {};
        return m_bars;
    }
    const std::vector<TimeRange> seizures =
        rangesOfKind(context.recording->intervals, Interval::Kind::Seizure);
    if (m_ensemble == context.ensemble && m_range == context.time.range && m_columns == context.columns() &&
        m_scale == context.scale && m_normalisation == context.normalisation && m_seizures == seizures)
        return m_bars;
    if (m_ensemble != context.ensemble || m_scale != context.scale)
        m_bars = {};
    m_ensemble = context.ensemble;
    m_range = context.time.range;
    m_columns = context.columns();
    m_scale = context.scale;
    m_normalisation = context.normalisation;
    m_seizures = seizures;
    m_bars = ensembleBars(*m_ensemble, context.recording->gaps, scaleWidth(m_scale), m_normalisation, m_range,
                          m_columns, m_bars, m_seizures);
    return m_bars;
}

EnsembleLane::EnsembleLane(std::shared_ptr<EnsembleBarCache> cache)
    : m_cache(std::move(cache))
{
}

QString EnsembleLane::title() const
{
    return QCoreApplication::translate("Timeline", "Ensemble E / I");
}

QString EnsembleLane::headerTitle(const LaneContext &context) const
{
    return context.isCompact ? QStringLiteral("E ↑ / I ↓") : title();
}

LaneSize EnsembleLane::size(const LaneContext &context) const
{
    if (context.isCompact)
        return {30 * context.metrics.unit, 50 * context.metrics.unit, 1};
    return {60 * context.metrics.unit, 108 * context.metrics.unit, 1.4};
}

QString EnsembleLane::missing(const LaneContext &context) const
{
    return context.recording->units.empty() ? noUnits() : QString();
}

QStringList EnsembleLane::headerLines(const LaneContext &context) const
{
    QStringList lines = {normalisationUnit(context.normalisation), scaleLine(context)};
    if (m_cache->bars(context).isEnvelope)
        lines.append(context.isCompact ? QCoreApplication::translate("Timeline", "mean per pixel")
                                       : QCoreApplication::translate("Timeline", "range and mean"));
    if (context.ensemble && context.ensemble->selectedUnits)
        lines.append(QCoreApplication::translate("Timeline", "%n selected unit(s)", nullptr,
                                                 *context.ensemble->selectedUnits));
    return lines;
}

double EnsembleLane::limit(const LaneContext &context) const
{
    const EnsembleBars &bars = m_cache->bars(context);
    return roundAbove(context.isCompact ? bars.meanReach : bars.reach);
}

void EnsembleLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    if (!context.ensemble) {
        drawSentence(painter, plot, counting(), context);
        return;
    }
    if (const QString why = unclassifiedText(context); !why.isEmpty()) {
        drawSentence(painter, plot, why, context);
        return;
    }
    const BarPainter draw(painter, plot, context, limit(context));
    drawHalf(painter, plot, context, m_cache->bars(context), draw, true);
    drawHalf(painter, plot, context, m_cache->bars(context), draw, false);
    draw.line(0, context.theme->text, Qt::SolidLine, 1 / context.pixelRatio);
    draw.tips();
}

void EnsembleLane::paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const
{
    const EnsembleBars &bars = m_cache->bars(context);
    if (bars.bars.empty() || (!bars.excitatory.isDefined() && !bars.inhibitory.isDefined()))
        return;
    const double bound = limit(context);
    drawAxisLabels(painter, margin, context, bound, false);
    if (!bars.excitatory.isDefined())
        return;
    const double unit = context.metrics.unit;
    const double above = bars.meanExcitatory * (margin.height() / 2 - 2) / bound;
    if (std::abs(above) < 8 * unit)
        return; // no room beside the 0
    const double y = margin.center().y() - above;
    drawText(painter, QRectF(margin.left(), y - 7 * unit, margin.width() - 5 * unit, 14 * unit),
             QCoreApplication::translate("Timeline", "mean"), smallFont(context),
             context.theme->secondaryText, Qt::AlignRight | Qt::AlignVCenter);
}

DifferenceLane::DifferenceLane(std::shared_ptr<EnsembleBarCache> cache)
    : m_cache(std::move(cache))
{
}

QString DifferenceLane::title() const
{
    return QCoreApplication::translate("Timeline", "f obs = E − I");
}

LaneSize DifferenceLane::size(const LaneContext &context) const
{
    return {40 * context.metrics.unit, 58 * context.metrics.unit, 0.6};
}

QString DifferenceLane::missing(const LaneContext &context) const
{
    return context.recording->units.empty() ? noUnits() : QString();
}

QStringList DifferenceLane::headerLines(const LaneContext &context) const
{
    return {normalisationUnit(context.normalisation),
            QCoreApplication::translate("Timeline", "dashed: ±2 SD")};
}

double DifferenceLane::limit(const LaneContext &context) const
{
    return roundAbove(m_cache->bars(context).differenceReach);
}

void DifferenceLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    if (!context.ensemble) {
        drawSentence(painter, plot, counting(), context);
        return;
    }
    const EnsembleBars &bars = m_cache->bars(context);
    if (!bars.hasDifference()) {
        const bool excitatory = !bars.excitatory.isDefined();
        QString why = unclassifiedText(context);
        if (why.isEmpty())
            why = statusText(excitatory ? bars.excitatory.status : bars.inhibitory.status, excitatory,
                             context.ensemble->selectedUnits);
        drawSentence(painter, plot, why, context);
        return;
    }
    const BarPainter draw(painter, plot, context, limit(context));
    const Theme &theme = *context.theme;
    for (const EnsembleBar &bar : bars.bars) {
        const BinExtent &f = bar.difference;
        if (bars.isEnvelope) {
            draw.bar(bar.range, 0, std::max(0.0, f.maximum), withAlpha(theme.excitatory, 0.35));
            draw.bar(bar.range, 0, std::min(0.0, f.minimum), withAlpha(theme.inhibitory, 0.35));
        }
        draw.bar(bar.range, 0, f.mean, withAlpha(f.mean > 0 ? theme.excitatory : theme.inhibitory, 0.85));
    }
    for (const double sds : {-2.0, 2.0})
        draw.line(bars.meanDifference + sds * bars.sdDifference, theme.axis, Qt::DashLine,
                  1 / context.pixelRatio);
    draw.line(0, theme.text, Qt::SolidLine, 1 / context.pixelRatio);
    draw.tips();
}

void DifferenceLane::paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const
{
    const EnsembleBars &bars = m_cache->bars(context);
    if (!bars.bars.empty() && bars.hasDifference())
        drawAxisLabels(painter, margin, context, limit(context), true);
}

} // namespace edgescope
