// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationmapping.h"
#include "annotations/annotationtable.h"
#include "core/error.h"

#include <QTest>

using namespace edgescope;

namespace {

using Use = WordMeaning::Use;

AnnotationContent contentOf(std::vector<Annotation> annotations)
{
    AnnotationContent content;
    AnnotationChanges changes;
    for (Annotation &annotation : annotations) {
        annotation.id = static_cast<AnnotationId>(changes.size()) + 1;
        changes.push_back({{}, annotation});
    }
    content.list.apply(changes);
    return content;
}

Annotation mark(double start, double stop, const char *label, AnnotationKind kind = AnnotationKind::Event)
{
    Annotation annotation;
    annotation.kind = kind;
    annotation.range = {start, stop};
    annotation.label = QString::fromUtf8(label);
    return annotation;
}

const Labels &aasm()
{
    return labelPresets()[1].labels;
}

TableColumns columns(const QStringList &names, TableColumns::Times times = TableColumns::Times::Seconds)
{
    TableColumns result;
    result.names = names;
    result.times = times;
    result.start = QDateTime(QDate(2026, 3, 4), QTime(22, 0), Qt::UTC);
    result.end = 36000;
    return result;
}

// Start and stop of all, "10-20 SWS".
QStringList texts(const AnnotationContent &content)
{
    QStringList result;
    for (const Annotation *annotation : content.list.all())
        result << QStringLiteral("%1-%2 %3")
                      .arg(secondsText(annotation->range.start), secondsText(annotation->range.stop),
                           annotation->label);
    return result;
}

} // namespace

class TestAnnotationMapping : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreCounted();
    void usualMeanings_data();
    void usualMeanings();
    void meaningsChangeLabels();
    void timesAreMovedAndCut();
    void ratersAreAsAskedFor();
    void labelsAreThoseUsed();
    void presetStatesAreKnown();
    void seizuresHaveTheirColour();
    void beginningOfATable();
    void namedColumns_data();
    void namedColumns();
    void columnsNeedAnOnset();
};

void TestAnnotationMapping::wordsAreCounted()
{
    const auto words = importedWords(contentOf({mark(5, 6, "b"), mark(0, 1, "a"), mark(9, 10, "b"),
                                                mark(20, 30, "b", AnnotationKind::State)})
                                         .list);
    QCOMPARE(words.size(), std::size_t{3});
    QCOMPARE(words[0].label, QStringLiteral("a"));
    QCOMPARE(words[1].count, 2);
    QCOMPARE(words[2].kind, AnnotationKind::State);
}

void TestAnnotationMapping::usualMeanings_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isAasm");
    QTest::addColumn<int>("meantKind"); // −1: left out
    QTest::addColumn<QString>("meantLabel");
    const int event = static_cast<int>(AnnotationKind::Event);
    const int state = static_cast<int>(AnnotationKind::State);
    const int seizure = static_cast<int>(AnnotationKind::Seizure);
    QTest::newRow("known") << "REM" << state << false << state << "REM";
    QTest::newRow("word of the field") << "Sleep stage W" << event << false << state << "AWAKE";
    QTest::newRow("the same in another set") << "Sleep stage W" << event << true << state << "W";
    QTest::newRow("of two that mean the same") << "Sleep stage N2" << event << true << state << "N2";
    QTest::newRow("one of the paper") << "Sleep stage N3" << event << false << state << "SWS";
    QTest::newRow("not scored") << "Sleep stage ?" << event << false << -1 << "";
    QTest::newRow("seizure") << "seizure, focal" << event << false << seizure << "seizure, focal";
    QTest::newRow("unknown") << "lights off" << event << false << event << "lights off";
}

void TestAnnotationMapping::usualMeanings()
{
    QFETCH(QString, word);
    QFETCH(int, kind);
    QFETCH(bool, isAasm);
    QFETCH(int, meantKind);
    QFETCH(QString, meantLabel);
    const WordMeaning meaning =
        usualMeaning({static_cast<AnnotationKind>(kind), word, 1}, isAasm ? aasm() : defaultLabels());
    if (meantKind < 0) {
        QCOMPARE(meaning.use, Use::LeftOut);
        return;
    }
    QCOMPARE(meaning, (WordMeaning{Use::Label, static_cast<AnnotationKind>(meantKind), meantLabel}));
}

