// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspaces.h"

#include "analyses/analysis.h"
#include "views/timeline/timeline.h"
#include "views/view.h"
#include "window/docks.h"
#include "window/viewdock.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace edgescope {
namespace {

constexpr int leftToRightLayout = 5;
constexpr int rightToLeftLayout = 105; // no layout is put back mirrored
constexpr int narrowWidth = 1130;      // of the workbench in a window 1200 wide
constexpr int wideWidth = 1800;
constexpr int browseColumn = 340;
constexpr int wideHeight = 250;
constexpr int scoreColumn = 276;
constexpr int balanceColumn = 320;
constexpr int seizureColumn = 380; // S(t) with its numbers
constexpr int figurePanelsColumn = 230;
constexpr int figureSettingsColumn = 276;
const QByteArrayList browseLanes = {"overview", "hypnogram", "ruler",    "states",     "seizures",  "events",
                                    "lfp",      "raster",    "ensemble", "difference", "cumulative"};
const QByteArrayList scoreLanes = {"hypnogram", "spectrogram", "delta_power", "ruler",
                                   "epochs",    "lfp",         "ensemble",    "difference"};
const QByteArrayList seizureLanes = {"ruler",       "seizures", "lfp",      "scalogram", "coherence",
                                     "balance_map", "raster",   "ensemble", "recovery"};
const QByteArrayList figureLanes = {"overview"};
constexpr int figuresTimelineHeight = 52; // the overview with its margins

} // namespace

Workspaces::Workspaces(QMainWindow &workbench, QWidget &centre, Docks &docks, Timeline &timeline,
                       Settings &settings)
    : QObject(&workbench)
    , m_workbench(workbench)
    , m_centre(centre)
    , m_docks(docks)
    , m_timeline(timeline)
    , m_settings(settings)
    , m_current(settings.workspace())
    , m_own(settings.ownWorkspaces())
    , m_side(workbench.isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea)
    , m_usualMinimum(timeline.minimumHeight())
{
    for (QDockWidget *dock : docks.all())
        connect(dock, &QDockWidget::visibilityChanged, this, &Workspaces::fitCentre);
}

QByteArray Workspaces::base() const
{
    for (const OwnWorkspace &workspace : m_own)
        if (workspace.id == m_current)
            return workspace.base;
    return m_current;
}

void Workspaces::saveAs(const QString &title)
{
    if (m_own.size() >= mostOwn)
        return;
    save(); // what it is made from keeps its form, too
    int number = 1;
    const auto isTaken = [&] {
        return std::any_of(m_own.begin(), m_own.end(), [&](const OwnWorkspace &workspace) {
            return workspace.id == "own" + QByteArray::number(number);
        });
    };
    while (isTaken())
        ++number;
    const OwnWorkspace made{"own" + QByteArray::number(number), title, base()};
    m_own.push_back(made);
    m_settings.setOwnWorkspaces(m_own);
    m_current = made.id;
    save();
    emit ownChanged();
    emit changed();
}

void Workspaces::remove(const QByteArray &id)
{
    if (id == m_current)
        setCurrent(base());
    std::erase_if(m_own, [&](const OwnWorkspace &workspace) { return workspace.id == id; });
    m_settings.setOwnWorkspaces(m_own);
    m_settings.setLayout(id, {});
    m_settings.setLanes(id, {});
    emit ownChanged();
}

// The centre counts as a dock here: it goes unless it is what is wanted.
void Workspaces::toggleMaximised(QDockWidget *dock)
{
    if (isMaximised()) {
        restoreMaximised();
        return;
    }
    if (!m_open)
        return;
    m_beforeMaximised = m_workbench.saveState(layoutVersion());
    for (QDockWidget *other : m_docks.all())
        if (other != dock)
            other->hide();
    m_workbench.centralWidget()->setVisible(dock == nullptr);
    fitCentre();
    if (!dock)
        return;
    dock->setFloating(false);
    dock->show();
    dock->raise();
}

void Workspaces::restoreMaximised()
{
    if (!isMaximised())
        return;
    const QByteArray before = std::exchange(m_beforeMaximised, {});
    m_workbench.centralWidget()->show();
    m_workbench.restoreState(before, layoutVersion());
    fitCentre();
    fillBelowCentre();
}

void Workspaces::setCurrent(const QByteArray &id)
{
    if (id == m_current)
        return;
    if (m_open)
        emit aboutToChange();
    save();
    m_current = id;
    m_settings.setWorkspace(id);
    if (m_open)
        arrange();
    emit changed();
}

