// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/nwbwriter.h"
#include "simulation/lfp.h"
#include "simulation/scenario.h"
#include "simulation/simulation.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double countVolts = 0.25e-6; // an int16 reaches 8 mV, forty times the LFP
constexpr double pieceSeconds = 10;

void checkLfp(const SimulationSettings &settings)
{
    if (settings.lfpChannels < 0 || settings.lfpChannels > utahElectrodes)
        throw Error(QCoreApplication::translate(
                        "Simulation", "The simulated LFP has from 0 to %1 channels, one an electrode.")
                        .arg(utahElectrodes));
    if (!(settings.lfpRateHz >= 100 && settings.lfpRateHz <= 30000))
        throw Error(QCoreApplication::translate(
            "Simulation", "The sampling rate of the simulated LFP lies from 100 to 30000 Hz."));
}

void writeLfp(NwbWriter &writer, const SimulationSettings &settings, const SimulatedUnits &units,
              const Progress &progress)
{
    Lfp lfp(settings, units);
    NwbSeries description;
    description.name = QStringLiteral("LFP");
    description.rateHz = settings.lfpRateHz;
    description.channelCount = settings.lfpChannels;
    description.voltsPerCount = countVolts;
    description.electrodes = lfp.electrodes();
    const int series = writer.addSeries(description);
    const std::int64_t pieceFrames = std::llround(pieceSeconds * settings.lfpRateHz);
    std::vector<float> volts;
    for (std::int64_t first = 0; first < lfp.frameCount(); first += pieceFrames) {
        progress.report(first, lfp.frameCount());
        const std::int64_t frames = std::min(pieceFrames, lfp.frameCount() - first);
        volts.resize(static_cast<size_t>(frames * settings.lfpChannels));
        lfp.read(volts);
        writer.appendSamples(series, volts);
    }
}

} // namespace

void simulateRecording(const SimulationSettings &settings, const QString &path, const Progress &progress)
{
    checkLfp(settings);
    const SimulatedUnits units = simulateUnits(settings, progress.part(0, 0.4));
    NwbWriter writer(path,
                     QStringLiteral("Synthetic recording with known truth, scenario %1, seed %2")
                         .arg(QString::fromLatin1(scenarioId(settings.scenario)))
                         .arg(settings.seed),
                     QDateTime());
    writer.writeElectrodes(units.electrodes);
    writer.writeUnits(units.units, {cellTypeColumn(units.classes)});
    writer.writeIntervals(units.intervals);
    writer.writeScratchText(QStringLiteral("edgescope_simulation"), units.truthJson);
    if (settings.lfpChannels > 0)
        writeLfp(writer, settings, units, progress.part(0.4, 1));
    writer.finish();
    progress.report(1, 1);
}

} // namespace edgescope
