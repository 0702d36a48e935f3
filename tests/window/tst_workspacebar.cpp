// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "annotations/annotationdocument.h"
#include "annotations/annotationedits.h"
#include "views/timeline/clockaxis.h"
#include "views/timeline/timeline.h"
#include "window/workspaces.h"

#include <QActionGroup>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace edgescope;
using namespace Qt::StringLiterals;

// The main toolbar shows what belongs to the workspace, and its buttons say what is chosen.
class TestWorkspaceBar : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        keepSettingsApart();
        m_seizure = makeSeizureRecording();
    }
    void init() { makeWindow(); }
    void cleanup() { forgetAll(m_seizure); }

    void eachWorkspaceHasItsPart_data();
    void eachWorkspaceHasItsPart();
    void ownWorkspacesShowThePartOfTheirBase();
    void nothingIsElidedOrHiddenAt1440();
    void keysAreHeardWhereThereIsNoButton();
    void buttonsCannotBeUsedBeforeThereIsARecording();
    void buttonsSayWhatIsChosen();
    void gainIsSaid();
    void presetInUseIsNamed();
    void anySeizureIsChosen();
    void axisCountsFromWhatItIsAlignedTo();

private:
    QStringList shownButtons() const;
    void addSeizure(const TimeRange &range);

    QString m_seizure;
};

// Of those that belong to workspaces, in their order on the screen.
QStringList TestWorkspaceBar::shownButtons() const
{
    QMap<int, QString> found;
    for (const auto *button : find<QToolBar>("mainToolBar")->findChildren<QToolButton *>())
        if (button->objectName().endsWith(u"Button") && button->isVisible())
            found.insert(button->x(), button->objectName().chopped(6));
    return found.values();
}

void TestWorkspaceBar::addSeizure(const TimeRange &range)
{
    Annotation seizure;
    seizure.kind = AnnotationKind::Seizure;
    seizure.range = range;
    seizure.label = u"seizure"_s;
    seizure.rater = m_study->annotations().content().rater;
    m_study->annotations().edit(u"Add"_s, addition(m_study->annotations().list(), std::move(seizure),
                                                   m_study->annotations().overlap()));
}

void TestWorkspaceBar::eachWorkspaceHasItsPart_data()
{
    QTest::addColumn<QStringList>("buttons");
    const QStringList browse{u"play"_s, u"gainDown"_s, u"gainUp"_s, u"filter"_s, u"montage"_s};
    QTest::newRow("Browse") << browse;
    QTest::newRow("Score") << QStringList{u"epoch"_s, u"autoAdvance"_s, u"gainDown"_s, u"gainUp"_s,
                                          u"filter"_s};
    QTest::newRow("Balance") << QStringList{u"runAll"_s, u"preset"_s, u"paperFigures"_s};
    QTest::newRow("Seizure") << QStringList{u"previousSeizure"_s, u"seizure"_s, u"nextSeizure"_s, u"align"_s};
    QTest::newRow("Figures") << QStringList{};
    QTest::newRow("Units") << browse;
}

void TestWorkspaceBar::eachWorkspaceHasItsPart()
{
    QFETCH(const QStringList, buttons);
    open(m_seizure);
    m_window->resize(1440, 900);
    trigger(qPrintable(u"actionWorkspace"_s + QLatin1String(QTest::currentDataTag())));
    QTRY_COMPARE(shownButtons(), buttons);
    for (const auto *button : find<QToolBar>("mainToolBar")->findChildren<QToolButton *>())
        QVERIFY2(!button->isVisible() || button->objectName() == u"qt_toolbar_ext_button" ||
                     !button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 qPrintable(button->objectName()));
}

void TestWorkspaceBar::ownWorkspacesShowThePartOfTheirBase()
{
    open(m_seizure);
    m_window->resize(1440, 900);
    trigger("actionWorkspaceBalance");
    auto *workspaces = m_window->findChild<Workspaces *>();
    QVERIFY(workspaces);
    workspaces->saveAs(u"My balance"_s);
    QTRY_COMPARE(shownButtons(), (QStringList{u"runAll"_s, u"preset"_s, u"paperFigures"_s}));
    trigger("actionWorkspaceFigures");
    QTRY_COMPARE(shownButtons(), QStringList());
}

