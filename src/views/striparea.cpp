// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/striparea.h"

#include <QEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace edgescope {

StripArea::StripArea(QWidget *strip, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWidget(strip);
    viewport()->setAutoFillBackground(false);
    strip->setAutoFillBackground(false);
}

QSize StripArea::sizeHint() const
{
    return widget()->sizeHint().expandedTo(widget()->minimumSize());
}

QSize StripArea::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

// The strip tells its parent, the viewport, that it needs another height, and the viewport hands it on.
bool StripArea::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::event(event);
}

bool StripArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void StripArea::wheelEvent(QWheelEvent *event)
{
    const QPoint steps = event->angleDelta();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() -
                                    (steps.x() == 0 ? steps.y() : steps.x()));
    event->accept();
}

} // namespace edgescope
