// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/neuroscope.h"

#include "core/error.h"
#include "formats/contentid.h"
#include "formats/interleavedsamples.h"
#include "formats/neuroscopeevents.h"
#include "formats/neuroscopeparameters.h"
#include "formats/neuroscopeset.h"
#include "formats/neuroscopespikes.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

namespace edgescope {
namespace {

constexpr double usualFieldPotentialRateHz = 1250;
constexpr std::int64_t mostNeuroScopeChannels = 10000;

QString numbersOf(const std::vector<int> &channels)
{
    QStringList words;
    for (const int channel : channels)
        words << QString::number(channel);
    return words.join(QStringLiteral(", "));
}

// One electrode a group of channels: files say on which group a unit was sorted, but not on which channel.
void addElectrodes(const NeuroscopeParameters &parameters, Recording &recording)
{
    const std::size_t count = std::max(parameters.shanks.size(), parameters.channelGroups.size());
    for (std::size_t n = 0; n < std::min<std::size_t>(count, mostNeuroScopeChannels); ++n) {
        Electrode electrode;
        electrode.label = QCoreApplication::translate("NeuroScope", "group %1").arg(n + 1);
        recording.electrodes.push_back(electrode);
    }
    if (!parameters.skippedChannels.empty())
        addNote(recording, Note::Severity::Information,
                QCoreApplication::translate("NeuroScope",
                                            "The parameters mark channels to be skipped: %1. They "
                                            "are among the channels.")
                    .arg(numbersOf(parameters.skippedChannels)));
}

// Row of each channel's group; the groups of spike detection where no others are told.
std::map<int, int> electrodeOfChannel(const NeuroscopeParameters &parameters, const Recording &recording)
{
    std::vector<std::vector<int>> shanks;
    for (const NeuroscopeShank &shank : parameters.shanks)
        shanks.push_back(shank.channels);
    std::map<int, int> rows;
    for (const auto *list : {&std::as_const(shanks), &parameters.channelGroups})
        for (std::size_t n = 0; n < std::min(list->size(), recording.electrodes.size()); ++n)
            for (const int channel : (*list)[n])
                rows.emplace(channel, static_cast<int>(n));
    return rows;
}

struct Scale {
    QString unit = QStringLiteral("V");
    double scale = 1;
    double offset = 0;
};

Scale scaleOf(const NeuroscopeParameters &parameters, const ReadOptions &options, Recording &recording)
{
    if (const std::optional<double> volts = parameters.voltsForEachStep())
        return {QStringLiteral("V"), *volts, -parameters.offset * *volts};
    addNote(recording, Note::Severity::Warning,
            QCoreApplication::translate("NeuroScope", "The parameters do not state the voltage range and the "
                                                      "amplification, so volts are not known."));
    return {options.signalUnit, options.signalScale, 0};
}

// The rate of the file that is shown, 0 when it is not known.
double signalRate(bool isFieldPotential, const NeuroscopeParameters &parameters, const ReadOptions &options,
                  Recording &recording)
{
    const double stated = isFieldPotential ? parameters.fieldPotentialRateHz : parameters.rateHz;
    if (stated > 0)
        return stated;
    if (!isFieldPotential)
        return options.rateHz;
    addNote(recording, Note::Severity::Warning,
            QCoreApplication::translate("NeuroScope", "The parameters do not state the rate of the field "
                                                      "potential (lfpSamplingRate); %1 Hz was assumed.")
                .arg(usualFieldPotentialRateHz));
    return usualFieldPotentialRateHz;
}

void addChannels(const BinaryFile &file, const QString &name, std::int64_t samples,
                 SampleLayout::Number number, double rateHz, const NeuroscopeParameters &parameters,
                 const ReadOptions &options, Recording &recording)
{
    const Scale scale = scaleOf(parameters, options, recording);
    if (file.size() % (parameters.channels * bytesOf(number)) != 0)
        addNote(recording, Note::Severity::Warning,
                QCoreApplication::translate("NeuroScope", "%1 ends within a sample of its %2 channels; the "
                                                          "number of channels may be wrong.")
                    .arg(name)
                    .arg(parameters.channels));
    const auto source = std::make_shared<const InterleavedSamples>(
        file, interleavedLayout(number, 0, parameters.channels, samples, scale.scale, scale.offset));
    const std::map<int, int> rows = electrodeOfChannel(parameters, recording);
    for (int n = 0; n < static_cast<int>(parameters.channels); ++n) {
        const auto row = rows.find(n);
        recording.channels.push_back({QStringLiteral("ch%1").arg(n), scale.unit, rateHz, 0, samples,
                                      row == rows.end() ? -1 : row->second, source, n});
    }
}

void addSignals(const NeuroscopeSet &set, const NeuroscopeParameters &parameters, const ReadOptions &options,
                Recording &recording)
{
    const bool isFieldPotential = !set.fieldPotential.isEmpty();
    const QString name = isFieldPotential ? set.fieldPotential : set.wideband;
    if (name.isEmpty())
        return;
    const std::optional<SampleLayout::Number> number = parameters.number();
    const double rateHz = signalRate(isFieldPotential, parameters, options, recording);
    const bool isUsable =
        number && parameters.channels >= 1 && parameters.channels <= mostNeuroScopeChannels && rateHz > 0;
    const BinaryFile file(set.path(name));
    const std::int64_t samples = isUsable ? file.size() / (parameters.channels * bytesOf(*number)) : 0;
    if (samples > 0)
        addChannels(file, name, samples, *number, rateHz, parameters, options, recording);
    else
        addNote(recording, Note::Severity::Warning,
                isUsable
                    ? QCoreApplication::translate("NeuroScope", "%1 holds no sample of its %2 channels.")
                          .arg(name)
                          .arg(parameters.channels)
                    : QCoreApplication::translate("NeuroScope", "%1 is not shown: the parameters (%2 "
                                                                "channels of %3 bits at %4 Hz) do not say "
                                                                "how it is stored.")
                          .arg(name)
                          .arg(parameters.channels)
                          .arg(parameters.storedBits())
                          .arg(rateHz));
}

QStringList filesOf(const NeuroscopeSet &set)
{
    QStringList names = set.events + set.epochs;
    for (const auto *files : {&set.spikes, &set.clusters, &set.features, &set.waveforms})
        for (const auto &[shank, name] : *files)
            names << name;
    for (const QString &name :
         {set.parameters, set.fieldPotential.isEmpty() ? set.wideband : set.fieldPotential})
        if (!name.isEmpty())
            names << name;
    names.sort();
    return names;
}

NeuroscopeParameters parametersOf(const NeuroscopeSet &set, Recording &recording)
{
    if (set.parameters.isEmpty()) {
        addNote(
            recording, Note::Severity::Warning,
            QCoreApplication::translate("NeuroScope", "There are no parameters (%1.xml) beside the spikes.")
                .arg(set.base));
        return {};
    }
    NeuroscopeParameters parameters = readNeuroscopeParameters(set.path(set.parameters));
    if (!parameters.damage.isEmpty())
        addNote(recording, Note::Severity::Warning,
                QCoreApplication::translate("NeuroScope", "%1 is damaged (%2); what stands before was read.")
                    .arg(set.parameters, parameters.damage));
    return parameters;
}

} // namespace

bool recognisesNeuroscope(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() ? !neuroscopeBases(QDir(info.absoluteFilePath())).isEmpty()
                        : neuroscopeSet(path).has_value();
}

Recording readNeuroscope(const QString &path, const ReadOptions &options, const Progress &progress)
{
    const std::optional<NeuroscopeSet> set = neuroscopeSet(path);
    if (!set)
        throw Error(QCoreApplication::translate("NeuroScope",
                                                "%1 does not hold one set of files but these: %2. "
                                                "Open a file of one of them.")
                        .arg(path, neuroscopeBases(QDir(path)).join(QStringLiteral(", "))));
    Recording recording;
    recording.path = path;
    recording.format = QCoreApplication::translate("NeuroScope", "NeuroScope");
    recording.contentId = contentId(set->folder.path(), filesOf(*set));
    for (const QString &name : filesOf(*set))
        recording.files << set->path(name);
    const NeuroscopeParameters parameters = parametersOf(*set, recording);
    addElectrodes(parameters, recording);
    addSignals(*set, parameters, options, recording);
    const double rateHz = parameters.rateHz > 0 ? parameters.rateHz : options.rateHz;
    if (!(set->spikes.empty() && set->features.empty()) && !(rateHz > 0))
        throw Error(QCoreApplication::translate("NeuroScope",
                                                "%1 states no sampling rate of its spikes. Give it "
                                                "with --rate HZ.")
                        .arg(path));
    addNeuroscopeUnits(*set, parameters, rateHz, progress, recording);
    addNeuroscopeEvents(*set, recording);
    if (recording.units.empty() && recording.channels.empty() && recording.intervals.empty())
        throw Error(QCoreApplication::translate("NeuroScope", "%1: beside the parameters there are neither "
                                                              "spikes nor signals nor events that can be "
                                                              "read.")
                        .arg(path));
    if (recording.units.empty() && set->folder.exists(QStringLiteral("spike_times.npy")))
        addNote(recording, Note::Severity::Information,
                QCoreApplication::translate("NeuroScope", "The folder also holds a sorting by Phy: open its "
                                                          "spike_times.npy for units."));
    finishRecording(recording);
    return recording;
}

} // namespace edgescope
