// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/mncm.h"

#include <QtGlobal>

// What the user can choose about the co-occurrence matrices.
namespace edgescope {
namespace {

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

MncmSettings mncmSettings(const Values &values)
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

} // namespace edgescope
