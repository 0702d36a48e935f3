// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/parallel.h"
#include "simulation/lfp.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

using namespace edgescope;

namespace {

SimulationSettings shortSettings(Scenario scenario)
{
    SimulationSettings settings;
    settings.scenario = scenario;
    settings.minutes = 2;
    settings.seed = 11;
    settings.lfpChannels = 4;
    return settings;
}

std::vector<float> wholeLfp(const SimulationSettings &settings, const SimulatedUnits &units,
                            std::int64_t piece)
{
    Lfp lfp(settings, units);
    const auto channels = static_cast<std::int64_t>(settings.lfpChannels);
    std::vector<float> volts(static_cast<size_t>(lfp.frameCount() * channels));
    for (std::int64_t first = 0; first < lfp.frameCount(); first += piece) {
        const std::int64_t frames = std::min(piece, lfp.frameCount() - first);
        lfp.read(std::span(volts).subspan(static_cast<size_t>(first * channels),
                                          static_cast<size_t>(frames * channels)));
    }
    return volts;
}

// One channel in µV over a range of seconds.
std::vector<double> channel(const std::vector<float> &volts, const SimulationSettings &settings, int number,
                            const TimeRange &range)
{
    std::vector<double> x;
    const auto last = static_cast<size_t>(range.stop * settings.lfpRateHz);
    for (auto i = static_cast<size_t>(range.start * settings.lfpRateHz); i < last; ++i)
        x.push_back(1e6 *
                    static_cast<double>(
                        volts[i * static_cast<size_t>(settings.lfpChannels) + static_cast<size_t>(number)]));
    return x;
}

double deviation(const std::vector<double> &x)
{
    double mean = 0;
    double squares = 0;
    for (const double value : x)
        mean += value / static_cast<double>(x.size());
    for (const double value : x)
        squares += (value - mean) * (value - mean) / static_cast<double>(x.size());
    return std::sqrt(squares);
}

// Mean power of one frequency in pieces of one second.
double power(const std::vector<double> &x, double rateHz, double hertz)
{
    const auto length = static_cast<size_t>(rateHz);
    double sum = 0;
    double pieces = 0;
    for (size_t first = 0; first + length <= x.size(); first += length) {
        std::complex<double> amplitude;
        for (size_t i = 0; i < length; ++i) {
            const double window = 1 - std::cos(2 * std::numbers::pi * static_cast<double>(i) / rateHz);
            amplitude += x[first + i] * window *
                         std::polar(1.0, -2 * std::numbers::pi * hertz * static_cast<double>(i) / rateHz);
        }
        sum += std::norm(amplitude);
        ++pieces;
    }
    return sum / pieces;
}

} // namespace

class TestSimulatedLfp : public QObject
{
    Q_OBJECT

private slots:
    void piecesAndThreadsChangeNothing_data();
    void piecesAndThreadsChangeNothing();
    void voltagesAreThoseOfBefore_data();
    void voltagesAreThoseOfBefore();
    void statesLookLikeThemselves();
    void channelsResembleTheirNeighbours();
    void seizureShowsItsFrequencies_data();
    void seizureShowsItsFrequencies();
    void statesGoOnAsWithoutASeizure();
    void followsTheSynapticCurrent();
};

void TestSimulatedLfp::piecesAndThreadsChangeNothing_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<double>("rateHz");
    QTest::newRow("states") << static_cast<int>(Scenario::States) << 1000.0;
    QTest::newRow("states, uneven rate") << static_cast<int>(Scenario::States) << 312.5;
    QTest::newRow("states and a seizure") << static_cast<int>(Scenario::StatesAndSeizure) << 1000.0;
    QTest::newRow("poisson") << static_cast<int>(Scenario::Poisson) << 1000.0;
}

