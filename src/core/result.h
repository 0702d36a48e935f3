// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "core/unitpairs.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

// What analyses give and views show: plain values, built once by a worker, then shared as const.
namespace edgescope {

inline constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

// --- Curves: named x/y series in one or more panels side by side (variance scaling, partition curves) ---

// The source of what is computed from the recording itself; all others are surrogates' ids.
inline const QByteArray dataSource = "data";

// The source of what is laid over the data from the pinned results of this index.
inline QByteArray pinnedSource(std::size_t index)
{
    return "pinned_" + QByteArray::number(static_cast<qulonglong>(index));
}
inline bool isPinned(const QByteArray &source)
{
    return source.startsWith("pinned_");
}

struct Axis {
    QString title;
    QString unit; // shown in brackets; empty for pure numbers
    bool logarithmic = false;
    bool isReversed = false;    // grows downwards or to the left
    double minimum = undefined; // undefined: fit to the data
    double maximum = undefined;
    QStringList names = {}; // of the values 1, 2, 3 …, which stand in place of the numbers
};

struct Series {
    enum class Role : std::uint8_t {
        Points,    // one marker a datum, coloured by scale
        Line,      // a curve of data
        Fit,       // a fitted line
        Reference, // a theoretical line, dashed
        Band,      // the area between low and y (used for uncertainty)
        Bars,      // one bar a datum, from 0
    };

    QString name;
    Role role = Role::Line;
    UnitClass unitClass = UnitClass::Unclassified;
    int scale = 0; // k of a curve that belongs to one scale, else 0
    QString state; // empty for the combined range
    QByteArray source = dataSource;
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> low;  // lower edge of a band, or lower limit of each point; empty otherwise
    std::vector<double> high; // upper limit of each point; empty otherwise
    std::vector<int> scales;  // k of each point when every point is a scale; empty otherwise
    std::vector<bool> greyed; // points left out of fits; empty when none
};

// One number beside a curve: "α 0.56", with its uncertainty where known, or an interval alone.
struct ReadOut {
    QString label;
    double value = undefined;
    double low = undefined; // 95 % interval
    double high = undefined;
    double standardError = undefined;
    QString unit;
    int scale = 0; // shown only for this scale when not 0
    QString state; // empty for the combined range
    QByteArray source = dataSource;
};

// A marked place in a panel, with words beside it.
struct Mark {
    enum class Kind : std::uint8_t {
        Line, // a vertical line through the panel at x: seizure onset and end
        Peak,
        Half,
        Recovery,
    };

    Kind kind = Kind::Line;
    double x = undefined;
    double y = undefined; // not used by lines
    QString text;
};

// A stretch of the x axis that stands out on the ground: tinted, or hatched where data are left out.
struct AxisStretch {
    double from = 0;
    double to = 0;
    bool isHatched = false;
};

struct Panel {
    QString title;
    UnitClass unitClass = UnitClass::Unclassified;
    Axis x;
    Axis y;
    bool byState = false;        // draws the series of the states instead of those of the combined range
    bool square = false;         // both axes have the same length on screen
    double tintFrom = undefined; // x range drawn tinted (a fit range)
    double tintTo = undefined;
    std::vector<AxisStretch> stretches;
    std::vector<Series> series;
    std::vector<ReadOut> readOuts;
    std::vector<Mark> marks;
    QString undefinedReason; // set when this panel has nothing to draw
};

struct Curves {
    std::vector<Panel> panels;
};

// --- Ellipsoids: the E × I joint distribution at each scale (methods, section 4) ---

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

struct Ellipsoids {
    QString unit; // of means and axes: "Hz per neuron"
    double confidence = 0.95;
    std::vector<Ellipsoid> ellipsoids;
    std::vector<SurrogateEllipsoid> surrogates;
    std::vector<PointCloud> clouds; // the display scales
    std::vector<Density> densities; // the display scales
};

// --- Time map: a value for each row and moment (E − I map, scalogram, coherence) ---

// A ridge: a curve through a time map along which the values are largest.
struct Ridge {
    std::vector<double> seconds; // from the recording's start, ascending
    std::vector<double> rows;    // on the scale of the map's rowValues
    std::vector<double> values;
};

struct TimeMap {
    enum class Palette : std::uint8_t {
        Signed,       // diverging about 0
        Power,        // from little to much
        UnitInterval, // 0…1
    };
    // From each row to the next.
    enum class Spacing : std::uint8_t { Ratios, Steps };

