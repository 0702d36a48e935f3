// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatedstudy.h"

#include "annotations/annotationedits.h"
#include "window/annotationsmodel.h"
#include "window/annotationspanel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <ctime>
#include <random>

using namespace edgescope;

namespace {

using Ids = std::vector<AnnotationId>;

Annotation mark(double start, double length, const QString &label = QStringLiteral("event"))
{
    Annotation annotation;
    annotation.range = {start, start + length};
    annotation.label = label;
    return annotation;
}

// A document of so many events, a second apart.
AnnotationContent manyEvents(int count)
{
    AnnotationContent content;
    AnnotationChanges changes;
    for (int n = 0; n < count; ++n) {
        Annotation annotation = mark(n * AnnotatedStudy::seconds / count, 0.0005);
        annotation.id = n + 1;
        annotation.note = QStringLiteral("number %1").arg(n);
        changes.push_back({{}, annotation});
    }
    content.list.apply(changes);
    return content;
}

} // namespace

class TestAnnotationsPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareProgram(m_settings.path()); }
    void init();
    void cleanup();

    void listsByStart();
    void cellsAreEditedInPlace();
    void whatIsNotUnderstoodIsSaid();
    void labelsAreChosenInPlace();
    void choiceIsShared();
    void currentRowComesIntoView();
    void keysOfTheTable();
    void menuHasTheVerbs();
    void filters();
    void ratersAreOffered();
    void footerSaysWhatIsKept();
    void hiddenPanelDoesNothing();
    void rowsFollowEveryEdit();
    void looks();
    void hundredThousandStaySmooth();

private:
    template <typename Object>
    Object *find(const char *name) const
    {
        auto *object = m_panel->findChild<Object *>(QLatin1String(name));
        if (!object)
            qWarning("no object called %s", name);
        return object;
    }
    QTableView *table() const { return find<QTableView>("annotationTable"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QStringList labels() const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts << cell(row, AnnotationsModel::Label);
        return texts;
    }
    void type(int row, int column, const QString &text) const;
    QString problem() const { return find<QLabel>("annotationsProblem")->text(); }
    QString footer() const { return find<QLabel>("annotationsFooter")->text(); }

    QTemporaryDir m_settings;
    std::unique_ptr<AnnotatedStudy> m_fixture;
    std::unique_ptr<AnnotationsPanel> m_panel;
};

void TestAnnotationsPanel::init()
{
    m_fixture = std::make_unique<AnnotatedStudy>();
    m_panel = std::make_unique<AnnotationsPanel>(m_fixture->study);
    m_panel->resize(900, 400);
    m_panel->show();
    m_panel->activateWindow();
    QTRY_VERIFY(m_fixture->isOpen());
}

void TestAnnotationsPanel::cleanup()
{
    m_panel.reset();
    m_fixture.reset();
}

// As a user does it: a double click, the text, Enter.
void TestAnnotationsPanel::type(int row, int column, const QString &text) const
{
    const QPoint place = table()->visualRect(table()->model()->index(row, column)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
    QLineEdit *editor = nullptr;
    QTRY_VERIFY(editor = table()->viewport()->findChild<QLineEdit *>());
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!table()->viewport()->findChild<QLineEdit *>());
}

void TestAnnotationsPanel::listsByStart()
{
    QCOMPARE(labels(), QStringList({QStringLiteral("AWAKE"), QStringLiteral("SWS"), QStringLiteral("REM"),
                                    QStringLiteral("seizure"), QStringLiteral("spindle")}));
    QCOMPARE(cell(1, AnnotationsModel::Start), QStringLiteral("22:01:00"));
    QCOMPARE(cell(1, AnnotationsModel::Length), QStringLiteral("2\u202Fmin 0.25\u202Fs"));
    QCOMPARE(cell(2, AnnotationsModel::Start), QStringLiteral("22:03:00.25"));
    QCOMPARE(cell(4, AnnotationsModel::Length), QStringLiteral("0.9\u202Fs"));
}

