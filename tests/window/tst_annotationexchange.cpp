// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatedstudy.h"

#include "annotations/annotationedits.h"
#include "window/annotationexchange.h"
#include "window/columnsdialog.h"
#include "window/exportannotationsdialog.h"
#include "window/importannotationsdialog.h"
#include "window/messagebar.h"
#include "window/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

using namespace edgescope;

// Files go in and out as a user moves them, by object names.
class TestAnnotationExchange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareProgram(m_settingsFolder.path()); }
    void init();
    void cleanup();

    void importIsOneStep();
    void wordsAreMapped();
    void meaningsAreRemembered();
    void ratersAndOffset();
    void offsetComesFromTheClocks();
    void manyWordsAreTexts();
    void listOfSeveralRecordings();
    void marksOfOtherRecordings();
    void columnsAreAskedFor();
    void badFilesAreNamed();
    void exportListsWhatIsLost();
    void exportedFileComesBack();
    void nothingIsReplacedUnasked();

private:
    QString write(const char *name, const QByteArray &bytes) const;
    template <typename Object>
    Object *find(const char *name) const
    {
        auto *object = m_window->findChild<Object *>(QLatin1String(name));
        if (!object)
            qWarning("no object called %s", name);
        return object;
    }
    QDialog *dialog(const char *name) const { return m_window->findChild<QDialog *>(QLatin1String(name)); }
    void import(const QString &path) const
    {
        m_exchange->importFrom(path);
        QTRY_VERIFY2(dialog("importAnnotationsDialog"), qPrintable(messages().join(u'\n')));
    }
    void accept(const char *name) const
    {
        dialog(name)->accept();
        QTRY_VERIFY(!dialog(name));
    }
    QString summary() const { return find<QLabel>("importSummary")->text(); }
    QStringList messages() const { return m_messages->messages(); }
    void choose(const char *box, const QString &text) const
    {
        auto *combo = find<QComboBox>(box);
        QVERIFY2(combo->findText(text) >= 0, qPrintable(text));
        combo->setCurrentIndex(combo->findText(text));
    }
    AnnotationDocument &document() const { return m_fixture->document(); }

    QTemporaryDir m_settingsFolder;
    std::unique_ptr<AnnotatedStudy> m_fixture;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_messages = nullptr;
    AnnotationExchange *m_exchange = nullptr;
};

void TestAnnotationExchange::init()
{
    m_fixture = std::make_unique<AnnotatedStudy>();
    m_settings = std::make_unique<Settings>();
    m_window = std::make_unique<QWidget>();
    m_messages = new MessageBar(m_window.get());
    m_exchange = new AnnotationExchange(*m_window, m_fixture->study, *m_settings, *m_messages);
    m_window->show();
    QTRY_VERIFY(m_fixture->isOpen());
}

void TestAnnotationExchange::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_fixture.reset();
    QSettings().clear();
}

QString TestAnnotationExchange::write(const char *name, const QByteArray &bytes) const
{
    const QString path = m_fixture->folder.filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("%s cannot be written", name);
    return path;
}

void TestAnnotationExchange::importIsOneStep()
{
    import(write("events.tsv", "onset\tduration\ttrial_type\n"
                               "250\t1\tspindle\n260\t0\tK-complex\n-5\t2\tspindle\n598\t5\tspindle\n"));
    QCOMPARE(find<QTableWidget>("importWords")->rowCount(), 2);
    QCOMPARE(find<QTableWidget>("importWords")->item(0, 1)->text(), QStringLiteral("3"));
    QCOMPARE(find<QTableWidget>("importAnnotationsPreview")->rowCount(), 3);
    QCOMPARE(find<QTableWidget>("importAnnotationsPreview")->item(0, 0)->text(), QStringLiteral("22:04:10"));
    QVERIFY2(summary().startsWith(QStringLiteral("3 annotation")), qPrintable(summary()));
    QVERIFY2(summary().contains(QStringLiteral("1 lie")) &&
                 summary().contains(QStringLiteral("1 will be cut")),
             qPrintable(summary()));
    savePictures(*dialog("importAnnotationsDialog"), QStringLiteral("import-annotations"));
    accept("importAnnotationsDialog");
    QCOMPARE(document().list().size(), std::size_t{8});
    QCOMPARE(m_fixture->find("K-complex")->range, (TimeRange{260, 260}));
    QVERIFY(findLabel(document().content().labels, AnnotationKind::Event, QStringLiteral("K-complex")));
    QVERIFY(messages().front().startsWith(QStringLiteral("3 annotation")));
    document().undoStack().undo();
    QCOMPARE(document().list().size(), std::size_t{5});
    QVERIFY(!document().undoStack().canUndo());
}

