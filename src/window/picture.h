// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"

namespace edgescope {

class Study;
class Timeline;
class View;

// A view, or the timeline, as a figure of one panel without a letter, at a size of its own: what is shown
// now, with its conditions and numbers. Always in the light theme, whatever the screen looks like.
Figure pictureOf(const View &view, const QString &title);
Figure pictureOf(const Timeline &timeline, const Study &study);

// Puts the picture on the clipboard, at 300 dots per inch.
void copyPicture(const Figure &picture);
void copyNumbers(const Figure &picture);

} // namespace edgescope
