// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/demorecording.h"

#include "core/error.h"
#include "simulation/simulation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace edgescope {

QString demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/demo-" EDGESCOPE_VERSION "-%1.nwb").arg(simulationVersion);
}

OpenedRecording openDemoRecording(const QString &path, const Progress &progress)
{
    if (QFileInfo::exists(path)) {
        try {
            return openRecording(path, {}, progress);
        } catch (const Error &) {
            QFile::remove(path);
        }
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    simulateRecording(demoSettings(), path, progress.part(0, 0.95));
    return openRecording(path, {}, progress.part(0.95, 1));
}

} // namespace edgescope
