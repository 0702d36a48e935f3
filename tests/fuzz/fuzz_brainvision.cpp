// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/brainvision.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

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

// One input is the header, the markers and the samples: the readers find each part by its section.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder(temporaryFolder() + QStringLiteral("/fuzzXXXXXX"));
    for (const char *name : {"fuzz.vhdr", "fuzz.vmrk", "fuzz.eeg"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly))
            return 0;
        file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size)); // NOLINT: bytes
    }
    const QString path = folder.filePath(QStringLiteral("fuzz.vhdr"));
    try {
        if (recognisesBrainVision(path))
            readSomeSamples(readBrainVision(path, {}, Progress()));
    } catch (const Error &) {
        return 0;
    }
    return 0;
}
