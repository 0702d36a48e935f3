// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace edgescope {

// Holds a strip of options: what is too wide for a narrow view or large text is scrolled to, by wheel or Tab,
// and never squeezed.
class StripArea : public QScrollArea
{
    Q_OBJECT

public:
    StripArea(QWidget *strip, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace edgescope
