// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/studyfileactions.h"

#include "core/error.h"
#include "figures/studyfile.h"
#include "figures/studyprovenance.h"
#include "formats/project.h"
#include "study/study.h"
#include "window/actions.h"
#include "window/fileactions.h"
#include "window/messagebar.h"
#include "window/settings.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace edgescope {

StudyFileActions::StudyFileActions(QWidget &window, Study &study, Settings &settings, const Actions &actions,
                                   FileActions &files, MessageBar &messages)
    : QObject(&window)
    , m_window(window)
    , m_study(study)
    , m_settings(settings)
    , m_files(files)
    , m_messages(messages)
{
    connect(actions.saveStudy, &QAction::triggered, this, &StudyFileActions::chooseAndSave);
    const auto enable = [action = actions.saveStudy, &study] {
        action->setEnabled(study.recording() != nullptr);
    };
    connect(&study, &Study::recordingChanged, this, enable);
    enable();
    // When all other parts have taken the recording.
    connect(&study, &Study::recordingChanged, this, &StudyFileActions::restore, Qt::QueuedConnection);
}

void StudyFileActions::chooseAndSave()
{
    const QFileInfo recording(m_study.recording()->path);
    const bool isStudy = recognisesProject(recording.filePath());
    QFileDialog dialog(&m_window, tr("Save study as"),
                       m_study.isDemoOpen() ? m_settings.lastFolder() : recording.absolutePath(),
                       tr("Edgescope studies (*%1)").arg(projectSuffix()));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(projectSuffix().mid(1));
    dialog.selectFile(isStudy ? recording.fileName() : recording.completeBaseName() + projectSuffix());
    if (dialog.exec() == QDialog::Accepted)
        saveTo(dialog.selectedFiles().value(0));
}

void StudyFileActions::saveTo(const QString &path)
{
    const bool isOpen = QFileInfo(path) == QFileInfo(m_study.recording()->path);
    try {
        writeStudyFile(m_study, path);
    } catch (const Error &error) {
        m_messages.showFailure(error.message());
        return;
    }
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    if (isOpen)
        m_messages.showDone(tr("The study is saved in %1.").arg(QFileInfo(path).fileName()));
    else
        m_files.open(path);
}

void StudyFileActions::restore()
{
    if (!m_study.recording())
        return;
    const QString path = m_study.recording()->path;
    try {
        if (const std::optional<Provenance> kept = studyOfFile(path))
            restoreStudy(m_study, *kept);
    } catch (const Error &error) {
        m_messages.showFailure(
            tr("The parameters and conditions of the study were not taken over. %1").arg(error.message()));
    }
}

} // namespace edgescope
