// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ellipsoids/vtkwindow.h"

#include <QOpenGLWidget>

namespace edgescope {

// A widget that VTK draws in. Survives the loss of its context, which happens when a dock floats.
class VtkWidget : public QOpenGLWidget
{
    Q_OBJECT

public:
    explicit VtkWidget(QWidget *parent = nullptr);
    ~VtkWidget() override;

    vtkRenderer &renderer() { return m_window.renderer(); }

protected:
    void initializeGL() override;
    void paintGL() override;

private:
    void release();

    VtkWindow m_window;
    QMetaObject::Connection m_contextEnd;
};

} // namespace edgescope
