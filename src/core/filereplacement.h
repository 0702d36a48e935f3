// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace edgescope {

// Puts `bytes` in place of a file: written beside it, on the disk, then renamed, so that at every moment the
// old file or the new one is there whole. Returns an empty text, or why it failed; the old file then stays.
QString replaceFile(const QString &path, const QByteArray &bytes);

} // namespace edgescope
