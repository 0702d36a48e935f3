// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotgestures.h"
#include "views/plotzoom.h"
#include "views/timebands.h"

#include <QPainter>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QWidget>
#include <QtTest>

using namespace edgescope;

namespace {

constexpr QRectF plot(20, 10, 100, 80);

// Two rows of data in a plot of 100 × 80 pixels: five evenly spaced, and three of which one is not drawn.
class Stub : public QWidget, public PlotSubject
{
public:
    Stub() { resize(140, 100); }

    QRectF plotAt(const QPointF &position) const override
    {
        return plot.contains(position) ? plot : QRectF();
    }
    QRectF mainPlot() const override { return plot; }
    Drawing drawing() const override { return drawn; }
    std::size_t groups() const override { return 2; }
    std::size_t count(std::size_t group) const override { return group == 0 ? 5 : 3; }
    std::optional<QPointF> place(const PlotDatum &datum) const override
    {
        if (datum == PlotDatum{1, 1})
            return {};
        const auto n = static_cast<double>(datum.index);
        return datum.group == 0 ? QPointF(30 + 20 * n, 70) : QPointF(30 + 40 * n, 30);
    }
    QString text(const PlotDatum &datum) const override
    {
        return QStringLiteral("%1.%2").arg(datum.group).arg(datum.index);
    }
    bool canPick(std::size_t group) const override { return group == 0; }
    void zoom(const QPointF &about, double factor, bool x, bool y) override
    {
        calls << QStringLiteral("zoom %1 %2 %3%4").arg(about.x()).arg(factor, 0, 'g', 3).arg(x).arg(y);
    }
    void pan(const QPointF &, const QPointF &pixels) override
    {
        calls << QStringLiteral("pan %1 %2").arg(pixels.x()).arg(pixels.y());
    }
    void fit() override { calls << QStringLiteral("fit"); }
    bool canPan() const override { return true; }

    Drawing drawn = Drawing::Lasso;
    QStringList calls;
};

Axis axis(double minimum, double maximum, bool logarithmic = false, bool isReversed = false)
{
    Axis made;
    made.minimum = minimum;
    made.maximum = maximum;
    made.logarithmic = logarithmic;
    made.isReversed = isReversed;
    return made;
}

} // namespace

class TestPlotGestures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void axisValueUndoesAxisFraction();
    void zoomKeepsWhatIsUnderThePointer();
    void panMovesByPixels();
    void zoomStaysInside();
    void bandsTakeWhatIsInView();
    void wheelZooms();
    void middleDragPans();
    void leftDragFollowsTheTool();
    void lassoPicksWhatIsInside();
    void columnsSpanTime();
    void escapeGivesUpThenClears();
    void doubleClickFits();
    void arrowsReadFromDatumToDatum();
    void enterPicksWhatIsRead();
    void keysZoomAndPan();
    void nothingHappensBesideThePlot();

private:
    void drag(Qt::MouseButton button, const QList<QPoint> &path, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<Stub> stub;
    std::unique_ptr<Selection> selection;
    PlotGestures *gestures = nullptr;
    std::vector<PlotDatum> picked;
    bool added = false;
};

void TestPlotGestures::init()
{
    selection = std::make_unique<Selection>();
    selection->reset({0, 100}, 100);
    stub = std::make_unique<Stub>();
    gestures = new PlotGestures(*stub, *selection, *stub, *stub);
    picked.clear();
    connect(gestures, &PlotGestures::picked, this, [this](const std::vector<PlotDatum> &data, bool adds) {
        picked = data;
        added = adds;
    });
    stub->show();
    QVERIFY(QTest::qWaitForWindowExposed(stub.get()));
    stub->calls.clear();
}

void TestPlotGestures::drag(Qt::MouseButton button, const QList<QPoint> &path,
                            Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(stub.get(), button, modifiers, path.front());
    for (const QPoint &point : path) {
        QMouseEvent move(QEvent::MouseMove, point, stub->mapToGlobal(point), Qt::NoButton, button, modifiers);
        QCoreApplication::sendEvent(stub.get(), &move);
    }
    QTest::mouseRelease(stub.get(), button, modifiers, path.back());
}

void TestPlotGestures::axisValueUndoesAxisFraction()
{
    for (const Axis &each :
         {axis(2, 10), axis(1, 100, true), axis(2, 10, false, true), axis(1, 100, true, true)})
        for (const double fraction : {0.0, 0.25, 1.0})
            QVERIFY(std::abs(axisFraction(each, axisValue(each, fraction)) - fraction) < 1e-12);
    QVERIFY(std::abs(axisValue(axis(1, 100, true), 0.5) - 10) < 1e-12);
    QCOMPARE(axisValue(axis(2, 10, false, true), 0.25), 8.0);
}

