// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationdocument.h"

#include <QObject>
#include <QUndoGroup>

#include <functional>
#include <optional>

class QWidget;

namespace edgescope {

class Actions;
class AnnotationMenus;
class Study;
class Timeline;

// The verbs of the Annotate menu: marking, labelling and changing annotations, undo and redo, saving. They
// act on the annotations that are chosen, else on the selected time, else on the cursor; while states are
// scored, on the epoch in hand.
class AnnotationActions : public QObject
{
    Q_OBJECT

public:
    AnnotationActions(QWidget &window, Study &study, Timeline &timeline, const Actions &actions);

    // Undo and redo act on its active history: that of the annotations at first.
    QUndoGroup &undoGroup() { return m_undoGroup; }
    // Gives a label to what is chosen.
    void give(const Label &label);

signals:
    // A sentence for the status bar.
    void said(const QString &text);

private:
    void connectVerbs();
    void connectHistory();
    void connectNavigation();
    void enable();
    void startHere();
    void endHere();
    void markSeizure();
    void markEvent(const QString &question);
    void writeNote();
    void flag();
    void split();
    void merge();
    void fillGaps(const QString &state);
    void shiftAll();
    void remove();
    void stepThroughMarks(int step);
    void stepThroughHistory(bool back);
    void saveElsewhere();
    std::vector<AnnotationId> chosen() const;
    // A new annotation of the present rater, which is then the chosen one.
    void add(const QString &title, Annotation annotation);
    void change(const QString &title, const std::vector<AnnotationId> &ids,
                const std::function<void(Annotation &)> &changeOne);

    QWidget &m_window;
    Study &m_study;
    Timeline &m_timeline;
    const Actions &m_actions;
    AnnotationDocument &m_document;
    AnnotationMenus *m_menus;
    std::optional<double> m_pendingStart; // of a range whose end is still to be given
    std::vector<int> m_channels;          // that the next annotation of the selected time concerns
    QUndoGroup m_undoGroup;
    AnnotationChanges m_changesOfStep; // through the history
    bool m_isStepping = false;
};

} // namespace edgescope
