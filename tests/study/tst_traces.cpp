// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/traces.h"

#include "core/error.h"
#include "study/jobs.h"
#include "study/pyramid.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <atomic>
#include <cmath>
#include <limits>

using namespace edgescope;

namespace {

// Samples made from their number, so that any part of a long signal is known without storing it.
class FakeSource : public SampleSource
{
public:
    static float value(std::int64_t sample, int channel)
    {
        if (sample % 1000 == 999 || (sample >= 400000 && sample < 420000))
            return std::numeric_limits<float>::quiet_NaN();
        const auto mixed = static_cast<std::uint32_t>(sample * 2654435761u + channel * 40503u);
        return static_cast<float>(mixed >> 8) / 16777216.0f - 0.5f + static_cast<float>(channel);
    }

    void read(std::int64_t first, std::int64_t count, std::span<const int> channels,
              std::span<float> out) const override
    {
        Q_ASSERT(first >= 0 && first + count <= length);
        Q_ASSERT(out.size() == static_cast<size_t>(count) * channels.size());
        if (first >= damagedFrom)
            throw Error(QStringLiteral("The block at sample %1 is damaged.").arg(first));
        if (first >= heldFrom)
            held.acquire();
        if (first >= slowFrom)
            QThread::msleep(1000);
        samplesRead += static_cast<std::int64_t>(out.size());
        if (static_cast<std::int64_t>(out.size()) > largestRead)
            largestRead = static_cast<std::int64_t>(out.size());
        size_t n = 0;
        for (const int channel : channels)
            for (std::int64_t sample = first; sample < first + count; ++sample)
                out[n++] = value(sample, channel);
    }

    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
    std::int64_t length = 0;
    std::int64_t heldFrom = never;              // reads from here on wait for `held`
    std::atomic<std::int64_t> slowFrom = never; // reads from here on take longer than a step of building
    std::int64_t damagedFrom = never;           // reads from here on fail
    mutable QSemaphore held;
    mutable std::atomic<std::int64_t> samplesRead = 0;
    mutable std::atomic<std::int64_t> largestRead = 0;
};

std::shared_ptr<Recording> recordingOf(const std::shared_ptr<FakeSource> &source, int channels, double rateHz,
                                       double start = 0)
{
    auto recording = std::make_shared<Recording>();
    recording->contentId = QString::fromLatin1(QTest::currentTestFunction());
    for (int n = 0; n < channels; ++n) {
        Channel channel;
        channel.rateHz = rateHz;
        channel.start = start;
        channel.sampleCount = source->length;
        channel.source = source;
        channel.sourceChannel = n;
        recording->channels.push_back(channel);
    }
    recording->duration = start + static_cast<double>(source->length) / rateHz;
    return recording;
}

std::shared_ptr<FakeSource> sourceOf(std::int64_t length)
{
    auto source = std::make_shared<FakeSource>();
    source->length = length;
    return source;
}

// What one cell must hold when samples [first, last) belong to it.
Extremes plain(std::int64_t first, std::int64_t last, int channel)
{
    Extremes result{std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::quiet_NaN()};
    for (std::int64_t sample = first; sample < last; ++sample) {
        result.minimum = std::fmin(result.minimum, FakeSource::value(sample, channel));
        result.maximum = std::fmax(result.maximum, FakeSource::value(sample, channel));
    }
    return result;
}

bool same(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

Extremes cell(const Traces &traces, size_t row, int column)
{
    const size_t n = row * static_cast<size_t>(traces.columns) + static_cast<size_t>(column);
    return {traces.minimum[n], traces.maximum[n]};
}

bool sameCell(const Traces &traces, size_t row, int column, const Extremes &expected)
{
    const Extremes found = cell(traces, row, column);
    return same(found.minimum, expected.minimum) && same(found.maximum, expected.maximum);
}

} // namespace

class TestTraces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QDir(pyramidFolder()).removeRecursively(); }
    void cleanupTestCase() { QDir(pyramidFolder()).removeRecursively(); }

    void shortRangesAreRaw();
    void longRangesComeFromThePyramid();
    void shortLastBins();
    void channelsOfDifferentRates();
    void growsWhileItIsBuilt();
    void isUsedAgain();
    void damagedFileIsMadeAnew();
    void unfinishedFileIsRemoved();
    void newestRequestWins();
    void readingFailureIsSaidOnce();
    void channelsThatDoNotExist();
    void memoryIsBounded();
    void cacheIsBounded();