void TestSimulatedLfp::piecesAndThreadsChangeNothing()
{
    QFETCH(int, scenario);
    QFETCH(double, rateHz);
    SimulationSettings settings = shortSettings(static_cast<Scenario>(scenario));
    settings.lfpRateHz = rateHz;
    settings.minutes = std::max(settings.minutes, shortestMinutes(settings.scenario));
    const SimulatedUnits units = simulateUnits(settings, {});
    setParallelThreads(1);
    const std::vector<float> one = wholeLfp(settings, units, 1'000'000);
    setParallelThreads(2);
    const std::vector<float> pieces = wholeLfp(settings, units, 7777);
    setParallelThreads(0);
    QCOMPARE(one.size(), static_cast<size_t>(units.duration * rateHz) * 4);
    QVERIFY(one == pieces);
}

void TestSimulatedLfp::voltagesAreThoseOfBefore_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<std::vector<int>>("quarter");
    QTest::addColumn<std::vector<int>>("half");
    QTest::newRow("states") << Scenario::States << std::vector<int>{-322, -313, -227, -285}
                            << std::vector<int>{32, -56, -2, -29};
    QTest::newRow("seizure") << Scenario::Seizure << std::vector<int>{-60, 111, 85, 172}
                             << std::vector<int>{-162, -382, 35, -144};
    QTest::newRow("poisson") << Scenario::Poisson << std::vector<int>{113, 132, 89, 31}
                             << std::vector<int>{-136, -167, -244, -230};
}

// All channels a quarter and half of the record from its start, in 0.25 µV, made with version 3 of the
// simulation.
void TestSimulatedLfp::voltagesAreThoseOfBefore()
{
    QFETCH(Scenario, scenario);
    QFETCH(std::vector<int>, quarter);
    QFETCH(std::vector<int>, half);
    const SimulationSettings settings = shortSettings(scenario);
    const std::vector<float> volts = wholeLfp(settings, simulateUnits(settings, {}), 10000);
    for (size_t c = 0; c < quarter.size(); ++c) {
        const auto counts = [&](size_t from) { return static_cast<double>(volts[from + c]) / 0.25e-6; };
        QVERIFY(std::abs(counts(volts.size() / 4) - quarter[c]) < 0.51);
        QVERIFY(std::abs(counts(volts.size() / 2) - half[c]) < 0.51);
    }
}

void TestSimulatedLfp::statesLookLikeThemselves()
{
    SimulationSettings settings = shortSettings(Scenario::States);
    settings.minutes = 6;
    const SimulatedUnits units = simulateUnits(settings, {});
    const std::vector<float> volts = wholeLfp(settings, units, 10000);
    double awake[3] = {0, 0, 0};
    double sleep[3] = {0, 0, 0};
    double rem[3] = {0, 0, 0};
    for (const Interval &interval : units.intervals) {
        const std::vector<double> x = channel(volts, settings, 0, interval.range);
        const double sd = deviation(x);
        QVERIFY2(sd > 20 && sd < 250, qPrintable(QString::number(sd)));
        for (const double value : x)
            QVERIFY(std::abs(value) < 1500);
        double *sum = interval.label == u"AWAKE" ? awake : interval.label == u"REM" ? rem : sleep;
        if (interval.label == u"LSL")
            continue;
        sum[0] += power(x, settings.lfpRateHz, 1);
        sum[1] += power(x, settings.lfpRateHz, 6);
        sum[2] += power(x, settings.lfpRateHz, 10);
    }
    QVERIFY(sleep[0] > 5 * awake[0]);
    QVERIFY(sleep[0] > 5 * rem[0]);
    QVERIFY(rem[1] > 1.2 * awake[1]);
    QVERIFY(awake[2] > 1.2 * rem[2]);
}

