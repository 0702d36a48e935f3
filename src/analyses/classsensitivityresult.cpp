// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classification.h"
#include "analyses/classsensitivity.h"
#include "analyses/parametermaking.h"
#include "analyses/reasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

// Packs the sensitivity to the classes of units into a picture and a table.
namespace edgescope {
namespace {

constexpr double classifyingShare = 0.3;  // of the whole work, for the progress bar
constexpr std::int64_t previewDraws = 10; // of each kind, where somebody watches

// What the panels of the picture are of, in their order.
const QByteArrayList panelStatistics = {"rho", "gini_e", "gini_i", "alpha", "epsilon"};

QString kindTitle(ClassDraw kind)
{
    switch (kind) {
    case ClassDraw::Flipped:
        return QCoreApplication::translate("Analysis", "Flipped");
    case ClassDraw::Dropped:
        return QCoreApplication::translate("Analysis", "Left out");
    case ClassDraw::Drawn:
        break;
    }
    return QCoreApplication::translate("Analysis", "Drawn");
}

QString mainTitle()
{
    return QCoreApplication::translate("Analysis", "Main result");
}

// The numbers of one panel: those of a statistic and of all kinds.
using Bands = std::vector<const SensitivityBand *>;

Bands bandsOf(const std::vector<SensitivityBand> &bands, const QByteArray &statistic, ClassDraw kind)
{
    Bands found;
    for (const SensitivityBand &band : bands)
        if (band.statistic == statistic && band.kind == kind)
            found.push_back(&band);
    return found;
}

ReadOut readOut(const QString &label, const SensitivityBand &band)
{
    ReadOut number;
    number.label = label;
    number.value = band.value;
    number.scale = band.scale;
    return number;
}

ReadOut intervalReadOut(const SensitivityBand &band)
{
    ReadOut interval;
    interval.label = kindTitle(band.kind);
    interval.low = band.low;
    interval.high = band.high;
    interval.scale = band.scale;
    interval.source = classDrawId(band.kind);
    return interval;
}

// Bands overlap: their area is drawn faintly and their edges as lines.
void addBand(Panel &panel, const Bands &bands)
{
    Series area;
    area.name = kindTitle(bands.front()->kind);
    area.role = Series::Role::Band;
    area.source = classDrawId(bands.front()->kind);
    for (const SensitivityBand *band : bands) {
        if (!std::isfinite(band->low) || !std::isfinite(band->high))
            continue;
        area.x.push_back(scaleWidth(band->scale));
        area.low.push_back(band->low);
        area.y.push_back(band->high);
        area.scales.push_back(band->scale);
        panel.readOuts.push_back(intervalReadOut(*band));
    }
    if (area.x.empty())
        return;
    Series upper = area;
    upper.role = Series::Role::Line;
    upper.low.clear();
    Series lower = upper;
    lower.y = area.low;
    panel.series.insert(panel.series.end(), {std::move(area), std::move(lower), std::move(upper)});
}

// A number of every scale, over the bin width. The numbers of all panels are read in one column, where
// `label` must tell them apart.
Panel scalePanel(const std::vector<SensitivityBand> &all, const QByteArray &statistic, const QString &title,
                 const QString &number, const QString &label)
{
    Panel panel;
    panel.title = title;
    panel.x.title = QCoreApplication::translate("Analysis", "Bin width Δt");
    panel.x.unit = QStringLiteral("s");
    panel.x.logarithmic = true;
    panel.y.title = number;
    Series main;
    main.name = mainTitle();
    main.role = Series::Role::Points;
    for (const SensitivityBand *band : bandsOf(all, statistic, ClassDraw::Flipped)) {
        if (!std::isfinite(band->value))
            continue;
        main.x.push_back(scaleWidth(band->scale));
        main.y.push_back(band->value);
        main.scales.push_back(band->scale);
        panel.readOuts.push_back(readOut(label, *band));
    }
    for (const ClassDraw kind : classDraws)
        addBand(panel, bandsOf(all, statistic, kind));
    panel.series.push_back(std::move(main));
    return panel;
}

// One number: a row for each kind, with its interval.
Panel numberPanel(const std::vector<SensitivityBand> &all, const QByteArray &statistic, const QString &title,
                  const QString &number)
{
    constexpr double end = 0.15; // of an interval's row, to either side
    constexpr double beyond = 0.6;
    Panel panel;
    panel.title = title;
    panel.x.title = number;
    panel.y.isReversed = true;
    double row = 0;
    for (const ClassDraw kind : classDraws) {
        const SensitivityBand &band = *bandsOf(all, statistic, kind).front();
        panel.y.names << kindTitle(kind);
        ++row;
        if (kind == ClassDraw::Flipped)
            panel.readOuts.push_back(readOut(number, band));
        if (!std::isfinite(band.low) || !std::isfinite(band.high))
            continue;
        panel.readOuts.push_back(intervalReadOut(band));
        Series interval;
        interval.name = kindTitle(kind);
        interval.source = classDrawId(kind);
        interval.x = {band.low, band.low, band.low, band.high, band.high, band.high};
        interval.y = {row - end, row + end, row, row, row - end, row + end};
        panel.series.push_back(std::move(interval));
    }
    panel.y.minimum = 1 - beyond;
    panel.y.maximum = row + beyond;
    const double value = bandsOf(all, statistic, ClassDraw::Flipped).front()->value;
    Series main;
    main.name = mainTitle();
    main.x = {value, value};
    main.y = {panel.y.minimum, panel.y.maximum};
    if (std::isfinite(value))
        panel.series.push_back(std::move(main));
    return panel;
}

// Of the scales shown in the other analyses' tables, and of the numbers of several scales.
Table sensitivityTable(const std::vector<SensitivityBand> &bands)
{
    std::vector<QString> modes, names;
    std::vector<double> scales, values, lows, highs;
    for (const SensitivityBand &band : bands) {
        if (band.scale != 0 && std::ranges::find(displayScales, band.scale) == displayScales.end())
            continue;
        modes.push_back(QString::fromLatin1(classDrawId(band.kind)));
        names.push_back(QString::fromLatin1(band.statistic));
        scales.push_back(band.scale == 0 ? undefined : band.scale);
        values.push_back(band.value);
        lows.push_back(band.low);
        highs.push_back(band.high);
    }
    return {"class_sensitivity",
            {{"mode", modes},
             {"statistic", names},
             {"scale", scales},
             {"value", values},
             {"low", lows},
             {"high", highs}}};
}

// What the units are judged by does not depend on the draws.
struct UncertainUnits : Refinement {
    std::vector<double> excitatory; // as of uncertainUnits()
    std::int64_t uncertain = 0;
    std::int64_t unknown = 0; // without a posterior
};

std::shared_ptr<const UncertainUnits>
findUncertain(const AnalysisInput &input, const ClassificationSettings &settings, const Progress &progress)
{
    const Classification classification = classifyUnits(*input.recording, settings, nullptr, progress);
    auto found = std::make_shared<UncertainUnits>();
    found->excitatory = uncertainUnits(classification.suggestions, settings.waveform.certainty);
    if (input.ensemble->selectedUnits) // the others are not asked for
        for (std::size_t n = 0; n < found->excitatory.size(); ++n)
            if (input.classes[n] == UnitClass::Unclassified)
                found->excitatory[n] = undefined;
    found->uncertain = std::ranges::count_if(found->excitatory, [](double p) { return std::isfinite(p); });
    found->unknown = std::ranges::count_if(classification.suggestions, [](const UnitSuggestion &unit) {
        return !std::isfinite(unit.waveform.excitatory);
    });
    return found;
}

QStringList notesOf(const UncertainUnits &units)
{
    QStringList notes = {
        QCoreApplication::translate("Analysis", "Units of uncertain class: %1.").arg(units.uncertain)};
    if (units.unknown > 0)
        notes << QCoreApplication::translate("Analysis",
                                             "Units whose waveform gives no posterior, kept as they are: %1.")
                     .arg(units.unknown);
    return notes;
}

// A picture that says why there is none.
Curves nothingToVary()
{
    Panel panel;
    panel.x.title = QCoreApplication::translate("Analysis", "Bin width Δt");
    panel.y.title = QStringLiteral("ρ");
    panel.x.minimum = panel.y.minimum = 0;
    panel.x.maximum = panel.y.maximum = 1;
    panel.undefinedReason =
        QCoreApplication::translate("Analysis", "No unit's class is uncertain: there is nothing to vary. A "
                                                "higher least posterior makes more units uncertain.");
    return {{panel}};
}

} // namespace

Curves sensitivityCurves(const std::vector<SensitivityBand> &bands)
{
    const QString gini = QCoreApplication::translate("Analysis", "Gini coefficient");
    const QString giniOf = QCoreApplication::translate("Analysis", "Gini") + u' ';
    const QString e = QStringLiteral("▲ E");
    const QString i = QStringLiteral("■ I");
    return {{scalePanel(bands, "rho", QCoreApplication::translate("Analysis", "Correlation E × I"),
                        QStringLiteral("ρ"), QStringLiteral("ρ")),
             scalePanel(bands, "gini_e", e, gini, giniOf + e),
             scalePanel(bands, "gini_i", i, gini, giniOf + i),
             numberPanel(bands, "alpha", QCoreApplication::translate("Analysis", "Variance scaling"),
                         QStringLiteral("α")),
             numberPanel(bands, "epsilon", QCoreApplication::translate("Analysis", "Collapse error"),
                         QStringLiteral("ε"))}};
}

SensitivityBand sensitivityBand(const Result &sensitivity, const QByteArray &statistic, int scale,
                                ClassDraw kind)
{
    SensitivityBand band{kind, statistic, scale, undefined, undefined, undefined};
    const auto *curves = std::get_if<Curves>(&sensitivity.shape);
    const auto panel = static_cast<std::size_t>(panelStatistics.indexOf(statistic));
    if (!curves || panel >= curves->panels.size())
        return band;
    for (const ReadOut &readOut : curves->panels[panel].readOuts) {
        if (readOut.scale != scale)
            continue;
        if (readOut.source == dataSource)
            band.value = readOut.value;
        else if (readOut.source == classDrawId(kind))
            std::tie(band.low, band.high) = std::pair(readOut.low, readOut.high);
    }
    return band;
}

const std::vector<Parameter> &classSensitivityParameters()
{
    static const std::vector<Parameter> parameters = [] {
        std::vector<Parameter> all = classificationParameters();
        all.push_back(wholeNumberParameter(
            "draws", QT_TRANSLATE_NOOP("Parameter", "Draws"), 100, 1, 10000,
            QT_TRANSLATE_NOOP("Parameter", "How often uncertain units get other classes, of each kind.")));
        return all;
    }();
    return parameters;
}

Result runClassSensitivity(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    Result result;
    std::vector<SensitivityBand> bands;
    if (!refuseWithoutClasses(result, *input.statistics)) {
        const ClassificationSettings settings = classificationSettings(values);
        auto units = std::static_pointer_cast<const UncertainUnits>(input.refinement);
        if (!units)
            units = findUncertain(input, settings, progress.part(0, classifyingShare));
        const std::int64_t all = values.whole("draws");
        const bool hasPreview = input.isWatched && all > previewDraws && units->uncertain > 0;
        result.steps = hasPreview ? 2 : 1;
        result.step = std::min(input.step, result.steps);
        result.refinement = units;
        bands = classSensitivity(input, units->excitatory, result.isFinished() ? all : previewDraws,
                                 settings.waveform.seed, progress.part(classifyingShare, 1));
        result.notes = notesOf(*units);
        result.notComputable = tooShortReason(*input.statistics);
        if (result.notComputable.isEmpty())
            result.shape = units->uncertain > 0 ? sensitivityCurves(bands) : nothingToVary();
    }
    result.tables = {sensitivityTable(bands)};
    return result;
}

} // namespace edgescope
