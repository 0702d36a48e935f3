// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/jointdistribution.h"

#include "analyses/moments.h"
#include "analyses/reasons.h"
#include "analyses/surrogates.h"
#include "core/normalisation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace edgescope {
namespace {

using Status = Ellipsoid::Status;

constexpr std::int64_t leastJointBins = 3;
constexpr double lowQuantile = 0.001;
constexpr double highQuantile = 0.999;
constexpr std::int64_t binsPerPart = 65536;

double ratioOrUndefined(double numerator, double denominator)
{
    return denominator > 0 ? numerator / denominator : undefined;
}

// Direction of the long axis in (−90°, 90°] turned so that it points to the side of (1, 1); at −45°, where
// neither end does, towards positive E.
double orientationDegrees(double varianceE, double varianceI, double covarianceEI)
{
    const double theta = 90 / std::numbers::pi * std::atan2(2 * covarianceEI, varianceE - varianceI);
    return theta < -45 ? theta + 180 : theta;
}

void setAxes(Ellipsoid &ellipsoid, double covarianceEI, double confidence)
{
    const double varianceE = ellipsoid.sdE * ellipsoid.sdE;
    const double varianceI = ellipsoid.sdI * ellipsoid.sdI;
    const double middle = (varianceE + varianceI) / 2;
    const double half = std::hypot((varianceE - varianceI) / 2, covarianceEI);
    const double long2 = middle + half;
    // The determinant over the long axis keeps digits that middle − half loses.
    const double uncorrelated = std::isnan(ellipsoid.rho) ? 0 : (1 - ellipsoid.rho) * (1 + ellipsoid.rho);
    const double short2 = varianceE * varianceI * uncorrelated / long2;
    ellipsoid.axisRatio = short2 > 0 ? std::sqrt(long2 / short2) : undefined;
    const double chiSquared = -2 * std::log1p(-confidence);
    ellipsoid.semiMajor = std::sqrt(chiSquared * long2);
    ellipsoid.semiMinor = std::sqrt(chiSquared * short2);
    if (2 * half < 1e-12 * long2) {
        ellipsoid.status = Status::Isotropic;
        return;
    }
    ellipsoid.thetaDegrees = orientationDegrees(varianceE, varianceI, covarianceEI);
    const double theta = ellipsoid.thetaDegrees * std::numbers::pi / 180;
    ellipsoid.alignment = std::abs(std::cos(theta) + std::sin(theta)) / std::numbers::sqrt2;
}

// Smallest value that at least the share `quantile` of the bins do not exceed.
std::int64_t quantileOf(const std::vector<ValueCount> &histogram, std::int64_t bins, double quantile)
{
    std::int64_t below = 0;
    for (const ValueCount &entry : histogram) {
        below += entry.bins;
        if (static_cast<double>(below) >= quantile * static_cast<double>(bins))
            return entry.value;
    }
    return histogram.back().value;
}

// Which of the 64 cells a count of one class falls in.
class CellFinder
{
public:
    CellFinder(const std::vector<ValueCount> &histogram, std::int64_t bins)
        : m_low(quantileOf(histogram, bins, lowQuantile))
        , m_high(quantileOf(histogram, bins, highQuantile))
    {
        // A class that hardly varies still needs a range to draw.
        if (m_low == m_high)
            ++m_high;
    }

