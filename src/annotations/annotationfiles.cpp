// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationfiles.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace edgescope {

QString annotationFileBeside(const QString &recordingPath)
{
    return QDir::cleanPath(QFileInfo(recordingPath).absoluteFilePath()) + QStringLiteral(".annotations.json");
}

QString annotationFileInAppData(const QString &contentId)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/annotations/%1.json").arg(contentId);
}

QString annotationJournal(const QString &path)
{
    return path + QStringLiteral(".journal");
}

QString annotationLock(const QString &path)
{
    return path + QStringLiteral(".lock");
}

AnnotationContent importedAnnotations(const std::vector<Interval> &intervals)
{
    AnnotationContent content;
    AnnotationChanges changes;
    for (const Interval &interval : intervals) {
        Annotation annotation;
        annotation.id = static_cast<AnnotationId>(changes.size()) + 1;
        annotation.kind = annotationKind(interval.kind);
        annotation.range = interval.range;
        annotation.label = interval.label;
        if (!findLabel(content.labels, annotation.kind, annotation.label))
            content.labels.push_back({annotation.label,
                                      annotation.kind,
                                      usualColour(annotation.kind, annotation.label, content.labels.size()),
                                      {},
                                      {}});
        changes.push_back({{}, annotation});
    }
    content.list.apply(changes);
    return content;
}

std::optional<JournalContent> editsLeftFor(const QString &recordingPath)
{
    const QString path = annotationFileBeside(recordingPath);
    const QString lockPath = annotationLock(path);
    if (QFileInfo::exists(lockPath)) {
        QLockFile lock(lockPath);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            return std::nullopt;
    }
    JournalContent journal = readJournal(annotationJournal(path));
    return journal.edits > 0 ? std::optional(std::move(journal)) : std::nullopt;
}

AnnotationContent currentContent(const OpenedAnnotations &opened)
{
    AnnotationContent content = opened.content;
    content.list.apply(opened.journal.changes);
    if (opened.journal.labels)
        content.labels = *opened.journal.labels;
    if (opened.journal.notes)
        content.notes = *opened.journal.notes;
    return content;
}

std::shared_ptr<const Recording> withAnnotations(const Recording &recording, const AnnotationContent &content)
{
    auto result = std::make_shared<Recording>(recording);
    result->intervals = AnnotationDocument(content).intervals();
    return result;
}

StoredContent readAnnotationFile(const QString &path, const QString &contentId)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            QCoreApplication::translate("AnnotationFile", "The annotation file %1 cannot be read: %2.")
                .arg(QDir::toNativeSeparators(path), file.errorString()));
    StoredContent stored = contentFromJson(file.readAll(), path);
    if (stored.recordingId != contentId)
        throw Error(QCoreApplication::translate("AnnotationFile",
                                                "The annotation file %1 belongs to a recording with other "
                                                "content. It was left as it is.")
                        .arg(QDir::toNativeSeparators(path)));
    return stored;
}

OpenedAnnotations openAnnotations(const Recording &recording)
{
    OpenedAnnotations opened;
    const QString beside = annotationFileBeside(recording.path);
    const QString inAppData = annotationFileInAppData(recording.contentId);
    bool besideIsFree = true;
    for (const QString &path : {inAppData, beside}) {
        if (!QFileInfo::exists(path))
            continue;
        try {
            StoredContent stored = readAnnotationFile(path, recording.contentId);
            opened.content = std::move(stored.content);
            opened.revision = stored.revision;
            opened.path = path;
            break;
        } catch (const Error &error) {
            opened.notices << error.message();
            besideIsFree = besideIsFree && path != beside;
        }
    }
    if (opened.path.isEmpty()) {
        opened.content = importedAnnotations(recording.intervals);
        const bool wasInAppData = QFileInfo::exists(annotationJournal(inAppData));
        opened.path = besideIsFree && !wasInAppData ? beside : inAppData;
    }
    opened.journal = readJournal(annotationJournal(opened.path));
    return opened;
}

} // namespace edgescope
