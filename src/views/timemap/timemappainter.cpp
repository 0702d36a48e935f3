// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timemap/timemappainter.h"

#include "views/isolines.h"
#include "views/plotframe.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

constexpr double hatchSpacing = 7; // pixels of a 96 dpi screen
constexpr double veilStrength = 0.55;
constexpr double arrowSpacing = 24;
constexpr double onsetArrowLength = 13;

QRgb mixed(QRgb colour, QRgb ground, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return qRgb(mix(qRed(colour), qRed(ground)), mix(qGreen(colour), qGreen(ground)),
                mix(qBlue(colour), qBlue(ground)));
}

} // namespace

Axis rowAxisOf(const TimeMap &data)
{
    Axis axis = data.rows;
    const double first = data.rowValues.front();
    const double last = data.rowValues.back();
    const auto count = static_cast<double>(data.rowValues.size());
    if (data.rowSpacing == TimeMap::Spacing::Steps) {
        const double step = count > 1 ? (last - first) / (count - 1) : first;
        axis.minimum = first - step / 2;
        axis.maximum = last + step / 2;
        return axis;
    }
    // On a linear axis the outer ones keep half of their neighbours' distance.
    const double ratio = count > 1 && first > 0 ? std::pow(last / first, 0.5 / (count - 1)) : 1.2;
    axis.minimum = first / ratio;
    axis.maximum = last * ratio;
    return axis;
}

double secondsToEdge(const TimeMap &data, double seconds)
{
    const TimeRange whole{data.start, data.start + data.step * static_cast<double>(data.columns)};
    const auto toEdge = [seconds](const TimeRange &stretch) {
        return stretch.contains(seconds) ? std::min(seconds - stretch.start, stretch.stop - seconds) : 0;
    };
    double most = data.stretches.empty() ? toEdge(whole) : 0;
    for (const TimeRange &stretch : data.stretches)
        most = std::max(most, toEdge(stretch));
    return most;
}

void paintHatch(QPainter &painter, const QRectF &area, const QColor &colour, double unit)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, unit));
    for (double left = area.left() - area.height(); left < area.right(); left += hatchSpacing * unit)
        painter.drawLine(QPointF(left, area.bottom()), QPointF(left + area.height(), area.top()));
    painter.restore();
}

TimeMapPainter::TimeMapPainter(const TimeMap &data, const TimeMapOptions &options, const Theme &theme,
                               double unit)
    : m_data(data)
    , m_theme(theme)
    , m_unit(unit)
    , m_shown(options.shown)
    , m_zoom(options.rows)
    , m_ridge(options.ridge)
    , m_allRows(rowAxisOf(data))
    , m_minimum(std::isnan(options.minimum) ? data.minimum : options.minimum)
    , m_maximum(std::isnan(options.maximum) ? data.maximum : options.maximum)
{
    if (m_shown.isEmpty())
        m_shown = {data.start, data.start + data.step * static_cast<double>(data.columns)};
    PlotFrame frame;
    frame.y = m_allRows;
    m_zoom.apply(frame);
    m_rows = frame.y;
    for (const float value : data.values) {
        m_clippedLow = m_clippedLow || value < m_minimum;
        m_clippedHigh = m_clippedHigh || value > m_maximum;
    }
    findEdges();
}

void TimeMapPainter::findEdges()
{
    if (m_data.rowEdges.empty())
        return;
    m_edgeSeconds.resize(m_data.columns);
    for (size_t column = 0; column < m_data.columns; ++column)
        m_edgeSeconds[column] = secondsToEdge(m_data, columnSeconds(static_cast<double>(column) + 0.5));
}

double TimeMapPainter::columnSeconds(double column) const
{
    return m_data.start + column * m_data.step;
}

double TimeMapPainter::x(double seconds, const QRectF &plot) const
{
    return plot.left() + (seconds - m_shown.start) / m_shown.length() * plot.width();
}

double TimeMapPainter::y(double row, const QRectF &plot) const
{
    return plot.bottom() - axisFraction(m_rows, row) * plot.height();
}

bool TimeMapPainter::isEdge(size_t row, size_t column) const
{
    return row < m_data.rowEdges.size() && m_edgeSeconds[column] < m_data.rowEdges[row];
}

QColor TimeMapPainter::colourOf(double value) const
{
    const double u = std::clamp((value - m_minimum) / (m_maximum - m_minimum), 0.0, 1.0);
    switch (m_data.palette) {
    case TimeMap::Palette::Signed:
        return m_theme.signedMap(2 * u - 1);
    case TimeMap::Palette::Power:
        return m_theme.power(u);
    case TimeMap::Palette::UnitInterval:
        break;
    }
    return m_theme.unitInterval(u);
}

