// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/matlabparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr std::int64_t leastSamples = 64;
constexpr std::int64_t mostMatlabChannels = 4096;
// A table has many more samples than channels.
constexpr std::int64_t sampleRatio = 4;

// A table of samples at one place of the file.
struct FoundSignal {
    QString name;
    const MatValue *table = nullptr;
    const PlacedStruct *around = nullptr;

    std::int64_t samples() const { return std::max(table->rows, table->columns); }
    std::int64_t channels() const { return std::min(table->rows, table->columns); }
    bool channelsAreRows() const { return table->rows < table->columns; }
};

bool isSignalName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("lfp|eeg|ecog|signal|^data$|trace"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

bool isSignal(const FoundSignal &signal)
{
    return signal.table->isNumbers() && signal.channels() >= 1 && signal.channels() <= mostMatlabChannels &&
           signal.samples() >= leastSamples && signal.samples() >= sampleRatio * signal.channels();
}

// The times of the samples: even steps, of which the rate follows.
struct Clock {
    double rateHz = 0;
    double start = 0;
};

std::optional<Clock> clockOf(const FoundSignal &candidate)
{
    if (!isTimeField(candidate.name) || candidate.channels() != 1)
        return {};
    const std::vector<double> times = candidate.table->numbers();
    const double step = (times.back() - times.front()) / static_cast<double>(times.size() - 1);
    for (std::size_t n = 1; n < times.size(); ++n)
        if (!(std::abs(times[n] - times[n - 1] - step) <= 0.01 * std::abs(step)))
            return {};
    const double scale = timeScale(candidate.name);
    return step > 0 ? std::optional(Clock{1 / (step * scale), times.front() * scale}) : std::nullopt;
}

std::vector<FoundSignal> signalsIn(const PlacedStruct &placed)
{
    std::vector<FoundSignal> found;
    const MatValue &structure = *placed.structure;
    for (std::size_t n = 0; n < structure.fieldNames.size(); ++n) {
        const MatValue *table = &structure.parts[n];
        while (table->isCells() && table->count() == 1)
            table = &table->parts.front();
        const FoundSignal signal{structure.fieldNames[n], table, &placed};
        if (isSignal(signal))
            found.push_back(signal);
    }
    return found;
}

// The largest table and those beside it with as many samples; vectors of their times apart.
struct SignalGroup {
    std::vector<FoundSignal> tables;
    std::optional<Clock> clock;
};

SignalGroup largestGroup(const std::vector<PlacedStruct> &all, bool mustBeNamed)
{
    SignalGroup best;
    std::int64_t most = 0;
    for (const PlacedStruct &placed : all) {
        const std::vector<FoundSignal> signalTables = signalsIn(placed);
        for (const FoundSignal &first : signalTables) {
            if (first.table->count() <= most || (mustBeNamed && !isSignalName(first.name)) || clockOf(first))
                continue;
            most = first.table->count();
            best = {};
            for (const FoundSignal &other : signalTables) {
                if (other.samples() != first.samples() || (mustBeNamed && !isSignalName(other.name)))
                    continue;
                if (const std::optional<Clock> clock = clockOf(other))
                    best.clock = clock;
                else
                    best.tables.push_back(other);
            }
        }
    }
    return best;
}

QString potentialUnit(const QString &text, double &scale)
{
    const QString key = text.trimmed().toLower();
    scale = key == u"uv" || key == u"µv" || key == u"μv" || key == u"microvolts" ? 1e-6
            : key == u"mv" || key == u"millivolts"                               ? 1e-3
                                                                                 : 1;
    return scale != 1 || key == u"v" || key == u"volts" ? QStringLiteral("V") : text.trimmed();
}

// The names of the channels: cells of as many texts, or structures with a field of this name.
std::vector<QString> labelsIn(const MatValue &structure, std::int64_t channels)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(ch|chs|chan|chans|channels?|labels?|ch_?names?|channel_?(names?|labels?)|chanlocs|"
                       "electrodes?)$"),
        QRegularExpression::CaseInsensitiveOption);
    for (std::size_t n = 0; n < structure.fieldNames.size(); ++n) {
        const MatValue &value = structure.parts[n];
        if (!pattern.match(structure.fieldNames[n]).hasMatch())
            continue;
        std::vector<QString> labels = value.cellTexts();
        if (value.kind == MatValue::Kind::Struct && value.count() == channels)
            for (std::int64_t element = 0; element < channels; ++element)
                if (const MatValue *label = value.field(u"labels", element))
                    labels.push_back(label->text());
        if (std::ssize(labels) == channels)
            return labels;
    }
    return {};
}

