// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "figures/figurereading.h"
#include "simulation/simulation.h"
#include "views/timeline/timeline.h"
#include "views/view.h"
#include "window/figureactions.h"
#include "window/figureexport.h"
#include "window/figurepage.h"
#include "window/messagebar.h"
#include "window/panelmaker.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QGroupBox>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTreeWidget>
#include <QXmlStreamReader>

using namespace edgescope;

namespace {

constexpr int patienceMs = 240000;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The Figures workspace as a user drives it: panels, page, settings, export, and the way back from a file.
class TestFigureComposer : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void workspaceShowsThePageUnderTheOverview();
    void viewsBecomePanels();
    void panelsMoveByMouseAndKeys();
    void settingsChangeThePage();
    void undoBelongsToTheFigure();
    void changedClassesMakePanelsStale();
    void exportWaitsForPanels();
    void exportedFigureOpensItsState();
    void copyPutsThePageOnTheClipboard();
    void everythingGoesIntoAFolder();
    void leavesPictures();

private:
    void open();
    void makeThreePanels();
    FigureDocument &figure() const { return m_window->figureDocument(); }
    FigurePage &page() const { return *find<FigurePage>("figurePage"); }
    void addFromList(const char *view) const;
    bool isQuiet() const { return m_study->jobs().isIdle() && !m_window->figureActions().maker().isBusy(); }
    QStringList badges() const;
    void savePicture(const QString &name) const;

    QString m_recording;
};

void TestFigureComposer::initTestCase()
{
    keepSettingsApart();
    m_recording = m_folder.filePath(QStringLiteral("states.nwb"));
    SimulationSettings simulation;
    simulation.minutes = 4;
    simulation.lfpRateHz = 250;
    simulateRecording(simulation, m_recording, {});
}

void TestFigureComposer::init()
{
    makeWindow();
}

void TestFigureComposer::cleanup()
{
    dropWindow();
    QSettings().clear();
}

void TestFigureComposer::open()
{
    m_window->openFile(m_recording);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->ensemble(), patienceMs);
}

void TestFigureComposer::addFromList(const char *view) const
{
    auto *list = find<QListWidget>("figureViews");
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->data(Qt::UserRole).toByteArray() == view)
            list->setCurrentRow(row);
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toByteArray(), QByteArray(view));
    find<QPushButton>("figureAddButton")->click();
}

