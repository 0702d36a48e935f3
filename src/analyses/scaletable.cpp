// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/scaletable.h"

namespace edgescope {

QString stateCode(const Segments &segments)
{
    return segments.state.isEmpty() ? QStringLiteral("ALL") : segments.state;
}

Table scaleTable(const EnsembleStatistics &statistics, const std::vector<ScaleColumn> &columns)
{
    std::vector<QString> states;
    std::vector<QString> sources;
    std::vector<std::int64_t> scales;
    std::vector<std::vector<double>> values(columns.size());
    for (const SegmentStatistics &entry : statistics.segments) {
        for (const ScaleStatistics &scale : entry.scales) {
            states.push_back(stateCode(entry.segments));
            sources.push_back(QStringLiteral("data"));
            scales.push_back(scale.scale);
            for (size_t c = 0; c < columns.size(); ++c)
                values[c].push_back(columns[c].value(entry, scale));
        }
    }
    Table table;
    table.name = "scales";
    table.columns = {
        {"state", std::move(states)}, {"source", std::move(sources)}, {"scale", std::move(scales)}};
    for (size_t c = 0; c < columns.size(); ++c)
        table.columns.push_back({columns[c].name, std::move(values[c])});
    return table;
}

} // namespace edgescope
