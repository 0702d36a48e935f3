// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/connections/connectionmark.h"
#include "views/plotzoom.h"

#include <optional>

namespace edgescope {

// Paints a unit graph as a matrix, sources down and targets across, both in the order of unitOrder with the
// classes ruled off: ▲ an excitatory connection, ■ an inhibitory one, the larger the stronger. Pairs that are
// not tested yet are hatched. The graph must outlive the picture.
class MatrixPicture
{
public:
    MatrixPicture(const ShownGraph &shown, const FigureStyle &style, const QRectF &area,
                  const QPaintDevice *device, const PlotZoom &zoom = {});

    void paint(QPainter &painter) const;
    const QRectF &plot() const { return m_frame.area; }
    struct Pair {
        int source = 0;
        int target = 0;
    };
    std::optional<Pair> pairAt(const QPointF &position) const;
    // The middle of a cell; nothing when it is not in view.
    std::optional<QPointF> place(int source, int target) const;

private:
    // The units of one class that follow one another.
    struct Group {
        UnitClass unitClass;
        int first;
        int last; // behind it
    };

    QPointF centre(int source, int target) const;
    double cell() const;
    int stride() const;
    QRectF strip(int unit, bool isRow) const;
    void paintGround(QPainter &painter) const;
    void paintUntested(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintLabel(QPainter &painter, int unit, bool isRow) const;
    void paintGroups(QPainter &painter) const;
    void paintTitles(QPainter &painter) const;

    const ShownGraph &m_shown;
    FigureStyle m_style;
    PlotMetrics m_metrics;
    PlotZoom m_zoom;
    PlotFrame m_frame;
    std::vector<int> m_order;
    std::vector<int> m_rank; // of each unit in the order
    std::vector<Group> m_groups;
    double m_labels = 0; // room that the units' labels take
};

} // namespace edgescope
