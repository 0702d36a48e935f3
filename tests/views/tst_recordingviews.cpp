// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/memorysamples.h"
#include "formats/nwbwriter.h"
#include "simulation/simulation.h"
#include "study/study.h"
#include "views/array/arraypicture.h"
#include "views/array/arrayview.h"
#include "views/unit/unitview.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <cmath>

using namespace edgescope;

// The array map and the unit view against a study with an open recording.
class TestRecordingViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_study.reset(); }

    void emptyViewsInvite();
    void arrayShowsRatesOfTheWindow();
    void arrayFollowsSelectionAndCursor();
    void clicksSelectUnits();
    void keysSelectUnits();
    void powerIsMadeByAJob();
    void playMovesTheCursorThroughTheSelection();
    void playedRangeIsTheNextSeizure();
    void hiddenViewsDoNoWork();
    void unitFollowsTheSelection();
    void optionsAreKept();
    void unitIsClassedByHand();
    void unitSaysThatThereIsNoWaveform();
    void waveformIsCutFromTheSignal();
    void waveformsAreInMicrovolts();
    void autocorrelogramIsThatOfTheSpikes();
    void pictures_data();
    void pictures();
    void figuresAreVectors();

private:
    template <typename Kind>
    std::unique_ptr<Kind> shown(const QSize &size = {340, 280});

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Study> m_study;
};

void TestRecordingViews::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QDir().mkpath(QStringLiteral(PICTURES));
    SimulationSettings settings;
    settings.minutes = 2;
    settings.lfpChannels = 8;
    settings.lfpRateHz = 250;
    m_path = m_folder.filePath(QStringLiteral("array.nwb"));
    simulateRecording(settings, m_path, {});
}

void TestRecordingViews::init()
{
    QFile::remove(classFileBeside(m_path));
    m_study = std::make_unique<Study>();
    m_study->open(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->ensemble(), 30000);
}

template <typename Kind>
std::unique_ptr<Kind> TestRecordingViews::shown(const QSize &size)
{
    auto view = std::make_unique<Kind>(*m_study);
    view->setPalette(themePalette(lightTheme()));
    view->resize(size);
    view->show();
    if (!QTest::qWaitFor([&] { return view->result() != nullptr; }, 30000))
        qWarning("nothing is shown");
    return view;
}

void TestRecordingViews::emptyViewsInvite()
{
    Study study;
    ArrayView array(study);
    UnitView unit(study);
    array.show();
    unit.show();
    const auto text = [](const QWidget &view) {
        return view.findChild<QLabel *>(QStringLiteral("message"))->text();
    };
    QVERIFY(text(array).startsWith(QStringLiteral("Open a recording to see its array map.")));
    QVERIFY(text(unit).startsWith(QStringLiteral("Open a recording to see its units one by one.")));
    QVERIFY(array.numbers().isEmpty() && unit.numbers().isEmpty());
    QVERIFY(array.summary().isEmpty() && unit.summary().isEmpty());
}

void TestRecordingViews::arrayShowsRatesOfTheWindow()
{
    const auto view = shown<ArrayView>();
    QVERIFY(view->result()->notComputable.isEmpty());
    QCOMPARE(view->map().colour, ArrayColour::Rate);
    QCOMPARE(view->range(), m_study->selection().visible());
    const Recording &recording = *m_study->recording();
    double spikes = 0;
    for (const Unit &unit : recording.units)
        spikes += static_cast<double>(std::ranges::count_if(
            unit.spikeTimes, [&](double seconds) { return view->range().contains(seconds); }));
    double sum = 0;
    for (const double rate : view->map().values)
        sum += std::isnan(rate) ? 0 : rate;
    QVERIFY(std::abs(sum - spikes / view->range().length()) < 1e-6);
    QVERIFY(view->summary().startsWith(QStringLiteral("Rate, ")));
    QVERIFY(view->numbers().startsWith(QStringLiteral("electrode\tx_um\ty_um\tunits\tclasses\trate_hz\n")));
    QCOMPARE(scaleBarMicrometres(*view->map().layout), 4000.0);
}

