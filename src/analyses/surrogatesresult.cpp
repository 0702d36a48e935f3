// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/surrogates.h"

#include "analyses/collapsecurves.h"
#include "analyses/crosscorrelogram.h"
#include "analyses/curvesampling.h"
#include "analyses/reasons.h"
#include "analyses/variancescaling.h"

#include <cmath>

// The rows of surrogates in the tables: means over the surrogates, with 5 % and 95 % quantiles beside them.
namespace edgescope {
namespace {

// A table that is filled row by row.
class RowTable
{
public:
    explicit RowTable(const QByteArray &name) { m_table.name = name; }

    RowTable &text(const QByteArray &column, const QString &value) { return add(column, value); }
    RowTable &whole(const QByteArray &column, std::int64_t value) { return add(column, value); }
    RowTable &number(const QByteArray &column, double value) { return add(column, value); }
    RowTable &band(const QByteArray &column, const SurrogateBand &band)
    {
        return number(column, band.mean).number(column + "_p05", band.low).number(column + "_p95", band.high);
    }

    Table take() { return std::move(m_table); }

private:
    template <typename T>
    RowTable &add(const QByteArray &name, const T &value)
    {
        // Each row has the same columns in the same order, so the next column is nearly always the one.
        for (size_t tries = 0; tries < m_table.columns.size(); ++tries) {
            m_next = (m_next + 1) % m_table.columns.size();
            if (m_table.columns[m_next].name == name) {
                std::get<std::vector<T>>(m_table.columns[m_next].values).push_back(value);
                return *this;
            }
        }
        m_table.columns.push_back({name, std::vector<T>{value}});
        m_next = m_table.columns.size() - 1;
        return *this;
    }

    Table m_table;
    size_t m_next = 0;
};

// What all tables are made from.
struct Subject {
    const EnsembleStatistics &statistics;
    const std::vector<std::shared_ptr<const SurrogateDraws>> &surrogates;

