// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/comparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace edgescope {
namespace {

// Fits, theory and surrogates of the pinned result would crowd out its curves.
bool isComparable(const Series &series)
{
    return series.source == dataSource &&
           (series.role == Series::Role::Points || series.role == Series::Role::Line ||
            series.role == Series::Role::Bars);
}

void layOver(Curves &now, const Curves &pinned, const QByteArray &source, const QString &name)
{
    for (Panel &panel : now.panels) {
        const auto same = std::ranges::find(pinned.panels, panel.title, &Panel::title);
        if (same == pinned.panels.end())
            continue;
        for (Series series : same->series) {
            if (!isComparable(series) || panel.byState == series.state.isEmpty())
                continue;
            series.role = Series::Role::Line;
            series.source = source;
            series.name = name;
            series.low.clear();
            series.high.clear();
            series.greyed.clear();
            panel.series.push_back(std::move(series));
        }
    }
}

void layOver(Ellipsoids &now, const Ellipsoids &pinned, const QByteArray &source, const QString &name)
{
    if (pinned.unit != now.unit)
        return; // ellipses of other units do not fit the axes
    for (const Ellipsoid &ellipsoid : pinned.ellipsoids) {
        SurrogateEllipsoid other;
        other.source = source;
        other.title = name;
        other.mean = ellipsoid;
        now.surrogates.push_back(std::move(other));
    }
}

void layOver(Features &now, const Features &pinned, const QByteArray &, const QString &name)
{
    if (!std::ranges::equal(now.features, pinned.features, {}, &Feature::id, &Feature::id))
        return;
    const auto named = [&name](auto value) {
        value.state = value.state.isEmpty() ? name : QStringLiteral("%1 · %2").arg(value.state, name);
        return value;
    };
    std::ranges::transform(pinned.points, std::back_inserter(now.points), named);
    std::ranges::transform(pinned.summaries, std::back_inserter(now.summaries), named);
}

template <typename Kind>
void layOver(Shape &now, const Shape &pinned, const QByteArray &source, const QString &name)
{
    auto *to = std::get_if<Kind>(&now);
    const auto *from = std::get_if<Kind>(&pinned);
    if (to && from)
        layOver(*to, *from, source, name);
}

bool hasSameCells(const TimeMap &now, const TimeMap &pinned)
{
    constexpr double slack = 1e-6;
    const auto isClose = [](double a, double b) { return std::abs(a - b) <= slack * std::abs(a); };
    return now.unit == pinned.unit && isClose(now.step, pinned.step) &&
           std::ranges::equal(now.rowValues, pinned.rowValues, isClose);
}

// At most a hundredth of the cells lies beyond ± this value, so that single ones do not fade all others.
double symmetricLimit(const std::vector<float> &values)
{
    std::vector<float> sizes;
    for (const float value : values)
        if (std::isfinite(value))
            sizes.push_back(std::abs(value));
    if (sizes.empty())
        return undefined;
    const double last = static_cast<double>(sizes.size() - 1);
    const auto place = sizes.begin() + static_cast<std::ptrdiff_t>(std::ceil(0.99 * last));
    std::ranges::nth_element(sizes, place);
    return *place > 0 ? static_cast<double>(*place) : 1;
}

QString named(const QString &what, const QString &state)
{
    return state.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, state);
}

bool isOutside(double value, double low, double high)
{
    return std::isfinite(low) && std::isfinite(high) && (value < low || value > high);
}

// Two values of one kind, each with its interval.
template <typename Value>
Difference difference(const QString &what, const Value &now, const Value &pinned)
{
    Difference result;
    result.what = what;
    result.now = now.value;
    result.pinned = pinned.value;
    result.isBeyondIntervals =
        isOutside(now.value, pinned.low, pinned.high) && isOutside(pinned.value, now.low, now.high);
    return result;
}

void collect(std::vector<Difference> &rows, const Curves &now, const Curves &pinned, int scale)
{
    for (const Panel &panel : now.panels) {
        const auto other = std::ranges::find(pinned.panels, panel.title, &Panel::title);
        if (other == pinned.panels.end())
            continue;
        for (const ReadOut &readOut : panel.readOuts) {
            if (readOut.source != dataSource || (readOut.scale != 0 && readOut.scale != scale))
                continue;
            const auto same = std::ranges::find_if(other->readOuts, [&readOut](const ReadOut &candidate) {
                return candidate.label == readOut.label && candidate.state == readOut.state &&
                       candidate.scale == readOut.scale && candidate.source == dataSource;
            });
            if (same == other->readOuts.end())
                continue;
            Difference row = difference(named(readOut.label, readOut.state), readOut, *same);
            if (now.panels.size() > 1)
                row.panel = panel.title;
            rows.push_back(std::move(row));
        }
    }
}