void TestRecordingViews::arrayFollowsSelectionAndCursor()
{
    const auto view = shown<ArrayView>();
    auto *times = view->findChild<QComboBox *>(QStringLiteral("arrayTime"));
    m_study->selection().setSelected({10, 14});
    QCOMPARE(view->time(), ArrayView::Time::Selection);
    QCOMPARE(times->currentText(), QStringLiteral("Selection"));
    QCOMPARE(view->range(), (TimeRange{10, 14}));
    const auto before = view->result();
    QTRY_VERIFY(view->result() != before);
    QCOMPARE(view->map().timeText, QStringLiteral("4.00\u202fs from 00:00:10.0"));
    m_study->selection().setSelected({});
    QCOMPARE(view->time(), ArrayView::Time::Window);
    view->setTime(ArrayView::Time::Cursor);
    m_study->selection().setCursor(20);
    QCOMPARE(view->range(), (TimeRange{19.5, 20.5}));
    m_study->selection().setCursor(0);
    QCOMPARE(view->range(), (TimeRange{0, 0.5}));
}

void TestRecordingViews::clicksSelectUnits()
{
    const auto view = shown<ArrayView>();
    auto *canvas = view->findChild<QWidget *>(QStringLiteral("arrayCanvas"));
    const FigureStyle style{&lightTheme(), 15, std::max(7.0, QFontInfo(view->font()).pointSizeF() * 0.9)};
    const ArrayPicture picture(view->map(), style, canvas->rect(), canvas);
    const std::vector<ArraySite> &sites = view->map().layout->sites;
    std::vector<std::size_t> occupied;
    for (std::size_t site = 0; site < sites.size(); ++site)
        if (!sites[site].units.empty())
            occupied.push_back(site);
    QVERIFY(occupied.size() > 3);
    const auto place = [&](std::size_t site) { return picture.siteRect(site).center().toPoint(); };
    QTest::mouseClick(canvas, Qt::LeftButton, {}, place(occupied[0]));
    QCOMPARE(m_study->selection().units(), sites[occupied[0]].units);
    QTRY_VERIFY(view->map().selected[occupied[0]]);
    QVERIFY(!view->map().selected[occupied[1]]);
    QTest::mouseClick(canvas, Qt::LeftButton, Qt::ShiftModifier, place(occupied[1]));
    QCOMPARE(m_study->selection().units().size(),
             sites[occupied[0]].units.size() + sites[occupied[1]].units.size());
    QTest::mouseClick(canvas, Qt::LeftButton, Qt::ShiftModifier, place(occupied[1]));
    QCOMPARE(m_study->selection().units(), sites[occupied[0]].units);
    // A rubber band over everything.
    QTest::mousePress(canvas, Qt::LeftButton, {}, QPoint(1, 1));
    QTest::mouseMove(canvas, QPoint(100, 100));
    QTest::mouseMove(canvas, QPoint(canvas->width() - 2, canvas->height() - 2));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, QPoint(canvas->width() - 2, canvas->height() - 2));
    QCOMPARE(m_study->selection().units().size(), m_study->recording()->units.size());
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(1, 1)); // beside the squares
    QVERIFY(m_study->selection().units().empty());
}

void TestRecordingViews::keysSelectUnits()
{
    const auto view = shown<ArrayView>();
    auto *canvas = view->findChild<QWidget *>(QStringLiteral("arrayCanvas"));
    const std::vector<ArraySite> &sites = view->map().layout->sites;
    QTest::keyClick(canvas, Qt::Key_Right); // the first site
    QTest::keyClick(canvas, Qt::Key_Return);
    QCOMPARE(m_study->selection().units(), sites[0].units);
    QTest::keyClick(canvas, Qt::Key_Right); // its neighbour to the right
    QTest::keyClick(canvas, Qt::Key_Return);
    const auto next = std::ranges::find_if(sites, [&](const ArraySite &site) {
        return site.centre == sites[0].centre + QPointF(view->map().layout->side.width(), 0);
    });
    QVERIFY(next != sites.end());
    QCOMPARE(m_study->selection().units(), next->units);
}