void Workspaces::reset()
{
    restoreMaximised();
    m_settings.setLayout(m_current, {});
    m_settings.setLanes(m_current, {});
    if (m_open)
        arrange();
}

void Workspaces::setRecordingOpen(bool open)
{
    if (open == m_open)
        return;
    save();
    m_open = open;
    if (open) {
        arrange();
    } else {
        hideAll();
        fitCentre();
    }
    emit changed();
}

void Workspaces::save()
{
    restoreMaximised();
    m_settings.setWorkspace(m_current);
    if (!m_open)
        return;
    m_settings.setLayout(m_current, m_workbench.saveState(layoutVersion()));
    m_settings.setLanes(m_current, m_timeline.laneForms());
}

void Workspaces::arrange()
{
    m_timeline.setCompact(base() == "balance");
    showAxis();
    const QByteArray own = m_settings.layout(m_current);
    m_isBuiltIn = own.isEmpty() || !m_workbench.restoreState(own, layoutVersion());
    if (m_isBuiltIn)
        arrangeBuiltIn();
    showLanes();
    fitCentre();
    fillBelowCentre();
    // Docks that have just been shown take their heights only after this.
    QTimer::singleShot(0, this, &Workspaces::fillBelowCentre);
}

// About a seizure time is counted from its onset, elsewhere as it was there before.
void Workspaces::showAxis()
{
    const bool isSeizure = base() == "seizure";
    if (isSeizure == m_axisElsewhere.has_value())
        return;
    if (isSeizure)
        m_axisElsewhere = m_timeline.axisKind();
    m_timeline.setAxisKind(isSeizure ? AxisKind::Onset : *m_axisElsewhere);
    if (!isSeizure)
        m_axisElsewhere.reset();
}

void Workspaces::showLanes()
{
    std::vector<LaneForm> lanes = m_settings.lanes(m_current);
    if (lanes.empty()) {
        const QByteArray form = base();
        for (const QByteArray &id : form == "seizure"   ? seizureLanes
                                    : form == "score"   ? scoreLanes
                                    : form == "figures" ? figureLanes
                                                        : browseLanes)
            lanes.push_back({id, 0, false});
    }
    m_timeline.setLaneForms(lanes);
}

// A layout kept from a window of another size leaves room between the compact timeline and the views: they
// grow into it, each in its proportion. The rows of the built-in form are equal; before they are shown their
// own heights mean nothing.
void Workspaces::fillBelowCentre()
{
    if (m_centre.maximumHeight() == QWIDGETSIZE_MAX)
        return;
    constexpr int plenty = 4;
    QList<QDockWidget *> below;
    QList<int> heights;
    for (QDockWidget *dock : m_docks.all()) {
        if (dock->isHidden() || dock->isFloating() ||
            m_workbench.dockWidgetArea(dock) != Qt::BottomDockWidgetArea)
            continue;
        // Behind another tab a dock keeps the height of earlier days.
        if (!m_isBuiltIn && dock->visibleRegion().isEmpty())
            continue;
        below << dock;
        heights << (m_isBuiltIn ? m_workbench.height() : plenty * std::max(1, dock->height()));
    }
    if (below.size() == 1) // its own height may be that before it was shown
        heights = {m_workbench.height()};
    m_workbench.resizeDocks(below, heights, Qt::Vertical);
}

void Workspaces::arrangeBuiltIn()
{
    hideAll();
    for (QDockWidget *dock : m_docks.all())
        dock->setFloating(false);
    const QByteArray form = base();
    if (form == "balance")
        arrangeBalance();
    else if (form == "score")
        arrangeScore();
    else if (form == "seizure")
        arrangeSeizure();
    else if (form == "figures")
        arrangeFigures();
    else
        arrangeBrowse();
    if (m_workbench.width() < narrowWidth)
        gatherSide();
}

// In a narrow window all docks of the side are tabs of one.
void Workspaces::gatherSide()
{
    QDockWidget *first = nullptr;
    for (QDockWidget *dock : m_docks.all()) {
        if (dock->isHidden() || m_workbench.dockWidgetArea(dock) != m_side)
            continue;
        if (first)
            m_workbench.tabifyDockWidget(first, dock);
        else
            first = dock;
    }
    if (first)
        first->raise();
}

int Workspaces::layoutVersion() const
{
    return m_side == Qt::LeftDockWidgetArea ? rightToLeftLayout : leftToRightLayout;
}

