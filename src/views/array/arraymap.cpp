// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/array/arraymap.h"

#include "analyses/unitspikes.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// Numbers with one digit: the least that is not below a value, and the greatest that is not above it.
double roundUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    return std::ceil(value / power * (1 - 1e-9)) * power;
}

double roundDown(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    return std::floor(value / power * (1 + 1e-9)) * power;
}

QByteArray valueColumn(ArrayColour colour)
{
    switch (colour) {
    case ArrayColour::Rate:
    case ArrayColour::Class:
        break;
    case ArrayColour::Balance:
        return "balance_hz";
    case ArrayColour::Power:
        return "power";
    }
    return "rate_hz";
}

} // namespace

std::vector<double> siteRates(const ArrayLayout &layout, const Recording &recording, const TimeRange &range)
{
    std::vector<double> values;
    for (const ArraySite &site : layout.sites) {
        double sum = site.units.empty() ? undefined : 0;
        for (const int unit : site.units)
            sum +=
                meanRateHz(recording.units[static_cast<std::size_t>(unit)].spikeTimes, range, recording.gaps);
        values.push_back(sum);
    }
    return values;
}

std::vector<double> siteBalances(const ArrayLayout &layout, const Recording &recording,
                                 const std::vector<UnitClass> &classes, const TimeRange &range)
{
    std::vector<double> values;
    for (const ArraySite &site : layout.sites) {
        double difference = undefined;
        for (const int unit : site.units) {
            const auto row = static_cast<std::size_t>(unit);
            if (classes[row] == UnitClass::Unclassified)
                continue;
            const double rate = meanRateHz(recording.units[row].spikeTimes, range, recording.gaps);
            difference = (std::isnan(difference) ? 0 : difference) +
                         (classes[row] == UnitClass::Excitatory ? rate : -rate);
        }
        values.push_back(difference);
    }
    return values;
}

std::vector<double> sitePowers(const ArrayLayout &layout, const std::vector<double> &channelPowers,
                               const std::vector<int> &bad)
{
    std::vector<double> values;
    for (const ArraySite &site : layout.sites) {
        const bool isLeftOut = site.channel < 0 || std::ranges::binary_search(bad, site.channel);
        values.push_back(isLeftOut ? undefined : channelPowers[static_cast<std::size_t>(site.channel)]);
    }
    return values;
}

void fitColours(ArrayMap &map, bool onlyWiden)
{
    double least = undefined;
    double most = undefined;
    for (const double value : map.values) {
        if (std::isnan(value) || (map.colour == ArrayColour::Power && value <= 0))
            continue;
        least = std::isnan(least) ? value : std::min(least, value);
        most = std::isnan(most) ? value : std::max(most, value);
    }
    double low = 0;
    double high = 1;
    if (map.colour == ArrayColour::Power) {
        low = std::isnan(least) ? 0.1 : roundDown(least);
        high = std::isnan(most) ? 1 : roundUp(most);
        if (low == high)
            low = high / 10;
    } else if (map.colour == ArrayColour::Balance) {
        const double reach = std::isnan(most) ? 0 : std::max(std::abs(least), std::abs(most));
        high = reach > 0 ? roundUp(reach) : 1;
        low = -high;
    } else if (most > 0) {
        high = roundUp(most);
    }
    map.low = onlyWiden ? std::min(map.low, low) : low;
    map.high = onlyWiden ? std::max(map.high, high) : high;
}

Table arrayTable(const ArrayMap &map, const Recording &recording)
{
    std::vector<QString> labels;
    std::vector<double> x;
    std::vector<double> y;
    std::vector<QString> units;
    std::vector<QString> classes;
    for (const ArraySite &site : map.layout->sites) {
        labels.push_back(site.label);
        const bool isPlaced = map.layout->kind == ArrayLayout::Kind::Positions;
        x.push_back(isPlaced ? site.centre.x() : undefined);
        y.push_back(isPlaced ? site.centre.y() : undefined);
        QStringList names;
        QStringList codes;
        for (const int unit : site.units) {
            names << recording.units[static_cast<std::size_t>(unit)].label;
            codes << unitClassCode(map.classes[static_cast<std::size_t>(unit)]);
        }
        units.push_back(names.join(u' '));
        classes.push_back(codes.join(u' '));
    }
    return {"array",
            {{"electrode", labels},
             {"x_um", x},
             {"y_um", y},
             {"units", units},
             {"classes", classes},
             {valueColumn(map.colour), map.values, map.valueUnit}}};
}

} // namespace edgescope
