// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/classes/thresholdgrip.h"

#include "views/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <cmath>

namespace edgescope {
namespace {

constexpr int leastMicroseconds = 50;
constexpr int mostMicroseconds = 2000;
constexpr int keyStepMicroseconds = 5;
constexpr int pageStepMicroseconds = 50;

bool isOwnKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Delete:
        return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    default:
        return false;
    }
}

} // namespace

ThresholdGrip::ThresholdGrip(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("thresholdGrip"));
    setAccessibleName(QCoreApplication::translate("ClassesView", "Threshold of trough-to-peak, in µs"));
    setToolTip(QCoreApplication::translate(
        "ClassesView", "Drag the threshold, or move it with the arrow keys; a double-click goes back to the "
                       "rule's own"));
    setRange(leastMicroseconds, mostMicroseconds);
    setSingleStep(keyStepMicroseconds);
    setPageStep(pageStepMicroseconds);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    resize(side, side);
    connect(this, &QSlider::valueChanged, this, [this](int microseconds) { moved(microseconds / 1000.0); });
}

void ThresholdGrip::showThreshold(double ms)
{
    const QSignalBlocker quiet(this);
    setValue(static_cast<int>(std::lround(1000 * ms)));
}

// Arrows are shortcuts of the window elsewhere.
bool ThresholdGrip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QSlider::event(event);
}

void ThresholdGrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = width() / 2.0;
    painter.setPen(QPen(theme.plot, 1));
    painter.setBrush(hasFocus() || underMouse() ? theme.accent : theme.text);
    painter.drawPolygon(QPolygonF({QPointF(2, 2), QPointF(width() - 2, 2), QPointF(width() - 2, middle),
                                   QPointF(middle, height() - 1), QPointF(2, middle)}));
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ThresholdGrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        return reset();
    QSlider::keyPressEvent(event);
}

void ThresholdGrip::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void ThresholdGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        draggedTo(mapToParent(event->position().toPoint()));
}

void ThresholdGrip::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void ThresholdGrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        reset();
}

} // namespace edgescope
