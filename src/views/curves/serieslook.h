// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves.h"
#include "views/theme.h"

#include <QColor>

#include <cstddef>

namespace edgescope {

// Surrogates of many scales would hide the data: those of the current scale are drawn.
bool isOfOneScale(const Series &series);

// What is expected, not what was found: it is not looked up under the pointer.
bool isTheory(const Series &series);

// A straight fit has two points. A curved one lies on a line of data and has to stand out from it.
bool isCurvedFit(const Series &series);

// Paths that might have been: thin, and not what is looked up under the pointer.
bool isResampled(const Series &series);

// Bars of one scale cannot stand beside those of others: only the current scale's are drawn, and the axes fit
// them.
bool followsScale(const Series &series);

// Colour of a series that belongs to no scale.
QColor seriesColour(const Series &series, const Theme &theme);
// Of one of its points; those left out of fits are grey.
QColor pointColour(const Series &series, size_t n, const Theme &theme);
LineDash seriesDash(const Series &series);
// The ground of a stretch of the x axis that is tinted.
QColor stretchTint(const Theme &theme);

} // namespace edgescope
