// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace edgescope {

class Actions;
class SpareCaption;
class Study;
class Timeline;

// The main toolbar: opening, tools, the place in time, the window's length and zoom; what belongs to the
// workspace (see WorkspaceBar); and at the end, in words where there is room, adding to the figure.
class MainBar : public QToolBar
{
    Q_OBJECT

public:
    MainBar(Study &study, const Timeline &timeline, const Actions &actions, QWidget *parent = nullptr);

    // Puts a widget, or a line for null, after those that are there of the workspace's part, also in the
    // order of Tab. Its place is shown and hidden by the action.
    QAction *addToWorkspacePart(QWidget *widget);
    // The same for words; spare ones give way where there is no room.
    QAction *addCaption(const QString &text, bool isSpare);
    // The button of an action; null when it has none here.
    QWidget *buttonOf(QAction &action) const { return widgetForAction(&action); }
    // Puts the keyboard into the time box.
    void editTime();

signals:
    void noticed(const QString &text);
    // The keyboard should go back to the recording.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    SpareCaption *makeCaption(const QString &text);
    void addTimeBox(const Actions &actions);
    void addWindowLength(const Actions &actions);
    void goToTypedTime();
    void takeTypedLength();
    void showVisible();
    void fitLastWords();

    Study &m_study;
    const Timeline &m_timeline;
    QLineEdit *m_time;
    QComboBox *m_length;
    QWidget *m_lastInTabOrder; // of the time boxes and the workspace's part
    QAction *m_afterPart;      // the room between the workspace's part and the end
    QToolButton *m_toFigure = nullptr;
    std::vector<std::pair<SpareCaption *, QAction *>> m_spareCaptions; // with their places
};

} // namespace edgescope