void TestAnnotationExchange::wordsAreMapped()
{
    import(write("scores.csv", "start,duration,label\n240,30,Sleep stage N3\n270,30,Sleep stage ?\n"
                               "500,10,sz_foc\n520,1,beep\n"));
    QCOMPARE(find<QComboBox>("importKind0")->currentText(), QStringLiteral("State"));
    QCOMPARE(find<QComboBox>("importLabel0")->currentText(), QStringLiteral("SWS"));
    QCOMPARE(find<QComboBox>("importKind1")->currentText(), QStringLiteral("left out"));
    QCOMPARE(find<QComboBox>("importKind2")->currentText(), QStringLiteral("Seizure"));
    QCOMPARE(find<QComboBox>("importKind3")->currentText(), QStringLiteral("Event"));
    choose("importKind3", QStringLiteral("Artefact"));
    find<QComboBox>("importLabel3")->setEditText(QStringLiteral("device"));
    accept("importAnnotationsDialog");
    QCOMPARE(m_fixture->find("device")->kind, AnnotationKind::Artefact);
    QCOMPARE(m_fixture->find("sz_foc")->kind, AnnotationKind::Seizure);
    bool hasSlowWaves = false;
    for (const Annotation *annotation : document().list().all())
        hasSlowWaves |= annotation->label == u"SWS" && annotation->range == TimeRange{240, 270};
    QVERIFY(hasSlowWaves);
}

void TestAnnotationExchange::meaningsAreRemembered()
{
    const QString path = write("words.csv", "start,duration,label\n500,1,a\n510,1,b\n520,1,c\n");
    import(path);
    choose("importKind0", QStringLiteral("left out"));
    choose("importKind1", QStringLiteral("text of an event"));
    find<QComboBox>("importLabel2")->setEditText(QStringLiteral("ripple"));
    accept("importAnnotationsDialog");
    QCOMPARE(m_fixture->find("event")->note, QStringLiteral("b"));
    import(path);
    QCOMPARE(find<QComboBox>("importKind0")->currentText(), QStringLiteral("left out"));
    QCOMPARE(find<QComboBox>("importKind1")->currentText(), QStringLiteral("text of an event"));
    QCOMPARE(find<QComboBox>("importLabel2")->currentText(), QStringLiteral("ripple"));
}

void TestAnnotationExchange::ratersAndOffset()
{
    document().setRater(QStringLiteral("MK"));
    import(
        write("rated.tsv", "onset\tduration\ttrial_type\trater\n10\t1\tspindle\tJL\n20\t1\tspindle\tn/a\n"));
    QCOMPARE(find<QComboBox>("importRater")->count(), 2);
    find<QDoubleSpinBox>("importOffset")->setValue(2.5);
    QCOMPARE(find<QTableWidget>("importAnnotationsPreview")->item(0, 0)->text(),
             QStringLiteral("22:00:12.5"));
    QCOMPARE(find<QTableWidget>("importAnnotationsPreview")->item(0, 4)->text(), QStringLiteral("JL"));
    QCOMPARE(find<QTableWidget>("importAnnotationsPreview")->item(1, 4)->text(), QStringLiteral("MK"));
    find<QComboBox>("importRater")->setEditText(QStringLiteral("auto"));
    accept("importAnnotationsDialog");
    QStringList raters;
    for (const Annotation *annotation : document().list().all())
        if (annotation->label == u"spindle")
            raters << annotation->rater;
    QCOMPARE(raters, QStringList({QStringLiteral("auto"), QStringLiteral("auto"), QString()}));
    QVERIFY(document().content().raters.contains(QStringLiteral("auto")));
}

// The list says that its recording began a minute and a half after ours.
void TestAnnotationExchange::offsetComesFromTheClocks()
{
    import(write("seizures.tsv",
                 "onset\tduration\teventType\tconfidence\tchannels\tdateTime\trecordingDuration\n"
                 "100\t20\tsz\tn/a\tn/a\t2026-03-04 22:01:30\t300\n"));
    QCOMPARE(find<QDoubleSpinBox>("importOffset")->value(), 90.0);
    accept("importAnnotationsDialog");
    QCOMPARE(m_fixture->find("sz")->range, (TimeRange{190, 210}));
}