void TestRecordingViews::powerIsMadeByAJob()
{
    const auto view = shown<ArrayView>();
    view->setColour(ArrayColour::Power);
    m_study->selection().setSelected({20, 24});
    const std::vector<double> expected =
        sitePowers(*view->map().layout, channelPowers(*m_study->recording(), {20, 24}, {}), {});
    const auto isThere = [&] {
        for (std::size_t site = 0; site < expected.size(); ++site)
            if (!(view->map().values[site] == expected[site] ||
                  (std::isnan(view->map().values[site]) && std::isnan(expected[site]))))
                return false;
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 30000);
    QCOMPARE(std::ranges::count_if(expected, [](double power) { return power > 0; }), 8);
    QCOMPARE(view->map().valueUnit, QStringLiteral("V²"));
    QTRY_VERIFY(m_study->jobs().isIdle());
    m_study->setBadChannels({0, 3});
    QTRY_COMPARE(std::ranges::count_if(view->map().values, [](double power) { return power > 0; }), 6);
    QVERIFY(view->result()->notes.contains(QStringLiteral("2 bad channel(s) left out.")));
    QVERIFY(view->numbers().section(u'\n', 0, 0).endsWith(QStringLiteral("power")));
    m_study->close(); // with a job under way or not
    QVERIFY(!view->result());
}

void TestRecordingViews::playMovesTheCursorThroughTheSelection()
{
    const auto view = shown<ArrayView>();
    m_study->selection().setSelected({40, 40.3});
    auto *play = view->findChild<QToolButton *>(QStringLiteral("arrayPlay"));
    play->click();
    QCOMPARE(view->time(), ArrayView::Time::Cursor);
    QCOMPARE(m_study->selection().cursor(), 40.0);
    QVERIFY(m_study->playback().isPlaying());
    QCOMPARE(play->accessibleName(), QStringLiteral("Stop"));
    QTRY_VERIFY(!m_study->playback().isPlaying());
    QCOMPARE(m_study->selection().cursor(), 40.3);
    QCOMPARE(play->accessibleName(), QStringLiteral("Play"));
    play->click();
    play->click();
    QVERIFY(!m_study->playback().isPlaying());
}

void TestRecordingViews::playedRangeIsTheNextSeizure()
{
    const auto view = shown<ArrayView>();
    AnnotationDocument &document = m_study->annotations();
    document.addAll(QStringLiteral("Seizures"),
                    importedAnnotations({{{10, 20}, QStringLiteral("seizure"), Interval::Kind::Seizure},
                                         {{60, 70}, QStringLiteral("seizure"), Interval::Kind::Seizure}}));
    QTRY_COMPARE(rangesOfKind(m_study->recording()->intervals, Interval::Kind::Seizure).size(), 2U);
    QCOMPARE(view->playedRange(), (TimeRange{10, 20}));
    m_study->selection().setCursor(30);
    QCOMPARE(view->playedRange(), (TimeRange{60, 70}));
    m_study->selection().setCursor(65);
    QCOMPARE(view->playedRange(), (TimeRange{60, 70}));
    m_study->selection().setCursor(90);
    QCOMPARE(view->playedRange(), (TimeRange{10, 20}));
    m_study->selection().setSelected({1, 2});
    QCOMPARE(view->playedRange(), (TimeRange{1, 2}));
}

void TestRecordingViews::hiddenViewsDoNoWork()
{
    const auto view = shown<ArrayView>();
    view->hide();
    const auto before = view->result();
    m_study->selection().setVisible({60, 70});
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(view->result(), before);
    view->show();
    QTRY_VERIFY(view->result() != before);
    QVERIFY(view->map().timeText.endsWith(QStringLiteral("from 00:01:00.0")));
}

