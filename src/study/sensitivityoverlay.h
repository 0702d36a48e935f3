// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace edgescope {

// The analysis that the intervals are of.
inline constexpr char classSensitivityId[] = "class_sensitivity";

// Whether results of an analysis have numbers that the sensitivity to unit classes is known of: α of variance
// scaling, ε of the collapse, Gini coefficients of partition curves, ρ of the joint distribution.
bool hasSensitivity(const QByteArray &analysis);

// "ρ, uncertain units": what the interval of a number is called.
QString sensitivityLabel(const QString &number);

// A result with the intervals of its numbers over other classes of the units whose class is uncertain, drawn
// from their posteriors: beside the numbers, and for α as a fan about the fit. `sensitivity` is a result of
// classSensitivityId. Only numbers that both results agree on get an interval: others were made
// under other conditions or with other parameters. Where there are no intervals at all, a note says why.
// Gives `now` itself when there is nothing to add.
std::shared_ptr<const Result> withSensitivity(std::shared_ptr<const Result> now, const Result *sensitivity);

} // namespace edgescope
