// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/docks.h"

#include "views/view.h"
#include "window/actions.h"
#include "window/agreementpanel.h"
#include "window/annotationspanel.h"
#include "window/comparisonpanel.h"
#include "window/docktitle.h"
#include "window/figurecomposer.h"
#include "window/figurepanelslist.h"
#include "window/figureprovenancepanel.h"
#include "window/figuresettingspanel.h"
#include "window/historypanel.h"
#include "window/labelspanel.h"
#include "window/nightsummarypanel.h"
#include "window/notespanel.h"
#include "window/parameterpanel.h"
#include "window/recordingpanel.h"
#include "window/recoverypanel.h"
#include "window/ridgespanel.h"
#include "window/scoringpanel.h"
#include "window/seizuremarkspanel.h"
#include "window/seizurepanel.h"
#include "window/statetable.h"
#include "window/unitspanel.h"
#include "window/viewdock.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace edgescope {
namespace {

// Scrolls up and down only: it is never narrower than what is in it.
class PanelArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const int needed = std::max(widget()->minimumWidth(), widget()->minimumSizeHint().width()) +
                           verticalScrollBar()->sizeHint().width();
        return {std::max(needed, QScrollArea::minimumSizeHint().width()),
                QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

Docks::Docks(QMainWindow &workbench, Study &study, const Actions &actions, FigureDocument &figure)
    : QObject(&workbench)
    , m_workbench(workbench)
    , m_parameterPanel(new ParameterPanel(study, &workbench))
    , m_stateTable(new StateTable(study, &workbench))
    , m_annotationsPanel(new AnnotationsPanel(study, &workbench))
    , m_composer(new FigureComposer(figure, &workbench))
    , m_panelsList(new FigurePanelsList(&workbench))
    , m_settingsPanel(new FigureSettingsPanel(figure, &workbench))
    , m_provenancePanel(new FigureProvenancePanel(&workbench))
    , m_annotations(addPanel(m_annotationsPanel, tr("Annotations")))
    , m_recording(addPanel(new RecordingPanel(study, &workbench), tr("Recording")))
    , m_units(addPanel(new UnitsPanel(study, &workbench), tr("Units")))
    , m_parameters(addPanel(m_parameterPanel, tr("Parameters")))
    , m_states(addPanel(m_stateTable, tr("State summary")))
    , m_ridges(addPanel(new RidgesPanel(study, &workbench), tr("Ridges")))
    , m_scoring(addScrolledPanel(new ScoringPanel(study, actions, &workbench), tr("Scoring")))
    , m_nightSummary(addScrolledPanel(new NightSummaryPanel(study, &workbench), tr("Night summary")))
    , m_agreement(addScrolledPanel(new AgreementPanel(study, &workbench), tr("Agreement")))
    , m_seizures(addScrolledPanel(new SeizurePanel(study, &workbench), tr("Seizures")))
    , m_seizureMarksPanel(new SeizureMarksPanel(study, &workbench))
    , m_seizureMarks(addScrolledPanel(m_seizureMarksPanel, tr("Seizure")))
    , m_recoveryPanel(new RecoveryPanel(study, &workbench))
    , m_recovery(addScrolledPanel(m_recoveryPanel, tr("Recovery")))
    , m_notes(addPanel(new NotesPanel(study, &workbench), tr("Notes")))
    , m_comparisonPanel(new ComparisonPanel(study, &workbench))
    , m_comparison(addPanel(m_comparisonPanel, tr("Comparison")))
    , m_labels(addPanel(new LabelsPanel(study, &workbench), tr("Labels")))
    , m_history(addPanel(new HistoryPanel(study, &workbench), tr("History")))
    , m_figureComposer(addPanel(m_composer, tr("Figure")))
    , m_figurePanels(addPanel(m_panelsList, tr("Panels")))
    , m_figureSettings(addScrolledPanel(m_settingsPanel, tr("Figure settings")))
    , m_figureProvenance(addPanel(m_provenancePanel, tr("Provenance")))
{
    const QList<QAction *> menuActions{actions.copyPicture, actions.copyNumbers, actions.exportView,
                                       actions.addToFigure, actions.pin,         actions.parameters};
    for (const ViewKind &kind : viewKinds())
        m_views.push_back(new ViewDock(study, kind, menuActions, *actions.exportView, &workbench));
    // Their keys work in all pictures.
    for (const ViewDock *dock : m_views)
        dock->view().addActions({actions.toolBrowse, actions.toolSelect});
    auto *stateTitle = static_cast<DockTitle *>(m_states->titleBarWidget());
    const auto showSummary = [this, stateTitle] { stateTitle->setSummary(m_stateTable->summary()); };
    connect(m_stateTable, &StateTable::summaryChanged, this, showSummary);
    showSummary();
    auto *recoveryTitle = static_cast<DockTitle *>(m_recovery->titleBarWidget());
    connect(m_recoveryPanel, &RecoveryPanel::summaryChanged, recoveryTitle, &DockTitle::setSummary);
    m_panelsList->setMinimumWidth(0); // it knows better
    for (QDockWidget *dock : all()) {
        connect(static_cast<DockTitle *>(dock->titleBarWidget()), &DockTitle::maximiseRequested, this,
                [this, dock] { emit maximiseRequested(dock); });
        workbench.addDockWidget(workbench.isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea,
                                dock);
        dock->hide();
        dock->toggleViewAction()->setObjectName(QStringLiteral("toggle_") + dock->objectName());
        actions.docksMenu->addAction(dock->toggleViewAction());
        // Behind another tab a dock is out of sight but, as Qt counts, not hidden: what is in it is, and
        // does no work. It keeps its place, so that no size changes with the tab.
        QSizePolicy policy = dock->widget()->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        dock->widget()->setSizePolicy(policy);
        connect(dock, &QDockWidget::visibilityChanged, this,
                [this, dock](bool isInFront) { showContent(*dock, isInFront); });
        // Tabs have been rearranged only after these signals.
        const auto later = [this] { QTimer::singleShot(0, this, &Docks::showTitles); };
        connect(dock, &QDockWidget::visibilityChanged, this, later);
        connect(dock, &QDockWidget::dockLocationChanged, this, later);
        connect(dock, &QDockWidget::topLevelChanged, this, later);
    }
}

QDockWidget *Docks::addPanel(QWidget *panel, const QString &title)
{
    panel->setMinimumWidth(220);
    return addDock(panel, panel->objectName(), title);
}

// For panels that cannot be made smaller, as a table can.
QDockWidget *Docks::addScrolledPanel(QWidget *panel, const QString &title)
{
    auto *area = new PanelArea(&m_workbench);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusProxy(panel);
    area->setAccessibleName(title);
    panel->setMinimumWidth(200);
    area->setWidget(panel);
    return addDock(area, panel->objectName(), title);
}

// The keyboard goes with the tab, and never to buttons that are out of sight.
void Docks::showContent(QDockWidget &dock, bool isInFront)
{
    if (!isInFront && dock.window()->isMinimized())
        return; // it comes back with its focus
    QWidget *focused = QApplication::focusWidget();
    if (!isInFront && !dock.isHidden() && focused && dock.isAncestorOf(focused)) {
        focused->clearFocus(); // or the next in the order of Tab would get it
        QTimer::singleShot(0, &dock, [this, &dock] {
            const QList<QDockWidget *> others = m_workbench.tabifiedDockWidgets(&dock);
            const auto front = std::find_if(others.begin(), others.end(), [](const QDockWidget *other) {
                return other->widget()->isVisible();
            });
            if (!QApplication::focusWidget() && front != others.end())
                (*front)->widget()->setFocus(Qt::OtherFocusReason);
        });
    }
    dock.widget()->setVisible(isInFront);
    for (QToolButton *button : dock.titleBarWidget()->findChildren<QToolButton *>())
        button->setFocusPolicy(isInFront ? Qt::TabFocus : Qt::NoFocus);
}

QDockWidget *Docks::addDock(QWidget *content, const QString &name, const QString &title)
{
    auto *dock = new QDockWidget(title, &m_workbench);
    dock->setObjectName(QStringLiteral("dock_") + name);
    dock->setTitleBarWidget(new DockTitle(*dock));
    dock->setWidget(content);
    m_panels.push_back(dock);
    return dock;
}

ViewDock *Docks::view(const QByteArray &id) const
{
    for (ViewDock *dock : m_views)
        if (dock->view().objectName() == QLatin1String(id))
            return dock;
    return nullptr;
}

std::vector<QDockWidget *> Docks::all() const
{
    std::vector<QDockWidget *> docks(m_views.begin(), m_views.end());
    docks.insert(docks.end(), m_panels.begin(), m_panels.end());
    return docks;
}

void Docks::bringUp(QDockWidget &dock)
{
    dock.show();
    dock.raise();
    dock.widget()->show();
    dock.widget()->setFocus(Qt::OtherFocusReason);
}

// A panel among tabs needs no title of its own. Bars of tabs come and go with the layout.
void Docks::showTitles()
{
    for (QTabBar *tabs : m_workbench.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setAccessibleName(tr("Docks behind each other"));
        // Half a word says nothing: what does not fit is scrolled to.
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
    for (QDockWidget *dock : m_panels) {
        const QList<QDockWidget *> others = m_workbench.tabifiedDockWidgets(dock);
        const bool hasTab =
            !dock->isFloating() && std::any_of(others.begin(), others.end(), [](QDockWidget *other) {
                return other->toggleViewAction()->isChecked();
            });
        static_cast<DockTitle *>(dock->titleBarWidget())->setCollapsed(hasTab);
    }
}

} // namespace edgescope
