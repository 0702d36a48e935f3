// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/seizureagreement.h"

#include <QTest>

#include <cmath>

using namespace edgescope;

using Ranges = std::vector<TimeRange>;

Q_DECLARE_METATYPE(EventRules)

namespace {

const TimeRange hour{0, 3600};

// Rules that neither merge nor tolerate.
const EventRules strict{0, 300, 0, 0};

} // namespace

class TestSeizureAgreement : public QObject
{
    Q_OBJECT

private slots:
    void events_data();
    void events();
    void scores();
    void withoutEvents();
    void recordingsThatDoNotBeginAtZero();
    void seconds();
};

// Times and counts of the examples and unit tests that come with the SzCORE authors' library timescoring.
void TestSeizureAgreement::events_data()
{
    QTest::addColumn<Ranges>("reference");
    QTest::addColumn<Ranges>("hypothesis");
    QTest::addColumn<EventRules>("rules");
    QTest::addColumn<int>("references");
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("falsePositives");
    const Ranges one = {{40, 60}};
    QTest::newRow("simple") << one << Ranges{{10, 20}, {42, 65}} << EventRules{0, 300, 0, 10} << 1 << 1 << 1;
    QTest::newRow("begins before") << one << Ranges{{39, 60}} << EventRules{90, 300, 1, 60} << 1 << 1 << 0;
    // Cut at 342 s: the second piece touches nothing.
    QTest::newRow("long hypothesis") << one << Ranges{{42, 425}} << EventRules{} << 1 << 1 << 1;
    // The library's own example: the last event is far from all others.
    QTest::newRow("example") << Ranges{{480, 720}, {1800, 2100}, {2880, 3000}}
                             << Ranges{{480, 720}, {1680, 1920}, {3030, 3060}, {3600, 3720}} << EventRules{}
                             << 3 << 3 << 1;
    const Ranges three = {{0.8, 1.4}, {3, 3.7}, {4.8, 5.1}};
    QTest::newRow("typical") << three << Ranges{{0.8, 1.4}, {2.6, 3.3}, {5.1, 5.4}, {6.6, 7}} << strict << 3
                             << 2 << 2;
    QTest::newRow("long ones over several")
        << Ranges{{0.8, 1.4}, {1.8, 2.2}, {3, 3.7}, {4.2, 4.5}, {4.8, 5.1}} << Ranges{{0.5, 2.5}, {3.5, 5.3}}
        << strict << 5 << 5 << 0;
    QTest::newRow("many short ones in a long one")
        << Ranges{{0.8, 3.7}, {4.8, 5.1}} << Ranges{{0.5, 1.2}, {1.6, 2.4}, {3.2, 4.3}, {6.6, 7}} << strict
        << 2 << 1 << 1;
    // By hand from here.
    QTest::newRow("merged") << Ranges{{100, 110}, {199, 210}, {300, 310}} << Ranges{} << EventRules{} << 2
                            << 0 << 0;
    QTest::newRow("just within tolerances")
        << Ranges{{100, 110}} << Ranges{{60, 70.5}} << EventRules{} << 1 << 1 << 0;
    QTest::newRow("just before tolerances")
        << Ranges{{100, 110}} << Ranges{{60, 70}} << EventRules{} << 1 << 0 << 1;
    QTest::newRow("just after tolerances")
        << Ranges{{100, 110}} << Ranges{{170, 180}} << EventRules{} << 1 << 0 << 1;
    QTest::newRow("long reference") << Ranges{{0, 700}} << Ranges{{0, 10}} << EventRules{} << 3 << 1 << 0;
    QTest::newRow("overlapping marks")
        << Ranges{{100, 160}, {120, 200}} << Ranges{{150, 155}, {152, 190}} << EventRules{} << 1 << 1 << 0;
}

void TestSeizureAgreement::events()
{
    QFETCH(const Ranges, reference);
    QFETCH(const Ranges, hypothesis);
    QFETCH(const EventRules, rules);
    const SeizureAgreement agreement = eventAgreement(reference, hypothesis, {0, 3960}, rules);
    QTEST(static_cast<int>(agreement.references), "references");
    QTEST(static_cast<int>(agreement.truePositives), "found");
    QTEST(static_cast<int>(agreement.falsePositives), "falsePositives");
}

