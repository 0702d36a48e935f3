// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatedstudy.h"

#include "annotations/annotationedits.h"
#include "window/annotationdialog.h"
#include "window/historypanel.h"
#include "window/raterdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QToolButton>

using namespace edgescope;

class TestAnnotationDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareProgram(m_settings.path()); }
    void init();
    void cleanup();

    void fieldsOfOne();
    void acceptedFieldsAreOneStep();
    void nothingTypedIsNoStep();
    void timesFollowEachOther();
    void whatIsWrongIsSaid();
    void kindChangesTheLabels();
    void seizureHasOnsets();
    void severalKeepWhatDiffers();
    void severalChangeWhatIsTyped();
    void closedRecordingIsNotEdited();
    void raterIsChosenOrAdded();
    void historyGoesToAnyStep();

private:
    template <typename Object>
    Object *find(const char *name) const
    {
        auto *object = m_dialog->findChild<Object *>(QLatin1String(name));
        if (!object)
            qWarning("no object called %s", name);
        return object;
    }
    void edit(std::initializer_list<const char *> labels)
    {
        std::vector<AnnotationId> ids;
        for (const char *label : labels)
            ids.push_back(m_fixture->find(label)->id);
        m_dialog = std::make_unique<AnnotationDialog>(m_fixture->study, ids);
        m_dialog->show();
    }
    // A narrow space is on no keyboard.
    void type(const char *name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        field->selectAll();
        QTest::keyClicks(field, QString(text).replace(QChar(0x202F), u' '));
    }
    QString text(const char *name) const { return find<QLineEdit>(name)->text(); }
    QString problem() const { return find<QLabel>("annotationProblem")->text(); }
    QUndoStack &undo() const { return m_fixture->document().undoStack(); }
    QListWidgetItem *channel(int row) const { return find<QListWidget>("annotationChannelsList")->item(row); }

    QTemporaryDir m_settings;
    std::unique_ptr<AnnotatedStudy> m_fixture;
    std::unique_ptr<AnnotationDialog> m_dialog;
};

void TestAnnotationDialogs::init()
{
    m_fixture = std::make_unique<AnnotatedStudy>();
    QTRY_VERIFY(m_fixture->isOpen());
}

void TestAnnotationDialogs::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

void TestAnnotationDialogs::fieldsOfOne()
{
    edit({"SWS"});
    QCOMPARE(find<QComboBox>("annotationKind")->currentText(), QStringLiteral("State"));
    QCOMPARE(find<QComboBox>("annotationLabel")->currentText(), QStringLiteral("SWS"));
    QCOMPARE(text("annotationStart"), QStringLiteral("22:01:00"));
    QCOMPARE(text("annotationStop"), QStringLiteral("22:03:00.25"));
    QCOMPARE(text("annotationLength"), QStringLiteral("2\u202Fmin 0.25\u202Fs"));
    QCOMPARE(text("annotationConfidence"), QStringLiteral("none"));
    QCOMPARE(find<QLabel>("annotationRater")->text(), raterName({}));
    QCOMPARE(find<QLabel>("annotationChannelsCount")->text(), QStringLiteral("Channels: all"));
    QCOMPARE(find<QListWidget>("annotationUnitsList")->count(), 3);
    QVERIFY(!find<QTableWidget>("onsetTable")->isVisible());
}

void TestAnnotationDialogs::acceptedFieldsAreOneStep()
{
    edit({"spindle"});
    type("annotationStart", QStringLiteral("22:06:50"));
    type("annotationConfidence", QStringLiteral("0.8"));
    auto *note = find<QPlainTextEdit>("annotationNote");
    QTest::keyClicks(note, QStringLiteral("two lines"));
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClicks(note, QStringLiteral("of text"));
    find<QCheckBox>("annotationFlag")->click();
    find<QLineEdit>("annotationChannelsFilter")->setText(QStringLiteral("3"));
    QVERIFY(channel(0)->isHidden() && !channel(2)->isHidden());
    channel(2)->setCheckState(Qt::Checked);
    channel(1)->setCheckState(Qt::Checked);
    QCOMPARE(find<QLabel>("annotationChannelsCount")->text(), QStringLiteral("Channels: 2 of 4"));
    find<QListWidget>("annotationUnitsList")->item(0)->setCheckState(Qt::Checked);
    savePictures(*m_dialog, QStringLiteral("annotation-dialog"));
    m_dialog->accept();
    QVERIFY(m_dialog->result() == QDialog::Accepted);
    const Annotation &spindle = *m_fixture->find("spindle");
    QCOMPARE(spindle.range.start, 410.0);
    QVERIFY(qAbs(spindle.range.length() - 0.9) < 1e-9);
    QCOMPARE(spindle.confidence, std::optional(0.8));
    QCOMPARE(spindle.note, QStringLiteral("two lines\nof text"));
    QVERIFY(spindle.isFlagged);
    QCOMPARE(spindle.channels, std::vector<int>({1, 2}));
    QCOMPARE(spindle.units, std::vector<int>({0}));
    QCOMPARE(undo().count(), 1);
    undo().undo();
    QCOMPARE(m_fixture->find("spindle")->range, (TimeRange{400.5, 401.4}));
}

