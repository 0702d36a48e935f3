// SPDX-License-Identifier: GPL-3.0-or-later
#include "../study/thresholdvalues.h"
#include "windowtest.h"

#include "annotations/annotationedits.h"
#include "figures/contracttables.h"
#include "simulation/simulation.h"
#include "study/preparation.h"
#include "window/classlogdialog.h"
#include "window/fileactions.h"
#include "window/historypanel.h"
#include "window/unitsmodel.h"

#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace edgescope;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120000;
using enum UnitClass;

} // namespace

// Classes of units as a user sets, takes over, undoes and exports them.
class TestUnitClasses : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aReasonIsWrittenBeforeTheKey();
    void handClassesHaveABadge();
    void theLogIsShownAndCopied();
    void theLaterEditIsUndoneFirst();
    void evidenceStandsInTheTable();
    void exportIsTheHeadlessTable();
    void conversionKeepsClassesAndSources();

private:
    QTableView *openUnits();
    void classify(double threshold);

    QString m_path; // nine units whose classes the file knows
};

void TestUnitClasses::initTestCase()
{
    keepSettingsApart();
    m_path = m_folder.filePath(u"night.nwb"_s);
    SimulationSettings settings;
    settings.minutes = 2;
    settings.excitatoryUnits = 6;
    settings.inhibitoryUnits = 3;
    settings.lfpChannels = 1;
    settings.lfpRateHz = 500;
    simulateRecording(settings, m_path, {});
}

void TestUnitClasses::init()
{
    QFile::remove(classFileBeside(m_path));
    makeWindow();
}

void TestUnitClasses::cleanup()
{
    dropWindow();
    QSettings().clear();
}

QTableView *TestUnitClasses::openUnits()
{
    m_window->openFile(m_path);
    if (!QTest::qWaitFor([&] { return m_study->recording() && m_study->ensemble(); }, patienceMs))
        qWarning("not opened");
    trigger("actionUnits");
    auto *table = find<QTableView>("unitTable");
    if (!QTest::qWaitFor([&] { return table->isVisible(); }))
        qWarning("no table of units");
    table->setFocus();
    return table;
}

void TestUnitClasses::classify(double threshold)
{
    m_study->setValues("classification", withThreshold(threshold));
    m_study->want("classification");
    QTRY_VERIFY_WITH_TIMEOUT(m_study->result("classification"), patienceMs);
    m_study->unwant("classification");
}

void TestUnitClasses::aReasonIsWrittenBeforeTheKey()
{
    QTableView *table = openUnits();
    auto *reason = find<QLineEdit>("classReason");
    table->selectRow(2);
    QTest::keyClick(table, 'r');
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, u"bursts in SWS"_s); // letters are a text here, not classes
    QVERIFY(m_study->classLog().empty());
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, 'i');
    QCOMPARE(m_study->classes().classes[2], Inhibitory);
    QCOMPARE(m_study->classLog().back().reason, u"bursts in SWS"_s);
    QVERIFY(reason->text().isEmpty());
    QTest::keyClick(table, 'u'); // and no reason is asked for
    QCOMPARE(m_study->classes().classes[2], Unclassified);
    QCOMPARE(m_study->classLog().size(), 2U);
    QVERIFY(m_study->classLog().back().reason.isEmpty());
}

void TestUnitClasses::handClassesHaveABadge()
{
    QTableView *table = openUnits();
    m_study->setUnitClass({0}, Inhibitory);
    const auto source = [&](int row) {
        return table->model()->index(row, UnitsModel::Source).data().toString();
    };
    QCOMPARE(source(0), u"✎ by hand"_s);
    QCOMPARE(source(1), m_study->classes().sources[1]);
}

void TestUnitClasses::theLogIsShownAndCopied()
{
    openUnits();
    m_study->annotations().setRater(u"KB"_s);
    QTest::mouseClick(find<QToolButton>("classLogButton"), Qt::LeftButton);
    auto *log = find<QTableWidget>("classLogTable");
    QTRY_VERIFY(log->isVisible());
    QCOMPARE(log->rowCount(), 0);
    const QStringList labels = {m_study->recording()->units[0].label, m_study->recording()->units[1].label};
    const std::vector<UnitClass> before = m_study->classes().classes;
    m_study->setUnitClass({0, 1}, Unclassified, u"too few\tspikes"_s); // while the log is open
    trigger("actionUndo");
    QCOMPARE(log->rowCount(), before[0] == before[1] ? 2 : 4);
    QCOMPARE(log->item(0, 1)->text(), u"KB"_s);
    QCOMPARE(log->item(0, 4)->text(), u"◇ —"_s);
    QCOMPARE(log->item(log->rowCount() - 1, 5)->text(), u"undone"_s);
    QTest::mouseClick(find<QPushButton>("classLogCopy"), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), log->rowCount() + 1);
    QCOMPARE(lines[0], u"when\twho\tunits\tfrom_class\tto_class\treason"_s);
    const QStringList cells = lines[1].split(u'\t');
    QCOMPARE(cells.size(), 6);
    QCOMPARE(cells[0], m_study->classLog().front().when.toString(Qt::ISODate));
    QVERIFY(cells[0].endsWith(u'Z'));
    QVERIFY(cells[2].startsWith(labels[0]));
    QCOMPARE(cells[3], unitClassCode(before[0]));
    QCOMPARE(cells[4], u"unclassified"_s);
    QCOMPARE(cells[5], u"too few spikes"_s);
    log->selectRow(log->rowCount() - 1);
    find<QAction>("classLogCopyAction")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts),
             (QStringList{lines.first(), lines.last()}));
}

