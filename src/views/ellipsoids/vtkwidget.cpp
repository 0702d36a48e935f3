// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ellipsoids/vtkwidget.h"

#include <QOpenGLContext>

namespace edgescope {

VtkWidget::VtkWidget(QWidget *parent)
    : QOpenGLWidget(parent)
{
    setFormat(vtkSurfaceFormat());
}

VtkWidget::~VtkWidget()
{
    // The base class destroys the context when the members are gone already.
    disconnect(m_contextEnd);
    release();
}

void VtkWidget::initializeGL()
{
    disconnect(m_contextEnd);
    m_contextEnd = connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &VtkWidget::release);
    m_window.attach(context());
}

void VtkWidget::paintGL()
{
    if (!m_window.isAttached())
        return;
    m_window.draw((QSizeF(size()) * devicePixelRatioF()).toSize());
    makeCurrent();
    m_window.copyTo(defaultFramebufferObject());
}

void VtkWidget::release()
{
    m_window.detach();
    doneCurrent();
}

} // namespace edgescope
