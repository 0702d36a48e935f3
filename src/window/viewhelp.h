// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace edgescope {

// What a view, a lane or a panel tells of itself in few words.
struct ViewHelp {
    QByteArray id;         // object name of the view or panel, id of the lane, or "timeline"
    const char *sentences; // what is seen and how to read it, QT_TRANSLATE_NOOP("ViewHelp", …)
    const char *formula;   // UTF-8, the same in all languages; may be empty
    const char *source;    // where it comes from, QT_TRANSLATE_NOOP("ViewHelp", …); may be empty
    const char *page;      // of the manual: "joint", or "timeline#raster"
};

// One line for each. Adding a view, a lane or a panel = one line here and a page or heading in the manual.
const std::vector<ViewHelp> &viewHelps();

// Null when there is none.
const ViewHelp *findViewHelp(const QByteArray &id);

} // namespace edgescope