void TestWorkspaceBar::nothingIsElidedOrHiddenAt1440()
{
    open(m_seizure);
    auto *bar = find<QToolBar>("mainToolBar");
    auto *toFigure = qobject_cast<QToolButton *>(bar->widgetForAction(find<QAction>("actionAddToFigure")));
    QVERIFY(toFigure);
    const auto *extension = bar->findChild<QWidget *>(u"qt_toolbar_ext_button"_s);
    m_study->setDisplayFilter({0.3, 70, 50, DisplayFilter::Reference::CommonAverage});
    for (const char *workspace : {"Browse", "Score", "Balance", "Seizure", "Figures", "Units"}) {
        trigger(qPrintable(u"actionWorkspace"_s + QLatin1String(workspace)));
        m_window->resize(1440, 900);
        QTRY_COMPARE(m_window->width(), 1440);
        QTRY_VERIFY2(!extension->isVisible(), workspace);
        // Its words are the first to go where the part is long.
        if (QLatin1String(workspace) == u"Balance" || QLatin1String(workspace) == u"Seizure" ||
            QLatin1String(workspace) == u"Score")
            QTRY_COMPARE(toFigure->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        QTRY_VERIFY(toFigure->width() >= toFigure->sizeHint().width());
        QTRY_VERIFY(toFigure->geometry().right() > bar->width() - 16); // at the end
        for (const auto *button : bar->findChildren<QToolButton *>())
            if (button->isVisible())
                QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->objectName()));
        QDir().mkpath(QStringLiteral(PICTURES));
        QVERIFY(m_window->grab().save(
            QStringLiteral(PICTURES "/bar-%1.png").arg(QString::fromLatin1(workspace).toLower())));
        m_window->resize(1024, 640);
        QTRY_COMPARE(m_window->width(), 1024);
        if (QLatin1String(workspace) == u"Figures") // whose part is empty
            continue;
        QTRY_COMPARE(toFigure->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QTRY_VERIFY2(extension->isVisible(), workspace);
        // It comes to rest.
        QCoreApplication::processEvents();
        QCOMPARE(toFigure->toolButtonStyle(), Qt::ToolButtonIconOnly);
    }
}

void TestWorkspaceBar::keysAreHeardWhereThereIsNoButton()
{
    open(m_seizure);
    trigger("actionWorkspaceBalance");
    for (const char *name : {"actionGainUp", "actionPlay", "actionNextSeizure", "actionFilters"}) {
        QVERIFY(find<QAction>(name)->isVisible());
        QVERIFY2(find<QAction>(name)->isEnabled(), name);
    }
}

void TestWorkspaceBar::buttonsCannotBeUsedBeforeThereIsARecording()
{
    const QHash<QString, QStringList> buttons{
        {u"Browse"_s, {u"playButton"_s, u"gainUpButton"_s, u"filterButton"_s, u"montageButton"_s}},
        {u"Score"_s, {u"epochButton"_s, u"filterButton"_s}},
        {u"Balance"_s, {u"runAllButton"_s, u"paperFiguresButton"_s}},
        {u"Seizure"_s, {u"previousSeizureButton"_s, u"seizureButton"_s, u"alignButton"_s}}};
    const auto areAll = [&](bool enabled) {
        for (auto each = buttons.begin(); each != buttons.end(); ++each) {
            trigger(qPrintable(u"actionWorkspace"_s + each.key()));
            for (const QString &name : each.value())
                QVERIFY2(find<QToolButton>(qPrintable(name))->isEnabled() == enabled, qPrintable(name));
        }
    };
    areAll(false);
    open(m_seizure);
    areAll(true);
}

void TestWorkspaceBar::buttonsSayWhatIsChosen()
{
    open(m_seizure);
    const auto *epoch = find<QToolButton>("epochButton");
    QCOMPARE(epoch->text(), u"30\u202Fs"_s);
    trigger("actionEpochs_10");
    QCOMPARE(epoch->text(), u"10\u202Fs"_s);
    m_study->scoring().setEpochSeconds(2.5);
    QCOMPARE(epoch->text(), u"2.5\u202Fs"_s);
    QVERIFY2(epoch->accessibleName().endsWith(u"2.5\u202Fs"), qPrintable(epoch->accessibleName()));
    trigger("actionWorkspaceScore");
    auto *advance = find<QToolButton>("autoAdvanceButton");
    QCOMPARE(advance->text(), u"Auto-advance"_s);
    QVERIFY(advance->isChecked());
    advance->click();
    QVERIFY(!m_study->scoring().advances());
    const auto *filter = find<QToolButton>("filterButton");
    QCOMPARE(filter->text(), u"Unfiltered"_s);
    m_study->setDisplayFilter({0.5, 70, 50, DisplayFilter::Reference::Bipolar});
    QCOMPARE(filter->text(), u"0.5–70\u202FHz"_s);
    QCOMPARE(find<QToolButton>("montageButton")->text(), u"Bipolar"_s);
    trigger("actionMontageRecorded");
    QCOMPARE(find<QToolButton>("montageButton")->text(), u"As recorded"_s);
    // The whole words stay in the menus.
    QCOMPARE(find<QAction>("actionFilters")->text(), u"F&ilters…"_s);
}

// The number beside the traces, between what changes it.
void TestWorkspaceBar::gainIsSaid()
{
    const auto *value = find<QLabel>("gainValue");
    QCOMPARE(value->text(), u"—"_s);
    open(m_seizure);
    m_window->resize(1440, 900);
    QTRY_VERIFY(value->text().endsWith(u"µV"_s));
    const QString before = value->text();
    QVERIFY(value->isVisible() && value->width() >= value->sizeHint().width());
    QCOMPARE(before, find<Timeline>("timeline")->gainText());
    trigger("actionGainUp");
    trigger("actionGainUp");
    QTRY_VERIFY(value->text() != before);
    trigger("actionGainDown");
    trigger("actionGainDown");
    QTRY_COMPARE(value->text(), before);
    trigger("actionWorkspaceBalance");
    QTRY_VERIFY(!value->isVisible());
    trigger("actionWorkspaceBrowse");
    trigger("actionClose");
    QCOMPARE(value->text(), u"—"_s);
}

