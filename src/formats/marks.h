// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <optional>
#include <vector>

namespace edgescope {

// What stands between an annotation and the channel it belongs to ("spike@@EEG C3"), by the rules of EDF+.
inline constexpr const char *channelLink = "@@";

// A text that a person or a device put at a time of the recording, on the file's own clock.
struct Mark {
    double onset = 0;
    std::optional<double> duration; // not known or an instant when there is none
    QString text;
};

// Adds the marks as intervals: words for vigilance states become states, those for seizures seizures, all
// others events under their own text. A state that states no duration lasts until the next one or until
// `end`. Writes a note about what had to be guessed.
void addMarks(std::vector<Mark> marks, std::optional<double> end, Recording &recording);

// Writes a note about marks outside the recording's window, once all times are final.
void noteMarksOutside(Recording &recording);

} // namespace edgescope
