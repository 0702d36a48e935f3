// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/cooccurrence.h"

// The multiscale normalised co-occurrence matrix (methods, section 9): how often levels of the image X[k, τ]
// of the ensembles meet across an offset, and what six texture features say of it in each state.
namespace edgescope {

// Whose levels meet whose. CrossEI: E at (k, τ) with I at the offset.
enum class MncmChannel : std::uint8_t { AutoF, AutoE, AutoI, CrossEI };
inline constexpr std::array<MncmChannel, 4> mncmChannels = {MncmChannel::AutoF, MncmChannel::AutoE,
                                                            MncmChannel::AutoI, MncmChannel::CrossEI};
// "AutoF" …, as in tables.
QByteArray mncmChannelCode(MncmChannel channel);

// Offset d as (Δk, Δτ): (d, 0), (0, d · m), (d, d · m), or the mean of these three matrices.
enum class OffsetMode : std::uint8_t { Scale, Time, Diagonal, All };

inline constexpr int mncmOffsets = 5;

struct MncmSettings {
    ImageSettings image;
    LevelRule rule = LevelRule::Fixed;
    double limit = 3.5; // of the rule Fixed
    int levels = 16;
    MncmChannel channel = MncmChannel::AutoF; // shown, and counted in windows
    OffsetMode mode = OffsetMode::Scale;
    std::int64_t timeStep = 1; // m, columns
    bool zeroOffset = false;   // CrossEI at offset 0 too
    bool symmetric = true;
    bool wideBoxesInside = false; // a cell counts only when 80 % of its box lies in the state
    FeatureVariants variants;
    std::int64_t draws = 1000;
    std::int64_t permutations = 1000;
    bool permuteBouts = false; // labels of whole bouts are permuted, not of 60-s blocks
    std::uint64_t seed = 1;
    double windowSeconds = 30;
    double windowStepSeconds = 10;
    int windowOffset = 1;
};

// The steps from a cell to its partners at one offset, and what the table says of them.
std::vector<PairStep> pairSteps(const MncmSettings &settings, int offset);

// Features of one state, channel and offset with 95 % percentile intervals of a bootstrap over 60-s blocks of
// columns; without interval when the state has fewer than 5 blocks.
struct MncmFeatures {
    QString state; // empty for the combined time
    MncmChannel channel = MncmChannel::AutoF;
    int offset = 1;
    std::uint64_t pairs = 0; // before symmetrising
    TextureFeatures value;
    TextureFeatures low;
    TextureFeatures high;
};

// Features of one window of time, of the settings' channel and window offset.
struct MncmWindow {
    TimeRange range;
    QString state; // the state that contains it wholly, else empty
    TextureFeatures value;
};

// How the windows of two states differ in one feature: difference of the means over the pooled SD, and the
// two-sided permutation p of it after Holm's correction over the six features.
struct MncmComparison {
    std::size_t feature = 0;
    QString stateA;
    QString stateB;
    double effectSize = undefined;
    double p = undefined;
    double pHolm = undefined;
};

struct Mncm {
    MultiscaleImages images;
    std::vector<MncmFeatures> features; // entries in order, channels, offsets
    std::vector<MncmWindow> windows;
    std::vector<MncmComparison> comparisons;
};

// Columns whose centre lies in one of `ranges`, a span for each range with columns.
std::vector<ColumnSpan> columnSpans(const MultiscaleImage &image, const std::vector<TimeRange> &ranges);

// All of it for the window of the statistics: the combined time, then each state of the statistics or, when
// these have none, each state of the recording. Channels whose class has no units have NaN features. The
// seed alone decides the random draws.
Mncm multiscaleCooccurrence(const AnalysisInput &input, const MncmSettings &settings,
                            const Progress &progress);

// Windows of the image by adding the columns that enter and subtracting those that leave. `combined` limits
// them: a window must lie wholly inside one of its ranges.
std::vector<MncmWindow> mncmWindows(const LevelImage &from, const LevelImage &to, const MultiscaleImage &grid,
                                    const std::vector<TimeRange> &combined, const MncmSettings &settings,
                                    const Progress &progress);

// Comparisons of all pairs of states, in their order.
std::vector<MncmComparison> compareStates(const std::vector<MncmWindow> &windows,
                                          const std::vector<QString> &states, const MncmSettings &settings,
                                          const Progress &progress);

// The analysis "mncm".
const std::vector<Parameter> &mncmParameters();
MncmSettings mncmSettings(const Values &values);
Result runMncm(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
