// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline.h"

#include "views/drawing.h"
#include "views/plottext.h"
#include "views/timeline/timelineprivate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cmath>

namespace edgescope {
namespace {

constexpr int compactHeight = 118;

} // namespace

Timeline::Timeline(Study &study, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, study))
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // time does so in every language
    setMinimumSize(160, compactHeight);
    d->describe();
    connect(this, &Timeline::axisKindChanged, &d->column, &TimeColumn::clockChanged);
    connect(d->requestTimer, &QTimer::timeout, this, [this] { d->requestTraces(); });
    connect(d->scrollBar, &QScrollBar::valueChanged, this, [this] { update(); });
    connect(&study, &Study::recordingChanged, this, [this] { d->openRecording(); });
    connect(&study, &Study::classesChanged, this, [this] { d->changed(Lane::Ensemble); });
    connect(&study, &Study::ensembleChanged, this, [this] { d->changed(Lane::Ensemble); });
    connect(&study, &Study::valuesChanged, this, [this](const QByteArray &analysis) {
        if (analysis == "ensembles" || analysis == "synaptic_current")
            d->changed(Lane::Ensemble);
        if (analysis == "signed_cumulative")
            d->takeOnset();
    });
    connect(&study.annotations(), &AnnotationDocument::changed, this, [this] { d->changed(Lane::Marks); });
    connect(&study.annotations(), &AnnotationDocument::labelsChanged, this,
            [this] { d->changed(Lane::Marks); });
    connect(&study.selection(), &Selection::annotationsChanged, this, [this] { d->changed(Lane::Marks); });
    connect(&study.scoring(), &Scoring::epochChanged, this, [this] { d->changed(Lane::Marks); });
    const auto drawAgain = [this] {
        d->lanes.invalidateAll();
        update();
    };
    connect(&study, &Study::intervalsChanged, this, drawAgain);
    connect(&study, &Study::intervalsChanged, this, [this] { d->takeOnset(); });
    connect(&study.scoring(), &Scoring::settingsChanged, this, drawAgain);
    connect(&study.scoring(), &Scoring::activeChanged, this, drawAgain);
    connect(&study.annotations(), &AnnotationDocument::raterChanged, this, drawAgain);
    connect(&study.conditions(), &Conditions::scaleChanged, this, [this] { d->changed(Lane::Scale); });
    connect(&study.selection(), &Selection::visibleChanged, this, [this] { d->changed(Lane::Visible); });
    connect(&study.selection(), &Selection::unitsChanged, this, [this] {
        d->changed(Lane::Units);
        d->requestTimer->start(); // their channels may have come into view
    });
    connect(&study.selection(), &Selection::ridgeChanged, this, [this] {
        for (const auto &lane : d->lanes.lanes())
            if (d->results.contains(lane->wantedAnalysis()))
                d->lanes.invalidate(*lane);
        update();
    });
    connect(&study.selection(), &Selection::cursorChanged, this, [this] { update(); });
    connect(&study.selection(), &Selection::selectedChanged, this, [this] { update(); });
    connect(&study.selection(), &Selection::markedChanged, this, [this] { update(); });
    connect(&study.traces(), &TraceLoader::ready, this, [this](const std::shared_ptr<const Traces> &traces) {
        d->traces = traces;
        d->changed(Lane::Data);
    });
    connect(&study, &Study::resultReady, this,
            [this](const QByteArray &analysis, const std::shared_ptr<const Result> &result) {
                d->takeResult(analysis, result);
                if (analysis == "classification")
                    d->takePosteriors();
            });
    connect(&study, &Study::displayFilterChanged, this, [this] {
        d->changed(Lane::Data);
        d->requestTimer->start();
    });
    connect(&study.traces(), &TraceLoader::pyramidGrown, this, [this] { d->requestTimer->start(); });
}

Timeline::~Timeline()
{
    for (const auto &result : d->results)
        d->study.unwant(result.first);
}

void Timeline::setCompact(bool compact)
{
    if (compact == d->isCompact)
        return;
    d->isCompact = compact;
    const double unit = LaneMetrics::of(plotFont(*this), *this).unit;
    setMaximumHeight(compact ? static_cast<int>(std::lround(compactHeight * unit)) : QWIDGETSIZE_MAX);
    setMinimumHeight(compact ? maximumHeight() : compactHeight);
    d->lanes.invalidateAll();
    d->requestTimer->start();
    update();
}

bool Timeline::isCompact() const
{
    return d->isCompact;
}

void Timeline::gainUp()
{
    d->multiplyGain(gainStep);
}

void Timeline::gainDown()
{
    d->multiplyGain(1 / gainStep);
}

void Timeline::stepBack()
{
    d->step(-1);
}

