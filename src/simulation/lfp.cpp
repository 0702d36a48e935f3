// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/lfp.h"

#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace edgescope {
namespace {

constexpr double excitatoryTau = 0.003;
constexpr double inhibitoryTau = 0.008;
// Of a synaptic current summed over 80 excitatory or 22 inhibitory units, as a potential outside the cells:
// excitation makes it negative.
constexpr double excitatoryMicrovolts = -20.0 * 80;
constexpr double inhibitoryMicrovolts = 20.0 * 22;
constexpr double currentLimitMicrovolts = 200; // as driving forces of synapses become smaller
constexpr double currentHighPassHz = 0.5;
constexpr double noiseMicrovolts[] = {35, 12, 12}; // of the three patterns
constexpr double channelNoiseMicrovolts = 8;
constexpr double slowestNoise = 0.7;
constexpr double slowWaveMicrovolts = 240; // at a gate depth of 1
constexpr double slowWaveTau = 0.06;
constexpr double rhythmTau = 0.3;
constexpr double burstTau = 0.15;

// Narrow-band activity of a state.
struct Rhythm {
    double hertz;
    double microvolts;
};

Rhythm rhythmOf(const StateModel &state)
{
    const QByteArray label = state.label;
    if (label == "AWAKE")
        return {10, 18};
    if (label == "LSL")
        return {13, 14};
    if (label == "REM")
        return {6, 18};
    return {0, 0};
}

// Nearly the identity for the usual sizes, never beyond the limit.
double limited(double microvolts)
{
    return currentLimitMicrovolts * std::tanh(microvolts / currentLimitMicrovolts);
}

double angle(double turns)
{
    return 2 * std::numbers::pi * turns;
}

// 1 inside the range, 0 outside, with raised-cosine edges of `ramp` seconds inside it.
double taper(double seconds, const TimeRange &range, double ramp)
{
    const double inside = std::clamp(std::min(seconds - range.start, range.stop - seconds) / ramp, 0.0, 1.0);
    return 0.5 - 0.5 * std::cos(std::numbers::pi * inside);
}

// `seconds` count from the start of the part; `burst` is a standard normal process whose higher values make
// bursts.
double seizureMicrovolts(double seconds, double burst)
{
    double sum = 0;
    if (!SeizureLfp::withoutBursts.contains(seconds))
        sum += 40 * std::max(0.0, burst - 0.5) * std::sin(angle(SeizureLfp::burstHz * seconds));
    if (SeizureLfp::chirp.contains(seconds)) {
        const double length = SeizureLfp::chirp.length();
        const double fall = std::log(SeizureLfp::chirpToHz / SeizureLfp::chirpFromHz);
        const double part = (seconds - SeizureLfp::chirp.start) / length;
        const double turns = SeizureLfp::chirpFromHz * length / fall * std::expm1(fall * part);
        sum += 110 * taper(seconds, SeizureLfp::chirp, 0.5) * std::sin(angle(turns));
    }
    if (SeizureLfp::tones.contains(seconds))
        sum +=
            taper(seconds, SeizureLfp::tones, 1) * (70 * std::sin(angle(SeizureLfp::slowToneHz * seconds)) +
                                                    50 * std::sin(angle(SeizureLfp::fastToneHz * seconds)));
    return sum;
}

} // namespace

Lfp::Lfp(const SimulationSettings &settings, const SimulatedUnits &units)
    : m_units(units)
    , m_parts(recordParts(settings))
    , m_rateHz(settings.lfpRateHz)
    , m_frameCount(static_cast<std::int64_t>(std::floor(units.duration * settings.lfpRateHz)))
    , m_episodes(modulatedEpisodes(settings))
    , m_slowWave(streamOf(settings, Stream::SlowWave))
    , m_rhythmRandom(streamOf(settings, Stream::LfpRhythm))
    , m_bursts(streamOf(settings, Stream::LfpRhythm, 1), burstTau, 1 / settings.lfpRateHz)
{
    m_currents = {makeCurrent(UnitClass::Excitatory, excitatoryTau, excitatoryMicrovolts),
                  makeCurrent(UnitClass::Inhibitory, inhibitoryTau, inhibitoryMicrovolts)};
    const auto channels = static_cast<size_t>(settings.lfpChannels);
    for (size_t c = 0; c < channels; ++c) {
        m_electrodes.push_back(static_cast<int>(c * units.electrodes.size() / channels));
        m_gains.push_back(patternsAt(m_electrodes.back()));
    }
    for (size_t n = 0; n < patterns + channels; ++n) {
        m_noise.emplace_back(streamOf(settings, Stream::LfpNoise, n), 0, 1 / m_rateHz, slowestNoise);
        m_noiseScale.push_back((n < patterns ? noiseMicrovolts[n] : channelNoiseMicrovolts) /
                               std::sqrt(m_noise.back().variance()));
    }
    m_noiseTrace.resize(m_noise.size());
}

