// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/synapticcurrent.h"

#include "analyses/parametermaking.h"
#include "analyses/reasons.h"
#include "core/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace edgescope {
namespace {

// Samples are computed in blocks that begin at multiples of this number. At the start of each the decayed sum
// is taken afresh from the spikes before it: where a stretch begins does not matter, and blocks are computed
// side by side.
constexpr std::int64_t currentSamplesPerBlock = 4096;
// Older spikes are below the last bit of any sum.
constexpr double memoryInTau = 45;

std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

// The decayed sum of one class, moved on from one edge of the sample grid to the next.
class Decay
{
public:
    Decay(const std::vector<double> &times, double tau, double step, double start)
        : m_times(times)
        , m_tau(tau)
        , m_decay(std::exp(-step / tau))
    {
        const auto memory = std::lower_bound(times.begin(), times.end(), start - memoryInTau * tau);
        m_next = std::upper_bound(memory, times.end(), start);
        for (auto spike = memory; spike != m_next; ++spike)
            m_sum += std::exp((*spike - start) / tau);
    }

    // Moves on to `edge`, one step later.
    void moveTo(double edge)
    {
        m_sum *= m_decay;
        m_newSpikes = 0;
        for (; m_next != m_times.end() && *m_next <= edge; ++m_next, ++m_newSpikes)
            m_sum += std::exp((*m_next - edge) / m_tau);
    }

    double sum() const { return m_sum; }
    std::int64_t newSpikes() const { return m_newSpikes; }

private:
    const std::vector<double> &m_times;
    double m_tau;
    double m_decay;
    double m_sum = 0;
    std::vector<double>::const_iterator m_next;
    std::int64_t m_newSpikes = 0;
};

// Adds one class's share of the samples [first, first + out.size()), all inside one block.
void addClass(const PooledSpikes &spikes, double tau, double factor, const CurrentSettings &settings,
              std::int64_t first, std::span<double> out)
{
    const bool isMean = settings.sampling == CurrentSettings::Sampling::Mean;
    const double step = 1 / settings.rateHz;
    const std::int64_t blockStart = floorDivide(first, currentSamplesPerBlock) * currentSamplesPerBlock;
    // Edges lie half an interval before the samples for means, on them for points.
    const auto edge = [&](std::int64_t n) {
        return settings.start + (static_cast<double>(n) - (isMean ? 0.5 : 0)) / settings.rateHz;
    };
    Decay decay(spikes.times(), tau, step, edge(blockStart));
    const auto last = first + static_cast<std::int64_t>(out.size());
    for (std::int64_t n = blockStart; n < last; ++n) {
        const double before = decay.sum();
        decay.moveTo(edge(n + 1));
        if (n < first)
            continue;
        // ∫ over the interval = τ · (what it begins with + what arrives − what is left).
        const double value =
            isMean ? tau * (before + static_cast<double>(decay.newSpikes()) - decay.sum()) * settings.rateHz
                   : before;
        out[static_cast<size_t>(n - first)] += factor * value;
    }
}

double kernelFactor(const CurrentSettings &settings, int units, double tau)
{
    return (settings.perNeuron ? 1.0 / units : 1) * (settings.unitArea ? 1 / tau : 1);
}

struct TimeConstants {
    double excitatory;
    double inhibitory;
};

TimeConstants timeConstants(const Values &values)
{
    const QByteArray kinetics = values.choice("kinetics");
    if (kinetics == "5_10")
        return {0.005, 0.010};
    if (kinetics == "own")
        return {values.number("tau_excitatory") / 1000, values.number("tau_inhibitory") / 1000};
    return {0.003, 0.008};
}

// Lowest and highest of each of at most 1000 columns of a window of any length, in their order, and the
// moments.
class Preview
{
public:
    explicit Preview(std::int64_t samples)
        : m_samples(samples)
        , m_columns(static_cast<size_t>(std::min<std::int64_t>(samples, 1000)))
    {
    }

    void add(std::int64_t sample, double value)
    {
        Column &column =
            m_columns[static_cast<size_t>(sample * static_cast<std::int64_t>(m_columns.size()) / m_samples)];
        if (column.low < 0 || value < column.lowest)
            column = {sample, column.high, value, column.highest};
        if (column.high < 0 || value > column.highest)
            column = {column.low, sample, column.lowest, value};
        m_sum += value;
        m_sumOfSquares += value * value;
    }