    Axis rows;                            // bottom to top: ascending rowValues
    std::vector<double> rowValues;        // Δt or frequency of each row
    Spacing rowSpacing = Spacing::Ratios; // that rowValues keep from the first to the last
    std::vector<int> rowScales;           // k of each row when rows are scales; empty otherwise
    std::vector<double> rowEdges;         // seconds beside each edge within which the row feels it; or empty
    // Where values begin and end, beside the ends of the map: the recording's own ends and the gaps in it.
    // Empty: only the ends of the map are edges.
    std::vector<TimeRange> stretches;
    double start = 0; // left edge of the first column, seconds from the recording's start
    double step = 0;  // seconds a column
    std::size_t columns = 0;
    std::vector<float> values; // row after row from the bottom; NaN = undefined
    // Value over the level of significance, for each cell: a contour is drawn at 1. Empty while not known.
    std::vector<float> significance;
    std::vector<float> phases; // radians, for each cell; arrows are drawn from them. Empty when none.
    std::vector<Ridge> ridges;
    QString title;   // of the values: "z(E − I)"
    QString subject; // whose values: "e13", "e13 – C(t)"; empty when the title says it
    QString unit;
    Palette palette = Palette::Signed;
    double minimum = undefined; // limits of the colours; beyond them colours are clipped and marked
    double maximum = undefined;
    QString lowEnd; // words at the ends of the colour bar: "I leads", "E leads"
    QString highEnd;
};

// --- Features: points in a space of named numbers, each with its place in time (texture features) ---

struct Feature {
    QByteArray id; // "contrast", as in tables
    QString title;
    QString unit;
};

// One window of time, or the whole of one state.
struct FeaturePoint {
    TimeRange range;
    QString state;              // empty when no state holds the window
    std::vector<double> values; // one for each feature; NaN = undefined
};

// How two states differ in one feature.
struct FeatureComparison {
    std::size_t feature = 0;
    QString stateA;
    QString stateB;
    double effectSize = undefined; // difference of the means over the pooled SD
    double pHolm = undefined;
};

// The value of a feature over all of one state, at one offset.
struct FeatureSummary {
    std::size_t feature = 0;
    QString state;
    int offset = 0; // 1…
    double value = undefined;
    double low = undefined; // 95 % interval
    double high = undefined;
};

struct Features {
    std::vector<Feature> features;
    std::vector<FeaturePoint> points;
    std::vector<FeatureComparison> comparisons;
    std::vector<FeatureSummary> summaries;
};

// --- Scores: how much each window of time looks like a seizure, in each channel ---

// Windows overlap; each stands for the time between the middles of its overlaps. Scores are SDs over the
// channel's usual activity, NaN where there is no signal.
struct SeizureScores {
    double start = 0;        // of the first window, seconds from the recording's start
    double step = 1;         // seconds from window to window
    double windowLength = 2; // seconds
    std::size_t windows = 0;
    std::vector<int> channels;        // rows in Recording::channels of those that have a signal
    std::vector<float> channelScores; // channel after channel
    std::vector<float> scores;        // of the windows: what `leastChannels` channels reach together
    std::size_t leastChannels = 1;
    double threshold = undefined; // what the parameters ask for
    double minimumDuration = 0;   // seconds above the threshold that make a candidate

