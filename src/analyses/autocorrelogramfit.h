// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <array>
#include <span>

namespace edgescope {

// The curve that CellExplorer lays through an autocorrelogram in Hz, x the lag in ms (Petersen et al. 2021):
//     max(c (exp(−(x − f) / a) − d exp(−(x − f) / b)) + h exp(−(x − f) / g) + e, 0)
// with a the decay, b the rise, g the burst time, f the refractory period (all ms) and e the rate far away.
struct AutocorrelogramFit {
    enum Parameter : std::size_t { Decay, Rise, C, D, Asymptote, Refractory, Burst, H };

    std::array<double, 8> values{}; // a b c d e f g h
    double rSquared = undefined;    // undefined when nothing could be fitted

    bool isDefined() const { return rSquared == rSquared; }
    double rise() const { return isDefined() ? values[Rise] : undefined; }
    double decay() const { return isDefined() ? values[Decay] : undefined; }
    double at(double lagMs) const;
};

// Least squares inside CellExplorer's bounds by the Levenberg–Marquardt method, the best of three descents,
// of which the first begins at its start values. `lags` in ms, all positive, and as many `rates` in Hz.
// Undefined with fewer than 16 lags or without any variance.
AutocorrelogramFit fitAutocorrelogram(std::span<const double> lags, std::span<const double> rates);

// The fit of a train's autocorrelogram: lags of 0.5…50 ms, the bins within 0.5 ms set to 0 as CellExplorer
// does.
AutocorrelogramFit fitAutocorrelogram(std::span<const double> train);

} // namespace edgescope
