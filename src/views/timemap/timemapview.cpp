// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timemap/timemapview.h"

#include "study/comparison.h"
#include "study/study.h"
#include "views/numbertext.h"
#include "views/parameterstrip.h"
#include "views/timemap/timemapcanvas.h"

#include <QAction>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// What the strip above the map of an analysis sets.
std::vector<StripParameter> stripParameters(const QByteArray &analysis)
{
    if (analysis == "wavelet")
        return {{"channel", "scalogramChannel", QT_TRANSLATE_NOOP("Parameter", "LFP channel")},
                {"values", "scalogramValues", QT_TRANSLATE_NOOP("Parameter", "Values")},
                {"baseline", "scalogramBaseline", QT_TRANSLATE_NOOP("Parameter", "Baseline")},
                {"ridges", "scalogramRidges", QT_TRANSLATE_NOOP("Parameter", "Ridges")},
                {"frequency_axis", "scalogramAxis", QT_TRANSLATE_NOOP("Parameter", "Frequency axis")}};
    if (analysis == "coherence")
        return {{"channel", "coherenceChannel", QT_TRANSLATE_NOOP("Parameter", "LFP channel")},
                {"with", "coherenceWith", QT_TRANSLATE_NOOP("Parameter", "With")},
                {"second_channel", "coherenceSecond", QT_TRANSLATE_NOOP("Parameter", "Second channel")},
                {"ridges", "coherenceRidges", QT_TRANSLATE_NOOP("Parameter", "Ridges")},
                {"frequency_axis", "coherenceAxis", QT_TRANSLATE_NOOP("Parameter", "Frequency axis")}};
    return {};
}

} // namespace

TimeMapView::TimeMapView(Study &study, const QByteArray &analysis, QWidget *parent)
    : View(study, analysis, parent)
    , m_canvas(new TimeMapCanvas(study.selection(), this))
    , m_difference(new QAction(tr("&Difference to pinned"), this))
{
    m_difference->setObjectName(QStringLiteral("actionDifference_") + QString::fromLatin1(analysis));
    m_difference->setStatusTip(
        tr("Show by how much the map differs from the pinned one, where both have values"));
    m_difference->setCheckable(true);
    m_difference->setEnabled(false);
    addOption(*m_difference);
    connect(m_difference, &QAction::toggled, this, [this] {
        m_options.minimum = m_options.maximum = undefined; // of the other map
        takeMap();
        drawAgain();
        emit summaryChanged();
    });
    Selection &selection = study.selection();
    m_canvas->cellText = [this](const TimeMapCell &cell) { return cellText(*data(), cell, clock()); };
    m_canvas->limitDragged = [this](double from, double to) { dragLimit(from, to); };
    m_canvas->panned = [this](double seconds) { panTime(seconds); };
    m_canvas->zoomed = [this](double seconds, double factor) { zoomTime(seconds, factor); };
    m_canvas->rowsZoomed = [this](const PlotZoom &rows) {
        m_options.rows = rows;
        drawAgain();
    };
    m_canvas->fitted = [this] {
        m_options.rows.fit();
        m_options.shown = {};
        drawAgain();
    };
    const PlotGestures &gestures = m_canvas->gestures();
    connect(&gestures, &PlotGestures::hovered, this, &TimeMapView::hover);
    connect(&gestures, &PlotGestures::left, this, [this, &selection] {
        showReadOut({});
        selection.endHover();
    });
    connect(&gestures, &PlotGestures::read, this, &View::readOutChanged);
    connect(&gestures, &PlotGestures::clicked, this, &TimeMapView::choose);
    connect(&gestures, &PlotGestures::picked, this,
            [this](const std::vector<PlotDatum> &picked) { choose(*m_canvas->place(picked.front())); });
    connect(&gestures, &PlotGestures::spanned, this, [this, &selection](double from, double to) {
        selection.setSelected({secondsAt(from), secondsAt(to)});
    });
    connect(&selection, &Selection::visibleChanged, this, [this] {
        if (followsTimeline() && isFollowing())
            drawAgain();
    });
    connect(&selection, &Selection::ridgeChanged, this, [this] {
        if (data() && !data()->ridges.empty())
            drawAgain();
    });
    const std::vector<StripParameter> parameters = stripParameters(analysis);
    setContent(m_canvas,
               parameters.empty() ? nullptr : makeParameterStrip(study, analysis, parameters, this));
}

void TimeMapView::showScale()
{
    m_canvas->showScale();
}

