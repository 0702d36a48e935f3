// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "analyses/analysis.h"
#include "simulation/simulation.h"
#include "study/application.h"
#include "views/timeline/timeline.h"
#include "views/view.h"
#include "window/manual.h"
#include "window/manualbrowser.h"
#include "window/viewdock.h"
#include "window/viewhelp.h"

#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

using namespace edgescope;

namespace {

constexpr int patienceMs = 60000;
const auto english = QStringLiteral("en");

QStringList allPages()
{
    QStringList pages;
    for (const ManualSection &section : manualSections())
        pages << section.pages;
    return pages;
}

// The text without blocks of code, in which nothing is a link, a key or a menu.
QString proseOf(const QString &page)
{
    QString prose;
    bool isCode = false;
    for (const QString &line : manualText(page, english).split(u'\n')) {
        if (line.startsWith(u"```"))
            isCode = !isCode;
        else if (!isCode && !line.startsWith(u"    "))
            prose += line + u'\n';
    }
    return prose;
}

QStringList headingsOf(const QString &page)
{
    QStringList anchors;
    for (const QString &line : proseOf(page).split(u'\n'))
        if (line.startsWith(u'#'))
            anchors << manualAnchor(line.mid(line.indexOf(u' ') + 1));
    return anchors;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

// A menu entry as it is read: without the mark of its access key.
QString shown(QString text)
{
    return text.remove(u'&');
}

QAction *entryOf(const QList<QAction *> &actions, const QStringList &path)
{
    for (QAction *action : actions) {
        if (shown(action->text()) != path.first())
            continue;
        if (path.size() == 1)
            return action;
        return action->menu() ? entryOf(action->menu()->actions(), path.mid(1)) : nullptr;
    }
    return nullptr;
}

// Keys that widgets take by themselves, without an action.
const QSet<QString> keysOfWidgets = {
    QStringLiteral("Space"), QStringLiteral("Shift+Space"), QStringLiteral("Backspace"), QStringLiteral("Up"),
    QStringLiteral("Down"),  QStringLiteral("0"),           QStringLiteral("Ctrl+F")};

// The default of a parameter as a table of options has it.
QString defaultOf(const Parameter &parameter)
{
    if (parameter.kind == Parameter::Kind::YesNo)
        return std::get<bool>(parameter.defaultValue) ? QStringLiteral("yes") : QStringLiteral("no");
    if (parameter.kind == Parameter::Kind::Choice) {
        const QByteArray id = std::get<QByteArray>(parameter.defaultValue);
        for (const Parameter::Choice &choice : parameter.choices)
            if (choice.id == id)
                return QString::fromUtf8(choice.title);
        return {};
    }
    const double number = parameter.kind == Parameter::Kind::WholeNumber
                              ? static_cast<double>(std::get<std::int64_t>(parameter.defaultValue))
                              : std::get<double>(parameter.defaultValue);
    const QString text = QString::number(number);
    return parameter.unit.isEmpty() ? text : text + u' ' + parameter.unit;
}

QString portable(const QString &key)
{
    return QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::PortableText);
}

} // namespace

// The manual says what is true of the program, and leads to the right page from everywhere.
class TestManual : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { makeWindow(); }
    void cleanup() { dropWindow(); }

    void everyPageHasATitleAndIsListed();
    void linksLeadSomewhere();
    void menusThatAreNamedExist();
    void keysThatAreNamedExist();
    void keysBesideEntriesAreTheirs();
    void panelsAndWorkspacesThatAreNamedExist();
    void everyParameterIsExplained();
    void everyPartOfTheWindowHasACard();
    void cardsAreTwoSentences();
    void anchorsAreThoseOfGitHub();
    void languagesFallBackToEnglish();
    void pagesAreWholeInAllLanguages_data();
    void pagesAreWholeInAllLanguages();
    void formsAreTranslated_data();
    void formsAreTranslated();
    void f1OpensThePageOfTheFocusedView();
    void scienceOpensItsPage();
    void linksHistoryAndContentsGoTogether();
    void searchListsPagesAndMarksPlaces();
    void cardsOpenFromTitlesAndByKey();
    void pagesFollowTheTheme();