void TestAnnotationDialogs::nothingTypedIsNoStep()
{
    edit({"spindle"});
    m_dialog->accept();
    edit({"spindle", "SWS", "seizure"});
    m_dialog->accept();
    QCOMPARE(undo().count(), 0);
}

void TestAnnotationDialogs::timesFollowEachOther()
{
    edit({"seizure"});
    type("annotationStart", QStringLiteral("22:05:10"));
    QCOMPARE(text("annotationStop"), QStringLiteral("22:05:45.2"));
    type("annotationStop", QStringLiteral("22:06:00"));
    QCOMPARE(text("annotationLength"), QStringLiteral("50\u202Fs"));
    type("annotationLength", QStringLiteral("1 min 1.5 s"));
    QCOMPARE(text("annotationStop"), QStringLiteral("22:06:11.5"));
    m_dialog->accept();
    QCOMPARE(m_fixture->find("seizure")->range, (TimeRange{310, 371.5}));
}

void TestAnnotationDialogs::whatIsWrongIsSaid()
{
    edit({"SWS"});
    const auto refused = [&](const char *field, const char *typed, const char *word) {
        const QString before = text(field);
        type(field, QLatin1String(typed));
        m_dialog->accept();
        const bool said = problem().contains(QLatin1String(word));
        if (!said)
            qWarning("%s", qPrintable(problem()));
        type(field, before);
        return said && m_dialog->isVisible();
    };
    QVERIFY(refused("annotationStart", "soon", "no time"));
    QVERIFY(refused("annotationStart", "+601 s", "outside"));
    QVERIFY(refused("annotationStop", "22:00:30", "before the start"));
    QVERIFY(refused("annotationLength", "0", "A state has a length"));
    QVERIFY(refused("annotationConfidence", "2", "from 0 to 1"));
    m_dialog->accept();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(undo().count(), 0);
}

void TestAnnotationDialogs::kindChangesTheLabels()
{
    edit({"spindle"});
    auto *kind = find<QComboBox>("annotationKind");
    auto *label = find<QComboBox>("annotationLabel");
    kind->setCurrentIndex(kind->findText(QStringLiteral("Artefact")));
    emit kind->activated(kind->currentIndex());
    QCOMPARE(label->currentText(), QStringLiteral("artefact"));
    QCOMPARE(label->count(), 1);
    m_dialog->accept();
    QVERIFY(m_fixture->find("artefact"));
    QCOMPARE(m_fixture->find("artefact")->kind, AnnotationKind::Artefact);
}

void TestAnnotationDialogs::seizureHasOnsets()
{
    m_fixture->study.selection().setCursor(302.5);
    edit({"seizure"});
    auto *table = find<QTableWidget>("onsetTable");
    QVERIFY(table->isVisible());
    QCOMPARE(text("onsetTime"), QStringLiteral("22:05:02.5"));
    find<QComboBox>("onsetChannel")->setCurrentIndex(2);
    find<QToolButton>("onsetAdd")->click();
    type("onsetTime", QStringLiteral("22:05:01"));
    find<QComboBox>("onsetChannel")->setCurrentIndex(0);
    find<QToolButton>("onsetAdd")->click();
    find<QComboBox>("onsetChannel")->setCurrentIndex(3);
    find<QToolButton>("onsetAdd")->click();
    QCOMPARE(table->rowCount(), 3);
    table->item(0, 1)->setText(QStringLiteral("22:05:03.125")); // the first becomes the last
    QTRY_COMPARE(table->item(2, 1)->text(), QStringLiteral("22:05:03.125"));
    table->selectRow(0);
    find<QToolButton>("onsetRemove")->click();
    savePictures(*m_dialog, QStringLiteral("annotation-dialog-seizure"));
    type("annotationStart", QStringLiteral("22:05:10")); // takes the onsets along
    m_dialog->accept();
    QCOMPARE(m_fixture->find("seizure")->onsets, std::vector<ChannelOnset>({{2, 312.5}, {0, 313.125}}));
}

