// SPDX-License-Identifier: GPL-3.0-or-later
#include "trains.h"

#include "analyses/synapticcurrent.h"
#include "core/parallel.h"

#include <QTest>

#include <cmath>

using namespace edgescope;

namespace {

Unit unitAt(std::vector<double> times)
{
    Unit unit;
    unit.spikeTimes = std::move(times);
    return unit;
}

CurrentSettings points(double rateHz = 1000)
{
    CurrentSettings settings;
    settings.sampling = CurrentSettings::Sampling::Point;
    settings.rateHz = rateHz;
    return settings;
}

std::vector<double> current(const EnsembleSignals &ensemble, const CurrentSettings &settings,
                            std::int64_t first, size_t count)
{
    std::vector<double> values(count);
    synapticCurrent(ensemble, settings, first, values, Progress());
    return values;
}

double mean(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double variance(const std::vector<double> &values)
{
    const double centre = mean(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - centre) * (value - centre);
    return sum / static_cast<double>(values.size());
}

Trains poissonTrains(double duration)
{
    Trains trains(duration);
    trains.addPoisson(UnitClass::Excitatory, 20, 10, 5);
    trains.addPoisson(UnitClass::Inhibitory, 8, 15, 6);
    return trains;
}

Values changed(const QByteArray &key, const Value &value)
{
    Values values(synapticCurrentParameters());
    for (const Parameter &parameter : synapticCurrentParameters())
        if (parameter.key == key)
            values.set(parameter, value);
    return values;
}

} // namespace

class TestSynapticCurrent : public QObject
{
    Q_OBJECT

private slots:
    void oneSpike();
    void spikeOnASample();
    void exactMeans();
    void poissonMeanAndVariance();
    void equalTrainsCancel();
    void scalings();
    void stretchesEqualTheWhole();
    void sameAtAnyNumberOfThreads();
    void rateFollowsTheFirstChannel();
    void oneClassOnly();
    void preview();
};

void TestSynapticCurrent::oneSpike()
{
    Trains trains(20);
    trains.add(UnitClass::Excitatory, unitAt({1.2345}));
    trains.add(UnitClass::Inhibitory, unitAt({12.5005}));
    const auto values = current(trains.ensemble(), points(2000), 0, 40000);
    for (size_t n = 0; n < 2469; ++n)
        QCOMPARE(values[n], 0.0);
    for (const size_t n : {size_t{2470}, size_t{2480}, size_t{2600}})
        QVERIFY(std::abs(values[n] / std::exp(-(static_cast<double>(n) / 2000 - 1.2345) / 0.003) - 1) <
                1e-10);
    QVERIFY(std::abs(values[25010] + std::exp(-0.0045 / 0.008)) < 1e-12);
    QVERIFY(std::abs(values[20000]) < 1e-19);
}

void TestSynapticCurrent::spikeOnASample()
{
    // 0.25 s and 4.096 s, the latter at the start of a block, lie exactly on samples.
    Trains trains(10);
    trains.add(UnitClass::Excitatory, unitAt({0.25, 4.096}));
    const auto values = current(trains.ensemble(), points(), 0, 10000);
    QCOMPARE(values[249], 0.0);
    QCOMPARE(values[250], 1.0);
    QVERIFY(std::abs(values[251] - std::exp(-1.0 / 3)) < 1e-12);
    QVERIFY(values[4095] < 1e-19);
    QCOMPARE(values[4096], 1.0);
}

void TestSynapticCurrent::exactMeans()
{
    // The means of neighbouring samples add up to the whole integral of a kernel, τ, wherever the spike lies.
    Trains trains(10);
    trains.add(UnitClass::Excitatory, unitAt({1.00031}));
    CurrentSettings settings;
    const auto values = current(trains.ensemble(), settings, 0, 10000);
    QVERIFY(std::abs(mean(values) * 10 - 0.003) < 1e-12);
    // Of the interval (0.9995, 1.0005] the kernel fills the last 0.19 ms.
    QVERIFY(std::abs(values[1000] - 3 * (1 - std::exp(-0.00019 / 0.003))) < 1e-9);
    // The same as averaging a thousand times finer points.
    const auto fine = current(trains.ensemble(), points(1e6), 1000500, 1000);
    QVERIFY(std::abs(mean(fine) - values[1001]) < 1e-3 * values[1001]);
}

void TestSynapticCurrent::poissonMeanAndVariance()
{
    const Trains trains = poissonTrains(2000);
    const EnsembleSignals ensemble = trains.ensemble();
    const auto values = current(ensemble, points(), 1000, 1999000);
    // λ_E = 200 Hz, λ_I = 120 Hz. Standard errors: 0.004 for the mean, 0.2 % for the variance.
    QVERIFY(std::abs(mean(values) - (200 * 0.003 - 120 * 0.008)) < 0.012);
    QVERIFY(std::abs(variance(values) / (200 * 0.0015 + 120 * 0.004) - 1) < 0.01);
    CurrentSettings means;
    QVERIFY(std::abs(mean(current(ensemble, means, 1000, 1999000)) - mean(values)) < 0.001);
}

void TestSynapticCurrent::equalTrainsCancel()
{
    Trains trains = poissonTrains(60);
    std::fill(trains.classes.begin(), trains.classes.end(), UnitClass::Unclassified);
    Random random(3);
    const Unit unit = poissonUnit(random, 50, 0, 60);
    trains.add(UnitClass::Excitatory, unit);
    trains.add(UnitClass::Inhibitory, unit);
    CurrentSettings settings = points();
    settings.tauInhibitory = settings.tauExcitatory;
    for (const double value : current(trains.ensemble(), settings, 0, 60000))
        QCOMPARE(value, 0.0);
}

void TestSynapticCurrent::scalings()
{
    Trains trains(2);
    trains.add(UnitClass::Excitatory, unitAt({1}));
    trains.add(UnitClass::Excitatory, unitAt({}));
    CurrentSettings settings = points();
    settings.perNeuron = true;
    QCOMPARE(current(trains.ensemble(), settings, 1000, 1)[0], 0.5);
    settings.unitArea = true;
    QVERIFY(std::abs(current(trains.ensemble(), settings, 1000, 1)[0] - 0.5 / 0.003) < 1e-9);
    QCOMPARE(currentUnit(settings), QStringLiteral("Hz per neuron"));
}

void TestSynapticCurrent::stretchesEqualTheWhole()
{
    const EnsembleSignals ensemble = poissonTrains(60).ensemble();
    for (const auto sampling : {CurrentSettings::Sampling::Mean, CurrentSettings::Sampling::Point}) {
        CurrentSettings settings;
        settings.sampling = sampling;
        settings.rateHz = 1250;
        const auto whole = current(ensemble, settings, 0, 75000);
        for (const size_t length : {size_t{1}, size_t{17}, size_t{4096}, size_t{10007}})
            for (size_t first = 0; first < whole.size(); first += 3331 + length) {
                const size_t count = std::min(length, whole.size() - first);
                const auto part = current(ensemble, settings, static_cast<std::int64_t>(first), count);
                QVERIFY(
                    std::equal(part.begin(), part.end(), whole.begin() + static_cast<std::ptrdiff_t>(first)));
            }
    }
}

void TestSynapticCurrent::sameAtAnyNumberOfThreads()
{
    const EnsembleSignals ensemble = poissonTrains(60).ensemble();
    std::vector<std::vector<double>> runs;
    for (const int threads : {1, 2, 4}) {
        setParallelThreads(threads);
        runs.push_back(current(ensemble, CurrentSettings(), -10, 60000));
    }
    setParallelThreads(0);
    QVERIFY(runs[0] == runs[1] && runs[0] == runs[2]);
}

void TestSynapticCurrent::rateFollowsTheFirstChannel()
{
    Recording recording;
    const TimeRange window{2, 12};
    QCOMPARE(currentSettings(recording, window, Values(synapticCurrentParameters())).rateHz, 1000.0);
    recording.channels.resize(2);
    recording.channels[0].rateHz = 1250;
    const CurrentSettings settings = currentSettings(recording, window, Values(synapticCurrentParameters()));
    QCOMPARE(settings.rateHz, 1250.0);
    QCOMPARE(settings.start, 2.0);
    QCOMPARE(currentSettings(recording, window, changed("rate", 500.0)).rateHz, 500.0);
    const CurrentSettings slow = currentSettings(recording, window, changed("kinetics", QByteArray("5_10")));
    QCOMPARE(slow.tauExcitatory, 0.005);
    QCOMPARE(slow.tauInhibitory, 0.010);
    QCOMPARE(currentSampleCount(window, 1250), std::int64_t{12500});
    QCOMPARE(currentSampleCount({0, 0.1}, 1000), std::int64_t{100});
}

void TestSynapticCurrent::oneClassOnly()
{
    Trains trains(30);
    trains.addPoisson(UnitClass::Inhibitory, 3, 10, 1);
    const Result one = runSynapticCurrent(trains.input(), Values(synapticCurrentParameters()), Progress());
    QVERIFY(one.notComputable.isEmpty());
    QVERIFY(one.notes.contains(QStringLiteral("C(t) is one-sided: no excitatory units.")));
    const Series &series = std::get<Curves>(one.shape).panels.front().series.front();
    QVERIFY(*std::max_element(series.y.begin(), series.y.end()) <= 0);
    const Result none =
        runSynapticCurrent(Trains(30).input(), Values(synapticCurrentParameters()), Progress());
    QCOMPARE(none.notComputable, QStringLiteral("No unit is classified."));
}

void TestSynapticCurrent::preview()
{
    const AnalysisInput input = poissonTrains(300).input({10, 290});
    const Result result = runSynapticCurrent(input, Values(synapticCurrentParameters()), Progress());
    const Series &series = std::get<Curves>(result.shape).panels.front().series.front();
    QVERIFY(series.x.size() > 1500 && series.x.size() <= 2000);
    QVERIFY(std::is_sorted(series.x.begin(), series.x.end()));
    CurrentSettings settings;
    settings.start = 10;
    const auto values = current(*input.ensemble, settings, 0, 280000);
    QCOMPARE(std::ranges::max(series.y), std::ranges::max(values));
    QCOMPARE(std::ranges::min(series.y), std::ranges::min(values));
    const auto &readOuts = std::get<Curves>(result.shape).panels.front().readOuts;
    QVERIFY(std::abs(readOuts[0].value - mean(values)) < 1e-9);
    QVERIFY(std::abs(readOuts[1].value - std::sqrt(variance(values))) < 1e-9);
}

QTEST_GUILESS_MAIN(TestSynapticCurrent)

#include "tst_synapticcurrent.moc"
