// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace edgescope {

// Names an annotation within one document for ever: counted up, never used twice.
using AnnotationId = qint64;

// What an annotation tells. States exclude each other in time for each rater; all others may overlap.
enum class AnnotationKind : std::uint8_t { State, Seizure, PreIctal, PostIctal, Artefact, Event };

// The word of a kind in files ("state", "pre_ictal"), and the reverse.
QString annotationKindCode(AnnotationKind kind);
std::optional<AnnotationKind> annotationKindFromCode(const QString &code);

// What analyses take an annotation of this kind for: artefacts are invalid time.
Interval::Kind intervalKind(AnnotationKind kind);
AnnotationKind annotationKind(Interval::Kind kind);

// One mark that a rater made, or that came with the recording. Plain value.
struct Annotation {
    AnnotationId id = 0; // 0 until it is in a document
    AnnotationKind kind = AnnotationKind::Event;
    TimeRange range; // seconds from the recording's start; start = stop for a moment
    QString label;   // "SWS", "sz_foc_ia", "lights off"
    QString rater;   // empty: it came with the recording
    QString note;
    std::optional<double> confidence; // 0…1
    bool isFlagged = false;           // to be looked at again
    std::vector<int> channels;        // rows in Recording::channels it concerns; empty: all
    std::vector<int> units;           // rows in Recording::units it concerns; empty: all
    std::vector<ChannelOnset> onsets; // of a seizure, by time
    QDateTime created;                // invalid when not known
    QDateTime changed;
    QJsonObject more; // fields of a file that this program does not know; kept when it is saved

    bool operator==(const Annotation &) const = default;
};

// Moves an annotation in time, with the onsets in its channels.
void shift(Annotation &annotation, double seconds);

// One step of an edit: an annotation as it was and as it is. Neither: nothing; only `after`: added; only
// `before`: removed.
struct AnnotationChange {
    std::optional<Annotation> before;
    std::optional<Annotation> after;

    AnnotationId id() const { return after ? after->id : before ? before->id : 0; }
    bool operator==(const AnnotationChange &) const = default;
};

using AnnotationChanges = std::vector<AnnotationChange>;

// The reverse of an edit.
AnnotationChanges reversed(const AnnotationChanges &changes);

} // namespace edgescope
