// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/settings.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

class QDockWidget;
class QMainWindow;

namespace edgescope {

class Docks;
class Timeline;

// The arrangements of the window: docks and the timeline's lanes with their heights. Each has a built-in
// form; what the user changes is kept for each, apart for narrow windows. Others can be made from them, at
// most nine. Only the layout changes with the workspace, never data, scale, selection or time.
class Workspaces : public QObject
{
    Q_OBJECT

public:
    // `centre` holds the timeline or the welcome page.
    Workspaces(QMainWindow &workbench, QWidget &centre, Docks &docks, Timeline &timeline, Settings &settings);

    static constexpr int mostOwn = 9;

    QByteArray current() const { return m_current; }
    // The built-in workspace that the present one is, or was made from.
    QByteArray base() const;
    void setCurrent(const QByteArray &id);
    // Back to the built-in form.
    void reset();
    const std::vector<OwnWorkspace> &own() const { return m_own; }
    // Makes a workspace of the present layout and goes to it.
    void saveAs(const QString &title);
    // Forgets one of the user's own; its base takes its place when it is in use.
    void remove(const QByteArray &id);
    // One dock, or with none the timeline, has all room until it is put back, by the same again or by any
    // change of workspace.
    void toggleMaximised(QDockWidget *dock);
    bool isMaximised() const { return !m_beforeMaximised.isEmpty(); }
    // While nothing is open the welcome page has the window to itself.
    void setRecordingOpen(bool open);
    bool isOpen() const { return m_open; }
    // Remembers the present layout.
    void save();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    // Another workspace is about to be used: the present layout is still there.
    void aboutToChange();
    // Another workspace is in use, or the present one has got or lost its recording.
    void changed();
    void ownChanged();

private:
    void restoreMaximised();
    QByteArray layoutName() const;
    void takeWidth();
    void takeSize();
    void takeText();
    bool isUntouched() const;
    QStringList placesOfDocks() const;
    void arrange();
    void showLanes();
    void showAxis();
    int layoutVersion() const;
    void hideAll();
    void fitCentre();
    void fillBelowCentre();

    QMainWindow &m_workbench;
    QWidget &m_centre;
    Docks &m_docks;
    Timeline &m_timeline;
    Settings &m_settings;
    QByteArray m_current;
    std::vector<OwnWorkspace> m_own;
    Qt::DockWidgetArea m_side;               // of the panels: where lines of text end
    QByteArray m_beforeMaximised;            // the layout to be put back
    int m_usualMinimum;                      // height of the timeline
    std::optional<AxisKind> m_axisElsewhere; // while the axis counts from a seizure's onset
    bool m_isNarrow = false;                 // the present arrangement, whose docks of the side are tabs
    bool m_open = false;
    bool m_isBuiltIn = false;    // the present arrangement, not one kept
    QStringList m_builtInPlaces; // of docks, before the user changed any
};

} // namespace edgescope