private:
    // The part of a view that takes the keys, with the keyboard.
    static QWidget *focusIn(View &view);
    ManualBrowser *browser() const { return find<ManualBrowser>("manualBrowser"); }
    QStringList listedPages() const;
    // Opens a recording and shows a view with its picture.
    View *showView(const char *name);

    QString m_recording;
};

void TestManual::initTestCase()
{
    keepSettingsApart();
    m_recording = m_folder.filePath(QStringLiteral("states.nwb"));
    SimulationSettings simulation;
    simulation.minutes = 1;
    simulation.lfpChannels = 0;
    simulateRecording(simulation, m_recording, {});
}

View *TestManual::showView(const char *name)
{
    m_window->openFile(m_recording);
    [this, name] {
        QTRY_VERIFY(m_study->recording());
        auto *dock = find<QDockWidget>(qPrintable(QStringLiteral("dock_") + QLatin1String(name)));
        dock->show();
        dock->raise();
        QTRY_VERIFY_WITH_TIMEOUT(find<View>(name)->result(), patienceMs);
    }();
    return find<View>(name);
}

QWidget *TestManual::focusIn(View &view)
{
    view.setFocus();
    const bool hasFocus = QTest::qWaitFor([&view] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (focus == &view || view.isAncestorOf(focus));
    });
    return hasFocus ? QApplication::focusWidget() : &view;
}

void TestManual::everyPageHasATitleAndIsListed()
{
    QFile index(QStringLiteral(MANUAL "/README.md"));
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QString list = QString::fromUtf8(index.readAll());
    QStringList lines;
    for (const QString &page : allPages()) {
        const QString title = manualTitle(manualText(page, english));
        QVERIFY2(!title.isEmpty(), qPrintable(page));
        lines << QStringLiteral("- [%1](en/%2.md)").arg(title, page);
    }
    QCOMPARE(matches(list, QStringLiteral("(?m)^(- \\[.*\\]\\(en/.*\\.md\\))$")), lines);
    QStringList files = QDir(QStringLiteral(MANUAL "/en")).entryList({QStringLiteral("*.md")}, QDir::Files);
    QCOMPARE(QSet<QString>(files.begin(), files.end()).size(), allPages().size());
}

void TestManual::linksLeadSomewhere()
{
    QStringList dead;
    for (const QString &page : allPages()) {
        for (const QString &link : matches(proseOf(page), QStringLiteral("\\]\\(([^)]*)\\)"))) {
            const QString target = link.section(u'#', 0, 0).chopped(3);
            const QString anchor = link.section(u'#', 1);
            const bool isPage = link.section(u'#', 0, 0).endsWith(u".md") && allPages().contains(target);
            if (!isPage || (!anchor.isEmpty() && !headingsOf(target).contains(anchor)))
                dead << page + QStringLiteral(" → ") + link;
        }
    }
    for (const ViewHelp &help : viewHelps()) {
        const QString page = QString::fromLatin1(help.page);
        const QString anchor = page.section(u'#', 1);
        if (!allPages().contains(page.section(u'#', 0, 0)) ||
            (!anchor.isEmpty() && !headingsOf(page.section(u'#', 0, 0)).contains(anchor)))
            dead << QString::fromLatin1(help.id) + QStringLiteral(" → ") + page;
    }
    QCOMPARE(dead.join(u'\n'), QString());
}

void TestManual::menusThatAreNamedExist()
{
    QStringList missing;
    for (const QString &page : allPages())
        for (const QString &path :
             matches(proseOf(page), QStringLiteral("\\*\\*([^*\\n]* ▸ [^*\\n]*)\\*\\*")))
            if (!entryOf(find<QMenuBar>("menuBar")->actions(), path.split(QStringLiteral(" ▸ "))))
                missing << page + QStringLiteral(": ") + path;
    QCOMPARE(missing.join(u'\n'), QString());
}

