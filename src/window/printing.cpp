// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/printing.h"

#include "figures/figurelayout.h"
#include "figures/figurepainting.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace edgescope {

void printPicture(const Figure &picture, QWidget &window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(picture.name);
    const QSizeF &size = picture.settings.sizeMillimetres;
    if (size.width() > size.height())
        printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, &window);
    if (dialog.exec() == QDialog::Accepted)
        drawOnPage(picture, printer);
}

void drawOnPage(const Figure &picture, QPagedPaintDevice &page)
{
    const QSizeF room = page.pageLayout().paintRect(QPageLayout::Point).size();
    const QSizeF size = pagePoints(picture.settings);
    QPainter painter(&page);
    const double dotsPerPoint = painter.viewport().width() / room.width();
    const double fit = std::min({1.0, room.width() / size.width(), room.height() / size.height()});
    painter.scale(dotsPerPoint, dotsPerPoint);
    painter.translate((room.width() - fit * size.width()) / 2, 0);
    painter.scale(fit, fit);
    paintFigure(painter, picture);
}

} // namespace edgescope
