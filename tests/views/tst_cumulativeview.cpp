// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/analysis.h"
#include "core/random.h"
#include "simulation/simulation.h"
#include "study/study.h"
#include "views/curves/curvesfigure.h"
#include "views/curves/curvesview.h"

#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QtTest>

#include <cmath>

using namespace edgescope;
using namespace Qt::StringLiterals;

namespace {

constexpr auto analysisId = "signed_cumulative";

std::shared_ptr<const Result> analysed(Recording recording, const std::vector<UnitClass> &classes,
                                       const QByteArray &shown)
{
    const TimeRange window = recording.window();
    AnalysisInput input;
    input.ensemble = std::make_shared<EnsembleSignals>(ensembleSignals(recording.units, classes, window));
    input.recording = std::make_shared<Recording>(std::move(recording));
    input.statistics = std::make_shared<EnsembleStatistics>(
        ensembleStatistics(*input.ensemble, window, {{QString(), {window}}}, Progress()));
    const Analysis *analysis = findAnalysis(analysisId);
    Values values(analysis->parameters);
    values.set(*std::ranges::find(analysis->parameters, "shown", &Parameter::key), shown);
    return std::make_shared<Result>(analysis->run(input, values, Progress()));
}

std::shared_ptr<const Result> simulatedSeizure(const QByteArray &shown)
{
    SimulationSettings settings;
    settings.scenario = Scenario::Seizure;
    SimulatedUnits simulated = simulateUnits(settings, Progress());
    Recording recording;
    recording.duration = simulated.duration;
    recording.units = std::move(simulated.units);
    recording.intervals = std::move(simulated.intervals);
    return analysed(std::move(recording), simulated.classes, shown);
}

std::shared_ptr<const Result> withoutSeizure()
{
    Recording recording;
    recording.duration = 300;
    for (std::uint64_t n = 0; n < 10; ++n) {
        Random random(streamSeed(9, {n}));
        Unit unit;
        for (double t = 0; t < recording.duration; t += random.exponential() / 5)
            unit.spikeTimes.push_back(t);
        recording.units.push_back(std::move(unit));
    }
    std::vector<UnitClass> classes(10, UnitClass::Excitatory);
    std::fill(classes.begin() + 7, classes.end(), UnitClass::Inhibitory);
    return analysed(std::move(recording), classes, "residual");
}

// A short seizure of inhibition, made up for within a few minutes.
std::shared_ptr<const Result> recoveredSeizure(const QByteArray &shown = "residual")
{
    Recording recording;
    recording.duration = 900;
    recording.intervals = {{{300, 320}, u"Seizure"_s, Interval::Kind::Seizure}};
    std::vector<UnitClass> classes;
    for (std::uint64_t n = 0; n < 30; ++n) {
        const bool excitatory = n < 20;
        const auto rate = [&](double t) {
            if (t >= 300 && t < 320)
                return excitatory ? 1.0 : 15.0;
            return 5.0 + (excitatory && t >= 320 ? 280.0 / 40 * std::exp(-(t - 320) / 40) : 0);
        };
        Random random(streamSeed(8, {n}));
        Unit unit;
        for (double t = 0; t < recording.duration; t += random.exponential() / 20)
            if (random.uniform() < rate(t) / 20)
                unit.spikeTimes.push_back(t);
        recording.units.push_back(std::move(unit));
        classes.push_back(excitatory ? UnitClass::Excitatory : UnitClass::Inhibitory);
    }
    return analysed(std::move(recording), classes, shown);
}

QImage painted(const Result &result, const Theme &theme, const QString &name, const QSize &size = {900, 560})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.plot);
    QPainter painter(&image);
    CurvesView::paint(painter, image.rect(), result, {&theme, 15, 9});
    painter.end();
    image.save(QStringLiteral(PICTURES "/cumulativeView-") + name + u".png"_s);
    return image;
}

} // namespace

class TestCumulativeView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pictures();
    void recoveryIsMarked();
    void wordsStayInThePicture();
    void wordsNeverMeet_data();
    void wordsNeverMeet();
    void shownIsChosenAboveThePicture();
    void withoutSeizureSaysWhatIsDrawn();
    void emptyViewSaysWhatItShows();
};

void TestCumulativeView::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QDir().mkpath(QStringLiteral(PICTURES));
}

void TestCumulativeView::pictures()
{
    for (const char *shown : {"residual", "raw", "scaled"}) {
        const auto result = simulatedSeizure(shown);
        const QImage light = painted(*result, lightTheme(), QLatin1String(shown));
        QVERIFY(light != painted(*result, darkTheme(), QLatin1String(shown) + u"-dark"_s));
    }
    painted(*recoveredSeizure("raw"), lightTheme(), u"recovered-raw"_s);
}

