// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/project.h"

#include "core/error.h"
#include "formats/format.h"
#include "formats/nwbwriter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace edgescope;

namespace {

// What a call throws; empty when it does not.
template <typename Call>
QString thrown(const Call &call)
{
    try {
        call();
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

bool says(const Recording &recording, const QString &words)
{
    return std::any_of(recording.notes.begin(), recording.notes.end(),
                       [&](const Note &note) { return note.message.contains(words); });
}

QDateTime utc(int second, int ms = 0)
{
    return QDateTime(QDate(2026, 3, 4), QTime(10, 0, second, ms), Qt::UTC);
}

} // namespace

// Spikes, LFP and states in a file each, with times in binary fractions so that sums are exact.
class TestProject : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void threeFilesAreOneRecording();
    void earlierPartMovesTheStart();
    void flagsTakeAndLeave();
    void sharedLabelsGetTheirPart();
    void columnsAndElectrodesAreMerged();
    void stateNamesAreGivenOnce();
    void filesOfPartsAreListedOnce();
    void marksArePlacedAndCut();
    void idFollowsFromAllThatMatters();
    void startTimesSuggestTheOffset();
    void partWithoutCommonTimeIsNoted();
    void classesByColumnAndByFile();
    void optionsReachTheParts();

    void roundTripKeepsUnknownFields();
    void pathsInsideTheFolderAreRelative();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void cutFilesAreRefused();
    void unusablePartsAreNamed();
    void folderThatCannotBeWritten();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    QString writeProject(const QByteArray &parts, const QByteArray &more = {}) const;
    static Recording opened(const QString &path) { return readRecording(path, {}, {}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProject::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    {
        NwbWriter writer(path(QStringLiteral("lfp.nwb")), QStringLiteral("LFP"), utc(0));
        writer.writeElectrodes(
            {{QStringLiteral("A"), QStringLiteral("CA1"), {}, {}}, {QStringLiteral("B"), QString(), {}, {}}});
        NwbSeries series;
        series.name = QStringLiteral("LFP");
        series.rateHz = 256;
        series.channelCount = 2;
        series.electrodes = {0, 1};
        const int handle = writer.addSeries(series);
        std::vector<float> volts(2560 * 2); // 10 s
        for (std::size_t n = 0; n < volts.size(); ++n)
            volts[n] = static_cast<float>(n) * 1e-6f;
        writer.appendSamples(handle, volts);
        writer.finish();
    }
    {
        NwbWriter writer(path(QStringLiteral("spikes.nwb")), QStringLiteral("spikes"), utc(2, 500));
        writer.writeElectrodes({{QStringLiteral("S"), QString(), {}, {}}});
        writer.writeUnits(
            {{QStringLiteral("1"), {0.25, 1.5, 3.125}, 0}, {QStringLiteral("2"), {0.5, 4.75}, -1}},
            {{QStringLiteral("cell_type"), {QStringLiteral("pyramidal"), QStringLiteral("FS")}},
             {QStringLiteral("second"), {QStringLiteral("multi"), QStringLiteral("E")}}});
        writer.finish();
    }
    {
        NwbWriter writer(path(QStringLiteral("states.nwb")), QStringLiteral("states"), utc(1));
        writer.writeIntervals({{{0, 4}, QStringLiteral("Wach"), Interval::Kind::State},
                               {{4, 6}, QStringLiteral("Artefakt"), Interval::Kind::State},
                               {{6, 8}, QStringLiteral("REM"), Interval::Kind::State},
                               {{2, 3}, QStringLiteral("seizure"), Interval::Kind::Seizure}});
        writer.finish();
    }
}

void TestProject::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString TestProject::writeProject(const QByteArray &parts, const QByteArray &more) const
{
    write(QStringLiteral("all.edgescope-project"),
          R"({"format": "edgescope project", "version": 1, "parts": [)" + parts + "]" + more + "}");
    return path(QStringLiteral("all.edgescope-project"));
}

void TestProject::threeFilesAreOneRecording()
{
    const QString project = writeProject(R"({"path": "lfp.nwb"}, {"path": "spikes.nwb", "offset_s": 2.5},
                                            {"path": "states.nwb", "offset_s": 1})");
    QVERIFY(recognisesProject(project));
    const Recording recording = opened(project);
    QCOMPARE(recording.path, project);
    QCOMPARE(recording.format, QStringLiteral("project of 3 part(s)"));
    QCOMPARE(recording.duration, 10.0);
    QCOMPARE(recording.startTime, utc(0));
    QCOMPARE(recording.startOffset, 0.0);
    QCOMPARE(recording.files,
             (QStringList{project, path(QStringLiteral("lfp.nwb")), path(QStringLiteral("spikes.nwb")),
                          path(QStringLiteral("states.nwb"))}));
    QCOMPARE(recording.units.size(), std::size_t(2));
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{2.75, 4.0, 5.625}));
    QCOMPARE(recording.units[1].spikeTimes, (std::vector<double>{3.0, 7.25}));
    QCOMPARE(recording.channels.size(), std::size_t(2));
    QCOMPARE(recording.channels[1].start, 0.0);
    const std::vector<Interval> wanted = {{{1, 5}, QStringLiteral("Wach"), Interval::Kind::State},
                                          {{3, 4}, QStringLiteral("seizure"), Interval::Kind::Seizure},
                                          {{5, 7}, QStringLiteral("Artefakt"), Interval::Kind::State},
                                          {{7, 9}, QStringLiteral("REM"), Interval::Kind::State}};
    QVERIFY(recording.intervals == wanted);
    // Frame 300, second channel.
    float value = 0;
    const int column = recording.channels[1].sourceChannel;
    recording.channels[1].source->read(300, 1, {&column, 1}, {&value, 1});
    QCOMPARE(value, 601e-6f);
    QCOMPARE(fileClasses(recording).classes,
             (std::vector<UnitClass>{UnitClass::Excitatory, UnitClass::Inhibitory}));
}

void TestProject::earlierPartMovesTheStart()
{
    // The first part's clock is that of the spikes, which the LFP precedes by 2.5 s.
    const Recording recording = opened(writeProject(R"({"path": "spikes.nwb"},
                                                       {"path": "lfp.nwb", "offset_s": -2.5})"));
    QCOMPARE(recording.duration, 10.0);
    QCOMPARE(recording.startTime, utc(0));
    QCOMPARE(recording.startOffset, -2.5);
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{2.75, 4.0, 5.625}));
    QCOMPARE(recording.channels[0].start, 0.0);
    QVERIFY(says(recording, QStringLiteral("starts 2.5 s before the first part")));
    const Recording same = opened(writeProject(R"({"path": "spikes.nwb", "offset_s": 4},
                                                  {"path": "lfp.nwb", "offset_s": 1.5})"));
    QCOMPARE(same.contentId, recording.contentId);
    QCOMPARE(same.startOffset, -2.5);
    QCOMPARE(same.units[0].spikeTimes, recording.units[0].spikeTimes);
}

void TestProject::flagsTakeAndLeave()
{
    const QByteArray states = R"({"path": "states.nwb", "intervals": )";
    const Recording recording = opened(writeProject(
        R"({"path": "lfp.nwb", "channels": false}, {"path": "spikes.nwb"},)" + states + "false}"));
    QVERIFY(recording.channels.empty());
    QVERIFY(recording.intervals.empty());
    QCOMPARE(recording.units.size(), std::size_t(2));
    const QString project = writeProject(states + "false}");
    QVERIFY(thrown([&] { opened(project); }).contains(QStringLiteral("Nothing is taken from the parts")));
    QVERIFY(thrown([&] { opened(project); }).contains(QStringLiteral("all.edgescope-project")));
}

void TestProject::sharedLabelsGetTheirPart()
{
    QVERIFY(QFile::copy(path(QStringLiteral("spikes.nwb")), path(QStringLiteral("tetrode.nwb"))));
    Recording recording = opened(writeProject(R"({"path": "spikes.nwb"}, {"path": "tetrode.nwb"})"));
    QCOMPARE(recording.units.size(), std::size_t(4));
    QCOMPARE(recording.units[1].label, QStringLiteral("spikes 2"));
    QCOMPARE(recording.units[2].label, QStringLiteral("tetrode 1"));
    // Files of one name in two folders are told apart by number.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("second")));
    QVERIFY(QFile::copy(path(QStringLiteral("lfp.nwb")), path(QStringLiteral("second/lfp.nwb"))));
    recording =
        opened(writeProject(R"({"path": "lfp.nwb"}, {"path": "second/lfp.nwb"}, {"path": "spikes.nwb"})"));
    QCOMPARE(recording.channels.size(), std::size_t(4));
    QVERIFY(recording.channels[0].label.startsWith(QStringLiteral("lfp 1 ")));
    QVERIFY(recording.channels[3].label.startsWith(QStringLiteral("lfp 2 ")));
    QCOMPARE(recording.units[0].label, QStringLiteral("1"));
}

void TestProject::columnsAndElectrodesAreMerged()
{
    Recording first;
    first.units = {{QStringLiteral("a"), {1}, 0}};
    first.electrodes = {{QStringLiteral("x"), {}, {}, {}}, {QStringLiteral("y"), {}, {}, {}}};
    first.unitColumns = {{QStringLiteral("depth"), {QStringLiteral("10")}},
                         {QStringLiteral("kind"), {QStringLiteral("E")}}};
    Recording second;
    second.units = {{QStringLiteral("b"), {2}, 0}, {QStringLiteral("c"), {3}, -1}};
    second.electrodes = {{QStringLiteral("z"), {}, {}, {}}};
    second.unitColumns = {{QStringLiteral("kind"), {QStringLiteral("I"), QString()}},
                          {QStringLiteral("group"), {QStringLiteral("g"), QStringLiteral("h")}}};
    second.gaps = {{5, 6}};
    Joining joining;
    joining.parts.resize(2);
    joining.parts[0].path = QStringLiteral("/one.nwb");
    joining.parts[1].path = QStringLiteral("/two.nwb");
    joining.parts[1].offset = 0.5;
    const Recording joined = joinRecordings({first, second}, joining);
    QCOMPARE(joined.electrodes.size(), std::size_t(3));
    QCOMPARE(joined.units[0].electrode, 0);
    QCOMPARE(joined.units[1].electrode, 2);
    QCOMPARE(joined.units[2].electrode, -1);
    QCOMPARE(joined.units[1].label, QStringLiteral("b"));
    QCOMPARE(joined.unitColumns.size(), std::size_t(3));
    QCOMPARE(joined.unitColumns[0].values,
             (std::vector<QString>{QStringLiteral("10"), QString(), QString()}));
    QCOMPARE(joined.unitColumns[1].values,
             (std::vector<QString>{QStringLiteral("E"), QStringLiteral("I"), QString()}));
    QCOMPARE(joined.unitColumns[2].values,
             (std::vector<QString>{QString(), QStringLiteral("g"), QStringLiteral("h")}));
    QCOMPARE(joined.gaps, (std::vector<TimeRange>{{5.5, 6.5}}));
    QVERIFY(!thrown([&] { joinRecordings({first}, joining); }).isEmpty());
}

void TestProject::stateNamesAreGivenOnce()
{
    const Recording recording = opened(writeProject(
        R"({"path": "lfp.nwb"}, {"path": "states.nwb", "offset_s": 1})",
        R"(, "state_names": {"Wach": "AWAKE", "Artefakt": "", "seizure": "SWS", "other": "LSL"})"));
    const std::vector<Interval> wanted = {{{1, 5}, QStringLiteral("AWAKE"), Interval::Kind::State},
                                          {{3, 4}, QStringLiteral("seizure"), Interval::Kind::Seizure},
                                          {{7, 9}, QStringLiteral("REM"), Interval::Kind::State}};
    QVERIFY(recording.intervals == wanted);
    const std::vector<Interval> marks = {{{0, 1}, QStringLiteral("short"), Interval::Kind::Event},
                                         {{0, 9}, QStringLiteral("long"), Interval::Kind::Event},
                                         {{0, 1}, QStringLiteral("Wach"), Interval::Kind::State},
                                         {{0, 1}, QStringLiteral("fit"), Interval::Kind::Seizure}};
    QCOMPARE(stateWords(marks),
             (std::vector<QString>{QStringLiteral("Wach"), QStringLiteral("long"), QStringLiteral("short")}));
}

// A part may be of several files, and two parts of the same one.
void TestProject::filesOfPartsAreListedOnce()
{
    Recording units;
    units.path = QStringLiteral("/data/day");
    units.files = {QStringLiteral("/data/day/a.res.1"), QStringLiteral("/data/day/a.clu.1")};
    units.units = {{QStringLiteral("1"), {1.0}}};
    Recording states;
    states.path = QStringLiteral("/data/night.txt");
    states.intervals = {{{0, 30}, QStringLiteral("REM"), Interval::Kind::State}};
    Joining joining;
    joining.parts.resize(3);
    const QStringList all = {units.files[0], units.files[1], states.path};
    QCOMPARE(joinRecordings({units, states, units}, joining).files, all);
}

void TestProject::marksArePlacedAndCut()
{
    Recording recording;
    recording.duration = 100;
    recording.startTime = utc(0);
    Recording marks;
    marks.startTime = utc(50);
    const auto state = [](double start, double stop) {
        return Interval{{start, stop}, QStringLiteral("REM"), Interval::Kind::State};
    };
    marks.intervals = {state(0, 30), state(30, 60), state(60, 90)};
    // 50 s later; the second is cut at the recording's end and the third lies beyond it.
    QVERIFY(intervalsPlacedIn(recording, marks) == (std::vector<Interval>{state(50, 80), state(80, 100)}));
}

void TestProject::idFollowsFromAllThatMatters()
{
    const QByteArray lfp = R"({"path": "lfp.nwb"})";
    const QString id = opened(writeProject(lfp)).contentId;
    QCOMPARE(id.size(), 64);
    QCOMPARE(opened(writeProject(lfp, R"(, "remark": "hello")")).contentId, id);
    const QByteArray spikes = lfp + R"(, {"path": "spikes.nwb", "offset_s": )";
    const QString with = opened(writeProject(spikes + "1}")).contentId;
    QVERIFY(with != id);
    QVERIFY(opened(writeProject(spikes + "2}")).contentId != with);
    QVERIFY(opened(writeProject(spikes + R"(1, "intervals": false})")).contentId != with);
    QVERIFY(opened(writeProject(spikes + "1}", R"(, "state_names": {"a": "SWS"})")).contentId != with);
    QVERIFY(QFile::rename(path(QStringLiteral("spikes.nwb")), path(QStringLiteral("moved.nwb"))));
    QCOMPARE(opened(writeProject(lfp + R"(, {"path": "moved.nwb", "offset_s": 1})")).contentId, with);
}

void TestProject::startTimesSuggestTheOffset()
{
    const Recording lfp = opened(path(QStringLiteral("lfp.nwb")));
    const Recording spikes = opened(path(QStringLiteral("spikes.nwb")));
    QCOMPARE(suggestedOffset(lfp, spikes), 2.5);
    QCOMPARE(suggestedOffset(spikes, lfp), -2.5);
    Recording first;
    first.startTime = utc(0);
    first.duration = 100;
    Recording part = first;
    part.startTime = utc(0, 333);
    part.startOffset = 1.0 / 3; // one session: its clock is finer than the start times
    QCOMPARE(suggestedOffset(first, part), 1.0 / 3);
    part.startOffset = 7;
    QCOMPARE(suggestedOffset(first, part), 0.333);
    part.startTime = {};
    QCOMPARE(suggestedOffset(first, part), 7.0);
    part.startOffset = 1e9; // not the same clock
    QCOMPARE(suggestedOffset(first, part), 0.0);
}

void TestProject::partWithoutCommonTimeIsNoted()
{
    const Recording recording =
        opened(writeProject(R"({"path": "lfp.nwb"}, {"path": "states.nwb", "offset_s": 1000})"));
    QVERIFY(says(recording, QStringLiteral("states.nwb has no time in common with the first part, lfp.nwb")));
}

void TestProject::classesByColumnAndByFile()
{
    const QByteArray parts = R"({"path": "spikes.nwb"})";
    write(QStringLiteral("classes.csv"), "unit,class\n2,I\n");
    Recording recording = opened(writeProject(parts, R"(, "classes": {"file": "classes.csv"})"));
    // Though the column of the file names more classes.
    QCOMPARE(fileClasses(recording).classes,
             (std::vector<UnitClass>{UnitClass::Unclassified, UnitClass::Inhibitory}));
    QCOMPARE(fileClasses(recording).sources[1], QStringLiteral("column classes.csv"));
    QCOMPARE(recording.files, (QStringList{recording.path, path(QStringLiteral("spikes.nwb")),
                                           path(QStringLiteral("classes.csv"))}));
    QVERIFY(says(recording, QStringLiteral("classes.csv has no class for 1 unit(s)")));
    recording = opened(writeProject(parts, R"(, "classes": {"column": "second"})"));
    QCOMPARE(fileClasses(recording).classes,
             (std::vector<UnitClass>{UnitClass::Unclassified, UnitClass::Excitatory}));
    QCOMPARE(fileClasses(recording).sources[1], QStringLiteral("column second (project)"));
    QCOMPARE(recording.unitColumns.size(), std::size_t(3));
    recording = opened(writeProject(parts, R"(, "classes": {"column": "nothing"})"));
    QVERIFY(says(recording, QStringLiteral("no column “nothing”")));
    QCOMPARE(fileClasses(recording).classes[0], UnitClass::Excitatory);
    recording = opened(writeProject(parts, R"(, "classes": {"file": "none.csv"})"));
    QVERIFY(says(recording, QStringLiteral("none.csv cannot be read")));
}

void TestProject::optionsReachTheParts()
{
    write(QStringLiteral("numbers.csv"),
          QByteArray("left,right\n") + QByteArray("10,-20\n12,-22.5\n").repeated(100));
    const Recording recording = opened(
        writeProject(R"({"path": "numbers.csv", "rate_hz": 50, "unit": "V", "scale": 1e-6, "offset_s": 3})"));
    QCOMPARE(recording.channels.size(), std::size_t(2));
    QCOMPARE(recording.channels[0].rateHz, 50.0);
    QCOMPARE(recording.channels[0].unit, QStringLiteral("V"));
    QCOMPARE(recording.duration, 4.0);
    float value = 0;
    const int column = 1;
    recording.channels[1].source->read(1, 1, {&column, 1}, {&value, 1});
    QCOMPARE(value, -22.5e-6f);
    // What a part does not say may be given for the whole.
    ReadOptions options;
    options.rateHz = 100;
    QCOMPARE(readRecording(writeProject(R"({"path": "numbers.csv"})"), options, {}).duration, 2.0);
}

void TestProject::roundTripKeepsUnknownFields()
{
    const QString first = writeProject(
        R"({"path": "lfp.nwb", "colour": "red"}, {"path": "spikes.nwb", "offset_s": 0.1, "units": true,
            "channels": false, "intervals": false, "rate_hz": 30, "unit": "mV", "scale": 0.25})",
        R"(, "state_names": {"Wach": "AWAKE", "x": ""}, "classes": {"file": "classes.csv", "by": "NN"},
            "remark": {"deep": [1, 2]})");
    const Project project = readProjectFile(first);
    const QString second = path(QStringLiteral("again.edgescope-project"));
    writeProjectFile(second, project);
    QFile file(second);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray parts = object.value(QStringLiteral("parts")).toArray();
    QCOMPARE(object.value(QStringLiteral("remark")).toObject().value(QStringLiteral("deep")).toArray().size(),
             2);
    QCOMPARE(parts.at(0).toObject().value(QStringLiteral("colour")).toString(), QStringLiteral("red"));
    QCOMPARE(parts.at(0).toObject().value(QStringLiteral("path")).toString(), QStringLiteral("lfp.nwb"));
    QVERIFY(!parts.at(0).toObject().contains(QStringLiteral("scale")));
    QCOMPARE(object.value(QStringLiteral("classes")).toObject().value(QStringLiteral("by")).toString(),
             QStringLiteral("NN"));
    const Project again = readProjectFile(second);
    QCOMPARE(again.joining.stateNames, project.joining.stateNames);
    QCOMPARE(again.classFile, path(QStringLiteral("classes.csv")));
    const JoinedPart &part = again.joining.parts.at(1);
    QCOMPARE(part.offset, 0.1);
    QVERIFY(part.takesUnits && !part.takesChannels && !part.takesIntervals);
    QCOMPARE(part.options.rateHz, 30.0);
    QCOMPARE(part.options.signalUnit, QStringLiteral("mV"));
    QCOMPARE(part.options.signalScale, 0.25);
    writeProjectFile(second, again);
    QVERIFY(file.seek(0));
    QFile rewritten(second);
    QVERIFY(rewritten.open(QIODevice::ReadOnly));
    QCOMPARE(rewritten.readAll(), file.readAll());
}

