// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// What the program says and how it ends when it is called wrongly or asked about itself.
class TestUsage : public QObject
{
    Q_OBJECT

private slots:
    void badUsage_data();
    void badUsage();
    void help_data();
    void help();
    void version();
    void unreadableInput_data();
    void unreadableInput();
    void existingFilesAreKept();
    void newFileNeedsItsFolder();
    void lists();
    void listsAsText();
};

void TestUsage::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");

    const auto row = [](const char *name, const char *arguments, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
                            << QByteArray(says);
    };
    row("no verb", "", "info, simulate, analyze, convert, annotations, list");
    row("unknown verb", "export a.nwb b.tsv",
        "Unknown verb \"export\"; allowed: info, simulate, analyze, convert, annotations, list");
    row("info without file", "info", "info needs RECORDING");
    row("info with two files", "info a.nwb b.nwb", "\"b.nwb\" is one argument too many");
    row("unknown option", "info a.nwb --jsn",
        "--jsn; allowed: --json, --rate, --unit, --gap-tolerance, --quiet, --help");
    row("switch with a value", "info a.nwb --json=yes", "--json");
    row("option twice", "info a.nwb --rate 100 --rate 200", "--rate is given twice");
    row("option without value", "info a.nwb --rate", "--rate");
    row("option that swallows another", "analyze a.nwb --out --force", "--out is given without its value");
    row("empty value", "info a.nwb --rate=", "--rate is given without its value");
    row("rate", "info a.nwb --rate fast", "\"fast\" is not a value of --rate; allowed: a number from");
    row("rate not a number", "info a.nwb --rate nan", "\"nan\" is not a value of --rate");
    row("convert with one file", "convert a.nwb", "convert needs RECORDING OUT.nwb");
    row("convert to something else", "convert a.nwb b.edf", "must end in .nwb: b.edf");
    row("annotations with one file", "annotations a.nwb", "annotations needs RECORDING_OR_FILE OUT");
    row("annotations as something else", "annotations a.nwb b.doc",
        "must end in one of .tsv, .csv, .edf, .json, .evt, .xml, .txt: b.doc");
    row("annotations of an unknown format", "annotations a.nwb b.tsv --format gdf",
        "allowed: bids, szcore, csv, edf, edgescope, evt, edfbrowser, hypnogram");
    row("annotations of another suffix", "annotations a.nwb b.csv --format szcore",
        "Files of --format szcore end in .tsv: b.csv");
    row("unknown column", "annotations a.nwb b.tsv --columns rater,colour",
        "allowed: onset, duration, trial_type, channel, kind, rater");
    row("list of what", "list colours", "allowed: formats, analyses, parameters");
    row("scenario", "simulate a.nwb --scenario storm", "allowed: states, states_seizure, seizure, poisson");
    row("minutes", "simulate a.nwb --minutes 0", "\"0\" is not a value of --minutes");
    row("minutes of states and a seizure", "simulate a.nwb --scenario states_seizure --minutes 9",
        "a number from 10 to 1440");
    row("minutes of a seizure", "simulate a.nwb --scenario seizure --minutes 20", "always 9 minutes");
    row("units", "simulate a.nwb --excitatory 1.5", "a whole number from 0 to 10000");
    row("no units", "simulate a.nwb --excitatory 0 --inhibitory 0", "both 0");
    row("no out", "analyze a.nwb", "analyze needs --out DIR");
    row("unknown analysis", "analyze a.nwb --out x --only partition",
        "allowed: ensembles, joint_distribution");
    row("analysis twice", "analyze a.nwb --out x --only ensembles,ensembles", "names ensembles twice");
    row("nothing in a list", "analyze a.nwb --out x --only ensembles,,", "\"\" is not a value of --only");
    row("set without value", "analyze a.nwb --out x --set joint_distribution.confidence",
        "write it as id.key=value");
    row("set of an unknown analysis", "analyze a.nwb --out x --set joint.confidence=0.9",
        "no analysis \"joint\"; allowed: ensembles");
    row("set of an unknown key", "analyze a.nwb --out x --set joint_distribution.sigma=0.9",
        "no parameter \"sigma\"; allowed: confidence");
    row("set out of range", "analyze a.nwb --out x --set joint_distribution.confidence=2",
        "a number from 0.5 to 0.999");
    row("set twice",
        "analyze a.nwb --out x --set joint_distribution.confidence=0.9 --set "
        "joint_distribution.confidence=0.8",
        "joint_distribution.confidence is given twice");
    row("range backwards", "analyze a.nwb --out x --range 20:10", "T0:T1");
    row("range before the start", "analyze a.nwb --out x --range -5:10", "T0:T1");
    row("range of three", "analyze a.nwb --out x --range 1:2:3", "T0:T1");
    row("range of words", "analyze a.nwb --out x --range begin:end", "T0:T1");
    row("range of infinity", "analyze a.nwb --out x --range 0:inf", "T0:T1");
    row("figure format", "analyze a.nwb --out x --figures svg,gif", "allowed: svg, pdf, png");
    row("dpi", "analyze a.nwb --out x --dpi 7", "from 50 to 1200");
    row("threads", "analyze a.nwb --out x --threads 0", "from 1 to 1024");
    row("seed", "analyze a.nwb --out x --seed -1", "a whole number from 0");
    row("gap tolerance", "info a.nwb --gap-tolerance -1", "from 0 to 86400");
    row("surrogates", "analyze a.nwb --out x --surrogates 5000", "from 0 to 1000");
}

void TestUsage::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run run = runProgram(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.hasOneLineOfErrors(), run.errors);
    QVERIFY2(run.errors.contains(says), run.errors);
}

