// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timescale.h"

#include <array>
#include <cmath>

namespace edgescope {
namespace {

struct Step {
    double major;
    double minor;
};

// A round step of at least `least` seconds: decimal below one second, clock-like above.
Step timeStep(double least)
{
    static constexpr std::array<Step, 17> steps = {{{1, 0.2},
                                                    {2, 0.5},
                                                    {5, 1},
                                                    {10, 2},
                                                    {15, 5},
                                                    {30, 5},
                                                    {60, 10},
                                                    {120, 30},
                                                    {300, 60},
                                                    {600, 120},
                                                    {900, 300},
                                                    {1800, 300},
                                                    {3600, 900},
                                                    {7200, 1800},
                                                    {10800, 3600},
                                                    {21600, 3600},
                                                    {43200, 10800}}};
    if (least <= 0.5) {
        const double power = std::pow(10, std::floor(std::log10(least)));
        for (const double factor : {1.0, 2.0, 5.0, 10.0})
            if (factor * power >= least * (1 - 1e-9))
                return {factor * power, factor * power / (factor == 2.0 ? 4 : 5)};
    }
    for (const Step &step : steps)
        if (step.major >= least)
            return step;
    const double days = std::ceil(least / 86400) * 86400;
    return {days, days / 4};
}

std::vector<Tick> ticksAt(double minimum, double maximum, Step step)
{
    std::vector<Tick> ticks;
    const auto perMajor = std::llround(step.major / step.minor);
    const auto first = static_cast<long long>(std::ceil(minimum / step.minor - 1e-6));
    const auto last = static_cast<long long>(std::floor(maximum / step.minor + 1e-6));
    for (long long i = first; i <= last; ++i)
        ticks.push_back({static_cast<double>(i) * step.minor, i % perMajor == 0});
    return ticks;
}

} // namespace

std::vector<Tick> timeTicks(const TimeScale &scale, double spacing)
{
    if (scale.range.isEmpty() || !(scale.width > 0))
        return {};
    return ticksAt(scale.range.start, scale.range.stop, timeStep(spacing * scale.secondsPerPixel()));
}

std::vector<Tick> linearTicks(double minimum, double maximum, int most)
{
    if (!(maximum > minimum) || most < 1)
        return {};
    const double least = (maximum - minimum) / most;
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= least * (1 - 1e-9))
            return ticksAt(minimum, maximum, {factor * power, factor * power});
    return {};
}

int clockDecimals(const TimeScale &scale, double spacing)
{
    if (scale.range.isEmpty() || !(scale.width > 0))
        return 0;
    const double step = timeStep(spacing * scale.secondsPerPixel()).major;
    return step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
}

} // namespace edgescope
