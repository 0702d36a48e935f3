// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/features/featurespicture.h"
#include "views/statemark.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

// The paper's strip.
namespace edgescope {
namespace {

constexpr int offsets = 5;

} // namespace

QStringList FeaturesPicture::stripStates() const
{
    QStringList states;
    for (const FeatureSummary &each : m_data.summaries)
        if (!each.state.isEmpty() && std::isfinite(each.value) && !states.contains(each.state))
            states << each.state;
    return states.isEmpty() ? QStringList{QString()} : orderedStates(states);
}

// Contrast, correlation, dissimilarity, energy, entropy, homogeneity: by name, as in the paper.
std::vector<size_t> FeaturesPicture::stripFeatures() const
{
    std::vector<size_t> order(m_data.features.size());
    for (size_t f = 0; f < order.size(); ++f)
        order[f] = f;
    std::ranges::sort(order, {}, [this](size_t f) { return m_data.features[f].id; });
    return order;
}

const FeatureSummary *FeaturesPicture::summary(size_t feature, const QString &state, int offset) const
{
    const auto found = std::ranges::find_if(m_data.summaries, [&](const FeatureSummary &each) {
        return each.feature == feature && each.state == state && each.offset == offset;
    });
    return found == m_data.summaries.end() ? nullptr : &*found;
}

// Over the states and offsets drawn; 0 when there is nothing to divide by.
double FeaturesPicture::stripMaximum(size_t feature) const
{
    double maximum = 0;
    for (const QString &state : stripStates())
        for (int offset = 1; offset <= offsets; ++offset)
            if (const FeatureSummary *each = summary(feature, state, offset))
                maximum = std::isfinite(each->value) ? std::max(maximum, each->value) : maximum;
    return maximum;
}

void FeaturesPicture::setStripRange()
{
    m_frame.y.title = QCoreApplication::translate("FeaturesView", "Share of the maximum");
    m_frame.y.minimum = 0;
    m_frame.y.maximum = 1.04;
    m_frame.x.minimum = 0;
    m_frame.x.maximum = 1;
    constexpr double mostAbove = 1.3; // longer intervals are cut
    for (const FeatureSummary &each : m_data.summaries) {
        const double maximum = stripMaximum(each.feature);
        if (!(maximum > 0))
            continue;
        if (each.value / maximum < m_frame.y.minimum)
            m_frame.y.minimum = each.value / maximum - 0.04;
        if (each.high / maximum + 0.02 > m_frame.y.maximum)
            m_frame.y.maximum = std::min(mostAbove, each.high / maximum + 0.02);
    }
}

void FeaturesPicture::paintStripState(QPainter &painter, size_t feature, const QString &state, double left,
                                      double width) const
{
    const double maximum = stripMaximum(feature);
    for (int offset = 1; offset <= offsets && maximum > 0; ++offset) {
        const FeatureSummary *each = summary(feature, state, offset);
        if (!each || !std::isfinite(each->value))
            continue;
        const double x = left + (0.12 + 0.76 * (offset - 0.5) / offsets) * width;
        const auto toY = [&](double value) { return m_frame.toPoint(0, value / maximum).y(); };
        painter.setPen(QPen(m_style.theme->text, m_metrics.unit));
        if (std::isfinite(each->low) && std::isfinite(each->high))
            painter.drawLine(QPointF(x, toY(each->low)), QPointF(x, toY(each->high)));
        painter.setBrush(state.isEmpty() ? m_style.theme->plot : m_style.theme->state(state));
        paintStateShape(painter, state, {x, toY(each->value)}, (1.2 + 0.6 * offset) * m_metrics.unit);
    }
}

void FeaturesPicture::paintStripColumn(QPainter &painter, size_t feature, const QRectF &column) const
{
    const QStringList states = stripStates();
    const double width = 0.92 * column.width() / static_cast<double>(states.size());
    painter.save();
    painter.setClipRect(column);
    for (qsizetype s = 0; s < states.size(); ++s)
        paintStripState(painter, feature, states[s],
                        column.left() + 0.04 * column.width() + static_cast<double>(s) * width, width);
    painter.restore();
    painter.setFont(m_metrics.font);
    painter.setPen(m_style.theme->secondaryText);
    const double top = column.bottom() + 4 * m_metrics.unit;
    for (qsizetype s = 0; s < states.size(); ++s)
        painter.drawText(QRectF(column.left() + 0.04 * column.width() + static_cast<double>(s) * width, top,
                                width, m_metrics.lineHeight),
                         Qt::AlignCenter | Qt::TextDontClip, stateLetter(states[s]));
    painter.setPen(m_style.theme->text);
    // Names that are too long for narrow columns are cut.
    const QString name = QFontMetricsF(m_metrics.font, painter.device())
                             .elidedText(m_data.features[feature].title, Qt::ElideRight, column.width());
    painter.drawText(QRectF(column.left(), top + m_metrics.lineHeight, column.width(), m_metrics.lineHeight),
                     Qt::AlignCenter | Qt::TextDontClip, name);
}

void FeaturesPicture::paintStrip(QPainter &painter) const
{
    const QRectF &area = m_frame.area;
    const std::vector<size_t> features = stripFeatures();
    const double width = area.width() / static_cast<double>(features.size());
    const double unit = m_metrics.unit;
    painter.fillRect(area, m_style.theme->plot);
    painter.setFont(m_metrics.font);
    for (const AxisTick &tick : m_frame.yTicks(m_metrics)) {
        const double y = std::floor(m_frame.toPoint(0, tick.value).y()) + 0.5;
        painter.setPen(QPen(m_style.theme->grid, unit));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_style.theme->secondaryText);
        const double textWidth = m_metrics.textWidth(tick.text);
        painter.drawText(QRectF(area.left() - 7 * unit - textWidth, y - m_metrics.lineHeight / 2, textWidth,
                                m_metrics.lineHeight),
                         atRight | Qt::AlignVCenter | Qt::TextDontClip, tick.text);
    }
    painter.save();
    painter.setPen(m_style.theme->text);
    painter.translate(area.left() - axisMargins(m_frame, m_metrics).left(), area.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, area.height(), m_metrics.lineHeight), Qt::AlignCenter | Qt::TextDontClip,
                     m_frame.y.title);
    painter.restore();
    for (size_t n = 0; n < features.size(); ++n) {
        const QRectF column(area.left() + static_cast<double>(n) * width, area.top(), width, area.height());
        painter.setPen(QPen(m_style.theme->axis, unit));
        painter.drawLine(column.topLeft(), column.bottomLeft());
        paintStripColumn(painter, features[n], column);
    }
    painter.setPen(QPen(m_style.theme->axis, unit));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

} // namespace edgescope
