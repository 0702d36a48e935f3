// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/blackrock.h"

#include <QDir>
#include <QTemporaryFile>

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace edgescope;

namespace {

QString fuzzedFile()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/fuzz_blackrock_XXXXXX.nev");
}

} // namespace

// Any bytes must be refused with an Error or read, samples included.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static QTemporaryFile file(fuzzedFile());
    if (!file.isOpen() && !file.open())
        return 0;
    file.resize(0);
    file.seek(0);
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size)); // NOLINT: bytes
    file.flush();
    if (!recognisesBlackrock(file.fileName()))
        return 0;
    try {
        const Recording recording = readBlackrock(file.fileName(), {}, Progress());
        for (const Channel &channel : recording.channels) {
            const std::int64_t count = std::min<std::int64_t>(channel.sampleCount, 1000);
            std::vector<float> samples(static_cast<std::size_t>(count));
            channel.source->read(channel.sampleCount - count, count, std::span(&channel.sourceChannel, 1),
                                 samples);
        }
    } catch (const Error &) {
        // What cannot be read is said so.
    }
    return 0;
}
