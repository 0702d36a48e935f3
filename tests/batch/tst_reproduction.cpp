// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "analyses/analysis.h"
#include "annotations/annotationedits.h"
#include "figures/figurefile.h"
#include "figures/panelrecipe.h"
#include "figures/studyprovenance.h"
#include "study/study.h"
#include "views/view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace edgescope;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60000;

// The tables in the CSV beside a figure: each as its header and its rows.
std::vector<std::pair<QByteArray, std::vector<QByteArrayList>>> tablesIn(const QString &path)
{
    std::vector<std::pair<QByteArray, std::vector<QByteArrayList>>> tables;
    bool isNew = true;
    for (const QByteArray &line : contentOf(path).split('\n')) {
        if (line.isEmpty() || line.startsWith('#')) {
            isNew = true;
            continue;
        }
        if (isNew)
            tables.push_back({line, {}});
        else
            tables.back().second.push_back(line.split(','));
        isNew = false;
    }
    return tables;
}

} // namespace

// A figure made in the window is read back and its numbers are made again by the headless program, to the
// bit.
class TestReproduction : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void numbersOfAFigure_data();
    void numbersOfAFigure();
    void otherOptionsWin();
    void anotherRecordingIsNamed();
    void missingAnnotationsAreNamed();
    void badFiguresAreRefused();
    void reports();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void exportView(const QByteArray &id, const QString &name);
    Run again(const QString &figure, const QString &out, const QStringList &options) const;

    QTemporaryDir m_folder;
    QString m_recording;
    std::unique_ptr<Study> m_study;
};

void TestReproduction::initTestCase()
{
    m_recording = path(u"states.nwb"_s);
    const Run made =
        runProgram({u"simulate"_s, m_recording, u"--minutes"_s, u"2"_s, u"--seed"_s, u"5"_s,
                    u"--excitatory"_s, u"20"_s, u"--inhibitory"_s, u"8"_s, u"--lfp-channels"_s, u"1"_s});
    QVERIFY2(made.exitCode == 0, made.errors);
    m_study = std::make_unique<Study>();
    m_study->open(m_recording);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording(), patienceMs);
}

// As the window does it.
void TestReproduction::exportView(const QByteArray &id, const QString &name)
{
    const auto kind = std::ranges::find(viewKinds(), id, &ViewKind::id);
    const std::unique_ptr<View> view(kind->create(*m_study, nullptr));
    view->show();
    QTRY_VERIFY_WITH_TIMEOUT(view->result() && m_study->jobs().isIdle() && view->result()->isFinished() &&
                                 view->result()->draws == view->result()->drawsAsked,
                             patienceMs);
    Figure figure;
    figure.name = name;
    figure.panels = {panelOf(*view)};
    Provenance provenance = studyProvenance(*m_study);
    provenance.recordingFiles = recordingFiles(*m_study->recording(), Progress());
    exportFigure(drawnFigure(figure), path(name), provenance);
}

Run TestReproduction::again(const QString &figure, const QString &out, const QStringList &options) const
{
    return runProgram(
        QStringList{u"analyze"_s, m_recording, u"--out"_s, path(out), u"--from"_s, figure, u"--quiet"_s} +
        options);
}

void TestReproduction::numbersOfAFigure_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<int>("range"); // seconds selected; 0: the whole recording
    QTest::addColumn<int>("draws"); // of surrogates; 0: none are shown
    QTest::newRow("joint, svg") << "jointView"_ba << u"svg"_s << QStringList() << 0 << 0;
    QTest::newRow("partition, pdf, range") << "partitionView"_ba << u"pdf"_s << QStringList() << 50 << 0;
    QTest::newRow("variance, png, state") << "varianceView"_ba << u"png"_s << QStringList(u"SWS"_s) << 0 << 0;
    QTest::newRow("collapse, tiff") << "collapseView"_ba << u"tiff"_s << QStringList() << 0 << 0;
    QTest::newRow("joint, json, surrogates") << "jointView"_ba << u"json"_s << QStringList() << 40 << 4;
}

