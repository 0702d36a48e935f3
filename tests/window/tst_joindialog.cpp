// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "formats/nwbwriter.h"
#include "formats/project.h"
#include "window/joinactions.h"
#include "window/joindialog.h"
#include "window/messagebar.h"
#include "window/statenametable.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace edgescope;

namespace {

constexpr int patienceMs = 60000;

} // namespace

// Joining as a user does it, by object names: spikes, LFP and states of one night in three files.
class TestJoinDialog : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void joinsThreeFiles();
    void openProjectIsChanged();
    void stateNamesAreRemembered();
    void removingTheFirstMovesTheClock();
    void badPartsAreNamed();
    void bareNumbersAreAskedAbout();
    void closesWhileReading();
    void classesAreImported();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QComboBox *meaning(int row) const
    {
        return find<QComboBox>(qPrintable(QStringLiteral("joinState%1").arg(row)));
    }
    JoinDialog *showDialog() const;
    void addParts(JoinDialog &dialog, std::initializer_list<const char *> names) const;
    QString cell(int row, int column) const
    {
        return find<QTableWidget>("joinTable")->item(row, column)->text();
    }
    double offset(int row) const
    {
        return find<QDoubleSpinBox>(qPrintable(QStringLiteral("joinOffset%1").arg(row)))->value();
    }
    void saveAndOpen(const QString &project) const;
};

void TestJoinDialog::initTestCase()
{
    keepSettingsApart();
    const QDateTime start(QDate(2026, 3, 4), QTime(22, 0), Qt::UTC);
    NwbWriter lfp(path("lfp.nwb"), QStringLiteral("LFP"), start);
    NwbSeries series;
    series.name = QStringLiteral("LFP");
    series.rateHz = 250;
    series.channelCount = 4;
    const int handle = lfp.addSeries(series);
    std::vector<float> volts(250 * 60 * 4);
    for (std::size_t n = 0; n < volts.size(); ++n)
        volts[n] = static_cast<float>(n % 97) * 1e-6f;
    lfp.appendSamples(handle, volts);
    lfp.finish();
    NwbWriter spikes(path("spikes.nwb"), QStringLiteral("spikes"), start.addMSecs(2500));
    std::vector<Unit> units(3);
    for (std::size_t u = 0; u < units.size(); ++u) {
        units[u].label = QStringLiteral("unit %1").arg(u + 1);
        for (int n = 0; n < 200; ++n)
            units[u].spikeTimes.push_back(0.25 * n + 0.0078125 * static_cast<double>(u));
    }
    spikes.writeUnits(
        units,
        {{QStringLiteral("kind"), {QStringLiteral("pyramidal"), QStringLiteral("FS"), QStringLiteral("FS")}},
         {QStringLiteral("other"), {QStringLiteral("I"), QStringLiteral("E"), QString()}}});
    spikes.finish();
    NwbWriter states(path("states.nwb"), QStringLiteral("states"), start.addSecs(1));
    states.writeIntervals({{{0, 20}, QStringLiteral("Wach"), Interval::Kind::State},
                           {{20, 30}, QStringLiteral("Artefakt"), Interval::Kind::State},
                           {{30, 50}, QStringLiteral("Tiefschlaf"), Interval::Kind::State}});
    states.finish();
}

void TestJoinDialog::init()
{
    makeWindow();
}

void TestJoinDialog::cleanup()
{
    dropWindow();
    QSettings().clear();
}

JoinDialog *TestJoinDialog::showDialog() const
{
    find<QAction>("actionJoinRecordings")->trigger();
    return find<JoinDialog>("joinDialog");
}

void TestJoinDialog::addParts(JoinDialog &dialog, std::initializer_list<const char *> names) const
{
    const auto *table = find<QTableWidget>("joinTable");
    const int rows = table->rowCount() + static_cast<int>(names.size());
    for (const char *name : names)
        dialog.addPart(path(name));
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), rows, patienceMs);
    QTRY_VERIFY(find<QPushButton>("joinSave")->isEnabled());
}

void TestJoinDialog::saveAndOpen(const QString &project) const
{
    m_window->findChild<JoinActions *>()->saveAndOpen(project);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->recording()->path == project, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->ensemble(), patienceMs);
    QTRY_VERIFY(!m_window->findChild<JoinDialog *>());
}

