// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/neuroscopeparameters.h"

#include <span>
#include <vector>

namespace edgescope {

// The waveforms of one shank's spikes (.spk): numbers spike after spike, of each sample after sample, of each
// all channels of the shank. Reads what it is asked for.
class NeuroscopeWaveforms
{
public:
    // `spikes` is how many spikes the shank has; adds a note where the file ends before. Throws Error when
    // its size does not fit what the parameters state.
    NeuroscopeWaveforms(const QString &path, const NeuroscopeParameters &parameters,
                        const NeuroscopeShank &shank, std::size_t spikes, std::vector<Note> &notes);

    // The mean of at most 1000 of these spikes, evenly chosen, on their largest channel; null when the file
    // has none of them.
    std::shared_ptr<const Waveform> mean(std::span<const std::size_t> spikes);

private:
    BinaryFile m_file;
    BinaryFileReading m_reading;
    SampleLayout::Number m_number = SampleLayout::Number::Int16;
    std::size_t m_channels = 0;
    std::size_t m_samples = 0;
    std::size_t m_stored = 0; // spikes
    double m_scale = 1;
    QString m_unit;
    double m_rateHz = 0;
    std::optional<int> m_spikeSample;
    std::vector<std::byte> m_bytes;
    std::vector<double> m_values;
};

} // namespace edgescope
