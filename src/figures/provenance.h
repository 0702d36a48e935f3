// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "core/parameter.h"
#include "study/shownconditions.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace edgescope {

// How one analysis ended.
struct AnalysisOutcome {
    QByteArray id;
    int version = 0;
    QString notComputable; // empty when it was
    QStringList notes;
};

// One of the files a recording was read from.
struct RecordingFile {
    QString name; // as seen from the recording's folder
    qint64 bytes = 0;
    QByteArray sha256; // of the content, hexadecimal
};

// Everything needed to make the results again.
struct Provenance {
    QString program = QStringLiteral("edgescope-batch");
    QString recordingPath;   // absolute
    QString annotationsPath; // of the annotation file used; empty: the recording's own intervals
    std::vector<RecordingFile> recordingFiles; // by name
    QString recordingFormat;
    std::map<QByteArray, Values> values; // of every analysis
    std::int64_t seed = 0;
    bool usesSuggestedClasses = false; // classes by the analysis "classification" instead of the file's
    TimeRange range;
    bool wholeRecording = true; // no range was chosen
    QByteArray classes;         // classesFingerprint of the units' classes
    std::optional<ShownConditions> conditions;
    int threads = 0;    // 0 = all cores
    QDateTime started;  // invalid where the same is to give the same bytes, as in figures
    double seconds = 0; // since it was started
    std::vector<AnalysisOutcome> outcomes;
    QJsonObject figure; // figureJson; empty when this is not of a figure
};

// Reads all files of a recording, which may take minutes; those it has read before and that have not changed
// since are not read again. Throws Error.
std::vector<RecordingFile> recordingFiles(const Recording &recording, const Progress &progress);

// What identifies the content of a recording: the hash of its file or, of several, the hash of what
// "sha256sum NAME…" prints about them, the names in the order of their bytes.
QByteArray recordingSha256(const std::vector<RecordingFile> &files);

// provenance.json. A recording of several files has them listed.
QByteArray provenanceJson(const Provenance &provenance);

// The reverse, as far as results depend on it: the platform, the times and the outcomes are left out.
// Parameters that this version does not know are left out too, those that are missing have their defaults.
// `source` names the file in messages. Throws Error saying what is wrong.
Provenance provenanceFrom(const QJsonObject &json, const QString &source);

// The parameter values and the conditions alone, as a study file keeps them, and the reverse: a provenance of
// which nothing else is known.
QJsonObject shownJson(const Provenance &provenance);
Provenance shownFrom(const QJsonObject &json, const QString &source);

// The line under a figure: recording, version and seed.
QString smallPrint(const Provenance &provenance);

QJsonValue valueJson(const Value &value);

} // namespace edgescope
