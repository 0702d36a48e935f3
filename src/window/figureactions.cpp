// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figureactions.h"

#include "figures/panelrecipe.h"
#include "study/study.h"
#include "views/timeline/timeline.h"
#include "window/actions.h"
#include "window/docks.h"
#include "window/figurecomposer.h"
#include "window/figureexport.h"
#include "window/figurepanelslist.h"
#include "window/figurepresets.h"
#include "window/figureprovenancepanel.h"
#include "window/figurerecipes.h"
#include "window/figuresettingspanel.h"
#include "window/panelmaker.h"
#include "window/panelpicture.h"
#include "window/pictureactions.h"
#include "window/viewdock.h"
#include "window/workspaces.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QUndoGroup>

namespace edgescope {
namespace {

bool showSame(const PanelRecipe &a, const PanelRecipe &b)
{
    return a.options == b.options && a.scale == b.scale && a.visible == b.visible && a.selected == b.selected;
}

} // namespace

FigureActions::FigureActions(const FigureParts &parts)
    : QObject(&parts.window)
    , m(parts)
    , m_maker(new PanelMaker(parts.study, parts.document, this))
    , m_export(new FigureExport(parts, *m_maker, this))
{
    makeMenu();
    connectPanels();
    connectStudy();
    m.undoGroup.addStack(&m.document.undoStack());
    connect(&m.workspaces, &Workspaces::aboutToChange, this, &FigureActions::keepTimeline);
    connect(&m.workspaces, &Workspaces::changed, this, &FigureActions::takeWorkspace);
    m.pictures.addPage(
        m.docks.composer(), [this] { return m.document.figure(); }, *m_exportFigure);
    takeWorkspace();
}

FigureActions::~FigureActions()
{
    m.undoGroup.removeStack(&m.document.undoStack());
}

void FigureActions::makeMenu()
{
    QMenu *menu = m.actions.figuresMenu;
    m_new = m.actions.make("actionNewFigure", tr("&New figure"),
                           tr("Begin an empty figure with the same settings"), QStringLiteral("Ctrl+N"));
    m_paperMenu = new QMenu(tr("&Paper figures"), menu);
    m_paperMenu->setObjectName(QStringLiteral("menuPaperFigures"));
    m_paperMenu->menuAction()->setToolTip(tr("Figures as in the paper, of this recording"));
    for (int number = 1; number <= paperFigures; ++number) {
        QAction *action = m.actions.make("actionPaperFigure" + QByteArray::number(number),
                                         tr("Paper figure &%1").arg(number), paperFigureTip(number));
        m_paperMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, number] {
            if (!m.study.recording())
                return;
            const TimeRange seizure = m.study.rangeAroundSeizure().intersected(m.study.recording()->window());
            open(paperFigure(number, recipeFor(timelineId), m.document.figure().settings, seizure));
            m.actions.workspaceFigures->trigger();
            m.docks.composer().fitPage();
        });
    }
    menu->insertAction(m.actions.addToFigure, m_new);
    menu->insertMenu(m.actions.addToFigure, m_paperMenu);
    m_update = m.actions.make("actionUpdatePanels", tr("&Update panels"),
                              tr("Make all panels that are not frozen anew, for their own conditions"));
    m_exportFigure =
        m.actions.make("actionExportFigure", tr("&Export figure…"),
                       tr("Save the figure as SVG, PDF, PNG or TIFF, with its numbers and provenance"));
    m_exportResults =
        m.actions.make("actionExportResults", tr("Export e&verything…"),
                       tr("Save a figure and the numbers of every computed view into a folder"));
    m_report = m.actions.make("actionReportDocument", tr("&Write report…"),
                              tr("Save a report of the recording, with all computed views, as HTML or PDF"));
    m_pageSetup =
        m.actions.make("actionPageSetup", tr("Page &setup…"), tr("Set size, type and colours of the figure"));
    m_provenance =
        m.actions.make("actionProvenance", tr("Pro&venance…"), tr("Show from what the figure has been made"));
    menu->addAction(m_update);
    menu->addSeparator();
    menu->addAction(m_exportFigure);
    menu->addSeparator();
    menu->addActions({m_pageSetup, m_provenance});
    m.actions.fileMenu->insertActions(m.actions.convert, {m_exportResults, m_report});
    connect(m.actions.addToFigure, &QAction::triggered, this, &FigureActions::addChosen);
    connect(m_new, &QAction::triggered, this, [this] {
        m.document.startAnew();
        m.actions.workspaceFigures->trigger();
    });
    connect(m_update, &QAction::triggered, this, &FigureActions::update);
    connect(m_exportFigure, &QAction::triggered, m_export, &FigureExport::chooseAndExport);
    connect(m_exportResults, &QAction::triggered, m_export, &FigureExport::chooseAndExportResults);
    connect(m_report, &QAction::triggered, m_export, &FigureExport::chooseAndReport);
    connect(m_pageSetup, &QAction::triggered, this, [this] {
        m.actions.workspaceFigures->trigger();
        Docks::bringUp(*m.docks.figureSettings());
        m.docks.settingsPanel().editPage();
    });
    connect(m_provenance, &QAction::triggered, this, [this] {
        m.actions.workspaceFigures->trigger();
        Docks::bringUp(*m.docks.figureProvenance());
    });
}

