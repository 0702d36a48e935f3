// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/ensemblestatistics.h"
#include "core/ensemblesignals.h"
#include "core/parameter.h"
#include "core/progress.h"
#include "core/result.h"

#include <memory>
#include <vector>

namespace edgescope {

struct SurrogateDraws;

// What every analysis is given. Built once for a set of conditions, then shared by all analyses of these
// conditions.
struct AnalysisInput {
    std::shared_ptr<const Recording> recording;
    std::shared_ptr<const EnsembleSignals> ensemble;
    std::shared_ptr<const EnsembleStatistics> statistics;
    std::vector<UnitClass> classes; // of the recording's units
    // Surrogates to compare with, one entry a kind; empty when none is asked for or made yet.
    std::vector<std::shared_ptr<const SurrogateDraws>> surrogates;
    // The time that analyses of Time::Shown work on: the visible window of the timeline, or all the time
    // asked for in the headless program.
    TimeRange shown;
    // Of analyses whose results come in steps: the step to make, and what the steps made before left. A first
    // step may find a refinement too, when only the surrogates are new, or the values (reusesRefinement).
    int step = 1;
    std::shared_ptr<const Refinement> refinement;
    // Somebody watches: a coarse result may come before the one that was asked for.
    bool isWatched = false;
};

// One analysis: a description and a function. Adding one = one file pair, one line in analyses.cpp, one in
// CMakeLists.txt, one test.
struct Analysis {
    // Which time an analysis works on.
    enum class Time : std::uint8_t {
        Analysed, // the range and states of the conditions, by AnalysisInput::statistics
        Shown,    // AnalysisInput::shown: pictures on the timeline's own time axis
        Whole,    // the recording from end to end: neither ensemble nor statistics need be there
    };

    QByteArray id;     // "partition_curves": stable, stored in files and cache keys
    int version = 1;   // raised when the numbers change
    const char *title; // QT_TRANSLATE_NOOP("Analysis", …)
    std::vector<Parameter> parameters;
    // Unpacks the values, calls the typed function behind it and packs its numbers into a shape and tables.
    // Throws Cancelled or Error. What cannot be computed is said in Result::notComputable.
    Result (*run)(const AnalysisInput &input, const Values &values, const Progress &progress);
    bool usesSurrogates = false; // its result depends on AnalysisInput::surrogates
    Time time = Time::Analysed;
    bool usesUnits = true; // its result depends on the units and their classes
    // It is given the refinement of its last result with other values, too: what of it depends on values must
    // be told by the refinement itself.
    bool reusesRefinement = false;
};

// The finished result, all steps made.
Result runToEnd(const Analysis &analysis, AnalysisInput input, const Values &values,
                const Progress &progress);

// All analyses in the order of the headless contract.
const std::vector<Analysis> &analyses();

// The analysis of this id, or nullptr.
const Analysis *findAnalysis(const QByteArray &id);

} // namespace edgescope
