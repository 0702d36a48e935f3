// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/connections/connectionspicture.h"
#include "views/plotgestures.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace edgescope {

// The connections on the screen. Groups of data: connections in the matrix, connections in the graph, units
// in the graph; only those of the parts that are drawn.
class ConnectionsCanvas : public QWidget, public PlotSubject
{
    Q_OBJECT

public:
    ConnectionsCanvas(Selection &selection, QWidget *parent);

    PlotGestures &gestures() { return m_gestures; }
    // Null: nothing is drawn.
    void setContent(std::shared_ptr<const ConnectionsContent> content, ConnectionsForm form,
                    std::vector<int> selected, const FigureStyle &style);
    // Other data: nothing is zoomed or read.
    void startAnew();
    // What is drawn at this size. Only while there is content.
    ConnectionsPicture picture() const;
    // Units and what is said of what is at a position: a cell of the matrix, an arrow or a unit.
    struct Hit {
        std::vector<int> units; // source and target of a pair
        QString text;
    };
    std::optional<Hit> hitAt(const QPointF &position) const;
    std::vector<int> units(const PlotDatum &datum) const;

    QRectF plotAt(const QPointF &position) const override;
    QRectF mainPlot() const override;
    std::size_t groups() const override;
    std::size_t count(std::size_t group) const override;
    std::optional<QPointF> place(const PlotDatum &datum) const override;
    QString text(const PlotDatum &datum) const override;
    bool canPick(std::size_t) const override { return true; }
    void zoom(const QPointF &about, double factor, bool x, bool y) override;
    void pan(const QPointF &about, const QPointF &pixels) override;
    void fit() override;
    bool canPan() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Kind { Cells, Arrows, Units };
    Kind kind(std::size_t group) const;
    // 0 the matrix, 1 the graph.
    std::optional<std::size_t> partAt(const QPointF &position) const;
    QString pairText(int source, int target) const;
    QString unitText(int unit) const;

    std::shared_ptr<const ConnectionsContent> m_content;
    ConnectionsForm m_form = ConnectionsForm::Both;
    std::vector<int> m_selected;
    FigureStyle m_style;
    ConnectionsPicture::Zooms m_zooms;
    PlotGestures m_gestures;
};

} // namespace edgescope