    double mean() const { return m_sum / static_cast<double>(m_samples); }
    double sd() const
    {
        return std::sqrt(std::max(0.0, m_sumOfSquares / static_cast<double>(m_samples) - mean() * mean()));
    }
    Series series(const CurrentSettings &settings) const
    {
        Series series;
        series.name = QStringLiteral("C(t)");
        const auto append = [&](std::int64_t sample, double value) {
            series.x.push_back(settings.start + static_cast<double>(sample) / settings.rateHz);
            series.y.push_back(value);
        };
        for (const Column &column : m_columns) {
            const bool lowFirst = column.low <= column.high;
            append(lowFirst ? column.low : column.high, lowFirst ? column.lowest : column.highest);
            if (column.low != column.high)
                append(lowFirst ? column.high : column.low, lowFirst ? column.highest : column.lowest);
        }
        return series;
    }

private:
    struct Column {
        std::int64_t low = -1; // samples
        std::int64_t high = -1;
        double lowest = 0;
        double highest = 0;
    };

    std::int64_t m_samples;
    std::vector<Column> m_columns;
    double m_sum = 0;
    double m_sumOfSquares = 0;
};

Preview preview(const EnsembleSignals &ensemble, const CurrentSettings &settings, std::int64_t samples,
                const Progress &progress)
{
    constexpr std::int64_t samplesPerTile = 64 * currentSamplesPerBlock;
    Preview result(samples);
    std::vector<double> tile;
    for (std::int64_t first = 0; first < samples; first += samplesPerTile) {
        tile.resize(static_cast<size_t>(std::min(samplesPerTile, samples - first)));
        const auto done = static_cast<double>(first);
        const auto all = static_cast<double>(samples);
        synapticCurrent(ensemble, settings, first, tile,
                        progress.part(done / all, (done + static_cast<double>(tile.size())) / all));
        for (size_t n = 0; n < tile.size(); ++n)
            result.add(first + static_cast<std::int64_t>(n), tile[n]);
    }
    return result;
}

Curves pictureOf(const Preview &preview, const CurrentSettings &settings)
{
    Panel panel;
    panel.title = QCoreApplication::translate("Analysis", "Synaptic current");
    panel.x.title = QCoreApplication::translate("Analysis", "Time");
    panel.x.unit = QStringLiteral("s");
    panel.y.title = QStringLiteral("C(t)");
    panel.y.unit = currentUnit(settings);
    ReadOut meanText;
    meanText.label = QCoreApplication::translate("Analysis", "mean");
    meanText.value = preview.mean();
    ReadOut sdText;
    sdText.label = QCoreApplication::translate("Analysis", "SD");
    sdText.value = preview.sd();
    panel.readOuts = {meanText, sdText};
    panel.series.push_back(preview.series(settings));
    Curves curves;
    curves.panels.push_back(std::move(panel));
    return curves;
}

} // namespace

void synapticCurrent(const EnsembleSignals &ensemble, const CurrentSettings &settings, std::int64_t first,
                     std::span<double> out, const Progress &progress)
{
    const auto last = first + static_cast<std::int64_t>(out.size());
    const std::int64_t firstBlock = floorDivide(first, currentSamplesPerBlock);
    const std::int64_t blocks =
        out.empty() ? 0 : floorDivide(last - 1, currentSamplesPerBlock) + 1 - firstBlock;
    std::atomic<std::int64_t> done = 0;
    parallelFor(blocks, [&](std::int64_t b) {
        const std::int64_t from = std::max(first, (firstBlock + b) * currentSamplesPerBlock);
        const std::int64_t to = std::min(last, (firstBlock + b + 1) * currentSamplesPerBlock);
        const auto part = out.subspan(static_cast<size_t>(from - first), static_cast<size_t>(to - from));
        std::fill(part.begin(), part.end(), 0.0);
        if (ensemble.excitatoryUnits > 0)
            addClass(ensemble.excitatory, settings.tauExcitatory,
                     kernelFactor(settings, ensemble.excitatoryUnits, settings.tauExcitatory), settings, from,
                     part);
        if (ensemble.inhibitoryUnits > 0)
            addClass(ensemble.inhibitory, settings.tauInhibitory,
                     -kernelFactor(settings, ensemble.inhibitoryUnits, settings.tauInhibitory), settings,
                     from, part);
        progress.report(++done, blocks);
    });
}

std::int64_t currentSampleCount(const TimeRange &window, double rateHz)
{
    constexpr double tolerance = 1e-9; // of a sample
    return window.isEmpty() ? 0 : static_cast<std::int64_t>(std::ceil(window.length() * rateHz - tolerance));
}

