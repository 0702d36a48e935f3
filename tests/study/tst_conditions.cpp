// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/conditions.h"

#include <QSignalSpy>
#include <QTest>

using namespace edgescope;

class TestConditions : public QObject
{
    Q_OBJECT

private slots:
    void defaults();
    void scaleStaysOnTheGrid();
    void echoesAreNotPassedOn();
};

void TestConditions::defaults()
{
    const Conditions conditions;
    QCOMPARE(conditions.scale(), 15); // 66.69 ms
    QVERIFY(conditions.states().isEmpty());
    QCOMPARE(conditions.range(), Conditions::Range::WholeRecording);
    QCOMPARE(conditions.units(), Conditions::Units::All);
}

void TestConditions::scaleStaysOnTheGrid()
{
    Conditions conditions;
    QSignalSpy changed(&conditions, &Conditions::scaleChanged);
    conditions.setScale(0);
    QCOMPARE(conditions.scale(), 1);
    conditions.setScale(-5);
    QCOMPARE(changed.count(), 1);
    conditions.setScale(33);
    QCOMPARE(conditions.scale(), 32);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(1).at(0).toInt(), 32);
}

void TestConditions::echoesAreNotPassedOn()
{
    Conditions conditions;
    QSignalSpy scale(&conditions, &Conditions::scaleChanged);
    QSignalSpy states(&conditions, &Conditions::statesChanged);
    QSignalSpy range(&conditions, &Conditions::rangeChanged);
    QSignalSpy units(&conditions, &Conditions::unitsChanged);
    for (int time = 0; time < 3; ++time) {
        conditions.setScale(20);
        conditions.setStates({QStringLiteral("REM")});
        conditions.setRange(Conditions::Range::Selection);
        conditions.setUnits(Conditions::Units::Selected);
    }
    QCOMPARE(scale.count(), 1);
    QCOMPARE(states.count(), 1);
    QCOMPARE(range.count(), 1);
    QCOMPARE(units.count(), 1);
    conditions.setStates({});
    QCOMPARE(states.count(), 2);
}

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
