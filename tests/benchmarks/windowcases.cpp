// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "measure.h"

#include "annotations/annotationedits.h"
#include "core/parallel.h"
#include "core/random.h"
#include "formats/nwbwriter.h"
#include "simulation/simulation.h"
#include "study/study.h"
#include "views/timeline/timeline.h"
#include "window/flatstyle.h"
#include "window/mainwindow.h"
#include "window/settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWindow>

#include <algorithm>
#include <cstdio>

namespace edgescope::benchmark {
namespace {

constexpr double seconds = 1200;
constexpr int channels = 96;
constexpr double sampleRateHz = 1000;
constexpr int units = 200;
constexpr double spikeRateHz = 10e6 / (units * seconds);
constexpr QSize timelineSize(1440, 900);

std::vector<Unit> manySpikes()
{
    std::vector<Unit> made(units);
    parallelFor(units, [&](std::int64_t n) {
        Random random(streamSeed(2, {static_cast<std::uint64_t>(n)}));
        Unit &unit = made[static_cast<size_t>(n)];
        unit.label = QString::number(n);
        for (double t = random.exponential() / spikeRateHz; t < seconds;
             t += random.exponential() / spikeRateHz)
            unit.spikeTimes.push_back(t);
    });
    return made;
}

// 10 M spikes of 200 units and 96 channels of noise, 115 M samples.
void writeRecording(const QString &path)
{
    NwbWriter writer(path, QStringLiteral("benchmark"), QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    std::vector<UnitClass> classes(units, UnitClass::Excitatory);
    std::fill_n(classes.begin(), units / 5, UnitClass::Inhibitory);
    writer.writeUnits(manySpikes(), {cellTypeColumn(classes)});
    NwbSeries series;
    series.name = QStringLiteral("LFP");
    series.rateHz = sampleRateHz;
    series.channelCount = channels;
    series.voltsPerCount = 1e-7;
    const int handle = writer.addSeries(series);
    Random random(3);
    std::vector<float> noise(static_cast<size_t>(channels * sampleRateHz));
    for (float &sample : noise)
        sample = static_cast<float>(1e-4 * random.normal());
    for (int second = 0; second < static_cast<int>(seconds); ++second)
        writer.appendSamples(handle, noise);
    writer.finish();
}

// Lets the program work until `done`.
template <typename Done>
void waitFor(const Done &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

// The timeline as the window shows it, drawn into a picture.
class DrawnTimeline
{
public:
    DrawnTimeline()
        : timeline(study)
    {
        timeline.resize(timelineSize);
        QObject::connect(&study.traces(), &TraceLoader::ready, &timeline,
                         [this](const std::shared_ptr<const Traces> &traces) {
                             drawn = traces->range;
                             isWhole = traces->complete;
                         });
    }

    void open(const QString &path)
    {
        drawn = {};
        study.open(path);
        timeline.show();
        waitFor([this] { return !drawn.isEmpty(); });
        use(timeline.grab().width());
    }
    void finishBackgroundWork()
    {
        waitFor([this] { return study.jobs().isIdle(); });
    }
    // Until the first picture of the page, or until the whole of it has been filtered.
    void flipTo(const TimeRange &range, bool wholePage = false)
    {
        study.selection().setVisible(range);
        waitFor([&] { return drawn == range && (isWhole || !wholePage); });
        use(timeline.grab().width());
    }
    void panTo(const TimeRange &range)
    {
        study.selection().setVisible(range);
        use(timeline.grab().width());
    }

    Study study;
    Timeline timeline;
    TimeRange drawn;
    bool isWhole = false;
};

void openingCase(const QString &path)
{
    const double opening = medianSeconds([&] {
        DrawnTimeline drawn;
        drawn.open(path);
    });
    print(QStringLiteral("opening 96 channels × 20 min and 10 M spikes, to first traces"), opening,
          QStringLiteral("target 1 s"));
}

void lfpCase(DrawnTimeline &drawn)
{
    // Page after page, so that nothing is at hand that was decoded before. Short pages come from the samples,
    // longer ones from the pyramid.
    for (const double page : {600.0, 300.0, 80.0, 30.0}) {
        int flips = 0;
        const double flip = medianSeconds([&] {
            const double start = page * (flips++ % static_cast<int>(seconds / page));
            drawn.flipTo({start, start + page});
        });
        print(QStringLiteral("LFP, 96 channels: page flip, %1 s in view").arg(page), flip,
              QStringLiteral("target 0.05 s"));
    }
}

// Everything is filtered anew, since the filter is another one at every flip; and once more when it was kept.
void filteredCase(DrawnTimeline &drawn)
{
    for (const double page : {600.0, 300.0, 80.0, 30.0, 10.0}) {
        int flips = 0;
        const auto flip = [&](bool anew, bool wholePage) {
            ++flips;
            if (anew)
                drawn.study.setDisplayFilter(
                    {1, 70.0 + flips % 2, 50, DisplayFilter::Reference::CommonAverage});
            const double start = page * (flips % static_cast<int>(seconds / page));
            drawn.flipTo({start, start + page}, wholePage);
        };
        const QString name =
            QStringLiteral("filtered LFP, 96 channels: page flip, %1 s in view, %2").arg(page);
        const QString target = QStringLiteral("target 0.05 s");
        print(name.arg(QStringLiteral("first picture")), medianSeconds([&] { flip(true, false); }), target);
        print(name.arg(QStringLiteral("whole page")), medianSeconds([&] { flip(true, true); }), {});
        flips = 0;
        print(name.arg(QStringLiteral("seen before")), medianSeconds([&] {
                  flips %= 2;
                  flip(false, true);
              }),
              target);
    }
    drawn.study.setDisplayFilter({});
}

void rasterCase(DrawnTimeline &drawn)
{
    for (const Timeline::LaneInfo &lane : drawn.timeline.lanes())
        if (lane.id != "raster" && lane.id != "ruler")
            drawn.timeline.setLaneVisible(lane.id, false);
    for (const double window : {1.0, 30.0, 600.0}) {
        int frame = 0;
        const double time = medianSeconds([&] {
            const double start = 100 + window / 50 * (frame++ % 50);
            drawn.panTo({start, start + window});
        });
        print(QStringLiteral("raster, 10 M spikes of 200 units: a frame of a pan, %1 s in view").arg(window),
              time, QStringLiteral("%1 frames/s; target 30").arg(1 / time, 0, 'f', 0));
    }
}

// 100 000 events, and 2400 states of half a second, drawn while the time shown moves and while one is edited.
void annotationsCase(DrawnTimeline &drawn)
{
    const QByteArrayList lanes = {"overview", "hypnogram", "ruler", "states", "seizures", "events"};
    for (const Timeline::LaneInfo &lane : drawn.timeline.lanes())
        drawn.timeline.setLaneVisible(lane.id, lanes.contains(lane.id));
    AnnotationDocument &document = drawn.study.annotations();
    AnnotationChanges changes;
    const auto add = [&changes](AnnotationKind kind, const TimeRange &range, const QString &label) {
        Annotation annotation;
        annotation.id = static_cast<AnnotationId>(changes.size()) + 1;
        annotation.kind = kind;
        annotation.range = range;
        annotation.label = label;
        changes.push_back({{}, annotation});
    };
    static const QString states[] = {QStringLiteral("AWAKE"), QStringLiteral("REM"), QStringLiteral("LSL")};
    for (int n = 0; n < 100'000; ++n)
        add(AnnotationKind::Event, {0.012 * n, 0.012 * n + 0.01}, QStringLiteral("spindle"));
    for (int n = 0; n < 2400; ++n)
        add(AnnotationKind::State, {0.5 * n, 0.5 * n + 0.5}, states[n % 3]);
    AnnotationContent content;
    content.list.apply(changes);
    document.reset(content);
    QCoreApplication::processEvents();
    int step = 0;
    const double frame = medianSeconds([&] {
        const double start = 100 + 0.6 * (step++ % 500);
        drawn.panTo({start, start + 30});
    });
    print(QStringLiteral("100 000 annotations: a frame of a pan, 30 s in view"), frame,
          QStringLiteral("%1 frames/s; target 30").arg(1 / frame, 0, 'f', 0));
    const double edit = medianSeconds([&] {
        Annotation moved = *document.list().find(50'000);
        moved.range.stop += 0.001 * (1 + step++ % 5) - 0.003;
        document.edit(QStringLiteral("edit"), replacement(document.list(), moved));
        use(drawn.timeline.grab().width());
    });
    print(QStringLiteral("100 000 annotations: an edit, drawn"), edit, QStringLiteral("target 0.016 s"));
    const double taken = medianSeconds([&] {
        Annotation moved = *document.list().find(100'500);
        moved.label = states[step++ % 3];
        document.edit(QStringLiteral("edit"), replacement(document.list(), moved));
        QCoreApplication::processEvents();
    });
    print(QStringLiteral("100 000 annotations: a state edited, until analyses know of it"), taken, {});
}

// The stacked lanes of a whole seizure, from the opening of its file: LFP, scalogram, coherence, E − I map,
// raster, ensembles and S(t). The level of significance of the coherence refines afterwards.
void seizurePageCase(const QString &folder)
{
    const QString path = folder + QStringLiteral("/seizure.nwb");
    SimulationSettings simulation;
    simulation.scenario = Scenario::Seizure;
    simulation.lfpChannels = 16;
    simulateRecording(simulation, path, {});
    const QByteArrayList lanes = {"ruler",       "seizures", "lfp",      "scalogram", "coherence",
                                  "balance_map", "raster",   "ensemble", "recovery"};
    const QByteArrayList analyses = {"wavelet", "coherence", "signed_cumulative"};
    QString order;
    const double page = medianSeconds([&] {
        QElapsedTimer clock;
        clock.start();
        order.clear();
        DrawnTimeline drawn;
        for (const Timeline::LaneInfo &lane : drawn.timeline.lanes())
            drawn.timeline.setLaneVisible(lane.id, lanes.contains(lane.id));
        QObject::connect(&drawn.study, &Study::resultReady, &drawn.timeline, [&](const QByteArray &id) {
            order += QStringLiteral(" %1 %2 s").arg(QString::fromLatin1(id)).arg(clock.elapsed() * 1e-3);
        });
        QObject::connect(&drawn.study, &Study::recordingChanged, &drawn.timeline,
                         [&] { drawn.study.selection().setVisible(drawn.study.recording()->window()); });
        drawn.open(path);
        waitFor([&] {
            return std::all_of(analyses.begin(), analyses.end(),
                               [&](const QByteArray &id) { return drawn.study.result(id) != nullptr; });
        });
        use(drawn.timeline.grab().width());
    });
    print(QStringLiteral("page of a seizure, 540 s, 102 units and 16 channels, from opening its file"), page,
          QStringLiteral("target 1 s;") + order);
}

void startCase()
{
    const QString name = QStringLiteral("start of the program to a usable window");
    if (qEnvironmentVariableIsEmpty("DISPLAY")) {
        std::printf("%s: skipped, there is no display\n", qPrintable(name));
        return;
    }
    bool isWorking = true;
    const double start = medianSeconds([&] {
        isWorking = isWorking && QProcess::execute(QCoreApplication::applicationFilePath(),
                                                   {QLatin1String(startOnly)}) == 0;
    });
    if (isWorking)
        print(name, start, QStringLiteral("target 0.7 s"));
    else
        std::printf("%s: failed\n", qPrintable(name));
}

void setUp()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("EdgescopeBenchmark"));
    QCoreApplication::setApplicationName(QStringLiteral("benchmark"));
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int showWindowOnce(int argc, char **argv)
{
    setUp();
    QApplication application(argc, argv);
    QApplication::setStyle(new FlatStyle);
    Settings settings;
    Study study;
    MainWindow window(study, settings);
    window.show();
    QElapsedTimer patience;
    patience.start();
    while (!window.windowHandle()->isExposed() && patience.elapsed() < 10000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    QCoreApplication::processEvents();
    return window.windowHandle()->isExposed() ? 0 : 1;
}

void runWindowCases(int argc, char **argv)
{
    setUp();
    QApplication application(argc, argv);
    QApplication::setStyle(new FlatStyle);
    startCase();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.nwb"));
    writeRecording(path);
    openingCase(path);
    seizurePageCase(folder.path());
    DrawnTimeline drawn;
    drawn.open(path);
    drawn.finishBackgroundWork();
    lfpCase(drawn);
    filteredCase(drawn);
    rasterCase(drawn);
    annotationsCase(drawn);
    runLinkCases(folder.path());
}

} // namespace edgescope::benchmark
