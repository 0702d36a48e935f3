// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/classtable.h"
#include "formats/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace edgescope {
namespace {

void refuseUnusable(const QString &project, const JoinedPart &part)
{
    if (!QFileInfo::exists(part.path))
        throw Error(QCoreApplication::translate("Project", "%1, a part of the project %2, is not there.")
                        .arg(QDir::toNativeSeparators(part.path), QDir::toNativeSeparators(project)));
    if (!QFileInfo(part.path).isFile() && !QFileInfo(part.path).isDir()) // a pipe would be waited for
        throw Error(QCoreApplication::translate("Project", "%1, a part of the project %2, is no file.")
                        .arg(QDir::toNativeSeparators(part.path), QDir::toNativeSeparators(project)));
    if (recognisesProject(part.path))
        throw Error(QCoreApplication::translate("Project",
                                                "%1, a part of the project %2, is itself a project; "
                                                "name its parts instead.")
                        .arg(QDir::toNativeSeparators(part.path), QDir::toNativeSeparators(project)));
}

Recording readPart(const QString &project, const JoinedPart &part, const ReadOptions &ofProject,
                   const Progress &progress)
{
    refuseUnusable(project, part);
    ReadOptions options = part.options;
    options.gapToleranceSeconds = ofProject.gapToleranceSeconds;
    if (!(options.rateHz > 0))
        options.rateHz = ofProject.rateHz;
    if (options.signalUnit.isEmpty() && !ofProject.signalUnit.isEmpty()) {
        options.signalUnit = ofProject.signalUnit;
        options.signalScale = ofProject.signalScale;
    }
    try {
        return readRecording(part.path, options, progress);
    } catch (const Error &error) {
        throw Error(QCoreApplication::translate("Project", "A part of the project %1 cannot be read. %2")
                        .arg(QDir::toNativeSeparators(project), error.message()));
    }
}

void warn(Recording &recording, const QString &message)
{
    recording.notes.push_back({Note::Severity::Warning, message});
}

// Makes a column the one that classes come from (fileClasses): the first, with a known word for every unit.
void putFirst(const UnitColumn &column, const QString &name, Recording &recording)
{
    UnitColumn first{name, {}};
    for (const QString &word : column.values) {
        const bool isKnown = unitClassFromWord(word) != UnitClass::Unclassified;
        first.values.push_back(isKnown ? word : unitClassCode(UnitClass::Unclassified));
    }
    recording.unitColumns.insert(recording.unitColumns.begin(), std::move(first));
}

// The recording is worth opening without its classes, which are told to be missing.
void takeClasses(const Project &project, Recording &recording)
{
    if (!project.classFile.isEmpty()) {
        try {
            const ClassTable table = readClassTable(project.classFile, recording);
            if (!table.notice.isEmpty())
                warn(recording, table.notice);
            putFirst(table.column, table.column.name, recording);
            recording.files << project.classFile;
        } catch (const Error &error) {
            warn(recording, error.message());
        }
        return;
    }
    if (project.classColumn.isEmpty())
        return;
    const auto chosen =
        std::find_if(recording.unitColumns.begin(), recording.unitColumns.end(),
                     [&](const UnitColumn &column) { return column.name == project.classColumn; });
    if (chosen == recording.unitColumns.end())
        warn(recording, QCoreApplication::translate("Project", "The units have no column “%1” to take their "
                                                               "classes from.")
                            .arg(project.classColumn));
    else
        putFirst(UnitColumn(*chosen),
                 QCoreApplication::translate("Project", "%1 (project)").arg(project.classColumn), recording);
}

} // namespace

Recording readProject(const QString &path, const ReadOptions &options, const Progress &progress)
{
    const Project project = readProjectFile(path);
    const std::vector<JoinedPart> &parts = project.joining.parts;
    std::vector<Recording> recordings;
    const auto count = static_cast<double>(parts.size());
    for (std::size_t n = 0; n < parts.size(); ++n)
        recordings.push_back(
            readPart(path, parts[n], options,
                     progress.part(static_cast<double>(n) / count, static_cast<double>(n + 1) / count)));
    Recording recording = [&] {
        try {
            return joinRecordings(recordings, project.joining);
        } catch (const Error &error) {
            throw Error(QCoreApplication::translate("Project", "The project %1 cannot be opened. %2")
                            .arg(QDir::toNativeSeparators(path), error.message()));
        }
    }();
    recording.path = path;
    recording.files.prepend(path);
    recording.format =
        QCoreApplication::translate("Project", "project of %n part(s)", nullptr, int(parts.size()));
    takeClasses(project, recording);
    return recording;
}

} // namespace edgescope
