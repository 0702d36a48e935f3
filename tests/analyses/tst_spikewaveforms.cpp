// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/spikewaveforms.h"
#include "analyses/unitfeatures.h"
#include "analyses/waveformfeatures.h"
#include "core/error.h"
#include "core/parallel.h"
#include "core/random.h"
#include "formats/format.h"
#include "formats/memorysamples.h"
#include "signals.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace edgescope;

namespace {

constexpr double rateHz = 30000;
constexpr double seconds = 60;
constexpr double spikesPerSecond = 7;
constexpr double trough = 80e-6;  // V
constexpr double troughSd = 0.12; // ms
constexpr double peak = 25e-6;
constexpr double peakSd = 0.22;
constexpr double troughToPeak = 0.6;

double spike(double ms)
{
    const double after = ms - troughToPeak;
    return peak * std::exp(-after * after / (2 * peakSd * peakSd)) -
           trough * std::exp(-ms * ms / (2 * troughSd * troughSd));
}

// Seven spikes a second on whole samples, from 0.02 s on.
std::vector<double> spikeTimes()
{
    std::vector<double> times;
    for (int n = 0; n < seconds * spikesPerSecond; ++n)
        times.push_back(std::round((n / spikesPerSecond + 0.02) * rateHz) / rateHz);
    return times;
}

// Spikes of the given size, and noise.
std::vector<float> signalOf(const std::vector<double> &times, double size = 1, double noiseVolts = 0,
                            std::uint64_t seed = 1)
{
    constexpr int reach = 120; // samples to either side
    std::vector<float> samples =
        whiteNoise(static_cast<size_t>(std::lround(seconds * rateHz)), seed, noiseVolts);
    for (const double t : times) {
        const auto at = static_cast<int>(std::lround(t * rateHz));
        for (int n = -reach; n <= reach; ++n)
            if (at + n >= 0 && at + n < std::ssize(samples))
                samples[static_cast<size_t>(at + n)] += static_cast<float>(size * spike(n * 1000 / rateHz));
    }
    return samples;
}

// A recording of one unit with these spikes and one channel.
Recording recordingOf(std::vector<float> samples, const std::vector<double> &times = spikeTimes())
{
    Recording recording;
    recording.duration = seconds;
    recording.channels = {channelOf(std::move(samples), rateHz)};
    recording.units.resize(1);
    recording.units[0].spikeTimes = times;
    return recording;
}

CutWaveform cutOf(const Recording &recording)
{
    return cutWaveforms(recording, {0}, {}).front();
}

double correlation(const std::vector<float> &a, const std::vector<double> &b)
{
    const auto count = static_cast<double>(a.size());
    double sumA = 0, sumB = 0, sumAA = 0, sumBB = 0, sumAB = 0;
    for (size_t n = 0; n < a.size(); ++n) {
        sumA += a[n];
        sumB += b[n];
        sumAA += a[n] * a[n];
        sumBB += b[n] * b[n];
        sumAB += a[n] * b[n];
    }
    return (count * sumAB - sumA * sumB) /
           std::sqrt((count * sumAA - sumA * sumA) * (count * sumBB - sumB * sumB));
}

// How long the known course, times `sign`, is above a level from 1 ms before to 2 ms after its time: in ms,
// of steps of 1 µs.
double timeAbove(double sign, double level)
{
    int steps = 0;
    for (int n = -1000; n < 2000; ++n)
        steps += sign * spike(n / 1000.0) > level ? 1 : 0;
    return steps / 1000.0;
}

// The known course at the samples of a cut.
std::vector<double> truth()
{
    std::vector<double> values;
    for (int n = -30; n <= 60; ++n)
        values.push_back(spike(n * 1000 / rateHz));
    return values;
}

// Samples that must not be looked at.
void spoil(std::vector<float> &samples, double from, double to, float value)
{
    std::fill(samples.begin() + std::lround(from * rateHz), samples.begin() + std::lround(to * rateHz),
              value);
}

} // namespace

// Waveforms cut out of signals in which they were put.
class TestSpikeWaveforms : public QObject
{
    Q_OBJECT

private slots:
    void knownWaveformOnAWave();
    void noise();
    void atMostFiveHundredSpikes();
    void holesAndEdges();
    void fewSpikes();
    void slowChannels();
    void channelOfTheElectrode();
    void largestChannel();
    void noChannelOnTheElectrode();
    void severalRates();
    void threadsDoNotMatter();
    void featuresOfUnits();
    void storedWaveforms();
};

