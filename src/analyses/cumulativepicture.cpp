// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/cumulativepicture.h"

#include "core/normalisation.h"
#include "core/typography.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr size_t mostPoints = 4000;
constexpr size_t mostSmoothPoints = 500; // of curves without noise

QString numberWords(double value)
{
    const double size = std::abs(value);
    const QString text = size >= 99.95   ? QString::number(value, 'f', 0)
                         : size >= 9.995 ? QString::number(value, 'f', 1)
                                         : QString::number(value, 'f', 2);
    return QString(text).replace(u'-', trueMinus);
}

// Whole numbers from `first` to `last`, evenly spaced, both ends included.
std::vector<size_t> spread(size_t first, size_t last, size_t most)
{
    const size_t steps = std::max<size_t>(1, std::min(last - first, most - 1));
    std::vector<size_t> edges;
    for (size_t n = 0; n <= steps; ++n)
        if (const size_t edge = first + n * (last - first) / steps; edges.empty() || edge > edges.back())
            edges.push_back(edge);
    return edges;
}

class Painter
{
public:
    Painter(const CumulativeNumbers &numbers, const CumulativePicture &picture)
        : m_numbers(numbers)
        , m_path(numbers.path)
        , m_picture(picture)
        , m_shown(shownInstead(numbers, picture))
        , m_recovery(picture.seizure < numbers.recoveries.size() ? &numbers.recoveries[picture.seizure]
                                                                 : nullptr)
        , m_line(m_recovery ? m_recovery->baseline : numbers.wholeLine)
    {
    }

    Curves curves()
    {
        setAxes();
        if (m_recovery && m_line) {
            addSurrogates();
            if (m_shown != CumulativeShown::Scaled)
                addBand();
        }
        addReference();
        addData();
        if (m_recovery && m_recovery->fit)
            addFit();
        addMarks();
        Curves curves;
        curves.panels.push_back(std::move(m_panel));
        return curves;
    }

private:
    // Where S at a time is in the picture.
    double placeX(double seconds) const
    {
        if (m_shown == CumulativeShown::Scaled)
            return (seconds - m_path.start) / (static_cast<double>(m_path.bins()) * m_path.step);
        return m_recovery ? seconds - m_recovery->seizure.start : seconds;
    }
    double placeY(double seconds, double s) const
    {
        if (m_shown == CumulativeShown::Scaled)
            return s / m_numbers.divisor();
        return m_shown == CumulativeShown::Residual ? s - m_line->at(seconds) : s;
    }
    void append(Series &series, double seconds, double s) const
    {
        series.x.push_back(placeX(seconds));
        series.y.push_back(placeY(seconds, s));
    }

    // The bins shown: all of S(t), or those around one seizure that belong to its line.
    size_t firstShown() const
    {
        return m_shown == CumulativeShown::Residual ? m_path.nearestEdge(m_recovery->analysed.start) : 0;
    }
    size_t lastShown() const
    {
        return m_shown == CumulativeShown::Residual ? m_path.nearestEdge(m_recovery->analysed.stop)
                                                    : m_path.bins();
    }

    void setAxes()
    {
        m_panel.title = QCoreApplication::translate("Analysis", "S(t)");
        if (m_shown == CumulativeShown::Scaled) {
            m_panel.x.title = QCoreApplication::translate("Analysis", "Scaled time");
            m_panel.x.minimum = 0;
            m_panel.x.maximum = 1;
            m_panel.y.title = m_numbers.canBeScaled
                                  ? QStringLiteral("S(t)/S(T)")
                                  : QCoreApplication::translate("Analysis", "S(t) in SD of S(T)");
            return;
        }
        m_panel.x.title = m_recovery ? QCoreApplication::translate("Analysis", "Time from onset")
                                     : QCoreApplication::translate("Analysis", "Time");
        m_panel.x.unit = QStringLiteral("s");
        m_panel.x.minimum = placeX(m_path.time(firstShown()));
        m_panel.x.maximum = placeX(m_path.time(lastShown()));
        m_panel.y.title = m_shown == CumulativeShown::Residual
                              ? QCoreApplication::translate("Analysis", "S(t) − pre-ictal line")
                              : QStringLiteral("S(t)");
        m_panel.y.unit = normalisationUnit(Normalisation::PerNeuronCount);
    }

