// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatedstudy.h"

#include "window/labelproblems.h"
#include "window/labelspanel.h"

#include <QColorDialog>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace edgescope;

class TestLabelsPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareProgram(m_settings.path()); }
    void init();
    void cleanup();

    void listsByKind();
    void renamingTakesAnnotationsAlong();
    void takenNamesAreRefused();
    void keysAreLettersAndDigits();
    void problemsAreSaid_data();
    void problemsAreSaid();
    void colours();
    void orderAndUndo();
    void addsAndRemoves();
    void removingAsksAboutAnnotations();
    void sets();

private:
    template <typename Object>
    Object *find(const char *name) const
    {
        auto *object = m_panel->findChild<Object *>(QLatin1String(name));
        if (!object)
            qWarning("no object called %s", name);
        return object;
    }
    QTreeWidgetItem *item(const char *name) const
    {
        const auto found = find<QTreeWidget>("labelsTree")
                               ->findItems(QLatin1String(name),
                                           Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchCaseSensitive);
        return found.isEmpty() ? nullptr : found.front();
    }
    void choose(const char *name) const { find<QTreeWidget>("labelsTree")->setCurrentItem(item(name)); }
    QAction *action(const char *menu, int index) const { return find<QMenu>(menu)->actions()[index]; }
    QStringList names(AnnotationKind kind) const
    {
        QStringList result;
        for (const Label &label : m_fixture->document().content().labels)
            if (label.kind == kind)
                result << label.name;
        return result;
    }
    QString problems() const { return find<QLabel>("labelProblems")->text(); }
    QUndoStack &undo() const { return m_fixture->document().undoStack(); }

    QTemporaryDir m_settings;
    std::unique_ptr<AnnotatedStudy> m_fixture;
    std::unique_ptr<LabelsPanel> m_panel;
};

void TestLabelsPanel::init()
{
    m_fixture = std::make_unique<AnnotatedStudy>();
    m_panel = std::make_unique<LabelsPanel>(m_fixture->study);
    m_panel->resize(300, 420);
    m_panel->show();
    QTRY_VERIFY(m_fixture->isOpen());
}

void TestLabelsPanel::cleanup()
{
    m_panel.reset();
    m_fixture.reset();
}

void TestLabelsPanel::listsByKind()
{
    QCOMPARE(item("AWAKE")->parent()->text(0), QStringLiteral("State"));
    QCOMPARE(item("REM")->text(1), QStringLiteral("5 R"));
    QCOMPARE(item("spindle")->parent()->text(0), QStringLiteral("Event")); // came with the recording
    choose("REM");
    savePictures(*m_panel, QStringLiteral("labels"));
}

void TestLabelsPanel::renamingTakesAnnotationsAlong()
{
    item("SWS")->setText(0, QStringLiteral("deep"));
    QTRY_VERIFY(m_fixture->find("deep"));
    QVERIFY(!m_fixture->find("SWS"));
    QCOMPARE(m_fixture->find("deep")->range, (TimeRange{60, 180.25}));
    QCOMPARE(undo().count(), 1);
    undo().undo();
    QVERIFY(m_fixture->find("SWS"));
    QVERIFY(item("SWS") && !item("deep"));
}

void TestLabelsPanel::takenNamesAreRefused()
{
    item("SWS")->setText(0, QStringLiteral("REM"));
    QTRY_VERIFY(problems().contains(QStringLiteral("already")));
    QCOMPARE(names(AnnotationKind::State).count(QStringLiteral("REM")), 1);
    item("SWS")->setText(0, QStringLiteral(" "));
    QTRY_VERIFY(problems().contains(QStringLiteral("has a name")));
    QVERIFY(item("SWS"));
    QCOMPARE(undo().count(), 0);
}

void TestLabelsPanel::keysAreLettersAndDigits()
{
    item("SWS")->setText(1, QStringLiteral(" 3-s3 "));
    QTRY_COMPARE(item("SWS")->text(1), QStringLiteral("3 S"));
    QVERIFY(!problems().contains(QStringLiteral("key")));
    item("LSL")->setText(1, QStringLiteral("1s"));
    QTRY_VERIFY(problems().contains(QStringLiteral("The key S is given to several labels: LSL, SWS")));
    undo().undo();
    QVERIFY(!problems().contains(QStringLiteral("key")));
}

void TestLabelsPanel::problemsAreSaid_data()
{
    QTest::addColumn<QColor>("colour"); // of a state beside those of the paper
    QTest::addColumn<QString>("word");
    QTest::newRow("near another") << QColor(0xC8, 0x78, 0xA0) << "REM and new";
    QTest::newRow("near another for some") << QColor(0x00, 0x72, 0xB2) << "SWS and new"; // tritanopia
    QTest::newRow("pale") << QColor(0xF8, 0xF8, 0xF0) << "light theme";
    QTest::newRow("dark") << QColor(0x1A, 0x1A, 0x20) << "dark theme";
    QTest::newRow("none") << QColor(0xF0, 0xE4, 0x42) << "";
}

