// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationdocument.h"

#include <QHash>
#include <QSet>

// Annotations on their way to or from files of other programs, which know channels and units by name.
namespace edgescope {

// What stands between an annotation and the channel it belongs to in texts of EDF+ ("spike@@EEG C3").
inline const auto channelLinkMark = QStringLiteral("@@");

// In Annotation::more, the name of the recording that the annotation belongs to: of lists of several.
inline const auto fileKey = QStringLiteral("file");

// A document with what a file may have to say about its recording. Times count from the recording's start.
struct PortableAnnotations {
    AnnotationContent content;
    QStringList channels; // names of the rows in Annotation::channels
    QStringList units;
    QString recordingId; // empty when they came without their recording
    QDateTime start;     // invalid when not known
    double duration = 0; // 0 when not known
    QStringList notices; // sentences about what a reader left out or guessed

    QStringList namesOf(const std::vector<int> &channelRows) const;
    QStringList unitNamesOf(const std::vector<int> &unitRows) const;
};

// Gathers annotations that name their channels and units, and gives the names their rows.
class AnnotationCollector
{
public:
    explicit AnnotationCollector(const QStringList &channels = {}, const QStringList &units = {});

    int channelRow(const QString &name);
    int unitRow(const QString &name);
    void add(Annotation annotation) { m_annotations.push_back(std::move(annotation)); }
    // Annotations that differ in nothing but their channels become one.
    void joinChannels();
    // With a label for every word that is new, and all raters.
    PortableAnnotations portable(AnnotationContent base = {}) const;

private:
    QStringList m_channels;
    QStringList m_units;
    QHash<QString, int> m_channelRows;
    QHash<QString, int> m_unitRows;
    std::vector<Annotation> m_annotations;
};

// The document of a recording. Texts that link to a channel in the manner of EDF+ become annotations of it.
PortableAnnotations portableAnnotations(const Recording &recording, const AnnotationContent &content);

// The same annotations with the rows of a recording: its channels and units are found by name; those it lacks
// are left out, and a notice names them.
PortableAnnotations placedIn(const PortableAnnotations &annotations, const Recording &recording);

// All times later by `seconds`, the recording's start earlier.
void shiftTimes(PortableAnnotations &annotations, double seconds);

// The annotations of one rater, and those that came with the recording.
PortableAnnotations ofRater(const PortableAnnotations &annotations, const QString &rater);

// The recordings that annotations of a list of several belong to, and the annotations of one of them.
QStringList filesOf(const PortableAnnotations &annotations);
PortableAnnotations ofFile(const PortableAnnotations &annotations, const QString &file);

// What a file means by a label when it does not say: a word of the program's own sets of labels has its kind,
// "sz…" and "seizure…" are seizures, all else events.
AnnotationKind usualKind(const QString &label);

// Seconds with as many decimals as they have, six at most.
QString secondsText(double seconds);
std::optional<double> secondsFromText(const QString &text);
// Without tabs, line ends and other characters that end a cell or a line.
QString onOneLine(QString text);

} // namespace edgescope
