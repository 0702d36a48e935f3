// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/arguments.h"
#include "batch/recordingarguments.h"
#include "batch/terminalprogress.h"
#include "simulation/simulation.h"

#include <QCoreApplication>

#include <limits>

namespace edgescope {
namespace {

QStringList scenarioNames()
{
    QStringList names;
    for (const Scenario scenario : scenarios)
        names << QString::fromLatin1(scenarioId(scenario));
    return names;
}

SimulationSettings settingsFrom(const Arguments &arguments)
{
    SimulationSettings settings;
    const QStringList names = scenarioNames();
    const QString scenario = arguments.word(QStringLiteral("scenario"), names.first(), names);
    settings.scenario = scenarios.at(static_cast<size_t>(names.indexOf(scenario)));
    if (settings.scenario == Scenario::Seizure && arguments.isSet(QStringLiteral("minutes")))
        throw BadUsage(QCoreApplication::translate(
            "Batch", "--minutes cannot be chosen for the scenario seizure, which is always 9 minutes long."));
    settings.minutes = arguments.number(QStringLiteral("minutes"), settings.minutes,
                                        shortestMinutes(settings.scenario), 1440);
    settings.seed = static_cast<std::uint64_t>(arguments.whole(QStringLiteral("seed"),
                                                               static_cast<std::int64_t>(settings.seed), 0,
                                                               std::numeric_limits<std::int64_t>::max()));
    settings.excitatoryUnits =
        static_cast<int>(arguments.whole(QStringLiteral("excitatory"), settings.excitatoryUnits, 0, 10000));
    settings.inhibitoryUnits =
        static_cast<int>(arguments.whole(QStringLiteral("inhibitory"), settings.inhibitoryUnits, 0, 10000));
    settings.lfpRateHz = arguments.number(QStringLiteral("lfp-rate"), settings.lfpRateHz, 100, 30000);
    settings.lfpChannels =
        static_cast<int>(arguments.whole(QStringLiteral("lfp-channels"), settings.lfpChannels, 0, 96));
    if (settings.excitatoryUnits + settings.inhibitoryUnits == 0)
        throw BadUsage(QCoreApplication::translate(
            "Batch", "A recording needs units; --excitatory and --inhibitory are both 0."));
    return settings;
}

ExitCode simulate(const Arguments &arguments)
{
    const SimulationSettings settings = settingsFrom(arguments);
    const QString path = newNwbPath(arguments.positional(0));
    TerminalProgress terminal(arguments.isQuiet());
    terminal.setStage(QCoreApplication::translate("Batch", "simulating"));
    simulateRecording(settings, path, terminal.progress());
    return Done;
}

} // namespace

Verb simulateVerb()
{
    return {QStringLiteral("simulate"),
            QT_TRANSLATE_NOOP("Batch", "Makes a synthetic recording with known truth."),
            {{QStringLiteral("OUT.nwb"), QT_TRANSLATE_NOOP("Batch", "the new file")}},
            {{QStringLiteral("minutes"), QStringLiteral("M"),
              QT_TRANSLATE_NOOP("Batch", "length, 1 to 1440 (30)")},
             {QStringLiteral("seed"), QStringLiteral("S"),
              QT_TRANSLATE_NOOP("Batch", "the same seed makes the same recording (1)")},
             {QStringLiteral("excitatory"), QStringLiteral("N"),
              QT_TRANSLATE_NOOP("Batch", "excitatory units, 0 to 10000 (80)")},
             {QStringLiteral("inhibitory"), QStringLiteral("N"),
              QT_TRANSLATE_NOOP("Batch", "inhibitory units, 0 to 10000 (22)")},
             {QStringLiteral("scenario"), QStringLiteral("NAME"),
              QT_TRANSLATE_NOOP("Batch", "states (four vigilance states), states_seizure (the same, then 9 "
                                         "minutes with a seizure), seizure (9 minutes) or poisson "
                                         "(independent units); states")},
             {QStringLiteral("lfp-rate"), QStringLiteral("HZ"),
              QT_TRANSLATE_NOOP("Batch", "sampling rate of the LFP, 100 to 30000 (1000)")},
             {QStringLiteral("lfp-channels"), QStringLiteral("N"),
              QT_TRANSLATE_NOOP("Batch", "channels of LFP, 0 to 96 (8)")}},
            simulate};
}

} // namespace edgescope
