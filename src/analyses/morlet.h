// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

// The Morlet wavelet and its scales (methods, section 12; Torrence and Compo 1998, tables 1 and 2).
namespace edgescope {

// Which wavelets a transform has. Scales are s_j = s_0 2^(j/voices), their Fourier frequencies from the
// highest down.
struct MorletSettings {
    double omega0 = 6;        // cycles in the wavelet, as an angular frequency
    int voicesPerOctave = 12; // 1/δj
    double lowestHz = 1;
    double highestHz = 200;

    bool operator==(const MorletSettings &) const = default;
};

// ψ̂(sω) = π^(−1/4) e^(−(sω − ω0)²/2) for ω > 0, and 0 for the others.
double morletSpectrum(double scaleTimesOmega, double omega0);

// Fourier period over scale: 4π/(ω0 + √(2 + ω0²)); 1.033044 for ω0 = 6.
double morletPeriodOverScale(double omega0);

// Scale in seconds of a Fourier frequency, and the reverse.
double morletScale(double frequencyHz, double omega0);
double morletFrequency(double scaleSeconds, double omega0);

// Scales in seconds, ascending from that of the highest frequency, at equal steps of 1/voices octave; the
// last is the last whose frequency is at least `lowestHz` (within 1e-9 of a step).
std::vector<double> morletScales(const MorletSettings &settings);

// Time on either side of an edge within which a wavelet of this scale feels the edge (e-folding time √2 s).
double morletEdgeSeconds(double scaleSeconds);

// Time on either side of a moment outside of which a wavelet of this scale is below e^(−9) of its peak, so
// that a transform of a stretch this much longer at both ends equals that of the whole signal.
double morletReachSeconds(double scaleSeconds);

} // namespace edgescope