void TestSeizureAgreement::scores()
{
    const SeizureAgreement agreement =
        eventAgreement({{0.8, 1.4}, {3, 3.7}, {4.8, 5.1}}, {{0.8, 1.4}, {2.6, 3.3}, {5.1, 5.4}, {6.6, 7}},
                       {0, 7200}, strict);
    QCOMPARE(agreement.sensitivity.value(), 2 / 3.0);
    QCOMPARE(agreement.precision.value(), 0.5);
    QCOMPARE(agreement.f1.value(), 4 / 7.0); // 2 TP / (2 TP + FP + FN)
    QCOMPARE(agreement.falsePositivesPerHour.value(), 1.0);
    QCOMPARE(agreement.falsePositivesPerDay().value(), 24.0);
    const SeizureAgreement apart = eventAgreement({{100, 110}}, {{1000, 1010}}, hour);
    QCOMPARE(apart.f1.value(), 0.0);
}

void TestSeizureAgreement::withoutEvents()
{
    const SeizureAgreement missed = eventAgreement({{40, 60}}, {}, hour);
    QCOMPARE(missed.sensitivity.value(), 0.0);
    QVERIFY(!missed.precision && !missed.f1);
    QCOMPARE(missed.falsePositivesPerHour.value(), 0.0);
    const SeizureAgreement invented = eventAgreement({}, {{40, 60}}, hour);
    QVERIFY(!invented.sensitivity && !invented.f1);
    QCOMPARE(invented.precision.value(), 0.0);
    QCOMPARE(invented.falsePositivesPerHour.value(), 1.0);
    const SeizureAgreement none = eventAgreement({}, {}, {0, 0});
    QVERIFY(!none.sensitivity && !none.precision && !none.f1);
    QVERIFY(!none.falsePositivesPerHour && !none.falsePositivesPerDay());
}

void TestSeizureAgreement::recordingsThatDoNotBeginAtZero()
{
    // Of the first event only 5 s lie inside; the last one lies outside.
    const SeizureAgreement agreement =
        eventAgreement({{990, 1005}, {5000, 5010}}, {{1070, 1080}}, {1000, 4600});
    QCOMPARE(agreement.references, std::int64_t(1));
    QCOMPARE(agreement.falsePositives, std::int64_t(1));
    QCOMPARE(agreement.falsePositivesPerHour.value(), 1.0);
}

void TestSeizureAgreement::seconds()
{
    // The library's tests again.
    const SeizureAgreement simple = secondsAgreement({{0, 3}, {6, 9}}, {{1, 3}, {4, 6}, {8, 9}}, {0, 10});
    QCOMPARE(simple.sensitivity.value(), 3 / 6.0);
    QCOMPARE(simple.precision.value(), 3 / 5.0);
    QVERIFY(std::abs(simple.falsePositivesPerDay().value() - 2 * 8640.0) < 1e-9);
    const SeizureAgreement rounded =
        secondsAgreement({{1.2, 5.4}, {7.1, 8.7}}, {{3, 5}, {6.8, 9.2}}, {0, 10});
    QCOMPARE(rounded.references, std::int64_t(6));
    QCOMPARE(rounded.sensitivity.value(), 4 / 6.0);
    QCOMPARE(rounded.precision.value(), 1.0);
    QCOMPARE(rounded.falsePositives, std::int64_t(0));
    QVERIFY(!secondsAgreement({}, {{1, 3}}, {0, 10}).sensitivity);
    QVERIFY(!secondsAgreement({{1, 3}}, {}, {0, 10}).precision);
    QCOMPARE(secondsAgreement({{101, 103}}, {{102, 105}}, {100, 110}).falsePositives, std::int64_t(2));
}

QTEST_GUILESS_MAIN(TestSeizureAgreement)

#include "tst_seizureagreement.moc"