std::vector<QString> channelLabels(const FoundSignal &signal, const std::vector<PlacedStruct> &all)
{
    const std::int64_t channels = signal.channels();
    if (std::vector<QString> own = labelsIn(*signal.around->structure, channels); !own.empty())
        return own;
    for (const PlacedStruct &placed : all)
        if (std::vector<QString> labels = labelsIn(*placed.structure, channels); !labels.empty())
            return labels;
    std::vector<QString> labels;
    for (std::int64_t n = 0; n < channels; ++n)
        labels.push_back(channels == 1 ? signal.name
                                       : QStringLiteral("%1 %2").arg(signal.name, QString::number(n + 1)));
    return labels;
}

void addChannels(const FoundSignal &signal, const Clock &clock, const std::vector<PlacedStruct> &all,
                 const ReadOptions &options, Recording &recording)
{
    double scale = options.signalScale;
    QString unit = options.signalUnit;
    for (const QStringView name : {u"unit", u"units"})
        if (const MatValue *stated = signal.around->structure->field(name);
            unit.isEmpty() && stated && !stated->text().isEmpty())
            unit = potentialUnit(stated->text(), scale);
    const std::vector<QString> labels = channelLabels(signal, all);
    const auto source = std::make_shared<const MatSamples>(*signal.table, signal.channelsAreRows(), scale);
    for (std::size_t n = 0; n < labels.size(); ++n) {
        Channel channel;
        channel.label = labels[n];
        channel.unit = unit;
        channel.rateHz = clock.rateHz;
        channel.start = clock.start;
        channel.sampleCount = signal.samples();
        channel.source = source;
        channel.sourceChannel = static_cast<int>(n);
        recording.channels.push_back(std::move(channel));
    }
}

} // namespace

void readMatSignals(const std::vector<PlacedStruct> &all, const ReadOptions &options, Recording &recording)
{
    const bool hasUnits = !recording.units.empty();
    const SignalGroup group = largestGroup(all, hasUnits);
    if (group.tables.empty())
        return;
    const PlacedStruct &around = *group.tables.front().around;
    Clock clock = group.clock.value_or(Clock());
    if (const std::optional<double> rate = statedRate(*around.structure, all))
        clock.rateHz = *rate;
    if (options.rateHz > 0 && !hasUnits)
        clock.rateHz = options.rateHz;
    if (!(clock.rateHz > 0)) {
        if (hasUnits)
            return;
        refuseMat(recording, QCoreApplication::translate(
                                 "Matlab", "has a table of samples (%1) but states no sampling "
                                           "rate. Give it with --rate HZ or when the window asks "
                                           "for it.")
                                 .arg(around.placeOf(group.tables.front().name)));
    }
    QStringList places;
    for (const FoundSignal &signal : group.tables) {
        addChannels(signal, clock, all, options, recording);
        places << around.placeOf(signal.name);
    }
    recording.notes.push_back(
        {Note::Severity::Information,
         QCoreApplication::translate("Matlab", "Signals were found in %1: %2 samples at %3 Hz.")
             .arg(places.join(QStringLiteral(", ")))
             .arg(group.tables.front().samples())
             .arg(clock.rateHz)});
}

} // namespace edgescope