void TestSimulatedLfp::channelsResembleTheirNeighbours()
{
    SimulationSettings settings = shortSettings(Scenario::Poisson);
    settings.lfpChannels = 96;
    settings.minutes = 1;
    const SimulatedUnits units = simulateUnits(settings, {});
    const std::vector<float> volts = wholeLfp(settings, units, 10000);
    const auto difference = [&](int a, int b) {
        std::vector<double> x = channel(volts, settings, a, {0, 60});
        const std::vector<double> y = channel(volts, settings, b, {0, 60});
        for (size_t i = 0; i < x.size(); ++i)
            x[i] -= y[i];
        return deviation(x);
    };
    const Lfp lfp(settings, units);
    QCOMPARE(lfp.electrodes().size(), 96u);
    QCOMPARE(lfp.electrodes().back(), 95);
    QVERIFY(difference(40, 41) < 0.7 * difference(0, 95));
    QVERIFY(difference(40, 41) > 1); // each channel has noise of its own
}

void TestSimulatedLfp::seizureShowsItsFrequencies_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<double>("start");
    QTest::newRow("alone") << Scenario::Seizure << 0.0;
    QTest::newRow("after states") << Scenario::StatesAndSeizure << 60.0;
}

void TestSimulatedLfp::seizureShowsItsFrequencies()
{
    QFETCH(Scenario, scenario);
    QFETCH(double, start);
    SimulationSettings settings = shortSettings(scenario);
    settings.minutes = 10;
    const SimulatedUnits units = simulateUnits(settings, {});
    const std::vector<float> volts = wholeLfp(settings, units, 10000);
    const auto at = [&](double from, double to, double hertz) {
        return power(channel(volts, settings, 0, {start + from, start + to}), settings.lfpRateHz, hertz);
    };
    QVERIFY(at(0, 260, 70) > 3 * at(0, 260, 60)); // bursts
    QVERIFY(at(280, 540, 70) > 3 * at(280, 540, 60));
    QVERIFY(at(262, 268, 70) < 3 * at(262, 268, 60)); // emptied
    QVERIFY(at(291, 309, 17) > 5 * at(320, 540, 17));
    QVERIFY(at(291, 309, 40) > 5 * at(320, 540, 40));
    // The chirp passes √(150 · 20) = 55 Hz half way.
    QVERIFY(at(271.5, 272.5, 55) > 10 * at(274.8, 275.8, 55));
    QVERIFY(at(274.8, 275.8, 23) > 10 * at(268.5, 269.5, 23));
}

void TestSimulatedLfp::statesGoOnAsWithoutASeizure()
{
    SimulationSettings settings = shortSettings(Scenario::States);
    settings.minutes = 1;
    const std::vector<float> states = wholeLfp(settings, simulateUnits(settings, {}), 10000);
    settings.scenario = Scenario::StatesAndSeizure;
    settings.minutes = 10;
    const std::vector<float> both = wholeLfp(settings, simulateUnits(settings, {}), 10000);
    const std::ptrdiff_t border = 59900 * settings.lfpChannels; // a synapse reaches across the very end
    QVERIFY(std::equal(states.begin(), states.begin() + border, both.begin()));
}

// A single spike leaves the synaptic current e^(−Δ/τ) in the LFP, negative for excitation.
void TestSimulatedLfp::followsTheSynapticCurrent()
{
    SimulationSettings settings = shortSettings(Scenario::Poisson);
    settings.lfpChannels = 1;
    SimulatedUnits units = simulateUnits(settings, {});
    for (Unit &unit : units.units)
        unit.spikeTimes.clear();
    const std::vector<float> silent = wholeLfp(settings, units, 10000);
    units.units[0].spikeTimes = {1.0002};
    const std::vector<float> spike = wholeLfp(settings, units, 10000);
    const auto change = [&](size_t frame) {
        return 1e6 * (static_cast<double>(spike[frame]) - static_cast<double>(silent[frame]));
    };
    QCOMPARE(change(1000), 0.0);
    QVERIFY(change(1001) < -5);
    for (size_t frame = 1002; frame < 1006; ++frame)
        QVERIFY2(std::abs(change(frame) / change(1001) - std::exp(-static_cast<double>(frame - 1001) / 3)) <
                     0.02,
                 qPrintable(QString::number(change(frame))));
}

QTEST_GUILESS_MAIN(TestSimulatedLfp)
#include "tst_simulatedlfp.moc"
