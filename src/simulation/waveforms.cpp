// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/waveforms.h"

#include "core/random.h"
#include "simulation/scenario.h"

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double rateHz = 30000;
constexpr int samples = 90; // 3 ms
constexpr int spikeSample = 24;
constexpr double deviationVolts = 10e-6;
constexpr double narrowestMs = 0.1;
const double halfWidthOfSd = 2 * std::sqrt(2 * std::log(2.0)); // full width at half height of a normal curve

double bump(double ms, double centreMs, double halfWidthMs)
{
    const double z = (ms - centreMs) * halfWidthOfSd / halfWidthMs;
    return std::exp(-z * z / 2);
}

Waveform drawWaveform(const WaveformModel &model, Random &random)
{
    const double amplitude = 80e-6 * std::exp(0.4 * random.normal());
    const double troughToPeak =
        std::max(narrowestMs, model.troughToPeak + model.troughToPeakSpread * random.normal());
    const double peakHalfWidth =
        std::max(narrowestMs, model.peakHalfWidth + model.peakHalfWidthSpread * random.normal());
    Waveform waveform;
    waveform.rateHz = rateHz;
    waveform.unit = QStringLiteral("V");
    waveform.spikeSample = spikeSample;
    for (int n = 0; n < samples; ++n) {
        const double ms = (n - spikeSample) * 1000 / rateHz;
        waveform.mean.push_back(
            static_cast<float>(amplitude * (model.afterPeakRatio * bump(ms, troughToPeak, peakHalfWidth) -
                                            bump(ms, 0, model.troughHalfWidth))));
    }
    waveform.deviation.assign(samples, static_cast<float>(deviationVolts));
    return waveform;
}

} // namespace

void addWaveforms(const SimulationSettings &settings, SimulatedUnits &simulated)
{
    for (size_t n = 0; n < simulated.units.size(); ++n) {
        Random random(streamOf(settings, Stream::Waveforms, n));
        const bool isExcitatory = simulated.classes[n] == UnitClass::Excitatory;
        simulated.units[n].waveform = std::make_shared<const Waveform>(
            drawWaveform(isExcitatory ? excitatoryWaveform : inhibitoryWaveform, random));
    }
}

} // namespace edgescope