void collect(std::vector<Difference> &rows, const Ellipsoids &now, const Ellipsoids &pinned, int scale)
{
    const struct {
        QString name;
        double Ellipsoid::*value;
        bool hasUnit;
    } numbers[] = {{QStringLiteral("ρ"), &Ellipsoid::rho, false},
                   {QStringLiteral("θ"), &Ellipsoid::thetaDegrees, false},
                   {QCoreApplication::translate("Comparison", "Anisotropy"), &Ellipsoid::anisotropy, false},
                   {QCoreApplication::translate("Comparison", "Mean E"), &Ellipsoid::meanE, true},
                   {QCoreApplication::translate("Comparison", "Mean I"), &Ellipsoid::meanI, true}};
    for (const Ellipsoid &ellipsoid : now.ellipsoids) {
        if (ellipsoid.scale != scale)
            continue;
        const auto same = std::ranges::find_if(pinned.ellipsoids, [&](const Ellipsoid &candidate) {
            return candidate.scale == scale && candidate.state == ellipsoid.state;
        });
        if (same == pinned.ellipsoids.end())
            continue;
        for (const auto &number : numbers)
            if (!number.hasUnit || now.unit == pinned.unit)
                rows.push_back({named(number.name, ellipsoid.state),
                                {},
                                ellipsoid.*number.value,
                                (*same).*number.value});
    }
}

void collect(std::vector<Difference> &rows, const Features &now, const Features &pinned, int)
{
    for (const FeatureSummary &summary : now.summaries) {
        const auto same = std::ranges::find_if(pinned.summaries, [&](const FeatureSummary &candidate) {
            return candidate.feature < pinned.features.size() && candidate.state == summary.state &&
                   candidate.offset == summary.offset &&
                   pinned.features[candidate.feature].id == now.features[summary.feature].id;
        });
        if (summary.offset == 1 && same != pinned.summaries.end())
            rows.push_back(
                difference(named(now.features[summary.feature].title, summary.state), summary, *same));
    }
}

template <typename Kind>
void collect(std::vector<Difference> &rows, const Shape &now, const Shape &pinned, int scale)
{
    const auto *ofNow = std::get_if<Kind>(&now);
    const auto *ofPinned = std::get_if<Kind>(&pinned);
    if (ofNow && ofPinned)
        collect(rows, *ofNow, *ofPinned, scale);
}

} // namespace

std::shared_ptr<const Result> withPins(std::shared_ptr<const Result> now, const std::vector<Pin> &pins)
{
    if (!now || !now->notComputable.isEmpty())
        return now;
    std::shared_ptr<Result> compared;
    for (std::size_t index = 0; index < pins.size(); ++index) {
        const Pin &pin = pins[index];
        const auto found = pin.results.find(now->analysis);
        if (!pin.isShown || found == pin.results.end() || found->second->version != now->version)
            continue;
        if (!compared)
            compared = std::make_shared<Result>(*now);
        const Shape &shape = found->second->shape;
        const QByteArray source = pinnedSource(index);
        layOver<Curves>(compared->shape, shape, source, pin.name);
        layOver<Ellipsoids>(compared->shape, shape, source, pin.name);
        layOver<Features>(compared->shape, shape, source, pin.name);
    }
    return compared ? compared : now;
}

std::shared_ptr<const TimeMap> differenceToPinned(const Result &now, const std::vector<Pin> &pins)
{
    const auto *map = std::get_if<TimeMap>(&now.shape);
    const auto pin = std::find_if(pins.rbegin(), pins.rend(), [&now](const Pin &each) {
        const auto found = each.results.find(now.analysis);
        return each.isShown && found != each.results.end() && found->second->version == now.version;
    });
    if (!map || pin == pins.rend())
        return nullptr;
    const auto *pinned = std::get_if<TimeMap>(&pin->results.at(now.analysis)->shape);
    if (!pinned || !hasSameCells(*map, *pinned))
        return nullptr;
    auto difference = std::make_shared<TimeMap>(*map);
    const double shift = std::round((map->start - pinned->start) / map->step); // columns
    for (std::size_t row = 0; row < map->rowValues.size(); ++row)
        for (std::size_t column = 0; column < map->columns; ++column) {
            const double other = static_cast<double>(column) + shift;
            const bool isCommon = other >= 0 && other < static_cast<double>(pinned->columns);
            difference->values[row * map->columns + column] -=
                isCommon ? pinned->values[row * pinned->columns + static_cast<std::size_t>(other)]
                         : std::numeric_limits<float>::quiet_NaN();
        }
    const double limit = symmetricLimit(difference->values);
    if (std::isnan(limit))
        return nullptr;
    difference->rowBaselines.clear();
    difference->significance.clear();
    difference->phases.clear();
    difference->ridges.clear();
    difference->palette = TimeMap::Palette::Signed;
    difference->minimum = -limit;
    difference->maximum = limit;
    difference->title = QStringLiteral("%1 − %2").arg(map->title, pin->name);
    difference->lowEnd = QCoreApplication::translate("Comparison", "less");
    difference->highEnd = QCoreApplication::translate("Comparison", "more");
    return difference;
}

std::vector<Difference> differences(const Result &now, const Result &pinned, int scale)
{
    std::vector<Difference> rows;
    if (now.analysis != pinned.analysis || now.version != pinned.version)
        return rows;
    collect<Curves>(rows, now.shape, pinned.shape, scale);
    collect<Ellipsoids>(rows, now.shape, pinned.shape, scale);
    collect<Features>(rows, now.shape, pinned.shape, scale);
    return rows;
}

} // namespace edgescope
