// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "views/timeline/timeline.h"

#include <QAccessible>
#include <QDialog>
#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>

#include <cmath>

#include <algorithm>

using namespace edgescope;

namespace {

// What a pointer or the keyboard can act on.
bool isControl(const QAccessibleInterface &item)
{
    if (item.state().focusable)
        return true;
    switch (item.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

// Rows and cells say their own content.
bool holdsCells(const QAccessibleInterface &item)
{
    switch (item.role()) {
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::ComboBox:
        return true;
    default:
        return false;
    }
}

void collectNameless(QAccessibleInterface *item, const QString &path, QStringList &found, int &controls)
{
    if (!item || !item->isValid() || item->state().invisible)
        return;
    const QObject *object = item->object();
    // The layout keeps bars of tabs that it has no use for at the moment.
    if (const auto *tabs = qobject_cast<const QTabBar *>(object); tabs && tabs->count() == 0)
        return;
    const QString here =
        path + u'/' +
        (object ? QLatin1String(object->metaObject()->className()) + u':' + object->objectName()
                : QString::number(item->role()));
    if (isControl(*item)) {
        ++controls;
        if (item->text(QAccessible::Name).trimmed().isEmpty())
            found << here;
    }
    if (holdsCells(*item))
        return;
    for (int n = 0; n < item->childCount(); ++n)
        collectNameless(item->child(n), here, found, controls);
}

} // namespace

// What a screen reader or the keyboard meets, and the mirrored window.
class TestAccessibility : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        keepSettingsApart();
        m_seizure = makeSeizureRecording();
    }
    void init() { makeWindow(); }
    void cleanup()
    {
        forgetAll();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyControlHasAName_data();
    void everyControlHasAName();
    void everyDialogHasNames_data();
    void everyDialogHasNames();
    void importDialogHasNames();
    void panesFollowEachOther();
    void rightToLeftMirrorsTheWindow();

private:
    // Walks through the dialog that is there next, and gives it up.
    void walkThroughNext();

    QString m_seizure;
    QStringList m_nameless; // of the dialogs walked through
    int m_controls = 0;
};

void TestAccessibility::everyControlHasAName_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::newRow("welcome") << QString();
    for (const char *workspace : {"Browse", "Score", "Balance", "Seizure", "Units", "Figures"})
        QTest::newRow(workspace) << QString::fromLatin1(workspace);
}

void TestAccessibility::everyControlHasAName()
{
    QFETCH(QString, workspace);
    if (!workspace.isEmpty()) {
        open(m_seizure);
        trigger(qPrintable(QStringLiteral("actionWorkspace") + workspace));
        settle();
    }
    QStringList nameless;
    int controls = 0;
    collectNameless(QAccessible::queryAccessibleInterface(m_window.get()), QString(), nameless, controls);
    QVERIFY2(controls > 20, qPrintable(QString::number(controls))); // the walk came somewhere
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
}

void TestAccessibility::walkThroughNext()
{
    QTimer::singleShot(0, this, [this] {
        QDialog *shown = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
                shown = dialog;
        if (!shown) {
            walkThroughNext();
            return;
        }
        collectNameless(QAccessible::queryAccessibleInterface(shown), QString(), m_nameless, m_controls);
        if (shown->windowTitle().isEmpty())
            m_nameless << shown->objectName() + QStringLiteral(" has no title");
        // The keyboard comes somewhere in it; where it begins is told by the window system.
        const QList<QWidget *> parts = shown->findChildren<QWidget *>();
        if (std::ranges::none_of(parts, [](const QWidget *part) {
                return part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus);
            }))
            m_nameless << shown->objectName() + QStringLiteral(" takes no focus");
        shown->reject();
    });
}

void TestAccessibility::everyDialogHasNames_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *action :
         {"actionPreferences", "actionJobs", "actionArrangeLanes", "actionChannels", "actionSimulate",
          "actionFilters", "actionJoinRecordings", "actionGapTolerance", "actionFindAction",
          "actionRangeCustom", "actionRater", "actionMarkEvent", "actionNote", "actionShiftAll",
          "actionEditMark", "actionSaveWorkspace", "actionKeys", "actionExportView", "actionExportFigure"})
        QTest::newRow(action) << QByteArray(action);
}

