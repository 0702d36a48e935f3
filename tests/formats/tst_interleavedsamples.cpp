// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/interleavedsamples.h"

#include <QDataStream>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace edgescope;

// Files of plain binary numbers, written here by another library's stream.
class TestInterleavedSamples : public QObject
{
    Q_OBJECT

private slots:
    void samplesByChannels();
    void channelsBySamples();
    void numbersOfEveryKind_data();
    void numbersOfEveryKind();
    void numbersWithoutSign();
    void highestByteFirst();
    void interleavedLayoutOfAFile();
    void packetsWithHeads();
    void segmentsWithHeads();
    void gapsAreNaN();
    void shortFilesAreRefused();
    void partsEndWhereTheyEnd();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("%1.dat").arg(++m_files)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

namespace {

template <typename Number>
QByteArray bytesOfNumbers(const std::vector<Number> &numbers)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    if constexpr (sizeof(Number) == 8)
        stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
    else
        stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    for (const Number number : numbers)
        stream << number;
    return bytes;
}

std::vector<float> read(const SampleSource &source, std::int64_t first, std::int64_t count,
                        const std::vector<int> &channels)
{
    std::vector<float> out(static_cast<std::size_t>(count) * channels.size());
    source.read(first, count, channels, out);
    return out;
}

} // namespace

void TestInterleavedSamples::samplesByChannels()
{
    const BinaryFile file(write("head" + bytesOfNumbers<qint16>({1, -10, 100, 2, -20, 200, 3, -30, 300})));
    const InterleavedSamples samples(
        file, {SampleLayout::Number::Int16, 4, 6, 2, {1, 0.5, 2}, {0, 0, 7}, {{0, 0, 3}}});
    QCOMPARE(read(samples, 0, 3, {0, 1, 2}), (std::vector<float>{1, 2, 3, -5, -10, -15, 207, 407, 607}));
    QCOMPARE(read(samples, 1, 2, {2, 0}), (std::vector<float>{407, 607, 2, 3}));
}

void TestInterleavedSamples::channelsBySamples()
{
    const BinaryFile file(write(bytesOfNumbers<qint16>({1, 2, 3, -10, -20, -30})));
    const InterleavedSamples samples(file,
                                     {SampleLayout::Number::Int16, 0, 2, 6, {1, 1}, {0, 0}, {{0, 0, 3}}});
    QCOMPARE(read(samples, 1, 2, {1, 0}), (std::vector<float>{-20, -30, 2, 3}));
}

void TestInterleavedSamples::numbersOfEveryKind_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("16 bits") << int(SampleLayout::Number::Int16) << bytesOfNumbers<qint16>({-32768, 7});
    QTest::newRow("32 bits") << int(SampleLayout::Number::Int32) << bytesOfNumbers<qint32>({-32768, 7});
    QTest::newRow("single") << int(SampleLayout::Number::Float32) << bytesOfNumbers<float>({-32768, 7});
    QTest::newRow("64 bits") << int(SampleLayout::Number::Int64) << bytesOfNumbers<qint64>({-32768, 7});
    QTest::newRow("half") << int(SampleLayout::Number::Float16) << QByteArray("\x00\xF8\x00\x47", 4);
    QTest::newRow("double") << int(SampleLayout::Number::Float64) << bytesOfNumbers<double>({-32768, 7});
}

void TestInterleavedSamples::numbersOfEveryKind()
{
    QFETCH(int, number);
    QFETCH(QByteArray, bytes);
    const auto kind = static_cast<SampleLayout::Number>(number);
    QCOMPARE(bytesOf(kind) * 2, std::int64_t{bytes.size()});
    const BinaryFile file(write(bytes));
    const InterleavedSamples samples(file, {kind, 0, bytesOf(kind), bytesOf(kind), {1}, {0}, {{0, 0, 2}}});
    QCOMPARE(read(samples, 0, 2, {0}), (std::vector<float>{-32768, 7}));
}

void TestInterleavedSamples::numbersWithoutSign()
{
    const BinaryFile file(write(QByteArray(8, '\xFF')));
    const std::pair<SampleLayout::Number, float> greatest[] = {{SampleLayout::Number::UInt8, 0xFFp0F},
                                                               {SampleLayout::Number::Int8, -1},
                                                               {SampleLayout::Number::UInt16, 0xFFFFp0F},
                                                               {SampleLayout::Number::UInt32, 0x1p32F},
                                                               {SampleLayout::Number::UInt64, 0x1p64F}};
    for (const auto &[kind, value] : greatest) {
        const InterleavedSamples samples(file, interleavedLayout(kind, 0, 1, 8 / bytesOf(kind), 1, 0));
        QCOMPARE(read(samples, 0, 1, {0}), std::vector<float>{value});
    }
}

