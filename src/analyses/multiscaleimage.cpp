// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/multiscaleimage.h"

#include "core/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace edgescope {
namespace {

using RowStatus = MultiscaleImage::RowStatus;

constexpr std::int64_t columnsPerReport = 1 << 14;
constexpr double boxTolerance = 1e-9; // seconds a box may leave the window by rounding
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

// Spikes of both classes in each cell of one row; NaN where a cell is undefined.
struct RowCounts {
    std::vector<double> e;
    std::vector<double> i;
};

class RowCounter
{
public:
    RowCounter(const EnsembleSignals &ensemble, const TimeRange &window, const std::vector<TimeRange> &gaps,
               const ImageSettings &settings, std::int64_t columns)
        : m_ensemble(ensemble)
        , m_window(window)
        , m_settings(settings)
        , m_columns(columns)
    {
        for (const TimeRange &gap : clipped(gaps, window))
            m_gaps.push_back({gap.start - window.start, gap.stop - window.start});
    }

    double countedSeconds() const { return m_window.length() - totalLength(m_gaps); }

    RowCounts count(int scale, const std::function<void()> &report) const
    {
        const double width = scaleWidth(scale);
        RowCounts counts;
        counts.e.assign(static_cast<std::size_t>(m_columns), missing);
        counts.i = counts.e;
        auto gap = m_gaps.begin();
        for (std::int64_t n = 0; n < m_columns; ++n) {
            if (n % columnsPerReport == 0)
                report();
            const TimeRange box = cellBox(n, m_settings.step, width, m_settings.construction);
            while (gap != m_gaps.end() && gap->stop <= box.start)
                ++gap;
            const bool inGap = gap != m_gaps.end() && gap->start < box.stop;
            if (inGap || box.start < -boxTolerance || box.stop > m_window.length() + boxTolerance)
                continue;
            counts.e[static_cast<std::size_t>(n)] = spikes(m_ensemble.excitatory, box);
            counts.i[static_cast<std::size_t>(n)] = spikes(m_ensemble.inhibitory, box);
        }
        return counts;
    }

private:
    double spikes(const PooledSpikes &train, const TimeRange &box) const
    {
        return static_cast<double>(train.rank(box.stop, m_window.start) -
                                   train.rank(box.start, m_window.start));
    }

    const EnsembleSignals &m_ensemble;
    TimeRange m_window;
    ImageSettings m_settings;
    std::int64_t m_columns;
    std::vector<TimeRange> m_gaps; // from the window's start
};

// Weights of the spikes of E and I in a cell.
struct Weights {
    double e = 0;
    double i = 0;
};

struct RowMoments {
    double mean = 0;
    double sd = 0;
    RowStatus status = RowStatus::NoCells;
};

// Of the defined cells. Two passes in the order of time: the sums do not depend on the threads.
RowMoments rowMoments(const std::vector<double> &cells)
{
    RowMoments moments;
    double cellCount = 0;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double cell : cells) {
        if (std::isnan(cell))
            continue;
        ++cellCount;
        moments.mean += cell;
        low = std::min(low, cell);
        high = std::max(high, cell);
    }
    if (cellCount == 0)
        return moments;
    moments.mean /= cellCount;
    for (const double cell : cells)
        if (!std::isnan(cell))
            moments.sd += (cell - moments.mean) * (cell - moments.mean);
    moments.sd = std::sqrt(moments.sd / cellCount);
    moments.status = low == high ? RowStatus::Constant : RowStatus::Defined;
    return moments;
}

// Cells of one channel from the counts; whole numbers as long as the weights are.
std::vector<double> weighted(const RowCounts &counts, Weights weights)
{
    std::vector<double> cells(counts.e.size());
    for (std::size_t n = 0; n < cells.size(); ++n)
        cells[n] = weights.e * counts.e[n] + weights.i * counts.i[n];
    return cells;
}

void fillRow(MultiscaleImage &image, std::size_t row, const std::vector<double> &cells, bool zScore)
{
    const RowMoments moments = rowMoments(cells);
    image.rows[row] = moments.status;
    if (moments.status != RowStatus::Defined)
        return;
    const auto values = image.values.begin() + static_cast<std::ptrdiff_t>(row * cells.size());
    std::transform(cells.begin(), cells.end(), values, [&](double cell) {
        return static_cast<float>(zScore ? (cell - moments.mean) / moments.sd : cell);
    });
}

