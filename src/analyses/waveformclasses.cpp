// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/waveformclasses.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr std::size_t leastUnits = 8;
constexpr double leastSeparation = 2;
constexpr double leastShareWithHalfWidth = 0.8;

constexpr double cortexThresholdMs = 0.5;
constexpr double cellExplorerThresholdMs = 0.425;
constexpr double wideRiseMs = 6;
constexpr double wideRiseMs2019 = 3;
constexpr double wideDecayMs2019 = 30;

QString twoDecimals(double value)
{
    return QLocale::c().toString(value, 'f', 2);
}

QString troughToPeakReason(double ms)
{
    return QCoreApplication::translate("Classification", "trough-to-peak %1 ms").arg(twoDecimals(ms));
}

// Whether the slope of the autocorrelogram marks an interneuron, and which sentence says so.
QString slowAutocorrelogram(const UnitFeatures &unit, ClassPreset preset)
{
    const double riseLimit = preset == ClassPreset::CellExplorer2019 ? wideRiseMs2019 : wideRiseMs;
    if (unit.riseTime > riseLimit)
        return QCoreApplication::translate("Classification", "autocorrelogram rises in %1 ms")
            .arg(twoDecimals(unit.riseTime));
    if (preset == ClassPreset::CellExplorer2019 && unit.decayTime > wideDecayMs2019)
        return QCoreApplication::translate("Classification", "autocorrelogram decays in %1 ms")
            .arg(twoDecimals(unit.decayTime));
    return {};
}

// The opinion that needs no other units.
WaveformOpinion byRule(const UnitFeatures &unit, const WaveformClassing &classing)
{
    WaveformOpinion opinion;
    const double ms = unit.waveform.troughToPeak;
    opinion.reason = troughToPeakReason(ms);
    opinion.unitClass = ms <= classing.threshold() ? UnitClass::Inhibitory : UnitClass::Excitatory;
    if (!classing.needsAutocorrelograms() || opinion.unitClass == UnitClass::Inhibitory)
        return opinion;
    if (!std::isfinite(unit.riseTime)) {
        opinion.unitClass = UnitClass::Unclassified;
        opinion.reason +=
            QStringLiteral("; ") +
            QCoreApplication::translate("Classification", "too few spikes for an autocorrelogram");
        return opinion;
    }
    const QString slow = slowAutocorrelogram(unit, classing.preset);
    if (!slow.isEmpty()) {
        opinion.unitClass = UnitClass::Inhibitory;
        opinion.reason += QStringLiteral("; ") + slow;
    }
    return opinion;
}

WaveformOpinion byGroups(const UnitFeatures &unit, const WaveformGroups &groups, double certainty)
{
    WaveformOpinion opinion;
    opinion.excitatory = groups.excitatory(unit.waveform.troughToPeak, unit.waveform.peakHalfWidth);
    if (!std::isfinite(opinion.excitatory)) {
        opinion.reason = QCoreApplication::translate("Classification", "waveform beyond both groups");
        return opinion;
    }
    if (opinion.posterior() >= certainty)
        opinion.unitClass = opinion.excitatory >= 0.5 ? UnitClass::Excitatory : UnitClass::Inhibitory;
    opinion.reason =
        QCoreApplication::translate("Classification", "waveform %1").arg(twoDecimals(opinion.posterior()));
    return opinion;
}

std::array<double, 2> featuresOf(const UnitFeatures &unit)
{
    return {unit.waveform.troughToPeak, unit.waveform.peakHalfWidth};
}

// The units that a mixture can be fitted to.
std::vector<const UnitFeatures *> measured(const std::vector<UnitFeatures> &units)
{
    std::vector<const UnitFeatures *> result;
    for (const UnitFeatures &unit : units)
        if (std::isfinite(unit.waveform.troughToPeak) && !unit.waveform.isPeakCut)
            result.push_back(&unit);
    return result;
}

// Mean and population SD of one feature.
void standardise(const std::vector<const UnitFeatures *> &units, std::size_t feature, WaveformGroups &groups)
{
    const auto count = static_cast<double>(units.size());
    double sum = 0;
    for (const UnitFeatures *unit : units)
        sum += featuresOf(*unit)[feature];
    groups.mean[feature] = sum / count;
    double squares = 0;
    for (const UnitFeatures *unit : units)
        squares += std::pow(featuresOf(*unit)[feature] - groups.mean[feature], 2);
    groups.deviation[feature] = std::sqrt(squares / count);
}

// The distribution of the first feature alone, which tells the groups' classes.
GaussianMixture::Component ofTroughToPeak(const GaussianMixture::Component &component)
{
    return {component.weight, {component.mean.front()}, {component.covariance.front()}};
}

QString thresholdNote(const QString &why, double thresholdMs)
{
    return QCoreApplication::translate("Classification",
                                       "%1: trough-to-peak of %2 ms divides the classes instead.")
        .arg(why, QLocale().toString(thresholdMs));
}

