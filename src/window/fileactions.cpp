// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/fileactions.h"

#include "core/error.h"
#include "core/filereplacement.h"
#include "core/typography.h"
#include "figures/contracttables.h"
#include "formats/nwbwriter.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "window/actions.h"
#include "window/importdialog.h"
#include "window/joinactions.h"
#include "window/messagebar.h"
#include "window/settings.h"
#include "window/simulationdialog.h"
#include "window/studyfileactions.h"
#include "window/welcomepage.h"

#include <QAction>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QStandardPaths>

#include <cmath>

namespace edgescope {
namespace {

// The demo is made by the program and needs no place among the user's files.
bool isOwnFile(const QString &path)
{
    return path.startsWith(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
}

// "8 h · 102 units · stopped at 01:18:12"
QString factsText(const std::optional<Settings::RecentFacts> &facts)
{
    if (!facts)
        return {};
    QStringList parts{durationText(facts->durationSeconds > 600 ? 60 * std::round(facts->durationSeconds / 60)
                                                                : facts->durationSeconds),
                      FileActions::tr("%n unit(s)", nullptr, facts->units)};
    if (facts->stoppedAtSeconds > 0)
        parts << FileActions::tr("stopped at %1").arg(clockText(facts->stoppedAtSeconds));
    return parts.join(QStringLiteral(" · "));
}

// No recording has the name of a picture.
bool isFigure(const QString &path)
{
    static const QStringList suffixes = {QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png"),
                                         QStringLiteral("tif"), QStringLiteral("tiff")};
    const QFileInfo file(path);
    return file.isFile() && suffixes.contains(file.suffix().toLower());
}

} // namespace

FileActions::FileActions(QWidget &window, Study &study, Settings &settings, const Actions &actions,
                         WelcomePage &welcome, MessageBar &messages)
    : QObject(&window)
    , m_window(window)
    , m_study(study)
    , m_settings(settings)
    , m_actions(actions)
    , m_welcome(welcome)
    , m_messages(messages)
{
    connect(actions.open, &QAction::triggered, this, &FileActions::chooseAndOpen);
    connect(actions.openFolder, &QAction::triggered, this, &FileActions::chooseAndOpenFolder);
    connect(actions.openDemo, &QAction::triggered, &study, &Study::openDemo);
    connect(actions.simulate, &QAction::triggered, this, &FileActions::askAndSimulate);
    connect(actions.convert, &QAction::triggered, this, &FileActions::chooseAndConvert);
    actions.exportUnits->setEnabled(false);
    connect(actions.exportUnits, &QAction::triggered, this, &FileActions::chooseAndExportUnits);
    connect(actions.gapTolerance, &QAction::triggered, this, &FileActions::askGapTolerance);
    connect(actions.close, &QAction::triggered, &study, &Study::close);
    connect(&welcome, &WelcomePage::openRequested, this, &FileActions::chooseAndOpen);
    connect(&welcome, &WelcomePage::demoRequested, &study, &Study::openDemo);
    connect(&welcome, &WelcomePage::recentChosen, this, &FileActions::open);
    connect(&welcome, &WelcomePage::recentRemoved, this, [this](const QString &path) {
        m_settings.removeRecentFile(path);
        showRecent();
    });
    connect(&welcome, &WelcomePage::openFolderRequested, this, &FileActions::chooseAndOpenFolder);
    connect(&welcome, &WelcomePage::locateRequested, this, &FileActions::locate);
    connect(&welcome, &WelcomePage::demoOfferAnswered, this, [this] {
        m_settings.dismiss(QStringLiteral("welcome"));
        showRecent();
    });
    connect(&study.selection(), &Selection::visibleChanged, this, [this](const TimeRange &visible) {
        if (m_study.recording() && m_study.recording()->path == m_openPath)
            m_place = visible.start;
    });
    connect(&study, &Study::recordingChanged, this, &FileActions::takeRecording);
    new JoinActions(window, study, settings, actions, *this, messages);
    new StudyFileActions(window, study, settings, actions, *this, messages);
    showRecent();
}

// Annotations of a session that ended unexpectedly are made again when their recording is opened.
void FileActions::offerRecovery()
{
    for (const QString &path : m_settings.recentFiles()) {
        const std::optional<JournalContent> left = editsLeftFor(path);
        if (!left)
            continue;
        m_messages.showOffer(tr("Edgescope stopped unexpectedly on %1 while %2 was open. Its %n edit(s) of "
                                "annotations are safe.",
                                nullptr, left->edits)
                                 .arg(QLocale().toString(left->time.toLocalTime(), QLocale::ShortFormat),
                                      QFileInfo(path).fileName()),
                             tr("Restore"), [this, path] { open(path); });
    }
}

void FileActions::open(const QString &path)
{
    if (isFigure(path)) {
        emit figureOpened(path);
        return;
    }
    const double gapTolerance = m_settings.gapTolerance();
    const std::optional<ImportQuestion> question = importQuestion(path);
    if (!question) {
        ReadOptions options;
        options.gapToleranceSeconds = gapTolerance;
        m_study.open(path, options);
        return;
    }
    auto *dialog = new ImportDialog(*question, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path, dialog, gapTolerance] {
        ReadOptions options = dialog->options();
        options.gapToleranceSeconds = gapTolerance;
        m_study.open(path, options);
    });
    dialog->open();
}

void FileActions::chooseAndOpen()
{
    const QString filter =
        fileDialogFilter() + tr(";;Figures made by Edgescope (*.svg *.pdf *.png *.tif *.tiff)");
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open recording"), m_settings.lastFolder(), filter);
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    open(path);
}

void FileActions::chooseAndOpenFolder()
{
    const QString path =
        QFileDialog::getExistingDirectory(&m_window, tr("Open folder"), m_settings.lastFolder());
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(path);
    open(path);
}

// The recording that is open is read again, since its gaps may be other ones then.
void FileActions::askGapTolerance()
{
    QInputDialog dialog(&m_window);
    dialog.setObjectName(QStringLiteral("gapToleranceDialog"));
    dialog.setWindowTitle(tr("Shortest gap"));
    dialog.setLabelText(
        tr("Pauses of a recording that last at least so many milliseconds are gaps; shorter ones are "
           "closed. 0: one and a half sample periods."));
    dialog.setInputMode(QInputDialog::DoubleInput);
    dialog.setDoubleRange(0, 3'600'000);
    dialog.setDoubleDecimals(3);
    dialog.setDoubleValue(m_settings.gapTolerance() * 1000);
    dialog.findChild<QDoubleSpinBox *>()->setSuffix(narrowSpace + QStringLiteral("ms"));
    auto *question = dialog.findChild<QLabel *>();
    question->setWordWrap(true); // in one line the dialog would be as wide as the window
    question->setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 60);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.setGapTolerance(dialog.doubleValue() / 1000);
    if (const auto recording = m_study.recording(); recording && !isOwnFile(recording->path))
        open(recording->path);
}

