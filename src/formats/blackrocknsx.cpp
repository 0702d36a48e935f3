// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/blackrocknsx.h"

#include <QCoreApplication>

namespace edgescope {
namespace {

constexpr std::int64_t oldHeaderBytes = 32;
constexpr std::int64_t nsxHeaderBytes = 314;
constexpr std::int64_t channelBytes = 66;
constexpr double periodsPerSecond = 30000; // sampling periods are stated in these
constexpr quint32 longestPeriod = 300000;  // 10 s
constexpr double usualMicrovoltsPerBit = 0.25;

double statedRate(const BinaryFile &file, const BinaryPart &header, std::int64_t place)
{
    const auto period = header.number<quint32>(place);
    if (period == 0 || period > longestPeriod)
        file.fail(place, QCoreApplication::translate("BlackrockReader",
                                                     "The header states a sampling period of %1 ticks of a "
                                                     "thirty-thousandth of a second, which cannot be.")
                             .arg(period));
    return periodsPerSecond / period;
}

std::int64_t statedChannels(const BinaryFile &file, const BinaryPart &header, std::int64_t place,
                            std::int64_t bytesEach)
{
    const std::int64_t channels = header.number<quint32>(place);
    if (channels == 0)
        file.fail(place, QCoreApplication::translate("BlackrockReader", "The header states no channels."));
    if (channels > (file.size() - header.size()) / bytesEach)
        file.fail(place, QCoreApplication::translate("BlackrockReader",
                                                     "The header states %1 channels, more than the file "
                                                     "has room for.")
                             .arg(channels));
    return channels;
}

NsxHeader readOldHeader(const BinaryFile &file)
{
    const BinaryPart fixed(file, 0, oldHeaderBytes);
    NsxHeader header;
    header.rateHz = statedRate(file, fixed, 24);
    const std::int64_t channels = statedChannels(file, fixed, 28, 4);
    header.bytes = oldHeaderBytes + 4 * channels;
    const BinaryPart electrodes(file, oldHeaderBytes, 4 * channels);
    for (std::int64_t n = 0; n < channels; ++n) {
        NsxChannel channel;
        channel.electrode = static_cast<int>(electrodes.number<quint32>(4 * n) & 0xFFFF);
        channel.unit = QStringLiteral("V");
        channel.isMicrovolts = true;
        header.channels.push_back(std::move(channel));
    }
    return header;
}

// False when the header's numbers cannot be a scale.
bool readScaling(const BinaryPart &part, std::int64_t place, NsxChannel &channel)
{
    const double minDigital = part.number<qint16>(place + 22);
    const double maxDigital = part.number<qint16>(place + 24);
    const double minAnalog = part.number<qint16>(place + 26);
    const double maxAnalog = part.number<qint16>(place + 28);
    const QString unit = part.text(place + 30, 16);
    const QString key = unit.toLower();
    channel.isMicrovolts = key == u"uv" || key == u"µv";
    const double volts = channel.isMicrovolts ? 1e-6 : key == u"mv" ? 1e-3 : key == u"v" ? 1 : 0;
    channel.unit = volts > 0 ? QStringLiteral("V") : unit;
    const double factor = volts > 0 ? volts : 1;
    if (maxDigital == minDigital || maxAnalog == minAnalog) {
        channel.unit = QStringLiteral("V");
        channel.scale = usualMicrovoltsPerBit * 1e-6;
        return false;
    }
    const double gain = (maxAnalog - minAnalog) / (maxDigital - minDigital);
    channel.scale = gain * factor;
    channel.offset = (minAnalog - minDigital * gain) * factor;
    return true;
}

void readChannels(const BinaryFile &file, std::int64_t count, NsxHeader &header, std::vector<Note> &notes)
{
    const BinaryPart part(file, nsxHeaderBytes, channelBytes * count);
    QStringList unscaled;
    for (std::int64_t place = 0; place < part.size(); place += channelBytes) {
        if (part.bytes(place, 2) != QByteArrayView("CC"))
            file.fail(nsxHeaderBytes + place,
                      QCoreApplication::translate("BlackrockReader",
                                                  "The description of a channel is missing here; the header "
                                                  "is damaged."));
        NsxChannel channel;
        channel.electrode = part.number<quint16>(place + 2);
        channel.label = part.text(place + 4, 16);
        if (!readScaling(part, place, channel))
            unscaled << channel.label;
        header.channels.push_back(std::move(channel));
    }
    if (!unscaled.isEmpty())
        notes.push_back({Note::Severity::Warning,
                         QCoreApplication::translate("BlackrockReader",
                                                     "%1: the scales of %2 channel(s) cannot be used (%3 …); "
                                                     "0.25 µV for each step was taken instead.")
                             .arg(shownName(file))
                             .arg(unscaled.size())
                             .arg(unscaled.first())});
}

} // namespace

NsxHeader readNsxHeader(const BinaryFile &file, BlackrockKind kind, std::vector<Note> &notes)
{
    if (kind == BlackrockKind::OldSignals)
        return readOldHeader(file);
    const BinaryPart fixed(file, 0, nsxHeaderBytes);
    NsxHeader header;
    header.blockHeadBytes = blackrockSpec(file, fixed).hasLongTimes() ? 13 : 9;
    header.bytes = fixed.number<quint32>(10);
    header.rateHz = statedRate(file, fixed, 286);
    header.ticksPerSecond = fixed.number<quint32>(290);
    if (header.ticksPerSecond == 0)
        file.fail(290, QCoreApplication::translate("BlackrockReader",
                                                   "The header states a clock of 0 ticks a second."));
    header.clockStart = blackrockTime(fixed, 294);
    const std::int64_t channels = statedChannels(file, fixed, 310, channelBytes);
    if (header.bytes < nsxHeaderBytes + channelBytes * channels || header.bytes > file.size())
        file.fail(10, QCoreApplication::translate("BlackrockReader",
                                                  "The header states its own size as %1 bytes, which cannot "
                                                  "be: it has %2 channels and the file %3 bytes.")
                          .arg(header.bytes)
                          .arg(channels)
                          .arg(file.size()));
    readChannels(file, channels, header, notes);
    return header;
}

} // namespace edgescope
