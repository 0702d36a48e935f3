// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/synapses.h"

#include "core/parallel.h"
#include "core/random.h"
#include "simulation/scenario.h"

#include <algorithm>

namespace edgescope {
namespace {

constexpr size_t excitatorySynapses = 20;
constexpr size_t inhibitorySynapses = 7;
constexpr double fasterShare = 0.6; // of a class: half would be too few for 27 sources and 27 targets

// The fastest `share` of the units of one class.
std::vector<size_t> fastest(std::span<const double> ratesHz, std::span<const UnitClass> classes,
                            UnitClass unitClass, double share)
{
    std::vector<size_t> chosen;
    for (size_t n = 0; n < ratesHz.size(); ++n)
        if (classes[n] == unitClass)
            chosen.push_back(n);
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](size_t a, size_t b) { return ratesHz[a] > ratesHz[b]; });
    chosen.resize(static_cast<size_t>(share * static_cast<double>(chosen.size())));
    return chosen;
}

std::vector<double> withAddedSpikes(const std::vector<double> &target, const std::vector<double> &source,
                                    double duration, Random &random)
{
    std::vector<double> spikes = target;
    for (const double t : source) {
        if (random.uniform() >= Synapse::probability)
            continue;
        const double added = t + Synapse::delay + Synapse::delaySpread * random.normal();
        if (added >= 0 && added < duration)
            spikes.push_back(added);
    }
    std::sort(spikes.begin(), spikes.end());
    return spikes;
}

std::vector<double> withRemovedSpikes(const std::vector<double> &target, const std::vector<double> &source,
                                      Random &random)
{
    std::vector<double> spikes;
    auto next = source.begin(); // the first spike of the source that still acts
    for (const double t : target) {
        while (next != source.end() && *next + Synapse::removedTo < t)
            ++next;
        const bool inhibited = next != source.end() && *next + Synapse::removedFrom <= t;
        if (!inhibited || random.uniform() >= Synapse::removedShare)
            spikes.push_back(t);
    }
    return spikes;
}

} // namespace

std::vector<Synapse> drawSynapses(const SimulationSettings &settings, std::span<const double> ratesHz,
                                  std::span<const UnitClass> classes)
{
    Random random(streamOf(settings, Stream::SynapsePairs));
    std::vector<Synapse> synapses;
    const std::vector<size_t> inhibitory = fastest(ratesHz, classes, UnitClass::Inhibitory, fasterShare);
    // A trough shows only where many spikes are expected: inhibition goes from the fastest to the fastest.
    std::vector<size_t> inhibited = fastest(ratesHz, classes, UnitClass::Excitatory, fasterShare / 2);
    random.shuffle(std::span(inhibited));
    inhibited.resize(std::min({inhibitorySynapses, inhibited.size(), inhibitory.size()}));
    for (size_t i = 0; i < inhibited.size(); ++i)
        synapses.push_back({inhibitory[i], inhibited[i], false});

    std::vector<size_t> others = fastest(ratesHz, classes, UnitClass::Excitatory, fasterShare);
    std::erase_if(others, [&](size_t n) {
        return std::find(inhibited.begin(), inhibited.end(), n) != inhibited.end();
    });
    random.shuffle(std::span(others));
    const size_t sources = std::min(excitatorySynapses, others.size() / 2);
    std::vector<size_t> targets(others.begin() + static_cast<std::ptrdiff_t>(sources), others.end());
    targets.insert(targets.end(), inhibitory.begin() + static_cast<std::ptrdiff_t>(inhibited.size()),
                   inhibitory.end());
    random.shuffle(std::span(targets));
    for (size_t i = 0; i < sources; ++i)
        synapses.push_back({others[i], targets[i], true});
    return synapses;
}

void plantSynapses(const SimulationSettings &settings, std::span<const Synapse> synapses, double duration,
                   std::vector<Unit> &units)
{
    std::vector<std::vector<double>> changed(synapses.size());
    parallelFor(static_cast<std::int64_t>(synapses.size()), [&](std::int64_t item) {
        const auto s = static_cast<size_t>(item);
        Random random(streamOf(settings, Stream::Synapses, s));
        const std::vector<double> &source = units[synapses[s].source].spikeTimes;
        const std::vector<double> &target = units[synapses[s].target].spikeTimes;
        changed[s] = synapses[s].excitatory ? withAddedSpikes(target, source, duration, random)
                                            : withRemovedSpikes(target, source, random);
    });
    for (size_t s = 0; s < synapses.size(); ++s)
        units[synapses[s].target].spikeTimes = std::move(changed[s]);
}

} // namespace edgescope
