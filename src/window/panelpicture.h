// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "window/figuredocument.h"

#include <memory>

namespace edgescope {

class Study;

// The finished result of a view's recipe when it is of the conditions that all views show now; else null.
std::shared_ptr<const Result> presentResult(const PanelRecipe &recipe, const Study &study);

// What a view with the recipe's options shows of a result; where there is nothing to draw, the sentence that
// says why.
PanelPicture panelPicture(const PanelRecipe &recipe, const std::shared_ptr<const Result> &result,
                          Study &study);
// The same of what a view shows now.
PanelPicture panelPicture(const View &view, const PanelRecipe &recipe, const Study &study);

} // namespace edgescope
