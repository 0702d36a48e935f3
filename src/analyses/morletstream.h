// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <complex>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace edgescope {

// Of the points of a transform: as few as the bands allow.
inline constexpr std::int64_t anyStride = std::int64_t{1} << 40;

// Coefficients W of one scale at evenly spaced samples of one part of the signal.
struct MorletCoefficients {
    std::size_t scale = 0;   // which of the stream's scales
    std::int64_t first = 0;  // sample of the first one
    std::int64_t stride = 1; // samples from one to the next
    std::int64_t end = 0;    // one past the last sample of this part
    // Eight points before the first and after the last can be read as well, for interpolation.
    std::span<const std::complex<float>> values;

    std::int64_t sampleOf(std::size_t n) const { return first + static_cast<std::int64_t>(n) * stride; }
};

// Takes the coefficients. The signal is worked on in batches of parts; parts of a batch come from several
// threads at once, each part from one.
class MorletSink
{
public:
    virtual ~MorletSink() = default;

    // A batch of so many parts begins.
    virtual void beginBatch(std::size_t parts) = 0;
    // The coefficients of one scale in one part; parts of a batch are numbered from 0 in a fixed
    // order.
    virtual void take(std::size_t part, const MorletCoefficients &coefficients) = 0;
    // All parts of the batch have been taken: what depends on their order is done here.
    virtual void endBatch() = 0;
};

// Gives samples [first, first + out.size()) of a signal.
using SignalReader = std::function<void(std::int64_t first, std::span<float> out)>;

// A stretch of a signal. Beside it the signal is taken to be zero, so its mean must have been removed.
struct SignalStretch {
    std::int64_t first = 0;
    std::int64_t count = 0;
    SignalReader read;
};

// The Morlet transform of signals of any length (same definition and normalisation as waveletTransform) in
// bounded memory: overlapping blocks, one single-precision Fourier transform of a block for all its scales,
// of which each takes only the bins where its wavelet is above 10⁻⁷ of its peak; the reverse transform has as
// many points as these bins need. Blocks overlap by the reach of their longest wavelet, down to 10⁻⁷ too.
// Longer wavelets see the signal at half the rate, a quarter … The numbers do not depend on the number of
// threads.
class MorletStream
{
public:
    // Coefficients of each scale come at most `largestStride` samples apart: 1 for every sample; more, and
    // each scale has the fewest points that tell all about it ("critical" sampling) within this limit, or
    // `oversampling` times as many.
    MorletStream(std::span<const double> scalesSeconds, double omega0, double rateHz,
                 std::int64_t largestStride, double oversampling = 1);
    ~MorletStream();
    MorletStream(const MorletStream &) = delete;
    MorletStream &operator=(const MorletStream &) = delete;

    // Samples beside a moment that its coefficients depend on: the halo to be read beside what is shown.
    std::int64_t halo() const;

    // Gives the sink the coefficients at samples of the stretch inside [from, to), each scale's evenly spaced
    // from `from` on. Throws Cancelled within the time of one reverse transform.
    void transform(const SignalStretch &stretch, std::int64_t from, std::int64_t to, MorletSink &sink,
                   const Progress &progress) const;

private:
    struct Settings;
    class Level;
    class Run;

    std::unique_ptr<const Settings> m_settings;
};

} // namespace edgescope
