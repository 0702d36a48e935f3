// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/matlab.h"

#include "core/error.h"
#include "core/statenames.h"
#include "formats/cellexplorersession.h"
#include "formats/contentid.h"
#include "formats/matlabparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <set>

namespace edgescope {
namespace {

constexpr int deepestStruct = 12;

void collectStructs(const MatValue &value, const QString &place, int depth, std::vector<PlacedStruct> &all)
{
    if (depth > deepestStruct)
        return;
    if (value.isCells() && value.count() == 1) { // wrapped once more
        collectStructs(value.parts.front(), place, depth + 1, all);
        return;
    }
    if (!value.isStruct())
        return;
    const PlacedStruct placed{&value, place};
    all.push_back(placed);
    for (std::size_t n = 0; n < value.fieldNames.size(); ++n)
        collectStructs(value.parts[n], placed.placeOf(value.fieldNames[n]), depth + 1, all);
}

std::optional<double> ownRate(const MatValue &structure)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(fs|sr|srate|sfreq|fsample|spk_?fs|lfp_?fs|sampling|"
                       "samp(l(e|ing))?_?(rate|freq|frequency)(_?hz)?|rate|rate_?hz)$"),
        QRegularExpression::CaseInsensitiveOption);
    for (std::size_t n = 0; n < structure.fieldNames.size(); ++n) {
        const MatValue &value = structure.parts[n];
        if (!value.isNumbers() || value.count() != 1 || !pattern.match(structure.fieldNames[n]).hasMatch())
            continue;
        if (const double rate = value.number(0); std::isfinite(rate) && rate > 0)
            return rate;
    }
    return {};
}

// Tables of starts and stops that have a state's name.
void readStates(const std::vector<PlacedStruct> &all, Recording &recording)
{
    for (const PlacedStruct &placed : all) {
        const MatValue &structure = *placed.structure;
        for (std::size_t n = 0; n < structure.fieldNames.size(); ++n) {
            const std::optional<QString> state = stateName(structure.fieldNames[n]);
            if (state && !state->isEmpty() && structure.parts[n].columns == 2)
                addMatIntervals(structure.parts[n], *state, Interval::Kind::State, recording);
        }
    }
}

void refuseIfEmpty(const Recording &recording)
{
    if (!recording.units.empty() || !recording.channels.empty() || !recording.intervals.empty())
        return;
    for (const Note &note : recording.notes)
        if (note.severity != Note::Severity::Information)
            throw Error(note.message);
    refuseMat(recording,
              QCoreApplication::translate(
                  "Matlab", "is a MATLAB file without spike times, signals or states that could be "
                            "found: no cells of ascending times, no times with labels, no table of "
                            "samples."));
}

} // namespace

std::vector<PlacedStruct> structsOf(const MatFile &file)
{
    std::vector<PlacedStruct> all;
    collectStructs(file.variables, QString(), 0, all);
    return all;
}

bool isTimeField(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(t|ts|st|res|spk|samples?|times?|timestamps?|spikes?|"
            "spike_?(times?|trains?|samples?|ts)|spk_?(t|ts|times?))(_?(s|sec|seconds|ms|msec))?$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

double timeScale(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("(_ms|msec|_?milliseconds?)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch() ? 1e-3 : 1;
}

std::optional<double> statedRate(const MatValue &structure, const std::vector<PlacedStruct> &all)
{
    if (const std::optional<double> own = ownRate(structure))
        return own;
    std::set<double> rates;
    for (const PlacedStruct &placed : all)
        if (const std::optional<double> rate = ownRate(*placed.structure))
            rates.insert(*rate);
    return rates.size() == 1 ? std::optional(*rates.begin()) : std::nullopt;
}

void refuseMat(const Recording &recording, const QString &what)
{
    throw Error(QCoreApplication::translate("Matlab", "%1 %2").arg(recording.path, what));
}

bool recognisesMatlab(const QString &path)
{
    return isMatFile(path);
}

Recording readMatlab(const QString &path, const ReadOptions &options, const Progress &progress)
{
    Recording recording;
    recording.path = path;
    recording.format = QStringLiteral("MATLAB");
    recording.contentId = contentId(path);
    const MatFile file = readMatFile(path);
    recording.notes = file.notes;
    progress.report(1, 3);
    const std::vector<PlacedStruct> all = structsOf(file);
    readMatUnits(all, options, recording);
    progress.report(2, 3);
    readMatSignals(all, options, recording);
    readStates(all, recording);
    refuseIfEmpty(recording);
    finishRecording(recording);
    return recording;
}

} // namespace edgescope
