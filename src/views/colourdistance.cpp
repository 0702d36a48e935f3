// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/colourdistance.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace edgescope {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// On linear red, green and blue.
constexpr std::array<Matrix, 4> readers = {{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};

constexpr Matrix toCones = {{{0.4122214708, 0.5363325363, 0.0514459929},
                             {0.2119034982, 0.6806995451, 0.1073969566},
                             {0.0883024619, 0.2817188376, 0.6299787005}}};
constexpr Matrix toOklab = {{{0.2104542553, 0.7936177850, -0.0040720468},
                             {1.9779984951, -2.4285922050, 0.4505937099},
                             {0.0259040371, 0.7827717662, -0.8086757660}}};

Triple product(const Matrix &matrix, const Triple &vector)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    return result;
}

Triple linearColour(const QColor &colour)
{
    return {linearLight(colour.redF()), linearLight(colour.greenF()), linearLight(colour.blueF())};
}

double luminance(const QColor &colour)
{
    const Triple rgb = linearColour(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

Triple oklab(const Triple &rgb)
{
    Triple cones = product(toCones, rgb);
    for (double &value : cones)
        value = std::cbrt(value);
    return product(toOklab, cones);
}

Triple seenBy(const Matrix &reader, const QColor &colour)
{
    Triple rgb = product(reader, linearColour(colour));
    for (double &value : rgb)
        value = std::clamp(value, 0.0, 1.0);
    return oklab(rgb);
}

} // namespace

double linearLight(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

double smallestColourDistance(const QColor &a, const QColor &b)
{
    double smallest = 100;
    for (const Matrix &reader : readers) {
        const Triple first = seenBy(reader, a);
        const Triple second = seenBy(reader, b);
        smallest = std::min(
            smallest, 100 * std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]));
    }
    return smallest;
}

} // namespace edgescope