Lfp::Patterns Lfp::patternsAt(int electrode) const
{
    const Electrode &place = m_units.electrodes[static_cast<size_t>(electrode)];
    constexpr double halfWidth = 1800; // µm
    return {1, place.xMicrometres.value_or(halfWidth) / halfWidth - 1,
            place.yMicrometres.value_or(halfWidth) / halfWidth - 1};
}

Lfp::Current Lfp::makeCurrent(UnitClass unitClass, double tau, double microvolts) const
{
    Current current;
    current.tau = tau;
    for (size_t n = 0; n < m_units.units.size(); ++n)
        if (m_units.classes[n] == unitClass)
            current.units.push_back(n);
    // The size of the LFP does not depend on how many of the neurons around were recorded.
    current.microvolts = microvolts / static_cast<double>(std::max<size_t>(1, current.units.size()));
    current.next.resize(current.units.size());
    return current;
}

void Lfp::read(std::span<float> volts)
{
    const size_t count = volts.size() / m_gains.size();
    const std::int64_t first = m_position;
    m_position += static_cast<std::int64_t>(count);
    constexpr std::int64_t otherJobs = 3;
    parallelFor(otherJobs + static_cast<std::int64_t>(m_noise.size()), [&](std::int64_t job) {
        if (job < 2) {
            advanceCurrent(m_currents[static_cast<size_t>(job)], first, count);
        } else if (job == 2) {
            advanceEvents(first, count);
        } else {
            const auto n = static_cast<size_t>(job - otherJobs);
            m_noiseTrace[n].resize(count);
            m_noise[n].fill(m_noiseTrace[n]);
        }
    });
    mix(count, volts);
}

void Lfp::advanceCurrent(Current &current, std::int64_t first, size_t count) const
{
    for (std::vector<double> &trace : current.trace)
        trace.assign(count, 0.0);
    const std::int64_t last = first + static_cast<std::int64_t>(count);
    for (size_t n = 0; n < current.units.size(); ++n) {
        const Unit &unit = m_units.units[current.units[n]];
        const Patterns weights = patternsAt(unit.electrode);
        for (size_t &next = current.next[n]; next < unit.spikeTimes.size(); ++next) {
            const double position = unit.spikeTimes[next] * m_rateHz;
            const auto frame = static_cast<std::int64_t>(std::ceil(position));
            if (frame >= last)
                break;
            const double decay =
                std::exp(-(static_cast<double>(frame) - position) / (m_rateHz * current.tau));
            for (size_t p = 0; p < patterns; ++p)
                current.trace[p][static_cast<size_t>(frame - first)] += weights[p] * decay;
        }
    }
    const double decay = std::exp(-1 / (m_rateHz * current.tau));
    for (size_t p = 0; p < patterns; ++p) {
        for (double &sample : current.trace[p]) {
            current.level[p] = current.level[p] * decay + sample;
            sample = current.level[p] * current.microvolts;
        }
    }
}

// The first frame that is not before the part.
std::int64_t Lfp::firstFrame(const RecordPart &part) const
{
    return static_cast<std::int64_t>(std::ceil(part.startSeconds() * m_rateHz));
}

