// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/array/arraypicture.h"

#include <QWidget>

#include <functional>

namespace edgescope {

// The array map on the screen: hovering, clicks and rubber bands. Arrow keys move a reading point from site
// to site, Enter selects its units, Shift+Enter adds them.
class ArrayCanvas : public QWidget
{
public:
    explicit ArrayCanvas(QWidget *parent);

    // Null: nothing is drawn. The map must stay until another one is set.
    void setMap(const ArrayMap *map, const FigureStyle &style);

    std::function<void(std::optional<std::size_t>)> hovered;
    // `extends`: Shift is held.
    std::function<void(const std::vector<std::size_t> &sites, bool extends)> chosen;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    ArrayPicture picture() const { return {*m_map, m_style, rect(), this}; }
    void stepReadingPoint(int dx, int dy);

    const ArrayMap *m_map = nullptr;
    FigureStyle m_style;
    std::optional<QPointF> m_pressed;
    QRectF m_band; // being dragged
    std::optional<std::size_t> m_reading;
};

} // namespace edgescope
