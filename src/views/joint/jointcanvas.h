// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/joint/jointpicture.h"
#include "views/plotgestures.h"
#include "views/plotzoom.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

namespace edgescope {

// The joint distribution on the screen. All points, and those inside the selected times, are kept in images
// because the pointer, the cursor and the current scale change much more often than they do.
class JointCanvas : public QWidget, public PlotSubject
{
    Q_OBJECT

public:
    JointCanvas(Selection &selection, QWidget *parent);

    PlotGestures &gestures() { return m_gestures; }
    const PlotZoom &axesZoom() const { return m_zoom; }
    // Null: there is nothing to draw. The data must outlive what is made.
    using Maker = std::function<JointPicture()>;
    void setPicture(Maker make);
    // Other data lie on other axes.
    void startAnew();
    const JointPicture *picture() const { return m_picture ? &*m_picture : nullptr; }
    void setCursorTime(double seconds);
    // Bins at these times stand out from the others, or are the only ones drawn.
    void setTimes(std::vector<TimeRange> times, bool alone);
    std::function<QString(const JointHit &)> hitText;

    QRectF plotAt(const QPointF &position) const override;
    QRectF mainPlot() const override;
    Drawing drawing() const override { return Drawing::Lasso; }
    std::size_t groups() const override;
    std::size_t count(std::size_t group) const override;
    std::optional<QPointF> place(const PlotDatum &datum) const override;
    QString text(const PlotDatum &datum) const override;
    bool canPick(std::size_t group) const override;
    void zoom(const QPointF &about, double factor, bool x, bool y) override;
    void pan(const QPointF &about, const QPointF &pixels) override;
    void fit() override;
    bool canPan() const override { return !m_zoom.isFit(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void drawAgain();
    void makePicture();
    template <typename Paint>
    void keep(QPixmap &image, const Paint &paint) const;

    Maker m_make;
    PlotZoom m_zoom;
    std::optional<JointPicture> m_picture;
    QPixmap m_points;
    QPixmap m_inside; // the points at the times set
    std::vector<TimeRange> m_times;
    bool m_isAlone = false;
    double m_seconds = undefined;
    PlotGestures m_gestures;
};

} // namespace edgescope
