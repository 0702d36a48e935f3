// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/mncm.h"
#include "analyses/reasons.h"
#include "analyses/scaletable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

// Packs the features of the co-occurrence matrices into a shape and tables.
namespace edgescope {
namespace {

constexpr std::array<const char *, textureFeatureCount> featureIds = {
    "contrast", "correlation", "dissimilarity", "homogeneity", "energy", "entropy"};

// The step of the table: of several, the farthest.
PairStep tabledStep(const MncmSettings &settings, int offset)
{
    PairStep step;
    for (const PairStep &each : pairSteps(settings, offset)) {
        step.rows = std::max(step.rows, each.rows);
        step.columns = std::max(step.columns, each.columns);
    }
    return step;
}

QString stateCell(const QString &state)
{
    return stateCode({state, {}});
}

void addFeatureColumns(Table &table, const std::vector<MncmFeatures> &rows, TextureFeatures MncmFeatures::*of,
                       const char *ending)
{
    for (size_t f = 0; f < textureFeatureCount; ++f) {
        std::vector<double> values;
        for (const MncmFeatures &row : rows)
            values.push_back((row.*of)[f]);
        table.columns.push_back({QByteArray(featureIds[f]) + ending, std::move(values)});
    }
}

Table featureTable(const std::vector<MncmFeatures> &rows, const MncmSettings &settings)
{
    std::vector<QString> states;
    std::vector<QString> channels;
    std::vector<std::int64_t> scales;
    std::vector<std::int64_t> columns;
    std::vector<std::int64_t> pairs;
    for (const MncmFeatures &row : rows) {
        const PairStep step = tabledStep(settings, row.offset);
        states.push_back(stateCell(row.state));
        channels.push_back(QString::fromLatin1(mncmChannelCode(row.channel)));
        scales.push_back(step.rows);
        columns.push_back(step.columns);
        pairs.push_back(static_cast<std::int64_t>(row.pairs));
    }
    Table table;
    table.name = "mncm";
    table.columns = {{"state", std::move(states)},
                     {"channel", std::move(channels)},
                     {"offset_scale", std::move(scales)},
                     {"offset_time", std::move(columns)},
                     {"pairs", std::move(pairs)}};
    addFeatureColumns(table, rows, &MncmFeatures::value, "");
    addFeatureColumns(table, rows, &MncmFeatures::low, "_low");
    addFeatureColumns(table, rows, &MncmFeatures::high, "_high");
    return table;
}

Table windowTable(const std::vector<MncmWindow> &windows, const MncmSettings &settings)
{
    const PairStep step = tabledStep(settings, settings.windowOffset);
    std::vector<double> starts;
    std::vector<double> stops;
    std::vector<QString> states;
    for (const MncmWindow &window : windows) {
        starts.push_back(window.range.start);
        stops.push_back(window.range.stop);
        states.push_back(window.state);
    }
    Table table;
    table.name = "mncm_windows";
    table.columns = {{"start_s", std::move(starts)},
                     {"stop_s", std::move(stops)},
                     {"state", std::move(states)},
                     {"offset_scale", std::vector<std::int64_t>(windows.size(), step.rows)},
                     {"offset_time", std::vector<std::int64_t>(windows.size(), step.columns)}};
    for (size_t f = 0; f < textureFeatureCount; ++f) {
        std::vector<double> values;
        for (const MncmWindow &window : windows)
            values.push_back(window.value[f]);
        table.columns.push_back({featureIds[f], std::move(values)});
    }
    return table;
}

std::vector<Feature> describedFeatures(const MncmSettings &settings)
{
    const QString squared = QCoreApplication::translate("Analysis", "levels²");
    const QString levels = QCoreApplication::translate("Analysis", "levels");
    const QString information = settings.variants.entropyInBits
                                    ? QCoreApplication::translate("Analysis", "bits")
                                    : QCoreApplication::translate("Analysis", "nats");
    return {{featureIds[0], QCoreApplication::translate("Analysis", "Contrast"), squared},
            {featureIds[1], QCoreApplication::translate("Analysis", "Correlation"), {}},
            {featureIds[2], QCoreApplication::translate("Analysis", "Dissimilarity"), levels},
            {featureIds[3], QCoreApplication::translate("Analysis", "Homogeneity"), {}},
            {featureIds[4], QCoreApplication::translate("Analysis", "Energy"), {}},
            {featureIds[5], QCoreApplication::translate("Analysis", "Entropy"), information}};
}

Features shapeOf(const Mncm &mncm, const MncmSettings &settings)
{
    Features shape;
    shape.features = describedFeatures(settings);
    for (const MncmWindow &window : mncm.windows)
        shape.points.push_back({window.range, window.state, {window.value.begin(), window.value.end()}});
    for (const MncmComparison &comparison : mncm.comparisons)
        shape.comparisons.push_back({comparison.feature, comparison.stateA, comparison.stateB,
                                     comparison.effectSize, comparison.pHolm});
    for (const MncmFeatures &row : mncm.features)
        if (row.channel == settings.channel && row.offset > 0)
            for (size_t f = 0; f < textureFeatureCount; ++f)
                shape.summaries.push_back({f, row.state, row.offset, row.value[f], row.low[f], row.high[f]});
    return shape;
}

QString missingReason(const EnsembleStatistics &statistics, MncmChannel channel)
{
    if (channel == MncmChannel::AutoE)
        return missingClassReason(statistics, UnitClass::Excitatory);
    if (channel == MncmChannel::AutoI)
        return missingClassReason(statistics, UnitClass::Inhibitory);
    return missingClassReason(statistics);
}

// What the picture lacks, for the channel shown.
QStringList notesOn(const Mncm &mncm, const MncmSettings &settings)
{
    QStringList notes;
    if (settings.channel != MncmChannel::AutoI)
        notes << undefinedRowNotes(mncm.images.of(
            settings.channel == MncmChannel::AutoF ? ImageChannel::Difference : ImageChannel::Excitatory));
    else
        notes << undefinedRowNotes(mncm.images.of(ImageChannel::Inhibitory));
    const auto correlation = static_cast<size_t>(TextureFeature::Correlation);
    QStringList empty;
    QStringList oneLevel;
    QStringList brief;
    for (const MncmFeatures &row : mncm.features) {
        if (row.channel != settings.channel || row.offset != 1)
            continue;
        if (row.pairs == 0)
            empty << stateCell(row.state);
        else if (std::isnan(row.value[correlation]))
            oneLevel << stateCell(row.state);
        if (row.pairs > 0 && std::isnan(row.low[0]) && settings.draws > 0)
            brief << stateCell(row.state);
    }
    const auto say = [&](const QString &sentence, const QStringList &states) {
        if (!states.isEmpty())
            notes << sentence.arg(states.join(QStringLiteral(", ")));
    };
    say(QCoreApplication::translate("Analysis", "%1: no pair of cells."), empty);
    say(QCoreApplication::translate("Analysis", "%1: correlation undefined, all cells are on one level."),
        oneLevel);
    say(QCoreApplication::translate("Analysis", "%1: too short for 95 % intervals."), brief);
    return notes;
}

bool hasPairs(const Mncm &mncm, MncmChannel channel)
{
    return std::any_of(mncm.features.begin(), mncm.features.end(), [&](const MncmFeatures &row) {
        return row.state.isEmpty() && row.channel == channel && row.pairs > 0;
    });
}

} // namespace

Result runMncm(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    const MncmSettings settings = mncmSettings(values);
    Result result;
    refuseForClasses(result, missingReason(*input.statistics, settings.channel));
    const Mncm mncm = multiscaleCooccurrence(input, settings, progress);
    if (result.notComputable.isEmpty() && !hasPairs(mncm, settings.channel))
        result.notComputable = QCoreApplication::translate(
            "Analysis", "No pairs of cells: fewer than two scales fit into the time analysed.");
    const bool isComputable = result.notComputable.isEmpty();
    result.tables = {featureTable(mncm.features, settings),
                     windowTable(isComputable ? mncm.windows : std::vector<MncmWindow>(), settings)};
    if (!isComputable)
        return result;
    result.notes = notesOn(mncm, settings);
    result.shape = shapeOf(mncm, settings);
    return result;
}

} // namespace edgescope
