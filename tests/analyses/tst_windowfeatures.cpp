// SPDX-License-Identifier: GPL-3.0-or-later
#include "signals.h"

#include "analyses/windowfeatures.h"
#include "core/error.h"
#include "core/parallel.h"

#include <QTest>

#include <mutex>
#include <numbers>

using namespace edgescope;

namespace {

constexpr FeatureBand usualBand;

// Samples in memory, of several channels; remembers which were asked for together.
class TableSource : public SampleSource
{
public:
    explicit TableSource(std::vector<std::vector<float>> columns)
        : m_columns(std::move(columns))
    {
    }

    void read(std::int64_t first, std::int64_t count, std::span<const int> channels,
              std::span<float> out) const override
    {
        const std::scoped_lock lock(m_mutex);
        reads.push_back({channels.begin(), channels.end()});
        for (size_t c = 0; c < channels.size(); ++c)
            std::copy_n(m_columns[static_cast<size_t>(channels[c])].begin() + first, count,
                        out.begin() + static_cast<std::int64_t>(c) * count);
    }

    mutable std::vector<std::vector<int>> reads;

private:
    std::vector<std::vector<float>> m_columns;
    mutable std::mutex m_mutex;
};

Recording recordingOf(std::vector<Channel> channels)
{
    Recording recording;
    recording.channels = std::move(channels);
    return recording;
}

WindowFeatures featuresOf(const Channel &channel, size_t windows, const FeatureBand &band = usualBand,
                          const std::vector<TimeRange> &gaps = {})
{
    Recording recording = recordingOf({channel});
    recording.gaps = gaps;
    return windowFeatures(recording, {0, 1, 2, windows}, band, Progress()).front();
}

// Windows 0, 1, … as letters: D for Defined, and so on.
QString statuses(const WindowFeatures &features)
{
    QString letters;
    for (const WindowStatus status : features.status)
        letters += u"DMFCT"[static_cast<int>(status)];
    return letters;
}

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class TestWindowFeatures : public QObject
{
    Q_OBJECT

private slots:
    void sineWave();
    void powerBesideTheBand();
    void fastSamplesAreAveraged();
    void offsetsDoNotMatter();
    void windowsOutsideTheSignal();
    void missingSamplesAndGaps();
    void flatAndClipped();
    void tooSlow();
    void channelsOfOneFileAreReadTogether();
    void threadsDoNotMatter();
    void stops();
};

// A sine of amplitude A: mean |x_n − x_(n−1)| = 2 A sin(πf/r) · 2/π, the mean of |cos| over many phases;
// the Hann taper leaves A N / 4 of it at its frequency and half of that beside it on either side.
void TestWindowFeatures::sineWave()
{
    constexpr double amplitude = 3e-4;
    const WindowFeatures features = featuresOf(channelOf(sine(2500, 10, 250, amplitude), 250), 9);
    QCOMPARE(statuses(features), QStringLiteral("DDDDDDDDD"));
    const double step = 2 * amplitude * std::sin(std::numbers::pi * 10 / 250) * 2 / std::numbers::pi;
    const double power = amplitude * amplitude * 500 * 500 * 1.5 / 16;
    for (size_t window = 0; window < 9; ++window) {
        QVERIFY(isNear(features.logLineLength[window], std::log(step), 0.003));
        QVERIFY(isNear(features.logPower[window], std::log(power), 1e-4));
    }
    const WindowFeatures twice = featuresOf(channelOf(sine(2500, 10, 250, 2 * amplitude), 250), 9);
    QVERIFY(isNear(twice.logLineLength[4] - features.logLineLength[4], std::numbers::ln2, 1e-5));
    QVERIFY(isNear(twice.logPower[4] - features.logPower[4], 2 * std::numbers::ln2, 1e-5));
}

void TestWindowFeatures::powerBesideTheBand()
{
    const auto power = [](double hertz, const FeatureBand &band) {
        return featuresOf(channelOf(sine(2500, hertz, 250), 250), 3, band).logPower[1];
    };
    // A millionth at most of what it is inside.
    QVERIFY(power(60, usualBand) < power(10, usualBand) - 13);
    QVERIFY(power(1.5, usualBand) < power(10, usualBand) - 13);
    // The ends of the band belong to it; one of the two bins beside them does not.
    QVERIFY(isNear(power(3, usualBand), power(10, usualBand) + std::log(1.25 / 1.5), 1e-3));
    QVERIFY(isNear(power(30, usualBand), power(10, usualBand) + std::log(1.25 / 1.5), 1e-3));
    QVERIFY(isNear(power(60, {50, 70}), power(10, usualBand), 1e-3));
}

// Groups of four of 1000 Hz: a sine keeps sin(4πf/r) / (4 sin(πf/r)) of its amplitude.
void TestWindowFeatures::fastSamplesAreAveraged()
{
    const WindowFeatures slow = featuresOf(channelOf(sine(2500, 10, 250), 250), 9);
    const WindowFeatures fast = featuresOf(channelOf(sine(10000, 10, 1000), 1000), 9);
    const double kept =
        std::sin(4 * std::numbers::pi * 10 / 1000) / (4 * std::sin(std::numbers::pi * 10 / 1000));
    QVERIFY(isNear(fast.logPower[4] - slow.logPower[4], 2 * std::log(kept), 1e-4));
    QVERIFY(isNear(fast.logLineLength[4] - slow.logLineLength[4], std::log(kept), 0.003));
    // A band that reaches higher keeps more: 400 Hz for 100 Hz, so groups of two.
    const WindowFeatures high = featuresOf(channelOf(sine(10000, 90, 1000), 1000), 9, {80, 100});
    QVERIFY(isNear(high.logPower[4],
                   std::log(std::pow(1000 * std::cos(std::numbers::pi * 90 / 1000), 2) * 1.5 / 16), 1e-3));
}

void TestWindowFeatures::offsetsDoNotMatter()
{
    std::vector<float> samples = sine(2500, 10, 250);
    const WindowFeatures around0 = featuresOf(channelOf(samples, 250), 9);
    for (float &sample : samples)
        sample += 1000;
    const WindowFeatures around1000 = featuresOf(channelOf(samples, 250), 9);
    QVERIFY(isNear(around1000.logPower[4], around0.logPower[4], 1e-3));
    QVERIFY(isNear(around1000.logLineLength[4], around0.logLineLength[4], 1e-3));
}

void TestWindowFeatures::windowsOutsideTheSignal()
{
    // Samples from 2.5 s to 8.5 s.
    const WindowFeatures features = featuresOf(channelOf(whiteNoise(1500, 1), 250, 2.5), 10);
    QCOMPARE(statuses(features), QStringLiteral("MMMDDDDMMM"));
    QVERIFY(std::isnan(features.logLineLength[2]) && std::isnan(features.logPower[2]));
    QVERIFY(std::isfinite(features.logLineLength[3]));
}

void TestWindowFeatures::missingSamplesAndGaps()
{
    std::vector<float> noise = whiteNoise(2500, 1);
    noise[3 * 250 + 10] = std::nanf("");
    noise[9 * 250] = std::numeric_limits<float>::infinity();
    const WindowFeatures features = featuresOf(channelOf(noise, 250), 9, usualBand, {{5.2, 5.4}});
    QCOMPARE(statuses(features), QStringLiteral("DDMMMMDDM"));
}

void TestWindowFeatures::flatAndClipped()
{
    std::vector<float> samples = whiteNoise(20 * 250, 1);
    std::fill_n(samples.begin() + 4 * 250, 750, 0.5F); // flat for 3 s
    for (size_t n = 10 * 250; n < 15 * 250; ++n)
        samples[n] = std::clamp(100 * static_cast<float>(std::sin(static_cast<double>(n) / 30)), -1.0F, 1.0F);
    QCOMPARE(statuses(featuresOf(channelOf(samples, 250), 19)), QStringLiteral("DDDDFFDDDDCCCCDDDDD"));
    QCOMPARE(statuses(featuresOf(channelOf(std::vector<float>(1000, 0), 250), 3)), QStringLiteral("FFF"));
}

void TestWindowFeatures::tooSlow()
{
    QCOMPARE(statuses(featuresOf(channelOf(whiteNoise(60, 1), 1), 4)), QStringLiteral("TTTT"));
    QCOMPARE(statuses(featuresOf(channelOf(whiteNoise(1000, 1), 100), 4, {60, 80})), QStringLiteral("TTTT"));
    // A band that the rate does not fill is used up to half the rate.
    QCOMPARE(statuses(featuresOf(channelOf(whiteNoise(500, 1), 50), 4)), QStringLiteral("DDDD"));
}

void TestWindowFeatures::channelsOfOneFileAreReadTogether()
{
    const auto source = std::make_shared<TableSource>(
        std::vector{whiteNoise(2500, 1), whiteNoise(2500, 2), whiteNoise(2500, 3)});
    std::vector<Channel> channels;
    for (const int column : {2, 0}) {
        Channel channel = channelOf(std::vector<float>(2500), 250);
        channel.source = source;
        channel.sourceChannel = column;
        channels.push_back(channel);
    }
    channels.insert(channels.begin() + 1, channelOf(whiteNoise(1000, 4), 100));
    const Recording recording = recordingOf(channels);
    const std::vector<WindowFeatures> features =
        windowFeatures(recording, {0, 1, 2, 9}, usualBand, Progress());
    QVERIFY(source->reads == (std::vector<std::vector<int>>{{2, 0}}));
    QVERIFY(features[0].logPower == featuresOf(channelOf(whiteNoise(2500, 3), 250), 9).logPower);
    QVERIFY(features[1].logPower == featuresOf(channelOf(whiteNoise(1000, 4), 100), 9).logPower);
    QVERIFY(features[2].logPower == featuresOf(channelOf(whiteNoise(2500, 1), 250), 9).logPower);
}

void TestWindowFeatures::threadsDoNotMatter()
{
    std::vector<Channel> channels;
    for (const std::uint64_t seed : {1, 2, 3})
        channels.push_back(channelOf(whiteNoise(4000000, seed), 2000));
    const Recording recording = recordingOf(channels);
    const auto features = [&](int threads) {
        setParallelThreads(threads);
        const auto result = windowFeatures(recording, {0, 1, 2, 1999}, usualBand, Progress());
        setParallelThreads(0);
        return result;
    };
    const std::vector<WindowFeatures> one = features(1);
    const std::vector<WindowFeatures> many = features(4);
    for (size_t channel = 0; channel < 3; ++channel) {
        QVERIFY(one[channel].logLineLength == many[channel].logLineLength);
        QVERIFY(one[channel].logPower == many[channel].logPower);
    }
}

void TestWindowFeatures::stops()
{
    const Progress stop([] { return true; }, nullptr);
    QVERIFY_EXCEPTION_THROWN(
        windowFeatures(recordingOf({channelOf(whiteNoise(2500, 1), 250)}), {0, 1, 2, 9}, usualBand, stop),
        Cancelled);
}

QTEST_GUILESS_MAIN(TestWindowFeatures)
#include "tst_windowfeatures.moc"
