// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ellipsoids/vtkpicture.h"

#include <QOpenGLFramebufferObject>

namespace edgescope {

VtkPicture::VtkPicture()
{
    m_surface.setFormat(vtkSurfaceFormat());
    m_surface.create();
    m_context.setFormat(vtkSurfaceFormat());
    if (!m_context.create() || !m_context.makeCurrent(&m_surface))
        return;
    m_window.attach(&m_context);
    m_context.doneCurrent();
}

VtkPicture::~VtkPicture()
{
    m_window.detach();
    m_target.reset();
    m_context.doneCurrent();
}

QImage VtkPicture::draw(const QSize &pixels)
{
    if (pixels.isEmpty() || !m_window.isAttached() || !m_context.makeCurrent(&m_surface))
        return {};
    m_window.draw(pixels);
    if (!m_target || m_target->size() != pixels)
        m_target = std::make_unique<QOpenGLFramebufferObject>(pixels);
    m_window.copyTo(m_target->handle());
    QImage image = m_target->toImage();
    m_context.doneCurrent();
    image.convertTo(QImage::Format_RGB32);
    return image;
}

} // namespace edgescope
