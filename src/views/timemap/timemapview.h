// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timemap/timemappicture.h"
#include "views/view.h"

namespace edgescope {

class TimeMapCanvas;

// A map of values against time, of any analysis that gives one. The cursor is drawn through it; a click moves
// the cursor there and chooses the scale of the row and the ridge that it meets. Maps of the time shown lie
// on the timeline's own time axis: they move with it, and the wheel and dragging move it. The colours' limits
// are dragged on their bar; a double-click on it gives them back to the data.
class TimeMapView : public View
{
    Q_OBJECT

public:
    TimeMapView(Study &study, const QByteArray &analysis, QWidget *parent = nullptr);

    QString summary() const override;
    FigurePainter figure() const override;
    QJsonObject savedOptions() const override;
    void restoreOptions(const QJsonObject &saved) override;
    static void paint(QPainter &painter, const QRectF &area, const Result &result, const FigureStyle &style);

    // The picture on the screen, in the canvas' pixels. Only while there is a result.
    TimeMapPicture picture() const;

    const TimeMapOptions &options() const { return m_options; }

protected:
    void showResult(const Result &result) override;
    void clearResult() override;
    void restyle() override;
    void showScale() override;
    void showCursor(double seconds) override;
    void showTimes() override;
    void showTimeColumn() override;
    QString emptyText() const override;
    QString description(const Result &result) const override;

private:
    const TimeMap *data() const { return m_map.get(); }
    void takeMap();
    ClockAxis clock() const;
    std::vector<TimeRange> seizures() const;
    bool followsTimeline() const;
    TimeMapOptions drawnOptions() const;
    std::optional<PlotSpan> sharedPlotSpan() const;
    void drawAgain();
    void dragLimit(double from, double to);
    double secondsAt(double x) const;
    void hover(const QPointF &position);
    void choose(const QPointF &position);
    void zoomTime(double seconds, double factor);
    void panTime(double seconds);
    TimeRange wholeTime() const;
    void showTime(TimeRange range);

    TimeMapOptions m_options; // the limits that were dragged, and what is shown of the map
    TimeMapCanvas *m_canvas;
    QAction *m_difference;
    std::shared_ptr<const TimeMap>
        m_map; // drawn: that of the result, or what it differs by from a pinned one
};

} // namespace edgescope