void TestRecordingViews::unitFollowsTheSelection()
{
    const auto view = shown<UnitView>();
    QCOMPARE(view->unit(), 0);
    m_study->selection().setUnits({7, 9});
    QCOMPARE(view->unit(), 7);
    QTRY_COMPARE(view->content()->label, m_study->recording()->units[7].label);
    m_study->selection().setUnits({3, 7}); // still among them
    QCOMPARE(view->unit(), 7);
    view->findChild<QToolButton *>(QStringLiteral("unitNext"))->click();
    QCOMPARE(m_study->selection().units(), (std::vector<int>{8}));
    QCOMPARE(view->unit(), 8);
    view->findChild<QToolButton *>(QStringLiteral("unitPrevious"))->click();
    QCOMPARE(m_study->selection().units(), (std::vector<int>{7}));
    m_study->selection().setUnits({0});
    QTRY_VERIFY(!view->findChild<QToolButton *>(QStringLiteral("unitPrevious"))->isEnabled());
    m_study->selection().setUnits({});
    QCOMPARE(view->unit(), 0);
}

void TestRecordingViews::optionsAreKept()
{
    const auto array = shown<ArrayView>();
    array->setColour(ArrayColour::Balance);
    array->setTime(ArrayView::Time::Cursor);
    const auto unit = shown<UnitView>();
    m_study->selection().setUnits({5});
    const auto otherArray = shown<ArrayView>();
    otherArray->restoreOptions(array->savedOptions());
    QCOMPARE(otherArray->map().colour, ArrayColour::Balance);
    QCOMPARE(otherArray->time(), ArrayView::Time::Cursor);
    otherArray->restoreOptions({{QStringLiteral("colour"), QStringLiteral("beige")}});
    QCOMPARE(otherArray->map().colour, ArrayColour::Balance);
    const auto otherUnit = shown<UnitView>();
    otherUnit->restoreOptions(unit->savedOptions());
    QCOMPARE(otherUnit->unit(), 5);
    otherUnit->restoreOptions({{QStringLiteral("unit"), 100000}});
    QCOMPARE(otherUnit->unit(), 5);
}

void TestRecordingViews::unitIsClassedByHand()
{
    const auto view = shown<UnitView>();
    const UnitClass before = view->content()->unitClass;
    const bool isExcitatory = before == UnitClass::Excitatory;
    auto *button = view->findChild<QToolButton *>(isExcitatory ? QStringLiteral("unitInhibitory")
                                                               : QStringLiteral("unitExcitatory"));
    QVERIFY(!button->isChecked());
    button->click();
    QCOMPARE(m_study->classes().classes[0], isExcitatory ? UnitClass::Inhibitory : UnitClass::Excitatory);
    QTRY_COMPARE(view->content()->classSource, QStringLiteral("by hand"));
    QVERIFY(view->summary().endsWith(isExcitatory ? QStringLiteral("■ Inhibitory")
                                                  : QStringLiteral("▲ Excitatory")));
    view->findChild<QToolButton *>(QStringLiteral("unitUnclassified"))->click();
    QCOMPARE(m_study->classes().classes[0], UnitClass::Unclassified);
}

void TestRecordingViews::unitSaysThatThereIsNoWaveform()
{
    Recording recording;
    recording.duration = 10;
    recording.units = {{QStringLiteral("a"), {1, 2}}};
    const UnitContent content = unitContent(recording, {{UnitClass::Unclassified}, {QString()}}, 0);
    QCOMPARE(content.waveform.panels.front().undefinedReason,
             QStringLiteral("The file has no waveform of this unit."));
    QCOMPARE(content.autocorrelogram.panels.front().undefinedReason,
             QStringLiteral("No two spikes lie within 50 ms of each other."));
    QVERIFY(content.rate.panels.front().undefinedReason.isEmpty());
    QCOMPARE(content.rateHz, 0.2);
}