void TestAnnotationDialogs::severalKeepWhatDiffers()
{
    Annotation changed = *m_fixture->find("spindle");
    changed.note = QStringLiteral("early");
    changed.confidence = 0.5;
    changed.channels = {1, 3};
    m_fixture->document().edit(QStringLiteral("edit"), replacement(m_fixture->document().list(), changed));
    changed.id = 0;
    changed.range = {450, 451};
    changed.note = QStringLiteral("late");
    changed.label = QStringLiteral("arousal");
    changed.channels = {3};
    m_fixture->document().edit(QStringLiteral("add"), addition(m_fixture->document().list(), changed));
    edit({"spindle", "arousal"});
    QCOMPARE(find<QComboBox>("annotationLabel")->currentText(), QStringLiteral("several"));
    QCOMPARE(find<QLineEdit>("annotationStart")->placeholderText(), QStringLiteral("several"));
    QVERIFY(!find<QLineEdit>("annotationStart")->isEnabled());
    QCOMPARE(find<QPlainTextEdit>("annotationNote")->placeholderText(), QStringLiteral("several"));
    QCOMPARE(text("annotationConfidence"), QStringLiteral("0.5"));
    QCOMPARE(channel(1)->checkState(), Qt::PartiallyChecked);
    QCOMPARE(channel(3)->checkState(), Qt::Checked);
    channel(0)->setCheckState(Qt::Checked);
    m_dialog->accept();
    QCOMPARE(m_fixture->find("spindle")->note, QStringLiteral("early"));
    QCOMPARE(m_fixture->find("arousal")->note, QStringLiteral("late"));
    QCOMPARE(m_fixture->find("spindle")->channels, std::vector<int>({0, 1, 3}));
    QCOMPARE(m_fixture->find("arousal")->channels, std::vector<int>({0, 3}));
    QCOMPARE(m_fixture->find("arousal")->range, (TimeRange{450, 451}));
    QCOMPARE(undo().count(), 3);
}

void TestAnnotationDialogs::severalChangeWhatIsTyped()
{
    edit({"AWAKE", "SWS", "REM"});
    auto *label = find<QComboBox>("annotationLabel");
    label->setCurrentIndex(label->findText(QStringLiteral("LSL")));
    type("annotationConfidence", QStringLiteral("1"));
    m_dialog->accept();
    // The three lie side by side and tell the same now.
    QCOMPARE(m_fixture->find("LSL")->range, (TimeRange{0, 240}));
    QCOMPARE(m_fixture->find("LSL")->confidence, std::optional(1.0));
    undo().undo();
    QCOMPARE(m_fixture->find("REM")->range, (TimeRange{180.25, 240}));
}

void TestAnnotationDialogs::closedRecordingIsNotEdited()
{
    edit({"spindle"});
    type("annotationConfidence", QStringLiteral("1"));
    m_fixture->study.close();
    m_dialog->accept();
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QCOMPARE(undo().count(), 0);
}

void TestAnnotationDialogs::raterIsChosenOrAdded()
{
    AnnotationDocument &document = m_fixture->document();
    RaterDialog dialog(document);
    dialog.show();
    QCOMPARE(dialog.findChild<QListWidget *>(QStringLiteral("raterList"))->count(), 1);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("raterName")), QStringLiteral(" MK "));
    savePictures(dialog, QStringLiteral("rater-dialog"));
    dialog.accept();
    QCOMPARE(document.content().rater, QStringLiteral("MK"));
    QCOMPARE(document.content().raters, QStringList({QStringLiteral("MK")}));
    RaterDialog again(document);
    auto *raters = again.findChild<QListWidget *>(QStringLiteral("raterList"));
    QCOMPARE(raters->currentRow(), 1);
    QVERIFY(raters->item(0)->text().contains(QStringLiteral("5 marks")) ||
            raters->item(0)->text().contains(QStringLiteral("5 mark(s)")));
    raters->setCurrentRow(0);
    again.accept();
    QCOMPARE(document.content().rater, QString());
}

void TestAnnotationDialogs::historyGoesToAnyStep()
{
    AnnotationDocument &document = m_fixture->document();
    HistoryPanel panel(m_fixture->study);
    panel.show();
    for (const char *label : {"AWAKE", "SWS", "REM"})
        document.edit(QStringLiteral("Delete ") + QLatin1String(label),
                      removal(document.list(), {m_fixture->find(label)->id}));
    QCOMPARE(panel.model()->rowCount(), 4);
    QCOMPARE(panel.model()->index(0, 0).data().toString(), QStringLiteral("Start"));
    QCOMPARE(panel.model()->index(2, 0).data().toString(), QStringLiteral("Delete SWS"));
    panel.setCurrentIndex(panel.model()->index(1, 0));
    QVERIFY(!m_fixture->find("AWAKE"));
    QVERIFY(m_fixture->find("SWS") && m_fixture->find("REM"));
    panel.setCurrentIndex(panel.model()->index(0, 0));
    QCOMPARE(document.list().size(), std::size_t{5});
}

QTEST_MAIN(TestAnnotationDialogs)
#include "tst_annotationdialogs.moc"
