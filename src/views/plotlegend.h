// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "views/linedash.h"
#include "views/plotframe.h"

#include <QColor>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace edgescope {

// One line of the column at the right of a plot: a number or the meaning of a mark.
struct LegendRow {
    enum class Mark {
        None,
        Line,
        Band,
        Hatch,
        StateShape,
        ClassShape,
        Blank
    }; // blank: the text continues that of the row above

    QString text;
    Mark mark = Mark::None;
    UnitClass unitClass = UnitClass::Unclassified; // of a class's shape, filled with the colour
    QString state; // of a shape, which stands on its line when the width is not 0
    QColor colour;
    QColor lineColour; // of a shape's line
    LineDash dash;
    double lineWidth = 1.4;
    bool bold = false;
    bool secondary = false;
    bool spaceBefore = false; // begins a new group
};

double legendWidth(const std::vector<LegendRow> &rows, const PlotMetrics &metrics);
double legendHeight(const std::vector<LegendRow> &rows, const PlotMetrics &metrics);

// Where rows are drawn in an area; those that do not fit have none.
std::vector<QRectF> legendBoxes(const QRectF &area, const std::vector<LegendRow> &rows,
                                const PlotMetrics &metrics);

// Draws the rows from the top of `area`; rows that do not fit are left out.
void paintLegend(QPainter &painter, const QRectF &area, const std::vector<LegendRow> &rows,
                 const FigureStyle &style);

// The same with one row behind the other, as many in a line as its width holds.
double legendFlowHeight(const std::vector<LegendRow> &rows, double width, const PlotMetrics &metrics);
void paintLegendFlow(QPainter &painter, const QRectF &area, const std::vector<LegendRow> &rows,
                     const FigureStyle &style);

// The part of a plot of a size that stands in a corner, where the fewest of the drawn points lie.
QRectF emptiestCorner(const QRectF &plot, const QSizeF &size, std::span<const QPointF> drawn);

// Draws the rows on the plot, in its emptiest corner, on a ground that dims what is below.
void paintLegendInside(QPainter &painter, const QRectF &plot, const std::vector<LegendRow> &rows,
                       const FigureStyle &style, std::span<const QPointF> drawn);

// The words of a mark broken into rows, the mark before the first; the words are no wider than `width`.
std::vector<LegendRow> markedRows(const LegendRow &mark, const QString &words, double width,
                                  const PlotMetrics &metrics);

// The rows with those that continue another joined to it.
std::vector<LegendRow> joinedRows(const std::vector<LegendRow> &rows);
// The same as lines of text.
QStringList legendTexts(const std::vector<LegendRow> &rows);

// A short sentence broken into rows no wider than `width`.
std::vector<LegendRow> wrappedRows(const QString &sentence, double width, const PlotMetrics &metrics);

} // namespace edgescope
