// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "formats/format.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <vector>

// Several files made one recording: spikes from one, LFP from another, states from a third.
namespace edgescope {

// One file of several, and what is taken from it.
struct JoinedPart {
    QString path;
    // Added to the part's times to place them on the clock of the first part. Both clocks are those of the
    // recordings, which are 0 at a recording's own start whatever the clock in its file says; so the offset
    // is where the part starts in the first one. (Should the first have one too, the difference counts.)
    double offset = 0;
    bool takesUnits = true;
    bool takesChannels = true; // and the stretches without data
    bool takesIntervals = true;
    ReadOptions options;
    QJsonObject stored; // its entry in a project file: fields this program does not know survive a save
};

// What a word of a source stands for: the name of a state, or nothing to leave its intervals out. Words that
// are not there keep their meaning.
using StateNames = std::map<QString, QString>;

// How recordings are joined.
struct Joining {
    std::vector<JoinedPart> parts;
    StateNames stateNames;
};

// Where a part starts in the first one: the difference of their start times when both are known, else of the
// clocks in their files, unless that leaves them no time in common: it was not one clock then, and the answer
// is 0. Start times are kept to the millisecond; where clocks and start times agree to that, the clocks give
// the exact difference.
double suggestedOffset(const Recording &first, const Recording &part);

// Joins finished recordings, one for each part of `joining`, in its order. Units, channels, electrodes and
// intervals follow one another; a label that units or channels of several parts share gets the name of its
// part before it. Columns of units of one name become one, empty where a part has none. The result is
// completed like any recording (finishRecording): its window is the extent of the channels that were taken,
// else the hull of spikes and intervals, so that it starts before the first part when another does. Path and
// format are left to the caller. Throws Error when nothing is taken.
Recording joinRecordings(const std::vector<Recording> &recordings, const Joining &joining);

// Whether a recording is a file of marks alone: intervals without units and signals.
bool holdsOnlyIntervals(const Recording &recording);

// The intervals of a file of marks on the recording's time, placed by suggestedOffset and cut at its ends.
// Those wholly beyond them are left out.
std::vector<Interval> intervalsPlacedIn(const Recording &recording, const Recording &marks);

// The words that may stand for states, those of states first, then of other marks by the time they cover. No
// more than a user can look through.
std::vector<QString> stateWords(const std::vector<Interval> &intervals);

} // namespace edgescope
