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

// Everything needed to make the results again.
struct Provenance {
    QString recordingPath;   // absolute
    QString annotationsPath; // of the annotation file used; empty: the recording's own intervals
    qint64 recordingBytes = 0;
    QByteArray recordingSha256; // of the content, hexadecimal
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

// provenance.json.
QByteArray provenanceJson(const Provenance &provenance);

QJsonValue valueJson(const Value &value);

} // namespace edgescope
