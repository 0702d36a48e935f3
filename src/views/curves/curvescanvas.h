// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/curves/curvesfigure.h"
#include "views/plotgestures.h"

#include <QGraphicsView>
#include <QWheelEvent>

#include <functional>
#include <memory>

namespace edgescope {

// Shows the charts' scene at its own size, with what is painted below and above them. All panels are zoomed
// together. Groups of data are the series of data, panel after panel.
class CurvesCanvas : public QGraphicsView, public PlotSubject
{
    Q_OBJECT

public:
    CurvesCanvas(Selection &selection, QWidget *parent);
    ~CurvesCanvas() override;

    PlotGestures &gestures() { return *m_gestures; }
    void setFigure(std::unique_ptr<CurvesFigure> figure);
    // The same curves at another moment: what is read or dragged goes on.
    void setNextFigure(std::unique_ptr<CurvesFigure> figure);
    void setScale(int scale);
    CurvesFigure *figure() const { return m_figure.get(); }
    void setCursorTime(double seconds);
    void setTimes(std::vector<TimeRange> times); // selected
    std::function<QString(const CurveHit &)> hitText;
    // Where a panel that shows this time has to begin and end across the canvas.
    std::function<std::optional<PlotSpan>(const TimeRange &)> sharedSpan;
    // The answer of sharedSpan may have changed.
    void takeSharedSpan();

    CurveHit hit(const PlotDatum &datum) const;
    // The panel with a time axis at a position, or nullptr.
    const CurvesPanel *timePanelAt(const QPointF &position) const;

    QRectF plotAt(const QPointF &position) const override;
    QRectF mainPlot() const override;
    Drawing drawing() const override;
    std::size_t groups() const override { return m_groups.size(); }
    std::size_t count(std::size_t group) const override { return m_groups[group].series->x.size(); }
    std::optional<QPointF> place(const PlotDatum &datum) const override;
    QString text(const PlotDatum &datum) const override { return hitText(hit(datum)); }
    bool canPick(std::size_t) const override { return false; }
    void zoom(const QPointF &about, double factor, bool x, bool y) override;
    void pan(const QPointF &about, const QPointF &pixels) override;
    void fit() override;
    bool canPan() const override { return !m_zoom.isFit(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &area) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;
    // The picture always fills the view: there is nothing to scroll to.
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    struct Group {
        const CurvesPanel *panel;
        const Series *series;
    };

    const CurvesPanel *panelAt(const QPointF &position) const;
    std::optional<PlotSpan> currentSpan() const;
    void layOut();

    std::unique_ptr<CurvesFigure> m_figure;
    PlotZoom m_zoom;
    std::vector<Group> m_groups;
    std::vector<TimeRange> m_times;
    double m_seconds = undefined;
    PlotGestures *m_gestures;
};

} // namespace edgescope