// All spikes lie on the same flank of a wave of 7 Hz, five times their size.
void TestSpikeWaveforms::knownWaveformOnAWave()
{
    std::vector<float> samples = signalOf(spikeTimes());
    for (size_t n = 0; n < samples.size(); ++n)
        samples[n] += static_cast<float>(
            400e-6 * std::sin(2 * std::numbers::pi * spikesPerSecond * static_cast<double>(n) / rateHz));
    const CutWaveform cut = cutOf(recordingOf(std::move(samples)));
    QVERIFY2(cut.waveform, qPrintable(cut.reason));
    QCOMPARE(cut.channel, 0);
    QCOMPARE(cut.waveform->rateHz, rateHz);
    QCOMPARE(cut.waveform->unit, QStringLiteral("V"));
    QCOMPARE(cut.waveform->spikeSample, 30);
    QCOMPARE(cut.waveform->mean.size(), size_t(91));
    QVERIFY(correlation(cut.waveform->mean, truth()) > 0.998);

    const WaveformFeatures features = waveformFeatures(*cut.waveform);
    const auto compare = [](double actual, double expected, double tolerance) {
        QVERIFY2(std::abs(actual - expected) <= tolerance,
                 qPrintable(QStringLiteral("%1, not %2").arg(actual).arg(expected)));
    };
    compare(features.troughToPeak, troughToPeak, 0.01);
    compare(features.troughHalfWidth, timeAbove(-1, trough / 2), 0.005);
    compare(features.peakHalfWidth, timeAbove(1, peak / 2), 0.05 * timeAbove(1, peak / 2));
    compare(features.afterPeakRatio, peak / trough, 0.05 * peak / trough);
}

// 420 spikes: the mean is 20 times as steady as the signal, whose SD the deviation tells.
void TestSpikeWaveforms::noise()
{
    constexpr double noiseVolts = 10e-6;
    const CutWaveform cut = cutOf(recordingOf(signalOf(spikeTimes(), 1, noiseVolts)));
    QVERIFY(correlation(cut.waveform->mean, truth()) > 0.995);
    double squares = 0;
    for (const float deviation : cut.waveform->deviation)
        squares += deviation * deviation / static_cast<double>(cut.waveform->deviation.size());
    // The high-pass takes the hundredth part of the power of white noise below 15 kHz.
    QVERIFY2(std::abs(std::sqrt(squares) / noiseVolts - 0.995) < 0.02,
             qPrintable(QString::number(std::sqrt(squares))));
}

// 3 ms of 10 kHz and 10.4 ms to either side (where the filter has settled to 1 %): 239 samples a spike.
void TestSpikeWaveforms::atMostFiveHundredSpikes()
{
    Recording recording;
    recording.duration = seconds;
    recording.channels = {channelOf(whiteNoise(600000, 1), 10000)};
    recording.units.resize(1);
    for (int n = 1; n < 2000; ++n)
        recording.units[0].spikeTimes.push_back(n * 0.03);
    QVERIFY(cutOf(recording).waveform);
    const auto &source = static_cast<const MemorySource &>(*recording.channels[0].source);
    const std::int64_t samples = source.samplesRead;
    QCOMPARE(samples % 500, std::int64_t{0});
    QVERIFY2(std::abs(static_cast<double>(samples) / 500 - 239) < 3, qPrintable(QString::number(samples)));
}

// In the gap, where samples are missing and at both ends the signal is a hundred times as large.
void TestSpikeWaveforms::holesAndEdges()
{
    std::vector<double> times = spikeTimes();
    for (const double t : {0.0005, 59.9995, 20.5, 40.5})
        times.insert(std::lower_bound(times.begin(), times.end(), t), t);
    std::vector<float> samples = signalOf(spikeTimes());
    spoil(samples, 20, 21, 8e-3F);
    spoil(samples, 40, 41, std::nanf(""));
    spoil(samples, 0, 0.001, 8e-3F);
    spoil(samples, 59.999, 60, 8e-3F);
    Recording recording = recordingOf(std::move(samples), times);
    recording.gaps = {{20, 21}};
    const CutWaveform cut = cutOf(recording);
    QVERIFY(cut.waveform);
    QVERIFY(correlation(cut.waveform->mean, truth()) > 0.998);
    QVERIFY(*std::ranges::max_element(cut.waveform->deviation) < 1e-6F);
}

void TestSpikeWaveforms::fewSpikes()
{
    std::vector<double> times = spikeTimes();
    times.resize(20);
    QVERIFY(cutOf(recordingOf(signalOf(times), times)).waveform);
    times.resize(19);
    const CutWaveform cut = cutOf(recordingOf(signalOf(times), times));
    QVERIFY(!cut.waveform);
    QVERIFY2(cut.reason.contains(QStringLiteral("only 19 spike")), qPrintable(cut.reason));
}