void TestAnnotationsPanel::cellsAreEditedInPlace()
{
    QUndoStack &undo = m_fixture->document().undoStack();
    type(4, AnnotationsModel::Start, QStringLiteral("22:07:00.5"));
    QCOMPARE(m_fixture->find("spindle")->range, (TimeRange{420.5, 420.5 + (401.4 - 400.5)}));
    type(4, AnnotationsModel::Length, QStringLiteral("1.25 s"));
    QCOMPARE(m_fixture->find("spindle")->range, (TimeRange{420.5, 421.75}));
    type(4, AnnotationsModel::Text, QStringLiteral("over F3"));
    QCOMPARE(m_fixture->find("spindle")->note, QStringLiteral("over F3"));
    type(4, AnnotationsModel::Confidence, QStringLiteral("0.7"));
    QCOMPARE(m_fixture->find("spindle")->confidence, std::optional(0.7));
    QCOMPARE(undo.count(), 4);
    type(4, AnnotationsModel::Start, QStringLiteral("22:07:00.5")); // nothing new
    QCOMPARE(undo.count(), 4);
    for (int step = 0; step < 4; ++step)
        undo.undo();
    QCOMPARE(m_fixture->find("spindle")->range, (TimeRange{400.5, 401.4}));
    // A start before others moves the row; a state that grows cuts its neighbour.
    type(4, AnnotationsModel::Start, QStringLiteral("22:00:10"));
    QCOMPARE(labels().indexOf(QStringLiteral("spindle")), 1);
    type(2, AnnotationsModel::Length, QStringLiteral("150 s"));
    QCOMPARE(m_fixture->find("REM")->range, (TimeRange{210, 240}));
    QCOMPARE(cell(3, AnnotationsModel::Start), QStringLiteral("22:03:30"));
}

void TestAnnotationsPanel::whatIsNotUnderstoodIsSaid()
{
    for (const auto &[column, text, word] :
         {std::tuple(AnnotationsModel::Start, "soon", "no time"),
          std::tuple(AnnotationsModel::Start, "+700 s", "outside"),
          std::tuple(AnnotationsModel::Length, "long", "no length"),
          std::tuple(AnnotationsModel::Length, "0", "unscored"),
          std::tuple(AnnotationsModel::Confidence, "1.2", "no confidence")}) {
        type(0, column, QLatin1String(text));
        QVERIFY2(problem().contains(QLatin1String(word)), qPrintable(problem()));
    }
    QCOMPARE(m_fixture->document().undoStack().count(), 0);
    type(0, AnnotationsModel::Text, QStringLiteral("quiet"));
    QCOMPARE(problem(), QString());
}

void TestAnnotationsPanel::labelsAreChosenInPlace()
{
    table()->setCurrentIndex(table()->model()->index(2, AnnotationsModel::Label));
    table()->edit(table()->currentIndex());
    auto *box = table()->viewport()->findChild<QComboBox *>(QStringLiteral("annotationLabelBox"));
    QVERIFY(box);
    QCOMPARE(box->currentText(), QStringLiteral("REM"));
    QCOMPARE(box->count(), 4); // the states of the paper
    box->setCurrentIndex(box->findText(QStringLiteral("SWS")));
    emit box->activated(box->currentIndex());
    // It becomes one with the SWS that it follows.
    QCOMPARE(m_fixture->find("SWS")->range, (TimeRange{60, 240}));
    QVERIFY(!m_fixture->find("REM"));
    QCOMPARE(labels().size(), 4);
}

