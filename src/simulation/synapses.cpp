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

// Connects `sources` in turn with targets not used yet.
void connect(std::span<const size_t> sources, std::vector<size_t> targets, bool excitatory, size_t count,
             std::vector<Synapse> &synapses)
{
    const size_t wanted = synapses.size() + count;
    for (const size_t source : sources) {
        const auto free = std::find_if(targets.begin(), targets.end(), [&](size_t target) {
            return target != source &&
                   std::none_of(synapses.begin(), synapses.end(), [&](const Synapse &other) {
                       return other.target == target || (other.target == source && other.source == target);
                   });
        });
        if (free != targets.end() && synapses.size() < wanted)
            synapses.push_back({source, *free, excitatory});
    }
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
    // A trough shows only where many spikes are expected: inhibition takes the fastest targets.
    std::vector<size_t> quickTargets = fastest(ratesHz, classes, UnitClass::Excitatory, 0.25);
    random.shuffle(std::span(quickTargets));
    connect(fastest(ratesHz, classes, UnitClass::Inhibitory, 0.5), quickTargets, false, inhibitorySynapses,
            synapses);

    std::vector<size_t> sources = fastest(ratesHz, classes, UnitClass::Excitatory, 0.5);
    std::vector<size_t> targets = fastest(ratesHz, classes, UnitClass::Inhibitory, 0.5);
    targets.insert(targets.end(), sources.begin(), sources.end());
    random.shuffle(std::span(sources));
    random.shuffle(std::span(targets));
    connect(sources, targets, true, excitatorySynapses, synapses);
    return synapses;
}

void plantSynapses(const SimulationSettings &settings, std::span<const Synapse> synapses, double duration,
                   std::vector<Unit> &units)
{
    // Every connection acts on the trains as they were before any was planted, in whatever order.
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
