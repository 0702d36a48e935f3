// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/contracttables.h"

#include <QTest>

using namespace edgescope;
using namespace Qt::StringLiterals;

class TestContractTables : public QObject
{
    Q_OBJECT

private slots:
    void numbersReadBackExactly();
    void undefinedIsEmpty();
    void textIsQuoted();
    void unitsCountInsideTheRange();
    void scalesAreJoined();
    void scalesOfAnotherOrderAreJoined();
    void furtherColumnsFollow();
    void analysesAddToUnits();
    void handClassesSayWhoWhenAndWhy();
    void tablesOfNobodyAreLeftOut();

private:
    static EnsembleStatistics statistics();
};

namespace {

const QByteArray scalesHeader =
    "state,source,scale,dt_s,bins,mean_e,mean_i,sd_e,sd_i,cv_e,cv_i,fano_e,fano_i,rho,theta_deg,alignment,"
    "sigma_along,sigma_across,anisotropy,axis_ratio,ellipse_major,ellipse_minor,var_f,gini_e,gini_i,depth,"
    "asymmetry";

Result resultWith(const Table &table)
{
    Result result;
    result.tables = {table};
    return result;
}

Table scales(const std::vector<QString> &states, const std::vector<std::int64_t> &scales,
             const QByteArray &name, const std::vector<double> &values)
{
    const std::vector<QString> sources(states.size(), u"data"_s);
    std::vector<double> widths;
    std::vector<std::int64_t> bins;
    for (const std::int64_t k : scales) {
        widths.push_back(0.5 * static_cast<double>(k));
        bins.push_back(100 / k);
    }
    return {"scales",
            {{"state", states},
             {"source", sources},
             {"scale", scales},
             {"dt_s", widths},
             {"bins", bins},
             {name, values}}};
}

} // namespace

void TestContractTables::numbersReadBackExactly()
{
    const std::vector<double> numbers = {0.1, 1.0 / 3, 2.5e-308, 123456789.125, -0.30000000000000004, 22};
    const QByteArrayList lines = csv({"t", {{"x", numbers}}}).split('\n');
    QCOMPARE(lines.first(), QByteArray("x"));
    for (size_t n = 0; n < numbers.size(); ++n)
        QCOMPARE(lines[static_cast<qsizetype>(n) + 1].toDouble(), numbers[n]);
    QCOMPARE(lines[1], QByteArray("0.1"));
    QCOMPARE(lines[5], QByteArray("-0.30000000000000004"));
    QCOMPARE(lines[6], QByteArray("22"));
}

void TestContractTables::undefinedIsEmpty()
{
    const std::vector<std::int64_t> wholes = {1, 2};
    QCOMPARE(csv({"t", {{"n", wholes}, {"x", std::vector{undefined, 1.5}}}}), QByteArray("n,x\n1,\n2,1.5\n"));
}

void TestContractTables::textIsQuoted()
{
    const std::vector<QString> texts = {u"plain"_s, u"a,b"_s, u"say \"E\""_s, u"two\nlines"_s, u"ünit µ"_s};
    QCOMPARE(csv({"t", {{"label", texts}}}),
             QByteArray("label\nplain\n\"a,b\"\n\"say \"\"E\"\"\"\n\"two\nlines\"\nünit µ\n"));
}

void TestContractTables::unitsCountInsideTheRange()
{
    Recording recording;
    recording.duration = 10;
    recording.units = {{u"a"_s, {0, 2, 4, 6}, 3}, {u"b"_s, {}, -1}};
    UnitClasses classes;
    classes.classes = {UnitClass::Inhibitory, UnitClass::Unclassified};
    classes.sources = {u"column cell_type"_s, QString()};
    QCOMPARE(
        csv(unitsTable(recording, classes, {2, 6})),
        QByteArray("unit,label,class,class_source,rate_hz,spikes,trough_to_peak_ms,half_width_ms,posterior,"
                   "electrode\n"
                   "0,a,I,column cell_type,0.5,2,,,,3\n"
                   "1,b,unclassified,,0,0,,,,\n"));
}

void TestContractTables::scalesAreJoined()
{
    const std::vector<QString> states = {u"ALL"_s, u"ALL"_s, u"REM"_s, u"REM"_s};
    const std::vector<Table> tables =
        contractTables({resultWith(scales(states, {1, 2, 1, 2}, "gini_e", {0.1, 0.2, 0.3, 0.4})),
                        resultWith(scales(states, {1, 2, 1, 2}, "rho", {undefined, 0.6, 0.7, 0.8}))});
    QCOMPARE(tables.size(), size_t(1));
    const QByteArray empty8(8, ',');
    QCOMPARE(csv(tables[0]), scalesHeader + "\nALL,data,1,0.5,100" + empty8 + ',' + QByteArray(10, ',') +
                                 "0.1,,,\nALL,data,2,1,50" + empty8 + ",0.6" + QByteArray(10, ',') +
                                 "0.2,,,\nREM,data,1,0.5,100" + empty8 + ",0.7" + QByteArray(10, ',') +
                                 "0.3,,,\nREM,data,2,1,50" + empty8 + ",0.8" + QByteArray(10, ',') +
                                 "0.4,,,\n");
}

