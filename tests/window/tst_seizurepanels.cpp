// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/signedcumulative.h"
#include "annotations/annotationedits.h"
#include "core/random.h"
#include "figures/studyfile.h"
#include "formats/nwbwriter.h"
#include "study/seizurechoice.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "views/theme.h"
#include "window/flatstyle.h"
#include "window/notespanel.h"
#include "window/recoverypanel.h"
#include "window/seizuremarkspanel.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace edgescope;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60000;
constexpr int excitatory = 20;
constexpr int unitCount = 30;

// A quarter of an hour from 22:00:00: a seizure of inhibition that is made up for within a few minutes, and
// one with which the recording ends.
void writeRecording(const QString &path)
{
    NwbWriter writer(path, u"night"_s, QDateTime(QDate(2026, 3, 4), QTime(22, 0), Qt::UTC));
    std::vector<Unit> units;
    for (int n = 0; n < unitCount; ++n) {
        const auto rate = [&](double t) {
            if (t >= 300 && t < 320)
                return n < excitatory ? 1.0 : 15.0;
            return 5.0 + (n < excitatory && t >= 320 ? 280.0 / 40 * std::exp(-(t - 320) / 40) : 0);
        };
        Random random(streamSeed(8, {static_cast<std::uint64_t>(n)}));
        Unit unit;
        unit.label = u"unit %1"_s.arg(n + 1);
        for (double t = 0; t < 900; t += random.exponential() / 20)
            if (random.uniform() < rate(t) / 20)
                unit.spikeTimes.push_back(t);
        units.push_back(std::move(unit));
    }
    writer.writeUnits(units, {});
    writer.writeIntervals({{{300, 320}, u"sz_foc"_s, Interval::Kind::Seizure},
                           {{880, 900}, u"sz_foc"_s, Interval::Kind::Seizure}});
    writer.finish();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The panels beside a seizure: its marks, its recovery, and the notes on the recording.
class TestSeizurePanels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup()
    {
        m_study.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void marksAreListedWithTheirRecovery();
    void rowChoosesTheSeizure();
    void edgesAreTypedAndUndone();
    void edgesGoToTheCursor();
    void whatIsNotUnderstoodIsSaid();
    void baselineAndGuardAreParameters();
    void wheelChangesNoValueByAccident();
    void numbersKeepTheirOrder();
    void withoutSeizures();
    void recoveryIsToldInWords();
    void recoveryIsCopied();
    void notesAreKeptBesideTheRecording();
    void notesGoWithTheStudyFile();
    void looks();

private:
    void open(const QString &path);
    void waitForResult() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_study->result("signed_cumulative") && m_study->jobs().isIdle(),
                                 patienceMs);
        QCoreApplication::processEvents();
    }
    // The seizure that S(t) is shown of.
    std::int64_t shown() const { return m_study->values("signed_cumulative").whole("seizure"); }
    template <typename Panel>
    std::unique_ptr<Panel> make() const
    {
        auto panel = std::make_unique<Panel>(*m_study);
        panel->resize(340, 300);
        panel->show();
        return panel;
    }
    static QString cell(const QTableWidget &table, const QString &name)
    {
        for (int row = 0; row < table.rowCount(); ++row)
            if (table.item(row, 0)->text() == name)
                return table.item(row, 1)->text();
        return u"no row "_s + name;
    }
    static void type(QLineEdit &field, const QString &text)
    {
        field.setText(text);
        QTest::keyClick(&field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Study> m_study;
};

void TestSeizurePanels::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(themePalette(lightTheme()));
    m_path = m_folder.filePath(u"night.nwb"_s);
    writeRecording(m_path);
}

void TestSeizurePanels::open(const QString &path)
{
    m_study = std::make_unique<Study>();
    m_study->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->jobs().isIdle(), patienceMs);
    std::map<int, UnitClass> classes;
    for (int n = 0; n < unitCount; ++n)
        classes[n] = n < excitatory ? UnitClass::Excitatory : UnitClass::Inhibitory;
    m_study->setUnitClasses(classes, {});
}

