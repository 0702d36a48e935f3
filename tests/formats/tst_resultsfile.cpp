// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/resultsfile.h"

#include "core/error.h"
#include "formats/hdf5file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace edgescope;

class TestResultsFile : public QObject
{
    Q_OBJECT
private slots:
    void tablesKeepFullPrecision();
    void arraysHaveNamedDimensions();
    void seriesGrow();
    void textsAndNumbers();
    void unfinishedFileIsRemoved();
    void sameNameTwiceIsRefused();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void TestResultsFile::tablesKeepFullPrecision()
{
    Table table;
    table.name = "scales";
    table.columns = {{"state", std::vector<QString>{QStringLiteral("AWAKE"), QStringLiteral("schläfrig")}},
                     {"bins", std::vector<std::int64_t>{(1LL << 53) + 1, 3}},
                     {"dt_s", std::vector<double>{0.1, undefined}},
                     {"mean_e", std::vector<double>{std::numbers::pi, 1e-300}},
                     {"rho", std::vector<double>{1, 2}}};
    ResultsFile results(path("tables.h5"));
    results.writeTable(table);
    results.writeTable({"empty", {{"alpha", std::vector<double>{}}, {"state", std::vector<QString>{}}}});
    results.finish();

    const Hdf5File file(path("tables.h5"));
    QCOMPARE(file.texts("/tables/scales/state"),
             (std::vector<QString>{QStringLiteral("AWAKE"), QStringLiteral("schläfrig")}));
    QCOMPARE(file.integers("/tables/scales/bins"), (std::vector<std::int64_t>{(1LL << 53) + 1, 3}));
    QCOMPARE(file.numbers("/tables/scales/dt_s")[0], 0.1);
    QVERIFY(std::isnan(file.numbers("/tables/scales/dt_s")[1]));
    QCOMPARE(file.numbers("/tables/scales/mean_e"), (std::vector<double>{std::numbers::pi, 1e-300}));
    QCOMPARE(file.attributeText("/tables/scales/dt_s", "units"), std::optional(QStringLiteral("s")));
    QCOMPARE(file.attributeText("/tables/scales/mean_e", "units"),
             std::optional(QStringLiteral("Hz per neuron")));
    QCOMPARE(file.attributeText("/tables/scales/rho", "units"), std::optional(QString(QStringLiteral(""))));
    QCOMPARE(file.attributeTexts("/tables/scales", "columns"),
             (std::vector<QString>{QStringLiteral("state"), QStringLiteral("bins"), QStringLiteral("dt_s"),
                                   QStringLiteral("mean_e"), QStringLiteral("rho")}));
    QCOMPARE(file.dims("/tables/empty/alpha"), (std::vector<hsize_t>{0}));
    QCOMPARE(file.dims("/tables/empty/state"), (std::vector<hsize_t>{0}));
}

void TestResultsFile::arraysHaveNamedDimensions()
{
    const std::vector<double> values = {1, 2, 3, 4, 5, 6};
    ResultsFile results(path("arrays.h5"));
    results.addArray("/multiscale/f", values, {2, 3}, {QStringLiteral("scale"), QStringLiteral("time")},
                     QStringLiteral("Hz"));
    results.finish();
    const Hdf5File file(path("arrays.h5"));
    QCOMPARE(file.dims("/multiscale/f"), (std::vector<hsize_t>{2, 3}));
    QCOMPARE(file.numbers("/multiscale/f"), values);
    QCOMPARE(file.attributeText("/multiscale/f", "units"), std::optional(QStringLiteral("Hz")));
    QCOMPARE(file.attributeTexts("/multiscale/f", "DIMENSION_LABELS"),
             (std::vector<QString>{QStringLiteral("scale"), QStringLiteral("time")}));
}

void TestResultsFile::seriesGrow()
{
    ResultsFile results(path("series.h5"));
    const int e =
        results.addSeries("/ensembles/1/e", QStringLiteral("time"), QStringLiteral("spikes per neuron"));
    const int i =
        results.addSeries("/ensembles/1/i", QStringLiteral("time"), QStringLiteral("spikes per neuron"));
    std::vector<double> wanted;
    for (int piece = 0; piece < 70; ++piece) {
        const std::vector<double> values(1000 + static_cast<std::size_t>(piece), piece);
        results.append(e, values);
        wanted.insert(wanted.end(), values.begin(), values.end());
    }
    results.append(i, std::vector<double>{1, 2});
    results.finish();
    const Hdf5File file(path("series.h5"));
    QCOMPARE(file.numbers("/ensembles/1/e"), wanted);
    QCOMPARE(file.numbers("/ensembles/1/i"), (std::vector<double>{1, 2}));
    QVERIFY(QFile(path("series.h5")).size() < static_cast<qint64>(wanted.size() * sizeof(double) / 10));
}

void TestResultsFile::textsAndNumbers()
{
    ResultsFile results(path("texts.h5"));
    results.setText("/", "program", QStringLiteral("edgescope"));
    results.setText("/collapse", "note", QStringLiteral("ε = 1"));
    results.setNumber("/collapse", "epsilon", 1.25);
    results.finish();
    const Hdf5File file(path("texts.h5"));
    QCOMPARE(file.attributeText("/", "program"), std::optional(QStringLiteral("edgescope")));
    QCOMPARE(file.attributeText("/collapse", "note"), std::optional(QStringLiteral("ε = 1")));
    QCOMPARE(file.attributeNumber("/collapse", "epsilon"), std::optional(1.25));
}

void TestResultsFile::unfinishedFileIsRemoved()
{
    {
        ResultsFile results(path("unfinished.h5"));
        results.append(results.addSeries("/x", QStringLiteral("time"), {}), std::vector<double>(100, 1));
    }
    QVERIFY(!QFile::exists(path("unfinished.h5")));
    QVERIFY(!QFile::exists(path("unfinished.h5.part")));
}

void TestResultsFile::sameNameTwiceIsRefused()
{
    ResultsFile results(path("twice.h5"));
    results.writeTable({"t", {}});
    try {
        results.writeTable({"t", {}});
        QFAIL("a table was written twice");
    } catch (const Error &error) {
        QVERIFY2(error.message().contains(QStringLiteral("/tables/t")), error.what());
    }
}

QTEST_GUILESS_MAIN(TestResultsFile)
#include "tst_resultsfile.moc"
