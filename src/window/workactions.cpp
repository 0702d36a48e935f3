// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workactions.h"

#include "study/study.h"
#include "views/view.h"
#include "window/actions.h"
#include "window/commands.h"
#include "window/docks.h"
#include "window/jobsdialog.h"
#include "window/parameterpanel.h"
#include "window/settings.h"
#include "window/viewdock.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace edgescope {

WorkActions::WorkActions(QWidget &window, Study &study, Settings &settings, Docks &docks,
                         const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_study(study)
    , m_settings(settings)
    , m_docks(docks)
    , m_runAll(actions.make("actionRunAll", tr("Run &all"),
                            tr("Run the analyses of all views, hidden ones included"),
                            QStringLiteral("Shift+F5"), QStringLiteral("run")))
    , m_presets(Actions::submenu(*actions.analyseMenu, "menuPresets", tr("Pr&esets")))
{
    addRuns(actions);
    addParameters(actions);
    const auto enable = [this] { m_runAll->setEnabled(m_study.recording() != nullptr); };
    connect(&study, &Study::recordingChanged, this, enable);
    enable();
}

void WorkActions::addRuns(const Actions &actions)
{
    QAction *jobs = actions.make("actionJobs", tr("&Jobs"), tr("List running and waiting work"));
    actions.analyseMenu->insertAction(actions.cancelAll, m_runAll);
    const QList<QAction *> entries = actions.analyseMenu->actions();
    actions.analyseMenu->insertAction(entries.value(entries.indexOf(actions.cancelAll) + 1), jobs);
    connect(actions.runVisible, &QAction::triggered, this, &WorkActions::runVisible);
    connect(m_runAll, &QAction::triggered, this, &WorkActions::runAll);
    connect(jobs, &QAction::triggered, this, &WorkActions::showJobs);
    connect(actions.cancelAll, &QAction::triggered, &m_study.jobs(), &Jobs::cancelAll);
    connect(&m_study.jobs(), &Jobs::jobsChanged, actions.cancelAll,
            [this, cancel = actions.cancelAll] { cancel->setEnabled(!m_study.jobs().isIdle()); });
    actions.cancelAll->setEnabled(false);
}

void WorkActions::addParameters(const Actions &actions)
{
    QAction *surrogates =
        actions.make("actionSurrogates", tr("&Surrogates…"), tr("Show how surrogates are made and how many"));
    actions.analyseMenu->insertAction(actions.parameters, surrogates);
    connect(surrogates, &QAction::triggered, this, [this] {
        m_docks.parameterPanel().showAnalysis("surrogates");
        Docks::bringUp(*m_docks.parameters());
    });
    connect(actions.parameters, &QAction::triggered, this, [this] { Docks::bringUp(*m_docks.parameters()); });
    connect(actions.paperDefaults, &QAction::triggered, this, &WorkActions::takePaperValues);
    QAction *pairs = actions.make("actionPairs", tr("&Monosynaptic pairs…"),
                                  tr("Find connections between units in their correlograms"));
    actions.analyseMenu->insertAction(surrogates, pairs);
    connect(pairs, &QAction::triggered, this, [this] { Docks::bringUp(*m_docks.view("connectionsView")); });
    m_presets->menuAction()->setStatusTip(tr("Keep all parameter values under a name and take them back"));
    m_presets->menuAction()->setToolTip(m_presets->menuAction()->statusTip()); // on buttons
    m_presetCheck.setSingleShot(true);
    m_presetCheck.setInterval(0);
    connect(&m_presetCheck, &QTimer::timeout, this, &WorkActions::showPreset);
    connect(&m_study, &Study::valuesChanged, &m_presetCheck, qOverload<>(&QTimer::start));
    fillPresets();
}

// Asking once more makes the study try again what failed or was stopped.
void WorkActions::runVisible()
{
    for (const ViewDock *dock : m_docks.views())
        if (dock->view().isVisible() && !dock->view().analysis().isEmpty()) {
            m_study.want(dock->view().analysis());
            m_study.unwant(dock->view().analysis());
        }
}

// Each is wanted until its result has come, so that nothing hidden is kept up to date afterwards.
void WorkActions::runAll()
{
    runVisible();
    for (const ViewDock *dock : m_docks.views()) {
        const QByteArray id = dock->view().analysis();
        if (id.isEmpty() || dock->view().isVisible() || m_study.result(id))
            continue;
        auto *waiting = new QObject(this);
        const auto finish = [this, id, waiting](const QByteArray &ready) {
            if (ready != id)
                return;
            waiting->deleteLater();
            waiting->disconnect();
            m_study.disconnect(waiting);
            m_study.unwant(id);
        };
        connect(&m_study, &Study::resultReady, waiting,
                [finish](const QByteArray &ready, const std::shared_ptr<const Result> &result) {
                    if (result->isFinished())
                        finish(ready);
                });
        connect(&m_study, &Study::resultFailed, waiting, finish);
        connect(&m_study, &Study::recordingChanged, waiting, [finish, id] { finish(id); });
        m_study.want(id);
    }
}

void WorkActions::showJobs()
{
    if (!m_jobs)
        m_jobs = new JobsDialog(m_study.jobs(), &m_window);
    m_jobs->show();
    m_jobs->raise();
    m_jobs->activateWindow();
}

void WorkActions::fillPresets()
{
    m_presets->clear();
    m_presetCheck.start();
    QAction *save = m_presets->addAction(tr("&Save values as…"), this, &WorkActions::askAndSavePreset);
    save->setObjectName(QStringLiteral("actionPresetSave"));
    save->setStatusTip(tr("Keep the values of all parameters under a name"));
    QAction *paper = m_presets->addAction(tr("&Paper"), this, &WorkActions::takePaperValues);
    paper->setObjectName(QStringLiteral("actionPresetPaper"));
    paper->setStatusTip(tr("Give all analyses the values of the paper"));
    const QStringList names = m_settings.presets();
    if (names.isEmpty())
        return;
    m_presets->addSeparator();
    for (const QString &name : names) {
        QAction *load = m_presets->addAction(QString(name).replace(u'&', QStringLiteral("&&")), this,
                                             [this, name] { loadPreset(name); });
        load->setObjectName(QStringLiteral("actionPreset_%1").arg(name));
        load->setStatusTip(tr("Give all analyses the values kept as %1").arg(name));
    }
    m_presets->addSeparator();
    QMenu *remove = Actions::submenu(*m_presets, "menuPresetRemove", tr("&Remove"));
    for (const QString &name : names) {
        QAction *action =
            remove->addAction(QString(name).replace(u'&', QStringLiteral("&&")), this, [this, name] {
                m_settings.removePreset(name);
                // The menu is made anew only after its action has finished.
                QMetaObject::invokeMethod(this, &WorkActions::fillPresets, Qt::QueuedConnection);
            });
        action->setObjectName(QStringLiteral("actionPresetRemove_%1").arg(name));
        action->setStatusTip(tr("Forget the values kept as %1").arg(name));
    }
}

void WorkActions::askAndSavePreset()
{
    QInputDialog dialog(&m_window);
    dialog.setObjectName(QStringLiteral("presetDialog"));
    dialog.setWindowTitle(tr("Save values"));
    dialog.setLabelText(tr("Name of these parameter values. A name that is there already is replaced."));
    dialog.setComboBoxItems(m_settings.presets());
    dialog.setComboBoxEditable(true);
    if (dialog.exec() != QDialog::Accepted || dialog.textValue().trimmed().isEmpty())
        return;
    const QString name = dialog.textValue().trimmed();
    for (const Analysis &analysis : analyses())
        m_settings.setPreset(name, analysis.id, analysis.parameters, m_study.values(analysis.id));
    QMetaObject::invokeMethod(this, &WorkActions::fillPresets, Qt::QueuedConnection);
}

void WorkActions::loadPreset(const QString &name)
{
    for (const Analysis &analysis : analyses())
        m_study.setValues(analysis.id, m_settings.preset(name, analysis.id, analysis.parameters));
}

void WorkActions::takePaperValues()
{
    for (const Analysis &analysis : analyses())
        m_study.setValues(analysis.id, Values(analysis.parameters));
}

bool WorkActions::areInUse(const std::function<Values(const Analysis &)> &values) const
{
    return std::ranges::all_of(analyses(), [&](const Analysis &analysis) {
        return m_study.values(analysis.id) == values(analysis);
    });
}

void WorkActions::showPreset()
{
    QAction &onButton = *m_presets->menuAction();
    if (areInUse([](const Analysis &analysis) { return Values(analysis.parameters); })) {
        onButton.setIconText(plainTitle(tr("&Paper")));
        return;
    }
    for (const QString &name : m_settings.presets())
        if (areInUse([&](const Analysis &analysis) {
                return m_settings.preset(name, analysis.id, analysis.parameters);
            })) {
            onButton.setIconText(QString(name).replace(u'&', QStringLiteral("&&")));
            return;
        }
    onButton.setIconText(tr("Mine", "parameter values that are no preset"));
}

} // namespace edgescope
