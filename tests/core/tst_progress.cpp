// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/parallel.h"
#include "core/progress.h"

#include <QTest>

#include <atomic>
#include <vector>

using namespace edgescope;

class TestProgress : public QObject
{
    Q_OBJECT

private slots:
    void defaultDoesNothing();
    void showsFractions();
    void partsFillTheirShare();
    void stopsWhenAsked();
    void stopsAParallelLoop();
};

void TestProgress::defaultDoesNothing()
{
    Progress().report(1, 2);
    Progress().part(0, 0.5).report(1, 0);
}

void TestProgress::showsFractions()
{
    std::vector<double> shown;
    const Progress progress([] { return false; }, [&](double fraction) { shown.push_back(fraction); });
    progress.report(0, 4);
    progress.report(1, 4);
    progress.report(4, 4);
    progress.report(1, 0); // no steps: nothing to show
    QCOMPARE(shown, (std::vector<double>{0, 0.25, 1}));
}

void TestProgress::partsFillTheirShare()
{
    std::vector<double> shown;
    const Progress progress([] { return false; }, [&](double fraction) { shown.push_back(fraction); });
    const Progress half = progress.part(0.5, 1);
    half.report(1, 2);
    half.part(0.5, 1).report(1, 2);
    QCOMPARE(shown, (std::vector<double>{0.75, 0.875}));
}

void TestProgress::stopsWhenAsked()
{
    bool stop = false;
    bool shown = false;
    const Progress progress([&] { return stop; }, [&](double) { shown = true; });
    progress.report(1, 2);
    QVERIFY(shown);
    stop = true;
    shown = false;
    QVERIFY_EXCEPTION_THROWN(progress.report(2, 2), Cancelled);
    QVERIFY_EXCEPTION_THROWN(progress.part(0, 0.5).report(2, 2), Cancelled);
    QVERIFY(!shown);
    const Progress silent([&] { return stop; }, {});
    QVERIFY_EXCEPTION_THROWN(silent.part(0, 0.5).report(1, 2), Cancelled);
}

void TestProgress::stopsAParallelLoop()
{
    std::atomic<int> done = 0;
    const Progress progress([&] { return done >= 10; }, {});
    QVERIFY_EXCEPTION_THROWN(parallelFor(1'000'000,
                                         [&](std::int64_t i) {
                                             ++done;
                                             progress.report(i, 1'000'000);
                                         }),
                             Cancelled);
    QVERIFY(done < 1'000'000);
    std::vector<int> visits(1000);
    parallelFor(1000, [&](std::int64_t i) { ++visits[static_cast<size_t>(i)]; });
    QCOMPARE(visits, std::vector<int>(1000, 1));
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
