// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/wavelettransform.h"

#include "analyses/fourier.h"
#include "analyses/morlet.h"
#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace edgescope {
namespace {

std::size_t paddedLength(std::size_t samples)
{
    return std::size_t{1} << (static_cast<int>(std::log2(static_cast<double>(samples)) + 0.4999) + 1);
}

} // namespace

WaveletTransform waveletTransform(std::span<const double> signal, double rateHz,
                                  std::span<const double> scalesSeconds, double omega0)
{
    WaveletTransform result;
    result.scales.assign(scalesSeconds.begin(), scalesSeconds.end());
    result.samples = signal.size();
    result.values.resize(scalesSeconds.size() * signal.size());
    if (signal.empty())
        return result;
    const Fourier<double> fourier(paddedLength(signal.size()));
    const auto length = static_cast<double>(fourier.length());
    const double mean =
        std::accumulate(signal.begin(), signal.end(), 0.0) / static_cast<double>(signal.size());
    FourierVector<double> padded(fourier.length(), 0);
    std::transform(signal.begin(), signal.end(), padded.begin(), [&](double x) { return x - mean; });
    FourierVector<std::complex<double>> spectrum(fourier.halfLength());
    fourier.forward(padded, spectrum);

    parallelFor(static_cast<std::int64_t>(scalesSeconds.size()), [&](std::int64_t j) {
        const auto row = static_cast<std::size_t>(j);
        const double scale = scalesSeconds[row];
        const double factor = std::sqrt(2 * std::numbers::pi * scale * rateHz) / length;
        FourierVector<std::complex<double>> product(fourier.length(), 0);
        for (std::size_t k = 1; k < spectrum.size(); ++k) {
            const double omega = 2 * std::numbers::pi * static_cast<double>(k) * rateHz / length;
            product[k] = spectrum[k] * (factor * morletSpectrum(scale * omega, omega0));
        }
        fourier.inverse(product);
        std::copy_n(product.begin(), signal.size(),
                    result.values.begin() + static_cast<std::ptrdiff_t>(row * signal.size()));
    });
    return result;
}

std::vector<double> globalSpectrum(const WaveletTransform &transform)
{
    std::vector<double> spectrum;
    for (std::size_t j = 0; j < transform.scales.size(); ++j) {
        double sum = 0;
        for (const std::complex<double> &w : transform.row(j))
            sum += std::norm(w);
        spectrum.push_back(sum / static_cast<double>(transform.samples));
    }
    return spectrum;
}

} // namespace edgescope
