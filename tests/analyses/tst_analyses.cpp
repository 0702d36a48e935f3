// SPDX-License-Identifier: GPL-3.0-or-later
#include "signals.h"
#include "trains.h"

#include "core/error.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace edgescope;

namespace {

std::vector<QByteArray> columnNames(const Table &table)
{
    std::vector<QByteArray> names;
    for (const Column &column : table.columns)
        names.push_back(column.name);
    return names;
}

size_t rows(const Column &column)
{
    return std::visit([](const auto &values) { return values.size(); }, column.values);
}

Result run(const QByteArray &id, const AnalysisInput &input)
{
    const Analysis *analysis = findAnalysis(id);
    return analysis->run(input, Values(analysis->parameters), Progress());
}

AnalysisInput smallInput()
{
    Trains trains(120);
    trains.addPoisson(UnitClass::Excitatory, 6, 4, 11);
    trains.addPoisson(UnitClass::Inhibitory, 2, 12, 12);
    trains.recording->channels = {channelOf(whiteNoise(120 * 250, 1), 250)};
    AnalysisInput input = trains.input();
    input.shown = trains.recording->window();
    return input;
}

} // namespace

class TestAnalyses : public QObject
{
    Q_OBJECT

private slots:
    void tableOfAnalyses();
    void parametersAreComplete();
    void resultsAreStamped();
    void columnsOfTheTables();
    void numbersOfEnsembles();
    void ensemblesOfOneClass();
    void stopsWhenAsked();
};

void TestAnalyses::tableOfAnalyses()
{
    std::vector<QByteArray> ids;
    for (const Analysis &analysis : analyses()) {
        ids.push_back(analysis.id);
        QVERIFY(QByteArray(analysis.title).size() > 2);
        QVERIFY(analysis.version >= 1);
        QCOMPARE(findAnalysis(analysis.id), &analysis);
    }
    QVERIFY(ids == (std::vector<QByteArray>{"ensembles",
                                            "joint_distribution",
                                            "variance_scaling",
                                            "collapse_curves",
                                            "partition_curves",
                                            "mncm",
                                            "state_statistics",
                                            "multiscale_map",
                                            "synaptic_current",
                                            "signed_cumulative",
                                            "cross_correlogram",
                                            "surrogates",
                                            "wavelet",
                                            "coherence",
                                            "ridges",
                                            "seizure_candidates",
                                            "spectrogram",
                                            "classification",
                                            "connections",
                                            "class_sensitivity"}));
    QVERIFY(!findAnalysis("no_such_analysis"));
}

void TestAnalyses::parametersAreComplete()
{
    for (const Analysis &analysis : analyses()) {
        std::set<QByteArray> keys;
        Values values(analysis.parameters);
        for (const Parameter &parameter : analysis.parameters) {
            QVERIFY2(keys.insert(parameter.key).second, parameter.key.constData());
            QVERIFY(QByteArray(parameter.title).size() > 2);
            QVERIFY(QByteArray(parameter.help).endsWith('.'));
            values.set(parameter, parameter.defaultValue); // throws when the default is outside the limits
            QVERIFY(parseValue(parameter, valueText(parameter.defaultValue)) == parameter.defaultValue);
        }
    }
}

void TestAnalyses::resultsAreStamped()
{
    const AnalysisInput input = smallInput();
    for (const Analysis &analysis : analyses()) {
        const Result result = analysis.run(input, Values(analysis.parameters), Progress());
        QCOMPARE(result.analysis, analysis.id);
        QCOMPARE(result.version, analysis.version);
        QVERIFY(result.notComputable.isEmpty());
        for (const Table &table : result.tables)
            for (const Column &column : table.columns)
                QCOMPARE(rows(column), rows(table.columns.front()));
    }
}