QImage TimeMapPainter::cells() const
{
    constexpr int shades = 512;
    std::vector<QRgb> table;
    for (int shade = 0; shade < shades; ++shade)
        table.push_back(colourOf(m_minimum + (m_maximum - m_minimum) * shade / (shades - 1)).rgb());
    const QRgb ground = m_theme.plot.rgb();
    const auto rows = m_data.rowValues.size();
    QImage image(static_cast<int>(m_data.columns), static_cast<int>(rows),
                 QImage::Format_ARGB32_Premultiplied);
    for (size_t row = 0; row < rows; ++row) {
        const size_t place = m_rows.isReversed ? row : rows - 1 - row;
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(static_cast<int>(place)));
        for (size_t column = 0; column < m_data.columns; ++column) {
            const float value = m_data.values[row * m_data.columns + column];
            if (std::isnan(value)) {
                line[column] = qRgba(0, 0, 0, 0);
                continue;
            }
            const double u = std::clamp((value - m_minimum) / (m_maximum - m_minimum), 0.0, 1.0);
            const QRgb colour = table[static_cast<size_t>(std::lround(u * (shades - 1)))];
            line[column] = isEdge(row, column) ? mixed(colour, ground, veilStrength) : colour;
        }
    }
    return image;
}

// Where the data's cells lie; part of it may be outside of the plot.
QRectF TimeMapPainter::cellsArea(const QRectF &plot) const
{
    const double left = x(m_data.start, plot);
    const double right = x(columnSeconds(static_cast<double>(m_data.columns)), plot);
    if (!isEven()) // its lines of pixels are made for what is shown
        return {left, plot.top(), right - left, plot.height()};
    const double height = plot.height() / (m_zoom.top() - m_zoom.bottom());
    return {left, plot.bottom() - (1 - m_zoom.bottom()) * height, right - left, height};
}

bool TimeMapPainter::isEven() const
{
    return m_rows.logarithmic == (m_data.rowSpacing == TimeMap::Spacing::Ratios);
}

// The place among the rows, 0 at the lower edge of the first, of a height between the bottom and the top (1)
// of the plot.
double TimeMapPainter::rowAt(double fraction) const
{
    const double whole = m_zoom.bottom() + fraction * (m_zoom.top() - m_zoom.bottom());
    return static_cast<double>(m_data.rowValues.size()) *
           shareOfRows(m_allRows.isReversed ? 1 - whole : whole);
}

// The share of the rows that lie below a share of their axis.
double TimeMapPainter::shareOfRows(double share) const
{
    if (isEven())
        return share;
    const double span = m_allRows.maximum - m_allRows.minimum;
    const double ratio = m_allRows.maximum / m_allRows.minimum;
    return m_allRows.logarithmic ? m_allRows.minimum * (std::pow(ratio, share) - 1) / span
                                 : std::log(1 + share * span / m_allRows.minimum) / std::log(ratio);
}

// Each line of pixels takes the row nearest to it.
QImage TimeMapPainter::evenRows(const QImage &cells, int height) const
{
    QImage image(cells.width(), std::max(1, height), cells.format());
    for (int line = 0; line < image.height(); ++line) {
        const double place = rowAt(1 - (line + 0.5) / image.height());
        const int row = std::clamp(static_cast<int>(place), 0, cells.height() - 1);
        const int source = m_rows.isReversed ? row : cells.height() - 1 - row;
        std::copy_n(cells.constScanLine(source), cells.bytesPerLine(), image.scanLine(line));
    }
    return image;
}