void TestUsage::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("program") << QStringList{u"--help"_s} << QByteArray("130 stopped");
    QTest::newRow("info") << QStringList{u"info"_s, u"--help"_s} << QByteArray("--json");
    QTest::newRow("simulate") << QStringList{u"simulate"_s, u"--help"_s} << QByteArray("--lfp-channels");
    QTest::newRow("analyze") << QStringList{u"analyze"_s, u"--help"_s} << QByteArray("--figures");
    QTest::newRow("convert") << QStringList{u"convert"_s, u"--help"_s} << QByteArray("OUT.nwb");
    QTest::newRow("annotations") << QStringList{u"annotations"_s, u"--help"_s} << QByteArray("szcore");
    QTest::newRow("list") << QStringList{u"list"_s, u"--help"_s} << QByteArray("parameters");
}

void TestUsage::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run run = runProgram(arguments);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
    QVERIFY2(run.output.startsWith("Usage: edgescope-batch"), run.output);
    QVERIFY2(run.output.contains(says), run.output);
}

void TestUsage::version()
{
    QCOMPARE(runProgram({u"--version"_s}).output, QByteArray("edgescope-batch " EDGESCOPE_VERSION "\n"));
}

void TestUsage::unreadableInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("missing") << u"missing.nwb"_s << QByteArray();
    QTest::newRow("empty") << u"empty.nwb"_s << QByteArray("");
    QTest::newRow("text") << u"text.nwb"_s << QByteArray("not a recording\n");
    QTest::newRow("broken HDF5") << u"broken.nwb"_s << QByteArray("\x89HDF\r\n\x1a\n\0\0\0\0", 12);
}

void TestUsage::unreadableInput()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const QString out = folder.filePath(u"out"_s);
    for (const QStringList &arguments :
         {QStringList{u"info"_s, path}, QStringList{u"analyze"_s, path, u"--out"_s, out},
          QStringList{u"convert"_s, path, folder.filePath(u"new.nwb"_s)}}) {
        const Run run = runProgram(arguments);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.hasOneLineOfErrors(), run.errors);
        QVERIFY2(run.errors.contains(name.toUtf8()), run.errors);
    }
    QVERIFY(!QFile::exists(out));
    QVERIFY(!QFile::exists(folder.filePath(u"new.nwb"_s)));
}

void TestUsage::existingFilesAreKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.nwb"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    for (const QStringList &arguments :
         {QStringList{u"simulate"_s, path}, QStringList{u"convert"_s, path, path}}) {
        const Run run = runProgram(arguments);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.hasOneLineOfErrors() && run.errors.contains("mine.nwb exists already"), run.errors);
    }
    QCOMPARE(contentOf(path), QByteArray("precious"));
}

void TestUsage::newFileNeedsItsFolder()
{
    const QTemporaryDir folder;
    const Run run = runProgram({u"simulate"_s, folder.filePath(u"nowhere/a.nwb"_s)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.hasOneLineOfErrors() && run.errors.contains("nowhere does not exist"), run.errors);
}

void TestUsage::lists()
{
    const auto array = [](const QString &what) {
        return QJsonDocument::fromJson(runProgram({u"list"_s, what, u"--json"_s}).output).array();
    };
    const auto names = [](const QJsonArray &items, const QString &key) {
        QStringList result;
        for (const QJsonValue item : items)
            result << item[key].toString();
        return result;
    };
    QVERIFY(names(array(u"formats"_s), u"name"_s).contains(u"NWB"_s));

    const QJsonArray analyses = array(u"analyses"_s);
    QCOMPARE(names(analyses, u"id"_s).mid(0, 4), QStringList({u"ensembles"_s, u"joint_distribution"_s,
                                                              u"variance_scaling"_s, u"collapse_curves"_s}));
    QVERIFY(analyses[0]["version"_L1].toInt() >= 1);
    QVERIFY(!analyses[0]["title"_L1].toString().isEmpty());

    const QJsonArray parameters = array(u"parameters"_s);
    qsizetype ofAnalyses = 0;
    for (const QJsonValue analysis : analyses)
        ofAnalyses += analysis["parameters"_L1].toArray().size();
    QCOMPARE(parameters.size(), ofAnalyses);
    for (const QJsonValue parameter : parameters) {
        QCOMPARE(parameter.toObject().keys(),
                 QStringList({u"analysis"_s, u"choices"_s, u"default"_s, u"key"_s, u"kind"_s, u"maximum"_s,
                              u"minimum"_s, u"title"_s, u"unit"_s}));
        if (parameter["key"_L1] == "confidence"_L1) {
            QCOMPARE(parameter["kind"_L1].toString(), u"number"_s);
            QCOMPARE(parameter["default"_L1].toDouble(), 0.95);
            QCOMPARE(parameter["maximum"_L1].toDouble(), 0.999);
        }
    }
    QVERIFY(names(parameters, u"key"_s).contains(u"confidence"_s));
}

void TestUsage::listsAsText()
{
    QVERIFY(runProgram({u"list"_s, u"formats"_s}).output.startsWith("NWB"));
    QCOMPARE(
        runProgram({u"list"_s, u"analyses"_s}).output.count('\n'),
        QJsonDocument::fromJson(runProgram({u"list"_s, u"analyses"_s, u"--json"_s}).output).array().size());
    QVERIFY(runProgram({u"list"_s, u"parameters"_s}).output.contains("joint_distribution.confidence=0.95"));
}

QTEST_GUILESS_MAIN(TestUsage)

#include "tst_usage.moc"
