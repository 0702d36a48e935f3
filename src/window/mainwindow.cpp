// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "study/seizurechoice.h"
#include "study/study.h"
#include "views/timeline/timeline.h"
#include "views/view.h"
#include "window/actions.h"
#include "window/annotationactions.h"
#include "window/annotationdialog.h"
#include "window/annotationexchange.h"
#include "window/annotationspanel.h"
#include "window/classsheet.h"
#include "window/comparisonpanel.h"
#include "window/conditionactions.h"
#include "window/conditionsbar.h"
#include "window/demohints.h"
#include "window/docks.h"
#include "window/figureactions.h"
#include "window/figurereopening.h"
#include "window/fileactions.h"
#include "window/filedrop.h"
#include "window/filteractions.h"
#include "window/helpactions.h"
#include "window/helptexts.h"
#include "window/jobbar.h"
#include "window/labelkeys.h"
#include "window/lanesmenu.h"
#include "window/lookactions.h"
#include "window/mainbar.h"
#include "window/messagebar.h"
#include "window/panes.h"
#include "window/parameterpanel.h"
#include "window/pictureactions.h"
#include "window/quitquestion.h"
#include "window/raterdialog.h"
#include "window/seizureactions.h"
#include "window/seizuremarkspanel.h"
#include "window/settings.h"
#include "window/shellactions.h"
#include "window/statusreadout.h"
#include "window/travelactions.h"
#include "window/unitspanel.h"
#include "window/viewdock.h"
#include "window/welcomepage.h"
#include "window/workactions.h"
#include "window/workspaceactions.h"
#include "window/workspacebar.h"
#include "window/workspacerail.h"
#include "window/workspaces.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace edgescope {
namespace {

constexpr QSize defaultSize(1440, 900);
constexpr QSize smallestSize(1024, 640);
constexpr int narrowWindowWidth = 1200;

QMainWindow *makeWorkbench(QWidget *parent)
{
    auto *workbench = new QMainWindow(parent);
    workbench->setWindowFlags(Qt::Widget); // a part of the window, not a window of its own
    workbench->setObjectName(QStringLiteral("workbench"));
    workbench->setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    workbench->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    workbench->setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    workbench->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    workbench->setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    workbench->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    workbench->setContextMenuPolicy(Qt::PreventContextMenu);
    return workbench;
}

} // namespace

