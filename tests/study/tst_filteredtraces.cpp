// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/traces.h"

#include "study/filteredsamples.h"
#include "study/jobs.h"
#include "study/pyramid.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <atomic>
#include <cmath>
#include <limits>
#include <numbers>

using namespace edgescope;

namespace {

using Reference = DisplayFilter::Reference;

// 20 Hz of amplitude 1, 50 Hz of amplitude 2, an offset and a slow drift; a gap from 300 s to 301 s.
class MadeSource : public SampleSource
{
public:
    static float value(std::int64_t sample, int channel)
    {
        const double t = static_cast<double>(sample) / 1000;
        if (t >= 300 && t < 301)
            return std::numeric_limits<float>::quiet_NaN();
        return static_cast<float>(std::sin(2 * std::numbers::pi * 20 * t) +
                                  2 * std::sin(2 * std::numbers::pi * 50 * t) + 10 * channel +
                                  3 * std::sin(0.01 * t));
    }

    void read(std::int64_t first, std::int64_t count, std::span<const int> channels,
              std::span<float> out) const override
    {
        if (slow)
            QThread::msleep(150); // longer than a step
        samplesRead += static_cast<std::int64_t>(out.size());
        size_t n = 0;
        for (const int channel : channels)
            for (std::int64_t sample = first; sample < first + count; ++sample)
                out[n++] = value(sample, channel);
    }

    mutable std::atomic<std::int64_t> samplesRead = 0;
    std::atomic<bool> slow = false;
};

constexpr std::int64_t length = 600000; // 10 min
const DisplayFilter band{1, 70, 50, Reference::Recorded};

std::shared_ptr<Recording> recordingOf(const std::shared_ptr<MadeSource> &source, int channels)
{
    auto recording = std::make_shared<Recording>();
    recording->contentId = QString::fromLatin1(QTest::currentTestFunction());
    for (int n = 0; n < channels; ++n)
        recording->channels.push_back(
            {QString::number(n), QStringLiteral("V"), 1000, 0, length, -1, source, n});
    recording->duration = static_cast<double>(length) / 1000;
    return recording;
}

Extremes cell(const Traces &traces, size_t row, int column)
{
    const size_t n = row * static_cast<size_t>(traces.columns) + static_cast<size_t>(column);
    return {traces.minimum[n], traces.maximum[n]};
}

bool isClose(float a, float b)
{
    return std::isnan(a) ? std::isnan(b) : std::abs(a - b) < 0.006F; // a thousandth of the swing of 6
}

} // namespace

class TestFilteredTraces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanupTestCase() { QDir(pyramidFolder()).removeRecursively(); }

    void shortRangesAreFiltered();
    void panningDoesNotChangeThePicture();
    void longRangesAreTheFilteredSignal();
    void longRangesComeInSteps();
    void whatWasFilteredIsKept();
    void anotherFilterBeginsAnew();
    void newestRequestWins();
    void aNewRecordingIsRaw();
    void pairsOfTheBipolarMontage();

private:
    std::shared_ptr<const Traces> complete(const TimeRange &range, int columns,
                                           const std::vector<int> &channels);

    std::shared_ptr<MadeSource> m_source;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<TraceLoader> m_loader;
};

void TestFilteredTraces::init()
{
    m_loader.reset();
    m_jobs = std::make_unique<Jobs>();
    m_loader = std::make_unique<TraceLoader>(*m_jobs);
    m_source = std::make_shared<MadeSource>();
    m_loader->setRecording(recordingOf(m_source, 3));
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), 60000); // the pyramid is there
}

// Asks and waits for the last answer.
std::shared_ptr<const Traces> TestFilteredTraces::complete(const TimeRange &range, int columns,
                                                           const std::vector<int> &channels)
{
    QSignalSpy ready(m_loader.get(), &TraceLoader::ready);
    m_loader->request(range, columns, channels);
    std::shared_ptr<const Traces> traces;
    const bool isThere = QTest::qWaitFor(
        [&] {
            if (!ready.isEmpty())
                traces = ready.last().at(0).value<std::shared_ptr<const Traces>>();
            return traces && traces->complete;
        },
        60000);
    return isThere ? traces : nullptr;
}

