// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationtable.h"
#include "annotations/edfplusfile.h"
#include "core/error.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace edgescope;
using namespace Qt::StringLiterals;

namespace {

constexpr double oneMillisecond = 1e-3;

Annotation mark(AnnotationKind kind, double start, double stop, const QString &label)
{
    Annotation annotation;
    annotation.kind = kind;
    annotation.range = {start, stop};
    annotation.label = label;
    return annotation;
}

PortableAnnotations portable(const std::vector<Annotation> &annotations)
{
    AnnotationCollector collector({u"LA1"_s, u"LA2"_s, u"EEG C3-A2"_s}, {u"u 7"_s, u"u 8"_s});
    for (const Annotation &annotation : annotations)
        collector.add(annotation);
    PortableAnnotations result = collector.portable();
    result.start = QDateTime({2026, 2, 14}, {3, 4, 5});
    result.duration = 600;
    return result;
}

// All that a table can hold, texts in several scripts.
PortableAnnotations example()
{
    Annotation seizure = mark(AnnotationKind::Seizure, 100.0004, 135.25, u"sz_foc_ia"_s);
    seizure.rater = u"MK"_s;
    seizure.note = u"left temporal; “rhythmic θ”, 7 Hz"_s;
    seizure.confidence = 0.9;
    seizure.isFlagged = true;
    seizure.channels = {0, 2};
    seizure.units = {1};
    seizure.onsets = {{0, 100.5}, {2, 101.75}};
    seizure.created = QDateTime::fromString(u"2026-02-14T03:04:05.678Z"_s, Qt::ISODateWithMs);
    seizure.changed = seizure.created.addSecs(60);
    Annotation artefact = mark(AnnotationKind::Artefact, 200.123456, 201, u"зубы 歯"_s);
    artefact.rater = u"Ana Łuczak"_s;
    return portable({mark(AnnotationKind::State, 0, 60.5, u"SWS"_s),
                     mark(AnnotationKind::State, 60.5, 90, u"REM"_s), seizure, artefact,
                     mark(AnnotationKind::Event, 300.25, 300.25, u"lights off"_s)});
}

QByteArray bytesOf(const QString &format, const PortableAnnotations &annotations,
                   const ExchangeOptions &options = {})
{
    return exchangeFormat(format)->write(annotations, options).back().bytes;
}

PortableAnnotations readBack(const QString &format, const PortableAnnotations &annotations)
{
    return exchangeFormat(format)->read(bytesOf(format, annotations), format);
}

// Compares what `holds` says, times within a millisecond.
void compare(const PortableAnnotations &read, const PortableAnnotations &written, HeldParts holds)
{
    const auto all = read.content.list.all();
    const auto expected = written.content.list.all();
    QCOMPARE(all.size(), expected.size());
    for (std::size_t n = 0; n < all.size(); ++n) {
        QVERIFY(std::abs(all[n]->range.start - expected[n]->range.start) < oneMillisecond);
        QVERIFY(std::abs(all[n]->range.stop - expected[n]->range.stop) < oneMillisecond);
        QCOMPARE(all[n]->label, expected[n]->label);
        if (holds.testFlag(Held::Kinds))
            QCOMPARE(all[n]->kind, expected[n]->kind);
        if (holds.testFlag(Held::Raters))
            QCOMPARE(all[n]->rater, expected[n]->rater);
        if (holds.testFlag(Held::Channels))
            QCOMPARE(read.namesOf(all[n]->channels), written.namesOf(expected[n]->channels));
        if (holds.testFlag(Held::Units))
            QCOMPARE(read.unitNamesOf(all[n]->units), written.unitNamesOf(expected[n]->units));
        if (holds.testFlag(Held::Notes))
            QCOMPARE(all[n]->note, expected[n]->note);
        if (holds.testFlag(Held::Confidence))
            QCOMPARE(all[n]->confidence, expected[n]->confidence);
        if (holds.testFlag(Held::Flags))
            QCOMPARE(all[n]->isFlagged, expected[n]->isFlagged);
        if (holds.testFlag(Held::ChannelOnsets))
            QCOMPARE(all[n]->onsets.size(), expected[n]->onsets.size());
        if (holds.testFlag(Held::EditTimes)) {
            QCOMPARE(all[n]->created, expected[n]->created);
            QCOMPARE(all[n]->changed, expected[n]->changed);
        }
    }
}

QStringList lost(const QString &format, const PortableAnnotations &annotations)
{
    return lostIn(*exchangeFormat(format), annotations);
}

} // namespace

