// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "figures/figurereading.h"
#include "figures/provenance.h"
#include "study/application.h"
#include "views/features/featuresview.h"
#include "views/timeline/timeline.h"
#include "views/view.h"
#include "window/figureactions.h"
#include "window/figuredocument.h"
#include "window/figureexport.h"
#include "window/panelmaker.h"

#include <QDir>
#include <QImageReader>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>

using namespace edgescope;

namespace {

constexpr int patienceMs = 240000;
constexpr TimeRange demoSeizure = {1525, 1560};

bool isInState(const Recording &recording, double seconds, const char *label)
{
    const std::vector<TimeRange> ranges = stateRanges(recording.intervals, QLatin1String(label));
    return std::any_of(ranges.begin(), ranges.end(), [seconds](const TimeRange &range) {
        return range.start <= seconds && seconds < range.stop;
    });
}

} // namespace

// A day with the program, from the demo to the figure and back, by object names. Each test goes on where the
// one before stopped.
class TestWalk : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { dropWindow(); }
    void demoOpens();
    void brushStatesAndScale();
    void surrogatesRun();
    void threeEpochsAreScored();
    void seizureIsMarked();
    void demoSeizureIsMeasured();
    void scatterIsBrushed();
    void figureIsComposedAndExported();
    void figureOpensItsState();
    void everythingIsRestored();
    void layoutsInBothThemes();
    void farsi();

private:
    bool isQuiet() const { return m_study->jobs().isIdle() && !m_window->figureActions().maker().isBusy(); }
    void key(Qt::Key key) const { QTest::keyClick(find("timeline"), key); }
    // Everything in view has been asked for and is there.
    bool isComplete() const;
    void speak(const QString &language);
    void savePictures(const QString &name) const;
    void showAllLayouts(const QString &name);

    QString m_demo;
    QString m_figure;
};

void TestWalk::initTestCase()
{
    keepSettingsApart();
    speak(QStringLiteral("en"));
    // The demo is kept in the user's cache folder, and marks beside it.
    QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).removeRecursively();
    makeWindow();
    m_window->resize(1440, 900);
}

bool TestWalk::isComplete() const
{
    const QList<QProgressBar *> bars = m_window->findChildren<QProgressBar *>(QStringLiteral("busy"));
    return isQuiet() &&
           std::none_of(bars.begin(), bars.end(), [](const QWidget *bar) { return bar->isVisible(); });
}

// As the program does when it starts.
void TestWalk::speak(const QString &language)
{
    // The language is one of the program's settings, whose names are set with it.
    const QString name = QCoreApplication::applicationName();
    const QString organization = QCoreApplication::organizationName();
    setUpApplication();
    chooseLanguage(language);
    QApplication::setLayoutDirection(setUpApplication().textDirection());
    QCoreApplication::setApplicationName(name);
    QCoreApplication::setOrganizationName(organization);
}

// As on a usual screen and on one of twice as many dots.
void TestWalk::savePictures(const QString &name) const
{
    QDir().mkpath(QStringLiteral(PICTURES));
    for (const int ratio : {1, 2}) {
        QPixmap picture(m_window->size() * ratio);
        picture.setDevicePixelRatio(ratio);
        m_window->render(&picture);
        QVERIFY(picture.save(QStringLiteral(PICTURES "/walk-%1-%2x.png").arg(name).arg(ratio)));
    }
}

void TestWalk::demoOpens()
{
    trigger("actionOpenDemo");
    QTRY_VERIFY_WITH_TIMEOUT(m_study->ensemble(), patienceMs);
    m_demo = m_study->recording()->path;
    QCOMPARE(m_study->recording()->units.size(), std::size_t(102));
}

