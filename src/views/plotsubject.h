// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace edgescope {

// One datum of a picture: a place in a group that belongs together (a cloud, a state, a curve, a row).
struct PlotDatum {
    std::size_t group = 0;
    std::size_t index = 0;

    auto operator<=>(const PlotDatum &) const = default;
};

// A picture that mouse and keys work on (PlotGestures), in the pixels of its widget.
class PlotSubject
{
public:
    // What a left drag with the Select tool draws.
    enum class Drawing { None, Lasso, Columns };

    virtual ~PlotSubject() = default;

    // The plotting area at a position; empty where there is none.
    virtual QRectF plotAt(const QPointF &position) const = 0;
    // The plotting area that keys work on.
    virtual QRectF mainPlot() const = 0;
    virtual Drawing drawing() const { return Drawing::None; }
    // Whether a left drag draws with the Browse tool too, as long as there is nothing to move.
    virtual bool drawsWhenFit() const { return false; }
    // Whether something that the picture lets be dragged is at a position: the picture gets the press itself.
    virtual bool hasHandle(const QPointF &) const { return false; }

    virtual std::size_t groups() const = 0;
    virtual std::size_t count(std::size_t group) const = 0;
    // Where a datum is drawn; nothing when it is not.
    virtual std::optional<QPointF> place(const PlotDatum &datum) const = 0;
    // What is read out of a datum.
    virtual QString text(const PlotDatum &datum) const = 0;
    // False for data that a lasso or "all" leaves out.
    virtual bool canPick(std::size_t group) const = 0;
    // The data that a lasso picks: those whose place lies inside it, where the picture knows no better.
    virtual std::vector<PlotDatum> lassoed(const QPolygonF &outline) const;

    virtual void zoom(const QPointF &about, double factor, bool x, bool y) = 0;
    virtual void pan(const QPointF &about, const QPointF &pixels) = 0;
    virtual void fit() = 0;
    // Whether a drag with the Browse tool has anything to move.
    virtual bool canPan() const = 0;
};

} // namespace edgescope