void TestProject::pathsInsideTheFolderAreRelative()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("data/deep")));
    Project project;
    project.joining.parts.resize(2);
    project.joining.parts[0].path = path(QStringLiteral("data/deep/a.nwb"));
    project.joining.parts[1].path = path(QStringLiteral("b.nwb"));
    const QString file = path(QStringLiteral("data/p.edgescope-project"));
    writeProjectFile(file, project);
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray text = bytes.readAll();
    QVERIFY(text.contains("\"deep/a.nwb\""));
    QVERIFY(text.contains(path(QStringLiteral("b.nwb")).toUtf8()));
    QCOMPARE(readProjectFile(file).joining.parts[0].path, project.joining.parts[0].path);
    QCOMPARE(readProjectFile(file).joining.parts[1].path, project.joining.parts[1].path);
}

void TestProject::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const QByteArray head = R"({"format": "edgescope project", "version": 1, )";
    QTest::newRow("newer") << QByteArray(R"({"format": "edgescope project", "version": 2, "parts": []})")
                           << QStringLiteral("newer version of Edgescope");
    QTest::newRow("no version") << QByteArray(R"({"format": "edgescope project", "parts": []})")
                                << QStringLiteral("“version” is not valid");
    QTest::newRow("no parts") << QByteArray(head + R"("parts": []})") << QStringLiteral("it names no parts");
    QTest::newRow("parts no list") << QByteArray(head + R"("parts": 7})")
                                   << QStringLiteral("it names no parts");
    QTest::newRow("part no object") << QByteArray(head + R"("parts": [7]})")
                                    << QStringLiteral("“path” of part 1 is missing or not valid");
    QTest::newRow("no path") << QByteArray(head + R"("parts": [{"path": "lfp.nwb"}, {}]})")
                             << QStringLiteral("“path” of part 2");
    QTest::newRow("offset word") << QByteArray(head + R"("parts": [{"path": "a", "offset_s": "1"}]})")
                                 << QStringLiteral("“offset_s” of part 1");
    QTest::newRow("offset huge") << QByteArray(head + R"("parts": [{"path": "a", "offset_s": 1e300}]})")
                                 << QStringLiteral("“offset_s” of part 1");
    QTest::newRow("rate below 0") << QByteArray(head + R"("parts": [{"path": "a", "rate_hz": -1}]})")
                                  << QStringLiteral("“rate_hz” of part 1");
    QTest::newRow("flag word") << QByteArray(head + R"("parts": [{"path": "a", "units": "yes"}]})")
                               << QStringLiteral("“units” of part 1");
    QTest::newRow("unit number") << QByteArray(head + R"("parts": [{"path": "a", "unit": 3}]})")
                                 << QStringLiteral("“unit” of part 1");
    QTest::newRow("state number") << QByteArray(head +
                                                R"("parts": [{"path": "a"}], "state_names": {"w": 1}})")
                                  << QStringLiteral("the state name of “w” is no text");
    QTest::newRow("states no object") << QByteArray(head + R"("parts": [{"path": "a"}], "state_names": []})")
                                      << QStringLiteral("“state_names” is not valid");
    QTest::newRow("no JSON") << QByteArray(head + R"("parts": [})") << QStringLiteral("at byte");
}