    std::int64_t low() const { return m_low; }
    std::int64_t high() const { return m_high; }
    bool contains(std::int64_t count) const { return count >= m_low && count <= m_high; }
    size_t cell(std::int64_t count) const
    {
        // The upper end belongs to the last cell.
        return static_cast<size_t>(
            std::min<std::int64_t>((count - m_low) * Density::cells / (m_high - m_low), Density::cells - 1));
    }

private:
    std::int64_t m_low;
    std::int64_t m_high;
};

// Collects points and cells bin by bin.
class PointCollector
{
public:
    PointCollector(const EnsembleSignals &ensemble, const TimeRange &window, const Segments &segments,
                   const ScaleStatistics &scale, std::int64_t points)
        : m_bins(scale.moments.bins)
        , m_kept(std::min(points, m_bins))
        , m_start(window.start)
        , m_rateE(1 / (ensemble.excitatoryUnits * scale.width))
        , m_rateI(1 / (ensemble.inhibitoryUnits * scale.width))
        , m_cellsE(scale.histogramE, m_bins)
        , m_cellsI(scale.histogramI, m_bins)
    {
        PointCloud &cloud = m_result.cloud;
        cloud.state = segments.state;
        cloud.scale = scale.scale;
        cloud.width = scale.width;
        cloud.totalBins = m_bins;
        Density &density = m_result.density;
        density.state = segments.state;
        density.scale = scale.scale;
        density.minimumE = static_cast<double>(m_cellsE.low()) * m_rateE;
        density.maximumE = static_cast<double>(m_cellsE.high()) * m_rateE;
        density.minimumI = static_cast<double>(m_cellsI.low()) * m_rateI;
        density.maximumI = static_cast<double>(m_cellsI.high()) * m_rateI;
        density.share.assign(static_cast<size_t>(Density::cells) * Density::cells, 0);
        m_counts.assign(density.share.size(), 0);
    }

    void add(std::int64_t bin, std::int64_t countE, std::int64_t countI)
    {
        if (m_cellsE.contains(countE) && m_cellsI.contains(countI))
            ++m_counts[m_cellsI.cell(countI) * Density::cells + m_cellsE.cell(countE)];
        PointCloud &cloud = m_result.cloud;
        const auto taken = static_cast<std::int64_t>(cloud.start.size());
        if (taken < m_kept && m_seen == taken * m_bins / m_kept) {
            cloud.start.push_back(m_start + binEdge(bin, cloud.width));
            cloud.e.push_back(static_cast<float>(static_cast<double>(countE) * m_rateE));
            cloud.i.push_back(static_cast<float>(static_cast<double>(countI) * m_rateI));
        }
        ++m_seen;
    }

    JointPoints take()
    {
        for (size_t c = 0; c < m_counts.size(); ++c)
            m_result.density.share[c] =
                static_cast<float>(static_cast<double>(m_counts[c]) / static_cast<double>(m_bins));
        return std::move(m_result);
    }

private:
    JointPoints m_result;
    std::vector<std::int64_t> m_counts;
    std::int64_t m_bins;
    std::int64_t m_kept;
    std::int64_t m_seen = 0;
    double m_start;
    double m_rateE;
    double m_rateI;
    CellFinder m_cellsE;
    CellFinder m_cellsI;
};

} // namespace

Ellipsoid jointEllipsoid(const ScaleStatistics &scale, int excitatoryUnits, int inhibitoryUnits,
                         double confidence)
{
    const CountMoments &moments = scale.moments;
    Ellipsoid ellipsoid;
    ellipsoid.scale = scale.scale;
    ellipsoid.width = scale.width;
    ellipsoid.bins = moments.bins;
    ellipsoid.status = Status::TooFewBins;
    if (moments.bins < leastJointBins)
        return ellipsoid;

    const double perE = excitatoryUnits * scale.width;
    const double perI = inhibitoryUnits * scale.width;
    ellipsoid.meanE = meanE(moments) / perE;
    ellipsoid.meanI = meanI(moments) / perI;
    ellipsoid.sdE = std::sqrt(combinedVariance(moments, 1, 0)) / perE;
    ellipsoid.sdI = std::sqrt(combinedVariance(moments, 0, 1)) / perI;
    ellipsoid.status = Status::Flat;
    if (ellipsoid.sdE == 0 && ellipsoid.sdI == 0)
        return ellipsoid;

    // √2 · (E ± I) / 2 on the integer lattice, so that equal signals have no width across.
    const double perLattice = static_cast<double>(excitatoryUnits) * inhibitoryUnits * scale.width;
    ellipsoid.sigmaAlong =
        std::sqrt(combinedVariance(moments, inhibitoryUnits, excitatoryUnits) / 2) / perLattice;
    ellipsoid.sigmaAcross =
        std::sqrt(combinedVariance(moments, inhibitoryUnits, -std::int64_t{excitatoryUnits}) / 2) /
        perLattice;
    ellipsoid.anisotropy = ratioOrUndefined(ellipsoid.sigmaAlong, ellipsoid.sigmaAcross);

    const double covarianceEI = covariance(moments) / perE / perI;
    ellipsoid.status = Status::Line;
    if (ellipsoid.sdE > 0 && ellipsoid.sdI > 0) {
        ellipsoid.status = Status::Defined;
        ellipsoid.rho = std::clamp(covarianceEI / ellipsoid.sdE / ellipsoid.sdI, -1.0, 1.0);
        const double r = std::abs(ellipsoid.rho);
        ellipsoid.axisRatioZScored = r < 1 ? std::sqrt((1 + r) / (1 - r)) : undefined;
    }
    setAxes(ellipsoid, covarianceEI, confidence);
    return ellipsoid;
}

