// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulation.h"
#include "study/study.h"
#include "views/curves/curvescanvas.h"
#include "views/spectrum/spectrumview.h"
#include "views/tabletext.h"
#include "views/timecolumn.h"

#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace edgescope;

namespace {

constexpr int patienceMs = 60000;
constexpr auto nan = std::numeric_limits<float>::quiet_NaN();

// 2, 4, 8 and 16 Hz over 4 columns of 1 s from 100 s on: dB 10·row + column, no signal in the last column.
// The slowest row feels an edge within 1.2 s.
TimeMap smallScalogram()
{
    TimeMap map;
    map.rows = {QStringLiteral("Frequency"), QStringLiteral("Hz"), true, true};
    map.rowValues = {2, 4, 8, 16};
    map.rowEdges = {1.2, 0.1, 0.1, 0.1};
    map.rowBaselines = {0, 0, 0, 0};
    map.baselineName = QStringLiteral("60 s before the first seizure");
    map.start = 100;
    map.step = 1;
    map.columns = 4;
    for (int row = 0; row < 4; ++row)
        for (int column = 0; column < 4; ++column)
            map.values.push_back(column == 3 ? nan : static_cast<float>(10 * row + column));
    map.palette = TimeMap::Palette::Power;
    map.title = QStringLiteral("Power over baseline");
    map.unit = QStringLiteral("dB");
    map.subject = QStringLiteral("e1");
    map.minimum = -8;
    map.maximum = 35;
    return map;
}

QString plain(QString text)
{
    return text.replace(QChar(0x202F), u' ');
}

} // namespace

// The spectrum at the cursor: its numbers, and the view against a study with an open recording.
class TestSpectrumView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_study.reset(); }

    void columnIsThatOfTheMoment();
    void edgeIsDotted();
    void powerIsInDecibels();
    void zScoresStayAsTheyAre();
    void outsideIsSaid();
    void gapIsSaid();
    void emptyViewInvites();
    void isTheScalogramsColumn();
    void followsThePlacedCursorOnly();
    void hiddenViewDoesNoWork();
    void heldViewKeepsItsMoment();
    void valuesAreThoseOfTheParameter();
    void pointerAndKeysRead();
    void timesAreWrittenAsOnTheTimeline();
    void figureKeepsItsMoment();
    void pictures_data();
    void pictures();

private:
    std::unique_ptr<SpectrumView> shown(const QSize &size = {360, 220});
    const TimeMap &scalogram() const { return std::get<TimeMap>(m_study->result("wavelet")->shape); }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Study> m_study;
};

void TestSpectrumView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QDir().mkpath(QStringLiteral(PICTURES));
    SimulationSettings settings;
    settings.minutes = 4;
    settings.excitatoryUnits = 8;
    settings.inhibitoryUnits = 4;
    settings.lfpChannels = 1;
    settings.lfpRateHz = 250;
    m_path = m_folder.filePath(QStringLiteral("spectrum.nwb"));
    simulateRecording(settings, m_path, {});
}

void TestSpectrumView::init()
{
    m_study = std::make_unique<Study>();
    m_study->open(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->ensemble(), patienceMs);
    m_study->selection().setVisible({60, 180});
    m_study->selection().setCursor(120);
}

std::unique_ptr<SpectrumView> TestSpectrumView::shown(const QSize &size)
{
    auto view = std::make_unique<SpectrumView>(*m_study);
    view->resize(size);
    view->show();
    const auto isReady = [&] {
        return view->result() && view->result()->isFinished() && m_study->jobs().isIdle();
    };
    if (!QTest::qWaitFor(isReady, patienceMs))
        qWarning("there is no scalogram");
    return view;
}

void TestSpectrumView::columnIsThatOfTheMoment()
{
    const TimeMap map = smallScalogram();
    for (const auto &[seconds, column] : {std::pair(100.0, 0), std::pair(101.2, 1), std::pair(102.99, 2)}) {
        const Spectrum spectrum = spectrumAt(map, seconds, {});
        QVERIFY(spectrum.reason.isEmpty());
        QCOMPARE(spectrum.frequenciesHz, map.rowValues);
        for (std::size_t row = 0; row < 4; ++row)
            QCOMPARE(spectrum.values[row], 10.0 * static_cast<double>(row) + column);
        QCOMPARE(spectrum.baseline, (std::vector<double>{0, 0, 0, 0}));
    }
    // The axis is that of the scalogram, half a row beyond its ends, and runs to the right.
    const Spectrum spectrum = spectrumAt(map, 101.5, {});
    QVERIFY(spectrum.frequency.logarithmic && !spectrum.frequency.isReversed);
    QVERIFY(std::abs(spectrum.frequency.minimum - 2 / std::sqrt(2)) < 1e-9);
    QVERIFY(std::abs(spectrum.frequency.maximum - 16 * std::sqrt(2)) < 1e-9);
    QVERIFY(spectrum.power.minimum < -8 && spectrum.power.maximum > 35);
    QCOMPARE(spectrum.power.unit, QStringLiteral("dB"));
    QCOMPARE(spectrum.rowAt(5), std::size_t{1});
    QCOMPARE(spectrum.rowAt(6), std::size_t{2}); // on a logarithmic axis
    QCOMPARE(plain(spectrumText(spectrum, 2)), QStringLiteral("00:01:41.5 · 8.00 Hz · 21.0 dB"));
}

