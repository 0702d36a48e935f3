// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinelook.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace edgescope {

class Actions;
class SeizureChoice;
class Study;
class Timeline;

// Going from seizure to seizure or to any of them, and what the time axis counts from. The menus say on
// buttons what is chosen.
class SeizureActions : public QObject
{
    Q_OBJECT

public:
    SeizureActions(QObject &owner, Study &study, Timeline &timeline, const Actions &actions);

    SeizureChoice &choice() const { return *m_choice; }
    QMenu &seizures() const { return *m_seizures; }
    QMenu &alignments() const { return *m_alignments; }

private:
    void addAlignment(const Actions &actions, AxisKind kind, const char *name, const QString &text,
                      const QString &tip);
    void listSeizures();
    void showChosen();
    void showAlignment();

    Study &m_study;
    Timeline &m_timeline;
    SeizureChoice *m_choice;
    QMenu *m_seizures;
    QActionGroup *m_ofSeizures; // one of them is chosen
    QMenu *m_alignments;
};

} // namespace edgescope
