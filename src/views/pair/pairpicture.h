// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/curves/curvesfigure.h"
#include "views/pair/paircontent.h"

#include <memory>
#include <optional>

namespace edgescope {

// Paints correlograms: that of one unit; of two units theirs and the one between, side by side in a wide
// area; else a triangle with a row for each source and a column for each target. Connections found are said
// in words above, marks are explained below. The content must outlive the picture.
class PairPicture
{
public:
    PairPicture(const PairContent &content, double reach, const FigureStyle &style);

    void paint(QPainter &painter, const QRectF &area, const PlotZoom &zoom = {});

    // The correlogram at a position in the picture painted last, its number in PairContent::correlograms.
    std::optional<std::size_t> cellAt(const QPointF &position) const;
    QRectF plot(std::size_t cell) const { return frame(cell).area; }
    // The bin under a position of a cell, and where the top of a bin is drawn, if it is.
    std::optional<std::size_t> binAt(std::size_t cell, const QPointF &position) const;
    std::optional<QPointF> place(std::size_t cell, std::size_t bin) const;

private:
    struct Cell {
        Curves curves; // that the figure draws
        std::unique_ptr<CurvesFigure> figure;
        QRectF area;
    };

    const PlotFrame &frame(std::size_t cell) const
    {
        return m_cells[cell]->figure->panels().front()->frame();
    }
    bool isTriangle() const { return m_content.units.size() > 2; }
    void placeCells(const QRectF &area);
    std::vector<QString> words(const PairCorrelogram &pair) const;
    // The words over the correlogram of two units in lines that the width holds.
    struct HeadLine {
        QString text;
        QColor colour;
    };
    std::vector<HeadLine> headLines(const PairCorrelogram &pair, double width,
                                    const PlotMetrics &metrics) const;
    QColor colourOf(const PairCorrelogram &pair, const QString &words) const;
    void paintHead(QPainter &painter, std::size_t cell, const QRectF &head) const;
    std::vector<LegendRow> legendRows() const;
    void paintTitles(QPainter &painter, const QRectF &area) const;

    const PairContent &m_content;
    FigureStyle m_style;
    std::vector<std::unique_ptr<Cell>> m_cells; // of each correlogram
};

} // namespace edgescope
