// SPDX-License-Identifier: GPL-3.0-or-later
#include "hypnograms.h"

#include "annotations/annotationedits.h"
#include "annotations/consensus.h"

#include <QTest>

using namespace edgescope;
using namespace Qt::StringLiterals;

namespace {

std::vector<Interval> seizures(const std::vector<TimeRange> &ranges, const QString &label = u"sz"_s)
{
    std::vector<Interval> intervals;
    for (const TimeRange &range : ranges)
        intervals.push_back({range, label, Interval::Kind::Seizure});
    return intervals;
}

// "W 0-60, N2 90-120"
QString words(const std::vector<Annotation> &annotations)
{
    QStringList result;
    for (const Annotation &annotation : annotations)
        result << u"%1 %2-%3"_s.arg(annotation.label).arg(annotation.range.start).arg(annotation.range.stop);
    return result.join(u", "_s);
}

QString consensusOf(const QStringList &raters)
{
    std::vector<std::vector<Interval>> states;
    for (const QString &epochs : raters)
        states.push_back(hypnogram(epochs));
    return words(consensusStates(states, {{0, 180}, 30, 0}, u"consensus"_s));
}

} // namespace

class TestConsensus : public QObject
{
    Q_OBJECT

private slots:
    void states();
    void seizuresOfMostRaters();
    void marksOfTheRater();
    void withoutRaters();
};

void TestConsensus::states()
{
    QCOMPARE(consensusOf({u"W W N1 N2 N2 R"_s, u"W N1 N1 N2 R N2"_s, u"W W N1 . R W"_s}),
             u"W 0-60, N1 60-90, N2 90-120, R 120-150"_s); // the last epoch has one vote each
    QCOMPARE(consensusOf({u"W W N1"_s, u"W N1 N1"_s}), u"W 0-30, N1 60-90"_s);
    QCOMPARE(consensusOf({u"W . N1"_s, u". . N1"_s, u". . ."_s}), u"W 0-30, N1 60-90"_s);
    // Two against one and one.
    QCOMPARE(consensusOf({u"W"_s, u"N1"_s, u"N2"_s, u"N1"_s}), u"N1 0-30"_s);
}

void TestConsensus::seizuresOfMostRaters()
{
    const std::vector<Interval> a = seizures({{10, 50}, {100, 120}, {200, 210}});
    const std::vector<Interval> b = seizures({{20, 60}, {115, 130}});
    const std::vector<Interval> c = seizures({{30, 40}, {55, 70}, {118, 119}, {300, 310}});
    QCOMPARE(words(consensusSeizures({a, b, c}, u"consensus"_s)), u"sz 20-50, sz 55-60, sz 115-120"_s);
    // Of two raters both are more than half.
    QCOMPARE(words(consensusSeizures({a, b}, u"consensus"_s)), u"sz 20-50, sz 115-120"_s);
    QCOMPARE(words(consensusSeizures({a}, u"consensus"_s)), u"sz 10-50, sz 100-120, sz 200-210"_s);
    // One rater's overlapping marks are one vote.
    QCOMPARE(words(consensusSeizures({seizures({{0, 10}, {5, 15}}), {}, {}}, u"consensus"_s)), QString());
    QCOMPARE(words(consensusSeizures({seizures({{0, 10}}, u"sz_foc"_s), seizures({{0, 10}}, u"sz_foc"_s),
                                      seizures({{0, 20}}, u"sz_gen"_s)},
                                     u"consensus"_s)),
             u"sz_foc 0-10"_s);
}

void TestConsensus::marksOfTheRater()
{
    const std::vector<Annotation> states =
        consensusStates({hypnogram(u"W N1"_s)}, {{0, 60}, 30, 0}, u"consensus"_s);
    const std::vector<Annotation> found = consensusSeizures({seizures({{10, 20}})}, u"consensus"_s);
    AnnotationList list;
    for (const std::vector<Annotation> &marks : {states, found})
        for (const Annotation &mark : marks)
            list.apply(addition(list, mark));
    QCOMPARE(list.size(), size_t(3));
    const std::vector<Interval> own = intervalsOfRater(list, u"consensus"_s);
    QCOMPARE(own.size(), size_t(3));
    QVERIFY((own[0] == Interval{{0, 30}, u"W"_s, Interval::Kind::State}));
    QVERIFY((own[1] == Interval{{10, 20}, u"sz"_s, Interval::Kind::Seizure}));
    QVERIFY(intervalsOfRater(list, QString()).empty());
}

void TestConsensus::withoutRaters()
{
    QVERIFY(consensusStates({}, {{0, 60}, 30, 0}, u"consensus"_s).empty());
    QVERIFY(consensusStates({{}, {}}, {{0, 60}, 30, 0}, u"consensus"_s).empty());
    QVERIFY(consensusSeizures({}, u"consensus"_s).empty());
}

QTEST_GUILESS_MAIN(TestConsensus)

#include "tst_consensus.moc"
