// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/classtable.h"

#include "core/error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace edgescope;

// Tables of units and classes as laboratories write them.
class TestClassTable : public QObject
{
    Q_OBJECT

private slots:
    void tablesAreRead_data();
    void tablesAreRead();
    void othersAreRefused_data();
    void othersAreRefused();
    void labelThatUnitsShareIsUnknown();

private:
    QString write(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QStringLiteral("classes.csv")));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    // Units labelled 7, 8, "a, b" and 0.
    static Recording made()
    {
        Recording recording;
        for (const char *label : {"7", "8", "a, b", "0"})
            recording.units.push_back({QString::fromLatin1(label), {1}, -1});
        return recording;
    }

    QTemporaryDir m_folder;
};

void TestClassTable::tablesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("codes"); // of the units
    QTest::addColumn<QString>("notice");
    const QString none;
    QTest::newRow("labels") << QByteArray("unit,class\n7,E\n8,I\n\"a, b\",pyramidal\n0,FS\n")
                            << QStringLiteral("EIEI") << none;
    QTest::newRow("mark, tabs, other names, other columns")
        << QByteArray("\xEF\xBB\xBF"
                      "depth\tcell_type\tLabel\r\n3\tinh\t7\r\n4\texc\t8\r\n5\tint\ta, b\r\n6\tE\t0\r\n")
        << QStringLiteral("IEIE") << none;
    QTest::newRow("semicolons, remark, no names")
        << QByteArray("# scored by hand\n7;E\n8;E\n\na, b;I\n0;multi\n") << QStringLiteral("EEI-") << none;
    QTest::newRow("rows") << QByteArray("row,class\n0,E\n1,I\n2,I\n3,E\n") << QStringLiteral("EIIE") << none;
    QTest::newRow("numbers where no label is known")
        << QByteArray("unit,class\n1,I\n2,E\n") << QStringLiteral("-IE-")
        << QStringLiteral("classes.csv has no class for 2 unit(s) of the recording: 7, 0.");
    QTest::newRow("unknown") << QByteArray("7,E\n8,I\n\"a, b\",I\n0,E\n12,E\n13,E\n")
                             << QStringLiteral("EIIE")
                             << QStringLiteral(
                                    "classes.csv names 2 unit(s) that the recording does not have: 12, 13.");
    QTest::newRow("unknown and missing")
        << QByteArray("7,E\n9,I\n") << QStringLiteral("E---")
        << QStringLiteral("classes.csv names units that the recording does not have (9) and has no class for "
                          "others (8, a, b, 0).");
}

void TestClassTable::tablesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, codes);
    QFETCH(QString, notice);
    const ClassTable table = readClassTable(write(text), made());
    QCOMPARE(table.column.name, QStringLiteral("classes.csv"));
    QString found;
    for (const UnitClass unitClass : classesFromColumn(table.column).classes)
        found += unitClass == UnitClass::Unclassified ? QStringLiteral("-") : unitClassCode(unitClass);
    QCOMPARE(found, codes);
    QCOMPARE(table.notice, notice);
}

void TestClassTable::othersAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray("\n\n") << QStringLiteral("names no units");
    QTest::newRow("one column") << QByteArray("unit,class\n7,E\n8\n") << QStringLiteral("line 3 has too few");
    QTest::newRow("twice") << QByteArray("7,E\n8,I\n7,I\n")
                           << QStringLiteral("unit 7 twice, in lines 1 and 3");
    QTest::newRow("no unit") << QByteArray("77,E\n-1,I\n")
                             << QStringLiteral("names no unit of the recording");
    QTest::newRow("no class") << QByteArray("7,good\n8,mua\n") << QStringLiteral("no word for excitatory");
    QTest::newRow("bytes") << QByteArray("7,E\n\0\1,I", 9) << QStringLiteral("is no text");
}

void TestClassTable::othersAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    try {
        readClassTable(write(text), made());
        QFAIL("it was read");
    } catch (const Error &error) {
        QVERIFY2(error.message().contains(words), qPrintable(error.message()));
        QVERIFY(error.message().contains(QStringLiteral("classes.csv")));
    }
}

void TestClassTable::labelThatUnitsShareIsUnknown()
{
    Recording recording = made();
    recording.units[1].label = QStringLiteral("7");
    const ClassTable table = readClassTable(write("7,E\n0,I\n"), recording);
    QCOMPARE(table.column.values[0], QString());
    QCOMPARE(table.column.values[3], QStringLiteral("I"));
    QVERIFY(table.notice.contains(QStringLiteral("(7)")));
}

QTEST_GUILESS_MAIN(TestClassTable)
#include "tst_classtable.moc"
