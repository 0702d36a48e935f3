// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/displayfilter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <tuple>

namespace edgescope {
namespace {

// Of what one sample leaves behind; the tails of all samples beyond add up to far less than a thousandth.
constexpr double remainderBeyondHalo = 1e-5;

bool inOneArray(const Channel &a, const Channel &b)
{
    return a.source == b.source && a.rateHz == b.rateHz && a.start == b.start &&
           a.sampleCount == b.sampleCount && a.unit == b.unit;
}

void findArrays(const Recording &recording, Montage &montage)
{
    for (size_t n = 0; n < recording.channels.size(); ++n) {
        const auto array = std::find_if(montage.arrays.begin(), montage.arrays.end(), [&](const auto &known) {
            return inOneArray(recording.channels[static_cast<size_t>(known.front())], recording.channels[n]);
        });
        montage.arrayOf.push_back(static_cast<int>(array - montage.arrays.begin()));
        if (array == montage.arrays.end())
            montage.arrays.push_back({static_cast<int>(n)});
        else
            array->push_back(static_cast<int>(n));
    }
}

using Position = std::pair<double, double>;

// One position for each channel of an array; none at all unless every channel has one and all differ.
std::vector<Position> positionsOf(const Recording &recording, const std::vector<int> &array)
{
    std::vector<Position> positions;
    for (const int channel : array) {
        const int electrode = recording.channels[static_cast<size_t>(channel)].electrode;
        if (electrode < 0)
            return {};
        const Electrode &place = recording.electrodes[static_cast<size_t>(electrode)];
        if (!place.xMicrometres || !place.yMicrometres)
            return {};
        positions.emplace_back(*place.xMicrometres, *place.yMicrometres);
    }
    if (std::set<Position>(positions.begin(), positions.end()).size() < positions.size())
        return {};
    return positions;
}

// The place in the array of the partner of channel n, −1 when nothing follows it.
int nextOnArray(const std::vector<Position> &positions, size_t n)
{
    const auto [x, y] = positions[n];
    int next = -1;
    std::tuple<double, double> least;
    for (size_t other = 0; other < positions.size(); ++other) {
        if (positions[other] <= positions[n])
            continue;
        const double dx = positions[other].first - x;
        const double dy = std::abs(positions[other].second - y);
        // Whole nanometres, so that rounding does not decide between equally near electrodes.
        const std::tuple distance(std::round(1000 * std::hypot(dx, dy)), dy);
        if (next < 0 || distance < least) {
            next = static_cast<int>(other);
            least = distance;
        }
    }
    return next;
}

void findPartners(const Recording &recording, Montage &montage)
{
    montage.partners.assign(recording.channels.size(), -1);
    for (const std::vector<int> &array : montage.arrays) {
        const std::vector<Position> positions = positionsOf(recording, array);
        for (size_t n = 0; n < array.size(); ++n) {
            const int byOrder = n + 1 < array.size() ? static_cast<int>(n + 1) : -1;
            const int next = positions.empty() ? byOrder : nextOnArray(positions, n);
            if (next >= 0)
                montage.partners[static_cast<size_t>(array[n])] = array[static_cast<size_t>(next)];
        }
    }
}

} // namespace

QString filterProblem(const DisplayFilter &filter, const Recording &recording)
{
    double fastestHz = 0;
    for (const Channel &channel : recording.channels)
        fastestHz = std::max(fastestHz, channel.rateHz);
    const double highestHz = std::max(filter.highPassHz, filter.lowPassHz);
    if (filter.highPassHz != 0 && !(filter.highPassHz >= lowestHighPassHz))
        return QCoreApplication::translate("DisplayFilter", "The high-pass edge must be %1\u202FHz or more.")
            .arg(QLocale().toString(lowestHighPassHz));
    if (filter.lowPassHz != 0 && !(filter.lowPassHz >= lowestHighPassHz))
        return QCoreApplication::translate("DisplayFilter", "The low-pass edge must be %1\u202FHz or more.")
            .arg(QLocale().toString(lowestHighPassHz));
    if (filter.highPassHz > 0 && filter.lowPassHz > 0 && filter.highPassHz >= filter.lowPassHz)
        return QCoreApplication::translate("DisplayFilter",
                                           "The high-pass edge must lie below the low-pass edge.");
    if (highestHz > 0 && highestHz >= fastestHz / 2)
        return QCoreApplication::translate(
                   "DisplayFilter",
                   "The edges must lie below %1\u202FHz, half the sampling rate of the channels.")
            .arg(QLocale().toString(fastestHz / 2));
    return {};
}

FilterSections displayFilterSections(const DisplayFilter &filter, double rateHz)
{
    FilterSections sections;
    const auto append = [&sections](const FilterSections &more) {
        sections.insert(sections.end(), more.begin(), more.end());
    };
    if (filter.highPassHz > 0 && filter.highPassHz < rateHz / 2)
        append(butterworthHighPass(displayFilterOrder, filter.highPassHz, rateHz));
    if (filter.lowPassHz > 0 && filter.lowPassHz < rateHz / 2)
        append(butterworthLowPass(displayFilterOrder, filter.lowPassHz, rateHz));
    if (filter.notchHz <= 0)
        return sections;
    const double reach =
        filter.lowPassHz > 0 ? std::min(highestNotchHz, 2 * filter.lowPassHz) : highestNotchHz;
    // The whole notch must fit below half the rate.
    for (int n = 1; n * filter.notchHz <= reach && n * filter.notchHz + notchWidthHz < rateHz / 2; ++n)
        sections.push_back(notchSection(n * filter.notchHz, notchWidthHz, rateHz));
    return sections;
}

bool removesEverything(const DisplayFilter &filter, double rateHz)
{
    return filter.highPassHz > 0 && filter.highPassHz >= rateHz / 2;
}

std::int64_t haloSamples(const FilterSections &sections)
{
    return settlingSamples(sections, remainderBeyondHalo);
}

std::vector<int> Montage::subtracted(int channel) const
{
    switch (reference) {
    case DisplayFilter::Reference::Recorded:
        break;
    case DisplayFilter::Reference::CommonAverage: {
        const auto &array = arrays[static_cast<size_t>(arrayOf[static_cast<size_t>(channel)])];
        std::vector<int> good;
        std::ranges::set_difference(array, bad, std::back_inserter(good));
        return good.size() > 1 ? good : std::vector<int>();
    }
    case DisplayFilter::Reference::Bipolar:
        if (shows(channel))
            return {partners[static_cast<size_t>(channel)]};
        break;
    }
    return {};
}

Montage montageOf(const Recording &recording, DisplayFilter::Reference reference, const std::vector<int> &bad)
{
    Montage montage;
    montage.reference = reference;
    montage.bad = bad;
    findArrays(recording, montage);
    if (reference == DisplayFilter::Reference::Bipolar)
        findPartners(recording, montage);
    return montage;
}

} // namespace edgescope
