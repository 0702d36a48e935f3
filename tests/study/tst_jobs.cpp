// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/jobs.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <new>
#include <stdexcept>

using namespace edgescope;

namespace {

// Works until it is told to stop.
int endless(const Progress &progress)
{
    for (;;) {
        progress.report(0, 1);
        QThread::yieldCurrentThread();
    }
}

const QByteArray demo = "demo";
const QString title = QStringLiteral("Demo");

} // namespace

class TestJobs : public QObject
{
    Q_OBJECT

private slots:
    void deliversTheValueOnTheCallingThread();
    void showsAFailureOnce();
    void givesAFailureToTheCaller();
    void turnsOtherExceptionsIntoASentence();
    void cancelBeforeStart();
    void cancelWhileRunning();
    void cancelAllNamesEverySlot();
    void newestWinsWithALateFinisher();
    void otherSlotsGoOn();
    void startsAgainFromTheReceiver();
    void shutdownWhileRunning();
    void listsProgressAndWaitingJobs();
    void noticesAreCoalesced();
    void backgroundDoesNotHoldUpOthers();
};

void TestJobs::deliversTheValueOnTheCallingThread()
{
    Jobs jobs;
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    int value = 0;
    jobs.start<int>(
        demo, title,
        [&worker](const Progress &) {
            worker = QThread::currentThread();
            return 42;
        },
        [&](const int &result) {
            receiver = QThread::currentThread();
            value = result;
        });
    QVERIFY(!jobs.isIdle());
    QTRY_COMPARE(value, 42);
    QVERIFY(worker != QThread::currentThread());
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(jobs.isIdle());
}

void TestJobs::showsAFailureOnce()
{
    Jobs jobs;
    QSignalSpy failed(&jobs, &Jobs::failed);
    bool delivered = false;
    jobs.start<int>(
        demo, title, [](const Progress &) -> int { throw Error(QStringLiteral("The file is damaged.")); },
        [&](const int &) { delivered = true; });
    QTRY_VERIFY(jobs.isIdle());
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).toString(), QStringLiteral("The file is damaged."));
    QVERIFY(!delivered);
}

void TestJobs::givesAFailureToTheCaller()
{
    Jobs jobs;
    QSignalSpy failed(&jobs, &Jobs::failed);
    QStringList messages;
    jobs.start<int>(
        demo, title, [](const Progress &) -> int { throw Error(QStringLiteral("No units.")); },
        [](const int &) {}, [&](const QString &message) { messages << message; });
    QTRY_COMPARE(messages, QStringList{QStringLiteral("No units.")});
    QCOMPARE(failed.count(), 0);
}

void TestJobs::turnsOtherExceptionsIntoASentence()
{
    Jobs jobs;
    QSignalSpy failed(&jobs, &Jobs::failed);
    jobs.start<int>(
        demo, title, [](const Progress &) -> int { throw std::bad_alloc(); }, [](const int &) {});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("not enough memory for \"Demo\"")));
    jobs.start<int>(
        demo, title, [](const Progress &) -> int { throw std::out_of_range("index 7"); }, [](const int &) {});
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(failed.at(1).at(0).toString().contains(QStringLiteral("index 7")));
    jobs.start<int>(
        demo, title, [](const Progress &) -> int { throw 7; }, [](const int &) {});
    QTRY_COMPARE(failed.count(), 3);
}

void TestJobs::cancelBeforeStart()
{
    Jobs jobs;
    QSemaphore blocker;
    std::atomic<bool> ran = false;
    bool delivered = false;
    bool first = false;
    // The background pool has one thread, so the second job has to wait.
    jobs.start<int>(
        "first", title,
        [&](const Progress &) {
            blocker.acquire();
            return 1;
        },
        [&](const int &) { first = true; }, {}, Jobs::Priority::Background);
    jobs.start<int>(
        demo, title,
        [&](const Progress &) {
            ran = true;
            return 2;
        },
        [&](const int &) { delivered = true; }, {}, Jobs::Priority::Background);
    jobs.cancel(demo);
    QVERIFY(!jobs.isActive(demo));
    blocker.release();
    QTRY_VERIFY(first);
    // A third job runs after the second had its turn.
    bool third = false;
    jobs.start<int>(
        "third", title, [](const Progress &) { return 3; }, [&](const int &) { third = true; }, {},
        Jobs::Priority::Background);
    QTRY_VERIFY(third);
    QVERIFY(!ran);
    QVERIFY(!delivered);
}