void TestAnnotationsPanel::choiceIsShared()
{
    Selection &selection = m_fixture->study.selection();
    QSignalSpy told(&selection, &Selection::annotationsChanged);
    table()->selectRow(1);
    QCOMPARE(selection.annotations(), Ids({m_fixture->find("SWS")->id}));
    QCOMPARE(told.size(), 1);
    const TimeRange visible = selection.visible();
    selection.setAnnotations({m_fixture->find("seizure")->id, m_fixture->find("spindle")->id});
    QCOMPARE(told.size(), 2);
    QList<int> rows;
    for (const QModelIndex &index : table()->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QCOMPARE(rows, QList<int>({3, 4}));
    QCOMPARE(selection.visible(), visible); // chosen elsewhere: nobody is taken there
    // Rows that come and go leave the choice as it is.
    m_fixture->document().edit(QStringLiteral("add"), addition(m_fixture->document().list(), mark(10, 1)));
    QCOMPARE(told.size(), 2);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
    find<QLineEdit>("annotationFilter")->setText(QStringLiteral("spin"));
    QCOMPARE(selection.annotations().size(), std::size_t{2});
    find<QLineEdit>("annotationFilter")->clear();
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
}

void TestAnnotationsPanel::currentRowComesIntoView()
{
    Selection &selection = m_fixture->study.selection();
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(3, 0));
    QCOMPARE(selection.cursor(), 300.0);
    QVERIFY(selection.visible().contains(300));
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(selection.cursor(), 400.5);
    QVERIFY(selection.visible().start < 400.5 && selection.visible().stop > 401.4);
    QCOMPARE(selection.annotations(), Ids({m_fixture->find("spindle")->id}));
    // A click on the current row goes there again.
    selection.setVisible({0, 30});
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(table()->model()->index(4, 0)).center());
    QVERIFY(selection.visible().contains(400.5));
}

void TestAnnotationsPanel::keysOfTheTable()
{
    table()->setFocus();
    table()->selectRow(3);
    QTest::keyClick(table(), Qt::Key_F);
    QVERIFY(m_fixture->find("seizure")->isFlagged);
    QCOMPARE(cell(3, AnnotationsModel::Flag), QStringLiteral("⚑"));
    QTest::keyClick(table(), Qt::Key_F);
    QVERIFY(!m_fixture->find("seizure")->isFlagged);
    QSignalSpy edit(m_panel.get(), &AnnotationsPanel::editRequested);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(edit.size(), 1);
    QCOMPARE(edit[0][0].value<Ids>(), Ids({m_fixture->find("seizure")->id}));
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(m_fixture->document().list().isEmpty());
    QCOMPARE(m_fixture->document().undoStack().count(), 3);
    m_fixture->document().undoStack().undo();
    QCOMPARE(labels().size(), 5);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 5); // as before
}

void TestAnnotationsPanel::menuHasTheVerbs()
{
    table()->selectAll();
    const auto openMenu = [&] {
        emit table()->customContextMenuRequested({10, 10});
        return find<QMenu>("annotationsMenu");
    };
    QMenu *menu = openMenu();
    QVERIFY(menu && menu->isVisible());
    QVERIFY(!menu->findChild<QMenu *>(QStringLiteral("annotationsLabelMenu"))->isEnabled()); // several kinds
    QSignalSpy merge(m_panel.get(), &AnnotationsPanel::mergeRequested);
    menu->findChild<QAction *>(QStringLiteral("annotationsMerge"))->trigger();
    QCOMPARE(merge[0][0].value<Ids>().size(), std::size_t{5});
    menu->close();
    QTRY_VERIFY(!m_panel->findChild<QMenu *>(QStringLiteral("annotationsMenu")));
    table()->selectRow(0);
    menu = openMenu();
    const auto *labelMenu = menu->findChild<QMenu *>(QStringLiteral("annotationsLabelMenu"));
    QCOMPARE(labelMenu->actions().size(), 4);
    labelMenu->actions()[2]->trigger();
    QVERIFY(m_fixture->find("LSL"));
    menu->close();
}

void TestAnnotationsPanel::filters()
{
    Annotation noted = mark(500, 1);
    noted.note = QStringLiteral("Spindle-like");
    noted.isFlagged = true;
    m_fixture->document().edit(QStringLiteral("add"), addition(m_fixture->document().list(), noted));
    auto *text = find<QLineEdit>("annotationFilter");
    QTest::keyClicks(text, QStringLiteral("SPIND"));
    QCOMPARE(labels(), QStringList({QStringLiteral("spindle"), QStringLiteral("event")}));
    QVERIFY(footer().startsWith(QStringLiteral("2 of 6 shown")));
    text->clear();
    auto *kinds = find<QComboBox>("annotationKindBox");
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("Seizures")));
    QCOMPARE(labels(), QStringList({QStringLiteral("seizure")}));
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("Flagged")));
    QCOMPARE(labels(), QStringList({QStringLiteral("event")}));
    // What an edit takes out of the filter goes.
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_F);
    QCOMPARE(labels(), QStringList());
    kinds->setCurrentIndex(0);
    QCOMPARE(labels().size(), 6);
}