// Geometry of the mean covariance of surrogates.
static SurrogateEllipsoid surrogateEllipsoid(const SurrogateDraws &draws, size_t entry, const Ellipsoid &data,
                                             double confidence)
{
    const auto numbers = [&](const char *name) {
        return draws.numbers(entry, data.scale, surrogateNumber(name));
    };
    const std::vector<double> sdE = numbers("sd_e");
    const std::vector<double> sdI = numbers("sd_i");
    const std::vector<double> rho = numbers("rho");
    std::vector<double> varianceE;
    std::vector<double> varianceI;
    std::vector<double> covarianceEI;
    for (size_t d = 0; d < rho.size(); ++d) {
        varianceE.push_back(sdE[d] * sdE[d]);
        varianceI.push_back(sdI[d] * sdI[d]);
        covarianceEI.push_back(rho[d] * sdE[d] * sdI[d]);
    }
    SurrogateEllipsoid result;
    result.source = surrogateId(draws.kind);
    result.title = surrogateTitle(draws.kind);
    result.draws = static_cast<int>(draws.draws.size());
    result.mean.state = data.state;
    result.mean.scale = data.scale;
    result.mean.width = data.width;
    result.mean.bins = data.bins;
    result.mean.meanE = surrogateBand(numbers("mean_e")).mean;
    result.mean.meanI = surrogateBand(numbers("mean_i")).mean;
    result.mean.sdE = std::sqrt(surrogateBand(std::move(varianceE)).mean);
    result.mean.sdI = std::sqrt(surrogateBand(std::move(varianceI)).mean);
    result.mean.rho = surrogateBand(rho).mean;
    result.rhoLow = surrogateBand(rho).low;
    result.rhoHigh = surrogateBand(rho).high;
    result.p = surrogateP(data.rho, rho);
    result.mean.status = Status::Flat;
    if (const double mean = surrogateBand(std::move(covarianceEI)).mean; std::isfinite(mean)) {
        result.mean.status = Status::Defined;
        setAxes(result.mean, mean, confidence);
    }
    return result;
}

ScaleColumns jointColumns(int excitatoryUnits, int inhibitoryUnits, double confidence)
{
    return {QByteArray("rho theta_deg alignment sigma_along sigma_across anisotropy axis_ratio ellipse_major "
                       "ellipse_minor")
                .split(' '),
            [=](const ScaleStatistics &scale, std::span<double> values) {
                const Ellipsoid none;
                const Ellipsoid e = excitatoryUnits > 0 && inhibitoryUnits > 0
                                        ? jointEllipsoid(scale, excitatoryUnits, inhibitoryUnits, confidence)
                                        : none;
                std::ranges::copy(std::array{e.rho, e.thetaDegrees, e.alignment, e.sigmaAlong, e.sigmaAcross,
                                             e.anisotropy, e.axisRatio, e.semiMajor, e.semiMinor},
                                  values.begin());
            }};
}

