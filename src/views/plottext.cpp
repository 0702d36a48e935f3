// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plottext.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QWidget>

namespace edgescope {
namespace {

int &size()
{
    static int percent = 100;
    return percent;
}

} // namespace

int plotTextSize()
{
    return size();
}

void setPlotTextSize(int percent)
{
    if (percent == size())
        return;
    size() = percent;
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent event(QEvent::FontChange);
        QApplication::sendEvent(widget, &event);
    }
}

QFont plotFont(const QWidget &widget)
{
    QFont font = widget.font();
    if (size() != 100)
        font.setPointSizeF(QFontInfo(font).pointSizeF() * size() / 100);
    return font;
}

} // namespace edgescope
