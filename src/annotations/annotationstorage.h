// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationfiles.h"

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QTimer>

#include <memory>

namespace edgescope {

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