    // Calls body(entry, state, kind's draws) for all pairs, kinds inside entries.
    template <typename Body>
    void forEach(const Body &body) const
    {
        for (size_t entry = 0; entry < statistics.segments.size(); ++entry)
            for (const auto &draws : surrogates)
                body(entry, stateCode(statistics.segments[entry].segments), *draws);
    }
};

Table scaleRows(const Subject &subject)
{
    RowTable table("scales");
    subject.forEach([&](size_t entry, const QString &state, const SurrogateDraws &draws) {
        for (const ScaleStatistics &scale : subject.statistics.segments[entry].scales) {
            table.text("state", state)
                .text("source", QString::fromLatin1(surrogateId(draws.kind)))
                .whole("scale", scale.scale)
                .number("dt_s", scale.width)
                .whole("bins", scale.moments.bins);
            for (qsizetype n = 0; n < surrogateNumbers().size(); ++n)
                table.band(surrogateNumbers()[n],
                           surrogateBand(draws.numbers(entry, scale.scale, static_cast<size_t>(n))));
        }
    });
    return table.take();
}

Table fitRows(const Subject &subject)
{
    RowTable table("variance_fit");
    subject.forEach([&](size_t entry, const QString &state, const SurrogateDraws &draws) {
        for (const FitRange &range : tableFits) {
            std::vector<double> alpha;
            std::vector<double> rSquared;
            std::vector<double> hurst;
            for (const VarianceFit &fit : surrogateFits(subject.statistics.segments[entry], entry, draws,
                                                        range, Normalisation::PerNeuronRate)) {
                alpha.push_back(fit.alpha);
                rSquared.push_back(fit.rSquared);
                hurst.push_back(fit.hurst);
            }
            table.text("state", state)
                .text("source", QString::fromLatin1(surrogateId(draws.kind)))
                .text("normalisation", QString::fromLatin1(normalisationId(Normalisation::PerNeuronRate)))
                .number("fit_min_s", scaleWidth(range.first))
                .number("fit_max_s", scaleWidth(range.last))
                .band("alpha", surrogateBand(alpha))
                .band("r2", surrogateBand(rSquared))
                .band("hurst", surrogateBand(hurst));
        }
    });
    return table.take();
}

Table collapseRows(const Subject &subject)
{
    RowTable table("collapse");
    const int unitsE = subject.statistics.excitatoryUnits;
    const int unitsI = subject.statistics.inhibitoryUnits;
    subject.forEach([&](size_t entry, const QString &state, const SurrogateDraws &draws) {
        const SegmentStatistics &data = subject.statistics.segments[entry];
        const std::vector<SampledScale> shown = displayCurves(data, unitsE, unitsI);
        const double reference = shown.empty() ? undefined : shown.front().depth;
        for (const ScaleStatistics &scale : data.scales) {
            for (size_t j = 0; j < curvePoints; ++j) {
                std::vector<double> full;
                std::vector<double> figure;
                for (const auto &draw : draws.draws) {
                    const SurrogateScale &drawn = draw->at(entry, scale.scale);
                    const double depth = drawn.numbers[surrogateNumber("depth")];
                    if (drawn.collapse.empty() || !(depth > 0))
                        continue;
                    full.push_back(drawn.collapse[j] / depth);
                    figure.push_back(drawn.collapse[j] / reference);
                }
                table.text("state", state)
                    .text("source", QString::fromLatin1(surrogateId(draws.kind)))
                    .whole("scale", scale.scale)
                    .number("dt_s", scale.width)
                    .number("x", curvePoint(static_cast<int>(j)))
                    .band("y_full", surrogateBand(std::move(full)))
                    .band("y_figure", surrogateBand(std::move(figure)));
            }
        }
    });
    return table.take();
}

Table collapseFitRows(const Subject &subject)
{
    RowTable table("collapse_fit");
    subject.forEach([&](size_t entry, const QString &state, const SurrogateDraws &draws) {
        std::vector<double> epsilon;
        std::vector<double> beta;
        std::vector<double> epsilonAtBeta;
        for (const CollapseFit &fit : surrogateCollapses(entry, draws)) {
            epsilon.push_back(fit.epsilon);
            beta.push_back(fit.beta);
            epsilonAtBeta.push_back(fit.epsilonAtBeta);
        }
        table.text("state", state)
            .text("source", QString::fromLatin1(surrogateId(draws.kind)))
            .band("epsilon", surrogateBand(epsilon))
            .band("beta", surrogateBand(beta))
            .band("epsilon_at_beta", surrogateBand(epsilonAtBeta));
    });
    return table.take();
}

Table correlogramRows(const Subject &subject)
{
    RowTable table("cross_correlogram");
    subject.forEach([&](size_t entry, const QString &state, const SurrogateDraws &draws) {
        for (const ScaleStatistics &scale : subject.statistics.segments[entry].scales) {
            const SurrogateCurve curve =
                surrogateCurve(draws, entry, scale.scale, &SurrogateScale::correlogram);
            for (size_t n = 0; n < curve.mean.size(); ++n)
                table.text("state", state)
                    .text("source", QString::fromLatin1(surrogateId(draws.kind)))
                    .whole("scale", scale.scale)
                    .number("dt_s", scale.width)
                    .number("lag_s", (static_cast<double>(n) - surrogateLags) * scale.width)
                    .band("r", {curve.mean[n], curve.low[n], curve.high[n]});
        }
    });
    return table.take();
}

// How rarely surrogates reach what the data show.
Table testRows(const Subject &subject)
{
    RowTable table("surrogate_tests");
    const int unitsE = subject.statistics.excitatoryUnits;
    const int unitsI = subject.statistics.inhibitoryUnits;
    const std::vector<ScaleColumns> columns = allScaleColumns(unitsE, unitsI);
    subject.forEach([&](size_t entry, const QString &state, const SurrogateDraws &draws) {
        const SegmentStatistics &data = subject.statistics.segments[entry];
        const auto row = [&](const QByteArray &statistic, std::int64_t scale, double value,
                             const std::vector<double> &surrogates) {
            table.text("state", state)
                .text("source", QString::fromLatin1(surrogateId(draws.kind)))
                .text("statistic", QString::fromLatin1(statistic))
                .whole("scale", scale)
                .number("value", value)
                .band("surrogate", surrogateBand(surrogates))
                .number("p", surrogateP(value, surrogates));
        };
        for (const ScaleStatistics &scale : data.scales) {
            std::vector<double> values(static_cast<size_t>(surrogateNumbers().size()));
            size_t place = 0;
            for (const ScaleColumns &group : columns) {
                const auto width = static_cast<size_t>(group.names.size());
                group.values(scale, std::span(values).subspan(place, width));
                place += width;
            }
            for (const char *statistic : {"rho", "anisotropy", "depth", "gini_e", "gini_i"}) {
                const size_t number = surrogateNumber(statistic);
                row(statistic, scale.scale, values[number], draws.numbers(entry, scale.scale, number));
            }
        }
        // H grows as the variance falls more slowly than the central limit theorem says.
        const auto variances = ensembleVariances(data, unitsE, unitsI, Normalisation::PerNeuronRate);
        const auto fit =
            fitVariance(variances, tableFits[1].first, tableFits[1].last, Normalisation::PerNeuronRate);
        std::vector<double> hurst;
        for (const VarianceFit &drawn :
             surrogateFits(data, entry, draws, tableFits[1], Normalisation::PerNeuronRate))
            hurst.push_back(drawn.hurst);
        row("hurst", 0, fit ? fit->hurst : undefined, hurst);
    });
    return table.take();
}

} // namespace

Result runSurrogates(const AnalysisInput &input, const Values &, const Progress &progress)
{
    Result result;
    if (refuseWithoutClasses(result, *input.statistics) || input.surrogates.empty())
        return result;
    const Subject subject{*input.statistics, input.surrogates};
    constexpr Table (*makers[])(const Subject &) = {scaleRows,       fitRows,         collapseRows,
                                                    collapseFitRows, correlogramRows, testRows};
    for (const auto make : makers) {
        progress.report(static_cast<std::int64_t>(result.tables.size()), std::size(makers));
        result.tables.push_back(make(subject));
    }
    return result;
}

} // namespace edgescope