void TestCumulativeView::recoveryIsMarked()
{
    const auto result = recoveredSeizure();
    painted(*result, lightTheme(), u"recovered"_s);
    const Panel &panel = std::get<Curves>(result->shape).panels.front();
    const auto words = [&](Mark::Kind kind) {
        const auto found = std::ranges::find(panel.marks, kind, &Mark::kind);
        return found == panel.marks.end() ? QString() : found->text;
    };
    QVERIFY(words(Mark::Kind::Peak).startsWith(u"peak r −"_s));
    QVERIFY(words(Mark::Kind::Half).startsWith(u"half +"_s));
    QVERIFY2(words(Mark::Kind::Recovery).endsWith(u" s after offset"_s),
             qPrintable(words(Mark::Kind::Recovery)));
}

void TestCumulativeView::wordsStayInThePicture()
{
    // A narrow dock: no pixel of ink may touch the right edge.
    for (const auto &result : {simulatedSeizure("residual"), recoveredSeizure()}) {
        const QImage image = painted(*result, lightTheme(), u"narrow"_s, {420, 320});
        for (int y = 0; y < image.height(); ++y)
            QVERIFY(qGray(image.pixel(image.width() - 1, y)) > 200);
    }
}

void TestCumulativeView::wordsNeverMeet_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(900, 560), QSize(380, 200), QSize(380, 130), QSize(240, 300)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void TestCumulativeView::wordsNeverMeet()
{
    QFETCH(const QSize, size);
    for (const auto &result : {simulatedSeizure("residual"), recoveredSeizure(), recoveredSeizure("raw")}) {
        const FigureStyle style{&lightTheme(), 15, 9};
        CurvesFigure figure(std::get<Curves>(result->shape), style);
        QImage image(size, QImage::Format_RGB32);
        figure.setArea(image.rect(), &image);
        const CurvesPanel &panel = *figure.panels().front();
        const PlotMetrics metrics(style, &image);
        const std::vector<QRectF> boxes = panel.wordBoxes(metrics);
        QVERIFY(boxes.size() >= 2); // those of onset and end
        const QRectF plot = panel.frame().area;
        for (size_t n = 0; n < boxes.size(); ++n) {
            QVERIFY(boxes[n].left() >= plot.left() && boxes[n].right() <= plot.right() + 0.01);
            QVERIFY(boxes[n].top() >= 0 && boxes[n].bottom() <= plot.bottom());
            for (size_t other = 0; other < n; ++other)
                QVERIFY(!boxes[n].intersects(boxes[other]));
        }
    }
}

void TestCumulativeView::shownIsChosenAboveThePicture()
{
    Study study;
    CurvesView view(study, analysisId);
    view.resize(600, 400);
    auto *scaled = view.findChild<QToolButton *>(u"shown_scaled"_s);
    auto *residual = view.findChild<QToolButton *>(u"shown_residual"_s);
    QVERIFY(scaled && residual);
    QVERIFY(residual->isChecked());
    view.show();
    emit study.resultReady(analysisId, recoveredSeizure());
    view.grab().save(QStringLiteral(PICTURES "/cumulativeView-widget.png"));
    scaled->click();
    QCOMPARE(study.values(analysisId).choice("shown"), QByteArray("scaled"));
    // The form of parameters changes the same value.
    study.setValues(analysisId, Values(findAnalysis(analysisId)->parameters));
    QVERIFY(residual->isChecked());
    // Other curves have no such choice.
    CurvesView variance(study, "variance_scaling");
    QVERIFY(!variance.findChild<QToolButton *>(u"shown_residual"_s));
}

void TestCumulativeView::withoutSeizureSaysWhatIsDrawn()
{
    Study study;
    CurvesView view(study, analysisId);
    view.show();
    const auto *raw = view.findChild<QToolButton *>(u"shown_raw"_s);
    const auto *residual = view.findChild<QToolButton *>(u"shown_residual"_s);
    emit study.resultReady(analysisId, withoutSeizure());
    QVERIFY(raw->isChecked());
    QVERIFY(!residual->isEnabled());
    QVERIFY(!residual->toolTip().isEmpty());
    emit study.resultReady(analysisId, recoveredSeizure());
    QVERIFY(residual->isChecked());
    QVERIFY(residual->isEnabled());
    QVERIFY(residual->toolTip().isEmpty());
}

void TestCumulativeView::emptyViewSaysWhatItShows()
{
    Study study;
    CurvesView view(study, analysisId);
    view.resize(500, 300);
    view.show();
    bool found = false;
    for (const QLabel *label : view.findChildren<QLabel *>())
        found |= label->text().contains(u"S(t) and recovery"_s);
    QVERIFY(found);
}

QTEST_MAIN(TestCumulativeView)
#include "tst_cumulativeview.moc"
