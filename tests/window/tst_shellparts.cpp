// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/application.h"
#include "study/playback.h"
#include "study/selection.h"
#include "study/study.h"
#include "views/theme.h"
#include "views/timeline/lanelayout.h"
#include "views/timeline/measurement.h"
#include "window/commands.h"
#include "window/keymap.h"
#include "window/placehistory.h"
#include "window/settings.h"
#include "window/textscaling.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace edgescope;

namespace {

// Relative luminance and contrast ratio, Web Content Accessibility Guidelines 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

Command command(QObject &owner, const QString &title, const QString &path, const QString &tip)
{
    auto *action = new QAction(title, &owner);
    action->setStatusTip(tip);
    return {action, title, path};
}

} // namespace

// The parts of the shell that need no window.
class TestShellParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void commandsFitWordsAndLetters();
    void keysAreKeptAndConflictsNamed();
    void placesAreLeftByJumps();
    void playingTurnsThePage();
    void measurementsSayTimeAndAmplitude();
    void rowsOfTheRasterHaveTheirOrder();
    void settingsKeepTheShell();
    void lengthsGrowWithTheText();
    void languageIsUsedFromTheNextStart();
    void textHasContrast_data();
    void textHasContrast();
    void disabledTextIsSeen();

private:
    QTemporaryDir m_folder;
};

void TestShellParts::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestShellParts::commandsFitWordsAndLetters()
{
    QObject owner;
    const Command scale = command(owner, QStringLiteral("Scale coarser"), QStringLiteral("View"),
                                  QStringLiteral("One time scale coarser"));
    const Command copy = command(owner, QStringLiteral("Copy numbers"), QStringLiteral("Edit"),
                                 QStringLiteral("Copy the numbers drawn in the chosen view"));
    QVERIFY(fitOf(scale, QStringLiteral("scale")) > 0);
    QVERIFY(fitOf(scale, QStringLiteral("COARSER scale")) > 0); // any order, any case
    QVERIFY(fitOf(scale, QStringLiteral("view coar")) > 0);     // the menu counts
    QVERIFY(fitOf(copy, QStringLiteral("cpnm")) > 0);           // letters in their order
    QCOMPARE(fitOf(copy, QStringLiteral("mncp")), 0);
    QCOMPARE(fitOf(copy, QStringLiteral("copy scale")), 0); // every word
    // "View" in the title of a menu is less than a word of the title.
    QVERIFY(fitOf(copy, QStringLiteral("numbers")) > fitOf(copy, QStringLiteral("chosen")));
    QVERIFY(fitOf(scale, QStringLiteral("coarser")) > fitOf(scale, QStringLiteral("oarser")));
}

void TestShellParts::keysAreKeptAndConflictsNamed()
{
    Settings settings;
    const auto make = [](QMenuBar &bar) {
        QMenu *menu = bar.addMenu(QStringLiteral("&File"));
        QAction *open = menu->addAction(QStringLiteral("&Open"));
        open->setObjectName(QStringLiteral("actionOpen"));
        open->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
        open->setStatusTip(QStringLiteral("Open a recording"));
        QAction *close = menu->addAction(QStringLiteral("Close"));
        close->setObjectName(QStringLiteral("actionClose"));
        close->setShortcuts({QKeySequence(QStringLiteral("Ctrl+W")), QKeySequence(QStringLiteral("Q"))});
    };
    {
        QMenuBar bar;
        make(bar);
        KeyMap keys(bar, settings);
        auto *open = bar.findChild<QAction *>(QStringLiteral("actionOpen"));
        QCOMPARE(keys.conflict(*open, QKeySequence(QStringLiteral("Q"))), QStringLiteral("File ▸ Close"));
        QCOMPARE(keys.conflict(*open, QKeySequence(QStringLiteral("Ctrl+W, X"))),
                 QStringLiteral("File ▸ Close"));
        QVERIFY(keys.conflict(*open, QKeySequence(QStringLiteral("Ctrl+O"))).isEmpty()); // its own
        QVERIFY(keys.conflict(*open, QKeySequence(QStringLiteral("F9"))).isEmpty());
        keys.setKeys(*open, {QKeySequence(QStringLiteral("F9"))});
        QVERIFY(!keys.isUsual(*open));
        QCOMPARE(open->toolTip(), QStringLiteral("Open a recording (F9)"));
    }
    QMenuBar bar; // the next session
    make(bar);
    KeyMap keys(bar, settings);
    auto *open = bar.findChild<QAction *>(QStringLiteral("actionOpen"));
    auto *close = bar.findChild<QAction *>(QStringLiteral("actionClose"));
    QCOMPARE(open->shortcut(), QKeySequence(QStringLiteral("F9")));
    QCOMPARE(close->shortcuts().size(), 2);
    keys.setKeys(*close, {});
    QVERIFY(close->shortcuts().isEmpty());
    QVERIFY(settings.keys(QStringLiteral("actionClose")).has_value());
    keys.reset(*open);
    QCOMPARE(open->shortcut(), QKeySequence(QStringLiteral("Ctrl+O")));
    keys.resetAll();
    QCOMPARE(close->shortcuts().size(), 2);
    QVERIFY(!settings.keys(QStringLiteral("actionClose")).has_value());
    // What comes into a menu later is looked after as well.
    settings.setKeys(QStringLiteral("actionLater"), QList<QKeySequence>{QKeySequence(QStringLiteral("L"))});
    QAction *later = bar.findChild<QMenu *>()->addAction(QStringLiteral("Later"));
    later->setObjectName(QStringLiteral("actionLater"));
    QTRY_COMPARE(later->shortcut(), QKeySequence(QStringLiteral("L")));
}

