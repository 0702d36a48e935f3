// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

// Simulated recordings of 30 minutes lead through the whole program to the numbers that their construction
// implies (methods, sections 4, 6 and 20).
class TestExpectations : public QObject
{
    Q_OBJECT

private slots:
    void states();
    void poisson();

private:
    // Simulates and analyses; gives the folder of tables, empty when something failed.
    QString tablesOf(const QString &scenario, const QString &analyses) const;
    // Exponent over k = 15…30.
    static double alpha(const QString &tables, const QByteArray &state);

    QTemporaryDir m_folder;
};

QString TestExpectations::tablesOf(const QString &scenario, const QString &analyses) const
{
    const QString recording = m_folder.filePath(scenario + u".nwb"_s);
    const QString out = m_folder.filePath(scenario);
    if (runProgram({u"simulate"_s, recording, u"--scenario"_s, scenario, u"--lfp-channels"_s, u"0"_s})
                .exitCode != 0 ||
        runProgram({u"analyze"_s, recording, u"--out"_s, out, u"--only"_s, analyses}).exitCode != 0)
        return {};
    return out + u"/tables/"_s;
}

double TestExpectations::alpha(const QString &tables, const QByteArray &state)
{
    for (const QByteArrayList &row : CsvTable(tables + u"variance_fit.csv"_s).rows)
        if (row[0] == state && row[3].startsWith("0.0666"))
            return row[5].toDouble();
    return qQNaN();
}

void TestExpectations::states()
{
    const QString tables = tablesOf(u"states"_s, u"joint_distribution,variance_scaling,cross_correlogram"_s);
    QVERIFY(!tables.isEmpty());
    const CsvTable scales(tables + u"scales.csv"_s);
    for (const QByteArray k : {"15", "20", "25", "30"}) {
        const double alignment = scales.number({"AWAKE", "data", k}, "alignment");
        const double anisotropy = scales.number({"AWAKE", "data", k}, "anisotropy");
        QVERIFY2(alignment > 0.95, qPrintable(QString::number(alignment)));
        QVERIFY2(anisotropy > 1.4, qPrintable(QString::number(anisotropy)));
    }
    // The spread between seeds is about .03 for seven minutes of a state; the bound is three times that.
    QVERIFY2(std::abs(alpha(tables, "AWAKE") - 0.565) < 0.1,
             qPrintable(QString::number(alpha(tables, "AWAKE"))));
    // E and I rise and fall together: no lag has a larger correlation than 0 (methods, section 17).
    std::map<std::pair<QByteArray, QByteArray>, std::pair<double, double>> peaks; // r and its lag
    for (const QByteArrayList &row : CsvTable(tables + u"cross_correlogram.csv"_s).rows) {
        const auto peak = peaks.try_emplace({row[0], row[2]}, -2.0, 0.0).first;
        if (!row[5].isEmpty() && row[5].toDouble() > peak->second.first)
            peak->second = {row[5].toDouble(), row[4].toDouble()};
    }
    for (const QByteArray state : {"ALL", "AWAKE", "REM", "LSL", "SWS"})
        for (const QByteArray k : {"15", "20", "25", "30"})
            QCOMPARE((peaks.at({state, k}).second), 0.0);
    // In light sleep fast private noise dominates: nearer to independent increments than any other state.
    for (const QByteArray state : {"AWAKE", "REM", "SWS"})
        QVERIFY(alpha(tables, "LSL") > alpha(tables, state));
}

void TestExpectations::poisson()
{
    const QString tables = tablesOf(u"poisson"_s, u"variance_scaling"_s);
    QVERIFY(!tables.isEmpty());
    QVERIFY2(std::abs(alpha(tables, "ALL") - 1) < 0.05, qPrintable(QString::number(alpha(tables, "ALL"))));
}

QTEST_GUILESS_MAIN(TestExpectations)

#include "tst_expectations.moc"
