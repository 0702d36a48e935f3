// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/unitgraphlayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace edgescope {
namespace {

constexpr double fanRadius = 0.28; // of several units on one electrode, in sides

QPointF onCircle(std::size_t number, std::size_t count)
{
    const double angle = 2 * std::numbers::pi * static_cast<double>(number) / static_cast<double>(count);
    return {std::sin(angle), std::cos(angle)};
}

double chord(std::size_t count)
{
    return count < 2 ? 2 : 2 * std::sin(std::numbers::pi / static_cast<double>(count));
}

void placeOnElectrodes(UnitGraphLayout &layout, const UnitGraph &graph)
{
    const ArrayLayout &electrodes = *layout.electrodes;
    layout.side = electrodes.side;
    layout.extent = electrodes.extent;
    layout.places.resize(graph.units.size());
    std::map<int, std::vector<std::size_t>> together;
    for (std::size_t n = 0; n < graph.units.size(); ++n)
        together[graph.units[n].electrode].push_back(n);
    for (const auto &[electrode, units] : together) {
        if (electrode < 0)
            continue;
        const QPointF centre = electrodes.sites[static_cast<std::size_t>(electrode)].centre;
        for (std::size_t n = 0; n < units.size(); ++n)
            layout.places[units[n]] = {centre,
                                       units.size() > 1 ? fanRadius * onCircle(n, units.size()) : QPointF()};
        if (units.size() > 1)
            layout.nearest = std::min(layout.nearest, fanRadius * chord(units.size()));
    }
    const std::vector<std::size_t> &apart = together[-1];
    if (apart.empty())
        return;
    const double y = layout.extent.top() - layout.side.height();
    const double step =
        std::min(layout.side.width(), layout.extent.width() / static_cast<double>(apart.size()));
    for (std::size_t n = 0; n < apart.size(); ++n)
        layout.places[apart[n]].centre = {layout.extent.left() + (static_cast<double>(n) + 0.5) * step, y};
    layout.nearest = std::min(layout.nearest, step / layout.side.width());
    layout.extent.setTop(y - layout.side.height() / 2);
    layout.note = QCoreApplication::translate(
        "UnitGraph", "Units whose electrode is not known stand in a row below the map.");
}

void placeOnCircle(UnitGraphLayout &layout, const UnitGraph &graph)
{
    const std::vector<int> order = unitOrder(graph);
    layout.places.resize(order.size());
    for (std::size_t n = 0; n < order.size(); ++n)
        layout.places[static_cast<std::size_t>(order[n])].centre = onCircle(n, order.size());
    const double side = std::min(0.5, chord(order.size()));
    layout.side = {side, side};
    const double reach = 1 + side / 2;
    layout.extent = QRectF(-reach, -reach, 2 * reach, 2 * reach);
    layout.note = QCoreApplication::translate(
        "UnitGraph", "The file does not say where its units lie: they stand on a circle in their order.");
}

} // namespace

std::vector<int> unitOrder(const UnitGraph &graph)
{
    std::vector<int> order;
    for (const UnitClass wanted : {UnitClass::Excitatory, UnitClass::Inhibitory, UnitClass::Unclassified})
        for (std::size_t n = 0; n < graph.units.size(); ++n)
            if (graph.units[n].unitClass == wanted)
                order.push_back(static_cast<int>(n));
    return order;
}

UnitGraphLayout unitGraphLayout(const UnitGraph &graph)
{
    UnitGraphLayout layout;
    if (std::ranges::any_of(graph.units, [](const UnitGraph::Node &unit) { return unit.electrode >= 0; }))
        layout.electrodes = layoutByPositions(graph.electrodes);
    if (layout.electrodes)
        placeOnElectrodes(layout, graph);
    else
        placeOnCircle(layout, graph);
    return layout;
}

} // namespace edgescope
