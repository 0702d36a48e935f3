// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/texttable.h"

namespace edgescope {

// What the user has to say before a file can be opened.
struct ImportQuestion {
    QString path;
    TextLayout layout;                // of the file, or of the first file of a folder
    std::size_t files = 1;            // of a folder
    std::vector<QStringList> preview; // the first rows, as many columns as fit on a page
};

// How much of a file a preview shows.
constexpr std::size_t previewRows = 8;
constexpr std::size_t previewColumns = 8;

// Nothing when the file says all that is needed, or is of a format that always does. Looks at the beginning
// of the file only. Never throws.
std::optional<ImportQuestion> importQuestion(const QString &path);

} // namespace edgescope
