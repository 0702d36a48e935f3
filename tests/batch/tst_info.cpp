// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "study/preparation.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace edgescope;
using namespace Qt::StringLiterals;

class TestInfo : public QObject
{
    Q_OBJECT

private slots:
    void units();
    void annotations();
    void channelsAndGaps();
    void nothingInside();
    void classesSetByHandCount();
    void numbersKeepEveryDigit();
    void textForPeople();
    void humanRecording();

private:
    static QString dataFile(const QString &name) { return QStringLiteral(TEST_DATA "/nwb/") + name; }
    static QJsonObject info(const QString &path);
};

QJsonObject TestInfo::info(const QString &path)
{
    const Run run = runProgram({u"info"_s, path, u"--json"_s});
    if (run.exitCode != 0)
        return {};
    return QJsonDocument::fromJson(run.output).object();
}

void TestInfo::units()
{
    const QJsonObject json = info(dataFile(u"units_in_processing.nwb"_s));
    QCOMPARE(json.keys(),
             QStringList({u"annotations"_s, u"channels"_s, u"duration_s"_s, u"format"_s, u"gaps"_s, u"path"_s,
                          u"report"_s, u"start_time"_s, u"unit_list"_s, u"units"_s}));
    QCOMPARE(json["path"_L1].toString(), dataFile(u"units_in_processing.nwb"_s));
    QCOMPARE(json["format"_L1].toString(), u"NWB"_s);
    QVERIFY(qAbs(json["duration_s"_L1].toDouble() - 9) < 1e-9);
    QCOMPARE(json["start_time"_L1].toString(), u"2023-05-04T10:20:30.500+02:00"_s);
    QCOMPARE(json["units"_L1].toObject(), (QJsonObject{{"count"_L1, 3},
                                                       {"spikes"_L1, 5},
                                                       {"excitatory"_L1, 1},
                                                       {"inhibitory"_L1, 1},
                                                       {"unclassified"_L1, 1},
                                                       {"first_spike_s"_L1, 0.25},
                                                       {"last_spike_s"_L1, 9.0}}));
    const QJsonArray list = json["unit_list"_L1].toArray();
    QCOMPARE(list.size(), 3);
    QCOMPARE(
        list[2].toObject(),
        (QJsonObject{{"id"_L1, 2}, {"label"_L1, u"tetrode 2 α"_s}, {"class"_L1, "E"_L1}, {"spikes"_L1, 3}}));
    QCOMPARE(json["channels"_L1].toArray(), QJsonArray());
    QCOMPARE(json["gaps"_L1].toArray(), QJsonArray());
    QCOMPARE(json["annotations"_L1].toObject(), (QJsonObject{{"count"_L1, 0}, {"labels"_L1, QJsonObject()}}));
}

void TestInfo::annotations()
{
    const QJsonObject annotations = info(dataFile(u"intervals.nwb"_s))["annotations"_L1].toObject();
    const QJsonObject labels = annotations["labels"_L1].toObject();
    int count = 0;
    for (const QJsonValue label : labels)
        count += label["count"_L1].toInt();
    QCOMPARE(annotations["count"_L1].toInt(), count);
    QCOMPARE(labels["AWAKE"_L1].toObject(), (QJsonObject{{"count"_L1, 1}, {"seconds"_L1, 10.0}}));
    QCOMPARE(labels["REM"_L1].toObject(), (QJsonObject{{"count"_L1, 1}, {"seconds"_L1, 10.0}}));
    // Two rows of N1 and N2 of five seconds each.
    QCOMPARE(labels["LSL"_L1].toObject(), (QJsonObject{{"count"_L1, 2}, {"seconds"_L1, 10.0}}));
}

void TestInfo::channelsAndGaps()
{
    const QJsonObject json = info(dataFile(u"timestamps_gap.nwb"_s));
    const QJsonArray channels = json["channels"_L1].toArray();
    QCOMPARE(channels.size(), 1);
    QCOMPARE(channels[0]["rate_hz"_L1].toDouble(), 100.0);
    QCOMPARE(channels[0]["unit"_L1].toString(), u"V"_s);
    const QJsonArray gaps = json["gaps"_L1].toArray();
    QCOMPARE(gaps.size(), 1);
    QVERIFY(qAbs(gaps[0]["start_s"_L1].toDouble() - 1.0) < 1e-6);
    QVERIFY(qAbs(gaps[0]["stop_s"_L1].toDouble() - 1.5) < 1e-6);
    QVERIFY(qAbs(json["units"_L1]["first_spike_s"_L1].toDouble() - 0.5) < 1e-6);
}

void TestInfo::nothingInside()
{
    const QJsonObject json = info(dataFile(u"signals.nwb"_s));
    const QJsonValue units = json["units"_L1];
    QCOMPARE(units["count"_L1].toInt(-1), 0);
    QVERIFY(units["first_spike_s"_L1].isNull());
    QVERIFY(units["last_spike_s"_L1].isNull());
    QCOMPARE(json["channels"_L1].toArray().size(), 5);
    bool said = false;
    for (const QJsonValue note : json["report"_L1].toArray())
        said |= note["message"_L1].toString().contains(u"no sorted units");
    QVERIFY(said);
}

void TestInfo::classesSetByHandCount()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.nwb"_s);
    QVERIFY(QFile::copy(dataFile(u"units_in_processing.nwb"_s), path));
    const OpenedRecording opened = openRecording(path, {}, {});
    ClassChoices choices = opened.choices;
    choices.byHand[1] = UnitClass::Inhibitory;
    saveClassChoices(*opened.recording, choices);
    const QJsonObject json = info(path);
    QCOMPARE(json["units"_L1]["inhibitory"_L1].toInt(), 2);
    QCOMPARE(json["units"_L1]["unclassified"_L1].toInt(), 0);
    QCOMPARE(json["unit_list"_L1].toArray()[1]["class"_L1].toString(), u"I"_s);
}

void TestInfo::numbersKeepEveryDigit()
{
    // The window of these spikes ends just after the last one.
    const Run run = runProgram({u"info"_s, dataFile(u"units_in_processing.nwb"_s), u"--json"_s});
    QVERIFY2(run.output.contains("\"duration_s\": 9.000000000000002"), run.output);
    QCOMPARE(run.errors, QByteArray());
}

void TestInfo::textForPeople()
{
    const Run run = runProgram({u"info"_s, dataFile(u"units_in_processing.nwb"_s)});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("3 (1 E, 1 I, 1 unclassified), 5 spikes"), run.output);
    QVERIFY2(run.output.contains("first spike 0.250 s, last spike 9.000 s"), run.output);
}

void TestInfo::humanRecording()
{
    const QString samples = qEnvironmentVariable("EDGESCOPE_SAMPLES");
    if (qEnvironmentVariableIsEmpty("EDGESCOPE_SAMPLES"))
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of the sample recordings");
    const QJsonValue units = info(samples + u"/nwb/sub-4_ses-4_ecephys+image.nwb"_s)["units"_L1];
    QCOMPARE(units["count"_L1].toInt(), 35);
    QCOMPARE(units["spikes"_L1].toInt(), 214278);
    QCOMPARE(units["unclassified"_L1].toInt(), 35);
    QVERIFY(qAbs(units["last_spike_s"_L1].toDouble() - 2821.07) < 0.005);
}

QTEST_GUILESS_MAIN(TestInfo)

#include "tst_info.moc"