MainWindow::MainWindow(Study &study, Settings &settings)
    : m_study(study)
    , m_settings(settings)
    , m_workbench(makeWorkbench(this))
    , m_timeline(new Timeline(study, m_workbench))
    , m_welcome(new WelcomePage(m_workbench))
    , m_messages(new MessageBar(m_workbench))
    , m_centre(new QStackedWidget(m_workbench))
    , m_actions(new Actions(*this, *m_timeline))
    , m_rail(new WorkspaceRail(m_actions->workspaceGroup->actions(), this))
    , m_mainBar(new MainBar(study, *m_timeline, *m_actions, m_workbench))
    , m_conditionsBar(new ConditionsBar(study, *m_actions->scaleFiner, *m_actions->scaleCoarser,
                                        *m_actions->statesMenu, *m_actions->compareMenu, m_workbench))
    , m_figure(new FigureDocument(this))
    , m_docks(new Docks(*m_workbench, study, *m_actions, *m_figure))
    , m_workspaces(new Workspaces(*m_workbench, *m_centre, *m_docks, *m_timeline, settings))
    , m_files(new FileActions(*this, study, settings, *m_actions, *m_welcome, *m_messages))
    , m_pictures(new PictureActions(*this, study, settings, *m_actions, *m_docks, *m_timeline, *m_messages))
    , m_travel(new TravelActions(*this, study, *m_actions))
    , m_work(new WorkActions(*this, study, settings, *m_docks, *m_actions))
    , m_readOut(new StatusReadOut(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    makeFrame();
    makeStatusBar();
    connectStudy();
    connectViews();
    connectBars();
    connectLanesMenu(*m_actions->lanesMenu, *m_timeline);
    connectAnalyses();
    connectWorkspaces();
    connectHelp();
    connectAnnotations();
    connectConditions(*m_actions, study, *m_timeline);
    connectNavigation(*m_actions, study, *m_timeline);
    const auto *seizures = new SeizureActions(*this, study, *m_timeline, *m_actions);
    new WorkspaceBar(*m_mainBar, *m_workspaces, *m_actions,
                     {*m_timeline, m_travel->play(), m_travel->speedMenu(), m_work->runAllAction(),
                      m_work->presetMenu(), m_figures->paperFigureMenu(), seizures->seizures(),
                      seizures->alignments()});
    connect(&m_docks->seizureMarksPanel(), &SeizureMarksPanel::chosen, &seizures->choice(),
            &SeizureChoice::choose);
    new FilterActions(*this, study, settings, *m_actions);
    new LookActions(*this, study, settings, *m_timeline, *m_actions);
    new WorkspaceActions(*this, *m_workspaces, *m_docks, *m_actions);
    new ShellActions(*this, study, settings, *m_actions);
    new HelpActions(*this, *m_actions, *m_timeline, m_docks->all());
    showRecording();
    m_files->offerRecovery();
    setMinimumSize(smallestSize);
    resize(defaultSize);
    restoreGeometry(settings.windowGeometry());
}

MainWindow::~MainWindow()
{
    // The parts must not hear of what the study does while they are being taken down.
    m_study.disconnect(this);
    qApp->disconnect(m_pictures);
    delete m_figures;
}

void MainWindow::openFile(const QString &path)
{
    m_files->open(path);
}

void MainWindow::makeFrame()
{
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timeline->setFocusPolicy(Qt::StrongFocus);
    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_timeline);
    auto *middle = new QWidget(m_workbench);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetMinAndMaxSize);
    column->addWidget(m_messages);
    column->addWidget(m_centre, 1);
    m_workbench->setCentralWidget(middle);
    m_workbench->addToolBar(Qt::TopToolBarArea, m_mainBar);
    m_workbench->addToolBarBreak(Qt::TopToolBarArea);
    m_workbench->addToolBar(Qt::TopToolBarArea, m_conditionsBar);
    addToolBar(isRightToLeft() ? Qt::RightToolBarArea : Qt::LeftToolBarArea, m_rail);
    setCentralWidget(m_workbench);
    setContextMenuPolicy(Qt::PreventContextMenu);

    auto *drop = new FileDrop(*this);
    connect(drop, &FileDrop::dropped, m_files, &FileActions::open);
    connect(drop, &FileDrop::refused, m_messages, &MessageBar::showFailure);
}

void MainWindow::makeStatusBar()
{
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_readOut, 1);
    auto *jobs = new JobBar(m_study, this);
    connect(jobs, &JobBar::listRequested, m_work, &WorkActions::showJobs);
    statusBar()->addPermanentWidget(jobs);
}

void MainWindow::connectStudy()
{
    connect(&m_study, &Study::recordingChanged, this, &MainWindow::showRecording);
    connect(&m_study, &Study::failed, m_messages, &MessageBar::showFailure);
    connect(&m_study, &Study::noticed, m_messages, &MessageBar::showNotice);
    for (const Analysis &analysis : analyses())
        m_study.setValues(analysis.id, m_settings.parameterValues(analysis.id, analysis.parameters));
    connect(&m_study, &Study::valuesChanged, this, [this](const QByteArray &id) {
        if (const Analysis *analysis = findAnalysis(id))
            m_settings.setParameterValues(id, analysis->parameters, m_study.values(id));
    });
}

void MainWindow::connectViews()
{
    connect(m_timeline, &Timeline::readOutChanged, m_readOut, &StatusReadOut::showReadOut);
    for (ViewDock *dock : m_docks->views()) {
        dock->view().setTimeColumn(m_timeline->timeColumn());
        connect(&dock->view(), &View::readOutChanged, m_readOut, &StatusReadOut::showReadOut);
        connect(&dock->view(), &View::openRequested, m_actions->open, &QAction::trigger);
        connect(&dock->view(), &View::remedyRequested, this, &MainWindow::mend);
    }
    connect(m_pictures, &PictureActions::chosenChanged, this, [this] {
        if (const ViewDock *dock = m_pictures->chosen(); dock && !dock->view().analysis().isEmpty())
            m_docks->parameterPanel().showAnalysis(dock->view().analysis());
    });
}

void MainWindow::mend(Remedy remedy)
{
    if (remedy == Remedy::ClassifyUnits)
        m_actions->units->trigger();
    if (remedy == Remedy::GoToBrowse)
        m_actions->workspaceBrowse->trigger();
}