void TestPlotGestures::zoomKeepsWhatIsUnderThePointer()
{
    PlotFrame whole{plot, axis(0, 10), axis(1, 10000, true)};
    PlotZoom zoom;
    QVERIFY(zoom.isFit());
    // A quarter of the way from the left, half way up: x 2.5, y 100.
    zoom.zoom(plot, {45, 50}, 0.5);
    PlotFrame frame = whole;
    zoom.apply(frame);
    QVERIFY(!zoom.isFit());
    QCOMPARE(frame.x.minimum, 1.25);
    QCOMPARE(frame.x.maximum, 6.25);
    QVERIFY(std::abs(frame.y.minimum - 10) < 1e-9);
    QVERIFY(std::abs(frame.y.maximum - 1000) < 1e-9);
    const QPointF kept = frame.toPoint(2.5, 100);
    QVERIFY(std::abs(kept.x() - 45) < 1e-9 && std::abs(kept.y() - 50) < 1e-9);
    zoom.zoom(plot, {45, 50}, 0.5, true, false);
    frame = whole;
    zoom.apply(frame);
    QCOMPARE(frame.x.maximum - frame.x.minimum, 2.5);
    QVERIFY(std::abs(frame.y.maximum - 1000) < 1e-9);
    zoom.fit();
    frame = whole;
    zoom.apply(frame);
    QCOMPARE(frame.x.maximum, 10.0);
}

void TestPlotGestures::panMovesByPixels()
{
    PlotFrame whole{plot, axis(0, 10), axis(0, 8)};
    PlotZoom zoom;
    zoom.zoom(plot, plot.center(), 0.5);
    zoom.pan(plot, {20, -8}); // a fifth to the right, a tenth up
    PlotFrame frame = whole;
    zoom.apply(frame);
    QCOMPARE(frame.x.minimum, 2.5 - 1);
    QCOMPARE(frame.y.minimum, 2 - 0.4);
}

void TestPlotGestures::zoomStaysInside()
{
    PlotZoom zoom;
    zoom.zoom(plot, plot.center(), 2);
    zoom.keepInside();
    QVERIFY(zoom.isFit());
    zoom.zoom(plot, plot.topLeft(), 0.25);
    zoom.pan(plot, {0, 500});
    zoom.keepInside();
    QCOMPARE(zoom.top(), 1.0);
    QCOMPARE(zoom.bottom(), 0.75);
}

void TestPlotGestures::bandsTakeWhatIsInView()
{
    const TimeScale scale{{100, 200}, 100}; // a pixel a second
    const std::vector<TimeRange> ranges{{0, 50},    {90, 110},    {120, 120.1},
                                        {150, 160}, {160.2, 170}, {300, 310}};
    const std::vector<QRectF> bands = timeBands(ranges, scale, plot, 2);
    QCOMPARE(bands.size(), size_t{4});
    QCOMPARE(bands[0], QRectF(20, 10, 10, 80));
    QCOMPARE(bands[1].width(), 2.0);
    QVERIFY(std::abs(bands[1].center().x() - 40.05) < 1e-9);
    QCOMPARE(bands[2], QRectF(70, 10, 10, 80));
    QVERIFY(std::abs(bands[3].right() - 90) < 1e-9);
    // Thousands of bins in a pixel are one band.
    std::vector<TimeRange> many;
    for (int n = 0; n < 100000; ++n)
        many.push_back({100 + n * 1e-3, 100 + n * 1e-3 + 5e-4});
    QCOMPARE(timeBands(many, scale, plot, 2).size(), size_t{1});
}

void TestPlotGestures::wheelZooms()
{
    const auto turn = [this](Qt::KeyboardModifiers modifiers, const QPoint &angle) {
        const QPointF at(60, 40);
        QWheelEvent event(at, stub->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(stub.get(), &event);
    };
    turn({}, {0, 120});
    turn(Qt::ControlModifier, {0, -120});
    turn(Qt::ShiftModifier, {0, 120});
    turn(Qt::ShiftModifier, {120, 0}); // as some platforms report it
    const QString closer = QStringLiteral("zoom 60 0.8 ");
    QCOMPARE(stub->calls, (QStringList{closer + QStringLiteral("11"), QStringLiteral("zoom 60 1.25 10"),
                                       closer + QStringLiteral("01"), closer + QStringLiteral("01")}));
}

void TestPlotGestures::middleDragPans()
{
    selection->setTool(Selection::Tool::Select);
    drag(Qt::MiddleButton, {{50, 50}, {60, 45}, {70, 45}});
    QCOMPARE(stub->calls, (QStringList{QStringLiteral("pan 10 -5"), QStringLiteral("pan 10 0")}));
}

void TestPlotGestures::leftDragFollowsTheTool()
{
    drag(Qt::LeftButton, {{50, 50}, {60, 45}});
    QCOMPARE(stub->calls, QStringList{QStringLiteral("pan 10 -5")});
    QVERIFY(picked.empty());
    QSignalSpy clicked(gestures, &PlotGestures::clicked);
    QTest::mouseClick(stub.get(), Qt::LeftButton, {}, {50, 50});
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.front()[0].toPointF(), QPointF(50, 50));
    selection->setTool(Selection::Tool::Select);
    QTest::mouseClick(stub.get(), Qt::LeftButton, {}, {50, 50});
    QCOMPARE(clicked.size(), 2);
}

