// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationdocument.h"

#include "annotations/annotationedits.h"

#include <QDateTime>
#include <QUndoCommand>

#include <algorithm>

namespace edgescope {

QString raterName(const QString &rater)
{
    return rater.isEmpty() ? AnnotationDocument::tr("the file's own marks") : rater;
}

class AnnotationDocument::ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(AnnotationDocument &document, const QString &title, AnnotationChanges changes)
        : QUndoCommand(title)
        , m_document(document)
        , m_changes(std::move(changes))
    {
    }

    void undo() override { take(reversed(m_changes)); }
    void redo() override { take(m_changes); }

private:
    void take(const AnnotationChanges &changes)
    {
        m_document.cancelPreview();
        m_document.apply(changes);
        emit m_document.committed(changes);
    }

    AnnotationDocument &m_document;
    AnnotationChanges m_changes;
};

class AnnotationDocument::LabelsCommand : public QUndoCommand
{
public:
    LabelsCommand(AnnotationDocument &document, const QString &title, Labels labels)
        : QUndoCommand(title)
        , m_document(document)
        , m_labels(std::move(labels))
    {
    }

    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    void swap()
    {
        std::swap(m_document.m_content.labels, m_labels);
        emit m_document.labelsChanged();
    }

    AnnotationDocument &m_document;
    Labels m_labels; // the others
};

AnnotationDocument::AnnotationDocument(AnnotationContent content, QObject *parent)
    : QObject(parent)
    , m_content(std::move(content))
{
}

void AnnotationDocument::edit(const QString &title, AnnotationChanges changes)
{
    cancelPreview();
    if (changes.empty() || refuses())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (AnnotationChange &change : changes) {
        if (!change.after)
            continue;
        if (!change.before && !change.after->created.isValid())
            change.after->created = now;
        change.after->changed = now;
    }
    m_undoStack.push(new ChangeCommand(*this, title, std::move(changes)));
}

void AnnotationDocument::preview(const std::function<AnnotationChanges(const AnnotationList &)> &changes)
{
    if (refuses())
        return;
    ++m_revision;
    AnnotationChanges back = reversed(m_preview);
    m_content.list.apply(back);
    m_preview = changes(m_content.list);
    m_content.list.apply(m_preview);
    back.insert(back.end(), m_preview.begin(), m_preview.end());
    if (!back.empty())
        emit changed(back);
}

void AnnotationDocument::endPreview(const QString &title)
{
    const AnnotationChanges changes = m_preview;
    takeBackPreview();
    edit(title, changes);
}

void AnnotationDocument::cancelPreview()
{
    if (m_preview.empty())
        return;
    const AnnotationChanges back = reversed(m_preview);
    takeBackPreview();
    emit changed(back);
}

// Without a signal.
void AnnotationDocument::takeBackPreview()
{
    ++m_revision;
    m_content.list.apply(reversed(m_preview));
    m_preview.clear();
}

void AnnotationDocument::apply(const AnnotationChanges &changes)
{
    ++m_revision;
    m_content.list.apply(changes);
    emit changed(changes);
}

void AnnotationDocument::setLabels(const QString &title, const Labels &labels,
                                   const AnnotationChanges &changes)
{
    if ((labels == m_content.labels && changes.empty()) || refuses())
        return;
    cancelPreview();
    m_undoStack.beginMacro(title);
    if (labels != m_content.labels)
        m_undoStack.push(new LabelsCommand(*this, title, labels));
    edit(title, changes);
    m_undoStack.endMacro();
}

void AnnotationDocument::setRater(const QString &rater)
{
    if (rater == m_content.rater)
        return;
    cancelPreview();
    if (!rater.isEmpty() && !m_content.raters.contains(rater))
        m_content.raters << rater;
    m_content.rater = rater;
    ++m_revision;
    emit raterChanged();
}

bool AnnotationDocument::setNotes(const QString &notes)
{
    if (notes == m_content.notes)
        return true;
    if (refuses())
        return false;
    m_content.notes = notes;
    emit notesChanged();
    return true;
}

void AnnotationDocument::addAll(const QString &title, const AnnotationContent &added)
{
    if (added.list.isEmpty() || refuses())
        return;
    Labels labels = m_content.labels;
    for (const Label &label : added.labels)
        if (!findLabel(labels, label.kind, label.name))
            labels.push_back(label);
    std::vector<Annotation> annotations;
    for (const Annotation *annotation : added.list.all()) {
        annotations.push_back(*annotation);
        QString &rater = annotations.back().rater;
        if (rater.isEmpty())
            rater = m_content.rater;
        else if (!m_content.raters.contains(rater))
            m_content.raters << rater;
    }
    setLabels(title, labels, additions(m_content.list, annotations));
}

QStringList AnnotationDocument::otherRaters() const
{
    QStringList others = m_content.raters;
    others.removeAll(m_content.rater);
    const std::vector<const Annotation *> all = m_content.list.all();
    const bool isOfFile =
        std::ranges::any_of(all, [](const Annotation *each) { return each->rater.isEmpty(); });
    if (!m_content.rater.isEmpty() && isOfFile)
        others.prepend(QString());
    return others;
}

bool AnnotationDocument::isUsed(const Annotation &annotation) const
{
    if (annotation.rater == m_content.rater)
        return true;
    return annotation.rater.isEmpty() &&
           (annotation.kind == AnnotationKind::Event || annotation.kind == AnnotationKind::Artefact);
}

std::vector<Interval> AnnotationDocument::intervals() const
{
    std::vector<Interval> result;
    for (const Annotation *annotation : m_content.list.all())
        if (isUsed(*annotation))
            result.push_back({annotation->range, annotation->label, intervalKind(annotation->kind)});
    return result;
}

void AnnotationDocument::setReadOnly(const QString &reason)
{
    m_readOnlyReason = reason;
}

// Who hears of the refusal may have made editing possible. An edit made of a document that has been replaced
// meanwhile would put back what was there before.
bool AnnotationDocument::refuses()
{
    const int resets = m_resets;
    emit aboutToEdit();
    if (resets != m_resets)
        return true;
    if (isReadOnly())
        emit refused(m_readOnlyReason);
    return isReadOnly();
}

void AnnotationDocument::reset(AnnotationContent content)
{
    ++m_resets;
    ++m_revision;
    m_preview.clear();
    m_undoStack.clear();
    m_content = std::move(content);
    emit wasReset();
}

} // namespace edgescope