// The timeline as Browse shows it, and two views for waking at scale 20.
void TestFigureComposer::makeThreePanels()
{
    open();
    m_study->conditions().setScale(20);
    m_study->conditions().setStates({QStringLiteral("AWAKE")});
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    trigger("actionAddToFigure");
    trigger("actionWorkspaceFigures");
    addFromList("jointView");
    addFromList("varianceView");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    QCOMPARE(figure().count(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY2(figure().isMade(i), qPrintable(figure().panel(i).title));
}

QStringList TestFigureComposer::badges() const
{
    QStringList words;
    for (const FigurePage::Badge &badge : page().badges())
        words << badge.word;
    return words;
}

void TestFigureComposer::savePicture(const QString &name) const
{
    QDir().mkpath(QStringLiteral(PICTURES));
    QVERIFY(m_window->grab().save(QStringLiteral(PICTURES "/%1.png").arg(name)));
}

void TestFigureComposer::workspaceShowsThePageUnderTheOverview()
{
    open();
    trigger("actionWorkspaceFigures");
    QCOMPARE(m_settings->workspace(), QByteArray("figures"));
    for (const char *name : {"figureComposer", "figurePanelsList", "figureSettings"})
        QVERIFY2(find<QWidget>(name)->isVisible(), name);
    auto *timeline = find<Timeline>("timeline");
    for (const Timeline::LaneInfo &lane : timeline->lanes())
        QCOMPARE(lane.visible, lane.id == "overview");
    QTRY_VERIFY(timeline->height() < 90);
    QTRY_VERIFY(find<QWidget>("figureDesk")->height() > m_window->height() / 2);
    // The usual lanes are back elsewhere.
    trigger("actionWorkspaceBrowse");
    QTRY_VERIFY(timeline->height() > 300);
    QVERIFY(!timeline->lanePlot("lfp").isEmpty());
    QVERIFY(!find<QWidget>("figureComposer")->isVisible());
}

void TestFigureComposer::viewsBecomePanels()
{
    makeThreePanels();
    QCOMPARE(figure().panel(0).recipe.view, QByteArray("timeline"));
    QCOMPARE(figure().panel(1).recipe.view, QByteArray("jointView"));
    QCOMPARE(figure().panel(2).recipe.view, QByteArray("varianceView"));
    // Two in the first row, the third below.
    QCOMPARE(figure().panel(1).cell, QRect(1, 0, 1, 1));
    QCOMPARE(figure().panel(2).cell, QRect(0, 1, 1, 1));
    QCOMPARE(figure().panel(1).recipe.scale, 20);
    QCOMPARE(figure().panel(1).recipe.states, QStringList(QStringLiteral("AWAKE")));
    QCOMPARE(badges(), QStringList({QString(), QString(), QString()}));
    // The numbers are those of the result for these conditions.
    QVERIFY(figure().panel(2).numbers.contains(QStringLiteral("scale")));
    // Dragged from the list into the cell that is left.
    auto *mime = new QMimeData;
    mime->setData(FigurePage::viewMimeType, "partitionView");
    const QPointF target = page().cellArea({1, 1}).center();
    QDragEnterEvent enter(target.toPoint(), Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(target, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &drop);
    delete mime;
    QCOMPARE(figure().count(), 4);
    QCOMPARE(figure().panel(3).recipe.view, QByteArray("partitionView"));
    QCOMPARE(figure().panel(3).cell, QRect(1, 1, 1, 1));
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet() && figure().isMade(3), patienceMs);
}

void TestFigureComposer::panelsMoveByMouseAndKeys()
{
    makeThreePanels();
    const auto centre = [this](int column, int row) {
        return page().cellArea({column, row}).center().toPoint();
    };
    // A drag onto another panel exchanges the two; letters follow the places.
    QTest::mousePress(&page(), Qt::LeftButton, {}, centre(0, 0));
    QCOMPARE(figure().selected(), 0);
    QTest::mouseMove(&page(), (centre(0, 0) + centre(1, 0)) / 2);
    QTest::mouseMove(&page(), centre(1, 0));
    QTest::mouseRelease(&page(), Qt::LeftButton, {}, centre(1, 0));
    QCOMPARE(figure().panel(0).recipe.view, QByteArray("jointView"));
    QCOMPARE(figure().panel(1).recipe.view, QByteArray("timeline"));
    QCOMPARE(figure().selected(), 1);
    QTest::keyClick(&page(), Qt::Key_Left);
    QCOMPARE(figure().selected(), 0);
    QTest::keyClick(&page(), Qt::Key_Down);
    QCOMPARE(figure().selected(), 2);
    // Shift widens, Ctrl moves.
    QTest::keyClick(&page(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(figure().panel(2).cell, QRect(0, 1, 2, 1));
    QCOMPARE(find<QSpinBox>("panelColumnsBox")->value(), 2);
    find<QSpinBox>("panelColumnsBox")->setValue(1);
    QTest::keyClick(&page(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(figure().panel(2).cell, QRect(1, 1, 1, 1));
    QTest::keyClick(&page(), Qt::Key_Delete);
    QCOMPARE(figure().count(), 2);
    // Fewer cells than panels are refused, and the box says so.
    find<QSpinBox>("figureColumnsBox")->setValue(1);
    find<QSpinBox>("figureRowsBox")->setValue(1);
    QCOMPARE(figure().figure().rows, 2);
    QCOMPARE(find<QSpinBox>("figureRowsBox")->value(), 2);
}

void TestFigureComposer::settingsChangeThePage()
{
    makeThreePanels();
    figure().remove(0); // the timeline keeps its own proportions of type and lines
    figure().setGrid({2, 1});
    const QSize before = page().size();
    QCOMPARE(figure().figure().settings.sizeMillimetres, QSizeF(174, 105));
    find<QComboBox>("figureWidthChoice")->setCurrentIndex(0);
    emit find<QComboBox>("figureWidthChoice")->activated(0);
    QCOMPARE(find<QDoubleSpinBox>("figureWidthBox")->value(), 85.0);
    // The page keeps its true size: width over height as in millimetres.
    QVERIFY(std::abs(page().width() / static_cast<double>(before.width()) - 85.0 / 174) < 0.01);
    find<QDoubleSpinBox>("figureWidthBox")->setValue(100);
    QCOMPARE(find<QComboBox>("figureWidthChoice")->currentIndex(), 3); // own
    const QImage asSet = page().grab().toImage();
    find<QComboBox>("figureLettersBox")->setCurrentIndex(1);
    emit find<QComboBox>("figureLettersBox")->activated(1);
    QVERIFY(page().grab().toImage() != asSet);
    QCOMPARE(figure().letter(1), QStringLiteral("b"));
    find<QDoubleSpinBox>("figureFontSizeBox")->setValue(5);
    find<QDoubleSpinBox>("figureLineWidthBox")->setValue(0.25);
    // Lines of a quarter of their weight are too thin for print, and the line below says so.
    QTRY_VERIFY2(find<QLabel>("figureWarnings")->text().contains(QStringLiteral("0.25")),
                 qPrintable(find<QLabel>("figureWarnings")->text()));
    find<QDoubleSpinBox>("figureLineWidthBox")->setValue(2);
    QTRY_VERIFY(!find<QLabel>("figureWarnings")->text().contains(QStringLiteral("break up")));
    // Grey as the page then is.
    find<QComboBox>("figureColoursBox")->setCurrentIndex(1);
    emit find<QComboBox>("figureColoursBox")->activated(1);
    figure().select(-1);
    const QImage grey = page().grab().toImage();
    const QRect panel = page().cellArea({1, 0}).toRect().adjusted(8, 8, -8, -8);
    for (int y = panel.top(); y < panel.bottom(); y += 3)
        for (int x = panel.left(); x < panel.right(); x += 3) {
            const QColor colour = grey.pixelColor(x, y);
            QVERIFY(std::abs(colour.red() - colour.green()) <= 2 &&
                    std::abs(colour.red() - colour.blue()) <= 2);
        }
}

void TestFigureComposer::undoBelongsToTheFigure()
{
    makeThreePanels();
    find<QDoubleSpinBox>("figureHeightBox")->setValue(120);
    find<QDoubleSpinBox>("figureHeightBox")->setValue(130);
    trigger("actionUndo"); // both steps of one box
    QCOMPARE(figure().figure().settings.sizeMillimetres.height(), 105.0);
    trigger("actionRedo");
    QCOMPARE(figure().figure().settings.sizeMillimetres.height(), 130.0);
    trigger("actionNewFigure");
    QCOMPARE(figure().count(), 0);
    trigger("actionUndo");
    QCOMPARE(figure().count(), 3);
    QVERIFY(figure().isMade(0) && figure().isMade(1) && figure().isMade(2));
    // Elsewhere undo is that of the annotations again.
    trigger("actionWorkspaceBrowse");
    QVERIFY(!find<QAction>("actionUndo")->isEnabled());
    QCOMPARE(figure().count(), 3);
}

void TestFigureComposer::changedClassesMakePanelsStale()
{
    makeThreePanels();
    figure().select(1);
    find<QCheckBox>("panelFrozenBox")->setChecked(true);
    // One excitatory unit becomes inhibitory.
    const auto &classes = m_study->classes().classes;
    const auto unit = std::find(classes.begin(), classes.end(), UnitClass::Excitatory) - classes.begin();
    m_study->setUnitClass({static_cast<int>(unit)}, UnitClass::Inhibitory);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet() && m_study->ensemble(), patienceMs);
    QCOMPARE(badges(),
             QStringList({QStringLiteral("stale"), QStringLiteral("frozen"), QStringLiteral("stale")}));
    const QString before = figure().panel(2).numbers;
    const QString frozen = figure().panel(1).numbers;
    trigger("actionUpdatePanels");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    QCOMPARE(badges(), QStringList({QString(), QStringLiteral("frozen"), QString()}));
    QVERIFY(figure().panel(2).numbers != before);
    QCOMPARE(figure().panel(1).numbers, frozen);
    m_study->setUnitClass({static_cast<int>(unit)}, UnitClass::Excitatory);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet() && m_study->ensemble(), patienceMs);
}

void TestFigureComposer::exportWaitsForPanels()
{
    open();
    trigger("actionWorkspaceFigures");
    addFromList("varianceView");
    QVERIFY(!figure().isMade(0));
    QCOMPARE(badges(), QStringList(QStringLiteral("computing")));
    const QString path = m_folder.filePath(QStringLiteral("waiting.svg"));
    m_window->figureActions().fileExport().exportTo(path);
    QVERIFY(!QFileInfo::exists(path));
    // The job bar names what is at work once that has lasted a moment.
    const std::vector<JobInfo> jobs = m_study->jobs().list();
    QVERIFY(std::any_of(jobs.begin(), jobs.end(), [](const JobInfo &job) {
        return job.title.contains(QStringLiteral("waiting.svg"));
    }));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path) && isQuiet(), patienceMs);
    QVERIFY(figure().isMade(0));
    // The panel of the file is drawn: its axis is named.
    QVERIFY(bytesOf(path).contains("log"));
    // Stopped work is said, and writes nothing. Of one state nothing has been computed yet.
    m_study->conditions().setStates({QStringLiteral("AWAKE")});
    addFromList("partitionView");
    const QString stopped = m_folder.filePath(QStringLiteral("stopped.svg"));
    m_window->figureActions().fileExport().exportTo(stopped);
    // At once, before the work can be done: the action follows the jobs a moment later.
    QVERIFY(!m_study->jobs().isIdle());
    m_study->jobs().cancelAll();
    QTRY_VERIFY(!find<MessageBar>("messageBar")->messages().filter(QStringLiteral("stopped.svg")).isEmpty());
    QVERIFY(!QFileInfo::exists(stopped));
}

void TestFigureComposer::exportedFigureOpensItsState()
{
    makeThreePanels();
    m_study->selection().setVisible({60, 75});
    const std::vector<Parameter> &parameters = findAnalysis("variance_scaling")->parameters;
    const auto choice = std::find_if(parameters.begin(), parameters.end(), [](const Parameter &parameter) {
        return parameter.kind == Parameter::Kind::Choice;
    });
    QVERIFY(choice != parameters.end());
    Values changed = m_study->values("variance_scaling");
    changed.set(*choice, choice->choices.back().id);
    QVERIFY(changed != m_study->values("variance_scaling"));
    m_study->setValues("variance_scaling", changed);
    trigger("actionUpdatePanels");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    figure().setTitle(1, QStringLiteral("E and I together"));
    QStringList paths;
    for (const char *suffix : {"svg", "pdf", "png", "tiff"}) {
        paths << m_folder.filePath(QStringLiteral("three.") + QLatin1String(suffix));
        m_window->figureActions().fileExport().exportTo(paths.last());
        QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo::exists(paths.last()) && isQuiet(), suffix, patienceMs);
    }
    // 174 mm at 600 dots an inch.
    QImageReader png(paths[2]);
    QVERIFY(std::abs(png.size().width() - 174 / 25.4 * 600) <= 1);
    QVERIFY(std::abs(png.read().dotsPerMeterX() - 600 / 0.0254) <= 1);
    QString texts;
    int drawn = 0;
    QXmlStreamReader svg(bytesOf(paths[0]));
    bool isInText = false;
    while (!svg.atEnd()) {
        svg.readNext();
        drawn += svg.isStartElement() && svg.name() == u"path" ? 1 : 0;
        if (svg.name() == u"text")
            isInText = svg.isStartElement();
        if (isInText && svg.isCharacters())
            texts += svg.text();
    }
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    QVERIFY(texts.contains(QStringLiteral("E and I together")));
    QVERIFY(drawn > 50);
    QVERIFY(bytesOf(paths[1]).startsWith("%PDF"));
    QVERIFY(bytesOf(m_folder.filePath(QStringLiteral("three.csv"))).contains("jointView"));
    const QString numbers = figure().panel(2).numbers;
    // Another day: nothing is open, everything is set otherwise.
    dropWindow();
    QSettings().clear();
    for (const QString &path : std::as_const(paths)) {
        makeWindow();
        m_window->openFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && figure().count() == 3 && isQuiet(), patienceMs);
        QCOMPARE(m_settings->workspace(), QByteArray("figures"));
        QCOMPARE(m_study->conditions().scale(), 20);
        QCOMPARE(m_study->conditions().states(), QStringList(QStringLiteral("AWAKE")));
        QCOMPARE(m_study->selection().visible(), TimeRange({60, 75}));
        QCOMPARE(m_study->values("variance_scaling"), changed);
        QCOMPARE(figure().panel(0).recipe.view, QByteArray("timeline"));
        QCOMPARE(figure().panel(1).title, QStringLiteral("E and I together"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(figure().isMade(i));
        QCOMPARE(figure().panel(2).numbers, numbers);
        QVERIFY(find<MessageBar>("messageBar")->messages().filter(QStringLiteral("differ")).isEmpty());
        // Made again, it is the same file.
        if (path == paths.first()) {
            const QString again = m_folder.filePath(QStringLiteral("again.svg"));
            m_window->figureActions().fileExport().exportTo(again);
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(again) && isQuiet(), patienceMs);
        }
        dropWindow();
        QSettings().clear();
    }
    makeWindow();
    // A picture that no figure is in.
    const QString plain = m_folder.filePath(QStringLiteral("plain.png"));
    QVERIFY(QImage(8, 8, QImage::Format_RGB32).save(plain));
    m_window->openFile(plain);
    QTRY_COMPARE(find<MessageBar>("messageBar")->messages().size(), 1);
    QVERIFY(find<MessageBar>("messageBar")->messages().first().contains(QStringLiteral("plain.png")));
}

void TestFigureComposer::copyPutsThePageOnTheClipboard()
{
    makeThreePanels();
    page().setFocus();
    trigger("actionCopyPicture");
    // 174 × 105 mm at 300 dots an inch.
    const QSize size = QApplication::clipboard()->image().size();
    QVERIFY(std::abs(size.width() - 174 / 25.4 * 300) <= 1);
    QVERIFY(std::abs(size.height() - 105 / 25.4 * 300) <= 1);
    trigger("actionCopyNumbers");
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("scale\t")));
}

