// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

// The verb that converts annotations, from files of every format to every other.
class TestAnnotations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bidsThroughEdf();
    void tenThousandThroughEdf();
    void startOfEdf();
    void ofRecording();
    void intoDocumentOfRecording();
    void thoseBesideTheRecordingAreUsed();
    void existingFilesAreKept();
    void inputIsNeverReplaced();
    void saysWhatIsLost();
    void listOfSeveralRecordings();
    void sleepStagesOfOthers();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Run convert(const QString &from, const QString &to, const QStringList &more = {}) const
    {
        return runProgram(QStringList{u"annotations"_s, path(from), path(to), u"--quiet"_s} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAnnotations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAnnotations::bidsThroughEdf()
{
    write(u"a.tsv"_s, "onset\tduration\ttrial_type\tchannel\tkind\trater\n"
                      "100.125\t30\tAWAKE\tn/a\tstate\tMary Kay\n"
                      "130.125\t30\tSWS\tn/a\tstate\tMary Kay\n"
                      "140.0004\t2.5\tseizure\tLA1|LA2\tseizure\tMary Kay\n"
                      "150\t0\tépine θ\tLA3\tevent\tMary Kay\n");
    QCOMPARE(convert(u"a.tsv"_s, u"b.edf"_s).exitCode, 0);
    QCOMPARE(convert(u"b.edf"_s, u"c.tsv"_s).exitCode, 0);
    QCOMPARE(contentOf(path(u"c.tsv"_s)), contentOf(path(u"a.tsv"_s)));
    const QJsonObject sidecar = QJsonDocument::fromJson(contentOf(path(u"c.json"_s))).object();
    QVERIFY(sidecar.contains(u"trial_type"_s));
    for (const QString &name : {u"d.csv"_s, u"d.json"_s, u"d.evt"_s, u"d.xml"_s})
        QCOMPARE(convert(u"b.edf"_s, name).exitCode, 0);
    QVERIFY(contentOf(path(u"d.evt"_s)).startsWith("100125.000\tAWAKE start\n"));
    QCOMPARE(convert(u"d.csv"_s, u"e.tsv"_s).exitCode, 0);
    QCOMPARE(contentOf(path(u"e.tsv"_s)), contentOf(path(u"a.tsv"_s)));
}

void TestAnnotations::tenThousandThroughEdf()
{
    QByteArray table = "onset,duration,trial_type,channel,kind\n";
    for (int n = 0; n < 10000; ++n)
        table += QByteArray::number(500 + n) + ".125,0.75,\"ripple\nof " + QByteArray::number(n) +
                 "\",\"C3, left\",event\n";
    write(u"a.csv"_s, table);
    QCOMPARE(convert(u"a.csv"_s, u"b.edf"_s).exitCode, 0);
    QVERIFY(contentOf(path(u"b.edf"_s)).mid(236, 8).trimmed().toInt() > 1); // records
    QCOMPARE(convert(u"b.edf"_s, u"c.csv"_s).exitCode, 0);
    QCOMPARE(contentOf(path(u"c.csv"_s)), table);
}

// The start of the recording, fractions of its second included, goes through.
void TestAnnotations::startOfEdf()
{
    write(u"a.tsv"_s, "onset\tduration\teventType\tconfidence\tchannels\tdateTime\trecordingDuration\n"
                      "100\t20\tsz\tn/a\tn/a\t2026-02-14 03:04:05\t600\n");
    QCOMPARE(convert(u"a.tsv"_s, u"b.json"_s).exitCode, 0);
    QByteArray document = contentOf(path(u"b.json"_s));
    document.replace("03:04:05.000", "03:04:05.250");
    QVERIFY(document.contains("03:04:05.250"));
    write(u"c.json"_s, document);
    QCOMPARE(convert(u"c.json"_s, u"d.edf"_s).exitCode, 0);
    QVERIFY(contentOf(path(u"d.edf"_s)).contains("+100.25\x15"));
    QCOMPARE(convert(u"d.edf"_s, u"e.json"_s).exitCode, 0);
    const QJsonObject read = QJsonDocument::fromJson(contentOf(path(u"e.json"_s))).object();
    QCOMPARE(read[u"annotations"_s][0]["start"_L1].toDouble(), 100.0);
    QVERIFY(read[u"start_time"_s].toString().startsWith(u"2026-02-14T03:04:05.250"_s));
}

void TestAnnotations::ofRecording()
{
    QCOMPARE(
        runProgram({u"simulate"_s, path(u"r.nwb"_s), u"--scenario"_s, u"seizure"_s, u"--quiet"_s}).exitCode,
        0);
    const Run run = convert(u"r.nwb"_s, u"r.tsv"_s);
    QVERIFY2(run.exitCode == 0, run.errors);
    const QJsonObject info =
        QJsonDocument::fromJson(runProgram({u"info"_s, path(u"r.nwb"_s), u"--json"_s}).output).object();
    const int count = info[u"annotations"_s]["count"_L1].toInt();
    QVERIFY(count > 0);
    QCOMPARE(contentOf(path(u"r.tsv"_s)).count('\n'), count + 1);
    QCOMPARE(convert(u"r.nwb"_s, u"s.tsv"_s, {u"--format"_s, u"szcore"_s}).exitCode, 0);
    QVERIFY(contentOf(path(u"s.tsv"_s)).startsWith("onset\tduration\teventType\tconfidence\tchannels\t"));
    QVERIFY(contentOf(path(u"s.tsv"_s)).contains("\tsz\t"));
}

void TestAnnotations::intoDocumentOfRecording()
{
    QCOMPARE(runProgram({u"simulate"_s, path(u"r.nwb"_s), u"--minutes"_s, u"1"_s, u"--lfp-channels"_s, u"2"_s,
                         u"--quiet"_s})
                 .exitCode,
             0);
    const QJsonObject info =
        QJsonDocument::fromJson(runProgram({u"info"_s, path(u"r.nwb"_s), u"--json"_s}).output).object();
    const QString label = info[u"channels"_s][1]["label"_L1].toString();
    write(u"a.csv"_s, "onset,duration,label,channel\n1,2,spike,\"" + label.toUtf8() + "|elsewhere\"\n");
    const Run run = convert(u"a.csv"_s, u"a.json"_s, {u"--recording"_s, path(u"r.nwb"_s)});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.errors.contains("no channel or unit named elsewhere"), run.errors);
    const QJsonObject document = QJsonDocument::fromJson(contentOf(path(u"a.json"_s))).object();
    QVERIFY(!document[u"recording"_s].toString().isEmpty());
    QCOMPARE(document[u"annotations"_s][0]["channels"_L1].toArray(), QJsonArray({1}));
    const Run analysis = runProgram({u"analyze"_s, path(u"r.nwb"_s), u"--out"_s, path(u"out"_s), u"--only"_s,
                                     u"ensembles"_s, u"--annotations"_s, path(u"a.json"_s), u"--quiet"_s});
    QVERIFY2(analysis.exitCode == 0, analysis.errors);
}

// As the window keeps them: what was marked there is what is told and analysed here, without being asked for.
void TestAnnotations::thoseBesideTheRecordingAreUsed()
{
    QCOMPARE(runProgram({u"simulate"_s, path(u"r.nwb"_s), u"--minutes"_s, u"1"_s, u"--lfp-channels"_s, u"1"_s,
                         u"--quiet"_s})
                 .exitCode,
             0);
    write(u"a.csv"_s, "onset,duration,label,kind\n0,20,WAKE,state\n20,40,NREM,state\n");
    QCOMPARE(convert(u"a.csv"_s, u"a.json"_s, {u"--recording"_s, path(u"r.nwb"_s)}).exitCode, 0);
    QVERIFY(QFile::copy(path(u"a.json"_s), path(u"r.nwb.annotations.json"_s)));
    const QJsonObject info =
        QJsonDocument::fromJson(runProgram({u"info"_s, path(u"r.nwb"_s), u"--json"_s}).output).object();
    const QJsonObject labels = info[u"annotations"_s]["labels"_L1].toObject();
    QCOMPARE(labels.keys(), (QStringList{u"NREM"_s, u"WAKE"_s}));
    QCOMPARE(labels[u"NREM"_s]["seconds"_L1].toDouble(), 40.0);
    const Run analysis = runProgram({u"analyze"_s, path(u"r.nwb"_s), u"--out"_s, path(u"out"_s), u"--only"_s,
                                     u"ensembles"_s, u"--quiet"_s});
    QVERIFY2(analysis.exitCode == 0, analysis.errors);
    QVERIFY(contentOf(path(u"out/tables/scales.csv"_s)).contains("\nNREM,"));
    QVERIFY(contentOf(path(u"out/provenance.json"_s)).contains("r.nwb.annotations.json"));
}

void TestAnnotations::existingFilesAreKept()
{
    write(u"a.csv"_s, "onset,duration,label\n1,2,x\n");
    write(u"b.tsv"_s, "precious");
    write(u"c.json"_s, "precious");
    for (const QString &name : {u"b.tsv"_s, u"c.tsv"_s}) { // the JSON beside c.tsv is there
        const Run run = convert(u"a.csv"_s, name);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.hasOneLineOfErrors() && run.errors.contains("exists already"), run.errors);
    }
    QCOMPARE(contentOf(path(u"b.tsv"_s)), QByteArray("precious"));
    QVERIFY(!QFile::exists(path(u"c.tsv"_s)));
    QCOMPARE(convert(u"a.csv"_s, u"b.tsv"_s, {u"--force"_s}).exitCode, 0);
    QVERIFY(contentOf(path(u"b.tsv"_s)).startsWith("onset\tduration\ttrial_type\t"));
    QCOMPARE(convert(u"a.csv"_s, u"nowhere/b.tsv"_s).exitCode, 1);
}