    // S(onset) plus resampled pre-ictal increments.
    void addSurrogates()
    {
        const auto edges =
            std::span(m_path.values).subspan(m_line->firstBin, m_line->lastBin - m_line->firstBin + 1);
        const auto binsPerBlock =
            static_cast<size_t>(std::max(1.0, std::round(m_picture.blockLength / m_path.step)));
        const size_t onset = m_path.nearestEdge(m_recovery->seizure.start);
        const size_t last = m_path.nearestEdge(m_recovery->analysed.stop);
        if (last <= onset)
            return;
        for (std::int64_t n = 0; n < m_picture.surrogatePaths; ++n) {
            Random random(streamSeed(m_picture.seed, {m_picture.seizure, static_cast<std::uint64_t>(n)}));
            const BlockPath drawn(edges, binsPerBlock, last - onset, random);
            Series series;
            // One of them names all.
            if (n == 0)
                series.name = QCoreApplication::translate("Analysis", "Pre-ictal time resampled");
            series.source = "block_bootstrap";
            for (const size_t edge : spread(onset, last, mostSmoothPoints))
                append(series, m_path.time(edge), m_path.values[onset] + drawn.at(edge - onset));
            m_panel.series.push_back(std::move(series));
        }
    }

    void addBand()
    {
        Series band;
        band.name = std::isfinite(m_recovery->bandFactor)
                        ? QCoreApplication::translate("Analysis", "Band of ± %1 SD")
                              .arg(m_recovery->bandFactor, 0, 'f', 2)
                        : QCoreApplication::translate("Analysis", "Band of 95 % of resampled paths");
        band.role = Series::Role::Band;
        const size_t first = m_line->lastBin;
        for (const size_t edge : spread(first, first + m_recovery->halfWidths.size() - 1, mostSmoothPoints)) {
            const double t = m_path.time(edge);
            const double width = m_recovery->halfWidth(edge);
            append(band, t, m_line->at(t) + width);
            band.low.push_back(placeY(t, m_line->at(t) - width));
        }
        m_panel.series.push_back(std::move(band));
    }

    void addReference()
    {
        Series line;
        line.role = Series::Role::Reference;
        if (m_shown == CumulativeShown::Scaled) {
            line.name = QCoreApplication::translate("Analysis", "Straight from start to end");
            append(line, m_path.start, 0);
            append(line, m_path.time(m_path.bins()), m_path.total());
        } else if (m_line) {
            line.name = m_recovery ? QCoreApplication::translate("Analysis", "Pre-ictal line")
                                   : QCoreApplication::translate("Analysis", "Straight line through S(t)");
            for (const size_t edge : {firstShown(), lastShown()})
                append(line, m_path.time(edge), m_line->at(m_path.time(edge)));
        }
        if (!line.x.empty())
            m_panel.series.push_back(std::move(line));
    }

    // S(t) with the lowest and highest of each stretch kept when there are more points than are shown.
    void addData()
    {
        Series data;
        data.name = m_panel.y.title;
        const size_t first = firstShown();
        const size_t last = lastShown();
        const auto y = [&](size_t edge) { return placeY(m_path.time(edge), m_path.values[edge]); };
        const std::vector<size_t> stretches =
            spread(first, last + 1, last - first + 1 <= mostPoints ? last - first + 2 : mostPoints / 2 + 1);
        for (size_t n = 0; n + 1 < stretches.size(); ++n) {
            size_t low = stretches[n];
            size_t high = low;
            for (size_t edge = low + 1; edge < stretches[n + 1]; ++edge) {
                low = y(edge) < y(low) ? edge : low;
                high = y(edge) > y(high) ? edge : high;
            }
            append(data, m_path.time(std::min(low, high)), m_path.values[std::min(low, high)]);
            if (low != high)
                append(data, m_path.time(std::max(low, high)), m_path.values[std::max(low, high)]);
        }
        m_panel.series.push_back(std::move(data));
    }

