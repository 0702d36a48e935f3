// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "core/random.h"
#include "formats/memorysamples.h"
#include "simulation/simulation.h"

#include <algorithm>
#include <memory>

namespace edgescope {

// Real results for the tests of views: analyses of a simulated recording.
class ExampleResults
{
public:
    explicit ExampleResults(double minutes = 10, const std::vector<QString> &states = {},
                            std::uint64_t seed = 1)
    {
        SimulationSettings settings;
        settings.minutes = minutes;
        settings.seed = seed;
        SimulatedUnits simulated = simulateUnits(settings, Progress());
        auto recording = std::make_shared<Recording>();
        recording->duration = simulated.duration;
        recording->units = std::move(simulated.units);
        recording->electrodes = std::move(simulated.electrodes);
        recording->intervals = std::move(simulated.intervals);
        m_input.classes = simulated.classes;
        addChannel(*recording, seed);
        const TimeRange window = recording->window();
        m_input.shown = window;
        m_input.classes = simulated.classes;
        auto ensemble =
            std::make_shared<EnsembleSignals>(ensembleSignals(recording->units, simulated.classes, window));
        m_input.statistics = std::make_shared<EnsembleStatistics>(ensembleStatistics(
            *ensemble, window,
            analysisSegments(*recording, window, states, !states.empty(), Values(ensembleParameters())),
            Progress()));
        m_input.ensemble = std::move(ensemble);
        m_input.recording = std::move(recording);
    }

    std::shared_ptr<const Result> of(const QByteArray &id) const
    {
        const Analysis *analysis = findAnalysis(id);
        Values values(analysis->parameters);
        if (id == "class_sensitivity") // no class is that certain
            values.set(*std::ranges::find(analysis->parameters, "certainty", &Parameter::key), 1.0);
        Result result = analysis->run(m_input, values, Progress());
        result.analysis = id;
        return std::make_shared<Result>(std::move(result));
    }

private:
    // Noise of 250 Hz.
    static void addChannel(Recording &recording, std::uint64_t seed)
    {
        constexpr double rateHz = 250;
        Random random(streamSeed(seed, {77}));
        std::vector<float> samples(static_cast<std::size_t>(recording.duration * rateHz));
        double value = 0;
        for (float &sample : samples) {
            value = 0.9 * value + random.normal();
            sample = static_cast<float>(1e-5 * value);
        }
        Channel channel;
        channel.label = QStringLiteral("e1");
        channel.unit = QStringLiteral("V");
        channel.rateHz = rateHz;
        channel.sampleCount = static_cast<std::int64_t>(samples.size());
        channel.source =
            std::make_shared<const MemorySamples>(std::vector<std::vector<float>>{std::move(samples)});
        recording.channels.push_back(channel);
    }

    AnalysisInput m_input;
};

} // namespace edgescope
