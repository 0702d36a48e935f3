// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "core/error.h"

#include <QDirIterator>
#include <QTest>

using namespace edgescope;

// Every file and folder of the real recordings, opened as the program opens them.
class TestSamples : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void noFileIsPassedOver();
    void opens_data();
    void opens();
    void isRefused_data();
    void isRefused();

private:
    static QStringList names();
};

void TestSamples::initTestCase()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of the sample recordings");
    QVERIFY(!names().isEmpty());
}

// Files and folders as seen from the folder of the samples.
QStringList TestSamples::names()
{
    QStringList names;
    const QDir folder(samples::folder());
    QDirIterator iterator(folder.path(), QDir::AllEntries | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext())
        names << folder.relativeFilePath(iterator.next());
    names.sort();
    return names;
}

template <typename Row>
const Row *rowFor(const std::vector<Row> &table, const QString &name)
{
    const auto row = std::find_if(table.begin(), table.end(), [&name](const Row &candidate) {
        return samples::matches(candidate.pattern, name);
    });
    return row == table.end() ? nullptr : &*row;
}

void TestSamples::noFileIsPassedOver()
{
    const QStringList all = names();
    for (const QString &name : all)
        QVERIFY2((rowFor(samples::opened(), name) != nullptr) !=
                     (rowFor(samples::refused(), name) != nullptr),
                 qPrintable(name));
    const auto isThere = [&all](const char *pattern) {
        return std::any_of(all.begin(), all.end(),
                           [pattern](const QString &name) { return samples::matches(pattern, name); });
    };
    for (const samples::Opened &row : samples::opened())
        QVERIFY2(isThere(row.pattern), row.pattern);
    for (const samples::Refused &row : samples::refused())
        QVERIFY2(isThere(row.pattern), row.pattern);
}

void TestSamples::opens_data()
{
    QTest::addColumn<double>("rateHz");
    QTest::addColumn<QString>("contents");
    QTest::addColumn<QString>("note");
    for (const QString &name : names())
        if (const samples::Opened *row = rowFor(samples::opened(), name))
            QTest::newRow(qPrintable(name))
                << row->rateHz << QString::fromUtf8(row->contents) << QString::fromUtf8(row->note);
}

void TestSamples::opens()
{
    QFETCH(double, rateHz);
    QFETCH(QString, contents);
    QFETCH(QString, note);
    const QString path = samples::path(QString::fromUtf8(QTest::currentDataTag()));
    ReadOptions options;
    options.rateHz = rateHz;
    try {
        const Recording recording = readRecording(path, options, {});
        QCOMPARE(samples::contentsOf(recording), contents);
        QCOMPARE(recording.path, path);
        QVERIFY(!recording.contentId.isEmpty());
        QVERIFY(note.isEmpty() ||
                std::any_of(recording.notes.begin(), recording.notes.end(),
                            [&note](const Note &one) { return one.message.contains(note); }));
        std::vector<float> last(1);
        for (const Channel &channel : recording.channels)
            channel.source->read(channel.sampleCount - 1, 1, std::span(&channel.sourceChannel, 1), last);
        for (const QString &file : recording.files)
            QVERIFY2(QFileInfo(file).isFile(), qPrintable(file));
    } catch (const Error &error) {
        QFAIL(error.what());
    }
    if (rateHz > 0)
        QVERIFY_EXCEPTION_THROWN(readRecording(path, {}, {}), Error);
}

void TestSamples::isRefused_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &name : names())
        if (const samples::Refused *row = rowFor(samples::refused(), name))
            QTest::newRow(qPrintable(name)) << QString::fromUtf8(row->words);
}

void TestSamples::isRefused()
{
    QFETCH(QString, words);
    const QString path = samples::path(QString::fromUtf8(QTest::currentDataTag()));
    try {
        readRecording(path, {}, {});
        QFAIL("It was opened.");
    } catch (const Error &error) {
        QVERIFY2(error.message().startsWith(path), error.what());
        QVERIFY2(error.message().contains(words), error.what());
        QVERIFY2(error.message().endsWith(u'.'), error.what());
    }
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
