// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/figureexport.h"

#include "figures/figurefile.h"
#include "figures/figurejson.h"
#include "figures/panelrecipe.h"
#include "figures/report.h"
#include "figures/studyprovenance.h"
#include "study/study.h"
#include "window/docks.h"
#include "window/figuredocument.h"
#include "window/figurerecipes.h"
#include "window/messagebar.h"
#include "window/panelmaker.h"
#include "window/panelpicture.h"
#include "window/settings.h"
#include "window/viewdock.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMainWindow>

#include <utility>

namespace edgescope {
namespace {

const QByteArray exportSlot = "figure:export";
const QByteArray resultsSlot = "figure:results";
const QByteArray reportSlot = "figure:report";
const QByteArray hashSlot = "figure:hash";
constexpr double hashedShare = 0.5;

// "Paper figure 2" -> "paper-figure-2"
QString fileNameOf(const QString &name)
{
    QString plain = name.toLower().simplified().replace(u' ', u'-');
    plain.remove(u'/').remove(u'\\').remove(u':');
    return plain.isEmpty() ? QStringLiteral("figure") : plain;
}

} // namespace

FigureExport::FigureExport(const FigureParts &parts, PanelMaker &maker, QObject *parent)
    : QObject(parent)
    , m(parts)
    , m_maker(maker)
{
    connect(&maker, &PanelMaker::finished, this, &FigureExport::goOn);
    connect(&maker, &PanelMaker::stopped, this, [this] {
        if (!m_path.isEmpty())
            m.messages.showFailure(tr("%1 was not written, because its panels were not finished.")
                                       .arg(QFileInfo(std::exchange(m_path, {})).fileName()));
    });
    // Results that arrive may ask for more: what is at rest has been so for a moment.
    constexpr int restMs = 100;
    m_look.setSingleShot(true);
    m_look.setInterval(restMs);
    connect(&m_look, &QTimer::timeout, this, &FigureExport::look);
    connect(&m.study.jobs(), &Jobs::jobsChanged, this, [this] {
        if (m_waiting)
            m_look.start();
    });
    connect(&m.study, &Study::recordingChanged, this, [this] {
        if (m_waiting)
            m.messages.showFailure(tr("%1 was not written, because the recording was closed.")
                                       .arg(std::exchange(m_waiting, {})->name));
    });
}

void FigureExport::whenCalm(const QString &name, const std::function<void()> &write)
{
    if (m.study.jobs().isIdle()) {
        write();
        return;
    }
    m_waiting = Waiting{name, write};
    emit said(tr("%1 is written once everything is computed.").arg(name));
}

void FigureExport::look()
{
    if (m_waiting && m.study.jobs().isIdle())
        std::exchange(m_waiting, {})->write();
}

void FigureExport::chooseAndExport()
{
    QFileDialog dialog(
        &m.window, tr("Export figure"), m.settings.lastFolder(),
        tr("Vector graphic (*.svg);;PDF document (*.pdf);;Image (*.png);;TIFF image (*.tiff)"));
    dialog.setObjectName(QStringLiteral("exportFigureDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(fileNameOf(m.document.figure().name) + QStringLiteral(".svg"));
    dialog.setDefaultSuffix(QStringLiteral("svg"));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    if (dialog.exec() == QDialog::Accepted)
        exportTo(dialog.selectedFiles().value(0));
}

void FigureExport::exportTo(const QString &path)
{
    std::vector<int> missing;
    for (int i = 0; i < m.document.count(); ++i)
        if (!m.document.isMade(i) && !m_maker.isMaking(m.document.number(i)))
            missing.push_back(m.document.number(i));
    m.settings.setLastFolder(QFileInfo(path).absolutePath());
    m_path = path;
    if (!missing.empty())
        m_maker.make(missing); // their work was stopped before; what is there already is written at once
    if (m_maker.isBusy()) {
        const QString name = QFileInfo(path).fileName();
        m_maker.announce(tr("%1 is written").arg(name));
        emit said(tr("%1 is written once its panels are computed.").arg(name));
    } else {
        goOn();
    }
}

void FigureExport::goOn()
{
    if (!m_path.isEmpty() && m.study.recording())
        write(std::exchange(m_path, {}));
}

void FigureExport::write(const QString &path)
{
    m.study.jobs().start<bool>(
        exportSlot, tr("Writing %1").arg(QFileInfo(path).fileName()),
        [path, recording = m.study.recording(), provenance = studyProvenance(m.study),
         drawn = std::make_shared<const DrawnFigure>(drawnFigure(m.document.figure(), smallPrint()))](
            const Progress &progress) mutable {
            provenance.recordingFiles = recordingFiles(*recording, progress.part(0, hashedShare));
            exportFigure(*drawn, path, provenance);
            return true;
        },
        [this, path](const bool &) {
            m.messages.showDone(tr("The figure was written to %1, with its numbers and provenance beside it.")
                                    .arg(QDir::toNativeSeparators(path)));
        });
}

void FigureExport::chooseAndExportResults()
{
    const QString folder = QFileDialog::getExistingDirectory(
        &m.window, tr("Export everything into a new folder in"), m.settings.lastFolder());
    if (!folder.isEmpty())
        exportResultsTo(folder);
}

QString FigureExport::newFolderIn(const QString &folder) const
{
    const QString base = tr("%1 results").arg(QFileInfo(m.study.recording()->path).completeBaseName());
    QString name = base;
    for (int number = 2; QFileInfo::exists(QDir(folder).filePath(name)); ++number)
        name = QStringLiteral("%1 %2").arg(base).arg(number);
    return QDir(folder).filePath(name);
}

// The views whose results are there for the present conditions, and what shows the recording itself.
std::vector<FigurePanel> FigureExport::computedPanels() const
{
    std::vector<FigurePanel> panels;
    const auto add = [&panels](const PanelRecipe &recipe, const PanelPicture &picture) {
        FigurePanel panel;
        panel.title = panelTitle(recipe);
        panel.recipe = recipe;
        panel.paint = picture.paint;
        panel.numbers = picture.numbers;
        panels.push_back(std::move(panel));
    };
    for (const ViewDock *dock : m.docks.views()) {
        const PanelRecipe recipe = recipeOf(dock->view());
        const auto result = analysisOf(recipe) ? presentResult(recipe, m.study) : nullptr;
        if (result && result->notComputable.isEmpty())
            add(recipe, panelPicture(recipe, result, m.study));
        else if ((!analysisOf(recipe) || !dock->view().isFollowing()) && dock->view().figure())
            add(recipe, panelPicture(dock->view(), recipe, m.study));
    }
    return panels;
}

void FigureExport::exportResultsTo(const QString &folder)
{
    m.settings.setLastFolder(folder);
    whenCalm(QFileInfo(newFolderIn(folder)).fileName(), [this, folder] { writeResults(folder); });
}

void FigureExport::writeResults(const QString &folder)
{
    const std::vector<FigurePanel> panels = computedPanels();
    if (panels.empty()) {
        m.messages.showNotice(
            tr("No view has been computed for these conditions yet. Open the Balance workspace first."));
        return;
    }
    std::vector<std::pair<QByteArray, DrawnFigure>> drawn;
    for (const FigurePanel &panel : panels) {
        Figure figure;
        figure.name = panel.title;
        figure.settings = m.document.figure().settings;
        figure.settings.letters = FigureSettings::Letters::None;
        figure.panels.push_back(panel);
        drawn.emplace_back(panel.recipe.view, drawnFigure(figure, smallPrint()));
    }
    const QString target = newFolderIn(folder);
    const int count = static_cast<int>(drawn.size());
    m.study.jobs().start<bool>(
        resultsSlot, tr("Writing the figures of %n view(s)", nullptr, count),
        [target, recording = m.study.recording(), provenance = studyProvenance(m.study),
         figures =
             std::make_shared<const decltype(drawn)>(std::move(drawn))](const Progress &progress) mutable {
            provenance.recordingFiles = recordingFiles(*recording, progress.part(0, hashedShare));
            QDir().mkpath(target);
            std::int64_t done = 0;
            for (const auto &[view, figure] : *figures) {
                exportFigure(figure,
                             QDir(target).filePath(QString::fromLatin1(view) + QStringLiteral(".svg")),
                             provenance);
                progress.part(hashedShare, 1).report(++done, static_cast<std::int64_t>(figures->size()));
            }
            return true;
        },
        [this, target, count](const bool &) {
            m.messages.showDone(
                tr("%n figure(s) with numbers and provenance were written to %1.", nullptr, count)
                    .arg(QDir::toNativeSeparators(target)));
        });
}

void FigureExport::chooseAndReport()
{
    const QString name = QFileInfo(m.study.recording()->path).completeBaseName();
    QFileDialog dialog(&m.window, tr("Save report"), m.settings.lastFolder(),
                       tr("Web page (*.html);;PDF document (*.pdf)"));
    dialog.setObjectName(QStringLiteral("reportDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(tr("%1 report").arg(name) + QStringLiteral(".html"));
    dialog.setDefaultSuffix(QStringLiteral("html"));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    if (dialog.exec() == QDialog::Accepted)
        reportTo(dialog.selectedFiles().value(0));
}

void FigureExport::reportTo(const QString &path)
{
    m.settings.setLastFolder(QFileInfo(path).absolutePath());
    whenCalm(QFileInfo(path).fileName(), [this, path] { writeReportTo(path); });
}

void FigureExport::writeReportTo(const QString &path)
{
    m.study.jobs().start<bool>(
        reportSlot, tr("Writing %1").arg(QFileInfo(path).fileName()),
        [path, report = studyReport(m.study, computedPanels())](const Progress &progress) mutable {
            report.provenance.recordingFiles = recordingFiles(*report.recording, progress);
            writeReport(report, path);
            return true;
        },
        [this, path](const bool &) {
            m.messages.showDone(tr("The report was written to %1.").arg(QDir::toNativeSeparators(path)));
        });
}

QJsonObject FigureExport::provenance() const
{
    if (!m.study.recording())
        return {};
    Provenance provenance = studyProvenance(m.study);
    provenance.figure = figureJson(m.document.figure());
    const bool isHashed = m_hashed == m.study.recording()->contentId;
    if (isHashed)
        provenance.recordingFiles = m_hashes;
    QJsonObject json = QJsonDocument::fromJson(provenanceJson(provenance)).object();
    if (isHashed)
        return json;
    QJsonObject recording = json.value(QStringLiteral("recording")).toObject();
    recording.remove(QStringLiteral("size_bytes"));
    recording[QStringLiteral("sha256")] = tr("being read…");
    json[QStringLiteral("recording")] = recording;
    return json;
}

QString FigureExport::smallPrint() const
{
    return m.study.recording() ? edgescope::smallPrint(studyProvenance(m.study)) : QString();
}

void FigureExport::readHashes()
{
    const auto recording = m.study.recording();
    if (!recording || m_hashed == recording->contentId || m.study.jobs().isActive(hashSlot))
        return;
    m.study.jobs().start<std::vector<RecordingFile>>(
        hashSlot, tr("Reading %1 for its hash").arg(QFileInfo(recording->path).fileName()),
        [recording](const Progress &progress) { return recordingFiles(*recording, progress); },
        [this, id = recording->contentId](const std::vector<RecordingFile> &files) {
            m_hashed = id;
            m_hashes = files;
            emit hashesRead();
        },
        {}, Jobs::Priority::Background);
}

} // namespace edgescope