void TestJoinDialog::joinsThreeFiles()
{
    JoinDialog *dialog = showDialog();
    QVERIFY(dialog->isVisible());
    QVERIFY(!find<QPushButton>("joinSave")->isEnabled());
    QVERIFY(!find<QTableWidget>("joinStates")->isVisible());
    QVERIFY(!find<QComboBox>("joinClasses")->isVisible());
    addParts(*dialog, {"lfp.nwb", "spikes.nwb", "states.nwb"});
    QCOMPARE(cell(0, 0), QStringLiteral("lfp.nwb"));
    QCOMPARE(cell(0, 1), QStringLiteral("none"));
    QCOMPARE(cell(0, 2), QStringLiteral("4"));
    QCOMPARE(cell(1, 1), QStringLiteral("3"));
    QCOMPARE(cell(2, 3), QStringLiteral("3"));
    QCOMPARE(offset(0), 0.0);
    QVERIFY(!find<QDoubleSpinBox>("joinOffset0")->isEnabled());
    QCOMPARE(offset(1), 2.5); // by the start times
    QCOMPARE(offset(2), 1.0);
    QCOMPARE(find<QDoubleSpinBox>("joinOffset1")->text(), QStringLiteral("2.5\u202Fs"));
    auto *states = find<StateNameTable>("joinStates");
    QVERIFY(states->isVisible());
    QCOMPARE(states->rowCount(), 3);
    QCOMPARE(states->item(0, 0)->text(), QStringLiteral("Wach"));
    meaning(0)->setCurrentText(QStringLiteral("AWAKE"));
    meaning(1)->setCurrentIndex(meaning(1)->count() - 1); // leave out
    meaning(2)->setEditText(QStringLiteral("deep"));      // another name
    find<QDoubleSpinBox>("joinOffset1")->setValue(3);
    auto *classes = find<QComboBox>("joinClasses");
    classes->setCurrentIndex(classes->findText(QStringLiteral("column other")));
    emit classes->activated(classes->currentIndex());
    auto *channels = find<QTableWidget>("joinTable")->item(0, 2);
    channels->setCheckState(Qt::Unchecked);
    for (const char *theme : {"Light", "Dark"}) {
        find<QAction>(qPrintable(QStringLiteral("actionTheme") + QLatin1String(theme)))->trigger();
        QTest::qWait(50);
        keepPicture(*dialog, QStringLiteral("join-") + QString(QLatin1String(theme)).toLower());
    }
    find<QAction>("actionThemeSystem")->trigger();
    channels->setCheckState(Qt::Checked);
    saveAndOpen(path("night.edgescope-project"));
    const auto recording = m_study->recording();
    QCOMPARE(recording->duration, 60.0);
    QCOMPARE(recording->channels.size(), size_t{4});
    QCOMPARE(recording->units[1].spikeTimes[1], 3.2578125);
    const std::vector<Interval> wanted = {{{1, 21}, QStringLiteral("AWAKE"), Interval::Kind::State},
                                          {{31, 51}, QStringLiteral("deep"), Interval::Kind::State}};
    QVERIFY(recording->intervals == wanted);
    QCOMPARE(m_study->classes().classes,
             (std::vector<UnitClass>{UnitClass::Inhibitory, UnitClass::Excitatory, UnitClass::Unclassified}));
    QVERIFY(m_settings->recentFiles().contains(path("night.edgescope-project")));
}

// The project of the test before is open and gets its spikes taken out.
void TestJoinDialog::openProjectIsChanged()
{
    m_window->openFile(path("night.edgescope-project"));
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->ensemble(), patienceMs);
    showDialog();
    auto *table = find<QTableWidget>("joinTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 3, patienceMs);
    QTRY_VERIFY(find<QPushButton>("joinSave")->isEnabled());
    QCOMPARE(offset(1), 3.0);
    QCOMPARE(meaning(0)->currentText(), QStringLiteral("AWAKE"));
    QCOMPARE(meaning(1)->currentText(), QStringLiteral("leave out"));
    QCOMPARE(meaning(2)->currentText(), QStringLiteral("deep"));
    QCOMPARE(find<QComboBox>("joinClasses")->currentText(), QStringLiteral("column other"));
    table->item(1, 1)->setCheckState(Qt::Unchecked);
    QVERIFY(!find<QComboBox>("joinClasses")->isVisible());
    meaning(2)->setCurrentIndex(0); // as it is
    saveAndOpen(path("less.edgescope-project"));
    QVERIFY(m_study->recording()->units.empty());
    QCOMPARE(m_study->recording()->intervals.back().label, QStringLiteral("Tiefschlaf"));
    QVERIFY(!find<QAction>("actionImportClasses")->isEnabled());
}

void TestJoinDialog::stateNamesAreRemembered()
{
    JoinDialog *dialog = showDialog();
    addParts(*dialog, {"states.nwb"});
    meaning(2)->setCurrentText(QStringLiteral("SWS"));
    saveAndOpen(path("states.edgescope-project"));
    m_study->close();
    dialog = showDialog();
    addParts(*dialog, {"spikes.nwb", "states.nwb"});
    QCOMPARE(meaning(0)->currentText(), QStringLiteral("as it is"));
    QCOMPARE(meaning(2)->currentText(), QStringLiteral("SWS"));
    // Without the intervals there are no words; with them what was chosen is there again.
    meaning(0)->setCurrentText(QStringLiteral("AWAKE"));
    auto *table = find<QTableWidget>("joinTable");
    table->item(1, 3)->setCheckState(Qt::Unchecked);
    QVERIFY(!find<QTableWidget>("joinStates")->isVisible());
    table->item(1, 3)->setCheckState(Qt::Checked);
    QCOMPARE(meaning(0)->currentText(), QStringLiteral("AWAKE"));
}