void TestShellParts::placesAreLeftByJumps()
{
    Selection selection;
    selection.reset({0, 1000}, 10);
    PlaceHistory places(selection);
    selection.setVisible({1, 11}); // a step of a tenth stays
    QVERIFY(!places.canGoBack());
    selection.setVisible({500, 510});
    selection.setVisible({0, 1000}); // zooming far out is a jump, too
    places.back();
    QCOMPARE(selection.visible(), (TimeRange{500, 510}));
    places.back();
    QCOMPARE(selection.visible(), (TimeRange{1, 11}));
    QVERIFY(!places.canGoBack());
    places.forward();
    QCOMPARE(selection.visible(), (TimeRange{500, 510}));
    selection.setVisible({200, 210}); // what was ahead is forgotten
    QVERIFY(!places.canGoForward());
    places.back();
    QCOMPARE(selection.visible(), (TimeRange{500, 510}));
}

void TestShellParts::playingTurnsThePage()
{
    Study study;
    Selection &selection = study.selection();
    selection.reset({0, 100}, 10);
    Playback &playback = study.playback();
    selection.setCursor(9);
    playback.advance(0.5);
    QCOMPARE(selection.cursor(), 9.5);
    QCOMPARE(selection.visible(), (TimeRange{0, 10})); // the page is still
    playback.advance(1);
    QCOMPARE(selection.cursor(), 10.5);
    QCOMPARE(selection.visible(), (TimeRange{10, 20}));
    playback.advance(25); // over two pages at once
    QCOMPARE(selection.visible(), (TimeRange{30, 40}));
    playback.advance(1000);
    QCOMPARE(selection.cursor(), 100.0);
    QVERIFY(!playback.isPlaying());
}

void TestShellParts::measurementsSayTimeAndAmplitude()
{
    QLocale::setDefault(QLocale::c());
    const QString narrow(QChar(0x202F));
    Measurement measurement;
    QVERIFY(measurement.lines(30).isEmpty());
    measurement.spans.push_back({2, 2.5, "lfp", 0, 0, Amplitude{75e-6, QStringLiteral("V")}});
    QStringList lines = measurement.lines(0);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QStringLiteral("Δt 500.0%1ms  ·  1/Δt 2.000%1Hz").arg(narrow));
    QCOMPARE(lines[1], QStringLiteral("Δ amplitude 75.0%1µV").arg(narrow));
    measurement.spans.push_back({10, 4.5, "raster", 0, 0, std::nullopt}); // backwards
    QCOMPARE(measurement.sum(), 6.0);
    lines = measurement.lines(30);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[1].endsWith(QStringLiteral("6.000%1s (20.0 % of the epoch)").arg(narrow)),
             qPrintable(lines[1]));
}

void TestShellParts::rowsOfTheRasterHaveTheirOrder()
{
    std::vector<Unit> units(4);
    units[0].spikeTimes = {5, 6};
    units[0].electrode = 2;
    units[1].spikeTimes = {1, 2, 3};
    units[1].electrode = 0;
    units[2].spikeTimes = {2};
    units[2].electrode = 1;
    units[3].spikeTimes = {};
    const std::vector<UnitClass> classes(4, UnitClass::Excitatory);
    std::vector<Electrode> electrodes(3);
    electrodes[0].yMicrometres = 800;
    electrodes[1].yMicrometres = 400;
    electrodes[2].yMicrometres = 0;
    const auto order = [&](RasterOrder by) {
        std::vector<int> found;
        for (const RasterRow &row : rasterRows(units, classes, by, electrodes))
            found.push_back(row.unit);
        return found;
    };
    QCOMPARE(order(RasterOrder::Rate), (std::vector<int>{1, 0, 2, 3}));
    QCOMPARE(order(RasterOrder::FirstSpike), (std::vector<int>{1, 2, 0, 3}));
    QCOMPARE(order(RasterOrder::File), (std::vector<int>{0, 1, 2, 3}));
    QCOMPARE(order(RasterOrder::Array), (std::vector<int>{0, 2, 1, 3}));
}

