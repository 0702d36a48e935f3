// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/classification.h"
#include "simulation/simulation.h"
#include "study/study.h"
#include "views/classes/classescanvas.h"
#include "views/classes/classesview.h"
#include "views/classes/posteriorfield.h"
#include "views/classes/thresholdgrip.h"
#include "views/drawing.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <cmath>

using namespace edgescope;

namespace {

using E = UnitClass;

std::shared_ptr<const Waveform> sharedWaveform(float trough, float peak)
{
    auto waveform = std::make_shared<Waveform>();
    waveform->mean = {0, 0, 0, 0, trough, 0, peak, 0, 0, 0};
    waveform->rateHz = 10000;
    waveform->unit = QStringLiteral("V");
    return waveform;
}

// Two units in the plane, one without a half width, one with a positive waveform and one without a waveform.
UnitPlane smallPlane()
{
    UnitPlane plane;
    plane.troughToPeak.title = QStringLiteral("Trough-to-peak");
    plane.troughToPeak.unit = QStringLiteral("ms");
    plane.halfWidth.title = QStringLiteral("Half width");
    plane.halfWidth.unit = QStringLiteral("ms");
    const auto add = [&plane](const char *label, double ms, double width, UnitClass unitClass) {
        PlaneUnit unit;
        unit.label = QString::fromLatin1(label);
        unit.troughToPeak = ms;
        unit.halfWidth = width;
        unit.suggested = unitClass;
        plane.units.push_back(unit);
    };
    add("wide", 0.7, 0.6, E::Excitatory);
    add("narrow", 0.3, 0.4, E::Inhibitory);
    add("cut", 0.5, undefined, E::Unclassified);
    add("axon", undefined, undefined, E::Unclassified);
    add("silent", undefined, undefined, E::Unclassified);
    plane.units[0].waveform = sharedWaveform(-5e-5F, 2e-5F);
    plane.units[0].conflict = QStringLiteral("waveform is E but effect on others is I");
    plane.units[1].waveform = sharedWaveform(-1e-4F, 3e-5F);
    plane.units[1].conflict = QStringLiteral("column cell_type is E but waveform is I");
    plane.units[3].waveform = sharedWaveform(8e-5F, -1e-5F);
    plane.units[3].isPositive = true;
    plane.threshold = 0.5;
    return plane;
}

std::shared_ptr<const Result> resultOf(const UnitPlane &plane)
{
    auto result = std::make_shared<Result>();
    result->analysis = "classification";
    result->shape = plane;
    return result;
}

const FigureStyle lightStyle{&lightTheme(), 15, 8};

} // namespace

class TestClassesView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_study.reset(); }

    void emptyViewInvites();
    void placesOfUnits();
    void stacksWithoutHalfWidths();
    void waveformsAreAligned();
    void reasonsOfAUnit();
    void ellipsesHoldTheirDeviations();
    void suggestedClassesMatchTheTruth();
    void shadingIsThePosterior();
    void thresholdIsDragged();
    void thresholdMovesByKeys();
    void clicksAndLassoSelect();
    void lassoAmongWaveforms();
    void selectionElsewhereIsSeen();
    void classKeys();
    void classesAreTakenOver();
    void conflictsAreSteppedThrough();
    void readingPointGoesOverTheUnits();
    void optionsAreKept();
    void figureWithoutWidget();
    void withoutWaveforms();
    void planeWithoutWaveforms();
    void withoutUnits();
    void pictures_data();
    void pictures();

private:
    std::unique_ptr<ClassesView> shown(const QSize &size = {900, 480});
    const UnitPlane &plane(const ClassesView &view) const
    {
        return std::get<UnitPlane>(view.result()->shape);
    }
    ClassesCanvas *canvas(const ClassesView &view) const
    {
        return view.findChild<ClassesCanvas *>(QStringLiteral("classesCanvas"));
    }
    void takeThreshold();

    QTemporaryDir m_folder;
    QString m_path;
    SimulationSettings m_settings;
    std::unique_ptr<Study> m_study;
};

void TestClassesView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QDir().mkpath(QStringLiteral(PICTURES));
    m_settings.minutes = 2;
    m_settings.lfpChannels = 1;
    m_settings.lfpRateHz = 250;
    m_path = m_folder.filePath(QStringLiteral("classes.nwb"));
    simulateRecording(m_settings, m_path, {});
}

