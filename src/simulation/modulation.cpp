// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/modulation.h"

#include "core/parallel.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double millisecond = 0.001;

double slowestDrive(Scenario scenario)
{
    return scenario == Scenario::Seizure ? SeizureModel::slowestModulation : 1e9;
}

Ladder privateLadder(const SimulationSettings &settings, const RecordPart &part, std::uint64_t unitClass)
{
    return Ladder(streamOf(settings, Stream::PrivateDrive, 2 * part.number + unitClass), privateExponent,
                  millisecond, slowestDrive(part.scenario));
}

OrnsteinUhlenbeck fastProcess(const SimulationSettings &settings, const RecordPart &part,
                              std::uint64_t unitClass)
{
    return OrnsteinUhlenbeck(streamOf(settings, Stream::FastNoise, 2 * part.number + unitClass), fastTau,
                             millisecond);
}

} // namespace

Modulation::Modulation(const SimulationSettings &settings, const RecordPart &part,
                       std::vector<Episode> episodes)
    : m_part(part)
    , m_inhibitoryGain(inhibitoryRateHz(part.scenario) / inhibitoryRateHz(settings.scenario))
    , m_episodes(std::move(episodes))
    , m_start(part.start)
    , m_stop(part.start)
    , m_shared(streamOf(settings, Stream::SharedDrive, part.number), sharedExponent, millisecond,
               slowestDrive(part.scenario))
    , m_slowWave(streamOf(settings, Stream::SlowWave, part.number))
    , m_private{privateLadder(settings, part, 0), privateLadder(settings, part, 1)}
    , m_fast{fastProcess(settings, part, 0), fastProcess(settings, part, 1)}
{
}

void Modulation::advance(size_t count)
{
    m_start = m_stop;
    m_stop += static_cast<std::int64_t>(count);
    m_sharedDrive.resize(count);
    m_gate.resize(count);
    for (size_t c = 0; c < 2; ++c) {
        m_privateDrive[c].resize(count);
        m_fastNoise[c].assign(count, 0.0);
        m_values[c].assign(count, 1.0);
        m_integrals[c].assign(count + 1, 0.0);
    }
    if (m_part.scenario != Scenario::Poisson) {
        parallelFor(3, [&](std::int64_t job) {
            if (job < 2) {
                const auto c = static_cast<size_t>(job);
                m_private[c].fill(m_privateDrive[c]);
                m_fast[c].addTo(m_fastNoise[c], 1);
            } else {
                m_shared.fill(m_sharedDrive);
                m_slowWave.fill(m_gate);
            }
        });
    }
    parallelFor(2, [&](std::int64_t job) {
        const auto c = static_cast<size_t>(job);
        for (const Episode &episode : m_episodes) {
            const std::int64_t first = std::max(episode.start, m_start);
            const std::int64_t last = std::min(episode.stop, m_stop);
            if (first < last)
                modulate(c, first - m_start, last - m_start, *episode.state);
        }
        if (m_part.scenario == Scenario::Seizure)
            applySeizure(c);
        for (size_t i = 0; i < count; ++i)
            m_integrals[c][i + 1] = m_integrals[c][i] + m_values[c][i] * millisecond;
        m_highest[c] = *std::max_element(m_values[c].begin(), m_values[c].end());
    });
}

std::span<const double> Modulation::integral(size_t unitClass, double rateHz, double limitHz,
                                             std::vector<double> &buffer) const
{
    const double limit = limitHz / rateHz;
    if (m_highest[unitClass] <= limit)
        return m_integrals[unitClass];
    const std::vector<double> &values = m_values[unitClass];
    buffer.resize(values.size() + 1);
    buffer[0] = 0;
    for (size_t i = 0; i < values.size(); ++i)
        buffer[i + 1] = buffer[i] + std::min(values[i], limit) * millisecond;
    return buffer;
}

void Modulation::modulate(size_t unitClass, std::int64_t first, std::int64_t last, const StateModel &state)
{
    const double aSquared = state.sharedAmplitudeSquared();
    const double bSquared = state.privateAmplitudeSquared();
    const double a = std::sqrt(aSquared);
    const double b = std::sqrt(bSquared);
    const double c = std::sqrt(state.fastVariance);
    const double half =
        (aSquared * m_shared.variance() + bSquared * m_private[unitClass].variance() + state.fastVariance) /
        2;
    for (auto i = static_cast<size_t>(first); i < static_cast<size_t>(last); ++i) {
        const double drive =
            a * m_sharedDrive[i] + b * m_privateDrive[unitClass][i] + c * m_fastNoise[unitClass][i];
        m_values[unitClass][i] = (1 + state.gateDepth * m_gate[i]) * std::exp(drive - half);
    }
}

void Modulation::applySeizure(size_t unitClass)
{
    for (size_t i = 0; i < m_values[unitClass].size(); ++i) {
        const double seconds =
            (static_cast<double>(m_start - m_part.start) + static_cast<double>(i) + 0.5) * millisecond;
        m_values[unitClass][i] *= unitClass == 0 ? SeizureModel::excitatoryGain(seconds)
                                                 : m_inhibitoryGain * SeizureModel::inhibitoryGain(seconds);
    }
}

} // namespace edgescope
