// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampleresults.h"

#include "analyses/classsensitivity.h"
#include "core/scalegrid.h"
#include "study/sensitivityoverlay.h"
#include "study/study.h"
#include "views/curves/curvesview.h"
#include "views/drawing.h"
#include "views/joint/ellipse.h"
#include "views/joint/jointview.h"

#include <QAction>
#include <QPainter>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include <cmath>

using namespace edgescope;

namespace {

Ellipsoid tilted()
{
    Ellipsoid ellipsoid;
    ellipsoid.scale = 20;
    ellipsoid.width = scaleWidth(20);
    ellipsoid.bins = 1000;
    ellipsoid.meanE = 2;
    ellipsoid.meanI = 3;
    ellipsoid.semiMajor = 5;
    ellipsoid.semiMinor = 1;
    ellipsoid.thetaDegrees = std::atan2(3, 4) * 180 / std::acos(-1); // the 3-4-5 triangle
    return ellipsoid;
}

// Four bins on the corners of a square, one ellipse round them.
std::shared_ptr<Result> fourBins()
{
    Ellipsoids shape;
    shape.unit = QStringLiteral("Hz per neuron");
    Ellipsoid ellipsoid = tilted();
    ellipsoid.meanE = ellipsoid.meanI = 2;
    ellipsoid.semiMajor = ellipsoid.semiMinor = 1.5;
    ellipsoid.thetaDegrees = 45;
    shape.ellipsoids = {ellipsoid};
    PointCloud cloud;
    cloud.scale = 20;
    cloud.width = scaleWidth(20);
    cloud.totalBins = 4;
    cloud.start = {0, cloud.width, 2 * cloud.width, 3 * cloud.width};
    cloud.e = {1, 3, 1, 3};
    cloud.i = {1, 1, 3, 3};
    shape.clouds = {cloud};
    auto result = std::make_shared<Result>();
    result->analysis = "joint_distribution";
    result->shape = shape;
    return result;
}

bool near(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-9;
}

} // namespace

class TestJointView : public QObject
{
    Q_OBJECT

private slots:
    void outlineFollowsAxes();
    void outlineOfDegenerateEllipses();
    void remarksSayWhatIsMissing();
    void squareWithEqualUnits();
    void hitFindsTheNearestBin();
    void clickMovesTheCursor();
    void cursorRingsItsBin();
    void optionsChangeThePicture();
    void byStateNeedsStates();
    void sensitivityIsAnOption();
};

void TestJointView::outlineFollowsAxes()
{
    const QPolygonF outline = ellipseOutline(tilted(), 4);
    QCOMPARE(outline.size(), 5);
    // The long axis of 5 along (4, 3) / 5, the short axis of 1 along (−3, 4) / 5.
    QVERIFY(near(outline[0], {2 + 4, 3 + 3}));
    QVERIFY(near(outline[1], {2 - 0.6, 3 + 0.8}));
    QVERIFY(near(outline[2], {2 - 4, 3 - 3}));
    QVERIFY(near(outline[3], {2 + 0.6, 3 - 0.8}));
    QVERIFY(outline.isClosed());
}

void TestJointView::outlineOfDegenerateEllipses()
{
    QVERIFY(ellipseOutline(Ellipsoid()).isEmpty());
    Ellipsoid circle = tilted();
    circle.status = Ellipsoid::Status::Isotropic;
    circle.thetaDegrees = undefined;
    circle.semiMinor = circle.semiMajor;
    const QRectF box = ellipseOutline(circle, 4).boundingRect();
    QCOMPARE(box, QRectF(-3, -2, 10, 10));
    Ellipsoid line = tilted();
    line.status = Ellipsoid::Status::Line;
    line.thetaDegrees = 0;
    line.semiMinor = 0;
    QCOMPARE(ellipseOutline(line).boundingRect().height(), 0.0);
}

void TestJointView::remarksSayWhatIsMissing()
{
    QVERIFY(ellipsoidRemark(tilted()).isEmpty());
    Ellipsoid few = tilted();
    few.status = Ellipsoid::Status::TooFewBins;
    few.bins = 2;
    QVERIFY(ellipsoidRemark(few).contains(u'2'));
    few.status = Ellipsoid::Status::Flat;
    QCOMPARE(ellipsoidRemark(few), QStringLiteral("Flat signal."));
}

