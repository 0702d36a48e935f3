// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulation.h"

#include "core/error.h"
#include "core/parallel.h"
#include "core/random.h"
#include "simulation/modulation.h"
#include "simulation/scenario.h"
#include "simulation/synapses.h"
#include "simulation/truth.h"
#include "simulation/waveforms.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgescope {
namespace {

constexpr int maximumUnits = 10000; // of each class

void checkUnits(const SimulationSettings &settings)
{
    const auto refuse = [](const char *text) {
        throw Error(QCoreApplication::translate("Simulation", text));
    };
    if (!(settings.minutes >= 1 && settings.minutes <= 24 * 60))
        refuse(QT_TRANSLATE_NOOP("Simulation", "A simulation lasts from 1 to 1440 minutes."));
    if (settings.minutes < shortestMinutes(settings.scenario))
        refuse(QT_TRANSLATE_NOOP(
            "Simulation",
            "A simulation with states and a seizure lasts at least 10 minutes: the seizure takes nine."));
    if (settings.excitatoryUnits < 0 || settings.inhibitoryUnits < 0 ||
        settings.excitatoryUnits > maximumUnits || settings.inhibitoryUnits > maximumUnits ||
        settings.excitatoryUnits + settings.inhibitoryUnits == 0)
        refuse(QT_TRANSLATE_NOOP("Simulation",
                                 "A simulation has from 0 to 10000 units of each class, and at least one."));
}

// A Utah array: 10 × 10 electrodes without the corners, 400 µm apart.
std::vector<Electrode> utahArray()
{
    std::vector<Electrode> electrodes;
    for (int row = 0; row < 10; ++row) {
        for (int column = 0; column < 10; ++column) {
            if (row % 9 == 0 && column % 9 == 0)
                continue;
            electrodes.push_back({QStringLiteral("e%1").arg(electrodes.size() + 1, 2, 10, QChar(u'0')),
                                  QStringLiteral("simulated array"), 400.0 * column, 400.0 * row});
        }
    }
    return electrodes;
}

void addUnits(const SimulationSettings &settings, SimulatedUnits &simulated)
{
    Random random(streamOf(settings, Stream::Electrodes));
    const auto add = [&](const QString &prefix, UnitClass unitClass, int count) {
        for (int n = 0; n < count; ++n) {
            Unit unit;
            unit.label = prefix + QString::number(n + 1);
            unit.electrode = static_cast<int>(random.below(simulated.electrodes.size()));
            simulated.units.push_back(std::move(unit));
            simulated.classes.push_back(unitClass);
        }
    };
    add(QStringLiteral("E"), UnitClass::Excitatory, settings.excitatoryUnits);
    add(QStringLiteral("I"), UnitClass::Inhibitory, settings.inhibitoryUnits);
}

// Log-normal rates (σ of the logarithm 1), scaled so that each class has exactly its mean.
std::vector<double> drawRates(const SimulationSettings &settings)
{
    Random random(streamOf(settings, Stream::Rates));
    std::vector<double> rates;
    const auto add = [&](int count, double meanHz) {
        const size_t first = rates.size();
        double sum = 0;
        for (int n = 0; n < count; ++n) {
            rates.push_back(std::exp(random.normal()));
            sum += rates.back();
        }
        for (size_t n = first; n < rates.size(); ++n)
            rates[n] *= meanHz * count / sum;
    };
    add(settings.excitatoryUnits, excitatoryRateHz);
    add(settings.inhibitoryUnits, inhibitoryRateHz(settings.scenario));
    return rates;
}

// One unit's inhomogeneous Poisson spikes: a unit-rate Poisson process on the axis of the integrated rate.
class SpikeSource
{
public:
    SpikeSource(std::uint64_t seed, double rateHz)
        : m_random(seed)
        , m_rateHz(rateHz)
        , m_pending(m_random.exponential() / rateHz)
    {
    }

