// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/recording.h"

#include <cstdint>
#include <vector>

// Line length and band power of all channels of a recording in short overlapping windows.
namespace edgescope {

struct FeatureWindows {
    double start = 0;  // of the first, seconds from the recording's start
    double step = 1;   // seconds from window to window
    double length = 2; // seconds
    std::size_t count = 0;
};

struct FeatureBand {
    double lowestHz = 3;
    double highestHz = 30;
};

// Why a window has no features.
enum class WindowStatus : std::uint8_t {
    Defined,
    Missing, // outside the signal, or samples are missing in it
    Flat,
    Clipped, // more than half of its samples lie in runs at its highest or lowest value
    TooSlow, // fewer than 16 samples, or a sampling rate that does not reach the band
};

// One channel; an entry for each window, NaN where the status is not Defined.
struct WindowFeatures {
    std::vector<WindowStatus> status;
    // Natural logarithm of the mean |x_n − x_(n−1)| (Esteller et al. 2001, "Line length: an efficient feature
    // for seizure onset detection", Proc. 23rd IEEE EMBS), in the signal's unit.
    std::vector<float> logLineLength;
    // Natural logarithm of Σ |X_k|² over the band, X the Fourier transform of the window less its mean under
    // a Hann taper; on a scale of its own.
    std::vector<float> logPower;
};

// Reads every sample of the windows about once, for all channels that are stored together at a time, in
// blocks of bounded size. Samples that come faster than 250 Hz and four times the band's upper end are first
// averaged in groups down to no less than that, so that noise at high frequencies, which grows with the
// sampling rate, does not govern the line length. Bit-identical at any number of threads. Throws Error when
// a file cannot be read.
std::vector<WindowFeatures> windowFeatures(const Recording &recording, const FeatureWindows &windows,
                                           const FeatureBand &band, const Progress &progress);

} // namespace edgescope