void TestAnalyses::columnsOfTheTables()
{
    const AnalysisInput input = smallInput();
    using Names = std::vector<QByteArray>;
    QVERIFY(columnNames(run("ensembles", input).tables.front()) ==
            (Names{"state", "source", "scale", "dt_s", "bins", "mean_e", "mean_i", "sd_e", "sd_i", "cv_e",
                   "cv_i", "fano_e", "fano_i"}));
    QVERIFY(columnNames(run("joint_distribution", input).tables.front()) ==
            (Names{"state", "source", "scale", "dt_s", "bins", "rho", "theta_deg", "alignment", "sigma_along",
                   "sigma_across", "anisotropy", "axis_ratio", "ellipse_major", "ellipse_minor"}));
    const Result variance = run("variance_scaling", input);
    QVERIFY(columnNames(variance.tables[0]) ==
            (Names{"state", "source", "normalisation", "fit_min_s", "fit_max_s", "alpha", "alpha_se",
                   "alpha_low", "alpha_high", "r2", "hurst"}));
    QVERIFY(columnNames(variance.tables[1]) == (Names{"state", "source", "scale", "dt_s", "bins", "var_f"}));
    const Result partition = run("partition_curves", input);
    QVERIFY(columnNames(partition.tables[0]) == (Names{"state", "class", "scale", "dt_s", "p", "l"}));
    QVERIFY(columnNames(partition.tables[1]) ==
            (Names{"state", "source", "scale", "dt_s", "bins", "gini_e", "gini_i"}));
    const Result collapse = run("collapse_curves", input);
    QVERIFY(columnNames(collapse.tables[0]) ==
            (Names{"state", "source", "scale", "dt_s", "x", "y_full", "y_figure"}));
    QVERIFY(columnNames(collapse.tables[2]) ==
            (Names{"state", "source", "scale", "dt_s", "bins", "depth", "asymmetry"}));
    QVERIFY(columnNames(run("ridges", input).tables.front()) ==
            (Names{"source", "chain", "t_s", "frequency_hz", "value"}));
    QVERIFY(columnNames(run("seizure_candidates", input).tables.front()) ==
            (Names{"candidate", "start_s", "stop_s", "score", "channels", "first_channel",
                   "candidates_per_hour"}));
    QVERIFY(columnNames(run("spectrogram", input).tables.front()) ==
            (Names{"t_s", "delta", "theta", "alpha", "sigma", "beta", "emg_rms"}));
    const Result cumulative = run("signed_cumulative", input);
    QVERIFY(columnNames(cumulative.tables[0]) ==
            (Names{"t_s", "s", "s_normalised", "baseline", "band_low", "band_high"}));
    QVERIFY(columnNames(cumulative.tables[1]) ==
            (Names{"seizure", "onset_s", "offset_s", "baseline_slope", "peak_residual", "peak_t_s",
                   "recovery_s", "half_recovery_s", "tau_s", "tau_low", "tau_high", "status"}));
}

void TestAnalyses::numbersOfEnsembles()
{
    // 4 Hz Poisson units: mean 4 Hz per neuron at every scale, Fano factor 1, CV 1/√(counts a bin).
    Trains trains(1200);
    trains.addPoisson(UnitClass::Excitatory, 6, 4, 11);
    trains.addPoisson(UnitClass::Inhibitory, 2, 12, 12);
    const AnalysisInput input = trains.input();
    const Table table = run("ensembles", input).tables.front();
    const auto numbers = [&](size_t column) -> const std::vector<double> & {
        return std::get<std::vector<double>>(table.columns[column].values);
    };
    const size_t k = 11; // 27 ms
    const double width = scaleWidth(12);
    QCOMPARE(numbers(3)[k], width);
    QCOMPARE(std::get<std::vector<std::int64_t>>(table.columns[4].values)[k], binCount(1200, width));
    QVERIFY(std::abs(numbers(5)[k] / 4 - 1) < 0.03);
    QVERIFY(std::abs(numbers(6)[k] / 12 - 1) < 0.03);
    QVERIFY(std::abs(numbers(11)[k] - 1) < 0.03);
    QVERIFY(std::abs(numbers(9)[k] * std::sqrt(24 * width) - 1) < 0.03);
    QVERIFY(std::abs(numbers(7)[k] / (numbers(9)[k] * numbers(5)[k]) - 1) < 1e-12);
    // Depth of nearly normal f is 0.399 SD; f is nearly normal at 1.3 s.
    const double sdF = std::hypot(numbers(7)[24], numbers(8)[24]);
    const Result collapse = run("collapse_curves", input);
    const auto &depth = std::get<std::vector<double>>(collapse.tables[2].columns[5].values);
    QVERIFY(std::abs(depth[24] / (0.3989 * sdF) - 1) < 0.06);
}

void TestAnalyses::ensemblesOfOneClass()
{
    Trains trains(60);
    trains.addPoisson(UnitClass::Inhibitory, 2, 12, 12);
    const Result one = run("ensembles", trains.input());
    QVERIFY(one.notComputable.isEmpty());
    QVERIFY(
        one.notes.contains(QStringLiteral("No excitatory units. Classify units or choose a class column.")));
    const auto &meanE = std::get<std::vector<double>>(one.tables.front().columns[5].values);
    const auto &meanI = std::get<std::vector<double>>(one.tables.front().columns[6].values);
    QVERIFY(std::isnan(meanE[3]));
    QVERIFY(meanI[3] > 10);
    QCOMPARE(run("ensembles", Trains(60).input()).notComputable, QStringLiteral("No unit is classified."));
}

void TestAnalyses::stopsWhenAsked()
{
    Trains trains(300); // long enough for a bootstrap
    trains.addPoisson(UnitClass::Excitatory, 6, 4, 11);
    trains.addPoisson(UnitClass::Inhibitory, 2, 12, 12);
    trains.recording->channels = {channelOf(whiteNoise(300 * 250, 1), 250)};
    AnalysisInput input = trains.input();
    input.shown = trains.recording->window();
    const Progress stop([] { return true; }, nullptr);
    for (const char *id :
         {"joint_distribution", "variance_scaling", "collapse_curves", "partition_curves", "mncm",
          "state_statistics", "multiscale_map", "cross_correlogram", "synaptic_current", "signed_cumulative",
          "wavelet", "coherence", "ridges", "seizure_candidates", "spectrogram"}) {
        const Analysis *analysis = findAnalysis(id);
        QVERIFY_EXCEPTION_THROWN(analysis->run(input, Values(analysis->parameters), stop), Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestAnalyses)
#include "tst_analyses.moc"
