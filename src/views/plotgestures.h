// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/selection.h"
#include "views/readingpoint.h"
#include "views/theme.h"

#include <QObject>
#include <QPolygonF>

#include <vector>

class QKeyEvent;
class QMouseEvent;
class QPainter;
class QWheelEvent;
class QWidget;

namespace edgescope {

// Pixels that the mouse may move in a click.
inline constexpr double clickReach = 4;

// What mouse and keys do in every plot: the wheel zooms about the pointer (Ctrl: x only, Shift: y only), the
// middle button pans, the left one by the tool, a double-click fits; arrows move the reading point, with
// Shift the picture, + and − zoom, 0 fits, Enter picks the datum at the reading point, with Shift added to
// those picked before, Ctrl+A picks all, Escape gives up a drag or clears the selection.
class PlotGestures : public QObject
{
    Q_OBJECT

public:
    // `pointed` gets the mouse and `focused` the keys; they may be the same. All must live as long as this.
    PlotGestures(PlotSubject &subject, Selection &selection, QWidget &pointed, QWidget &focused);

    // The lasso or columns being drawn, the reading point and the ring of the focus, on top of the picture.
    void paint(QPainter &painter, const Theme &theme) const;
    // Other data: there is nothing to read yet.
    void startAnew();

signals:
    void hovered(const QPointF &position); // no button is down
    void left();
    void clicked(const QPointF &position, bool adds); // in a plotting area
    void picked(const std::vector<edgescope::PlotDatum> &data, bool adds);
    void spanned(double from, double to); // pixels of columns drawn
    void read(const QString &text);       // the reading point has moved

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Drag { None, Pan, Draw };

    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool doubleClick(const QMouseEvent &event);
    bool wheel(const QWheelEvent &event);
    bool key(const QKeyEvent &event);
    bool isKey(const QKeyEvent &event) const;
    bool escape();
    void readNext(int along, int across);
    void finishDrawing(bool adds);
    void pickAll();
    void redraw();

    PlotSubject &m_subject;
    Selection &m_selection;
    QWidget &m_pointed;
    QWidget &m_focused;
    ReadingPoint m_reading;
    Drag m_drag = Drag::None;
    bool m_isPressed = false;
    bool m_hasMoved = false;
    QPointF m_start;
    QPointF m_last;
    QPolygonF m_drawn; // so far
};

// The data drawn inside a closed line.
std::vector<PlotDatum> dataInside(const PlotSubject &subject, const QPolygonF &outline);

} // namespace edgescope