void TestSpikeWaveforms::slowChannels()
{
    Recording recording = recordingOf(signalOf(spikeTimes()));
    recording.channels[0] = channelOf(whiteNoise(599940, 1), 9999);
    const CutWaveform cut = cutOf(recording);
    QVERIFY(!cut.waveform);
    QVERIFY(cut.reason.isEmpty());
    recording.channels.clear();
    QVERIFY(cutOf(recording).reason.isEmpty());
    QVERIFY(cutWaveforms(recording, {}, {}).empty());
}

// The spikes are larger on the other electrode.
void TestSpikeWaveforms::channelOfTheElectrode()
{
    Recording recording = recordingOf(signalOf(spikeTimes(), 3));
    recording.channels.push_back(channelOf(signalOf(spikeTimes()), rateHz));
    recording.electrodes.resize(2);
    recording.channels[0].electrode = 1;
    recording.channels[1].electrode = 0;
    recording.units[0].electrode = 0;
    QCOMPARE(cutOf(recording).channel, 1);
}

// Four channels of one stored signal and one of its own; the third has the largest mean spike, although the
// first is the noisiest. Where channels have no electrodes that of the unit is of no help.
void TestSpikeWaveforms::largestChannel()
{
    const auto times = spikeTimes();
    const auto source = std::make_shared<MemorySamples>(
        std::vector<std::vector<float>>{whiteNoise(1800000, 3, 30e-6), signalOf(times, 0.3, 5e-6, 4),
                                        signalOf(times, 1, 5e-6, 5), signalOf(times, 0.7, 5e-6, 6)});
    Recording recording = recordingOf(signalOf(times, 0.5, 5e-6, 7));
    for (int n = 0; n < 4; ++n) {
        Channel channel = recording.channels.front();
        channel.source = source;
        channel.sourceChannel = n;
        recording.channels.push_back(channel);
    }
    QCOMPARE(cutOf(recording).channel, 3);
    recording.electrodes.resize(1);
    recording.units[0].electrode = 0;
    QCOMPARE(cutOf(recording).channel, 3);
    // Channels of one electrode: the best of these.
    for (const size_t row : {1, 2, 4})
        recording.channels[row].electrode = 0;
    QCOMPARE(cutOf(recording).channel, 4);
    // Only channels with electrodes are looked at when that of the unit is not known.
    recording.units[0].electrode = -1;
    QCOMPARE(cutOf(recording).channel, 4);
}

void TestSpikeWaveforms::noChannelOnTheElectrode()
{
    Recording recording = recordingOf(signalOf(spikeTimes()));
    recording.electrodes.resize(2);
    recording.channels[0].electrode = 1;
    recording.units[0].electrode = 0;
    const CutWaveform cut = cutOf(recording);
    QVERIFY(!cut.waveform);
    QCOMPARE(cut.reason, QStringLiteral("no waveform, and no channel of 10 kHz or faster on its electrode"));
}

// A channel that starts late at another rate: the spike stays where it is.
void TestSpikeWaveforms::severalRates()
{
    constexpr double lateRateHz = 20000;
    constexpr double start = 10;
    std::vector<float> samples(static_cast<size_t>(lateRateHz * (seconds - start)));
    std::vector<double> times;
    for (double t = 5; t < seconds; t += 0.125) {
        times.push_back(t);
        const auto at = std::lround((t - start) * lateRateHz);
        for (std::ptrdiff_t n = at - 60; n <= at + 60; ++n)
            if (n >= 0 && n < std::ssize(samples))
                samples[static_cast<size_t>(n)] +=
                    static_cast<float>(spike(static_cast<double>(n - at) * 1000 / lateRateHz));
    }
    Recording recording = recordingOf({}, times);
    recording.channels = {channelOf(std::move(samples), lateRateHz, start)};
    const CutWaveform cut = cutOf(recording);
    QVERIFY(cut.waveform);
    QCOMPARE(cut.waveform->mean.size(), size_t(61));
    QCOMPARE(std::ranges::min_element(cut.waveform->mean) - cut.waveform->mean.begin(), std::ptrdiff_t{20});
}

void TestSpikeWaveforms::threadsDoNotMatter()
{
    Recording recording = recordingOf(signalOf(spikeTimes(), 1, 20e-6));
    recording.channels.push_back(channelOf(signalOf(spikeTimes(), 0.9, 20e-6, 2), rateHz));
    recording.units.resize(3);
    recording.units[1].spikeTimes = {1, 2, 3};
    for (int n = 1; n < 300; ++n)
        recording.units[2].spikeTimes.push_back(n * 0.19);
    const std::vector<std::size_t> units = {0, 1, 2};
    setParallelThreads(1);
    const auto one = cutWaveforms(recording, units, {});
    setParallelThreads(0);
    const auto all = cutWaveforms(recording, units, {});
    for (const size_t n : {0, 2}) {
        QCOMPARE(one[n].channel, all[n].channel);
        QVERIFY(*one[n].waveform == *all[n].waveform);
    }
    QCOMPARE(one[1].reason, all[1].reason);
    QVERIFY_EXCEPTION_THROWN(cutWaveforms(recording, units, Progress([] { return true; }, {})), Cancelled);
}

