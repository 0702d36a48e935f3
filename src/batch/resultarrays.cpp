// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/resultarrays.h"

#include "analyses/coherence.h"
#include "analyses/frequencymap.h"
#include "analyses/multiscalemap.h"
#include "analyses/scalogram.h"
#include "analyses/spectrogram.h"
#include "analyses/synapticcurrent.h"
#include "core/normalisation.h"
#include "core/scalegrid.h"
#include "formats/resultsfile.h"

#include <algorithm>

namespace edgescope {
namespace {

constexpr std::int64_t binsPerTile = 1 << 16;

struct EnsembleArray {
    UnitClass unitClass;
    const char *name;
};
constexpr EnsembleArray arrays[] = {{UnitClass::Excitatory, "e"}, {UnitClass::Inhibitory, "i"}};

class EnsembleWriter
{
public:
    EnsembleWriter(ResultsFile &file, const EnsembleSignals &ensemble, const TimeRange &window,
                   const Progress &progress)
        : m_file(file)
        , m_ensemble(ensemble)
        , m_window(window)
        , m_progress(progress)
    {
        for (int k = 1; k <= scaleCount; ++k)
            m_totalBins += 2 * binCount(window.length(), scaleWidth(k));
    }

    void writeScale(int k)
    {
        const QByteArray group = "/ensembles/" + QByteArray::number(k);
        m_file.setNumber(group, "bin_width_s", scaleWidth(k));
        m_file.setNumber(group, "start_s", m_window.start);
        QStringList missing;
        for (const EnsembleArray &array : arrays) {
            if (m_ensemble.unitCount(array.unitClass) > 0)
                writeArray(group + '/' + array.name, array.unitClass, scaleWidth(k));
            else
                missing << statusText(NormalisedSeries::Status::NoUnits,
                                      array.unitClass == UnitClass::Excitatory);
        }
        if (!missing.isEmpty())
            m_file.setText(group, "missing", missing.join(u' '));
    }

private:
    void writeArray(const QByteArray &place, UnitClass unitClass, double width)
    {
        const int series =
            m_file.addSeries(place, QStringLiteral("time"), QStringLiteral("spikes per neuron per bin"));
        const auto units = static_cast<double>(m_ensemble.unitCount(unitClass));
        const std::int64_t bins = binCount(m_window.length(), width);
        for (std::int64_t first = 0; first < bins; first += binsPerTile) {
            m_progress.report(m_doneBins, m_totalBins);
            const auto count = static_cast<size_t>(std::min(binsPerTile, bins - first));
            m_counts.resize(count);
            m_values.resize(count);
            m_ensemble.spikes(unitClass).count(m_window.start, width, first, m_counts);
            std::transform(m_counts.begin(), m_counts.end(), m_values.begin(),
                           [&](std::uint32_t spikes) { return spikes / units; });
            m_file.append(series, m_values);
            m_doneBins += static_cast<std::int64_t>(count);
        }
    }