// Files of annotations for other programs, written and read again.
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void nativeKeepsAll();
    void bids();
    void chosenColumns();
    void commasQuoteCells();
    void tabsBecomeSpaces();
    void szcore();
    void szcoreWithoutSeizure();
    void events();
    void hypnogram();
    void edfBytes();
    void edfDenseRecords();
    void edfRater();
    void lostParts();
    void lostTexts();
    void emptyDocument();
    void tenThousand();
    void damaged();
    void recognition();
};

void TestExchange::roundTrip_data()
{
    QTest::addColumn<QString>("format");
    for (const ExchangeFormat &format : exchangeFormats())
        if (format.write && format.read && format.holds.testFlag(Held::OtherThanStates) &&
            format.holds.testFlag(Held::OtherThanSeizures))
            QTest::newRow(format.id.toLatin1()) << format.id;
}

void TestExchange::roundTrip()
{
    QFETCH(QString, format);
    compare(readBack(format, example()), example(), exchangeFormat(format)->holds);
}

void TestExchange::nativeKeepsAll()
{
    const PortableAnnotations read = readBack(u"edgescope"_s, example());
    QCOMPARE(read.content, example().content);
    QCOMPARE(read.channels, example().channels);
    QCOMPARE(read.units, example().units);
    QCOMPARE(read.start, example().start);
    QCOMPARE(read.duration, 600.0);
    QCOMPARE(lost(u"edgescope"_s, example()), QStringList());
}

void TestExchange::bids()
{
    const std::vector<ExchangeFile> files = exchangeFormat(u"bids"_s)->write(example(), {});
    QCOMPARE(files.size(), std::size_t(2));
    const QByteArrayList lines = files.back().bytes.split('\n');
    QCOMPARE(lines[0],
             QByteArray("onset\tduration\ttrial_type\tchannel\tkind\trater\tconfidence\tflagged\tnote\tunit\t"
                        "channel_onsets\tcreated\tchanged"));
    QCOMPARE(lines[1], QByteArray("0\t60.5\tSWS\tn/a\tstate\tn/a\tn/a\tn/a\tn/a\tn/a\tn/a\tn/a\tn/a"));
    QVERIFY2(lines[3].startsWith("100.0004\t35.2496\tsz_foc_ia\tLA1|EEG C3-A2\tseizure\tMK\t0.9\ttrue\t"),
             lines[3]);
    QCOMPARE(files.front().suffix, u"json"_s);
    const QJsonObject description = QJsonDocument::fromJson(files.front().bytes).object();
    for (const QByteArray &name : lines[0].split('\t'))
        QVERIFY(!description[QString::fromLatin1(name)]["Description"_L1].toString().isEmpty());
    QCOMPARE(description[u"channel"_s]["Delimiter"_L1].toString(), u"|"_s);
    QCOMPARE(description[u"trial_type"_s]["Levels"_L1]["REM"_L1].toString(), u"state"_s);
}

void TestExchange::chosenColumns()
{
    QCOMPARE(bytesOf(u"csv"_s, example(), {{u"rater"_s}}).split('\n').first(),
             QByteArray("onset,duration,trial_type,rater"));
    // A column that nothing fills is not there, unless it is asked for.
    const PortableAnnotations plain = portable({mark(AnnotationKind::State, 0, 1, u"SWS"_s)});
    QCOMPARE(bytesOf(u"csv"_s, plain), QByteArray("onset,duration,trial_type,kind\n0,1,SWS,state\n"));
    QCOMPARE(bytesOf(u"csv"_s, plain, {{u"note"_s}}),
             QByteArray("onset,duration,trial_type,note\n0,1,SWS,\n"));
}

