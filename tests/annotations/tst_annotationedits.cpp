// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationedits.h"

#include <QTest>

using namespace edgescope;

namespace {

Annotation state(double start, double stop, const QString &label, const QString &rater = {})
{
    Annotation annotation;
    annotation.kind = AnnotationKind::State;
    annotation.range = {start, stop};
    annotation.label = label;
    annotation.rater = rater;
    return annotation;
}

Annotation mark(double start, double stop, const QString &label)
{
    Annotation annotation = state(start, stop, label);
    annotation.kind = AnnotationKind::Event;
    return annotation;
}

// "AWAKE 0-10, REM 10-20" in the order of time.
QString words(const AnnotationList &list)
{
    QStringList result;
    for (const Annotation *annotation : list.all())
        result << QStringLiteral("%1 %2-%3")
                      .arg(annotation->label)
                      .arg(annotation->range.start)
                      .arg(annotation->range.stop);
    return result.join(QStringLiteral(", "));
}

AnnotationList listOf(const std::vector<Annotation> &annotations)
{
    AnnotationList list;
    for (const Annotation &annotation : annotations)
        list.apply(addition(list, annotation));
    return list;
}

const auto awake = QStringLiteral("AWAKE");
const auto rem = QStringLiteral("REM");
const auto sws = QStringLiteral("SWS");

} // namespace

class TestAnnotationEdits : public QObject
{
    Q_OBJECT

private slots:
    void stateCutsWhatLiesUnder();
    void stateInsideCutsInTwo();
    void stateOverAllReplaces();
    void sameLabelJoins();
    void samePaintedInsideStaysOne();
    void notesKeepNeighboursApart();
    void ratersDoNotCutEachOther();
    void eventsOverlap();
    void eventsThatMayNotOverlapCutEachOther();
    void movingCutsAndFrees();
    void splitDividesOnsets();
    void mergeCoversWhatLiesBetween();
    void fillingGivesUnscoredTimeOnly();
    void relabellingJoins();
    void severalReplacedAtOnce();
    void unscoringLeavesAHole();
    void shiftMovesOnsets();
    void nothingToDoGivesNoChanges();
    void overlappingFindsLongAndMoments();
};

void TestAnnotationEdits::stateCutsWhatLiesUnder()
{
    const AnnotationList list = listOf({state(0, 10, awake), state(10, 20, rem), state(5, 15, sws)});
    QCOMPARE(words(list), QStringLiteral("AWAKE 0-5, SWS 5-15, REM 15-20"));
}

void TestAnnotationEdits::stateInsideCutsInTwo()
{
    const AnnotationList list = listOf({state(0, 30, awake), state(10, 20, rem)});
    QCOMPARE(words(list), QStringLiteral("AWAKE 0-10, REM 10-20, AWAKE 20-30"));
}

void TestAnnotationEdits::stateOverAllReplaces()
{
    const AnnotationList list = listOf({state(2, 4, awake), state(6, 8, rem), state(0, 10, sws)});
    QCOMPARE(words(list), QStringLiteral("SWS 0-10"));
}

void TestAnnotationEdits::sameLabelJoins()
{
    const AnnotationList list = listOf({state(0, 30, sws), state(60, 90, sws), state(30, 60, sws)});
    QCOMPARE(words(list), QStringLiteral("SWS 0-90"));
}

void TestAnnotationEdits::samePaintedInsideStaysOne()
{
    const AnnotationList list = listOf({state(0, 90, sws), state(30, 60, sws)});
    QCOMPARE(words(list), QStringLiteral("SWS 0-90"));
}

void TestAnnotationEdits::notesKeepNeighboursApart()
{
    Annotation noted = state(30, 60, sws);
    noted.note = QStringLiteral("K complexes");
    QCOMPARE(words(listOf({state(0, 30, sws), noted})), QStringLiteral("SWS 0-30, SWS 30-60"));
}

void TestAnnotationEdits::ratersDoNotCutEachOther()
{
    const AnnotationList list =
        listOf({state(0, 10, awake, QStringLiteral("MK")), state(0, 10, rem, QStringLiteral("JL"))});
    QCOMPARE(words(list), QStringLiteral("AWAKE 0-10, REM 0-10"));
}

void TestAnnotationEdits::eventsOverlap()
{
    const AnnotationList list = listOf({mark(0, 10, awake), mark(5, 6, rem), mark(5, 5, sws)});
    QCOMPARE(list.size(), std::size_t{3});
}

