// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationdocument.h"
#include "core/ensemblesignals.h"
#include "core/normalisation.h"
#include "core/parameter.h"
#include "core/recording.h"
#include "core/result.h"
#include "study/chosenridge.h"
#include "study/traces.h"
#include "views/theme.h"
#include "views/timeline/clockaxis.h"
#include "views/timeline/lanelayout.h"
#include "views/timeline/measurement.h"
#include "views/timeline/timelinelook.h"
#include "views/timescale.h"

#include <QFlags>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QPaintDevice;
class QPainter;

namespace edgescope {

class EnsembleBarCache;
class Scoring;
class Selection;

// Sizes that follow the text, so that large text never overlaps.
struct LaneMetrics {
    double unit = 1; // 1 at the usual text size
    double header = 118;
    double margin = 52;
    double row = 18; // one line of marks

    // For a font as drawn on a device. Text beside it is smaller by a share on the screen; on paper all text
    // has the size that was asked for.
    static LaneMetrics of(const QFont &font, const QPaintDevice &device, double smallText = 0.9);
};

// What the lanes draw. Made anew whenever something is painted or pointed at; owns nothing that is large.
struct LaneContext {
    std::shared_ptr<const Recording> recording;      // never null when a lane is asked for anything
    std::shared_ptr<const EnsembleSignals> ensemble; // null while it is being made
    std::shared_ptr<const Traces> traces;            // the last that arrived, may be for another range
    DisplayFilter filter;                            // that the LFP is to go through
    std::shared_ptr<const Montage> montage;
    ChannelChoice channels;
    TimelineLook look;
    std::vector<UnitClass> classes;
    std::vector<double> posteriors; // of the units' likelier classes; empty while they are not classified
    std::vector<int> selectedUnits;
    AnnotationDocument *annotations = nullptr; // never null, as the recording; lanes may edit it
    std::vector<AnnotationId> selectedAnnotations;
    std::optional<ChosenRidge> ridge;
    const Scoring *scoring = nullptr;                 // never null
    std::function<void(AnnotationId)> editAnnotation; // opens the annotation for the user
    std::function<void()> showUnit;                   // shows the selected unit by itself
    int scale = 15;
    Normalisation normalisation = Normalisation::PerNeuronCount;
    Values currentValues;    // of the analysis of the synaptic current
    Values cumulativeValues; // of the analysis of S(t)
    // The results that visible lanes want, those there are; they may be of an earlier time shown.
    std::map<QByteArray, std::shared_ptr<const Result>> results;
    TimeScale time; // of the lane
    ClockAxis clock;
    const Theme *theme = nullptr;
    QFont font;
    LaneMetrics metrics;
    double pixelRatio = 1;
    bool isCompact = false;
    bool isFigure = false;    // not on the screen: text is of one size, and nothing can be pointed at
    bool hasTimeBar = false;  // a bar of a round length in place of the axis of time
    bool carriesAxis = false; // the lowest of the lanes that show the whole recording labels its marks

    // Device pixel columns of the time axis.
    int columns() const;
};

// Where the pointer is over a lane.
struct LanePointer {
    QPointF position; // in the coordinates of `plot`
    QRectF plot;
    QRectF header;
    double seconds = 0;
    bool extends = false;   // Shift is held
    bool selects = false;   // the Select or Annotate tool is in use
    bool annotates = false; // the Annotate tool is in use
    bool snaps = true;      // Alt is not held
};

// One lane of the timeline. Adding one = one file pair, one line in lanes.cpp, one in CMakeLists.txt, one
// test.
class Lane
{
public:
    // What makes a lane's picture old.
    enum Cause { Visible = 1, Ensemble = 2, Scale = 4, Units = 8, Data = 16, Marks = 32 };
    Q_DECLARE_FLAGS(Causes, Cause)

    virtual ~Lane() = default;

    virtual QByteArray id() const = 0;
    virtual QString title() const = 0;
    virtual Causes causes() const = 0; // every lane depends on recording, theme and size
    virtual LaneSize size(const LaneContext &context) const = 0;
    // The bold word in the header; may be empty.
    virtual QString headerTitle(const LaneContext &) const { return title(); }
    // Grey lines under it.
    virtual QStringList headerLines(const LaneContext &) const { return {}; }
    // One sentence when the recording has nothing to show here; the lane is then one line high.
    virtual QString missing(const LaneContext &) const { return {}; }
    virtual bool showsWhole() const { return false; } // the whole recording instead of the visible range
    virtual bool canFold() const { return false; }
    virtual bool isShownAtFirst() const { return true; } // otherwise only when ticked in the menu of lanes
    virtual bool hidesWhenMissing() const { return false; }
    virtual bool hasTint() const { return false; }   // vigilance states and grid behind the plot
    virtual bool fillsPlot() const { return false; } // with colours that no mark may change

    virtual void paint(QPainter &painter, const QRectF &plot, const LaneContext &context) const = 0;
    virtual void paintMargin(QPainter &, const QRectF &, const LaneContext &) const {}
    virtual void paintHeader(QPainter &, const QRectF &, const LaneContext &) const {}

    // Gestures. True when the lane took the gesture; its picture is then drawn again.
    virtual bool press(const LanePointer &, const LaneContext &, Selection &) { return false; }
    virtual void drag(const LanePointer &, const LaneContext &, Selection &) {}
    // The end of a drag, which was given up or not.
    virtual void release(const LaneContext &) {}
    virtual void cancelDrag(const LaneContext &) {}
    virtual bool click(const LanePointer &, const LaneContext &, Selection &) { return false; }
    // May choose an annotation that the user wants to edit.
    virtual bool doubleClick(const LanePointer &, const LaneContext &, Selection &) { return false; }
    virtual bool clickHeader(const LanePointer &, const LaneContext &) { return false; }
    virtual bool scrollHeader(int, const LaneContext &) { return false; }
    virtual bool multiplyGain(double) { return false; }
    // What the vertical bar in the margin stands for ("100 µV"); empty where the gain means nothing.
    virtual QString gainText(const LaneContext &) const { return {}; }
    virtual Qt::CursorShape pointerShape(const LanePointer &, const LaneContext &, const Selection &) const
    {
        return Qt::ArrowCursor;
    }
    // One line about what is under the pointer, beside time and ensembles.
    virtual QString readOut(const LanePointer &, const LaneContext &) const { return {}; }
    // What a vertical distance inside the plot amounts to, upwards positive; empty where heights mean
    // nothing.
    virtual std::optional<Amplitude> amplitudeBetween(double, double, const QRectF &,
                                                      const LaneContext &) const
    {
        return std::nullopt;
    }
    // Channels drawn between two heights of the plot; empty: the lane draws none.
    virtual std::vector<int> channelsBetween(double, double, const QRectF &, const LaneContext &) const
    {
        return {};
    }
    // The analysis whose result is drawn; empty when none is.
    virtual QByteArray wantedAnalysis() const { return {}; }
    // Channels whose traces are needed to draw the lane at a height.
    virtual std::vector<int> wantedChannels(const LaneContext &, double) const { return {}; }
    // Shows the same part of the recording as a lane of the same kind does.
    virtual void resume(const Lane &) {}
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Lane::Causes)

// All lanes from top to bottom. `cache` is shared by those that draw ensembles.
std::vector<std::unique_ptr<Lane>> makeLanes(const std::shared_ptr<EnsembleBarCache> &cache);

} // namespace edgescope
