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

MncmSettings settingsFrom(const Values &values)
{
    MncmSettings settings;
    settings.image.firstScale = static_cast<int>(values.whole("first_scale"));
    settings.image.lastScale = static_cast<int>(values.whole("last_scale"));
    settings.image.step = values.number("grid_step_s");
    settings.image.construction =
        values.choice("construction") == "hold" ? ImageConstruction::Hold : ImageConstruction::Sliding;
    settings.image.value =
        values.choice("image") == "class_mean" ? ImageValue::ClassMeanRate : ImageValue::ZScore;
    const QByteArray rule = values.choice("level_range");
    settings.rule = rule == "pooled"              ? LevelRule::PooledRange
                    : rule == "equal_probability" ? LevelRule::EqualProbability
                                                  : LevelRule::Fixed;
    settings.limit = values.number("limit");
    settings.levels = values.choice("levels").toInt();
    const QByteArray channel = values.choice("channel");
    settings.channel = channel == "auto_e"     ? MncmChannel::AutoE
                       : channel == "auto_i"   ? MncmChannel::AutoI
                       : channel == "cross_ei" ? MncmChannel::CrossEI
                                               : MncmChannel::AutoF;
    const QByteArray mode = values.choice("offset_mode");
    settings.mode = mode == "time"       ? OffsetMode::Time
                    : mode == "diagonal" ? OffsetMode::Diagonal
                    : mode == "all"      ? OffsetMode::All
                                         : OffsetMode::Scale;
    settings.timeStep = values.whole("time_step");
    settings.zeroOffset = values.yes("zero_offset");
    settings.symmetric = values.yes("symmetric");
    settings.wideBoxesInside = values.yes("wide_boxes_inside");
    settings.variants = {values.choice("homogeneity") == "absolute", values.choice("energy") == "root",
                         values.choice("entropy_unit") == "bits"};
    settings.draws = values.whole("bootstrap_draws");
    settings.permutations = values.whole("permutations");
    settings.permuteBouts = values.choice("permuted") == "bouts";
    settings.seed = static_cast<std::uint64_t>(values.whole("seed"));
    settings.windowSeconds = values.number("window_s");
    settings.windowStepSeconds = values.number("window_step_s");
    settings.windowOffset = static_cast<int>(values.whole("window_offset"));
    return settings;
}

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
    const size_t correlation = static_cast<size_t>(TextureFeature::Correlation);
    for (const MncmFeatures &row : mncm.features) {
        if (row.channel != settings.channel || row.offset != 1)
            continue;
        if (row.pairs == 0 && !row.state.isEmpty())
            notes << QCoreApplication::translate("Analysis", "%1: no pair of cells.").arg(row.state);
        else if (row.pairs > 0 && std::isnan(row.value[correlation]))
            notes << QCoreApplication::translate("Analysis",
                                                 "%1: correlation undefined, all cells are on one level.")
                         .arg(stateCell(row.state));
        else if (row.pairs > 0 && std::isnan(row.low[0]) && settings.draws > 0)
            notes << QCoreApplication::translate("Analysis", "%1: too short for 95 % intervals.")
                         .arg(stateCell(row.state));
    }
    return notes;
}

bool hasPairs(const Mncm &mncm, MncmChannel channel)
{
    return std::any_of(mncm.features.begin(), mncm.features.end(), [&](const MncmFeatures &row) {
        return row.state.isEmpty() && row.channel == channel && row.pairs > 0;
    });
}

Parameter base(const QByteArray &key, const char *title, const char *help, Parameter::Origin origin)
{
    Parameter parameter;
    parameter.key = key;
    parameter.title = title;
    parameter.help = help;
    parameter.origin = origin;
    return parameter;
}

Parameter choice(Parameter parameter, std::vector<Parameter::Choice> choices, size_t standard = 0)
{
    parameter.kind = Parameter::Kind::Choice;
    parameter.defaultValue = choices[standard].id;
    parameter.choices = std::move(choices);
    return parameter;
}

Parameter whole(Parameter parameter, std::int64_t value, double minimum, double maximum)
{
    parameter.kind = Parameter::Kind::WholeNumber;
    parameter.defaultValue = value;
    parameter.minimum = minimum;
    parameter.maximum = maximum;
    return parameter;
}

Parameter number(Parameter parameter, double value, double minimum, double maximum, const QString &unit,
                 int decimals)
{
    parameter.defaultValue = value;
    parameter.minimum = minimum;
    parameter.maximum = maximum;
    parameter.unit = unit;
    parameter.decimals = decimals;
    return parameter;
}