void TestAnnotationEdits::eventsThatMayNotOverlapCutEachOther()
{
    const auto spindle = QStringLiteral("spindle");
    const auto ripple = QStringLiteral("ripple");
    AnnotationList list = listOf({mark(0, 10, spindle), mark(4, 4, spindle), mark(2, 12, ripple)});
    list.apply(addition(list, mark(5, 8, spindle), Overlap::NotOfSameLabel));
    // Moments take no time, and other labels may lie over it.
    QCOMPARE(words(list), QStringLiteral("spindle 0-5, ripple 2-12, spindle 4-4, spindle 5-8, spindle 8-10"));
    // Moving cuts as well, words alone do not.
    Annotation moved = *list.all().front();
    moved.range.stop = 6;
    list.apply(replacement(list, moved, Overlap::NotOfSameLabel));
    QCOMPARE(words(list), QStringLiteral("spindle 0-6, ripple 2-12, spindle 4-4, spindle 6-8, spindle 8-10"));
    AnnotationList over = listOf({mark(0, 10, spindle), mark(5, 15, spindle)});
    Annotation noted = *over.all().front();
    noted.note = QStringLiteral("long");
    over.apply(replacement(over, noted, Overlap::NotOfSameLabel));
    QCOMPARE(words(over), QStringLiteral("spindle 0-10, spindle 5-15"));
    Annotation elsewhere = mark(0, 20, spindle);
    elsewhere.channels = {3};
    over.apply(addition(over, elsewhere, Overlap::NotOfSameLabel));
    QCOMPARE(over.all().size(), std::size_t{3});
    // The onsets of a seizure stay with the part that they lie in.
    Annotation seizure = mark(0, 30, QStringLiteral("seizure"));
    seizure.kind = AnnotationKind::Seizure;
    seizure.onsets = {{0, 1}, {1, 15}, {2, 25}};
    AnnotationList seizures = listOf({seizure});
    Annotation within = seizure;
    within.range = {10, 20};
    within.onsets.clear();
    seizures.apply(addition(seizures, within, Overlap::NotOfSameLabel));
    QCOMPARE(words(seizures), QStringLiteral("seizure 0-10, seizure 10-20, seizure 20-30"));
    QCOMPARE(seizures.all().front()->onsets.size(), std::size_t{1});
    QCOMPARE(seizures.all().back()->onsets.size(), std::size_t{1});
    QCOMPARE(seizures.all().back()->onsets.front().seconds, 25.0);
}

void TestAnnotationEdits::movingCutsAndFrees()
{
    AnnotationList list = listOf({state(0, 10, awake), state(10, 20, rem), state(20, 30, sws)});
    Annotation moved = *list.all()[1];
    moved.range = {12, 25};
    list.apply(replacement(list, moved));
    QCOMPARE(words(list), QStringLiteral("AWAKE 0-10, REM 12-25, SWS 25-30"));
}

void TestAnnotationEdits::splitDividesOnsets()
{
    Annotation seizure = mark(100, 140, QStringLiteral("sz"));
    seizure.kind = AnnotationKind::Seizure;
    seizure.onsets = {{0, 101}, {1, 130}};
    AnnotationList list = listOf({seizure});
    list.apply(splitting(list, list.all()[0]->id, 120));
    QCOMPARE(words(list), QStringLiteral("sz 100-120, sz 120-140"));
    QCOMPARE(list.all()[0]->onsets, (std::vector<ChannelOnset>{{0, 101}}));
    QCOMPARE(list.all()[1]->onsets, (std::vector<ChannelOnset>{{1, 130}}));
}

void TestAnnotationEdits::mergeCoversWhatLiesBetween()
{
    AnnotationList list = listOf({state(0, 10, sws), state(10, 12, awake), state(12, 20, sws)});
    std::vector<AnnotationId> ids;
    for (const Annotation *annotation : list.all())
        if (annotation->label == sws)
            ids.push_back(annotation->id);
    QVERIFY(mergingNeighbours(list, ids, 1).empty()); // 2 s apart
    list.apply(mergingNeighbours(list, ids, 2));
    QCOMPARE(words(list), QStringLiteral("SWS 0-20"));
}