void TestAnnotationExchange::manyWordsAreTexts()
{
    QByteArray table = "onset\tduration\ttrial_type\n";
    for (int n = 0; n < 250; ++n)
        table += QByteArray::number(n) + "\t1\tremark " + QByteArray::number(n) + '\n';
    import(write("remarks.tsv", table));
    QCOMPARE(find<QTableWidget>("importWords")->rowCount(), 200);
    QVERIFY(find<QLabel>("importMoreWords")->text().startsWith(QStringLiteral("50 ")));
    const std::size_t labels = document().content().labels.size();
    accept("importAnnotationsDialog");
    QCOMPARE(document().list().size(), std::size_t{255});
    QCOMPARE(document().content().labels.size(), labels);
}

void TestAnnotationExchange::listOfSeveralRecordings()
{
    import(write(
        "chb01-summary.txt",
        "Data Sampling Rate: 256 Hz\n"
        "*************************\n\nChannels in EDF Files:\n**********************\nChannel 1: FP1-F7\n\n"
        "File Name: other.edf\n"
        "File Start Time: 11:42:54\nFile End Time: 12:42:54\n"
        "Number of Seizures in File: 1\n"
        "Seizure Start Time: 300 seconds\nSeizure End Time: 340 seconds\n\n"
        "File Name: night.edf\n"
        "File Start Time: 12:42:57\nFile End Time: 13:42:57\n"
        "Number of Seizures in File: 1\n"
        "Seizure Start Time: 500 seconds\nSeizure End Time: 540 seconds\n"));
    QCOMPARE(find<QComboBox>("importFile")->count(), 2);
    QCOMPARE(find<QComboBox>("importFile")->currentText(), QStringLiteral("night.edf"));
    QVERIFY(summary().startsWith(QStringLiteral("1 annotation")));
    QCOMPARE(find<QTableWidget>("importAnnotationsPreview")->item(0, 0)->text(), QStringLiteral("22:08:20"));
    choose("importFile", QStringLiteral("other.edf"));
    QCOMPARE(find<QTableWidget>("importAnnotationsPreview")->item(0, 0)->text(), QStringLiteral("22:05:00"));
}

// States in an NWB file that began ten seconds before ours.
void TestAnnotationExchange::marksOfOtherRecordings()
{
    const QString path = m_fixture->folder.filePath(QStringLiteral("states.nwb"));
    NwbWriter writer(path, QStringLiteral("states"),
                     QDateTime(QDate(2026, 3, 4), QTime(21, 59, 50), Qt::UTC));
    writer.writeIntervals({{{0, 40}, QStringLiteral("REM"), Interval::Kind::State},
                           {{40, 70}, QStringLiteral("LSL"), Interval::Kind::State}});
    writer.finish();
    import(path);
    QCOMPARE(find<QDoubleSpinBox>("importOffset")->value(), -10.0);
    accept("importAnnotationsDialog");
    QCOMPARE(m_fixture->find("REM")->range, (TimeRange{0, 30}));
    QCOMPARE(m_fixture->find("LSL")->range, (TimeRange{30, 60}));
}

void TestAnnotationExchange::columnsAreAskedFor()
{
    m_exchange->importFrom(write("export.csv", "wann;was\n22:04:00;N2\n22:05:00;N3\n"));
    QTRY_VERIFY(dialog("columnsDialog"));
    QCOMPARE(find<QComboBox>("columnMeaning0")->currentText(), QStringLiteral("Start"));
    QCOMPARE(find<QComboBox>("columnMeaning1")->currentText(), QStringLiteral("Label"));
    QVERIFY(find<QCheckBox>("columnsHeading")->isChecked());
    QVERIFY(find<QCheckBox>("columnsUntilNext")->isChecked());
    QCOMPARE(find<QComboBox>("columnsTimes")->currentText(), QStringLiteral("times of day"));
    savePictures(*dialog("columnsDialog"), QStringLiteral("columns"));
    find<QComboBox>("columnMeaning0")->setCurrentIndex(0);
    QVERIFY(!find<QPushButton>("columnsUse")->isEnabled());
    QVERIFY(find<QLabel>("columnsProblem")->text().contains(QStringLiteral("start")));
    choose("columnMeaning0", QStringLiteral("Start"));
    accept("columnsDialog");
    QTRY_VERIFY(dialog("importAnnotationsDialog"));
    accept("importAnnotationsDialog");
    // 22:04 to 22:05, and from there to the end; the states of the paper for those words.
    QCOMPARE(m_fixture->find("LSL")->range, (TimeRange{240, 300}));
    const Annotation *last = document().list().lastBefore(300.5);
    QCOMPARE(last->label, QStringLiteral("SWS"));
    QCOMPARE(last->range, (TimeRange{300, 600}));
}

