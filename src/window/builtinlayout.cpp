// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/builtinlayout.h"

#include "analyses/analysis.h"
#include "views/view.h"
#include "window/docks.h"
#include "window/figuresettingspanel.h"
#include "window/textscaling.h"
#include "window/viewdock.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QStyle>

#include <algorithm>

namespace edgescope {
namespace {

constexpr int narrowWidth = 1130;   // of the workbench in a window 1200 wide
constexpr int leastWideText = 1000; // the same in larger text, in pixels of usual text
constexpr int leastGridText = 1200; // for three views and the panels in a row, the same
constexpr int leastPairText = 800;  // for two rows of views, the same
constexpr int largeText = 140;      // per cent
constexpr int wideWidth = 1800;
constexpr int browseColumn = 340;
constexpr int wideHeight = 250;
constexpr int scoreColumn = 276;
constexpr int balanceColumn = 320;
constexpr int seizureColumn = 380; // S(t) with its numbers
constexpr int unitsColumn = 380;
constexpr int figurePanelsColumn = 230;
constexpr int figureSettingsColumn = 276;
constexpr int figureSettingsMost = 340;

} // namespace

BuiltInLayout::BuiltInLayout(const QByteArray &form, QMainWindow &workbench, Docks &docks,
                             Qt::DockWidgetArea side)
    : m_form(form)
    , m_workbench(workbench)
    , m_docks(docks)
    , m_side(side)
{
}

QByteArrayList BuiltInLayout::lanes(const QByteArray &form)
{
    if (form == "seizure")
        return {"ruler",       "seizures", "lfp",      "scalogram", "coherence",
                "balance_map", "raster",   "ensemble", "recovery"};
    if (form == "score")
        return {"hypnogram", "spectrogram", "delta_power", "ruler",
                "epochs",    "lfp",         "ensemble",    "difference"};
    if (form == "figures")
        return {"overview"};
    if (form == "units")
        return {"overview", "ruler", "raster"};
    return {"overview", "hypnogram", "ruler",    "states",     "seizures",  "events",
            "lfp",      "raster",    "ensemble", "difference", "cumulative"};
}

void BuiltInLayout::arrange()
{
    for (QDockWidget *dock : m_docks.all()) {
        dock->hide();
        dock->setFloating(false);
    }
    if (m_form == "balance")
        arrangeBalance();
    else if (m_form == "score")
        arrangeScore();
    else if (m_form == "seizure")
        arrangeSeizure();
    else if (m_form == "figures")
        arrangeFigures();
    else if (m_form == "units")
        arrangeUnits();
    else
        arrangeBrowse();
    if (isNarrow(m_workbench))
        gatherSide();
}

bool BuiltInLayout::isNarrow(const QMainWindow &workbench)
{
    return workbench.width() < std::max(narrowWidth, scaledLength(workbench, leastWideText));
}

// The text is so large that views below one another would be too low.
bool BuiltInLayout::hasFewRows() const
{
    return m_workbench.width() < scaledLength(m_workbench, leastPairText);
}

// As wide as its text wants it, as long as the centre keeps most of the window.
int BuiltInLayout::column(int pixels) const
{
    constexpr double mostOfWindow = 0.4;
    return std::min(scaledLength(m_workbench, pixels),
                    std::max(pixels, static_cast<int>(mostOfWindow * m_workbench.width())));
}

void BuiltInLayout::gatherSide()
{
    const auto isOfSide = [this](QDockWidget *dock) {
        return !dock->isHidden() && !dock->isFloating() && m_workbench.dockWidgetArea(dock) == m_side;
    };
    QDockWidget *first = isOfSide(foremost()) ? foremost() : nullptr; // or the user has put it away
    for (QDockWidget *dock : m_docks.all()) {
        if (!isOfSide(dock) || dock == first)
            continue;
        if (!first)
            first = dock;
        else if (!m_workbench.tabifiedDockWidgets(first).contains(dock)) // else it has its place
            m_workbench.tabifyDockWidget(first, dock);
    }
    if (first)
        first->raise();
}

QDockWidget *BuiltInLayout::foremost() const
{
    return m_form == "balance"   ? m_docks.parameters()
           : m_form == "score"   ? m_docks.scoring()
           : m_form == "seizure" ? m_docks.seizureMarks()
           : m_form == "figures" ? m_docks.figureSettings()
           : m_form == "units"   ? m_docks.units()
                                 : m_docks.recording();
}

void BuiltInLayout::arrangeBrowse()
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
    m_workbench.resizeDocks({m_docks.recording()}, {column(browseColumn)}, Qt::Horizontal);
    if (isWide) {
        m_workbench.resizeDocks({array}, {wideHeight}, Qt::Vertical);
        m_workbench.resizeDocks({array, unit}, {2, 3}, Qt::Horizontal);
    } else {
        m_workbench.resizeDocks({m_docks.recording(), array, unit}, {270, 290, 250}, Qt::Vertical);
    }
}

