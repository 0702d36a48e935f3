// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figurereopening.h"

#include "core/error.h"
#include "figures/figurejson.h"
#include "figures/figurereading.h"
#include "figures/studyprovenance.h"
#include "formats/format.h"
#include "study/resultcache.h"
#include "study/study.h"
#include "views/view.h"
#include "window/actions.h"
#include "window/docks.h"
#include "window/figureactions.h"
#include "window/fileactions.h"
#include "window/messagebar.h"
#include "window/settings.h"
#include "window/viewdock.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>

namespace edgescope {
namespace {

const QByteArray checkSlot = "figure:check";

} // namespace

FigureReopening::FigureReopening(const FigureParts &parts, FigureActions &figures, FileActions &files,
                                 QObject *parent)
    : QObject(parent)
    , m(parts)
    , m_figures(figures)
    , m_files(files)
{
    connect(&files, &FileActions::figureOpened, this, &FigureReopening::open);
    connect(&m.study, &Study::recordingChanged, this, &FigureReopening::takeRecording);
}

void FigureReopening::open(const QString &path)
{
    m_waiting.reset();
    Provenance provenance;
    try {
        const QString name = QFileInfo(path).fileName();
        provenance = provenanceFrom(readProvenance(path), name);
        if (provenance.figure.isEmpty())
            throw Error(tr("%1 does not say how its figure was made. Open the recording instead.").arg(name));
        figureFromJson(provenance.figure, name); // before anything is changed
    } catch (const Error &error) {
        m.messages.showFailure(error.message());
        return;
    }
    const QString recordingPath = recordingFor(path, provenance.recordingPath);
    if (recordingPath.isEmpty())
        offerToLocate(path, provenance);
    else
        openWith(recordingPath, provenance);
}

// Where it was, else beside the figure; empty when it is at neither place.
QString FigureReopening::recordingFor(const QString &figurePath, const QString &recordingPath)
{
    if (QFileInfo::exists(recordingPath))
        return recordingPath;
    const QFileInfo beside(QFileInfo(figurePath).dir(), QFileInfo(recordingPath).fileName());
    return beside.exists() ? beside.absoluteFilePath() : QString();
}

void FigureReopening::offerToLocate(const QString &figurePath, const Provenance &provenance)
{
    m.messages.showOffer(
        tr("%1 was made of the recording %2, which is not there any more.")
            .arg(QFileInfo(figurePath).fileName(), QDir::toNativeSeparators(provenance.recordingPath)),
        tr("Locate…"), [this, figurePath, provenance] { locate(figurePath, provenance); });
}

void FigureReopening::locate(const QString &figurePath, const Provenance &provenance)
{
    QFileDialog dialog(&m.window, tr("Locate %1").arg(QFileInfo(provenance.recordingPath).fileName()),
                       m.settings.lastFolder(), fileDialogFilter());
    dialog.setObjectName(QStringLiteral("locateRecordingDialog"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        openWith(dialog.selectedFiles().first(), provenance);
    else
        offerToLocate(figurePath, provenance); // it can be looked for later
}

void FigureReopening::openWith(const QString &recordingPath, const Provenance &provenance)
{
    const auto recording = m.study.recording();
    if (recording && QFileInfo(recording->path) == QFileInfo(recordingPath)) {
        restore(provenance);
        return;
    }
    m_waiting = Waiting{provenance, recordingPath};
    m_files.open(recordingPath);
}

void FigureReopening::takeRecording()
{
    if (!m_waiting || !m.study.recording())
        return;
    const Waiting waiting = *std::exchange(m_waiting, {});
    if (QFileInfo(m.study.recording()->path) == QFileInfo(waiting.recordingPath))
        restore(waiting.provenance);
}

void FigureReopening::restore(const Provenance &provenance)
{
    restoreStudy(m.study, provenance);
    const Figure figure = figureFromJson(provenance.figure, {});
    for (const FigurePanel &panel : figure.panels)
        if (const ViewDock *dock = m.docks.view(panel.recipe.view))
            dock->view().restoreOptions(panel.recipe.options);
    m.actions.workspaceFigures->trigger();
    m_figures.open(figure);
    checkContent(provenance);
}

// The figure may have been made of another file of this name, of an older one, or with other classes.
void FigureReopening::checkContent(const Provenance &provenance)
{
    const auto recording = m.study.recording();
    const QString name = QFileInfo(recording->path).fileName();
    if (!provenance.classes.isEmpty() && provenance.classes != classesFingerprint(m.study.classes().classes))
        m.messages.showNotice(
            tr("The unit classes of %1 are not those the figure was made with; its numbers may differ.")
                .arg(name));
    m.study.jobs().start<QByteArray>(
        checkSlot, tr("Comparing %1 with the figure").arg(name),
        [recording](const Progress &progress) {
            return recordingSha256(recordingFiles(*recording, progress));
        },
        [this, name, wanted = recordingSha256(provenance.recordingFiles)](const QByteArray &found) {
            if (found != wanted)
                m.messages.showNotice(
                    tr("The content of %1 is not that of the recording the figure was made of; its numbers "
                       "may differ.")
                        .arg(name));
        });
}

} // namespace edgescope