void TestProject::damagedFilesAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    write(QStringLiteral("bad.edgescope-project"), text);
    const QString file = path(QStringLiteral("bad.edgescope-project"));
    QVERIFY(recognisesProject(file));
    const QString message = thrown([&] { opened(file); });
    QVERIFY2(message.contains(words), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("bad.edgescope-project")), qPrintable(message));
}

void TestProject::cutFilesAreRefused()
{
    const QString whole = writeProject(R"({"path": "lfp.nwb"}, {"path": "spikes.nwb", "offset_s": 2.5})");
    QFile file(whole);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (qsizetype n = 1; n < bytes.size(); ++n) {
        write(QStringLiteral("cut.edgescope-project"), bytes.left(n));
        const QString cut = path(QStringLiteral("cut.edgescope-project"));
        QVERIFY2(thrown([&] { opened(cut); }).contains(QStringLiteral("cut.edgescope-project")),
                 bytes.left(n).constData());
    }
    QVERIFY(!recognisesProject(path(QStringLiteral("lfp.nwb"))));
    QVERIFY(!recognisesProject(m_folder->path()));
    write(QStringLiteral("other.json"), R"({"format": "edgescope unit classes", "version": 1})");
    QVERIFY(!recognisesProject(path(QStringLiteral("other.json"))));
}