void TestAnnotationsPanel::ratersAreOffered()
{
    auto *raters = find<QComboBox>("annotationRaterFilter");
    QVERIFY(!raters->isVisible());
    QVERIFY(!table()->isColumnHidden(AnnotationsModel::Rater)); // who made it is said of each
    Annotation own = mark(20, 1, QStringLiteral("own"));
    own.rater = QStringLiteral("MK");
    m_fixture->document().edit(QStringLiteral("add"), addition(m_fixture->document().list(), own));
    QVERIFY(raters->isVisible());
    QVERIFY(!table()->isColumnHidden(AnnotationsModel::Rater));
    raters->setCurrentIndex(raters->findData(QStringLiteral("MK")));
    QCOMPARE(labels(), QStringList({QStringLiteral("own")}));
    m_fixture->document().undoStack().undo();
    QVERIFY(!raters->isVisible());
    QCOMPARE(labels().size(), 5);
}

void TestAnnotationsPanel::footerSaysWhatIsKept()
{
    QCOMPARE(footer(), QStringLiteral("5 of 5 shown"));
    m_fixture->document().edit(QStringLiteral("add"), addition(m_fixture->document().list(), mark(10, 1)));
    QVERIFY2(footer().startsWith(QStringLiteral("6 of 6 shown · saved 0\u202Fs ago")), qPrintable(footer()));
    QTRY_VERIFY(!footer().endsWith(QStringLiteral("saved 0\u202Fs ago"))); // time goes on by itself
    m_fixture->study.close();
    QCOMPARE(footer(), QStringLiteral("Open a recording to see its annotations."));
}

void TestAnnotationsPanel::hiddenPanelDoesNothing()
{
    m_panel->hide();
    QSignalSpy inserted(table()->model(), &QAbstractItemModel::rowsInserted);
    QSignalSpy read(table()->model(), &QAbstractItemModel::modelReset);
    m_fixture->document().edit(QStringLiteral("add"), addition(m_fixture->document().list(), mark(10, 1)));
    QCOMPARE(inserted.size() + read.size(), 0);
    m_panel->show();
    QCOMPARE(labels().size(), 6);
}

