// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"

#include <span>

// The estimated synaptic current (methods, section 11):
//     C(t) = Σ e^(−(t − t_i)/τ_E) over excitatory spikes t_i ≤ t, less Σ e^(−(t − t_j)/τ_I) over inhibitory
//     ones t_j ≤ t.
namespace edgescope {

struct CurrentSettings {
    // How a sample stands for the current around it.
    enum class Sampling : std::uint8_t {
        Mean,  // exact mean over one sample interval centred on the sample's time: nothing is undersampled
        Point, // C at the sample's time: decays of a few milliseconds are undersampled below 2 kHz
    };

    double tauExcitatory = 0.003; // seconds
    double tauInhibitory = 0.008;
    bool perNeuron = false; // each class divided by its number of units
    bool unitArea = false;  // each kernel divided by its τ
    Sampling sampling = Sampling::Mean;
    double start = 0; // time of sample 0, seconds from the recording's start
    double rateHz = 1000;
};

// Samples [first, first + out.size()) of C(t); sample n is at start + n / rate. All spikes before a sample
// count, also those before `start`; a spike exactly at a sample contributes 1 (Point). A class without units
// contributes nothing. O(samples + spikes), exact but for spikes more than 45 τ ago (below 3·10⁻²⁰ each). Any
// stretch gives the same numbers, to the bit, as the same part of a longer one, at any number of threads.
void synapticCurrent(const EnsembleSignals &ensemble, const CurrentSettings &settings, std::int64_t first,
                     std::span<double> out, const Progress &progress);

// The samples inside `window`, the first at its start.
std::int64_t currentSampleCount(const TimeRange &window, double rateHz);

// The settings the values ask for; `rate_hz` 0 means the rate of the first LFP channel, or 1000 Hz in a
// recording without.
CurrentSettings currentSettings(const Recording &recording, const TimeRange &window, const Values &values);

// "one-sided: …" when one class has no units; empty otherwise.
QString oneSidedNote(const EnsembleSignals &ensemble);

// The unit of C(t): empty for plain kernels.
QString currentUnit(const CurrentSettings &settings);

// The analysis "synaptic_current".
const std::vector<Parameter> &synapticCurrentParameters();
Result runSynapticCurrent(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
