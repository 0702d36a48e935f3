// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/statestatistics.h"

#include "analyses/blockbootstrap.h"
#include "analyses/parametermaking.h"
#include "analyses/reasons.h"
#include "analyses/scaletable.h"

#include <QCoreApplication>

#include <cmath>

namespace edgescope {
namespace {

struct StatisticsSettings {
    double blockSeconds;
    std::int64_t bootstrapDraws;
    std::int64_t permutationDraws;
    Adjustment adjustment;
    std::uint64_t seed;

    explicit StatisticsSettings(const Values &values)
        : blockSeconds(values.choice("blocks") == "episodes" ? 0 : values.number("block_seconds"))
        , bootstrapDraws(values.whole("bootstrap_draws"))
        , permutationDraws(values.whole("permutation_draws"))
        , adjustment(values.choice("adjust") == "holm" ? Adjustment::Holm : Adjustment::MaxStatistic)
        , seed(static_cast<std::uint64_t>(values.whole("seed")))
    {
    }
};

// Grows as entries and pairs are finished.
struct Tables {
    std::vector<QString> state, feature;
    std::vector<double> value, low, high;
    std::vector<QString> tested, stateA, stateB;
    std::vector<double> difference, effectSize, p, pAdjusted;

    void addIntervals(const QString &label, const std::vector<double> &values,
                      const std::vector<Interval95> &intervals)
    {
        for (size_t n = 0; n < values.size(); ++n) {
            state.push_back(label);
            feature.push_back(QString::fromLatin1(stateFeatures()[n]));
            value.push_back(values[n]);
            low.push_back(intervals[n].low);
            high.push_back(intervals[n].high);
        }
    }

    void addTests(const QString &a, const QString &b, const std::vector<StateTest> &tests)
    {
        for (size_t n = 0; n < tests.size(); ++n) {
            tested.push_back(QString::fromLatin1(stateFeatures()[n]));
            stateA.push_back(a);
            stateB.push_back(b);
            difference.push_back(tests[n].difference);
            effectSize.push_back(tests[n].effectSize);
            p.push_back(tests[n].p);
            pAdjusted.push_back(tests[n].pAdjusted);
        }
    }

