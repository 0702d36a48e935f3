// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampleresults.h"

#include "core/scalegrid.h"
#include "study/study.h"
#include "views/ellipsoids/ellipsoidview.h"
#include "views/ellipsoids/stackcanvas.h"
#include "views/ellipsoids/stackpainter.h"

#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace edgescope;

// The ellipsoid stack where there is no OpenGL, and its geometry.
class TestViewOffscreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void discsStandOnTheirAxes();
    void stackBeginsAtTwentyMilliseconds();
    void flatOrShortDataHaveNoDiscs();
    void frontViewKeepsProportions();
    void outlineIsTheEdgeOfPicking();
    void boxLiesBehind();
    void drawnWithoutOpenGl();
    void clickPicksTheScale();
    void keysTurnAndStep();

private:
    std::shared_ptr<const Result> m_result;
    const Ellipsoids &data() const { return std::get<Ellipsoids>(m_result->shape); }
};

void TestViewOffscreen::initTestCase()
{
    m_result = ExampleResults(5).of("joint_distribution");
}

void TestViewOffscreen::discsStandOnTheirAxes()
{
    const StackScene scene = stackScene(data(), 20);
    for (size_t n = 0; n < scene.discs.size(); ++n) {
        const StackDisc &disc = scene.discs[n];
        QCOMPARE(disc.centre.x(), scene.toAxis(disc.ellipsoid->meanE));
        QCOMPARE(disc.centre.y(), scene.toAxis(disc.ellipsoid->meanI));
        // The end of the long axis is where the ellipse of the joint distribution has it.
        const double angle = disc.ellipsoid->thetaDegrees * std::acos(-1) / 180;
        const QVector3D tip = disc.shape().map(QVector3D(1, 0, 0));
        const double e = disc.ellipsoid->meanE + disc.ellipsoid->semiMajor * std::cos(angle);
        QVERIFY(std::abs(tip.x() - scene.toAxis(e)) < 1e-4);
        QVERIFY(tip.x() > 0 && tip.x() < 1 && tip.y() > 0 && tip.y() < 1);
        // Scales are evenly spaced on the logarithmic axis and do not touch.
        if (n > 0) {
            const float step = disc.centre.z() - scene.discs[n - 1].centre.z();
            QVERIFY(std::abs(step - (scene.discs[1].centre.z() - scene.discs[0].centre.z())) < 1e-5F);
            QVERIFY(2 * disc.radii.z() < step);
        }
    }
}

void TestViewOffscreen::stackBeginsAtTwentyMilliseconds()
{
    QCOMPARE(stackScene(data(), 20).discs.front().ellipsoid->scale, 11);
    QCOMPARE(stackScene(data(), 20).discs.back().ellipsoid->scale, scaleCount);
    // A finer current scale is never hidden.
    QCOMPARE(stackScene(data(), 4).discs.front().ellipsoid->scale, 4);
}

