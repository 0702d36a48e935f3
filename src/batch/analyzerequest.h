// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "figures/provenance.h"
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
    bool usesSuggestedClasses = false;      // instead of those of the file
    std::optional<TimeRange> range;
    QStringList states;                    // whose time together is "ALL"; none: all time
    std::optional<std::vector<int>> units; // that alone enter the ensembles; nothing: all
    std::optional<Provenance> from;        // what the figure named by --from was made of
    QStringList figureFormats;
    QStringList reportFormats;
    int dotsPerInch = 300;
    std::int64_t seed = 1;
    int threads = 0; // 0 = all cores
};

std::vector<Option> analyzeOptions();

// Throws BadUsage naming what is allowed, or Error when the figure named by --from cannot be used.
AnalyzeRequest analyzeRequest(const Arguments &arguments);

} // namespace edgescope
