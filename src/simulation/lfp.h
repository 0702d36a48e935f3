// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/processes.h"
#include "simulation/scenario.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace edgescope {

// The LFP of a simulated recording: the estimated synaptic current (methods, section 11) of its spikes
// without its mean, 1/f noise, the slow waves and rhythms of its states, and what a seizure shows. All but a
// little noise of each channel changes smoothly over the array, as three patterns: one value everywhere and a
// tilt along each side.
class Lfp
{
public:
    // `units` must outlive this object.
    Lfp(const SimulationSettings &settings, const SimulatedUnits &units);

    std::int64_t frameCount() const { return m_frameCount; }
    // The electrode of each channel, spread evenly over the array.
    const std::vector<int> &electrodes() const { return m_electrodes; }

    // The next frames × channels values in volts, frame after frame. How the frames are split into pieces
    // changes nothing.
    void read(std::span<float> volts);

private:
    static constexpr size_t patterns = 3;
    using Patterns = std::array<double, patterns>;

    // Both synaptic currents with their state between pieces.
    struct Current {
        std::vector<size_t> units;
        double tau = 0;
        double microvolts = 0;    // of one spike at its peak
        std::vector<size_t> next; // first spike of each unit not used yet
        Patterns level = {};
        std::array<std::vector<double>, patterns> trace;
    };

    Patterns patternsAt(int electrode) const;
    Current makeCurrent(UnitClass unitClass, double tau, double microvolts) const;
    void advanceCurrent(Current &current, std::int64_t first, size_t count) const;
    void advanceEvents(std::int64_t first, size_t count);
    // Of a part with states and of one with a seizure, from this frame on.
    void addStates(std::int64_t first, std::span<double> events);
    void addSeizure(std::int64_t first, double partStart, std::span<double> events);
    std::int64_t firstFrame(const RecordPart &part) const;
    double slowWave(std::int64_t millisecond, double depth);
    double rhythm(double hertz, double microvolts);
    void mix(size_t count, std::span<float> volts);

    const SimulatedUnits &m_units;
    std::vector<RecordPart> m_parts;
    double m_rateHz;
    std::int64_t m_frameCount;
    std::int64_t m_position = 0; // next frame
    std::vector<int> m_electrodes;
    std::vector<Patterns> m_gains; // of each channel

    std::array<Current, 2> m_currents;
    Patterns m_mean = {};        // of the current, followed slowly
    std::vector<Ladder> m_noise; // of the patterns, then of the channels
    std::vector<double> m_noiseScale;
    std::vector<std::vector<double>> m_noiseTrace;

    std::vector<Episode> m_episodes;
    size_t m_episode = 0;
    SlowWave m_slowWave;
    std::int64_t m_slowWaveEnd = 0; // ms made so far
    double m_gate = 0;
    double m_slowPotential = 0;
    Random m_rhythmRandom;
    std::array<double, 2> m_rhythm = {};
    OrnsteinUhlenbeck m_bursts;
    std::vector<double> m_events;
};

} // namespace edgescope
