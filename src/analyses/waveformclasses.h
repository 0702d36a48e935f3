// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/gaussianmixture.h"
#include "analyses/unitfeatures.h"

#include <array>

// What the shape of a unit's spike says about its class (methods, section 16).
namespace edgescope {

enum class ClassPreset : std::uint8_t {
    HumanCortex,      // two groups in trough-to-peak × half width of the after-peak (Peyrache et al. 2012)
    Threshold,        // trough-to-peak alone
    CellExplorer,     // narrow, or a slowly rising autocorrelogram (Petersen et al. 2021)
    CellExplorer2019, // its first rule, which also knew the decay
};

struct WaveformClassing {
    ClassPreset preset = ClassPreset::HumanCortex;
    double thresholdMs = 0; // of trough-to-peak; 0: the preset's own
    double certainty = 0.9; // posterior that a class needs
    std::uint64_t seed = 1;

    double threshold() const; // 0.5 ms in human cortex, 0.425 ms for CellExplorer, unless set
    bool needsAutocorrelograms() const;
};

struct WaveformOpinion {
    UnitClass unitClass = UnitClass::Unclassified;
    double excitatory = undefined; // posterior of the excitatory class; undefined where a threshold decides
    QString reason;

    // Of the likelier class.
    double posterior() const { return excitatory < 0.5 ? 1 - excitatory : excitatory; }
};

// The groups that were found, for a picture of them: axes are z-scores of trough-to-peak and of the
// after-peak's half width.
struct WaveformGroups {
    GaussianMixture mixture;      // empty when a threshold decides
    std::size_t narrow = 0;       // the component of fast-spiking units
    std::array<double, 2> mean{}; // ms
    std::array<double, 2> deviation{};
    double separation = undefined; // Ashman's D of trough-to-peak

    bool areUsed() const { return !mixture.components.empty(); }
    // Posterior of the excitatory class; undefined when the point lies beyond both groups on the wrong side.
    double excitatory(double troughToPeakMs, double halfWidthMs) const;
};

struct WaveformClasses {
    std::vector<WaveformOpinion> units;
    WaveformGroups groups;
    QStringList notes;
};

// Positive waveforms and units without trough-to-peak stay unclassified. Human cortex: a mixture of two
// normal distributions over the z-scored features; with fewer than 8 units, an Ashman D of trough-to-peak
// below 2 or one normal distribution as likely as two by Schwarz's criterion the threshold decides. The half
// width is left out when more than a fifth of the units lack it.
WaveformClasses waveformClasses(const std::vector<UnitFeatures> &units, const WaveformClassing &classing);

} // namespace edgescope