void FileActions::askAndSimulate()
{
    SimulationDialog dialog(&m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const SimulationSettings settings = dialog.settings();
    QFileDialog files(&m_window, tr("Save simulation"), m_settings.lastFolder(), tr("NWB files (*.nwb)"));
    files.setAcceptMode(QFileDialog::AcceptSave);
    files.setDefaultSuffix(QStringLiteral("nwb"));
    files.selectFile(
        QStringLiteral("%1-%2.nwb").arg(QLatin1String(scenarioId(settings.scenario))).arg(settings.seed));
    if (files.exec() != QDialog::Accepted)
        return;
    const QString path = files.selectedFiles().value(0);
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    simulateTo(path, settings);
}

void FileActions::simulateTo(const QString &path, const SimulationSettings &settings)
{
    if (const auto recording = m_study.recording();
        recording && QFileInfo(path) == QFileInfo(recording->path)) {
        m_messages.showFailure(tr("%1 is the recording that is open. Choose another name for the simulation.")
                                   .arg(QFileInfo(path).fileName()));
        return;
    }
    m_study.jobs().start<bool>(
        "simulate", tr("Simulating %1").arg(QFileInfo(path).fileName()),
        [path, settings](const Progress &progress) {
            simulateRecording(settings, path, progress);
            return true;
        },
        [this, path](const bool &) { open(path); });
}

void FileActions::chooseAndConvert()
{
    const QString name =
        QFileInfo(m_study.recording()->path).completeBaseName() + QStringLiteral("-edgescope.nwb");
    QFileDialog dialog(&m_window, tr("Convert to NWB"), m_settings.lastFolder(), tr("NWB files (*.nwb)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("nwb"));
    dialog.selectFile(name);
    if (dialog.exec() == QDialog::Accepted)
        convertTo(dialog.selectedFiles().value(0));
}

void FileActions::convertTo(const QString &path)
{
    const auto recording = m_study.recording();
    if (QFileInfo(path) == QFileInfo(recording->path)) {
        m_messages.showFailure(
            tr("%1 is the recording that is open. Choose another name for the converted file.")
                .arg(QFileInfo(path).fileName()));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    m_study.jobs().start<bool>(
        "convert", tr("Writing %1").arg(name),
        [recording, classes = m_study.classes(), path](const Progress &progress) {
            writeNwb(*recording, classes, path, progress);
            return true;
        },
        [this, path, leftOut = leftOutOfNwb(*recording)](const bool &) {
            const QString written =
                tr("The recording was written to %1.").arg(QDir::toNativeSeparators(path));
            if (leftOut.isEmpty())
                m_messages.showDone(written);
            else
                m_messages.showNotice(written + u' ' + leftOut);
        });
}

void FileActions::chooseAndExportUnits()
{
    const QString name =
        QFileInfo(m_study.recording()->path).completeBaseName() + QStringLiteral("-units.csv");
    QFileDialog dialog(&m_window, tr("Export units and classes"), m_settings.lastFolder(),
                       tr("Tables (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    dialog.selectFile(name);
    if (dialog.exec() == QDialog::Accepted)
        exportUnitsTo(dialog.selectedFiles().value(0));
}

// What the classification says about each unit is computed when it has not been yet.
void FileActions::exportUnitsTo(const QString &path)
{
    const auto recording = m_study.recording();
    if (recording->allFiles().contains(QFileInfo(path).absoluteFilePath()) ||
        QFileInfo(path) == QFileInfo(recording->path)) {
        m_messages.showFailure(
            tr("%1 belongs to the recording that is open. Choose another name for the table of units.")
                .arg(QFileInfo(path).fileName()));
        return;
    }
    const Analysis &classification = *findAnalysis("classification");
    m_study.jobs().start<bool>(
        "exportUnits", tr("Writing %1").arg(QFileInfo(path).fileName()),
        [&classification, recording, path, classes = m_study.classes(), log = m_study.classLog(),
         result = m_study.result(classification.id),
         values = m_study.values(classification.id)](const Progress &progress) {
            AnalysisInput input; // the analysis takes the whole recording and nothing else
            input.recording = recording;
            const Table table =
                unitsTable(*recording, classes, recording->window(),
                           {result ? *result : runToEnd(classification, input, values, progress)}, log);
            if (const QString reason = replaceFile(path, csv(table)); !reason.isEmpty())
                throw Error(tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), reason));
            return true;
        },
        [this, path](const bool &) {
            m_messages.showDone(
                tr("The units and their classes were written to %1.").arg(QDir::toNativeSeparators(path)));
        });
}

void FileActions::rememberPlace()
{
    if (m_openPath.isEmpty())
        return;
    if (auto facts = m_settings.recentFacts(QFileInfo(m_openPath).absoluteFilePath())) {
        facts->stoppedAtSeconds = m_place;
        m_settings.setRecentFacts(QFileInfo(m_openPath).absoluteFilePath(), *facts);
    }
}

void FileActions::takeRecording()
{
    rememberPlace();
    m_openPath.clear();
    m_place = 0;
    const auto recording = m_study.recording();
    m_actions.exportUnits->setEnabled(recording && !recording->units.empty());
    if (recording && !isOwnFile(recording->path)) {
        m_openPath = recording->path;
        const QString path = QFileInfo(recording->path).absoluteFilePath();
        m_settings.addRecentFile(path);
        m_settings.setRecentFacts(path, {recording->duration, static_cast<int>(recording->units.size()), 0});
    }
    showRecent();
}

void FileActions::locate(const QString &missing)
{
    const QString name = QFileInfo(missing).fileName();
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Where is %1 now?").arg(name),
                                                      m_settings.lastFolder(), fileDialogFilter());
    if (path.isEmpty())
        return;
    m_settings.removeRecentFile(missing);
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    open(path);
}

void FileActions::showRecent()
{
    const QStringList files = m_settings.recentFiles();
    std::vector<WelcomePage::Recent> recent;
    for (const QString &path : files)
        recent.push_back({path, factsText(m_settings.recentFacts(path))});
    m_welcome.setRecent(recent);
    m_welcome.setOffersDemo(files.isEmpty() && !m_settings.isDismissed(QStringLiteral("welcome")));
    m_actions.recentMenu->clear();
    m_actions.recentMenu->setEnabled(!files.isEmpty());
    for (const QString &path : files) {
        QAction *action =
            m_actions.recentMenu->addAction(QFileInfo(path).fileName(), this, [this, path] { open(path); });
        action->setStatusTip(QDir::toNativeSeparators(path));
        action->setToolTip(action->statusTip());
        action->setEnabled(QFileInfo::exists(path));
    }
}

} // namespace edgescope