void TestFigureComposer::everythingGoesIntoAFolder()
{
    open();
    trigger("actionWorkspaceBalance");
    QTRY_VERIFY_WITH_TIMEOUT(find<View>("jointView")->result() && isQuiet(), patienceMs);
    m_window->figureActions().fileExport().exportResultsTo(m_folder.path());
    const QDir folder(m_folder.filePath(QStringLiteral("states results")));
    QTRY_VERIFY_WITH_TIMEOUT(folder.exists(QStringLiteral("jointView.json")) && isQuiet(), patienceMs);
    for (const char *view : {"jointView", "varianceView", "partitionView"})
        for (const char *suffix : {"svg", "csv", "json"})
            QVERIFY2(folder.exists(QStringLiteral("%1.%2").arg(QLatin1String(view), QLatin1String(suffix))),
                     view);
}

void TestFigureComposer::leavesPictures()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    trigger("actionPaperFigure2");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    QCOMPARE(figure().count(), 4);
    for (int i = 0; i < figure().count(); ++i)
        QVERIFY(figure().isMade(i));
    figure().select(1);
    savePicture(QStringLiteral("figures-light"));
    trigger("actionThemeDark");
    QTRY_VERIFY(find<QWidget>("figureSettings")->palette().color(QPalette::Window).lightness() < 100);
    savePicture(QStringLiteral("figures-dark"));
    trigger("actionThemeLight");
    trigger("actionProvenance");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    auto *provenance = find<QTreeWidget>("figureProvenance");
    QVERIFY(provenance->isVisible());
    QVERIFY(!provenance->findItems(QStringLiteral("recording"), Qt::MatchExactly).isEmpty());
    savePicture(QStringLiteral("figures-provenance"));
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestFigureComposer>(argc, argv, QStringLiteral("tst_figurecomposer"));
}

#include "tst_figurecomposer.moc"
