// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include "core/error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace edgescope::fuzzing {
namespace {

QString folder()
{
    // In memory where there is such a place: the disk would be the slowest part.
    static const QString memory = QStringLiteral("/dev/shm");
    static const QTemporaryDir made((QDir(memory).exists() ? memory : QDir::tempPath()) +
                                    QStringLiteral("/fuzz-XXXXXX"));
    return made.path();
}

QString pathOf(const QString &name)
{
    return QDir(folder()).filePath(name);
}

QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)}; // NOLINT: bytes
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(name));
}

int read(const Reader &reader, const QString &path)
{
    constexpr std::int64_t samplesRead = 1000;
    ReadOptions options;
    options.rateHz = 1000;
    if (!reader.recognises(path))
        return 0;
    try {
        const Recording recording = reader.read(path, options, Progress());
        std::vector<float> samples;
        for (const Channel &channel : recording.channels) {
            const std::int64_t count = std::min(samplesRead, channel.sampleCount);
            samples.resize(static_cast<std::size_t>(count));
            for (const std::int64_t first : {std::int64_t{0}, channel.sampleCount - count})
                channel.source->read(first, count, std::span(&channel.sourceChannel, 1), samples);
        }
    } catch (const Error &) {
        // Refused with a sentence.
    }
    return 0;
}

} // namespace

int readFile(const Reader &reader, const QString &name, const std::uint8_t *data, std::size_t size)
{
    write(name, bytesOf(data, size));
    return read(reader, pathOf(name));
}

int readSet(const Reader &reader, const std::vector<SoundFile> &files, const QString &opened,
            const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    for (std::size_t n = 0; n < files.size(); ++n)
        write(files[n].first, n == data[0] % files.size() ? bytesOf(data + 1, size - 1) : files[n].second);
    return read(reader, opened.isEmpty() ? folder() : pathOf(opened));
}

} // namespace edgescope::fuzzing
