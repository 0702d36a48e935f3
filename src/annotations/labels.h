// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotation.h"

#include <QColor>
#include <QStringList>

namespace edgescope {

// A word that annotations of one kind may carry.
struct Label {
    QString name;
    AnnotationKind kind = AnnotationKind::Event;
    QColor colour;
    QString keys;     // characters that give the label while scoring; empty: none
    QJsonObject more; // as in Annotation

    bool operator==(const Label &) const = default;
};

// The labels of a document in the order of the user. A name occurs once in each kind.
using Labels = std::vector<Label>;

// Null when there is none.
const Label *findLabel(const Labels &labels, AnnotationKind kind, const QString &name);

// A set of labels that the program brings.
struct LabelPreset {
    QByteArray id;     // "paper", "aasm"
    const char *title; // QT_TRANSLATE_NOOP("LabelPreset", …)
    Labels labels;
};

// Vigilance states of the paper (AWAKE, REM, LSL, SWS), of the AASM, of Rechtschaffen and Kales and of
// rodents, and seizure types of SzCORE and HED-SCORE.
const std::vector<LabelPreset> &labelPresets();

// The labels of a new document: states of the paper, a seizure, times around it, an artefact.
Labels defaultLabels();

// A colour that the program offers for labels.
struct LabelColour {
    const char *name; // QT_TRANSLATE_NOOP("LabelColour", …)
    QColor colour;
};
const std::vector<LabelColour> &labelColours();

// A colour for a label without one, by its place among the labels.
QColor defaultColour(std::size_t number);

// A colour for a label that came with a file: that of a label of the program, however it is spelt, else that
// of seizures for a seizure, else by its place among the labels.
QColor usualColour(AnnotationKind kind, const QString &name, std::size_t number);

} // namespace edgescope
