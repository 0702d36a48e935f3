// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scalegrid.h"
#include "simulation/simulation.h"
#include "study/study.h"
#include "views/drawing.h"
#include "views/theme.h"
#include "views/timeline/timeline.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QtTest>

#include <set>

#include <memory>

using namespace edgescope;

// A recording of three minutes, made once, opened anew for every test.
class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void allLanesShareOneTimeAxis();
    void clickSetsTheCursor();
    void selectDragTellsOnce();
    void browseDragPans();
    void rulerSelectsWithAnyTool();
    void gripChangesTheSelection();
    void overviewBoxMovesTheVisibleRange();
    void wheelScrollsAndZoomsAboutThePointer();
    void verbsMoveAndZoom();
    void clickOnARowSelectsItsUnit();
    void doubleClickSelectsTheBout();
    void scaleChangesTheEnsembleLane();
    void cursorLeavesLanePicturesAlone();
    void hoverMovesTheCursor();
    void markedTimesAreDrawn();
    void stackedTimeViewsShareTheirPixels();
    void missingClassIsSaidNotDrawn();
    void cumulativeFollowsTheSpikes();
    void currentIsDrawnWhenNear();
    void mapsLieOnTheTimeAxis();
    void spectrumOfTheWholeRecording();
    void spectrumNeedsLfp();
    void hiddenMapsDoNoWork();
    void hiddenTimelineAsksForNoTraces();
    void lanesCanBeHiddenAndFolded();
    void compactShowsTheWholeRecording();
    void anySizeIsDrawn();
    void figureIsDrawnInItsOwnTheme();
    void figureLeavesOutWhatMoves();
    void figureTakesTheSizesOfThePaper();
    void figureStaysAsItWasMade();
    void readOutNamesBinAndState();
    void displayFilterDrawsOtherTraces();
    void savesPictures();

private:
    QPoint at(const QByteArray &lane, double share) const;
    QImage picture(const QByteArray &lane) const;
    TimeRange visible() const { return study->selection().visible(); }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Study> study;
    std::unique_ptr<Timeline> timeline;
};

void TestTimeline::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(folder.isValid());
    path = folder.filePath(QStringLiteral("simulated.nwb"));
    SimulationSettings settings;
    settings.minutes = 3;
    settings.lfpRateHz = 500;
    simulateRecording(settings, path, {});
}

void TestTimeline::init()
{
    study = std::make_unique<Study>();
    study->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(study->recording() && study->ensemble(), 30000);
    study->selection().setVisible({30, 60});
    timeline = std::make_unique<Timeline>(*study);
    timeline->setPalette(themePalette(lightTheme()));
    timeline->resize(1100, 750);
    timeline->show();
    QVERIFY(QTest::qWaitForWindowExposed(timeline.get()));
    QVERIFY(!timeline->grab().isNull());
}

void TestTimeline::cleanup()
{
    timeline.reset();
    study.reset();
}

QPoint TestTimeline::at(const QByteArray &lane, double share) const
{
    const QRectF plot = timeline->lanePlot(lane);
    return QPointF(plot.left() + share * plot.width(), plot.center().y()).toPoint();
}

QImage TestTimeline::picture(const QByteArray &lane) const
{
    return timeline->grab(timeline->lanePlot(lane).toRect()).toImage();
}

void TestTimeline::allLanesShareOneTimeAxis()
{
    const QRectF ruler = timeline->lanePlot("ruler");
    QVERIFY(ruler.width() > 500);
    for (const char *lane :
         {"states", "seizures", "events", "lfp", "raster", "ensemble", "difference", "cumulative"}) {
        const QRectF plot = timeline->lanePlot(lane);
        QCOMPARE(plot.left(), ruler.left());
        QCOMPARE(plot.width(), ruler.width());
    }
    // The same pixel is the same time, whichever lane it is clicked in.
    const int x = at("lfp", 0.3).x();
    const double expected = visible().start + (x - ruler.left()) / ruler.width() * visible().length();
    for (const char *lane :
         {"states", "seizures", "events", "lfp", "raster", "ensemble", "difference", "cumulative"}) {
        study->selection().setCursor(0);
        QTest::mouseClick(timeline.get(), Qt::LeftButton, {}, QPoint(x, at(lane, 0).y()));
        QCOMPARE(study->selection().cursor(), expected);
    }
}

void TestTimeline::clickSetsTheCursor()
{
    QSignalSpy moved(&study->selection(), &Selection::cursorChanged);
    QTest::mouseClick(timeline.get(), Qt::LeftButton, {}, at("ensemble", 0.5));
    QCOMPARE(moved.count(), 1);
    QVERIFY(std::abs(study->selection().cursor() - 45) < 0.05);
    QVERIFY(study->selection().selected().isEmpty());
}

