// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ellipsoids/vtkwindow.h"

#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>

#include <vtkCommand.h>
#include <vtkOpenGLState.h>

namespace edgescope {
namespace {

constexpr int samples = 4;

bool canMakeContext()
{
    // These platform plugins have no window system behind them and no OpenGL.
    if (QGuiApplication::platformName() == u"offscreen" || QGuiApplication::platformName() == u"minimal")
        return false;
    QOffscreenSurface surface;
    surface.setFormat(vtkSurfaceFormat());
    surface.create();
    QOpenGLContext context;
    context.setFormat(vtkSurfaceFormat());
    if (!surface.isValid() || !context.create() || !context.makeCurrent(&surface))
        return false;
    const bool enough = !context.isOpenGLES() && context.format().version() >= qMakePair(3, 2);
    context.doneCurrent();
    return enough;
}

} // namespace

QSurfaceFormat vtkSurfaceFormat()
{
    QSurfaceFormat format;
    format.setRenderableType(QSurfaceFormat::OpenGL);
    format.setVersion(3, 2);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    format.setStencilBufferSize(8);
    format.setAlphaBufferSize(8);
    format.setSamples(0);
    return format;
}

bool isVtkAvailable()
{
    static const bool available = canMakeContext();
    return available;
}

VtkWindow::VtkWindow()
{
    m_window->SetOwnContext(0);
    m_window->SetReadyForRendering(false);
    m_window->SetFrameBlitModeToNoBlit();
    m_window->SetMultiSamples(samples);
    m_window->AddRenderer(m_renderer);
    m_window->AddObserver(vtkCommand::WindowMakeCurrentEvent, this, &VtkWindow::makeCurrent);
    m_window->AddObserver(vtkCommand::WindowIsCurrentEvent, this, &VtkWindow::tellIsCurrent);
}

void VtkWindow::attach(QOpenGLContext *context)
{
    detach();
    m_context = context;
    m_surface = context->surface();
    m_window->GetState()->Reset();
    // Qt leaves GL_LESS, with which coincident surfaces vanish.
    m_window->GetState()->vtkglDepthFunc(GL_LEQUAL);
    m_window->SetReadyForRendering(true);
    m_window->SetMapped(1);
    m_window->SetIsCurrent(true);
    m_window->SetIsDirect(1);
    m_window->SetSupportsOpenGL(1);
    m_window->OpenGLInitContext();
}

void VtkWindow::detach()
{
    if (!m_context)
        return;
    m_context->makeCurrent(m_surface);
    m_window->Finalize();
    m_window->SetReadyForRendering(false);
    m_context = nullptr;
    m_surface = nullptr;
}

void VtkWindow::draw(const QSize &pixels)
{
    m_window->SetSize(pixels.width(), pixels.height());
    vtkOpenGLState *state = m_window->GetState();
    state->Reset();
    state->Push();
    state->vtkglDepthFunc(GL_LEQUAL);
    m_window->Render();
    state->Pop();
}

void VtkWindow::copyTo(unsigned framebuffer)
{
    vtkOpenGLState *state = m_window->GetState();
    state->Reset();
    state->Push();
    QOpenGLExtraFunctions *gl = m_context->extraFunctions();
    gl->glBindFramebuffer(GL_DRAW_FRAMEBUFFER, framebuffer);
    const GLenum attachment = GL_COLOR_ATTACHMENT0;
    gl->glDrawBuffers(1, &attachment);
    gl->glDisable(GL_SCISSOR_TEST);
    const int *size = m_window->GetSize();
    m_window->BlitDisplayFramebuffer(0, 0, 0, size[0], size[1], 0, 0, size[0], size[1], GL_COLOR_BUFFER_BIT,
                                     GL_LINEAR);
    // The picture is opaque: otherwise what is behind it would shine through.
    gl->glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    gl->glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_TRUE);
    gl->glClearColor(0, 0, 0, 1);
    gl->glClear(GL_COLOR_BUFFER_BIT);
    gl->glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
    state->Pop();
}

void VtkWindow::makeCurrent(vtkObject *, unsigned long, void *)
{
    if (m_context)
        m_context->makeCurrent(m_surface);
}

void VtkWindow::tellIsCurrent(vtkObject *, unsigned long, void *data)
{
    *static_cast<bool *>(data) = m_context && QOpenGLContext::currentContext() == m_context;
}

} // namespace edgescope
