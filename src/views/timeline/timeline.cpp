// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline.h"

#include "views/plottext.h"
#include "views/timeline/timelineprivate.h"

#include <QPainter>
#include <QTimer>

#include <algorithm>
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
    d->connectStudy();
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

QString Timeline::gainText() const
{
    if (!d->isOpen())
        return {};
    for (const LanePlace &place : d->lanes.places())
        if (!place.isLine())
            if (const QString text = place.lane->gainText(place.context); !text.isEmpty())
                return text;
    return {};
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
    d->tellOfGain();
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

} // namespace edgescope
