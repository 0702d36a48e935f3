// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/hdf5handle.h"
#include "formats/matfile.h"
#include "matbytes.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <optional>

using namespace edgescope;

namespace {

QString samplesFolder()
{
    return qEnvironmentVariable("EDGESCOPE_SAMPLES");
}

std::vector<double> block(const MatValue &value, std::int64_t row, std::int64_t rows, std::int64_t column,
                          std::int64_t columns)
{
    std::vector<double> out(static_cast<std::size_t>(rows * columns));
    value.source->read(row, rows, column, columns, out);
    return out;
}

void setText(hid_t object, const char *name, const char *value)
{
    const Hdf5Type type(H5Tcopy(H5T_C_S1));
    H5Tset_size(type.id(), strlen(value));
    const Hdf5Space space(H5Screate(H5S_SCALAR));
    const Hdf5Attribute attribute(H5Acreate2(object, name, type.id(), space.id(), H5P_DEFAULT, H5P_DEFAULT));
    H5Awrite(attribute.id(), type.id(), value);
}

// Writes MATLAB 7.3 files as MATLAB does: the lengths of arrays the other way round, cells as references.
class Mat73
{
public:
    explicit Mat73(const QString &path)
        : m_path(path)
    {
        const Hdf5Properties creation(H5Pcreate(H5P_FILE_CREATE));
        H5Pset_userblock(creation.id(), 512);
        m_file = Hdf5FileHandle(
            H5Fcreate(QFile::encodeName(path).constData(), H5F_ACC_TRUNC, creation.id(), H5P_DEFAULT));
        group("/#refs#", nullptr);
    }
    void finish()
    {
        m_file.reset();
        QFile file(m_path);
        if (!file.open(QIODevice::ReadWrite) ||
            file.write(QByteArray("MATLAB 7.3 MAT-file, written by a test").leftJustified(124, ' ') +
                       QByteArray("\x00\x02IM", 4)) != 128)
            qFatal("the header could not be written");
    }
    void group(const char *place, const char *matlabClass)
    {
        const Hdf5Group made(H5Gcreate2(m_file.id(), place, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
        if (matlabClass)
            setText(made.id(), "MATLAB_class", matlabClass);
    }
    void write(const char *place, hid_t stored, hid_t type, const char *matlabClass, hsize_t rows,
               hsize_t columns, const void *values, bool isEmpty = false)
    {
        const hsize_t lengths[2] = {columns, rows};
        const Hdf5Space space(H5Screate_simple(2, lengths, nullptr));
        const Hdf5Dataset made(
            H5Dcreate2(m_file.id(), place, stored, space.id(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
        H5Dwrite(made.id(), type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values);
        if (matlabClass)
            setText(made.id(), "MATLAB_class", matlabClass);
        if (isEmpty) {
            const Hdf5Space one(H5Screate(H5S_SCALAR));
            const Hdf5Attribute attribute(
                H5Acreate2(made.id(), "MATLAB_empty", H5T_STD_U8LE, one.id(), H5P_DEFAULT, H5P_DEFAULT));
            const unsigned char yes = 1;
            H5Awrite(attribute.id(), H5T_NATIVE_UCHAR, &yes);
        }
    }
    void doubles(const char *place, hsize_t rows, hsize_t columns, const std::vector<double> &values)
    {
        write(place, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE, "double", rows, columns, values.data());
    }
    void text(const char *place, const QString &text)
    {
        write(place, H5T_STD_U16LE, H5T_NATIVE_UINT16, "char", 1, static_cast<hsize_t>(text.size()),
              text.utf16());
    }
    void references(const char *place, const char *matlabClass, const std::vector<const char *> &targets)
    {
        std::vector<hobj_ref_t> values;
        for (const char *target : targets) {
            values.emplace_back();
            H5Rcreate(&values.back(), m_file.id(), target, H5R_OBJECT, -1);
        }
        write(place, H5T_STD_REF_OBJ, H5T_STD_REF_OBJ, matlabClass, 1, targets.size(), values.data());
    }

private:
    QString m_path;
    Hdf5FileHandle m_file;
};

} // namespace

// The values of MATLAB files of all versions.
class TestMatFile : public QObject
{
    Q_OBJECT

private slots:
    void recognisesByContent();
    void numbersOfEveryType();
    void numbersInBlocks();
    void textsCellsAndStructs();
    void arraysOfStructs();
    void compressedVariables();
    void bigEndian();
    void whatIsPassedOver();
    void version73();
    void referencesInCircles();
    void cutAnywhere();
    void wrongSizesAnywhere();
    void deepNesting();
    void cut73Anywhere();
    void malformedSamples();
    void realFile();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("written.mat"));
        writeBytes(path, bytes);
        return path;
    }
    MatValue read(const std::vector<QByteArray> &variables)
    {
        return readMatFile(write(MatBytes().file(variables))).variables;
    }
    QByteArray wholeFile() const;

    QTemporaryDir m_folder;
};

// One of everything.
QByteArray TestMatFile::wholeFile() const
{
    const MatBytes mat;
    return mat.file(
        {mat.doubles("numbers", 2, 3, {1, 2, 3, 4, 5, 6}), mat.text("word", QStringLiteral("wake")),
         mat.compressed(mat.cells("cells", 1, 3,
                                  {mat.row("", {7, 8}), mat.text("", QStringLiteral("é")), mat.row("", {})})),
         mat.structs("units", 2, {"times", "name"},
                     {mat.row("", {1, 2}), mat.text("", QStringLiteral("a")), mat.row("", {3}),
                      mat.text("", QStringLiteral("b"))})});
}

void TestMatFile::recognisesByContent()
{
    const MatBytes mat;
    QVERIFY(isMatFile(write(mat.file({}))));
    QVERIFY(isMatFile(write(MatBytes(true).file({}))));
    QVERIFY(!isMatFile(write(mat.file({}).left(127))));
    QVERIFY(!isMatFile(write(QByteArray("MATLAB is a program").leftJustified(200, ' '))));
    QVERIFY(!isMatFile(m_folder.filePath(QStringLiteral("missing.mat"))));
    QVERIFY(!isMatFile(m_folder.path()));
    const QString path = write(mat.file({mat.scalar("first", 1), mat.compressed(mat.scalar("second", 2))}));
    QVERIFY(matFileHolds(path, u"first"));
    QVERIFY(matFileHolds(path, u"second"));
    QVERIFY(!matFileHolds(path, u"third"));
}

void TestMatFile::numbersOfEveryType()
{
    const MatBytes mat;
    const MatValue variables = read(
        {mat.numbers<double>("a", 6, 9, 1, 2, {-1.5, 1e300}),
         mat.numbers<float>("b", 7, 7, 1, 2, {-1.5F, 2.5F}), mat.numbers<qint8>("c", 8, 1, 1, 2, {-128, 127}),
         mat.numbers<quint8>("d", 9, 2, 1, 2, {0, 255}),
         mat.numbers<qint16>("e", 10, 3, 1, 2, {-32768, 32767}),
         mat.numbers<quint16>("f", 11, 4, 1, 2, {0, 65535}),
         mat.numbers<qint32>("g", 12, 5, 1, 2, {-2147483647, 5}),
         mat.numbers<quint32>("h", 13, 6, 1, 2, {0, 4294967295U}),
         mat.numbers<qint64>("i", 14, 12, 1, 2, {-1099511627776, 3}),
         mat.numbers<quint64>("j", 15, 13, 1, 2, {1099511627776, 3}),
         mat.numbers<quint8>("k", 6, 2, 1, 2, {7, 255}), mat.numbers<qint16>("l", 6, 3, 1, 2, {-300, 300})});
    const std::vector<std::vector<double>> expected = {
        {-1.5, 1e300},       {-1.5, 2.5},        {-128, 127},      {0, 255},
        {-32768, 32767},     {0, 65535},         {-2147483647, 5}, {0, 4294967295.0},
        {-1099511627776, 3}, {1099511627776, 3}, {7, 255},         {-300, 300}};
    QCOMPARE(variables.parts.size(), expected.size());
    for (std::size_t n = 0; n < expected.size(); ++n) {
        QCOMPARE(variables.parts[n].kind, MatValue::Kind::Numbers);
        QVERIFY(variables.parts[n].isVector());
        QCOMPARE(variables.parts[n].numbers(), expected[n]);
        QCOMPARE(variables.parts[n].number(0), expected[n][0]);
    }
}

void TestMatFile::numbersInBlocks()
{
    const MatBytes mat;
    const MatValue variables =
        read({mat.doubles("table", 3, 4, {11, 21, 31, 12, 22, 32, 13, 23, 33, 14, 24, 34})});
    const MatValue &table = variables.parts.front();
    QCOMPARE(table.rows, 3);
    QCOMPARE(table.columns, 4);
    QCOMPARE(block(table, 1, 2, 2, 2), (std::vector<double>{23, 33, 24, 34}));
    const std::array<int, 2> picked = {2, 0};
    std::vector<float> out(4);
    MatSamples(table, true, 10).read(1, 2, picked, out); // rows 3 and 1, columns 2 and 3
    QCOMPARE(out, (std::vector<float>{320, 330, 120, 130}));
    MatSamples(table, false, 1).read(1, 2, picked, out); // columns 3 and 1, rows 2 and 3
    QCOMPARE(out, (std::vector<float>{23, 33, 21, 31}));
}

void TestMatFile::textsCellsAndStructs()
{
    const MatBytes mat;
    const MatValue variables =
        read({mat.text("word", QStringLiteral("Säule")), mat.text("none", QString()),
              mat.texts("words", {QStringLiteral("a"), QString(), QStringLiteral("bc")}),
              mat.numbers<quint16>("lines", 4, 4, 2, 2, {'a', 'c', 'b', ' '}),
              mat.cells("mixed", 2, 1, {mat.scalar("", 3), mat.text("", QStringLiteral("x"))}),
              mat.structs("outer", 1, {"inner", "Rate"},
                          {mat.structs("", 1, {"deep"}, {mat.scalar("", 42)}), mat.scalar("", 20000)})});
    QCOMPARE(variables.field(u"word")->text(), QStringLiteral("Säule"));
    QCOMPARE(variables.field(u"none")->text(), QString());
    QCOMPARE(variables.field(u"words")->cellTexts(),
             (std::vector<QString>{QStringLiteral("a"), QString(), QStringLiteral("bc")}));
    QCOMPARE(variables.field(u"lines")->texts,
             (std::vector<QString>{QStringLiteral("ab"), QStringLiteral("c")}));
    const MatValue *mixed = variables.field(u"mixed");
    QVERIFY(mixed->isCells());
    QCOMPARE(mixed->parts[0].number(0), 3.0);
    QCOMPARE(mixed->cellTexts(), std::vector<QString>());
    QCOMPARE(variables.path(u"outer.inner.deep")->number(0), 42.0);
    QCOMPARE(variables.path(u"outer.rate")->number(0), 20000.0); // whatever the letters
    QCOMPARE(variables.path(u"outer.nothing.deep"), nullptr);
    QCOMPARE(variables.field(u"word")->number(7), 7.0);
}

void TestMatFile::arraysOfStructs()
{
    const MatValue variables = readMatFile(write(wholeFile())).variables;
    const MatValue *units = variables.field(u"units");
    QVERIFY(units);
    QVERIFY(!units->isStruct()); // but an array of them
    QCOMPARE(units->count(), 2);
    QCOMPARE(units->field(u"times", 0)->numbers(), (std::vector<double>{1, 2}));
    QCOMPARE(units->field(u"times", 1)->numbers(), (std::vector<double>{3}));
    QCOMPARE(units->field(u"name", 1)->text(), QStringLiteral("b"));
    QCOMPARE(units->field(u"name", 2), nullptr);
}

void TestMatFile::compressedVariables()
{
    const MatBytes mat;
    std::vector<double> many;
    for (int n = 0; n < 100000; ++n)
        many.push_back(n * 0.25);
    const MatValue variables = read(
        {mat.compressed(mat.row("many", many)), mat.compressed(mat.text("word", QStringLiteral("REM")))});
    QCOMPARE(variables.field(u"many")->numbers(), many);
    QCOMPARE(variables.field(u"word")->text(), QStringLiteral("REM"));
}

void TestMatFile::bigEndian()
{
    const MatBytes mat(true);
    const MatFile file = readMatFile(
        write(mat.file({mat.doubles("a", 1, 2, {1.5, -2}),
                        mat.structs("s", 1, {"x"}, {mat.numbers<qint16>("", 10, 3, 1, 2, {-300, 300})}),
                        mat.compressed(mat.scalar("z", 3))})));
    QVERIFY(file.notes.empty());
    QCOMPARE(file.variables.field(u"a")->numbers(), (std::vector<double>{1.5, -2}));
    QCOMPARE(file.variables.path(u"s.x")->numbers(), (std::vector<double>{-300, 300}));
    QCOMPARE(file.variables.field(u"z")->number(0), 3.0);
}

// Objects of MATLAB's own classes and arrays of three dimensions are no values of use; those beside them are.
void TestMatFile::whatIsPassedOver()
{
    const MatBytes mat;
    const QByteArray object = mat.element(
        14, mat.element(6, mat.number(17) + mat.number(0)) + mat.element(1, "t") + mat.element(1, "MCOS") +
                mat.element(1, "table") + mat.numbers<quint32>("", 13, 6, 6, 1, {0xdd000000, 2, 1, 1, 1, 1}));
    const QByteArray cube =
        mat.element(14, mat.element(6, mat.number(6) + mat.number(0)) +
                            mat.element(5, mat.number(1) + mat.number(1) + mat.number(2)) +
                            mat.element(1, "cube") + mat.element(9, QByteArray(16, '\0')));
    const QByteArray nothing = mat.element(14, {}); // an empty array without any header
    const MatFile file = readMatFile(write(
        mat.file({object, cube, mat.scalar("kept", 5), mat.cells("cells", 1, 2, {nothing, mat.scalar("", 6)}),
                  mat.numbers<quint8>("", 9, 2, 1, 8, std::vector<quint8>(8))})));
    QVERIFY(file.notes.empty());
    QCOMPARE(file.variables.field(u"kept")->number(0), 5.0);
    QVERIFY(!file.variables.field(u"cube")->isNumbers());
    const MatValue *cells = file.variables.field(u"cells");
    QVERIFY(cells->parts[0].isNumbers());
    QCOMPARE(cells->parts[0].count(), 0);
    QCOMPARE(cells->parts[1].number(0), 6.0);
    QCOMPARE(file.variables.field(u""), nullptr);
}

void TestMatFile::version73()
{
    const QString path = m_folder.filePath(QStringLiteral("v73.mat"));
    Mat73 mat(path);
    mat.doubles("/table", 3, 4, {11, 21, 31, 12, 22, 32, 13, 23, 33, 14, 24, 34});
    mat.text("/word", QStringLiteral("Säule"));
    mat.text("/#refs#/a", QStringLiteral("a"));
    mat.doubles("/#refs#/b", 2, 1, {7, 8});
    const std::array<quint64, 2> none = {0, 0};
    mat.write("/#refs#/c", H5T_STD_U64LE, H5T_NATIVE_UINT64, "double", 2, 1, none.data(), true);
    mat.references("/cells", "cell", {"/#refs#/a", "/#refs#/b", "/#refs#/c"});
    mat.group("/outer", "struct");
    mat.doubles("/outer/rate", 1, 1, {20000});
    mat.group("/units", "struct");
    mat.doubles("/#refs#/d", 1, 1, {3});
    mat.references("/units/times", nullptr, {"/#refs#/b", "/#refs#/d"});
    mat.references("/units/name", nullptr, {"/#refs#/a", "/word"});
    mat.finish();
    QVERIFY(isMatFile(path));
    QVERIFY(matFileHolds(path, u"table"));
    QVERIFY(!matFileHolds(path, u"missing"));
    const MatValue variables = readMatFile(path).variables;
    const MatValue *table = variables.field(u"table");
    QCOMPARE(table->rows, 3);
    QCOMPARE(table->columns, 4);
    QCOMPARE(table->numbers().size(), std::size_t{12});
    QCOMPARE(block(*table, 1, 2, 2, 2), (std::vector<double>{23, 33, 24, 34}));
    QCOMPARE(variables.field(u"word")->text(), QStringLiteral("Säule"));
    const MatValue *cells = variables.field(u"cells");
    QVERIFY(cells->isCells());
    QCOMPARE(cells->parts[0].text(), QStringLiteral("a"));
    QCOMPARE(cells->parts[1].numbers(), (std::vector<double>{7, 8}));
    QCOMPARE(cells->parts[2].count(), 0);
    QCOMPARE(variables.path(u"outer.rate")->number(0), 20000.0);
    const MatValue *units = variables.field(u"units");
    QCOMPARE(units->count(), 2);
    QCOMPARE(units->field(u"times", 1)->numbers(), (std::vector<double>{3}));
    QCOMPARE(units->field(u"name", 0)->text(), QStringLiteral("a"));
    QCOMPARE(units->field(u"name", 1)->text(), QStringLiteral("Säule"));
    QCOMPARE(variables.field(u"#refs#"), nullptr);
}

void TestMatFile::referencesInCircles()
{
    const QString path = m_folder.filePath(QStringLiteral("circle.mat"));
    Mat73 mat(path);
    mat.doubles("/#refs#/x", 1, 1, {1});
    mat.references("/#refs#/a", "cell", {"/#refs#/x", "/#refs#"});
    mat.references("/cells", "cell", {"/#refs#/a", "/#refs#/a", "/"});
    mat.finish();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(readMatFile(path).variables.field(u"cells"));
    QVERIFY(timer.elapsed() < 2000);
}

void TestMatFile::cutAnywhere()
{
    const QByteArray bytes = wholeFile();
    const MatValue whole = readMatFile(write(bytes)).variables;
    QCOMPARE(whole.parts.size(), std::size_t{4});
    for (int n = 1; n < 100; ++n) {
        const qsizetype length = bytes.size() * n / 100;
        const QString path = write(bytes.left(length));
        try {
            const MatFile file = readMatFile(path);
            QVERIFY(file.variables.parts.size() < 4);
            // Between two variables there is nothing to see.
            QVERIFY(!file.notes.empty() || matFileHolds(path, u"numbers") == !file.variables.parts.empty());
            for (std::size_t k = 0; k < file.variables.parts.size(); ++k)
                QCOMPARE(file.variables.parts[k].numbers(), whole.parts[k].numbers());
        } catch (const Error &error) {
            QVERIFY(error.message().startsWith(path));
        }
    }
}

void TestMatFile::wrongSizesAnywhere()
{
    const QByteArray bytes = wholeFile();
    int found = 0;
    for (qsizetype place = 128; place + 4 <= bytes.size(); place += 4)
        for (const quint32 value : {1U, 0x00010001U, 0x7FFFFFFFU, 0xFFFFFFFFU}) {
            QByteArray wrong = bytes;
            wrong.replace(place, 4, MatBytes().number(value));
            try {
                const MatFile file = readMatFile(write(wrong));
                for (const MatValue &variable : file.variables.parts)
                    variable.numbers();
                found += !file.notes.empty();
            } catch (const Error &) {
                ++found;
            }
        }
    QVERIFY(found > 100);
}

void TestMatFile::deepNesting()
{
    const MatBytes mat;
    QByteArray cells = mat.scalar("", 1);
    for (int n = 0; n < 40; ++n)
        cells = mat.cells(n == 39 ? "deep" : "", 1, 1, {cells});
    const MatValue variables = read({cells});
    QVERIFY(variables.field(u"deep"));
    for (int n = 0; n < 1000; ++n)
        cells = mat.cells("deeper", 1, 1, {cells});
    QVERIFY_THROWS_EXCEPTION(Error, read({cells}));
}

void TestMatFile::cut73Anywhere()
{
    const QString path = m_folder.filePath(QStringLiteral("cut73.mat"));
    Mat73 mat(path);
    mat.doubles("/table", 100, 1, std::vector<double>(100, 2.5));
    mat.references("/cells", "cell", {"/table"});
    mat.finish();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (int n = 1; n < 100; ++n) {
        const QString cut = write(bytes.left(bytes.size() * n / 100));
        try {
            readMatFile(cut);
            QFAIL("a file that was cut off was read");
        } catch (const Error &error) {
            QVERIFY(error.message().startsWith(cut));
        }
    }
}

void TestMatFile::malformedSamples()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    const QString folder = samplesFolder() + QStringLiteral("/malformed-mat/");
    QVERIFY_THROWS_EXCEPTION(Error, readMatFile(folder + QStringLiteral("bad_miuint32.mat")));
    // A text that is no UTF-8 is still a text; a variable whose checksum fails is none.
    const MatFile text = readMatFile(folder + QStringLiteral("broken_utf8.mat"));
    QVERIFY(text.variables.field(u"bad_string")->text().endsWith(QStringLiteral("am broken")));
    const MatFile packed = readMatFile(folder + QStringLiteral("corrupted_zlib_data.mat"));
    QCOMPARE(packed.variables.parts.size(), std::size_t{2});
    QCOMPARE(packed.notes.size(), std::size_t{1});
    QVERIFY(packed.notes[0].message.contains(QStringLiteral("the variable at byte 222 is damaged")));
}

void TestMatFile::realFile()
{
    if (samplesFolder().isEmpty())
        QSKIP("EDGESCOPE_SAMPLES does not name the folder of real recordings");
    const MatFile file =
        readMatFile(samplesFolder() +
                    QStringLiteral("/buzcode-spikes/20170311_684um_2088um_170311_134350.sessionInfo.mat"));
    const MatValue &variables = file.variables;
    QCOMPARE(variables.path(u"sessionInfo.rates.wideband")->number(0), 20000.0);
    QCOMPARE(variables.path(u"sessionInfo.Date")->text(), QStringLiteral("2017-03-11"));
    QCOMPARE(variables.path(u"sessionInfo.AnatGrps")->count(), 10);
    QCOMPARE(variables.path(u"sessionInfo.AnatGrps")->field(u"Channels", 0)->numbers()[0], 15.0);
    QCOMPARE(variables.path(u"sessionInfo.region")->cellTexts().size(), std::size_t{96});
}

QTEST_GUILESS_MAIN(TestMatFile)
#include "tst_matfile.moc"
