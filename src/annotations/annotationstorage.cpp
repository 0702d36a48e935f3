// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationstorage.h"

#include "core/error.h"
#include "core/filereplacement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

namespace edgescope {
namespace {

constexpr int retryMilliseconds = 5000;
constexpr int notesMilliseconds = 1000; // what is typed meanwhile is one line of the journal

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

AnnotationStorage::AnnotationStorage(AnnotationDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_retry.setInterval(retryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &AnnotationStorage::retryPending);
    m_notesDelay.setSingleShot(true);
    m_notesDelay.setInterval(notesMilliseconds);
    connect(&m_notesDelay, &QTimer::timeout, this, &AnnotationStorage::retryPending);
    connect(&m_document, &AnnotationDocument::committed, this, &AnnotationStorage::keep);
    connect(&m_document, &AnnotationDocument::labelsChanged, this, &AnnotationStorage::keepLabels);
    connect(&m_document, &AnnotationDocument::notesChanged, this, &AnnotationStorage::keepNotes);
    connect(&m_document, &AnnotationDocument::aboutToEdit, this, &AnnotationStorage::takeFile);
    connect(&m_document, &AnnotationDocument::refused, this, [this](const QString &reason) {
        if (!m_path.isEmpty() && tryLock())
            reload();
        else
            emit failed(reason);
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &AnnotationStorage::reload);
}

AnnotationStorage::~AnnotationStorage()
{
    close();
}

void AnnotationStorage::open(const QString &contentId, const OpenedAnnotations &opened)
{
    close();
    m_contentId = contentId;
    m_path = opened.path;
    m_revision = opened.revision;
    m_lastSaved = {};
    m_timeOnDisk = timeOnDisk();
    m_document.setReadOnly({});
    m_document.reset(opened.content);
    if (opened.journal.isEmpty() && !QFileInfo::exists(annotationLock(m_path))) {
        watch();
        return;
    }
    if (!tryLock()) {
        emit noticed(tr("The annotations are open in another window. Here they are shown and cannot be "
                        "edited."));
        return;
    }
    m_journalled = opened.journal.edits + (opened.journal.notes ? 1 : 0);
    if (opened.journal.isEmpty())
        return;
    if (opened.journal.notes)
        m_document.setNotes(*opened.journal.notes);
    const QString when = QLocale().toString(opened.journal.time, QLocale::ShortFormat);
    if (opened.journal.edits == 0) {
        emit noticed(tr("Edgescope stopped unexpectedly on %1. The notes of that time are back.").arg(when));
        return;
    }
    // Made again as an edit: each change learns what was there before.
    AnnotationChanges changes;
    for (AnnotationChange change : opened.journal.changes) {
        const Annotation *before = m_document.list().find(change.id());
        change.before = before ? std::optional(*before) : std::nullopt;
        if (change.before != change.after)
            changes.push_back(change);
    }
    if (opened.journal.labels)
        m_document.setLabels(tr("Labels of the last session"), *opened.journal.labels);
    m_document.edit(tr("Edits of the last session"), changes);
    emit noticed(tr("Edgescope stopped unexpectedly on %1. The %n edit(s) of that time are back; undo takes "
                    "them away.",
                    nullptr, opened.journal.edits)
                     .arg(when));
}

void AnnotationStorage::close()
{
    if (m_path.isEmpty())
        return;
    if (isModified())
        save();
    m_retry.stop();
    m_notesDelay.stop();
    m_journal.reset();
    m_lock.reset();
    m_path.clear();
    m_pending.clear();
    m_areNotesPending = false;
    m_journalled = 0;
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
}

// What another window has made of the file since it was read comes first.
void AnnotationStorage::takeFile()
{
    if (m_path.isEmpty() || m_lock || m_document.isReadOnly() || !tryLock())
        return;
    if (timeOnDisk() == m_timeOnDisk)
        return;
    reload();
    emit noticed(tr("The annotations were changed in another window and have been read again."));
}

// Takes the file for this window, or makes the document read-only when another window has it.
bool AnnotationStorage::tryLock()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    auto lock = std::make_unique<QLockFile>(annotationLock(m_path));
    lock->setStaleLockTime(0); // only a program that has ended gives up its lock
    if (!lock->tryLock(0)) {
        if (lock->error() != QLockFile::LockFailedError && m_path != annotationFileInAppData(m_contentId)) {
            useAppData();
            return tryLock();
        }
        qint64 processId = 0;
        QString host;
        QString program;
        lock->getLockInfo(&processId, &host, &program);
        m_document.setReadOnly(tr("The annotations are open in another window (process %1 on %2). Close that "
                                  "window to edit them here.")
                                   .arg(processId)
                                   .arg(host));
        watch();
        return false;
    }
    m_lock = std::move(lock);
    m_journal = std::make_unique<Journal>(annotationJournal(m_path));
    m_document.setReadOnly({});
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    return true;
}

void AnnotationStorage::watch()
{
    if (QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

QDateTime AnnotationStorage::timeOnDisk() const
{
    return QFileInfo(m_path).lastModified();
}

void AnnotationStorage::useAppData()
{
    m_path = annotationFileInAppData(m_contentId);
    emit noticed(
        tr("The annotations cannot be kept beside the recording. They are kept in %1.").arg(native(m_path)));
}

// The file was saved by the window that has it, or that window is gone.
void AnnotationStorage::reload()
{
    try {
        StoredContent stored = readAnnotationFile(m_path, m_contentId);
        m_revision = stored.revision;
        m_timeOnDisk = timeOnDisk();
        m_document.reset(std::move(stored.content));
    } catch (const Error &) {
        // In the middle of being replaced: the next notice finds it whole.
    }
    if (!m_lock)
        watch(); // replaced files are not watched any more
}

void AnnotationStorage::keep(const AnnotationChanges &changes)
{
    if (!m_journal)
        return;
    m_pending.insert(m_pending.end(), changes.begin(), changes.end());
    retryPending();
}

void AnnotationStorage::keepLabels()
{
    if (!m_journal)
        return;
    try {
        m_journal->append(m_document.content().labels);
        ++m_journalled;
        emit modifiedChanged();
    } catch (const Error &error) {
        emit failed(error.message());
    }
}

// Not at every key.
void AnnotationStorage::keepNotes()
{
    if (!m_journal)
        return;
    m_areNotesPending = true;
    if (!m_notesDelay.isActive())
        m_notesDelay.start();
    emit modifiedChanged();
}

void AnnotationStorage::retryPending()
{
    if ((m_pending.empty() && !m_areNotesPending) || !m_journal)
        return;
    try {
        if (!m_pending.empty()) {
            m_journal->append(m_pending);
            m_pending.clear();
            ++m_journalled;
        }
        if (m_areNotesPending) {
            m_journal->appendNotes(m_document.content().notes);
            m_areNotesPending = false;
            ++m_journalled;
        }
        m_toldPending = false;
        m_retry.stop();
        m_lastSaved = QDateTime::currentDateTime();
    } catch (const Error &error) {
        m_retry.start();
        if (!m_toldPending)
            emit failed(error.message());
        m_toldPending = true;
    }
    emit modifiedChanged();
}

bool AnnotationStorage::save()
{
    takeFile();
    if (!m_journal || m_document.isReadOnly())
        return false;
    const QByteArray bytes =
        QJsonDocument(contentToJson(m_document.content(), m_contentId, m_revision + 1)).toJson();
    const QString reason = replaceFile(m_path, bytes);
    if (!reason.isEmpty()) {
        emit failed(tr("The annotations cannot be saved as %1: %2. The file there is as it was; save them "
                       "elsewhere with “Save annotations as…”.")
                        .arg(native(m_path), reason));
        return false;
    }
    ++m_revision;
    m_journal->clear(); // only now that all of it is in the file
    m_journalled = 0;
    m_pending.clear();
    m_areNotesPending = false;
    m_notesDelay.stop();
    m_toldPending = false;
    m_retry.stop();
    m_document.undoStack().setClean();
    m_lastSaved = QDateTime::currentDateTime();
    emit modifiedChanged();
    return true;
}

bool AnnotationStorage::saveAs(const QString &path)
{
    const QString oldPath = m_path;
    m_path = path;
    auto lock = std::make_unique<QLockFile>(annotationLock(path));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        m_path = oldPath;
        emit failed(tr("%1 cannot be written, or is open in another window.").arg(native(path)));
        return false;
    }
    auto journal = std::make_unique<Journal>(annotationJournal(path));
    std::swap(m_journal, journal);
    if (!save()) {
        m_path = oldPath;
        std::swap(m_journal, journal);
        return false;
    }
    if (journal)
        journal->clear();
    m_lock = std::move(lock);
    return true;
}

} // namespace edgescope