void TestExchange::commasQuoteCells()
{
    const PortableAnnotations texts = portable({
        mark(AnnotationKind::Event, 1, 1, u"a, \"b\"\nc\td"_s),
        mark(AnnotationKind::Event, 2, 3, u"n/a"_s),
        mark(AnnotationKind::Event, 3, 3, u" outer "_s),
        mark(AnnotationKind::Event, 4, 4, QString()),
    });
    QVERIFY(bytesOf(u"csv"_s, texts).contains("1,0,\"a, \"\"b\"\"\nc\td\",event\n"));
    compare(readBack(u"csv"_s, texts), texts, exchangeFormat(u"csv"_s)->holds);
    QCOMPARE(lost(u"csv"_s, texts), QStringList());
}

void TestExchange::tabsBecomeSpaces()
{
    const PortableAnnotations texts = portable(
        {mark(AnnotationKind::Event, 1, 1, u"a\tb\nc"_s), mark(AnnotationKind::Event, 2, 2, u"n/a"_s)});
    const PortableAnnotations read = readBack(u"bids"_s, texts);
    QCOMPARE(read.content.list.all()[0]->label, u"a b c"_s);
    QCOMPARE(read.content.list.all()[1]->label, QString());
    QCOMPARE(lost(u"bids"_s, texts).size(), 2);
}

void TestExchange::szcore()
{
    QCOMPARE(bytesOf(u"szcore"_s, example()),
             QByteArray("onset\tduration\teventType\tconfidence\tchannels\tdateTime\trecordingDuration\n"
                        "100.0004\t35.2496\tsz_foc_ia\t0.9\tLA1,EEG C3-A2\t2026-02-14 03:04:05\t600\n"));
    const PortableAnnotations read = readBack(u"szcore"_s, example());
    QCOMPARE(read.content.list.size(), std::size_t(1));
    const Annotation &seizure = *read.content.list.all().front();
    QCOMPARE(seizure.kind, AnnotationKind::Seizure);
    QCOMPARE(read.namesOf(seizure.channels), QStringList({u"LA1"_s, u"EEG C3-A2"_s}));
    QCOMPARE(seizure.confidence, std::optional(0.9));
    QCOMPARE(read.start, example().start);
    QCOMPARE(read.duration, 600.0);
    // A word that is not of the format.
    const auto named = portable({mark(AnnotationKind::Seizure, 1, 2, u"seizure"_s)});
    QVERIFY(bytesOf(u"szcore"_s, named).contains("\n1\t1\tsz\tn/a\tn/a\t"));
    QCOMPARE(lost(u"szcore"_s, named).size(), 1);
}

void TestExchange::szcoreWithoutSeizure()
{
    const auto states = portable({mark(AnnotationKind::State, 0, 60, u"SWS"_s)});
    QCOMPARE(bytesOf(u"szcore"_s, states),
             QByteArray("onset\tduration\teventType\tconfidence\tchannels\tdateTime\trecordingDuration\n"
                        "0\t600\tbckg\tn/a\tn/a\t2026-02-14 03:04:05\t600\n"));
    QVERIFY(readBack(u"szcore"_s, states).content.list.isEmpty());
}

void TestExchange::events()
{
    const auto states = portable({mark(AnnotationKind::State, 0, 60.5, u"SWS"_s),
                                  mark(AnnotationKind::State, 60.5, 90.0004, u"SWS"_s),
                                  mark(AnnotationKind::Event, 70.5, 70.5, u"click"_s)});
    QCOMPARE(bytesOf(u"evt"_s, states),
             QByteArray("0.000\tSWS start\n60500.000\tSWS stop\n60500.000\tSWS start\n70500.000\tclick\n"
                        "90000.400\tSWS stop\n"));
    compare(readBack(u"evt"_s, states), states, {});
    const PortableAnnotations odd =
        exchangeFormat(u"evt"_s)->read("10\tREM stop\n20\tSWS start\n30\tripple\nnothing\n", {});
    QCOMPARE(odd.content.list.size(), std::size_t(3));
    QCOMPARE(odd.content.list.all()[1]->label, u"SWS start"_s);
    QCOMPARE(odd.notices.size(), 2);
}

void TestExchange::hypnogram()
{
    const PortableAnnotations read = readBack(u"hypnogram"_s, example());
    QCOMPARE(bytesOf(u"hypnogram"_s, example()),
             QByteArray("*Duration_sec\t600\nSWS\t60.5\nREM\t90\nUnscored\t600\n"));
    QCOMPARE(read.content.list.size(), std::size_t(2));
    QCOMPARE(read.content.list.all()[1]->range, (TimeRange{60.5, 90}));
    QCOMPARE(read.content.list.all()[1]->kind, AnnotationKind::State);
    QCOMPARE(read.duration, 600.0);
}

