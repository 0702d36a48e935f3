// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ellipsoids/stackscene.h"
#include "views/view.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace edgescope {

class VtkPicture;
class VtkStack;

// The stack on the screen, with its camera and gestures.
class StackCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit StackCanvas(QWidget *parent = nullptr);
    ~StackCanvas() override;

    // The ellipsoids of the scene must stay alive until the next call.
    void setScene(StackScene scene, const FigureStyle &style);
    const StackScene &scene() const { return m_scene; }
    const StackCamera &camera() const { return m_camera; }
    void setCamera(const StackCamera &camera);
    bool usesVtk() const { return m_picture != nullptr; }
    QRectF pictureArea() const;

signals:
    void hovered(const edgescope::Ellipsoid *ellipsoid); // null when the pointer is on none
    void picked(int scale);
    void scaleStepped(int steps); // the keys for a coarser or finer scale

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Ellipsoid *ellipsoidAt(const QPointF &position) const;
    void makeButtons();
    void showCamera();
    void paintVtk(QPainter &painter);
    void paintVectors(QPainter &painter);

    StackScene m_scene;
    FigureStyle m_style;
    StackCamera m_camera;
    std::unique_ptr<VtkPicture> m_picture; // null without OpenGL
    std::unique_ptr<VtkStack> m_stack;
    QImage m_image; // what VTK drew last; null when that is old
    QWidget *m_buttons = nullptr;
    QPointF m_pressed;
    QPointF m_last;
    bool m_turning = false;
};

} // namespace edgescope
