// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/recording.h"

#include <vector>

namespace edgescope {

// The mean course of a unit's spikes, cut out of the recorded signal.
struct CutWaveform {
    std::shared_ptr<const Waveform> waveform; // null when it could not be cut
    int channel = -1;                         // row in Recording::channels
    QString reason; // why it could not be cut; empty when the recording has no channel fast enough
};

// Whether the recording has a channel that is sampled fast enough to cut spikes from.
bool hasWidebandChannel(const Recording &recording);

// Mean and standard deviation of the spikes of each of `units` (rows in Recording::units), for units of which
// the file has no waveform (methods, section 16).
//
// Cut from channels of at least 10 kHz, where the trough of a spike, 0.2 to 0.4 ms wide, still has two
// samples: from 1 ms before to 2 ms after the sample nearest to the spike's time. At most 500 spikes are
// averaged, evenly spread over those that lie whole, with 10 ms on either side, in recorded samples; with
// fewer than 20 the average is no waveform.
//
// The cuts are high-passed (Butterworth, order 2, forwards and backwards, −6 dB at 100 Hz): waves of the LFP
// to which spikes are locked would tilt the mean. Stored waveforms have passed such filters too, mostly of a
// higher edge; at 100 Hz trough-to-peak changes by 0.01 ms at most and the after-peak narrows by a twentieth,
// at 300 Hz by a tenth and by a fifth.
//
// Taken from the unit's electrode; where several channels lie on it, or none is known, from the channel on
// which the mean of 50 spikes swings most.
//
// The same for any number of threads. Throws Cancelled, or Error when a file cannot be read.
std::vector<CutWaveform> cutWaveforms(const Recording &recording, const std::vector<std::size_t> &units,
                                      const Progress &progress);

} // namespace edgescope
