// SPDX-License-Identifier: GPL-3.0-or-later
#include "signals.h"

#include "analyses/channelsamples.h"
#include "core/error.h"

#include <QTest>

using namespace edgescope;

namespace {

const TimeRange everything{-1e9, 1e9};

ChannelSamples samplesOf(const Channel &channel, const std::vector<TimeRange> &gaps = {},
                         const TimeRange &range = everything)
{
    return ChannelSamples(channel, gaps, range, Progress());
}

} // namespace

class TestChannelSamples : public QObject
{
    Q_OBJECT

private slots:
    void wholeChannel();
    void rangeOfTime();
    void holesAndGapsSplit();
    void shortAndFlatStretchesAreLeftOut();
    void reasons_data();
    void reasons();
    void clipping();
    void stops();
};

void TestChannelSamples::wholeChannel()
{
    std::vector<float> noise = whiteNoise(600000, 1);
    const ChannelSamples samples = samplesOf(channelOf(noise, 1000, 2.5));
    QVERIFY(samples.reason().isEmpty());
    QVERIFY(samples.notes().isEmpty());
    QCOMPARE(samples.stretches().size(), size_t{1});
    QCOMPARE(samples.stretches()[0].first, std::int64_t{0});
    QCOMPARE(samples.stretches()[0].count, std::int64_t{600000});
    QCOMPARE(samples.timeOf(1500), 4.0);
    QVERIFY((samples.rangeOf(samples.stretches()[0]) == TimeRange{2.5, 602.5}));
    double sum = 0;
    for (const float value : noise)
        sum += value;
    QVERIFY(std::abs(samples.stretches()[0].mean - sum / 600000) < 1e-12);
    std::vector<float> read(7);
    samples.read(300000, read);
    QVERIFY(std::equal(read.begin(), read.end(), noise.begin() + 300000));
}

void TestChannelSamples::rangeOfTime()
{
    // Samples at 2.5, 2.51, …: [3, 4) holds 3.00 … 3.99.
    const ChannelSamples samples = samplesOf(channelOf(whiteNoise(1000, 1), 100, 2.5), {}, {3, 4});
    QCOMPARE(samples.stretches().size(), size_t{1});
    QCOMPARE(samples.stretches()[0].first, std::int64_t{50});
    QCOMPARE(samples.stretches()[0].count, std::int64_t{100});
}

void TestChannelSamples::holesAndGapsSplit()
{
    std::vector<float> noise = whiteNoise(1000, 1);
    noise[400] = std::nanf("");
    noise[401] = std::numeric_limits<float>::infinity();
    // A gap holds whatever the file says.
    const ChannelSamples samples = samplesOf(channelOf(noise, 100), {{6, 7}});
    QCOMPARE(samples.stretches().size(), size_t{3});
    const std::int64_t expected[][2] = {{0, 400}, {402, 198}, {700, 300}};
    for (size_t n = 0; n < 3; ++n) {
        QCOMPARE(samples.stretches()[n].first, expected[n][0]);
        QCOMPARE(samples.stretches()[n].count, expected[n][1]);
    }
}

void TestChannelSamples::shortAndFlatStretchesAreLeftOut()
{
    std::vector<float> noise = whiteNoise(1000, 1);
    std::fill_n(noise.begin() + 500, 100, 0.25F); // flat between two holes
    for (const size_t hole : {100, 110, 499, 600})
        noise[hole] = std::nanf("");
    const ChannelSamples samples = samplesOf(channelOf(noise, 100));
    QVERIFY(samples.reason().isEmpty());
    QCOMPARE(samples.stretches().size(), size_t{3});
    QCOMPARE(samples.stretches()[1].first, std::int64_t{111});
    QCOMPARE(samples.stretches()[2].first, std::int64_t{601});
    QCOMPARE(samples.notes().size(), 1);
    QVERIFY(samples.notes().front().contains(QStringLiteral("flat")));
}

void TestChannelSamples::reasons_data()
{
    QTest::addColumn<std::vector<float>>("values");
    QTest::addColumn<QString>("reason");
    const QString none = QStringLiteral("No samples in this time.");
    QTest::newRow("none") << std::vector<float>{} << none;
    QTest::newRow("missing") << std::vector<float>(1000, std::nanf("")) << none;
    QTest::newRow("one") << std::vector<float>{1} << QStringLiteral("Too short: 1 of at least 16 samples");
    QTest::newRow("zero") << std::vector<float>(1000, 0) << QStringLiteral("Flat signal.");
    QTest::newRow("constant") << std::vector<float>(1000, -3.5F) << QStringLiteral("Flat signal.");
    std::vector<float> clipped = sine(1000, 1, 100, 100);
    for (float &value : clipped)
        value = std::clamp(value, -1.0F, 1.0F);
    QTest::newRow("clipped") << clipped << QStringLiteral("Clipped signal: ");
}

void TestChannelSamples::reasons()
{
    QFETCH(const std::vector<float>, values);
    QFETCH(const QString, reason);
    const ChannelSamples samples = samplesOf(channelOf(values, 100));
    QVERIFY2(samples.reason().startsWith(reason), qPrintable(samples.reason()));
    QVERIFY(samples.reason().endsWith(u'.'));
    QVERIFY(samples.stretches().empty());
}

void TestChannelSamples::clipping()
{
    // 30 of 1000 samples at the upper limit, on end; the highest single sample of noise is no clipping.
    std::vector<float> noise = whiteNoise(1000, 1);
    std::fill_n(noise.begin() + 200, 30, 50.0F);
    const ChannelSamples samples = samplesOf(channelOf(noise, 100));
    QVERIFY(samples.reason().isEmpty());
    QCOMPARE(samples.notes(), QStringList{QStringLiteral("3 % of the samples are clipped.")});
}

void TestChannelSamples::stops()
{
    const Channel channel = channelOf(whiteNoise(1000, 1), 100);
    const Progress stop([] { return true; }, nullptr);
    QVERIFY_EXCEPTION_THROWN(ChannelSamples(channel, {}, everything, stop), Cancelled);
}

QTEST_GUILESS_MAIN(TestChannelSamples)
#include "tst_channelsamples.moc"