private:
    // Asks and waits for the answer.
    static std::shared_ptr<const Traces> traces(TraceLoader &loader, const TimeRange &range, int columns,
                                                const std::vector<int> &channels);
};

std::shared_ptr<const Traces> TestTraces::traces(TraceLoader &loader, const TimeRange &range, int columns,
                                                 const std::vector<int> &channels)
{
    QSignalSpy ready(&loader, &TraceLoader::ready);
    loader.request(range, columns, channels);
    if (!QTest::qWaitFor([&] { return ready.count() > 0; }, 30000))
        return {};
    return ready.last().at(0).value<std::shared_ptr<const Traces>>();
}

void TestTraces::shortRangesAreRaw()
{
    Jobs jobs;
    TraceLoader loader(jobs);
    loader.setRecording(recordingOf(sourceOf(500000), 3, 1000));
    const auto found = traces(loader, {399.5, 403.5}, 500, {2, 0});
    QVERIFY(found);
    QVERIFY(found->complete);
    QVERIFY(found->channels == (std::vector<int>{2, 0}));
    QCOMPARE(found->minimum.size(), size_t(1000));
    for (int column = 0; column < 500; ++column) { // 8 samples each, the borders being exact in binary
        const std::int64_t first = 399500 + 8 * column;
        QVERIFY(sameCell(*found, 0, column, plain(first, first + 8, 2)));
        QVERIFY(sameCell(*found, 1, column, plain(first, first + 8, 0)));
    }
    QVERIFY(std::isnan(cell(*found, 0, 499).minimum)); // inside the missing stretch
}

void TestTraces::longRangesComeFromThePyramid()
{
    Jobs jobs;
    TraceLoader loader(jobs);
    const auto source = sourceOf(1500000);
    loader.setRecording(recordingOf(source, 2, 1000));
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QCOMPARE(source->samplesRead.load(), 3000000); // every sample once
    const auto found = traces(loader, {0, 1500}, 50, {0, 1});
    QVERIFY(found && found->complete);
    QCOMPARE(source->samplesRead.load(), 3000000); // no sample read for it
    // 30 000 samples a column: bins of 16 384 samples, each in the column of its middle.
    for (int channel = 0; channel < 2; ++channel) {
        for (int column = 0; column < 50; ++column) {
            Extremes expected{std::numeric_limits<float>::quiet_NaN(),
                              std::numeric_limits<float>::quiet_NaN()};
            for (std::int64_t from = 0; from < 1500000; from += 16384) {
                const std::int64_t to = std::min<std::int64_t>(from + 16384, 1500000);
                const std::int64_t middle = (from + to) / 2;
                if (middle >= column * 30000 && middle < (column + 1) * 30000)
                    expected = united(expected, plain(from, to, channel));
            }
            QVERIFY(sameCell(*found, static_cast<size_t>(channel), column, expected));
        }
    }
}

void TestTraces::shortLastBins()
{
    Jobs jobs;
    TraceLoader loader(jobs);
    loader.setRecording(recordingOf(sourceOf(1000003), 1, 1000));
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    const auto found = traces(loader, {0, 1000.003}, 7, {0});
    QVERIFY(found && found->complete);
    Extremes all = cell(*found, 0, 0);
    for (int column = 1; column < 7; ++column)
        all = united(all, cell(*found, 0, column));
    const Extremes expected = plain(0, 1000003, 0);
    QCOMPARE(all.minimum, expected.minimum);
    QCOMPARE(all.maximum, expected.maximum);
}

