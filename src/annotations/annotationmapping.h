// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationdocument.h"

#include <map>

// What the words of a file of annotations become among the labels of a document.
namespace edgescope {

// A word that annotations of one kind carry in a file.
struct ImportedWord {
    AnnotationKind kind = AnnotationKind::Event;
    QString label;
    int count = 0;
};

// In the order of their first appearance.
std::vector<ImportedWord> importedWords(const AnnotationList &list);

struct WordMeaning {
    enum class Use : std::uint8_t {
        Label,   // annotations of this kind and label
        Text,    // events with the word as their note
        LeftOut, // none
    };

    Use use = Use::Label;
    AnnotationKind kind = AnnotationKind::Event;
    QString label;

    bool operator==(const WordMeaning &) const = default;
};

// What a word means when nobody says: a label that is known here, a word of the field for a state or a
// seizure, else a label of its own.
WordMeaning usualMeaning(const ImportedWord &word, const Labels &known);

struct ImportMapping {
    std::map<std::pair<AnnotationKind, QString>, WordMeaning> meanings; // words not there stay as they are
    std::optional<QString> rater;                                       // of all; none: as the file says
    double offset = 0;                                                  // seconds that are added to all times
};

struct MappedAnnotations {
    AnnotationContent content; // with the labels that its annotations carry, in the colours known here
    int leftOut = 0;           // by the meaning of their words
    int outside = 0;           // beyond the ends of the recording, left out
    int cut = 0;               // at its ends
    int momentary = 0;         // would be states without a length, left out
};

// The annotations as they are to be added to a document with labels `known`, inside a recording's window.
MappedAnnotations mapped(const AnnotationContent &found, const ImportMapping &mapping,
                         const TimeRange &window, const Labels &known);

} // namespace edgescope
