// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationdocument.h"

#include <QDateTime>
#include <QFile>

namespace edgescope {

// The edits made since a document was saved, one line of JSON each, written to the disk before the next is
// made. Lines hold what annotations have become, so that reading them twice, or on top of a file that has
// them already, does no harm. A last line that is cut off is an edit that was not finished.
class Journal
{
public:
    explicit Journal(QString path);

    QString path() const { return m_path; }

    // Adds one edit. Throws Error when the disk does not take it; the lines before it stay readable.
    void append(const AnnotationChanges &changes);
    void append(const Labels &labels);
    void appendNotes(const QString &notes);
    // Begins anew, after the document was saved.
    void clear();

private:
    void appendLine(const QByteArray &line);

    QString m_path;
    QFile m_file;
};

// What a journal holds, put together.
struct JournalContent {
    AnnotationChanges changes;    // the last state of each annotation it names; `before` is empty
    std::optional<Labels> labels; // the last labels, when it has any
    std::optional<QString> notes; // the last notes, when it has any
    int edits = 0;                // lines of annotations and labels
    QDateTime time;               // of the last edit

    bool isEmpty() const { return edits == 0 && !notes; }
};

// Reads a journal; nothing when there is no such file. Lines that are damaged end it. Never throws.
JournalContent readJournal(const QString &path);

} // namespace edgescope
