// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/ridges.h"

#include "analyses/currentchannel.h"
#include "analyses/parametermaking.h"
#include "analyses/scalogram.h"

#include <QCoreApplication>

#include <cmath>

namespace edgescope {
namespace {

// The signal asked for; without channel there is a reason.
struct Source {
    Channel channel;
    QString name; // as in the table
    QString reason;
    Remedy remedy = Remedy::None;
};

Source sourceOf(const AnalysisInput &input, const Values &values)
{
    Source source;
    if (values.choice("source") == "lfp") {
        if (const Channel *channel = chosenChannel(*input.recording, values, source.reason)) {
            source.channel = *channel;
            source.name = channel->label;
        }
        return source;
    }
    if (input.ensemble->excitatoryUnits == 0 && input.ensemble->inhibitoryUnits == 0) {
        source.reason = QCoreApplication::translate("Analysis", "No unit is classified.");
        source.remedy = Remedy::ClassifyUnits;
        return source;
    }
    const TimeRange window = input.recording->window();
    source.channel =
        currentChannel(input.ensemble, window,
                       currentSettings(*input.recording, window, Values(synapticCurrentParameters())));
    source.name = QStringLiteral("current");
    return source;
}

} // namespace

const std::vector<Parameter> &ridgesParameters()
{
    static const std::vector<Parameter> parameters = [] {
        std::vector<Parameter> all = {
            choiceParameter("source", QT_TRANSLATE_NOOP("Parameter", "Source"),
                            {{"lfp", QT_TRANSLATE_NOOP("Parameter", "LFP channel")},
                             {"current", QT_TRANSLATE_NOOP("Parameter", "Synaptic current")}},
                            QT_TRANSLATE_NOOP("Parameter", "Whose power the ridges are looked for in.")),
            channelParameter()};
        for (const Parameter &parameter : scalogramBasicParameters())
            all.push_back(parameter);
        all.push_back(resolutionParameter());
        for (const Parameter &parameter : ridgeRuleParameters())
            all.push_back(parameter);
        return all;
    }();
    return parameters;
}

Result runRidges(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    constexpr double transformShare = 0.8;
    Result result;
    const Source source = sourceOf(input, values);
    ScalogramSettings settings = scalogramSettings(input, values);
    settings.isFullRate = isFullRate(values);
    Scalogram power;
    power.reason = source.reason;
    result.remedy = source.remedy;
    if (source.reason.isEmpty())
        power = scalogram(source.channel, input.recording->gaps, settings, progress.part(0, transformShare));
    result.notComputable = power.reason;
    if (!result.notComputable.isEmpty()) {
        if (result.notComputable == settings.baseline.reason)
            result.remedy = Remedy::GoToBrowse;
        return result;
    }
    // Power over the level of red noise: no frequency is favoured.
    std::vector<double> edges;
    for (std::size_t row = 0; row < power.frequenciesHz.size(); ++row) {
        edges.push_back(morletEdgeSeconds(power.scalesSeconds[row]));
        const auto level = static_cast<float>(power.level[row]);
        for (std::size_t cell = row * power.columns; cell < (row + 1) * power.columns; ++cell)
            power.power[cell] /= level;
    }
    RidgeField field;
    field.values = power.power;
    field.significance = power.power;
    field.frequenciesHz = power.frequenciesHz;
    field.edgeSeconds = edges;
    field.stretches = power.stretches;
    field.start = power.start;
    field.step = power.step;
    field.columns = power.columns;
    const std::vector<Ridge> ridges =
        findRidges(field, ridgeSettings(values), progress.part(transformShare, 1));
    result.tables.push_back(ridgeTable(source.name, ridges));
    result.notes = power.notes;
    result.notes << QCoreApplication::translate("Analysis", "Values are power over the level of red noise.");
    if (ridges.empty())
        result.notes << QCoreApplication::translate("Analysis", "No ridges.");
    return result;
}

} // namespace edgescope
