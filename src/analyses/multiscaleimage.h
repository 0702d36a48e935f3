// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ensemblesignals.h"
#include "core/progress.h"
#include "core/scalegrid.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

// The ensembles as an image X[k, τ]: one row a time scale, one column a step of a common time grid (methods,
// sections 3 and 9).
namespace edgescope {

// What a cell tells: spikes of E, of I, or the fluctuation difference f = Ens_E − Ens_I in spikes per neuron.
enum class ImageChannel : std::uint8_t { Excitatory, Inhibitory, Difference };

// How a cell takes its spikes: from the box of width Δt centred on the column, [τ − Δt/2, τ + Δt/2), or from
// the one bin of the scale's grid that contains the column's centre.
enum class ImageConstruction : std::uint8_t { Sliding, Hold };

enum class ImageValue : std::uint8_t {
    ZScore,       // (x − mean) / population SD of the row's defined cells over the whole window
    ClassMeanRate // rate over the mean rate of the class in the window; the difference of both for f
};

struct ImageSettings {
    int firstScale = 10;
    int lastScale = scaleCount;
    double step = 0.1; // δ, seconds a column
    ImageConstruction construction = ImageConstruction::Sliding;
    ImageValue value = ImageValue::ZScore;
};

// Rows of one channel, fine to coarse. A cell is NaN when its box leaves the window or touches a gap of the
// recording; a row is NaN throughout unless its status is Defined.
struct MultiscaleImage {
    enum class RowStatus : std::uint8_t {
        Defined,
        NoCells,  // no box lies in the window
        Constant, // all cells are equal
        NoUnits,  // a class that it needs has no units
    };

    TimeRange window;
    double step = 0;
    int firstScale = 0;
    std::int64_t columns = 0; // floor(length / δ)
    std::vector<RowStatus> rows;
    std::vector<float> values; // row after row

    // Middle of a column, seconds from the recording's start: window start + (n + ½) δ.
    double centre(std::int64_t column) const
    {
        return window.start + (static_cast<double>(column) + 0.5) * step;
    }
    std::span<const float> row(std::size_t index) const
    {
        return std::span(values).subspan(index * static_cast<std::size_t>(columns),
                                         static_cast<std::size_t>(columns));
    }
};

// All three channels over one window. `gaps` are the recording's, merged.
struct MultiscaleImages {
    std::array<MultiscaleImage, 3> channels;

    const MultiscaleImage &of(ImageChannel channel) const
    {
        return channels[static_cast<std::size_t>(channel)];
    }
};
MultiscaleImages multiscaleImages(const EnsembleSignals &ensemble, const TimeRange &window,
                                  const std::vector<TimeRange> &gaps, const ImageSettings &settings,
                                  const Progress &progress);

// What of an image is blank: "k 31–32 blank: wider than the time analysed", for each stretch of rows of a
// kind.
QStringList undefinedRowNotes(const MultiscaleImage &image);

// The stretch of time that the cell of a column takes its spikes from, seconds from the window's start.
TimeRange cellBox(std::int64_t column, double step, double width, ImageConstruction construction);

} // namespace edgescope
