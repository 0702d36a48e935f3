// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace edgescope {

// How the spike counts of an ensemble become a signal (methods, section 3). Every axis is labelled with it.
enum class Normalisation : std::uint8_t { PerNeuronCount, PerNeuronRate, Fraction, ZScore, PeakNorm };

// The stable names used in parameters and files: per_neuron_count, per_neuron_rate, fraction, z_score,
// peak_norm.
QByteArray normalisationId(Normalisation normalisation);
Normalisation normalisationFromId(const QByteArray &id);
const std::vector<Normalisation> &allNormalisations();

// The translated unit for axes: "spikes per neuron", "Hz per neuron", "share of spikes", "z", "share of
// maximum".
QString normalisationUnit(Normalisation normalisation);

// A normalised ensemble series, or the reason why there is none.
struct NormalisedSeries {
    enum class Status : std::uint8_t { Defined, NoUnits, NoSpikes, Constant };

    Status status = Status::Defined;
    Eigen::ArrayXd values; // NaN throughout when the status is not Defined
};

// Normalises the counts of one class over the window shown. `unitCount` = 0 gives NoUnits; Fraction and
// PeakNorm of an all-zero series give NoSpikes; ZScore of a series without variance gives Constant.
NormalisedSeries normalised(std::span<const std::uint32_t> counts, int unitCount, double width,
                            Normalisation normalisation);

// One sentence for the user; empty when the series is defined. `selectedUnits`: the ensembles take in so many
// selected units alone.
QString statusText(NormalisedSeries::Status status, bool excitatory, std::optional<int> selectedUnits = {});

} // namespace edgescope
