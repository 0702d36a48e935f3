// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QSurfaceFormat>

#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkNew.h>
#include <vtkRenderer.h>

class QOpenGLContext;
class QSurface;

namespace edgescope {

// What VTK needs of a context: core profile 3.2 with a depth buffer; it does its own multisampling.
QSurfaceFormat vtkSurfaceFormat();

// True when such a context can be made on this platform. Tried once.
bool isVtkAvailable();

// Lets VTK draw inside a context that Qt owns. VTK renders into buffers of its own, which are then copied
// into a framebuffer of Qt.
class VtkWindow
{
public:
    VtkWindow();
    ~VtkWindow() { detach(); }
    VtkWindow(const VtkWindow &) = delete;
    VtkWindow &operator=(const VtkWindow &) = delete;

    vtkRenderer &renderer() { return *m_renderer; }
    // Takes the current context. It must be current, and stay alive, until detach() was called.
    void attach(QOpenGLContext *context);
    // Gives back everything held in the context, so that another one can be attached.
    void detach();
    bool isAttached() const { return m_context != nullptr; }
    void draw(const QSize &pixels);
    // Copies what was drawn into a framebuffer of the current context.
    void copyTo(unsigned framebuffer);

private:
    void makeCurrent(vtkObject *caller, unsigned long event, void *data);
    void tellIsCurrent(vtkObject *caller, unsigned long event, void *data);

    vtkNew<vtkGenericOpenGLRenderWindow> m_window;
    vtkNew<vtkRenderer> m_renderer;
    QOpenGLContext *m_context = nullptr;
    QSurface *m_surface = nullptr;
};

} // namespace edgescope