void TestJointView::squareWithEqualUnits()
{
    const auto result = fourBins();
    const auto &data = std::get<Ellipsoids>(result->shape);
    const FigureStyle style{&lightTheme(), 20, 8};
    QImage device(500, 300, QImage::Format_RGB32);
    const JointPicture picture(data, {}, style, QRectF(0, 0, 500, 300), &device);
    const PlotFrame &frame = picture.frame();
    QCOMPARE(frame.area.width(), frame.area.height());
    const QPointF step = frame.toPoint(2, 2) - frame.toPoint(1, 1);
    QCOMPARE(step.x(), -step.y());
    // Rates near 0 start at 0; every bin and the whole ellipse are inside.
    QCOMPARE(frame.x.minimum, 0.0);
    QVERIFY(frame.x.maximum >= 3.5);
}

void TestJointView::hitFindsTheNearestBin()
{
    const auto result = fourBins();
    const auto &data = std::get<Ellipsoids>(result->shape);
    QImage device(500, 300, QImage::Format_RGB32);
    const JointPicture picture(data, {}, {&lightTheme(), 20, 8}, QRectF(0, 0, 500, 300), &device);
    const auto hit = picture.hitAt(picture.frame().toPoint(3, 1) + QPointF(3, -2));
    QVERIFY(hit);
    QCOMPARE(hit->index, 1U);
    QVERIFY(!picture.hitAt(picture.frame().toPoint(2, 2)));
    JointOptions hidden;
    hidden.points = false;
    const JointPicture without(data, hidden, {&lightTheme(), 20, 8}, QRectF(0, 0, 500, 300), &device);
    QVERIFY(!without.hitAt(without.frame().toPoint(3, 1)));
}

void TestJointView::clickMovesTheCursor()
{
    Study study;
    study.selection().reset({0, 100}, 100);
    study.conditions().setScale(20);
    JointView view(study);
    view.resize(500, 328);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    emit study.resultReady("joint_distribution", fourBins());
    auto *canvas = view.findChild<QWidget *>(QStringLiteral("jointCanvas"));
    QVERIFY(canvas);
    QSignalSpy readOut(&view, &View::readOutChanged);
    QPoint place;
    // The picture gets its last size only when the strip of options above has settled in one row. The
    // display's own pointer may lie over the window, too: what it points at is told as well.
    const auto isRead = [&] {
        place = view.picture().frame().toPoint(3, 3).toPoint();
        QTest::mouseMove(canvas, place);
        return !readOut.isEmpty() && readOut.last().first().toString().contains(QStringLiteral("E 3.00"));
    };
    QTRY_VERIFY(isRead());
    QTest::mouseClick(canvas, Qt::LeftButton, {}, place);
    QCOMPARE(study.selection().cursor(), 3.5 * scaleWidth(20));
}

void TestJointView::cursorRingsItsBin()
{
    Study study;
    study.selection().reset({0, 100}, 100);
    study.conditions().setScale(20);
    JointView view(study);
    view.resize(500, 328);
    view.show();
    emit study.resultReady("joint_distribution", fourBins());
    study.selection().setCursor(50); // no bin there
    const QImage without = view.grab().toImage();
    study.selection().setCursor(1.5 * scaleWidth(20));
    const QImage with = view.grab().toImage();
    QVERIFY(with != without);
    auto *canvas = view.findChild<QWidget *>(QStringLiteral("jointCanvas"));
    const QPointF bin = view.picture().frame().toPoint(3, 1);
    const QPoint ring = canvas->mapTo(&view, (bin + QPointF(5, 0)).toPoint());
    QVERIFY(with.pixelColor(ring) != without.pixelColor(ring));
}

void TestJointView::optionsChangeThePicture()
{
    const ExampleResults results(2, {QStringLiteral("SWS"), QStringLiteral("AWAKE")});
    Study study;
    JointView view(study);
    view.resize(500, 328);
    view.show();
    emit study.resultReady("joint_distribution", results.of("joint_distribution"));
    QList<QImage> images{view.grab().toImage()};
    QCOMPARE(view.summary(), QStringLiteral("4 scales, 95 % ellipses"));
    for (const char *name : {"jointDensity", "jointBoth", "jointByState"}) {
        auto *button = view.findChild<QToolButton *>(QString::fromLatin1(name));
        QVERIFY(button && button->isEnabled());
        button->click();
        const QImage image = view.grab().toImage();
        QVERIFY2(!images.contains(image), name);
        images << image;
    }
    QVERIFY(view.options().byState);
    QVERIFY(view.summary().startsWith(QStringLiteral("by state")));
    images.last().save(QStringLiteral(PICTURES "/jointView-by-state.png"));
    images[1].save(QStringLiteral(PICTURES "/jointView-density.png"));
}

