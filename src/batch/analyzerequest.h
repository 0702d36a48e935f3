// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "formats/format.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace edgescope {

class Arguments;
struct Option;

// What the verb analyze is asked for.
struct AnalyzeRequest {
    QString recording;
    QString out;
    bool force = false;
    ReadOptions readOptions;
    std::vector<const Analysis *> analyses; // to be run
    std::map<QByteArray, Values> values;    // of every analysis
    QString annotations;                    // a file; empty: the recording's own intervals
    std::optional<TimeRange> range;
    QStringList figureFormats;
    int dotsPerInch = 300;
    std::int64_t seed = 1;
    int threads = 0; // 0 = all cores
};

std::vector<Option> analyzeOptions();

// Throws BadUsage naming what is allowed.
AnalyzeRequest analyzeRequest(const Arguments &arguments);

} // namespace edgescope
