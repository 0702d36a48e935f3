// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/printing.h"

#include "window/picture.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace edgescope {

void printPicture(const Picture &picture, QWidget &window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(picture.name);
    if (picture.size.width() > picture.size.height())
        printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, &window);
    if (dialog.exec() == QDialog::Accepted)
        drawOnPage(picture, printer);
}

void drawOnPage(const Picture &picture, QPagedPaintDevice &page)
{
    const QSizeF room = page.pageLayout().paintRect(QPageLayout::Point).size();
    QPainter painter(&page);
    const double dotsPerPoint = painter.viewport().width() / room.width();
    const double fit =
        std::min({1.0, room.width() / picture.size.width(), room.height() / picture.size.height()});
    painter.scale(dotsPerPoint, dotsPerPoint);
    painter.translate((room.width() - fit * picture.size.width()) / 2, 0);
    painter.scale(fit, fit);
    picture.paint(painter, QRectF({}, picture.size));
}

} // namespace edgescope