void TestExchange::edfBytes()
{
    Annotation spike = mark(AnnotationKind::Event, 1.25, 1.5, u"spike"_s);
    spike.channels = {0, 1};
    PortableAnnotations two = portable({spike, mark(AnnotationKind::State, 2, 32, u"N2"_s)});
    two.start = QDateTime({2026, 2, 14}, {3, 4, 5, 250});
    const QByteArray bytes = bytesOf(u"edf"_s, two);
    QCOMPARE(bytes.mid(0, 8), QByteArray("0       "));
    QCOMPARE(bytes.mid(88, 80).trimmed(), QByteArray("Startdate 14-FEB-2026 X X X"));
    QCOMPARE(bytes.mid(168, 16), QByteArray("14.02.2603.04.05"));
    QCOMPARE(bytes.mid(184, 8).trimmed(), QByteArray("512"));
    QCOMPARE(bytes.mid(192, 44).trimmed(), QByteArray("EDF+C"));
    QCOMPARE(bytes.mid(236, 20).simplified(), QByteArray("1 0 1"));
    QCOMPARE(bytes.mid(256, 16), QByteArray("EDF Annotations "));
    const QByteArray expected("+0.25\x14\x14\0+1.5\x15"
                              "0.25\x14spike@@LA1\x14\0+1.5\x15"
                              "0.25\x14spike@@LA2\x14\0+2.25\x15"
                              "30\x14Sleep stage N2\x14\0",
                              8 + 22 + 22 + 25);
    QCOMPARE(bytes.mid(512, expected.size()), expected);
    QCOMPARE(edfPlusOffset(bytes), 0.25);
    QCOMPARE(edfPlusOffset(bytes.left(400)), 0.0);
    const qsizetype samples = bytes.mid(256 + 16 + 80 + 8 * 5 + 80, 8).trimmed().toLongLong();
    QCOMPARE(bytes.size(), 512 + 2 * samples);
    QVERIFY(bytes.mid(512 + expected.size()).count('\0') <= 1);
}

void TestExchange::edfDenseRecords()
{
    std::vector<Annotation> annotations;
    for (int n = 0; n < 10000; ++n)
        annotations.push_back(mark(AnnotationKind::Event, n, n + 0.5, u"event %1"_s.arg(n)));
    annotations.push_back(mark(AnnotationKind::Event, 20000, 20000, QString(100000, u'x')));
    const QByteArray bytes = bytesOf(u"edf"_s, portable(annotations));
    const qsizetype records = bytes.mid(236, 8).trimmed().toLongLong();
    const qsizetype samples = bytes.mid(256 + 16 + 80 + 8 * 5 + 80, 8).trimmed().toLongLong();
    QVERIFY(records > 1);
    QCOMPARE(bytes.size(), 512 + records * 2 * samples);
    for (qsizetype record = 0; record < records; ++record)
        QVERIFY(bytes.mid(512 + record * 2 * samples, 5) == QByteArray("+0\x14\x14\0", 5));
    QVERIFY(bytes.contains(QByteArray(100000, 'x') + '\x14'));
    // Little is left empty but the last record, which the longest text may need alone.
    QVERIFY(bytes.count('\0') < 10001 + records + 2 * samples + 200);
}

void TestExchange::edfRater()
{
    Annotation one = mark(AnnotationKind::Event, 1, 2, u"a"_s);
    one.rater = u"Mary Kay"_s;
    QCOMPARE(edfPlusRater(bytesOf(u"edf"_s, portable({one}))), u"Mary Kay"_s);
    QCOMPARE(lost(u"edf"_s, portable({one})), QStringList());
    Annotation other = one;
    other.rater = u"B"_s;
    QCOMPARE(edfPlusRater(bytesOf(u"edf"_s, portable({one, other}))), QString());
    QCOMPARE(lost(u"edf"_s, portable({one, other})).size(), 1);
    one.rater = u"Łucja"_s;
    QVERIFY(lost(u"edf"_s, portable({one})).first().contains(u"Łucja"_s));
}