void TestReproduction::numbersOfAFigure()
{
    QFETCH(QByteArray, view);
    QFETCH(QString, format);
    QFETCH(QStringList, states);
    QFETCH(int, range);
    QFETCH(int, draws);
    m_study->conditions().setStates(states);
    m_study->selection().setSelected(range > 0 ? TimeRange{20, 20.0 + range} : TimeRange());
    m_study->conditions().setRange(range > 0 ? Conditions::Range::Selection
                                             : Conditions::Range::WholeRecording);
    const Analysis &surrogates = *findAnalysis("surrogates");
    Values values(surrogates.parameters);
    values.set(surrogates.parameters.front(), std::int64_t(draws > 0 ? draws : 100));
    m_study->setValues("surrogates", values);
    m_study->conditions().setSources(draws > 0 ? std::vector<QByteArray>{"circular_shift"}
                                               : std::vector<QByteArray>());
    // Not the program's own value, so that the parameters matter too.
    const Analysis &joint = *findAnalysis("joint_distribution");
    Values jointValues(joint.parameters);
    jointValues.set(*std::ranges::find(joint.parameters, "confidence", &Parameter::key), 0.9);
    m_study->setValues("joint_distribution", jointValues);

    const QString name = QString::fromLatin1(QTest::currentDataTag()).remove(u',').replace(u' ', u'-');
    exportView(view, name + (format == u"json" ? u".svg"_s : u'.' + format));
    QVERIFY(!QTest::currentTestFailed());
    const QByteArray analysis = std::ranges::find(viewKinds(), view, &ViewKind::id)->analysis;
    const Run run = again(path(name + u'.' + format), name, {u"--only"_s, QString::fromLatin1(analysis)});
    QVERIFY2(run.exitCode == 0, run.errors);
    QCOMPARE(run.errors, QByteArray());

    int compared = 0;
    for (const auto &[header, rows] : tablesIn(path(name + u".csv"_s))) {
        const QByteArrayList columns = header.split(',');
        // The table of the headless program that has these columns.
        for (const QString &file : QDir(path(name + u"/tables"_s)).entryList(QDir::Files)) {
            const CsvTable table(path(name + u"/tables/"_s) + file);
            const QByteArrayList all = table.header.split(',');
            if (!std::ranges::all_of(columns, [&](const QByteArray &column) { return all.contains(column); }))
                continue;
            std::multimap<QByteArrayList, bool> there;
            for (const QByteArrayList &row : table.rows) {
                QByteArrayList cells;
                for (const QByteArray &column : columns)
                    cells << row.value(all.indexOf(column));
                there.emplace(cells, true);
            }
            for (const QByteArrayList &row : rows) {
                QVERIFY2(there.contains(row), row.join(','));
                ++compared;
            }
        }
    }
    QVERIFY2(compared > 10, qPrintable(QString::number(compared)));
    // What was made is said in full, so that it can be made once more.
    const QJsonObject json = QJsonDocument::fromJson(contentOf(path(name + u"/provenance.json"_s))).object();
    QCOMPARE(json["parameters"_L1]["joint_distribution"_L1]["confidence"_L1].toDouble(), 0.9);
    QCOMPARE(json["conditions"_L1]["states"_L1].toArray().size(), states.size());
}

void TestReproduction::otherOptionsWin()
{
    const QString figure = path(u"joint-svg.svg"_s);
    const Run run =
        again(figure, u"won"_s,
              {u"--only"_s, u"joint_distribution"_s, u"--set"_s, u"joint_distribution.confidence=0.99"_s,
               u"--seed"_s, u"9"_s, u"--range"_s, u"10:40"_s});
    QVERIFY2(run.exitCode == 0, run.errors);
    const QJsonObject json = QJsonDocument::fromJson(contentOf(path(u"won/provenance.json"_s))).object();
    QCOMPARE(json["parameters"_L1]["joint_distribution"_L1]["confidence"_L1].toDouble(), 0.99);
    QCOMPARE(json["parameters"_L1]["surrogates"_L1]["seed"_L1].toInt(), 9);
    QCOMPARE(json["seed"_L1].toInt(), 9);
    QCOMPARE(json["range"_L1]["start_s"_L1].toDouble(), 10.0);
}

void TestReproduction::anotherRecordingIsNamed()
{
    const QString other = path(u"other.nwb"_s);
    QCOMPARE(runProgram({u"simulate"_s, other, u"--minutes"_s, u"1"_s, u"--lfp-channels"_s, u"1"_s}).exitCode,
             0);
    const Run run = runProgram({u"analyze"_s, other, u"--out"_s, path(u"other"_s), u"--from"_s,
                                path(u"joint-svg.svg"_s), u"--only"_s, u"joint_distribution"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.errors.contains("other.nwb differs from the recording"), run.errors);
}

void TestReproduction::missingAnnotationsAreNamed()
{
    QJsonObject json = QJsonDocument::fromJson(contentOf(path(u"joint-svg.json"_s))).object();
    QJsonObject recording = json["recording"_L1].toObject();
    recording[u"annotations"_s] = u"/nowhere/a.annotations.json"_s;
    json[u"recording"_s] = recording;
    QFile file(path(u"moved.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(json).toJson());
    file.close();
    const Run run = again(file.fileName(), u"moved"_s, {});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.hasOneLineOfErrors() && run.errors.contains("/nowhere/a.annotations.json"), run.errors);
}

void TestReproduction::badFiguresAreRefused()
{
    const Run none = again(path(u"none.svg"_s), u"none"_s, {});
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.hasOneLineOfErrors() && none.errors.contains("none.svg"), none.errors);
    const Run recording = again(m_recording, u"none"_s, {});
    QCOMPARE(recording.exitCode, 1);
    QVERIFY2(recording.hasOneLineOfErrors() && recording.errors.contains("states.nwb"), recording.errors);
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void TestReproduction::reports()
{
    const Run run =
        again(path(u"joint-svg.svg"_s), u"report"_s,
              {u"--only"_s, u"joint_distribution,partition_curves"_s, u"--report"_s, u"html,pdf"_s});
    QVERIFY2(run.exitCode == 0, run.errors);
    const QByteArray html = contentOf(path(u"report/report.html"_s));
    QCOMPARE(html.count("<svg "), 3); // joint, ellipsoids, partition
    QVERIFY(html.contains("<td>SWS</td>"));
    QVERIFY(contentOf(path(u"report/report.pdf"_s)).startsWith("%PDF"));
}

QTEST_MAIN(TestReproduction)
#include "tst_reproduction.moc"
