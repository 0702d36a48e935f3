// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <functional>

namespace edgescope {

// The head of the threshold's line: a slider over µs that a picture places where its line is. Arrows move it
// by 5 µs, Page Up and Page Down by 50 µs; a double-click or Delete goes back to the rule's own threshold.
class ThresholdGrip : public QSlider
{
public:
    explicit ThresholdGrip(QWidget *parent);

    static constexpr int side = 16;

    // Shows a threshold without telling anybody.
    void showThreshold(double ms);

    std::function<void(double ms)> moved;           // by keys
    std::function<void(const QPointF &)> draggedTo; // by the mouse, to a place in the parent
    std::function<void()> reset;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
};

} // namespace edgescope
