// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

// Tables of numbers in text files, as laboratories export them.
namespace edgescope {

// How the numbers of a text stand, seen from its beginning.
struct TextLayout {
    char separator = ' ';    // ' ' for any white space, else ',' ';' or a tab
    bool hasComma = false;   // decimals are written with a comma (separator ';' or tab)
    QStringList names;       // of the columns, when a line of words comes first
    std::size_t columns = 0; // of the first line of numbers
    std::size_t rows = 0;    // lines of numbers seen; all of a short file
    bool isWhole = false;    // the file was seen to its end
};

// Looks at the first part of a file. Nothing when it is not text, or no table of numbers: lines of words or
// of binary data. Lines that are empty or begin with # or % are passed over; a byte-order mark too. Never
// throws.
std::optional<TextLayout> sniffTextTable(const QString &path);

// The numbers of a whole file.
struct TextTable {
    TextLayout layout;
    // Of the first two columns, which may be times, as exact as they are written.
    std::array<std::vector<double>, 2> exact;
    std::vector<std::vector<float>> columns; // all of them; what is missing or no number there is NaN

    std::size_t rows() const { return exact[0].size(); }
};

// Reads a file that sniffTextTable knows. Memory: 4 bytes a number, 8 more for those of the first two
// columns. Throws Error that names the line and the column when a line has more or fewer columns than the
// first or a word where a number should be.
TextTable readTextTable(const QString &path, const Progress &progress);

// The whole lines of the part that sniffTextTable looks at.
TextTable beginningOfTextTable(const QString &path);

} // namespace edgescope
