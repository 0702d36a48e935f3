// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "views/timeline/lane.h"

#include <QColor>
#include <QPainter>

#include <optional>

// Drawing and looking up that several lanes share.
namespace edgescope {

QFont boldFont(const LaneContext &context);
QFont smallFont(const LaneContext &context);
// What is not there at all stays so.
QColor withAlpha(QColor colour, double alpha);
// Room left of the words in a header: on the screen the mark that folds the lane is there.
double headerInset(const LaneContext &context);

// Text on one line inside a rectangle, cut with "…" when it does not fit.
void drawText(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

// One calm sentence in the middle of an area.
void drawSentence(QPainter &painter, const QRectF &area, const QString &text, const LaneContext &context);

// Why there is no ensemble of either class; empty while there is one, or while units are still being counted.
QString unclassifiedText(const LaneContext &context);

// A line one device pixel wide.
QPen hairLine(const QColor &colour, const LaneContext &context);
// The middle of the device pixel that holds a coordinate, so that hair lines stay sharp.
double onPixel(double coordinate, const LaneContext &context);

// Diagonal hair lines: unscored time and gaps.
void drawHatch(QPainter &painter, const QRectF &area, const LaneContext &context);

// The part of `plot` that a stretch of time covers, at least `least` wide.
QRectF timeRect(const TimeRange &range, const QRectF &plot, const LaneContext &context, double least = 0);

// State tint, time grid and gaps behind a lane's picture.
void drawBackground(QPainter &painter, const QRectF &plot, const LaneContext &context);

// Gaps and seizures on top of a lane that shows the whole recording, named in the lowest of these lanes. On a
// picture only the edges of seizures are drawn, and a strip at their top.
void drawWholeMarks(QPainter &painter, const QRectF &plot, const LaneContext &context, bool isOnPicture);
// The labels of the whole recording's time axis.
void drawWholeAxis(QPainter &painter, const QRectF &area, const LaneContext &context);

// The result that a lane wants; null when there is none yet. `why` says in a sentence why there is nothing to
// draw, and is empty when there is.
const Result *wantedResult(const QByteArray &analysis, const LaneContext &context, QString &why);

// The label of the state at a time; empty when it is unscored.
QString stateAt(const Recording &recording, double seconds);

// The bout of one state around a time.
std::optional<Interval> stateBoutAt(const Recording &recording, double seconds);

// "Hz", "per neuron", "SD": the unit after a single value.
QString valueUnit(Normalisation normalisation);

} // namespace edgescope
