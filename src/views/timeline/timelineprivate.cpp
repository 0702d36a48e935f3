// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineprivate.h"

#include "analyses/signedcumulative.h"
#include "analyses/synapticcurrent.h"
#include "views/numbertext.h"
#include "views/plottext.h"
#include "views/timeline/ensemblelanes.h"

#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <set>

namespace edgescope {

Timeline::Private::Private(Timeline &owner, Study &theStudy)
    : q(owner)
    , study(theStudy)
    , gestures(lanes, theStudy.selection(),
               [this](const std::vector<int> &rows) { emit q.rangeMarked(rows); })
    , column(
          owner, [this] { return sharedAxis(); }, [this] { return q.clock(); })
    , scrollBar(new QScrollBar(Qt::Vertical, &owner))
    , requestTimer(new QTimer(&owner))
{
    scrollBar->hide();
    requestTimer->setSingleShot(true);
    requestTimer->setInterval(0);
}

void Timeline::Private::connectStudy()
{
    connect(requestTimer, &QTimer::timeout, &q, [this] { requestTraces(); });
    connect(scrollBar, &QScrollBar::valueChanged, &q, [this] { q.update(); });
    connect(&study, &Study::recordingChanged, &q, [this] { openRecording(); });
    connect(&study, &Study::classesChanged, &q, [this] { changed(Lane::Ensemble); });
    connect(&study, &Study::ensembleChanged, &q, [this] { changed(Lane::Ensemble); });
    connect(&study, &Study::valuesChanged, &q, [this](const QByteArray &analysis) {
        if (analysis == "ensembles" || analysis == "synaptic_current")
            changed(Lane::Ensemble);
        if (analysis == "signed_cumulative")
            takeOnset();
    });
    connect(&study.annotations(), &AnnotationDocument::changed, &q, [this] { changed(Lane::Marks); });
    connect(&study.annotations(), &AnnotationDocument::labelsChanged, &q, [this] { changed(Lane::Marks); });
    connect(&study.selection(), &Selection::annotationsChanged, &q, [this] { changed(Lane::Marks); });
    connect(&study.scoring(), &Scoring::epochChanged, &q, [this] { changed(Lane::Marks); });
    const auto drawAgain = [this] {
        lanes.invalidateAll();
        q.update();
    };
    connect(&study, &Study::intervalsChanged, &q, drawAgain);
    connect(&study, &Study::intervalsChanged, &q, [this] { takeOnset(); });
    connect(&study.scoring(), &Scoring::settingsChanged, &q, drawAgain);
    connect(&study.scoring(), &Scoring::activeChanged, &q, drawAgain);
    connect(&study.annotations(), &AnnotationDocument::raterChanged, &q, drawAgain);
    connect(&study.conditions(), &Conditions::scaleChanged, &q, [this] { changed(Lane::Scale); });
    connect(&study.selection(), &Selection::visibleChanged, &q, [this] { changed(Lane::Visible); });
    connect(&study.selection(), &Selection::unitsChanged, &q, [this] {
        changed(Lane::Units);
        requestTimer->start(); // their channels may have come into view
    });
    connect(&study.selection(), &Selection::ridgeChanged, &q, [this] {
        for (const auto &lane : lanes.lanes())
            if (results.contains(lane->wantedAnalysis()))
                lanes.invalidate(*lane);
        q.update();
    });
    connect(&study.selection(), &Selection::cursorChanged, &q, [this] { q.update(); });
    connect(&study.selection(), &Selection::selectedChanged, &q, [this] { q.update(); });
    connect(&study.selection(), &Selection::markedChanged, &q, [this] { q.update(); });
    connect(&study.traces(), &TraceLoader::ready, &q, [this](const std::shared_ptr<const Traces> &read) {
        traces = read;
        changed(Lane::Data);
    });
    connect(&study, &Study::resultReady, &q,
            [this](const QByteArray &analysis, const std::shared_ptr<const Result> &result) {
                takeResult(analysis, result);
                if (analysis == "classification")
                    takePosteriors();
            });
    connect(&study, &Study::displayFilterChanged, &q, [this] {
        changed(Lane::Data);
        requestTimer->start();
    });
    connect(&study.traces(), &TraceLoader::pyramidGrown, &q, [this] { requestTimer->start(); });
}

LaneContext Timeline::Private::context(const Theme &theme, const QFont &font, const QPaintDevice &device,
                                       double pixelRatio) const
{
    LaneContext context;
    context.recording = study.recording();
    context.ensemble = study.ensemble();
    context.traces = traces;
    context.filter = study.displayFilter();
    context.montage = study.traces().montage();
    context.channels = channelChoice;
    context.look = look;
    context.classes = study.classes().classes;
    context.posteriors = posteriors;
    context.selectedUnits = study.selection().units();
    context.annotations = &study.annotations();
    context.selectedAnnotations = study.selection().annotations();
    context.ridge = study.selection().ridge();
    context.scoring = &study.scoring();
    context.editAnnotation = [this](AnnotationId id) { emit q.editRequested(id); };
    context.showUnit = [this] { emit q.unitRequested(); };
    context.scale = study.conditions().scale();
    context.normalisation = normalisationFromId(study.values("ensembles").choice("normalisation"));
    context.currentValues = study.values("synaptic_current");
    if (context.currentValues == Values())
        context.currentValues = Values(synapticCurrentParameters());
    context.cumulativeValues = study.values("signed_cumulative");
    if (context.cumulativeValues == Values())
        context.cumulativeValues = Values(signedCumulativeParameters());
    context.results = results;
    context.clock = clock();
    context.theme = &theme;
    context.font = font;
    context.metrics = LaneMetrics::of(font, device);
    context.pixelRatio = pixelRatio;
    context.isCompact = isCompact;
    return context;
}

LaneContext Timeline::Private::screenContext() const
{
    return context(themeFor(q.palette()), plotFont(q), q, q.devicePixelRatioF());
}

ClockAxis Timeline::Private::clock() const
{
    if (axisKind == AxisKind::Onset || axisKind == AxisKind::Offset)
        if (const std::optional<TimeRange> seizure = study.shownSeizure())
            return axisKind == AxisKind::Onset ? onsetAxis(seizure->start) : offsetAxis(seizure->stop);
    return clockAxis(*study.recording(), axisKind != AxisKind::Elapsed);
}

void Timeline::Private::arrange()
{
    if (!isOpen())
        return;
    const LaneContext now = screenContext();
    const TimeRange &visible = study.selection().visible();
    lanes.arrange(q.size(), 0, now, visible);
    const int hidden = static_cast<int>(std::ceil(lanes.contentHeight())) - q.height();
    scrollBar->setVisible(hidden > 0);
    if (hidden <= 0)
        return;
    const int width = scrollBar->sizeHint().width();
    scrollBar->setGeometry(q.width() - width, 0, width, q.height());
    scrollBar->setRange(0, hidden);
    scrollBar->setPageStep(q.height());
    lanes.arrange(QSizeF(std::max(1, q.width() - width), q.height()), scrollBar->value(), now, visible);
}

std::optional<TimeColumn::Lanes> Timeline::Private::sharedAxis()
{
    if (!isOpen())
        return std::nullopt;
    arrange();
    for (const LanePlace &place : lanes.places())
        if (isCompact || !place.showsWhole())
            return TimeColumn::Lanes{{place.plot.left(), place.plot.right()}, place.context.time.range};
    return std::nullopt;
}

void Timeline::Private::tellOfColumn()
{
    std::optional<PlotSpan> span;
    if (q.isVisible())
        if (const auto axis = sharedAxis()) {
            const double left = q.mapTo(q.window(), QPointF()).x();
            span = PlotSpan{left + axis->span.left, left + axis->span.right};
        }
    if (span == toldSpan)
        return;
    toldSpan = span;
    emit column.moved();
}

void Timeline::Private::tellOfGain()
{
    const QString gain = q.gainText();
    if (gain == toldGain)
        return;
    toldGain = gain;
    emit q.gainChanged(gain);
}

void Timeline::Private::changed(Lane::Causes causes)
{
    lanes.invalidate(causes);
    if (causes & Lane::Visible) {
        requestTimer->start();
        hover.reset(); // another time is under the pointer now
    }
    q.update();
}

void Timeline::Private::openRecording()
{
    traces.reset();
    for (auto &result : results)
        result.second.reset();
    channelChoice = {};
    posteriors.clear();
    hover.reset();
    gestures.cancel();
    gestures.clearMeasurement();
    lanes.invalidateAll();
    requestTimer->start();
    scrollBar->setVisible(false);
    describe();
    q.update();
    if (!isOpen())
        tellOfGain(); // otherwise when it has been drawn
    emit q.lanesChanged();
}

// What was found of the units' classes, if anything was.
void Timeline::Private::takePosteriors()
{
    posteriors.clear();
    const auto result = look.rasterOrder == RasterOrder::Posterior ? study.result("classification") : nullptr;
    if (result)
        for (const Table &table : result->tables)
            for (const Column &cells : table.columns)
                if (const auto *numbers = std::get_if<std::vector<double>>(&cells.values);
                    numbers && table.name == "units" && cells.name == "posterior")
                    posteriors = *numbers;
    changed(Lane::Ensemble);
}

void Timeline::Private::takeOnset()
{
    if (axisKind != AxisKind::Onset && axisKind != AxisKind::Offset)
        return;
    lanes.invalidateAll();
    q.update();
    emit q.axisKindChanged();
}

void Timeline::Private::describe()
{
    if (!isOpen()) {
        q.setAccessibleDescription(Timeline::tr("Open a recording to see its timeline."));
        return;
    }
    const Recording &recording = *study.recording();
    q.setAccessibleDescription(
        Timeline::tr("%1, %n unit(s), %2 channels.", nullptr, static_cast<int>(recording.units.size()))
            .arg(durationText(recording.duration))
            .arg(recording.channels.size()));
}

void Timeline::Private::wantResults()
{
    std::set<QByteArray> wanted;
    if (isOpen() && q.isVisible() && !isCompact)
        for (const LanePlace &place : lanes.places())
            if (!place.isLine() && !place.lane->wantedAnalysis().isEmpty())
                wanted.insert(place.lane->wantedAnalysis());
    for (auto result = results.begin(); result != results.end();) {
        if (wanted.contains(result->first)) {
            ++result;
            continue;
        }
        study.unwant(result->first);
        result = results.erase(result);
    }
    for (const QByteArray &analysis : wanted)
        if (results.emplace(analysis, nullptr).second)
            study.want(analysis);
}

void Timeline::Private::takeResult(const QByteArray &analysis, const std::shared_ptr<const Result> &result)
{
    const auto found = results.find(analysis);
    if (found == results.end())
        return;
    found->second = result;
    for (const auto &lane : lanes.lanes())
        if (lane->wantedAnalysis() == analysis)
            lanes.invalidate(*lane);
    q.update();
}

void Timeline::Private::requestTraces()
{
    if (!isOpen() || !q.isVisible()) {
        wantResults();
        return;
    }
    arrange();
    wantResults();
    for (const LanePlace &place : lanes.places()) {
        if (place.isLine())
            continue;
        const std::vector<int> wanted = place.lane->wantedChannels(place.context, place.plot.height());
        if (!wanted.empty())
            study.traces().request(place.context.time.range, place.context.columns(), wanted);
    }
}

TimeReadOut Timeline::Private::readOutAt(const QPointF &position)
{
    const LanePlace *place = lanes.placeAt(position);
    if (!place || position.x() < place->plot.left() || position.x() >= place->plot.right())
        return {};
    const LanePointer pointer = gestures.pointer(*place, position, {});
    const QString line = place->isLine() ? QString() : place->lane->readOut(pointer, place->context);
    const bool showsWindow = !place->showsWhole() && place->context.ensemble;
    return readOut(pointer.seconds, place->context,
                   showsWindow ? &lanes.bars().bars(place->context) : nullptr, line);
}

void Timeline::Private::updateReadOut(const std::optional<QPointF> &position)
{
    hover = gestures.isDragging() ? std::nullopt : position;
    const QString before = card.rich;
    card = position && isOpen() ? readOutAt(*position) : TimeReadOut();
    if (card.rich.isEmpty())
        hover.reset();
    if (!gestures.isDragging())
        moveCursorTo(position);
    if (card.rich != before)
        emit q.readOutChanged(card.rich);
    q.update();
}

void Timeline::Private::moveCursorTo(const std::optional<QPointF> &position)
{
    const LanePlace *place = position ? lanes.placeAt(*position) : nullptr;
    if (place && position->x() >= place->plot.left() && position->x() < place->plot.right())
        study.selection().hover(place->context.time.toSeconds(position->x() - place->plot.left()));
    else
        study.selection().endHover();
}

void Timeline::Private::shift(double windows)
{
    const TimeRange visible = study.selection().visible();
    const double seconds = windows * visible.length();
    study.selection().setVisible({visible.start + seconds, visible.stop + seconds});
}

void Timeline::Private::step(int direction)
{
    if (study.scoring().isActive())
        study.scoring().step(direction);
    else
        shift(direction * 0.1);
}

void Timeline::Private::zoom(double factor)
{
    Selection &selection = study.selection();
    const TimeRange visible = selection.visible();
    const double length =
        std::clamp(visible.length() * factor, 1e-3, std::max(1e-3, selection.limits().length()));
    const double kept =
        visible.contains(selection.cursor()) ? selection.cursor() : (visible.start + visible.stop) / 2;
    const double share = visible.length() > 0 ? (kept - visible.start) / visible.length() : 0.5;
    selection.setVisible({kept - share * length, kept + (1 - share) * length});
}

QStringList Timeline::Private::measuredLines() const
{
    return gestures.measurement().lines(study.scoring().isActive() ? study.scoring().range().length() : 0);
}

void Timeline::Private::multiplyGain(double factor)
{
    for (const auto &lane : lanes.lanes())
        if (lane->multiplyGain(factor))
            lanes.invalidate(*lane);
    q.update();
}

} // namespace edgescope