void TestFilteredTraces::shortRangesAreFiltered()
{
    m_loader->setFilter(band);
    const auto found = complete({100, 101}, 1000, {2, 0}); // a column a sample
    QVERIFY(found);
    QVERIFY(found->filter == band);
    // What is left is the 20 Hz, in place, with 1 / (1 + (20 / 70)⁴) of its amplitude (|H|² of the low-pass,
    // edges warped by less than 1 %).
    for (int column = 0; column < 1000; ++column) {
        const double expected =
            std::sin(2 * std::numbers::pi * 20 * (100 + 0.001 * column)) / (1 + std::pow(20.0 / 70, 4));
        for (const size_t row : {0, 1}) {
            QVERIFY(std::abs(cell(*found, row, column).minimum - expected) < 0.01);
            QCOMPARE(cell(*found, row, column).minimum, cell(*found, row, column).maximum);
        }
    }
}

void TestFilteredTraces::panningDoesNotChangeThePicture()
{
    m_loader->setFilter(band);
    const auto here = complete({298, 302}, 4000, {1});
    const auto later = complete({299.5, 303.5}, 4000, {1});
    QVERIFY(here && later);
    for (int column = 0; column < 2500; ++column) {
        QVERIFY(isClose(cell(*here, 0, column + 1500).minimum, cell(*later, 0, column).minimum));
        QCOMPARE(std::isnan(cell(*later, 0, column).minimum), column >= 500 && column < 1500);
    }
}

void TestFilteredTraces::longRangesAreTheFilteredSignal()
{
    std::vector<float> whole;
    for (std::int64_t n = 0; n < length; ++n)
        whole.push_back(MadeSource::value(n, 1));
    const FilterSections sections = displayFilterSections(band, 1000);
    filterRuns(sections, whole, haloSamples(sections));
    m_loader->setFilter(band);
    const auto found = complete({0, 600}, 500, {1});
    QVERIFY(found);
    // 1 200 samples a column: bins of 1 024 samples, each in the column of its middle.
    std::vector<Extremes> expected(
        500, {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::quiet_NaN()});
    for (std::int64_t from = 0; from < length; from += 1024) {
        const std::int64_t to = std::min<std::int64_t>(from + 1024, length);
        Extremes &column = expected[static_cast<size_t>((from + to) / 2 / 1200)];
        column = united(column, extremesOf(std::span<const float>(whole).subspan(
                                    static_cast<size_t>(from), static_cast<size_t>(to - from))));
    }
    for (int column = 0; column < 500; ++column) {
        QVERIFY(isClose(cell(*found, 0, column).minimum, expected[static_cast<size_t>(column)].minimum));
        QVERIFY(isClose(cell(*found, 0, column).maximum, expected[static_cast<size_t>(column)].maximum));
    }
    // Seen from farther away: the same again, from the same bins.
    const std::int64_t before = m_source->samplesRead;
    const auto wide = complete({0, 600}, 100, {1});
    QVERIFY(wide);
    QCOMPARE(m_source->samplesRead.load(), before);
    Extremes all = cell(*wide, 0, 0);
    for (int column = 1; column < 100; ++column)
        all = united(all, cell(*wide, 0, column));
    const Extremes expectedAll = extremesOf(std::span<const Extremes>(expected));
    QVERIFY(isClose(all.minimum, expectedAll.minimum) && isClose(all.maximum, expectedAll.maximum));
}