JointPoints jointPoints(const EnsembleSignals &ensemble, const TimeRange &window, const Segments &segments,
                        const ScaleStatistics &scale, std::int64_t points, const Progress &progress)
{
    PointCollector collector(ensemble, window, segments, scale, points);
    std::vector<std::uint32_t> e;
    std::vector<std::uint32_t> i;
    std::int64_t done = 0;
    for (const TimeRange &range : segments.ranges) {
        const BinSpan bins = wholeBins(window, range, scale.width);
        for (std::int64_t first = bins.first; first < bins.last; first += binsPerPart) {
            progress.report(done, scale.moments.bins);
            e.resize(static_cast<size_t>(std::min(binsPerPart, bins.last - first)));
            i.resize(e.size());
            ensemble.excitatory.count(window.start, scale.width, first, e);
            ensemble.inhibitory.count(window.start, scale.width, first, i);
            for (size_t n = 0; n < e.size(); ++n)
                collector.add(first + static_cast<std::int64_t>(n), e[n], i[n]);
            done += static_cast<std::int64_t>(e.size());
        }
    }
    return collector.take();
}

const std::vector<Parameter> &jointDistributionParameters()
{
    static const std::vector<Parameter> parameters = [] {
        Parameter confidence;
        confidence.key = "confidence";
        confidence.title = QT_TRANSLATE_NOOP("Parameter", "Share inside the ellipse");
        confidence.kind = Parameter::Kind::Number;
        confidence.defaultValue = 0.95;
        confidence.minimum = 0.5;
        confidence.maximum = 0.999;
        confidence.decimals = 3;
        confidence.help = QT_TRANSLATE_NOOP(
            "Parameter", "Share of the bins inside the ellipse if they were normally distributed.");
        Parameter points;
        points.key = "points";
        points.title = QT_TRANSLATE_NOOP("Parameter", "Most points per scale");
        points.kind = Parameter::Kind::WholeNumber;
        points.defaultValue = std::int64_t{4000};
        points.minimum = 100;
        points.maximum = 100000;
        points.help = QT_TRANSLATE_NOOP(
            "Parameter", "When a scale has more bins, points evenly spaced in time are drawn.");
        return std::vector{confidence, points};
    }();
    return parameters;
}

Result runJointDistribution(const AnalysisInput &input, const Values &values, const Progress &progress)
{
    const EnsembleStatistics &statistics = *input.statistics;
    Result result;
    result.tables = {scaleTable(
        statistics,
        {jointColumns(statistics.excitatoryUnits, statistics.inhibitoryUnits, values.number("confidence"))})};
    if (refuseWithoutClasses(result, statistics))
        return result;
    Ellipsoids shape;
    shape.unit = normalisationUnit(Normalisation::PerNeuronRate);
    shape.confidence = values.number("confidence");
    const auto steps = static_cast<double>(statistics.segments.size() * displayScales.size());
    double step = 0;
    for (const SegmentStatistics &entry : statistics.segments) {
        for (const ScaleStatistics &scale : entry.scales) {
            shape.ellipsoids.push_back(jointEllipsoid(scale, statistics.excitatoryUnits,
                                                      statistics.inhibitoryUnits, shape.confidence));
            shape.ellipsoids.back().state = entry.segments.state;
            for (const auto &draws : input.surrogates)
                shape.surrogates.push_back(
                    surrogateEllipsoid(*draws, static_cast<size_t>(&entry - statistics.segments.data()),
                                       shape.ellipsoids.back(), shape.confidence));
        }
        for (const int k : displayScales) {
            const ScaleStatistics &scale = entry.scales[static_cast<size_t>(k - 1)];
            const Progress part = progress.part(step / steps, (step + 1) / steps);
            ++step;
            if (scale.moments.bins == 0)
                continue;
            JointPoints points = jointPoints(*input.ensemble, statistics.window, entry.segments, scale,
                                             values.whole("points"), part);
            shape.clouds.push_back(std::move(points.cloud));
            shape.densities.push_back(std::move(points.density));
        }
    }
    result.notComputable = tooShortReason(statistics);
    if (!result.notComputable.isEmpty())
        return result;
    result.notes << scaleNotes(statistics, leastJointBins);
    result.notes << insufficientStates(*input.recording, statistics);
    result.shape = std::move(shape);
    return result;
}

} // namespace edgescope