void TestManual::keysThatAreNamedExist()
{
    QSet<QString> keys = keysOfWidgets;
    for (const QAction *action : m_window->findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::PortableText);
    QStringList missing;
    for (const QString &page : allPages())
        for (const QString &key : matches(proseOf(page), QStringLiteral("<kbd>([^<]*)</kbd>")))
            if (!keys.contains(portable(key)))
                missing << page + QStringLiteral(": ") + key;
    QCOMPARE(missing.join(u'\n'), QString());
}

// "**File ▸ Open recording…** <kbd>Ctrl+O</kbd>", and rows of the table of keys with one key and one entry.
void TestManual::keysBesideEntriesAreTheirs()
{
    const QRegularExpression beside(QStringLiteral("\\*\\*([^*\\n]* ▸ [^*\\n]*)\\*\\* <kbd>([^<]*)</kbd>"));
    const QRegularExpression row(
        QStringLiteral("(?m)^\\| <kbd>([^<]*)</kbd> \\| \\*\\*([^*\\n]* ▸ [^*\\n]*)\\*\\* \\|$"));
    QStringList wrong;
    int checked = 0;
    const auto check = [&](const QString &page, const QString &path, const QString &key) {
        const QAction *action =
            entryOf(find<QMenuBar>("menuBar")->actions(), path.split(QStringLiteral(" ▸ ")));
        if (!action || !action->shortcuts().contains(QKeySequence(key, QKeySequence::PortableText)))
            wrong << page + QStringLiteral(": ") + path + u' ' + key;
        ++checked;
    };
    for (const QString &page : allPages()) {
        const QString prose = proseOf(page);
        for (auto match = beside.globalMatch(prose); match.hasNext();) {
            const auto found = match.next();
            check(page, found.captured(1), found.captured(2));
        }
        for (auto match = row.globalMatch(prose); match.hasNext();) {
            const auto found = match.next();
            check(page, found.captured(2), found.captured(1));
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
    QVERIFY(checked > 30);
}

void TestManual::panelsAndWorkspacesThatAreNamedExist()
{
    QStringList parts;
    for (const auto *dock : m_window->findChildren<QDockWidget *>())
        parts << dock->windowTitle();
    for (const char *name : {"actionWorkspaceBrowse", "actionWorkspaceScore", "actionWorkspaceBalance",
                             "actionWorkspaceSeizure", "actionWorkspaceFigures", "actionWorkspaceUnits"})
        parts << shown(find<QAction>(name)->text());
    QStringList missing;
    for (const QString &page : allPages())
        for (const QString &part :
             matches(proseOf(page), QStringLiteral("(?<!\\*)\\*([^*\\n]+)\\* (?:panel|workspace)")))
            if (!parts.contains(part))
                missing << page + QStringLiteral(": ") + part;
    QCOMPARE(missing.join(u'\n'), QString());
}

void TestManual::everyParameterIsExplained()
{
    // Where the table of options of an analysis stands.
    const QHash<QByteArray, QString> pages = {
        {"ensembles", QStringLiteral("ensembles")},
        {"joint_distribution", QStringLiteral("joint")},
        {"variance_scaling", QStringLiteral("variance")},
        {"collapse_curves", QStringLiteral("collapse")},
        {"partition_curves", QStringLiteral("partition")},
        {"mncm", QStringLiteral("mncm")},
        {"state_statistics", QStringLiteral("states")},
        {"multiscale_map", QStringLiteral("map")},
        {"synaptic_current", QStringLiteral("current")},
        {"signed_cumulative", QStringLiteral("cumulative")},
        {"cross_correlogram", QStringLiteral("correlogram")},
        {"surrogates", QStringLiteral("surrogates")},
        {"wavelet", QStringLiteral("scalogram")},
        {"coherence", QStringLiteral("coherence")},
        {"ridges", QStringLiteral("ridges")},
        {"seizure_candidates", QStringLiteral("seizures")},
        {"spectrogram", QStringLiteral("timeline")},
        {"classification", QStringLiteral("classes")},
        {"connections", QStringLiteral("classes")},
        {"class_sensitivity", QStringLiteral("classes")},
    };
    QStringList missing;
    for (const Analysis &analysis : analyses()) {
        const QString text = proseOf(pages.value(analysis.id));
        for (const Parameter &parameter : analysis.parameters)
            if (!text.contains(QStringLiteral("\n| %1 | %2 | ")
                                   .arg(QString::fromUtf8(parameter.title), defaultOf(parameter))))
                missing << QString::fromLatin1(analysis.id + "." + parameter.key);
    }
    QCOMPARE(missing.join(u'\n'), QString());
}

void TestManual::everyPartOfTheWindowHasACard()
{
    QStringList missing;
    for (const ViewKind &kind : viewKinds())
        if (!findViewHelp(kind.id))
            missing << QString::fromLatin1(kind.id);
    for (const Timeline::LaneInfo &lane : find<Timeline>("timeline")->lanes())
        if (!findViewHelp(lane.id))
            missing << QString::fromLatin1(lane.id);
    for (const auto *dock : m_window->findChildren<QDockWidget *>())
        if (!findViewHelp(dock->objectName().mid(5).toLatin1()))
            missing << dock->objectName();
    QCOMPARE(missing.join(u'\n'), QString());
    QVERIFY(findViewHelp("timeline"));
}

void TestManual::cardsAreTwoSentences()
{
    for (const ViewHelp &help : viewHelps()) {
        const QString text = QString::fromUtf8(help.sentences);
        QVERIFY2(text.endsWith(u'.'), help.id.constData());
        QVERIFY2(text.count(QStringLiteral(". ")) == 1, help.id.constData());
    }
}

// Headings and the names that GitHub gives them.
void TestManual::anchorsAreThoseOfGitHub()
{
    QCOMPARE(manualAnchor(QStringLiteral("The load report")), QStringLiteral("the-load-report"));
    QCOMPARE(manualAnchor(QStringLiteral("What am I seeing?")), QStringLiteral("what-am-i-seeing"));
    QCOMPARE(manualAnchor(QStringLiteral("E × I joint")), QStringLiteral("e--i-joint"));
    QCOMPARE(manualAnchor(QStringLiteral("Results of the headless program")),
             QStringLiteral("results-of-the-headless-program"));
}

void TestManual::languagesFallBackToEnglish()
{
    for (const char *language : {"xx", "xx_YY", "C", "en_GB"})
        QCOMPARE(manualText(QStringLiteral("welcome"), QLatin1String(language)),
                 manualText(QStringLiteral("welcome"), english));
    QVERIFY(manualText(QStringLiteral("no such page"), english).isEmpty());
}

void TestManual::pagesAreWholeInAllLanguages_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.id)) << language.id;
}

