// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotgestures.h"
#include "views/timemap/timemappicture.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

namespace edgescope {

// A map on the screen. The colours are kept in an image because the cursor and the current scale change much
// more often than they do. Groups of data are the rows of the map.
class TimeMapCanvas : public QWidget, public PlotSubject
{
    Q_OBJECT

public:
    TimeMapCanvas(Selection &selection, QWidget *parent);

    PlotGestures &gestures() { return m_gestures; }
    using Maker = std::function<TimeMapPicture()>;
    // Null: there is nothing to draw. The data must outlive what is made.
    void setPicture(Maker make, const TimeMap *map);
    const TimeMapPicture *picture() const { return m_picture ? &*m_picture : nullptr; }
    // The current scale has changed, and nothing else of the picture.
    void showScale();
    void setSeizures(std::vector<TimeRange> seizures);
    void setTimes(std::vector<TimeRange> times); // selected
    void setCursorTime(double seconds);

    std::function<QString(const TimeMapCell &)> cellText;
    std::function<void(double from, double to)> limitDragged; // values on the bar; NaN: back to the data
    std::function<void(double seconds)> panned;
    std::function<void(double seconds, double factor)> zoomed;
    std::function<void(const PlotZoom &)> rowsZoomed;
    std::function<void()> fitted;

    QRectF plotAt(const QPointF &position) const override;
    QRectF mainPlot() const override;
    Drawing drawing() const override { return Drawing::Columns; }
    std::size_t groups() const override;
    std::size_t count(std::size_t group) const override;
    std::optional<QPointF> place(const PlotDatum &datum) const override;
    QString text(const PlotDatum &datum) const override;
    bool canPick(std::size_t) const override { return false; } // time is picked by columns
    void zoom(const QPointF &about, double factor, bool x, bool y) override;
    void pan(const QPointF &about, const QPointF &pixels) override;
    void fit() override;
    bool canPan() const override { return true; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void drawAgain();
    void makePicture();

    Maker m_make;
    const TimeMap *m_data = nullptr;
    std::optional<TimeMapPicture> m_picture;
    PlotZoom m_rows;
    QPixmap m_cells;
    std::vector<TimeRange> m_seizures;
    std::vector<TimeRange> m_times;
    double m_seconds = undefined;
    QPointF m_pressed;
    bool m_isOnBar = false;
    PlotGestures m_gestures;
};

} // namespace edgescope
