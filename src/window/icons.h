// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/labels.h"

#include <QIcon>
#include <QString>

namespace edgescope {

// A line drawing from the resources ("open"), drawn in the palette's text colour whatever the theme, and in
// the disabled colour when its action cannot be used.
QIcon lineIcon(const QString &name);

// A line drawing in a colour of its own, for marks that are not on buttons.
QPixmap linePixmap(const QString &name, const QColor &colour, int size, double ratio);

// The square of a vigilance state: its letter on its fill, with an ink outline.
QIcon stateIcon(const QString &label);

// The square of an annotation's label: its colour, with the letter of a state or "Sz" for a seizure.
QIcon labelIcon(const Labels &labels, AnnotationKind kind, const QString &label);

} // namespace edgescope