// The file has no waveforms, but a signal of 20 kHz in which every spike of the first unit is a Gaussian
// trough of 80 µV with an SD of 0.15 ms. The second unit has too few spikes for a mean.
void TestRecordingViews::waveformIsCutFromTheSignal()
{
    constexpr double rateHz = 20000;
    constexpr int seconds = 20;
    std::vector<float> samples(static_cast<std::size_t>(seconds * rateHz));
    Recording recording;
    recording.duration = seconds;
    recording.units.resize(2);
    recording.units[0].label = QStringLiteral("many");
    recording.units[1].label = QStringLiteral("few");
    for (int n = 0; n < 6 * seconds; ++n) {
        const int at = 1000 + n * 3300;
        recording.units[0].spikeTimes.push_back(at / rateHz);
        if (n % 50 == 0)
            recording.units[1].spikeTimes.push_back(at / rateHz + 0.05);
        for (int sample = -40; sample <= 40; ++sample) {
            const double ms = sample / rateHz * 1000;
            samples[static_cast<std::size_t>(at + sample)] -=
                static_cast<float>(80e-6 * std::exp(-ms * ms / (2 * 0.15 * 0.15)));
        }
    }
    Channel channel;
    channel.label = QStringLiteral("wide");
    channel.unit = QStringLiteral("V");
    channel.rateHz = rateHz;
    channel.sampleCount = static_cast<std::int64_t>(samples.size());
    channel.source = std::make_shared<MemorySamples>(std::vector<std::vector<float>>{samples});
    recording.channels = {channel};
    const QString path = m_folder.filePath(QStringLiteral("wideband.nwb"));
    writeNwb(recording, {}, path, {});
    m_study->open(path);
    QTRY_VERIFY(m_study->recording()->units.size() == 2);
    QVERIFY(!m_study->recording()->units[0].waveform);
    const QString label = m_study->recording()->channels[0].label;

    const auto view = shown<UnitView>({700, 480});
    QVERIFY(view->content()->cutFrom == label ||
            view->content()->waveform.panels.front().undefinedReason.contains(
                QStringLiteral("is being cut from the signal")));
    QTRY_COMPARE(view->content()->cutFrom, label);
    const Panel &panel = view->content()->waveform.panels.front();
    QCOMPARE(panel.title, QStringLiteral("Mean ± SD, cut from %1").arg(label));
    QCOMPARE(panel.y.unit, QStringLiteral("µV"));
    QCOMPARE(panel.series.size(), std::size_t{2}); // with the band of the SD
    const Series &mean = panel.series.back();
    const auto trough = std::ranges::min_element(mean.y) - mean.y.begin();
    QVERIFY(std::abs(mean.x[static_cast<std::size_t>(trough)]) < 1e-9);
    // The high-pass takes away what 1 / (1 + (f / 100 Hz)⁴) lets through: of a trough of 80 µV and 0.376 ms,
    // short beside 10 ms, 80 µV · 0.376 ms · 222 Hz = 6.7 µV.
    QVERIFY2(std::abs(mean.y[static_cast<std::size_t>(trough)] + 73.3) < 1.5,
             qPrintable(QString::number(mean.y[static_cast<std::size_t>(trough)])));
    QCOMPARE(std::round(mean.x.front() * 100), -100.0);
    QCOMPARE(std::round(mean.x.back() * 100), 200.0);
    QVERIFY(view->numbers().contains(QStringLiteral("waveform cut from the signal")));
    QVERIFY(view->accessibleDescription().endsWith(panel.title));
    QVERIFY(view->grab().save(QStringLiteral(PICTURES "/unitView-cut.png")));

    m_study->selection().setUnits({1});
    QTRY_COMPARE(view->content()->waveform.panels.front().undefinedReason,
                 QStringLiteral("No waveform, and only 3 spike(s) whole in the signal."));
    QVERIFY(view->content()->cutFrom.isEmpty());
    // What was cut once is at hand.
    m_study->selection().setUnits({0});
    QTRY_COMPARE(view->content()->label, QStringLiteral("many"));
    QCOMPARE(view->content()->cutFrom, label);
}

// 20 kHz, the spike at sample 2.
void TestRecordingViews::waveformsAreInMicrovolts()
{
    Recording recording;
    recording.duration = 10;
    Waveform waveform;
    waveform.mean = {0, -1e-5F, -8e-5F, 2e-5F};
    waveform.deviation = {1e-6F, 1e-6F, 5e-6F, 1e-6F};
    waveform.rateHz = 20000;
    waveform.unit = QStringLiteral("V");
    waveform.spikeSample = 2;
    recording.units = {{QStringLiteral("a"), {1}, -1, std::make_shared<const Waveform>(waveform)}};
    const UnitContent content = unitContent(recording, {{UnitClass::Excitatory}, {QString()}}, 0);
    const Panel &panel = content.waveform.panels.front();
    QCOMPARE(panel.y.unit, QStringLiteral("µV"));
    QCOMPARE(panel.series.size(), 2U);
    const Series &mean = panel.series[1];
    QVERIFY(std::abs(mean.x[0] + 0.1) < 1e-9); // ms
    QCOMPARE(mean.x[2], 0.0);
    QVERIFY(std::abs(mean.y[2] + 80) < 1e-3);
    QVERIFY(std::abs(panel.series[0].low[2] + 85) < 1e-3);
    QVERIFY(std::abs(panel.series[0].y[2] + 75) < 1e-3);
}

