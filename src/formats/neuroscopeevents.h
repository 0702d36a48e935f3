// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "formats/neuroscopeset.h"

namespace edgescope {

// Adds the events of the set's event files, and the epochs of tables beside it. A line "X start" and the next
// "X stop" make an interval X: a state or a seizure where X is a word for one. A text after the word, as in
// "ripple start 3", belongs to the name.
void addNeuroscopeEvents(const NeuroscopeSet &set, Recording &recording);

} // namespace edgescope
