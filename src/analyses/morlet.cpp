// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/morlet.h"

#include <cmath>
#include <numbers>

namespace edgescope {

double morletSpectrum(double scaleTimesOmega, double omega0)
{
    if (scaleTimesOmega <= 0)
        return 0;
    const double distance = scaleTimesOmega - omega0;
    return std::pow(std::numbers::pi, -0.25) * std::exp(-distance * distance / 2);
}

double morletPeriodOverScale(double omega0)
{
    return 4 * std::numbers::pi / (omega0 + std::sqrt(2 + omega0 * omega0));
}

double morletScale(double frequencyHz, double omega0)
{
    return 1 / (frequencyHz * morletPeriodOverScale(omega0));
}

double morletFrequency(double scaleSeconds, double omega0)
{
    return 1 / (scaleSeconds * morletPeriodOverScale(omega0));
}

std::vector<double> morletScales(const MorletSettings &settings)
{
    const double steps = settings.voicesPerOctave * std::log2(settings.highestHz / settings.lowestHz);
    const double smallest = morletScale(settings.highestHz, settings.omega0);
    std::vector<double> scales;
    for (int step = 0; step <= steps + 1e-9; ++step)
        scales.push_back(smallest * std::exp2(static_cast<double>(step) / settings.voicesPerOctave));
    return scales;
}

double morletEdgeSeconds(double scaleSeconds)
{
    return std::numbers::sqrt2 * scaleSeconds;
}

double morletReachSeconds(double scaleSeconds)
{
    return 3 * std::numbers::sqrt2 * scaleSeconds;
}

} // namespace edgescope
