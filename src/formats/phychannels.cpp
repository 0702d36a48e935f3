// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/phychannels.h"

#include "formats/chainedsamples.h"
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

// Written on the computer of the sorting: only the name is of use here.
QString nameOf(const QString &path)
{
    return path.mid(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
}

// The files of the recording up to the first that is missing: those after it would lie at wrong times.
QStringList filesHere(const QDir &folder, const QStringList &paths, Recording &recording)
{
    QStringList names;
    for (const QString &path : paths) {
        const QString name = nameOf(path);
        if (name.isEmpty() || !QFileInfo(folder.filePath(name)).isFile())
            break;
        names << name;
    }
    if (names.isEmpty())
        recording.notes.push_back(
            {Note::Severity::Information,
             QCoreApplication::translate("Phy",
                                         "The recording that was sorted (%1) does not lie in this folder; "
                                         "there are no channels.")
                 .arg(paths.join(QStringLiteral(", ")))});
    else if (names.size() < paths.size())
        recording.notes.push_back(
            {Note::Severity::Warning,
             QCoreApplication::translate("Phy",
                                         "The channels end with %1: of the files that were sorted as one, %2 "
                                         "does not lie in this folder.")
                 .arg(names.back(), nameOf(paths[names.size()]))});
    return names;
}

// How the files of a recording are stored, all alike.
struct StoredForm {
    std::optional<SampleLayout::Number> number;
    std::int64_t channels = 0;
    std::int64_t firstByte = 0;

    // Whole samples of a file; 0 when the form does not fit it.
    std::int64_t samplesOf(const BinaryFile &file) const
    {
        const bool isUsable = number && channels >= 1 && channels <= mostPhyChannels && firstByte >= 0 &&
                              firstByte < file.size();
        return isUsable ? (file.size() - firstByte) / (channels * bytesOf(*number)) : 0;
    }
};

// One file's samples; nothing, and a note, when it does not fit.
std::optional<ChainedSamples::Link> linkOf(const BinaryFile &file, const StoredForm &form,
                                           const ReadOptions &options, Recording &recording)
{
    const QString name = QFileInfo(file.path()).fileName();
    const std::int64_t samples = form.samplesOf(file);
    if (samples < 1) {
        recording.notes.push_back(
            {Note::Severity::Warning,
             QCoreApplication::translate("Phy", "The recording %1 is not shown: what params.py says of its "
                                                "channels, their numbers and its first byte does not fit.")
                 .arg(name)});
        return {};
    }
    if ((file.size() - form.firstByte) % (form.channels * bytesOf(*form.number)) != 0)
        recording.notes.push_back(
            {Note::Severity::Warning,
             QCoreApplication::translate("Phy", "%1 ends within a sample of its %2 channels.")
                 .arg(name)
                 .arg(form.channels)});
    return ChainedSamples::Link{std::make_shared<const InterleavedSamples>(
                                    file, interleavedLayout(*form.number, form.firstByte, form.channels,
                                                            samples, options.signalScale, 0)),
                                samples};
}

} // namespace

QStringList addPhyChannels(const QDir &folder, const PhyParameters &parameters, double rateHz,
                           const ReadOptions &options, const std::map<std::int64_t, int> &electrodes,
                           Recording &recording)
{
    if (parameters.recordings.isEmpty())
        return {};
    const StoredForm form{numberType(parameters.numberType.value_or(QStringLiteral("int16"))),
                          parameters.channels.value_or(0), parameters.firstByte.value_or(0)};
    QStringList names;
    std::vector<ChainedSamples::Link> links;
    std::int64_t samples = 0;
    for (const QString &name : filesHere(folder, parameters.recordings, recording)) {
        std::optional<ChainedSamples::Link> link =
            linkOf(BinaryFile(folder.filePath(name)), form, options, recording);
        if (!link)
            break;
        samples += link->sampleCount;
        links.push_back(std::move(*link));
        names << name;
    }
    if (links.empty())
        return {};
    const auto source =
        links.size() == 1 ? links.front().source : std::make_shared<const ChainedSamples>(std::move(links));
    for (int n = 0; n < static_cast<int>(form.channels); ++n) {
        const auto electrode = electrodes.find(n);
        recording.channels.push_back({QStringLiteral("ch%1").arg(n), options.signalUnit, rateHz, 0, samples,
                                      electrode == electrodes.end() ? -1 : electrode->second, source, n});
    }
    return names;
}

} // namespace edgescope