void TestJobs::cancelWhileRunning()
{
    QSignalSpy *cancelled = nullptr;
    QElapsedTimer clock;
    bool delivered = false;
    {
        Jobs jobs;
        QSignalSpy failed(&jobs, &Jobs::failed);
        cancelled = new QSignalSpy(&jobs, &Jobs::cancelled);
        QSemaphore running;
        jobs.start<int>(
            demo, title,
            [&running](const Progress &progress) {
                running.release();
                return endless(progress);
            },
            [&](const int &) { delivered = true; });
        running.acquire();
        clock.start();
        jobs.cancel(demo);
        QVERIFY(jobs.isIdle());
        QCOMPARE(failed.count(), 0);
    } // waits for the thread
    QVERIFY2(clock.elapsed() <= 200, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(cancelled->count(), 1);
    QCOMPARE(cancelled->at(0).at(0).toByteArray(), demo);
    QVERIFY(!delivered);
    delete cancelled;
}

void TestJobs::cancelAllNamesEverySlot()
{
    Jobs jobs;
    QSignalSpy cancelled(&jobs, &Jobs::cancelled);
    jobs.start<int>("one", title, endless, [](const int &) {});
    jobs.start<int>(
        "two", title, endless, [](const int &) {}, {}, Jobs::Priority::Background);
    jobs.cancelAll();
    QVERIFY(jobs.isIdle());
    QCOMPARE(cancelled.count(), 2);
    jobs.cancelAll();
    QCOMPARE(cancelled.count(), 2);
}

void TestJobs::newestWinsWithALateFinisher()
{
    Jobs jobs;
    QSignalSpy cancelled(&jobs, &Jobs::cancelled);
    QSemaphore oldRuns;
    QSemaphore oldMayEnd;
    std::atomic<bool> oldEnded = false;
    QStringList delivered;
    jobs.start<int>(
        demo, title,
        [&](const Progress &) { // ignores its cancel
            oldRuns.release();
            oldMayEnd.acquire();
            oldEnded = true;
            return 1;
        },
        [&](const int &) { delivered << QStringLiteral("old"); }, {}, Jobs::Priority::Interactive);
    oldRuns.acquire();
    jobs.start<int>(
        demo, title, [](const Progress &) { return 2; },
        [&](const int &) { delivered << QStringLiteral("new"); }, {}, Jobs::Priority::Background);
    QTRY_COMPARE(delivered, QStringList{QStringLiteral("new")});
    QVERIFY(jobs.isIdle());
    oldMayEnd.release();
    QTRY_VERIFY(oldEnded);
    // Anything the old job still had to say comes before the value of a job started now on its thread.
    bool after = false;
    jobs.start<int>(
        "after", title, [](const Progress &) { return 3; }, [&](const int &) { after = true; }, {},
        Jobs::Priority::Interactive);
    QTRY_VERIFY(after);
    QCOMPARE(delivered, QStringList{QStringLiteral("new")});
    QCOMPARE(cancelled.count(), 0);
}

void TestJobs::otherSlotsGoOn()
{
    Jobs jobs;
    int value = 0;
    jobs.start<int>(
        "stopped", title, endless, [](const int &) {}, {}, Jobs::Priority::Background);
    jobs.start<int>(
        "kept", title, [](const Progress &) { return 5; }, [&](const int &v) { value = v; });
    jobs.cancel("stopped");
    QTRY_COMPARE(value, 5);
}

void TestJobs::startsAgainFromTheReceiver()
{
    Jobs jobs;
    QList<int> values;
    std::function<void(int)> next = [&](int n) {
        jobs.start<int>(
            demo, title, [n](const Progress &) { return n; },
            [&](const int &value) {
                values << value;
                if (value < 3)
                    next(value + 1);
            });
    };
    next(1);
    QTRY_COMPARE(values, (QList<int>{1, 2, 3}));
    QVERIFY(jobs.isIdle());
}

void TestJobs::shutdownWhileRunning()
{
    bool delivered = false;
    QSemaphore running;
    auto jobs = std::make_unique<Jobs>();
    for (const QByteArray &slot : {QByteArray("a"), QByteArray("b"), QByteArray("c")})
        jobs->start<int>(
            slot, title,
            [&running](const Progress &progress) {
                running.release();
                return endless(progress);
            },
            [&](const int &) { delivered = true; });
    running.acquire();
    QElapsedTimer clock;
    clock.start();
    jobs.reset();
    QVERIFY(clock.elapsed() <= 200);
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

void TestJobs::listsProgressAndWaitingJobs()
{
    QSemaphore half;
    QSemaphore mayEnd;
    Jobs jobs;
    jobs.start<int>(
        "running", QStringLiteral("Running"),
        [&](const Progress &progress) {
            progress.report(1, 2);
            half.release();
            mayEnd.acquire();
            return 0;
        },
        [](const int &) {}, {}, Jobs::Priority::Background);
    jobs.start<int>(
        "waiting", QStringLiteral("Waiting"), [](const Progress &) { return 0; }, [](const int &) {}, {},
        Jobs::Priority::Background);
    half.acquire();
    const auto end = qScopeGuard([&mayEnd] { mayEnd.release(); });
    QTRY_VERIFY(jobs.list().at(0).running);
    QTRY_COMPARE(jobs.list().at(0).fraction, 0.5);
    const std::vector<JobInfo> list = jobs.list();
    QCOMPARE(list.size(), size_t(2));
    QCOMPARE(list[0].slot, QByteArray("running"));
    QCOMPARE(list[0].title, QStringLiteral("Running"));
    QVERIFY(list[0].background);
    QCOMPARE(list[1].title, QStringLiteral("Waiting"));
    QVERIFY(!list[1].running);
    QCOMPARE(list[1].fraction, 0.0);
    mayEnd.release();
    QTRY_VERIFY(jobs.isIdle());
    QVERIFY(jobs.list().empty());
}

void TestJobs::noticesAreCoalesced()
{
    Jobs jobs;
    QSignalSpy changed(&jobs, &Jobs::jobsChanged);
    QElapsedTimer clock;
    clock.start();
    bool done = false;
    jobs.start<int>(
        demo, title,
        [](const Progress &progress) {
            constexpr int steps = 200000;
            for (int step = 0; step < steps; ++step)
                progress.report(step, steps);
            return 0;
        },
        [&](const int &) { done = true; });
    QTRY_VERIFY(done);
    QTRY_VERIFY(changed.count() > 0);
    QVERIFY(changed.count() <= clock.elapsed() / 50 + 1);
}

void TestJobs::backgroundDoesNotHoldUpOthers()
{
    Jobs jobs;
    int delivered = 0;
    jobs.start<int>(
        "pyramid", title, endless, [](const int &) {}, {}, Jobs::Priority::Background);
    jobs.start<int>(
        "analysis", title, [](const Progress &) { return 1; }, [&](const int &) { ++delivered; });
    QTRY_COMPARE(delivered, 1);
    jobs.start<int>(
        "traces", title, [](const Progress &) { return 1; }, [&](const int &) { ++delivered; }, {},
        Jobs::Priority::Interactive);
    QTRY_COMPARE(delivered, 2);
    QVERIFY(jobs.isActive("pyramid"));
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
