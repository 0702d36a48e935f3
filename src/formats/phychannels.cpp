// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/phychannels.h"

#include "formats/interleavedsamples.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace edgescope {
namespace {

std::optional<SampleLayout::Number> numberType(const QString &name)
{
    static const std::map<QString, SampleLayout::Number> types = {
        {QStringLiteral("int16"), SampleLayout::Number::Int16},
        {QStringLiteral("uint16"), SampleLayout::Number::UInt16},
        {QStringLiteral("int32"), SampleLayout::Number::Int32},
        {QStringLiteral("float32"), SampleLayout::Number::Float32}};
    const auto type = types.find(name);
    return type == types.end() ? std::nullopt : std::optional(type->second);
}

// The one file of the recording, or a note why there is none.
std::optional<QString> recordingName(const QDir &folder, const QStringList &paths, Recording &recording)
{
    const QString list = paths.join(QStringLiteral(", "));
    if (paths.size() > 1) {
        recording.notes.push_back(
            {Note::Severity::Information,
             QCoreApplication::translate("Phy", "A recording of several files (%1) is not shown.")
                 .arg(list)});
        return {};
    }
    // Written on the computer of the sorting: only the name is of use here.
    const QString name = list.mid(std::max(list.lastIndexOf(u'/'), list.lastIndexOf(u'\\')) + 1);
    if (!name.isEmpty() && QFileInfo(folder.filePath(name)).isFile())
        return name;
    recording.notes.push_back(
        {Note::Severity::Information,
         QCoreApplication::translate("Phy", "The recording that was sorted (%1) does not lie in this folder; "
                                            "there are no channels.")
             .arg(list)});
    return {};
}

} // namespace

QStringList addPhyChannels(const QDir &folder, const PhyParameters &parameters, double rateHz,
                           const ReadOptions &options, const std::map<std::int64_t, int> &electrodes,
                           Recording &recording)
{
    if (parameters.recordings.isEmpty())
        return {};
    const std::optional<QString> name = recordingName(folder, parameters.recordings, recording);
    if (!name)
        return {};
    const BinaryFile file(folder.filePath(*name));
    const auto type = numberType(parameters.numberType.value_or(QStringLiteral("int16")));
    const std::int64_t channels = parameters.channels.value_or(0);
    const std::int64_t firstByte = parameters.firstByte.value_or(0);
    const bool isUsable =
        type && channels >= 1 && channels <= mostPhyChannels && firstByte >= 0 && firstByte < file.size();
    const std::int64_t sampleBytes = isUsable ? channels * bytesOf(*type) : 1;
    const std::int64_t samples = isUsable ? (file.size() - firstByte) / sampleBytes : 0;
    if (samples < 1) {
        recording.notes.push_back(
            {Note::Severity::Warning,
             QCoreApplication::translate("Phy", "The recording %1 is not shown: what params.py says of its "
                                                "channels, their numbers and its first byte does not fit.")
                 .arg(*name)});
        return {};
    }
    if ((file.size() - firstByte) % sampleBytes != 0)
        recording.notes.push_back(
            {Note::Severity::Warning,
             QCoreApplication::translate("Phy", "%1 ends within a sample of its %2 channels.")
                 .arg(*name)
                 .arg(channels)});
    const auto source = std::make_shared<const InterleavedSamples>(
        file, interleavedLayout(*type, firstByte, channels, samples, options.signalScale, 0));
    for (int n = 0; n < static_cast<int>(channels); ++n) {
        const auto electrode = electrodes.find(n);
        recording.channels.push_back({QStringLiteral("ch%1").arg(n), options.signalUnit, rateHz, 0, samples,
                                      electrode == electrodes.end() ? -1 : electrode->second, source, n});
    }
    return {*name};
}

} // namespace edgescope