void TestTimeline::selectDragTellsOnce()
{
    study->selection().setTool(Selection::Tool::Select);
    QSignalSpy selected(&study->selection(), &Selection::selectedChanged);
    QSignalSpy moved(&study->selection(), &Selection::visibleChanged);
    QTest::mousePress(timeline.get(), Qt::LeftButton, {}, at("raster", 0.2));
    for (const double share : {0.25, 0.3, 0.35, 0.4})
        QTest::mouseMove(timeline.get(), at("raster", share));
    QCOMPARE(selected.count(), 0);
    QTest::mouseRelease(timeline.get(), Qt::LeftButton, {}, at("raster", 0.4));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(moved.count(), 0);
    QVERIFY(std::abs(study->selection().selected().start - 36) < 0.05);
    QVERIFY(std::abs(study->selection().selected().stop - 42) < 0.05);
    QTest::keyClick(timeline.get(), Qt::Key_Escape);
    QVERIFY(study->selection().selected().isEmpty());
    // Space borrows the Browse tool.
    QTest::keyPress(timeline.get(), Qt::Key_Space);
    QTest::mousePress(timeline.get(), Qt::LeftButton, {}, at("raster", 0.5));
    QTest::mouseMove(timeline.get(), at("raster", 0.4));
    QTest::mouseRelease(timeline.get(), Qt::LeftButton, {}, at("raster", 0.4));
    QTest::keyRelease(timeline.get(), Qt::Key_Space);
    QVERIFY(study->selection().selected().isEmpty());
    QVERIFY(std::abs(visible().start - 33) < 0.05);
}

void TestTimeline::browseDragPans()
{
    QTest::mousePress(timeline.get(), Qt::LeftButton, {}, at("lfp", 0.5));
    QTest::mouseMove(timeline.get(), at("lfp", 0.6));
    QTest::mouseMove(timeline.get(), at("lfp", 0.7));
    QTest::mouseRelease(timeline.get(), Qt::LeftButton, {}, at("lfp", 0.7));
    QVERIFY(std::abs(visible().start - 24) < 0.05);
    QCOMPARE(visible().length(), 30.0);
    QCOMPARE(study->selection().cursor(), 0.0);
}

void TestTimeline::rulerSelectsWithAnyTool()
{
    QCOMPARE(study->selection().tool(), Selection::Tool::Browse);
    QTest::mousePress(timeline.get(), Qt::LeftButton, {}, at("ruler", 0.6));
    QTest::mouseMove(timeline.get(), at("ruler", 0.5));
    QTest::mouseRelease(timeline.get(), Qt::LeftButton, {}, at("ruler", 0.5));
    QVERIFY(std::abs(study->selection().selected().start - 45) < 0.05);
    QVERIFY(std::abs(study->selection().selected().stop - 48) < 0.05);
}

void TestTimeline::gripChangesTheSelection()
{
    study->selection().setSelected({36, 42});
    QTest::mousePress(timeline.get(), Qt::LeftButton, {}, at("raster", 0.4));
    QTest::mouseMove(timeline.get(), at("raster", 0.6));
    QTest::mouseRelease(timeline.get(), Qt::LeftButton, {}, at("raster", 0.6));
    QCOMPARE(study->selection().selected().start, 36.0);
    QVERIFY(std::abs(study->selection().selected().stop - 48) < 0.05);
    QCOMPARE(visible(), (TimeRange{30, 60}));
}

void TestTimeline::overviewBoxMovesTheVisibleRange()
{
    QTest::mousePress(timeline.get(), Qt::LeftButton, {}, at("overview", 0.25));
    QTest::mouseMove(timeline.get(), at("overview", 0.4));
    QTest::mouseMove(timeline.get(), at("overview", 0.5));
    QTest::mouseRelease(timeline.get(), Qt::LeftButton, {}, at("overview", 0.5));
    QVERIFY(std::abs(visible().start - 75) < 0.3);
    QCOMPARE(visible().length(), 30.0);
    // Its right edge, now at 105 s of 180 s, zooms.
    QTest::mousePress(timeline.get(), Qt::LeftButton, {}, at("overview", 105.0 / 180));
    QTest::mouseMove(timeline.get(), at("overview", 0.7));
    QTest::mouseRelease(timeline.get(), Qt::LeftButton, {}, at("overview", 0.7));
    QVERIFY(std::abs(visible().start - 75) < 0.3);
    QVERIFY(std::abs(visible().stop - 126) < 0.3);
    // A click centres.
    study->selection().setVisible({0, 30});
    QTest::mouseClick(timeline.get(), Qt::LeftButton, {}, at("overview", 0.5));
    QVERIFY(std::abs(visible().start - 75) < 0.3);
}

