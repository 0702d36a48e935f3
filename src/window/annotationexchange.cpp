// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/annotationexchange.h"

#include "study/annotationimport.h"
#include "study/study.h"
#include "window/columnsdialog.h"
#include "window/exportannotationsdialog.h"
#include "window/importannotationsdialog.h"
#include "window/messagebar.h"
#include "window/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace edgescope {
namespace {

const QByteArray importSlot = "importAnnotations";
const QByteArray annotationsExportSlot = "exportAnnotations";

QString importFilter()
{
    QStringList patterns{QStringLiteral("*.edf"), QStringLiteral("*.vmrk"), QStringLiteral("*.mat"),
                         QStringLiteral("*.nwb")};
    for (const ExchangeFormat &format : exchangeFormats())
        if (format.read)
            patterns << QStringLiteral("*.") + format.suffix;
    patterns.removeDuplicates();
    return AnnotationExchange::tr("Annotations (%1);;All files (*)").arg(patterns.join(u' '));
}

// Also when neither is there yet.
bool isSameFile(const QString &a, const QString &b)
{
    const QFileInfo first(a);
    const QFileInfo second(b);
    return QDir::cleanPath(first.absoluteFilePath()) == QDir::cleanPath(second.absoluteFilePath()) ||
           (first.exists() && second.exists() && first == second);
}

} // namespace

AnnotationExchange::AnnotationExchange(QWidget &window, Study &study, Settings &settings,
                                       MessageBar &messages)
    : QObject(&window)
    , m_window(window)
    , m_study(study)
    , m_settings(settings)
    , m_messages(messages)
{
}

// Another one may have been opened while a file was read or a dialog was answered.
bool AnnotationExchange::isOpen(const Recording &recording) const
{
    return m_study.recording() && m_study.recording()->contentId == recording.contentId;
}

void AnnotationExchange::chooseAndImport()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Import annotations"),
                                                      m_settings.lastFolder(), importFilter());
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    importFrom(path);
}

void AnnotationExchange::importFrom(const QString &path)
{
    const auto recording = m_study.recording();
    if (!recording)
        return;
    const std::optional<TableBeginning> question = columnsQuestion(path);
    if (!question) {
        read(path, [path, recording](const Progress &progress) {
            return findAnnotations(path, *recording, progress);
        });
        return;
    }
    auto *dialog = new ColumnsDialog(QFileInfo(path).fileName(), *question, *recording, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path, recording, dialog] {
        read(path, [path, recording, columns = dialog->columns()](const Progress &) {
            return findAnnotations(path, columns, *recording);
        });
    });
    dialog->open();
}

void AnnotationExchange::read(const QString &path,
                              std::function<FoundAnnotations(const Progress &progress)> work)
{
    m_study.jobs().start<FoundAnnotations>(
        importSlot, tr("Reading %1").arg(QFileInfo(path).fileName()), std::move(work),
        [this, path, recording = m_study.recording()](const FoundAnnotations &found) {
            if (isOpen(*recording))
                askMeanings(path, found);
        },
        [this](const QString &message) { m_messages.showFailure(message); }, Jobs::Priority::Interactive);
}

void AnnotationExchange::askMeanings(const QString &path, const FoundAnnotations &found)
{
    const QString name = QFileInfo(path).fileName();
    if (found.annotations.content.list.isEmpty()) {
        m_messages.showFailure((QStringList{tr("%1 holds no annotations that can be added.").arg(name)} +
                                found.annotations.notices)
                                   .join(u' '));
        return;
    }
    auto *dialog = new ImportAnnotationsDialog(m_study, m_settings, found, name, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name, dialog, recording = m_study.recording()] {
        if (!isOpen(*recording))
            return;
        const AnnotationContent &content = dialog->toAdd().content;
        const auto count = static_cast<int>(content.list.size());
        const int before = m_study.annotations().undoStack().index();
        m_study.annotations().addAll(tr("Import %1").arg(name), content);
        if (m_study.annotations().undoStack().index() != before)
            m_messages.showDone(
                tr("%n annotation(s) of %1 were added. Undo takes them away.", nullptr, count).arg(name));
    });
    dialog->open();
}

void AnnotationExchange::chooseAndExport()
{
    const auto recording = m_study.recording();
    if (!recording)
        return;
    auto *dialog = new ExportAnnotationsDialog(
        portableAnnotations(*recording, m_study.annotations().content()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { chooseFile(dialog->format(), dialog->annotations(), dialog->options()); });
    dialog->open();
}

void AnnotationExchange::chooseFile(const ExchangeFormat &format, const PortableAnnotations &annotations,
                                    const ExchangeOptions &options)
{
    const QString name = QFileInfo(m_study.recording()->path).completeBaseName();
    auto *dialog = new QFileDialog(
        &m_window, tr("Export annotations"), m_settings.lastFolder(),
        tr("%1 (*.%2)").arg(QCoreApplication::translate("AnnotationExchange", format.title), format.suffix));
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format.suffix);
    dialog->selectFile(name + QStringLiteral("-annotations.") + format.suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, &format, annotations, options](const QString &path) {
                m_settings.setLastFolder(QFileInfo(path).absolutePath());
                exportTo(path, format, annotations, options);
            });
    dialog->open();
}

void AnnotationExchange::exportTo(const QString &path, const ExchangeFormat &format,
                                  const PortableAnnotations &annotations, const ExchangeOptions &options)
{
    // Nothing may replace the recording or what is kept of it, and no file that the user was not asked about.
    for (const QString &file : exchangeFilesOf(format, path)) {
        if (file != path && QFileInfo::exists(file) && !QFileInfo::exists(path)) {
            m_messages.showFailure(tr("%1 exists already and would be replaced. Choose another name.")
                                       .arg(QFileInfo(file).fileName()));
            return;
        }
        for (const QString &own : {m_study.recording()->path, m_study.annotationStorage().path()})
            if (isSameFile(file, own)) {
                m_messages.showFailure(tr("%1 is in use by the open recording. Choose another name.")
                                           .arg(QFileInfo(file).fileName()));
                return;
            }
    }
    m_study.jobs().start<bool>(
        annotationsExportSlot, tr("Writing %1").arg(QFileInfo(path).fileName()),
        [path, &format, annotations, options](const Progress &) {
            saveAnnotations(format, path, annotations, options);
            return true;
        },
        [this, path, count = static_cast<int>(annotations.content.list.size())](const bool &) {
            m_messages.showDone(tr("%n annotation(s) were written to %1.", nullptr, count)
                                    .arg(QDir::toNativeSeparators(path)));
        },
        [this](const QString &message) { m_messages.showFailure(message); });
}

} // namespace edgescope