void TestProject::unusablePartsAreNamed()
{
    const QString missing = writeProject(R"({"path": "lfp.nwb"}, {"path": "not there.nwb"})");
    QString message = thrown([&] { opened(missing); });
    QVERIFY(message.contains(QStringLiteral("not there.nwb")));
    QVERIFY(message.contains(QStringLiteral("all.edgescope-project")));
    write(QStringLiteral("noise.dat"), QByteArray("\0\1\2", 3).repeated(1000));
    message = thrown([&] { opened(writeProject(R"({"path": "noise.dat"})")); });
    QVERIFY(message.contains(QStringLiteral("noise.dat")));
    QVERIFY(message.contains(QStringLiteral("all.edgescope-project")));
    message = thrown([&] { opened(writeProject(R"({"path": "all.edgescope-project"})")); });
    QVERIFY2(message.contains(QStringLiteral("is itself a project")), qPrintable(message));
    message = thrown([&] { opened(writeProject(R"({"path": "/dev/zero"})")); });
    QVERIFY2(message.contains(QStringLiteral("is no file")), qPrintable(message));
}

void TestProject::folderThatCannotBeWritten()
{
    Project project;
    project.joining.parts.resize(1);
    const QString file = path(QStringLiteral("no folder/p.edgescope-project"));
    QVERIFY(thrown([&] { writeProjectFile(file, project); }).contains(QStringLiteral("cannot be written")));
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
