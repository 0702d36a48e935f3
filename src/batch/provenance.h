// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "core/parameter.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <map>
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
    QString recordingPath;   // absolute
    QString annotationsPath; // of the annotation file used; empty: the recording's own intervals
    std::vector<RecordingFile> recordingFiles; // by name
    QString recordingFormat;
    std::map<QByteArray, Values> values; // of every analysis
    std::int64_t seed = 0;
    TimeRange range;
    bool wholeRecording = true; // no range was chosen
    int threads = 0;            // 0 = all cores
    QDateTime started;
    double seconds = 0;
    std::vector<AnalysisOutcome> outcomes;
};

// Reads all files of a recording. Throws Error.
std::vector<RecordingFile> recordingFiles(const Recording &recording, const Progress &progress);

// What identifies the content of a recording: the hash of its file or, of several, the hash of what
// "sha256sum NAME…" prints about them, the names in the order of their bytes.
QByteArray recordingSha256(const std::vector<RecordingFile> &files);

// provenance.json. A recording of several files has them listed.
QByteArray provenanceJson(const Provenance &provenance);

QJsonValue valueJson(const Value &value);

} // namespace edgescope
