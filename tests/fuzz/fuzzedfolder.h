// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "formats/format.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace edgescope {

// A folder of files in memory, for formats that read several.
class FuzzedFolder
{
public:
    QString path(const QString &name) const { return QDir(m_folder.path()).filePath(name); }
    QString path() const { return m_folder.path(); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", qPrintable(name));
    }

private:
    QTemporaryDir m_folder{
        (QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/fuzzed-XXXXXX")};
};

// Opens a path as the program does and reads the beginning of each channel. A refusal is no failure.
inline void openFuzzed(bool (*recognises)(const QString &),
                       Recording (*read)(const QString &, const ReadOptions &, const Progress &),
                       const QString &path)
{
    if (!recognises(path))
        return;
    ReadOptions options;
    options.rateHz = 1000;
    try {
        const Recording recording = read(path, options, Progress());
        std::vector<float> samples;
        for (const Channel &channel : recording.channels) {
            samples.resize(static_cast<std::size_t>(std::min<std::int64_t>(1000, channel.sampleCount)));
            const int column = channel.sourceChannel;
            channel.source->read(0, static_cast<std::int64_t>(samples.size()), std::span(&column, 1),
                                 samples);
        }
    } catch (const Error &) {
    }
}

} // namespace edgescope
