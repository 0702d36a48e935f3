// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/displayfilter.h"

#include "core/parallel.h"
#include "study/filteredsamples.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>
#include <numbers>

using namespace edgescope;

namespace {

using Reference = DisplayFilter::Reference;

const float missing = std::numeric_limits<float>::quiet_NaN();

// Every channel: an offset of its own, a wave that all share, and noise that is known from its number.
class MadeSource : public SampleSource
{
public:
    static float value(std::int64_t sample, int channel)
    {
        if (channel == 1 && sample >= 5000 && sample < 5400)
            return missing;
        const auto mixed = static_cast<std::uint32_t>(sample * 2654435761u + channel * 40503u);
        return static_cast<float>(mixed >> 8) / 16777216.0f - 0.5f + static_cast<float>(10 * channel) +
               static_cast<float>(std::sin(0.05 * static_cast<double>(sample)));
    }

    void read(std::int64_t first, std::int64_t count, std::span<const int> channels,
              std::span<float> out) const override
    {
        size_t n = 0;
        for (const int channel : channels)
            for (std::int64_t sample = first; sample < first + count; ++sample)
                out[n++] = value(sample, channel);
    }
};

// Channels of one source at 1 kHz, 20 s long, without electrodes.
Recording recordingOf(int channels)
{
    Recording recording;
    const auto source = std::make_shared<MadeSource>();
    for (int n = 0; n < channels; ++n)
        recording.channels.push_back(
            {QStringLiteral("LFP %1").arg(n + 1), QStringLiteral("V"), 1000, 0, 20000, -1, source, n});
    recording.duration = 20;
    return recording;
}

// The same with an electrode at each of the positions.
Recording recordingAt(const std::vector<std::pair<double, double>> &positions)
{
    Recording recording = recordingOf(static_cast<int>(positions.size()));
    for (size_t n = 0; n < positions.size(); ++n) {
        recording.electrodes.push_back({QString::number(n), {}, positions[n].first, positions[n].second});
        recording.channels[n].electrode = static_cast<int>(n);
    }
    return recording;
}

std::vector<int> partnersOf(const Recording &recording)
{
    return montageOf(recording, Reference::Bipolar).partners;
}

} // namespace

class TestDisplayFilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void problemsAreSaid();
    void notchTakesHarmonics();
    void slowChannelsLoseEverythingOrNothing();
    void arraysAreWhatIsRecordedTogether();
    void bipolarFollowsTheArray();
    void bipolarFollowsTheOrderWithoutPositions();
    void commonAverageOfThoseWithAValue();
    void badChannelsAreNoPartOfTheCommonAverage();
    void bipolarIsADifference();
    void filteredAreTheSamplesFiltered();
    void placeOfTheCutDoesNotMatter();
    void sameOnAnyNumberOfThreads();
};

void TestDisplayFilter::problemsAreSaid()
{
    const Recording recording = recordingOf(2);
    QVERIFY(filterProblem({}, recording).isEmpty());
    QVERIFY(filterProblem({1, 70, 50, Reference::Bipolar}, recording).isEmpty());
    QVERIFY(filterProblem({0, 499.9, 0, Reference::Recorded}, recording).isEmpty());
    QCOMPARE(filterProblem({70, 70, 0, Reference::Recorded}, recording),
             QStringLiteral("The high-pass edge must lie below the low-pass edge."));
    const QString nyquist =
        QStringLiteral("The edges must lie below 500\u202FHz, half the sampling rate of the channels.");
    QCOMPARE(filterProblem({0, 500, 0, Reference::Recorded}, recording), nyquist);
    QCOMPARE(filterProblem({600, 0, 0, Reference::Recorded}, recording), nyquist);
    QCOMPARE(filterProblem({0.01, 0, 0, Reference::Recorded}, recording),
             QStringLiteral("The high-pass edge must be 0.1\u202FHz or more."));
    QCOMPARE(filterProblem({0, 0.05, 0, Reference::Recorded}, recording),
             QStringLiteral("The low-pass edge must be 0.1\u202FHz or more."));
}

