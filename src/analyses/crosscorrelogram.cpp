// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/crosscorrelogram.h"

#include "analyses/laggedmoments.h"
#include "analyses/reasons.h"
#include "analyses/scaletable.h"
#include "analyses/surrogates.h"
#include "core/parallel.h"

#include <QCoreApplication>

#include <atomic>
#include <cmath>

namespace edgescope {
namespace {

constexpr std::int64_t binsPerTask = 1 << 15;

// A piece of one range at one scale.
struct Task {
    size_t correlogram = 0;
    double width = 0;
    BinSpan bins;
    std::int64_t from = 0;
    std::int64_t to = 0;
};

std::vector<Task> tasksOf(const EnsembleStatistics &statistics, int firstScale)
{
    std::vector<Task> tasks;
    size_t correlogram = 0;
    for (const SegmentStatistics &entry : statistics.segments)
        for (const ScaleStatistics &scale : entry.scales) {
            for (const TimeRange &range : entry.segments.ranges) {
                if (scale.scale < firstScale)
                    break;
                const BinSpan bins = wholeBins(statistics.window, range, scale.width);
                for (std::int64_t from = bins.first; from < bins.last; from += binsPerTask)
                    tasks.push_back(
                        {correlogram, scale.width, bins, from, std::min(from + binsPerTask, bins.last)});
            }
            ++correlogram;
        }
    return tasks;
}

Table correlogramTable(const EnsembleStatistics &statistics,
                       const std::vector<CrossCorrelogram> &correlograms)
{
    std::vector<QString> states, sources;
    std::vector<std::int64_t> scales;
    std::vector<double> widths, lags, values;
    size_t next = 0;
    for (const SegmentStatistics &entry : statistics.segments)
        for (size_t n = 0; n < entry.scales.size() && next < correlograms.size(); ++n, ++next) {
            const CrossCorrelogram &correlogram = correlograms[next];
            for (int lag = -correlogram.lags(); lag <= correlogram.lags(); ++lag) {
                states.push_back(stateCode(entry.segments));
                sources.push_back(QString::fromLatin1(dataSource));
                scales.push_back(correlogram.scale);
                widths.push_back(correlogram.width);
                lags.push_back(lag * correlogram.width);
                values.push_back(correlogram.at(lag));
            }
        }
    return {"cross_correlogram",
            {{"state", states},
             {"source", sources},
             {"scale", scales},
             {"dt_s", widths},
             {"lag_s", lags},
             {"r", values}}};
}

void addCorrelogram(Panel &panel, const CrossCorrelogram &correlogram)
{
    Series bars;
    bars.role = Series::Role::Bars;
    bars.scale = correlogram.scale;
    bars.state = correlogram.state;
    for (int lag = -correlogram.lags(); lag <= correlogram.lags(); ++lag) {
        bars.x.push_back(lag * correlogram.width);
        bars.y.push_back(correlogram.at(lag));
    }
    panel.series.push_back(std::move(bars));
    const std::optional<int> peak = correlogram.peakLag();
    if (!peak)
        return;
    ReadOut r;
    r.label = QCoreApplication::translate("Analysis", "Peak r");
    r.value = correlogram.at(*peak);
    r.scale = correlogram.scale;
    r.state = correlogram.state;
    ReadOut lag = r;
    lag.label = QCoreApplication::translate("Analysis", "Peak lag (s)");
    lag.value = *peak * correlogram.width;
    panel.readOuts.push_back(std::move(r));
    panel.readOuts.push_back(std::move(lag));
}

// The band of surrogates round the bars.
void addSurrogates(Panel &panel, const CrossCorrelogram &correlogram, size_t entry,
                   const SurrogateDraws &draws)
{
    for (Series &series :
         surrogateSeries(draws, entry, correlogram.state, correlogram.scale, &SurrogateScale::correlogram)) {
        for (double &x : series.x)
            x = (2 * x - 1) * surrogateLags * correlogram.width;
        panel.series.push_back(std::move(series));
    }
}

Panel correlogramPanel(const std::vector<CrossCorrelogram> &correlograms, const AnalysisInput &input)
{
    Panel panel;
    panel.x.title = QCoreApplication::translate("Analysis", "Lag of I after E");
    panel.x.unit = QStringLiteral("s");
    panel.y.title = QCoreApplication::translate("Analysis", "Correlation r");
    for (size_t n = 0; n < correlograms.size(); ++n) {
        if (correlograms[n].bins < minimumBins)
            continue;
        addCorrelogram(panel, correlograms[n]);
        for (const auto &draws : input.surrogates)
            addSurrogates(panel, correlograms[n], n / scaleCount, *draws);
    }
    return panel;
}

} // namespace

std::optional<int> CrossCorrelogram::peakLag() const
{
    std::optional<int> peak;
    for (int distance = 0; distance <= lags(); ++distance)
        for (const int lag : {distance, -distance})
            if (std::isfinite(at(lag)) && (!peak || at(lag) > at(*peak)))
                peak = lag;
    return peak;
}

std::vector<CrossCorrelogram> crossCorrelograms(const EnsembleSignals &ensemble,
                                                const EnsembleStatistics &statistics, int lags,
                                                const Progress &progress, int firstScale)
{
    const std::vector<Task> tasks = tasksOf(statistics, firstScale);
    std::vector<std::vector<CountMoments>> parts(tasks.size());
    std::atomic<std::int64_t> done = 0;
    const auto total = static_cast<std::int64_t>(tasks.size());
    parallelFor(total, [&](std::int64_t n) {
        const Task &task = tasks[static_cast<size_t>(n)];
        parts[static_cast<size_t>(n)] =
            laggedMoments(ensemble, statistics.window, task.width, task.bins, task.from, task.to, lags);
        progress.report(++done, total);
    });

    std::vector<CrossCorrelogram> correlograms;
    std::vector<std::vector<CountMoments>> sums;
    for (const SegmentStatistics &entry : statistics.segments)
        for (const ScaleStatistics &scale : entry.scales) {
            correlograms.push_back({entry.segments.state, scale.scale, scale.width, scale.moments.bins, {}});
            sums.emplace_back(static_cast<size_t>(2 * lags + 1));
        }
    for (size_t n = 0; n < tasks.size(); ++n)
        for (size_t lag = 0; lag < parts[n].size(); ++lag)
            sums[tasks[n].correlogram][lag] += parts[n][lag];
    for (size_t n = 0; n < correlograms.size(); ++n)
        correlograms[n].r = laggedCorrelations(sums[n]);
    return correlograms;
}

const std::vector<Parameter> &crossCorrelogramParameters()
{
    static const std::vector<Parameter> parameters = [] {
        Parameter lags;
        lags.key = "lags";
        lags.title = QT_TRANSLATE_NOOP("Parameter", "Largest lag");
        lags.kind = Parameter::Kind::WholeNumber;
        lags.defaultValue = std::int64_t{20};
        lags.unit = QStringLiteral("bins");
        lags.minimum = 1;
        lags.maximum = 200;
        lags.help = QT_TRANSLATE_NOOP("Parameter", "Bins by which I is moved against E, both ways.");
        return std::vector<Parameter>{lags};
    }();
    return parameters;
}

Result runCrossCorrelogram(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    const EnsembleStatistics &statistics = *input.statistics;
    Result result;
    std::vector<CrossCorrelogram> correlograms;
    if (!refuseWithoutClasses(result, statistics)) {
        correlograms =
            crossCorrelograms(*input.ensemble, statistics, static_cast<int>(values.whole("lags")), progress);
        result.notComputable = tooShortReason(statistics);
    }
    result.tables = {correlogramTable(statistics, correlograms)};
    if (!result.notComputable.isEmpty())
        return result;
    Curves curves;
    curves.panels.push_back(correlogramPanel(correlograms, input));
    result.notes << scaleNotes(statistics, minimumBins);
    result.notes << insufficientStates(*input.recording, statistics);
    result.shape = std::move(curves);
    return result;
}

} // namespace edgescope
