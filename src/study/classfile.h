// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QJsonObject>
#include <QStringList>

#include <map>

// The file that remembers which unit is excitatory or inhibitory when the user decided it. It lies beside the
// recording, which itself is never changed, or among the program's own data when that folder cannot be
// written to.
namespace edgescope {

// What the user decided about the classes of one recording.
struct ClassChoices {
    QString column; // the text column of the file to go by; empty: the best one (fileClasses)
    std::map<int, UnitClass> byHand; // by row in Recording::units
    QJsonObject stored;              // the file as read: fields this program does not know survive a save
};

// The classes that follow from the file and the user's choices.
UnitClasses chosenClasses(const Recording &recording, const ClassChoices &choices);

// "<recording>.edgescope.json".
QString classFileBeside(const QString &recordingPath);
// The place among the program's own data.
QString classFileInAppData(const QString &contentId);

struct StoredClassChoices {
    ClassChoices choices;
    QStringList notices; // sentences about files that were not used
};

// Reads the choices for a recording; none when nothing was ever chosen. A file among the program's own data
// exists only when the folder of the recording could not be written to, is then the later one, and wins.
// Damaged files, files of a newer version and files of another recording are left alone and named in a
// notice.
StoredClassChoices readClassChoices(const Recording &recording);

// Reads one class file. Throws Error when it is damaged, of a newer version or of another recording.
ClassChoices readClassFile(const QString &path, const Recording &recording);

// Saves the choices beside the recording, or among the program's own data when that is not possible or a file
// that must be left alone is there. Returns the path. Throws Error when neither can be written.
QString saveClassChoices(const Recording &recording, const ClassChoices &choices);

} // namespace edgescope