void TestSeizurePanels::init()
{
    QFile::remove(annotationFileBeside(m_path));
    QFile::remove(classFileBeside(m_path));
    open(m_path);
}

void TestSeizurePanels::marksAreListedWithTheirRecovery()
{
    const auto panel = make<SeizureMarksPanel>();
    const auto &table = *panel->findChild<QTableWidget *>(u"seizureMarksTable"_s);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.item(0, 0)->text(), u"1"_s);
    QVERIFY(!table.item(0, 0)->icon().isNull());
    QCOMPARE(table.item(0, 1)->text(), u"22:05:00"_s);
    QCOMPARE(table.item(0, 2)->text(), u"20\u202Fs"_s);
    QCOMPARE(table.item(0, 3)->text(), u"—"_s);
    QVERIFY(table.item(0, 3)->toolTip().contains(u"Computing"_s));
    waitForResult();
    QVERIFY2(table.item(0, 3)->text().endsWith(u"\u202Fs"_s), qPrintable(table.item(0, 3)->text()));
    QCOMPARE(table.item(1, 3)->text(), u"not within recording"_s);
    QCOMPARE(table.currentRow(), 0);
    // Time that leaves a seizure out leaves its recovery out.
    m_study->conditions().setCustomRange({0, 800});
    waitForResult();
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.item(1, 3)->text(), u"—"_s);
    QVERIFY(table.item(1, 3)->toolTip().contains(u"Outside"_s));
}

void TestSeizurePanels::rowChoosesTheSeizure()
{
    auto *choice = new SeizureChoice(*m_study);
    const auto panel = make<SeizureMarksPanel>();
    connect(panel.get(), &SeizureMarksPanel::chosen, choice, &SeizureChoice::choose);
    auto &table = *panel->findChild<QTableWidget *>(u"seizureMarksTable"_s);
    waitForResult();
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(shown(), std::int64_t{2});
    QCOMPARE(m_study->selection().cursor(), 880.0);
    QCOMPARE(panel->findChild<QLineEdit *>(u"seizureOnset"_s)->text(), u"22:14:40"_s);
    QCOMPARE(panel->findChild<QLineEdit *>(u"seizureOffset"_s)->text(), u"22:15:00"_s);
    // The seizure chosen elsewhere is the row; a click on it goes to it again.
    choice->choose(1);
    QCOMPARE(table.currentRow(), 0);
    m_study->selection().setCursor(10);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualItemRect(table.item(0, 1)).center());
    QCOMPARE(m_study->selection().cursor(), 300.0);
    QCOMPARE(shown(), std::int64_t{1});
    // From cell to cell in its row it stays where it is.
    m_study->selection().setCursor(10);
    QTest::keyClick(&table, Qt::Key_Right);
    QCOMPARE(table.currentColumn(), 2);
    QCOMPARE(m_study->selection().cursor(), 10.0);
}

void TestSeizurePanels::edgesAreTypedAndUndone()
{
    const auto panel = make<SeizureMarksPanel>();
    auto &onset = *panel->findChild<QLineEdit *>(u"seizureOnset"_s);
    auto &offset = *panel->findChild<QLineEdit *>(u"seizureOffset"_s);
    QCOMPARE(onset.text(), u"22:05:00"_s);
    type(onset, u"22:04:58.5"_s);
    QTRY_COMPARE(m_study->shownSeizure()->start, 298.5);
    QCOMPARE(m_study->shownSeizure()->stop, 320.0);
    QTRY_COMPARE(onset.text(), u"22:04:58.5"_s);
    type(offset, u"22:05:25"_s);
    QTRY_COMPARE(m_study->shownSeizure()->stop, 325.0);
    QCOMPARE(m_study->history().count(), 3); // the classes are the first
    QVERIFY(m_study->history().text(2).contains(u"sz_foc"_s));
    m_study->history().undo();
    m_study->history().undo();
    QTRY_COMPARE(*m_study->shownSeizure(), (TimeRange{300, 320}));
    QTRY_COMPARE(offset.text(), u"22:05:20"_s);
    // What is typed and given up is not taken.
    onset.setText(u"22:01"_s);
    QTest::keyClick(&onset, Qt::Key_Escape);
    QCOMPARE(onset.text(), u"22:05:00"_s);
}