void TestWorkspaceBar::presetInUseIsNamed()
{
    const auto *preset = find<QToolButton>("presetButton");
    QTRY_COMPARE(preset->text(), u"Paper"_s);
    const Values usual = m_study->values("ensembles");
    Values values = usual;
    const auto &parameters = findAnalysis("ensembles")->parameters;
    const auto normalisation = std::ranges::find(parameters, "normalisation", &Parameter::key);
    const auto other = std::ranges::find_if(normalisation->choices, [&](const Parameter::Choice &choice) {
        return choice.id != usual.choice("normalisation");
    });
    values.set(*normalisation, other->id);
    m_study->setValues("ensembles", values);
    QTRY_COMPARE(preset->text(), u"Mine"_s);
    for (const Analysis &analysis : analyses())
        m_settings->setPreset(u"A & B"_s, analysis.id, analysis.parameters, m_study->values(analysis.id));
    trigger("actionPresetPaper");
    QTRY_COMPARE(preset->text(), u"Paper"_s);
    m_study->setValues("ensembles", values);
    QTRY_COMPARE(preset->text(), u"A && B"_s); // the mark of a letter is doubled
    QCOMPARE(preset->defaultAction()->menu(), find<QMenu>("menuPresets"));
}

void TestWorkspaceBar::anySeizureIsChosen()
{
    const auto *which = find<QToolButton>("seizureButton");
    QCOMPARE(which->text(), u"No seizures"_s);
    QVERIFY(!which->isEnabled());
    open(m_seizure);
    const TimeRange first = *m_study->shownSeizure();
    QTRY_COMPARE(which->text(), u"Sz 1 of 1"_s);
    const TimeRange second{first.stop + 60, first.stop + 80};
    addSeizure(second);
    QTRY_COMPARE(which->text(), u"Sz 1 of 2"_s);
    trigger("actionWorkspaceSeizure");
    trigger("actionSeizure_2");
    QCOMPARE(which->text(), u"Sz 2 of 2"_s);
    QCOMPARE(*m_study->shownSeizure(), second);
    QCOMPARE(m_study->selection().cursor(), second.start);
    QVERIFY(find<QAction>("actionSeizure_2")->isChecked());
    find<QToolButton>("previousSeizureButton")->click();
    QCOMPARE(which->text(), u"Sz 1 of 2"_s);
    QCOMPARE(m_study->selection().cursor(), first.start);
    find<QToolButton>("nextSeizureButton")->click();
    QCOMPARE(which->text(), u"Sz 2 of 2"_s);
    // One group for all lists of them.
    QCOMPARE(find<QAction>("actionSeizure_1")->actionGroup(),
             find<QAction>("actionSeizure_2")->actionGroup());
    const auto groups = [this] { return m_window->findChildren<QActionGroup *>().size(); };
    const qsizetype before = groups();
    addSeizure({second.stop + 60, second.stop + 70});
    QTRY_COMPARE(which->text(), u"Sz 2 of 3"_s);
    QCOMPARE(groups(), before);
    // The one that is chosen already is shown again.
    m_study->selection().setVisible({0, 10});
    trigger("actionSeizure_2");
    QVERIFY(m_study->selection().visible().contains(second.start));
}

void TestWorkspaceBar::axisCountsFromWhatItIsAlignedTo()
{
    open(m_seizure);
    trigger("actionWorkspaceSeizure");
    const auto *timeline = find<Timeline>("timeline");
    const auto *align = find<QToolButton>("alignButton");
    const auto *timeBox = find<QLineEdit>("timeBox");
    const TimeRange seizure = *m_study->shownSeizure();
    QTRY_COMPARE(align->text(), u"Onset"_s);
    m_study->selection().setVisible({seizure.stop - 20, seizure.stop + 40});
    trigger("actionAlignOffset");
    QCOMPARE(align->text(), u"Offset"_s);
    QCOMPARE(timeline->clock().onset.value_or(-1), seizure.stop);
    QCOMPARE(timeBox->text(), u"−20.000\u202Fs"_s);
    trigger("actionAlignElapsed");
    QCOMPARE(align->text(), u"Elapsed"_s);
    QVERIFY(!timeline->clock().onset && !timeline->clock().isClock);
    QVERIFY(!find<QAction>("actionAlignClock")->isEnabled()); // no time of day is known
    // The key goes on from what is shown, from the offset to the start.
    trigger("actionAlignOffset");
    trigger("actionAxisKind");
    QCOMPARE(align->text(), u"Elapsed"_s);
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestWorkspaceBar>(argc, argv, QStringLiteral("workspacebar"));
}

#include "tst_workspacebar.moc"
