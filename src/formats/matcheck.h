// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace edgescope {

// What a MATLAB 5 file (versions 5 to 7.2) holds by its own tags, found without the library that reads the
// values: that library believes every size it is told and takes missing values for zeros.
struct MatCheck {
    std::size_t variables = 0; // whole ones, from the beginning on
    std::int64_t bytes = 0;    // of the whole ones when inflated
    QString damage;            // what is wrong with the next one and its byte, empty when nothing is
};

// Whether the file begins as MATLAB 5 files do. Never throws.
bool isMat5(const QString &path);

// Follows the tags of all variables and inflates the compressed ones, which have checksums. Throws Error when
// the file cannot be opened.
MatCheck checkMat5(const QString &path);

// The names of the variables, from their first bytes alone; those behind a damaged one are missing.
std::vector<QByteArray> mat5Names(const QString &path);

} // namespace edgescope
