// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/displayfilter.h"

#include <QStringList>

// Display filters in words, in the user's locale.
namespace edgescope {

// What a filter does, a few words each: "1–70 Hz", "notch 50 Hz", "common average". Empty for raw traces.
QStringList filterWords(const DisplayFilter &filter);

// The name of a montage: "As recorded", "Common average", "Bipolar".
QString referenceTitle(DisplayFilter::Reference reference);

} // namespace edgescope
