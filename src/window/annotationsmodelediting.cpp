// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/annotationsmodel.h"

#include "annotations/annotationedits.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "window/annotationtext.h"

// What is typed into the cells.
namespace edgescope {

QString AnnotationsModel::editedText(const Annotation &annotation, int column) const
{
    switch (column) {
    case Start:
        return withoutIsolates(timeText(annotation.range.start, m_clock, editedDecimals));
    case Length:
        return withoutIsolates(lengthText(annotation.range.length(), editedDecimals));
    case Text:
        return annotation.note;
    case Rater:
        return annotation.rater;
    default:
        return text(annotation, column);
    }
}

bool AnnotationsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Annotation *shown = index.isValid() ? annotation(index.row()) : nullptr;
    if (role != Qt::EditRole || !shown || value == data(index, Qt::EditRole))
        return false;
    const QString text = value.toString();
    Annotation after = *shown;
    switch (index.column()) {
    case Start:
        return setStart(*shown, text);
    case Length:
        return setLength(*shown, text);
    case Label:
        m_document.edit(tr("Label %1").arg(text), relabelling(m_document.list(), {shown->id}, text));
        return true;
    case Text:
        after.note = text;
        return replace(tr("Note on %1").arg(shown->label), after);
    case Rater:
        after.rater = text;
        return replace(tr("Rater of %1").arg(shown->label), after);
    case Confidence:
        return setConfidence(*shown, text);
    default:
        return false;
    }
}

bool AnnotationsModel::setStart(const Annotation &annotation, const QString &text)
{
    const auto recording = m_study.recording();
    const std::optional<double> start = typedTime(text, *recording, m_clock, annotation.range.start);
    if (!start) {
        emit notUnderstood(tr("“%1” is no time. A time is written as %2 or +95 s.")
                               .arg(text, timeText(annotation.range.start, m_clock)));
        return false;
    }
    if (*start < 0 || *start > recording->duration) {
        emit notUnderstood(tr("%1 lies outside the recording.").arg(text));
        return false;
    }
    Annotation after = annotation;
    shift(after, *start - annotation.range.start);
    after.range.start = *start;
    return replace(tr("Move %1").arg(annotation.label), after);
}

bool AnnotationsModel::setLength(const Annotation &annotation, const QString &text)
{
    const std::optional<double> length = typedLength(text);
    if (!length) {
        emit notUnderstood(tr("“%1” is no length. A length is written as 1.5 s or 2 min 30 s.").arg(text));
        return false;
    }
    if (*length == 0 && annotation.kind == AnnotationKind::State) {
        emit notUnderstood(tr("A state has a length. Delete it to make its time unscored."));
        return false;
    }
    Annotation after = annotation;
    after.range.stop = annotation.range.start + *length;
    return replace(tr("Resize %1").arg(annotation.label), after);
}

bool AnnotationsModel::setConfidence(const Annotation &annotation, const QString &text)
{
    const std::optional<TypedConfidence> confidence = typedConfidence(text);
    if (!confidence) {
        emit notUnderstood(tr("“%1” is no confidence. It is a number from 0 to 1, or nothing.").arg(text));
        return false;
    }
    Annotation after = annotation;
    after.confidence = confidence->value;
    return replace(tr("Confidence of %1").arg(annotation.label), after);
}

bool AnnotationsModel::replace(const QString &title, const Annotation &after)
{
    m_document.edit(title, replacement(m_document.list(), after, m_document.overlap()));
    return true;
}

} // namespace edgescope
