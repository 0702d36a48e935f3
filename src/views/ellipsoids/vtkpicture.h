// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ellipsoids/vtkwindow.h"

#include <QImage>
#include <QOffscreenSurface>
#include <QOpenGLContext>

#include <memory>

class QOpenGLFramebufferObject;

namespace edgescope {

// A picture that VTK draws off the screen. A widget of OpenGL in its place would have all of its window
// composed by OpenGL whenever anything in it changes, which is slow where that runs in software.
class VtkPicture
{
public:
    VtkPicture();
    ~VtkPicture();
    VtkPicture(const VtkPicture &) = delete;
    VtkPicture &operator=(const VtkPicture &) = delete;

    vtkRenderer &renderer() { return m_window.renderer(); }
    // What the renderer holds now, opaque; null when the context is lost.
    QImage draw(const QSize &pixels);

private:
    QOffscreenSurface m_surface;
    QOpenGLContext m_context;
    VtkWindow m_window;
    std::unique_ptr<QOpenGLFramebufferObject> m_target;
};

} // namespace edgescope