void TimeMapView::showCursor(double seconds)
{
    m_canvas->setCursorTime(seconds);
}

void TimeMapView::showTimes()
{
    m_canvas->setTimes(selectedTimes());
}

void TimeMapView::showTimeColumn()
{
    if (const TimeMapPicture *drawn = m_canvas->picture(); drawn && drawn->sharedSpan() != sharedPlotSpan())
        drawAgain();
}

double TimeMapView::secondsAt(double x) const
{
    const TimeRange &shown = m_canvas->picture()->map().shown();
    const QRectF plot = m_canvas->picture()->plotArea();
    return shown.start + (x - plot.left()) / plot.width() * shown.length();
}

void TimeMapView::hover(const QPointF &position)
{
    const auto cell = m_canvas->picture() ? m_canvas->picture()->cellAt(position) : std::nullopt;
    showReadOut(cell ? cellText(*data(), *cell, clock()) : QString());
    if (cell)
        study().selection().hover(cell->seconds);
    else
        study().selection().endHover();
}

void TimeMapView::choose(const QPointF &position)
{
    const TimeMapPicture &drawn = *m_canvas->picture();
    const auto cell = drawn.cellAt(position);
    if (!cell)
        return;
    const auto ridge = drawn.map().ridgeAt(position, drawn.plotArea());
    Selection &selection = study().selection();
    // Beside the ridges none is chosen. The picture is another one after this.
    selection.setRidge(ridge ? std::optional(ChosenRidge::of(analysis(), data()->ridges[*ridge]))
                             : std::nullopt);
    selection.setCursor(cell->seconds);
    selection.bringIntoView({cell->seconds, cell->seconds});
    if (cell->row < data()->rowScales.size())
        study().conditions().setScale(data()->rowScales[cell->row]);
}

bool TimeMapView::followsTimeline() const
{
    const Analysis *known = findAnalysis(analysis());
    return known && known->time == Analysis::Time::Shown;
}

TimeMapOptions TimeMapView::drawnOptions() const
{
    TimeMapOptions options = m_options;
    if (followsTimeline())
        options.shown = shownTime();
    if (data())
        options.ridge = chosenAmong(data()->ridges, analysis(), study().selection().ridge());
    return options;
}

void TimeMapView::drawAgain()
{
    if (data())
        m_canvas->setPicture([this] { return picture(); }, data());
    else
        m_canvas->setPicture({}, nullptr);
}

// Moves the limit that is nearer to where the drag began.
void TimeMapView::dragLimit(double from, double to)
{
    if (!data())
        return;
    if (std::isnan(from)) {
        m_options.minimum = m_options.maximum = undefined;
    } else {
        const TimeMapPicture drawn = picture();
        double low = drawn.map().minimum();
        double high = drawn.map().maximum();
        (from - low < high - from ? low : high) -= to - from; // a lower limit makes its end of the map wider
        if (high - low < 0.02 * (data()->maximum - data()->minimum))
            return;
        m_options.minimum = low;
        m_options.maximum = high;
    }
    drawAgain();
}

void TimeMapView::zoomTime(double seconds, double factor)
{
    const TimeRange shown = m_canvas->picture()->map().shown();
    const double share = (seconds - shown.start) / shown.length();
    const double most = followsTimeline() ? study().selection().limits().length() : wholeTime().length();
    const double length = std::clamp(shown.length() * factor, 1e-3, most);
    showTime({seconds - share * length, seconds + (1 - share) * length});
}

void TimeMapView::panTime(double seconds)
{
    const TimeRange shown = m_canvas->picture()->map().shown();
    showTime({shown.start + seconds, shown.stop + seconds});
}

TimeRange TimeMapView::wholeTime() const
{
    return {data()->start, data()->start + data()->step * static_cast<double>(data()->columns)};
}

// Maps of the time shown move the timeline; others have a time of their own, inside that of their data.
void TimeMapView::showTime(TimeRange range)
{
    if (followsTimeline() && isFollowing())
        return study().selection().setVisible(range);
    if (followsTimeline())
        return;
    const TimeRange whole = wholeTime();
    const double length = range.length();
    range.start = std::clamp(range.start, whole.start, std::max(whole.start, whole.stop - length));
    m_options.shown = TimeRange{range.start, range.start + length}.intersected(whole);
    if (m_options.shown == whole)
        m_options.shown = {};
    drawAgain();
}

