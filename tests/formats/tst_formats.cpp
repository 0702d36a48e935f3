// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/contentid.h"
#include "formats/fileprobe.h"
#include "formats/format.h"

#include "core/error.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace edgescope;

// Opening by content: what is refused, and with which words.
class TestFormats : public QObject
{
    Q_OBJECT
private slots:
    void filterNamesTheSuffixes();
    void refusals_data();
    void refusals();
    void truncatedFilesAreRefused();
    void recognisedByContentNotByName();
    void malformedFilesAreNotRecognised();
    void malformedFilesAreRefused();
    void longTextsAreRefused();
    void probeStopsWhenAsked();
    void contentIdentifier();
    void wholeFileHash();

private:
    QString write(const char *name, const QByteArray &bytes);
    static QByteArray bytesOf(const char *name);

    QTemporaryDir m_folder;
};

QString TestFormats::write(const char *name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", name);
    return file.fileName();
}

QByteArray TestFormats::bytesOf(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/nwb/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return file.readAll();
}

void TestFormats::filterNamesTheSuffixes()
{
    QVERIFY(fileDialogFilter().startsWith(QStringLiteral("Recordings (*.nwb")));
    QVERIFY(fileDialogFilter().endsWith(QStringLiteral(";;All files (*)")));
}

void TestFormats::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    const QString data = QStringLiteral(TEST_DATA "/nwb/");
    const auto row = [](const char *name, const QString &path, const char *words) {
        QTest::addRow("%s", name) << path << QString::fromLatin1(words);
    };
    row("missing", data + QStringLiteral("missing.nwb"), "does not exist");
    row("folder", data, "folder");
    row("empty", write("empty.nwb", {}), "empty");
    row("foreign HDF5", data + QStringLiteral("foreign.h5"), "no recording in a known format");
    row("text named nwb", write("text.nwb", "This is no recording.\n"), "no recording in a known format");
    row("nothing inside", data + QStringLiteral("nothing.nwb"),
        "neither sorted units nor electrical signals");
    row("no spike times", data + QStringLiteral("no_spike_times.nwb"), "no spike times");
    row("bad index", data + QStringLiteral("bad_index.nwb"), "does not ascend");
    row("announced sizes", data + QStringLiteral("announced.nwb"), "announced but not stored");
}

void TestFormats::refusals()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    try {
        readRecording(path, {}, {});
        QFAIL("the file was opened");
    } catch (const Error &error) {
        QVERIFY2(error.message().contains(words), error.what());
        QVERIFY2(error.message().contains(path), error.what());
    }
}

void TestFormats::truncatedFilesAreRefused()
{
    for (const char *name : {"signals.nwb", "units_in_processing.nwb"}) {
        const QByteArray whole = bytesOf(name);
        for (qsizetype length = whole.size() - 1; length > 0; length -= 397) {
            const QString path = write("cut.nwb", whole.left(length));
            QVERIFY_EXCEPTION_THROWN(readRecording(path, {}, {}), Error);
        }
    }
}

void TestFormats::recognisedByContentNotByName()
{
    const QString path = write("recording.dat", bytesOf("units_in_processing.nwb"));
    QCOMPARE(readRecording(path, {}, {}).units.size(), std::size_t(3));
}

void TestFormats::malformedFilesAreNotRecognised()
{
    const QDir samples(qEnvironmentVariable("EDGESCOPE_SAMPLES") + QStringLiteral("/malformed-hdf5"));
    const QStringList names = samples.entryList({QStringLiteral("*.h5")}, QDir::Files);
    if (qEnvironmentVariableIsEmpty("EDGESCOPE_SAMPLES"))
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of the sample recordings");
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        for (const Format &format : formats())
            QVERIFY2(!format.recognises(samples.filePath(name)), qPrintable(name));
}

// Several of them crash the library or keep it busy for ever. None gets as far as to be opened in this
// process.
void TestFormats::malformedFilesAreRefused()
{
    const QDir samples(qEnvironmentVariable("EDGESCOPE_SAMPLES") + QStringLiteral("/malformed-hdf5"));
    if (qEnvironmentVariableIsEmpty("EDGESCOPE_SAMPLES"))
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of the sample recordings");
    int damaged = 0;
    for (const QString &name : samples.entryList({QStringLiteral("*.h5")}, QDir::Files)) {
        const QString path = samples.filePath(name);
        try {
            QVERIFY2(!probeFile(path, {}), qPrintable(name));
        } catch (const Error &error) {
            QVERIFY2(error.message().startsWith(path), qPrintable(error.message()));
            damaged += error.message().contains(QStringLiteral("damaged in a way"));
        }
    }
    QVERIFY2(damaged > 0 && damaged < 66, qPrintable(QString::number(damaged)));
}

// The version of a file is stored as "2.5.0" with its length, 5. With a length of hundreds of megabytes the
// library would take as much memory to read it.
void TestFormats::longTextsAreRefused()
{
    QByteArray bytes = bytesOf("units_in_processing.nwb");
    const qsizetype attribute = bytes.indexOf("nwb_version");
    const qsizetype length = bytes.indexOf(QByteArray::fromHex("05000000"), attribute);
    QVERIFY(attribute > 0 && length > attribute && length < attribute + 64);
    QVERIFY(probeFile(write("sound.nwb", bytes), {}));
    for (const char highest : {'\x06', '\xdc'}) {
        bytes[length + 3] = highest;
        const QString path = write("long.nwb", bytes);
        QVERIFY_EXCEPTION_THROWN(probeFile(path, {}), Error);
        QVERIFY_EXCEPTION_THROWN(readRecording(path, {}, {}), Error);
    }
}

void TestFormats::probeStopsWhenAsked()
{
    const QString path = write("units.nwb", bytesOf("units_in_processing.nwb"));
    QVERIFY(probeFile(path, {}));
    const Progress stopped([] { return true; }, {});
    QVERIFY_EXCEPTION_THROWN(probeFile(path, stopped), Cancelled);
    QVERIFY(needsProbe(path));
    QVERIFY(!needsProbe(write("text", "some words")));
}

void TestFormats::contentIdentifier()
{
    QByteArray bytes(3 << 20, 'a');
    const QString first = contentId(write("first", bytes));
    QCOMPARE(first.size(), 64);
    QCOMPARE(contentId(write("second", bytes)), first);
    bytes[bytes.size() - 1] = 'b';
    QVERIFY(contentId(write("third", bytes)) != first);
    QVERIFY(contentId(write("fourth", QByteArray((3 << 20) + 1, 'a'))) != first);
    QVERIFY(contentId(write("short", "x")) != contentId(write("shorter", {})));
}

void TestFormats::wholeFileHash()
{
    // The published test vector of SHA-256.
    QCOMPARE(fileSha256(write("abc", "abc"), {}),
             QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    const QByteArray bytes = QByteArray(5 << 19, 'q') + "end";
    QCOMPARE(fileSha256(write("long", bytes), {}).toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const Progress stopped([] { return true; }, {});
    QVERIFY_EXCEPTION_THROWN(fileSha256(write("long", bytes), stopped), Cancelled);
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