Parameter yesNo(Parameter parameter, bool value)
{
    parameter.kind = Parameter::Kind::YesNo;
    parameter.defaultValue = value;
    return parameter;
}

std::vector<Parameter> imageParameters()
{
    constexpr auto program = Parameter::Origin::Program;
    constexpr auto figure = Parameter::Origin::Figure;
    const QString seconds = QStringLiteral("s");
    return {
        choice(
            base("channel", QT_TRANSLATE_NOOP("Parameter", "Channel"),
                 QT_TRANSLATE_NOOP("Parameter", "Whose levels are paired: of one signal with itself, or of "
                                                "E with I."),
                 figure),
            {{"auto_f", QT_TRANSLATE_NOOP("Parameter", "E − I with itself")},
             {"auto_e", QT_TRANSLATE_NOOP("Parameter", "E with itself")},
             {"auto_i", QT_TRANSLATE_NOOP("Parameter", "I with itself")},
             {"cross_ei", QT_TRANSLATE_NOOP("Parameter", "E with I")}}),
        choice(base("image", QT_TRANSLATE_NOOP("Parameter", "Image"),
                    QT_TRANSLATE_NOOP("Parameter", "Rows z-scored over the whole time, or rates over the "
                                                   "mean rate of the class."),
                    figure),
               {{"z_score", QT_TRANSLATE_NOOP("Parameter", "z-scored")},
                {"class_mean", QT_TRANSLATE_NOOP("Parameter", "Rate over mean")}}),
        choice(base("construction", QT_TRANSLATE_NOOP("Parameter", "Construction"),
                    QT_TRANSLATE_NOOP("Parameter",
                                      "A window of width Δt about each moment, or the bin that contains it."),
                    program),
               {{"sliding", QT_TRANSLATE_NOOP("Parameter", "Sliding window")},
                {"hold", QT_TRANSLATE_NOOP("Parameter", "Bins")}}),
        whole(base("first_scale", QT_TRANSLATE_NOOP("Parameter", "First scale"),
                   QT_TRANSLATE_NOOP("Parameter", "Finest scale of the image."), program),
              10, 1, scaleCount),
        whole(base("last_scale", QT_TRANSLATE_NOOP("Parameter", "Last scale"),
                   QT_TRANSLATE_NOOP("Parameter", "Coarsest scale of the image."), program),
              scaleCount, 1, scaleCount),
        number(base("grid_step_s", QT_TRANSLATE_NOOP("Parameter", "Grid step"),
                    QT_TRANSLATE_NOOP("Parameter", "Time between the columns of the image."), program),
               0.1, 0.01, 10, seconds, 3),
        yesNo(base("wide_boxes_inside", QT_TRANSLATE_NOOP("Parameter", "Wide windows inside"),
                   QT_TRANSLATE_NOOP("Parameter", "Leaves out cells with less than 80 % of their width "
                                                  "inside the state."),
                   program),
              false)};
}

std::vector<Parameter> levelParameters()
{
    constexpr auto program = Parameter::Origin::Program;
    return {
        choice(base("levels", QT_TRANSLATE_NOOP("Parameter", "Levels"),
                    QT_TRANSLATE_NOOP("Parameter", "Number of levels the values are sorted into."), program),
               {{"8", "8"}, {"16", "16"}, {"32", "32"}, {"64", "64"}}, 1),
        choice(base("level_range", QT_TRANSLATE_NOOP("Parameter", "Range of the levels"),
                    QT_TRANSLATE_NOOP("Parameter", "What the levels span; all states and scales share them."),
                    Parameter::Origin::Figure),
               {{"fixed", QT_TRANSLATE_NOOP("Parameter", "Fixed")},
                {"pooled", QT_TRANSLATE_NOOP("Parameter", "0.5–99.5 %")},
                {"equal_probability", QT_TRANSLATE_NOOP("Parameter", "Equal probability")}}),
        number(base("limit", QT_TRANSLATE_NOOP("Parameter", "Limit of the fixed range"),
                    QT_TRANSLATE_NOOP("Parameter", "The fixed range goes from minus to plus this value."),
                    Parameter::Origin::Figure),
               3.5, 0.1, 100, {}, 2)};
}

