// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/scoring.h"
#include "study/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace edgescope;

namespace {

const auto awake = QStringLiteral("AWAKE");
const auto light = QStringLiteral("LSL");
const auto slow = QStringLiteral("SWS");

} // namespace

class TestScoring : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheEpochWithItsNeighbours();
    void oneKeyAnEpoch();
    void backspaceMakesUnscored();
    void staysWithoutAutoAdvance();
    void skipsScored();
    void paintsWhatIsSteppedTo();
    void findsUnscoredChangesAndDisagreements();
    void saysWhenThereIsNothingMore();
    void lastEpochIsTheEnd();
    void undoTakesOneEpochBack();
    void anchorMovesTheGrid();

private:
    std::unique_ptr<AnnotationDocument> document;
    std::unique_ptr<Selection> selection;
    std::unique_ptr<Scoring> scoring;
};

// Ten epochs of 30 s.
void TestScoring::init()
{
    scoring.reset();
    document = std::make_unique<AnnotationDocument>();
    selection = std::make_unique<Selection>();
    scoring = std::make_unique<Scoring>(*document, *selection);
    selection->reset({0, 300}, 30);
    scoring->startAnew();
    scoring->setActive(true);
}

void TestScoring::showsTheEpochWithItsNeighbours()
{
    scoring->goTo(4);
    QCOMPARE(scoring->epoch(), 4);
    QVERIFY(selection->visible() == (TimeRange{90, 180}));
    selection->setCursor(200);
    QCOMPARE(scoring->epoch(), 6);
    QVERIFY(selection->visible() == (TimeRange{150, 240}));
}

void TestScoring::oneKeyAnEpoch()
{
    for (const QString &state : {awake, light, light, slow})
        scoring->score(state);
    QCOMPARE(scoring->epoch(), 4);
    const std::vector<QString> labels = scoring->labels({});
    QCOMPARE(labels.size(), std::size_t{10});
    QCOMPARE(labels[0], awake);
    QCOMPARE(labels[1], light);
    QCOMPARE(labels[2], light);
    QCOMPARE(labels[3], slow);
    QVERIFY(labels[4].isEmpty());
    QCOMPARE(document->list().size(), std::size_t{3}); // equal neighbours are one
}

void TestScoring::backspaceMakesUnscored()
{
    for (int n = 0; n < 3; ++n)
        scoring->score(light);
    scoring->goTo(1);
    scoring->score({});
    QCOMPARE(scoring->labels({})[0], light);
    QVERIFY(scoring->labels({})[1].isEmpty());
    QCOMPARE(scoring->labels({})[2], light);
}

void TestScoring::staysWithoutAutoAdvance()
{
    scoring->setAdvances(false);
    scoring->score(awake);
    QCOMPARE(scoring->epoch(), 0);
}

void TestScoring::skipsScored()
{
    scoring->goTo(1);
    scoring->score(light);
    scoring->score(light);
    scoring->setSkipsScored(true);
    scoring->goTo(0);
    scoring->score(awake);
    QCOMPARE(scoring->epoch(), 3);
}

void TestScoring::paintsWhatIsSteppedTo()
{
    scoring->setPainted(slow);
    scoring->step(1);
    scoring->step(1);
    scoring->setPainted({});
    scoring->step(1);
    const std::vector<QString> labels = scoring->labels({});
    QCOMPARE(std::count(labels.begin(), labels.end(), slow), 3);
    QVERIFY(labels[3].isEmpty());
}

void TestScoring::findsUnscoredChangesAndDisagreements()
{
    for (const QString &state : {awake, awake, light, slow})
        scoring->score(state);
    document->setRater(QStringLiteral("JL"));
    scoring->goTo(0);
    for (const QString &state : {awake, awake, slow, slow})
        scoring->score(state);
    scoring->setComparedRater(QString());
    scoring->goTo(0);
    scoring->goToChange(1);
    QCOMPARE(scoring->epoch(), 2);
    scoring->goTo(0);
    scoring->goToDisagreement(1);
    QCOMPARE(scoring->epoch(), 2);
    scoring->goToUnscored(1);
    QCOMPARE(scoring->epoch(), 4);
    scoring->goTo(9);
    scoring->goToChange(-1);
    QCOMPARE(scoring->epoch(), 3);
}

void TestScoring::saysWhenThereIsNothingMore()
{
    QSignalSpy said(scoring.get(), &Scoring::said);
    for (int n = 0; n < 10; ++n)
        scoring->score(awake);
    said.clear();
    scoring->goTo(0);
    scoring->goToUnscored(1);
    QCOMPARE(said.count(), 1);
    QCOMPARE(scoring->epoch(), 0);
}

void TestScoring::lastEpochIsTheEnd()
{
    scoring->goTo(9);
    scoring->score(awake);
    QCOMPARE(scoring->epoch(), 9);
    scoring->step(1);
    QCOMPARE(scoring->epoch(), 9);
}

void TestScoring::undoTakesOneEpochBack()
{
    for (int n = 0; n < 4; ++n)
        scoring->score(light);
    document->undoStack().undo();
    const std::vector<QString> labels = scoring->labels({});
    QCOMPARE(labels[2], light);
    QVERIFY(labels[3].isEmpty());
}

void TestScoring::anchorMovesTheGrid()
{
    scoring->setAnchor(10);
    scoring->goTo(1);
    QVERIFY(scoring->range() == (TimeRange{10, 40}));
    QCOMPARE(scoring->grid().count(), 11);
    scoring->startAnew();
    QVERIFY(scoring->grid().rangeOf(1) == (TimeRange{30, 60}));
}

QTEST_MAIN(TestScoring)
#include "tst_scoring.moc"
