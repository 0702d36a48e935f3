// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline.h"

#include "study/study.h"
#include "views/numbertext.h"
#include "views/timeline/ensemblelanes.h"
#include "views/timeline/lanepainting.h"
#include "views/timeline/lanestack.h"
#include "views/timeline/timelinegestures.h"
#include "views/timeline/timelineoverlay.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <functional>

namespace edgescope {
namespace {

constexpr int compactHeight = 118;
const double gainStep = std::sqrt(2.0);

} // namespace

struct Timeline::Private {
    Private(Timeline &owner, Study &theStudy);

    bool isOpen() const { return study.recording() != nullptr; }
    LaneContext context(const Theme &theme, const QFont &font, double textHeight, double pixelRatio) const;
    LaneContext screenContext() const;
    void arrange();
    void changed(Lane::Causes causes);
    void openRecording();
    void describe();
    // Asks for the traces of what is on screen, unless nothing would be seen of them.
    void requestTraces();
    void updateReadOut(const std::optional<QPointF> &position);
    TimeReadOut readOutAt(const QPointF &position);
    void shift(double windows);
    void zoom(double factor);
    void multiplyGain(double factor);

    Timeline &q;
    Study &study;
    LaneStack lanes;
    TimelineGestures gestures;
    QScrollBar *scrollBar;
    QTimer *requestTimer; // several changes at once lead to one request
    std::shared_ptr<const Traces> traces;
    std::optional<QPointF> hover;
    TimeReadOut card;
    bool isCompact = false;
    bool wantsClock = true;
};

Timeline::Private::Private(Timeline &owner, Study &theStudy)
    : q(owner)
    , study(theStudy)
    , gestures(lanes, theStudy.selection())
    , scrollBar(new QScrollBar(Qt::Vertical, &owner))
    , requestTimer(new QTimer(&owner))
{
    scrollBar->hide();
    requestTimer->setSingleShot(true);
    requestTimer->setInterval(0);
}

LaneContext Timeline::Private::context(const Theme &theme, const QFont &font, double textHeight,
                                       double pixelRatio) const
{
    LaneContext context;
    context.recording = study.recording();
    context.ensemble = study.ensemble();
    context.traces = traces;
    context.classes = study.classes().classes;
    context.selectedUnits = study.selection().units();
    context.scale = study.conditions().scale();
    context.normalisation = normalisationFromId(study.values("ensembles").choice("normalisation"));
    context.clock = clockAxis(*context.recording, wantsClock);
    context.theme = &theme;
    context.font = font;
    context.metrics = LaneMetrics::of(textHeight);
    context.pixelRatio = pixelRatio;
    context.isCompact = isCompact;
    return context;
}

LaneContext Timeline::Private::screenContext() const
{
    return context(themeFor(q.palette()), q.font(), QFontMetricsF(q.font()).height(), q.devicePixelRatioF());
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

void Timeline::Private::changed(Lane::Causes causes)
{
    lanes.invalidate(causes);
    if (causes & Lane::Visible)
        requestTimer->start();
    q.update();
}

void Timeline::Private::openRecording()
{
    traces.reset();
    hover.reset();
    gestures.cancel();
    lanes.invalidateAll();
    requestTimer->start();
    scrollBar->setVisible(false);
    describe();
    q.update();
    emit q.lanesChanged();
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

void Timeline::Private::requestTraces()
{
    if (!isOpen() || !q.isVisible())
        return;
    arrange();
    for (const LanePlace &place : lanes.places()) {
        if (place.isLine())
            continue;
        const std::vector<int> channels = place.lane->wantedChannels(place.context, place.plot.height());
        if (!channels.empty())
            study.traces().request(place.context.time.range, place.context.columns(), channels);
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
    if (card.rich != before)
        emit q.readOutChanged(card.rich);
    q.update();
}

void Timeline::Private::shift(double windows)
{
    const TimeRange visible = study.selection().visible();
    const double seconds = windows * visible.length();
    study.selection().setVisible({visible.start + seconds, visible.stop + seconds});
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

void Timeline::Private::multiplyGain(double factor)
{
    for (const auto &lane : lanes.lanes())
        if (lane->multiplyGain(factor))
            lanes.invalidate(*lane);
    q.update();
}

Timeline::Timeline(Study &study, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, study))
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(160, compactHeight);
    d->describe();
    connect(d->requestTimer, &QTimer::timeout, this, [this] { d->requestTraces(); });
    connect(d->scrollBar, &QScrollBar::valueChanged, this, [this] { update(); });
    connect(&study, &Study::recordingChanged, this, [this] { d->openRecording(); });
    connect(&study, &Study::classesChanged, this, [this] { d->changed(Lane::Ensemble); });
    connect(&study, &Study::ensembleChanged, this, [this] { d->changed(Lane::Ensemble); });
    connect(&study, &Study::valuesChanged, this, [this](const QByteArray &analysis) {
        if (analysis == "ensembles")
            d->changed(Lane::Ensemble);
    });
    connect(&study.conditions(), &Conditions::scaleChanged, this, [this] { d->changed(Lane::Scale); });
    connect(&study.selection(), &Selection::visibleChanged, this, [this] { d->changed(Lane::Visible); });
    connect(&study.selection(), &Selection::unitsChanged, this, [this] { d->changed(Lane::Units); });
    connect(&study.selection(), &Selection::cursorChanged, this, [this] { update(); });
    connect(&study.selection(), &Selection::selectedChanged, this, [this] { update(); });
    connect(&study.traces(), &TraceLoader::ready, this, [this](const std::shared_ptr<const Traces> &traces) {
        d->traces = traces;
        d->changed(Lane::Data);
    });
    connect(&study.traces(), &TraceLoader::pyramidGrown, this, [this] { d->requestTimer->start(); });
}

Timeline::~Timeline() = default;

void Timeline::setTool(Tool tool)
{
    if (tool == d->gestures.tool())
        return;
    d->gestures.setTool(tool);
    emit toolChanged(tool);
}

Timeline::Tool Timeline::tool() const
{
    return d->gestures.tool();
}

void Timeline::setCompact(bool compact)
{
    if (compact == d->isCompact)
        return;
    d->isCompact = compact;
    const double unit = LaneMetrics::of(QFontMetricsF(font()).height()).unit;
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
    d->shift(-0.1);
}

void Timeline::stepForward()
{
    d->shift(0.1);
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
    d->wantsClock = !d->wantsClock;
    d->lanes.invalidateAll();
    update();
    emit axisKindChanged();
}

ClockAxis Timeline::clock() const
{
    const auto recording = d->study.recording();
    return recording ? clockAxis(*recording, d->wantsClock) : ClockAxis{};
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

QRectF Timeline::lanePlot(const QByteArray &id) const
{
    d->arrange();
    for (const LanePlace &place : d->lanes.places())
        if (place.lane->id() == id && !place.isLine())
            return place.plot;
    return {};
}

void Timeline::paintFigure(QPainter &painter, const QRectF &area, const Theme &theme) const
{
    if (!d->isOpen())
        return;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.translate(area.topLeft());
    // Pictures inside a figure are made for print: at least four dots a unit of the figure.
    const double ratio = std::max(4.0, std::abs(painter.deviceTransform().m11()));
    LaneContext context =
        d->context(theme, painter.font(), QFontMetricsF(painter.font(), painter.device()).height(), ratio);
    context.isFigure = true;
    const Selection &selection = d->study.selection();
    const std::vector<LanePlace> places = d->lanes.places(area.size(), context, selection.visible());
    for (const LanePlace &place : places)
        LaneStack::draw(painter, place);
    drawOverlay(painter, places, {selection.visible(), selection.selected(), selection.cursor(), {}, {}},
                QRectF(QPointF(0, 0), area.size()));
    painter.restore();
}

bool Timeline::event(QEvent *event)
{
    // Space and the arrows belong to the canvas while it has the focus.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
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
    d->lanes.paint(painter);
    const Selection &selection = d->study.selection();
    TimelineOverlay overlay{selection.visible(), d->gestures.shownSelection(), selection.cursor(), d->hover,
                            d->card};
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
    d->gestures.release(*event);
    d->requestTimer->start(); // a lane may have another height or other channels
    setCursor(d->gestures.pointerShape(event->position()));
    update();
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
    update();
    event->accept();
}

void Timeline::leaveEvent(QEvent *)
{
    d->updateReadOut(std::nullopt);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    struct Key {
        int key;
        Qt::KeyboardModifiers modifiers;
        void (Timeline::*verb)();
    };
    static const Key keys[] = {
        {Qt::Key_Left, Qt::NoModifier, &Timeline::stepBack},
        {Qt::Key_Right, Qt::NoModifier, &Timeline::stepForward},
        {Qt::Key_Left, Qt::ShiftModifier, &Timeline::pageBack},
        {Qt::Key_Right, Qt::ShiftModifier, &Timeline::pageForward},
        {Qt::Key_PageUp, Qt::NoModifier, &Timeline::pageBack},
        {Qt::Key_PageDown, Qt::NoModifier, &Timeline::pageForward},
        {Qt::Key_Home, Qt::NoModifier, &Timeline::goToStart},
        {Qt::Key_End, Qt::NoModifier, &Timeline::goToEnd},
        {Qt::Key_Plus, Qt::ControlModifier, &Timeline::zoomIn},
        {Qt::Key_Equal, Qt::ControlModifier, &Timeline::zoomIn},
        {Qt::Key_Minus, Qt::ControlModifier, &Timeline::zoomOut},
        {Qt::Key_0, Qt::ControlModifier, &Timeline::zoomAll},
        {Qt::Key_Plus, Qt::NoModifier, &Timeline::gainUp},
        {Qt::Key_Plus, Qt::ShiftModifier, &Timeline::gainUp},
        {Qt::Key_Minus, Qt::NoModifier, &Timeline::gainDown},
        {Qt::Key_T, Qt::NoModifier, &Timeline::nextAxisKind},
    };
    if (!d->isOpen()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    for (const Key &key : keys) {
        if (key.key != event->key() || key.modifiers != modifiers)
            continue;
        (this->*key.verb)();
        return;
    }
    if (event->key() == Qt::Key_Space) {
        d->gestures.borrowBrowse(true);
    } else if (event->key() == Qt::Key_Escape) {
        if (!d->gestures.cancel()) {
            d->study.selection().setSelected({});
            d->study.selection().setUnits({});
        }
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