void TestDisplayFilter::notchTakesHarmonics()
{
    const auto count = [](const DisplayFilter &filter, double rateHz) {
        return displayFilterSections(filter, rateHz).size();
    };
    QCOMPARE(count({0, 0, 50, {}}, 1000), size_t(9));  // 50 … 450 Hz
    QCOMPARE(count({0, 0, 60, {}}, 30000), size_t(8)); // 60 … 480 Hz
    QCOMPARE(count({0, 0, 50, {}}, 250), size_t(2));   // 50, 100 Hz
    QCOMPARE(count({1, 70, 50, {}}, 1000), size_t(4)); // two edges, 50 and 100 Hz
    QCOMPARE(count({0, 0, 0, {}}, 1000), size_t(0));
    // Gone at 50 and 150 Hz, whole at 75 Hz.
    const FilterSections sections = displayFilterSections({0, 0, 50, {}}, 1000);
    for (const auto &[hz, expected] : {std::pair(50.0, 0.0), std::pair(150.0, 0.0), std::pair(75.0, 1.0)}) {
        std::vector<double> samples;
        for (int n = 0; n < 20000; ++n)
            samples.push_back(std::sin(2 * std::numbers::pi * hz * n / 1000));
        filterZeroPhase(sections, samples, haloSamples(sections));
        double most = 0;
        for (size_t n = 9000; n < 11000; ++n)
            most = std::max(most, std::abs(samples[n]));
        QVERIFY(std::abs(most - expected) < 0.02);
    }
}

void TestDisplayFilter::slowChannelsLoseEverythingOrNothing()
{
    QVERIFY(displayFilterSections({0, 70, 0, {}}, 100).empty());
    QVERIFY(removesEverything({80, 0, 0, {}}, 100));
    QVERIFY(!removesEverything({80, 0, 0, {}}, 1000));
    Recording recording = recordingOf(1);
    recording.channels[0].rateHz = 100;
    const std::vector<float> gone = filteredSamples(recording, montageOf(recording, Reference::Recorded),
                                                    {80, 0, 0, {}}, std::vector<int>{0}, 100, 10, {});
    QVERIFY(std::isnan(gone[0]) && std::isnan(gone[9]));
}

void TestDisplayFilter::arraysAreWhatIsRecordedTogether()
{
    Recording recording = recordingOf(6);
    recording.channels[2].unit = QStringLiteral("%");
    recording.channels[3].rateHz = 500;
    recording.channels[5].source = std::make_shared<MadeSource>();
    const Montage montage = montageOf(recording, Reference::CommonAverage);
    QVERIFY(montage.arrays == (std::vector<std::vector<int>>{{0, 1, 4}, {2}, {3}, {5}}));
    QVERIFY(montage.subtracted(4) == (std::vector<int>{0, 1, 4}));
    QVERIFY(montage.subtracted(3).empty()); // alone: there is nothing to compare with
    QVERIFY(montageOf(recording, Reference::Recorded).subtracted(4).empty());
    // Pairs stay within an array.
    QVERIFY(partnersOf(recording) == (std::vector<int>{1, 4, -1, -1, -1, -1}));
}

void TestDisplayFilter::bipolarFollowsTheArray()
{
    // Three columns at 0, 400 and 800 µm; rows at 0 and 400 µm; the file names them row by row.
    const Recording grid = recordingAt({{0, 0}, {400, 0}, {800, 0}, {0, 400}, {400, 400}, {800, 400}});
    QVERIFY(partnersOf(grid) == (std::vector<int>{1, 2, 5, 4, 5, -1}));
    // Without the upper right corner its neighbour takes the one below.
    const Recording corner = recordingAt({{0, 0}, {400, 0}, {0, 400}, {400, 400}, {800, 400}});
    QVERIFY(partnersOf(corner) == (std::vector<int>{1, 3, 3, 4, -1}));
    // A probe whose contacts are not in order.
    const Recording probe = recordingAt({{0, 200}, {0, 0}, {0, 100}, {0, 300}});
    QVERIFY(partnersOf(probe) == (std::vector<int>{3, 2, 0, -1}));
    const Montage montage = montageOf(probe, Reference::Bipolar);
    QVERIFY(montage.shows(0) && !montage.shows(3));
    QVERIFY(montage.subtracted(1) == std::vector<int>{2});
    QVERIFY(montageOf(probe, Reference::CommonAverage).shows(3));
}

