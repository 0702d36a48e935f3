// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <Qt>

class QDockWidget;
class QMainWindow;

namespace edgescope {

class Docks;

// How a built-in workspace looks before the user has changed it: which docks stand where, and which lanes the
// timeline shows.
class BuiltInLayout
{
public:
    // `side`: where the panels stand, that is where lines of text end. An unknown form is that of "browse".
    BuiltInLayout(const QByteArray &form, QMainWindow &workbench, Docks &docks, Qt::DockWidgetArea side);

    // Ids of the lanes, from top to bottom.
    static QByteArrayList lanes(const QByteArray &form);
    // In a narrow window, or large text, all docks of the side are tabs of one.
    static bool isNarrow(const QMainWindow &workbench);
    // Puts all docks in their places and shows those of the form.
    void arrange();
    // Makes tabs of one of all docks of the side, the one that the form is about in front.
    void gatherSide();

private:
    void arrangeBrowse();
    void arrangeScore();
    void arrangeBalance();
    void arrangeSeizure();
    void arrangeFigures();
    void arrangeUnits();
    QDockWidget *foremost() const;
    bool hasFewRows() const;
    int column(int pixels) const;

    QByteArray m_form;
    QMainWindow &m_workbench;
    Docks &m_docks;
    Qt::DockWidgetArea m_side;
};

} // namespace edgescope
