// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "views/timecolumn.h"
#include "views/timeline/lanestack.h"
#include "views/timeline/timeline.h"
#include "views/timeline/timelinegestures.h"
#include "views/timeline/timelineoverlay.h"

#include <memory>
#include <optional>

class QScrollBar;
class QTimer;

namespace edgescope {

// What the timeline keeps behind its public verbs.
struct Timeline::Private {
    Private(Timeline &owner, Study &theStudy);

    // From then on the lanes follow the study.
    void connectStudy();
    // There is a recording with a time to show.
    bool isOpen() const { return study.recording() && !study.selection().visible().isEmpty(); }
    LaneContext context(const Theme &theme, const QFont &font, const QPaintDevice &device,
                        double pixelRatio) const;
    LaneContext screenContext() const;
    ClockAxis clock() const; // while there is a recording
    void arrange();
    // The axis that the lanes share, and whether it has moved in the window.
    std::optional<TimeColumn::Lanes> sharedAxis();
    void tellOfColumn();
    void tellOfGain();
    void changed(Lane::Causes causes);
    void openRecording();
    void takePosteriors();
    // The axis may count from another onset now.
    void takeOnset();
    void describe();
    // Wants the results of the lanes on screen, and no others.
    void wantResults();
    void takeResult(const QByteArray &analysis, const std::shared_ptr<const Result> &result);
    // Asks for the traces of what is on screen, unless nothing would be seen of them.
    void requestTraces();
    void updateReadOut(const std::optional<QPointF> &position);
    TimeReadOut readOutAt(const QPointF &position);
    // The cursor goes with the pointer while it is over a lane's time.
    void moveCursorTo(const std::optional<QPointF> &position);
    void shift(double windows);
    void step(int direction);
    void zoom(double factor);
    void multiplyGain(double factor);
    QStringList measuredLines() const;

    Timeline &q;
    Study &study;
    LaneStack lanes;
    TimelineGestures gestures;
    TimeColumn column;
    std::optional<PlotSpan> toldSpan; // of the column in the window
    QString toldGain;
    QScrollBar *scrollBar;
    QTimer *requestTimer; // several changes at once lead to one request
    std::shared_ptr<const Traces> traces;
    std::map<QByteArray, std::shared_ptr<const Result>> results; // of the analyses that are wanted
    std::optional<QPointF> hover;
    TimeReadOut card;
    TimelineLook look;
    ChannelChoice channelChoice;
    std::vector<double> posteriors; // of the units' likelier classes, when the raster is sorted by them
    bool isCompact = false;
    AxisKind axisKind = AxisKind::Clock;
};

} // namespace edgescope
