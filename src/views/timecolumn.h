// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"
#include "views/timeline/clockaxis.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace edgescope {

// Where a plot begins and ends across a widget, in its pixels.
struct PlotSpan {
    double left = 0;
    double right = 0;

    bool operator==(const PlotSpan &) const = default;
};

// The time axis that the lanes of the timeline share. Plots of the same time that lie above or below the
// timeline take it over, so that a moment is at one place across the window.
class TimeColumn : public QObject
{
    Q_OBJECT

public:
    // Where the lanes lie in the timeline, and the time from their left to their right edge.
    struct Lanes {
        PlotSpan span;
        TimeRange shown;
    };
    // `lanes` gives nothing while there are none. Without `clock` times count from the recording's start.
    TimeColumn(const QWidget &timeline, std::function<std::optional<Lanes>()> lanes,
               std::function<ClockAxis()> clock = {});

    // How its times are written.
    ClockAxis clock() const { return m_clock ? m_clock() : ClockAxis{}; }

    // Where a plot of `shown` has to begin and end in a widget. Nothing when the widget is not above or below
    // the timeline in the same window, does not reach across all of the lanes, or shows another time.
    std::optional<PlotSpan> spanIn(const QWidget &widget, const TimeRange &shown) const;

signals:
    // The lanes have another place in the window.
    void moved();
    // Times are written in another way.
    void clockChanged();

private:
    const QWidget &m_timeline;
    std::function<std::optional<Lanes>()> m_lanes;
    std::function<ClockAxis()> m_clock;
};

} // namespace edgescope