void TestSpectrumView::edgeIsDotted()
{
    const Spectrum spectrum = spectrumAt(smallScalogram(), 100.2, {}); // the middle is 0.5 s from the edge
    QCOMPARE(spectrum.isEdge, (std::vector<bool>{true, false, false, false}));
    QVERIFY(spectrumText(spectrum, 0).endsWith(QStringLiteral(" · affected by the edge")));
    const Curves curves = spectrumCurves(spectrum);
    const std::vector<Series> &series = curves.panels.front().series;
    QCOMPARE(series.size(), std::size_t{3});
    QCOMPARE(series[0].greyed, spectrum.isEdge);
    QCOMPARE(series[1].role, Series::Role::Faint);
    QCOMPARE(series[1].y[0], 0.0);
    QCOMPARE(series[1].y[1], 10.0); // where the line begins
    QVERIFY(std::isnan(series[1].y[2]));
    QCOMPARE(series[2].role, Series::Role::Reference);
    // 1.5 s from both edges all is whole.
    QCOMPARE(spectrumCurves(spectrumAt(smallScalogram(), 101.5, {})).panels.front().series.size(),
             std::size_t{2});
    // What is affected is not the peak, unless all is.
    TimeMap map = smallScalogram();
    map.values[0] = 50;
    QCOMPARE(spectrumAt(map, 100.2, {}).peak(), std::optional(std::size_t{3}));
    map.rowEdges = {9, 9, 9, 9};
    QCOMPARE(spectrumAt(map, 100.2, {}).peak(), std::optional(std::size_t{0}));
}

void TestSpectrumView::powerIsInDecibels()
{
    TimeMap map = smallScalogram();
    map.title = QStringLiteral("Power");
    map.unit = QStringLiteral("V²");
    map.values.assign(16, 4e-10F); // (20 µV)²
    map.values[4] = 0;
    map.rowBaselines = {1e-10, 1e-10, 1e-10, std::numeric_limits<double>::quiet_NaN()};
    map.minimum = 0;
    map.maximum = 1e-9;
    const Spectrum spectrum = spectrumAt(map, 100.5, {});
    QVERIFY(std::abs(spectrum.values[0] - 26.0206) < 1e-3);
    QVERIFY(std::isnan(spectrum.values[1])); // no logarithm of nothing
    QVERIFY(std::abs(spectrum.baseline[0] - 20) < 1e-9);
    QVERIFY(std::isnan(spectrum.baseline[3]));
    QCOMPARE(spectrum.power.unit, QStringLiteral("dB re 1 µV²"));
    QVERIFY(spectrumText(spectrum, 1).contains(QStringLiteral("undefined")));
    map.unit = QStringLiteral("a²");
    map.values.assign(16, 100);
    QCOMPARE(spectrumAt(map, 100.5, {}).values[0], 20.0);
    QCOMPARE(spectrumAt(map, 100.5, {}).power.unit, QStringLiteral("dB re 1 a²"));
}

void TestSpectrumView::zScoresStayAsTheyAre()
{
    TimeMap map = smallScalogram();
    map.title = QStringLiteral("z(power)");
    map.unit = QStringLiteral("SD");
    map.palette = TimeMap::Palette::Signed;
    const Spectrum spectrum = spectrumAt(map, 102, {});
    QCOMPARE(spectrum.values[3], 32.0);
    QCOMPARE(spectrum.power.title, map.title);
    QVERIFY(tableText(spectrumTable(spectrum))
                .startsWith(QStringLiteral("time_s\tfrequency_hz\tpower_z\tbaseline_z\taffected_by_edge\n"
                                           "102\t2\t2\t0\t0\n")));
}