void TestClassesView::init()
{
    QFile::remove(classFileBeside(m_path));
    m_study = std::make_unique<Study>();
    m_study->open(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(m_study->recording() && m_study->ensemble(), 30000);
}

std::unique_ptr<ClassesView> TestClassesView::shown(const QSize &size)
{
    auto view = std::make_unique<ClassesView>(*m_study);
    view->setPalette(themePalette(lightTheme()));
    view->resize(size);
    view->show();
    if (!QTest::qWaitFor([&] { return view->result() != nullptr; }, 60000))
        qWarning("nothing is shown");
    return view;
}

// The threshold alone decides: no groups, no votes of connections.
void TestClassesView::takeThreshold()
{
    Values values(classificationParameters());
    for (const Parameter &parameter : classificationParameters()) {
        if (parameter.key == "preset")
            values.set(parameter, QByteArray("threshold"));
        if (parameter.key == "connections")
            values.set(parameter, false);
    }
    m_study->setValues("classification", values);
}

void TestClassesView::emptyViewInvites()
{
    Study study;
    ClassesView view(study);
    view.show();
    QVERIFY(view.findChild<QLabel *>(QStringLiteral("message"))
                ->text()
                .startsWith(QStringLiteral("Open a recording to see what tells its units' classes.")));
    QVERIFY(view.summary().isEmpty() && view.numbers().isEmpty());
    QVERIFY(!view.figure());
}

void TestClassesView::placesOfUnits()
{
    const UnitPlane data = smallPlane();
    const ClassesLook look;
    QImage device(600, 400, QImage::Format_RGB32);
    const PlanePicture picture(data, look, lightStyle, QRectF(0, 0, 600, 400), &device);
    QCOMPARE(*picture.place(0), picture.frame().toPoint(0.7, 0.6));
    QCOMPARE(*picture.place(1), picture.frame().toPoint(0.3, 0.4));
    // On the strip above the plane, at its trough-to-peak.
    QVERIFY(picture.place(2)->y() < picture.frame().area.top());
    QCOMPARE(picture.place(2)->x(), picture.frame().toPoint(0.5, 0.5).x());
    // By name above that; the one without a waveform is nowhere.
    QVERIFY(picture.place(3)->y() < picture.place(2)->y());
    QVERIFY(!picture.place(4));
    for (const size_t unit : {0, 1, 2, 3}) {
        QVERIFY(picture.field().contains(*picture.place(unit)));
        QCOMPARE(picture.unitAt(*picture.place(unit) + QPointF(2, -2)), std::optional(unit));
    }
    QVERIFY(!picture.unitAt(picture.frame().toPoint(0.5, 0.5)));
    QCOMPARE(picture.thresholdLine().x1(), picture.frame().toPoint(0.5, 0.5).x());
    QVERIFY(std::abs(picture.troughToPeakAt(picture.thresholdLine().x1()) - 0.5) < 1e-12);
    ClassesLook dragged;
    dragged.threshold = 0.6;
    const PlanePicture moved(data, dragged, lightStyle, QRectF(0, 0, 600, 400), &device);
    QCOMPARE(moved.thresholdLine().x1(), moved.frame().toPoint(0.6, 0.5).x());
}

void TestClassesView::stacksWithoutHalfWidths()
{
    UnitPlane data = smallPlane();
    for (PlaneUnit &unit : data.units)
        unit.halfWidth = undefined;
    data.units[2].troughToPeak = 0.71; // in the same stack as the first
    const ClassesLook look;
    QImage device(600, 400, QImage::Format_RGB32);
    const PlanePicture picture(data, look, lightStyle, QRectF(0, 0, 600, 400), &device);
    QCOMPARE(picture.frame().y.title, QStringLiteral("Units"));
    QCOMPARE(*picture.place(0), picture.frame().toPoint(0.7, 1));
    QCOMPARE(*picture.place(2), picture.frame().toPoint(0.71, 2));
    QCOMPARE(*picture.place(1), picture.frame().toPoint(0.3, 1));
}

void TestClassesView::waveformsAreAligned()
{
    const UnitPlane data = smallPlane();
    const QPolygonF normalised = alignedWaveform(data.units[0], true);
    QCOMPARE(normalised.size(), 10);
    QCOMPARE(normalised[4], QPointF(0, -1));
    QVERIFY(std::abs(normalised[6].x() - 0.2) < 1e-9 && std::abs(normalised[6].y() - 0.4) < 1e-6);
    const QPolygonF volts = alignedWaveform(data.units[1], false);
    QVERIFY(std::abs(volts[4].y() + 100) < 1e-4); // µV
    const QPolygonF positive = alignedWaveform(data.units[3], true);
    QCOMPARE(positive[4], QPointF(0, 1));
    QVERIFY(alignedWaveform(data.units[4], true).isEmpty());
    const ClassesLook look;
    QImage device(600, 400, QImage::Format_RGB32);
    const WaveformsPicture picture(data, look, lightStyle, QRectF(0, 0, 600, 400), &device);
    QCOMPARE(picture.unitAt(picture.frame().toPoint(0.2, 0.4) + QPointF(0, -1)), std::optional(size_t{0}));
    QCOMPARE(picture.unitAt(picture.frame().toPoint(0, 1)), std::optional(size_t{3}));
}

void TestClassesView::reasonsOfAUnit()
{
    UnitPlane data = smallPlane();
    data.groups = {{E::Inhibitory, 0.2, {0.3}, {0.01}}, {E::Excitatory, 0.8, {0.7}, {0.01}}};
    data.units[0].excitatory = 0.98;
    data.units[0].reason = QStringLiteral("waveform 0.98; 2 excitatory pairs");
    data.units[2].excitatory = 0.4;
    ClassesLook look;
    QCOMPARE(unitReasons(data, look, 0),
             (QStringList{QStringLiteral("wide"), QStringLiteral("▲ Excitatory"),
                          QStringLiteral("trough-to-peak 0.700\u202fms"),
                          QStringLiteral("half width 0.600\u202fms"),
                          QStringLiteral("waveform 0.98; 2 excitatory pairs"),
                          QStringLiteral("conflict: waveform is E but effect on others is I")}));
    QVERIFY(unitReasons(data, look, 2).contains(QStringLiteral("excitatory with posterior 0.40")));
    look.byHand = {E::Inhibitory, {}, {}, {}, {}};
    QCOMPARE(shownClass(data, look, 0), E::Inhibitory);
    QCOMPARE(shownClass(data, look, 1), E::Inhibitory);
    const QStringList byHand = unitReasons(data, look, 0);
    QCOMPARE(byHand[1], QStringLiteral("■ Inhibitory by hand"));
    QCOMPARE(byHand[2], QStringLiteral("suggested: ▲ Excitatory"));
}

// (x − μ)ᵀ Σ⁻¹ (x − μ) is the square of the deviations all round.
void TestClassesView::ellipsesHoldTheirDeviations()
{
    const PlaneGroup group{E::Excitatory, 1, {0.7, 0.6}, {0.04, 0.018, 0.018, 0.09}};
    const std::vector<QPointF> outline = groupOutline(group, 2);
    QVERIFY(outline.size() > 50);
    const double determinant = 0.04 * 0.09 - 0.018 * 0.018;
    for (const QPointF &point : outline) {
        const double x = point.x() - 0.7;
        const double y = point.y() - 0.6;
        const double squared = (0.09 * x * x - 2 * 0.018 * x * y + 0.04 * y * y) / determinant;
        QVERIFY(std::abs(squared - 4) < 1e-9);
    }
    QVERIFY(groupOutline({E::Excitatory, 1, {0.7}, {0.04}}, 1).empty());
}

void TestClassesView::suggestedClassesMatchTheTruth()
{
    const auto view = shown();
    const std::vector<UnitClass> truth = simulateUnits(m_settings, {}).classes;
    const UnitPlane &data = plane(*view);
    QCOMPARE(data.units.size(), truth.size());
    int classified = 0;
    int right = 0;
    for (size_t n = 0; n < truth.size(); ++n) {
        QCOMPARE(data.units[n].label, m_study->recording()->units[n].label);
        QVERIFY(data.units[n].waveform == m_study->recording()->units[n].waveform); // shared, not copied
        if (data.units[n].suggested == E::Unclassified)
            continue;
        ++classified;
        right += data.units[n].suggested == truth[n] ? 1 : 0;
    }
    QVERIFY(classified >= 80);
    QVERIFY2(right >= 0.95 * classified, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(classified)));
    // The groups lie where the simulation put them: 80 wide spikes and 22 narrow ones. The narrow spikes'
    // after-peak, 0.33 ms behind the trough, is 0.44 ms wide by itself, but the trough's end cuts its rise:
    // 0.45 exp(−(t − 0.33)² / (2 · 0.187²)) − exp(−t² / (2 · 0.0764²)) is half as high as its top from 0.17
    // ms on instead of 0.11 ms, and 0.38 ms wide there.
    QCOMPARE(data.groups.size(), size_t{2});
    QCOMPARE(data.groups[0].unitClass, E::Inhibitory);
    QVERIFY(std::abs(data.groups[0].mean[0] - 0.33) < 0.05 && std::abs(data.groups[0].mean[1] - 0.38) < 0.05);
    QVERIFY(std::abs(data.groups[1].mean[0] - 0.70) < 0.05 && std::abs(data.groups[1].mean[1] - 0.62) < 0.05);
    QVERIFY(std::abs(data.groups[1].weight - 80.0 / 102) < 0.1);
    QVERIFY(std::abs(std::sqrt(data.groups[1].covariance[0]) - 0.10) < 0.04);
    QVERIFY(std::isnan(data.threshold));
    QCOMPARE(data.certainty, 0.9);
}

