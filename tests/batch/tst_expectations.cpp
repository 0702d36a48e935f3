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
    static double alpha(const QString &tables, const QByteArray &state, const QByteArray &source = "data");

    QTemporaryDir m_folder;
};

QString TestExpectations::tablesOf(const QString &scenario, const QString &analyses) const
{
    const QString recording = m_folder.filePath(scenario + u".nwb"_s);
    const QString out = m_folder.filePath(scenario);
    if (runProgram({u"simulate"_s, recording, u"--scenario"_s, scenario, u"--lfp-channels"_s, u"0"_s})
                .exitCode != 0 ||
        runProgram(
            {u"analyze"_s, recording, u"--out"_s, out, u"--only"_s, analyses, u"--surrogates"_s, u"10"_s})
                .exitCode != 0)
        return {};
    return out + u"/tables/"_s;
}

double TestExpectations::alpha(const QString &tables, const QByteArray &state, const QByteArray &source)
{
    for (const QByteArrayList &row : CsvTable(tables + u"variance_fit.csv"_s).rows)
        if (row[0] == state && row[1] == source && row[3].startsWith("0.0666"))
            return row[5].toDouble();
    return qQNaN();
}

void TestExpectations::states()
{
    const QString tables =
        tablesOf(u"states"_s, u"joint_distribution,variance_scaling,collapse_curves,cross_correlogram"_s);
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
    // Surrogates of strongly modulated data: permuted intervals fall as the central limit theorem says, units
    // shifted apart nearly so, a shift of the whole excitatory class keeps the data's memory.
    const auto near = [&](const QByteArray &source, double expected, double tolerance) {
        const double found = alpha(tables, "ALL", source);
        QVERIFY2(std::abs(found - expected) < tolerance, source + ' ' + QByteArray::number(found));
    };
    near("isi_permutation", 0.99, 0.02);
    near("circular_shift", 0.85, 0.03);
    near("population_shift", alpha(tables, "ALL"), 0.1);
    // None of them keeps the classes together.
    for (const QByteArray source : {"isi_permutation", "circular_shift", "bin_permutation", "gauss_pair"}) {
        QVERIFY(std::abs(scales.number({"AWAKE", source, "15"}, "rho")) < 0.05);
        QVERIFY(std::abs(scales.number({"AWAKE", source, "15"}, "anisotropy") - 1) < 0.05);
    }
    // What keeps the marginals is deeper than the data, what narrows them is shallower.
    const auto depth = [&](const QByteArray &source, const QByteArray &k) {
        return scales.number({"ALL", source, k}, "depth") / scales.number({"ALL", "data", k}, "depth");
    };
    QVERIFY(depth("gauss_pair", "15") > 1.2);
    QVERIFY(std::abs(depth("isi_permutation", "15") - 0.94) < 0.05);
    QVERIFY(std::abs(depth("isi_permutation", "30") - 0.42) < 0.08);
    QVERIFY(std::abs(depth("circular_shift", "15") - 0.77) < 0.05);
    QVERIFY(std::abs(depth("circular_shift", "30") - 0.49) < 0.08);
}

void TestExpectations::poisson()
{
    const QString tables = tablesOf(u"poisson"_s, u"variance_scaling"_s);
    QVERIFY(!tables.isEmpty());
    QVERIFY2(std::abs(alpha(tables, "ALL") - 1) < 0.05, qPrintable(QString::number(alpha(tables, "ALL"))));
}

QTEST_GUILESS_MAIN(TestExpectations)

#include "tst_expectations.moc"
