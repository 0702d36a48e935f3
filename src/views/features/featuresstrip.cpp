// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/features/featurespicture.h"
#include "views/statemark.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

// The paper's strip.
namespace edgescope {
namespace {

constexpr int offsets = 5;
constexpr double statesShare = 0.92; // of a column's width
constexpr double wordGap = 4;        // pixels of a 96 dpi screen, between the columns and their words

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

// Decides which lines of words stand below columns of this width in a picture of this height, and gives the
// room that they take. Names that are longer than their columns stand in two lines by turns. Where there is
// no room, the letters of the states and the second line go first, then the names.
double FeaturesPicture::layOutStripWords(double column, double height)
{
    constexpr double leastPlot = 3; // lines of text for the points, with the gaps above and below
    constexpr double usualPlot = 5; // before a second line of words is added
    const double line = m_metrics.lineHeight;
    const QStringList states = stripStates();
    double letter = 0;
    for (const QString &state : states)
        letter = std::max(letter, m_metrics.textWidth(stateLetter(state)));
    const double place = statesShare * column / static_cast<double>(states.size());
    const auto fits = [this, column](const Feature &feature) {
        return m_metrics.textWidth(feature.title) <= column - nameGap();
    };
    const double lines = height / line;
    m_nameLines = lines < leastPlot + 1                                                 ? 0
                  : lines < usualPlot + 2 || std::ranges::all_of(m_data.features, fits) ? 1
                                                                                        : 2;
    m_hasLetters = letter > 0 && letter + nameGap() <= place && lines >= usualPlot + m_nameLines + 1;
    return wordGap * m_metrics.unit + (m_nameLines + (m_hasLetters ? 1 : 0)) * line;
}

// Between two names beside each other.
double FeaturesPicture::nameGap() const
{
    return 0.25 * m_metrics.lineHeight;
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
    const double width = statesShare * column.width() / static_cast<double>(states.size());
    const double left = column.left() + (1 - statesShare) / 2 * column.width();
    painter.save();
    painter.setClipRect(column);
    for (qsizetype s = 0; s < states.size(); ++s)
        paintStripState(painter, feature, states[s], left + static_cast<double>(s) * width, width);
    painter.restore();
    if (!m_hasLetters)
        return;
    painter.setFont(m_metrics.font);
    painter.setPen(m_style.theme->secondaryText);
    for (qsizetype s = 0; s < states.size(); ++s)
        painter.drawText(QRectF(left + static_cast<double>(s) * width,
                                column.bottom() + wordGap * m_metrics.unit, width, m_metrics.lineHeight),
                         Qt::AlignCenter | Qt::TextDontClip, stateLetter(states[s]));
}

void FeaturesPicture::paintStripName(QPainter &painter, size_t feature, const QRectF &column, int line) const
{
    // In two lines, a name may reach under the columns beside its own.
    const double width = (m_nameLines > 1 ? 1.7 : 1) * column.width() - nameGap();
    const QString name = m_metrics.elided(m_data.features[feature].title, width);
    const double top =
        column.bottom() + wordGap * m_metrics.unit + (line + (m_hasLetters ? 1 : 0)) * m_metrics.lineHeight;
    painter.setFont(m_metrics.font);
    painter.setPen(m_style.theme->text);
    painter.drawText(QRectF(column.center().x() - width / 2, top, width, m_metrics.lineHeight),
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
    if (m_texts.yTitle) {
        painter.save();
        painter.setPen(m_style.theme->text);
        painter.translate(area.left() - axisMargins(m_frame, m_metrics, m_texts).left(), area.bottom());
        painter.rotate(-90);
        painter.drawText(QRectF(0, 0, area.height(), m_metrics.lineHeight),
                         Qt::AlignCenter | Qt::TextDontClip,
                         m_metrics.elided(m_frame.y.title, area.height()));
        painter.restore();
    }
    for (size_t n = 0; n < features.size(); ++n) {
        const QRectF column(area.left() + static_cast<double>(n) * width, area.top(), width, area.height());
        painter.setPen(QPen(m_style.theme->axis, unit));
        painter.drawLine(column.topLeft(), column.bottomLeft());
        paintStripColumn(painter, features[n], column);
        if (m_nameLines > 0)
            paintStripName(painter, features[n], column, static_cast<int>(n) % m_nameLines);
    }
    painter.setPen(QPen(m_style.theme->axis, unit));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

} // namespace edgescope
