// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/features/featurespicture.h"
#include "views/plotgestures.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <set>

namespace edgescope {

// The features on the screen: one scatter or strip, or three scatters, each with a zoom of its own. Groups of
// data are the windows of each state, in the order of time, once for each scatter.
class FeaturesCanvas : public QWidget, public PlotSubject
{
    Q_OBJECT

public:
    FeaturesCanvas(Selection &selection, QWidget *parent);

    PlotGestures &gestures() { return m_gestures; }
    using Zooms = std::vector<PlotZoom>; // one for each scatter
    using Maker = std::function<std::vector<FeaturesPicture>()>;
    const Zooms &zooms() const { return m_zooms; }
    // Null: there is nothing to draw. The data must outlive what is made.
    void setPictures(Maker make, const Features *features);
    // Other data or other axes.
    void startAnew();
    const std::vector<FeaturesPicture> &pictures() const { return m_pictures; }
    void setCursorTime(double seconds);
    // Windows that stand out from the others; none: all are alike.
    void setInside(std::set<std::size_t> windows);
    std::optional<std::size_t> pointAt(const QPointF &position) const;
    // The state whose entry in the legend is at a position.
    std::optional<QString> stateAt(const QPointF &position) const;
    // The row of a datum in Features::points.
    std::size_t point(const PlotDatum &datum) const;
    std::function<void(const QString &)> stateClicked;

    QRectF plotAt(const QPointF &position) const override;
    QRectF mainPlot() const override;
    Drawing drawing() const override { return Drawing::Lasso; }
    std::size_t groups() const override { return m_states.size() * m_pictures.size(); }
    std::size_t count(std::size_t group) const override { return m_states[group % m_states.size()].size(); }
    std::optional<QPointF> place(const PlotDatum &datum) const override;
    QString text(const PlotDatum &datum) const override;
    bool canPick(std::size_t) const override { return true; }
    void zoom(const QPointF &about, double factor, bool x, bool y) override;
    void pan(const QPointF &about, const QPointF &pixels) override;
    void fit() override;
    bool canPan() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void drawAgain();
    void makePictures();
    std::optional<std::size_t> panelAt(const QPointF &position) const;

    Maker m_make;
    const Features *m_data = nullptr;
    Zooms m_zooms;
    std::vector<FeaturesPicture> m_pictures;
    std::vector<std::vector<std::size_t>> m_states; // rows of the windows of each
    std::set<std::size_t> m_inside;
    QPixmap m_drawn; // all but ring and gestures
    double m_seconds = undefined;
    PlotGestures m_gestures;
};

} // namespace edgescope