void Timeline::stepForward()
{
    d->step(1);
}

void Timeline::pageBack()
{
    d->shift(-1);
}

void Timeline::pageForward()
{
    d->shift(1);
}

void Timeline::goToStart()
{
    const double length = d->study.selection().visible().length();
    d->study.selection().setVisible({0, length});
}

void Timeline::goToEnd()
{
    const double length = d->study.selection().visible().length();
    const double stop = d->study.selection().limits().stop;
    d->study.selection().setVisible({stop - length, stop});
}

void Timeline::zoomIn()
{
    d->zoom(0.5);
}

void Timeline::zoomOut()
{
    d->zoom(2);
}

void Timeline::zoomAll()
{
    d->study.selection().setVisible(d->study.selection().limits());
}

void Timeline::zoomToSelection()
{
    if (!d->study.selection().selected().isEmpty())
        d->study.selection().setVisible(d->study.selection().selected());
}

void Timeline::nextAxisKind()
{
    const auto recording = d->study.recording();
    std::vector<AxisKind> kinds;
    if (recording && recording->startTime.isValid())
        kinds.push_back(AxisKind::Clock);
    kinds.push_back(AxisKind::Elapsed);
    if (d->study.shownSeizure())
        kinds.push_back(AxisKind::Onset);
    // What is shown now may stand for a kind that the recording does not have.
    const ClockAxis now = clock();
    const AxisKind shown = now.onset ? AxisKind::Onset : now.isClock ? AxisKind::Clock : AxisKind::Elapsed;
    const auto place = std::find(kinds.begin(), kinds.end(), shown) - kinds.begin();
    setAxisKind(kinds[static_cast<std::size_t>(place + 1) % kinds.size()]);
}

AxisKind Timeline::axisKind() const
{
    return d->axisKind;
}

void Timeline::setAxisKind(AxisKind kind)
{
    if (kind == d->axisKind)
        return;
    d->axisKind = kind;
    d->lanes.invalidateAll();
    update();
    emit axisKindChanged();
}

ClockAxis Timeline::clock() const
{
    return d->study.recording() ? d->clock() : ClockAxis{};
}

std::vector<Timeline::LaneInfo> Timeline::lanes() const
{
    std::vector<LaneInfo> infos;
    const bool open = d->isOpen();
    const LaneContext context = open ? d->screenContext() : LaneContext();
    for (const auto &lane : d->lanes.lanes())
        infos.push_back(
            {lane->id(), lane->title(), d->lanes.isVisible(*lane), open && lane->missing(context).isEmpty()});
    return infos;
}

void Timeline::setLaneVisible(const QByteArray &id, bool visible)
{
    for (const auto &lane : d->lanes.lanes()) {
        if (lane->id() != id || d->lanes.isVisible(*lane) == visible)
            continue;
        d->lanes.setVisible(*lane, visible);
        d->requestTimer->start();
        update();
        emit lanesChanged();
    }
}

std::vector<LaneForm> Timeline::laneForms() const
{
    return d->lanes.forms(LaneMetrics::of(plotFont(*this), *this).unit);
}

void Timeline::setLaneForms(const std::vector<LaneForm> &forms)
{
    if (forms == laneForms())
        return;
    d->lanes.setForms(forms, LaneMetrics::of(plotFont(*this), *this).unit);
    d->requestTimer->start();
    update();
    emit lanesChanged();
}

const TimelineLook &Timeline::look() const
{
    return d->look;
}

void Timeline::setLook(const TimelineLook &look)
{
    if (look == d->look)
        return;
    d->look = look;
    d->takePosteriors();
    d->lanes.invalidateAll();
    update();
    emit lookChanged();
}

const ChannelChoice &Timeline::channelChoice() const
{
    return d->channelChoice;
}

void Timeline::setChannelChoice(const ChannelChoice &choice)
{
    if (choice == d->channelChoice)
        return;
    d->channelChoice = choice;
    d->study.setBadChannels(choice.bad);
    d->lanes.invalidateAll();
    d->requestTimer->start();
    update();
    emit channelChoiceChanged();
}

QStringList Timeline::measuredLines() const
{
    return d->measuredLines();
}

QRectF Timeline::lanePlot(const QByteArray &id) const
{
    d->arrange();
    for (const LanePlace &place : d->lanes.places())
        if (place.lane->id() == id && !place.isLine())
            return place.plot;
    return {};
}

const TimeColumn &Timeline::timeColumn() const
{
    return d->column;
}

