// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPagedPaintDevice;
class QWidget;

namespace edgescope {

struct Figure;

// Asks for a printer and prints the picture on one page.
void printPicture(const Figure &picture, QWidget &window);

// Draws the picture on the page: at its own size when it fits, else as large as the page allows, at the top
// in the middle.
void drawOnPage(const Figure &picture, QPagedPaintDevice &page);

} // namespace edgescope
