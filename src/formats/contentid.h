// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QString>
#include <QStringList>

namespace edgescope {

// Identifies a file's content without reading all of it: SHA-256, in hexadecimal, of its size, its first and
// last MiB and 16 evenly spaced blocks of 64 KiB. Throws Error when the file cannot be read.
QString contentId(const QString &path);

// Identifies a recording of several files by their names and contents.
QString contentId(const QString &folder, const QStringList &names);

// SHA-256 of the whole file in hexadecimal, for provenance. Throws Error when the file cannot be read.
QString fileSha256(const QString &path, const Progress &progress);

} // namespace edgescope