bool hasUnits(const EnsembleSignals &ensemble, ImageChannel channel)
{
    return (channel == ImageChannel::Inhibitory || ensemble.excitatoryUnits > 0) &&
           (channel == ImageChannel::Excitatory || ensemble.inhibitoryUnits > 0);
}

// z-scores do not depend on the unit, so f is taken on its integer lattice, cE · N_I − cI · N_E, where equal
// cells are exactly equal.
Weights weightsFor(const EnsembleSignals &ensemble, const TimeRange &window, ImageChannel channel,
                   ImageValue value, double width, double countedSeconds)
{
    Weights weights{1, -1};
    if (value == ImageValue::ClassMeanRate) {
        const auto perMean = [&](const PooledSpikes &train) {
            const auto total =
                static_cast<double>(train.rank(window.length(), window.start) - train.rank(0, window.start));
            return total > 0 ? countedSeconds / (total * width) : missing;
        };
        weights = {perMean(ensemble.excitatory), -perMean(ensemble.inhibitory)};
    } else if (channel == ImageChannel::Difference) {
        weights = {static_cast<double>(ensemble.inhibitoryUnits),
                   -static_cast<double>(ensemble.excitatoryUnits)};
    }
    if (channel == ImageChannel::Excitatory)
        weights.i = 0;
    if (channel == ImageChannel::Inhibitory)
        weights = {0, -weights.i};
    return weights;
}

} // namespace

TimeRange cellBox(std::int64_t column, double step, double width, ImageConstruction construction)
{
    const double centre = (static_cast<double>(column) + 0.5) * step;
    if (construction == ImageConstruction::Sliding)
        return {centre - width / 2, centre + width / 2};
    const std::int64_t bin = binIndex(centre, width, 1 / width);
    return {binEdge(bin, width), binEdge(bin + 1, width)};
}

QStringList undefinedRowNotes(const MultiscaleImage &image)
{
    QStringList notes;
    for (size_t first = 0; first < image.rows.size();) {
        size_t last = first;
        while (last + 1 < image.rows.size() && image.rows[last + 1] == image.rows[first])
            ++last;
        const int from = image.firstScale + static_cast<int>(first);
        const int to = image.firstScale + static_cast<int>(last);
        const QString scales = from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
        if (image.rows[first] == RowStatus::NoCells)
            notes << QCoreApplication::translate("Analysis", "k %1 blank: wider than the time analysed")
                         .arg(scales);
        if (image.rows[first] == RowStatus::Constant)
            notes << QCoreApplication::translate("Analysis", "k %1 blank: constant").arg(scales);
        first = last + 1;
    }
    return notes;
}

MultiscaleImages multiscaleImages(const EnsembleSignals &ensemble, const TimeRange &window,
                                  const std::vector<TimeRange> &gaps, const ImageSettings &settings,
                                  const Progress &progress)
{
    const std::int64_t rows = std::max(0, settings.lastScale - settings.firstScale + 1);
    const std::int64_t columns = binCount(window.length(), settings.step);
    MultiscaleImages images;
    for (std::size_t c = 0; c < images.channels.size(); ++c) {
        const bool isDefined = hasUnits(ensemble, static_cast<ImageChannel>(c));
        MultiscaleImage &image = images.channels[c];
        image.window = window;
        image.step = settings.step;
        image.firstScale = settings.firstScale;
        image.columns = columns;
        image.rows.assign(static_cast<std::size_t>(rows),
                          isDefined ? RowStatus::NoCells : RowStatus::NoUnits);
        image.values.assign(static_cast<std::size_t>(rows * columns),
                            std::numeric_limits<float>::quiet_NaN());
    }
    const RowCounter counter(ensemble, window, gaps, settings, columns);
    parallelFor(rows, [&](std::int64_t row) {
        const int scale = settings.firstScale + static_cast<int>(row);
        const RowCounts counts = counter.count(scale, [&] { progress.report(row, rows); });
        for (std::size_t c = 0; c < images.channels.size(); ++c) {
            const auto channel = static_cast<ImageChannel>(c);
            if (!hasUnits(ensemble, channel))
                continue;
            const Weights weights = weightsFor(ensemble, window, channel, settings.value, scaleWidth(scale),
                                               counter.countedSeconds());
            fillRow(images.channels[c], static_cast<std::size_t>(row), weighted(counts, weights),
                    settings.value == ImageValue::ZScore);
        }
    });
    return images;
}

} // namespace edgescope