// As many headings, rows of tables and links as the English page, and its options in the program's own words.
void TestManual::pagesAreWholeInAllLanguages()
{
    QFETCH(const QString, language);
    QStringList wrong;
    for (const ManualSection &section : manualSections())
        for (const QString &page : section.pages) {
            if (!QFile::exists(QStringLiteral(":/manual/%1/%2.md").arg(language, page))) {
                wrong << page + QStringLiteral(" is missing");
                continue;
            }
            const QString text = manualText(page, language);
            const QString original = manualText(page, english);
            if (manualAnchors(text).size() != manualAnchors(original).size())
                wrong << page + QStringLiteral(": headings");
            const auto links = [](const QString &of) {
                return of.count(QRegularExpression(QStringLiteral("\\]\\([a-z]+\\.md")));
            };
            if (links(text) != links(original))
                wrong << page + QStringLiteral(": links");
        }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestManual::formsAreTranslated_data()
{
    pagesAreWholeInAllLanguages_data();
}

// Texts of forms are in the list of translations as those of the code are.
void TestManual::formsAreTranslated()
{
    QFETCH(const QString, language);
    if (language == u"en")
        return; // holds plural forms only
    QFile list(QStringLiteral(TRANSLATIONS "/edgescope_%1.ts").arg(language));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QString translations = QString::fromUtf8(list.readAll());
    const QStringList forms = QDir(QStringLiteral(FORMS)).entryList({QStringLiteral("*.ui")});
    QVERIFY(!forms.isEmpty());
    QStringList wrong;
    for (const QString &name : forms) {
        QFile form(QStringLiteral(FORMS "/") + name);
        QVERIFY(form.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(form.readAll());
        const QString context =
            QRegularExpression(QStringLiteral("<class>(\\w+)</class>")).match(content).captured(1);
        const QString own =
            QRegularExpression(QStringLiteral("<context>\\s*<name>%1</name>.*?</context>").arg(context),
                               QRegularExpression::DotMatchesEverythingOption)
                .match(translations)
                .captured(0);
        auto texts = QRegularExpression(QStringLiteral("<string>([^<]+)</string>")).globalMatch(content);
        QVERIFY(texts.hasNext());
        while (texts.hasNext()) {
            const QString text = texts.next().captured(1);
            const QRegularExpression finished(QStringLiteral("<source>%1</source>\\s*<translation>[^<]")
                                                  .arg(QRegularExpression::escape(text)));
            if (!own.contains(finished))
                wrong << name + QStringLiteral(": ") + text;
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestManual::f1OpensThePageOfTheFocusedView()
{
    trigger("actionManual");
    QTRY_VERIFY(find("manualWindow")->isVisible());
    QCOMPARE(browser()->page(), QStringLiteral("welcome"));

    View *view = showView("mncmView");
    m_window->activateWindow();
    QTest::keyClick(focusIn(*view), Qt::Key_F1);
    QTRY_COMPARE(browser()->page(), QStringLiteral("mncm"));
    QCOMPARE(find<QTreeWidget>("manualContents")->currentItem()->text(0), QStringLiteral("MNCM features"));
}

void TestManual::scienceOpensItsPage()
{
    trigger("actionScience");
    QTRY_COMPARE(browser()->page(), QStringLiteral("science"));
    QVERIFY(browser()->toPlainText().startsWith(QStringLiteral("The science in ten minutes")));
}

void TestManual::linksHistoryAndContentsGoTogether()
{
    trigger("actionManual");
    QTRY_VERIFY(find("manualWindow")->isVisible());
    auto *back = find<QAction>("manualBack");
    auto *forward = find<QAction>("manualForward");
    QVERIFY(!back->isEnabled());
    browser()->setSource(QUrl(QStringLiteral("timeline.md#spectrogram")));
    QCOMPARE(browser()->page(), QStringLiteral("timeline"));
    QVERIFY(back->isEnabled());
    // The heading of the link is at the top.
    QTRY_COMPARE(browser()->cursorForPosition(QPoint(60, 12)).block().text(), QStringLiteral("Spectrogram"));
    auto *contents = find<QTreeWidget>("manualContents");
    QCOMPARE(contents->currentItem()->text(0), QStringLiteral("Timeline"));
    back->trigger();
    QCOMPARE(browser()->page(), QStringLiteral("welcome"));
    QCOMPARE(contents->currentItem()->text(0), QStringLiteral("Welcome"));
    forward->trigger();
    QCOMPARE(browser()->page(), QStringLiteral("timeline"));
    contents->setCurrentItem(contents->topLevelItem(0)->child(1));
    QCOMPARE(browser()->page(), QStringLiteral("tour"));
    // Keys and formulas are there as text.
    QVERIFY(browser()->toPlainText().contains(QStringLiteral("Ctrl+3")));
    QVERIFY(!browser()->toPlainText().contains(QStringLiteral("kbd")));
}

QStringList TestManual::listedPages() const
{
    QStringList pages;
    const auto *contents = find<QTreeWidget>("manualContents");
    for (int group = 0; group < contents->topLevelItemCount(); ++group)
        for (int page = 0; page < contents->topLevelItem(group)->childCount(); ++page)
            if (!contents->topLevelItem(group)->child(page)->isHidden())
                pages << contents->topLevelItem(group)->child(page)->text(0);
    return pages;
}

void TestManual::searchListsPagesAndMarksPlaces()
{
    trigger("actionManual");
    QTRY_VERIFY(find("manualWindow")->isVisible());
    QCOMPARE(listedPages().size(), allPages().size());
    auto *search = find<QLineEdit>("manualSearch");
    search->setText(QStringLiteral("lorenz curve"));
    QCOMPARE(listedPages(), QStringList{QStringLiteral("Partition curves")});
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(browser()->page(), QStringLiteral("partition"));
    QCOMPARE(browser()->textCursor().selectedText().toLower(), QStringLiteral("lorenz curve"));
    QVERIFY(!browser()->extraSelections().isEmpty());
    search->setText(QStringLiteral("xyzzy"));
    QVERIFY(listedPages().isEmpty());
    QCOMPARE(find<QLabel>("manualFound")->text(), QStringLiteral("Nothing found."));
    search->clear();
    QCOMPARE(listedPages().size(), allPages().size());
    QVERIFY(browser()->extraSelections().isEmpty());
}

void TestManual::cardsOpenFromTitlesAndByKey()
{
    View *view = showView("jointView");
    find<QDockWidget>("dock_jointView")->findChild<QToolButton *>(QStringLiteral("helpButton"))->click();
    QTRY_VERIFY(m_window->findChild<QWidget *>(QStringLiteral("helpCard")));
    QCOMPARE(find<QLabel>("helpCardTitle")->text(), QStringLiteral("E × I joint"));
    QVERIFY(find<QLabel>("helpCardFormula")->text().contains(QStringLiteral("σ(E + I)")));
    QVERIFY(find<QLabel>("helpCardSource")->text().contains(QStringLiteral("2306.11965")));
    find<QPushButton>("helpCardLink")->click();
    QTRY_COMPARE(browser()->page(), QStringLiteral("joint"));
    QTRY_VERIFY(!m_window->findChild<QWidget *>(QStringLiteral("helpCard")));

    m_window->activateWindow();
    QTest::keyClick(focusIn(*view), Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(m_window->findChild<QWidget *>(QStringLiteral("helpCard")));
    QTest::keyClick(find("helpCard"), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QWidget *>(QStringLiteral("helpCard")));
}

void TestManual::pagesFollowTheTheme()
{
    trigger("actionManual");
    QTRY_VERIFY(find("manualWindow")->isVisible());
    for (const auto &[name, theme] :
         {std::pair{"actionThemeDark", &darkTheme()}, std::pair{"actionThemeLight", &lightTheme()}}) {
        trigger(name);
        QTRY_COMPARE(browser()->palette().color(QPalette::Base), theme->plot);
        browser()->setSource(QUrl(QStringLiteral("joint.md")));
        bool hasFormula = false;
        for (QTextBlock block = browser()->document()->begin(); block.isValid(); block = block.next())
            if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)) {
                hasFormula = true;
                QCOMPARE(block.blockFormat().background().color(), theme->alternate);
            }
        QVERIFY(hasFormula);
        QVERIFY(QDir().mkpath(QStringLiteral(PICTURES)));
        find("manualWindow")->grab().save(QStringLiteral(PICTURES "/manual-%1.png").arg(QLatin1String(name)));
    }
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestManual>(argc, argv, QStringLiteral("tst_manual"));
}

#include "tst_manual.moc"