void TestAnnotationExchange::badFilesAreNamed()
{
    m_exchange->importFrom(m_fixture->folder.filePath(QStringLiteral("nowhere.tsv")));
    QTRY_COMPARE(messages().size(), 1);
    QVERIFY(messages()[0].contains(QStringLiteral("nowhere.tsv")));
    m_exchange->importFrom(write("broken.json", "{\"annotations\": [ {"));
    QTRY_COMPARE(messages().size(), 2);
    QVERIFY(messages()[1].contains(QStringLiteral("broken.json")));
    m_exchange->importFrom(write("empty.tsv", "onset\tduration\ttrial_type\n"));
    QTRY_COMPARE(messages().size(), 3);
    QVERIFY(messages()[2].contains(QStringLiteral("empty.tsv")));
    QVERIFY(!document().undoStack().canUndo());
}

void TestAnnotationExchange::exportListsWhatIsLost()
{
    Annotation own = *m_fixture->find("spindle");
    own.rater = QStringLiteral("MK");
    own.note = QStringLiteral("clear");
    document().setRater(QStringLiteral("MK"));
    document().edit(QStringLiteral("own"), addition(document().list(), own));
    m_exchange->chooseAndExport();
    auto *losses = find<QLabel>("exportLosses");
    QVERIFY(find<QListWidget>("exportColumns")->isVisible());
    QVERIFY2(losses->text().startsWith(QStringLiteral("Nothing")), qPrintable(losses->text()));
    savePictures(*dialog("exportAnnotationsDialog"), QStringLiteral("export-annotations"));
    find<QListWidget>("exportColumns")->item(8)->setCheckState(Qt::Unchecked);
    QVERIFY2(losses->text().contains(QStringLiteral("note")), qPrintable(losses->text()));
    auto *format = find<QComboBox>("exportFormat");
    format->setCurrentIndex(format->findData(QStringLiteral("hypnogram")));
    QVERIFY(!find<QListWidget>("exportColumns")->isVisible());
    QVERIFY2(losses->text().contains(QStringLiteral("3 annotation")),
             qPrintable(losses->text())); // no states
    auto *rater = find<QComboBox>("exportRater");
    QCOMPARE(rater->count(), 2);
    savePictures(*dialog("exportAnnotationsDialog"), QStringLiteral("export-annotations-lost"));
}

void TestAnnotationExchange::exportedFileComesBack()
{
    m_exchange->chooseAndExport();
    auto *format = find<QComboBox>("exportFormat");
    format->setCurrentIndex(format->findData(QStringLiteral("csv")));
    accept("exportAnnotationsDialog");
    auto *file = find<QFileDialog>("exportFileDialog");
    QVERIFY(file);
    const QString path = m_fixture->folder.filePath(QStringLiteral("out.csv"));
    file->setDirectory(m_fixture->folder.path());
    file->selectFile(path);
    emit file->fileSelected(path);
    file->close();
    QTRY_VERIFY(messages().value(0).contains(QStringLiteral("out.csv")));
    const AnnotationList before = document().list();
    document().undoStack().clear();
    document().edit(QStringLiteral("Delete all"), removal(before, [&] {
                        std::vector<AnnotationId> ids;
                        for (const Annotation *annotation : before.all())
                            ids.push_back(annotation->id);
                        return ids;
                    }()));
    import(path);
    accept("importAnnotationsDialog");
    QCOMPARE(document().list().size(), before.size());
    for (std::size_t n = 0; n < before.size(); ++n) {
        const Annotation &a = *before.all()[n];
        const Annotation &b = *document().list().all()[n];
        QCOMPARE(b.range, a.range);
        QCOMPARE(b.label, a.label);
        QCOMPARE(b.kind, a.kind);
    }
}

void TestAnnotationExchange::nothingIsReplacedUnasked()
{
    const PortableAnnotations annotations =
        portableAnnotations(*m_fixture->study.recording(), document().content());
    const ExchangeFormat &bids = *exchangeFormat(QStringLiteral("bids"));
    write("table.json", "mine");
    m_exchange->exportTo(m_fixture->folder.filePath(QStringLiteral("table.tsv")), bids, annotations, {});
    QVERIFY(messages()[0].contains(QStringLiteral("table.json")));
    const ExchangeFormat &native = *exchangeFormat(QStringLiteral("edgescope"));
    m_exchange->exportTo(m_fixture->study.annotationStorage().path(), native, annotations, {});
    QCOMPARE(messages().size(), 2);
    m_exchange->exportTo(m_fixture->folder.filePath(QStringLiteral("no/such/folder.json")), native,
                         annotations, {});
    QTRY_COMPARE(messages().size(), 3);
    QVERIFY(messages()[2].contains(QStringLiteral("folder.json")));
}

QTEST_MAIN(TestAnnotationExchange)
#include "tst_annotationexchange.moc"
