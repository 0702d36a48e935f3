// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/blackrocknevheader.h"

#include "core/spikeaverage.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgescope {
namespace {

constexpr std::int64_t fixedBytes = 336;
constexpr std::int64_t extensionBytes = 32;
constexpr std::int64_t mostPacketBytes = 1 << 16;
// The factor of analog inputs is too large for its field; what is left of it is this.
constexpr int overflownFactor = 21516;
constexpr double factorBeforeOverflow = 152592.547;

// Waveforms of a width that cannot be are not read.
NevWave waveOf(const BinaryPart &part, std::int64_t place, const NevLayout &layout)
{
    const int statedBytes = part.number<quint8>(place + 21);
    const int statedSamples = layout.spec.isAtLeast(2, 2) ? part.number<quint16>(place + 22) : 0;
    NevWave wave;
    wave.sampleBytes = layout.hasWideWaves ? 2 : std::max(1, statedBytes); // 0 means 1 too
    if (wave.sampleBytes > 2)
        return {};
    const std::int64_t room = (layout.packetBytes - layout.bytesBeforeWave()) / wave.sampleBytes;
    wave.samples = static_cast<int>(std::min<std::int64_t>(room, mostWaveformSamples));
    if (statedSamples > 0)
        wave.samples = std::min(wave.samples, statedSamples);
    return wave;
}

void readExtension(const BinaryPart &part, std::int64_t place, NevLayout &layout, NevContent &content)
{
    const QByteArrayView id = part.bytes(place, 8);
    if (id == QByteArrayView("NEUEVWAV")) {
        const int electrode = part.number<quint16>(place + 8);
        const int factor = part.number<quint16>(place + 12);
        const double nanovolts = factor == overflownFactor ? factorBeforeOverflow : factor;
        if (factor > 0)
            content.voltsForEachStep[electrode] = nanovolts * 1e-9;
        layout.waves[electrode] = waveOf(part, place, layout);
    } else if (id == QByteArrayView("NEUEVLBL")) {
        const QString label = part.text(place + 10, 16);
        if (!label.isEmpty())
            content.labels[part.number<quint16>(place + 8)] = label;
    } else if (id == QByteArrayView("DIGLABEL")) {
        const bool isParallel = part.number<quint8>(place + 24) == 1;
        (isParallel ? layout.digitalName : layout.serialName) = part.text(place + 8, 16);
    }
}

void checkSizes(const BinaryFile &file, const NevLayout &layout, std::int64_t extensions)
{
    if (layout.headerBytes < fixedBytes + extensionBytes * extensions || layout.headerBytes > file.size())
        file.fail(12, QCoreApplication::translate("BlackrockReader",
                                                  "The header states its own size as %1 bytes, which cannot "
                                                  "be: it has %2 extensions and the file %3 bytes.")
                          .arg(layout.headerBytes)
                          .arg(extensions)
                          .arg(file.size()));
    if (layout.packetBytes < layout.timeBytes() + 8 || layout.packetBytes > mostPacketBytes)
        file.fail(16, QCoreApplication::translate("BlackrockReader",
                                                  "The header states packets of %1 bytes, which cannot be.")
                          .arg(layout.packetBytes));
    if (!(layout.ticksPerSecond > 0))
        file.fail(20, QCoreApplication::translate("BlackrockReader",
                                                  "The header states a clock of 0 ticks a second."));
}

} // namespace

NevLayout readNevLayout(const BinaryFile &file, NevContent &content)
{
    const BinaryPart fixed(file, 0, fixedBytes);
    NevLayout layout;
    layout.spec = blackrockSpec(file, fixed);
    layout.headerBytes = fixed.number<quint32>(12);
    layout.packetBytes = fixed.number<quint32>(16);
    layout.ticksPerSecond = fixed.number<quint32>(20);
    layout.waveRateHz = fixed.number<quint32>(24);
    layout.hasWideWaves = (fixed.number<quint16>(10) & 1) != 0;
    const std::int64_t extensions = fixed.number<quint32>(332);
    checkSizes(file, layout, extensions);
    content.clockStart = blackrockTime(fixed, 28);
    const BinaryPart described(file, fixedBytes, extensionBytes * extensions);
    for (std::int64_t n = 0; n < extensions; ++n)
        readExtension(described, n * extensionBytes, layout, content);
    if (layout.digitalName.isEmpty())
        layout.digitalName = QStringLiteral("digital");
    if (layout.serialName.isEmpty())
        layout.serialName = QStringLiteral("serial");
    return layout;
}

} // namespace edgescope