    ResultsFile &m_file;
    const EnsembleSignals &m_ensemble;
    TimeRange m_window;
    const Progress &m_progress;
    std::vector<std::uint32_t> m_counts;
    std::vector<double> m_values;
    std::int64_t m_doneBins = 0;
    std::int64_t m_totalBins = 0;
};

// Both ensembles at every scale, /ensembles/<k>/{e,i} in spikes per neuron per bin. A class without units has
// no ensemble: its array is left out and the attribute "missing" of the group says so.
void writeEnsembles(ResultsFile &file, const AnalysisInput &input, const Values &, const Progress &progress)
{
    EnsembleWriter writer(file, *input.ensemble, input.statistics->window, progress);
    for (int k = 1; k <= scaleCount; ++k)
        writer.writeScale(k);
}

// C(t) of the window, /current/{t,c}, one sample after the other.
void writeCurrent(ResultsFile &file, const AnalysisInput &input, const Values &values,
                  const Progress &progress)
{
    const EnsembleSignals &ensemble = *input.ensemble;
    if (ensemble.excitatoryUnits == 0 && ensemble.inhibitoryUnits == 0)
        return;
    const TimeRange window = input.statistics->window;
    const CurrentSettings settings = currentSettings(*input.recording, window, values);
    const int timeSeries = file.addSeries("/current/t", QStringLiteral("time"), QStringLiteral("s"));
    const int currentSeries = file.addSeries("/current/c", QStringLiteral("time"), currentUnit(settings));
    file.setNumber("/current", "rate_hz", settings.rateHz);
    file.setNumber("/current", "tau_excitatory_s", settings.tauExcitatory);
    file.setNumber("/current", "tau_inhibitory_s", settings.tauInhibitory);
    if (const QString note = oneSidedNote(ensemble); !note.isEmpty())
        file.setText("/current", "missing", note);
    const std::int64_t samples = currentSampleCount(window, settings.rateHz);
    std::vector<double> times;
    std::vector<double> current;
    for (std::int64_t first = 0; first < samples; first += binsPerTile) {
        progress.report(first, samples);
        const auto count = static_cast<size_t>(std::min(binsPerTile, samples - first));
        times.resize(count);
        current.resize(count);
        for (size_t n = 0; n < count; ++n)
            times[n] =
                settings.start + static_cast<double>(first + static_cast<std::int64_t>(n)) / settings.rateHz;
        synapticCurrent(ensemble, settings, first, current, Progress());
        file.append(timeSeries, times);
        file.append(currentSeries, current);
    }
}

// The z-scored image of E, I and E − I, /multiscale/{e,i,f}, as the map's parameters ask for; times and
// widths of its columns and rows beside it. A channel whose class has no units is left out.
void writeMultiscale(ResultsFile &file, const AnalysisInput &input, const Values &values,
                     const Progress &progress)
{
    const MultiscaleImages images = multiscaleMapImages(input, values, progress);
    constexpr const char *names[] = {"e", "i", "f"};
    QStringList missing;
    for (size_t c = 0; c < images.channels.size(); ++c) {
        const MultiscaleImage &image = images.channels[c];
        if (image.rows.front() == MultiscaleImage::RowStatus::NoUnits) {
            missing << QString::fromLatin1(names[c]);
            continue;
        }
        file.addArray(QByteArray("/multiscale/") + names[c],
                      std::vector<double>(image.values.begin(), image.values.end()),
                      {static_cast<std::int64_t>(image.rows.size()), image.columns},
                      {QStringLiteral("scale"), QStringLiteral("time")}, QStringLiteral("SD"));
    }
    const MultiscaleImage &image = images.channels.front();
    std::vector<double> times;
    for (std::int64_t n = 0; n < image.columns; ++n)
        times.push_back(image.centre(n));
    std::vector<double> widths;
    for (size_t r = 0; r < image.rows.size(); ++r)
        widths.push_back(scaleWidth(image.firstScale + static_cast<int>(r)));
    file.addArray("/multiscale/time", times, {image.columns}, {QStringLiteral("time")}, QStringLiteral("s"));
    file.addArray("/multiscale/dt", widths, {static_cast<std::int64_t>(widths.size())},
                  {QStringLiteral("scale")}, QStringLiteral("s"));
    if (!missing.isEmpty())
        file.setText("/multiscale", "missing", missing.join(u' '));
}

// The period above which wavelets feel an end of the signal, at the middle of each column; 0 where there is
// no signal.
std::vector<double> coneOfInfluence(const Scalogram &scalogram, double omega0)
{
    const double periodOverDistance = morletPeriodOverScale(omega0) / morletEdgeSeconds(1);
    std::vector<double> periods;
    for (size_t n = 0; n < scalogram.columns; ++n) {
        const double seconds = scalogram.secondsOf(n);
        double distance = 0;
        for (const TimeRange &stretch : scalogram.stretches)
            distance = std::max(distance, std::min(seconds - stretch.start, stretch.stop - seconds));
        periods.push_back(periodOverDistance * distance);
    }
    return periods;
}

// The place of what is computed of the chosen channel.
QByteArray channelGroup(const QByteArray &parent, const Recording &recording, const Values &values)
{
    const auto row = static_cast<size_t>(values.whole("channel"));
    const QString &label = recording.channels[row].label;
    const QString name = label.isEmpty() ? QString::number(row) : label;
    return parent + QString(name).replace(u'/', u'_').toUtf8();
}

// Wavelet power of one channel, /scalogram/<label>/{power,significance,coi,frequency,time}, at the resolution
// that the parameters ask for; significance is power over the level of red noise.
void writeScalogram(ResultsFile &file, const AnalysisInput &input, const Values &values,
                    const Progress &progress)
{
    const Scalogram scalogram = waveletScalogram(input, values, progress);
    if (!scalogram.reason.isEmpty())
        return;
    const auto row = static_cast<size_t>(values.whole("channel"));
    const Channel &channel = input.recording->channels[row];
    const QByteArray group = channelGroup("/scalogram/", *input.recording, values);
    const auto rows = static_cast<std::int64_t>(scalogram.frequenciesHz.size());
    const auto columns = static_cast<std::int64_t>(scalogram.columns);
    const QString frequency = QStringLiteral("frequency");
    const QString time = QStringLiteral("time");
    std::vector<float> cells = scalogram.power;
    file.addArray(group + "/power", cells, {rows, columns}, {frequency, time}, squaredUnit(channel.unit));
    for (size_t cell = 0; cell < cells.size(); ++cell)
        cells[cell] /= static_cast<float>(scalogram.level[cell / scalogram.columns]);
    file.addArray(group + "/significance", cells, {rows, columns}, {frequency, time}, QString());
    std::vector<double> times;
    for (size_t n = 0; n < scalogram.columns; ++n)
        times.push_back(scalogram.secondsOf(n));
    file.addArray(group + "/coi", coneOfInfluence(scalogram, values.number("omega0")), {columns}, {time},
                  QStringLiteral("s"));
    file.addArray(group + "/frequency", scalogram.frequenciesHz, {rows}, {frequency}, QStringLiteral("Hz"));
    file.addArray(group + "/time", times, {columns}, {time}, QStringLiteral("s"));
    file.setNumber(group, "alpha", scalogram.background.alpha);
    file.setNumber(group, "variance", scalogram.background.variance);
    file.setNumber(group, "confidence", values.number("confidence"));
}

// Wavelet coherence of one channel, /coherence/<label>/{r2,phase,level,frequency,time}; level is R² that
// noise stays below, NaN when no noise pairs are asked for.
void writeCoherence(ResultsFile &file, const AnalysisInput &input, const Values &values,
                    const Progress &progress)
{
    const CoherenceNumbers numbers = coherenceNumbers(input, values, progress);
    if (!numbers.reason.isEmpty())
        return;
    const Coherence &coherence = numbers.coherence;
    const QByteArray group = channelGroup("/coherence/", *input.recording, values);
    const auto rows = static_cast<std::int64_t>(numbers.frequenciesHz.size());
    const auto columns = static_cast<std::int64_t>(coherence.columns());
    const QString frequency = QStringLiteral("frequency");
    const QString time = QStringLiteral("time");
    file.addArray(group + "/r2", coherence.r2, {rows, columns}, {frequency, time}, QString());
    file.addArray(group + "/phase", coherence.phases, {rows, columns}, {frequency, time},
                  QStringLiteral("rad"));
    const auto levels = CoherenceLevels(numbers.noise).withPairs(values.whole("pairs"), progress);
    file.addArray(group + "/level", levels->levels(values.number("confidence")), {rows}, {frequency},
                  QString());
    file.addArray(group + "/frequency", numbers.frequenciesHz, {rows}, {frequency}, QStringLiteral("Hz"));
    file.addArray(group + "/time", coherence.times, {columns}, {time}, QStringLiteral("s"));
    file.setText(group, "signals", numbers.subject);
    file.setNumber(group, "noise_pairs", static_cast<double>(levels->pairs()));
}

// Power density of one channel, /spectrogram/<label>/{density,frequency,time}; NaN in columns left out.
void writeSpectrogram(ResultsFile &file, const AnalysisInput &input, const Values &values,
                      const Progress &progress)
{
    const Spectrogram spectrogram = channelSpectrogram(input, values, progress);
    if (!spectrogram.reason.isEmpty())
        return;
    const auto row = static_cast<size_t>(values.whole("channel"));
    const QString unit = squaredUnit(input.recording->channels[row].unit);
    const QByteArray group = channelGroup("/spectrogram/", *input.recording, values);
    const auto rows = static_cast<std::int64_t>(spectrogram.frequenciesHz.size());
    const auto columns = static_cast<std::int64_t>(spectrogram.columns);
    const QString frequency = QStringLiteral("frequency");
    const QString time = QStringLiteral("time");
    file.addArray(group + "/density", spectrogram.density, {rows, columns}, {frequency, time},
                  unit.isEmpty() ? QStringLiteral("1/Hz") : unit + QStringLiteral("/Hz"));
    std::vector<double> times;
    for (size_t n = 0; n < spectrogram.columns; ++n)
        times.push_back(spectrogram.secondsOf(n));
    file.addArray(group + "/frequency", spectrogram.frequenciesHz, {rows}, {frequency}, QStringLiteral("Hz"));
    file.addArray(group + "/time", times, {columns}, {time}, QStringLiteral("s"));
}

// One line an analysis with large arrays.
constexpr struct {
    const char *analysis;
    ArrayWriter write;
} writers[] = {{"ensembles", writeEnsembles},      {"multiscale_map", writeMultiscale},
               {"synaptic_current", writeCurrent}, {"wavelet", writeScalogram},
               {"coherence", writeCoherence},      {"spectrogram", writeSpectrogram}};

} // namespace

ArrayWriter arrayWriter(const QByteArray &analysis)
{
    for (const auto &writer : writers)
        if (analysis == writer.analysis)
            return writer.write;
    return nullptr;
}

} // namespace edgescope
