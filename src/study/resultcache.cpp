// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/resultcache.h"

#include <QCryptographicHash>

#include <algorithm>

namespace edgescope {
namespace {

template <typename T>
qsizetype bytes(const std::vector<T> &values)
{
    return static_cast<qsizetype>(values.size() * sizeof(T));
}

qsizetype bytesOf(const NoShape &)
{
    return 0;
}

qsizetype bytesOf(const Curves &curves)
{
    qsizetype sum = 0;
    for (const Panel &panel : curves.panels)
        for (const Series &series : panel.series)
            sum += bytes(series.x) + bytes(series.y) + bytes(series.low) + bytes(series.high) +
                   bytes(series.scales) + static_cast<qsizetype>(sizeof(Series));
    return sum;
}

qsizetype bytesOf(const Ellipsoids &ellipsoids)
{
    qsizetype sum = bytes(ellipsoids.ellipsoids);
    for (const PointCloud &cloud : ellipsoids.clouds)
        sum += bytes(cloud.start) + bytes(cloud.e) + bytes(cloud.i);
    for (const Density &density : ellipsoids.densities)
        sum += bytes(density.share);
    return sum;
}

qsizetype bytesOf(const TimeMap &map)
{
    return bytes(map.rowValues) + bytes(map.rowScales) + bytes(map.rowEdges) + bytes(map.values) +
           bytes(map.significance) + bytes(map.phases) + bytes(map.rowBaselines);
}

qsizetype bytesOf(const Features &features)
{
    qsizetype sum = bytes(features.points) + bytes(features.comparisons) + bytes(features.summaries);
    for (const FeaturePoint &point : features.points)
        sum += bytes(point.values);
    return sum;
}

qsizetype bytesOf(const SeizureScores &scores)
{
    return bytes(scores.channels) + bytes(scores.channelScores) + bytes(scores.scores);
}

qsizetype bytesOf(const UnitPlane &plane)
{
    return bytes(plane.units); // waveforms are the recording's
}

qsizetype bytesOf(const UnitGraph &graph)
{
    return bytes(graph.units) + bytes(graph.electrodes) + bytes(graph.connections);
}

} // namespace

size_t qHash(const ResultKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.input.recording, key.input.intervals, key.input.classes,
                      key.input.ensembleValues, key.input.window.start, key.input.window.stop,
                      key.input.states, key.analysis, key.version, key.values, key.surrogates,
                      key.shown.start, key.shown.stop);
}

QByteArray classesFingerprint(const std::vector<UnitClass> &classes)
{
    static_assert(sizeof(UnitClass) == 1);
    const QByteArrayView view(reinterpret_cast<const char *>(classes.data()),
                              static_cast<qsizetype>(classes.size()));
    return QCryptographicHash::hash(view.toByteArray(), QCryptographicHash::Sha256);
}

IntervalsFingerprint intervalsFingerprint(const std::vector<Interval> &intervals)
{
    QCryptographicHash analysed(QCryptographicHash::Sha256);
    QCryptographicHash seizures(QCryptographicHash::Sha256);
    for (const Interval &interval : intervals) {
        if (interval.kind == Interval::Kind::Event)
            continue;
        const double range[] = {interval.range.start, interval.range.stop};
        const QByteArray bytes = QByteArray(reinterpret_cast<const char *>(range), sizeof range) +
                                 static_cast<char>(interval.kind) + interval.label.toUtf8() + '\0';
        analysed.addData(bytes);
        if (interval.kind == Interval::Kind::Seizure)
            seizures.addData(bytes);
    }
    return {analysed.result(), seizures.result()};
}

qsizetype resultCost(const Result &result)
{
    qsizetype sum = std::visit([](const auto &shape) { return bytesOf(shape); }, result.shape);
    for (const Table &table : result.tables)
        for (const Column &column : table.columns)
            sum += std::visit([](const auto &values) { return bytes(values); }, column.values);
    return std::max<qsizetype>(1, sum / 1024);
}

std::shared_ptr<const Result> ResultCache::find(const ResultKey &key) const
{
    const auto *found = m_results.object(key);
    return found ? *found : nullptr;
}

void ResultCache::insert(const ResultKey &key, const std::shared_ptr<const Result> &result)
{
    m_results.insert(key, new std::shared_ptr<const Result>(result), resultCost(*result));
}

} // namespace edgescope
