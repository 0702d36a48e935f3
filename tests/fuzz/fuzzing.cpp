// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include "core/error.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace edgescope::fuzzing {

int read(const Format &format, const QString &suffix, const std::uint8_t *data, std::size_t size)
{
    // In memory: the disk would be the slowest part.
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/fuzz-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("file.") + suffix);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.close();
    constexpr std::int64_t samplesRead = 1000;
    ReadOptions options;
    options.rateHz = 1000;
    try {
        if (!format.recognises(path))
            return 0;
        const Recording recording = format.read(path, options, Progress());
        std::vector<float> samples;
        for (const Channel &channel : recording.channels) {
            samples.resize(static_cast<std::size_t>(std::min(samplesRead, channel.sampleCount)));
            channel.source->read(0, static_cast<std::int64_t>(samples.size()),
                                 std::span(&channel.sourceChannel, 1), samples);
        }
    } catch (const Error &) {
        // Refused with a sentence.
    }
    return 0;
}

} // namespace edgescope::fuzzing