void FigureActions::connectPanels()
{
    FigureComposer &composer = m.docks.composer();
    FigurePage &page = composer.page();
    composer.addActionButton(*m_new);
    composer.addActionButton(*m_update);
    composer.addActionButton(*m_exportFigure);
    composer.addPageSetup(*m_pageSetup);
    FigurePanelsList &list = m.docks.panelsList();
    list.addActionButton(*m_paperMenu->menuAction());
    connect(&list, &FigurePanelsList::addRequested, this, [this](const QByteArray &view) { add(view); });
    connect(&page, &FigurePage::viewDropped, this,
            [this](const QByteArray &view, QPoint cell) { add(view, cell); });
    connect(&page, &FigurePage::menuRequested, this, &FigureActions::showPanelMenu);
    connect(&page, &FigurePage::noticed, this, &FigureActions::said);
    FigureSettingsPanel &settings = m.docks.settingsPanel();
    connect(&settings, &FigureSettingsPanel::noticed, this, &FigureActions::said);
    connect(&settings, &FigureSettingsPanel::updateRequested, this,
            [this](int index) { m_maker->make({m.document.number(index)}); });
    connect(m_maker, &PanelMaker::stopped, &m.study, &Study::noticed);
    connect(m_maker, &PanelMaker::changed, this, &FigureActions::showBadges);
    connect(&m.document, &FigureDocument::changed, this, [this] {
        showBadges();
        showProvenance();
        showEnabled();
    });
    connect(m.docks.figureProvenance(), &QDockWidget::visibilityChanged, this,
            &FigureActions::showProvenance);
    connect(m_export, &FigureExport::hashesRead, this, &FigureActions::showProvenance);
    connect(m_export, &FigureExport::said, this, &FigureActions::said);
}

void FigureActions::connectStudy()
{
    const Study &study = m.study;
    for (const auto change : {&Study::recordingChanged, &Study::intervalsChanged, &Study::classesChanged,
                              &Study::displayFilterChanged})
        connect(&study, change, this, &FigureActions::showBadges);
    connect(&study, &Study::valuesChanged, this, &FigureActions::showBadges);
    connect(&study, &Study::recordingChanged, this, [this] {
        m_timelineRecipe.reset();
        m_timelinePicture = {};
        showEnabled();
        showProvenance();
    });
    connect(&m.pictures, &PictureActions::chosenChanged, this, &FigureActions::showEnabled);
    for (const ViewDock *dock : m.docks.views())
        connect(&dock->view(), &View::followingChanged, this, [this, dock](bool following) {
            const View &view = dock->view();
            if (following)
                m_heldMadeOf.erase(view.objectName().toLatin1());
            else
                m_heldMadeOf[view.objectName().toLatin1()] = madeOf(recipeOf(view), m.study);
            showEntries();
        });
    const Conditions &conditions = m.study.conditions();
    for (const auto change : {&Study::recordingChanged, &Study::ensembleChanged})
        connect(&study, change, this, &FigureActions::showEntries);
    connect(&study, &Study::resultReady, this, &FigureActions::showEntries);
    connect(&conditions, &Conditions::scaleChanged, this, &FigureActions::showEntries);
    connect(&conditions, &Conditions::statesChanged, this, &FigureActions::showEntries);
    connect(&conditions, &Conditions::rangeChanged, this, &FigureActions::showEntries);
    connect(&m.study.selection(), &Selection::visibleChanged, this, &FigureActions::showEntries);
    connect(m.docks.figurePanels(), &QDockWidget::visibilityChanged, this, &FigureActions::showEntries);
    showEnabled();
}

void FigureActions::takeWorkspace()
{
    const bool isFigures = m.workspaces.base() == "figures";
    const QList<QUndoStack *> stacks = m.undoGroup.stacks();
    m.undoGroup.setActiveStack(isFigures ? &m.document.undoStack() : stacks.first());
    if (isFigures && m.study.recording())
        m.docks.composer().page().setFocus(Qt::OtherFocusReason);
    showEntries();
}

// A picture that is still being read or computed is made later.
void FigureActions::keepTimeline()
{
    if (m.workspaces.base() == "figures" || m.timeline.isCompact() || !m.study.recording())
        return;
    m_timelineRecipe = recipeOf(m.timeline, m.study);
    m_timelinePicture = {};
    if (m.study.jobs().isIdle())
        m_timelinePicture = {m.timeline.figure(), {}, madeOf(*m_timelineRecipe, m.study)};
}

PanelRecipe FigureActions::recipeFor(const QByteArray &view) const
{
    if (const ViewDock *dock = m.docks.view(view))
        return recipeOf(dock->view());
    if (m.workspaces.base() != "figures")
        return recipeOf(m.timeline, m.study);
    PanelRecipe recipe = recipeOf(m.timeline, m.study);
    // Its lanes as they were, else the usual ones, not what is left of it beside the figure.
    recipe.options = m_timelineRecipe ? m_timelineRecipe->options : QJsonObject();
    return recipe;
}

