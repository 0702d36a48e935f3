// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ellipsoids/stackscene.h"
#include "views/view.h"

#include <QWidget>

#include <memory>

namespace edgescope {

class VtkStack;
class VtkWidget;

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
    bool usesVtk() const { return m_vtk != nullptr; }
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
    class Texts;

    const Ellipsoid *ellipsoidAt(const QPointF &position) const;
    void makeVtk();
    void makeButtons();
    void showCamera();

    StackScene m_scene;
    FigureStyle m_style;
    StackCamera m_camera;
    VtkWidget *m_vtk = nullptr;
    std::unique_ptr<VtkStack> m_stack;
    Texts *m_texts = nullptr;
    QWidget *m_buttons = nullptr;
    QPointF m_pressed;
    QPointF m_last;
    bool m_turning = false;
};

} // namespace edgescope
