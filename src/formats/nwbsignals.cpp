// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/nwb.h"
#include "formats/nwbsamples.h"
#include "formats/nwbtimes.h"
#include "formats/signalunit.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double rawRateHz = 5000;

using Severity = Note::Severity;

QString shown(const QByteArray &place)
{
    return QString::fromUtf8(place);
}

// One ElectricalSeries that can be shown.
struct Series {
    QByteArray place;
    std::int64_t frames = 0;
    std::size_t channelCount = 0;
    QString unit;
    std::vector<double> scales; // for each channel
    double offset = 0;
    std::vector<int> electrodes; // row for each channel, empty when not known
    NwbTimes times;
    bool insideLfp = false;

    bool isRaw() const { return times.rateHz >= rawRateHz; }
};

// Finds out how many frames and channels there are; says why when there is nothing to show.
bool readShape(const NwbFile &nwb, Series &series, Recording &recording)
{
    const QByteArray data = series.place + "/data";
    const auto leaveOut = [&](Severity severity, const QString &sentence) {
        addNote(recording, severity, sentence.arg(shown(series.place)));
        return false;
    };
    if (!nwb.file.containsDataset(data))
        return leaveOut(Severity::Warning,
                        QCoreApplication::translate("NwbReader", "The signal %1 has no data."));
    const std::vector<hsize_t> dims = nwb.file.dims(data);
    if (dims.empty() || dims.size() > 2 || !Hdf5File::isNumber(nwb.file.kind(data)))
        return leaveOut(Severity::Error, QCoreApplication::translate(
                                             "NwbReader", "The data of the signal %1 are not a table of "
                                                          "times and channels."));
    series.frames = static_cast<std::int64_t>(dims[0]);
    series.channelCount = dims.size() == 2 ? dims[1] : 1;
    if (series.frames == 0 || series.channelCount == 0)
        return leaveOut(Severity::Warning,
                        QCoreApplication::translate("NwbReader", "The signal %1 has no samples."));
    if (!nwb.file.isDecodable(data))
        return leaveOut(Severity::Error,
                        QCoreApplication::translate("NwbReader", "The signal %1 is compressed in a way that "
                                                                 "cannot be read."));
    // A table cannot have many more channels than a probe has contacts: it lies on its side or is damaged.
    if (series.channelCount > 100000)
        return leaveOut(Severity::Error,
                        QCoreApplication::translate("NwbReader", "The signal %1 has too many channels; its "
                                                                 "times and channels may be exchanged."));
    return true;
}

void readScaling(const NwbFile &nwb, Series &series, Recording &recording)
{
    const QByteArray data = series.place + "/data";
    // The standard demands volts. Some writers name the unit of the stored numbers instead.
    const QString stated = nwb.file.attributeText(data, "unit").value_or(QStringLiteral("V"));
    const SignalUnit unit = signalUnit(stated.trimmed().isEmpty() ? QStringLiteral("V") : stated);
    if (unit.factor != 1)
        addNote(recording, Severity::Information,
                QCoreApplication::translate("NwbReader", "The values of %1 are stated as %2; they were made "
                                                         "volts.")
                    .arg(shown(series.place), stated));
    double conversion = nwb.file.attributeNumber(data, "conversion").value_or(1);
    if (!std::isfinite(conversion) || conversion == 0) {
        addNote(recording, Severity::Warning,
                QCoreApplication::translate("NwbReader", "The conversion factor of %1 cannot be used; values "
                                                         "are shown as stored.")
                    .arg(shown(series.place)));
        conversion = 1;
    }
    const double offset = nwb.file.attributeNumber(data, "offset").value_or(0);
    series.unit = unit.name;
    series.offset = std::isfinite(offset) ? offset * unit.factor : 0;
    series.scales.assign(series.channelCount, conversion * unit.factor);
    const QByteArray place = series.place + "/channel_conversion";
    if (!nwb.file.containsDataset(place))
        return;
    const std::vector<double> factors = nwb.file.numbers(place);
    if (factors.size() != series.channelCount) {
        addNote(recording, Severity::Warning,
                QCoreApplication::translate("NwbReader",
                                            "The channel conversion of %1 was ignored: it is not "
                                            "one factor for each channel.")
                    .arg(shown(series.place)));
        return;
    }
    for (std::size_t n = 0; n < factors.size(); ++n)
        series.scales[n] *= factors[n];
}