void TestFilteredTraces::longRangesComeInSteps()
{
    m_source->slow = true;
    m_loader->setFilter(band);
    QSignalSpy ready(m_loader.get(), &TraceLoader::ready);
    m_loader->request({0, 600}, 500, {0});
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 30000);
    const auto first = ready.first().at(0).value<std::shared_ptr<const Traces>>();
    QVERIFY(!first->complete);
    QVERIFY(!std::isnan(cell(*first, 0, 0).minimum)); // the earliest time first
    QVERIFY(std::isnan(cell(*first, 0, 499).minimum));
    QTRY_VERIFY_WITH_TIMEOUT(ready.last().at(0).value<std::shared_ptr<const Traces>>()->complete, 60000);
    QTRY_VERIFY(m_jobs->isIdle());
    const auto last = ready.last().at(0).value<std::shared_ptr<const Traces>>();
    QVERIFY(!std::isnan(cell(*last, 0, 499).minimum));
}

void TestFilteredTraces::whatWasFilteredIsKept()
{
    m_loader->setFilter(band);
    QVERIFY(complete({0, 300}, 1000, {0, 1}));
    const std::int64_t before = m_source->samplesRead;
    QVERIFY(complete({60, 260}, 500, {1}));
    QCOMPARE(m_source->samplesRead.load(), before);
    // Five more blocks of 16 384 samples come into view, of two channels: four of them are filtered together,
    // and the last, each with what the filter needs on both sides.
    QVERIFY(complete({90, 390}, 1000, {0, 1}));
    const std::int64_t halo = haloSamples(displayFilterSections(band, 1000));
    QCOMPARE(m_source->samplesRead.load() - before, 2 * (5 * 16384 + 2 * 2 * halo));
}

void TestFilteredTraces::anotherFilterBeginsAnew()
{
    m_loader->setFilter(band);
    const auto filtered = complete({0, 200}, 500, {0});
    m_loader->setFilter({0, 0, 50, Reference::Recorded});
    const auto notched = complete({0, 200}, 500, {0});
    m_loader->setFilter({});
    const auto raw = complete({0, 200}, 500, {0});
    QVERIFY(filtered && notched && raw && raw->filter.isRaw());
    // The drift stays behind the notch; raw is the mains as well.
    const auto swing = [](const Traces &traces) {
        return cell(traces, 0, 400).maximum - cell(traces, 0, 400).minimum;
    };
    QVERIFY(std::abs(cell(*filtered, 0, 400).maximum - 1) < 0.05);
    QVERIFY(cell(*notched, 0, 400).maximum > 2);
    QVERIFY(std::abs(swing(*notched) - 2) < 0.2);
    QVERIFY(swing(*raw) > 5);
}

void TestFilteredTraces::newestRequestWins()
{
    m_source->slow = true;
    m_loader->setFilter(band);
    QSignalSpy ready(m_loader.get(), &TraceLoader::ready);
    m_loader->request({0, 600}, 500, {0});
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 30000);
    ready.clear();
    m_loader->request({10, 20}, 500, {0});
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), 30000);
    QCOMPARE(ready.count(), 1);
    QVERIFY(ready.at(0).at(0).value<std::shared_ptr<const Traces>>()->range == (TimeRange{10, 20}));
}

void TestFilteredTraces::aNewRecordingIsRaw()
{
    m_loader->setFilter({1, 70, 50, Reference::Bipolar});
    QVERIFY(!m_loader->montage()->partners.empty());
    m_loader->setRecording(recordingOf(m_source, 2));
    QVERIFY(m_loader->filter().isRaw());
    QVERIFY(m_loader->montage()->partners.empty());
    m_loader->setRecording({});
    QVERIFY(!m_loader->montage());
}

void TestFilteredTraces::pairsOfTheBipolarMontage()
{
    m_loader->setFilter({0, 0, 0, Reference::Bipolar});
    const auto found = complete({10, 11}, 100, {0, 1});
    QVERIFY(found);
    for (int column = 0; column < 100; ++column) // offsets of 10 apart, all else is shared
        for (const size_t row : {0, 1})
            QVERIFY(std::abs(cell(*found, row, column).maximum + 10) < 1e-4);
}

QTEST_GUILESS_MAIN(TestFilteredTraces)
#include "tst_filteredtraces.moc"