void TestSeizurePanels::edgesGoToTheCursor()
{
    const auto panel = make<SeizureMarksPanel>();
    m_study->selection().setCursor(295.25);
    panel->findChild<QToolButton *>(u"seizureOnsetPick"_s)->click();
    QTRY_COMPARE(m_study->shownSeizure()->start, 295.25);
    m_study->selection().setCursor(330);
    panel->findChild<QToolButton *>(u"seizureOffsetPick"_s)->click();
    QTRY_COMPARE(*m_study->shownSeizure(), (TimeRange{295.25, 330}));
    QTRY_COMPARE(panel->findChild<QLineEdit *>(u"seizureOnset"_s)->text(), u"22:04:55.25"_s);
}

void TestSeizurePanels::whatIsNotUnderstoodIsSaid()
{
    const auto panel = make<SeizureMarksPanel>();
    const auto &problem = *panel->findChild<QLabel *>(u"seizureProblem"_s);
    auto &onset = *panel->findChild<QLineEdit *>(u"seizureOnset"_s);
    QVERIFY(problem.isHidden());
    type(onset, u"soon"_s);
    QVERIFY(problem.isVisible() && problem.text().contains(u"soon"_s));
    type(onset, u"22:30"_s);
    QVERIFY2(!problem.text().contains(u"soon"_s) && !problem.text().isEmpty(), qPrintable(problem.text()));
    type(onset, u"22:05:30"_s);
    QVERIFY(problem.text().contains(u"after the onset"_s));
    type(onset, u"23:30:00"_s);
    QVERIFY(problem.text().contains(u"outside"_s));
    QCOMPARE(*m_study->shownSeizure(), (TimeRange{300, 320}));
    type(onset, u"22:05:00"_s);
    QVERIFY(problem.isHidden());
    QCOMPARE(m_study->history().count(), 1);
}

void TestSeizurePanels::baselineAndGuardAreParameters()
{
    const auto panel = make<SeizureMarksPanel>();
    auto &baseline = *panel->findChild<QDoubleSpinBox *>(u"seizureBaseline"_s);
    auto &guard = *panel->findChild<QDoubleSpinBox *>(u"seizureGuard"_s);
    QCOMPARE(baseline.value(), 260.0);
    baseline.setValue(0);
    QCOMPARE(baseline.text(), u"all before"_s);
    QCOMPARE(guard.value(), 10.0);
    baseline.setValue(200);
    guard.setValue(15);
    QCOMPARE(m_study->values("signed_cumulative").number("baseline_length"), 200.0);
    QCOMPARE(m_study->values("signed_cumulative").number("guard"), 15.0);
    Values values = m_study->values("signed_cumulative");
    values.set(*std::ranges::find(signedCumulativeParameters(), "guard", &Parameter::key), 5.0);
    m_study->setValues("signed_cumulative", values);
    QCOMPARE(guard.value(), 5.0);
    QCOMPARE(baseline.value(), 200.0);
}

void TestSeizurePanels::wheelChangesNoValueByAccident()
{
    const auto panel = make<SeizureMarksPanel>();
    auto &guard = *panel->findChild<QDoubleSpinBox *>(u"seizureGuard"_s);
    const auto turn = [&guard] {
        const QPointF middle(guard.rect().center());
        QWheelEvent event(middle, guard.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&guard, &event);
        return guard.value();
    };
    panel->findChild<QLineEdit *>(u"seizureOnset"_s)->setFocus();
    QCOMPARE(turn(), 10.0);
    panel->activateWindow();
    guard.setFocus();
    QTRY_VERIFY(guard.hasFocus());
    QCOMPARE(turn(), 11.0);
}

