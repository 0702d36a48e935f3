// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/neuroscopewaveforms.h"

#include "core/error.h"
#include "core/spikeaverage.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace edgescope {
namespace {

constexpr std::size_t mostWaveformChannels = 1024;

// Samples of a waveform by the file's size, where they are not stated; 0 when it does not fit.
std::int64_t samplesBySize(std::int64_t bytes, std::int64_t bytesOfSamples)
{
    return bytesOfSamples > 0 && bytes % bytesOfSamples == 0 ? bytes / bytesOfSamples : 0;
}

template <typename Number>
void takeNumbers(std::span<const std::byte> bytes, std::span<double> values)
{
    for (std::size_t n = 0; n < values.size(); ++n)
        values[n] = qFromLittleEndian<Number>(bytes.data() + n * sizeof(Number));
}

} // namespace

NeuroscopeWaveforms::NeuroscopeWaveforms(const QString &path, const NeuroscopeParameters &parameters,
                                         const NeuroscopeShank &shank, std::size_t spikes,
                                         std::vector<Note> &notes)
    : m_file(path)
    , m_reading(m_file)
    , m_channels(shank.channels.size())
    , m_rateHz(parameters.rateHz)
{
    const std::optional<SampleLayout::Number> number = parameters.number();
    const std::optional<double> volts = parameters.voltsForEachStep();
    const auto wanted = static_cast<std::int64_t>(spikes);
    const bool isKnown = number && m_rateHz > 0 && m_channels >= 1 && m_channels <= mostWaveformChannels;
    const std::int64_t width =
        isKnown ? bytesOf(*number) * static_cast<std::int64_t>(m_channels) : 0; // of a sample
    const std::int64_t samples =
        shank.samples > 0 ? shank.samples : samplesBySize(m_file.size(), wanted * width);
    const std::int64_t spikeBytes = samples * width;
    if (!isKnown || samples < 1 || samples > static_cast<std::int64_t>(mostWaveformSamples) ||
        m_file.size() > wanted * spikeBytes)
        throw Error(QCoreApplication::translate("NeuroScope",
                                                "%1 has %2 bytes, which do not fit %3 spikes of %4 channels "
                                                "as the parameters describe them.")
                        .arg(QFileInfo(path).fileName())
                        .arg(m_file.size())
                        .arg(spikes)
                        .arg(m_channels));
    if (m_file.size() < wanted * spikeBytes)
        notes.push_back({Note::Severity::Warning,
                         QCoreApplication::translate("NeuroScope", "%1 ends after the waveforms of %2 of %3 "
                                                                   "spikes.")
                             .arg(QFileInfo(path).fileName())
                             .arg(m_file.size() / spikeBytes)
                             .arg(spikes)});
    m_number = *number;
    m_samples = static_cast<std::size_t>(samples);
    m_stored = static_cast<std::size_t>(m_file.size() / spikeBytes);
    m_scale = volts.value_or(1);
    m_unit = volts ? QStringLiteral("V") : QString();
    if (shank.peakSample >= 0 && shank.peakSample < samples)
        m_spikeSample = shank.peakSample;
    m_bytes.resize(static_cast<std::size_t>(spikeBytes));
    m_values.resize(m_samples * m_channels);
}

std::shared_ptr<const Waveform> NeuroscopeWaveforms::mean(std::span<const std::size_t> spikes)
{
    const auto beyond = std::lower_bound(spikes.begin(), spikes.end(), m_stored);
    const auto count = static_cast<std::size_t>(beyond - spikes.begin());
    SpikeAverage average(m_channels, m_samples);
    for (const std::size_t chosen : evenlyChosen(count, mostAveragedSpikes)) {
        m_reading.read(static_cast<std::int64_t>(spikes[chosen] * m_bytes.size()), m_bytes);
        if (m_number == SampleLayout::Number::Int32)
            takeNumbers<qint32>(m_bytes, m_values);
        else
            takeNumbers<qint16>(m_bytes, m_values);
        average.add(m_values);
    }
    std::shared_ptr<Waveform> waveform = average.waveform(m_scale, m_unit, m_rateHz);
    if (waveform)
        waveform->spikeSample = m_spikeSample;
    return waveform;
}

} // namespace edgescope