void TestSpectrumView::outsideIsSaid()
{
    for (const double seconds : {20.0, 104.5}) {
        const Spectrum spectrum = spectrumAt(smallScalogram(), seconds, onsetAxis(100));
        QVERIFY(spectrum.values.empty() && !spectrum.peak());
        QVERIFY2(plain(spectrum.reason)
                         .endsWith(QStringLiteral("outside the scalogram, which reaches from 0.0 "
                                                  "s to +4.0 s.")) ||
                     plain(spectrum.reason).endsWith(QStringLiteral("from 0 s to +4.0 s.")),
                 qPrintable(spectrum.reason));
        const Panel panel = spectrumCurves(spectrum).panels.front();
        QVERIFY(panel.series.empty());
        QCOMPARE(panel.undefinedReason, spectrum.reason);
        QVERIFY(spectrumTable(spectrum).columns.front().name == "time_s");
        QCOMPARE(tableText(spectrumTable(spectrum)).count(u'\n'), 1);
    }
}

void TestSpectrumView::gapIsSaid()
{
    const Spectrum spectrum = spectrumAt(smallScalogram(), 103.5, {});
    QCOMPARE(spectrum.reason, QStringLiteral("There is no signal at 00:01:43.5."));
}

void TestSpectrumView::emptyViewInvites()
{
    Study study;
    SpectrumView view(study);
    view.show();
    QVERIFY(view.findChild<QLabel *>(QStringLiteral("message"))
                ->text()
                .startsWith(QStringLiteral("Open a recording to see its spectrum at the cursor.")));
    QVERIFY(view.numbers().isEmpty() && !view.figure() && view.summary().isEmpty());
}

// The same result that all others show, and a column of it.
void TestSpectrumView::isTheScalogramsColumn()
{
    const auto view = shown();
    QCOMPARE(view->result(), m_study->result("wavelet"));
    const Spectrum &spectrum = *view->spectrum();
    const TimeMap &map = scalogram();
    const auto column = static_cast<std::size_t>((120 - map.start) / map.step);
    QCOMPARE(spectrum.values.size(), map.rowValues.size());
    for (std::size_t row = 0; row < map.rowValues.size(); ++row) {
        QCOMPARE(spectrum.values[row], static_cast<double>(map.values[row * map.columns + column]));
        QCOMPARE(spectrum.baseline[row], 0.0); // dB over the baseline
    }
    QVERIFY(view->summary().startsWith(spectrum.time));
    QVERIFY(view->accessibleDescription().startsWith(QStringLiteral("Spectrum at ")));
    const QString notes = view->findChild<QLabel *>(QStringLiteral("notes"))->text();
    QVERIFY(notes.startsWith(QStringLiteral("Baseline: ")));
    QCOMPARE(view->numbers().count(u'\n'), static_cast<qsizetype>(map.rowValues.size()) + 1);
}

void TestSpectrumView::followsThePlacedCursorOnly()
{
    const auto view = shown();
    QSignalSpy summaries(view.get(), &View::summaryChanged);
    QSignalSpy wanted(m_study.get(), &Study::resultWanted);
    m_study->selection().hover(90);
    QCOMPARE(view->spectrum()->seconds, 120.0);
    QCOMPARE(summaries.size(), 0);
    m_study->selection().setCursor(90);
    QCOMPARE(view->spectrum()->seconds, 90.0);
    QCOMPARE(summaries.size(), 1);
    // Where the pointer has been already.
    m_study->selection().hover(100);
    m_study->selection().setCursor(100);
    QCOMPARE(view->spectrum()->seconds, 100.0);
    m_study->selection().setCursor(200);
    QVERIFY(view->spectrum()->reason.contains(QStringLiteral("outside the scalogram")));
    QCOMPARE(view->accessibleDescription(), view->spectrum()->reason);
    QCOMPARE(wanted.size(), 0);
}

void TestSpectrumView::hiddenViewDoesNoWork()
{
    const auto view = shown();
    const Spectrum *before = view->spectrum();
    view->hide();
    m_study->selection().setCursor(70);
    QCOMPARE(view->spectrum(), before);
    view->show();
    QCOMPARE(view->spectrum()->seconds, 70.0);
    // What was never shown asks for nothing.
    QSignalSpy wanted(m_study.get(), &Study::resultWanted);
    const SpectrumView other(*m_study);
    m_study->selection().setCursor(75);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(!other.spectrum());
}

void TestSpectrumView::heldViewKeepsItsMoment()
{
    const auto view = shown();
    view->setFollowing(false);
    m_study->selection().setCursor(80);
    QCOMPARE(view->spectrum()->seconds, 120.0);
    QCOMPARE(view->savedOptions().value(QStringLiteral("cursor_s")).toDouble(), 120.0);
    view->hide();
    view->show();
    QCOMPARE(view->spectrum()->seconds, 120.0);
    view->setFollowing(true);
    QCOMPARE(view->spectrum()->seconds, 80.0);
}