void TestJoinDialog::removingTheFirstMovesTheClock()
{
    JoinDialog *dialog = showDialog();
    addParts(*dialog, {"lfp.nwb", "spikes.nwb", "states.nwb"});
    auto *remove = find<QPushButton>("joinRemove");
    QVERIFY(!remove->isEnabled());
    find<QTableWidget>("joinTable")->selectRow(0);
    QVERIFY(remove->isEnabled());
    remove->click();
    QCOMPARE(find<QTableWidget>("joinTable")->rowCount(), 2);
    QCOMPARE(cell(0, 0), QStringLiteral("spikes.nwb"));
    QCOMPARE(dialog->project().joining.parts.at(0).offset, 0.0);
    QCOMPARE(dialog->project().joining.parts.at(1).offset, -1.5);
    find<QTableWidget>("joinTable")->selectAll();
    remove->click();
    QVERIFY(!find<QPushButton>("joinSave")->isEnabled());
}

void TestJoinDialog::badPartsAreNamed()
{
    JoinDialog *dialog = showDialog();
    addParts(*dialog, {"lfp.nwb"});
    auto *problem = find<QLabel>("joinProblem");
    QVERIFY(!problem->isVisible());
    dialog->addPart(path("not there.nwb"));
    QTRY_VERIFY(problem->isVisible() && problem->text().contains(QStringLiteral("not there.nwb")));
    QVERIFY(find<QPushButton>("joinSave")->isEnabled());
    dialog->addPart(path("night.edgescope-project"));
    QVERIFY(problem->text().contains(QStringLiteral("is itself a project")));
    m_window->findChild<JoinActions *>()->saveAndOpen(path("lfp.nwb"));
    QVERIFY(problem->text().contains(QStringLiteral("is one of the parts")));
    m_window->findChild<JoinActions *>()->saveAndOpen(path("no folder/x.edgescope-project"));
    QVERIFY(problem->text().contains(QStringLiteral("cannot be written")));
    QVERIFY(dialog->isVisible());
}

void TestJoinDialog::bareNumbersAreAskedAbout()
{
    QFile file(path("numbers.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("left,right\n") + QByteArray("10,-20\n12,-22.5\n8,-19\n").repeated(200));
    file.close();
    JoinDialog *dialog = showDialog();
    dialog->addPart(path("numbers.csv"));
    auto *question = find<QDialog>("importDialog");
    question->findChild<QDoubleSpinBox *>(QStringLiteral("importRate"))->setValue(200);
    question->accept();
    QTRY_COMPARE(find<QTableWidget>("joinTable")->rowCount(), 1);
    QCOMPARE(cell(0, 2), QStringLiteral("2"));
    QCOMPARE(dialog->project().joining.parts.at(0).options.rateHz, 200.0);
    saveAndOpen(path("numbers.edgescope-project"));
    QCOMPARE(m_study->recording()->duration, 3.0);
}

void TestJoinDialog::closesWhileReading()
{
    JoinDialog *dialog = showDialog();
    dialog->addPart(path("lfp.nwb"));
    dialog->addPart(path("spikes.nwb"));
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<JoinDialog *>());
    QTRY_VERIFY(m_study->jobs().isIdle());
    dialog = showDialog();
    dialog->addPart(path("lfp.nwb"));
    dialog->addPart(path("spikes.nwb"));
    m_study->jobs().cancelAll();
    QTRY_VERIFY(!find<QLabel>("joinProgress")->isVisible());
    addParts(*dialog, {"states.nwb"});
}

void TestJoinDialog::classesAreImported()
{
    m_window->openFile(path("spikes.nwb"));
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->ensemble(), patienceMs);
    QVERIFY(find<QAction>("actionImportClasses")->isEnabled());
    QFile file(path("classes.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("unit,class\nunit 1,I\nunit 3,E\nunit 9,E\n");
    file.close();
    auto *actions = m_window->findChild<JoinActions *>();
    actions->importClasses(path("classes.csv"));
    QCOMPARE(m_study->classes().classes,
             (std::vector<UnitClass>{UnitClass::Inhibitory, UnitClass::Inhibitory, UnitClass::Excitatory}));
    QCOMPARE(m_study->classes().sources[0], QStringLiteral("by hand"));
    QCOMPARE(m_study->classes().sources[1], QStringLiteral("column kind"));
    const auto *messages = find<MessageBar>("messageBar");
    QVERIFY(messages->messages().last().contains(QStringLiteral("unit 9")));
    QVERIFY(messages->messages().last().contains(QStringLiteral("unit 2")));
    actions->importClasses(path("lfp.nwb"));
    QVERIFY(messages->messages().last().contains(QStringLiteral("lfp.nwb")));
    QVERIFY(QFile::exists(path("spikes.nwb.edgescope.json")));
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestJoinDialog>(argc, argv, QStringLiteral("joindialog"));
}

#include "tst_joindialog.moc"