void TestJointView::byStateNeedsStates()
{
    Study study;
    JointView view(study);
    view.show();
    emit study.resultReady("joint_distribution", fourBins());
    QVERIFY(!view.findChild<QToolButton *>(QStringLiteral("jointByState"))->isEnabled());
}

// Intervals over the classes of uncertain units beside ρ of the same scale, and as long as they are wanted.
void TestJointView::sensitivityIsAnOption()
{
    const ExampleResults results(10);
    const auto sensitivity = results.of("class_sensitivity");
    const auto joint = results.of("joint_distribution");
    Study study;
    JointView view(study);
    view.resize(560, 420);
    auto *option = view.findChild<QAction *>(QStringLiteral("actionSensitivity_joint_distribution"));
    QVERIFY(option && static_cast<const View &>(view).options().contains(option) && !option->isChecked());
    view.show();
    emit study.resultReady("joint_distribution", joint);
    emit study.resultReady("class_sensitivity", sensitivity); // nobody asked
    QCOMPARE(view.result(), joint);
    option->setChecked(true);
    QVERIFY(view.savedOptions().value(QStringLiteral("sensitivity")).toBool());
    emit study.resultReady("class_sensitivity", sensitivity);
    QVERIFY(view.result() != joint);
    for (const Ellipsoid &ellipsoid : std::get<Ellipsoids>(view.result()->shape).ellipsoids) {
        const SensitivityBand band = sensitivityBand(*sensitivity, "rho", ellipsoid.scale, ClassDraw::Drawn);
        QVERIFY(std::abs(band.value - ellipsoid.rho) < 1e-9 || std::isnan(band.value));
        QVERIFY(ellipsoid.uncertainRhoLow == band.low || std::isnan(band.value));
    }
    view.grab().save(QStringLiteral(PICTURES "/jointView-sensitivity.png"));
    // From low to high among right-to-left words, too.
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QSizeF size(900, 600);
    const Drawing drawing(size, 96, [&](QPainter &painter) {
        view.figure()(painter, QRectF({}, size), {&lightTheme(), 20, 8});
    });
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QStringList intervals;
    for (const Drawing::Element &element : drawing.elements())
        if (const auto *text = std::get_if<Drawing::Text>(&element.shape))
            if (text->text.startsWith(QStringLiteral("ρ, uncertain units ")))
                intervals << text->text.sliced(19);
    QCOMPARE(intervals.size(), 1);
    // Both numbers together and each of them.
    QVERIFY2(intervals.front().startsWith(QStringLiteral("\u2066\u2066")) &&
                 intervals.front().endsWith(QStringLiteral("\u2069\u2069")),
             qPrintable(intervals.front()));
    option->setChecked(false);
    QCOMPARE(view.result(), joint);

    for (const QByteArray id : {"variance_scaling", "collapse_curves", "partition_curves"}) {
        QVERIFY(hasSensitivity(id));
        CurvesView curves(study, id);
        curves.resize(640, 420);
        curves.restoreOptions({{QStringLiteral("sensitivity"), true}});
        curves.show();
        const auto own = results.of(id);
        emit study.resultReady(id, own);
        emit study.resultReady("class_sensitivity", sensitivity);
        QVERIFY2(curves.result() != own, id.constData());
        QVERIFY(curves.numbers().contains(QStringLiteral("gini_e"))); // of the table of the sensitivity
        QString texts;
        for (const Panel &panel : std::get<Curves>(curves.result()->shape).panels)
            for (const ReadOut &readOut : panel.readOuts)
                texts += readOut.label + u'|';
        QVERIFY2(texts.contains(QStringLiteral(", uncertain units")), qPrintable(texts));
        curves.grab().save(QStringLiteral(PICTURES "/%1-sensitivity.png").arg(QString::fromLatin1(id)));
    }
    CurvesView correlogram(study, "cross_correlogram");
    QVERIFY(!correlogram.savedOptions().contains(QStringLiteral("sensitivity")));
}

QTEST_MAIN(TestJointView)
#include "tst_jointview.moc"
