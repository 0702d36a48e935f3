// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/joinactions.h"

#include "core/error.h"
#include "formats/classtable.h"
#include "formats/project.h"
#include "study/study.h"
#include "window/actions.h"
#include "window/fileactions.h"
#include "window/joindialog.h"
#include "window/messagebar.h"
#include "window/settings.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace edgescope {

JoinActions::JoinActions(QWidget &window, Study &study, Settings &settings, const Actions &actions,
                         FileActions &files, MessageBar &messages)
    : QObject(&window)
    , m_window(window)
    , m_study(study)
    , m_settings(settings)
    , m_files(files)
    , m_messages(messages)
{
    connect(actions.join, &QAction::triggered, this, &JoinActions::showDialog);
    connect(actions.importClasses, &QAction::triggered, this, &JoinActions::chooseAndImport);
    const auto enable = [action = actions.importClasses, &study] {
        action->setEnabled(study.recording() && !study.recording()->units.empty());
    };
    connect(&study, &Study::recordingChanged, this, enable);
    enable();
}

// A project that is open is changed, so that parts need not be chosen again.
void JoinActions::showDialog()
{
    m_dialog = new JoinDialog(m_study.jobs(), m_settings, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &JoinDialog::saveRequested, this, &JoinActions::chooseAndSave);
    m_dialog->open();
    const auto recording = m_study.recording();
    if (!recording || !recognisesProject(recording->path))
        return;
    try {
        m_dialog->setProject(readProjectFile(recording->path));
    } catch (const Error &error) {
        m_dialog->showProblem(error.message());
    }
}

void JoinActions::chooseAndSave()
{
    const QString firstPart = m_dialog->project().joining.parts.front().path;
    const auto recording = m_study.recording();
    const QString usual = recording && recognisesProject(recording->path)
                              ? recording->path
                              : QFileInfo(firstPart).absolutePath() + u'/' +
                                    QFileInfo(firstPart).completeBaseName() + projectSuffix();
    QFileDialog dialog(m_dialog, tr("Save project"), QFileInfo(usual).absolutePath(),
                       tr("Edgescope projects (*%1)").arg(projectSuffix()));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(projectSuffix().mid(1));
    dialog.selectFile(QFileInfo(usual).fileName());
    if (dialog.exec() == QDialog::Accepted)
        saveAndOpen(dialog.selectedFiles().value(0));
}

void JoinActions::saveAndOpen(const QString &path)
{
    const Project project = m_dialog->project();
    const auto isPart = [&](const JoinedPart &part) { return QFileInfo(part.path) == QFileInfo(path); };
    if (std::any_of(project.joining.parts.begin(), project.joining.parts.end(), isPart)) {
        m_dialog->showProblem(tr("%1 is one of the parts. Choose another name for the project.")
                                  .arg(QFileInfo(path).fileName()));
        return;
    }
    try {
        writeProjectFile(path, project);
    } catch (const Error &error) {
        m_dialog->showProblem(error.message());
        return;
    }
    m_dialog->rememberStateNames();
    m_dialog->accept();
    m_files.open(path);
}

void JoinActions::chooseAndImport()
{
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Import unit classes"), m_settings.lastFolder(),
                                     tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    importClasses(path);
}

// Units that the table leaves out keep their class.
void JoinActions::importClasses(const QString &path)
{
    const auto recording = m_study.recording();
    if (!recording)
        return;
    try {
        const ClassTable table = readClassTable(path, *recording);
        std::map<int, UnitClass> units;
        for (std::size_t row = 0; row < table.column.values.size(); ++row)
            if (const QString &word = table.column.values[row]; !word.isEmpty())
                units[static_cast<int>(row)] = unitClassFromWord(word);
        const QString name = QFileInfo(path).fileName();
        m_study.setUnitClasses(units, QStringLiteral("table %1").arg(name));
        if (table.notice.isEmpty())
            m_messages.showDone(
                tr("The classes of %n unit(s) were taken from %1.", nullptr, static_cast<int>(units.size()))
                    .arg(name));
        else
            m_messages.showNotice(table.notice);
    } catch (const Error &error) {
        m_messages.showFailure(error.message());
    }
}

} // namespace edgescope
