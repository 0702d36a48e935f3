// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/recording.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>

// Synthetic recordings with known truth (methods, section 20).
namespace edgescope {

enum class Scenario : std::uint8_t { States, StatesAndSeizure, Seizure, Poisson };
inline constexpr std::array scenarios = {Scenario::States, Scenario::StatesAndSeizure, Scenario::Seizure,
                                         Scenario::Poisson};

struct SimulationSettings {
    Scenario scenario = Scenario::States;
    double minutes = 30; // the seizure scenario is always 9 minutes long, one with states before at least 10
    std::uint64_t seed = 1;
    int excitatoryUnits = 80;
    int inhibitoryUnits = 22;
    double lfpRateHz = 1000;
    int lfpChannels = 8;
};

// Raised when the same settings, or those of the demo, give other recordings.
inline constexpr int simulationVersion = 4;

// Scenario names on the command line: states, states_seizure, seizure, poisson.
QByteArray scenarioId(Scenario scenario);

// The shortest record of a scenario that has room for all its parts.
double shortestMinutes(Scenario scenario);

// What the demo is made with: four vigilance states, then a seizure.
SimulationSettings demoSettings();

// Spikes, mean waveforms, classes, electrodes and state or seizure intervals, without LFP; the same for the
// same settings on any compiler and number of threads.
struct SimulatedUnits {
    std::vector<Unit> units;
    std::vector<UnitClass> classes;
    std::vector<Electrode> electrodes;
    std::vector<Interval> intervals;
    double duration = 0;
    QByteArray truthJson; // scenario, seed, state table, planted synapses, expected values
};
SimulatedUnits simulateUnits(const SimulationSettings &settings, const Progress &progress);

// Makes the whole recording, LFP included, and writes it to an NWB file piece by piece in bounded memory.
void simulateRecording(const SimulationSettings &settings, const QString &path, const Progress &progress);

} // namespace edgescope
