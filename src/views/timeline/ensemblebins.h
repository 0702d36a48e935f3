// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ensemblesignals.h"
#include "core/normalisation.h"
#include "views/timescale.h"

#include <memory>
#include <vector>

// The ensemble signals reduced to what a picture can show.
namespace edgescope {

// Smallest, largest and mean value of the bins in one place.
struct BinExtent {
    double minimum = 0;
    double maximum = 0;
    double mean = 0;
};

// One bar: a bin, or all bins that start in one pixel column.
struct EnsembleBar {
    std::int64_t firstBin = 0;
    std::int64_t lastBin = 0; // one past the last
    TimeRange range;
    BinExtent excitatory;
    BinExtent inhibitory;
    BinExtent difference;
    double differenceSquares = 0; // sum over the bins
};

// How counts of one class become values over the window shown: value = (count − offset) · factor. Every
// normalisation has this form.
struct CountScale {
    NormalisedSeries::Status status = NormalisedSeries::Status::Defined;
    double offset = 0;
    double factor = 0;

    bool isDefined() const { return status == NormalisedSeries::Status::Defined; }
    double value(double count) const { return (count - offset) * factor; }
    bool operator==(const CountScale &) const = default;
};

struct EnsembleBars {
    double width = 0;        // bin width, seconds
    bool isEnvelope = false; // several bins a bar
    CountScale excitatory;
    CountScale inhibitory;
    std::vector<EnsembleBar> bars; // none for bins that touch a gap
    // Over the bins shown.
    double meanExcitatory = 0;
    double meanInhibitory = 0;
    double meanDifference = 0;
    double sdDifference = 0; // population
    // The end of an axis for both classes, for their means and for the difference: the largest absolute
    // value, or, when a few bursts or a seizure tower over all else, a value that 99 of 100 bars outside of
    // seizures stay below.
    double reach = 0;
    double meanReach = 0;
    double differenceReach = 0;

    bool hasDifference() const { return excitatory.isDefined() && inhibitory.isDefined(); }
};

// Counts the bins of width `width` that reach into `time.range`, anchored at the window's start, partial last
// bin dropped, bins that touch one of `gaps` left out. Bins narrower than a pixel of `time` (one in `columns`
// columns) are reduced to their minimum, mean and maximum a column. The columns stand on a grid from the
// window's start, so that moving the range leaves most of them as they are: those found in `previous`, bars
// of the same ensemble, gaps and width, are not counted again. Costs the smaller of bins and spikes.
EnsembleBars ensembleBars(const EnsembleSignals &ensemble, const std::vector<TimeRange> &gaps, double width,
                          Normalisation normalisation, const TimeRange &range, int columns,
                          const EnsembleBars &previous = {}, const std::vector<TimeRange> &seizures = {});

// Spikes per second and unit of both classes in each of `columns` equal parts of a range, from differences
// of ranks.
struct MeanRates {
    std::vector<double> excitatory; // empty when the class has no units
    std::vector<double> inhibitory;
};
MeanRates meanRates(const EnsembleSignals &ensemble, const TimeRange &range, int columns);

} // namespace edgescope
