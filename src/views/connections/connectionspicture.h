// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/connections/graphpicture.h"
#include "views/connections/matrixpicture.h"

#include <array>

namespace edgescope {

// What the view of connections draws.
struct ConnectionsContent {
    explicit ConnectionsContent(const UnitGraph &shown)
        : graph(shown)
        , layout(unitGraphLayout(graph))
    {
    }

    UnitGraph graph;
    UnitGraphLayout layout;
};

enum class ConnectionsForm : std::uint8_t { Matrix, Graph, Both };

// Paints the matrix, the graph, or both, side by side in a wide area, with a legend below. The content must
// outlive the picture.
class ConnectionsPicture
{
public:
    using Zooms = std::array<PlotZoom, 2>; // of the matrix and of the graph

    ConnectionsPicture(const ConnectionsContent &content, ConnectionsForm form,
                       const std::vector<int> &selected, const FigureStyle &style, const QRectF &area,
                       const QPaintDevice *device, const Zooms &zooms = {});
    // Its parts refer to it.
    ConnectionsPicture(const ConnectionsPicture &) = delete;
    ConnectionsPicture &operator=(const ConnectionsPicture &) = delete;

    void paint(QPainter &painter) const;
    const std::optional<MatrixPicture> &matrix() const { return m_matrix; }
    const std::optional<GraphPicture> &graph() const { return m_graph; }

private:
    // What a mark means, or a sentence.
    struct LegendItem {
        std::optional<UnitClass> sign;
        QString text;
        QPointF place; // top left, from that of the legend
    };

    double markWidth() const;
    double placeLegend(double width);
    void paintLegendItem(QPainter &painter, const LegendItem &item) const;

    const ConnectionsContent &m_content;
    ShownGraph m_shown;
    FigureStyle m_style;
    PlotMetrics m_metrics;
    ConnectionsForm m_form;
    std::vector<LegendItem> m_legend;
    QPointF m_legendCorner;
    std::optional<MatrixPicture> m_matrix;
    std::optional<GraphPicture> m_graph;
};

} // namespace edgescope
