// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/waveformclasses.h"

namespace edgescope {

// What the file itself says about a unit.
struct FileStatement {
    UnitClass label = UnitClass::Unclassified; // of the column that classes come from
    QString labelColumn;
    UnitClass groundTruth = UnitClass::Unclassified; // of a unit that another method has identified
    QString groundTruthWord;
};

// Outgoing connections of a unit.
struct Interactions {
    int excitatory = 0;
    int inhibitory = 0;

    // A neuron acts one way only: no class when there are both or none.
    UnitClass unitClass() const
    {
        if ((excitatory > 0) == (inhibitory > 0))
            return UnitClass::Unclassified;
        return excitatory > 0 ? UnitClass::Excitatory : UnitClass::Inhibitory;
    }
};

// The class that all evidence together suggests, and why.
struct UnitSuggestion {
    UnitClass unitClass = UnitClass::Unclassified;
    QString source;   // "waveform", "column TroughToPeak", "waveform cut from the signal", "interactions",
                      // "waveform and interactions", "ground truth"; empty when unclassified
    QString reason;   // "waveform 0.98; 2 excitatory pairs"
    QString conflict; // what contradicts what; empty when nothing does
    WaveformOpinion waveform;
    Interactions interactions;
    bool isCertain = false; // by more than the waveform: ground truth or interactions
};

// Ground truth decides; else connections and waveform when they agree or only one speaks. Where they
// contradict each other the waveform is kept with a posterior of at least 0.99, and else the connections
// decide. Every contradiction, also with the file's own label, is told.
UnitSuggestion voted(const WaveformOpinion &waveform, const QString &waveformSource,
                     const Interactions &interactions, const FileStatement &file);

// What the file says about each unit: its classes (fileClasses) and a column whose name contains "ground
// truth".
std::vector<FileStatement> fileStatements(const Recording &recording);

} // namespace edgescope
