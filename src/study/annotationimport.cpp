// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/annotationimport.h"

#include "annotations/annotationstorage.h"
#include "annotations/edfplusfile.h"
#include "core/error.h"
#include "formats/edf.h"
#include "formats/joining.h"
#include "formats/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace edgescope {
namespace {

constexpr qint64 edfHeaderBytes = 1024;
constexpr qint64 sniffedBytes = 65536;
constexpr int sniffedRows = 8;

QByteArray beginningOf(const QString &path, qint64 bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(bytes) : QByteArray();
}

// Where annotations that say when their recording began lie in another; 0 when they say nothing, or when that
// would leave the two no time in common: it was not one clock then.
double offsetByStart(const PortableAnnotations &annotations, const Recording &recording)
{
    if (annotations.recordingId == recording.contentId || !annotations.start.isValid() ||
        !recording.startTime.isValid())
        return 0;
    const double offset = static_cast<double>(recording.startTime.msecsTo(annotations.start)) / 1000;
    const std::vector<const Annotation *> all = annotations.content.list.all();
    const bool isInside = std::ranges::any_of(all, [&](const Annotation *annotation) {
        return annotation->range.stop + offset >= 0 && annotation->range.start + offset <= recording.duration;
    });
    return isInside ? offset : 0;
}

FoundAnnotations placed(PortableAnnotations annotations, const Recording &recording)
{
    FoundAnnotations found;
    found.offset = offsetByStart(annotations, recording);
    // A document that the window keeps has the recording's own rows, and no names.
    if (annotations.channels.isEmpty() && annotations.recordingId == recording.contentId) {
        QStringList notices = std::move(annotations.notices);
        annotations = portableAnnotations(recording, annotations.content);
        annotations.notices = std::move(notices);
    }
    found.annotations = placedIn(annotations, recording);
    return found;
}

FoundAnnotations marksOf(const Recording &marks, const QString &path, const Recording &recording)
{
    FoundAnnotations found;
    found.offset = suggestedOffset(recording, marks);
    found.annotations = placedIn(portableAnnotations(marks, importedAnnotations(marks.intervals)), recording);
    if (recognisesEdf(path))
        found.rater = edfPlusRater(beginningOf(path, edfHeaderBytes));
    if (marks.intervals.empty())
        throw Error(QCoreApplication::translate("AnnotationExchange", "%1 holds no annotations.")
                        .arg(QDir::toNativeSeparators(path)));
    return found;
}

} // namespace

std::optional<TableBeginning> columnsQuestion(const QString &path)
{
    if (!QFileInfo(path).isFile() || recognisedExchangeFormat(path))
        return std::nullopt;
    TableBeginning beginning = tableBeginning(beginningOf(path, sniffedBytes), sniffedRows);
    // Numbers in columns may be signals as well as times: the user says that they are annotations.
    const bool isOther = std::ranges::any_of(formats(), [&](const Format &format) {
        return format.recognises != recognisesPlainText && format.recognises(path);
    });
    return beginning.rows.empty() || isOther ? std::nullopt : std::optional(std::move(beginning));
}

FoundAnnotations findAnnotations(const QString &path, const Recording &recording, const Progress &progress)
{
    if (const ExchangeFormat *format = recognisedExchangeFormat(path))
        return placed(readAnnotations(*format, path), recording);
    return marksOf(readRecording(path, {}, progress), path, recording);
}

FoundAnnotations findAnnotations(const QString &path, const TableColumns &columns, const Recording &recording)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("AnnotationExchange", "%1: %2")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    return placed(readTable(file.readAll(), columns), recording);
}

} // namespace edgescope
