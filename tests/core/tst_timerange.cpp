// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timerange.h"

#include <QTest>

using namespace edgescope;

using Ranges = std::vector<TimeRange>;

class TestTimeRange : public QObject
{
    Q_OBJECT

private slots:
    void isHalfOpen();
    void intersects();
    void merges();
    void joinsScoredEpochs();
    void clips();
    void subtracts_data();
    void subtracts();
};

void TestTimeRange::isHalfOpen()
{
    const TimeRange range{1, 3};
    QCOMPARE(range.length(), 2.0);
    QVERIFY(range.contains(1));
    QVERIFY(!range.contains(3));
    QVERIFY(!range.isEmpty());
    QVERIFY((TimeRange{2, 2}).isEmpty());
    QVERIFY((TimeRange{3, 2}).isEmpty());
}

void TestTimeRange::intersects()
{
    QCOMPARE((TimeRange{0, 5}).intersected({3, 9}), (TimeRange{3, 5}));
    QCOMPARE((TimeRange{0, 5}).intersected({1, 2}), (TimeRange{1, 2}));
    QVERIFY((TimeRange{0, 5}).intersected({5, 9}).isEmpty());
    QVERIFY((TimeRange{7, 9}).intersected({0, 5}).isEmpty());
}

void TestTimeRange::merges()
{
    QCOMPARE(merged({{5, 6}, {0, 2}, {1, 3}, {3, 4}, {8, 8}, {5.2, 5.5}}), (Ranges{{0, 4}, {5, 6}}));
    QCOMPARE(merged({}), Ranges());
    // A range that ends early must not shorten the one it lies in.
    QCOMPARE(merged({{0, 10}, {1, 2}, {9, 11}}), (Ranges{{0, 11}}));
}

void TestTimeRange::joinsScoredEpochs()
{
    QCOMPARE(merged({{0, 30}, {30 + 5e-7, 60}}), (Ranges{{0, 60}}));
    QCOMPARE(merged({{0, 30}, {30 + 5e-6, 60}}).size(), 2u);
    QCOMPARE(merged({{0, 30}, {30 + 5e-7, 60}}, 0).size(), 2u);
    QCOMPARE(merged({{0, 30}, {31, 60}}, 1), (Ranges{{0, 60}}));
}

void TestTimeRange::clips()
{
    QCOMPARE(clipped({{0, 2}, {3, 5}, {6, 8}}, {1, 7}), (Ranges{{1, 2}, {3, 5}, {6, 7}}));
    QCOMPARE(clipped({{0, 2}}, {2, 7}), Ranges());
}

void TestTimeRange::subtracts_data()
{
    QTest::addColumn<Ranges>("ranges");
    QTest::addColumn<Ranges>("holes");
    QTest::addColumn<Ranges>("expected");
    QTest::newRow("nothing") << Ranges{{0, 4}} << Ranges{} << Ranges{{0, 4}};
    QTest::newRow("inside") << Ranges{{0, 4}} << Ranges{{1, 2}} << Ranges{{0, 1}, {2, 4}};
    QTest::newRow("all") << Ranges{{1, 2}} << Ranges{{0, 4}} << Ranges{};
    QTest::newRow("exactly all") << Ranges{{1, 2}} << Ranges{{1, 2}} << Ranges{};
    QTest::newRow("start") << Ranges{{1, 4}} << Ranges{{0, 2}} << Ranges{{2, 4}};
    QTest::newRow("end") << Ranges{{1, 4}} << Ranges{{3, 9}} << Ranges{{1, 3}};
    QTest::newRow("touching") << Ranges{{1, 4}} << Ranges{{0, 1}, {4, 5}} << Ranges{{1, 4}};
    QTest::newRow("several") << Ranges{{0, 10}, {20, 30}} << Ranges{{2, 3}, {5, 22}, {29, 40}}
                             << Ranges{{0, 2}, {3, 5}, {22, 29}};
}

void TestTimeRange::subtracts()
{
    QFETCH(Ranges, ranges);
    QFETCH(Ranges, holes);
    QFETCH(Ranges, expected);
    const Ranges found = subtracted(ranges, holes);
    QCOMPARE(found, expected);
    double sum = 0;
    for (const TimeRange &range : expected)
        sum += range.stop - range.start;
    QCOMPARE(totalLength(found), sum);
}

QTEST_GUILESS_MAIN(TestTimeRange)
#include "tst_timerange.moc"