void TestSpectrumView::valuesAreThoseOfTheParameter()
{
    const auto view = shown();
    const std::vector<double> decibels = view->spectrum()->values;
    const auto result = view->result();
    const auto &parameters = findAnalysis("wavelet")->parameters;
    Values values(parameters);
    values.set(*std::ranges::find(parameters, "values", &Parameter::key), QByteArray("power"));
    m_study->setValues("wavelet", values);
    QTRY_VERIFY_WITH_TIMEOUT(view->result() != result && view->spectrum(), patienceMs);
    const Spectrum &power = *view->spectrum();
    QVERIFY(power.power.unit.startsWith(QStringLiteral("dB re 1 ")));
    // As far above the baseline as before.
    for (std::size_t row = 0; row < decibels.size(); ++row)
        QVERIFY(std::abs(power.values[row] - power.baseline[row] - decibels[row]) < 1e-3);
}

void TestSpectrumView::pointerAndKeysRead()
{
    const auto view = shown();
    auto *canvas = view->findChild<CurvesCanvas *>(QStringLiteral("spectrumCanvas"));
    QVERIFY(canvas && !canvas->accessibleName().isEmpty());
    QSignalSpy readOuts(view.get(), &View::readOutChanged);
    const PlotFrame frame = canvas->figure()->panels().front()->frame();
    const double x = frame.toPoint(10, 0).x();
    emit canvas->gestures().hovered({x, frame.area.top() + 3});
    QCOMPARE(readOuts.last().first().toString(),
             spectrumText(*view->spectrum(), view->spectrum()->rowAt(10)));
    emit canvas->gestures().hovered({1, 1});
    QVERIFY(readOuts.last().first().toString().isEmpty());
    QTest::keyClick(canvas, Qt::Key_Right);
    QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(readOuts.last().first().toString(), spectrumText(*view->spectrum(), 1));
    // It stays at its frequency when the cursor moves on.
    m_study->selection().setCursor(130);
    QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(readOuts.last().first().toString(), spectrumText(*view->spectrum(), 2));
    const double least = frame.x.minimum;
    QTest::keyClick(canvas, Qt::Key_Plus);
    QVERIFY(canvas->figure()->panels().front()->frame().x.minimum > least);
    m_study->selection().setCursor(131); // zoomed as before
    QVERIFY(canvas->figure()->panels().front()->frame().x.minimum > least);
}

void TestSpectrumView::timesAreWrittenAsOnTheTimeline()
{
    const QWidget timeline;
    ClockAxis clock;
    TimeColumn column(
        timeline, [] { return std::nullopt; }, [&] { return clock; });
    const auto view = shown();
    view->setTimeColumn(column);
    clock = onsetAxis(100);
    emit column.clockChanged();
    QVERIFY2(plain(view->summary()).startsWith(QStringLiteral("+20.0")), qPrintable(view->summary()));
    m_study->selection().setCursor(90);
    QVERIFY2(view->summary().startsWith(QStringLiteral("−10.0")), qPrintable(view->summary()));
    view->hide();
    clock = {};
    emit column.clockChanged();
    QVERIFY(view->summary().startsWith(QStringLiteral("−10.0")));
    view->show();
    QVERIFY(view->summary().startsWith(QStringLiteral("00:01:30")));
}

void TestSpectrumView::figureKeepsItsMoment()
{
    const auto view = shown();
    const QJsonObject saved = view->savedOptions();
    const QString numbers = view->numbers();
    m_study->selection().setCursor(80);
    SpectrumView other(*m_study); // never on the screen
    QVERIFY(!other.figure());
    other.restoreOptions(saved);
    other.showGiven(view->result());
    QCOMPARE(other.numbers(), numbers);
    QVERIFY(view->numbers() != numbers);
    QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    other.figure()(painter, image.rect(), {&lightTheme(), 15, 8});
    painter.end();
    QVERIFY(image.save(QStringLiteral(PICTURES "/spectrumView-figure.png")));
    other.restoreOptions({{QStringLiteral("cursor_s"), QStringLiteral("soon")}});
    QCOMPARE(other.numbers(), numbers);
}

void TestSpectrumView::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("cursor");
    for (const bool dark : {false, true})
        for (const double cursor : {120.0, 0.4, 200.0})
            QTest::addRow("%s, %g s", dark ? "dark" : "light", cursor) << dark << cursor;
}

void TestSpectrumView::pictures()
{
    QFETCH(bool, dark);
    QFETCH(double, cursor);
    if (cursor < 60)
        m_study->selection().setVisible({0, 120});
    m_study->selection().setCursor(cursor);
    const auto view = shown();
    const Theme &theme = dark ? darkTheme() : lightTheme();
    view->setPalette(themePalette(theme));
    QCOMPARE(view->grab().toImage().pixelColor(1, 1), theme.plot);
    view->grab().save(QStringLiteral(PICTURES "/spectrumView-%1-%2.png")
                          .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                          .arg(cursor));
}

QTEST_MAIN(TestSpectrumView)
#include "tst_spectrumview.moc"
