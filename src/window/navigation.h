// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace edgescope {

class Selection;

// Moving and zooming the visible window. The selection keeps it inside the recording.
void moveWindow(Selection &selection, double windows);
// Factor > 1 shows more time; the middle stays, or the cursor when it is in view.
void zoomWindow(Selection &selection, double factor);
void goToStart(Selection &selection);
void goToEnd(Selection &selection);
void showAll(Selection &selection);
// The selected time with a tenth on both sides; nothing happens when none is selected.
void showSelected(Selection &selection);

} // namespace edgescope
