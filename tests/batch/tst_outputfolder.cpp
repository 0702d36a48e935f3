// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/arguments.h"
#include "batch/outputfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace edgescope;
using namespace Qt::StringLiterals;

class TestOutputFolder : public QObject
{
    Q_OBJECT

private slots:
    void filesAppearTogether();
    void nothingIsLeftBehind();
    void earlierResultsAreReplaced();
    void otherFilesStay();
    void fullFoldersAreRefused();
    void theRecordingIsSafe_data();
    void theRecordingIsSafe();

private:
    static void makeFile(const QString &path, const QByteArray &content);
    static QByteArray content(const QString &path);
};

void TestOutputFolder::makeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray TestOutputFolder::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestOutputFolder::filesAppearTogether()
{
    const QTemporaryDir parent;
    const QString path = parent.filePath(u"deep/out"_s);
    OutputFolder folder(path, false, u"recording.nwb"_s);
    QVERIFY(!QFile::exists(path));
    folder.write(u"provenance.json"_s, "{}");
    folder.write(u"tables/units.csv"_s, "unit\n");
    QVERIFY(QDir(path).isEmpty());
    folder.publish({});
    QCOMPARE(content(path + u"/provenance.json"_s), QByteArray("{}"));
    QCOMPARE(content(path + u"/tables/units.csv"_s), QByteArray("unit\n"));
}

void TestOutputFolder::nothingIsLeftBehind()
{
    const QTemporaryDir parent;
    {
        OutputFolder folder(parent.filePath(u"deep/out"_s), false, u"recording.nwb"_s);
        folder.write(u"tables/units.csv"_s, "unit\n");
    }
    QVERIFY(QDir(parent.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    {
        OutputFolder folder(parent.path(), false, u"recording.nwb"_s);
        folder.write(u"tables/units.csv"_s, "unit\n");
        folder.publish({});
    }
    QCOMPARE(QDir(parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"tables"_s));
}

void TestOutputFolder::earlierResultsAreReplaced()
{
    const QTemporaryDir folder;
    makeFile(folder.filePath(u"provenance.json"_s), "old");
    makeFile(folder.filePath(u"tables/partition.csv"_s), "old");
    makeFile(folder.filePath(u"figures/jointView.svg"_s), "old");
    OutputFolder output(folder.path(), true, u"recording.nwb"_s);
    output.write(u"provenance.json"_s, "new");
    QCOMPARE(content(folder.filePath(u"provenance.json"_s)), QByteArray("old"));
    output.publish({u"provenance.json"_s, u"tables/partition.csv"_s, u"figures/jointView.svg"_s});
    QCOMPARE(content(folder.filePath(u"provenance.json"_s)), QByteArray("new"));
    QVERIFY(!QFile::exists(folder.filePath(u"tables"_s)));
    QVERIFY(!QFile::exists(folder.filePath(u"figures"_s)));
}

void TestOutputFolder::otherFilesStay()
{
    const QTemporaryDir folder;
    makeFile(folder.filePath(u"tables/mine.csv"_s), "mine");
    OutputFolder output(folder.path(), true, u"recording.nwb"_s);
    output.write(u"provenance.json"_s, "new");
    output.publish({u"provenance.json"_s, u"tables/partition.csv"_s});
    QCOMPARE(content(folder.filePath(u"tables/mine.csv"_s)), QByteArray("mine"));
}

void TestOutputFolder::fullFoldersAreRefused()
{
    const QTemporaryDir folder;
    makeFile(folder.filePath(u".hidden"_s), "x");
    QVERIFY_EXCEPTION_THROWN(OutputFolder(folder.path(), false, u"recording.nwb"_s), BadUsage);
    QVERIFY_EXCEPTION_THROWN(OutputFolder(folder.filePath(u".hidden"_s), true, u"recording.nwb"_s), BadUsage);
}

void TestOutputFolder::theRecordingIsSafe_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<QString>("out");

    QTest::newRow("folder of the file") << u"data/a.nwb"_s << u"data"_s;
    QTest::newRow("folder above the file") << u"data/a.nwb"_s << u"."_s;
    QTest::newRow("folder that is the recording") << u"data"_s << u"data"_s;
    QTest::newRow("inside the recording") << u"data"_s << u"data/results"_s;
}

void TestOutputFolder::theRecordingIsSafe()
{
    QFETCH(QString, recording);
    QFETCH(QString, out);
    const QTemporaryDir folder;
    makeFile(folder.filePath(u"data/a.nwb"_s), "recording");
    QVERIFY_EXCEPTION_THROWN(OutputFolder(folder.filePath(out), true, folder.filePath(recording)), BadUsage);
}

QTEST_GUILESS_MAIN(TestOutputFolder)

#include "tst_outputfolder.moc"
