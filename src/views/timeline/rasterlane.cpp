// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/rasterlane.h"

#include "core/parallel.h"
#include "study/selection.h"
#include "views/numbertext.h"
#include "views/timeline/lanepainting.h"

#include <QCoreApplication>
#include <QImage>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace edgescope {
namespace {

constexpr double classGap = 5;
constexpr double dimmed = 0.3; // opacity of units that are not selected

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

// Spikes in every pixel column of every row; `dense` tells whether ticks could still be told apart.
struct ColumnCounts {
    int columns = 0;
    std::vector<std::uint16_t> counts; // row after row
    std::uint16_t largest = 0;
    bool dense = false;
};

std::uint16_t countRow(std::span<const double> times, const TimeScale &time, int columns,
                       std::uint16_t *counts)
{
    const double step = time.range.length() / columns;
    auto index = static_cast<std::size_t>(std::lower_bound(times.begin(), times.end(), time.range.start) -
                                          times.begin());
    std::uint16_t largest = 0;
    int column = 0;
    while (index < times.size()) {
        // Empty columns are skipped by the time of the next spike.
        column = std::max(column, static_cast<int>((times[index] - time.range.start) / step));
        if (column >= columns)
            break;
        const std::size_t next = advance(times, index, time.range.start + (column + 1) * step);
        counts[column] = static_cast<std::uint16_t>(std::min<std::size_t>(next - index, 65535));
        largest = std::max(largest, counts[column]);
        index = std::max(next, index + (next == index));
        ++column;
    }
    return largest;
}

ColumnCounts columnCounts(const std::vector<RasterRow> &rows, const LaneContext &context)
{
    ColumnCounts result;
    result.columns = context.columns();
    result.counts.resize(rows.size() * static_cast<std::size_t>(result.columns));
    std::atomic<int> largest = 0;
    std::atomic<bool> dense = false;
    parallelFor(static_cast<std::int64_t>(rows.size()), [&](std::int64_t n) {
        const auto row = static_cast<std::size_t>(n);
        const std::vector<double> &times =
            context.recording->units[static_cast<std::size_t>(rows[row].unit)].spikeTimes;
        const int found = countRow(times, context.time, result.columns,
                                   result.counts.data() + row * static_cast<std::size_t>(result.columns));
        int before = largest;
        while (found > before && !largest.compare_exchange_weak(before, found)) {
        }
        const auto inRange = std::lower_bound(times.begin(), times.end(), context.time.range.stop) -
                             std::lower_bound(times.begin(), times.end(), context.time.range.start);
        if (isDense(inRange, result.columns))
            dense = true;
    });
    result.largest = static_cast<std::uint16_t>(largest.load());
    result.dense = dense;
    return result;
}

QRgb premultiplied(const QColor &colour, double alpha)
{
    return qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), qRound(255 * alpha)));
}

bool isSelected(int unit, const LaneContext &context)
{
    return std::binary_search(context.selectedUnits.begin(), context.selectedUnits.end(), unit);
}

// Ticks or, when they are dense, opacity by the number of spikes in a column.
void drawRow(QImage &image, int top, int bottom, const std::uint16_t *counts, const ColumnCounts &all,
             const QColor &colour, double opacity)
{
    std::vector<QRgb> line(static_cast<std::size_t>(all.columns), 0);
    for (int c = 0; c < all.columns; ++c) {
        if (counts[c] == 0)
            continue;
        const double share = all.dense ? std::sqrt(counts[c] / static_cast<double>(all.largest)) : 1;
        line[static_cast<std::size_t>(c)] = premultiplied(colour, opacity * share);
    }
    for (int y = top; y < bottom; ++y) {
        auto *const pixels = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int c = 0; c < all.columns; ++c)
            if (qAlpha(line[static_cast<std::size_t>(c)]) > qAlpha(pixels[c]))
                pixels[c] = line[static_cast<std::size_t>(c)];
    }
}

QString classMark(UnitClass unitClass)
{
    switch (unitClass) {
    case UnitClass::Excitatory:
        return QStringLiteral("▲ E");
    case UnitClass::Inhibitory:
        return QStringLiteral("■ I");
    case UnitClass::Unclassified:
        break;
    }
    return QStringLiteral("◇ ?");
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
        QCoreApplication::translate("Timeline", "sort: rate")};
    bool dense = false;
    for (const Unit &unit : context.recording->units) {
        const std::vector<double> &times = unit.spikeTimes;
        const auto inRange = std::lower_bound(times.begin(), times.end(), context.time.range.stop) -
                             std::lower_bound(times.begin(), times.end(), context.time.range.start);
        dense = dense || isDense(inRange, context.columns());
    }
    if (dense)
        lines.append(QCoreApplication::translate("Timeline", "density"));
    return lines;
}

void RasterLane::paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const
{
    const std::vector<RasterRow> rows = rasterRows(context.recording->units, context.classes);
    const ColumnCounts counts = columnCounts(rows, context);
    const double ratio = context.pixelRatio;
    const int height = std::max(1, static_cast<int>(std::lround(plot.height() * ratio)));
    QImage image(counts.columns, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(0);
    const auto pixel = [&](double y) {
        return std::clamp(static_cast<int>(std::floor((y - plot.top()) * ratio)), 0, height);
    };
    for (const Group &group : groups(rows, plot)) {
        const QColor colour = context.theme->unitClass(group.unitClass);
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
            drawRow(image, top, bottom, counts.counts.data() + n * static_cast<std::size_t>(counts.columns),
                    counts, colour, context.selectedUnits.empty() || selected ? 1 : dimmed);
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
    const std::vector<RasterRow> rows = rasterRows(context.recording->units, context.classes);
    for (const Group &group : groups(rows, margin))
        drawText(painter, QRectF(margin.left() + 6, group.top + group.height / 2 - 8, margin.width() - 8, 16),
                 classMark(group.unitClass), boldFont(context),
                 context.theme->unitClassText(group.unitClass));
}

void RasterLane::paintHeader(QPainter &painter, const QRectF &header, const LaneContext &context) const
{
    const std::vector<RasterRow> rows = rasterRows(context.recording->units, context.classes);
    for (const Group &group : groups(rows, header)) {
        const QString code =
            group.unitClass == UnitClass::Unclassified ? QStringLiteral("?") : unitClassCode(group.unitClass);
        drawText(painter,
                 QRectF(header.left(), group.top + group.height / 2 - 8,
                        header.width() - 8 * context.metrics.unit, 16),
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
    const std::vector<RasterRow> rows = rasterRows(context.recording->units, context.classes);
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

QString RasterLane::readOut(const LanePointer &pointer, const LaneContext &context) const
{
    const std::vector<RasterRow> rows = rasterRows(context.recording->units, context.classes);
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