void TestAnnotations::inputIsNeverReplaced()
{
    write(u"a.csv"_s, "onset,duration,label\n1,2,x\n");
    const Run run = convert(u"a.csv"_s, u"a.csv"_s, {u"--force"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("is an input"), run.errors);
    QCOMPARE(contentOf(path(u"a.csv"_s)), QByteArray("onset,duration,label\n1,2,x\n"));
}

void TestAnnotations::saysWhatIsLost()
{
    write(u"a.csv"_s, "onset,duration,label,note,rater\n1,2,x,long story,A\n3,4,y,,B\n,,z,,\n");
    const Run run = convert(u"a.csv"_s, u"a.edf"_s);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.errors.contains("1 row") || run.errors.contains("row(s) without a readable time"),
             run.errors);
    QVERIFY2(run.errors.contains("notes of 1"), run.errors);
    QVERIFY2(run.errors.contains("several"), run.errors);
    QCOMPARE(convert(u"a.csv"_s, u"b.csv"_s, {u"--rater"_s, u"B"_s}).exitCode, 0);
    QCOMPARE(contentOf(path(u"b.csv"_s)),
             QByteArray("onset,duration,trial_type,kind,rater\n3,4,y,event,B\n"));
}

void TestAnnotations::listOfSeveralRecordings()
{
    write(u"list.txt"_s, "Data Sampling Rate: 256 Hz\n\nChannels in EDF Files:\n\n"
                         "File Name: a.edf\nNumber of Seizures in File: 1\n"
                         "Seizure Start Time: 10 seconds\nSeizure End Time: 20 seconds\n\n"
                         "File Name: b.edf\nNumber of Seizures in File: 1\n"
                         "Seizure 1 Start Time: 30 seconds\nSeizure 1 End Time: 40 seconds\n");
    QCOMPARE(convert(u"list.txt"_s, u"b.csv"_s, {u"--file"_s, u"b.edf"_s}).exitCode, 0);
    QCOMPARE(contentOf(path(u"b.csv"_s)),
             QByteArray("onset,duration,trial_type,kind,file\n30,10,seizure,seizure,b.edf\n"));
    const Run all = convert(u"list.txt"_s, u"all.csv"_s);
    QCOMPARE(all.exitCode, 0);
    QVERIFY2(all.errors.contains("about 2 recordings"), all.errors);
    const Run none = convert(u"list.txt"_s, u"c.csv"_s, {u"--file"_s, u"c.edf"_s});
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.errors.contains("a.edf, b.edf"), none.errors);
}

void TestAnnotations::sleepStagesOfOthers()
{
    const QString samples = qEnvironmentVariable("EDGESCOPE_SAMPLES");
    if (samples.isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of sample recordings.");
    const Run run = runProgram(
        {u"annotations"_s, samples + u"/edf/SC4001EC-Hypnogram.edf"_s, path(u"night.csv"_s), u"--quiet"_s});
    QVERIFY2(run.exitCode == 0, run.errors);
    const QByteArrayList lines = contentOf(path(u"night.csv"_s)).trimmed().split('\n');
    QCOMPARE(lines.size(), 155); // 154 stages and the names of the columns
    QVERIFY2(lines[1].startsWith("0,30630,AWAKE"), lines[1]);
}

QTEST_GUILESS_MAIN(TestAnnotations)

#include "tst_annotations.moc"
