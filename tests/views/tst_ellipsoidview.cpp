// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampleresults.h"

#include "study/study.h"
#include "views/ellipsoids/ellipsoidview.h"
#include "views/ellipsoids/stackcanvas.h"
#include "views/ellipsoids/vtkwindow.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QPainter>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace edgescope;

namespace {

constexpr double colourSlack = 60; // light and shade change the colours of the discs

// Light and shade change how bright a disc is, not its hue.
bool hasHue(const QColor &seen, const QColor &colour)
{
    return seen.hsvSaturation() > 60 && std::abs(seen.hsvHue() - colour.hsvHue()) <= 15;
}

bool isClose(const QColor &a, const QColor &b, double slack)
{
    return std::abs(a.red() - b.red()) < slack && std::abs(a.green() - b.green()) < slack &&
           std::abs(a.blue() - b.blue()) < slack;
}

} // namespace

// The ellipsoid stack drawn with VTK; needs an X display.
class TestEllipsoidView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pictures_data();
    void pictures();
    void discsAreWhereGeometrySays();
    void turningChangesThePicture();
    void currentScaleIsRinged();
    void survivesFloatingDocks();
    void survivesDeletionWhileFloating();
    void figureIsDrawnOffTheScreen();

private:
    std::shared_ptr<const Result> m_result;
};

void TestEllipsoidView::initTestCase()
{
    QVERIFY2(isVtkAvailable(), "This test needs OpenGL 3.2 on an X display.");
    m_result = ExampleResults(10).of("joint_distribution");
}

void TestEllipsoidView::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true})
        for (const QSize &size : {QSize(365, 288), QSize(700, 500)})
            QTest::addRow("%s %d", dark ? "dark" : "light", size.width()) << dark << size;
}

void TestEllipsoidView::pictures()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    Study study;
    study.conditions().setScale(20);
    EllipsoidView view(study);
    const Theme &theme = dark ? darkTheme() : lightTheme();
    view.setPalette(themePalette(theme));
    view.resize(size);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    emit study.resultReady("joint_distribution", m_result);
    const QImage picture = view.grab().toImage();
    picture.save(QStringLiteral(PICTURES "/ellipsoidView-gl-%1%2.png")
                     .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"),
                          size.width() < 500 ? QString() : QStringLiteral("-large")));
    QCOMPARE(picture.pixelColor(2, picture.height() - 2), theme.plot);
}

