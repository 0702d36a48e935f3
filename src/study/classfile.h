// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "study/classlog.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>

// The file that remembers which unit is excitatory or inhibitory when the user decided it. It lies beside the
// recording, which itself is never changed, or among the program's own data when that folder cannot be
// written to.
namespace edgescope {

// A class that the analysis "classification" suggested for a unit.
struct SuggestedClass {
    UnitClass unitClass = UnitClass::Unclassified;
    QString source; // "suggested by waveform"; empty when unclassified

    bool operator==(const SuggestedClass &) const = default;
};

// What the user decided about the classes of one recording. By hand goes before suggestions taken over, and
// these before the file's own column.
struct ClassDecisions {
    QString column; // the text column of the file to go by; empty: the best one (fileClasses)
    std::map<int, UnitClass> byHand; // by row in Recording::units
    // Taken over from the classification, by row; a unit that it left unclassified is in here as such.
    std::map<int, SuggestedClass> suggested;
    QString suggestionParameters; // Values::text of the analysis that suggested them

    bool operator==(const ClassDecisions &) const = default;
};

// The decisions and how they came about.
struct ClassChoices : ClassDecisions {
    std::vector<ClassChange> log; // oldest first
    QJsonObject stored;           // the file as read: fields this program does not know survive a save
};

// The classes that follow from the file and the user's decisions.
UnitClasses chosenClasses(const Recording &recording, const ClassDecisions &decisions);

// The reverse of unitClassCode; nothing for any other word.
std::optional<UnitClass> unitClassFromCode(const QString &code);

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
