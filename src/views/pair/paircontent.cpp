// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pair/paircontent.h"

#include "core/parallel.h"
#include "views/connections/connectiontext.h"
#include "views/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace edgescope {
namespace {

constexpr double headRoom = 1.06; // of the highest bar or bound

double milliseconds(int bin)
{
    return 1000 * connectionBins.lag(bin);
}

void count(PairCorrelogram &pair, const Unit &source, const Unit &target, const PairContent &content)
{
    if (pair.isAuto()) {
        pair.counts = autocorrelogramOf(source.spikeTimes, connectionBins);
        return;
    }
    const ConnectionRule &rule = content.rule;
    const bool onOneElectrode = areOnOneElectrode(source, target);
    pair.counts = crossCorrelogramOf(source.spikeTimes, target.spikeTimes, connectionBins);
    const CorrelogramTest test = testCorrelogram(pair.counts, source.spikeTimes.size(), onOneElectrode, rule);
    pair.predictor = test.predictor;
    pair.upper = test.upperBounds(rule);
    pair.lower = test.lowerBounds(rule);
    pair.blanked = test.blanked;
    const auto named = [&](std::optional<Connection> connection, const PairContent::ShownUnit &from,
                           const PairContent::ShownUnit &to) {
        if (connection) {
            connection->source = from.row;
            connection->target = to.row;
        }
        return connection;
    };
    pair.forward = named(test.connection, content.source(pair), content.target(pair));
    pair.backward = named(
        testCorrelogram(reversed(pair.counts), target.spikeTimes.size(), onOneElectrode, rule).connection,
        content.target(pair), content.source(pair));
}

// Bars of one colour; bins of other colours are left out.
struct Bars {
    Series series;
    void add(int bin, std::uint32_t count, bool isOwn)
    {
        series.x.push_back(milliseconds(bin));
        series.y.push_back(isOwn ? static_cast<double>(count) : undefined);
    }
};

// The bins that bear a connection: those on its side of the bounds in the lags tested.
bool bears(const PairCorrelogram &pair, const std::optional<Connection> &connection, std::size_t bin)
{
    if (!connection || pair.isBlanked(bin))
        return false;
    const auto count = static_cast<std::int64_t>(pair.counts[bin]);
    return connection->sign == UnitClass::Excitatory ? count > pair.upper[bin] : count < pair.lower[bin];
}

std::vector<AxisStretch> stretchesOf(const PairContent &content, const PairCorrelogram &pair)
{
    const double half = 500 * connectionBins.width;
    const double from = milliseconds(connectionBins.binAt(content.rule.from)) - half;
    const double to = milliseconds(connectionBins.binAt(content.rule.to)) + half;
    std::vector<AxisStretch> stretches;
    if (from < to)
        stretches = {{from, to}, {-to, -from}};
    const auto first = std::ranges::find(pair.blanked, true) - pair.blanked.begin();
    if (first < std::ssize(pair.blanked)) {
        const double reach = half - milliseconds(static_cast<int>(first));
        stretches.push_back({-reach, reach, true});
    }
    return stretches;
}

Series lineOf(Series::Role role)
{
    Series line;
    line.role = role;
    return line;
}

void addExpected(Panel &panel, const PairCorrelogram &pair, std::size_t first, std::size_t last)
{
    Series expected = lineOf(Series::Role::Line);
    Series upper = lineOf(Series::Role::Reference);
    Series lower = lineOf(Series::Role::Reference);
    for (std::size_t bin = first; bin <= last; ++bin) {
        for (Series *line : {&expected, &upper, &lower})
            line->x.push_back(milliseconds(static_cast<int>(bin)));
        expected.y.push_back(pair.predictor[bin]);
        upper.y.push_back(static_cast<double>(pair.upper[bin]));
        lower.y.push_back(static_cast<double>(pair.lower[bin]));
    }
    panel.series.push_back(std::move(upper));
    panel.series.push_back(std::move(lower));
    panel.series.push_back(std::move(expected));
}

} // namespace

QString PairContent::labelOf(int row) const
{
    return std::ranges::find(units, row, &ShownUnit::row)->label;
}

PairContent pairContent(const Recording &recording, const std::vector<UnitClass> &classes,
                        const std::vector<int> &units, const ConnectionRule &rule, const Progress &progress)
{
    PairContent content;
    content.rule = rule;
    for (const int row : units) {
        if (content.units.size() == PairContent::mostUnits)
            break;
        const auto unit = static_cast<std::size_t>(row);
        content.units.push_back({row, recording.units[unit].label, classes[unit]});
    }
    for (std::size_t source = 0; source < content.units.size(); ++source)
        for (std::size_t target = source; target < content.units.size(); ++target)
            content.correlograms.push_back({source, target, {}, {}, {}, {}, {}, {}, {}});
    const auto total = static_cast<std::int64_t>(content.correlograms.size());
    std::atomic<std::int64_t> done = 0;
    parallelFor(total, [&](std::int64_t n) {
        PairCorrelogram &pair = content.correlograms[static_cast<std::size_t>(n)];
        count(pair, recording.units[static_cast<std::size_t>(content.source(pair).row)],
              recording.units[static_cast<std::size_t>(content.target(pair).row)], content);
        progress.report(++done, total);
    });
    return content;
}

