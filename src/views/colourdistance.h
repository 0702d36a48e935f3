// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

// How well two colours can be told apart.
namespace edgescope {

// The light, from 0 to 1, of a channel of an sRGB colour.
double linearLight(double value);

// Contrast of light and dark, (L₁ + 0.05) / (L₂ + 0.05) with the lighter luminance above; 1 to 21 (WCAG 2.1).
double contrastRatio(const QColor &a, const QColor &b);

// The distance to the reader who sees the least of it: with usual colour vision or with deuteranopia,
// protanopia or tritanopia (Machado, Oliveira & Fernandes 2009, IEEE TVCG 15:1291, severity 1). In OKLab
// (Ottosson 2020), times 100; black and white are 100 apart.
double smallestColourDistance(const QColor &a, const QColor &b);

} // namespace edgescope