void BuiltInLayout::arrangeScore()
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
    m_workbench.resizeDocks({m_docks.scoring()}, {column(scoreColumn)}, Qt::Horizontal);
    m_workbench.resizeDocks({m_docks.scoring(), m_docks.nightSummary(), m_docks.agreement()}, {330, 250, 220},
                            Qt::Vertical);
}

void BuiltInLayout::arrangeBalance()
{
    m_workbench.addDockWidget(m_side, m_docks.parameters());
    m_workbench.splitDockWidget(m_docks.parameters(), m_docks.states(), Qt::Vertical);
    m_workbench.tabifyDockWidget(m_docks.parameters(), m_docks.recording());
    m_workbench.tabifyDockWidget(m_docks.recording(), m_docks.units());
    m_workbench.tabifyDockWidget(m_docks.parameters(), m_docks.comparison());
    m_workbench.tabifyDockWidget(m_docks.comparison(), m_docks.notes());
    // Six views in a grid, eight where there is room, four or two in large text; all others stand behind
    // those of the lower row, shared out so that their tabs have room for their names.
    QStringList grid = {QStringLiteral("jointView"),    QStringLiteral("ellipsoidView"),
                        QStringLiteral("collapseView"), QStringLiteral("partitionView"),
                        QStringLiteral("varianceView"), QStringLiteral("mncmView")};
    if (m_workbench.width() >= wideWidth)
        grid << QStringLiteral("multiscaleView") << QStringLiteral("crossView");
    else if (scaledLength(m_workbench, 100) >= largeText &&
             m_workbench.width() < scaledLength(m_workbench, leastGridText))
        grid.resize(hasFewRows() ? 2 : 4);
    std::vector<ViewDock *> views;
    for (const QString &id : grid)
        for (ViewDock *dock : m_docks.views())
            if (dock->view().objectName() == id)
                views.push_back(dock);
    const size_t perRow = views.size() <= 2 ? views.size() : (views.size() + 1) / 2;
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
    const size_t lower = views.size() > perRow ? perRow : 0;
    size_t behind = lower;
    for (ViewDock *dock : m_docks.views()) {
        // Maps of the time shown belong to the timeline; array, units and their connections to browsing.
        const Analysis *analysis = findAnalysis(dock->view().analysis());
        const bool isOfBalance = analysis && analysis->time == Analysis::Time::Analysed;
        if (shown.contains(dock) || !isOfBalance)
            continue;
        behind = behind > lower ? behind - 1 : views.size() - 1;
        m_workbench.tabifyDockWidget(views[behind], dock);
        dock->show();
    }
    for (ViewDock *dock : views)
        dock->raise();
    m_docks.parameters()->show();
    m_docks.notes()->show();
    m_docks.states()->show();
    m_docks.parameters()->raise();
    m_workbench.resizeDocks({m_docks.parameters()}, {column(balanceColumn)}, Qt::Horizontal);
    m_workbench.resizeDocks(shown, QList<int>(shown.size(), 400), Qt::Horizontal);
    m_workbench.resizeDocks(shown, QList<int>(shown.size(), 400), Qt::Vertical);
    m_workbench.resizeDocks({m_docks.parameters(), m_docks.states()}, {560, 240}, Qt::Vertical);
}

