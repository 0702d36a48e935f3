// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalisation.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace edgescope {
namespace {

QString noSelectedUnits(bool excitatory, int selectedUnits)
{
    if (selectedUnits == 0)
        return QCoreApplication::translate("Normalisation",
                                           "No unit is selected. Select units in the raster, "
                                           "the units table or the array map, or take in "
                                           "all units.");
    return excitatory ? QCoreApplication::translate("Normalisation",
                                                    "No excitatory unit is among the selected ones.")
                      : QCoreApplication::translate("Normalisation",
                                                    "No inhibitory unit is among the selected ones.");
}

} // namespace

const std::vector<Normalisation> &allNormalisations()
{
    static const std::vector<Normalisation> all = {Normalisation::PerNeuronCount,
                                                   Normalisation::PerNeuronRate, Normalisation::Fraction,
                                                   Normalisation::ZScore, Normalisation::PeakNorm};
    return all;
}

QByteArray normalisationId(Normalisation normalisation)
{
    switch (normalisation) {
    case Normalisation::PerNeuronCount:
        return "per_neuron_count";
    case Normalisation::PerNeuronRate:
        return "per_neuron_rate";
    case Normalisation::Fraction:
        return "fraction";
    case Normalisation::ZScore:
        return "z_score";
    case Normalisation::PeakNorm:
        break;
    }
    return "peak_norm";
}

Normalisation normalisationFromId(const QByteArray &id)
{
    for (const Normalisation normalisation : allNormalisations())
        if (normalisationId(normalisation) == id)
            return normalisation;
    Q_ASSERT(false);
    return Normalisation::PerNeuronCount;
}

QString normalisationUnit(Normalisation normalisation)
{
    switch (normalisation) {
    case Normalisation::PerNeuronCount:
        return QCoreApplication::translate("Normalisation", "spikes per neuron");
    case Normalisation::PerNeuronRate:
        return QCoreApplication::translate("Normalisation", "Hz per neuron");
    case Normalisation::Fraction:
        return QCoreApplication::translate("Normalisation", "share of spikes");
    case Normalisation::ZScore:
        return QCoreApplication::translate("Normalisation", "SD from mean");
    case Normalisation::PeakNorm:
        break;
    }
    return QCoreApplication::translate("Normalisation", "share of maximum");
}

NormalisedSeries normalised(std::span<const std::uint32_t> counts, int unitCount, double width,
                            Normalisation normalisation)
{
    using Status = NormalisedSeries::Status;
    const auto size = static_cast<Eigen::Index>(counts.size());
    const auto undefined = [&](Status status) {
        return NormalisedSeries{status,
                                Eigen::ArrayXd::Constant(size, std::numeric_limits<double>::quiet_NaN())};
    };
    if (unitCount <= 0)
        return undefined(Status::NoUnits);

    const Eigen::ArrayXd c =
        Eigen::Map<const Eigen::Array<std::uint32_t, Eigen::Dynamic, 1>>(counts.data(), size).cast<double>();
    switch (normalisation) {
    case Normalisation::PerNeuronCount:
        return {Status::Defined, c / unitCount};
    case Normalisation::PerNeuronRate:
        return {Status::Defined, c / (unitCount * width)};
    case Normalisation::Fraction: {
        const double sum = c.sum();
        if (!(sum > 0))
            return undefined(Status::NoSpikes);
        return {Status::Defined, c / sum};
    }
    case Normalisation::ZScore: {
        if (size == 0)
            return undefined(Status::Constant);
        const double mean = c.mean();
        const double sd = std::sqrt((c - mean).square().mean());
        if (!(sd > 0))
            return undefined(Status::Constant);
        return {Status::Defined, (c - mean) / sd};
    }
    case Normalisation::PeakNorm:
        break;
    }
    const double peak = size > 0 ? c.maxCoeff() : 0;
    if (!(peak > 0))
        return undefined(Status::NoSpikes);
    return {Status::Defined, c / peak};
}

QString statusText(NormalisedSeries::Status status, bool excitatory, std::optional<int> selectedUnits)
{
    switch (status) {
    case NormalisedSeries::Status::Defined:
        break;
    case NormalisedSeries::Status::NoUnits:
        if (selectedUnits)
            return noSelectedUnits(excitatory, *selectedUnits);
        return excitatory
                   ? QCoreApplication::translate(
                         "Normalisation", "No excitatory units. Classify units or choose a class column.")
                   : QCoreApplication::translate(
                         "Normalisation", "No inhibitory units. Classify units or choose a class column.");
    case NormalisedSeries::Status::NoSpikes:
        return excitatory
                   ? QCoreApplication::translate("Normalisation", "No excitatory spikes in this range.")
                   : QCoreApplication::translate("Normalisation", "No inhibitory spikes in this range.");
    case NormalisedSeries::Status::Constant:
        return QCoreApplication::translate("Normalisation", "Flat signal.");
    }
    return {};
}

} // namespace edgescope
