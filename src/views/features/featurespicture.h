// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotframe.h"
#include "views/plotlegend.h"
#include "views/plotzoom.h"

#include <QPolygonF>

#include <optional>
#include <set>

namespace edgescope {

struct FeaturesOptions {
    enum class Form { Scatter, PaperStrip };

    Form form = Form::Scatter;
    size_t x = 0; // features of the scatter's axes
    size_t y = 1;
    std::optional<size_t> third; // a scatter of each two of three features
    size_t pair = 0;             // of states, among statePairs
    bool hasLegend = true;
};

struct StatePair {
    QString a;
    QString b;

    bool operator==(const StatePair &) const = default;
};

// One scatter of a picture and where it lies: one of two features, or three of each two of three features.
struct ScatterPanel {
    FeaturesOptions options;
    QRectF area;
};
// Three features: x–y above x–third, and y–third beside it; what is left above that is for the legend of the
// first, which comes with it.
std::vector<ScatterPanel> scatterPanels(const FeaturesOptions &options, const QRectF &area);
// Where the legend of three scatters is.
QRectF sharedLegendArea(const QRectF &area);

// Pairs of states that the data compare, in their order.
std::vector<StatePair> statePairs(const Features &data);

// In the order of the paper's figures, then the user's own labels.
QStringList orderedStates(QStringList states);

// Paints features of windows as a scatter of two of them, one shape and 95 % ellipse a state, or as the
// paper's strip: six columns, in each the states, of each five dots for the offsets 1…5, small to large,
// every feature over its maximum. The data must outlive the picture.
class FeaturesPicture
{
public:
    FeaturesPicture(const Features &data, const FeaturesOptions &options, const FigureStyle &style,
                    const QRectF &area, const QPaintDevice *device, const PlotZoom &zoom = {});

    const PlotFrame &frame() const { return m_frame; }
    bool isScatter() const { return m_options.form == FeaturesOptions::Form::Scatter; }
    // Where a window is drawn; nothing when it is not.
    std::optional<QPointF> pointPlace(size_t point) const;
    // The windows of `inside` stand out from the others; none: all are alike.
    void paint(QPainter &painter, const std::set<size_t> &inside = {}) const;
    // The legend in an area of its own, when the options leave it out of the picture.
    void paintLegendIn(QPainter &painter, const QRectF &area) const;
    const QRectF &legendArea() const { return m_legendArea; }
    // The lines of the legend where there is no room to draw it.
    QStringList hiddenLegend() const;
    // The rows of a legend in an area of its own.
    QRectF innerLegendArea(const QRectF &area) const;
    // The state (empty: none) whose entry in a legend is at a position; only of the scatter.
    std::optional<QString> stateIn(const QRectF &legend, const QPointF &position) const;
    // Round the window that holds this time nearest its middle; only in the scatter.
    void paintRing(QPainter &painter, double seconds) const;

    // Index of the drawn point nearest to a position, within a few pixels.
    std::optional<size_t> pointAt(const QPointF &position) const;

private:
    std::optional<QPointF> place(const FeaturePoint &point) const;
    QStringList pointStates() const;
    QStringList stripStates() const;
    std::vector<size_t> stripFeatures() const;
    const FeatureSummary *summary(size_t feature, const QString &state, int offset) const;
    double stripMaximum(size_t feature) const;
    void setScatterRange();
    void setStripRange();
    void layOut(const QRectF &area);
    void placeFrame(const QRectF &area);
    double layOutStripWords(double column, double height);
    double nameGap() const;
    std::vector<QPointF> drawnPoints() const;
    std::vector<LegendRow> legendRows() const;
    std::vector<LegendRow> comparisonRows() const;
    void paintPoints(QPainter &painter, const std::set<size_t> &inside) const;
    QPolygonF ellipse(const QString &state) const; // in values; empty for fewer than 3 windows
    void paintEllipse(QPainter &painter, const QString &state) const;
    void paintStrip(QPainter &painter) const;
    void paintStripColumn(QPainter &painter, size_t feature, const QRectF &column) const;
    void paintStripName(QPainter &painter, size_t feature, const QRectF &column, int line) const;
    void paintStripState(QPainter &painter, size_t feature, const QString &state, double left,
                         double width) const;

    const Features &m_data;
    FeaturesOptions m_options;
    FigureStyle m_style;
    PlotMetrics m_metrics;
    PlotFrame m_frame;
    AxisTexts m_texts;
    QRectF m_legendArea;
    int m_nameLines = 1; // below the strip
    bool m_hasLetters = true;
};

// "00:12:30 · SWS · Contrast 0.694 levels² · …"
QString pointText(const Features &data, const FeaturePoint &point);

} // namespace edgescope
