// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationstorage.h"
#include "annotations/annotationtable.h"
#include "annotations/edfplusfile.h"
#include "batch/arguments.h"
#include "batch/recordingarguments.h"
#include "batch/terminalprogress.h"
#include "formats/edf.h"
#include "formats/joining.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace edgescope {
namespace {

const auto formatOption = QStringLiteral("format");
const auto columnsOption = QStringLiteral("columns");
const auto raterOption = QStringLiteral("rater");
const auto recordingOption = QStringLiteral("recording");
const auto fileOption = QStringLiteral("file");
const auto forceOption = QStringLiteral("force");

struct Request {
    const ExchangeFormat *format = nullptr;
    QString output;
    ExchangeOptions options;
};

QStringList writtenIds()
{
    QStringList ids;
    for (const ExchangeFormat &format : exchangeFormats())
        if (format.write)
            ids << format.id;
    return ids;
}

// Nothing may be in the way of the files to write, and nothing may replace the input.
void checkOutput(const Request &request, const Arguments &arguments)
{
    for (const QString &path : exchangeFilesOf(*request.format, request.output)) {
        const QFileInfo file(path);
        for (const QString &input : {arguments.positional(0), arguments.value(recordingOption)})
            if (!input.isEmpty() && file.exists() &&
                file.canonicalFilePath() == QFileInfo(input).canonicalFilePath())
                throw Error(
                    QCoreApplication::translate("Batch", "%1 is an input; choose another name.").arg(path));
        if (file.isDir() || ((file.exists() || file.isSymLink()) && !arguments.isSet(forceOption)))
            throw Error(QCoreApplication::translate(
                            "Batch", "%1 exists already; choose another name or give --force to replace it.")
                            .arg(path));
        if (!file.dir().exists())
            throw Error(QCoreApplication::translate("Batch", "%1: the folder %2 does not exist.")
                            .arg(path, file.path()));
    }
}

Request requestOf(const Arguments &arguments)
{
    Request request;
    request.output = arguments.positional(1);
    const QString suffix = QFileInfo(request.output).suffix();
    request.format = exchangeFormatOfSuffix(suffix);
    const QString id =
        arguments.word(formatOption, request.format ? request.format->id : QString(), writtenIds());
    if (arguments.isSet(formatOption))
        request.format = exchangeFormat(id);
    QStringList suffixes;
    for (const ExchangeFormat &format : exchangeFormats())
        if (format.write && !suffixes.contains(u'.' + format.suffix))
            suffixes << u'.' + format.suffix;
    if (!request.format)
        throw BadUsage(QCoreApplication::translate("Batch", "The new file's name must end in one of %1: %2")
                           .arg(suffixes.join(QStringLiteral(", ")), request.output));
    if (request.format->suffix.compare(suffix, Qt::CaseInsensitive) != 0)
        throw BadUsage(QCoreApplication::translate("Batch", "Files of --format %1 end in .%2: %3")
                           .arg(request.format->id, request.format->suffix, request.output));
    if (arguments.isSet(columnsOption))
        request.options.columns = arguments.words(columnsOption, annotationColumns());
    checkOutput(request, arguments);
    return request;
}

std::shared_ptr<const Recording> readNamed(const QString &path, const Arguments &arguments)
{
    OpenedRecording opened;
    {
        TerminalProgress terminal(arguments.isQuiet());
        terminal.setStage(QCoreApplication::translate("Batch", "reading"));
        opened = openRecording(path, readOptions(arguments), terminal.progress());
    }
    complainAbout(opened);
    return opened.recording;
}

void complainAbout(const QStringList &sentences)
{
    for (const QString &sentence : sentences)
        complain(sentence);
}

// The beginning of an EDF file, else nothing.
QByteArray edfBeginning(const QString &path)
{
    constexpr qint64 enough = 1024;
    QFile file(path);
    return recognisesEdf(path) && file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

void setRater(const QString &rater, PortableAnnotations &annotations)
{
    AnnotationChanges changes;
    for (const Annotation *annotation : annotations.content.list.all()) {
        Annotation made = *annotation;
        made.rater = rater;
        changes.push_back({*annotation, std::move(made)});
    }
    annotations.content.list.apply(changes);
    annotations.content.raters = QStringList{rater};
    annotations.content.rater = rater;
}

// Times of a file of marks are on its own clock, which is that of the recording it belongs to. The technician
// that an EDF+ file names made its marks.
PortableAnnotations marksOf(const Recording &recording, const QString &path)
{
    PortableAnnotations marks = portableAnnotations(recording, importedAnnotations(recording.intervals));
    const QByteArray beginning = edfBeginning(path);
    shiftTimes(marks, recording.startOffset - edfPlusOffset(beginning));
    marks.recordingId.clear();
    marks.duration = 0;
    if (const QString rater = edfPlusRater(beginning); !rater.isEmpty())
        setRater(rater, marks);
    return marks;
}

// The document that is kept of a recording, or the marks in its file.
PortableAnnotations annotationsOf(const Recording &recording, const QString &path)
{
    if (holdsOnlyIntervals(recording))
        return marksOf(recording, path);
    OpenedAnnotations opened = openAnnotations(recording);
    complainAbout(opened.notices);
    opened.content.list.apply(opened.journal.changes);
    return portableAnnotations(recording, opened.content);
}

PortableAnnotations annotationsOfFile(const ExchangeFormat &format, const QString &path,
                                      const Arguments &arguments)
{
    PortableAnnotations annotations = readAnnotations(format, path);
    complainAbout(annotations.notices);
    annotations.notices.clear();
    const std::vector<const Annotation *> all = annotations.content.list.all();
    const bool hasRows = std::any_of(
        all.begin(), all.end(), [](const Annotation *annotation) { return !annotation->channels.empty(); });
    if (annotations.channels.isEmpty() && hasRows && !arguments.isSet(recordingOption))
        complain(
            QCoreApplication::translate(
                "Batch", "%1 numbers its channels and does not name them; give --recording for the names.")
                .arg(path));
    const QStringList files = filesOf(annotations);
    const QString file = arguments.value(fileOption);
    if (!file.isEmpty()) {
        if (!files.contains(file))
            throw Error(
                QCoreApplication::translate("Batch", "%1 lists no seizure of %2; it lists those of %3.")
                    .arg(path, file, files.join(QStringLiteral(", "))));
        annotations = ofFile(annotations, file);
    } else if (files.size() > 1) {
        complain(QCoreApplication::translate(
                     "Batch", "%1 is about %2 recordings, whose times are mixed; choose one with --file.")
                     .arg(path)
                     .arg(files.size()));
    }
    return annotations;
}

PortableAnnotations annotationsFrom(const Arguments &arguments)
{
    const QString input = arguments.positional(0);
    PortableAnnotations annotations;
    if (const ExchangeFormat *format = recognisedExchangeFormat(input))
        annotations = annotationsOfFile(*format, input, arguments);
    else
        annotations = annotationsOf(*readNamed(input, arguments), input);
    if (arguments.isSet(recordingOption)) {
        const auto recording = readNamed(arguments.value(recordingOption), arguments);
        // A document that the window keeps has the recording's own rows, and no names.
        if (annotations.channels.isEmpty() && annotations.recordingId == recording->contentId)
            annotations = portableAnnotations(*recording, annotations.content);
        annotations = placedIn(annotations, *recording);
        complainAbout(annotations.notices);
    }
    if (arguments.isSet(raterOption))
        annotations = ofRater(annotations, arguments.value(raterOption));
    return annotations;
}

ExitCode convertAnnotations(const Arguments &arguments)
{
    const Request request = requestOf(arguments);
    const PortableAnnotations annotations = annotationsFrom(arguments);
    complainAbout(lostIn(*request.format, annotations));
    saveAnnotations(*request.format, request.output, annotations, request.options);
    return Done;
}

} // namespace

Verb annotationsVerb()
{
    return {QStringLiteral("annotations"),
            QT_TRANSLATE_NOOP("Batch", "Saves the annotations of a recording or of a file of annotations for "
                                       "other programs."),
            {{QStringLiteral("RECORDING_OR_FILE"), QT_TRANSLATE_NOOP("Batch", "a file or folder")},
             {QStringLiteral("OUT"),
              QT_TRANSLATE_NOOP("Batch", "the new file: .tsv, .csv, .edf, .json, .evt, .xml or .txt")}},
            withReadingOptions(
                {{formatOption, QStringLiteral("ID"),
                  QT_TRANSLATE_NOOP("Batch", "bids, szcore, csv, edf, edgescope, evt, edfbrowser or "
                                             "hypnogram, where the name's end leaves a choice")},
                 {columnsOption, QStringLiteral("NAMES"),
                  QT_TRANSLATE_NOOP("Batch", "columns of a table after the first three, by commas")},
                 {raterOption, QStringLiteral("NAME"),
                  QT_TRANSLATE_NOOP("Batch", "only this rater's annotations and those that came with the "
                                             "recording")},
                 {recordingOption, QStringLiteral("RECORDING"),
                  QT_TRANSLATE_NOOP("Batch", "the recording that a file of annotations belongs to")},
                 {fileOption, QStringLiteral("NAME"),
                  QT_TRANSLATE_NOOP("Batch", "of a list of several recordings, only this one")},
                 {forceOption, {}, QT_TRANSLATE_NOOP("Batch", "replace existing files")}}),
            convertAnnotations};
}

} // namespace edgescope