std::pair<std::size_t, std::size_t> binsWithin(double reach)
{
    const int most =
        std::min(connectionBins.half, static_cast<int>(std::floor(reach / connectionBins.width + 1e-6)));
    return {static_cast<std::size_t>(connectionBins.half - most),
            static_cast<std::size_t>(connectionBins.half + most)};
}

Curves pairCurves(const PairContent &content, const PairCorrelogram &pair, double reach, bool hasTitles)
{
    Panel panel;
    panel.x.unit = QStringLiteral("ms");
    panel.x.minimum = -1000 * reach;
    panel.x.maximum = 1000 * reach;
    panel.y.minimum = 0;
    if (hasTitles) {
        panel.x.title = pair.isAuto() ? QCoreApplication::translate("PairContent", "Lag")
                                      : QCoreApplication::translate("PairContent", "Lag of %1 after %2")
                                            .arg(content.target(pair).label, content.source(pair).label);
        panel.y.title = QCoreApplication::translate("PairContent", "Spikes per bin");
    }
    const auto [first, last] = binsWithin(reach);
    Bars usual;
    Bars after;
    Bars before;
    usual.series.unitClass = pair.isAuto() ? content.source(pair).unitClass : UnitClass::Unclassified;
    after.series.unitClass = pair.forward ? pair.forward->sign : UnitClass::Unclassified;
    before.series.unitClass = pair.backward ? pair.backward->sign : UnitClass::Unclassified;
    const int from = connectionBins.binAt(content.rule.from) - connectionBins.half;
    const int to = connectionBins.binAt(content.rule.to) - connectionBins.half;
    double most = 1;
    for (std::size_t bin = first; bin <= last; ++bin) {
        const int lag = static_cast<int>(bin) - connectionBins.half;
        const bool isAfter = lag >= from && lag <= to && bears(pair, pair.forward, bin);
        const bool isBefore = -lag >= from && -lag <= to && bears(pair, pair.backward, bin);
        usual.add(static_cast<int>(bin), pair.counts[bin], !isAfter && !isBefore);
        after.add(static_cast<int>(bin), pair.counts[bin], isAfter);
        before.add(static_cast<int>(bin), pair.counts[bin], isBefore);
        most = std::max(most, static_cast<double>(pair.counts[bin]));
        if (!pair.isAuto())
            most = std::max(most, static_cast<double>(pair.upper[bin]));
    }
    panel.y.maximum = headRoom * most;
    for (Bars *bars : {&usual, &after, &before}) {
        bars->series.role = Series::Role::Bars;
        if (bars == &usual || (bars == &after ? pair.forward : pair.backward))
            panel.series.push_back(std::move(bars->series));
    }
    if (!pair.isAuto()) {
        addExpected(panel, pair, first, last);
        panel.stretches = stretchesOf(content, pair);
    }
    return {{panel}};
}

std::vector<Table> pairTables(const PairContent &content, double reach)
{
    std::vector<std::int64_t> from, to, spikes;
    std::vector<double> lags, expected, upper, lower;
    std::vector<std::int64_t> leftOut;
    const auto [first, last] = binsWithin(reach);
    for (const PairCorrelogram &pair : content.correlograms)
        for (std::size_t bin = first; bin <= last; ++bin) {
            from.push_back(content.source(pair).row);
            to.push_back(content.target(pair).row);
            lags.push_back(milliseconds(static_cast<int>(bin)));
            spikes.push_back(pair.counts[bin]);
            expected.push_back(pair.isAuto() ? undefined : pair.predictor[bin]);
            lower.push_back(pair.isAuto() ? undefined : static_cast<double>(pair.lower[bin]));
            upper.push_back(pair.isAuto() ? undefined : static_cast<double>(pair.upper[bin]));
            leftOut.push_back(pair.isBlanked(bin) ? 1 : 0);
        }
    std::vector<Connection> found;
    for (const PairCorrelogram &pair : content.correlograms)
        for (const std::optional<Connection> &connection : {pair.forward, pair.backward})
            if (connection)
                found.push_back(*connection);
    return {{"correlograms",
             {{"from_unit", from},
              {"to_unit", to},
              {"lag_ms", lags},
              {"spikes", spikes},
              {"expected", expected},
              {"lower_bound", lower},
              {"upper_bound", upper},
              {"left_out", leftOut}}},
            connectionsTable(found)};
}

QString binText(const PairContent &content, const PairCorrelogram &pair, std::size_t bin)
{
    const QString lag = lagText(connectionBins.lag(static_cast<int>(bin)));
    const QString spikes = countText(pair.counts[bin]);
    if (pair.isAuto())
        return QCoreApplication::translate("PairContent", "%1: lag %2, %3 spikes")
            .arg(content.source(pair).label, lag, spikes);
    const QString names =
        QStringLiteral("%1 → %2").arg(content.source(pair).label, content.target(pair).label);
    if (pair.isBlanked(bin))
        return QCoreApplication::translate("PairContent", "%1: lag %2, left out on one electrode")
            .arg(names, lag);
    return QCoreApplication::translate("PairContent", "%1: lag %2, %3 spikes, expected %4, bounds %5–%6")
        .arg(names, lag, spikes, numberText(pair.predictor[bin]), countText(pair.lower[bin]),
             countText(pair.upper[bin]));
}

} // namespace edgescope
