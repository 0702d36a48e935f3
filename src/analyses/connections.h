// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/hollowgaussian.h"
#include "analyses/spikecorrelograms.h"

#include <optional>

// Monosynaptic connections between units, by short peaks and troughs of their cross-correlograms (methods,
// section 16).
namespace edgescope {

struct ConnectionRule {
    double alpha = 0.001;
    double from = 0.0008;              // seconds after the source's spike, the first bin that counts
    double to = 0.004;                 // and the last
    double sameElectrodeBlank = 0.001; // lags shorter than this mean nothing on one electrode
    double leastExpected = 10;         // λ below which a trough cannot be told
    int leastTroughBins = 2;           // that a trough must last
    HollowGaussian neighbourhood;

    // By how many bins α is divided: twice those of `to`, as CellExplorer does.
    int comparisons() const;
};

// Everything about one direction of one pair: what a picture of the correlogram shows.
struct CorrelogramTest {
    std::vector<bool> blanked;     // empty when none
    std::vector<double> predictor; // λ of each bin
    std::optional<Connection> connection;

    // The counts beyond which one bin is significant at α over the comparisons.
    std::vector<std::int64_t> upperBounds(const ConnectionRule &rule) const;
    std::vector<std::int64_t> lowerBounds(const ConnectionRule &rule) const;
};

// Tests the correlogram of lags after the source's spikes, which has the bins `connectionBins`. An excitatory
// connection: a bin from `from` to `to` above the Poisson quantile 1 − α/n of its λ, and the largest of them
// above the quantile 1 − α of the largest count from 3.2 ms before the spike up to `from`: CellExplorer
// compares with those up to 0, but the flank of a synchronous peak between 0 and `from` is no connection. An
// inhibitory one: at least so many bins running below the quantile α/n, all with a λ of at least
// `leastExpected`, and the smallest of them below the quantile α of the smallest count 3.2…0 ms before. With
// both, the more significant one.
CorrelogramTest testCorrelogram(const std::vector<std::uint32_t> &counts, std::size_t sourceSpikes,
                                bool onOneElectrode, const ConnectionRule &rule);

// All connections of all pairs, both directions, by source and target. Throws Cancelled.
std::vector<Connection> findConnections(std::span<const Unit> units, const ConnectionRule &rule,
                                        const Progress &progress);
// Adds those of the pairs at the places from `first` to before `last` in the order of core/unitpairs.h.
// However the pairs are divided, in the end the connections are the same. Throws Cancelled.
void addConnections(std::vector<Connection> &found, std::span<const Unit> units, const ConnectionRule &rule,
                    std::int64_t first, std::int64_t last, const Progress &progress);

// Whether both units are largest on the same electrode.
bool areOnOneElectrode(const Unit &a, const Unit &b);

// The table of connections of the headless contract.
Table connectionsTable(const std::vector<Connection> &connections);

// The analysis "connections". One that is watched comes in steps of about a second each; Result::step counts
// the pairs tested, each in both directions.
const std::vector<Parameter> &connectionsParameters();
ConnectionRule connectionRule(const Values &values);
Result runConnections(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