// A stored waveform comes first, then a published number, then the signal.
void TestSpikeWaveforms::featuresOfUnits()
{
    Recording recording = recordingOf(signalOf(spikeTimes()));
    recording.units.resize(4);
    for (size_t n = 1; n < 3; ++n)
        recording.units[n].spikeTimes = recording.units.at(0).spikeTimes;
    auto stored = std::make_shared<Waveform>();
    stored->rateHz = rateHz;
    for (int n = -30; n <= 60; ++n)
        stored->mean.push_back(static_cast<float>(spike(n * 1000 / rateHz * 1.5)));
    recording.units[1].waveform = stored;
    recording.unitColumns = {{QStringLiteral("trough_to_peak"),
                              {QString(), QStringLiteral("0.2"), QStringLiteral("0.33"), QString()}}};
    const std::vector<UnitFeatures> features = unitFeatures(recording, false, {});
    QCOMPARE(features[0].waveformSource, QStringLiteral("waveform cut from the signal"));
    QVERIFY(std::abs(features[0].waveform.troughToPeak - troughToPeak) < 0.01);
    QVERIFY(features[0].mean && features[0].mean->mean.size() == 91);
    QCOMPARE(features[1].waveformSource, QStringLiteral("waveform"));
    QVERIFY(std::abs(features[1].waveform.troughToPeak - 0.4) < 0.01);
    QCOMPARE(features[1].mean, recording.units.at(1).waveform);
    QCOMPARE(features[2].waveform.troughToPeak, 0.33);
    QVERIFY(!features[2].mean);
    QVERIFY(features[3].waveformSource.isEmpty());
    QVERIFY2(features[3].waveformReason.contains(QStringLiteral("only 0 spike")),
             qPrintable(features[3].waveformReason));
}

// Mean waveforms of a real array, put into noise as spikes and cut out again: the measures are those of the
// stored waveforms. Those that end before their after-peak has passed are left out.
void TestSpikeWaveforms::storedWaveforms()
{
    const QString samplesPath = qEnvironmentVariable("EDGESCOPE_SAMPLES");
    if (samplesPath.isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    const Recording array =
        readRecording(samplesPath + QStringLiteral("/blackrock/pause_correct.nev"), {}, {});
    const std::vector<double> times = spikeTimes();
    int compared = 0;
    for (const Unit &unit : array.units) {
        if (!unit.waveform || unit.waveform->rateHz != rateHz)
            continue;
        const WaveformFeatures stored = waveformFeatures(*unit.waveform);
        const auto size = static_cast<double>(unit.waveform->mean.size());
        if (!std::isfinite(stored.peakHalfWidth))
            continue;
        std::vector<float> samples = whiteNoise(1800000, 11, 2e-6);
        for (const double t : times)
            for (size_t n = 0; n < unit.waveform->mean.size(); ++n)
                samples[static_cast<size_t>(std::lround(t * rateHz)) + n - 10] += unit.waveform->mean[n];
        const CutWaveform cut = cutOf(recordingOf(std::move(samples)));
        QVERIFY(cut.waveform);
        const std::vector<float> part(cut.waveform->mean.begin() + 20,
                                      cut.waveform->mean.begin() + 20 + static_cast<std::ptrdiff_t>(size));
        const double r = correlation(part, {unit.waveform->mean.begin(), unit.waveform->mean.end()});
        QVERIFY2(r > 0.99, qPrintable(QStringLiteral("%1: %2").arg(unit.label).arg(r)));
        const WaveformFeatures again = waveformFeatures(*cut.waveform);
        QVERIFY2(std::abs(again.troughToPeak - stored.troughToPeak) < 0.05,
                 qPrintable(QStringLiteral("%1: %2, stored %3")
                                .arg(unit.label)
                                .arg(again.troughToPeak)
                                .arg(stored.troughToPeak)));
        QVERIFY(std::abs(again.troughHalfWidth - stored.troughHalfWidth) < 0.02);
        if (++compared == 12)
            break;
    }
    QVERIFY2(compared >= 5, qPrintable(QString::number(compared)));
}

QTEST_GUILESS_MAIN(TestSpikeWaveforms)
#include "tst_spikewaveforms.moc"
