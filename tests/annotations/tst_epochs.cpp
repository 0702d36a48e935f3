// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/epochs.h"

#include <QTest>

using namespace edgescope;

class TestEpochs : public QObject
{
    Q_OBJECT

private slots:
    void gridFromTheStart();
    void gridFromAnAnchor();
    void nothingOpen();
    void labelsHoldHalf();
};

// 100 s in epochs of 30 s: 30 + 30 + 30 + 10.
void TestEpochs::gridFromTheStart()
{
    const EpochGrid grid{{0, 100}, 30, 0};
    QCOMPARE(grid.count(), 4);
    QVERIFY(grid.rangeOf(0) == (TimeRange{0, 30}));
    QVERIFY(grid.rangeOf(3) == (TimeRange{90, 100}));
    QCOMPARE(grid.epochAt(0), 0);
    QCOMPARE(grid.epochAt(29.9), 0);
    QCOMPARE(grid.epochAt(30), 1);
    QCOMPARE(grid.epochAt(100), 3);
    QCOMPARE(grid.epochAt(-5), 0);
    QCOMPARE(EpochGrid({0, 90}, 30, 0).count(), 3);
}

// Lights off at 40 s: edges at 10, 40, 70 and 100 s; what lies before 10 s is a short epoch.
void TestEpochs::gridFromAnAnchor()
{
    const EpochGrid grid{{0, 100}, 30, 40};
    QCOMPARE(grid.count(), 4);
    QVERIFY(grid.rangeOf(0) == (TimeRange{0, 10}));
    QVERIFY(grid.rangeOf(1) == (TimeRange{10, 40}));
    QVERIFY(grid.rangeOf(3) == (TimeRange{70, 100}));
    QCOMPARE(grid.epochAt(9), 0);
    QCOMPARE(grid.epochAt(40), 2);
}

void TestEpochs::nothingOpen()
{
    const EpochGrid grid;
    QCOMPARE(grid.count(), 0);
    QCOMPARE(grid.epochAt(0), -1);
    QVERIFY(epochLabels({}, grid).empty());
}

void TestEpochs::labelsHoldHalf()
{
    const auto state = [](double start, double stop, const char *label) {
        return Interval{{start, stop}, QString::fromLatin1(label), Interval::Kind::State};
    };
    // A whole; B in two halves of one epoch that meet; C under half; D exactly half.
    const std::vector<Interval> intervals = {
        state(0, 30, "A"),  state(30, 40, "B"),  state(40, 60, "B"),
        state(60, 74, "C"), state(90, 105, "D"), {{120, 150}, QStringLiteral("x"), Interval::Kind::Event}};
    const std::vector<QString> expected = {QStringLiteral("A"), QStringLiteral("B"), QString(),
                                           QStringLiteral("D"), QString()};
    QVERIFY(epochLabels(intervals, {{0, 150}, 30, 0}) == expected);
}

QTEST_GUILESS_MAIN(TestEpochs)
#include "tst_epochs.moc"