void TestTraces::channelsOfDifferentRates()
{
    Jobs jobs;
    TraceLoader loader(jobs);
    const auto recording = recordingOf(sourceOf(40000), 1, 1000);
    const auto slow = recordingOf(sourceOf(2560), 1, 128, 10); // 10 s to 30 s
    recording->channels.push_back(slow->channels[0]);
    loader.setRecording(recording);
    const auto found = traces(loader, {5, 37}, 32, {0, 1}); // one column a second
    QVERIFY(found && found->complete);
    for (int column = 0; column < 32; ++column) {
        QVERIFY(sameCell(*found, 0, column, plain(5000 + 1000 * column, 6000 + 1000 * column, 0)));
        const std::int64_t first = 128 * (column - 5);
        QVERIFY(sameCell(*found, 1, column,
                         plain(std::clamp<std::int64_t>(first, 0, 2560),
                               std::clamp<std::int64_t>(first + 128, 0, 2560), 0)));
    }
}

void TestTraces::growsWhileItIsBuilt()
{
    const auto source = sourceOf(9000000); // more than is ever read for one picture
    source->slowFrom = 65536;
    source->heldFrom = 131072;
    Jobs jobs;
    TraceLoader loader(jobs);
    const auto release = qScopeGuard([&] { source->held.release(1000); });
    loader.setRecording(recordingOf(source, 1, 1000));
    std::shared_ptr<const Traces> found;
    // The first step is delivered, the next one waits.
    QTRY_VERIFY_WITH_TIMEOUT(
        (found = traces(loader, {0, 9000}, 90, {0})) && !std::isnan(cell(*found, 0, 0).minimum), 30000);
    QVERIFY(!found->complete);
    QVERIFY(std::isnan(cell(*found, 0, 89).minimum));
    source->slowFrom = FakeSource::never;
    QSignalSpy grown(&loader, &TraceLoader::pyramidGrown);
    source->held.release(1000);
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QVERIFY(grown.count() > 0);
    found = traces(loader, {0, 9000}, 90, {0});
    QVERIFY(found && found->complete);
    for (int column = 0; column < 90; ++column)
        QVERIFY(!std::isnan(cell(*found, 0, column).minimum));
}

void TestTraces::isUsedAgain()
{
    const auto source = sourceOf(1500000);
    const auto recording = recordingOf(source, 1, 1000);
    Jobs jobs;
    std::shared_ptr<const Traces> first;
    {
        TraceLoader loader(jobs);
        loader.setRecording(recording);
        QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
        first = traces(loader, {0, 1500}, 50, {0});
    }
    source->samplesRead = 0;
    TraceLoader loader(jobs);
    loader.setRecording(recording);
    QTRY_VERIFY(jobs.isIdle());
    const auto again = traces(loader, {0, 1500}, 50, {0});
    QVERIFY(first && again && again->complete);
    QCOMPARE(source->samplesRead.load(), 0);
    for (int column = 0; column < 50; ++column)
        QVERIFY(sameCell(*again, 0, column, cell(*first, 0, column)));
}

void TestTraces::damagedFileIsMadeAnew()
{
    const auto source = sourceOf(1500000);
    const auto recording = recordingOf(source, 1, 1000);
    Jobs jobs;
    TraceLoader loader(jobs);
    loader.setRecording(recording);
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    const QString path = pyramidFolder() + QStringLiteral("/damagedFileIsMadeAnew.pyramid");
    const qint64 size = QFileInfo(path).size();
    QVERIFY(size > 0);
    loader.setRecording({});
    QVERIFY(QFile::resize(path, size - 8));
    loader.setRecording(recording);
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QCOMPARE(QFileInfo(path).size(), size);
    QCOMPARE(source->samplesRead.load(), 3000000);
    // The file of the same name that was made for other channels.
    loader.setRecording(recordingOf(source, 2, 1000));
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QCOMPARE(source->samplesRead.load(), 6000000);
}

void TestTraces::unfinishedFileIsRemoved()
{
    const auto source = sourceOf(2000000);
    source->heldFrom = 0;
    {
        Jobs jobs;
        TraceLoader loader(jobs);
        loader.setRecording(recordingOf(source, 1, 1000));
        const QDir folder(pyramidFolder());
        QTRY_COMPARE(folder.entryList(QDir::Files).size(), 1);
        loader.setRecording({});
        QVERIFY(folder.entryList(QDir::Files).isEmpty());
        source->held.release(1000);
    }
    QVERIFY(QDir(pyramidFolder()).entryList(QDir::Files).isEmpty());
}

