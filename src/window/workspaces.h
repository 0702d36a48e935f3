// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace edgescope {

class Docks;
class Settings;
class Timeline;

// The arrangements of the window: docks and the timeline's lanes. Each has a built-in form; what the user
// changes is kept for each. Only the
// layout changes with the workspace, never data, scale, selection or time.
class Workspaces : public QObject
{
    Q_OBJECT

public:
    // `centre` holds the timeline or the welcome page.
    Workspaces(QMainWindow &workbench, QWidget &centre, Docks &docks, Timeline &timeline, Settings &settings);

    QByteArray current() const { return m_current; }
    void setCurrent(const QByteArray &id);
    // Back to the built-in form.
    void reset();
    // While nothing is open the welcome page has the window to itself.
    void setRecordingOpen(bool open);
    // Remembers the present layout.
    void save();

signals:
    // Another workspace is in use, or the present one has got or lost its recording.
    void changed();

private:
    void arrange();
    void arrangeBuiltIn();
    void arrangeBrowse();
    void arrangeScore();
    void arrangeBalance();
    void arrangeSeizure();
    void showLanes();
    void hideAll();
    void fitCentre();
    void fillBelowCentre();

    QMainWindow &m_workbench;
    QWidget &m_centre;
    Docks &m_docks;
    Timeline &m_timeline;
    Settings &m_settings;
    QByteArray m_current;
    bool m_open = false;
};

} // namespace edgescope
