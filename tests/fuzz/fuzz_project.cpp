// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/project.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace edgescope;

// Projects with any content, in a folder of their own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/fuzz-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("fuzz.edgescope-project"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.close();
    try {
        if (!recognisesProject(path))
            return 0;
        const Recording recording = readProject(path, {}, {});
        std::vector<float> samples(1000);
        for (const Channel &channel : recording.channels) {
            const std::int64_t count = std::min<std::int64_t>(1000, channel.sampleCount);
            channel.source->read(0, count, {&channel.sourceChannel, 1},
                                 std::span(samples).first(static_cast<std::size_t>(count)));
        }
    } catch (const Error &) {
        // Refused in a sentence.
    }
    return 0;
}
