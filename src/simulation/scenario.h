// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"
#include "simulation/simulation.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

// What is planted in simulated recordings (methods, section 20).
namespace edgescope {

// One vigilance state: variances at 66.7 ms of the modulations, and what to expect of the result.
struct StateModel {
    const char *label;
    double sharedVariance;        // V_g, of the drive both classes share
    double privateVariance;       // V_h, of each class's own drive
    double fastVariance;          // c², of each class's own noise with τ = 5 ms
    double gateDepth;             // d, of the up and down states
    double exponent;              // expected α over k = 15…30
    std::array<double, 4> aspect; // expected σ along / σ across the diagonal at k = 15, 20, 25, 30

    double sharedAmplitudeSquared() const { return sharedVariance / 0.314; }
    double privateAmplitudeSquared() const { return privateVariance / 0.438; }
};

// In the order of a cycle: AWAKE, LSL, SWS, REM.
inline constexpr std::array<StateModel, 4> stateModels = {{
    {"AWAKE", 0.10, 0.035, 0, 0, 0.565, {1.9, 2.0, 2.0, 1.9}},
    {"LSL", 0.26, 0.010, 1.2, 0, 0.93, {1.5, 1.8, 2.3, 2.7}},
    {"SWS", 0.13, 0.055, 0, 0.5, 0.605, {2.6, 3.0, 2.0, 1.8}},
    {"REM", 0.055, 0.007, 0, 0, 0.77, {1.7, 2.1, 2.4, 2.5}},
}};
// The modulation of the seizure record: the shared drive of AWAKE alone, which nearly cancels in S(t). Drives
// of their own would bury the classes' recovery in a random walk.
inline constexpr StateModel seizureDrive = {"", 0.10, 0, 0, 0, 0, {}};

// Exponents of the ladder processes that modulate the rates.
inline constexpr double sharedExponent = 0.56;
inline constexpr double privateExponent = 0.35;
inline constexpr double fastTau = 0.005;

inline constexpr double excitatoryRateHz = 9;
// No unit is driven beyond this rate in a part with states: the exponential of the drives has a tail that
// reaches more than a hundred times the mean, where no neuron follows. The planted course of a seizure is
// exact and not limited.
inline constexpr double highestRateHz = 500;
inline constexpr int utahElectrodes = 96;

// Mean rate of the inhibitory units; where a seizure follows states, of the time with states.
double inhibitoryRateHz(Scenario scenario);

// A stretch of milliseconds [start, stop) that is made as a record of one of the simple scenarios: States,
// Seizure or Poisson.
struct RecordPart {
    Scenario scenario = Scenario::States;
    std::int64_t start = 0;
    std::int64_t stop = 0;
    std::uint64_t number = 0; // from 0 in the record; each part has random processes of its own

    double startSeconds() const { return static_cast<double>(start) / 1000; }
};

// A stretch of milliseconds [start, stop) in one state.
struct Episode {
    std::int64_t start = 0;
    std::int64_t stop = 0;
    const StateModel *state = nullptr;
};

// Length of the record in seconds, a whole number.
double recordSeconds(const SimulationSettings &settings);

// What the record is made of, one part after the other: of a simple scenario a single one.
std::vector<RecordPart> recordParts(const SimulationSettings &settings);

// The part with the given scenario, if the record has one.
std::optional<RecordPart> recordPart(const SimulationSettings &settings, Scenario scenario);

// The stretches with modulated rates. Of a part with states: cycles through the four states, a quarter of
// its time each, in episodes of uneven length; a cycle lasts 7.5 minutes, in parts over two hours longer
// (90 minutes in a day). Of a part with a seizure: the whole part.
std::vector<Episode> modulatedEpisodes(const SimulationSettings &settings);

// The planted seizure. Times in seconds from the start of its part of the record.
struct SeizureModel {
    static constexpr double duration = 540;
    static constexpr double onset = 265; // E begins to fall, I to rise
    static constexpr double silenceStart = 275;
    static constexpr double offset = 300;      // spikes return
    static constexpr double recoveryTau = 150; // of the excess of E that brings S(t) back
    static constexpr double inhibitoryPeak = 11;
    static constexpr double slowestModulation = 0.7;

    // Expected distance of S(t) from the line through its pre-ictal part, spikes per neuron.
    static double residual(double seconds);
    static double excitatoryGain(double seconds);
    static double inhibitoryGain(double seconds);
};

// What the LFP of the seizure record shows besides current and noise: bursts at 70 Hz that stop around the
// onset, a chirp whose frequency falls exponentially, and two tones after the silence. Times in seconds from
// the start of its part.
struct SeizureLfp {
    static constexpr double burstHz = 70;
    static constexpr TimeRange withoutBursts = {262, 280};
    static constexpr TimeRange chirp = {268, 276};
    static constexpr double chirpFromHz = 150;
    static constexpr double chirpToHz = 20;
    static constexpr TimeRange tones = {290, 310};
    static constexpr double slowToneHz = 17;
    static constexpr double fastToneHz = 40;
};

// Independent random streams of one simulation.
enum class Stream : std::uint64_t {
    Rates,
    Electrodes,
    Episodes,
    SharedDrive,
    PrivateDrive,
    FastNoise,
    SlowWave,
    Spikes,
    SynapsePairs,
    Synapses,
    LfpNoise,
    LfpRhythm,
    Waveforms,
};

std::uint64_t streamOf(const SimulationSettings &settings, Stream stream, std::uint64_t index = 0);

} // namespace edgescope