// The timeline has the room; beside it the seizures, the recovery of the one shown, and its S(t)
// with the spectrum at the cursor behind it.
void BuiltInLayout::arrangeSeizure()
{
    ViewDock *cumulative = m_docks.view("cumulativeView");
    ViewDock *spectrum = m_docks.view("spectrumView");
    m_workbench.addDockWidget(m_side, m_docks.seizureMarks());
    m_workbench.splitDockWidget(m_docks.seizureMarks(), m_docks.recovery(), Qt::Vertical);
    m_workbench.splitDockWidget(m_docks.recovery(), cumulative, Qt::Vertical);
    m_workbench.tabifyDockWidget(cumulative, spectrum);
    m_workbench.tabifyDockWidget(m_docks.seizureMarks(), m_docks.seizures());
    m_workbench.tabifyDockWidget(m_docks.seizures(), m_docks.parameters());
    m_workbench.tabifyDockWidget(m_docks.parameters(), m_docks.ridges());
    m_workbench.tabifyDockWidget(m_docks.ridges(), m_docks.notes());
    for (QDockWidget *dock : std::initializer_list<QDockWidget *>{
             m_docks.seizureMarks(), m_docks.seizures(), m_docks.parameters(), m_docks.ridges(),
             m_docks.notes(), m_docks.recovery(), spectrum, cumulative})
        dock->show();
    m_docks.seizureMarks()->raise();
    cumulative->raise();
    m_workbench.resizeDocks({m_docks.seizureMarks()}, {column(seizureColumn)}, Qt::Horizontal);
    m_workbench.resizeDocks({m_docks.seizureMarks(), m_docks.recovery(), cumulative}, {252, 228, 300},
                            Qt::Vertical);
}

// The page has the room under the overview, the panels that can go on it are before it.
void BuiltInLayout::arrangeFigures()
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
    // Wide enough for each name to stand beside its box, unless that takes too much from the page.
    const int settings = std::clamp(m_docks.settingsPanel().sizeHint().width() +
                                        m_workbench.style()->pixelMetric(QStyle::PM_ScrollBarExtent),
                                    figureSettingsColumn, figureSettingsMost);
    m_workbench.resizeDocks({m_docks.figurePanels(), m_docks.figureSettings()},
                            {column(figurePanelsColumn), settings}, Qt::Horizontal);
}

// Why units are what they are beside what they do to one another; the panels name them one by one.
void BuiltInLayout::arrangeUnits()
{
    ViewDock *classes = m_docks.view("classesView");
    ViewDock *connections = m_docks.view("connectionsView");
    ViewDock *pairs = m_docks.view("pairView");
    ViewDock *unit = m_docks.view("unitView");
    m_workbench.addDockWidget(m_side, m_docks.units());
    m_workbench.splitDockWidget(m_docks.units(), unit, Qt::Vertical);
    m_workbench.tabifyDockWidget(m_docks.units(), m_docks.recording());
    m_workbench.tabifyDockWidget(m_docks.recording(), m_docks.parameters());
    m_workbench.addDockWidget(Qt::BottomDockWidgetArea, classes);
    if (hasFewRows())
        m_workbench.tabifyDockWidget(classes, connections);
    else
        m_workbench.splitDockWidget(classes, connections, Qt::Horizontal);
    if (isNarrow(m_workbench))
        m_workbench.tabifyDockWidget(connections, pairs);
    else
        m_workbench.splitDockWidget(connections, pairs, Qt::Vertical);
    for (QDockWidget *dock : std::initializer_list<QDockWidget *>{
             m_docks.units(), m_docks.recording(), m_docks.parameters(), unit, classes, connections, pairs})
        dock->show();
    m_docks.units()->raise();
    m_workbench.resizeDocks({m_docks.units()}, {column(unitsColumn)}, Qt::Horizontal);
    m_workbench.resizeDocks({m_docks.units(), unit}, {3, 2}, Qt::Vertical);
    m_workbench.resizeDocks({classes, connections}, {3, 2}, Qt::Horizontal);
    if (isNarrow(m_workbench))
        (hasFewRows() ? classes : connections)->raise();
    else
        m_workbench.resizeDocks({connections, pairs}, {1, 1}, Qt::Vertical);
}

} // namespace edgescope
