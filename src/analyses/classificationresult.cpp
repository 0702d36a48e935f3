// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classification.h"
#include "analyses/parametermaking.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

// Packs what is suggested about the units into columns of their table.
namespace edgescope {
namespace {

constexpr double classifiedShare = 0.8;
const QByteArray presetKey = "preset";

// What results with other values need not find again.
struct KeptEvidence : Refinement {
    std::shared_ptr<const ClassEvidence> evidence;
    std::vector<UnitQuality> quality;
};

constexpr std::pair<const char *, ClassPreset> presets[] = {
    {"human_cortex", ClassPreset::HumanCortex},
    {"threshold", ClassPreset::Threshold},
    {"cellexplorer", ClassPreset::CellExplorer},
    {"cellexplorer_2019", ClassPreset::CellExplorer2019},
};

// Makes a column of one value for each unit.
template <typename T, typename Item, typename Get>
Column columnOf(const QByteArray &name, const std::vector<Item> &items, Get get)
{
    std::vector<T> values;
    for (const Item &item : items)
        values.push_back(get(item));
    return {name, std::move(values)};
}

void addFeatures(Table &table, const std::vector<UnitFeatures> &features)
{
    const auto add = [&](const QByteArray &name, auto get) {
        table.columns.push_back(columnOf<double>(name, features, get));
    };
    using Unit = const UnitFeatures &;
    add("trough_to_peak_ms", [](Unit unit) { return unit.waveform.troughToPeak; });
    add("half_width_ms", [](Unit unit) { return unit.waveform.peakHalfWidth; });
    add("trough_half_width_ms", [](Unit unit) { return unit.waveform.troughHalfWidth; });
    add("repolarisation_per_ms", [](Unit unit) { return unit.waveform.repolarisation; });
    add("after_peak_ratio", [](Unit unit) { return unit.waveform.afterPeakRatio; });
    table.columns.push_back(columnOf<std::int64_t>(
        "positive_waveform", features, [](Unit unit) { return unit.waveform.isPositive ? 1 : 0; }));
    add("acg_rise_ms", [](Unit unit) { return unit.riseTime; });
    add("acg_decay_ms", [](Unit unit) { return unit.decayTime; });
}

void addSuggestions(Table &table, const std::vector<UnitSuggestion> &suggestions)
{
    using Unit = const UnitSuggestion &;
    const auto addText = [&](const QByteArray &name, auto get) {
        table.columns.push_back(columnOf<QString>(name, suggestions, get));
    };
    const auto addCount = [&](const QByteArray &name, auto get) {
        table.columns.push_back(columnOf<std::int64_t>(name, suggestions, get));
    };
    table.columns.push_back(
        columnOf<double>("posterior", suggestions, [](Unit unit) { return unit.waveform.posterior(); }));
    addText("suggested_class", [](Unit unit) { return unitClassCode(unit.unitClass); });
    addText("suggested_source", [](Unit unit) { return unit.source; });
    addText("reason", [](Unit unit) { return unit.reason; });
    addText("conflict", [](Unit unit) { return unit.conflict; });
    addText("waveform_class", [](Unit unit) { return unitClassCode(unit.waveform.unitClass); });
    addCount("excitatory_pairs", [](Unit unit) { return unit.interactions.excitatory; });
    addCount("inhibitory_pairs", [](Unit unit) { return unit.interactions.inhibitory; });
}

void addQuality(Table &table, const std::vector<UnitQuality> &quality)
{
    using Unit = const UnitQuality &;
    const auto add = [&](const QByteArray &name, auto get) {
        table.columns.push_back(columnOf<double>(name, quality, get));
    };
    add("refractory_violations", [](Unit unit) { return unit.refractoryViolations; });
    add("presence", [](Unit unit) { return unit.presence; });
    add("shared_spikes", [](Unit unit) { return unit.sharedSpikes; });
    add("duplicate_of", [](Unit unit) { return unit.duplicateOf < 0 ? undefined : unit.duplicateOf; });
    table.columns.push_back(
        columnOf<std::int64_t>("silent", quality, [](Unit unit) { return unit.isSilent ? 1 : 0; }));
}

Table unitsTable(const Classification &classification, const std::vector<UnitQuality> &quality)
{
    std::vector<std::int64_t> rows(classification.suggestions.size());
    for (std::size_t n = 0; n < rows.size(); ++n)
        rows[n] = static_cast<std::int64_t>(n);
    Table table{"units", {{"unit", rows}}};
    addFeatures(table, classification.evidence->features);
    addSuggestions(table, classification.suggestions);
    addQuality(table, quality);
    return table;
}

// What a reader of the classes must know first.
QStringList summary(const Classification &classification, const std::vector<UnitQuality> &quality)
{
    const auto &units = classification.suggestions;
    const auto of = [&](UnitClass unitClass) {
        return std::count_if(units.begin(), units.end(),
                             [&](const UnitSuggestion &unit) { return unit.unitClass == unitClass; });
    };
    const auto conflicts = std::count_if(units.begin(), units.end(),
                                         [](const UnitSuggestion &unit) { return !unit.conflict.isEmpty(); });
    const std::vector<UnitFeatures> &features = classification.evidence->features;
    const auto positive = std::count_if(features.begin(), features.end(),
                                        [](const UnitFeatures &unit) { return unit.waveform.isPositive; });
    const auto cut = std::count_if(features.begin(), features.end(), [](const UnitFeatures &unit) {
        return unit.waveformSource == cutWaveformSource;
    });
    const auto duplicates = std::count_if(quality.begin(), quality.end(),
                                          [](const UnitQuality &unit) { return unit.duplicateOf >= 0; });
    QStringList notes = {QCoreApplication::translate(
                             "Classification", "Suggested: %1 excitatory, %2 inhibitory, %3 unclassified.")
                             .arg(of(UnitClass::Excitatory))
                             .arg(of(UnitClass::Inhibitory))
                             .arg(of(UnitClass::Unclassified))};
    if (conflicts > 0)
        notes << QCoreApplication::translate("Classification", "Units with a conflict: %1.").arg(conflicts);
    if (cut > 0)
        notes << QCoreApplication::translate("Classification", "Waveforms of %n unit(s) cut from the signal.",
                                             nullptr, int(cut));
    if (positive > 0)
        notes << QCoreApplication::translate("Classification", "Units with a positive waveform: %1.")
                     .arg(positive);
    if (duplicates > 0)
        notes << QCoreApplication::translate(
                     "Classification", "Units that share more than half of their spikes with another: %1.")
                     .arg(duplicates);
    return notes + classification.notes;
}

const Column &columnNamed(const Table &table, const QByteArray &name)
{
    return *std::find_if(table.columns.begin(), table.columns.end(),
                         [&](const Column &column) { return column.name == name; });
}

} // namespace

const std::vector<Parameter> &classificationParameters()
{
    static const std::vector<Parameter> parameters = {
        choiceParameter(
            presetKey, QT_TRANSLATE_NOOP("Parameter", "Rule"),
            {{"human_cortex", QT_TRANSLATE_NOOP("Parameter", "Human cortex: two groups")},
             {"threshold", QT_TRANSLATE_NOOP("Parameter", "Threshold")},
             {"cellexplorer", QT_TRANSLATE_NOOP("Parameter", "CellExplorer: rodents")},
             {"cellexplorer_2019", QT_TRANSLATE_NOOP("Parameter", "CellExplorer before 2021: rodents")}},
            QT_TRANSLATE_NOOP("Parameter",
                              "How waveforms are told apart: two groups by trough-to-peak and half width, a "
                              "threshold alone, or with the rise time of the autocorrelogram.")),
        numberParameter("threshold", QT_TRANSLATE_NOOP("Parameter", "Threshold of trough-to-peak"), 0, 0, 2,
                        3, QStringLiteral("ms"),
                        QT_TRANSLATE_NOOP("Parameter", "Narrower spikes are inhibitory where a threshold "
                                                       "decides; 0 takes the rule's own: 0.5 ms in human "
                                                       "cortex, 0.425 ms in rodents.")),
        numberParameter("certainty", QT_TRANSLATE_NOOP("Parameter", "Least posterior"), 0.9, 0.5, 1, 3, {},
                        QT_TRANSLATE_NOOP("Parameter", "Units whose likelier class is less probable than "
                                                       "this stay unclassified.")),
        yesNoParameter(
            "connections", QT_TRANSLATE_NOOP("Parameter", "Connections vote"), true,
            QT_TRANSLATE_NOOP("Parameter", "What a unit does to others counts with its waveform.")),
        numberParameter("connection_alpha", QT_TRANSLATE_NOOP("Parameter", "Level of connections"), 0.001,
                        0.00001, 0.1, 5, {},
                        QT_TRANSLATE_NOOP("Parameter", "Probability of a false connection that a pair may "
                                                       "have, before it is divided by the bins compared.")),
        wholeNumberParameter("seed", QT_TRANSLATE_NOOP("Parameter", "Seed"), 1, 0, 1e15,
                             QT_TRANSLATE_NOOP("Parameter", "The same seed gives the same random numbers."))};
    return parameters;
}

ClassificationSettings classificationSettings(const Values &values)
{
    ClassificationSettings settings;
    const QByteArray preset = values.choice(presetKey);
    for (const auto &[id, value] : presets)
        if (preset == id)
            settings.waveform.preset = value;
    settings.waveform.thresholdMs = values.number("threshold");
    settings.waveform.certainty = values.number("certainty");
    settings.waveform.seed = static_cast<std::uint64_t>(values.whole("seed"));
    settings.withConnections = values.yes("connections");
    settings.rule.alpha = values.number("connection_alpha");
    return settings;
}

Result runClassification(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    Result result;
    const Recording &recording = *input.recording;
    if (recording.units.empty())
        result.notComputable =
            QCoreApplication::translate("Classification", "There are no units in this recording.");
    const ClassificationSettings settings = classificationSettings(values);
    const auto earlier = std::static_pointer_cast<const KeptEvidence>(input.refinement);
    auto kept = std::make_shared<KeptEvidence>();
    const Classification classification = classifyUnits(
        recording, settings, earlier ? earlier->evidence.get() : nullptr, progress.part(0, classifiedShare));
    kept->evidence = classification.evidence;
    kept->quality = earlier ? earlier->quality : unitQuality(recording, progress.part(classifiedShare, 1));
    result.tables = {unitsTable(classification, kept->quality)};
    if (result.notComputable.isEmpty()) {
        result.notes = summary(classification, kept->quality);
        result.shape = unitPlane(recording, classification, settings);
    }
    result.refinement = std::move(kept);
    return result;
}

UnitClasses suggestedClasses(const Result &classification)
{
    const Table &table = classification.tables.front();
    const auto &codes = std::get<std::vector<QString>>(columnNamed(table, "suggested_class").values);
    const auto &sources = std::get<std::vector<QString>>(columnNamed(table, "suggested_source").values);
    UnitClasses classes;
    for (std::size_t n = 0; n < codes.size(); ++n) {
        classes.classes.push_back(unitClassFromWord(codes[n]));
        classes.sources.push_back(sources[n].isEmpty() ? QString()
                                                       : QStringLiteral("suggested by %1").arg(sources[n]));
    }
    return classes;
}

} // namespace edgescope
