// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "measure.h"

#include "core/parallel.h"
#include "core/random.h"
#include "formats/nwbwriter.h"
#include "study/study.h"
#include "views/joint/jointcanvas.h"
#include "window/mainwindow.h"
#include "window/settings.h"

#include <QAction>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMouseEvent>

namespace edgescope::benchmark {
namespace {

constexpr double hours = 8;
constexpr double duration = hours * 3600;
constexpr int units = 100;
constexpr double spikeRateHz = 5;
constexpr std::size_t lassoPoints = 1000;
const auto target = QStringLiteral("target 0.05 s");

// 14.4 M spikes of 100 units, and states in bouts of five minutes.
void writeNight(const QString &path)
{
    std::vector<Unit> made(units);
    parallelFor(units, [&](std::int64_t n) {
        Random random(streamSeed(4, {static_cast<std::uint64_t>(n)}));
        Unit &unit = made[static_cast<std::size_t>(n)];
        unit.label = QString::number(n);
        for (double t = random.exponential() / spikeRateHz; t < duration;
             t += random.exponential() / spikeRateHz)
            unit.spikeTimes.push_back(t);
    });
    std::vector<UnitClass> classes(units, UnitClass::Excitatory);
    std::fill_n(classes.begin(), units / 5, UnitClass::Inhibitory);
    static const QString states[] = {QStringLiteral("AWAKE"), QStringLiteral("LSL"), QStringLiteral("SWS"),
                                     QStringLiteral("REM")};
    constexpr double bout = 300;
    std::vector<Interval> intervals;
    for (int n = 0; n < static_cast<int>(duration / bout); ++n)
        intervals.push_back({{n * bout, (n + 1) * bout}, states[n % 4], Interval::Kind::State});
    NwbWriter writer(path, QStringLiteral("benchmark"), QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    writer.writeUnits(made, {cellTypeColumn(classes)});
    writer.writeIntervals(intervals);
    writer.finish();
}

// The window with that recording, all visible results there.
class LinkedWindow
{
public:
    explicit LinkedWindow(const QString &path)
        : window(study, settings)
    {
        window.resize(1440, 900);
        window.show();
        window.openFile(path);
        waitUntilDone();
    }

    void show(const char *workspace)
    {
        window.findChild<QAction *>(QLatin1String(workspace))->trigger();
        waitUntilDone();
    }

    // Paints whatever has become old, in all visible views.
    static void paintAll()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }

    Settings settings;
    Study study;
    MainWindow window;

private:
    void waitUntilDone() const
    {
        constexpr int calm = 500; // ms without a job
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < calm) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            if (!study.recording() || !const_cast<Study &>(study).jobs().isIdle())
                clock.restart();
        }
    }
};

void send(QWidget &widget, QEvent::Type type, const QPointF &place, Qt::MouseButton button,
          Qt::MouseButtons buttons)
{
    QMouseEvent event(type, place, widget.mapToGlobal(place), button, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

// A rectangle about the middle of the plot with so many points inside.
QRectF rectangleOf(const JointCanvas &canvas, std::size_t points)
{
    const QRectF plot = canvas.mainPlot();
    for (double share = 0.02; share < 1; share += 0.02) {
        QRectF box(0, 0, share * plot.width(), share * plot.height());
        box.moveCenter(plot.center());
        if (dataInside(canvas, box).size() >= points)
            return box;
    }
    return plot.adjusted(1, 1, -1, -1);
}

void measureGestures(LinkedWindow &linked, const QString &where)
{
    Selection &selection = linked.study.selection();
    const auto report = [&where](const QString &gesture, double seconds) {
        print(QStringLiteral("8 h, 100 units, %1: %2, all views painted").arg(where, gesture), seconds,
              target);
    };
    int step = 0;
    report(QStringLiteral("cursor moves"), medianSeconds([&] {
               selection.hover(selection.visible().start + 0.01 * (step++ % 100));
               LinkedWindow::paintAll();
           }));
    report(QStringLiteral("scale steps"), medianSeconds([&] {
               linked.study.conditions().setScale(18 + step++ % 5);
               LinkedWindow::paintAll();
           }));
    report(QStringLiteral("a range of 10 min is brushed"), medianSeconds([&] {
               const double start = selection.visible().start + step++ % 100;
               selection.setSelected({start, start + 600});
               LinkedWindow::paintAll();
           }));
    selection.clear();
    auto *canvas = linked.window.findChild<JointCanvas *>();
    if (!canvas->isVisible())
        return;
    selection.setTool(Selection::Tool::Select);
    const QRectF box = rectangleOf(*canvas, lassoPoints);
    report(QStringLiteral("a lasso of %1 points is closed").arg(dataInside(*canvas, box).size()),
           medianSeconds([&] {
               selection.setMarked({});
               send(*canvas, QEvent::MouseButtonPress, box.topLeft(), Qt::LeftButton, Qt::LeftButton);
               for (const QPointF &corner : {box.topRight(), box.bottomRight(), box.bottomLeft()})
                   send(*canvas, QEvent::MouseMove, corner, Qt::NoButton, Qt::LeftButton);
               send(*canvas, QEvent::MouseButtonRelease, box.bottomLeft(), Qt::LeftButton, Qt::NoButton);
               LinkedWindow::paintAll();
           }));
    selection.clear();
}

} // namespace

void runLinkCases(const QString &folder)
{
    const QString path = folder + QStringLiteral("/night.nwb");
    writeNight(path);
    LinkedWindow linked(path);
    linked.show("actionWorkspaceBalance");
    measureGestures(linked, QStringLiteral("Balance"));
    linked.show("actionWorkspaceBrowse");
    measureGestures(linked, QStringLiteral("Browse"));
}

} // namespace edgescope::benchmark