std::vector<Parameter> matrixParameters()
{
    constexpr auto program = Parameter::Origin::Program;
    return {
        choice(base("offset_mode", QT_TRANSLATE_NOOP("Parameter", "Offset"),
                    QT_TRANSLATE_NOOP("Parameter", "Along which axis the partners of a cell lie."),
                    Parameter::Origin::Figure),
               {{"scale", QT_TRANSLATE_NOOP("Parameter", "Along scale")},
                {"time", QT_TRANSLATE_NOOP("Parameter", "Along time")},
                {"diagonal", QT_TRANSLATE_NOOP("Parameter", "Diagonal")},
                {"all", QT_TRANSLATE_NOOP("Parameter", "Mean of all")}}),
        whole(base("time_step", QT_TRANSLATE_NOOP("Parameter", "Columns per offset"),
                   QT_TRANSLATE_NOOP("Parameter", "Grid steps in time that belong to an offset of 1."),
                   program),
              1, 1, 1000),
        yesNo(base("zero_offset", QT_TRANSLATE_NOOP("Parameter", "E with I at offset 0"),
                   QT_TRANSLATE_NOOP("Parameter", "Tables also have E with I in the same cell."), program),
              false),
        yesNo(
            base("symmetric", QT_TRANSLATE_NOOP("Parameter", "Symmetric"),
                 QT_TRANSLATE_NOOP("Parameter", "Counts each pair in both orders; without it E with I shows "
                                                "which class leads."),
                 program),
            true),
        choice(base("homogeneity", QT_TRANSLATE_NOOP("Parameter", "Homogeneity"),
                    QT_TRANSLATE_NOOP("Parameter", "What the share of a pair of levels is divided by."),
                    program),
               {{"squared", "1 + (i − j)²"}, {"absolute", "1 + |i − j|"}}),
        choice(base("energy", QT_TRANSLATE_NOOP("Parameter", "Energy"),
                    QT_TRANSLATE_NOOP("Parameter", "The sum of the squared shares, or its root."), program),
               {{"sum", "Σ P²"}, {"root", "√Σ P²"}}),
        choice(base("entropy_unit", QT_TRANSLATE_NOOP("Parameter", "Entropy"),
                    QT_TRANSLATE_NOOP("Parameter", "Natural logarithm or logarithm to base 2."), program),
               {{"nats", QT_TRANSLATE_NOOP("Parameter", "nats")},
                {"bits", QT_TRANSLATE_NOOP("Parameter", "bits")}})};
}

std::vector<Parameter> windowParameters()
{
    constexpr auto program = Parameter::Origin::Program;
    const QString seconds = QStringLiteral("s");
    return {
        number(base("window_s", QT_TRANSLATE_NOOP("Parameter", "Window"),
                    QT_TRANSLATE_NOOP("Parameter", "Length of the windows that are points in the scatter."),
                    program),
               30, 1, 3600, seconds, 1),
        number(base("window_step_s", QT_TRANSLATE_NOOP("Parameter", "Step of the windows"),
                    QT_TRANSLATE_NOOP("Parameter", "Time between the starts of neighbouring windows."),
                    program),
               10, 0.1, 3600, seconds, 1),
        whole(base("window_offset", QT_TRANSLATE_NOOP("Parameter", "Offset in windows"),
                   QT_TRANSLATE_NOOP("Parameter", "The offset at which windows are counted."), program),
              1, 1, mncmOffsets),
        whole(base("bootstrap_draws", QT_TRANSLATE_NOOP("Parameter", "Bootstrap draws"),
                   QT_TRANSLATE_NOOP("Parameter", "Draws behind the 95 % intervals; 0 computes none."),
                   program),
              1000, 0, 10000),
        whole(
            base("permutations", QT_TRANSLATE_NOOP("Parameter", "Permutations"),
                 QT_TRANSLATE_NOOP("Parameter", "Permutations behind the p of two states; 0 computes none."),
                 program),
            1000, 0, 100000),
        choice(base("permuted", QT_TRANSLATE_NOOP("Parameter", "Permuted together"),
                    QT_TRANSLATE_NOOP("Parameter", "Windows whose state labels are permuted as one."),
                    program),
               {{"blocks", QT_TRANSLATE_NOOP("Parameter", "Blocks of 60 s")},
                {"bouts", QT_TRANSLATE_NOOP("Parameter", "Whole bouts")}}),
        whole(base("seed", QT_TRANSLATE_NOOP("Parameter", "Seed"),
                   QT_TRANSLATE_NOOP("Parameter", "The same seed gives the same random numbers."), program),
              1, 0, 1e15)};
}

} // namespace

const std::vector<Parameter> &mncmParameters()
{
    static const std::vector<Parameter> parameters = [] {
        std::vector<Parameter> all = imageParameters();
        for (const auto &more : {levelParameters(), matrixParameters(), windowParameters()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return parameters;
}

Result runMncm(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    const MncmSettings settings = settingsFrom(values);
    Result result;
    result.notComputable = missingReason(*input.statistics, settings.channel);
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
