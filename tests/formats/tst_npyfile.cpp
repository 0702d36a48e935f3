// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/npyfile.h"
#include "formats/numpy.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace edgescope;

namespace {

QString samplesFolder()
{
    return qEnvironmentVariable("EDGESCOPE_SAMPLES");
}

QString dataFile(const QString &name)
{
    return QStringLiteral(TEST_DATA "/npy/") + name;
}

template <typename Number>
QByteArray bytesOfNumbers(std::initializer_list<Number> numbers)
{
    QByteArray bytes;
    for (const Number number : numbers) {
        const Number stored = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char *>(&stored), sizeof(stored)); // NOLINT: bytes
    }
    return bytes;
}

QByteArray npy(const QByteArray &description, const QByteArray &numbers)
{
    const auto length = qToLittleEndian(static_cast<quint16>(description.size()));
    return QByteArray("\x93NUMPY\x01\x00", 8) +
           QByteArray(reinterpret_cast<const char *>(&length), 2) + // NOLINT: bytes
           description + numbers;
}

QByteArray described(const QByteArray &type, const QByteArray &shape, const QByteArray &fortran = "False")
{
    return QByteArray("{'descr': '") + type + "', 'fortran_order': " + fortran + ", 'shape': " + shape +
           ", }\n";
}

std::vector<float> samplesOf(const Channel &channel)
{
    std::vector<float> samples(static_cast<std::size_t>(channel.sampleCount));
    const int column = channel.sourceChannel;
    channel.source->read(0, channel.sampleCount, std::span(&column, 1), samples);
    return samples;
}

} // namespace

// Arrays of numbers as NumPy stores them, and the recordings they make.
class TestNpyFile : public QObject
{
    Q_OBJECT

private slots:
    void writtenByNumpy_data();
    void writtenByNumpy();
    void versions();
    void othersHoldNoNumbers_data();
    void othersHoldNoNumbers();
    void singleNumber();
    void hostileDescriptions_data();
    void hostileDescriptions();
    void unusualDescriptions();
    void announcedMoreThanStored();
    void exactWholeNumbers();
    void spikesInSeconds();
    void spikesInSamples();
    void listOfASignal();
    void tablesOfSignals_data();
    void tablesOfSignals();
    void unitOfTheOptions();
    void rateIsNeeded();
    void cutTable();
    void cutAnywhere();
    void refusals_data();
    void refusals();
    void questionBeforeOpening();
    void samplesOfOtherFormats();

private:
    QString write(const char *name, const QByteArray &bytes);
    QString refusal(const QString &path, const ReadOptions &options = {});

    QTemporaryDir m_folder;
};

QString TestNpyFile::write(const char *name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", name);
    return file.fileName();
}

QString TestNpyFile::refusal(const QString &path, const ReadOptions &options)
{
    try {
        readRecording(path, options, Progress());
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

void TestNpyFile::writtenByNumpy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFirstIndexFast");
    const QStringList names = QDir(dataFile({})).entryList({QStringLiteral("table_*.npy")});
    QCOMPARE(names.size(), 13);
    for (const QString &name : names)
        QTest::addRow("%s", qPrintable(name)) << name << false;
    QTest::newRow("by columns") << QStringLiteral("columns_little_f8.npy") << true;
}

void TestNpyFile::writtenByNumpy()
{
    QFETCH(QString, name);
    QFETCH(bool, isFirstIndexFast);
    const BinaryFile file(dataFile(name));
    const NpyArray array = readNpyArray(file);
    QCOMPARE(array.shape, (std::vector<std::int64_t>{3, 4}));
    QCOMPARE(array.isFirstIndexFast, isFirstIndexFast);
    QCOMPARE(array.isWhole(), !name.contains(QRegularExpression(QStringLiteral("f\\d"))));
    QCOMPARE(array.firstByte + array.count() * bytesOf(array.number), file.size());
    const auto byRows = std::vector<double>{0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23};
    const auto byColumns = std::vector<double>{0, 10, 20, 1, 11, 21, 2, 12, 22, 3, 13, 23};
    QCOMPARE(readNpyNumbers(file, array, 100, Progress()), isFirstIndexFast ? byColumns : byRows);
    ReadOptions options;
    options.rateHz = 10;
    const Recording recording = readRecording(dataFile(name), options, Progress());
    QCOMPARE(recording.channels.size(), std::size_t{3}); // the shorter side
    QCOMPARE(samplesOf(recording.channels[1]), (std::vector<float>{10, 11, 12, 13}));
    QCOMPARE(samplesOf(recording.channels[2]), (std::vector<float>{20, 21, 22, 23}));
}

void TestNpyFile::versions()
{
    for (const char *name : {"version2.npy", "version3.npy"}) {
        const BinaryFile file(dataFile(QString::fromLatin1(name)));
        const NpyArray array = readNpyArray(file);
        QCOMPARE(array.number, SampleLayout::Number::Int64);
        QCOMPARE(readNpyNumbers(file, array, 5, Progress()), (std::vector<double>{0, 1, 2, 3, 10}));
    }
}

void TestNpyFile::othersHoldNoNumbers_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("records.npy") << QStringLiteral("records");
    QTest::newRow("texts.npy") << QStringLiteral("<U5");
    QTest::newRow("complex.npy") << QStringLiteral("<c16");
}