void TestViewOffscreen::flatOrShortDataHaveNoDiscs()
{
    Ellipsoids flat;
    Ellipsoid ellipsoid;
    ellipsoid.scale = 20;
    ellipsoid.status = Ellipsoid::Status::TooFewBins;
    flat.ellipsoids = {ellipsoid};
    QVERIFY(stackScene(flat, 20).isEmpty());
    QImage image(200, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    paintStack(painter, image.rect(), stackScene(flat, 20), {}, {&lightTheme(), 20, 8}); // and does not crash
}

void TestViewOffscreen::frontViewKeepsProportions()
{
    const StackProjection projection(StackCamera::front(), QRectF(0, 0, 400, 400));
    const QPointF low = projection.toPicture({0, 0.5F, stackHeight / 2});
    const QPointF high = projection.toPicture({1, 0.5F, stackHeight / 2});
    QVERIFY(std::abs(low.y() - high.y()) < 1e-3);
    QVERIFY(std::abs(low.x() + high.x() - 400) < 1e-3);
    // From the front, E runs to the right and Δt up.
    QVERIFY(high.x() > low.x());
    QVERIFY(projection.toPicture({0.5F, 0.5F, stackHeight}).y() < projection.toPicture({0.5F, 0.5F, 0}).y());
    // From the top, I runs up; from the side, it runs to the right.
    const StackProjection top(StackCamera::top(), QRectF(0, 0, 400, 400));
    QVERIFY(top.toPicture({0.5F, 1, 0}).y() < top.toPicture({0.5F, 0, 0}).y());
    const StackProjection side(StackCamera::side(), QRectF(0, 0, 400, 400));
    QVERIFY(side.toPicture({0.5F, 1, 0}).x() > side.toPicture({0.5F, 0, 0}).x());
}

void TestViewOffscreen::outlineIsTheEdgeOfPicking()
{
    StackScene scene = stackScene(data(), 20);
    scene.discs = {scene.discs[9]};
    for (const StackCamera &camera : {StackCamera(), StackCamera::front(), StackCamera::top()}) {
        const StackProjection projection(camera, QRectF(0, 0, 640, 480));
        const QPolygonF outline = projection.outline(scene.discs[0]);
        const QPointF centre = projection.toPicture(scene.discs[0].centre);
        for (const QPointF &edge : outline) {
            QVERIFY(projection.discAt(scene, centre + 0.97 * (edge - centre)) == size_t(0));
            QVERIFY(!projection.discAt(scene, centre + 1.03 * (edge - centre)));
        }
    }
}

void TestViewOffscreen::boxLiesBehind()
{
    const StackScene scene = stackScene(data(), 20);
    const StackCamera camera;
    const QVector3D eye = camera.direction();
    for (const StackLine &line : stackBox(scene, camera)) {
        const QVector3D middle = (line.from + line.to) / 2 - StackCamera::focus();
        QVERIFY(QVector3D::dotProduct(middle, eye) < 0.5F);
    }
}

void TestViewOffscreen::drawnWithoutOpenGl()
{
    Study study;
    study.conditions().setScale(20);
    EllipsoidView view(study);
    view.resize(365, 316);
    view.show();
    emit study.resultReady("joint_distribution", m_result);
    auto *canvas = view.findChild<StackCanvas *>();
    QVERIFY(canvas && !canvas->usesVtk());
    const QImage picture = view.grab().toImage();
    picture.save(QStringLiteral(PICTURES "/ellipsoidView-offscreen.png"));
    const QPointF centre = StackProjection({}, canvas->rect()).toPicture(canvas->scene().discs.back().centre);
    const QColor drawn = picture.pixelColor(canvas->mapTo(&view, centre.toPoint()));
    QVERIFY(drawn != lightTheme().plot);
    // A figure of the view is drawn all the same.
    QImage figure(400, 300, QImage::Format_RGB32);
    figure.fill(Qt::white);
    QPainter painter(&figure);
    view.figure()(painter, figure.rect(), {&lightTheme(), 20, 8});
    QVERIFY(figure.pixelColor(200, 150) != QColor(Qt::white));
}

void TestViewOffscreen::clickPicksTheScale()
{
    Study study;
    study.conditions().setScale(20);
    EllipsoidView view(study);
    view.resize(500, 500);
    view.show();
    emit study.resultReady("joint_distribution", m_result);
    auto *canvas = view.findChild<StackCanvas *>();
    const StackDisc &top = canvas->scene().discs.back();
    const QPoint place = StackProjection({}, canvas->rect()).toPicture(top.centre).toPoint();
    QSignalSpy readOut(&view, &View::readOutChanged);
    QTest::mouseMove(canvas, place);
    QTRY_VERIFY(!readOut.isEmpty());
    QVERIFY(readOut.last().first().toString().startsWith(QStringLiteral("k 32")));
    QTest::mouseClick(canvas, Qt::LeftButton, {}, place);
    QCOMPARE(study.conditions().scale(), 32);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, {2, canvas->height() / 2});
    QCOMPARE(study.conditions().scale(), 32);
}

void TestViewOffscreen::keysTurnAndStep()
{
    Study study;
    study.conditions().setScale(20);
    EllipsoidView view(study);
    view.resize(500, 500);
    view.show();
    emit study.resultReady("joint_distribution", m_result);
    auto *canvas = view.findChild<StackCanvas *>();
    const StackCamera start = canvas->camera();
    QTest::keyClick(canvas, Qt::Key_Up);
    QCOMPARE(canvas->camera().elevationDegrees, start.elevationDegrees + 10);
    QTest::keyClick(canvas, Qt::Key_Right);
    QVERIFY(canvas->camera().azimuthDegrees != start.azimuthDegrees);
    QTest::keyClick(canvas, Qt::Key_Plus);
    QVERIFY(canvas->camera().zoom > 1);
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, {250, 250});
    QCOMPARE(canvas->camera(), StackCamera());
    QTest::keyClick(canvas, Qt::Key_PageUp);
    QCOMPARE(study.conditions().scale(), 21);
    QTest::keyClick(canvas, Qt::Key_PageDown);
    QCOMPARE(study.conditions().scale(), 20);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestViewOffscreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_viewoffscreen.moc"