void TestTimeline::wheelScrollsAndZoomsAboutThePointer()
{
    const auto turn = [&](const QPoint &position, int angle, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(position, timeline->mapToGlobal(position), {}, QPoint(0, angle), Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(timeline.get(), &event);
    };
    turn(at("raster", 0.5), -120, Qt::NoModifier);
    QVERIFY(std::abs(visible().start - 33) < 1e-6);
    study->selection().setVisible({30, 60});
    const QPoint pointer = at("raster", 0.25);
    const QRectF plot = timeline->lanePlot("raster");
    const double before = 30 + (pointer.x() - plot.left()) / plot.width() * 30;
    turn(pointer, 120, Qt::ControlModifier);
    QVERIFY(std::abs(visible().length() - 24) < 1e-6);
    const double after = visible().start + (pointer.x() - plot.left()) / plot.width() * visible().length();
    QVERIFY(std::abs(after - before) < 1e-6);
}

void TestTimeline::verbsMoveAndZoom()
{
    timeline->stepForward();
    QCOMPARE(visible(), (TimeRange{33, 63}));
    timeline->pageBack();
    QCOMPARE(visible(), (TimeRange{3, 33}));
    timeline->goToEnd();
    QVERIFY(std::abs(visible().stop - study->recording()->duration) < 1e-9);
    timeline->goToStart();
    QCOMPARE(visible(), (TimeRange{0, 30}));
    timeline->zoomIn();
    QCOMPARE(visible().length(), 15.0);
    timeline->zoomAll();
    QCOMPARE(visible(), study->recording()->window());
}

void TestTimeline::clickOnARowSelectsItsUnit()
{
    const QRectF plot = timeline->lanePlot("raster");
    const QPoint top(at("raster", 0.5).x(), static_cast<int>(plot.top()) + 2);
    QTest::mouseClick(timeline.get(), Qt::LeftButton, {}, top);
    QCOMPARE(study->selection().units().size(), std::size_t{1});
    // The top row is the excitatory unit with the most spikes.
    std::size_t most = 0;
    const std::vector<Unit> &units = study->recording()->units;
    for (std::size_t n = 0; n < units.size(); ++n)
        if (study->classes().classes[n] == UnitClass::Excitatory)
            most = std::max(most, units[n].spikeTimes.size());
    const auto unit = static_cast<std::size_t>(study->selection().units().front());
    QCOMPARE(study->classes().classes[unit], UnitClass::Excitatory);
    QCOMPARE(units[unit].spikeTimes.size(), most);
    QTest::mouseClick(timeline.get(), Qt::LeftButton, Qt::ShiftModifier, top + QPoint(0, 40));
    QCOMPARE(study->selection().units().size(), std::size_t{2});
}

void TestTimeline::doubleClickSelectsTheBout()
{
    const std::vector<Interval> &intervals = study->recording()->intervals;
    const auto state = std::find_if(intervals.begin(), intervals.end(), [](const Interval &interval) {
        return interval.kind == Interval::Kind::State;
    });
    QVERIFY(state != intervals.end());
    study->selection().setVisible({state->range.start, state->range.start + 10});
    QTest::mouseDClick(timeline.get(), Qt::LeftButton, {}, at("states", 0.2));
    QVERIFY(study->selection().selected().contains(state->range.start + 1));
    QCOMPARE(study->selection().selected().start, state->range.start);
}

void TestTimeline::scaleChangesTheEnsembleLane()
{
    const QImage ensemble = picture("ensemble");
    const QImage raster = picture("raster");
    study->conditions().setScale(20);
    QVERIFY(picture("ensemble") != ensemble);
    QVERIFY(picture("raster") == raster);
}

void TestTimeline::cursorLeavesLanePicturesAlone()
{
    const QImage before = picture("raster");
    study->selection().setCursor(45);
    const QImage after = picture("raster");
    int changed = 0;
    for (int x = 0; x < before.width(); ++x) {
        bool same = true;
        for (int y = 0; y < before.height(); ++y)
            same = same && before.pixel(x, y) == after.pixel(x, y);
        changed += !same;
    }
    QCOMPARE(changed, 1);
}

void TestTimeline::missingClassIsSaidNotDrawn()
{
    const auto inhibitoryPixels = [&] {
        const QImage image = picture("ensemble");
        const QColor wanted = lightTheme().inhibitory;
        int count = 0;
        for (int y = image.height() / 2 + 2; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                count += colour.red() - colour.blue() > 100 && std::abs(colour.hue() - wanted.hue()) < 12;
            }
        return count;
    };
    QVERIFY(inhibitoryPixels() > 500);
    const QImage before = picture("difference");
    std::vector<int> inhibitory;
    for (std::size_t n = 0; n < study->classes().classes.size(); ++n)
        if (study->classes().classes[n] == UnitClass::Inhibitory)
            inhibitory.push_back(static_cast<int>(n));
    study->setUnitClass(inhibitory, UnitClass::Unclassified);
    QTRY_VERIFY(study->ensemble() && study->ensemble()->inhibitoryUnits == 0);
    QCOMPARE(inhibitoryPixels(), 0);
    QVERIFY(picture("difference") != before);
    study->setUnitClass(inhibitory, UnitClass::Inhibitory);
}

void TestTimeline::cumulativeFollowsTheSpikes()
{
    const QByteArrayList ids = [&] {
        QByteArrayList list;
        for (const Timeline::LaneInfo &lane : timeline->lanes())
            if (lane.visible)
                list << lane.id;
        return list;
    }();
    QCOMPARE(ids.last(), QByteArray("cumulative"));
    QSignalSpy readOut(timeline.get(), &Timeline::readOutChanged);
    const QPoint place = at("cumulative", 0.25);
    QTest::mouseMove(timeline.get(), place - QPoint(3, 0));
    QTRY_VERIFY(!readOut.isEmpty());
    readOut.clear(); // it tells of the time beside
    QTest::mouseMove(timeline.get(), place);
    QTRY_VERIFY(!readOut.isEmpty());
    // S from the spikes themselves, at the pointer's time.
    const QRectF plot = timeline->lanePlot("cumulative");
    const double seconds = 30 + 30 * (place.x() - plot.left()) / plot.width();
    double s = 0;
    const auto &classes = study->classes().classes;
    for (std::size_t n = 0; n < classes.size(); ++n) {
        const auto &spikes = study->recording()->units[n].spikeTimes;
        const auto before = std::lower_bound(spikes.begin(), spikes.end(), seconds) - spikes.begin();
        if (classes[n] == UnitClass::Excitatory)
            s += static_cast<double>(before) / study->ensemble()->excitatoryUnits;
        else if (classes[n] == UnitClass::Inhibitory)
            s -= static_cast<double>(before) / study->ensemble()->inhibitoryUnits;
    }
    const QString text = readOut.last().first().toString();
    const QRegularExpression number(QStringLiteral("S  ([−0-9.]+) per neuron"));
    const QRegularExpressionMatch match = number.match(text);
    QVERIFY2(match.hasMatch(), qPrintable(text));
    const double shown = match.captured(1).replace(QChar(0x2212), u'-').toDouble();
    QVERIFY2(std::abs(shown - s) < 0.4, qPrintable(QStringLiteral("%1 %2").arg(shown).arg(s)));
    // Another range has another path.
    const QImage before = picture("cumulative");
    study->selection().setVisible({90, 120});
    QVERIFY(picture("cumulative") != before);
}

void TestTimeline::currentIsDrawnWhenNear()
{
    QVERIFY(timeline->lanePlot("current").isEmpty());
    timeline->setLaneVisible("current", true);
    study->selection().setVisible({0, 120});
    const QImage sentence = picture("current");
    study->selection().setVisible({10, 130});
    QCOMPARE(picture("current").size(), sentence.size());
    QVERIFY(!timeline->lanePlot("current").isEmpty());
    study->selection().setVisible({30, 40});
    const QImage near = picture("current");
    const auto ink = [](const QImage &image) {
        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 90;
        return dark;
    };
    QVERIFY2(ink(near) > 10 * ink(sentence), qPrintable(QString::number(ink(near))));
    // The kinetics chosen for the analysis are those of the lane.
    const auto &parameters = findAnalysis("synaptic_current")->parameters;
    Values values(parameters);
    values.set(*std::ranges::find(parameters, "kinetics", &Parameter::key), QByteArray("5_10"));
    study->setValues("synaptic_current", values);
    QVERIFY(picture("current") != near);
    timeline->grab().save(QStringLiteral(PICTURES "/timeline-current.png"));
}

void TestTimeline::hoverMovesTheCursor()
{
    study->selection().setCursor(33);
    QTest::mouseMove(timeline.get(), at("raster", 0.5));
    QTRY_VERIFY(std::abs(study->selection().cursor() - 45) < 0.05);
    QCOMPARE(study->selection().placedCursor(), 33.0);
    QTest::mouseMove(timeline.get(), QPoint(20, at("raster", 0.5).y())); // the header has no time
    QTRY_COMPARE(study->selection().cursor(), 33.0);
}

void TestTimeline::markedTimesAreDrawn()
{
    const QByteArrayList marked = {"hypnogram", "ruler", "ensemble", "difference", "cumulative"};
    std::map<QByteArray, QImage> before;
    for (const QByteArray &lane : marked + QByteArrayList{"lfp"})
        before[lane] = picture(lane);
    // A bin of 20 ms, less than a pixel, and a window of 6 s.
    study->selection().setMarked({{36, 36.02}, {45, 51}});
    for (const QByteArray &lane : marked) {
        const QImage after = picture(lane);
        QVERIFY2(after != before[lane], lane.constData());
        if (lane == "hypnogram")
            continue;
        // The strip at the top is as wide as the time: here, and nowhere else.
        const auto differs = [&](double share) {
            const QPoint place(static_cast<int>(share * after.width()), 2);
            return after.pixel(place) != before[lane].pixel(place);
        };
        QVERIFY2(differs(0.2) && differs(0.55) && differs(0.65), lane.constData());
        QVERIFY2(!differs(0.1) && !differs(0.4) && !differs(0.75), lane.constData());
    }
    QCOMPARE(picture("lfp"), before["lfp"]);
    timeline->grab().save(QStringLiteral(PICTURES "/timeline-marked.png"));
    QTest::keyClick(timeline.get(), Qt::Key_Escape);
    QCOMPARE(picture("ensemble"), before["ensemble"]);
}

// Each pixel of maps, S(t) and its residual stands for the same time, and so does each of the lanes that show
// the whole recording.
void TestTimeline::stackedTimeViewsShareTheirPixels()
{
    const QByteArrayList shown = {"ruler",    "scalogram",  "coherence", "balance_map",
                                  "ensemble", "difference", "cumulative"};
    const QByteArrayList whole = {"overview", "hypnogram", "spectrogram", "delta_power"};
    for (const QByteArray &lane : shown + whole)
        timeline->setLaneVisible(lane, true);
    timeline->resize(1100, 1600);
    const auto timesAt = [this](const QByteArrayList &lanes, int x) {
        std::set<double> times;
        for (const QByteArray &lane : lanes) {
            QMouseEvent move(QEvent::MouseMove, QPointF(x, at(lane, 0).y()), QPointF(), Qt::NoButton,
                             Qt::NoButton, {});
            QCoreApplication::sendEvent(timeline.get(), &move);
            times.insert(study->selection().cursor());
        }
        return times;
    };
    for (const QByteArrayList &lanes : {shown, whole}) {
        const QRectF first = timeline->lanePlot(lanes.front());
        for (const double share : {0.013, 0.37, 0.5, 0.91}) {
            const int x = static_cast<int>(first.left() + share * first.width());
            QCOMPARE(timesAt(lanes, x).size(), std::size_t{1});
        }
    }
}

void TestTimeline::mapsLieOnTheTimeAxis()
{
    const QByteArrayList maps = {"scalogram", "coherence", "balance_map"};
    const auto &parameters = findAnalysis("coherence")->parameters;
    Values values(parameters);
    values.set(*std::ranges::find(parameters, "pairs", &Parameter::key), std::int64_t{0});
    study->setValues("coherence", values);
    for (const QByteArray &lane : maps) {
        QVERIFY(timeline->lanePlot(lane).isEmpty());
        timeline->setLaneVisible(lane, true);
    }
    timeline->resize(1100, 1200);
    const QRectF ruler = timeline->lanePlot("ruler");
    for (const QByteArray &lane : maps) {
        QCOMPARE(timeline->lanePlot(lane).left(), ruler.left());
        QCOMPARE(timeline->lanePlot(lane).right(), ruler.right());
    }
    const auto colours = [this](const QByteArray &lane) {
        const QImage image = picture(lane);
        std::set<QRgb> found;
        for (int x = 0; x < image.width(); x += 3)
            for (int y = 0; y < image.height(); y += 3)
                found.insert(image.pixel(x, y));
        return found.size();
    };
    for (const QByteArray &lane : maps)
        QTRY_VERIFY2_WITH_TIMEOUT(colours(lane) > 200, lane.constData(), 30000);
    timeline->grab().save(QStringLiteral(PICTURES "/timeline-maps.png"));
    // They follow the time shown, with results of that time.
    study->selection().setVisible({60, 80});
    QTRY_VERIFY_WITH_TIMEOUT(study->result("wavelet"), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(std::get<TimeMap>(study->result("wavelet")->shape).start, 60.0, 30000);
    // A click moves the cursor to the time of that pixel.
    QTest::mouseClick(timeline.get(), Qt::LeftButton, {}, at("scalogram", 0.5));
    QVERIFY(std::abs(study->selection().cursor() - 70) < 0.05);
}

void TestTimeline::spectrumOfTheWholeRecording()
{
    const QByteArrayList spectrum = {"spectrogram", "delta_power"};
    for (const QByteArray &lane : spectrum) {
        QVERIFY(timeline->lanePlot(lane).isEmpty());
        timeline->setLaneVisible(lane, true);
    }
    QTRY_VERIFY_WITH_TIMEOUT(study->result("spectrogram") && study->jobs().isIdle(), 30000);
    const auto result = study->result("spectrogram");
    const TimeMap &map = std::get<TimeMap>(result->shape);
    QCOMPARE(map.columns, std::size_t{18}); // of 10 s
    // Between the hypnogram and the ruler, on the hypnogram's time axis.
    for (const QByteArray &lane : spectrum) {
        QCOMPARE(timeline->lanePlot(lane).left(), timeline->lanePlot("hypnogram").left());
        QCOMPARE(timeline->lanePlot(lane).right(), timeline->lanePlot("hypnogram").right());
        QVERIFY(timeline->lanePlot(lane).top() >= timeline->lanePlot("hypnogram").bottom());
        QVERIFY(timeline->lanePlot(lane).bottom() <= timeline->lanePlot("ruler").top());
    }
    std::set<QRgb> colours;
    const QImage drawn = picture("spectrogram");
    for (int x = 0; x < drawn.width(); x += 3)
        for (int y = 0; y < drawn.height(); y += 3)
            colours.insert(drawn.pixel(x, y));
    QVERIFY(colours.size() > 100);
    const QImage curve = picture("delta_power"); // filled to the bottom, and never quite to the top
    QVERIFY(curve.pixelColor(400, curve.height() - 2) != curve.pixelColor(400, 2));
    // The read-out is the value of the cell.
    QSignalSpy told(timeline.get(), &Timeline::readOutChanged);
    const QRectF plot = timeline->lanePlot("spectrogram");
    const QPoint place = at("spectrogram", 0.3);
    QTest::mouseMove(timeline.get(), place - QPoint(1, 0));
    QTest::mouseMove(timeline.get(), place);
    const auto text = [&] { return told.isEmpty() ? QString() : told.last().first().toString(); };
    const auto column = static_cast<std::size_t>((place.x() - plot.left()) / plot.width() * 18);
    const auto row = static_cast<std::size_t>((plot.bottom() - place.y()) / plot.height() * 50);
    const QString hertz =
        QStringLiteral("%1\u202FHz · Power density ").arg((static_cast<double>(row) + 1) / 2, 0, 'f', 1);
    QTRY_VERIFY2(text().contains(hertz), qPrintable(text() + hertz));
    QVERIFY(Qt::mightBeRichText(text()));
    const auto shown = [&](const QString &before, const QString &after) {
        const QRegularExpression number(before + QStringLiteral("([−0-9.]+)") + after);
        return number.match(text()).captured(1).replace(QChar(0x2212), u'-').toDouble();
    };
    const double decibels = shown(QStringLiteral("Power density "), QStringLiteral("\u202FdB re 1 V²/Hz"));
    QVERIFY2(std::abs(decibels - static_cast<double>(map.values[row * 18 + column])) < 0.5,
             qPrintable(text()));
    QTest::mouseMove(timeline.get(), at("delta_power", 0.3));
    QTRY_VERIFY(text().contains(QStringLiteral("Delta power ")));
    const double delta = std::get<std::vector<double>>(result->tables[0].columns[1].values)[column];
    QVERIFY2(std::abs(shown(QStringLiteral("Delta power "), QStringLiteral("\u202FµV²")) / (delta * 1e12) -
                      1) < 0.01,
             qPrintable(text()));
    // A click centres; what is visible changes nothing.
    QSignalSpy wanted(study.get(), &Study::resultWanted);
    QTest::mouseClick(timeline.get(), Qt::LeftButton, {}, at("spectrogram", 0.5));
    QVERIFY(std::abs(visible().start + visible().stop - 180) < 0.6);
    QTest::mouseClick(timeline.get(), Qt::LeftButton, {}, at("delta_power", 0.25));
    QVERIFY(std::abs(visible().start + visible().stop - 90) < 0.6);
    study->conditions().setStates({QStringLiteral("SWS")});
    QTRY_VERIFY_WITH_TIMEOUT(study->jobs().isIdle(), 30000);
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(study->result("spectrogram"), result);
    // Another channel is another picture.
    QTest::mouseMove(timeline.get(), QPoint(2, 2));
    const QImage first = picture("spectrogram");
    const auto &parameters = findAnalysis("spectrogram")->parameters;
    Values values(parameters);
    values.set(*std::ranges::find(parameters, "channel", &Parameter::key), std::int64_t{1});
    study->setValues("spectrogram", values);
    QTRY_VERIFY_WITH_TIMEOUT(study->result("spectrogram"), 30000);
    QTRY_VERIFY(picture("spectrogram") != first);
    timeline->grab().save(QStringLiteral(PICTURES "/timeline-spectrum.png"));
}

void TestTimeline::spectrumNeedsLfp()
{
    SimulationSettings settings;
    settings.minutes = 1;
    settings.lfpChannels = 0;
    const QString units = folder.filePath(QStringLiteral("units.nwb"));
    simulateRecording(settings, units, {});
    timeline->setLaneVisible("spectrogram", true);
    timeline->setLaneVisible("delta_power", true);
    QVERIFY(!timeline->lanePlot("spectrogram").isEmpty());
    study->open(units);
    QTRY_VERIFY_WITH_TIMEOUT(study->recording()->channels.empty(), 30000);
    for (const Timeline::LaneInfo &lane : timeline->lanes())
        if (lane.id == "spectrogram" || lane.id == "delta_power") {
            QVERIFY(timeline->lanePlot(lane.id).isEmpty());
            QVERIFY(!lane.available);
        }
}

void TestTimeline::hiddenMapsDoNoWork()
{
    timeline->setLaneVisible("scalogram", true);
    QTRY_VERIFY_WITH_TIMEOUT(study->result("wavelet") && study->jobs().isIdle(), 30000);
    QSignalSpy ready(study.get(), &Study::resultReady);
    timeline->setLaneVisible("scalogram", false);
    QTRY_VERIFY(timeline->lanePlot("scalogram").isEmpty());
    study->selection().setVisible({100, 130});
    QCoreApplication::processEvents();
    study->traces().request({10, 20}, 100, {0});
    QTRY_VERIFY_WITH_TIMEOUT(study->jobs().isIdle(), 30000);
    QCOMPARE(ready.count(), 0);
}

void TestTimeline::hiddenTimelineAsksForNoTraces()
{
    QSignalSpy ready(&study->traces(), &TraceLoader::ready);
    const auto shows = [&](const TimeRange &range) {
        return std::any_of(ready.begin(), ready.end(), [&](const QList<QVariant> &arguments) {
            return arguments.first().value<std::shared_ptr<const Traces>>()->range == range;
        });
    };
    study->selection().setVisible({60, 80});
    QTRY_VERIFY_WITH_TIMEOUT(shows({60, 80}), 10000);
    timeline->hide();
    study->selection().setVisible({90, 100});
    // Once the loader has answered a later question, the timeline has not asked before.
    QCoreApplication::processEvents();
    study->traces().request({10, 20}, 100, {0});
    QTRY_VERIFY_WITH_TIMEOUT(shows({10, 20}), 10000);
    QVERIFY(!shows({90, 100}));
    timeline->show();
    QTRY_VERIFY_WITH_TIMEOUT(shows({90, 100}), 10000);
}

void TestTimeline::lanesCanBeHiddenAndFolded()
{
    QCOMPARE(timeline->lanes().size(), std::size_t{19});
    QSignalSpy changed(timeline.get(), &Timeline::lanesChanged);
    const double before = timeline->lanePlot("raster").height();
    timeline->setLaneVisible("lfp", false);
    timeline->setLaneVisible("lfp", false);
    QCOMPARE(changed.count(), 1);
    QVERIFY(timeline->lanePlot("lfp").isEmpty());
    QVERIFY(timeline->lanePlot("raster").height() > before);
    timeline->setLaneVisible("lfp", true);
    QTest::mouseClick(timeline.get(), Qt::LeftButton, {}, QPoint(30, at("raster", 0).y()));
    QVERIFY(timeline->lanePlot("raster").isEmpty());
    QVERIFY(!timeline->grab().isNull());
    // A double-click is one fold, not a fold and its reverse.
    const QPoint title(30, static_cast<int>(timeline->lanePlot("lfp").top()) + 8);
    QTest::mouseClick(timeline.get(), Qt::LeftButton, {}, title);
    QTest::mouseDClick(timeline.get(), Qt::LeftButton, {}, title);
    QTest::mouseRelease(timeline.get(), Qt::LeftButton, {}, title);
    QVERIFY(timeline->lanePlot("lfp").isEmpty());
}

void TestTimeline::compactShowsTheWholeRecording()
{
    timeline->setCompact(true);
    timeline->resize(1100, timeline->maximumHeight());
    QVERIFY(timeline->lanePlot("raster").isEmpty());
    QTest::mouseClick(timeline.get(), Qt::LeftButton, {}, at("ensemble", 0.5));
    QVERIFY(std::abs(study->selection().cursor() - study->recording()->duration / 2) < 0.3);
    timeline->setCompact(false);
    QVERIFY(timeline->maximumHeight() > 10000);
}

void TestTimeline::anySizeIsDrawn()
{
    timeline->setMinimumSize(0, 0);
    for (const QSize &size :
         {QSize(1, 1), QSize(60, 40), QSize(130, 200), QSize(4000, 3000), QSize(300, 2000)}) {
        timeline->resize(size);
        QCOMPARE(timeline->grab().toImage().size(), size * timeline->devicePixelRatio());
    }
    study->selection().setVisible({30, 30.001});
    timeline->resize(1100, 750);
    QVERIFY(!timeline->grab().isNull());
    for (const int k : {1, scaleCount}) {
        study->conditions().setScale(k);
        timeline->zoomAll();
        QVERIFY(!timeline->grab().isNull());
    }
    study->close();
    QVERIFY(!timeline->grab().isNull());
}

void TestTimeline::figureIsDrawnInItsOwnTheme()
{
    QImage image(1200, 800, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    timeline->setPalette(themePalette(darkTheme())); // must not reach the figure
    timeline->resize(1000, 700);
    timeline->figure()(painter, QRectF(100, 50, 1000, 700), {&lightTheme()});
    painter.end();
    image.save(QStringLiteral(PICTURES "/timeline-figure.png"));
    QCOMPARE(image.pixelColor(50, 25), QColor(Qt::red));
    QCOMPARE(image.pixelColor(104, 400), lightTheme().plot); // the header column
    QCOMPARE(image.pixelColor(1150, 400), QColor(Qt::red));
}

void TestTimeline::figureLeavesOutWhatMoves()
{
    const auto drawn = [this] {
        QImage image(timeline->size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        timeline->figure()(painter, QRectF(QPointF(0, 0), timeline->size()), {&lightTheme()});
        painter.end();
        return image;
    };
    study->selection().setCursor(35);
    const QImage first = drawn();
    study->selection().setCursor(50);
    QCOMPARE(drawn(), first);
    // A selected range stays, without the grips in the middle of the raster: nothing but its flag is solid.
    study->selection().setSelected({40, 45});
    const QImage selected = drawn();
    QVERIFY(selected != first);
    const auto count = [](const QImage &image, int top, int bottom) {
        int found = 0;
        for (int y = top; y < bottom; ++y)
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == lightTheme().accent;
        return found;
    };
    const int third = selected.height() / 3;
    QVERIFY(count(selected, 0, third) > 100);
    QCOMPARE(count(selected, third, selected.height()), 0);
}

// On paper all type is of the size that was asked for and the lanes fill the area, whatever shape the
// timeline has on the screen.
void TestTimeline::figureTakesTheSizesOfThePaper()
{
    constexpr double unitsPerPoint = 8;
    constexpr double pointsPerInch = 72;
    for (const QSizeF &points : {QSizeF(493, 285), QSizeF(300, 400)})
        for (const double type : {6.0, 7.0}) {
            const QSizeF page = points * unitsPerPoint;
            const FigureStyle style{&lightTheme(), 15, type};
            const Drawing drawing(page, unitsPerPoint * pointsPerInch, [&](QPainter &painter) {
                timeline->figure()(painter, {{}, page}, style);
            });
            QRectF filled;
            int texts = 0;
            for (const Drawing::Element &element : drawing.elements()) {
                const QTransform &transform = drawing.states()[element.state].transform;
                if (const auto *text = std::get_if<Drawing::Text>(&element.shape)) {
                    const double size = text->size * transform.m11() / unitsPerPoint;
                    QVERIFY2(std::abs(size - type) < 0.01, qPrintable(text->text));
                    ++texts;
                } else if (const auto *path = std::get_if<Drawing::Path>(&element.shape)) {
                    filled |= transform.mapRect(path->path.boundingRect());
                }
            }
            QVERIFY(texts > 20);
            constexpr double slack = 2 * unitsPerPoint;
            QVERIFY(filled.contains(QRectF({}, page).adjusted(slack, slack, -slack, -slack)));
        }
    // Lanes that would not fit are all smaller, their type too.
    const QSizeF low = QSizeF(493, 90) * unitsPerPoint;
    const Drawing drawing(low, unitsPerPoint * pointsPerInch, [&](QPainter &painter) {
        timeline->figure()(painter, {{}, low}, {&lightTheme(), 15, 7});
    });
    for (const Drawing::Element &element : drawing.elements())
        if (const auto *text = std::get_if<Drawing::Text>(&element.shape))
            QVERIFY(text->size * drawing.states()[element.state].transform.m11() < 6 * unitsPerPoint);
}

// What is done to the timeline later does not reach a figure.
void TestTimeline::figureStaysAsItWasMade()
{
    study->selection().setSelected({40, 45});
    const FigurePainter figure = timeline->figure();
    const auto drawn = [&figure] {
        QImage image(1100, 750, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        figure(painter, image.rect(), {&lightTheme()});
        return image;
    };
    const QImage before = drawn();
    timeline->gainUp();
    timeline->setLaneVisible("raster", false);
    timeline->resize(700, 400);
    study->selection().setVisible({100, 110});
    study->selection().setSelected({});
    study->conditions().setScale(25);
    Annotation later;
    later.range = {42, 44};
    later.label = QStringLiteral("later");
    study->annotations().edit(QStringLiteral("Event"), addition(study->annotations().list(), later));
    QVERIFY(drawn() == before);
}

void TestTimeline::displayFilterDrawsOtherTraces()
{
    QSignalSpy ready(&study->traces(), &TraceLoader::ready);
    const auto header = [this] {
        const QRectF plot = timeline->lanePlot("lfp");
        return timeline->grab(QRect(0, qRound(plot.top()), qRound(plot.left()), qRound(plot.height())))
            .toImage();
    };
    const auto change = [&](const DisplayFilter &filter) {
        ready.clear();
        study->setDisplayFilter(filter);
        return QTest::qWaitFor([&] { return !ready.isEmpty(); }, 30000);
    };
    study->selection().setVisible({40, 50});
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() &&
                                 ready.last().at(0).value<std::shared_ptr<const Traces>>()->range ==
                                     (TimeRange{40, 50}),
                             30000);
    const QImage raw = picture("lfp");
    const QImage rawHeader = header();
    const int channels = static_cast<int>(study->recording()->channels.size());
    QVERIFY(change({1, 30, 50, {}}));
    QCOMPARE(ready.last().at(0).value<std::shared_ptr<const Traces>>()->channels.size(), size_t(channels));
    QVERIFY(picture("lfp") != raw);
    QVERIFY(header() != rawHeader); // says what is drawn
    // One pair fewer than channels; the read-out names both of a pair.
    QVERIFY(change({0, 0, 0, DisplayFilter::Reference::Bipolar}));
    QCOMPARE(ready.last().at(0).value<std::shared_ptr<const Traces>>()->channels.size(),
             size_t(channels - 1));
    QSignalSpy told(timeline.get(), &Timeline::readOutChanged);
    QTest::mouseMove(timeline.get(), at("lfp", 0.4));
    QTest::mouseMove(timeline.get(), at("lfp", 0.5));
    QTRY_VERIFY(!told.isEmpty() && told.last().first().toString().contains(QStringLiteral(" − ")));
    // Raw again is the same picture as before.
    QTest::mouseMove(timeline.get(), QPoint(2, 2));
    QVERIFY(change({}));
    QTRY_VERIFY(picture("lfp") == raw);
    QCOMPARE(header(), rawHeader);
}

void TestTimeline::readOutNamesBinAndState()
{
    QSignalSpy told(timeline.get(), &Timeline::readOutChanged);
    QTest::mouseMove(timeline.get(), at("ensemble", 0.4));
    QTest::mouseMove(timeline.get(), at("ensemble", 0.5));
    const auto text = [&] { return told.isEmpty() ? QString() : told.last().first().toString(); };
    QTRY_VERIFY2(text().contains(QStringLiteral("+45.0")), qPrintable(text()));
    QVERIFY2(text().contains(QStringLiteral("f<sub>obs</sub>")), qPrintable(text()));
}

void TestTimeline::savesPictures()
{
    QDir().mkpath(QStringLiteral(PICTURES));
    QSignalSpy ready(&study->traces(), &TraceLoader::ready);
    study->selection().setVisible({25, 55});
    study->selection().setSelected({39, 40.5});
    study->selection().setCursor(47.3);
    QTRY_VERIFY_WITH_TIMEOUT(ready.count() > 0, 10000);
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        timeline->setPalette(themePalette(*theme));
        const QString name = theme->dark ? QStringLiteral("dark") : QStringLiteral("light");
        QVERIFY(timeline->grab().save(QStringLiteral(PICTURES "/timeline-%1.png").arg(name)));
    }
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