void TestWalk::brushStatesAndScale()
{
    trigger("actionWorkspaceBalance");
    trigger("actionToolSelect");
    auto *timeline = find<Timeline>("timeline");
    const QRectF lane = timeline->lanePlot("ensemble");
    QVERIFY(!lane.isEmpty());
    const double y = lane.center().y();
    drawPath(*timeline, {{lane.left() + 0.25 * lane.width(), y}, {lane.left() + 0.5 * lane.width(), y}});
    // The compact timeline shows all 30 minutes.
    const TimeRange &selected = m_study->selection().selected();
    QVERIFY(std::abs(selected.start - 450) < 5 && std::abs(selected.stop - 900) < 5);
    trigger("actionRangeSelection");
    QTRY_COMPARE_WITH_TIMEOUT(m_study->analysisWindow(), selected, patienceMs);
    find<QToolButton>("stateREM")->click();
    QCOMPARE(m_study->conditions().states(), QStringList(QStringLiteral("REM")));
    find<QToolButton>("stateREM")->click();
    trigger("actionRangeWhole");
    trigger("actionDisplayScaleNext");
    QCOMPARE(m_study->conditions().scale(), 20);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
}

void TestWalk::surrogatesRun()
{
    trigger("actionCompare_circular_shift");
    QCOMPARE(m_study->conditions().sources(), std::vector<QByteArray>{"circular_shift"});
    const auto drawn = [this] {
        const auto result = m_study->result("variance_scaling");
        return result ? result->draws : 0;
    };
    // Bands are shown while more surrogates are made.
    QTRY_VERIFY_WITH_TIMEOUT(drawn() > 0, patienceMs);
    trigger("actionCompare_circular_shift");
    QVERIFY(m_study->conditions().sources().empty());
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
}

void TestWalk::threeEpochsAreScored()
{
    trigger("actionWorkspaceScore");
    trigger("actionClearSelection"); // labels are for what is selected
    m_study->selection().setCursor(0);
    find("timeline")->setFocus();
    for (const Qt::Key digit : {Qt::Key_3, Qt::Key_3, Qt::Key_5})
        key(digit);
    QTRY_VERIFY(isInState(*m_study->recording(), 15, "SWS"));
    QTRY_VERIFY(isInState(*m_study->recording(), 45, "SWS"));
    QTRY_VERIFY(isInState(*m_study->recording(), 75, "REM"));
    for (int step = 0; step < 3; ++step)
        trigger("actionUndo");
    QTRY_VERIFY(isInState(*m_study->recording(), 15, "AWAKE") &&
                isInState(*m_study->recording(), 75, "AWAKE"));
}

void TestWalk::seizureIsMarked()
{
    trigger("actionWorkspaceBrowse");
    m_study->selection().setSelected({100, 130});
    trigger("actionMarkSeizure");
    // Before the seizure that the demo has.
    QTRY_COMPARE(rangesOfKind(m_study->recording()->intervals, Interval::Kind::Seizure),
                 std::vector<TimeRange>({{100, 130}, demoSeizure}));
    trigger("actionUndo");
    QTRY_COMPARE(rangesOfKind(m_study->recording()->intervals, Interval::Kind::Seizure),
                 std::vector<TimeRange>({demoSeizure}));
    m_study->selection().clear();
}

void TestWalk::demoSeizureIsMeasured()
{
    trigger("actionWorkspaceSeizure");
    trigger("actionNextSeizure");
    QCOMPARE(m_study->selection().cursor(), demoSeizure.start);
    const TimeRange visible = m_study->selection().visible();
    QVERIFY(visible.contains(demoSeizure.start - 60) && visible.contains(demoSeizure.stop));
    QTRY_VERIFY_WITH_TIMEOUT(m_study->result("signed_cumulative") && isQuiet(), patienceMs);
    const std::vector<Table> &tables = m_study->result("signed_cumulative")->tables;
    const auto recovery = std::find_if(tables.begin(), tables.end(),
                                       [](const Table &table) { return table.name == "recovery"; });
    QVERIFY(recovery != tables.end());
    QCOMPARE(std::get<std::vector<double>>(recovery->columns[1].values), std::vector<double>{1525});
    savePictures(QStringLiteral("seizure"));
    trigger("actionClearSelection");
}