// In a window of a right-to-left language numbers are isolated from the words around them, but for what is
// edited and what is copied.
void TestSeizurePanels::numbersKeepTheirOrder()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto panel = make<SeizureMarksPanel>();
    waitForResult();
    QCOMPARE(panel->findChild<QLineEdit *>(u"seizureOnset"_s)->text(), u"22:05:00"_s);
    auto &table = *panel->findChild<QTableWidget *>(u"seizureMarksTable"_s);
    const QString recovered = table.item(0, 3)->text();
    QCOMPARE(recovered, leftToRight(recovered.sliced(1).chopped(1)));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"22:05:00\t"_s));
    QCOMPARE(copied, withoutIsolates(copied));
}

void TestSeizurePanels::withoutSeizures()
{
    const auto marks = make<SeizureMarksPanel>();
    const auto recovery = make<RecoveryPanel>();
    std::vector<AnnotationId> ids;
    for (const Annotation *annotation : m_study->annotations().list().all())
        ids.push_back(annotation->id);
    m_study->annotations().edit(u"remove"_s, removal(m_study->annotations().list(), ids));
    const auto &empty = *marks->findChild<QLabel *>(u"seizureMarksEmpty"_s);
    QTRY_VERIFY(empty.isVisible());
    QCOMPARE(empty.text(), u"No seizures marked. Mark one with A, then Z."_s);
    QVERIFY(marks->findChild<QTableWidget *>()->isHidden());
    QVERIFY(marks->findChild<QLineEdit *>(u"seizureOnset"_s)->parentWidget()->isHidden());
    QCOMPARE(recovery->findChild<QLabel *>(u"recoveryMessage"_s)->text(), empty.text());
    QVERIFY(recovery->findChild<QLabel *>(u"recoveryCaution"_s)->isVisible());
    m_study->close();
    QVERIFY(empty.text().contains(u"Open a recording"_s));
}

void TestSeizurePanels::recoveryIsToldInWords()
{
    const auto panel = make<RecoveryPanel>();
    QSignalSpy summary(panel.get(), &RecoveryPanel::summaryChanged);
    const auto &table = *panel->findChild<QTableWidget *>(u"recoveryTable"_s);
    const auto &message = *panel->findChild<QLabel *>(u"recoveryMessage"_s);
    QCOMPARE(message.text(), u"Computing…"_s);
    waitForResult();
    QVERIFY(message.isHidden());
    QCOMPARE(summary.last().value(0).toString(), u"Sz 1 · 22:05:00"_s);
    QCOMPARE(cell(table, u"Status"_s), u"◆ recovered"_s);
    QVERIFY(cell(table, u"Time to band"_s).endsWith(u"after offset"_s));
    QVERIFY(cell(table, u"Half recovery"_s).endsWith(u"after offset"_s));
    QVERIFY(cell(table, u"τ (exponential)"_s).contains(u"95 %"_s));
    QVERIFY(cell(table, u"Peak residual"_s).startsWith(QChar(0x2212)));
    QVERIFY(cell(table, u"Peak residual"_s).endsWith(u"spikes per neuron"_s));
    QVERIFY(cell(table, u"Time of peak"_s).endsWith(u"after onset"_s));
    QCOMPARE(cell(table, u"Leads at the peak"_s), u"■ I"_s);
    // The same numbers as in the table of the analysis.
    const auto result = m_study->result("signed_cumulative");
    const auto &recovered = std::get<std::vector<double>>(
        std::ranges::find(result->tables.back().columns, "recovery_s", &Column::name)->values);
    const double told = cell(table, u"Time to band"_s).section(QChar(0x202F), 0, 0).toDouble();
    QVERIFY(std::abs(told - recovered.front()) < 0.01 * recovered.front());
    // A seizure that ends with the recording has nothing after it.
    Values values = m_study->values("signed_cumulative");
    values.set(*std::ranges::find(signedCumulativeParameters(), "seizure", &Parameter::key), std::int64_t{2});
    m_study->setValues("signed_cumulative", values);
    waitForResult();
    QCOMPARE(cell(table, u"Status"_s), u"◇ not within recording"_s);
    QCOMPARE(cell(table, u"Time to band"_s), u"not within recording"_s);
    QCOMPARE(cell(table, u"τ (exponential)"_s), u"no exponential fits"_s);
    // No baseline: all of it is said in words.
    m_study->conditions().setCustomRange({850, 900});
    waitForResult();
    QVERIFY(cell(table, u"Status"_s).contains(u"No baseline"_s));
    QCOMPARE(cell(table, u"Peak residual"_s), u"none without a baseline"_s);
    // The other seizure is not in that time.
    values.set(*std::ranges::find(signedCumulativeParameters(), "seizure", &Parameter::key), std::int64_t{1});
    m_study->setValues("signed_cumulative", values);
    waitForResult();
    QVERIFY(message.isVisible() && message.text().contains(u"outside"_s));
}

