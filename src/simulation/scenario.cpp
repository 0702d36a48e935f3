// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/scenario.h"

#include "core/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace edgescope {

double inhibitoryRateHz(Scenario scenario)
{
    return scenario == Scenario::Seizure ? 12 : 10;
}

namespace {

std::vector<Episode> stateEpisodes(const RecordPart &part, std::uint64_t seed)
{
    const std::int64_t seconds = (part.stop - part.start) / 1000;
    const auto cycles = std::clamp<std::int64_t>(std::llround(static_cast<double>(seconds) / 450), 2, 16);
    Random random(seed);
    std::array<std::vector<double>, stateModels.size()> lengths;
    for (std::vector<double> &state : lengths) {
        double sum = 0;
        for (std::int64_t cycle = 0; cycle < cycles; ++cycle) {
            state.push_back(0.75 + 0.5 * random.uniform());
            sum += state.back();
        }
        for (double &length : state)
            length *= static_cast<double>(seconds) / (sum * stateModels.size());
    }

    std::vector<Episode> episodes;
    double end = 0;
    std::int64_t start = part.start;
    for (size_t cycle = 0; cycle < static_cast<size_t>(cycles); ++cycle) {
        for (size_t s = 0; s < stateModels.size(); ++s) {
            end += lengths[s][cycle];
            const std::int64_t stop = part.start + std::llround(end) * 1000; // whole seconds
            episodes.push_back({start, stop, &stateModels[s]});
            start = stop;
        }
    }
    return episodes;
}

} // namespace

double recordSeconds(const SimulationSettings &settings)
{
    return settings.scenario == Scenario::Seizure ? SeizureModel::duration
                                                  : std::round(settings.minutes * 60);
}

std::vector<RecordPart> recordParts(const SimulationSettings &settings)
{
    const std::int64_t stop = std::llround(recordSeconds(settings)) * 1000;
    if (settings.scenario != Scenario::StatesAndSeizure)
        return {{settings.scenario, 0, stop, 0}};
    const std::int64_t border = stop - std::llround(SeizureModel::duration) * 1000;
    return {{Scenario::States, 0, border, 0}, {Scenario::Seizure, border, stop, 1}};
}

std::optional<RecordPart> recordPart(const SimulationSettings &settings, Scenario scenario)
{
    for (const RecordPart &part : recordParts(settings))
        if (part.scenario == scenario)
            return part;
    return std::nullopt;
}

std::vector<Episode> modulatedEpisodes(const SimulationSettings &settings)
{
    std::vector<Episode> episodes;
    for (const RecordPart &part : recordParts(settings)) {
        if (part.scenario == Scenario::States)
            episodes = stateEpisodes(part, streamOf(settings, Stream::Episodes));
        else if (part.scenario == Scenario::Seizure)
            episodes.push_back({part.start, part.stop, &seizureDrive});
    }
    return episodes;
}

double SeizureModel::excitatoryGain(double seconds)
{
    if (seconds < onset)
        return 1;
    if (seconds < silenceStart)
        return (silenceStart - seconds) / (silenceStart - onset);
    if (seconds < offset)
        return 0;
    const double excessHz = -residual(offset) / recoveryTau * std::exp(-(seconds - offset) / recoveryTau);
    return 1 + excessHz / excitatoryRateHz;
}

double SeizureModel::inhibitoryGain(double seconds)
{
    if (seconds < onset || seconds >= offset)
        return 1;
    if (seconds >= silenceStart)
        return 0;
    return 1 + inhibitoryPeak * std::sin(std::numbers::pi * (seconds - onset) / (silenceStart - onset));
}

double SeizureModel::residual(double seconds)
{
    const double excitatory = excitatoryRateHz;
    const double inhibitory = inhibitoryRateHz(Scenario::Seizure);
    if (seconds <= onset)
        return 0;
    const double length = silenceStart - onset;
    const double u = std::min(seconds - onset, length) / length;
    const double lostExcitation = excitatory * length * u * u / 2;
    const double addedInhibition =
        inhibitory * inhibitoryPeak * length / std::numbers::pi * (1 - std::cos(std::numbers::pi * u));
    double residual = -lostExcitation - addedInhibition;
    // During the silence S stands still while the line goes on with the pre-ictal slope.
    residual -= (excitatory - inhibitory) * (std::clamp(seconds, silenceStart, offset) - silenceStart);
    return seconds > offset ? residual * std::exp(-(seconds - offset) / recoveryTau) : residual;
}

std::uint64_t streamOf(const SimulationSettings &settings, Stream stream, std::uint64_t index)
{
    return streamSeed(settings.seed, {static_cast<std::uint64_t>(stream), index});
}

} // namespace edgescope
