// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filereplacement.h"

#include <QSaveFile>

#include <unistd.h>

namespace edgescope {

QString replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    // commit() alone replaces the file even when what is still in the buffer does not fit on the disk.
    const bool isWritten = file.write(bytes) == bytes.size() && file.flush() && fdatasync(file.handle()) == 0;
    if (isWritten && file.commit())
        return {};
    const QString reason = file.errorString();
    file.cancelWriting();
    return reason;
}

} // namespace edgescope