void TestNpyFile::othersHoldNoNumbers()
{
    QFETCH(QString, words);
    const QString path = dataFile(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(recognisesNumpy(path));
    QVERIFY2(refusal(path).contains(words), qPrintable(refusal(path)));
    QVERIFY(refusal(path).contains(path));
}

void TestNpyFile::singleNumber()
{
    const Recording recording = readRecording(dataFile(QStringLiteral("number.npy")), {}, Progress());
    QCOMPARE(recording.units.size(), std::size_t{1});
    QCOMPARE(recording.units[0].spikeTimes, std::vector<double>{2.5});
}

void TestNpyFile::hostileDescriptions_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &description) {
        QTest::addRow("%s", name) << npy(description, QByteArray(64, '\1'));
    };
    row("empty", "");
    row("no dictionary", "print('hello')");
    row("not closed", "{'descr': '<f8', 'fortran_order': False, 'shape': (3,)");
    row("no shape", "{'descr': '<f8', 'fortran_order': False, }");
    row("no type", "{'fortran_order': False, 'shape': (3,), }");
    row("no order", "{'descr': '<f8', 'shape': (3,), }");
    row("negative", described("<f8", "(-3,)"));
    row("nested", described("<f8", "((3,),)"));
    row("deeply nested", described("<f8", QByteArray(30000, '(') + "3"));
    row("power", described("<f8", "(3**9,)"));
    row("call", described("<f8", "(__import__('os').getpid(),)"));
    row("point", described("<f8", "(3.0,)"));
    row("too long a number", described("<f8", "(99999999999999999999999,)"));
    row("too many", described("<f8", "(" + QByteArray("1,").repeated(10000) + ")"));
    row("type without end", "{'descr': '<f8");
    row("type by itself", described("<", "(3,)"));
    row("empty type", described("", "(3,)"));
    row("wide type", described("<f16", "(3,)"));
    row("odd width", described("<i3", "(3,)"));
    row("object", described("|O", "(3,)"));
    row("neither true nor false", described("<f8", "(3,)", "Maybe"));
    row("unknown key", "{'descr': '<f8', 'fortran_order': False, 'shape': (3,), 'x': 1}");
    QTest::newRow("only its signature") << QByteArray("\x93NUMPY");
    QTest::newRow("version 0") << QByteArray("\x93NUMPY\0\0\x10\0{}              ", 26);
    QTest::newRow("version 200") << QByteArray("\x93NUMPY\xC8\0\x10\0{}              ", 26);
    QTest::newRow("long description") << QByteArray("\x93NUMPY\2\0\xFF\xFF\xFF\xFF{'descr'", 20);
}

void TestNpyFile::hostileDescriptions()
{
    QFETCH(QByteArray, bytes);
    const QString path = write("hostile.npy", bytes);
    QVERIFY(recognisesNumpy(path));
    const QString message = refusal(path);
    QVERIFY2(message.contains(path) && message.contains(QStringLiteral("byte")), qPrintable(message));
    QVERIFY(!numpyQuestion(path));
}

// As other programs write them.
void TestNpyFile::unusualDescriptions()
{
    const QByteArray numbers = bytesOfNumbers<double>({1.5, 2.5, 4});
    for (const QByteArray &description :
         {QByteArray("{\"shape\":(3L,1L),\"descr\":\"<f8\",\"fortran_order\":True}"),
          QByteArray("  {  'shape' : ( 3 , ) , 'fortran_order' : False , 'descr' : '=f8' } "),
          described("f8", "(3)"), described("<f8", "(1, 3, 1)")}) {
        const BinaryFile file(write("unusual.npy", npy(description, numbers)));
        const NpyArray array = readNpyArray(file);
        QCOMPARE(array.dimension(), 1);
        QCOMPARE(readNpyNumbers(file, array, 3, Progress()), (std::vector<double>{1.5, 2.5, 4}));
    }
}