void TimeMapPainter::paint(QPainter &painter, const QRectF &plot) const
{
    painter.save();
    painter.setClipRect(plot, Qt::IntersectClip);
    painter.fillRect(plot, m_theme.plot);
    paintHatch(painter, plot, m_theme.hatch, m_unit);
    const QRectF area = cellsArea(plot);
    const QSize pixels = painter.deviceTransform().mapRect(area).size().toSize();
    QImage image = cells();
    if (!isEven())
        image = evenRows(image, pixels.height());
    // More columns than pixels are averaged, not dropped; rows keep their edges.
    if (pixels.width() > 0 && pixels.width() < image.width())
        image = image.scaled(pixels.width(), image.height(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(area, image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintConeEdge(painter, plot);
    paintContour(painter, plot);
    paintRidges(painter, plot);
    paintArrows(painter, plot);
    painter.restore();
}

// The dashed edge of what the ends of the signal affect, where rows feel less the higher they are.
void TimeMapPainter::paintConeEdge(QPainter &painter, const QRectF &plot) const
{
    if (m_data.rowEdges.size() < 2 || m_data.rowEdges.front() <= m_data.rowEdges.back())
        return;
    const double slope = m_data.rowEdges.front() * m_data.rowValues.front(); // edges go with the period
    QPolygonF line;
    QPen pen(m_theme.text, 1.2 * m_unit, Qt::DashLine);
    painter.setPen(pen);
    const auto finish = [&] {
        if (line.size() > 1)
            painter.drawPolyline(line);
        line.clear();
    };
    const double every = std::max(1.0, m_shown.length() / m_data.step / std::max(1.0, plot.width() / m_unit));
    for (double column = 0; column < static_cast<double>(m_data.columns); column += every) {
        const double edge = m_edgeSeconds[static_cast<size_t>(column)];
        const double row = edge > 0 ? slope / edge : std::numeric_limits<double>::infinity();
        if (row < m_data.rowValues.front() || row > m_data.rowValues.back())
            finish();
        else
            line << QPointF(x(columnSeconds(column + 0.5), plot), y(row, plot));
    }
    finish();
}

// At 1 through the centres of the cells, of the mean over a few pixels: islands that are smaller are noise of
// the picture.
void TimeMapPainter::paintContour(QPainter &painter, const QRectF &plot) const
{
    if (m_data.significance.empty())
        return;
    constexpr double pixels = 3;
    const size_t rows = m_data.rowValues.size();
    const auto every = static_cast<size_t>(
        std::max(1.0, pixels * m_shown.length() / m_data.step / std::max(1.0, plot.width() / m_unit)));
    const size_t columns = m_data.columns / every;
    std::vector<double> xs;
    for (size_t column = 0; column < columns; ++column)
        xs.push_back(
            x(columnSeconds((static_cast<double>(column) + 0.5) * static_cast<double>(every)), plot));
    std::vector<double> ys;
    for (const double row : m_data.rowValues)
        ys.push_back(y(row, plot));
    std::vector<double> means(rows * columns);
    for (size_t row = 0; row < rows; ++row)
        for (size_t column = 0; column < columns; ++column) {
            const float *first = m_data.significance.data() + row * m_data.columns + column * every;
            double sum = 0;
            for (size_t n = 0; n < every; ++n)
                sum += static_cast<double>(first[n]);
            means[row * columns + column] = sum / static_cast<double>(every);
        }
    painter.setPen(QPen(QColor(255, 255, 255, 150), 0.7 * m_unit));
    painter.drawLines(isolines(means, xs, ys, 1));
}

// To the right: in phase; upwards: the first signal leads by a quarter of a cycle.
void TimeMapPainter::paintArrows(QPainter &painter, const QRectF &plot) const
{
    if (m_data.phases.empty())
        return;
    for (double top = plot.bottom() - arrowSpacing * m_unit / 2; top > plot.top();
         top -= arrowSpacing * m_unit) {
        for (double left = plot.left() + arrowSpacing * m_unit / 2; left < plot.right();
             left += arrowSpacing * m_unit) {
            const auto cell = cellAt({left, top}, plot);
            if (!cell || std::isnan(cell->phase) || cell->isEdge ||
                !cell->isSignificant.value_or(cell->value >= 0.5))
                continue;
            const QPointF along(std::cos(cell->phase), -std::sin(cell->phase));
            const QPointF across(-along.y(), along.x());
            const QPointF tip = QPointF(left, top) + along * (onsetArrowLength / 2 * m_unit);
            const QPointF tail = QPointF(left, top) - along * (onsetArrowLength / 2 * m_unit);
            const double head = 4 * m_unit;
            QPainterPath arrow;
            arrow.moveTo(tail);
            arrow.lineTo(tip);
            arrow.moveTo(tip - along * head + across * (0.7 * head));
            arrow.lineTo(tip);
            arrow.lineTo(tip - along * head - across * (0.7 * head));
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(QColor(0, 0, 0, 200), 3 * m_unit));
            painter.drawPath(arrow);
            painter.setPen(QPen(Qt::white, 1.4 * m_unit));
            painter.drawPath(arrow);
        }
    }
}

QPointF TimeMapPainter::cellPlace(size_t row, size_t column, const QRectF &plot) const
{
    return {x(columnSeconds(static_cast<double>(column) + 0.5), plot), y(m_data.rowValues[row], plot)};
}

std::optional<TimeMapCell> TimeMapPainter::cellAt(const QPointF &position, const QRectF &plot) const
{
    if (!plot.contains(position) || m_data.columns == 0 || m_data.rowValues.empty())
        return std::nullopt;
    TimeMapCell cell;
    cell.seconds = m_shown.start + (position.x() - plot.left()) / plot.width() * m_shown.length();
    const double column = (cell.seconds - m_data.start) / m_data.step;
    if (column < 0 || column >= static_cast<double>(m_data.columns))
        return std::nullopt;
    cell.column = static_cast<size_t>(column);
    const double place = rowAt((plot.bottom() - position.y()) / plot.height());
    cell.row = std::min(m_data.rowValues.size() - 1, static_cast<size_t>(std::max(0.0, place)));
    const size_t index = cell.row * m_data.columns + cell.column;
    cell.value = m_data.values[index];
    cell.isEdge = isEdge(cell.row, cell.column);
    if (!m_data.significance.empty() && !std::isnan(m_data.significance[index]))
        cell.isSignificant = m_data.significance[index] >= 1;
    if (!m_data.phases.empty())
        cell.phase = m_data.phases[index];
    return cell;
}

} // namespace edgescope