void TestUnitClasses::theLaterEditIsUndoneFirst()
{
    openUnits();
    auto *history = find<HistoryPanel>("historyPanel");
    const UnitClasses before = m_study->classes();
    const UnitClass other = before.classes[0] == Excitatory ? Inhibitory : Excitatory;
    m_study->setUnitClass({0}, other);
    Annotation mark;
    mark.label = u"spindle"_s;
    mark.range = {10, 11};
    const auto marks = m_study->annotations().list().all().size();
    m_study->annotations().edit(u"Mark event"_s, additions(m_study->annotations().list(), {mark}));
    m_study->setUnitClass({1}, Unclassified);
    QCOMPARE(history->model()->rowCount(), 4); // "Start" and three edits
    const QString label = m_study->recording()->units[1].label;
    QVERIFY2(find<QAction>("actionUndo")->text().contains(label),
             qPrintable(find<QAction>("actionUndo")->text()));
    trigger("actionUndo");
    QCOMPARE(m_study->classes().classes[1], before.classes[1]);
    QCOMPARE(m_study->annotations().list().all().size(), marks + 1);
    trigger("actionUndo");
    QCOMPARE(m_study->annotations().list().all().size(), marks);
    QCOMPARE(m_study->classes().classes[0], other);
    trigger("actionUndo");
    QCOMPARE(m_study->classes(), before);
    QVERIFY(!find<QAction>("actionUndo")->isEnabled());
    // A click into the history goes to what was then.
    const QModelIndex second = history->model()->index(2, 0);
    history->scrollTo(second);
    history->setCurrentIndex(second);
    QCOMPARE(m_study->classes().classes[0], other);
    QCOMPARE(m_study->classes().classes[1], before.classes[1]);
    QCOMPARE(m_study->annotations().list().all().size(), marks + 1);
}

void TestUnitClasses::evidenceStandsInTheTable()
{
    QTableView *table = openUnits();
    for (const int column : {UnitsModel::Posterior, UnitsModel::Reason, UnitsModel::Conflict})
        QVERIFY(table->isColumnHidden(column));
    classify(0.2);
    const auto result = m_study->result("classification");
    int conflicts = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString conflict = table->model()->index(row, UnitsModel::Conflict).data().toString();
        QVERIFY(conflict.isEmpty() || conflict.startsWith(u"⚠ "));
        conflicts += conflict.isEmpty() ? 0 : 1;
        QVERIFY(
            table->model()->index(row, UnitsModel::Reason).data().toString().startsWith(u"trough-to-peak"));
    }
    // With so low a threshold the waveforms contradict the file's interneurons.
    QVERIFY(conflicts > 0);
    for (const int column : {UnitsModel::Posterior, UnitsModel::Reason, UnitsModel::Conflict})
        QVERIFY(!table->isColumnHidden(column));
    trigger("actionClose");
    QVERIFY(table->isColumnHidden(UnitsModel::Reason));
}

void TestUnitClasses::exportIsTheHeadlessTable()
{
    QVERIFY(!find<QAction>("actionExportUnits")->isEnabled());
    openUnits();
    QVERIFY(find<QAction>("actionExportUnits")->isEnabled());
    classify(0.3);
    m_study->takeSuggestedClasses(*m_study->result("classification"));
    m_study->setUnitClass({0}, Unclassified, u"two cells, one cluster"_s);
    m_study->setValues("classification", withThreshold(0.2)); // to be computed by the export
    const QString path = m_folder.filePath(u"units.csv"_s);
    m_window->fileActions().exportUnitsTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patienceMs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));

    const OpenedRecording opened = openRecording(m_path, {}, {});
    QCOMPARE(opened.classes.classes[0], Unclassified);
    QCOMPARE(opened.classes.sources[0], u"by hand"_s);
    QCOMPARE(opened.classes, m_study->classes());
    AnalysisInput input;
    input.recording = opened.recording;
    const Result result = runToEnd(*findAnalysis("classification"), input, withThreshold(0.2), {});
    const QByteArray text = file.readAll();
    QCOMPARE(text, csv(unitsTable(*opened.recording, opened.classes, opened.recording->window(), {result},
                                  opened.choices.log)));
    QVERIFY(text.contains("\"two cells, one cluster\""));
    // Never over what is open.
    m_window->fileActions().exportUnitsTo(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    QVERIFY(QFileInfo(m_path).size() > 100000);
}

void TestUnitClasses::conversionKeepsClassesAndSources()
{
    openUnits();
    classify(0.2);
    m_study->takeSuggestedClasses(*m_study->result("classification"));
    m_study->setUnitClass({0}, Inhibitory);
    const UnitClasses present = m_study->classes();
    const QString path = m_folder.filePath(u"converted.nwb"_s);
    m_window->fileActions().convertTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && m_study->jobs().isIdle(), patienceMs);
    const OpenedRecording converted = openRecording(path, {}, {});
    QCOMPARE(converted.classes.classes, present.classes);
    const auto column =
        std::ranges::find(converted.recording->unitColumns, u"class_source"_s, &UnitColumn::name);
    QVERIFY(column != converted.recording->unitColumns.end());
    QCOMPARE(column->values, present.sources);
    QCOMPARE(column->values[0], u"by hand"_s);
    QCOMPARE(column->values[1], u"suggested by waveform"_s);
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestUnitClasses>(argc, argv, u"tst_unitclasses"_s);
}

#include "tst_unitclasses.moc"