void TestAnnotationEdits::fillingGivesUnscoredTimeOnly()
{
    AnnotationList list = listOf({state(10, 20, rem), state(30, 40, sws)});
    list.apply(fillingGaps(list, {0, 50}, state(0, 0, awake)));
    QCOMPARE(words(list), QStringLiteral("AWAKE 0-10, REM 10-20, AWAKE 20-30, SWS 30-40, AWAKE 40-50"));
}

void TestAnnotationEdits::relabellingJoins()
{
    AnnotationList list = listOf({state(0, 10, awake), state(10, 20, rem), state(20, 30, awake)});
    list.apply(relabelling(list, {list.all()[1]->id}, awake));
    QCOMPARE(words(list), QStringLiteral("AWAKE 0-30"));
    // Several side by side become one, whichever is joined first.
    list = listOf({state(0, 10, awake), state(10, 20, rem), state(20, 30, sws), state(30, 40, rem)});
    std::vector<AnnotationId> ids;
    for (const Annotation *annotation : list.all())
        ids.push_back(annotation->id);
    list.apply(relabelling(list, ids, awake));
    QCOMPARE(words(list), QStringLiteral("AWAKE 0-40"));
}

void TestAnnotationEdits::severalReplacedAtOnce()
{
    const AnnotationList list =
        listOf({state(0, 10, awake), state(10, 20, rem), state(20, 30, sws), mark(5, 6, sws)});
    std::vector<Annotation> flagged;
    for (const Annotation *annotation : list.all()) {
        flagged.push_back(*annotation);
        flagged.back().isFlagged = true;
    }
    AnnotationList after = list;
    const AnnotationChanges changes = replacements(after, flagged);
    QCOMPARE(changes.size(), std::size_t{4});
    after.apply(changes);
    for (const Annotation *annotation : after.all())
        QVERIFY(annotation->isFlagged);
    QCOMPARE(words(after), words(list));
    // One after the other where they take time from each other: the last one wins.
    std::vector<Annotation> moved{*list.all()[0], *list.all()[2]};
    moved[0].range = {12, 22};
    moved[1].range = {15, 35};
    after = list;
    after.apply(replacements(after, moved));
    QCOMPARE(words(after), QStringLiteral("SWS 5-6, AWAKE 12-15, REM 15-35"));
}

void TestAnnotationEdits::unscoringLeavesAHole()
{
    AnnotationList list = listOf({state(0, 30, awake)});
    list.apply(unscoring(list, {10, 20}, {}));
    QCOMPARE(words(list), QStringLiteral("AWAKE 0-10, AWAKE 20-30"));
    const std::vector<TimeRange> holes = unscoredRanges(list, {0, 40}, {});
    QCOMPARE(holes, (std::vector<TimeRange>{{10, 20}, {30, 40}}));
}

void TestAnnotationEdits::shiftMovesOnsets()
{
    Annotation seizure = mark(100, 140, QStringLiteral("sz"));
    seizure.onsets = {{3, 101}};
    AnnotationList list = listOf({seizure});
    list.apply(shiftingAll(list, -0.5));
    QCOMPARE(words(list), QStringLiteral("sz 99.5-139.5"));
    QCOMPARE(list.all()[0]->onsets[0].seconds, 100.5);
}

void TestAnnotationEdits::nothingToDoGivesNoChanges()
{
    const AnnotationList list = listOf({state(0, 10, awake)});
    QVERIFY(replacement(list, *list.all()[0]).empty());
    QVERIFY(removal(list, {99}).empty());
    QVERIFY(relabelling(list, {list.all()[0]->id}, awake).empty());
    QVERIFY(unscoring(list, {20, 30}, {}).empty());
    QVERIFY(splitting(list, list.all()[0]->id, 10).empty());
    QVERIFY(addition(list, state(3, 3, rem)).empty());
}

void TestAnnotationEdits::overlappingFindsLongAndMoments()
{
    const AnnotationList list = listOf({mark(0, 1000, awake), mark(500, 500, rem), mark(499, 500, sws)});
    const auto found = list.overlapping({500, 501});
    QCOMPARE(found.size(), std::size_t{2}); // what ends at 500 is over
    QCOMPARE(found[0]->label, awake);
    QCOMPARE(found[1]->label, rem);
    QCOMPARE(list.nextAfter(499)->label, rem);
    QCOMPARE(list.lastBefore(499)->label, awake);
}

QTEST_GUILESS_MAIN(TestAnnotationEdits)
#include "tst_annotationedits.moc"
