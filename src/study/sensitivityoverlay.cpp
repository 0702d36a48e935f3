// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/sensitivityoverlay.h"

#include "analyses/classsensitivity.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace edgescope {
namespace {

constexpr ClassDraw overlaidKind = ClassDraw::Drawn;

// The interval of a number, or nothing when the sensitivity is of another number.
std::optional<SensitivityBand> bandOf(const Result &sensitivity, const QByteArray &statistic, int scale,
                                      double value)
{
    constexpr double slack = 1e-9; // both are computed from whole counts, in another order at most
    const SensitivityBand band = sensitivityBand(sensitivity, statistic, scale, overlaidKind);
    const bool isSame = std::abs(band.value - value) <= slack * std::max(1.0, std::abs(value));
    if (!isSame || !std::isfinite(band.low) || !std::isfinite(band.high))
        return {};
    return band;
}

// The statistic that a number beside curves is, or nothing.
QByteArray statisticOf(const QByteArray &analysis, const Panel &panel, const ReadOut &readOut)
{
    if (readOut.source != dataSource || !readOut.state.isEmpty())
        return {};
    if (analysis == "variance_scaling" && readOut.scale == 0 && readOut.label == u"α")
        return "alpha";
    if (analysis == "collapse_curves" && readOut.scale == 0 && readOut.label == u"ε")
        return "epsilon";
    if (analysis == "partition_curves" && readOut.scale > 0 &&
        readOut.label == QCoreApplication::translate("Analysis", "Gini"))
        return panel.unitClass == UnitClass::Excitatory ? "gini_e" : "gini_i";
    return {};
}

// Power laws with both limits of the exponent that cross the fit in the middle of its range.
void addFan(Panel &panel, double alpha, const SensitivityBand &band)
{
    const auto fit = std::ranges::find_if(panel.series, [](const Series &series) {
        return series.role == Series::Role::Fit && series.state.isEmpty() && series.source == dataSource;
    });
    if (fit == panel.series.end() || fit->x.size() < 2 || alpha == 0)
        return;
    const double first = fit->x.front();
    const double last = fit->x.back();
    const double slope = std::log(fit->y.back() / fit->y.front()) / std::log(last / first);
    const double middle = std::sqrt(first * last);
    const double height = std::sqrt(fit->y.front() * fit->y.back());
    const auto at = [&](double x, double limit) {
        return height * std::pow(x / middle, slope / alpha * limit);
    };
    Series area;
    area.role = Series::Role::Band;
    area.source = classDrawId(overlaidKind);
    for (const double x : {first, middle, last}) {
        const auto [low, high] = std::minmax({at(x, band.low), at(x, band.high)});
        area.x.push_back(x);
        area.low.push_back(low);
        area.y.push_back(high);
    }
    Series upper = area;
    upper.role = Series::Role::Line;
    upper.low.clear();
    upper.name = sensitivityLabel(QStringLiteral("α"));
    Series lower = upper;
    lower.y = area.low;
    panel.series.insert(panel.series.end(), {std::move(area), std::move(lower), std::move(upper)});
}

bool overlay(Curves &curves, const QByteArray &analysis, const Result &sensitivity)
{
    bool isAny = false;
    for (Panel &panel : curves.panels) {
        std::vector<ReadOut> readOuts;
        for (const ReadOut &readOut : panel.readOuts) {
            readOuts.push_back(readOut);
            const QByteArray statistic = statisticOf(analysis, panel, readOut);
            const auto band = statistic.isEmpty()
                                  ? std::nullopt
                                  : bandOf(sensitivity, statistic, readOut.scale, readOut.value);
            if (!band)
                continue;
            isAny = true;
            ReadOut interval;
            interval.label = sensitivityLabel(readOut.label);
            interval.low = band->low;
            interval.high = band->high;
            interval.scale = readOut.scale;
            interval.source = classDrawId(overlaidKind);
            readOuts.push_back(interval);
            if (statistic == "alpha")
                addFan(panel, readOut.value, *band);
        }
        panel.readOuts = std::move(readOuts);
    }
    return isAny;
}

bool overlay(Ellipsoids &ellipsoids, const Result &sensitivity)
{
    bool isAny = false;
    for (Ellipsoid &ellipsoid : ellipsoids.ellipsoids) {
        if (!ellipsoid.state.isEmpty())
            continue;
        if (const auto band = bandOf(sensitivity, "rho", ellipsoid.scale, ellipsoid.rho)) {
            isAny = true;
            ellipsoid.uncertainRhoLow = band->low;
            ellipsoid.uncertainRhoHigh = band->high;
        }
    }
    return isAny;
}

// Why the sensitivity has no intervals, in a sentence; empty when it has some.
QString reasonOf(const Result &sensitivity)
{
    if (!sensitivity.notComputable.isEmpty())
        return sensitivity.notComputable;
    const auto *curves = std::get_if<Curves>(&sensitivity.shape);
    return curves && !curves->panels.empty() ? curves->panels.front().undefinedReason : QString();
}

} // namespace

QString sensitivityLabel(const QString &number)
{
    return QCoreApplication::translate("Sensitivity", "%1, uncertain units").arg(number);
}

bool hasSensitivity(const QByteArray &analysis)
{
    return analysis == "variance_scaling" || analysis == "collapse_curves" ||
           analysis == "partition_curves" || analysis == "joint_distribution";
}

std::shared_ptr<const Result> withSensitivity(std::shared_ptr<const Result> now, const Result *sensitivity)
{
    if (!now || !sensitivity || !hasSensitivity(now->analysis) || !now->notComputable.isEmpty())
        return now;
    auto overlaid = std::make_shared<Result>(*now);
    bool isAny = false;
    if (auto *curves = std::get_if<Curves>(&overlaid->shape))
        isAny = overlay(*curves, now->analysis, *sensitivity);
    else if (auto *ellipsoids = std::get_if<Ellipsoids>(&overlaid->shape))
        isAny = overlay(*ellipsoids, *sensitivity);
    if (const QString reason = isAny ? QString() : reasonOf(*sensitivity); !reason.isEmpty()) {
        overlaid->notes << reason;
        return overlaid;
    }
    if (!isAny)
        return now;
    overlaid->notes << sensitivity->notes;
    overlaid->tables.insert(overlaid->tables.end(), sensitivity->tables.begin(), sensitivity->tables.end());
    return overlaid;
}

} // namespace edgescope