void TestAnnotationMapping::meaningsChangeLabels()
{
    ImportMapping mapping;
    mapping.meanings[{AnnotationKind::Event, QStringLiteral("W")}] = {Use::Label, AnnotationKind::State,
                                                                      QStringLiteral("AWAKE")};
    mapping.meanings[{AnnotationKind::Event, QStringLiteral("calibration")}] = {Use::LeftOut, {}, {}};
    mapping.meanings[{AnnotationKind::Event, QStringLiteral("patient turns")}] = {Use::Text, {}, {}};
    const MappedAnnotations result =
        mapped(contentOf({mark(0, 30, "W"), mark(30, 31, "calibration"), mark(40, 40, "patient turns"),
                          mark(50, 51, "spindle"), mark(60, 60, "W")}),
               mapping, {0, 100}, defaultLabels());
    QCOMPARE(texts(result.content), QStringList({QStringLiteral("0-30 AWAKE"), QStringLiteral("40-40 event"),
                                                 QStringLiteral("50-51 spindle")}));
    QCOMPARE(result.content.list.all()[0]->kind, AnnotationKind::State);
    QCOMPARE(result.content.list.all()[1]->note, QStringLiteral("patient turns"));
    QCOMPARE(result.leftOut, 1);
    QCOMPARE(result.momentary, 1);
}

void TestAnnotationMapping::timesAreMovedAndCut()
{
    ImportMapping mapping;
    mapping.offset = -10;
    Annotation seizure = mark(30, 60, "sz", AnnotationKind::Seizure);
    seizure.onsets = {{0, 31}, {1, 35}};
    const MappedAnnotations result =
        mapped(contentOf({mark(0, 5, "a"), mark(5, 15, "b"), seizure, mark(95, 130, "c"), mark(110, 110, "d"),
                          mark(110.5, 111, "e")}),
               mapping, {0, 100}, defaultLabels());
    QCOMPARE(texts(result.content), QStringList({QStringLiteral("0-5 b"), QStringLiteral("20-50 sz"),
                                                 QStringLiteral("85-100 c"), QStringLiteral("100-100 d")}));
    QCOMPARE(result.outside, 2);
    QCOMPARE(result.cut, 2);
    QCOMPARE(result.content.list.all()[1]->onsets, std::vector<ChannelOnset>({{0, 21}, {1, 25}}));
}

void TestAnnotationMapping::ratersAreAsAskedFor()
{
    Annotation own = mark(0, 1, "a");
    own.rater = QStringLiteral("JL");
    const AnnotationContent found = contentOf({own, mark(2, 3, "b")});
    QCOMPARE(mapped(found, {}, {0, 10}, {}).content.raters, QStringList({QStringLiteral("JL")}));
    ImportMapping mapping;
    mapping.rater = QStringLiteral("MK");
    const MappedAnnotations result = mapped(found, mapping, {0, 10}, {});
    QCOMPARE(result.content.raters, QStringList({QStringLiteral("MK")}));
    for (const Annotation *annotation : result.content.list.all())
        QCOMPARE(annotation->rater, QStringLiteral("MK"));
}

void TestAnnotationMapping::labelsAreThoseUsed()
{
    AnnotationContent found = contentOf({mark(0, 1, "spindle"), mark(2, 3, "arousal"), mark(4, 5, "odd")});
    found.labels.push_back({QStringLiteral("spindle"), AnnotationKind::Event, QColor(1, 2, 3), {}, {}});
    const Labels labels = mapped(found, {}, {0, 10}, defaultLabels()).content.labels;
    QCOMPARE(labels.size(), std::size_t{3});
    QCOMPARE(labels[0].colour, QColor(1, 2, 3));
    const Labels usual = defaultLabels();
    QCOMPARE(labels[1], *findLabel(usual, AnnotationKind::Event, QStringLiteral("arousal")));
}

// A state of a set of the program that the document lacks has the colour of that set.
void TestAnnotationMapping::presetStatesAreKnown()
{
    const Labels labels =
        mapped(contentOf({mark(0, 30, "N2", AnnotationKind::State)}), {}, {0, 100}, {}).content.labels;
    QCOMPARE(labels.front().colour, findLabel(aasm(), AnnotationKind::State, QStringLiteral("N2"))->colour);
}

