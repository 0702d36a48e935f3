// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/undefined.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace edgescope {

struct Ellipsoid {
    enum class Status : std::uint8_t {
        Defined,
        TooFewBins, // fewer than 3 bins: nothing is defined
        Flat,       // neither class varies
        Line,       // one class does not vary: no correlation
        Isotropic,  // equal axes: the orientation is undefined
    };

    QString state; // empty for the combined range
    int scale = 0;
    double width = 0; // Δt, seconds
    std::int64_t bins = 0;
    Status status = Status::Defined;
    double meanE = undefined;
    double meanI = undefined;
    double sdE = undefined;
    double sdI = undefined;
    double rho = undefined;              // Pearson correlation of E and I
    double thetaDegrees = undefined;     // direction of the long axis, atan2(I, E)
    double alignment = undefined;        // |v1 · (1, 1) / √2|
    double sigmaAlong = undefined;       // SD of (E + I) / √2
    double sigmaAcross = undefined;      // SD of (E − I) / √2
    double anisotropy = undefined;       // sigmaAlong / sigmaAcross
    double axisRatio = undefined;        // √(λ1 / λ2)
    double axisRatioZScored = undefined; // the same after z-scoring both classes
    double semiMajor = undefined;        // semi-axes of the confidence ellipse
    double semiMinor = undefined;
    // 95 % interval of rho over other classes of units whose class is uncertain; undefined where not asked
    // for
    double uncertainRhoLow = undefined;
    double uncertainRhoHigh = undefined;
};

// The same of surrogates, and how the data compare with them.
struct SurrogateEllipsoid {
    QByteArray source;
    QString title;
    Ellipsoid mean;            // from the mean variances and covariance of the surrogates
    double rhoLow = undefined; // 5 % and 95 % quantiles over the surrogates
    double rhoHigh = undefined;
    double p = undefined; // share of surrogates with at least the data's rho
    int draws = 0;
};

// Bins of one scale as points, at most a set number of them, evenly spaced in time when there are more.
struct PointCloud {
    QString state;
    int scale = 0;
    double width = 0;
    std::int64_t totalBins = 0; // before thinning
    std::vector<double> start;  // left edge of each bin, seconds from the recording's start
    std::vector<float> e;
    std::vector<float> i;
};

// Share of bins in each of 64 × 64 cells.
struct Density {
    static constexpr int cells = 64;

    QString state;
    int scale = 0;
    double minimumE = 0, maximumE = 0;
    double minimumI = 0, maximumI = 0;
    std::vector<float> share; // row = I, column = E, row after row
};

// The E × I joint distribution at each scale (methods, section 4).
struct Ellipsoids {
    QString unit; // of means and axes: "Hz per neuron"
    double confidence = 0.95;
    std::vector<Ellipsoid> ellipsoids;
    std::vector<SurrogateEllipsoid> surrogates;
    std::vector<PointCloud> clouds; // the display scales
    std::vector<Density> densities; // the display scales
};

} // namespace edgescope
