// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotation.h"
#include "views/timeline/clockaxis.h"

#include <QString>

#include <optional>
#include <vector>

// Words and numbers of annotations, as tables and dialogs show them and people type them.
namespace edgescope {

// All kinds in the order in which they are offered.
const std::vector<AnnotationKind> &annotationKinds();
// "State", "Pre-ictal".
QString kindTitle(AnnotationKind kind);
// The name of a rater in a narrow column.
QString shortRaterName(const QString &rater);

// What is shown has at most milliseconds; what is edited is not rounded by being looked at.
inline constexpr int shownDecimals = 3;
inline constexpr int editedDecimals = 6;

// A time by the clock, with as many decimals as it has.
QString timeText(double seconds, const ClockAxis &clock, int mostDecimals = shownDecimals);
// A time that was typed, as parseTime takes it; a time of day is the one nearest to `near`, as a recording
// may last longer than a day. Empty when it is not understood.
std::optional<double> typedTime(const QString &text, const Recording &recording, const ClockAxis &clock,
                                double near);

// "16 min 3.2 s"; a length of 0 is a moment.
QString lengthText(double seconds, int mostDecimals = shownDecimals);
// Empty when it is not understood.
std::optional<double> typedLength(const QString &text);

// "0.8", "none".
QString confidenceText(const std::optional<double> &confidence);
struct TypedConfidence {
    std::optional<double> value;
};
// Empty when it is neither a number from 0 to 1 nor "none" or nothing.
std::optional<TypedConfidence> typedConfidence(const QString &text);

// Names of rows in Recording::channels or Recording::units, "A1, A2"; empty when there are none, which means
// all.
QString channelNames(const Recording &recording, const std::vector<int> &rows);
QString unitNames(const Recording &recording, const std::vector<int> &rows);

// All of an annotation in a few lines, for a tip.
QString wholeText(const Annotation &annotation, const Recording &recording, const ClockAxis &clock);

} // namespace edgescope
