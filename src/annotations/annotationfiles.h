// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationjson.h"
#include "annotations/journal.h"

#include <memory>

// Where the annotations of a recording are, and what is there.
namespace edgescope {

// "<recording>.annotations.json", beside the recording, which itself is never changed.
QString annotationFileBeside(const QString &recordingPath);
// The place among the program's own data, for recordings in folders that cannot be written to.
QString annotationFileInAppData(const QString &contentId);
// Beside an annotation file: the journal of what is not saved in it, and the lock of who has it.
QString annotationJournal(const QString &path);
QString annotationLock(const QString &path);

// What is kept of a recording's annotations.
struct OpenedAnnotations {
    AnnotationContent content;
    QString path;           // the file; it may not be there yet
    qint64 revision = 0;    // of the file, 0 when there is none
    JournalContent journal; // edits that a session which ended unexpectedly had not saved
    QStringList notices;    // sentences about files that were left alone
};

// Reads the annotations of a recording: its annotation file, else the intervals that the recording brings. A
// file among the program's own data exists only when the recording's folder could not be written to, and
// wins. Files that are damaged, newer or of another recording are left alone and named. Never throws.
OpenedAnnotations openAnnotations(const Recording &recording);

// The edits that a program which ended unexpectedly left beside a recording, unsaved; none while it runs.
// Never throws.
std::optional<JournalContent> editsLeftFor(const QString &recordingPath);

// With the edits of the journal made again.
AnnotationContent currentContent(const OpenedAnnotations &opened);

// The intervals that a recording or a file of marks brings, as a document of rater "".
AnnotationContent importedAnnotations(const std::vector<Interval> &intervals);

// A recording with the intervals of a document in place of its own; they share all else.
std::shared_ptr<const Recording> withAnnotations(const Recording &recording,
                                                 const AnnotationContent &content);

// Reads one annotation file. Throws Error when it cannot be read, is damaged, newer, or of a recording with
// another content id.
StoredContent readAnnotationFile(const QString &path, const QString &contentId);

} // namespace edgescope