QString TimeMapView::summary() const
{
    return data()
               ? tr("%1, %n row(s)", nullptr, static_cast<int>(data()->rowValues.size())).arg(data()->title)
               : QString();
}

FigurePainter TimeMapView::figure() const
{
    if (!data())
        return {};
    return [map = m_map, options = drawnOptions(), clock = clock(),
            seizures = seizures()](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        const TimeMapPicture picture(*map, options, clock, style, area, painter.device());
        picture.paintCells(painter);
        picture.paintAround(painter);
        picture.paintSeizures(painter, seizures);
    };
}

QJsonObject TimeMapView::savedOptions() const
{
    QJsonObject saved;
    if (!std::isnan(m_options.minimum)) {
        saved[QStringLiteral("minimum")] = m_options.minimum;
        saved[QStringLiteral("maximum")] = m_options.maximum;
    }
    if (m_difference->isChecked())
        saved[QStringLiteral("difference")] = true;
    return saved;
}

void TimeMapView::restoreOptions(const QJsonObject &saved)
{
    m_options = {};
    m_difference->setChecked(saved.value(QStringLiteral("difference")).toBool());
    const double minimum = saved.value(QStringLiteral("minimum")).toDouble(undefined);
    const double maximum = saved.value(QStringLiteral("maximum")).toDouble(undefined);
    if (minimum < maximum) {
        m_options.minimum = minimum;
        m_options.maximum = maximum;
    }
    drawAgain();
}

void TimeMapView::paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style)
{
    const auto *map = std::get_if<TimeMap>(&result.shape);
    if (!map)
        return;
    const TimeMapPicture picture(*map, {}, {}, style, area, painter.device());
    picture.paintCells(painter);
    picture.paintAround(painter);
}

TimeMapPicture TimeMapView::picture() const
{
    return {*data(), drawnOptions(), clock(), screenStyle(), m_canvas->rect(), m_canvas, sharedPlotSpan()};
}

std::optional<PlotSpan> TimeMapView::sharedPlotSpan() const
{
    const TimeRange shown = drawnOptions().shown;
    return sharedSpan(*m_canvas, shown.isEmpty() ? wholeTime() : shown);
}

std::vector<TimeRange> TimeMapView::seizures() const
{
    return study().recording() ? rangesOfKind(study().recording()->intervals, Interval::Kind::Seizure)
                               : std::vector<TimeRange>{};
}

// The map of the result, unless its difference to a pinned one is asked for and there is one.
void TimeMapView::takeMap()
{
    m_map.reset();
    if (!result() || !std::holds_alternative<TimeMap>(result()->shape))
        return;
    const auto difference = differenceToPinned(*result(), study().pins().all());
    m_difference->setEnabled(difference != nullptr);
    m_map = difference && m_difference->isChecked()
                ? difference
                : std::shared_ptr<const TimeMap>(result(), &std::get<TimeMap>(result()->shape));
}

void TimeMapView::showResult(const Result &)
{
    takeMap();
    if (data())
        m_options.shown = m_options.shown.intersected(wholeTime());
    m_canvas->setSeizures(seizures());
    drawAgain();
}

void TimeMapView::clearResult()
{
    m_canvas->setPicture({}, nullptr); // of the map
    m_map.reset();
    m_difference->setEnabled(false);
    m_options.shown = {};
    m_options.rows.fit();
}

void TimeMapView::restyle()
{
    drawAgain();
}

QString TimeMapView::emptyText() const
{
    if (analysis() == "wavelet")
        return tr("Open a recording to see its scalogram.");
    if (analysis() == "coherence")
        return tr("Open a recording to see its wavelet coherence.");
    return tr("Open a recording to see its E − I map.");
}

QString TimeMapView::description(const Result &) const
{
    if (!data())
        return tr("Map");
    if (data()->rowScales.empty())
        return tr("Map of %1 against time and frequency, %2 rows from %3 Hz to %4 Hz")
            .arg(data()->title, countText(static_cast<std::int64_t>(data()->rowValues.size())),
                 numberText(data()->rowValues.front()), numberText(data()->rowValues.back()));
    return tr("Map of %1 against time and bin width, %2 rows from %3 to %4")
        .arg(data()->title, countText(static_cast<std::int64_t>(data()->rowValues.size())),
             scaleText(data()->rowValues.front()), scaleText(data()->rowValues.back()));
}

ClockAxis TimeMapView::clock() const
{
    return study().recording() ? clockAxis(*study().recording(), true) : ClockAxis{};
}

} // namespace edgescope