void TestTraces::newestRequestWins()
{
    const auto source = sourceOf(500000);
    source->heldFrom = 100000;
    Jobs jobs;
    TraceLoader loader(jobs);
    loader.setRecording(recordingOf(source, 1, 1000));
    QSignalSpy ready(&loader, &TraceLoader::ready);
    loader.request({200, 210}, 100, {0});
    loader.request({10, 20}, 100, {0});
    source->held.release(1000);
    QTRY_COMPARE(ready.count(), 1);
    QTRY_VERIFY(jobs.isIdle());
    QCOMPARE(ready.count(), 1);
    QVERIFY(ready.at(0).at(0).value<std::shared_ptr<const Traces>>()->range == (TimeRange{10, 20}));
}

void TestTraces::readingFailureIsSaidOnce()
{
    const auto source = sourceOf(2000000);
    source->damagedFrom = 1000000;
    Jobs jobs;
    QSignalSpy failed(&jobs, &Jobs::failed);
    TraceLoader loader(jobs);
    loader.setRecording(recordingOf(source, 1, 1000));
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("is damaged")));
}

void TestTraces::channelsThatDoNotExist()
{
    Jobs jobs;
    TraceLoader loader(jobs);
    const auto recording = recordingOf(sourceOf(10000), 2, 1000);
    recording->channels[1].source.reset(); // described, but without samples
    loader.setRecording(recording);
    const auto found = traces(loader, {0, 10}, 10, {-1, 0, 1, 2});
    QVERIFY(found);
    QVERIFY(found->channels == (std::vector<int>{0, 1}));
    QVERIFY(!std::isnan(cell(*found, 0, 0).minimum));
    QVERIFY(std::isnan(cell(*found, 1, 0).minimum));
}

void TestTraces::memoryIsBounded()
{
    const auto source = sourceOf(70000);
    Jobs jobs;
    TraceLoader loader(jobs);
    loader.setRecording(recordingOf(source, 70, 1000));
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 120000);
    QVERIFY(source->largestRead <= 64 * 65536);
    std::vector<int> all(70);
    for (int n = 0; n < 70; ++n)
        all[static_cast<size_t>(n)] = n;
    source->largestRead = 0;
    const auto found = traces(loader, {0, 70}, 1400, all); // 50 samples a column: raw
    QVERIFY(found && found->complete);
    QVERIFY(source->largestRead > 0 && source->largestRead <= 1000000);
    for (int column = 0; column < 1400; column += 37)
        QVERIFY(sameCell(*found, 69, column, plain(column * 50, column * 50 + 50, 69)));
}

void TestTraces::cacheIsBounded()
{
    QDir().mkpath(pyramidFolder());
    const QDateTime now = QDateTime::currentDateTime();
    const auto make = [&](const QString &name, int daysAgo) {
        QFile file(pyramidFolder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1000, 'x'));
        file.flush();
        QVERIFY(file.setFileTime(now.addDays(-daysAgo), QFileDevice::FileModificationTime));
    };
    make(QStringLiteral("old.pyramid"), 30);
    make(QStringLiteral("middle.pyramid"), 20);
    make(QStringLiteral("new.pyramid"), 10);
    make(QStringLiteral("crashed.part"), 2);
    make(QStringLiteral("growing.part"), 0);
    const auto names = [] { return QDir(pyramidFolder()).entryList(QDir::Files, QDir::Name); };
    makeRoomForPyramid(500, 3500);
    QCOMPARE(names(), (QStringList{QStringLiteral("growing.part"), QStringLiteral("middle.pyramid"),
                                   QStringLiteral("new.pyramid"), QStringLiteral("old.pyramid")}));
    makeRoomForPyramid(1000, 3000);
    QCOMPARE(names(), (QStringList{QStringLiteral("growing.part"), QStringLiteral("middle.pyramid"),
                                   QStringLiteral("new.pyramid")}));
}

QTEST_GUILESS_MAIN(TestTraces)
#include "tst_traces.moc"
