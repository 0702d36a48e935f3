// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationedits.h"
#include "annotations/annotationlist.h"
#include "annotations/labels.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <functional>

namespace edgescope {

// Everything of a document but its undo history. Plain value: what files hold.
struct AnnotationContent {
    AnnotationList list;
    Labels labels = defaultLabels();
    QStringList raters; // besides the empty one, in the order of the user
    QString rater;      // whose marks are made and used now; empty: those that came with the recording
    QJsonObject more;   // fields of a file that this program does not know
    QString notes;      // what the user writes about the recording as a whole

    bool operator==(const AnnotationContent &) const = default;
};

// A rater's name for the user; the rater without a name stands for the file.
QString raterName(const QString &rater);

// The annotations of one recording, with undo without limit. Every edit is one step; a drag is one step
// however long it takes. Edits are made of the pure functions in annotationedits.h.
class AnnotationDocument : public QObject
{
    Q_OBJECT

public:
    explicit AnnotationDocument(AnnotationContent content = {}, QObject *parent = nullptr);

    const AnnotationContent &content() const { return m_content; }
    const AnnotationList &list() const { return m_content.list; }
    // Another number whenever annotations or the present rater are other ones.
    qint64 revision() const { return m_revision; }
    QUndoStack &undoStack() { return m_undoStack; }

    // Makes an edit, undoable under `title` ("Score SWS"). Nothing happens when there are no changes.
    void edit(const QString &title, AnnotationChanges changes);
    // A drag: each preview replaces the one before it, made of the list as it was when the drag began
    // (`before()`); the end makes one step of the last one, and none of a drag that came back.
    void preview(const std::function<AnnotationChanges(const AnnotationList &before)> &changes);
    void endPreview(const QString &title);
    void cancelPreview();
    bool hasPreview() const { return !m_preview.empty(); }

    // Undoable too. Renamed labels are renamed in the annotations by the changes, in the same step.
    void setLabels(const QString &title, const Labels &labels, const AnnotationChanges &changes = {});
    // Adds annotations and the labels they need that are not here yet, as one step. They become marks of the
    // present rater unless they name another, who is added when he is new.
    void addAll(const QString &title, const AnnotationContent &added);
    // Adds the rater when new, and makes him the one whose marks are made and used. Not an undo step.
    void setRater(const QString &rater);

    // Not an undo step: what is typed has its own. False when it was refused.
    bool setNotes(const QString &notes);

    // All raters but the present one, the one without a name included when marks came with the recording.
    QStringList otherRaters() const;

    // What analyses and views use: marks of the present rater, and those that came with the recording of
    // kinds of which he has made none but which he cannot take for his own: events and artefacts.
    std::vector<Interval> intervals() const;
    bool isUsed(const Annotation &annotation) const;

    // Everything is replaced, as by a file that changed; the undo history is gone.
    void reset(AnnotationContent content);

    // While there is a reason why nothing may be edited, edits are refused with it.
    void setReadOnly(const QString &reason);
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }

    // What those who mark and move annotations go by; allowed at first.
    Overlap overlap() const { return m_overlap; }
    void setOverlap(Overlap overlap) { m_overlap = overlap; }

signals:
    // Something is about to be edited: who keeps the document on the disk may make it read-only, or replace
    // it by what another window has made of it; the edit is then refused.
    void aboutToEdit();
    // After every edit, preview, undo and redo; annotations are changed already.
    void changed(const edgescope::AnnotationChanges &changes);
    // The same, once the edit is no preview: what a journal keeps.
    void committed(const edgescope::AnnotationChanges &changes);
    void labelsChanged();
    void raterChanged();
    void notesChanged();
    void wasReset();
    void refused(const QString &reason);

private:
    class ChangeCommand;
    class LabelsCommand;

    void apply(const AnnotationChanges &changes);
    void takeBackPreview();
    bool refuses();

    AnnotationContent m_content;
    QUndoStack m_undoStack;
    AnnotationChanges m_preview;
    QString m_readOnlyReason;
    Overlap m_overlap = Overlap::Allowed;
    int m_resets = 0;
    qint64 m_revision = 0;
};

} // namespace edgescope