// However it is spelt, and whatever a file calls it.
void TestAnnotationMapping::seizuresHaveTheirColour()
{
    const Labels known = defaultLabels();
    const QColor usual = findLabel(known, AnnotationKind::Seizure, QStringLiteral("seizure"))->colour;
    const Labels labels = mapped(contentOf({mark(0, 30, "Seizure", AnnotationKind::Seizure),
                                            mark(40, 50, "SZ", AnnotationKind::Seizure),
                                            mark(60, 70, "event 7 of the ward", AnnotationKind::Seizure)}),
                                 {}, {0, 100}, {})
                              .content.labels;
    QCOMPARE(labels.size(), std::size_t{3});
    for (const Label &label : labels)
        QCOMPARE(label.colour, usual);
}

void TestAnnotationMapping::beginningOfATable()
{
    const TableBeginning beginning = tableBeginning("\xEF\xBB\xBFwhen;what\r\n1;\"a;b\"\r\n2;c\r\n", 2);
    QCOMPARE(beginning.separator, QChar(u';'));
    QCOMPARE(beginning.rows.size(), std::size_t{2});
    QCOMPARE(beginning.rows[0], QStringList({QStringLiteral("when"), QStringLiteral("what")}));
    QCOMPARE(beginning.rows[1], QStringList({QStringLiteral("1"), QStringLiteral("a;b")}));
    QVERIFY(tableBeginning("0\n1\n2\n", 8).rows.empty());
    QVERIFY(tableBeginning(QByteArray("a,b\0c", 5), 8).rows.empty());
}

void TestAnnotationMapping::namedColumns_data()
{
    using Times = TableColumns::Times;
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("times");
    QTest::addColumn<QStringList>("expected");
    const QStringList startLabel{QStringLiteral("onset"), QStringLiteral("trial_type")};
    const QStringList startStopLabel{QStringLiteral("onset"), QStringLiteral("stop"),
                                     QStringLiteral("trial_type")};
    QTest::newRow("seconds") << QByteArray("x,y,z\n1.5,2,a\n10,12.25,b\n") << startStopLabel
                             << static_cast<int>(Times::Seconds)
                             << QStringList({QStringLiteral("1.5-2 a"), QStringLiteral("10-12.25 b")});
    QTest::newRow("milliseconds") << QByteArray("x,y,z\n1500,2000,a\n") << startStopLabel
                                  << static_cast<int>(Times::Milliseconds)
                                  << QStringList({QStringLiteral("1.5-2 a")});
    QTest::newRow("elapsed") << QByteArray("x,y,z\n0:01:02.5,1:00:00,a\n") << startStopLabel
                             << static_cast<int>(Times::Elapsed)
                             << QStringList({QStringLiteral("62.5-3600 a")});
    QTest::newRow("time of day") << QByteArray("x,y,z\n22:00:30,22:01:00,a\n23:59:00,00:01:00,b\n")
                                 << startStopLabel << static_cast<int>(Times::TimeOfDay)
                                 << QStringList({QStringLiteral("30-60 a"), QStringLiteral("7140-7260 b")});
    QTest::newRow("dates") << QByteArray("x,y,z\n2026-03-04 22:00:30.5,2026-03-05 00:00:00,a\n")
                           << startStopLabel << static_cast<int>(Times::DateTime)
                           << QStringList({QStringLiteral("30.5-7200 a")});
    QTest::newRow("length") << QByteArray("x,y,z\n0,30,a\n30,15,b\n")
                            << QStringList({QStringLiteral("onset"), QStringLiteral("duration"),
                                            QStringLiteral("trial_type")})
                            << static_cast<int>(Times::Seconds)
                            << QStringList({QStringLiteral("0-30 a"), QStringLiteral("30-45 b")});
    QTest::newRow("until the next") << QByteArray("x,y\n0,W\n90,N1\n120,N2\n") << startLabel
                                    << static_cast<int>(Times::Seconds)
                                    << QStringList({QStringLiteral("0-90 W"), QStringLiteral("90-120 N1"),
                                                    QStringLiteral("120-36000 N2")});
}

void TestAnnotationMapping::namedColumns()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, names);
    QFETCH(int, times);
    QFETCH(QStringList, expected);
    TableColumns read = columns(names, static_cast<TableColumns::Times>(times));
    read.lastUntilNext = names.size() == 2;
    QCOMPARE(texts(readTable(table, read).content), expected);
}

void TestAnnotationMapping::columnsNeedAnOnset()
{
    QVERIFY_EXCEPTION_THROWN(readTable("a,b\n1,2\n", columns({QString(), QStringLiteral("trial_type")})),
                             Error);
}

QTEST_GUILESS_MAIN(TestAnnotationMapping)
#include "tst_annotationmapping.moc"
