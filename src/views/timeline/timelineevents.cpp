// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline.h"

#include "views/timeline/timelineprivate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

// What the pointer, the keys and the window do to the timeline.
namespace edgescope {

bool Timeline::event(QEvent *event)
{
    // Space borrows the Browse tool here and Escape gives up a drag, whatever they trigger elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space ||
            (key == Qt::Key_Escape && (d->gestures.isDragging() || !d->gestures.measurement().isEmpty()))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void Timeline::changeEvent(QEvent *event)
{
    d->lanes.invalidateAll();
    update();
    QWidget::changeEvent(event);
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    d->lanes.invalidateAll();
    d->requestTimer->start();
    QWidget::resizeEvent(event);
}

void Timeline::hideEvent(QHideEvent *event)
{
    d->requestTimer->start(); // hidden lanes want nothing
    QWidget::hideEvent(event);
    d->tellOfColumn();
}

void Timeline::showEvent(QShowEvent *event)
{
    d->requestTimer->start();
    QWidget::showEvent(event);
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (!d->isOpen())
        return;
    d->arrange();
    d->gestures.press(*event);
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    if (!d->isOpen())
        return;
    d->arrange();
    d->gestures.move(*event);
    d->updateReadOut(event->position());
    setCursor(d->gestures.pointerShape(event->position()));
}

void Timeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (!d->isOpen())
        return;
    d->arrange();
    const bool movesLane = d->gestures.isMovingLane();
    d->gestures.release(*event);
    d->requestTimer->start(); // a lane may have another height or other channels
    setCursor(d->gestures.pointerShape(event->position()));
    update();
    if (movesLane)
        emit lanesChanged();
}

void Timeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!d->isOpen())
        return;
    d->arrange();
    d->gestures.doubleClick(*event);
    update();
}

void Timeline::wheelEvent(QWheelEvent *event)
{
    if (!d->isOpen())
        return;
    d->arrange();
    d->gestures.wheel(*event);
    d->requestTimer->start();
    d->updateReadOut(event->position());
    event->accept();
}

void Timeline::leaveEvent(QEvent *)
{
    d->updateReadOut(std::nullopt);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (!d->isOpen()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Space) {
        d->gestures.borrowBrowse(true);
    } else if (event->key() == Qt::Key_Escape) {
        if (!d->gestures.cancel() && !d->gestures.clearMeasurement())
            d->study.selection().clear();
        update();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Timeline::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        d->gestures.borrowBrowse(false);
    else
        QWidget::keyReleaseEvent(event);
}

} // namespace edgescope
