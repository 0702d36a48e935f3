// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/shownconditions.h"

#include "study/study.h"

namespace edgescope {

ShownConditions shownConditions(const Study &study)
{
    const Conditions &conditions = study.conditions();
    const Selection &selection = study.selection();
    ShownConditions shown{conditions.scale(),       conditions.states(), conditions.range(),
                          conditions.sources(),     selection.visible(), selection.selected(),
                          conditions.customRange(), std::nullopt};
    if (conditions.units() == Conditions::Units::Selected)
        shown.units = selection.units();
    return shown;
}

} // namespace edgescope
