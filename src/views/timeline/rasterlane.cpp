// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/rasterlane.h"

#include "core/parallel.h"
#include "study/selection.h"
#include "views/classshape.h"
#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"

#include <QCoreApplication>
#include <QImage>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace edgescope {
namespace {

constexpr double classGap = 5;
constexpr double dimmedRows = 0.3; // opacity of units that are not selected

// Rows of one class.
struct Group {
    UnitClass unitClass = UnitClass::Unclassified;
    std::size_t first = 0;
    std::size_t count = 0;
    double top = 0;
    double height = 0;

    double rowTop(std::size_t row) const
    {
        return top + static_cast<double>(row - first) * height / static_cast<double>(count);
    }
};

// The classes that occur, sharing the plot by their numbers of units.
std::vector<Group> groups(const std::vector<RasterRow> &rows, const QRectF &plot)
{
    std::vector<Group> found;
    for (std::size_t n = 0; n < rows.size(); ++n) {
        if (found.empty() || found.back().unitClass != rows[n].unitClass)
            found.push_back({rows[n].unitClass, n, 0, 0, 0});
        ++found.back().count;
    }
    if (found.empty())
        return found;
    const double room = std::max(0.0, plot.height() - 4 - classGap * static_cast<double>(found.size() - 1));
    double top = plot.top() + 2;
    for (Group &group : found) {
        group.top = top;
        group.height = room * static_cast<double>(group.count) / static_cast<double>(rows.size());
        top += group.height + classGap;
    }
    return found;
}

// By rate while there are no posteriors to go by.
RasterOrder orderOf(const LaneContext &context)
{
    const RasterOrder order = context.look.rasterOrder;
    return order == RasterOrder::Posterior && context.posteriors.empty() ? RasterOrder::Rate : order;
}

std::vector<RasterRow> rowsOf(const LaneContext &context)
{
    return rasterRows(context.recording->units, context.classes, orderOf(context),
                      context.recording->electrodes, context.posteriors);
}

QString orderText(RasterOrder order)
{
    switch (order) {
    case RasterOrder::Rate:
        break;
    case RasterOrder::Array:
        return QCoreApplication::translate("Timeline", "sort: array");
    case RasterOrder::Posterior:
        return QCoreApplication::translate("Timeline", "sort: posterior");
    case RasterOrder::FirstSpike:
        return QCoreApplication::translate("Timeline", "sort: first spike");
    case RasterOrder::File:
        return QCoreApplication::translate("Timeline", "sort: file");
    }
    return QCoreApplication::translate("Timeline", "sort: rate");
}

// Neighbours in number get colours far apart: steps of the golden section through the perceptual map, without
// its end that cannot be seen on the plot.
QColor numberedColour(int number, const Theme &theme)
{
    constexpr double goldenSection = 0.6180339887498949;
    const double u = std::fmod(goldenSection * (number + 1), 1.0);
    return Theme::viridis(theme.dark ? 0.3 + 0.7 * u : 0.75 * u);
}

QColor rowColour(const RasterRow &row, const LaneContext &context)
{
    switch (context.look.rasterColour) {
    case RasterColour::Class:
        break;
    case RasterColour::Unit:
        return numberedColour(row.unit, *context.theme);
    case RasterColour::Electrode: {
        const int electrode = context.recording->units[static_cast<std::size_t>(row.unit)].electrode;
        return electrode < 0 ? context.theme->secondaryText : numberedColour(electrode, *context.theme);
    }
    }
    return context.theme->unitClass(row.unitClass);
}

std::int64_t spikesInView(const std::vector<double> &times, const TimeRange &range)
{
    return std::lower_bound(times.begin(), times.end(), range.stop) -
           std::lower_bound(times.begin(), times.end(), range.start);
}

// Spikes in every pixel column of a row.
using ColumnCounts = std::vector<std::uint16_t>;

ColumnCounts columnCounts(const std::vector<double> &times, const TimeScale &time, int columns)
{
    ColumnCounts result(static_cast<std::size_t>(columns));
    const double step = time.range.length() / columns;
    auto index = static_cast<std::size_t>(std::lower_bound(times.begin(), times.end(), time.range.start) -
                                          times.begin());
    int column = 0;
    while (index < times.size() && times[index] < time.range.stop) {
        // Empty columns are skipped by the time of the next spike.
        column = std::max(column, static_cast<int>((times[index] - time.range.start) / step));
        if (column >= columns)
            break;
        const std::size_t next = advance(times, index, time.range.start + (column + 1) * step);
        const auto count = static_cast<std::uint16_t>(std::min<std::size_t>(next - index, 65535));
        result[static_cast<std::size_t>(column)] = count;
        index = next;
        ++column;
    }
    return result;
}

std::vector<ColumnCounts> columnCounts(const std::vector<RasterRow> &rows, const LaneContext &context)
{
    std::vector<ColumnCounts> result(rows.size());
    parallelFor(static_cast<std::int64_t>(rows.size()), [&](std::int64_t n) {
        const auto row = static_cast<std::size_t>(n);
        result[row] =
            columnCounts(context.recording->units[static_cast<std::size_t>(rows[row].unit)].spikeTimes,
                         context.time, context.columns());
    });
    return result;
}

// Spikes a column that are drawn at full strength: one while ticks can be told apart, else a number that
// nearly all columns stay below.
double fullCount(const std::vector<ColumnCounts> &rows, bool dense)
{
    std::vector<std::uint16_t> counts;
    if (dense)
        for (const ColumnCounts &row : rows)
            std::copy_if(row.begin(), row.end(), std::back_inserter(counts), [](auto n) { return n > 0; });
    if (counts.empty())
        return 1;
    const auto place =
        counts.begin() + static_cast<std::ptrdiff_t>(0.98 * static_cast<double>(counts.size() - 1));
    std::nth_element(counts.begin(), place, counts.end());
    return *place;
}

bool isCrowded(const LaneContext &context)
{
    std::int64_t spikes = 0;
    for (const Unit &unit : context.recording->units)
        spikes += spikesInView(unit.spikeTimes, context.time.range);
    return isDense(spikes, context.columns() * static_cast<int>(context.recording->units.size()));
}

QRgb premultiplied(const QColor &colour, double alpha)
{
    return qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), qRound(255 * alpha)));
}