void MainWindow::connectBars()
{
    connect(m_mainBar, &MainBar::noticed, m_readOut, &StatusReadOut::say);
    connect(m_conditionsBar, &ConditionsBar::noticed, m_readOut, &StatusReadOut::say);
    const auto toCanvas = [this] { m_timeline->setFocus(Qt::OtherFocusReason); };
    connect(m_mainBar, &MainBar::finished, this, toCanvas);
    connect(m_conditionsBar, &ConditionsBar::finished, this, toCanvas);
    connect(m_conditionsBar, &ConditionsBar::customRangeRequested, this,
            [this] { findChild<QAction *>(QStringLiteral("actionRangeCustom"))->trigger(); });
    connect(m_actions->goTo, &QAction::triggered, m_mainBar, &MainBar::editTime);
    connect(m_actions->toolGroup, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_study.selection().setTool(static_cast<Selection::Tool>(action->data().toInt()));
    });
    connect(&m_study.selection(), &Selection::toolChanged, this, [this](Selection::Tool tool) {
        m_actions->toolGroup->actions().at(static_cast<int>(tool))->setChecked(true);
    });
}

void MainWindow::connectAnnotations()
{
    auto *annotations = new AnnotationActions(*this, m_study, *m_timeline, *m_actions);
    connect(annotations, &AnnotationActions::said, m_readOut, &StatusReadOut::say);
    connectFigures(annotations->undoGroup());
    new LabelKeys(*m_timeline, m_study, *annotations);
    auto *exchange = new AnnotationExchange(*this, m_study, m_settings, *m_messages);
    const Actions &a = *m_actions;
    connect(a.importAnnotations, &QAction::triggered, exchange, &AnnotationExchange::chooseAndImport);
    connect(a.exportAnnotations, &QAction::triggered, exchange, &AnnotationExchange::chooseAndExport);
    connect(a.labels, &QAction::triggered, this, [this] { Docks::bringUp(*m_docks->labels()); });
    connect(a.history, &QAction::triggered, this, [this] { Docks::bringUp(*m_docks->history()); });
    connect(a.rater, &QAction::triggered, this, [this] { RaterDialog(m_study.annotations(), this).exec(); });
    const auto edit = [this](const std::vector<AnnotationId> &ids) {
        if (!ids.empty())
            AnnotationDialog(m_study, ids, this).exec();
    };
    connect(a.editMark, &QAction::triggered, this, [this, edit] { edit(m_study.selection().annotations()); });
    const AnnotationsPanel &table = m_docks->annotationsPanel();
    connect(&table, &AnnotationsPanel::editRequested, this, edit);
    connect(&table, &AnnotationsPanel::addRequested, a.markEvent, &QAction::trigger);
    connect(&table, &AnnotationsPanel::splitRequested, a.split, &QAction::trigger);
    connect(&table, &AnnotationsPanel::mergeRequested, a.merge, &QAction::trigger);
    connect(&m_study, &Study::intervalsChanged, this, &MainWindow::enableActions);
    connect(&m_study.annotationStorage(), &AnnotationStorage::modifiedChanged, this,
            [this] { setWindowModified(m_study.annotationStorage().isModified()); });
    connect(m_workspaces, &Workspaces::changed, this,
            [this] { m_study.scoring().setActive(m_study.recording() && m_workspaces->base() == "score"); });
}

void MainWindow::connectAnalyses()
{
    const QList<QAction *> present = m_actions->analyseMenu->actions();
    const auto before = std::find_if(present.begin(), present.end(), [](const QAction *action) {
        return action->objectName() == u"separatorAnalyses";
    });
    for (ViewDock *dock : m_docks->views()) {
        auto *action = new QAction(dock->windowTitle(), this);
        action->setObjectName(QStringLiteral("actionAnalyse_") + dock->view().objectName());
        action->setStatusTip(tr("Show this view"));
        connect(action, &QAction::triggered, dock, [dock] { Docks::bringUp(*dock); });
        m_actions->analyseMenu->insertAction(*before, action);
    }
    connect(m_actions->pin, &QAction::triggered, this, [this] {
        Docks::bringUp(*m_docks->comparison());
        m_docks->comparisonPanel().pin();
    });
    const auto showUnit = [this] { Docks::bringUp(*m_docks->view("unitView")); };
    connect(m_timeline, &Timeline::unitRequested, this, showUnit);
    connect(static_cast<UnitsPanel *>(m_docks->units()->widget()), &UnitsPanel::unitRequested, this,
            showUnit);
    connect(m_actions->units, &QAction::triggered, this, [this] { Docks::bringUp(*m_docks->units()); });
    connect(m_actions->details, &QAction::triggered, this, [this] { Docks::bringUp(*m_docks->recording()); });
}