void Workspaces::arrangeBrowse()
{
    m_workbench.addDockWidget(m_side, m_docks.annotations());
    ViewDock *array = m_docks.view("arrayView");
    ViewDock *unit = m_docks.view("unitView");
    const bool isWide = m_workbench.width() >= wideWidth;
    if (isWide) {
        m_workbench.addDockWidget(Qt::BottomDockWidgetArea, array);
        m_workbench.splitDockWidget(array, unit, Qt::Horizontal);
    } else {
        m_workbench.splitDockWidget(m_docks.annotations(), array, Qt::Vertical);
        m_workbench.splitDockWidget(array, unit, Qt::Vertical);
    }
    // Views that are opened here stand behind the unit, or below the panels.
    QDockWidget *behind = isWide ? m_docks.states() : static_cast<QDockWidget *>(unit);
    if (isWide)
        m_workbench.splitDockWidget(m_docks.annotations(), behind, Qt::Vertical);
    else
        m_workbench.tabifyDockWidget(behind, m_docks.states());
    for (ViewDock *view : m_docks.views())
        if (view != array && view != unit)
            m_workbench.tabifyDockWidget(behind, view);
    m_workbench.tabifyDockWidget(m_docks.annotations(), m_docks.recording());
    m_workbench.tabifyDockWidget(m_docks.recording(), m_docks.units());
    m_workbench.tabifyDockWidget(m_docks.units(), m_docks.parameters());
    for (QDockWidget *dock : std::initializer_list<QDockWidget *>{
             m_docks.annotations(), m_docks.recording(), m_docks.units(), m_docks.parameters(), array, unit})
        dock->show();
    m_docks.recording()->raise();
    m_workbench.resizeDocks({m_docks.recording()}, {browseColumn}, Qt::Horizontal);
    if (isWide) {
        m_workbench.resizeDocks({array}, {wideHeight}, Qt::Vertical);
        m_workbench.resizeDocks({array, unit}, {2, 3}, Qt::Horizontal);
    } else {
        m_workbench.resizeDocks({m_docks.recording(), array, unit}, {270, 290, 250}, Qt::Vertical);
    }
}

void Workspaces::arrangeScore()
{
    m_workbench.addDockWidget(m_side, m_docks.scoring());
    m_workbench.splitDockWidget(m_docks.scoring(), m_docks.nightSummary(), Qt::Vertical);
    m_workbench.splitDockWidget(m_docks.nightSummary(), m_docks.agreement(), Qt::Vertical);
    m_workbench.tabifyDockWidget(m_docks.scoring(), m_docks.labels());
    m_workbench.tabifyDockWidget(m_docks.labels(), m_docks.parameters());
    for (QDockWidget *dock : {m_docks.scoring(), m_docks.labels(), m_docks.parameters(),
                              m_docks.nightSummary(), m_docks.agreement()})
        dock->show();
    m_docks.scoring()->raise();
    m_workbench.resizeDocks({m_docks.scoring()}, {scoreColumn}, Qt::Horizontal);
    m_workbench.resizeDocks({m_docks.scoring(), m_docks.nightSummary(), m_docks.agreement()}, {330, 250, 220},
                            Qt::Vertical);
}

void Workspaces::arrangeBalance()
{
    m_workbench.addDockWidget(m_side, m_docks.parameters());
    m_workbench.splitDockWidget(m_docks.parameters(), m_docks.states(), Qt::Vertical);
    m_workbench.tabifyDockWidget(m_docks.parameters(), m_docks.recording());
    m_workbench.tabifyDockWidget(m_docks.recording(), m_docks.units());
    m_workbench.tabifyDockWidget(m_docks.parameters(), m_docks.comparison());
    // Six views in a grid, eight where there is room; all others stand behind the last of them.
    QStringList grid = {QStringLiteral("jointView"),    QStringLiteral("ellipsoidView"),
                        QStringLiteral("collapseView"), QStringLiteral("partitionView"),
                        QStringLiteral("varianceView"), QStringLiteral("mncmView")};
    if (m_workbench.width() >= wideWidth)
        grid << QStringLiteral("multiscaleView") << QStringLiteral("crossView");
    std::vector<ViewDock *> views;
    for (const QString &id : grid)
        for (ViewDock *dock : m_docks.views())
            if (dock->view().objectName() == id)
                views.push_back(dock);
    const size_t perRow = (views.size() + 1) / 2;
    for (size_t i = 0; i < views.size(); ++i) {
        if (i == 0)
            m_workbench.addDockWidget(Qt::BottomDockWidgetArea, views[i]);
        else if (i == perRow)
            m_workbench.splitDockWidget(views[0], views[i], Qt::Vertical);
    }
    for (size_t i = 0; i < views.size(); ++i)
        if (i % perRow != 0)
            m_workbench.splitDockWidget(views[i - 1], views[i], Qt::Horizontal);
    QList<QDockWidget *> shown(views.begin(), views.end());
    for (QDockWidget *dock : shown)
        dock->show();
    for (ViewDock *dock : m_docks.views()) {
        // Maps of the time shown belong to the timeline, array and units to browsing.
        const Analysis *analysis = findAnalysis(dock->view().analysis());
        const bool isOfTimeline = !analysis || analysis->time == Analysis::Time::Shown;
        if (shown.contains(dock) || isOfTimeline)
            continue;
        m_workbench.tabifyDockWidget(views.back(), dock);
        dock->show();
    }
    views.back()->raise();
    m_docks.parameters()->show();
    m_docks.states()->show();
    m_workbench.resizeDocks({m_docks.parameters()}, {balanceColumn}, Qt::Horizontal);
    m_workbench.resizeDocks(shown, QList<int>(shown.size(), 400), Qt::Horizontal);
    m_workbench.resizeDocks(shown, QList<int>(shown.size(), 400), Qt::Vertical);
    m_workbench.resizeDocks({m_docks.parameters(), m_docks.states()}, {560, 240}, Qt::Vertical);
}