FigurePainter Timeline::figure(const ColourMaps &maps) const
{
    if (!d->isOpen())
        return {};
    const Theme onPaper = withColourMaps(lightTheme(), maps);
    Theme onNothing = onPaper;
    onNothing.plot = Qt::transparent;
    // The lanes are not there any more when the figure is drawn: all looks are kept.
    std::array<std::array<std::shared_ptr<const Drawing>, 2>, 2> looks;
    for (const bool isTransparent : {false, true})
        for (const bool hasTimeBar : {false, true})
            looks[isTransparent][hasTimeBar] =
                std::make_shared<const Drawing>(size(), logicalDpiY(), [&](QPainter &painter) {
                    paintFigure(painter, isTransparent ? onNothing : onPaper, hasTimeBar);
                });
    return [looks](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        looks[style.theme->plot.alpha() == 0][style.hasScaleBars]->paint(painter, area);
    };
}

void Timeline::paintFigure(QPainter &painter, const Theme &theme, bool hasTimeBar) const
{
    constexpr double dotsPerUnit = 4; // of pictures inside the figure, which are made for print
    LaneContext context = d->context(theme, plotFont(*this), *painter.device(), dotsPerUnit);
    context.isFigure = true;
    context.hasTimeBar = hasTimeBar;
    const Selection &selection = d->study.selection();
    const std::vector<LanePlace> places = d->lanes.places(size(), context, selection.visible());
    for (const LanePlace &place : places)
        LaneStack::draw(painter, place);
    drawOverlay(painter, places,
                {selection.visible(),
                 selection.selected(),
                 selection.marked(),
                 selection.cursor(),
                 {},
                 {},
                 {},
                 {},
                 {},
                 {}},
                rect());
}

bool Timeline::event(QEvent *event)
{
    // Space borrows the Browse tool here and Escape gives up a drag, whatever they trigger elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space ||
            (key == Qt::Key_Escape && (d->gestures.isDragging() || !d->gestures.measurement().isEmpty()))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void Timeline::changeEvent(QEvent *event)
{
    d->lanes.invalidateAll();
    update();
    QWidget::changeEvent(event);
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    painter.fillRect(rect(), theme.plot);
    if (!d->isOpen()) {
        painter.setPen(theme.secondaryText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Open a recording to see its timeline."));
        return;
    }
    d->arrange();
    d->tellOfColumn();
    d->lanes.paint(painter);
    const Selection &selection = d->study.selection();
    const Scoring &scoring = d->study.scoring();
    TimelineOverlay overlay{selection.visible(),
                            d->gestures.shownSelection(),
                            selection.marked(),
                            selection.cursor(),
                            scoring.isActive() ? std::optional(scoring.range()) : std::nullopt,
                            d->look.hasHoverCard ? d->hover : std::nullopt,
                            d->card,
                            d->look.hasCrosshair ? d->hover : std::nullopt,
                            d->gestures.measurement(),
                            d->measuredLines()};
    drawOverlay(painter, d->lanes.places(), overlay, rect());
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    d->lanes.invalidateAll();
    d->requestTimer->start();
    QWidget::resizeEvent(event);
}

void Timeline::hideEvent(QHideEvent *event)
{
    d->requestTimer->start(); // hidden lanes want nothing
    QWidget::hideEvent(event);
    d->tellOfColumn();
}

void Timeline::showEvent(QShowEvent *event)
{
    d->requestTimer->start();
    QWidget::showEvent(event);
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (!d->isOpen())
        return;
    d->arrange();
    d->gestures.press(*event);
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    if (!d->isOpen())
        return;
    d->arrange();
    d->gestures.move(*event);
    d->updateReadOut(event->position());
    setCursor(d->gestures.pointerShape(event->position()));
}

void Timeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (!d->isOpen())
        return;
    d->arrange();
    const bool movesLane = d->gestures.isMovingLane();
    d->gestures.release(*event);
    d->requestTimer->start(); // a lane may have another height or other channels
    setCursor(d->gestures.pointerShape(event->position()));
    update();
    if (movesLane)
        emit lanesChanged();
}

void Timeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!d->isOpen())
        return;
    d->arrange();
    d->gestures.doubleClick(*event);
    update();
}

void Timeline::wheelEvent(QWheelEvent *event)
{
    if (!d->isOpen())
        return;
    d->arrange();
    d->gestures.wheel(*event);
    d->requestTimer->start();
    d->updateReadOut(event->position());
    event->accept();
}

void Timeline::leaveEvent(QEvent *)
{
    d->updateReadOut(std::nullopt);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (!d->isOpen()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Space) {
        d->gestures.borrowBrowse(true);
    } else if (event->key() == Qt::Key_Escape) {
        if (!d->gestures.cancel() && !d->gestures.clearMeasurement())
            d->study.selection().clear();
        update();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Timeline::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        d->gestures.borrowBrowse(false);
    else
        QWidget::keyReleaseEvent(event);
}

} // namespace edgescope
