// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/joining.h"

#include <QJsonObject>
#include <QString>

// A project: a small text file that names the parts of one recording, where they lie in time and what the
// words in them mean. It holds no data of its own and opens like any recording.
//
// {
//   "format": "edgescope project", "version": 1,
//   "parts": [{"path": "spikes.nwb", "offset_s": 0, "units": true, "channels": true, "intervals": true,
//              "rate_hz": 1000, "unit": "V", "scale": 1e-6}],
//   "state_names": {"Wach": "AWAKE", "Artefakt": ""},
//   "classes": {"column": "cell_type"}   or   {"file": "classes.csv"},
//   "study": {"parameters": …, "conditions": …}
// }
//
// Only "format", "version" and the "path" of each part must be there. Paths are relative to the folder of the
// project where the file lies inside it. "offset_s" is added to the part's times, which count from the part's
// start, to place them on the clock of the first part, which counts from the first part's start. "rate_hz",
// "unit" and "scale" are for parts that do not state them. "state_names" gives the words for states in the
// parts their meaning; an empty one leaves their intervals out. "study" is what a study was shown
// with (figures/studyfile.h); reading the recording takes no notice of it.
namespace edgescope {

struct Project {
    Joining joining;     // paths are absolute
    QString classColumn; // where the classes come from; empty: the best column
    QString classFile;   // or a table of classes (classtable.h), absolute
    QJsonObject stored;  // the file as read: fields this program does not know survive a save
};

// ".edgescope-project".
QString projectSuffix();

// Reads a project file, not its parts. Throws Error when it cannot be read, is damaged or of a newer version.
Project readProjectFile(const QString &path);
// Throws Error when it cannot be written.
void writeProjectFile(const QString &path, const Project &project);

// Reads the parts and joins them. A part that is missing or itself a project is refused.
bool recognisesProject(const QString &path);
Recording readProject(const QString &path, const ReadOptions &options, const Progress &progress);

} // namespace edgescope
