// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/classfile.h"

#include "core/error.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace edgescope;

namespace {

Recording exampleRecording(const QString &path)
{
    Recording recording;
    recording.path = path;
    recording.contentId = QStringLiteral("0123abcd");
    for (const char *label : {"u1", "u2", "u3", "u4"}) {
        Unit unit;
        unit.label = QString::fromLatin1(label);
        recording.units.push_back(unit);
    }
    const auto words = [](std::initializer_list<const char *> list) {
        std::vector<QString> result;
        for (const char *word : list)
            result.push_back(QString::fromLatin1(word));
        return result;
    };
    recording.unitColumns = {{QStringLiteral("cell_type"), words({"E", "E", "I", "?"})},
                             {QStringLiteral("guess"), words({"I", "?", "E", "?"})}};
    return recording;
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void writeText(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class TestClassFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();

    void classesFollowFileColumnAndHand();
    void nothingChosenNothingRead();
    void roundTrip();
    void recordingIsNotTouched();
    void unknownFieldsSurvive();
    void unitsAreFoundByLabel();
    void newerVersionIsRefusedAndKept();
    void otherRecordingIsRefused();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void folderThatCannotBeWrittenTo();
    void laterSaveBesideReplacesTheOther();

private:
    QString refusal() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Recording m_recording;
};

void TestClassFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_recording = exampleRecording(m_folder->filePath(QStringLiteral("night 1.nwb")));
    QFile::remove(classFileInAppData(m_recording.contentId));
}

QString TestClassFile::refusal() const
{
    try {
        readClassFile(classFileBeside(m_recording.path), m_recording);
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

void TestClassFile::classesFollowFileColumnAndHand()
{
    using enum UnitClass;
    ClassChoices choices;
    const auto classes = [&] { return chosenClasses(m_recording, choices).classes; };
    QVERIFY(classes() == (std::vector{Excitatory, Excitatory, Inhibitory, Unclassified}));
    choices.column = QStringLiteral("guess");
    QVERIFY(classes() == (std::vector{Inhibitory, Unclassified, Excitatory, Unclassified}));
    choices.byHand = {{0, Unclassified}, {3, Inhibitory}};
    QVERIFY(classes() == (std::vector{Unclassified, Unclassified, Excitatory, Inhibitory}));
    const UnitClasses chosen = chosenClasses(m_recording, choices);
    QCOMPARE(chosen.sources[2], QStringLiteral("column guess"));
    QCOMPARE(chosen.sources[3], QStringLiteral("by hand"));
}

void TestClassFile::nothingChosenNothingRead()
{
    const StoredClassChoices stored = readClassChoices(m_recording);
    QVERIFY(stored.notices.isEmpty());
    QVERIFY(stored.choices.byHand.empty());
    QVERIFY(stored.choices.column.isEmpty());
}

void TestClassFile::roundTrip()
{
    ClassChoices choices;
    choices.column = QStringLiteral("guess");
    choices.byHand = {{1, UnitClass::Inhibitory}, {2, UnitClass::Unclassified}, {3, UnitClass::Excitatory}};
    const QString path = saveClassChoices(m_recording, choices);
    QCOMPARE(path, m_folder->filePath(QStringLiteral("night 1.nwb.edgescope.json")));
    const StoredClassChoices stored = readClassChoices(m_recording);
    QVERIFY(stored.notices.isEmpty());
    QCOMPARE(stored.choices.column, choices.column);
    QVERIFY(stored.choices.byHand == choices.byHand);
    const QJsonObject json = readJson(path);
    QCOMPARE(json.value(QStringLiteral("version")).toInt(), 2);
    QCOMPARE(json.value(QStringLiteral("recording")).toString(), QStringLiteral("0123abcd"));
    const QJsonObject unit = json.value(QStringLiteral("units")).toArray().at(0).toObject();
    QCOMPARE(unit.value(QStringLiteral("label")).toString(), QStringLiteral("u2"));
    QCOMPARE(unit.value(QStringLiteral("class")).toString(), QStringLiteral("I"));
}

void TestClassFile::recordingIsNotTouched()
{
    writeText(m_recording.path, "samples");
    const QDateTime before = QFileInfo(m_recording.path).lastModified();
    ClassChoices choices;
    choices.byHand = {{0, UnitClass::Inhibitory}};
    saveClassChoices(m_recording, choices);
    QFile file(m_recording.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("samples"));
    QCOMPARE(QFileInfo(m_recording.path).lastModified(), before);
}

void TestClassFile::unknownFieldsSurvive()
{
    const QString path = classFileBeside(m_recording.path);
    writeText(path, R"({"format": "edgescope unit classes", "version": 1, "recording": "0123abcd",
        "rater": {"name": "KB"}, "units": [{"row": 0, "label": "u1", "class": "I", "why": "narrow"}]})");
    ClassChoices choices = readClassChoices(m_recording).choices;
    choices.byHand[2] = UnitClass::Excitatory;
    QCOMPARE(saveClassChoices(m_recording, choices), path);
    const QJsonObject json = readJson(path);
    QCOMPARE(json.value(QStringLiteral("rater")).toObject().value(QStringLiteral("name")).toString(),
             QStringLiteral("KB"));
    const QJsonArray units = json.value(QStringLiteral("units")).toArray();
    QCOMPARE(units.size(), 2);
    QCOMPARE(units.at(0).toObject().value(QStringLiteral("why")).toString(), QStringLiteral("narrow"));
    QVERIFY(!units.at(1).toObject().contains(QStringLiteral("why")));
}

void TestClassFile::unitsAreFoundByLabel()
{
    writeText(classFileBeside(m_recording.path),
              R"({"format": "edgescope unit classes", "version": 1, "recording": "0123abcd",
        "units": [{"row": 0, "label": "u3", "class": "E"}]})");
    const ClassChoices choices = readClassChoices(m_recording).choices;
    QVERIFY(choices.byHand == (std::map<int, UnitClass>{{2, UnitClass::Excitatory}}));
}

void TestClassFile::newerVersionIsRefusedAndKept()
{
    const QString path = classFileBeside(m_recording.path);
    const QByteArray text =
        R"({"format": "edgescope unit classes", "version": 3, "recording": "0123abcd", "groups": []})";
    writeText(path, text);
    const StoredClassChoices stored = readClassChoices(m_recording);
    QCOMPARE(stored.notices.size(), 1);
    QVERIFY(stored.notices[0].contains(QStringLiteral("newer version")));
    QVERIFY(stored.notices[0].contains(QStringLiteral("night 1.nwb.edgescope.json")));
    // A save must not destroy what only the newer version can read.
    ClassChoices choices;
    choices.byHand = {{0, UnitClass::Inhibitory}};
    QCOMPARE(saveClassChoices(m_recording, choices), classFileInAppData(m_recording.contentId));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
    QVERIFY(readClassChoices(m_recording).choices.byHand == choices.byHand);
}

void TestClassFile::otherRecordingIsRefused()
{
    ClassChoices choices;
    choices.byHand = {{0, UnitClass::Inhibitory}};
    saveClassChoices(m_recording, choices);
    m_recording.contentId = QStringLiteral("ffff");
    QFile::remove(classFileInAppData(m_recording.contentId));
    const StoredClassChoices stored = readClassChoices(m_recording);
    QVERIFY(stored.choices.byHand.empty());
    QCOMPARE(stored.notices.size(), 1);
    QVERIFY(stored.notices[0].contains(QStringLiteral("other content")));
}

void TestClassFile::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"format": "edgescope unit classes", "vers)");
    QTest::newRow("other JSON") << QByteArray(R"({"format": "bookmarks"})");
    QTest::newRow("an array") << QByteArray("[1, 2]");
    const QByteArray begin =
        R"({"format": "edgescope unit classes", "version": 1, "recording": "0123abcd", "units": [)";
    QTest::newRow("unknown class") << begin + R"({"row": 0, "label": "u1", "class": "X"}]})";
    QTest::newRow("no such unit") << begin + R"({"row": 9, "label": "u9", "class": "E"}]})";
}