void Lfp::advanceEvents(std::int64_t first, size_t count)
{
    m_events.assign(count, 0.0);
    const std::int64_t last = first + static_cast<std::int64_t>(count);
    for (size_t p = 0; p < m_parts.size(); ++p) {
        const std::int64_t from = std::max(first, firstFrame(m_parts[p]));
        const std::int64_t to = p + 1 < m_parts.size() ? std::min(last, firstFrame(m_parts[p + 1])) : last;
        if (from >= to)
            continue;
        const std::span events =
            std::span(m_events).subspan(static_cast<size_t>(from - first), static_cast<size_t>(to - from));
        if (m_parts[p].scenario == Scenario::States)
            addStates(from, events);
        else if (m_parts[p].scenario == Scenario::Seizure)
            addSeizure(from, m_parts[p].startSeconds(), events);
    }
}

void Lfp::addStates(std::int64_t first, std::span<double> events)
{
    for (size_t i = 0; i < events.size(); ++i) {
        const auto frame = static_cast<double>(first + static_cast<std::int64_t>(i));
        const auto millisecond = static_cast<std::int64_t>(frame / m_rateHz * 1000);
        while (m_episode + 1 < m_episodes.size() && millisecond >= m_episodes[m_episode].stop)
            ++m_episode;
        const StateModel &state = *m_episodes[m_episode].state;
        const Rhythm own = rhythmOf(state);
        events[i] = slowWave(millisecond, state.gateDepth) + rhythm(own.hertz, own.microvolts);
    }
}

void Lfp::addSeizure(std::int64_t first, double partStart, std::span<double> events)
{
    m_bursts.addTo(events, 1);
    for (size_t i = 0; i < events.size(); ++i) {
        const double seconds = static_cast<double>(first + static_cast<std::int64_t>(i)) / m_rateHz;
        events[i] = seizureMicrovolts(seconds - partStart, events[i]);
    }
}

// The down states of the rates are positive waves of the LFP.
double Lfp::slowWave(std::int64_t millisecond, double depth)
{
    for (; m_slowWaveEnd <= millisecond; ++m_slowWaveEnd)
        m_slowWave.fill(std::span(&m_gate, 1));
    const double share = -std::expm1(-1 / (m_rateHz * slowWaveTau));
    m_slowPotential += share * (-slowWaveMicrovolts * depth * m_gate - m_slowPotential);
    return m_slowPotential;
}

// A rotating random phasor: noise around one frequency, whose phase goes on when the frequency changes.
double Lfp::rhythm(double hertz, double microvolts)
{
    const double decay = std::exp(-1 / (m_rateHz * rhythmTau));
    const double noise = std::sqrt(1 - decay * decay);
    const double along = m_rhythmRandom.normal();
    const double across = m_rhythmRandom.normal();
    const double turn = angle(hertz / m_rateHz);
    const double cosine = decay * std::cos(turn);
    const double sine = decay * std::sin(turn);
    m_rhythm = {m_rhythm[0] * cosine - m_rhythm[1] * sine + noise * along,
                m_rhythm[0] * sine + m_rhythm[1] * cosine + noise * across};
    return microvolts * m_rhythm[0];
}

void Lfp::mix(size_t count, std::span<float> volts)
{
    constexpr double tilt[patterns] = {1, 0.5, 0.5};
    constexpr double eventTilt[patterns] = {1, 0.2, 0};
    const double follow = -std::expm1(-2 * std::numbers::pi * currentHighPassHz / m_rateHz);
    float *out = volts.data();
    for (size_t i = 0; i < count; ++i) {
        Patterns sum = {};
        for (size_t p = 0; p < patterns; ++p) {
            const double current = limited(m_currents[0].trace[p][i] + m_currents[1].trace[p][i]);
            m_mean[p] += follow * (current - m_mean[p]);
            sum[p] = tilt[p] * (current - m_mean[p]) + m_noiseScale[p] * m_noiseTrace[p][i] +
                     eventTilt[p] * m_events[i];
        }
        for (size_t c = 0; c < m_gains.size(); ++c) {
            double microvolts = m_noiseScale[patterns + c] * m_noiseTrace[patterns + c][i];
            for (size_t p = 0; p < patterns; ++p)
                microvolts += m_gains[c][p] * sum[p];
            *out++ = static_cast<float>(microvolts * 1e-6);
        }
    }
}

} // namespace edgescope
