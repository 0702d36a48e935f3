// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace edgescope {

// The whole numbers on which f = cE / N_E − cI / N_I lies: cE · N_I − cI · N_E, reduced by the common factor
// of the class sizes.
struct Lattice {
    std::int64_t factorE = 0; // N_I / g
    std::int64_t factorI = 0; // N_E / g
    std::int64_t common = 1;  // g

    Lattice(int unitsE, int unitsI)
    {
        common = std::max(1, std::gcd(unitsE, unitsI));
        factorE = unitsI / common;
        factorI = unitsE / common;
    }

    // In reduced steps.
    std::int64_t f(std::int64_t countE, std::int64_t countI) const
    {
        return countE * factorE - countI * factorI;
    }
};

} // namespace edgescope
