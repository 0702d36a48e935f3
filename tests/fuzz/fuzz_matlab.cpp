// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/cellexplorer.h"
#include "formats/matlab.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <algorithm>

using namespace edgescope;

namespace {

QString written(const std::uint8_t *data, std::size_t size)
{
    static QTemporaryFile file(
        (QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/fuzz_XXXXXX.mat"));
    if (!file.isOpen() && !file.open())
        qFatal("the temporary file cannot be opened");
    file.seek(0);
    file.resize(0);
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size)); // NOLINT: bytes
    file.flush();
    return file.fileName();
}

void readAll(Recording (*read)(const QString &, const ReadOptions &, const Progress &), const QString &path)
{
    try {
        ReadOptions options;
        options.rateHz = 1000;
        const Recording recording = read(path, options, Progress());
        for (const Channel &channel : recording.channels) {
            std::vector<float> samples(
                static_cast<std::size_t>(std::min<std::int64_t>(channel.sampleCount, 1000)));
            channel.source->read(0, std::ssize(samples), std::span(&channel.sourceChannel, 1), samples);
        }
    } catch (const Error &) {
        // What cannot be read is refused.
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString path = written(data, size);
    recognisesCellExplorer(path);
    if (!recognisesMatlab(path))
        return 0;
    readAll(readMatlab, path);
    readAll(readCellExplorer, path);
    return 0;
}