void TestEllipsoidView::discsAreWhereGeometrySays()
{
    Study study;
    study.conditions().setScale(20);
    EllipsoidView view(study);
    view.setPalette(themePalette(lightTheme()));
    view.resize(500, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    emit study.resultReady("joint_distribution", m_result);
    auto *canvas = view.findChild<StackCanvas *>();
    QVERIFY(canvas->usesVtk());
    for (const StackCamera &camera : {StackCamera(), StackCamera::front(), StackCamera::side()}) {
        canvas->setCamera(camera);
        const QImage picture = view.grab().toImage();
        for (const StackDisc &disc : canvas->scene().discs) {
            const QPointF place = StackProjection(camera, canvas->rect()).toPicture(disc.centre);
            const auto hit = StackProjection(camera, canvas->rect()).discAt(canvas->scene(), place);
            QVERIFY(hit);
            // Seen from the side, the ring of the current scale is drawn over its disc and its neighbours'
            // edges.
            if (std::abs(canvas->scene().discs[*hit].ellipsoid->scale - study.conditions().scale()) <= 1)
                continue;
            const QColor colour = lightTheme().scale(canvas->scene().discs[*hit].ellipsoid->scale);
            const QColor seen = picture.pixelColor(canvas->mapTo(&view, place.toPoint()));
            QVERIFY2(hasHue(seen, colour), qPrintable(QStringLiteral("k %1 at %2, %3: %4 instead of %5")
                                                          .arg(canvas->scene().discs[*hit].ellipsoid->scale)
                                                          .arg(place.x())
                                                          .arg(place.y())
                                                          .arg(seen.name(), colour.name())));
        }
    }
}

void TestEllipsoidView::turningChangesThePicture()
{
    Study study;
    EllipsoidView view(study);
    view.resize(400, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    emit study.resultReady("joint_distribution", m_result);
    QList<QImage> pictures{view.grab().toImage()};
    for (const char *name : {"stackFront", "stackTop", "stackSide"}) {
        view.findChild<QToolButton *>(QString::fromLatin1(name))->click();
        const QImage picture = view.grab().toImage();
        picture.save(QStringLiteral(PICTURES "/ellipsoidView-%1.png").arg(QString::fromLatin1(name)));
        QVERIFY2(!pictures.contains(picture), name);
        pictures << picture;
    }
    auto *canvas = view.findChild<StackCanvas *>();
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, {200, 200});
    QCOMPARE(canvas->camera(), StackCamera());
}

void TestEllipsoidView::currentScaleIsRinged()
{
    Study study;
    study.conditions().setScale(20);
    EllipsoidView view(study);
    view.resize(400, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    emit study.resultReady("joint_distribution", m_result);
    const auto *canvas = view.findChild<StackCanvas *>();
    for (const int scale : {20, 26}) {
        study.conditions().setScale(scale - 4);
        const QImage ringElsewhere = view.grab().toImage();
        study.conditions().setScale(scale);
        const QImage picture = view.grab().toImage();
        const StackScene &scene = canvas->scene();
        const auto disc = std::ranges::find_if(
            scene.discs, [scale](const StackDisc &one) { return one.ellipsoid->scale == scale; });
        const StackProjection projection(canvas->camera(), canvas->rect());
        const QPointF centre = projection.toPicture(disc->centre);
        const QPolygonF rim = projection.outline(*disc, 60);
        const auto isCovered = [&](qsizetype n) {
            const QPointF place = rim[(n + rim.size()) % rim.size()];
            const auto front = projection.discAt(scene, centre + 0.97 * (place - centre));
            return front && &scene.discs[*front] != &*disc;
        };
        int inked = 0;
        int hidden = 0;
        for (qsizetype n = 0; n < rim.size(); ++n) {
            const QPoint pixel = canvas->mapTo(&view, rim[n].toPoint());
            const QColor seen = picture.pixelColor(pixel);
            inked += isClose(seen, lightTheme().text, colourSlack) && !isCovered(n);
            hidden += isCovered(n);
            // Where the ring goes behind another disc, its end may still be seen.
            if (isCovered(n - 1) && isCovered(n) && isCovered(n + 1))
                QCOMPARE(seen, ringElsewhere.pixelColor(pixel));
        }
        QVERIFY(inked > 0.8 * (rim.size() - hidden));
        QVERIFY(inked > 10);
    }
}

// Floating a dock gives the widget another window.
void TestEllipsoidView::survivesFloatingDocks()
{
    Study study;
    QMainWindow window;
    auto *dock = new QDockWidget(&window);
    auto *view = new EllipsoidView(study);
    dock->setWidget(view);
    window.addDockWidget(Qt::RightDockWidgetArea, dock);
    window.resize(600, 500);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    emit study.resultReady("joint_distribution", m_result);
    auto *canvas = view->findChild<StackCanvas *>();
    const auto centreIsDrawn = [&] {
        const QImage picture = view->grab().toImage();
        const QPointF place =
            StackProjection(canvas->camera(), canvas->rect()).toPicture(canvas->scene().discs[10].centre);
        return picture.pixelColor(canvas->mapTo(view, place.toPoint())) != themeFor(view->palette()).plot;
    };
    QVERIFY(centreIsDrawn());
    for (int time = 0; time < 2; ++time) {
        dock->setFloating(true);
        QVERIFY(QTest::qWaitForWindowExposed(dock));
        QTRY_VERIFY(centreIsDrawn());
        dock->setFloating(false);
        QTRY_VERIFY(!dock->isFloating());
        QTRY_VERIFY(centreIsDrawn());
    }
    // Another parent, hidden in between.
    QWidget other;
    view->setParent(&other);
    other.resize(400, 400);
    view->resize(400, 400);
    other.show();
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    emit study.resultReady("joint_distribution", m_result);
    QTRY_VERIFY(centreIsDrawn());
}

void TestEllipsoidView::survivesDeletionWhileFloating()
{
    Study study;
    QMainWindow window;
    auto *dock = new QDockWidget(&window);
    dock->setWidget(new EllipsoidView(study));
    window.addDockWidget(Qt::RightDockWidgetArea, dock);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    emit study.resultReady("joint_distribution", m_result);
    dock->setFloating(true);
    QVERIFY(QTest::qWaitForWindowExposed(dock));
    delete dock;
    QVERIFY(window.findChildren<StackCanvas *>().isEmpty());
}

void TestEllipsoidView::figureIsDrawnOffTheScreen()
{
    Study study;
    study.conditions().setScale(20);
    EllipsoidView view(study);
    view.setPalette(themePalette(darkTheme())); // must not reach the figure
    view.resize(300, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    emit study.resultReady("joint_distribution", m_result);
    QImage figure(600, 400, QImage::Format_RGB32);
    figure.fill(Qt::red);
    QPainter painter(&figure);
    view.figure()(painter, figure.rect(), {&lightTheme(), 20, 8});
    painter.end();
    figure.save(QStringLiteral(PICTURES "/ellipsoidView-figure.png"));
    QCOMPARE(figure.pixelColor(2, 2), QColor(Qt::red)); // the paper is not the view's
    const auto *canvas = view.findChild<StackCanvas *>();
    const QPointF place = StackProjection({}, figure.rect()).toPicture(canvas->scene().discs.back().centre);
    QVERIFY(isClose(figure.pixelColor(place.toPoint()), lightTheme().scale(32), colourSlack));
    // The widget goes on drawing.
    QVERIFY(view.grab().toImage().pixelColor(150, 150) != darkTheme().plot);
}

QTEST_MAIN(TestEllipsoidView)
#include "tst_ellipsoidview.moc"
