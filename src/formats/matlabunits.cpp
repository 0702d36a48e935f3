// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/matlabparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace edgescope {
namespace {

constexpr std::size_t mostMatlabUnits = 5000;
constexpr int deepestCells = 8;
// Cells without a telling name are trains only when they are as long as trains are.
constexpr double spikesOfATrain = 20;

// Units found at one place of the file, in the times of the file.
struct FoundUnits {
    std::vector<Unit> units;
    QString place;
    QString timeName; // of the field that holds the times
    const MatValue *around = nullptr;
    int emptyPlaces = 0;
    bool areLabelled = false; // by a label for each spike, not by cells

    std::size_t spikes() const
    {
        std::size_t sum = 0;
        for (const Unit &unit : units)
            sum += unit.spikeTimes.size();
        return sum;
    }
};

bool isUnitsName(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("spike|unit|train|times|neuron|clu|cells|^st$|^ts$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

bool isLabelName(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(labels?|ids?|clu|(spike_?)?(clusters?|units?|cells?|neurons?)(_?(ids?|labels?))?)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

bool isTrain(const std::vector<double> &times)
{
    return std::all_of(times.begin(), times.end(), [](double time) { return std::isfinite(time); }) &&
           std::is_sorted(times.begin(), times.end());
}

// The field of times in a structure that stands for one unit.
const MatValue *timesOfUnit(const MatValue &unit, std::int64_t element, QString &name)
{
    for (std::size_t n = 0; n < unit.fieldNames.size(); ++n)
        if (isTimeField(unit.fieldNames[n])) {
            name = unit.fieldNames[n];
            return unit.field(name, element);
        }
    return nullptr;
}

// Takes the cells of cells apart. A label is the way to the unit, without the levels that have one cell only.
class Trains
{
public:
    explicit Trains(FoundUnits &found)
        : m_found(found)
    {
    }

    // Whether all that is there are trains, or empty.
    bool take(const MatValue &value, const QString &label, int depth)
    {
        if (value.isNumbers())
            return takeTimes(value, label);
        if (value.kind == MatValue::Kind::Struct)
            return takeStructs(value, label);
        if (!value.isCells() || depth > deepestCells)
            return false;
        for (std::size_t n = 0; n < value.parts.size(); ++n)
            if (!take(value.parts[n], value.parts.size() == 1 ? label : below(label, n), depth + 1))
                return false;
        return true;
    }

private:
    static QString below(const QString &label, std::size_t n)
    {
        const QString number = QString::number(n + 1);
        return label.isEmpty() ? number : label + QStringLiteral(".") + number;
    }

    bool takeTimes(const MatValue &value, const QString &label)
    {
        if (value.count() == 0) {
            ++m_found.emptyPlaces;
            return true;
        }
        if (!value.isVector() || m_found.units.size() >= mostMatlabUnits)
            return false;
        Unit unit;
        unit.label = label.isEmpty() ? QStringLiteral("1") : label;
        unit.spikeTimes = value.numbers();
        if (!isTrain(unit.spikeTimes))
            return false;
        m_found.units.push_back(std::move(unit));
        return true;
    }

    bool takeStructs(const MatValue &value, const QString &label)
    {
        for (std::int64_t n = 0; n < value.count(); ++n) {
            const MatValue *times = timesOfUnit(value, n, m_found.timeName);
            if (!times || !times->isNumbers() ||
                !takeTimes(*times, value.count() == 1 ? label : below(label, static_cast<std::size_t>(n))))
                return false;
        }
        return value.count() > 0;
    }

    FoundUnits &m_found;
};

std::optional<FoundUnits> unitsOfCells(const PlacedStruct &placed, std::size_t n)
{
    const QString &name = placed.structure->fieldNames[n];
    const MatValue &value = placed.structure->parts[n];
    const bool isList = value.isCells() || (value.kind == MatValue::Kind::Struct && value.count() > 1);
    FoundUnits found;
    found.place = placed.placeOf(name);
    found.timeName = name;
    found.around = placed.structure;
    if (!isList || !Trains(found).take(value, QString(), 0) || found.units.empty())
        return {};
    const double mean = static_cast<double>(found.spikes()) / static_cast<double>(found.units.size());
    if (!isUnitsName(found.place) && !isTimeField(found.timeName) && mean < spikesOfATrain)
        return {};
    return found;
}

// A vector of times and one of as many labels.
std::optional<FoundUnits> unitsOfLabels(const PlacedStruct &placed)
{
    const MatValue &structure = *placed.structure;
    const auto vectorNamed = [&structure](bool (*fits)(const QString &), std::int64_t count) {
        for (std::size_t n = 0; n < structure.fieldNames.size(); ++n)
            if (fits(structure.fieldNames[n]) && structure.parts[n].isVector() &&
                structure.parts[n].count() > 1 && (count == 0 || structure.parts[n].count() == count))
                return static_cast<std::ptrdiff_t>(n);
        return std::ptrdiff_t{-1};
    };
    const std::ptrdiff_t timePlace = vectorNamed(isTimeField, 0);
    if (timePlace < 0)
        return {};
    const MatValue &timeValue = structure.parts[static_cast<std::size_t>(timePlace)];
    const std::ptrdiff_t labelPlace = vectorNamed(isLabelName, timeValue.count());
    if (labelPlace < 0 || labelPlace == timePlace)
        return {};
    const std::vector<double> times = timeValue.numbers();
    const std::vector<double> labels = structure.parts[static_cast<std::size_t>(labelPlace)].numbers();
    std::map<double, Unit> units;
    for (std::size_t n = 0; n < times.size(); ++n) {
        if (labels[n] != std::floor(labels[n]) || units.size() > mostMatlabUnits)
            return {};
        units[labels[n]].spikeTimes.push_back(times[n]);
    }
    FoundUnits found;
    found.timeName = structure.fieldNames[static_cast<std::size_t>(timePlace)];
    found.place = placed.placeOf(found.timeName);
    found.around = &structure;
    found.areLabelled = true;
    for (auto &[label, unit] : units) {
        unit.label = QString::number(label);
        found.units.push_back(std::move(unit));
    }
    return found;
}

FoundUnits bestUnits(const std::vector<PlacedStruct> &all)
{
    FoundUnits best;
    const auto consider = [&best](std::optional<FoundUnits> found) {
        if (found && found->spikes() > best.spikes())
            best = std::move(*found);
    };
    for (const PlacedStruct &placed : all) {
        consider(unitsOfLabels(placed));
        for (std::size_t n = 0; n < placed.structure->fieldNames.size(); ++n)
            consider(unitsOfCells(placed, n));
    }
    return best;
}

bool areWhole(const std::vector<Unit> &units)
{
    return std::all_of(units.begin(), units.end(), [](const Unit &unit) {
        return std::all_of(unit.spikeTimes.begin(), unit.spikeTimes.end(),
                           [](double time) { return time == std::floor(time); });
    });
}

// Whole numbers count samples, unless the name says that they are seconds or milliseconds.
void makeSeconds(FoundUnits &found, const std::vector<PlacedStruct> &all, const ReadOptions &options,
                 Recording &recording)
{
    static const QRegularExpression seconds(QStringLiteral("(_s|sec|seconds)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    double scale = timeScale(found.timeName);
    if (scale == 1 && !seconds.match(found.timeName).hasMatch() && areWhole(found.units)) {
        const double rate = options.rateHz > 0 ? options.rateHz : statedRate(*found.around, all).value_or(0);
        if (!(rate > 0))
            refuseMat(recording, QCoreApplication::translate(
                                     "Matlab", "has spike times in whole numbers (%1), which count samples, "
                                               "but states no sampling rate. Give it with --rate HZ or when "
                                               "the window asks for it.")
                                     .arg(found.place));
        for (Unit &unit : found.units)
            for (double &time : unit.spikeTimes)
                time /= rate;
        recording.notes.push_back(
            {Note::Severity::Information,
             QCoreApplication::translate("Matlab", "The spike times count samples at %1 Hz.").arg(rate)});
        return;
    }
    if (scale != 1)
        for (Unit &unit : found.units)
            for (double &time : unit.spikeTimes)
                time *= scale;
}

// Texts beside the spike times, one for each unit.
void readColumns(const FoundUnits &found, Recording &recording)
{
    const MatValue &around = *found.around;
    if (found.emptyPlaces > 0)
        return; // they would not fall on their units
    for (std::size_t n = 0; n < around.fieldNames.size(); ++n) {
        if (!around.parts[n].isCells())
            continue;
        std::vector<QString> texts = around.parts[n].cellTexts();
        const bool hasWords =
            std::any_of(texts.begin(), texts.end(), [](const QString &text) { return !text.isEmpty(); });
        if (hasWords && texts.size() == found.units.size())
            recording.unitColumns.push_back({around.fieldNames[n], std::move(texts)});
    }
}

void noteStatedDuration(const FoundUnits &found, Recording &recording)
{
    const MatValue *stated = found.around->field(u"duration");
    double last = 0;
    for (const Unit &unit : recording.units)
        if (!unit.spikeTimes.empty())
            last = std::max(last, unit.spikeTimes.back());
    if (const double duration = stated ? stated->number(0) : 0; duration > 0 && last > duration)
        recording.notes.push_back(
            {Note::Severity::Information,
             QCoreApplication::translate("Matlab",
                                         "The file states a duration of %1 s but has spikes up to %2 s.")
                 .arg(QString::number(duration, 'f', 3), QString::number(last, 'f', 3))});
}

} // namespace

void readMatUnits(const std::vector<PlacedStruct> &all, const ReadOptions &options, Recording &recording)
{
    FoundUnits found = bestUnits(all);
    if (found.units.empty())
        return;
    makeSeconds(found, all, options, recording);
    readColumns(found, recording);
    const int count = static_cast<int>(found.units.size());
    recording.units = Units(std::move(found.units));
    const QString sentence =
        found.areLabelled
            ? QCoreApplication::translate("Matlab", "%n unit(s) were found in %1 by the labels beside it.",
                                          nullptr, count)
            : QCoreApplication::translate("Matlab", "%n unit(s) were found in the cells of %1.", nullptr,
                                          count);
    recording.notes.push_back({Note::Severity::Information, sentence.arg(found.place)});
    if (found.emptyPlaces > 0)
        recording.notes.push_back({Note::Severity::Information,
                                   QCoreApplication::translate("Matlab",
                                                               "%n empty cell(s) of %1 were taken for no "
                                                               "units.",
                                                               nullptr, found.emptyPlaces)
                                       .arg(found.place)});
    noteStatedDuration(found, recording);
}

} // namespace edgescope