void TestDisplayFilter::bipolarFollowsTheOrderWithoutPositions()
{
    QVERIFY(partnersOf(recordingOf(4)) == (std::vector<int>{1, 2, 3, -1}));
    // All at the same place: written by a program that knew no places.
    QVERIFY(partnersOf(recordingAt({{0, 0}, {0, 0}, {0, 0}})) == (std::vector<int>{1, 2, -1}));
    Recording partly = recordingAt({{0, 200}, {0, 0}, {0, 100}});
    partly.electrodes[1].yMicrometres.reset();
    QVERIFY(partnersOf(partly) == (std::vector<int>{1, 2, -1}));
}

void TestDisplayFilter::commonAverageOfThoseWithAValue()
{
    const Recording recording = recordingOf(4);
    const Montage montage = montageOf(recording, Reference::CommonAverage);
    const std::vector<int> channels = {3, 0, 1};
    const std::vector<float> made =
        filteredSamples(recording, montage, {0, 0, 0, Reference::CommonAverage}, channels, 4900, 600, {});
    for (std::int64_t i = 0; i < 600; ++i) {
        double sum = 0;
        int count = 0;
        for (int channel = 0; channel < 4; ++channel)
            if (const float value = MadeSource::value(4900 + i, channel); !std::isnan(value)) {
                sum += value;
                ++count;
            }
        QCOMPARE(count, i >= 100 && i < 500 ? 3 : 4);
        for (size_t n = 0; n < channels.size(); ++n) {
            const float found = made[n * 600 + static_cast<size_t>(i)];
            const double expected = MadeSource::value(4900 + i, channels[n]) - sum / count;
            QVERIFY(std::isnan(expected) ? std::isnan(found) : std::abs(found - expected) < 1e-5);
        }
    }
}

// The channels are 0, 10, 20 and 30 V apart but for waves they share and noise below 0.5 V: less the mean of
// channels 0, 1 and 3, which is 13.3 V, they lie near −13.3, −3.3, 6.7 and 16.7 V.
void TestDisplayFilter::badChannelsAreNoPartOfTheCommonAverage()
{
    const Recording recording = recordingOf(4);
    const Montage montage = montageOf(recording, Reference::CommonAverage, {2});
    QVERIFY(montage.subtracted(0) == (std::vector<int>{0, 1, 3}));
    QVERIFY(montage.subtracted(2) == (std::vector<int>{0, 1, 3})); // the bad one is shown less the same
    const std::vector<int> channels = {2, 0, 1, 3};
    const std::vector<float> made =
        filteredSamples(recording, montage, {0, 0, 0, Reference::CommonAverage}, channels, 1000, 200, {});
    for (std::int64_t i = 0; i < 200; ++i) {
        const double mean = (static_cast<double>(MadeSource::value(1000 + i, 0)) +
                             MadeSource::value(1000 + i, 1) + MadeSource::value(1000 + i, 3)) /
                            3;
        for (size_t n = 0; n < channels.size(); ++n) {
            const float found = made[n * 200 + static_cast<size_t>(i)];
            QVERIFY(std::abs(found - (MadeSource::value(1000 + i, channels[n]) - mean)) < 1e-5);
            QVERIFY(std::abs(found - (10.0 * channels[n] - 40.0 / 3)) < 1);
        }
    }
    // A good channel alone has no company.
    QVERIFY(montageOf(recording, Reference::CommonAverage, {0, 1, 2}).subtracted(3).empty());
    QVERIFY(montageOf(recording, Reference::Recorded, {0}).subtracted(1).empty());
}

