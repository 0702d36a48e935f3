// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationjson.h"
#include "annotations/journal.h"

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QTimer>

#include <memory>

namespace edgescope {

// "<recording>.annotations.json", beside the recording, which itself is never changed.
QString annotationFileBeside(const QString &recordingPath);
// The place among the program's own data, for recordings in folders that cannot be written to.
QString annotationFileInAppData(const QString &contentId);

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

// Keeps a document on the disk: every edit in a journal at once, the whole document by a replaced file when
// it is saved. A failed save leaves the old file and the journal.
class AnnotationStorage : public QObject
{
    Q_OBJECT

public:
    explicit AnnotationStorage(AnnotationDocument &document, QObject *parent = nullptr);
    ~AnnotationStorage() override;

    // The document becomes that of a recording. Edits left by a session that ended unexpectedly are made
    // again as one step that can be undone. Nothing is written for somebody who only looks: the file is taken
    // from other windows at the first edit.
    void open(const QString &contentId, const OpenedAnnotations &opened);
    // Saves what is not saved and lets go of the file.
    void close();

    // Writes the whole document. False when it could not: failed() says why, and nothing is lost.
    bool save();
    // The same to another file, which is used from then on.
    bool saveAs(const QString &path);

    QString path() const { return m_path; }
    // Edits that are only in the journal, and edits that are not even there since the disk refused them.
    bool isModified() const { return m_journalled > 0 || !m_pending.empty() || m_areNotesPending; }
    // The latter.
    bool isPending() const { return !m_pending.empty() || (m_areNotesPending && m_retry.isActive()); }
    QDateTime lastSaved() const { return m_lastSaved; } // or journalled: what the user may rely on

signals:
    void modifiedChanged();
    void noticed(const QString &message);
    void failed(const QString &message);

private:
    void keep(const AnnotationChanges &changes);
    void keepLabels();
    void keepNotes();
    void retryPending();
    void takeFile();
    bool tryLock();
    void useAppData();
    void reload();
    void watch();
    QDateTime timeOnDisk() const;

    AnnotationDocument &m_document;
    QString m_contentId;
    QString m_path;
    qint64 m_revision = 0;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Journal> m_journal;
    int m_journalled = 0;
    AnnotationChanges m_pending; // not on the disk
    bool m_areNotesPending = false;
    QTimer m_notesDelay; // while they are typed
    bool m_toldPending = false;
    QDateTime m_lastSaved;
    QDateTime m_timeOnDisk; // of the file when it was read
    QTimer m_retry;
    QFileSystemWatcher m_watcher; // of a file that this window has not taken
};

} // namespace edgescope