    std::vector<Table> take()
    {
        return {{"state_tests",
                 {{"feature", std::move(tested)},
                  {"state_a", std::move(stateA)},
                  {"state_b", std::move(stateB)},
                  {"difference", std::move(difference)},
                  {"effect_size", std::move(effectSize)},
                  {"p_permutation", std::move(p)},
                  {"p_holm", std::move(pAdjusted)}}},
                {"state_intervals",
                 {{"state", std::move(state)},
                  {"feature", std::move(feature)},
                  {"value", std::move(value)},
                  {"low", std::move(low)},
                  {"high", std::move(high)}}}};
    }
};

// The states that are compared; the combined time is not one of them.
size_t stateCount(const EnsembleStatistics &statistics)
{
    return statistics.segments.size() - 1;
}

void fill(Tables &tables, const BlockFeatures &features, const EnsembleStatistics &statistics,
          const StatisticsSettings &settings, const Progress &progress)
{
    const size_t states = stateCount(statistics);
    const auto steps = static_cast<double>(statistics.segments.size() + states * (states - 1) / 2);
    double step = 0;
    const auto part = [&] {
        ++step;
        return progress.part((step - 1) / steps, step / steps);
    };
    for (size_t entry = 0; entry < statistics.segments.size(); ++entry)
        tables.addIntervals(
            stateCode(statistics.segments[entry].segments), features.ofEntry(entry),
            bootstrapIntervals(features, entry, settings.bootstrapDraws, settings.seed, part()));
    for (size_t a = 1; a < statistics.segments.size(); ++a)
        for (size_t b = a + 1; b < statistics.segments.size(); ++b)
            tables.addTests(statistics.segments[a].segments.state, statistics.segments[b].segments.state,
                            permutationTests(features, a, b, settings.permutationDraws, settings.seed,
                                             settings.adjustment, part()));
}

// A state that is long enough for the finest display scale may be too short for coarser ones, or for blocks.
void addNotes(QStringList &notes, const Recording &recording, const EnsembleStatistics &statistics,
              const BlockFeatures &features)
{
    for (size_t entry = 1; entry < statistics.segments.size(); ++entry) {
        const SegmentStatistics &state = statistics.segments[entry];
        constexpr auto displayed = static_cast<qsizetype>(displayScales.size());
        QStringList scales;
        for (const int k : displayScales)
            if (state.scales[static_cast<size_t>(k - 1)].moments.bins < minimumBins)
                scales << QString::number(k);
        if (scales.size() == displayed)
            notes << insufficientState(recording, state);
        else if (!scales.isEmpty())
            notes << QCoreApplication::translate("Analysis", "%1: insufficient at k %2, fewer than %n bins",
                                                 nullptr, int(minimumBins))
                         .arg(state.segments.state, scales.join(QStringLiteral(", ")));
        const auto blocks = static_cast<int>(features.blocks(entry).size());
        if (scales.size() < displayed && blocks < static_cast<int>(leastBootstrapBlocks))
            notes << QCoreApplication::translate("Analysis",
                                                 "%1: insufficient for intervals and tests, %n of %2 blocks",
                                                 nullptr, blocks)
                         .arg(state.segments.state)
                         .arg(leastBootstrapBlocks);
    }
    if (stateCount(statistics) == 0)
        notes << (stateLabels(recording.intervals).empty()
                      ? QCoreApplication::translate("Analysis", "No states are marked in this recording.")
                      : QCoreApplication::translate("Analysis", "No states are chosen."));
}

} // namespace

const std::vector<Parameter> &stateStatisticsParameters()
{
    static const std::vector<Parameter> parameters = [] {
        std::vector<Parameter> all = {
            choiceParameter("blocks", QT_TRANSLATE_NOOP("Parameter", "Blocks"),
                            {{"time", QT_TRANSLATE_NOOP("Parameter", "Equal lengths")},
                             {"episodes", QT_TRANSLATE_NOOP("Parameter", "Whole episodes")}},
                            QT_TRANSLATE_NOOP("Parameter", "What is drawn, or permuted, as one piece."))};
        const std::vector<Parameter> bootstrap = blockBootstrapParameters();
        all.insert(all.end(), bootstrap.begin(), bootstrap.end());
        all.insert(
            all.end() - 1,
            {wholeNumberParameter(
                 "permutation_draws", QT_TRANSLATE_NOOP("Parameter", "Permutations"), 1000, 0, 100000,
                 QT_TRANSLATE_NOOP("Parameter", "Permutations of the blocks' states behind each p.")),
             choiceParameter("adjust", QT_TRANSLATE_NOOP("Parameter", "Adjustment"),
                             {{"holm", QT_TRANSLATE_NOOP("Parameter", "Holm")},
                              {"max_statistic", QT_TRANSLATE_NOOP("Parameter", "Max-statistic")}},
                             QT_TRANSLATE_NOOP("Parameter", "How p values are adjusted for the number of "
                                                            "features compared."))});
        return all;
    }();
    return parameters;
}

Result runStateStatistics(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    const EnsembleStatistics &statistics = *input.statistics;
    const StatisticsSettings settings(values);
    Result result;
    Tables tables;
    if (!refuseWithoutClasses(result, statistics))
        result.notComputable = tooShortReason(statistics);
    if (result.notComputable.isEmpty()) {
        const BlockFeatures features(*input.ensemble, statistics, settings.blockSeconds,
                                     progress.part(0, 0.1));
        fill(tables, features, statistics, settings, progress.part(0.1, 1));
        addNotes(result.notes, *input.recording, statistics, features);
        if (settings.adjustment == Adjustment::MaxStatistic)
            result.notes << QCoreApplication::translate("Analysis", "p adjusted by the max-statistic");
    }
    result.tables = tables.take();
    return result;
}

} // namespace edgescope
