// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/connections.h"
#include "analyses/parametermaking.h"
#include "core/unitpairs.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>

// Packs the connections of a recording into a graph and a table.
namespace edgescope {
namespace {

using Clock = std::chrono::steady_clock;

// The first pairs are shown early, so that it is seen that there is something to wait for.
constexpr std::chrono::milliseconds firstStep(300);
constexpr std::chrono::milliseconds laterStep(1000);
constexpr std::int64_t pairsAtOnce = 64; // between two looks at the clock

struct FoundConnections : Refinement {
    std::vector<Connection> connections;
    std::int64_t pairs = 0; // tested, in their order
};

// Goes on from what was found before: to the end, or, where somebody watches, for the time of a step.
std::shared_ptr<const FoundConnections> findMore(const AnalysisInput &input, const ConnectionRule &rule,
                                                 const Progress &progress)
{
    const std::vector<Unit> &units = input.recording->units;
    const std::int64_t all = unitPairs(std::ssize(units));
    auto found = std::make_shared<FoundConnections>();
    if (const auto earlier = std::static_pointer_cast<const FoundConnections>(input.refinement))
        *found = *earlier;
    const auto share = [all](std::int64_t pairs) {
        return static_cast<double>(pairs) / static_cast<double>(all);
    };
    const Clock::time_point end = Clock::now() + (input.step == 1 ? firstStep : laterStep);
    while (found->pairs < all) {
        const std::int64_t next = std::min(all, input.isWatched ? found->pairs + pairsAtOnce : all);
        addConnections(found->connections, units, rule, found->pairs, next,
                       progress.part(share(found->pairs), share(next)));
        found->pairs = next;
        if (input.isWatched && Clock::now() >= end)
            break;
    }
    return found;
}

UnitGraph unitGraph(const AnalysisInput &input, std::vector<Connection> connections)
{
    const Recording &recording = *input.recording;
    UnitGraph graph{{}, recording.electrodes, std::move(connections), {}};
    for (std::size_t n = 0; n < recording.units.size(); ++n)
        graph.units.push_back({recording.units[n].label,
                               n < input.classes.size() ? input.classes[n] : UnitClass::Unclassified,
                               recording.units[n].electrode});
    return graph;
}

} // namespace

Table connectionsTable(const std::vector<Connection> &connections)
{
    std::vector<std::int64_t> from, to;
    std::vector<QString> signs;
    std::vector<double> lags, probabilities, added;
    for (const Connection &connection : connections) {
        from.push_back(connection.source);
        to.push_back(connection.target);
        signs.push_back(unitClassCode(connection.sign));
        lags.push_back(connection.peakLag * 1000);
        probabilities.push_back(connection.p);
        added.push_back(connection.spikesAdded);
    }
    return {"connections",
            {{"from_unit", from},
             {"to_unit", to},
             {"sign", signs},
             {"peak_lag_ms", lags},
             {"p", probabilities},
             {"spikes_added", added}}};
}

const std::vector<Parameter> &connectionsParameters()
{
    const QString ms = QStringLiteral("ms");
    static const std::vector<Parameter> parameters = {
        numberParameter("alpha", QT_TRANSLATE_NOOP("Parameter", "Level of significance"), 0.001, 0.00001, 0.1,
                        5, {},
                        QT_TRANSLATE_NOOP("Parameter", "Probability of a false connection that a pair may "
                                                       "have, before it is divided by the bins compared.")),
        numberParameter("window_start", QT_TRANSLATE_NOOP("Parameter", "Shortest delay"), 0.8, 0.4, 10, 1, ms,
                        QT_TRANSLATE_NOOP("Parameter", "First lag at which a connection may act.")),
        numberParameter("window_stop", QT_TRANSLATE_NOOP("Parameter", "Longest delay"), 4, 0.8, 20, 1, ms,
                        QT_TRANSLATE_NOOP("Parameter",
                                          "Last lag at which a connection may act; English et al. (2017) "
                                          "take 2.8 ms.")),
        numberParameter("blank", QT_TRANSLATE_NOOP("Parameter", "Left out on one electrode"), 1, 0, 5, 1, ms,
                        QT_TRANSLATE_NOOP("Parameter", "Lags shorter than this are left out when both units "
                                                       "are on one electrode, where the spike sorter "
                                                       "cannot see them.")),
        numberParameter("least_expected", QT_TRANSLATE_NOOP("Parameter", "Least counts of a trough"), 10, 0,
                        1000, 0, {},
                        QT_TRANSLATE_NOOP("Parameter", "Counts a bin must be expected to hold before "
                                                       "fewer of them can mean inhibition.")),
        wholeNumberParameter(
            "trough_bins", QT_TRANSLATE_NOOP("Parameter", "Shortest trough"), 2, 1, 10,
            QT_TRANSLATE_NOOP("Parameter", "Bins of 0.4 ms running that inhibition must last."))};
    return parameters;
}

ConnectionRule connectionRule(const Values &values)
{
    ConnectionRule rule;
    rule.alpha = values.number("alpha");
    rule.from = values.number("window_start") / 1000;
    rule.to = values.number("window_stop") / 1000;
    rule.sameElectrodeBlank = values.number("blank") / 1000;
    rule.leastExpected = values.number("least_expected");
    rule.leastTroughBins = static_cast<int>(values.whole("trough_bins"));
    return rule;
}

Result runConnections(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    Result result;
    const ConnectionRule rule = connectionRule(values);
    if (input.recording->units.size() < 2)
        result.notComputable = QCoreApplication::translate(
            "Analysis", "Connections are between units; there are fewer than two.");
    else if (rule.to < rule.from)
        result.notComputable =
            QCoreApplication::translate("Analysis", "The longest delay must not be below the shortest.");
    if (!result.notComputable.isEmpty()) {
        result.tables = {connectionsTable({})};
        return result;
    }
    const auto found = findMore(input, rule, progress);
    const std::int64_t all = unitPairs(std::ssize(input.recording->units));
    result.step = static_cast<int>(2 * found->pairs);
    result.steps = static_cast<int>(2 * all);
    result.refinement = found;
    UnitGraph graph = unitGraph(input, found->connections);
    if (!result.isFinished()) {
        graph.pairsTested = found->pairs;
        result.stepText = QCoreApplication::translate("Analysis", "%1 of %2 pairs")
                              .arg(QLocale().toString(result.step), QLocale().toString(result.steps));
    }
    const auto count = [&](UnitClass sign) {
        return std::ranges::count(graph.connections, sign, &Connection::sign);
    };
    result.tables = {connectionsTable(graph.connections)};
    result.notes << QCoreApplication::translate("Analysis",
                                                "Connections found: %1 excitatory, %2 inhibitory.")
                        .arg(count(UnitClass::Excitatory))
                        .arg(count(UnitClass::Inhibitory));
    result.shape = std::move(graph);
    return result;
}

} // namespace edgescope