void TestClassFile::damagedFilesAreRefused()
{
    QFETCH(QByteArray, text);
    writeText(classFileBeside(m_recording.path), text);
    QVERIFY2(refusal().contains(QStringLiteral("is damaged")), qPrintable(refusal()));
    QCOMPARE(readClassChoices(m_recording).notices.size(), 1);
}

void TestClassFile::folderThatCannotBeWrittenTo()
{
    // A path below a file is a folder that cannot be written to by anybody, whatever their rights.
    writeText(m_folder->filePath(QStringLiteral("archive")), "a file");
    m_recording.path = m_folder->filePath(QStringLiteral("archive/night.nwb"));
    ClassChoices choices;
    choices.byHand = {{1, UnitClass::Inhibitory}};
    QCOMPARE(saveClassChoices(m_recording, choices), classFileInAppData(m_recording.contentId));
    QVERIFY(readClassChoices(m_recording).choices.byHand == choices.byHand);
}

void TestClassFile::laterSaveBesideReplacesTheOther()
{
    const QString usual = m_recording.path;
    writeText(m_folder->filePath(QStringLiteral("archive")), "a file");
    m_recording.path = m_folder->filePath(QStringLiteral("archive/night.nwb"));
    ClassChoices choices;
    choices.byHand = {{1, UnitClass::Inhibitory}};
    saveClassChoices(m_recording, choices);
    m_recording.path = usual;
    choices.byHand = {{2, UnitClass::Excitatory}};
    QCOMPARE(saveClassChoices(m_recording, choices), classFileBeside(usual));
    QVERIFY(!QFileInfo::exists(classFileInAppData(m_recording.contentId)));
    QVERIFY(readClassChoices(m_recording).choices.byHand == choices.byHand);
}

QTEST_GUILESS_MAIN(TestClassFile)
#include "tst_classfile.moc"
