// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace edgescope::benchmark {

// Pooling, ensembles at all 32 scales, surrogates, a brushed range with all analyses, and partition curves
// against sorting, on 100 units × 8 h × 5 Hz.
void runEnsembleCases();

// Start of the program, opening a large recording, page flips of the LFP and pans of the raster, drawn off
// the screen.
void runWindowCases(int argc, char **argv);

// Gestures until all visible views are painted, in the window with 100 units × 8 h × 5 Hz. Needs an
// application; writes the recording into `folder`.
void runLinkCases(const QString &folder);

// The argument that makes this program show the empty window once and end, for measuring its start.
inline constexpr char startOnly[] = "--start-only";
int showWindowOnce(int argc, char **argv);

// Co-occurrence matrices, their features and sliding windows, 23 scales × 28 800 columns.
void runMncmCases();

// Scalograms on screen and at the full rate, 600 s × 1 kHz × 100 scales and 3600 s × 64; coherence and its
// level; the spectrogram of a night.
void runWaveletCases();

// Connections between all pairs of 100 units × 8 h × 5 Hz.
void runConnectionCases();

} // namespace edgescope::benchmark
