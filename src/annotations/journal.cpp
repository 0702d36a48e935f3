// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/journal.h"

#include "annotations/annotationjson.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

#include <unistd.h>

namespace edgescope {
namespace {

const auto changesKey = QStringLiteral("changes");
const auto journalLabelsKey = QStringLiteral("labels");
const auto removedKey = QStringLiteral("removed");
const auto journalNotesKey = QStringLiteral("notes");

} // namespace

Journal::Journal(QString path)
    : m_path(std::move(path))
    , m_file(m_path)
{
}

void Journal::append(const AnnotationChanges &changes)
{
    QJsonArray entries;
    QJsonArray removed;
    for (const AnnotationChange &change : changes) {
        if (change.after)
            entries.append(annotationToJson(*change.after));
        else
            removed.append(change.id());
    }
    appendLine(QJsonDocument(QJsonObject{{changesKey, entries}, {removedKey, removed}})
                   .toJson(QJsonDocument::Compact));
}

void Journal::append(const Labels &labels)
{
    QJsonArray entries;
    for (const Label &label : labels)
        entries.append(labelToJson(label));
    appendLine(QJsonDocument(QJsonObject{{journalLabelsKey, entries}}).toJson(QJsonDocument::Compact));
}

void Journal::appendNotes(const QString &notes)
{
    appendLine(QJsonDocument(QJsonObject{{journalNotesKey, notes}}).toJson(QJsonDocument::Compact));
}

void Journal::appendLine(const QByteArray &line)
{
    const auto refuse = [this](qint64 size) {
        const QString reason = m_file.errorString();
        if (m_file.isOpen())
            m_file.resize(size); // no half line that a later one would stand behind
        throw Error(
            QCoreApplication::translate("AnnotationFile",
                                        "The last edit of the annotations is not kept on the disk: %1 cannot "
                                        "be written (%2). Make room, or save the annotations elsewhere.")
                .arg(QDir::toNativeSeparators(m_path), reason));
    };
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        refuse(0);
    const qint64 size = m_file.size();
    const QByteArray whole = line + '\n';
    if (m_file.write(whole) != whole.size() || fdatasync(m_file.handle()) != 0)
        refuse(size);
}

void Journal::clear()
{
    m_file.close();
    QFile::remove(m_path);
}

JournalContent readJournal(const QString &path)
{
    JournalContent result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    std::map<AnnotationId, std::optional<Annotation>> last;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!line.endsWith('\n') || !document.isObject())
            break;
        if (const QJsonValue notes = document.object().value(journalNotesKey); notes.isString()) {
            result.notes = notes.toString();
            continue;
        }
        try {
            std::map<AnnotationId, std::optional<Annotation>> step;
            for (const QJsonValue &value : document.object().value(changesKey).toArray()) {
                const Annotation annotation = annotationFromJson(value.toObject());
                step[annotation.id] = annotation;
            }
            for (const QJsonValue &value : document.object().value(removedKey).toArray())
                step[value.toInteger()] = std::nullopt;
            if (const QJsonValue labels = document.object().value(journalLabelsKey); labels.isArray()) {
                Labels read;
                for (const QJsonValue &value : labels.toArray())
                    read.push_back(labelFromJson(value.toObject()));
                result.labels = read;
            }
            for (auto &[id, annotation] : step)
                last[id] = annotation;
        } catch (const Error &) {
            break;
        }
        ++result.edits;
    }
    for (const auto &[id, annotation] : last) {
        AnnotationChange change;
        change.after = annotation;
        if (!annotation) { // a removal is told by what is removed
            change.before = Annotation();
            change.before->id = id;
        }
        result.changes.push_back(change);
    }
    result.time = QFileInfo(path).lastModified();
    return result;
}

} // namespace edgescope