void TestSeizurePanels::recoveryIsCopied()
{
    const auto recovery = make<RecoveryPanel>();
    const auto marks = make<SeizureMarksPanel>();
    waitForResult();
    QTest::keyClick(recovery->findChild<QTableWidget *>(u"recoveryTable"_s), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"Status\t◆ recovered\n"_s));
    QCOMPARE(copied.count(u'\n'), 7);
    auto &table = *marks->findChild<QTableWidget *>(u"seizureMarksTable"_s);
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.value(0), u"Seizure\tOnset\tLength\tRecovery"_s);
    QVERIFY(lines.value(2).startsWith(u"2\t22:14:40\t"_s));
}

void TestSeizurePanels::notesAreKeptBesideTheRecording()
{
    const QByteArray recording = bytesOf(m_path);
    const QString notes = u"Second night.\nElectrode 4 is loose — ask."_s;
    {
        const auto panel = make<NotesPanel>();
        auto &text = *panel->findChild<QPlainTextEdit *>(u"notesText"_s);
        QVERIFY(text.isEnabled() && text.toPlainText().isEmpty());
        text.setPlainText(notes);
        QVERIFY(m_study->annotationStorage().isModified());
        // While it is typed, what is there is kept: a program that is killed has it.
        const QString journal = annotationFileBeside(m_path) + u".journal"_s;
        QTRY_COMPARE(readJournal(journal).notes.value_or(QString()), notes);
        QCOMPARE(m_study->history().count(), 1); // no step of the history
    }
    m_study.reset();
    open(m_path);
    const auto panel = make<NotesPanel>();
    auto &text = *panel->findChild<QPlainTextEdit *>(u"notesText"_s);
    QCOMPARE(text.toPlainText(), notes);
    QCOMPARE(bytesOf(m_path), recording);
    m_study->close();
    QVERIFY(!text.isEnabled() && text.toPlainText().isEmpty());
}

void TestSeizurePanels::notesGoWithTheStudyFile()
{
    m_study->annotations().setNotes(u"of the study"_s);
    const QString path = m_folder.filePath(u"night.edgescope-project"_s);
    writeStudyFile(*m_study, path);
    m_study->annotations().setNotes(u"of the recording"_s);
    open(path);
    QCOMPARE(m_study->annotations().content().notes, u"of the study"_s);
    open(m_path);
    QCOMPARE(m_study->annotations().content().notes, u"of the recording"_s);
}

void TestSeizurePanels::looks()
{
    QDir().mkpath(QStringLiteral(PICTURES));
    const auto marks = make<SeizureMarksPanel>();
    const auto recovery = make<RecoveryPanel>();
    const auto notes = make<NotesPanel>();
    m_study->annotations().setNotes(u"Second night. Electrode 4 is loose."_s);
    waitForResult();
    const std::pair<QWidget *, QString> panels[] = {
        {marks.get(), u"seizuremarks"_s}, {recovery.get(), u"recovery"_s}, {notes.get(), u"notes"_s}};
    for (const Theme *theme : {&darkTheme(), &lightTheme()}) {
        QApplication::setPalette(themePalette(*theme));
        for (const auto &[panel, name] : panels) {
            QTRY_COMPARE(panel->palette().color(QPalette::Window), theme->window);
            QVERIFY(panel->grab().save(
                QStringLiteral(PICTURES "/%1-%2.png").arg(name, theme->dark ? u"dark"_s : u"light"_s)));
        }
    }
}

QTEST_MAIN(TestSeizurePanels)

#include "tst_seizurepanels.moc"