void FigureActions::add(const QByteArray &view, std::optional<QPoint> cell)
{
    if (!m.study.recording())
        return;
    const PanelRecipe recipe = recipeFor(view);
    if (view == timelineId)
        keepTimeline();
    PanelPicture picture;
    // What it holds may not be what its conditions give now.
    if (const auto held = m_heldMadeOf.find(view); held != m_heldMadeOf.end()) {
        picture = panelPicture(m.docks.view(view)->view(), recipe, m.study);
        picture.madeOf = held->second;
    }
    if (view == timelineId && m_timelineRecipe && showSame(recipe, *m_timelineRecipe) &&
        m_timelinePicture.madeOf == madeOf(recipe, m.study))
        picture = m_timelinePicture;
    if (!m.document.add(recipe, panelTitle(recipe), picture, cell)) {
        emit said(tr("The page is full. Remove a panel, or begin a new figure."));
        return;
    }
    if (!picture.paint)
        m_maker->make({m.document.number(m.document.selected())});
    const QString letter = m.document.letter(m.document.selected());
    emit said(letter.isEmpty() ? tr("%1 is in the figure.").arg(panelTitle(recipe))
                               : tr("%1 is panel %2 of the figure.").arg(panelTitle(recipe), letter));
}

void FigureActions::addChosen()
{
    const ViewDock *chosen = m.pictures.chosen();
    add(chosen ? chosen->view().objectName().toLatin1() : timelineId);
}

void FigureActions::update()
{
    std::vector<int> numbers;
    for (int i = 0; i < m.document.count(); ++i)
        if (!m.document.panel(i).isFrozen)
            numbers.push_back(m.document.number(i));
    m_maker->make(numbers);
}

void FigureActions::open(const Figure &figure)
{
    m.document.open(figure);
    std::vector<int> numbers;
    for (int i = 0; i < m.document.count(); ++i)
        numbers.push_back(m.document.number(i));
    m_maker->make(numbers);
}

void FigureActions::showPanelMenu(int index, const QPoint &globalPosition)
{
    m.document.select(index);
    QMenu menu(&m.docks.composer());
    const bool isFrozen = m.document.panel(index).isFrozen;
    menu.addAction(tr("&Update"), this, [this, index] { m_maker->make({m.document.number(index)}); })
        ->setEnabled(!isFrozen && m.study.recording());
    menu.addAction(isFrozen ? tr("&Thaw") : tr("&Freeze"), this,
                   [this, index, isFrozen] { m.document.setFrozen(index, !isFrozen); });
    menu.addSeparator();
    menu.addAction(tr("&Remove"), this, [this, index] { m.document.remove(index); });
    menu.exec(globalPosition);
}

void FigureActions::showEntries()
{
    if (!m.docks.panelsList().isVisible())
        return;
    std::vector<FigurePanelsList::Entry> entries;
    if (m.study.recording()) {
        const auto entry = [this](const QByteArray &view) -> FigurePanelsList::Entry {
            const PanelRecipe recipe = recipeFor(view);
            return {view, panelTitle(recipe), conditionsText(recipe)};
        };
        entries.push_back(entry(timelineId));
        for (const ViewDock *dock : m.docks.views())
            entries.push_back(entry(dock->view().objectName().toLatin1()));
    }
    m.docks.panelsList().setEntries(entries);
}

void FigureActions::showBadges()
{
    std::vector<FigurePage::Badge> badges;
    const QString clock = QStringLiteral("clock");
    for (int i = 0; i < m.document.count(); ++i) {
        FigurePage::Badge badge;
        if (m_maker->isMaking(m.document.number(i)))
            badge = {tr("computing"), clock};
        else if (!m.document.isMade(i))
            badge = {tr("not computed"), clock};
        else if (m.document.panel(i).isFrozen)
            badge = {tr("frozen"), QStringLiteral("frozen")};
        else if (m.study.recording() && m.document.madeOf(i) != madeOf(m.document.panel(i).recipe, m.study))
            badge = {tr("stale"), clock};
        badges.push_back(badge);
    }
    m.docks.composer().page().setBadges(badges);
}

void FigureActions::showProvenance()
{
    m.docks.composer().page().setSmallPrint(m_export->smallPrint());
    if (!m.docks.provenancePanel().isVisible())
        return;
    m_export->readHashes();
    m.docks.provenancePanel().setProvenance(m_export->provenance());
}

void FigureActions::showEnabled()
{
    const bool open = m.study.recording() != nullptr;
    const bool hasPanels = m.document.count() > 0;
    m.actions.addToFigure->setEnabled(open && !m.pictures.isPageChosen());
    m_paperMenu->setEnabled(open);
    m_update->setEnabled(open && hasPanels);
    m_exportFigure->setEnabled(open && hasPanels);
    m_exportResults->setEnabled(open);
    m_report->setEnabled(open);
}

} // namespace edgescope