    // Appends the spikes of the piece that starts at `startMs`, whose modulation has this integral.
    void extend(std::span<const double> integral, std::int64_t startMs, std::vector<double> &times)
    {
        auto position = integral.begin();
        for (; m_pending < integral.back(); m_pending += m_random.exponential() / m_rateHz) {
            position = std::upper_bound(position, integral.end(), m_pending);
            const double before = *(position - 1);
            const double fraction = (m_pending - before) / (*position - before);
            const auto whole = static_cast<double>(startMs + (position - integral.begin()) - 1);
            times.push_back((whole + fraction) / 1000);
        }
        m_pending -= integral.back();
    }

private:
    Random m_random;
    double m_rateHz;
    double m_pending; // modulated time until the next spike, seconds
};

void addSpikes(const SimulationSettings &settings, const std::vector<Episode> &episodes,
               std::span<const double> ratesHz, SimulatedUnits &simulated, const Progress &progress)
{
    constexpr std::int64_t pieceMs = 60000;
    std::vector<SpikeSource> sources;
    for (size_t n = 0; n < ratesHz.size(); ++n)
        sources.emplace_back(streamOf(settings, Stream::Spikes, n), ratesHz[n]);
    const std::int64_t total = std::llround(simulated.duration * 1000);
    for (const RecordPart &part : recordParts(settings)) {
        const double limitHz =
            part.scenario == Scenario::States ? highestRateHz : std::numeric_limits<double>::infinity();
        Modulation modulation(settings, part, episodes);
        for (std::int64_t start = part.start; start < part.stop; start += pieceMs) {
            progress.report(start, total);
            modulation.advance(static_cast<size_t>(std::min(pieceMs, part.stop - start)));
            parallelFor(static_cast<std::int64_t>(sources.size()), [&](std::int64_t item) {
                const auto n = static_cast<size_t>(item);
                const size_t unitClass = simulated.classes[n] == UnitClass::Excitatory ? 0 : 1;
                std::vector<double> buffer;
                sources[n].extend(modulation.integral(unitClass, ratesHz[n], limitHz, buffer), start,
                                  simulated.units[n].spikeTimes);
            });
        }
    }
}

// The drive of a seizure is no vigilance state.
std::vector<Interval> scenarioIntervals(const SimulationSettings &settings,
                                        const std::vector<Episode> &episodes)
{
    std::vector<Interval> intervals;
    if (recordPart(settings, Scenario::States))
        for (const Episode &episode : episodes)
            if (episode.state != &seizureDrive)
                intervals.push_back(
                    {{static_cast<double>(episode.start) / 1000, static_cast<double>(episode.stop) / 1000},
                     QString::fromLatin1(episode.state->label),
                     Interval::Kind::State});
    if (const auto part = recordPart(settings, Scenario::Seizure))
        intervals.push_back(
            {{part->startSeconds() + SeizureModel::onset, part->startSeconds() + SeizureModel::offset},
             QStringLiteral("Seizure"),
             Interval::Kind::Seizure});
    return intervals;
}

} // namespace

QByteArray scenarioId(Scenario scenario)
{
    switch (scenario) {
    case Scenario::States:
        return "states";
    case Scenario::StatesAndSeizure:
        return "states_seizure";
    case Scenario::Seizure:
        return "seizure";
    case Scenario::Poisson:
        break;
    }
    return "poisson";
}

double shortestMinutes(Scenario scenario)
{
    constexpr double ofStates = 1;
    return scenario == Scenario::StatesAndSeizure ? SeizureModel::duration / 60 + ofStates : ofStates;
}

SimulationSettings demoSettings()
{
    SimulationSettings settings;
    settings.scenario = Scenario::StatesAndSeizure;
    return settings;
}

SimulatedUnits simulateUnits(const SimulationSettings &settings, const Progress &progress)
{
    checkUnits(settings);
    SimulatedUnits simulated;
    simulated.duration = recordSeconds(settings);
    simulated.electrodes = utahArray();
    addUnits(settings, simulated);
    addWaveforms(settings, simulated);
    const std::vector<double> ratesHz = drawRates(settings);
    const std::vector<Episode> episodes = modulatedEpisodes(settings);
    simulated.intervals = scenarioIntervals(settings, episodes);
    addSpikes(settings, episodes, ratesHz, simulated, progress);

    std::vector<Synapse> synapses;
    if (recordPart(settings, Scenario::States))
        synapses = drawSynapses(settings, ratesHz, simulated.classes);
    plantSynapses(settings, synapses, simulated.duration, simulated.units);
    simulated.truthJson = truthJson(settings, simulated, ratesHz, synapses);
    return simulated;
}

} // namespace edgescope
