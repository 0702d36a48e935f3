// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "simulation/simulation.h"

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
        recording->intervals = std::move(simulated.intervals);
        const TimeRange window = recording->window();
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
        Result result = analysis->run(m_input, Values(analysis->parameters), Progress());
        result.analysis = id;
        return std::make_shared<Result>(std::move(result));
    }

private:
    AnalysisInput m_input;
};

} // namespace edgescope
