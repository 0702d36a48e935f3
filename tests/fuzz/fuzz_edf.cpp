// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/edf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdint>

using namespace edgescope;

namespace {

QString temporaryFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QDir(memory).exists() ? memory : QDir::tempPath();
}

void readSomeSamples(const Recording &recording)
{
    for (const Channel &channel : recording.channels) {
        const std::int64_t count = std::min<std::int64_t>(1000, channel.sampleCount);
        std::vector<float> samples(static_cast<std::size_t>(count));
        const int column = channel.sourceChannel;
        channel.source->read(0, count, std::span(&column, 1), samples);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static QTemporaryFile file(temporaryFolder() + QStringLiteral("/fuzzXXXXXX.edf"));
    if (!file.open() || !file.resize(0) || !file.seek(0))
        return 0;
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size)); // NOLINT: bytes
    file.close();
    try {
        if (recognisesEdf(file.fileName()))
            readSomeSamples(readEdf(file.fileName(), {}, Progress()));
    } catch (const Error &) {
        return 0;
    }
    return 0;
}
