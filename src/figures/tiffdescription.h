// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

class QIODevice;

// The tag ImageDescription (270) of TIFF files (TIFF 6.0), which Qt neither writes nor reads.
namespace edgescope {

// A TIFF file with its first image described. Gives the file unchanged when it is not one.
QByteArray withTiffDescription(const QByteArray &tiff, const QByteArray &description);

// Nothing when the file is no TIFF, is damaged, or has no description.
std::optional<QByteArray> tiffDescription(QIODevice &file);

} // namespace edgescope
