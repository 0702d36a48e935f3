// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/flathdf5.h"
#include "formats/hdf5handle.h"
#include "samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace edgescope;

namespace {

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

void writeDataset(hid_t file, const char *place, hid_t type, const std::vector<hsize_t> &lengths,
                  const void *values)
{
    const Hdf5Space space(H5Screate_simple(static_cast<int>(lengths.size()), lengths.data(), nullptr));
    const Hdf5Dataset made(H5Dcreate2(file, place, type, space.id(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
    H5Dwrite(made.id(), type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values);
}

std::size_t spikesOf(const Recording &recording)
{
    return std::accumulate(recording.units.begin(), recording.units.end(), std::size_t{0},
                           [](std::size_t sum, const Unit &unit) { return sum + unit.spikeTimes.size(); });
}

} // namespace

// Spikes of all units end to end in HDF5.
class TestFlatHdf5 : public QObject
{
    Q_OBJECT

private slots:
    void unitsAndPositions();
    void moreSpikesThanCounted();
    void lessSpikesThanCounted();
    void positionsThatDoNotFit();
    void othersAreNotRecognised();
    void cutAnywhere();
    void retinas_data();
    void retinas();

private:
    // `columns` places of x and y.
    QString write(const std::vector<double> &spikes, const std::vector<int> &counts, hsize_t columns);
    Recording read(const std::vector<double> &spikes, const std::vector<int> &counts, hsize_t columns)
    {
        return readFlatHdf5(write(spikes, counts, columns), {}, Progress());
    }

    QTemporaryDir m_folder;
};

QString TestFlatHdf5::write(const std::vector<double> &spikes, const std::vector<int> &counts,
                            hsize_t columns)
{
    const QString path = m_folder.filePath(QStringLiteral("retina.h5"));
    const Hdf5FileHandle file(
        H5Fcreate(QFile::encodeName(path).constData(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT));
    writeDataset(file.id(), "/spikes", H5T_NATIVE_DOUBLE, {spikes.size()}, spikes.data());
    writeDataset(file.id(), "/sCount", H5T_NATIVE_INT, {counts.size()}, counts.data());
    std::vector<double> positions(2 * columns);
    std::iota(positions.begin(), positions.end(), 100.0);
    writeDataset(file.id(), "/epos", H5T_NATIVE_DOUBLE, {2, columns}, positions.data());
    return path;
}

void TestFlatHdf5::unitsAndPositions()
{
    const Recording recording = read({1, 2, 3, 0.5, 9}, {3, 0, 2}, 3);
    QCOMPARE(recording.units.size(), std::size_t{3});
    QCOMPARE(recording.units[0].spikeTimes, (std::vector<double>{1, 2, 3}));
    QVERIFY(recording.units[1].spikeTimes.empty());
    QCOMPARE(recording.units[2].spikeTimes, (std::vector<double>{0.5, 9}));
    QCOMPARE(recording.units[2].label, QStringLiteral("3"));
    QCOMPARE(recording.units[2].electrode, 2);
    QCOMPARE(recording.electrodes[2].xMicrometres, 102.0);
    QCOMPARE(recording.electrodes[2].yMicrometres, 105.0);
}

void TestFlatHdf5::moreSpikesThanCounted()
{
    const Recording recording = read({1, 2, 3, 4}, {1, 2}, 2);
    QCOMPARE(spikesOf(recording), std::size_t{3});
    QVERIFY(recording.notes.front().message.contains(QStringLiteral("belong to no unit")));
}

void TestFlatHdf5::lessSpikesThanCounted()
{
    QVERIFY_THROWS_EXCEPTION(Error, read({1, 2, 3}, {1, 3}, 2));
    QVERIFY_THROWS_EXCEPTION(Error, read({1, 2, 3}, {-1, 3}, 2));
    QVERIFY_THROWS_EXCEPTION(Error, read({1, 2, 3}, {2147483647, 2147483647}, 2));
}

void TestFlatHdf5::positionsThatDoNotFit()
{
    const Recording recording = read({1, 2, 3}, {1, 2}, 5);
    QCOMPARE(recording.units.size(), std::size_t{2});
    QVERIFY(recording.electrodes.empty());
    QVERIFY(recording.notes.front().message.contains(QStringLiteral("epos")));
}

void TestFlatHdf5::othersAreNotRecognised()
{
    QVERIFY(recognisesFlatHdf5(write({1}, {1}, 1)));
    const QString path = m_folder.filePath(QStringLiteral("other.h5"));
    {
        const Hdf5FileHandle file(
            H5Fcreate(QFile::encodeName(path).constData(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT));
        const double one = 1;
        writeDataset(file.id(), "/spikes", H5T_NATIVE_DOUBLE, {1}, &one);
    }
    QVERIFY(!recognisesFlatHdf5(path));
    QVERIFY(!recognisesFlatHdf5(m_folder.path()));
    QVERIFY(!recognisesFlatHdf5(m_folder.filePath(QStringLiteral("missing.h5"))));
}

void TestFlatHdf5::cutAnywhere()
{
    QFile whole(write(std::vector<double>(200, 1.5), {50, 150}, 2));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString path = m_folder.filePath(QStringLiteral("cut.h5"));
    for (int n = 0; n < 100; ++n) {
        QFile cut(path);
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(bytes.left(bytes.size() * n / 100));
        cut.close();
        QVERIFY(!recognisesFlatHdf5(path));
        QVERIFY_THROWS_EXCEPTION(Error, readFlatHdf5(path, {}, Progress()));
    }
}

void TestFlatHdf5::retinas_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("spikes");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("lastUnit");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::newRow("Demas2003") << "spikes-hdf5/Demas2003_6WK_CTRL_MD3_1A.h5" << 17 << 16299 << 596.0 << 113
                               << 100.0 << 600.0;
    QTest::newRow("Blankenship2011") << "spikes-hdf5/Blankenship2011_WT_04.h5" << 66 << 59081 << 5718.0
                                     << 1717 << 300.0 << 100.0;
}

void TestFlatHdf5::retinas()
{
    if (samples::folder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    QFETCH(QString, file);
    QFETCH(int, units);
    QFETCH(int, spikes);
    QFETCH(double, seconds);
    QFETCH(int, lastUnit);
    QFETCH(double, x);
    QFETCH(double, y);
    const Recording recording = readRecording(samples::path(file), {}, Progress());
    QCOMPARE(recording.format, QStringLiteral("HDF5 of spikes and counts"));
    QCOMPARE(recording.units.size(), static_cast<std::size_t>(units));
    QCOMPARE(spikesOf(recording), static_cast<std::size_t>(spikes));
    QCOMPARE(recording.units.back().spikeTimes.size(), static_cast<std::size_t>(lastUnit));
    QVERIFY(isNear(recording.duration, seconds, 1));
    QCOMPARE(recording.electrodes.size(), static_cast<std::size_t>(units));
    QCOMPARE(recording.electrodes[0].xMicrometres, x);
    QCOMPARE(recording.electrodes[0].yMicrometres, y);
}

QTEST_GUILESS_MAIN(TestFlatHdf5)
#include "tst_flathdf5.moc"