void TestContractTables::scalesOfAnotherOrderAreJoined()
{
    const std::vector<QString> states = {u"ALL"_s, u"ALL"_s, u"REM"_s, u"REM"_s};
    const std::vector<Table> tables =
        contractTables({resultWith(scales(states, {1, 2, 1, 2}, "gini_e", {0.1, 0.2, 0.3, 0.4})),
                        resultWith(scales({u"REM"_s, u"ALL"_s}, {2, 1}, "depth", {4, 1}))});
    const QByteArrayList lines = csv(tables[0]).split('\n');
    QVERIFY2(lines[1].startsWith("ALL,data,1,") && lines[1].endsWith(",1,"), lines[1]);
    QVERIFY2(lines[2].startsWith("ALL,data,2,") && lines[2].endsWith(",,"), lines[2]);
    QVERIFY2(lines[4].startsWith("REM,data,2,") && lines[4].endsWith(",4,"), lines[4]);
}

void TestContractTables::furtherColumnsFollow()
{
    const std::vector<Table> tables = contractTables({resultWith(scales({u"ALL"_s}, {1}, "novelty", {9}))});
    QCOMPARE(csv(tables[0]).split('\n').first(), scalesHeader + ",novelty");
}

// What an analysis says about units follows their own columns, unit by unit.
void TestContractTables::analysesAddToUnits()
{
    Recording recording;
    recording.duration = 10;
    recording.units.resize(2);
    recording.units[0].label = u"a"_s;
    recording.units[1].label = u"b"_s;
    const UnitClasses classes = {{UnitClass::Excitatory, UnitClass::Unclassified}, {u"x"_s, QString()}};
    const Result result = resultWith({"units",
                                      {{"unit", std::vector<std::int64_t>{1, 0}},
                                       {"posterior", std::vector{0.75, undefined}},
                                       {"reason", std::vector{u"one"_s, u"two"_s}}}});
    QCOMPARE(
        csv(unitsTable(recording, classes, recording.window(), {result})),
        QByteArray("unit,label,class,class_source,rate_hz,spikes,trough_to_peak_ms,half_width_ms,posterior,"
                   "electrode,reason\n0,a,E,x,0,0,,,,,two\n1,b,unclassified,,0,0,,,0.75,,one\n"));
    QVERIFY(contractTables({result}).empty());
}

// Only the entry that made the present class counts, and only of units set by hand.
void TestContractTables::handClassesSayWhoWhenAndWhy()
{
    using enum UnitClass;
    Recording recording;
    recording.units = {{u"a"_s, {}, -1}, {u"b"_s, {}, -1}, {u"c"_s, {}, -1}};
    const UnitClasses classes = {{Inhibitory, Excitatory, Unclassified},
                                 {u"by hand"_s, u"suggested by waveform"_s, u"by hand"_s}};
    const auto at = [](int minute) { return QDateTime(QDate(2026, 1, 2), QTime(3, minute), Qt::UTC); };
    const std::vector<ClassChange> log = {
        {at(0), u"KB"_s, {{0, u"a"_s, Excitatory, Inhibitory}}, u"first"_s},
        {at(1),
         u"KB"_s,
         {{0, u"a"_s, Inhibitory, Inhibitory}, {1, u"b"_s, Inhibitory, Excitatory}},
         u"x,y"_s},
        {at(2), u"LM"_s, {{2, u"c"_s, Inhibitory, Excitatory}}, u"an older program changed it since"_s}};
    QCOMPARE(csv(unitsTable(recording, classes, {}, {}, log)),
             QByteArray("unit,label,class,class_source,rate_hz,spikes,trough_to_peak_ms,half_width_ms,"
                        "posterior,electrode,class_set_by,class_set_at,class_reason\n"
                        "0,a,I,by hand,,0,,,,,KB,2026-01-02T03:01:00Z,\"x,y\"\n"
                        "1,b,E,suggested by waveform,,0,,,,,,,\n"
                        "2,c,unclassified,by hand,,0,,,,,,,\n"));
}

void TestContractTables::tablesOfNobodyAreLeftOut()
{
    QVERIFY(contractTables({Result()}).empty());
}

QTEST_GUILESS_MAIN(TestContractTables)

#include "tst_contracttables.moc"
