// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace edgescope {

// Reads the provenance that a figure carries: from SVG, PDF, PNG or TIFF as exported, or from the JSON beside
// it, whatever the file is called. Throws Error saying which file and what is wrong.
QJsonObject readProvenance(const QString &path);

} // namespace edgescope
