// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"
#include "window/figuredocument.h"
#include "window/figureparts.h"

#include <QObject>

#include <map>

class QAction;
class QMenu;

namespace edgescope {

class FigureExport;
class PanelMaker;

// The verbs of the Figures menu: views and presets become panels, panels are made anew, and badges tell which
// of them are stale.
class FigureActions : public QObject
{
    Q_OBJECT

public:
    explicit FigureActions(const FigureParts &parts);
    ~FigureActions() override;

    FigureExport &fileExport() const { return *m_export; }
    PanelMaker &maker() const { return *m_maker; }
    QMenu &paperFigureMenu() const { return *m_paperMenu; }
    // Adds a view by its id, or the timeline, as it is now.
    void add(const QByteArray &view, std::optional<QPoint> cell = {});
    // Makes all panels anew that are not frozen.
    void update();
    // Another figure, whose panels are made from their recipes.
    void open(const Figure &figure);

signals:
    // A sentence for the status bar.
    void said(const QString &text);

private:
    void makeMenu();
    void connectPanels();
    void connectStudy();
    void takeWorkspace();
    void keepTimeline();
    void addChosen();
    PanelRecipe recipeFor(const QByteArray &view) const;
    void showPanelMenu(int index, const QPoint &globalPosition);
    void showEntries();
    void showBadges();
    void showProvenance();
    void showEnabled();

    FigureParts m;
    PanelMaker *m_maker;
    FigureExport *m_export;
    QMenu *m_paperMenu = nullptr;
    QAction *m_new = nullptr;
    QAction *m_update = nullptr;
    QAction *m_exportFigure = nullptr;
    QAction *m_exportResults = nullptr;
    QAction *m_report = nullptr;
    QAction *m_pageSetup = nullptr;
    QAction *m_provenance = nullptr;
    // The timeline as it was before the figure took the room.
    std::optional<PanelRecipe> m_timelineRecipe;
    PanelPicture m_timelinePicture;
    std::map<QByteArray, QByteArray> m_heldMadeOf; // of the views that are held, when they were
};

} // namespace edgescope
