// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/morletstream.h"

#include <memory>
#include <span>
#include <vector>

namespace edgescope {

// Power |W|² at every sample from coefficients that lie `stride` samples apart: a sinc under a Kaiser window
// of 16 points. Power takes in at most 1.31 times the band of its coefficients above 10⁻⁶ of its spectrum's
// peak, so that with three times as many points as the band needs the result is within about 10⁻⁶ of the
// largest power nearby.
class PowerInterpolation
{
public:
    static constexpr double oversampling = 3;
    static constexpr std::int64_t guard = 8; // points needed before the first and after the last coefficient

    // Made at the first call and kept for all later ones in the program.
    static std::shared_ptr<const PowerInterpolation> forStride(std::int64_t stride);

    explicit PowerInterpolation(std::int64_t stride);

    // Fills `power` from the sample of the first coefficient on; at most stride · count samples.
    void expand(const MorletCoefficients &coefficients, std::span<float> power) const;

private:
    static constexpr std::int64_t taps = 2 * guard;

    std::int64_t m_stride;
    std::vector<float> m_weights; // for each place between two points, of the points about it
};

} // namespace edgescope