void TestPlotGestures::lassoPicksWhatIsInside()
{
    selection->setTool(Selection::Tool::Select);
    // Round the second to fourth datum of the first row; the box also takes in the second row, which cannot
    // be picked.
    drag(Qt::LeftButton, {{42, 20}, {98, 20}, {98, 80}, {42, 80}});
    QCOMPARE(picked, (std::vector<PlotDatum>{{0, 1}, {0, 2}, {0, 3}}));
    QVERIFY(!added);
    QVERIFY(stub->calls.isEmpty());
    // The corner of a triangle leaves out what its box takes in.
    drag(Qt::LeftButton, {{25, 85}, {25, 60}, {60, 85}}, Qt::ShiftModifier);
    QCOMPARE(picked, (std::vector<PlotDatum>{{0, 0}}));
    QVERIFY(added);
}

void TestPlotGestures::columnsSpanTime()
{
    stub->drawn = PlotSubject::Drawing::Columns;
    selection->setTool(Selection::Tool::Select);
    QSignalSpy spanned(gestures, &PlotGestures::spanned);
    drag(Qt::LeftButton, {{90, 50}, {60, 40}, {40, 80}});
    QCOMPARE(spanned.size(), 1);
    QCOMPARE(spanned.front()[0].toDouble(), 40.0);
    QCOMPARE(spanned.front()[1].toDouble(), 90.0);
}

void TestPlotGestures::escapeGivesUpThenClears()
{
    selection->setTool(Selection::Tool::Select);
    selection->setMarked({{10, 20}});
    QTest::mousePress(stub.get(), Qt::LeftButton, {}, {42, 20});
    QMouseEvent move(QEvent::MouseMove, QPointF(98, 80), stub->mapToGlobal(QPointF(98, 80)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(stub.get(), &move);
    QTest::keyClick(stub.get(), Qt::Key_Escape);
    QTest::mouseRelease(stub.get(), Qt::LeftButton, {}, {98, 80});
    QVERIFY(picked.empty());
    QCOMPARE(selection->marked().size(), size_t{1});
    QTest::keyClick(stub.get(), Qt::Key_Escape);
    QVERIFY(selection->marked().empty());
}

void TestPlotGestures::doubleClickFits()
{
    QTest::mouseDClick(stub.get(), Qt::LeftButton, {}, {50, 50});
    QCOMPARE(stub->calls, QStringList{QStringLiteral("fit")});
}

void TestPlotGestures::arrowsReadFromDatumToDatum()
{
    QSignalSpy read(gestures, &PlotGestures::read);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(stub.get(), key);
        return read.isEmpty() ? QString() : read.last()[0].toString();
    };
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("0.0"));
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("0.1"));
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("0.2"));
    QCOMPARE(stub->accessibleDescription(), QStringLiteral("0.2"));
    // x 70: as far from both of the second row that are drawn, the first of which is met first.
    QCOMPARE(press(Qt::Key_Up), QStringLiteral("1.0"));
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("1.2")); // 1.1 is not drawn
    QCOMPARE(press(Qt::Key_Down), QStringLiteral("0.4"));
    const auto count = read.size();
    press(Qt::Key_Right); // there is none after it
    QCOMPARE(read.size(), count);
    QCOMPARE(press(Qt::Key_Left), QStringLiteral("0.3"));
}

void TestPlotGestures::enterPicksWhatIsRead()
{
    QTest::keyClick(stub.get(), Qt::Key_Return);
    QVERIFY(picked.empty());
    QTest::keyClick(stub.get(), Qt::Key_Right);
    QTest::keyClick(stub.get(), Qt::Key_Return);
    QCOMPARE(picked, (std::vector<PlotDatum>{{0, 0}}));
    QVERIFY(!added);
    QTest::keyClick(stub.get(), Qt::Key_Right);
    QTest::keyClick(stub.get(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(picked, (std::vector<PlotDatum>{{0, 1}}));
    QVERIFY(added);
    QTest::keyClick(stub.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(picked.size(), size_t{5});
    QVERIFY(!added);
}

void TestPlotGestures::keysZoomAndPan()
{
    QTest::keyClick(stub.get(), Qt::Key_Plus);
    QTest::keyClick(stub.get(), Qt::Key_Minus);
    QTest::keyClick(stub.get(), Qt::Key_0);
    QTest::keyClick(stub.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(stub.get(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(stub->calls,
             (QStringList{QStringLiteral("zoom 70 0.8 11"), QStringLiteral("zoom 70 1.25 11"),
                          QStringLiteral("fit"), QStringLiteral("pan -10 0"), QStringLiteral("pan 0 8")}));
}

void TestPlotGestures::nothingHappensBesideThePlot()
{
    selection->setTool(Selection::Tool::Select);
    QSignalSpy clicked(gestures, &PlotGestures::clicked);
    drag(Qt::LeftButton, {{5, 5}, {98, 20}, {98, 80}});
    QTest::mouseClick(stub.get(), Qt::LeftButton, {}, {130, 50});
    QVERIFY(picked.empty());
    QVERIFY(clicked.isEmpty());
    QVERIFY(stub->calls.isEmpty());
}

QTEST_MAIN(TestPlotGestures)
#include "tst_plotgestures.moc"