void TestNpyFile::announcedMoreThanStored()
{
    const QByteArray numbers = bytesOfNumbers<double>({1.5, 2.5, 4});
    for (const char *shape : {"(9223372036854775807,)", "(4611686018427387904, 4, 4)", "(5,)",
                              "(4294967296, 4294967296, 4294967296)"}) {
        const BinaryFile file(write("huge.npy", npy(described("<f8", shape), numbers)));
        const NpyArray array = readNpyArray(file);
        QVERIFY(array.count() >= 5);
        QCOMPARE(storedNumbers(file, array), 3);
        QCOMPARE(readNpyNumbers(file, array, array.count(), Progress()).size(), std::size_t{3});
    }
    const BinaryFile file(write("none.npy", npy(described("<f8", "(9223372036854775807, 0, 4)"), numbers)));
    QCOMPARE(readNpyArray(file).count(), 0);
}

void TestNpyFile::exactWholeNumbers()
{
    const BinaryFile file(
        write("exact.npy",
              npy(described("<u8", "(3,)"), bytesOfNumbers<quint64>({0, 1ULL << 52, (1ULL << 53) - 1}))));
    QCOMPARE(readNpyNumbers(file, readNpyArray(file), 3, Progress()),
             (std::vector<double>{0, 4503599627370496.0, 9007199254740991.0}));
}

void TestNpyFile::spikesInSeconds()
{
    const QString path =
        write("unit7.npy", npy(described("<f8", "(4,)"), bytesOfNumbers<double>({0.25, 0.5, 0.5, 100.125})));
    const Recording recording = readRecording(path, {}, Progress());
    QCOMPARE(recording.format, QStringLiteral("NumPy array"));
    QCOMPARE(recording.units.size(), std::size_t{1});
    QCOMPARE(recording.units[0].label, QStringLiteral("unit7"));
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{0.25, 0.5, 0.5, 100.125}));
    QVERIFY(recording.channels.empty());
}

void TestNpyFile::spikesInSamples()
{
    const QString path =
        write("samples.npy", npy(described("<i4", "(1, 3)"), bytesOfNumbers<qint32>({0, 30000, 45000})));
    QVERIFY(refusal(path).contains(QStringLiteral("--rate HZ")));
    ReadOptions options;
    options.rateHz = 30000;
    const Recording recording = readRecording(path, options, Progress());
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{0, 1, 1.5}));
}

void TestNpyFile::listOfASignal()
{
    const QString path =
        write("lfp.npy", npy(described("<i2", "(4,)"), bytesOfNumbers<qint16>({5, -3, 0, 32767})));
    ReadOptions options;
    options.rateHz = 2;
    const Recording recording = readRecording(path, options, Progress());
    QCOMPARE(recording.duration, 2.0);
    QCOMPARE(recording.channels.size(), std::size_t{1});
    QCOMPARE(recording.channels[0].label, QStringLiteral("lfp"));
    QCOMPARE(samplesOf(recording.channels[0]), (std::vector<float>{5, -3, 0, 32767}));
}

void TestNpyFile::tablesOfSignals_data()
{
    QTest::addColumn<QByteArray>("shape");
    QTest::addColumn<QByteArray>("fortran");
    QTest::addColumn<QByteArray>("numbers");
    const QByteArray interleaved = bytesOfNumbers<float>({1, -1, 2, -2, 3, -3});
    const QByteArray inTurn = bytesOfNumbers<float>({1, 2, 3, -1, -2, -3});
    QTest::newRow("samples by channels") << QByteArray("(3, 2)") << QByteArray("False") << interleaved;
    QTest::newRow("by channels, columns") << QByteArray("(3, 2)") << QByteArray("True") << inTurn;
    QTest::newRow("channels by samples") << QByteArray("(2, 3)") << QByteArray("False") << inTurn;
    QTest::newRow("by samples, columns") << QByteArray("(2, 3)") << QByteArray("True") << interleaved;
}

void TestNpyFile::tablesOfSignals()
{
    QFETCH(QByteArray, shape);
    QFETCH(QByteArray, fortran);
    QFETCH(QByteArray, numbers);
    const QString path = write("table.npy", npy(described("<f4", shape, fortran), numbers));
    ReadOptions options;
    options.rateHz = 3;
    const Recording recording = readRecording(path, options, Progress());
    QCOMPARE(recording.duration, 1.0);
    QCOMPARE(recording.channels.size(), std::size_t{2});
    QCOMPARE(samplesOf(recording.channels[0]), (std::vector<float>{1, 2, 3}));
    QCOMPARE(samplesOf(recording.channels[1]), (std::vector<float>{-1, -2, -3}));
}

