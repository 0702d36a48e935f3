// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "views/colourmaps.h"
#include "views/linedash.h"

#include <QColor>
#include <QHash>
#include <QPalette>
#include <QString>

namespace edgescope {

// The colours of one theme, chosen for contrast and colour-blind readers. No meaning is carried by a colour
// alone: views add a letter, a shape, a dash or a direction.
struct Theme {
    bool dark = false;
    bool grey = false; // states and the diverging map are told apart without hues
    QColor plot;       // plotting area
    QColor window;     // around it
    QColor alternate;  // every other table row
    QColor line;       // frames
    QColor grid;
    QColor text;
    QColor secondaryText;
    QColor disabledText;
    QColor axis;
    QColor surrogate;
    QColor accent; // selection, focus
    QColor excitatory;
    QColor inhibitory;
    QColor excitatoryText;
    QColor inhibitoryText;
    QColor seizure;
    QColor hatch; // unscored time and gaps
    QColor error;
    QColor done;
    QColor caution;
    QColor cautionBackground;
    ColourMaps maps;

    // Marks, lines and text of a class; unclassified units take the secondary text colour.
    QColor unitClass(UnitClass unitClass) const;
    QColor unitClassText(UnitClass unitClass) const;
    // Fill of a vigilance state: the colour that the user gave it (setStateColours), else that of the theme
    // for one of the four usual ones, else one of the palette by its hash.
    QColor state(const QString &label) const;
    // Line colour of a state, dark enough on the plotting area.
    QColor stateLine(const QString &label) const;
    // The ramp of time scales, k = 1…32, fine to coarse.
    QColor scale(int k) const;
    // The map for power, for coherence and shares, and for densities and rates, u in [0, 1].
    QColor power(double u) const;
    QColor unitInterval(double u) const;
    QColor density(double u) const;
    // The map of scales, whatever the others are, u in [0, 1].
    static QColor viridis(double u);
    // Diverging map from I leads (−1) over none (0) to E leads (1).
    QColor signedMap(double u) const;
};

const Theme &lightTheme();
const Theme &darkTheme();
// The light theme for print without colours: classes and the four usual states have luminances of their own,
// and the diverging map grows from dark to light.
const Theme &greyTheme();

// A theme with other maps than the usual ones; a palette other than the usual one replaces the colours of the
// classes, but for the grey theme, which has its own.
Theme withColourMaps(Theme theme, const ColourMaps &maps);

// Colours that the user gave to states, for both themes. The four usual states in their usual colours keep
// the shade of each theme.
void setStateColours(const QHash<QString, QColor> &colours);

// The theme that belongs to a widget palette.
const Theme &themeFor(const QPalette &palette);

// The palette that dresses standard widgets in a theme.
QPalette themePalette(const Theme &theme);

// The colour and the dash of what is laid over the data: surrogates, which are grey, pinned results and draws
// of classes.
QColor sourceColour(const QByteArray &source, const Theme &theme);
LineDash sourceDash(const QByteArray &source);

// One letter for a state chip: W, R, L, S, the number of N1 or S3, else the label's first letter.
QString stateLetter(const QString &label);

} // namespace edgescope