void TestDisplayFilter::bipolarIsADifference()
{
    const Recording recording = recordingOf(3);
    const Montage montage = montageOf(recording, Reference::Bipolar);
    const std::vector<float> made = filteredSamples(recording, montage, {0, 0, 0, Reference::Bipolar},
                                                    std::vector<int>{0, 1}, 4990, 20, {});
    for (std::int64_t i = 0; i < 20; ++i) {
        const float first = MadeSource::value(4990 + i, 0) - MadeSource::value(4990 + i, 1);
        QVERIFY(i >= 10 ? std::isnan(made[static_cast<size_t>(i)])
                        : std::abs(made[static_cast<size_t>(i)] - first) < 1e-5f);
        QCOMPARE(std::isnan(made[static_cast<size_t>(20 + i)]), i >= 10);
    }
}

// From the beginning to the end: nothing but the zero-phase filter of the samples, run by run.
void TestDisplayFilter::filteredAreTheSamplesFiltered()
{
    const Recording recording = recordingOf(2);
    const DisplayFilter filter{1, 70, 50, {}};
    const std::vector<float> made = filteredSamples(recording, montageOf(recording, Reference::Recorded),
                                                    filter, std::vector<int>{1, 0}, 0, 20000, {});
    const FilterSections sections = displayFilterSections(filter, 1000);
    for (const int channel : {1, 0}) {
        std::vector<float> expected;
        for (std::int64_t n = 0; n < 20000; ++n)
            expected.push_back(MadeSource::value(n, channel));
        filterRuns(sections, expected, haloSamples(sections));
        const size_t at = channel == 1 ? 0 : 20000;
        QCOMPARE(std::memcmp(&made[at], expected.data(), 20000 * sizeof(float)), 0);
    }
    QVERIFY(std::isnan(made[5000]) && std::isnan(made[5399]) && !std::isnan(made[5400]));
}

void TestDisplayFilter::placeOfTheCutDoesNotMatter()
{
    const Recording recording = recordingOf(2);
    const Montage montage = montageOf(recording, Reference::Recorded);
    const std::vector<int> channels = {0, 1};
    for (const DisplayFilter &filter : {DisplayFilter{1, 70, 50, {}}, DisplayFilter{0.5, 0, 0, {}},
                                        DisplayFilter{0, 30, 0, {}}, DisplayFilter{0, 0, 60, {}}}) {
        const std::vector<float> whole = filteredSamples(recording, montage, filter, channels, 0, 20000, {});
        float worst = 0;
        for (const std::int64_t first : {0, 3000, 5200, 9900, 19000}) {
            const std::vector<float> part =
                filteredSamples(recording, montage, filter, channels, first, 1000, {});
            for (size_t n = 0; n < 2; ++n)
                for (size_t i = 0; i < 1000; ++i) {
                    const float expected = whole[n * 20000 + static_cast<size_t>(first) + i];
                    const float found = part[n * 1000 + i];
                    QCOMPARE(std::isnan(found), std::isnan(expected));
                    if (!std::isnan(found))
                        worst = std::max(worst, std::abs(found - expected));
                }
        }
        QVERIFY2(worst < 0.003F, qPrintable(QString::number(worst))); // a thousandth of the swing of 3
    }
}

void TestDisplayFilter::sameOnAnyNumberOfThreads()
{
    const Recording recording = recordingOf(5);
    const Montage montage = montageOf(recording, Reference::CommonAverage);
    const DisplayFilter filter{1, 70, 50, Reference::CommonAverage};
    const std::vector<int> channels = {0, 1, 2, 3, 4};
    std::vector<std::vector<float>> made;
    for (const int threads : {1, 2, 4}) {
        setParallelThreads(threads);
        made.push_back(filteredSamples(recording, montage, filter, channels, 4000, 3000, {}));
    }
    setParallelThreads(0);
    QCOMPARE(std::memcmp(made[0].data(), made[1].data(), made[0].size() * sizeof(float)), 0);
    QCOMPARE(std::memcmp(made[0].data(), made[2].data(), made[0].size() * sizeof(float)), 0);
}

QTEST_GUILESS_MAIN(TestDisplayFilter)
#include "tst_displayfilter.moc"
