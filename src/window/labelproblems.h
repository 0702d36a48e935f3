// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/labels.h"

namespace edgescope {

// What is awkward about a set of labels, one sentence each: keys that several have, states whose colours some
// readers hardly tell apart, colours that hardly stand out.
QStringList labelProblems(const Labels &labels);

// The letters and digits of a text, each once, as keys of a label are kept.
QString labelKeys(const QString &text);

} // namespace edgescope
