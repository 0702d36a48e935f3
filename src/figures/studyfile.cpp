// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/studyfile.h"

#include "core/error.h"
#include "core/filereplacement.h"
#include "figures/studyprovenance.h"
#include "formats/project.h"
#include "study/study.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace edgescope {
namespace {

const auto studyKey = QStringLiteral("study");

// Whole, as it was read.
JoinedPart partOf(const Study &study)
{
    JoinedPart part;
    part.path = QFileInfo(study.recording()->path).absoluteFilePath();
    part.options = study.readOptions();
    return part;
}

void refuseParts(const Project &project, const QString &path)
{
    const auto isPart = [&](const JoinedPart &part) { return QFileInfo(part.path) == QFileInfo(path); };
    if (std::ranges::any_of(project.joining.parts, isPart))
        throw Error(QCoreApplication::translate(
                        "StudyFile", "%1 is the recording itself. Choose another name for the study.")
                        .arg(QDir::toNativeSeparators(path)));
}

// Annotations and classes as those of the recording that the project is.
void writeBeside(Study &study, const Project &project, const QString &path)
{
    Recording recording = *study.recording();
    if (!recognisesProject(recording.path))
        recording.contentId = joinRecordings({recording}, project.joining).contentId;
    recording.path = path;
    const QString annotations = annotationFileBeside(path);
    const QJsonObject content = contentToJson(study.annotations().content(), recording.contentId, 1);
    const QString reason = replaceFile(annotations, QJsonDocument(content).toJson());
    if (!reason.isEmpty())
        throw Error(QCoreApplication::translate("StudyFile", "The annotations %1 cannot be written: %2.")
                        .arg(QDir::toNativeSeparators(annotations), reason));
    saveClassChoices(recording, study.classChoices());
}

} // namespace

void writeStudyFile(Study &study, const QString &path)
{
    const QString recordingPath = study.recording()->path;
    Project project;
    if (recognisesProject(recordingPath))
        project = readProjectFile(recordingPath);
    else
        project.joining.parts = {partOf(study)};
    refuseParts(project, path);
    project.stored[studyKey] = shownJson(studyProvenance(study));
    if (QFileInfo(path) == QFileInfo(recordingPath))
        study.annotationStorage().save();
    else
        writeBeside(study, project, path);
    writeProjectFile(path, project); // last: what opens is whole
}

std::optional<Provenance> studyOfFile(const QString &path)
{
    if (!recognisesProject(path))
        return std::nullopt;
    const QJsonValue stored = readProjectFile(path).stored.value(studyKey);
    if (!stored.isObject())
        return std::nullopt;
    return shownFrom(stored.toObject(), QFileInfo(path).fileName());
}

} // namespace edgescope