CurrentSettings currentSettings(const Recording &recording, const TimeRange &window, const Values &values)
{
    constexpr double withoutChannels = 1000;
    CurrentSettings settings;
    const TimeConstants tau = timeConstants(values);
    settings.tauExcitatory = tau.excitatory;
    settings.tauInhibitory = tau.inhibitory;
    settings.perNeuron = values.yes("per_neuron");
    settings.unitArea = values.yes("unit_area");
    settings.sampling = values.choice("sampling") == "point" ? CurrentSettings::Sampling::Point
                                                             : CurrentSettings::Sampling::Mean;
    settings.start = window.start;
    settings.rateHz = values.number("rate");
    if (settings.rateHz <= 0)
        settings.rateHz = recording.channels.empty() || !(recording.channels.front().rateHz > 0)
                              ? withoutChannels
                              : recording.channels.front().rateHz;
    return settings;
}

QString oneSidedNote(const EnsembleSignals &ensemble)
{
    if (ensemble.excitatoryUnits > 0 && ensemble.inhibitoryUnits > 0)
        return {};
    return ensemble.excitatoryUnits > 0
               ? QCoreApplication::translate("Analysis", "C(t) is one-sided: no inhibitory units.")
               : QCoreApplication::translate("Analysis", "C(t) is one-sided: no excitatory units.");
}

QString currentUnit(const CurrentSettings &settings)
{
    if (settings.unitArea)
        return settings.perNeuron ? QCoreApplication::translate("Analysis", "Hz per neuron")
                                  : QStringLiteral("Hz");
    return settings.perNeuron ? QCoreApplication::translate("Analysis", "per neuron") : QString();
}

const std::vector<Parameter> &synapticCurrentParameters()
{
    static const std::vector<Parameter> parameters = {
        choiceParameter("kinetics", QT_TRANSLATE_NOOP("Parameter", "Decay of E and I"),
                        {{"3_8", QT_TRANSLATE_NOOP("Parameter", "3 and 8 ms")},
                         {"5_10", QT_TRANSLATE_NOOP("Parameter", "5 and 10 ms")},
                         {"own", QT_TRANSLATE_NOOP("Parameter", "Own")}},
                        QT_TRANSLATE_NOOP("Parameter", "Time constants of the kernels; Own takes the two "
                                                       "below.")),
        numberParameter("tau_excitatory", QT_TRANSLATE_NOOP("Parameter", "τ of E"), 3, 0.1, 1000, 3,
                        QStringLiteral("ms"),
                        QT_TRANSLATE_NOOP("Parameter", "Decay of excitatory kernels, when Own is chosen.")),
        numberParameter("tau_inhibitory", QT_TRANSLATE_NOOP("Parameter", "τ of I"), 8, 0.1, 1000, 3,
                        QStringLiteral("ms"),
                        QT_TRANSLATE_NOOP("Parameter", "Decay of inhibitory kernels, when Own is chosen.")),
        yesNoParameter("per_neuron", QT_TRANSLATE_NOOP("Parameter", "Per neuron"), false,
                       QT_TRANSLATE_NOOP("Parameter", "Divides each class by its number of units.")),
        yesNoParameter("unit_area", QT_TRANSLATE_NOOP("Parameter", "Kernels of unit area"), false,
                       QT_TRANSLATE_NOOP("Parameter", "Divides each kernel by its time constant.")),
        choiceParameter("sampling", QT_TRANSLATE_NOOP("Parameter", "A sample is"),
                        {{"mean", QT_TRANSLATE_NOOP("Parameter", "Mean of its interval")},
                         {"point", QT_TRANSLATE_NOOP("Parameter", "Value at its time")}},
                        QT_TRANSLATE_NOOP("Parameter", "Exact means undersample nothing; values at points do "
                                                       "below 2 kHz.")),
        numberParameter("rate", QT_TRANSLATE_NOOP("Parameter", "Samples per second"), 0, 0, 100000, 3,
                        QStringLiteral("Hz"),
                        QT_TRANSLATE_NOOP("Parameter", "0 takes the rate of the first LFP channel, or 1000 "
                                                       "Hz without LFP."))};
    return parameters;
}

Result runSynapticCurrent(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    Result result;
    const EnsembleSignals &ensemble = *input.ensemble;
    const TimeRange window = input.statistics->window;
    if (ensemble.excitatoryUnits == 0 && ensemble.inhibitoryUnits == 0) {
        refuseForClasses(result, missingClassReason(*input.statistics));
        return result;
    }
    const CurrentSettings settings = currentSettings(*input.recording, window, values);
    const std::int64_t samples = currentSampleCount(window, settings.rateHz);
    if (samples == 0) {
        result.notComputable = QCoreApplication::translate("Analysis", "The time chosen is empty.");
        return result;
    }
    result.shape = pictureOf(preview(ensemble, settings, samples, progress), settings);
    const QString note = oneSidedNote(ensemble);
    if (!note.isEmpty())
        result.notes << note;
    return result;
}

} // namespace edgescope