void TestClassesView::shadingIsThePosterior()
{
    const auto view = shown();
    const UnitPlane &data = plane(*view);
    const ClassificationSettings settings = classificationSettings(Values(classificationParameters()));
    const WaveformGroups groups = classifyUnits(*m_study->recording(), settings, nullptr, {}).groups;
    int defined = 0;
    for (double x = 0; x < 1.2; x += 0.05)
        for (double y = 0.2; y < 1; y += 0.05) {
            const double shaded = posteriorAt(data, x, y);
            const double expected = groups.excitatory(x, y);
            QCOMPARE(std::isnan(shaded), std::isnan(expected));
            if (std::isnan(expected))
                continue;
            ++defined;
            QVERIFY(std::abs(shaded - expected) < 1e-9);
        }
    QVERIFY(defined > 100);
    for (const PlaneUnit &unit : data.units)
        if (std::isfinite(unit.excitatory))
            QVERIFY(std::abs(posteriorAt(data, unit.troughToPeak, unit.halfWidth) - unit.excitatory) < 1e-9);
    // Two colours: more of the excitatory's one at its group's middle, of the other's at the other's.
    const PlanePicture &picture = *canvas(*view)->picture()->plane();
    UnitPlane bare = data;
    bare.units.resize(0);
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(lightTheme().plot);
    QPainter painter(&image);
    PlotFrame frame = picture.frame();
    frame.area = QRectF(0, 0, 600, 400);
    paintDivision(painter, bare, undefined, frame, lightStyle, 1);
    painter.end();
    const auto at = [&](const PlaneGroup &group) {
        return image.pixelColor(frame.toPoint(group.mean[0], group.mean[1]).toPoint());
    };
    QVERIFY(at(data.groups[1]).blue() > at(data.groups[1]).red() + 20);
    QVERIFY(at(data.groups[0]).red() > at(data.groups[0]).blue() + 20);
}