void TestAccessibility::everyDialogHasNames()
{
    QFETCH(QByteArray, action);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    open(m_seizure);
    m_study->selection().setAnnotations({m_study->annotations().list().all().front()->id});
    if (!find<QAction>(action)->isEnabled())
        QSKIP("There is nothing to do for it here.");
    m_nameless.clear();
    m_controls = 0;
    walkThroughNext();
    trigger(action);
    QTRY_VERIFY(m_controls > 0);
    m_nameless.removeDuplicates();
    QVERIFY2(m_nameless.isEmpty(), qPrintable(u'\n' + m_nameless.join(u'\n')));
}

// A file whose signals have no sampling rate asks for it.
void TestAccessibility::importDialogHasNames()
{
    const QString path = m_folder.filePath(QStringLiteral("traces.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int n = 0; n < 200; ++n)
        file.write(QByteArray::number(n % 7) + "," + QByteArray::number(n % 5) + "\n");
    file.close();
    m_nameless.clear();
    m_controls = 0;
    walkThroughNext();
    m_window->openFile(path);
    QTRY_VERIFY(m_controls > 0);
    m_nameless.removeDuplicates();
    QVERIFY2(m_nameless.isEmpty(), qPrintable(u'\n' + m_nameless.join(u'\n')));
}

void TestAccessibility::panesFollowEachOther()
{
    open(m_seizure);
    auto *timeline = find<Timeline>("timeline");
    timeline->setFocus();
    const auto paneOf = [this] {
        for (const char *name : {"mainToolBar", "conditionsBar", "timeline"})
            if (auto *pane = find<QWidget>(name);
                pane == QApplication::focusWidget() || pane->isAncestorOf(QApplication::focusWidget()))
                return QString::fromLatin1(name);
        return QStringLiteral("dock");
    };
    trigger("actionPreviousPane");
    QCOMPARE(paneOf(), QStringLiteral("conditionsBar"));
    trigger("actionPreviousPane");
    QCOMPARE(paneOf(), QStringLiteral("mainToolBar"));
    trigger("actionNextPane");
    trigger("actionNextPane");
    QCOMPARE(paneOf(), QStringLiteral("timeline"));
    trigger("actionNextPane");
    QCOMPARE(paneOf(), QStringLiteral("dock"));
    // Tab leaves the canvas.
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Tab);
    QVERIFY(!timeline->hasFocus());
}

void TestAccessibility::rightToLeftMirrorsTheWindow()
{
    dropWindow();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    makeWindow();
    open(m_seizure);
    auto *timeline = find<Timeline>("timeline");
    const auto left = [this](const char *name) {
        return find<QWidget>(name)->mapTo(m_window.get(), QPoint()).x();
    };
    QVERIFY(left("workspaceBar") > 1300);
    QVERIFY(left("recordingPanel") < left("timeline"));
    // Time still runs from left to right.
    m_study->selection().setVisible({0, 100});
    const QRectF plot = timeline->lanePlot("ensemble");
    QTest::mouseClick(timeline, Qt::LeftButton, {},
                      QPointF(plot.left() + plot.width() * 0.25, plot.center().y()).toPoint());
    QVERIFY(std::abs(m_study->selection().cursor() - 25) < 1);
    QDir().mkpath(QStringLiteral(PICTURES));
    for (const char *workspace : {"Browse", "Score", "Balance", "Seizure", "Units"}) {
        trigger(qPrintable(QStringLiteral("actionWorkspace") + QLatin1String(workspace)));
        settle();
        QVERIFY(m_window->grab().save(
            QStringLiteral(PICTURES "/mirrored-%1.png").arg(QString::fromLatin1(workspace).toLower())));
    }
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestAccessibility>(argc, argv, QStringLiteral("accessibility"));
}

#include "tst_accessibility.moc"