    void addFit()
    {
        const Exponential &fit = *m_recovery->fit;
        Series series;
        series.name = QCoreApplication::translate("Analysis", "Exponential fit");
        series.role = Series::Role::Fit;
        const size_t first = m_path.nearestEdge(fit.start);
        for (const size_t edge : spread(first, m_path.nearestEdge(fit.stop), mostSmoothPoints)) {
            const double t = m_path.time(edge);
            append(series, t, m_line->at(t) + fit.amplitude * std::exp(-(t - fit.start) / fit.tau));
        }
        // The scaled path has another line.
        if (m_shown != CumulativeShown::Scaled)
            m_panel.series.push_back(std::move(series));
        ReadOut tau;
        tau.label = QStringLiteral("τ");
        tau.value = fit.tau;
        tau.low = fit.low;
        tau.high = fit.high;
        tau.unit = QStringLiteral("s");
        m_panel.readOuts.push_back(tau);
    }

    void addMark(Mark::Kind kind, double seconds, const QString &text)
    {
        const size_t edge = m_path.nearestEdge(seconds);
        m_panel.marks.push_back({kind, placeX(seconds), placeY(seconds, m_path.values[edge]), text});
    }

    void addLineMark(double seconds, const QString &text)
    {
        m_panel.marks.push_back({Mark::Kind::Line, placeX(seconds), undefined, text});
    }

    void addMarks()
    {
        if (!m_recovery)
            return;
        addLineMark(m_recovery->seizure.start, QCoreApplication::translate("Analysis", "onset"));
        addLineMark(m_recovery->seizure.stop, endText());
        if (!m_line || std::isnan(m_recovery->peak))
            return;
        ReadOut peak;
        peak.label = QCoreApplication::translate("Analysis", "peak r");
        peak.value = m_recovery->peak;
        peak.unit = normalisationUnit(Normalisation::PerNeuronCount);
        m_panel.readOuts.push_back(peak);
        addMark(Mark::Kind::Peak, m_recovery->peakTime,
                QCoreApplication::translate("Analysis", "peak r %1").arg(numberWords(m_recovery->peak)));
        const double end = m_recovery->seizure.stop;
        if (std::isfinite(m_recovery->halfTime))
            addMark(Mark::Kind::Half, m_recovery->halfTime,
                    QCoreApplication::translate("Analysis", "half +%1 s")
                        .arg(numberWords(m_recovery->halfTime - end)));
        if (std::isfinite(m_recovery->recoveryTime))
            addMark(Mark::Kind::Recovery, m_recovery->recoveryTime,
                    QCoreApplication::translate("Analysis", "recovered +%1 s after offset")
                        .arg(numberWords(m_recovery->recoveryTime - end)));
    }

    QString endText() const
    {
        if (m_recovery->status == Recovery::Status::NotWithin ||
            m_recovery->status == Recovery::Status::EndsInSeizure)
            return QCoreApplication::translate("Analysis", "end; recovery not within recording");
        return QCoreApplication::translate("Analysis", "end");
    }

    const CumulativeNumbers &m_numbers;
    const CumulativePath &m_path;
    const CumulativePicture &m_picture;
    CumulativeShown m_shown;
    const Recovery *m_recovery;
    std::optional<BaselineLine> m_line;
    Panel m_panel;
};

} // namespace

CumulativeShown shownInstead(const CumulativeNumbers &numbers, const CumulativePicture &picture)
{
    const bool hasLine = picture.seizure < numbers.recoveries.size() &&
                         numbers.recoveries[picture.seizure].baseline.has_value();
    return picture.shown == CumulativeShown::Residual && !hasLine ? CumulativeShown::Raw : picture.shown;
}

Curves cumulativeCurves(const CumulativeNumbers &numbers, const CumulativePicture &picture)
{
    return Painter(numbers, picture).curves();
}

} // namespace edgescope