void TestNpyFile::unitOfTheOptions()
{
    const QString path =
        write("microvolts.npy", npy(described("<i2", "(3,)"), bytesOfNumbers<qint16>({100, -250, 0})));
    ReadOptions options;
    options.rateHz = 1000;
    options.signalUnit = QStringLiteral("V");
    options.signalScale = 1e-6;
    const Recording recording = readRecording(path, options, Progress());
    QCOMPARE(recording.channels[0].unit, QStringLiteral("V"));
    QVERIFY(std::abs(samplesOf(recording.channels[0])[1] + 250e-6F) < 1e-10F);
}

void TestNpyFile::rateIsNeeded()
{
    const QString message = refusal(dataFile(QStringLiteral("columns_little_f8.npy")));
    QVERIFY(message.contains(QStringLiteral("columns_little_f8.npy")));
    QVERIFY(message.contains(QStringLiteral("--rate HZ")));
}

void TestNpyFile::cutTable()
{
    ReadOptions options;
    options.rateHz = 1;
    const QByteArray numbers = bytesOfNumbers<float>({1, -1, 2, -2, 3, -3});
    const QString samples = write("cut.npy", npy(described("<f4", "(3, 2)"), numbers.chopped(5)));
    const Recording shorter = readRecording(samples, options, Progress());
    QCOMPARE(samplesOf(shorter.channels[1]), (std::vector<float>{-1, -2}));
    QVERIFY(shorter.notes[0].severity == Note::Severity::Warning);
    QVERIFY(shorter.notes[0].message.contains(QStringLiteral("4 of the 6")));
    const QString channels = write("cut.npy", npy(described("<f4", "(2, 3)"), numbers.chopped(5)));
    QCOMPARE(readRecording(channels, options, Progress()).channels.size(), std::size_t{1});
    const QString early = write("cut.npy", npy(described("<f4", "(2, 3)"), numbers.left(8)));
    QVERIFY(refusal(early, options).contains(QStringLiteral("first numbers")));
}

void TestNpyFile::cutAnywhere()
{
    QFile file(dataFile(QStringLiteral("table_big_f8.npy")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    ReadOptions options;
    options.rateHz = 10;
    for (qsizetype length = whole.size() - 1; length > 6; length -= 2) {
        const QString path = write("cut.npy", whole.left(length));
        try {
            const Recording recording = readRecording(path, options, Progress());
            QVERIFY(recording.notes[0].severity == Note::Severity::Warning);
            for (const Channel &channel : recording.channels)
                QCOMPARE(samplesOf(channel).size(), std::size_t{4});
        } catch (const Error &error) {
            QVERIFY(error.message().contains(path));
        }
    }
}

void TestNpyFile::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << npy(described("<f8", "(0,)"), {}) << QStringLiteral("without numbers");
    QTest::newRow("no data") << npy(described("<f8", "(5,)"), {}) << QStringLiteral("without numbers");
    QTest::newRow("cube") << npy(described("<i1", "(2, 2, 2)"), QByteArray(8, '\1'))
                          << QStringLiteral("3 dimensions");
    QTest::newRow("square") << npy(described("<i1", "(20000, 20000)"), QByteArray(8, '\1'))
                            << QStringLiteral("at most 10000 channels");
}

void TestNpyFile::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    ReadOptions options;
    options.rateHz = 10;
    const QString message = refusal(write("refused.npy", bytes), options);
    QVERIFY2(message.contains(words) && message.contains(QStringLiteral("refused.npy")), qPrintable(message));
}

void TestNpyFile::questionBeforeOpening()
{
    const auto question = importQuestion(dataFile(QStringLiteral("table_big_f4.npy")));
    QVERIFY(question);
    QCOMPARE(question->layout.columns, std::size_t{3});
    QCOMPARE(question->preview.size(), std::size_t{4});
    QCOMPARE(question->preview[1],
             (QStringList{QStringLiteral("1"), QStringLiteral("11"), QStringLiteral("21")}));
    QVERIFY(!importQuestion(dataFile(QStringLiteral("number.npy"))));
    QVERIFY(!importQuestion(dataFile(QStringLiteral("texts.npy"))));
}

void TestNpyFile::samplesOfOtherFormats()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES is not set.");
    QDirIterator files(samplesFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const bool isOwn = path.contains(QStringLiteral(".npy"));
        QVERIFY2(recognisesNumpy(path) == isOwn, qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestNpyFile)
#include "tst_npyfile.moc"