void TestExchange::lostParts()
{
    QCOMPARE(lost(u"bids"_s, example()), QStringList());
    QCOMPARE(lost(u"csv"_s, example()), QStringList());
    // Units, confidence, notes, flags, onsets, edit times, one kind, raters.
    QCOMPARE(lost(u"edf"_s, example()).size(), 8);
    QCOMPARE(lost(u"evt"_s, example()).size(), 10); // channels and a moment that ends in “off” too
    QVERIFY(lost(u"szcore"_s, example()).first().contains(u'4'));
    QVERIFY(lost(u"hypnogram"_s, example()).first().contains(u'3'));
}

void TestExchange::lostTexts()
{
    const auto overlapping = portable(
        {mark(AnnotationKind::State, 0, 10, u"SWS"_s), mark(AnnotationKind::State, 5, 15, u"SWS"_s)});
    QCOMPARE(lost(u"evt"_s, overlapping).size(), 1);
    QCOMPARE(lost(u"hypnogram"_s, overlapping).size(), 1);
    QCOMPARE(lost(u"edf"_s, portable({mark(AnnotationKind::Event, 0, 1, QString())})).size(), 1);
    QCOMPARE(lost(u"edfbrowser"_s, portable({mark(AnnotationKind::Event, 0, 1, u"a@@b"_s)})).size(), 1);
}

void TestExchange::emptyDocument()
{
    for (const ExchangeFormat &format : exchangeFormats()) {
        if (!format.write)
            continue;
        const QByteArray bytes = format.write(portable({}), {}).back().bytes;
        if (format.read && !bytes.isEmpty())
            QVERIFY(format.read(bytes, {}).content.list.isEmpty());
    }
}

void TestExchange::tenThousand()
{
    std::vector<Annotation> annotations;
    for (int n = 0; n < 10000; ++n) {
        annotations.push_back(mark(AnnotationKind::Event, n * 1.001, n * 1.001 + 0.5, u"ripple"_s));
        annotations.back().channels = {n % 3};
    }
    const PortableAnnotations many = portable(annotations);
    for (const QString &format : {u"bids"_s, u"csv"_s, u"edgescope"_s, u"evt"_s, u"edfbrowser"_s})
        compare(readBack(format, many), many, exchangeFormat(format)->holds & HeldParts(Held::Channels));
}

// Each file cut at a hundred places is read as far as it goes, or refused with a sentence.
void TestExchange::damaged()
{
    for (const ExchangeFormat &format : exchangeFormats()) {
        if (!format.write || !format.read)
            continue;
        const QByteArray bytes = format.write(example(), {}).back().bytes;
        for (int n = 0; n < 100; ++n) {
            try {
                const PortableAnnotations read = format.read(bytes.left(bytes.size() * n / 100), u"x.y"_s);
                QVERIFY(read.content.list.size() <= 6); // a pair that lost its end may become a moment
            } catch (const Error &error) {
                QVERIFY(!error.message().isEmpty());
            }
        }
    }
}

void TestExchange::recognition()
{
    const QTemporaryDir folder;
    for (const ExchangeFormat &format : exchangeFormats()) {
        if (!format.write)
            continue;
        const QString path = folder.filePath(u"a."_s + format.suffix);
        saveAnnotations(format, path, example());
        const ExchangeFormat *recognised = recognisedExchangeFormat(path);
        if (!format.read) {
            QVERIFY(!recognised);
            continue;
        }
        QVERIFY2(recognised && recognised->read == format.read, qPrintable(format.id));
        QVERIFY(!readAnnotations(*recognised, path).content.list.isEmpty());
    }
    const auto isOther = [&folder](const QByteArray &bytes) {
        QFile file(folder.filePath(u"other.txt"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
               !recognisedExchangeFormat(file.fileName());
    };
    QVERIFY(isOther(""));
    QVERIFY(isOther("time,value\n0,1\n1,2\n"));
    QVERIFY(isOther("0\t1\n1\t2\n"));
    QVERIFY(isOther("0.5 1e-3\n0.6 2e-3\n"));
    QVERIFY(isOther(QByteArray("onset\tduration\0\n", 16)));
    QVERIFY(isOther("<?xml version=\"1.0\"?><parameters/>"));
    QVERIFY(!recognisedExchangeFormat(folder.path()));
}

QTEST_GUILESS_MAIN(TestExchange)

#include "tst_exchange.moc"
