// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/ridges.h"

#include "analyses/parametermaking.h"
#include "analyses/ridgerules.h"

#include <algorithm>
#include <tuple>

namespace edgescope {

RidgeField ridgeField(const TimeMap &map)
{
    RidgeField field;
    field.values = map.values;
    field.frequenciesHz = map.rowValues;
    field.edgeSeconds = map.rowEdges;
    field.significance = map.significance;
    field.stretches = map.stretches;
    field.start = map.start;
    field.step = map.step;
    field.columns = map.columns;
    return field;
}

std::vector<Ridge> findRidges(const RidgeField &field, const RidgeSettings &settings,
                              const Progress &progress)
{
    if (field.columns == 0 || field.frequenciesHz.empty())
        return {};
    const RidgeCells cells(field);
    std::vector<Ridge> ridges = settings.rule == RidgeSettings::Rule::Skeleton
                                    ? ridgeSkeleton(cells, settings, progress)
                                    : penalisedPaths(cells, settings, progress);
    std::stable_sort(ridges.begin(), ridges.end(), [](const Ridge &a, const Ridge &b) {
        return std::tuple(a.seconds.front(), a.rows.front()) < std::tuple(b.seconds.front(), b.rows.front());
    });
    return ridges;
}

Table ridgeTable(const QString &source, const std::vector<Ridge> &ridges)
{
    std::vector<QString> sources;
    std::vector<std::int64_t> chains;
    std::vector<double> seconds;
    std::vector<double> frequencies;
    std::vector<double> values;
    for (std::size_t chain = 0; chain < ridges.size(); ++chain) {
        const Ridge &ridge = ridges[chain];
        sources.insert(sources.end(), ridge.seconds.size(), source);
        chains.insert(chains.end(), ridge.seconds.size(), static_cast<std::int64_t>(chain) + 1);
        seconds.insert(seconds.end(), ridge.seconds.begin(), ridge.seconds.end());
        frequencies.insert(frequencies.end(), ridge.rows.begin(), ridge.rows.end());
        values.insert(values.end(), ridge.values.begin(), ridge.values.end());
    }
    return {"ridges",
            {{"source", std::move(sources)},
             {"chain", std::move(chains)},
             {"t_s", std::move(seconds)},
             {"frequency_hz", std::move(frequencies)},
             {"value", std::move(values)}}};
}

std::vector<Parameter> ridgeRuleParameters()
{
    return {
        choiceParameter("rule", QT_TRANSLATE_NOOP("Parameter", "Rule"),
                        {{"skeleton", QT_TRANSLATE_NOOP("Parameter", "Local maxima")},
                         {"penalised_path", QT_TRANSLATE_NOOP("Parameter", "Penalised paths")}},
                        QT_TRANSLATE_NOOP("Parameter", "Every maximum along frequency that stands out, or "
                                                       "the paths that hold the most and jump the least.")),
        numberParameter(
            "quantile", QT_TRANSLATE_NOOP("Parameter", "Quantile"), 0.9, 0, 0.9999, 4, QString(),
            QT_TRANSLATE_NOOP("Parameter", "Local maxima below this quantile of all values are no ridges.")),
        numberParameter("link_voices", QT_TRANSLATE_NOOP("Parameter", "Step"), 1.5, 0.1, 20, 1,
                        QString::fromUtf8(QT_TRANSLATE_NOOP("Parameter", "voices")),
                        QT_TRANSLATE_NOOP("Parameter",
                                          "The most a chain of local maxima moves from one column "
                                          "to the next.")),
        numberParameter("least_cycles", QT_TRANSLATE_NOOP("Parameter", "Shortest"), 3, 0, 1000, 1,
                        QString::fromUtf8(QT_TRANSLATE_NOOP("Parameter", "cycles")),
                        QT_TRANSLATE_NOOP("Parameter", "Chains with fewer cycles are left out.")),
        numberParameter("penalty", QT_TRANSLATE_NOOP("Parameter", "Penalty"), 2, 0, 1000, 2, QString(),
                        QT_TRANSLATE_NOOP("Parameter", "Cost of a path's jumps in frequency.")),
        wholeNumberParameter("paths", QT_TRANSLATE_NOOP("Parameter", "Paths"), 3, 1, 20,
                             QT_TRANSLATE_NOOP("Parameter", "How many penalised paths are looked for.")),
    };
}

RidgeSettings ridgeSettings(const Values &values)
{
    RidgeSettings settings;
    if (values.choice("rule") == "penalised_path")
        settings.rule = RidgeSettings::Rule::PenalisedPath;
    settings.quantile = values.number("quantile");
    settings.linkVoices = values.number("link_voices");
    settings.leastCycles = values.number("least_cycles");
    settings.penalty = values.number("penalty");
    settings.paths = static_cast<int>(values.whole("paths"));
    return settings;
}

} // namespace edgescope
