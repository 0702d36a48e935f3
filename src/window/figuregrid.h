// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

#include <optional>
#include <vector>

// Panels in the cells of a page: at most four columns and four rows, no two panels in one cell.
namespace edgescope {

inline constexpr int mostCells = 4;

struct PanelGrid {
    QSize size{1, 1};         // columns and rows
    std::vector<QRect> cells; // taken by each panel

    bool operator==(const PanelGrid &) const = default;
};

// The panel in a cell, −1 when there is none.
int panelAt(const PanelGrid &grid, QPoint cell);

// Adds a panel of one cell: in `wanted` when that is free, else in the first free cell as one reads, else in
// a cell that a new column or row gives. Nothing when the page is full.
std::optional<PanelGrid> withPanel(PanelGrid grid, std::optional<QPoint> wanted = {});

// Moves a panel so that it starts in `cell`, kept inside the grid; a panel that is alone in the way takes its
// place. Nothing when more than one is in the way, or the one does not fit.
std::optional<PanelGrid> withPanelMoved(PanelGrid grid, int panel, QPoint cell);

// Gives a panel these cells, as far as the grid reaches. Nothing when another is in the way.
std::optional<PanelGrid> withPanelCells(PanelGrid grid, int panel, const QRect &cells);

// Other columns and rows; panels that are outside then go to free cells, one cell each. Nothing when they do
// not all fit.
std::optional<PanelGrid> withSize(PanelGrid grid, QSize size);

} // namespace edgescope