// Edits of every sort leave the rows that a model read anew has.
void TestAnnotationsPanel::rowsFollowEveryEdit()
{
    AnnotationDocument &document = m_fixture->document();
    const QAbstractItemModelTester tester(table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937_64 random(3);
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto any = [&] {
        const auto all = document.list().all();
        return *all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    };
    for (int step = 0; step < 400; ++step) {
        Annotation changed = document.list().isEmpty() ? mark(1, 1) : any();
        switch (document.list().isEmpty() ? 0 : below(7)) {
        case 0:
            changed = mark(below(500), 1 + below(60));
            changed.kind = below(2) == 0 ? AnnotationKind::State : AnnotationKind::Event;
            document.edit(QStringLiteral("add"), addition(document.list(), changed));
            break;
        case 1:
            document.edit(QStringLiteral("delete"), removal(document.list(), {changed.id}));
            break;
        case 2:
            changed.range = {double(below(500)), 0};
            changed.range.stop = changed.range.start + 1 + below(90);
            document.edit(QStringLiteral("move"), replacement(document.list(), changed));
            break;
        case 3:
            document.edit(QStringLiteral("shift"), shiftingAll(document.list(), below(9) - 4));
            break;
        case 4:
            for (int times = below(4); times >= 0; --times)
                document.preview([&](const AnnotationList &before) {
                    Annotation dragged = *before.find(changed.id);
                    dragged.range.start = below(400);
                    dragged.range.stop = dragged.range.start + 50;
                    return replacement(before, dragged);
                });
            document.endPreview(QStringLiteral("drag"));
            break;
        case 5:
            document.undoStack().undo();
            break;
        default:
            document.undoStack().redo();
            break;
        }
        AnnotationsModel fresh(m_fixture->study);
        fresh.setActive(true);
        QCOMPARE(table()->model()->rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row)
            for (int column = 0; column < AnnotationsModel::columns; ++column)
                QCOMPARE(cell(row, column), fresh.index(row, column).data().toString());
    }
}

void TestAnnotationsPanel::looks()
{
    AnnotationDocument &document = m_fixture->document();
    Annotation own = mark(500, 12.5, QStringLiteral("arousal"));
    own.rater = QStringLiteral("MK");
    own.note = QStringLiteral("follows a movement of the left arm");
    own.channels = {0, 2};
    own.units = {1};
    own.confidence = 0.8;
    own.isFlagged = true;
    document.edit(QStringLiteral("add"), addition(document.list(), own));
    table()->selectRow(3);
    savePictures(*m_panel, QStringLiteral("annotations-wide"));
    m_panel->resize(300, 300);
    QTRY_COMPARE(table()->horizontalScrollBar()->maximum(), 0); // nothing beyond the edge
    QVERIFY(table()->isColumnHidden(AnnotationsModel::Units));
    savePictures(*m_panel, QStringLiteral("annotations-narrow"));
    m_panel->resize(360, 300);
    QTRY_VERIFY(!table()->isColumnHidden(AnnotationsModel::Rater)); // before the text
    QVERIFY(table()->isColumnHidden(AnnotationsModel::Text));
    m_panel->resize(900, 400);
    QVERIFY(!table()->isColumnHidden(AnnotationsModel::Units));
}

// The bounds are generous, and of the processor's time, which does not depend on what else the machine does;
// what was measured is printed.
void TestAnnotationsPanel::hundredThousandStaySmooth()
{
    constexpr int count = 100000;
    AnnotationDocument &document = m_fixture->document();
    document.reset(manyEvents(count));
    QCOMPARE(table()->model()->rowCount(), count);
    m_panel->grab();
    const auto measure = [&](const char *what, double boundMs, int times, auto act) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        for (int n = 0; n < times; ++n)
            act(n);
        const double used = 1e3 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC / times;
        qInfo("%s: %.2f ms of the processor in %.2f ms", what, used,
              static_cast<double>(timer.nsecsElapsed()) / 1e6 / times);
        QVERIFY2(used < boundMs, what);
    };
    const auto paint = [&] { m_panel->grab(); };
    measure("picture", 33, 20, [&](int) { paint(); });
    measure("page scrolled", 33, 60, [&](int n) {
        table()->verticalScrollBar()->setValue(n * 1500);
        paint();
    });
    const auto id = [](int n) { return AnnotationId{1 + 1500 * (n + 1)}; };
    measure("note", 100, 50, [&](int n) {
        Annotation changed = *document.list().find(id(n));
        changed.note = QStringLiteral("changed");
        document.edit(QStringLiteral("note"), replacement(document.list(), changed));
        paint();
    });
    measure("move", 100, 50, [&](int n) {
        Annotation changed = *document.list().find(id(n));
        changed.range = {590.0 - n, 590.5 - n};
        document.edit(QStringLiteral("move"), replacement(document.list(), changed));
        paint();
    });
    measure("add", 100, 50, [&](int n) {
        document.edit(QStringLiteral("add"), addition(document.list(), mark(3.25 * n, 1)));
        paint();
    });
    measure("delete", 100, 50, [&](int n) {
        document.edit(QStringLiteral("delete"), removal(document.list(), {id(n)}));
        paint();
    });
    measure("undo", 100, 50, [&](int) {
        document.undoStack().undo();
        paint();
    });
    measure("note, and what follows", 200, 20, [&](int n) {
        Annotation changed = *document.list().find(id(n));
        changed.note = QStringLiteral("changed again");
        document.edit(QStringLiteral("note"), replacement(document.list(), changed));
        QCoreApplication::processEvents(); // analyses get the new marks
    });
    measure("filter", 500, 5, [&](int n) {
        find<QLineEdit>("annotationFilter")->setText(QStringLiteral("number 1%1").arg(n));
        paint();
    });
    find<QLineEdit>("annotationFilter")->clear();
    measure("all rows chosen", 1000, 1, [&](int) {
        table()->selectAll();
        paint();
    });
    QCOMPARE(m_fixture->study.selection().annotations().size(), document.list().size());
}

QTEST_MAIN(TestAnnotationsPanel)
#include "tst_annotationspanel.moc"