// The timeline has the room; beside it the recovery of S(t) and the panels.
void Workspaces::arrangeSeizure()
{
    ViewDock *recovery = m_docks.view("cumulativeView");
    m_workbench.addDockWidget(m_side, m_docks.recording());
    m_workbench.splitDockWidget(m_docks.recording(), recovery, Qt::Vertical);
    m_workbench.tabifyDockWidget(m_docks.recording(), m_docks.units());
    m_workbench.tabifyDockWidget(m_docks.units(), m_docks.parameters());
    m_workbench.tabifyDockWidget(m_docks.parameters(), m_docks.ridges());
    m_workbench.tabifyDockWidget(m_docks.ridges(), m_docks.seizures());
    for (QDockWidget *dock :
         std::initializer_list<QDockWidget *>{m_docks.recording(), m_docks.units(), m_docks.parameters(),
                                              m_docks.ridges(), m_docks.seizures(), recovery})
        dock->show();
    m_docks.seizures()->raise();
    m_workbench.resizeDocks({m_docks.recording()}, {seizureColumn}, Qt::Horizontal);
    m_workbench.resizeDocks({m_docks.seizures(), recovery}, {440, 340}, Qt::Vertical);
}

// The page has the room under the overview, the panels that can go on it are before it.
void Workspaces::arrangeFigures()
{
    const bool isMirrored = m_side == Qt::LeftDockWidgetArea;
    m_workbench.addDockWidget(isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea,
                              m_docks.figurePanels());
    m_workbench.addDockWidget(m_side, m_docks.figureSettings());
    m_workbench.tabifyDockWidget(m_docks.figureSettings(), m_docks.figureProvenance());
    m_workbench.addDockWidget(Qt::BottomDockWidgetArea, m_docks.figureComposer());
    for (QDockWidget *dock : {m_docks.figurePanels(), m_docks.figureSettings(), m_docks.figureProvenance(),
                              m_docks.figureComposer()})
        dock->show();
    m_docks.figureSettings()->raise();
    m_workbench.resizeDocks({m_docks.figurePanels(), m_docks.figureSettings()},
                            {figurePanelsColumn, figureSettingsColumn}, Qt::Horizontal);
}

void Workspaces::hideAll()
{
    for (QDockWidget *dock : m_docks.all())
        dock->hide();
}

// Above a grid of views or a page the compact timeline keeps its height and what is below takes the rest.
void Workspaces::fitCentre()
{
    const auto docks = m_docks.all();
    const bool viewsBelow = std::any_of(docks.begin(), docks.end(), [this](QDockWidget *dock) {
        return !dock->isHidden() && !dock->isFloating() &&
               m_workbench.dockWidgetArea(dock) == Qt::BottomDockWidgetArea;
    });
    const bool isFigures = base() == "figures";
    if (!m_timeline.isCompact())
        m_timeline.setMinimumHeight(isFigures ? figuresTimelineHeight : m_usualMinimum);
    const bool fixed = m_open && (m_timeline.isCompact() || isFigures) && viewsBelow;
    m_centre.setMaximumHeight(fixed ? m_timeline.minimumHeight() : QWIDGETSIZE_MAX);
    if (m_timeline.isCompact())
        m_timeline.setMaximumHeight(fixed ? m_timeline.minimumHeight() : QWIDGETSIZE_MAX);
}

} // namespace edgescope
