// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>

// The pairs of n units in a fixed order: (0, 1), (0, 2) … (0, n − 1), (1, 2) …
namespace edgescope {

// The place of the first pair of a unit with a later one; of the last unit, how many pairs there are.
constexpr std::int64_t firstUnitPair(std::int64_t unit, std::int64_t units)
{
    return unit * (2 * units - unit - 1) / 2;
}

constexpr std::int64_t unitPairs(std::int64_t units)
{
    return units * (units - 1) / 2;
}

// The place of a pair of two different units, whichever comes first.
constexpr std::int64_t unitPairPlace(std::int64_t a, std::int64_t b, std::int64_t units)
{
    const auto [first, second] = std::minmax(a, b);
    return firstUnitPair(first, units) + second - first - 1;
}

// The pair at a place, the smaller unit first.
constexpr std::pair<std::int64_t, std::int64_t> unitPairAt(std::int64_t place, std::int64_t units)
{
    std::int64_t first = 0; // whose first pair lies at or before the place
    std::int64_t behind = units - 1;
    while (behind - first > 1) {
        const std::int64_t middle = (first + behind) / 2;
        (firstUnitPair(middle, units) <= place ? first : behind) = middle;
    }
    return {first, place - firstUnitPair(first, units) + first + 1};
}

} // namespace edgescope
