// SPDX-License-Identifier: GPL-3.0-or-later
#include "composertest.h"

#include "window/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QImageReader>
#include <QMenu>
#include <QXmlStreamReader>

using namespace edgescope;

// The ways of a figure out of the program, and back: files, reports, the clipboard.
class TestFigureExport : public ComposerTest
{
    Q_OBJECT

private slots:
    void initTestCase() { simulate(); }
    void init() { makeWindow(); }
    void cleanup();

    void themesGiveTheSameFile();
    void exportWaitsForPanels();
    void exportedFigureOpensItsState();
    void copyPutsThePageOnTheClipboard();
    void everythingGoesIntoAFolder();
    void reportWaitsAndHoldsEverything();
    void missingRecordingIsLocated();
    void coloursAreChosenByKind();
};

void TestFigureExport::cleanup()
{
    dropWindow();
    QSettings().clear();
}

// The theme of the screen never reaches the figure.
void TestFigureExport::themesGiveTheSameFile()
{
    makeThreePanels();
    trigger("actionUpdatePanels"); // all are then made in the same way
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    const QStringList suffixes = {QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png"),
                                  QStringLiteral("tiff")};
    std::map<QString, QByteArray> light;
    for (const QString &suffix : suffixes)
        light[suffix] = exported(QStringLiteral("light.") + suffix);
    trigger("actionThemeDark");
    QTRY_VERIFY(find<QWidget>("figureSettings")->palette().color(QPalette::Window).lightness() < 100);
    trigger("actionUpdatePanels");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    // From the views themselves as well.
    for (const char *view : {"jointView", "varianceView"})
        addFromList(view);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    figure().remove(4);
    figure().remove(3);
    figure().setGrid({2, 2});
    for (const QString &suffix : suffixes)
        QVERIFY2(exported(QStringLiteral("dark.") + suffix) == light[suffix], qPrintable(suffix));
    trigger("actionThemeLight");
}

void TestFigureExport::exportWaitsForPanels()
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

void TestFigureExport::exportedFigureOpensItsState()
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

void TestFigureExport::copyPutsThePageOnTheClipboard()
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

void TestFigureExport::everythingGoesIntoAFolder()
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

// While something computes it waits; then all views that are there are in it.
void TestFigureExport::reportWaitsAndHoldsEverything()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), patienceMs);
    // Each stands in one menu.
    for (const char *action : {"actionReportDocument", "actionExportResults"}) {
        QVERIFY2(find<QMenu>("menuFile")->actions().contains(find<QAction>(action)), action);
        QVERIFY2(!find<QMenu>("menuFigures")->actions().contains(find<QAction>(action)), action);
    }
    m_study->conditions().setStates({QStringLiteral("AWAKE")});
    trigger("actionWorkspaceBalance");
    QTRY_VERIFY(!m_study->jobs().isIdle());
    const QString html = m_folder.filePath(QStringLiteral("report.html"));
    m_window->figureActions().fileExport().reportTo(html);
    QVERIFY(!m_study->jobs().isActive("figure:report"));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(html) && isQuiet(), patienceMs);
    QStringList titles;
    for (const View *view : m_window->findChildren<View *>())
        if (!view->visibleRegion().isEmpty() && view->result() && view->result()->notComputable.isEmpty())
            for (const ViewKind &kind : viewKinds())
                if (view->objectName() == QLatin1String(kind.id))
                    titles << QString::fromUtf8(kind.title);
    QVERIFY(titles.size() >= 6);
    const QString written = QString::fromUtf8(bytesOf(html));
    for (const QString &title : std::as_const(titles))
        QVERIFY2(written.contains(title.toHtmlEscaped()), qPrintable(title));
    QVERIFY(written.count(QStringLiteral("<svg")) >= titles.size());
    QVERIFY(written.contains(QStringLiteral("states.nwb")) && written.contains(QStringLiteral("AWAKE")));
    // By the dialog as PDF.
    const QString pdf = m_folder.filePath(QStringLiteral("report.pdf"));
    answerDialog("reportDialog", pdf);
    trigger("actionReportDocument");
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(pdf) && isQuiet(), patienceMs);
    QVERIFY(bytesOf(pdf).startsWith("%PDF"));
    QVERIFY(bytesOf(pdf).count("/Type /Page\n") + bytesOf(pdf).count("/Type /Page ") > 1);
    // What was written last is told, in place of what was written before.
    const QStringList reports = find<MessageBar>("messageBar")->messages().filter(QStringLiteral("report"));
    QCOMPARE(reports.size(), 1);
    QVERIFY(reports.first().contains(QStringLiteral("report.pdf")));
    // It is no caution.
    auto *bar = find<MessageBar>("messageBar");
    const QImage line = bar->grab().toImage();
    QCOMPARE(line.pixelColor(line.width() / 2, 2), themeFor(bar->palette()).plot);
}

