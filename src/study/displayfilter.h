// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/iirfilter.h"
#include "core/recording.h"

namespace edgescope {

// How the LFP is shown. Display only: analyses never read it.
struct DisplayFilter {
    // As in the file; less the mean of the good channels of the array; less the neighbouring channel.
    enum class Reference : std::uint8_t { Recorded, CommonAverage, Bipolar };

    double highPassHz = 0; // 0: off
    double lowPassHz = 0;  // 0: off
    double notchHz = 0;    // mains frequency taken out with its harmonics; 0: off
    Reference reference = Reference::Recorded;

    bool isRaw() const { return *this == DisplayFilter(); }
    bool operator==(const DisplayFilter &) const = default;
};

// Butterworth filters of order 2, applied forwards and backwards: zero phase, −6 dB at the edge and
// 24 dB an octave beyond it.
inline constexpr int displayFilterOrder = 2;
inline constexpr double lowestHighPassHz = 0.1;
// A notch at the mains frequency and each harmonic up to 500 Hz, 6 dB down 2 Hz apart. Harmonics above twice
// the low-pass edge are left to the low-pass.
inline constexpr double notchWidthHz = 2;
inline constexpr double highestNotchHz = 500;

// A sentence that says why the filter cannot be used for a recording; empty when it can.
QString filterProblem(const DisplayFilter &filter, const Recording &recording);

// The sections for one sampling rate. Edges at or above half the rate are left out, where a low-pass has
// nothing to do; see removesEverything for a high-pass.
FilterSections displayFilterSections(const DisplayFilter &filter, double rateHz);

// Whether a channel is sampled so slowly that all of it lies below the high-pass edge.
bool removesEverything(const DisplayFilter &filter, double rateHz);

// The samples needed before and after a stretch so that filtering it does not depend on where it was cut out:
// what lies beyond changes it by less than a thousandth of its own swing.
std::int64_t haloSamples(const FilterSections &sections);

// What is subtracted from each channel of a recording.
struct Montage {
    DisplayFilter::Reference reference = DisplayFilter::Reference::Recorded;
    // Channels of the same source, sampling and unit, which may be subtracted from each other; and the number
    // of the array of every channel.
    std::vector<std::vector<int>> arrays;
    std::vector<int> arrayOf;
    // In a bipolar montage the channel subtracted from each channel, −1 for one that ends a row: it stands in
    // no pair of its own and is not shown. Empty in other montages.
    std::vector<int> partners;
    std::vector<int> bad; // left out of the mean of their array; ascending

    bool shows(int channel) const { return partners.empty() || partners[static_cast<size_t>(channel)] >= 0; }
    // The channels whose mean is subtracted from a channel; none in a montage as recorded, nor from a channel
    // without company. The mean of an array is the same for all of its channels, bad ones included.
    std::vector<int> subtracted(int channel) const;
};

// In a bipolar montage every channel is paired with the nearest electrode that follows it on the array (at a
// larger x, or at the same x and a larger y; of equally near ones that of the most similar y, then the first
// channel). By channel order where electrodes have no positions of their own.
Montage montageOf(const Recording &recording, DisplayFilter::Reference reference,
                  const std::vector<int> &bad = {});

} // namespace edgescope
