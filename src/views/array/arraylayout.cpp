// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/array/arraylayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

constexpr double utahMicrometres = 4000;
constexpr double longestShape = 3; // height over width of a map that needs no stretching
constexpr double mostStretch = 12;

// The least distance between two places, measured along the axis on which they are further apart; 0 when two
// share a place.
double leastDistance(const std::vector<ArraySite> &sites)
{
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t a = 0; a < sites.size(); ++a)
        for (std::size_t b = a + 1; b < sites.size(); ++b) {
            const QPointF apart = sites[a].centre - sites[b].centre;
            least = std::min(least, std::max(std::abs(apart.x()), std::abs(apart.y())));
        }
    return least;
}

void placeInGrid(ArrayLayout &layout)
{
    const auto columns =
        static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(layout.sites.size()))));
    for (std::size_t n = 0; n < layout.sites.size(); ++n)
        layout.sites[n].centre = {static_cast<double>(n % columns), -static_cast<double>(n / columns)};
    layout.side = {1, 1};
}

void findExtent(ArrayLayout &layout)
{
    for (const ArraySite &site : layout.sites)
        layout.extent |=
            QRectF(site.centre - QPointF(layout.side.width(), layout.side.height()) / 2, layout.side);
}

std::vector<ArraySite> electrodeSites(const Recording &recording)
{
    std::vector<ArraySite> sites(recording.electrodes.size());
    for (std::size_t n = 0; n < sites.size(); ++n)
        sites[n].label = recording.electrodes[n].label;
    for (std::size_t n = 0; n < recording.units.size(); ++n)
        if (const int electrode = recording.units[n].electrode; electrode >= 0)
            sites[static_cast<std::size_t>(electrode)].units.push_back(static_cast<int>(n));
    for (std::size_t n = 0; n < recording.channels.size(); ++n)
        if (const int electrode = recording.channels[n].electrode; electrode >= 0)
            if (int &channel = sites[static_cast<std::size_t>(electrode)].channel; channel < 0)
                channel = static_cast<int>(n);
    return sites;
}

void layOutElectrodes(ArrayLayout &layout, const Recording &recording)
{
    layout.sites = electrodeSites(recording);
    if (const auto placed = layoutByPositions(recording.electrodes)) {
        for (std::size_t n = 0; n < layout.sites.size(); ++n)
            layout.sites[n].centre = placed->sites[n].centre;
        layout.side = placed->side;
        return;
    }
    layout.kind = ArrayLayout::Kind::Electrodes;
    const bool arePlaced = std::ranges::all_of(recording.electrodes, [](const Electrode &electrode) {
        return electrode.xMicrometres && electrode.yMicrometres;
    });
    layout.note =
        arePlaced
            ? QCoreApplication::translate("ArrayMap", "Several electrodes share a place: they are shown "
                                                      "in their order.")
            : QCoreApplication::translate("ArrayMap", "The file has no positions: electrodes are shown "
                                                      "in their order.");
    placeInGrid(layout);
}

} // namespace

std::optional<ArrayLayout> layoutByPositions(const std::vector<Electrode> &electrodes)
{
    ArrayLayout layout;
    for (const Electrode &electrode : electrodes) {
        if (!electrode.xMicrometres || !electrode.yMicrometres)
            return {};
        layout.sites.push_back({electrode.label, {*electrode.xMicrometres, *electrode.yMicrometres}, -1, {}});
    }
    const double distance = leastDistance(layout.sites);
    if (layout.sites.empty() || !(distance > 0))
        return {};
    const double side = std::isfinite(distance) ? distance : 1;
    layout.side = {side, side};
    findExtent(layout);
    return layout;
}

double stretchToSee(const QRectF &extent)
{
    return std::clamp(extent.height() / (longestShape * extent.width()), 1.0, mostStretch);
}

ArrayLayout arrayLayout(const Recording &recording)
{
    ArrayLayout layout;
    const bool namesElectrodes =
        std::ranges::any_of(recording.units, [](const Unit &unit) { return unit.electrode >= 0; }) ||
        std::ranges::any_of(recording.channels,
                            [](const Channel &channel) { return channel.electrode >= 0; });
    if (namesElectrodes) {
        layOutElectrodes(layout, recording);
    } else if (!recording.units.empty()) {
        layout.kind = ArrayLayout::Kind::Units;
        layout.note = QCoreApplication::translate(
            "ArrayMap", "The file does not say where its units lie: a square for each unit.");
        for (std::size_t n = 0; n < recording.units.size(); ++n)
            layout.sites.push_back({recording.units[n].label, {}, -1, {static_cast<int>(n)}});
        placeInGrid(layout);
    } else if (!recording.channels.empty()) {
        layout.kind = ArrayLayout::Kind::Channels;
        layout.note = QCoreApplication::translate(
            "ArrayMap", "The file does not say where its channels lie: a square for each channel.");
        for (std::size_t n = 0; n < recording.channels.size(); ++n)
            layout.sites.push_back({recording.channels[n].label, {}, static_cast<int>(n), {}});
        placeInGrid(layout);
    }
    findExtent(layout);
    return layout;
}

double scaleBarMicrometres(const ArrayLayout &layout)
{
    if (layout.kind != ArrayLayout::Kind::Positions || layout.sites.size() < 2)
        return 0;
    const double width = std::max(layout.extent.width(), layout.extent.height());
    if (std::abs(width - utahMicrometres) <= 0.05 * utahMicrometres)
        return utahMicrometres;
    const double power = std::pow(10, std::floor(std::log10(width / 2)));
    for (const double step : {5.0, 2.0})
        if (step * power <= width / 2)
            return step * power;
    return power;
}

} // namespace edgescope