void TestFigureExport::missingRecordingIsLocated()
{
    const QDir folder(m_folder.path());
    QVERIFY(folder.mkpath(QStringLiteral("before")) && folder.mkpath(QStringLiteral("after")) &&
            folder.mkpath(QStringLiteral("figures")));
    const QString before = folder.filePath(QStringLiteral("before/moved.nwb"));
    const QString after = folder.filePath(QStringLiteral("after/moved.nwb"));
    QVERIFY(QFile::copy(m_recording, before));
    m_window->openFile(before);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->ensemble(), patienceMs);
    trigger("actionWorkspaceFigures");
    addFromList("jointView");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    QVERIFY(!exported(QStringLiteral("figures/one.svg")).isEmpty());
    dropWindow();
    QSettings().clear();
    QVERIFY(QFile::rename(before, after));
    makeWindow();
    m_window->openFile(folder.filePath(QStringLiteral("figures/one.svg")));
    auto *bar = find<MessageBar>("messageBar");
    QTRY_COMPARE(bar->messages().size(), 1);
    QVERIFY(bar->messages().first().contains(QStringLiteral("one.svg")));
    QVERIFY(bar->messages().first().contains(QDir::toNativeSeparators(before)));
    QVERIFY(!m_study->recording());
    // Given up, it is offered again.
    answerDialog("locateRecordingDialog", {});
    bar->findChild<QPushButton *>(QStringLiteral("messageButton"))->click();
    QTRY_COMPARE(bar->messages().size(), 1);
    QVERIFY(!m_study->recording());
    answerDialog("locateRecordingDialog", after);
    bar->findChild<QPushButton *>(QStringLiteral("messageButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && figure().count() == 1 && isQuiet(), patienceMs);
    QCOMPARE(m_study->recording()->path, after);
    QVERIFY(figure().isMade(0));
    // The content is the same, and nothing says otherwise.
    QVERIFY(bar->messages().isEmpty());
}

// Also the timeline, which is made anew for it, and files that are opened again.
void TestFigureExport::coloursAreChosenByKind()
{
    makeThreePanels();
    addFromList("partitionView");
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    QVERIFY(exported(QStringLiteral("blue.svg")).contains("#0072b2"));
    choose("figureClassesBox", 1);
    choose("figurePowerBox", 3);
    QVERIFY(figure().figure().settings.maps.classes == ClassPalette::GreenPurple);
    QVERIFY(figure().figure().settings.maps.power == SequentialMap::Greys);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
    QCOMPARE(badges(), QStringList({QString(), QString(), QString(), QString()}));
    const QByteArray green = exported(QStringLiteral("green.svg"));
    QVERIFY(green.contains("#00592f"));
    for (const char *usual : {"#0072b2", "#d55e00", "#005c91", "#a84300"})
        QVERIFY2(!green.contains(usual), usual);
    dropWindow();
    QSettings().clear();
    makeWindow();
    m_window->openFile(m_folder.filePath(QStringLiteral("green.svg")));
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && figure().count() == 4 && isQuiet(), patienceMs);
    QVERIFY(figure().figure().settings.maps.classes == ClassPalette::GreenPurple);
    QCOMPARE(find<QComboBox>("figurePowerBox")->currentIndex(), 3);
    // Greyscale has its own for classes and signed values.
    choose("figureColoursBox", 1);
    QVERIFY(!find<QComboBox>("figureClassesBox")->isEnabled());
    QVERIFY(!find<QComboBox>("figureDivergingBox")->isEnabled());
    QVERIFY(find<QComboBox>("figurePowerBox")->isEnabled());
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestFigureExport>(argc, argv, QStringLiteral("tst_figureexport"));
}

#include "tst_figureexport.moc"