void TestInterleavedSamples::highestByteFirst()
{
    const BinaryFile file(write(QByteArray("\x01\x02\xFF\xFE\x3F\x80\x00\x00", 8)));
    SampleLayout whole = interleavedLayout(SampleLayout::Number::Int16, 0, 1, 2, 1, 0);
    whole.isHighestFirst = true;
    QCOMPARE(read(InterleavedSamples(file, whole), 0, 2, {0}), (std::vector<float>{258, -2}));
    SampleLayout single = interleavedLayout(SampleLayout::Number::Float32, 4, 1, 1, 1, 0);
    single.isHighestFirst = true;
    QCOMPARE(read(InterleavedSamples(file, single), 0, 1, {0}), std::vector<float>{1});
}

void TestInterleavedSamples::interleavedLayoutOfAFile()
{
    const BinaryFile file(write("head" + bytesOfNumbers<qint16>({1, -10, 2, -20, 3, -30})));
    const InterleavedSamples samples(file, interleavedLayout(SampleLayout::Number::Int16, 4, 2, 3, 0.5, 1));
    QCOMPARE(read(samples, 0, 3, {1, 0}), (std::vector<float>{-4, -9, -14, 1.5, 2, 2.5}));
}

// A head of three bytes before each sample of two channels.
void TestInterleavedSamples::packetsWithHeads()
{
    const BinaryFile file(
        write("abc" + bytesOfNumbers<qint16>({1, 2}) + "abc" + bytesOfNumbers<qint16>({3, 4})));
    const InterleavedSamples samples(file,
                                     {SampleLayout::Number::Int16, 3, 7, 2, {1, 1}, {0, 0}, {{0, 0, 2}}});
    QCOMPARE(read(samples, 0, 2, {0, 1}), (std::vector<float>{1, 3, 2, 4}));
}

// Heads of several lengths between stretches of samples.
void TestInterleavedSamples::segmentsWithHeads()
{
    const BinaryFile file(
        write("a" + bytesOfNumbers<qint16>({1, 2, 3}) + "bcd" + bytesOfNumbers<qint16>({4, 5})));
    const InterleavedSamples samples(
        file, {SampleLayout::Number::Int16, 0, 2, 2, {1}, {0}, {{0, 0, 3}, {3, 3, 2}}, false, {1, 10}});
    QCOMPARE(read(samples, 0, 5, {0}), (std::vector<float>{1, 2, 3, 4, 5}));
    QCOMPARE(read(samples, 2, 3, {0}), (std::vector<float>{3, 4, 5}));
    QVERIFY_EXCEPTION_THROWN(
        InterleavedSamples(file, {SampleLayout::Number::Int16, 0, 2, 2, {1}, {0}, {{0, 0, 3}}, false, {9}}),
        Error);
}

void TestInterleavedSamples::gapsAreNaN()
{
    const BinaryFile file(write(bytesOfNumbers<qint16>({1, 2, 3, 4})));
    const InterleavedSamples samples(
        file, {SampleLayout::Number::Int16, 0, 2, 2, {1}, {0}, {{0, 0, 2}, {5, 2, 2}}});
    const std::vector<float> values = read(samples, 1, 5, {0});
    QCOMPARE(values[0], 2.F);
    QVERIFY(std::isnan(values[1]) && std::isnan(values[2]) && std::isnan(values[3]));
    QCOMPARE(values[4], 3.F);
}

void TestInterleavedSamples::shortFilesAreRefused()
{
    const QString path = write(bytesOfNumbers<qint16>({1, 2, 3}));
    try {
        const InterleavedSamples samples(BinaryFile(path),
                                         {SampleLayout::Number::Int16, 0, 4, 2, {1, 1}, {0, 0}, {{0, 0, 2}}});
        QFAIL("it was taken");
    } catch (const Error &error) {
        QCOMPARE(error.message(),
                 path + QStringLiteral(", byte 6: The file ends before the samples it announces."));
    }
}

void TestInterleavedSamples::partsEndWhereTheyEnd()
{
    const QString path = write(QByteArray("\x01\x02\x03\x04 name\0x", 11));
    const BinaryFile file(path);
    QCOMPARE(file.bytes(9, 100), QByteArray("\0x", 2));
    QCOMPARE(file.bytes(100, 1), QByteArray());
    const BinaryPart part(file, 1, 9);
    QCOMPARE(part.number<quint16>(0), quint16{0x0302});
    QCOMPARE(part.text(3, 6), QStringLiteral("name"));
    try {
        part.number<quint32>(6);
        QFAIL("it was read");
    } catch (const Error &error) {
        QCOMPARE(error.message(), path + QStringLiteral(", byte 7: This part of the file ends here."));
    }
    QVERIFY_EXCEPTION_THROWN(BinaryPart(file, 9, 3), Error);
    QVERIFY_EXCEPTION_THROWN(BinaryFile(m_folder.filePath(QStringLiteral("none"))), Error);
}

QTEST_GUILESS_MAIN(TestInterleavedSamples)
#include "tst_interleavedsamples.moc"
