// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationtable.h"
#include "core/progress.h"

namespace edgescope {

// Annotations read from a file, on their way into those of a recording.
struct FoundAnnotations {
    PortableAnnotations annotations; // with the rows of the recording
    double offset = 0;               // to be added to their times, by the clocks of both
    QString rater;                   // that the file as a whole names; empty when it names none
};

// The first rows of a table whose columns the user has to name: text in several columns, of no form of
// annotations or marks that is known. Nothing for other files.
std::optional<TableBeginning> columnsQuestion(const QString &path);

// Reads a file of annotations, or the marks of any recording. Throws Error that names the file.
FoundAnnotations findAnnotations(const QString &path, const Recording &recording, const Progress &progress);
// The same of a table by its columns.
FoundAnnotations findAnnotations(const QString &path, const TableColumns &columns,
                                 const Recording &recording);

} // namespace edgescope