void readElectrodes(const NwbFile &nwb, Series &series, Recording &recording)
{
    const QByteArray place = series.place + "/electrodes";
    if (!nwb.file.containsDataset(place))
        return;
    series.electrodes = nwbElectrodeRows(nwb, place, recording);
    if (series.electrodes.size() == series.channelCount)
        return;
    addNote(recording, Severity::Warning,
            QCoreApplication::translate("NwbReader",
                                        "The electrodes of %1 were ignored: there are %2 for %n "
                                        "channel(s).",
                                        nullptr, int(series.channelCount))
                .arg(shown(series.place), QString::number(series.electrodes.size())));
    series.electrodes.clear();
}

bool lieInsideLfp(const NwbFile &nwb, const QByteArray &place)
{
    return std::any_of(nwb.objects.begin(), nwb.objects.end(), [&place](const Hdf5File::Object &object) {
        return object.type == u"LFP" && place.startsWith(object.place + "/");
    });
}

// Channels carry the names of their electrodes; where an earlier series has them too, the series' name too.
QString channelLabel(const Series &series, std::size_t channel, const QSet<QString> &taken,
                     const Recording &recording)
{
    const int row = series.electrodes.empty() ? -1 : series.electrodes[channel];
    const QString electrode = row < 0 ? QString() : recording.electrodes[static_cast<std::size_t>(row)].label;
    if (electrode.isEmpty())
        return QStringLiteral("%1 %2").arg(lastName(series.place), QString::number(channel + 1));
    return !taken.contains(electrode) ? electrode
                                      : QStringLiteral("%1 (%2)").arg(electrode, lastName(series.place));
}

void addChannels(const Series &series, const std::shared_ptr<const Hdf5File> &file, Recording &recording)
{
    const auto source = std::make_shared<const NwbSamples>(file, series.place + "/data", series.scales,
                                                           series.offset, series.times.segments);
    QSet<QString> taken;
    for (const Channel &channel : recording.channels)
        taken.insert(channel.label);
    for (std::size_t n = 0; n < series.channelCount; ++n) {
        Channel channel;
        channel.label = channelLabel(series, n, taken, recording);
        channel.unit = series.unit;
        channel.rateHz = series.times.rateHz;
        channel.start = series.times.start;
        channel.sampleCount = series.times.sampleCount;
        channel.electrode = series.electrodes.empty() ? -1 : series.electrodes[n];
        channel.source = source;
        channel.sourceChannel = static_cast<int>(n);
        recording.channels.push_back(std::move(channel));
    }
    recording.gaps.insert(recording.gaps.end(), series.times.gaps.begin(), series.times.gaps.end());
}

} // namespace

void readNwbSignals(const NwbFile &nwb, std::shared_ptr<const Hdf5File> file, const ReadOptions &options,
                    Recording &recording)
{
    std::vector<Series> all;
    for (const QByteArray &place : nwb.placesOfType(u"ElectricalSeries")) {
        Series series;
        series.place = place;
        if (!readShape(nwb, series, recording))
            continue;
        std::optional<NwbTimes> times = readNwbTimes(nwb, place, series.frames, options, recording);
        if (!times)
            continue;
        series.times = std::move(*times);
        readScaling(nwb, series, recording);
        readElectrodes(nwb, series, recording);
        series.insideLfp = lieInsideLfp(nwb, place);
        all.push_back(std::move(series));
    }
    // LFP before other slow signals before raw ones.
    std::stable_sort(all.begin(), all.end(), [](const Series &a, const Series &b) {
        return std::pair(a.isRaw(), !a.insideLfp) < std::pair(b.isRaw(), !b.insideLfp);
    });
    for (const Series &series : all)
        addChannels(series, file, recording);
}

} // namespace edgescope