void TestWalk::scatterIsBrushed()
{
    trigger("actionWorkspaceBalance");
    auto *view = find<FeaturesView>("mncmView");
    QTRY_VERIFY_WITH_TIMEOUT(view->result() && isQuiet(), patienceMs);
    trigger("actionToolSelect");
    const QRectF plot = view->pictures().front().frame().area;
    drawPath(*find("featuresCanvas"),
             {plot.topLeft() + QPointF(2, 2), plot.topRight() + QPointF(-2, 2),
              plot.bottomRight() + QPointF(-2, -2), plot.bottomLeft() + QPointF(2, -2)});
    QVERIFY(!m_study->selection().marked().empty());
    savePictures(QStringLiteral("scatter"));
    trigger("actionClearSelection");
}

void TestWalk::figureIsComposedAndExported()
{
    trigger("actionWorkspaceFigures");
    trigger("actionNewFigure");
    auto *list = find<QListWidget>("figureViews");
    for (const char *view : {"jointView", "varianceView", "collapseView"}) {
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(Qt::UserRole).toByteArray() == view)
                list->setCurrentRow(row);
        find<QPushButton>("figureAddButton")->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    QCOMPARE(m_window->figureDocument().count(), 3);
    for (const char *suffix : {"svg", "pdf", "png"}) {
        m_figure = m_folder.filePath(QStringLiteral("walk.") + QLatin1String(suffix));
        m_window->figureActions().fileExport().exportTo(m_figure);
        QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo::exists(m_figure) && isQuiet(), suffix, patienceMs);
        QCOMPARE(provenanceFrom(readProvenance(m_figure), m_figure).conditions->scale, 20);
    }
    // 600 dots an inch unless asked otherwise.
    QVERIFY(std::abs(QImageReader(m_figure).read().dotsPerMeterX() - 600 / 0.0254) <= 1);
}

void TestWalk::figureOpensItsState()
{
    trigger("actionClose");
    m_study->conditions().setScale(15);
    m_window->openFile(m_figure);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->conditions().scale() == 20, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->figureDocument().count() == 3 && isQuiet(), patienceMs);
    QCOMPARE(m_study->recording()->path, m_demo);
}

void TestWalk::everythingIsRestored()
{
    trigger("actionWorkspaceScore");
    const QSize size = m_window->size();
    m_window->close();
    dropWindow();
    makeWindow();
    QCOMPARE(m_window->size(), size);
    trigger("actionOpenDemo");
    QTRY_VERIFY_WITH_TIMEOUT(m_study->ensemble(), patienceMs);
    QVERIFY(find<QAction>("actionWorkspaceScore")->isChecked());
    QVERIFY(find("scoringPanel")->isVisible());
}

void TestWalk::showAllLayouts(const QString &name)
{
    for (const char *workspace : {"Browse", "Score", "Balance", "Seizure", "Figures", "Units"}) {
        trigger(qPrintable(QStringLiteral("actionWorkspace") + QLatin1String(workspace)));
        if (m_window->findChild<QAction *>(QStringLiteral("actionWorkspaceSeizure"))->isChecked())
            trigger("actionNextSeizure");
        // What is wanted is gathered until the loop is idle, and some of it waits for other results.
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::processEvents();
            QTRY_VERIFY_WITH_TIMEOUT(isComplete(), patienceMs);
        }
        savePictures(name + u'-' + QString::fromLatin1(workspace).toLower());
    }
}

void TestWalk::layoutsInBothThemes()
{
    trigger("actionThemeDark");
    showAllLayouts(QStringLiteral("dark"));
    trigger("actionThemeLight");
    showAllLayouts(QStringLiteral("light"));
}

void TestWalk::farsi()
{
    dropWindow();
    speak(QStringLiteral("fa"));
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    makeWindow();
    trigger("actionOpenDemo");
    QTRY_VERIFY_WITH_TIMEOUT(m_study->ensemble(), patienceMs);
    QCOMPARE(find<QAction>("actionQuit")->text().remove(u'&'), QStringLiteral("خروج"));
    showAllLayouts(QStringLiteral("farsi"));
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestWalk>(argc, argv, QStringLiteral("walk"));
}
#include "tst_walk.moc"