void TestLabelsPanel::problemsAreSaid()
{
    QFETCH(QColor, colour);
    QFETCH(QString, word);
    Labels labels = defaultLabels();
    labels.push_back({QStringLiteral("new"), AnnotationKind::State, colour, {}, {}});
    const QString said = labelProblems(labels).join(u'\n');
    QVERIFY2(word.isEmpty() ? said.isEmpty() : said.contains(word), qPrintable(said));
}

void TestLabelsPanel::colours()
{
    const auto colourOf = [&](const char *name) {
        return findLabel(m_fixture->document().content().labels, AnnotationKind::State, QLatin1String(name))
            ->colour;
    };
    choose("REM");
    action("labelColourMenu", 6)->trigger(); // yellow
    QCOMPARE(colourOf("REM"), QColor(0xF0, 0xE4, 0x42));
    find<QAction>("labelOtherColour")->trigger();
    auto *dialog = find<QColorDialog>("labelColourDialog");
    dialog->setCurrentColor(QColor(0x00, 0x7A, 0x5A));
    dialog->accept();
    QCOMPARE(colourOf("REM"), QColor(0x00, 0x7A, 0x5A));
    QVERIFY(problems().contains(QStringLiteral("REM and SWS")));
    QCOMPARE(undo().count(), 2);
}

void TestLabelsPanel::orderAndUndo()
{
    choose("AWAKE");
    QVERIFY(!find<QToolButton>("labelUp")->isEnabled());
    find<QToolButton>("labelDown")->click();
    QCOMPARE(names(AnnotationKind::State).mid(0, 2),
             QStringList({QStringLiteral("REM"), QStringLiteral("AWAKE")}));
    QCOMPARE(find<QTreeWidget>("labelsTree")->currentItem()->text(0), QStringLiteral("AWAKE"));
    choose("seizure"); // the only one of its kind
    QVERIFY(!find<QToolButton>("labelUp")->isEnabled() && !find<QToolButton>("labelDown")->isEnabled());
    undo().undo();
    QCOMPARE(names(AnnotationKind::State).front(), QStringLiteral("AWAKE"));
}

void TestLabelsPanel::addsAndRemoves()
{
    action("labelKindMenu", 5)->trigger(); // an event
    auto *tree = find<QTreeWidget>("labelsTree");
    QCOMPARE(tree->currentItem()->text(0), QStringLiteral("new label"));
    auto *editor = tree->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(QStringLiteral("ripple"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(names(AnnotationKind::Event).contains(QStringLiteral("ripple")));
    choose("ripple");
    find<QToolButton>("labelRemove")->click(); // nothing carries it: nobody is asked
    QVERIFY(!names(AnnotationKind::Event).contains(QStringLiteral("ripple")));
}

void TestLabelsPanel::removingAsksAboutAnnotations()
{
    const auto ask = [&](const char *name) {
        choose(name);
        find<QToolButton>("labelRemove")->click();
        return find<QDialog>("removeLabelDialog");
    };
    QDialog *dialog = ask("REM");
    QVERIFY(dialog && dialog->isVisible());
    savePictures(*dialog, QStringLiteral("remove-label"));
    dialog->reject();
    QTRY_VERIFY(!m_panel->findChild<QDialog *>(QStringLiteral("removeLabelDialog")));
    QVERIFY(item("REM"));
    dialog = ask("REM");
    dialog->accept(); // annotations keep it
    QVERIFY(!item("REM"));
    QVERIFY(m_fixture->find("REM"));
    QTRY_VERIFY(!m_panel->findChild<QDialog *>(QStringLiteral("removeLabelDialog")));
    dialog = ask("SWS");
    dialog->findChild<QRadioButton *>(QStringLiteral("replaceLabel"))->setChecked(true);
    auto *others = dialog->findChild<QComboBox *>(QStringLiteral("otherLabel"));
    QCOMPARE(others->count(), 2); // AWAKE and LSL are left
    others->setCurrentIndex(others->findText(QStringLiteral("LSL")));
    dialog->accept();
    QCOMPARE(m_fixture->find("LSL")->range, (TimeRange{60, 180.25}));
    QCOMPARE(undo().count(), 2);
    undo().undo();
    QVERIFY(m_fixture->find("SWS") && item("SWS"));
}

void TestLabelsPanel::sets()
{
    find<QAction>("labelSetInstead_aasm")->trigger();
    QCOMPARE(names(AnnotationKind::State),
             QStringList({QStringLiteral("W"), QStringLiteral("N1"), QStringLiteral("N2"),
                          QStringLiteral("N3"), QStringLiteral("R")}));
    QVERIFY(m_fixture->find("AWAKE")); // annotations keep theirs
    QCOMPARE(problems(), QString());
    find<QAction>("labelSetBesides_rodent")->trigger();
    QCOMPARE(names(AnnotationKind::State).size(), 9);
    undo().undo();
    undo().undo();
    QCOMPARE(names(AnnotationKind::State).size(), 4);
    QCOMPARE(names(AnnotationKind::Seizure), QStringList({QStringLiteral("seizure")}));
}

QTEST_MAIN(TestLabelsPanel)
#include "tst_labelspanel.moc"
