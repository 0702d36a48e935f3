// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspaces.h"

#include "views/timeline/timeline.h"
#include "window/builtinlayout.h"
#include "window/docks.h"
#include "window/textscaling.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace edgescope {
namespace {

constexpr int leftToRightLayout = 5;
constexpr int rightToLeftLayout = 105;    // no layout is put back mirrored
constexpr int figuresTimelineHeight = 52; // the overview with its margins
constexpr int unitsTimelineHeight = 190;  // and a raster below it
const QByteArray narrowSuffix = "_narrow";

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
    workbench.installEventFilter(this);
}

bool Workspaces::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &Workspaces::takeText);
    if (event->type() == QEvent::Resize && m_open)
        QTimer::singleShot(0, this, &Workspaces::takeSize); // when everything has its size
    // A separator is about to be dragged: the sizes are the user's own.
    const Qt::CursorShape shape = m_workbench.cursor().shape();
    if (event->type() == QEvent::MouseButtonPress && (shape == Qt::SplitHCursor || shape == Qt::SplitVCursor))
        m_builtInPlaces.clear();
    return QObject::eventFilter(watched, event);
}

// A window that has become narrow for its text, or no longer is, has another arrangement.
void Workspaces::takeWidth()
{
    if (!m_open || BuiltInLayout::isNarrow(m_workbench) == m_isNarrow)
        return;
    restoreMaximised();
    // What the user has not touched is built anew for either width.
    if (isUntouched())
        m_settings.setLanes(m_current, m_timeline.laneForms());
    else
        save();
    arrange();
}

void Workspaces::takeSize()
{
    takeWidth();
    fitCentre();
}

// Larger text asks for another grid.
void Workspaces::takeText()
{
    if (m_open && isUntouched() && !isMaximised()) {
        m_settings.setLanes(m_current, m_timeline.laneForms());
        arrange();
    } else {
        takeSize();
    }
}

bool Workspaces::isUntouched() const
{
    return m_isBuiltIn && placesOfDocks() == m_builtInPlaces;
}

QStringList Workspaces::placesOfDocks() const
{
    QStringList places;
    for (QDockWidget *dock : m_docks.all()) {
        if (dock->isHidden())
            continue;
        QStringList behind;
        for (const QDockWidget *other : m_workbench.tabifiedDockWidgets(dock))
            behind << other->objectName();
        places << QStringLiteral("%1 %2 %3 %4")
                      .arg(dock->objectName())
                      .arg(m_workbench.dockWidgetArea(dock))
                      .arg(dock->isFloating())
                      .arg(behind.join(u' '));
    }
    return places;
}

QByteArray Workspaces::layoutName() const
{
    return m_isNarrow ? m_current + narrowSuffix : m_current;
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
    if (m_isNarrow) // what it is in a wide window
        m_settings.setLayout(made.id, m_settings.layout(m_current));
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
    m_settings.setLayout(id + narrowSuffix, {});
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
    if (!m_isBuiltIn || isUntouched())
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
    m_settings.setLayout(m_current + narrowSuffix, {});
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
    m_settings.setLayout(layoutName(), m_workbench.saveState(layoutVersion()));
    m_settings.setLanes(m_current, m_timeline.laneForms());
}

void Workspaces::arrange()
{
    m_timeline.setCompact(base() == "balance");
    showAxis();
    m_isNarrow = BuiltInLayout::isNarrow(m_workbench);
    QByteArray own = m_settings.layout(layoutName());
    const bool isGathered = m_isNarrow && own.isEmpty();
    if (isGathered)
        own = m_settings.layout(m_current);
    m_isBuiltIn = own.isEmpty() || !m_workbench.restoreState(own, layoutVersion());
    BuiltInLayout builtIn(base(), m_workbench, m_docks, m_side);
    if (m_isBuiltIn)
        builtIn.arrange();
    else if (isGathered)
        builtIn.gatherSide();
    m_builtInPlaces = m_isBuiltIn ? placesOfDocks() : QStringList();
    showLanes();
    fitCentre();
    if (m_isBuiltIn)
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
        for (const QByteArray &id : BuiltInLayout::lanes(base()))
            lanes.push_back({id, 0, false});
    }
    m_timeline.setLaneForms(lanes);
}

// A layout kept from a window of another size leaves room between the compact timeline and the views: they
// grow into it, each in its proportion. The rows of the built-in form are equal.
void Workspaces::fillBelowCentre()
{
    if (m_centre.maximumHeight() == QWIDGETSIZE_MAX)
        return;
    constexpr int separators = 12; // a gap of less is none
    QList<QDockWidget *> below;
    QRect used;
    for (QDockWidget *dock : m_docks.all()) {
        if (dock->isHidden() || dock->isFloating() ||
            m_workbench.dockWidgetArea(dock) != Qt::BottomDockWidgetArea)
            continue;
        // Behind another tab a dock keeps the height of earlier days.
        if (!m_isBuiltIn && dock->visibleRegion().isEmpty())
            continue;
        below << dock;
        used |= dock->geometry();
    }
    const int room = m_workbench.height() - m_centre.mapTo(&m_workbench, QPoint(0, m_centre.height())).y();
    const bool isAlone = below.size() == 1; // its own height may be that before it was shown
    if (below.isEmpty() || (!m_isBuiltIn && !isAlone && room - used.height() < separators))
        return;
    QList<int> heights;
    for (const QDockWidget *dock : std::as_const(below))
        heights << (m_isBuiltIn || isAlone ? m_workbench.height() : dock->height() * room / used.height());
    m_workbench.resizeDocks(below, heights, Qt::Vertical);
}

int Workspaces::layoutVersion() const
{
    return m_side == Qt::LeftDockWidgetArea ? rightToLeftLayout : leftToRightLayout;
}

void Workspaces::hideAll()
{
    for (QDockWidget *dock : m_docks.all())
        dock->hide();
}

// Above a grid of views or a page a compact or low timeline keeps its height and what is below takes the
// rest.
void Workspaces::fitCentre()
{
    const auto docks = m_docks.all();
    const bool viewsBelow = std::any_of(docks.begin(), docks.end(), [this](QDockWidget *dock) {
        return !dock->isHidden() && !dock->isFloating() &&
               m_workbench.dockWidgetArea(dock) == Qt::BottomDockWidgetArea;
    });
    const int usual = base() == "figures" ? figuresTimelineHeight
                      : base() == "units" ? unitsTimelineHeight
                                          : 0;
    constexpr int mostShare = 3; // of the height, in large text
    const int low =
        std::min(scaledLength(m_timeline, usual), std::max(usual, m_workbench.height() / mostShare));
    if (!m_timeline.isCompact())
        m_timeline.setMinimumHeight(low > 0 ? low : m_usualMinimum);
    const bool fixed = m_open && (m_timeline.isCompact() || low > 0) && viewsBelow;
    m_centre.setMaximumHeight(fixed ? m_timeline.minimumHeight() : QWIDGETSIZE_MAX);
    if (m_timeline.isCompact())
        m_timeline.setMaximumHeight(fixed ? m_timeline.minimumHeight() : QWIDGETSIZE_MAX);
}

} // namespace edgescope
