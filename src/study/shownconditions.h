// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/conditions.h"

#include <optional>

namespace edgescope {

class Study;

// What the window showed.
struct ShownConditions {
    int scale = 15;
    QStringList states; // none: all time
    Conditions::Range range = Conditions::Range::WholeRecording;
    std::vector<QByteArray> sources; // surrogates beside the data
    TimeRange visible;
    TimeRange selected;                    // empty: nothing
    TimeRange custom;                      // of Conditions::Range::Custom
    std::optional<std::vector<int>> units; // the only ones in the ensembles; nothing: all

    bool operator==(const ShownConditions &) const = default;
};

// What it shows now.
ShownConditions shownConditions(const Study &study);

} // namespace edgescope
