// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace edgescope {

// The vigilance state a scorer's word stands for: AWAKE, REM, LSL (N1, N2) or SWS (N3), or NREM or MA
// (microarousal), which do not tell light from slow-wave sleep and so keep names of their own. An empty name
// means "not scored"; no value means that the word is none of the field's usual ones. Bare numbers are no
// words: no two programs agree on their meaning.
std::optional<QString> stateName(const QString &word);

// Whether a label or the name of a table says that its time is a seizure ("seizure", "sz_foc", "ictal");
// times around one ("pre-ictal", "interictal", "postictal") are not.
bool isSeizureWord(const QString &word);

} // namespace edgescope