void TestClassesView::thresholdIsDragged()
{
    takeThreshold();
    const auto view = shown();
    const UnitPlane before = plane(*view);
    QCOMPARE(before.threshold, 0.5);
    ClassesCanvas *picture = canvas(*view);
    const auto atMs = [&](double ms) {
        const PlotFrame &frame = picture->picture()->plane()->frame();
        return QPointF(frame.toPoint(ms, frame.y.minimum).x(), frame.area.bottom() - 6).toPoint();
    };
    QVERIFY(picture->hasHandle(atMs(0.5)));
    const QPoint to = atMs(0.62);
    QTest::mousePress(picture, Qt::LeftButton, {}, atMs(0.5));
    QMouseEvent move(QEvent::MouseMove, to, picture->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(picture, &move);
    // The line is there at once, the classes follow.
    QVERIFY(std::abs(picture->picture()->plane()->thresholdLine().x1() - to.x()) < 1);
    QTest::mouseRelease(picture, Qt::LeftButton, {}, to);
    QTRY_VERIFY(std::abs(plane(*view).threshold - 0.62) < 0.005);
    const double threshold = plane(*view).threshold;
    QCOMPARE(m_study->values("classification").number("threshold"), threshold);
    int between = 0;
    for (size_t n = 0; n < before.units.size(); ++n) {
        const double ms = before.units[n].troughToPeak;
        QCOMPARE(plane(*view).units[n].suggested, ms <= threshold ? E::Inhibitory : E::Excitatory);
        between += ms > 0.5 && ms <= threshold ? 1 : 0;
        if (ms > 0.5 && ms <= threshold)
            QCOMPARE(before.units[n].suggested, E::Excitatory);
    }
    QVERIFY(between > 0);
    // Nothing was selected by the way.
    QVERIFY(m_study->selection().units().empty());
}

void TestClassesView::thresholdMovesByKeys()
{
    takeThreshold();
    const auto view = shown();
    auto *grip = view->findChild<ThresholdGrip *>(QStringLiteral("thresholdGrip"));
    QVERIFY(grip->isVisible());
    grip->setFocus();
    QTest::keyClick(grip, Qt::Key_Right);
    QTRY_COMPARE(plane(*view).threshold, 0.505);
    QTest::keyClick(grip, Qt::Key_PageDown);
    QTRY_COMPARE(plane(*view).threshold, 0.455);
    // Many at once: the last one counts.
    for (int n = 0; n < 20; ++n)
        QTest::keyClick(grip, Qt::Key_Left);
    QTRY_COMPARE(plane(*view).threshold, 0.355);
    QTest::keyClick(grip, Qt::Key_Delete);
    QTRY_COMPARE(plane(*view).threshold, 0.5);
    QCOMPARE(m_study->values("classification").number("threshold"), 0.0);
    // Where the groups decide there is nothing to drag.
    auto *rule = view->findChild<QComboBox *>(QStringLiteral("classesRule"));
    rule->setCurrentIndex(0);
    emit rule->activated(0);
    QTRY_VERIFY(std::isnan(plane(*view).threshold));
    QVERIFY(!grip->isVisible());
}

void TestClassesView::clicksAndLassoSelect()
{
    const auto view = shown();
    ClassesCanvas *picture = canvas(*view);
    const auto isAlone = [&](size_t unit) { // no other unit near it
        const PlanePicture &drawn = *picture->picture()->plane();
        for (size_t n = 0; n < 102; ++n)
            if (n != unit && drawn.place(n) && drawn.place(unit) &&
                QLineF(*drawn.place(n), *drawn.place(unit)).length() < 12)
                return false;
        return drawn.place(unit).has_value();
    };
    std::vector<int> alone;
    for (size_t n = 0; n < 102 && alone.size() < 2; ++n)
        if (isAlone(n))
            alone.push_back(static_cast<int>(n));
    QCOMPARE(alone.size(), size_t{2});
    const auto place = [&](int unit) {
        return picture->picture()->plane()->place(static_cast<size_t>(unit))->toPoint();
    };
    QTest::mouseClick(picture, Qt::LeftButton, {}, place(alone[0]));
    QCOMPARE(m_study->selection().units(), std::vector<int>{alone[0]});
    QTest::mouseClick(picture, Qt::LeftButton, Qt::ShiftModifier, place(alone[1]));
    QCOMPARE(m_study->selection().units(), alone);
    QTest::mouseClick(picture, Qt::LeftButton, Qt::ShiftModifier, place(alone[0]));
    QCOMPARE(m_study->selection().units(), std::vector<int>{alone[1]});

    // A lasso round the left half of the plane, with the tool that browses.
    const QRectF area = picture->picture()->plane()->frame().area;
    const double middle = area.left() + 0.45 * area.width();
    std::vector<int> expected;
    for (size_t n = 0; n < 102; ++n)
        if (const auto at = picture->picture()->plane()->place(n);
            at && area.contains(*at) && at->x() < middle)
            expected.push_back(static_cast<int>(n));
    const auto send = [&](QEvent::Type type, const QPointF &at) {
        QMouseEvent event(type, at, picture->mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QCoreApplication::sendEvent(picture, &event);
    };
    send(QEvent::MouseButtonPress, area.topLeft() + QPointF(1, 1));
    send(QEvent::MouseMove, QPointF(middle, area.top() + 1));
    send(QEvent::MouseMove, QPointF(middle, area.bottom() - 1));
    send(QEvent::MouseMove, area.bottomLeft() + QPointF(1, -1));
    send(QEvent::MouseButtonRelease, area.bottomLeft() + QPointF(1, -1));
    QVERIFY(expected.size() > 10);
    QCOMPARE(m_study->selection().units(), expected);

    // A waveform is as good as a mark.
    const WaveformsPicture &waveforms = *picture->picture()->waveforms();
    const QPolygonF course = alignedWaveform(plane(*view).units[5], true);
    const QPoint trough = waveforms.frame().toPoint(course[8].x(), course[8].y()).toPoint();
    const auto unit = waveforms.unitAt(trough);
    QVERIFY(unit);
    QTest::mouseClick(picture, Qt::LeftButton, {}, trough);
    QCOMPARE(m_study->selection().units(), std::vector<int>{static_cast<int>(*unit)});
    QTest::mouseClick(picture, Qt::LeftButton, {}, (area.bottomLeft() + QPointF(3, -3)).toPoint());
    QVERIFY(m_study->selection().units().empty());
}

// 0.2 ms after the trough the unit "wide" is at 0.4 of its depth and "narrow" at 0.3; between −0.1 and 0 ms
// they fall from 0 to −1, and "axon", which is positive, rises from 0 to 1.
void TestClassesView::lassoAmongWaveforms()
{
    Study study;
    study.selection().reset({0, 10}, 10);
    ClassesView view(study);
    view.resize(900, 480);
    view.show();
    const UnitPlane data = smallPlane();
    emit study.resultReady("classification", resultOf(data));
    ClassesCanvas *picture = canvas(view);
    const PlotFrame frame = picture->picture()->waveforms()->frame();
    const auto box = [&](double fromMs, double toMs, double from, double to) {
        return QPolygonF({frame.toPoint(fromMs, from), frame.toPoint(toMs, from), frame.toPoint(toMs, to),
                          frame.toPoint(fromMs, to)});
    };
    const auto through = [&](const QPolygonF &outline) {
        return picture->picture()->waveforms()->unitsThrough(outline);
    };
    using Units = std::vector<std::size_t>;
    QCOMPARE(through(box(0.19, 0.21, 0.39, 0.41)), Units({0}));
    QCOMPARE(through(box(0.19, 0.21, 0.29, 0.31)), Units({1}));
    QCOMPARE(through(box(0.19, 0.21, 0.29, 0.41)), Units({0, 1}));
    // Without a sample inside: the straight lines to the troughs and to the positive peak.
    QCOMPARE(through(box(-0.06, -0.04, -0.9, 0.9)), Units({0, 1, 3}));
    QCOMPARE(through(box(-0.06, -0.04, 0.1, 0.9)), Units({3}));
    QVERIFY(through(box(0.3, 0.4, 0.5, 0.9)).empty());

    const auto draw = [&](const QPolygonF &outline) {
        const auto send = [&](QEvent::Type type, const QPointF &place) {
            QMouseEvent event(type, place, picture->mapToGlobal(place),
                              type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
            QCoreApplication::sendEvent(picture, &event);
        };
        send(QEvent::MouseButtonPress, outline.front());
        for (const QPointF &corner : outline)
            send(QEvent::MouseMove, corner);
        send(QEvent::MouseButtonRelease, outline.back());
        return study.selection().units();
    };
    QCOMPARE(draw(box(-0.06, -0.04, 0.1, 0.9)), std::vector<int>{3});
    QCOMPARE(draw(box(-0.06, -0.04, -0.9, 0.9)), (std::vector<int>{0, 1, 3}));
    QCOMPARE(draw(box(0.3, 0.4, 0.5, 0.9)), std::vector<int>{}); // round nothing, as in the plane
}

void TestClassesView::selectionElsewhereIsSeen()
{
    const auto view = shown();
    const QImage before = view->grab().toImage();
    m_study->selection().setUnits({3, 90});
    QVERIFY(view->grab().toImage() != before);
    QCOMPARE(canvas(*view)->picture()->look().selected, (std::vector<int>{3, 90}));
    m_study->selection().setUnits({});
    QCOMPARE(view->grab().toImage(), before);
}

void TestClassesView::classKeys()
{
    const auto view = shown();
    const auto action = [&](const char *name) { return view->findChild<QAction *>(QLatin1String(name)); };
    QVERIFY(canvas(*view)->actions().contains(action("classesInhibitory")));
    QCOMPARE(action("classesExcitatory")->shortcut(), QKeySequence(QStringLiteral("E")));
    QCOMPARE(action("classesInhibitory")->shortcut(), QKeySequence(QStringLiteral("I")));
    QCOMPARE(action("classesUnclassified")->shortcut(), QKeySequence(QStringLiteral("U")));
    const UnitClasses before = m_study->classes();
    action("classesInhibitory")->trigger(); // nothing is selected
    QCOMPARE(m_study->classes(), before);
    m_study->selection().setUnits({0, 4});
    action("classesInhibitory")->trigger();
    QCOMPARE(m_study->classes().classes[0], E::Inhibitory);
    QCOMPARE(m_study->classes().classes[4], E::Inhibitory);
    QCOMPARE(m_study->classes().classes[1], before.classes[1]);
    const ClassesLook &look = canvas(*view)->picture()->look();
    QCOMPARE(shownClass(plane(*view), look, 0), E::Inhibitory);
    QVERIFY(isByHand(look, 4) && !isByHand(look, 1));
    action("classesUnclassified")->trigger();
    QCOMPARE(m_study->classes().classes[4], E::Unclassified);
}

// Once by the button, then with every threshold; what was set by hand stays.
void TestClassesView::classesAreTakenOver()
{
    takeThreshold();
    const auto view = shown();
    const auto areTaken = [&](size_t but) {
        for (size_t n = 0; n < plane(*view).units.size(); ++n)
            if (n != but && m_study->classes().classes[n] != plane(*view).units[n].suggested)
                return false;
        return true;
    };
    QVERIFY(!areTaken(102));
    m_study->setUnitClass({0}, E::Unclassified);
    auto *take = view->findChild<QToolButton *>(QStringLiteral("classesTake"));
    QVERIFY(take->isEnabled());
    take->click();
    QVERIFY(areTaken(0));
    QCOMPARE(m_study->classes().classes[0], E::Unclassified);
    view->moveThreshold(0.55);
    QTRY_COMPARE(plane(*view).threshold, 0.55);
    QVERIFY(!areTaken(0));
    auto *live = view->findChild<QToolButton *>(QStringLiteral("classesLive"));
    QVERIFY(!live->isChecked());
    live->click();
    QVERIFY(m_study->followsSuggestions());
    QTRY_VERIFY(areTaken(0));
    view->moveThreshold(0.6);
    QTRY_COMPARE(plane(*view).threshold, 0.6);
    QTRY_VERIFY(areTaken(0));
    m_study->setFollowsSuggestions(false);
    QVERIFY(!live->isChecked());
}

void TestClassesView::conflictsAreSteppedThrough()
{
    Study study;
    ClassesView view(study);
    view.resize(800, 400);
    view.show();
    auto *chip = view.findChild<QToolButton *>(QStringLiteral("classesConflicts"));
    QVERIFY(chip->isHidden());
    emit study.resultReady("classification", resultOf(smallPlane()));
    QVERIFY(!chip->isHidden());
    QVERIFY(chip->text().startsWith(u'2'));
    QSignalSpy readOut(&view, &View::readOutChanged);
    chip->click();
    QCOMPARE(study.selection().units(), std::vector<int>{0});
    QVERIFY(readOut.last().first().toString().contains(QStringLiteral("effect on others")));
    chip->click();
    QCOMPARE(study.selection().units(), std::vector<int>{1});
    chip->click();
    QCOMPARE(study.selection().units(), std::vector<int>{0});
}

void TestClassesView::readingPointGoesOverTheUnits()
{
    Study study;
    ClassesView view(study);
    view.resize(800, 400);
    view.show();
    emit study.resultReady("classification", resultOf(smallPlane()));
    ClassesCanvas *picture = canvas(view);
    QSignalSpy readOut(&view, &View::readOutChanged);
    QTest::keyClick(picture, Qt::Key_Right);
    QVERIFY(readOut.last().first().toString().startsWith(QStringLiteral("wide")));
    QTest::keyClick(picture, Qt::Key_Up); // to the inhibitory units
    QVERIFY(readOut.last().first().toString().startsWith(QStringLiteral("narrow")));
    QTest::keyClick(picture, Qt::Key_Return);
    QCOMPARE(study.selection().units(), std::vector<int>{1});
    QVERIFY(picture->accessibleDescription().startsWith(QStringLiteral("narrow")));
}

void TestClassesView::optionsAreKept()
{
    Study study;
    ClassesView view(study);
    view.show();
    emit study.resultReady("classification", resultOf(smallPlane())); // the options of an empty view are off
    QCOMPARE(view.savedOptions().value(QStringLiteral("normalised")), QJsonValue(true));
    view.findChild<QToolButton *>(QStringLiteral("classesNormalised"))->click();
    const QJsonObject saved = view.savedOptions();
    QCOMPARE(saved.value(QStringLiteral("normalised")), QJsonValue(false));
    ClassesView other(study);
    other.restoreOptions(saved);
    QCOMPARE(other.savedOptions(), saved);
    QVERIFY(!other.findChild<QToolButton *>(QStringLiteral("classesNormalised"))->isChecked());
}

void TestClassesView::figureWithoutWidget()
{
    const auto kind = std::ranges::find(viewKinds(), QByteArray("classesView"), &ViewKind::id);
    QVERIFY(kind != viewKinds().end() && kind->paint);
    const auto view = shown();
    for (const Result &result : {*view->result(), *resultOf(smallPlane())}) {
        QImage image(900, 600, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        kind->paint(painter, QRectF(0, 0, 900, 600), result, lightStyle);
        painter.end();
        int inked = 0;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2)
                inked += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
        QVERIFY(inked > 2000);
    }
    QVERIFY(view->figure());
    QVERIFY(view->numbers().startsWith(QStringLiteral("unit\ttrough_to_peak_ms\thalf_width_ms")));
}

void TestClassesView::withoutWaveforms()
{
    UnitPlane data = smallPlane();
    for (PlaneUnit &unit : data.units) {
        unit.waveform.reset();
        unit.isPositive = false;
        unit.troughToPeak = unit.halfWidth = undefined;
    }
    QImage device(600, 400, QImage::Format_RGB32);
    device.fill(Qt::white);
    const ClassesPicture picture(data, {}, lightStyle, QRectF(0, 0, 600, 400), &device);
    QVERIFY(!picture.plane() && !picture.waveforms());
    const QImage blank = device.copy();
    QPainter painter(&device);
    picture.paint(painter); // a sentence
    painter.end();
    device.save(QStringLiteral(PICTURES "/classesView-no-plane.png"));
    QVERIFY(device != blank);
    QVERIFY(!picture.unitAt({300, 200}));
}

// The plane has the room that the waveforms would have: nothing is left empty beside the legend.
void TestClassesView::planeWithoutWaveforms()
{
    UnitPlane data = smallPlane();
    for (PlaneUnit &unit : data.units) {
        unit.waveform.reset();
        unit.isPositive = false;
    }
    ClassesLook look;
    look.selected = {1};
    for (const QSize &size : {QSize(1000, 420), QSize(700, 520), QSize(330, 640)}) {
        QImage device(size, QImage::Format_RGB32);
        device.fill(Qt::white);
        const ClassesPicture picture(data, look, lightStyle, QRectF({}, size), &device);
        QVERIFY(picture.plane() && !picture.waveforms());
        const QRectF plane = picture.plane()->frame().area;
        QVERIFY2(plane.width() > 0.55 * size.width() && plane.height() > 0.4 * size.height(),
                 qPrintable(QStringLiteral("%1 x %2").arg(plane.width()).arg(plane.height())));
        QPainter painter(&device);
        picture.paint(painter);
        painter.end();
        device.save(QStringLiteral(PICTURES "/classesView-no-waveforms-%1.png").arg(size.width()));
    }
    const Drawing drawing(QSizeF(1000, 420), 96, [&](QPainter &painter) {
        ClassesPicture(data, look, lightStyle, QRectF(0, 0, 1000, 420), painter.device()).paint(painter);
    });
    QString texts;
    for (const Drawing::Element &element : drawing.elements())
        if (const auto *text = std::get_if<Drawing::Text>(&element.shape))
            texts += text->text + u' ';
    QVERIFY2(texts.contains(QStringLiteral("The file has no mean waveforms:")), qPrintable(texts));
    QVERIFY(texts.contains(QStringLiteral("threshold")));
}

void TestClassesView::withoutUnits()
{
    Study study;
    ClassesView view(study);
    view.show();
    AnalysisInput input;
    input.recording = std::make_shared<Recording>();
    auto result = std::make_shared<Result>(runClassification(input, Values(classificationParameters()), {}));
    emit study.resultReady("classification", result);
    QCOMPARE(view.findChild<QLabel *>(QStringLiteral("message"))->text(),
             QStringLiteral("There are no units in this recording."));
    QVERIFY(!view.figure());
}

void TestClassesView::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("threshold");
    QTest::newRow("wide") << QSize(1000, 420) << false << false;
    QTest::newRow("wide-dark") << QSize(1000, 420) << true << false;
    QTest::newRow("tall") << QSize(460, 640) << false << true;
    QTest::newRow("small-dark") << QSize(340, 280) << true << true;
}

void TestClassesView::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, threshold);
    if (threshold)
        takeThreshold();
    const auto view = shown(size);
    view->setPalette(themePalette(dark ? darkTheme() : lightTheme()));
    m_study->selection().setUnits({7});
    m_study->setUnitClass({9}, E::Inhibitory);
    const QImage image = view->grab().toImage();
    image.save(QStringLiteral(PICTURES "/classesView-%1.png").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(!image.isNull());
}

QTEST_MAIN(TestClassesView)
#include "tst_classesview.moc"
