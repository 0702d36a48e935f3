// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figuregrid.h"

#include <algorithm>

namespace edgescope {
namespace {

QRect whole(const PanelGrid &grid)
{
    return {{0, 0}, grid.size};
}

std::optional<QPoint> freeCell(const PanelGrid &grid)
{
    for (int row = 0; row < grid.size.height(); ++row)
        for (int column = 0; column < grid.size.width(); ++column)
            if (panelAt(grid, {column, row}) < 0)
                return QPoint(column, row);
    return {};
}

bool hasOverlap(const PanelGrid &grid)
{
    for (size_t i = 0; i < grid.cells.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            if (grid.cells[i].intersects(grid.cells[j]))
                return true;
    return false;
}

} // namespace

int panelAt(const PanelGrid &grid, QPoint cell)
{
    const auto found = std::find_if(grid.cells.begin(), grid.cells.end(),
                                    [cell](const QRect &taken) { return taken.contains(cell); });
    return found == grid.cells.end() ? -1 : static_cast<int>(found - grid.cells.begin());
}

std::optional<PanelGrid> withPanel(PanelGrid grid, std::optional<QPoint> wanted)
{
    if (wanted && (!whole(grid).contains(*wanted) || panelAt(grid, *wanted) >= 0))
        wanted.reset();
    std::optional<QPoint> cell = wanted ? wanted : freeCell(grid);
    if (!cell) {
        const bool isSquare = grid.size.width() <= grid.size.height();
        if (isSquare && grid.size.width() < mostCells)
            grid.size.rwidth() += 1;
        else if (grid.size.height() < mostCells)
            grid.size.rheight() += 1;
        else
            return {};
        cell = freeCell(grid);
    }
    grid.cells.push_back({*cell, QSize(1, 1)});
    return grid;
}

std::optional<PanelGrid> withPanelMoved(PanelGrid grid, int panel, QPoint cell)
{
    QRect &moved = grid.cells[static_cast<size_t>(panel)];
    const QRect old = moved;
    moved.moveTo(std::clamp(cell.x(), 0, std::max(0, grid.size.width() - moved.width())),
                 std::clamp(cell.y(), 0, std::max(0, grid.size.height() - moved.height())));
    std::vector<QRect *> inTheWay;
    for (QRect &other : grid.cells)
        if (&other != &moved && other.intersects(moved))
            inTheWay.push_back(&other);
    if (inTheWay.size() > 1)
        return {};
    if (!inTheWay.empty()) {
        inTheWay.front()->moveTo(old.topLeft());
        if (!whole(grid).contains(*inTheWay.front()) || hasOverlap(grid))
            return {};
    }
    return grid;
}

std::optional<PanelGrid> withPanelCells(PanelGrid grid, int panel, const QRect &cells)
{
    const QRect inside = cells & whole(grid);
    if (inside.isEmpty())
        return {};
    grid.cells[static_cast<size_t>(panel)] = inside;
    if (hasOverlap(grid))
        return {};
    return grid;
}

std::optional<PanelGrid> withSize(PanelGrid grid, QSize size)
{
    grid.size = {std::clamp(size.width(), 1, mostCells), std::clamp(size.height(), 1, mostCells)};
    std::vector<size_t> outside;
    for (size_t i = 0; i < grid.cells.size(); ++i) {
        if (whole(grid).contains(grid.cells[i]))
            continue;
        outside.push_back(i);
        grid.cells[i] = {};
    }
    for (const size_t i : outside) {
        const std::optional<QPoint> cell = freeCell(grid);
        if (!cell)
            return {};
        grid.cells[i] = {*cell, QSize(1, 1)};
    }
    return grid;
}

} // namespace edgescope
