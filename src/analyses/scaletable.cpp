// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/scaletable.h"

#include "analyses/collapsecurves.h"
#include "analyses/ensembles.h"
#include "analyses/jointdistribution.h"
#include "analyses/partitioncurves.h"
#include "analyses/variancescaling.h"

namespace edgescope {

QString stateCode(const Segments &segments)
{
    return segments.state.isEmpty() ? QStringLiteral("ALL") : segments.state;
}

Table scaleTable(const EnsembleStatistics &statistics, const std::vector<ScaleColumns> &columns)
{
    std::vector<QString> states;
    std::vector<std::int64_t> scales;
    std::vector<double> widths;
    std::vector<std::int64_t> bins;
    for (const SegmentStatistics &entry : statistics.segments) {
        for (const ScaleStatistics &scale : entry.scales) {
            states.push_back(stateCode(entry.segments));
            scales.push_back(scale.scale);
            widths.push_back(scale.width);
            bins.push_back(scale.moments.bins);
        }
    }
    const size_t rows = states.size();
    Table table;
    table.name = "scales";
    table.columns = {{"state", std::move(states)},
                     {"source", std::vector<QString>(rows, QString::fromLatin1(dataSource))},
                     {"scale", std::move(scales)},
                     {"dt_s", std::move(widths)},
                     {"bins", std::move(bins)}};
    for (const ScaleColumns &group : columns) {
        const auto width = static_cast<size_t>(group.names.size());
        std::vector<std::vector<double>> values(width, std::vector<double>(rows));
        std::vector<double> row(width);
        for (size_t r = 0; r < rows; ++r) {
            group.values(statistics.segments[r / scaleCount].scales[r % scaleCount], row);
            for (size_t c = 0; c < width; ++c)
                values[c][r] = row[c];
        }
        for (size_t c = 0; c < width; ++c)
            table.columns.push_back({group.names[static_cast<qsizetype>(c)], std::move(values[c])});
    }
    return table;
}

std::vector<ScaleColumns> allScaleColumns(int excitatoryUnits, int inhibitoryUnits)
{
    constexpr double confidence = 0.95;
    return {ensembleColumns(excitatoryUnits, inhibitoryUnits),
            jointColumns(excitatoryUnits, inhibitoryUnits, confidence),
            varianceColumns(excitatoryUnits, inhibitoryUnits), giniColumns(),
            collapseColumns(excitatoryUnits, inhibitoryUnits)};
}

} // namespace edgescope