void TestShellParts::settingsKeepTheShell()
{
    QSettings().clear();
    Settings settings;
    QCOMPARE(settings.textSize(), 100);
    settings.setTextSize(150);
    QCOMPARE(settings.textSize(), 150);
    settings.setTextSize(133); // no size that is offered
    QCOMPARE(settings.textSize(), 100);

    TimelineLook look;
    look.isButterfly = true;
    look.hasHoverCard = false;
    look.rasterOrder = RasterOrder::Array;
    look.rasterColour = RasterColour::Electrode;
    settings.setTimelineLook(look);
    QCOMPARE(settings.timelineLook(), look);

    const ChannelChoice choice{true, {3, 0}, {1}};
    settings.setChannelChoice(QStringLiteral("a"), choice);
    QCOMPARE(settings.channelChoice(QStringLiteral("a")), choice);
    QCOMPARE(settings.channelChoice(QStringLiteral("b")), ChannelChoice());

    const std::vector<LaneForm> lanes{{"lfp", 123.5, false}, {"raster", 0, true}};
    settings.setLanes("browse", lanes);
    QCOMPARE(settings.lanes("browse"), lanes);
    QVERIFY(settings.lanes("score").empty());

    const std::vector<OwnWorkspace> own{{"own1", QStringLiteral("Mine: a, b & c"), "score"}};
    settings.setOwnWorkspaces(own);
    QCOMPARE(settings.ownWorkspaces(), own);

    Parameter width;
    width.key = "width";
    width.title = "Width";
    width.defaultValue = 0.3;
    width.maximum = 1;
    width.decimals = 2;
    Values values({width});
    values.set(width, 0.5);
    settings.setPreset(QStringLiteral("a/b ü"), "thing", {width}, values);
    QCOMPARE(settings.presets(), QStringList{QStringLiteral("a/b ü")});
    QCOMPARE(settings.preset(QStringLiteral("a/b ü"), "thing", {width}).number("width"), 0.5);
    settings.removePreset(QStringLiteral("a/b ü"));
    QVERIFY(settings.presets().isEmpty());
}

void TestShellParts::lengthsGrowWithTheText()
{
    QLabel label;
    QFont font = label.font();
    font.setPixelSize(12);
    label.setFont(font);
    fixSize(label, 100, 20);
    QCOMPARE(label.minimumSize(), QSize(100, 20));
    font.setPixelSize(24);
    label.setFont(font);
    QCOMPARE(label.minimumSize(), QSize(200, 40));
    QCOMPARE(label.maximumSize(), QSize(200, 40));
    font.setPixelSize(9); // targets do not get smaller
    label.setFont(font);
    QCOMPARE(label.minimumSize(), QSize(100, 20));
}

void TestShellParts::languageIsUsedFromTheNextStart()
{
    QSettings().clear();
    QVERIFY(chosenLanguage().isEmpty());
    QStringList offered;
    for (const Language &language : languages())
        offered << language.id;
    for (const char *id : {"en", "de", "fr", "es", "zh_CN", "fa"})
        QVERIFY2(offered.contains(QLatin1String(id)), id);
    QCOMPARE(QLocale(QStringLiteral("fa")).textDirection(), Qt::RightToLeft);
    const QLocale before;
    setUpApplication(); // gives the settings their place
    chooseLanguage(QStringLiteral("de"));
    QCOMPARE(chosenLanguage(), QStringLiteral("de"));
    // The test has no translations: texts are English then, and numbers are not written in another way.
    QCOMPARE(setUpApplication().language(), QLocale::English);
    QCOMPARE(QLocale().toString(1.5), before.toString(1.5));
    chooseLanguage(QString());
    QVERIFY(chosenLanguage().isEmpty());
    QLocale::setDefault(before);
}

void TestShellParts::textHasContrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    const auto add = [](const char *name, const QColor &text, const QColor &ground) {
        QTest::addRow("%s", name) << text << ground;
    };
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        const QByteArray which = theme->dark ? "dark " : "light ";
        for (const auto &[ground, where] :
             {std::pair(theme->plot, "on plot"), std::pair(theme->window, "on window"),
              std::pair(theme->alternate, "on alternate row")}) {
            const auto row = [&](const char *what, const QColor &text) {
                add((which + what + ' ' + where).constData(), text, ground);
            };
            row("text", theme->text);
            row("secondary text", theme->secondaryText);
            row("accent", theme->accent);
            row("E", theme->excitatoryText);
            row("I", theme->inhibitoryText);
            row("error", theme->error);
            row("done", theme->done);
        }
        add((which + "caution").constData(), theme->caution, theme->cautionBackground);
        add((which + "chosen row").constData(), theme->plot, theme->accent);
    }
}

void TestShellParts::textHasContrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    // A published pair first: #767676 on white is 4.54.
    QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

// It needs no contrast of 4.5, but has to be found.
void TestShellParts::disabledTextIsSeen()
{
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        const QPalette palette = themePalette(*theme);
        for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window, QPalette::AlternateBase}) {
            const double text = contrast(palette.color(QPalette::Disabled, QPalette::Text),
                                         palette.color(QPalette::Active, ground));
            QVERIFY2(text >= (theme->dark ? 4.5 : 3.5), qPrintable(QString::number(text)));
        }
        // The outline of boxes to tick.
        QVERIFY(contrast(palette.color(QPalette::Dark), palette.color(QPalette::Base)) >= 3);
    }
}

QTEST_MAIN(TestShellParts)
#include "tst_shellparts.moc"
