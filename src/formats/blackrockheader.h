// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "formats/binaryfile.h"

#include <QDateTime>

namespace edgescope {

// What the first bytes of a file say it is.
enum class BlackrockKind : std::uint8_t {
    None,
    OldSignals, // NSx of spec 2.1: bare samples
    Signals,    // NSx of later specs: blocks of samples with times
    Events,     // NEV: spikes, digital input, comments
    Neuralynx   // another maker's events, whose files are called .nev too
};

// Looks at the first bytes only; None when they cannot be read.
BlackrockKind blackrockKind(const QString &path);

// The version of the format a header states in its bytes 8 and 9.
struct BlackrockSpec {
    int major = 0;
    int minor = 0;

    // Times of 8 bytes, else 4.
    bool hasLongTimes() const { return major >= 3; }
    bool isAtLeast(int wantedMajor, int wantedMinor) const
    {
        return major > wantedMajor || (major == wantedMajor && minor >= wantedMinor);
    }
};

// Throws Error when the version is none of 2.1 to 3.x.
BlackrockSpec blackrockSpec(const BinaryFile &file, const BinaryPart &header);

// The date and time (UTC) of eight numbers; invalid when they are none.
QDateTime blackrockTime(const BinaryPart &header, std::int64_t place);

// A step of a clock that is no pause but another clock: longest pauses are nights.
constexpr double longestPauseSeconds = 2 * 86400.0;

// The file's name without its folder, for notes.
QString shownName(const BinaryFile &file);

} // namespace edgescope
