// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/classes/classespicture.h"
#include "views/plotgestures.h"

#include <QPixmap>
#include <QWidget>

#include <array>
#include <functional>
#include <memory>

namespace edgescope {

class ThresholdGrip;

// Unit classes on the screen. Groups of data are the units of each class, by trough-to-peak. The threshold's
// line and its grip can be dragged.
class ClassesCanvas : public QWidget, public PlotSubject
{
    Q_OBJECT

public:
    ClassesCanvas(Selection &selection, QWidget *parent);

    PlotGestures &gestures() { return m_gestures; }
    // Without a plane in the result nothing is drawn.
    void setContent(std::shared_ptr<const Result> result, ClassesLook look, const FigureStyle &style);
    // Another recording: the whole plane is shown and nothing is being read.
    void startAnew();
    // Whether the threshold can be moved now.
    void setThresholdFixed(bool fixed);
    // Null while nothing is drawn.
    const ClassesPicture *picture() const { return m_picture.get(); }
    // The unit of a datum: a row in Recording::units.
    std::size_t unit(const PlotDatum &datum) const { return m_classes[datum.group][datum.index]; }

    std::function<void(double ms)> thresholdMoved;
    std::function<void()> thresholdReset;

    QRectF plotAt(const QPointF &position) const override;
    QRectF mainPlot() const override;
    Drawing drawing() const override { return Drawing::Lasso; }
    bool drawsWhenFit() const override { return true; }
    bool hasHandle(const QPointF &position) const override;
    std::size_t groups() const override { return m_classes.size(); }
    std::size_t count(std::size_t group) const override { return m_classes[group].size(); }
    std::optional<QPointF> place(const PlotDatum &datum) const override;
    QString text(const PlotDatum &datum) const override;
    bool canPick(std::size_t) const override { return true; }
    // One that begins among the waveforms picks those that run through it.
    std::vector<PlotDatum> lassoed(const QPolygonF &outline) const override;
    void zoom(const QPointF &about, double factor, bool x, bool y) override;
    void pan(const QPointF &about, const QPointF &pixels) override;
    void fit() override;
    bool canPan() const override { return !m_zoom.isFit(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const UnitPlane *plane() const;
    const PlanePicture *planePicture() const { return m_picture ? m_picture->plane() : nullptr; }
    void groupUnits();
    void makePicture();
    void placeGrip();
    void dragThreshold(const QPointF &position);

    std::shared_ptr<const Result> m_result;
    ClassesLook m_look;
    FigureStyle m_style;
    PlotZoom m_zoom;
    std::unique_ptr<ClassesPicture> m_picture;
    std::array<std::vector<std::size_t>, 3> m_classes; // rows of units: excitatory, inhibitory, others
    QPixmap m_drawn;                                   // all but gestures
    ThresholdGrip *m_grip;
    bool m_isFixed = false;
    bool m_isDragging = false; // the threshold
    PlotGestures m_gestures;
};

} // namespace edgescope