// Spikes at 0, 3, 5 and 10 ms: among the lags are 5 ms twice, so 2 pairs for 4 spikes in 1 ms: 500 Hz.
void TestRecordingViews::autocorrelogramIsThatOfTheSpikes()
{
    Recording recording;
    recording.duration = 10;
    recording.units = {{QStringLiteral("a"), {1, 1.003, 1.005, 1.010}}};
    const UnitContent content = unitContent(recording, {{UnitClass::Excitatory}, {QString()}}, 0);
    const Series &bars = content.autocorrelogram.panels.front().series.front();
    QCOMPARE(bars.x.size(), 100U);
    QVERIFY(std::abs(bars.x[55] - 5.5) < 1e-9);
    QVERIFY(std::abs(bars.y[55] - 500) < 1e-6);
    QVERIFY(std::abs(bars.y[44] - 500) < 1e-6);
    QCOMPARE(bars.y[50], 0.0);
}

void TestRecordingViews::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestRecordingViews::pictures()
{
    QFETCH(bool, dark);
    const QString suffix = dark ? QStringLiteral("dark") : QStringLiteral("light");
    m_study->selection().setUnits({3, 4, 90});
    const auto save = [&](QWidget &view, const QString &name) {
        const QImage picture = view.grab().toImage();
        QVERIFY(picture.save(QStringLiteral(PICTURES "/%1-%2.png").arg(name, suffix)));
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 2)
            for (int x = 0; x < picture.width(); x += 2)
                colours << picture.pixel(x, y);
        QVERIFY(colours.size() > 20);
    };
    const auto array = shown<ArrayView>();
    array->setPalette(themePalette(dark ? darkTheme() : lightTheme()));
    const struct {
        ArrayColour colour;
        const char *name;
    } colours[] = {{ArrayColour::Rate, "arrayView-rate"},
                   {ArrayColour::Class, "arrayView-class"},
                   {ArrayColour::Balance, "arrayView-balance"},
                   {ArrayColour::Power, "arrayView-power"}};
    for (const auto &entry : colours) {
        array->setColour(entry.colour);
        QTRY_VERIFY(array->summary().startsWith(arrayValueTitle(entry.colour)));
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(m_study->jobs().isIdle(), 30000);
        QCoreApplication::processEvents();
        save(*array, QString::fromLatin1(entry.name));
    }
    for (const QSize &size : {QSize(340, 250), QSize(1000, 260), QSize(600, 500)}) {
        const auto unit = shown<UnitView>(size);
        unit->setPalette(themePalette(dark ? darkTheme() : lightTheme()));
        save(*unit, QStringLiteral("unitView-%1").arg(size.width()));
    }
}

void TestRecordingViews::figuresAreVectors()
{
    const auto array = shown<ArrayView>();
    const auto unit = shown<UnitView>();
    const struct {
        const View *view;
        QByteArray text;
    } figures[] = {{array.get(), "4\u202fmm"}, {unit.get(), "Autocorrelogram"}};
    for (const auto &figure : figures) {
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(96);
        generator.setSize({500, 340});
        generator.setViewBox(QRect(0, 0, 500, 340));
        QPainter painter(&generator);
        figure.view->figure()(painter, QRectF(0, 0, 500, 340), {&lightTheme(), 15, 8});
        painter.end();
        QVERIFY2(buffer.data().contains(figure.text), buffer.data().left(3000).constData());
        QVERIFY(!buffer.data().contains("<image"));
    }
}

QTEST_MAIN(TestRecordingViews)
#include "tst_recordingviews.moc"