// Two groups, or none and a note that says why.
WaveformGroups findGroups(const std::vector<UnitFeatures> &all, const WaveformClassing &classing,
                          QStringList &notes)
{
    std::vector<const UnitFeatures *> units = measured(all);
    const auto withoutHalfWidth = [](const UnitFeatures *unit) {
        return !std::isfinite(unit->waveform.peakHalfWidth);
    };
    const auto lacking = std::count_if(units.begin(), units.end(), withoutHalfWidth);
    const bool isPlane =
        static_cast<double>(lacking) <= (1 - leastShareWithHalfWidth) * static_cast<double>(units.size());
    if (isPlane)
        std::erase_if(units, withoutHalfWidth);
    WaveformGroups groups;
    if (units.size() < leastUnits) {
        notes << thresholdNote(
            QCoreApplication::translate("Classification", "Fewer than %1 units have a waveform")
                .arg(leastUnits),
            classing.threshold());
        return groups;
    }
    PointSet points;
    points.dimensions = isPlane ? 2 : 1;
    for (std::size_t feature = 0; feature < points.dimensions; ++feature)
        standardise(units, feature, groups);
    for (const UnitFeatures *unit : units)
        for (std::size_t feature = 0; feature < points.dimensions; ++feature)
            points.values.push_back((featuresOf(*unit)[feature] - groups.mean[feature]) /
                                    groups.deviation[feature]);
    GaussianMixture mixture = fitGaussianMixture(points, 2, classing.seed);
    if (!mixture.components.empty())
        groups.separation =
            ashmanD(ofTroughToPeak(mixture.components[0]), ofTroughToPeak(mixture.components[1]));
    const bool areTwo = groups.separation >= leastSeparation &&
                        mixture.schwarzCriterion(points.size()) <
                            fitGaussianMixture(points, 1, classing.seed).schwarzCriterion(points.size());
    if (!areTwo) {
        notes << thresholdNote(
            QCoreApplication::translate("Classification", "The waveforms do not fall into two groups"),
            classing.threshold());
        return groups;
    }
    if (!isPlane)
        notes << QCoreApplication::translate("Classification",
                                             "Too few waveforms show the end of the after-peak: its half "
                                             "width was left out.");
    groups.narrow = mixture.components[0].mean[0] < mixture.components[1].mean[0] ? 0 : 1;
    groups.mixture = std::move(mixture);
    return groups;
}

// Of a unit without a trough-to-peak.
QString undefinedReason(const UnitFeatures &unit)
{
    if (!unit.waveformSource.isEmpty())
        return QCoreApplication::translate("Classification", "waveform without a trough");
    return unit.waveformReason.isEmpty() ? QCoreApplication::translate("Classification", "no waveform")
                                         : unit.waveformReason;
}

} // namespace

double WaveformClassing::threshold() const
{
    if (thresholdMs > 0)
        return thresholdMs;
    return needsAutocorrelograms() ? cellExplorerThresholdMs : cortexThresholdMs;
}

bool WaveformClassing::needsAutocorrelograms() const
{
    return preset == ClassPreset::CellExplorer || preset == ClassPreset::CellExplorer2019;
}

double WaveformGroups::excitatory(double troughToPeakMs, double halfWidthMs) const
{
    if (!areUsed() || !std::isfinite(troughToPeakMs))
        return undefined;
    std::vector<double> point = {(troughToPeakMs - mean[0]) / deviation[0]};
    if (mixture.components.front().mean.size() == 2)
        point.push_back((halfWidthMs - mean[1]) / deviation[1]);
    const double probability = 1 - mixture.posteriors(point)[narrow];
    // Far out a wide group can win on the other's side; that is no statement about the unit.
    const bool isNarrowest = point[0] < mixture.components[narrow].mean[0];
    const bool isWidest = point[0] > mixture.components[1 - narrow].mean[0];
    const bool isWrongSide = (isNarrowest && probability > 0.5) || (isWidest && probability < 0.5);
    return isWrongSide ? undefined : probability;
}

WaveformClasses waveformClasses(const std::vector<UnitFeatures> &units, const WaveformClassing &classing)
{
    WaveformClasses result;
    if (classing.preset == ClassPreset::HumanCortex)
        result.groups = findGroups(units, classing, result.notes);
    for (const UnitFeatures &unit : units) {
        WaveformOpinion opinion;
        if (unit.waveform.isPositive)
            opinion.reason = QCoreApplication::translate("Classification", "positive waveform");
        else if (!std::isfinite(unit.waveform.troughToPeak))
            opinion.reason = undefinedReason(unit);
        else
            opinion = result.groups.areUsed() ? byGroups(unit, result.groups, classing.certainty)
                                              : byRule(unit, classing);
        result.units.push_back(std::move(opinion));
    }
    return result;
}

} // namespace edgescope