    // The time that a window stands for.
    TimeRange timeOf(std::size_t window) const
    {
        const double from = start + static_cast<double>(window) * step + (windowLength - step) / 2;
        return {from, from + step};
    }
    float channelScore(std::size_t channel, std::size_t window) const
    {
        return channelScores[channel * windows + window];
    }
};

// --- Unit plane: units by the form of their mean spike, and what divides them (methods, section 16) ---

// A unit; its index in UnitPlane::units is its row in Recording::units.
struct PlaneUnit {
    QString label;
    double troughToPeak = undefined; // ms
    double halfWidth = undefined;    // ms, of the after-peak
    double excitatory = undefined;   // posterior by the waveform; undefined where the groups do not decide
    UnitClass suggested = UnitClass::Unclassified;
    QString reason;          // "waveform 0.98; 2 excitatory pairs"
    QString conflict;        // what contradicts what; empty when nothing does
    bool isPositive = false; // the spike is upwards: an axon's, or of the wrong polarity
    bool isPeakCut = false;  // the true trough-to-peak is at least as long
    std::shared_ptr<const Waveform> waveform = nullptr; // the recording's; none when the file has none
};

// A normal distribution of the units of one class.
struct PlaneGroup {
    UnitClass unitClass = UnitClass::Unclassified;
    double weight = 0;
    std::vector<double> mean;       // ms: trough-to-peak and half width, or trough-to-peak alone
    std::vector<double> covariance; // ms², row after row
};

struct UnitPlane {
    Axis troughToPeak;
    Axis halfWidth;
    std::vector<PlaneUnit> units;
    std::vector<PlaneGroup> groups; // two, the inhibitory one first; empty when a threshold decides
    double threshold = undefined;   // of trough-to-peak, ms; undefined when the groups decide
    double certainty = undefined;   // posterior that a class needs; undefined when a threshold decides
};

// --- Unit graph: which unit acts on which (methods, section 16) ---

struct Connection {
    int source = 0; // rows in Recording::units
    int target = 0;
    UnitClass sign = UnitClass::Excitatory; // what the source does to the target
    double peakLag = 0;                     // of the most significant bin, seconds
    double p = 1;                           // of that bin, times the number of comparisons, at most 1
    double spikesAdded = 0; // spikes of the target per spike of the source above what is expected; negative
                            // when they are fewer

    bool operator==(const Connection &) const = default;
};

struct UnitGraph {
    struct Node {
        QString label;
        UnitClass unitClass = UnitClass::Unclassified; // when the graph was made
        int electrode = -1;                            // row in `electrodes`
    };

    std::vector<Node> units; // all of the recording
    std::vector<Electrode> electrodes;
    std::vector<Connection> connections; // by source and target
    // Of a result that is not finished: so many pairs, in the order of core/unitpairs.h, are tested, each in
    // both directions.
    std::optional<std::int64_t> pairsTested;

    bool isTested(int a, int b) const
    {
        return a == b || !pairsTested || unitPairPlace(a, b, std::ssize(units)) < *pairsTested;
    }
};

// --- Tables: the numbers for export and for the "copy numbers" of a view ---

struct Column {
    QByteArray name; // as in the headless contract
    std::variant<std::vector<double>, std::vector<std::int64_t>, std::vector<QString>>
        values;        // NaN = not computable
    QString unit = {}; // where neither the name nor the contract says it
};

struct Table {
    QByteArray name;
    std::vector<Column> columns; // all of the same length
};

struct NoShape {
};

// std::monostate-like first alternative: an analysis that only gives tables.
using Shape =
    std::variant<NoShape, Curves, Ellipsoids, TimeMap, Features, SeizureScores, UnitPlane, UnitGraph>;

// What the user can do when a result could not be made; views show it as a button.
enum class Remedy : std::uint8_t {
    None,
    ClassifyUnits,
    GoToBrowse, // where states and seizures are marked
};

// What the steps of a result that comes in steps hand on (bootstrap intervals, levels of significance), or a
// result to those with other values (Analysis::reusesRefinement). Each analysis has its own kind. It depends
// on the data and the values, not on the surrogates beside them.
struct Refinement {
    virtual ~Refinement() = default;
};

struct Result {
    QByteArray analysis;
    int version = 0;
    Shape shape;
    std::vector<Table> tables;
    QString notComputable;        // one sentence when there is no result; the shape is then empty
    Remedy remedy = Remedy::None; // of what is not computable
    QStringList notes;            // what the picture does not show ("k 30–32 hidden: fewer than 30 bins")
    // A result that comes in steps is shown at each and finished when it is at the last.
    int step = 1;
    int steps = 1;
    QString stepText; // how far it is, where the steps are counted in something ("4,200 of 9,900 pairs")
    std::shared_ptr<const Refinement> refinement;
    std::int64_t draws = 0; // of the surrogate kind with the fewest, of those asked for; both 0 without any
    std::int64_t drawsAsked = 0;

    bool isFinished() const { return step >= steps; }
};

} // namespace edgescope
