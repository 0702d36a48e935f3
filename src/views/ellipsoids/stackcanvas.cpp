// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ellipsoids/stackcanvas.h"

#include "views/ellipsoids/stackpainter.h"
#include "views/ellipsoids/vtkpicture.h"
#include "views/ellipsoids/vtkstack.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

namespace edgescope {
namespace {

constexpr double degreesPerPixel = 0.5;
constexpr double degreesPerKey = 10;
constexpr double zoomPerStep = 1.15;

} // namespace

StackCanvas::StackCanvas(QWidget *parent)
    : QWidget(parent)
{
    m_style.theme = &themeFor(palette());
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 100);
    if (isVtkAvailable()) {
        m_picture = std::make_unique<VtkPicture>();
        m_stack = std::make_unique<VtkStack>(m_picture->renderer());
    }
    makeButtons();
}

StackCanvas::~StackCanvas() = default;

void StackCanvas::makeButtons()
{
    m_buttons = new QWidget(this);
    auto *layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](const QString &name, const QString &title, const StackCamera &camera) {
        auto *button = new QToolButton(m_buttons);
        button->setObjectName(name);
        button->setText(title);
        button->setAutoRaise(true);
        button->setMinimumHeight(24);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, camera] { setCamera(camera); });
        layout->addWidget(button);
    };
    add(QStringLiteral("stackFront"), tr("Front"), StackCamera::front());
    add(QStringLiteral("stackTop"), tr("Top"), StackCamera::top());
    add(QStringLiteral("stackSide"), tr("Side"), StackCamera::side());
    m_buttons->adjustSize();
    m_buttons->move(6, 4);
}

QRectF StackCanvas::pictureArea() const
{
    return rect();
}

void StackCanvas::setScene(StackScene scene, const FigureStyle &style)
{
    m_scene = std::move(scene);
    m_style = style;
    if (m_stack && m_stack->setScene(m_scene, m_style))
        showCamera();
    update();
}

void StackCanvas::setCamera(const StackCamera &camera)
{
    m_camera = camera;
    showCamera();
}

void StackCanvas::showCamera()
{
    if (m_stack && height() > 0)
        m_stack->setCamera(m_scene, m_camera, m_style, static_cast<double>(width()) / height(),
                           devicePixelRatioF());
    m_image = {};
    update();
}

void StackCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture)
        paintVtk(painter);
    else if (!m_scene.isEmpty())
        paintVectors(painter);
}

void StackCanvas::paintVtk(QPainter &painter)
{
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (m_image.size() != pixels)
        m_image = m_picture->draw(pixels);
    m_image.setDevicePixelRatio(devicePixelRatioF());
    painter.drawImage(QPointF(), m_image);
    paintStackRing(painter, pictureArea(), m_scene, m_camera, m_style);
    paintStackOutlines(painter, pictureArea(), m_scene, m_camera, m_style);
    paintStackTexts(painter, pictureArea(), m_scene, m_camera, m_style);
}

void StackCanvas::paintVectors(QPainter &painter)
{
    paintStack(painter, pictureArea(), m_scene, m_camera, m_style);
    paintStackOutlines(painter, pictureArea(), m_scene, m_camera, m_style);
    const PlotMetrics metrics(m_style, this);
    painter.setFont(metrics.font);
    painter.setPen(m_style.theme->secondaryText);
    painter.drawText(rect().adjusted(8, 4, -8, -4), Qt::AlignBottom | Qt::AlignLeft | Qt::TextWordWrap,
                     tr("Drawn without OpenGL, which is missing here."));
}

void StackCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCamera();
}

const Ellipsoid *StackCanvas::ellipsoidAt(const QPointF &position) const
{
    const auto index = StackProjection(m_camera, pictureArea()).discAt(m_scene, position);
    return index ? m_scene.discs[*index].ellipsoid : nullptr;
}

void StackCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_pressed = event->position();
    m_last = m_pressed;
    m_turning = false;
}

void StackCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        emit hovered(ellipsoidAt(event->position()));
        return;
    }
    if ((event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_turning = true;
    if (!m_turning)
        return;
    const QPointF moved = event->position() - m_last;
    m_last = event->position();
    m_camera.turn(-degreesPerPixel * moved.x(), degreesPerPixel * moved.y());
    showCamera();
}

void StackCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_turning)
        return;
    if (const Ellipsoid *ellipsoid = ellipsoidAt(event->position()))
        emit picked(ellipsoid->scale);
}

void StackCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    // The release that follows is no click on an ellipsoid.
    m_turning = true;
    setCamera({});
}

void StackCanvas::wheelEvent(QWheelEvent *event)
{
    m_camera.zoomBy(std::pow(zoomPerStep, event->angleDelta().y() / 120.0));
    showCamera();
    event->accept();
}

void StackCanvas::keyPressEvent(QKeyEvent *event)
{
    StackCamera camera = m_camera;
    switch (event->key()) {
    case Qt::Key_Left:
        camera.turn(-degreesPerKey, 0);
        break;
    case Qt::Key_Right:
        camera.turn(degreesPerKey, 0);
        break;
    case Qt::Key_Up:
        camera.turn(0, degreesPerKey);
        break;
    case Qt::Key_Down:
        camera.turn(0, -degreesPerKey);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        camera.zoomBy(zoomPerStep);
        break;
    case Qt::Key_Minus:
        camera.zoomBy(1 / zoomPerStep);
        break;
    case Qt::Key_0:
        camera = {};
        break;
    case Qt::Key_PageUp:
        emit scaleStepped(1);
        return;
    case Qt::Key_PageDown:
        emit scaleStepped(-1);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    setCamera(camera);
}

void StackCanvas::leaveEvent(QEvent *)
{
    emit hovered(nullptr);
}

} // namespace edgescope