void MainWindow::connectWorkspaces()
{
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { stepPane(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { stepPane(-1); });
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectHelp()
{
    connect(m_actions->keys, &QAction::triggered, this, [this] { showKeys(*this, *menuBar()); });
    connect(m_actions->report, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(systemReport(m_study));
        m_readOut->say(tr("The system report is on the clipboard."));
    });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(*this); });
}

void MainWindow::connectFigures(QUndoGroup &undoGroup)
{
    const FigureParts parts{*this,       m_study,     m_settings,  *m_actions, *m_docks, *m_workspaces,
                            *m_timeline, *m_pictures, *m_messages, *m_figure,  undoGroup};
    m_figures = new FigureActions(parts);
    new FigureReopening(parts, *m_figures, *m_files, this);
    connect(m_figures, &FigureActions::said, m_readOut, &StatusReadOut::say);
}

void MainWindow::showRecording()
{
    const auto recording = m_study.recording();
    m_messages->clear();
    // The page that is not shown must not keep the docks from their room.
    const auto policy = recording ? QSizePolicy::Ignored : QSizePolicy::Preferred;
    m_welcome->setSizePolicy(policy, policy);
    m_centre->setCurrentWidget(recording ? static_cast<QWidget *>(m_timeline) : m_welcome);
    m_workspaces->setRecordingOpen(recording != nullptr);
    enableActions();
    m_readOut->clear();
    setWindowTitle(recording ? tr("%1[*] — Edgescope").arg(QFileInfo(recording->path).fileName())
                             : tr("Edgescope[*]"));
    if (!recording)
        return;
    m_timeline->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this] { // when everything has its place
        if (m_study.isDemoOpen())
            offerDemoHints(*this, m_settings, *m_rail, *m_conditionsBar, *m_mainBar, *m_timeline, *m_actions);
        ClassSheet::offer(m_study, m_settings, *this);
    });
    const auto remarks =
        std::count_if(recording->notes.begin(), recording->notes.end(),
                      [](const Note &note) { return note.severity != Note::Severity::Information; });
    if (remarks > 0)
        m_messages->showNotice(tr("%n remark(s) about this file — see the Recording panel.", nullptr,
                                  static_cast<int>(remarks)));
}

void MainWindow::enableActions()
{
    const bool open = m_study.recording() != nullptr;
    const Actions &a = *m_actions;
    for (QAction *action : {a.convert,     a.details,  a.close,    a.clearSelection, a.gainUp,
                            a.gainDown,    a.goTo,     a.stepBack, a.stepForward,    a.pageBack,
                            a.pageForward, a.start,    a.end,      a.zoomIn,         a.zoomOut,
                            a.zoomAll,     a.axisKind, a.units,    a.runVisible,     a.resetWorkspace,
                            a.parameters,  a.pin,      a.classify})
        action->setEnabled(open);
    const bool hasSeizure =
        open && !rangesOfKind(m_study.recording()->intervals, Interval::Kind::Seizure).empty();
    a.nextSeizure->setEnabled(hasSeizure);
    a.previousSeizure->setEnabled(hasSeizure);
    for (ViewDock *dock : m_docks->views())
        findChild<QAction *>(QStringLiteral("actionAnalyse_") + dock->view().objectName())->setEnabled(open);
    a.docksMenu->setEnabled(open);
    a.lanesMenu->setEnabled(open);
}

void MainWindow::stepPane(int step)
{
    std::vector<QWidget *> panes{m_mainBar, m_conditionsBar, m_centre->currentWidget()};
    for (QDockWidget *dock : m_docks->all())
        panes.push_back(dock->widget());
    panes.push_back(statusBar());
    stepThroughPanes(panes, step);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayQuit(*this, m_study.jobs())) {
        event->ignore();
        return;
    }
    m_workspaces->save();
    m_files->rememberPlace();
    m_settings.setWindowGeometry(saveGeometry());
    m_study.jobs().cancelAll();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_rail->setCompact(event->size().width() < narrowWindowWidth);
    QMainWindow::resizeEvent(event);
}

} // namespace edgescope
