// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/truth.h"

#include "core/scalegrid.h"
#include "simulation/scenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace edgescope {
namespace {

QJsonArray unitsTruth(const SimulatedUnits &simulated, std::span<const double> ratesHz)
{
    QJsonArray units;
    for (size_t n = 0; n < simulated.units.size(); ++n) {
        const Unit &unit = simulated.units[n];
        units.append(QJsonObject{
            {QStringLiteral("label"), unit.label},
            {QStringLiteral("class"), unitClassCode(simulated.classes[n])},
            {QStringLiteral("electrode"), unit.electrode},
            {QStringLiteral("rate_hz"), ratesHz[n]},
        });
    }
    return units;
}

QJsonArray statesTruth(const SimulatedUnits &simulated)
{
    QJsonArray states;
    for (const StateModel &model : stateModels) {
        const QString label = QString::fromLatin1(model.label);
        QJsonObject aspect;
        for (size_t i = 0; i < displayScales.size(); ++i)
            aspect.insert(QString::number(displayScales[i]), model.aspect[i]);
        states.append(QJsonObject{
            {QStringLiteral("label"), label},
            {QStringLiteral("seconds"), totalLength(stateRanges(simulated.intervals, label))},
            {QStringLiteral("shared_variance"), model.sharedVariance},
            {QStringLiteral("private_variance"), model.privateVariance},
            {QStringLiteral("fast_variance"), model.fastVariance},
            {QStringLiteral("gate_depth"), model.gateDepth},
            {QStringLiteral("expected_exponent"), model.exponent},
            {QStringLiteral("expected_anisotropy"), aspect},
        });
    }
    return states;
}

QJsonArray synapsesTruth(const SimulatedUnits &simulated, std::span<const Synapse> synapses)
{
    QJsonArray list;
    for (const Synapse &synapse : synapses) {
        QJsonObject object{
            {QStringLiteral("source"), simulated.units[synapse.source].label},
            {QStringLiteral("target"), simulated.units[synapse.target].label},
            {QStringLiteral("kind"),
             synapse.excitatory ? QStringLiteral("excitatory") : QStringLiteral("inhibitory")},
        };
        if (synapse.excitatory) {
            object.insert(QStringLiteral("probability"), Synapse::probability);
            object.insert(QStringLiteral("delay_s"), Synapse::delay);
            object.insert(QStringLiteral("delay_spread_s"), Synapse::delaySpread);
        } else {
            object.insert(QStringLiteral("removed_share"), Synapse::removedShare);
            object.insert(QStringLiteral("removed_from_s"), Synapse::removedFrom);
            object.insert(QStringLiteral("removed_to_s"), Synapse::removedTo);
        }
        list.append(object);
    }
    return list;
}

QJsonArray rangeTruth(const TimeRange &range, double start)
{
    return {start + range.start, start + range.stop};
}

// Of a seizure whose part of the record begins at `start` seconds.
QJsonObject seizureTruth(double start)
{
    return {
        {QStringLiteral("onset_s"), start + SeizureModel::onset},
        {QStringLiteral("silence_start_s"), start + SeizureModel::silenceStart},
        {QStringLiteral("offset_s"), start + SeizureModel::offset},
        {QStringLiteral("recovery_tau_s"), SeizureModel::recoveryTau},
        {QStringLiteral("excitatory_rate_hz"), excitatoryRateHz},
        {QStringLiteral("inhibitory_rate_hz"), inhibitoryRateHz(Scenario::Seizure)},
        {QStringLiteral("residual_peak"), SeizureModel::residual(SeizureModel::silenceStart)},
        {QStringLiteral("residual_offset"), SeizureModel::residual(SeizureModel::offset)},
        {QStringLiteral("residual_end"), SeizureModel::residual(SeizureModel::duration)},
        {QStringLiteral("burst_hz"), SeizureLfp::burstHz},
        {QStringLiteral("without_bursts_s"), rangeTruth(SeizureLfp::withoutBursts, start)},
        {QStringLiteral("chirp_s"), rangeTruth(SeizureLfp::chirp, start)},
        {QStringLiteral("chirp_hz"), QJsonArray{SeizureLfp::chirpFromHz, SeizureLfp::chirpToHz}},
        {QStringLiteral("tones_s"), rangeTruth(SeizureLfp::tones, start)},
        {QStringLiteral("tones_hz"), QJsonArray{SeizureLfp::slowToneHz, SeizureLfp::fastToneHz}},
    };
}

// Where one scenario follows another.
QJsonArray partsTruth(const std::vector<RecordPart> &parts)
{
    QJsonArray list;
    for (const RecordPart &part : parts)
        list.append(QJsonObject{
            {QStringLiteral("scenario"), QString::fromLatin1(scenarioId(part.scenario))},
            {QStringLiteral("start_s"), part.startSeconds()},
            {QStringLiteral("stop_s"), static_cast<double>(part.stop) / 1000},
            {QStringLiteral("inhibitory_rate_hz"), inhibitoryRateHz(part.scenario)},
        });
    return list;
}

} // namespace

QByteArray truthJson(const SimulationSettings &settings, const SimulatedUnits &simulated,
                     std::span<const double> ratesHz, std::span<const Synapse> synapses)
{
    QJsonObject truth{
        {QStringLiteral("scenario"), QString::fromLatin1(scenarioId(settings.scenario))},
        // As text: a 64-bit whole number does not fit a JSON number everywhere.
        {QStringLiteral("seed"), QString::number(settings.seed)},
        {QStringLiteral("duration_s"), simulated.duration},
        {QStringLiteral("units"), unitsTruth(simulated, ratesHz)},
        {QStringLiteral("synapses"), synapsesTruth(simulated, synapses)},
    };
    const std::vector<RecordPart> parts = recordParts(settings);
    for (const RecordPart &part : parts) {
        switch (part.scenario) {
        case Scenario::States:
            truth.insert(QStringLiteral("states"), statesTruth(simulated));
            truth.insert(QStringLiteral("highest_rate_hz"), highestRateHz);
            break;
        case Scenario::Seizure:
            truth.insert(QStringLiteral("seizure"), seizureTruth(part.startSeconds()));
            break;
        case Scenario::Poisson:
            truth.insert(QStringLiteral("expected_exponent"), 1.0);
            break;
        case Scenario::StatesAndSeizure: // is no part
            break;
        }
    }
    if (parts.size() > 1)
        truth.insert(QStringLiteral("parts"), partsTruth(parts));
    return QJsonDocument(truth).toJson(QJsonDocument::Indented);
}

} // namespace edgescope
