// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/navigation.h"

#include "study/selection.h"

namespace edgescope {

void moveWindow(Selection &selection, double windows)
{
    const TimeRange visible = selection.visible();
    const double shift = visible.length() * windows;
    selection.setVisible({visible.start + shift, visible.stop + shift});
}

void zoomWindow(Selection &selection, double factor)
{
    const TimeRange visible = selection.visible();
    const double middle = (visible.start + visible.stop) / 2;
    const double centre = visible.contains(selection.cursor()) ? selection.cursor() : middle;
    selection.setVisible(
        {centre - (centre - visible.start) * factor, centre + (visible.stop - centre) * factor});
}

void goToStart(Selection &selection)
{
    const double start = selection.limits().start;
    selection.setVisible({start, start + selection.visible().length()});
}

void goToEnd(Selection &selection)
{
    const double stop = selection.limits().stop;
    selection.setVisible({stop - selection.visible().length(), stop});
}

void showAll(Selection &selection)
{
    selection.setVisible(selection.limits());
}

void showSelected(Selection &selection)
{
    const TimeRange selected = selection.selected();
    if (selected.isEmpty())
        return;
    const double margin = selected.length() / 10;
    selection.setVisible({selected.start - margin, selected.stop + margin});
}

} // namespace edgescope