bool isSelected(int unit, const LaneContext &context)
{
    return std::binary_search(context.selectedUnits.begin(), context.selectedUnits.end(), unit);
}

// Ticks, or opacity by the number of spikes in a column.
void drawRow(QImage &image, int top, int bottom, const ColumnCounts &counts, double full,
             const QColor &colour, double opacity)
{
    std::vector<QRgb> line(counts.size(), 0);
    for (std::size_t c = 0; c < line.size(); ++c)
        if (counts[c] > 0)
            line[c] = premultiplied(colour, opacity * std::sqrt(std::min(1.0, counts[c] / full)));
    for (int y = top; y < bottom; ++y) {
        auto *const pixels = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (std::size_t c = 0; c < line.size(); ++c)
            if (qAlpha(line[c]) > qAlpha(pixels[c]))
                pixels[c] = line[c];
    }
}

} // namespace

QString RasterLane::title() const
{
    return QCoreApplication::translate("Timeline", "Raster");
}

LaneSize RasterLane::size(const LaneContext &context) const
{
    return {60 * context.metrics.unit, 142 * context.metrics.unit, 2};
}

QString RasterLane::missing(const LaneContext &context) const
{
    return context.recording->units.empty()
               ? QCoreApplication::translate("Timeline", "No units in this file.")
               : QString();
}

QStringList RasterLane::headerLines(const LaneContext &context) const
{
    const auto units = static_cast<int>(context.recording->units.size());
    QStringList lines = {
        QCoreApplication::translate("Timeline", "%1 of %n unit(s)", nullptr, units).arg(units),
        orderText(orderOf(context))};
    if (isCrowded(context))
        lines.append(QCoreApplication::translate("Timeline", "density"));
    return lines;
}

void RasterLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const std::vector<RasterRow> rows = rowsOf(context);
    const std::vector<ColumnCounts> counts = columnCounts(rows, context);
    const double full = fullCount(counts, isCrowded(context));
    const double ratio = context.pixelRatio;
    const int height = std::max(1, static_cast<int>(std::lround(plot.height() * ratio)));
    QImage image(context.columns(), height, QImage::Format_ARGB32_Premultiplied);
    image.fill(0);
    const auto pixel = [&](double y) {
        return std::clamp(static_cast<int>(std::floor((y - plot.top()) * ratio)), 0, height);
    };
    for (const Group &group : groups(rows, plot)) {
        for (std::size_t n = group.first; n < group.first + group.count; ++n) {
            const bool selected = isSelected(rows[n].unit, context);
            const int top = std::min(pixel(group.rowTop(n)), height - 1);
            int bottom = std::max(pixel(group.rowTop(n + 1)), top + 1);
            if (selected)
                painter.fillRect(QRectF(plot.left(), plot.top() + top / ratio, plot.width(),
                                        std::max((bottom - top) / ratio, 2.0)),
                                 withAlpha(context.theme->accent, 0.25));
            if (bottom - top >= 4)
                --bottom; // a clear line between rows
            drawRow(image, top, bottom, counts[n], full, rowColour(rows[n], context),
                    context.selectedUnits.empty() || selected ? 1 : dimmedRows);
        }
        if (group.first > 0) {
            painter.setPen(hairLine(context.theme->line, context));
            const double y = onPixel(group.top - classGap / 2, context);
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
    }
    painter.drawImage(plot, image);
}

void RasterLane::paintMargin(QPainter &painter, const QRectF &margin, const LaneContext &context) const
{
    const std::vector<RasterRow> rows = rowsOf(context);
    for (const Group &group : groups(rows, margin))
        drawText(painter, QRectF(margin.left() + 6, group.top + group.height / 2 - 8, margin.width() - 8, 16),
                 classMark(group.unitClass), boldFont(context),
                 context.theme->unitClassText(group.unitClass));
}

void RasterLane::paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const
{
    const std::vector<RasterRow> rows = rowsOf(context);
    const double unit = context.metrics.unit;
    // Below the grey lines of the header; the margin names the class, too.
    const double free =
        header.top() + 18 * unit + 15 * unit * static_cast<double>(headerLines(context).size());
    for (const Group &group : groups(rows, header)) {
        const double top = std::max(free, group.top + group.height / 2 - 8 * unit);
        if (top + 14 * unit > group.top + group.height + classGap && top == free)
            continue;
        const QString code =
            group.unitClass == UnitClass::Unclassified ? QStringLiteral("?") : unitClassCode(group.unitClass);
        drawText(painter, QRectF(header.left(), top, header.width() - 8 * unit, 16 * unit),
                 QStringLiteral("%1  %2").arg(code).arg(group.count), boldFont(context),
                 context.theme->unitClassText(group.unitClass), Qt::AlignRight | Qt::AlignVCenter);
    }
}

int RasterLane::rowAt(const std::vector<RasterRow> &rows, const QRectF &plot, double y)
{
    for (const Group &group : groups(rows, plot)) {
        if (y < group.top || y >= group.top + group.height)
            continue;
        const auto inside =
            static_cast<std::size_t>((y - group.top) / group.height * static_cast<double>(group.count));
        return static_cast<int>(group.first + std::min(inside, group.count - 1));
    }
    return -1;
}

bool RasterLane::click(const LanePointer &pointer, const LaneContext &context, Selection &selection)
{
    const std::vector<RasterRow> rows = rowsOf(context);
    const int row = rowAt(rows, pointer.plot, pointer.position.y());
    if (row < 0)
        return false;
    const int unit = rows[static_cast<std::size_t>(row)].unit;
    std::vector<int> units = {unit};
    if (pointer.extends) {
        units = selection.units();
        if (std::erase(units, unit) == 0)
            units.push_back(unit);
    }
    selection.setUnits(std::move(units));
    return false; // the click sets the cursor, too
}

bool RasterLane::doubleClick(const LanePointer &pointer, const LaneContext &context, Selection &selection)
{
    const std::vector<RasterRow> rows = rowsOf(context);
    const int row = rowAt(rows, pointer.plot, pointer.position.y());
    if (row < 0)
        return false;
    selection.setUnits({rows[static_cast<std::size_t>(row)].unit});
    context.showUnit();
    return false;
}

QString RasterLane::readOut(const LanePointer &pointer, const LaneContext &context) const
{
    const std::vector<RasterRow> rows = rowsOf(context);
    const int row = rowAt(rows, pointer.plot, pointer.position.y());
    if (row < 0)
        return {};
    const RasterRow &found = rows[static_cast<std::size_t>(row)];
    const Unit &unit = context.recording->units[static_cast<std::size_t>(found.unit)];
    const double rate = static_cast<double>(unit.spikeTimes.size()) / context.recording->duration;
    return QCoreApplication::translate("Timeline", "unit %1 · %2 · mean %3 Hz")
        .arg(unit.label, unitClassCode(found.unitClass), numberText(rate, 3));
}

} // namespace edgescope
