// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pictureactions.h"

#include "figures/figurefile.h"
#include "figures/panelrecipe.h"
#include "figures/studyprovenance.h"
#include "study/study.h"
#include "views/timeline/timeline.h"
#include "views/view.h"
#include "window/actions.h"
#include "window/docks.h"
#include "window/figurerecipes.h"
#include "window/messagebar.h"
#include "window/picture.h"
#include "window/printing.h"
#include "window/settings.h"
#include "window/viewdock.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace edgescope {
namespace {

QString fileNameFor(const QString &name)
{
    QString plain = name.toLower().simplified();
    plain.replace(u'×', u'x').replace(u' ', u'-');
    return plain + QStringLiteral(".svg");
}

} // namespace

PictureActions::PictureActions(QWidget &window, Study &study, Settings &settings, const Actions &actions,
                               Docks &docks, Timeline &timeline, MessageBar &messages)
    : QObject(&window)
    , m_window(window)
    , m_study(study)
    , m_settings(settings)
    , m_actions(actions)
    , m_docks(docks)
    , m_timeline(timeline)
    , m_messages(messages)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { follow(focused); });
    for (ViewDock *dock : docks.views()) {
        connect(dock, &ViewDock::chosen, this, [this, dock] { choose(dock); });
        connect(&dock->view(), &View::summaryChanged, this, &PictureActions::showEnabled);
    }
    connect(&study, &Study::recordingChanged, this, &PictureActions::showEnabled);
    connect(&study, &Study::resultReady, this, &PictureActions::showEnabled);
    connect(&study, &Study::resultWanted, this, &PictureActions::showEnabled);
    connect(actions.copyPicture, &QAction::triggered, this, [this] { copyPicture(picture()); });
    connect(actions.copyNumbers, &QAction::triggered, this, [this] { copyNumbers(picture()); });
    connect(actions.exportView, &QAction::triggered, this, &PictureActions::chooseFileAndExport);
    connect(actions.print, &QAction::triggered, this, [this] { printPicture(picture(), m_window); });
    showEnabled();
}

void PictureActions::addPage(const QWidget &page, std::function<Figure()> picture, QAction &exportAction)
{
    m_page = &page;
    m_pagePicture = std::move(picture);
    m_exportPage = &exportAction;
}

void PictureActions::choose(ViewDock *dock, bool isPage)
{
    if (dock != m_chosen || isPage != m_isPageChosen) {
        m_chosen = dock;
        m_isPageChosen = isPage;
        emit chosenChanged();
    }
    showEnabled();
}

void PictureActions::follow(QWidget *focused)
{
    if (!focused)
        return;
    if (focused == &m_timeline || m_timeline.isAncestorOf(focused)) {
        choose(nullptr);
        return;
    }
    if (m_page && (focused == m_page || m_page->isAncestorOf(focused))) {
        choose(nullptr, true);
        return;
    }
    for (ViewDock *dock : m_docks.views())
        if (dock->isAncestorOf(focused))
            choose(dock);
}

void PictureActions::showEnabled()
{
    const bool open = m_study.recording() != nullptr;
    const bool drawn = m_isPageChosen || (open && (!m_chosen || m_chosen->view().result()));
    m_actions.copyPicture->setEnabled(drawn);
    m_actions.exportView->setEnabled(drawn);
    m_actions.print->setEnabled(drawn);
    m_actions.copyNumbers->setEnabled(drawn && (m_chosen || m_isPageChosen));
    const QString name = m_isPageChosen ? tr("Figure") : m_chosen ? m_chosen->windowTitle() : tr("Timeline");
    m_actions.exportView->setStatusTip(tr("Save as a figure: %1").arg(name));
    m_actions.copyPicture->setStatusTip(tr("Copy as a picture: %1").arg(name));
    m_actions.copyNumbers->setStatusTip(tr("Copy the numbers drawn: %1").arg(name));
}

Figure PictureActions::picture() const
{
    if (m_isPageChosen)
        return m_pagePicture();
    return m_chosen ? pictureOf(m_chosen->view(), m_chosen->windowTitle()) : pictureOf(m_timeline, m_study);
}

void PictureActions::chooseFileAndExport()
{
    if (m_isPageChosen) {
        m_exportPage->trigger();
        return;
    }
    QFileDialog dialog(&m_window, tr("Export %1").arg(picture().name), m_settings.lastFolder(),
                       tr("Vector graphic (*.svg);;PDF document (*.pdf);;Image, 300 dots per inch (*.png);;"
                          "TIFF image, 300 dots per inch (*.tiff)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(fileNameFor(picture().name));
    dialog.setDefaultSuffix(QStringLiteral("svg"));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    if (dialog.exec() == QDialog::Accepted)
        exportTo(dialog.selectedFiles().value(0));
}

// A held view's is that of what it holds.
Provenance PictureActions::provenance() const
{
    Provenance provenance = studyProvenance(m_study);
    if (!m_chosen || m_chosen->view().isFollowing())
        return provenance;
    const View &view = m_chosen->view();
    provenance.conditions = view.conditions();
    provenance.range = analysisWindow(recipeOf(view), m_study);
    provenance.wholeRecording = provenance.range == m_study.recording()->window();
    for (const auto &[analysis, values] : view.heldValues())
        if (provenance.values.contains(analysis))
            provenance.values[analysis] = values;
    provenance.seed = provenance.values.at("surrogates").whole("seed");
    return provenance;
}

void PictureActions::exportTo(const QString &path)
{
    const auto drawn = std::make_shared<const DrawnFigure>(drawnFigure(picture()));
    m_study.jobs().start<QString>(
        "exportView " + path.toUtf8(), tr("Exporting %1").arg(drawn->name),
        [drawn, path, provenance = provenance(), recording = m_study.recording()](const Progress &progress) {
            Provenance complete = provenance;
            complete.recordingFiles = recordingFiles(*recording, progress);
            exportFigure(*drawn, path, complete);
            return path;
        },
        [this](const QString &written) { m_settings.setLastFolder(QFileInfo(written).absolutePath()); },
        [this](const QString &message) { m_messages.showFailure(message); });
}

} // namespace edgescope
