// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/recording.h"

#include <QStringList>

#include <vector>

namespace edgescope {

// What the user may have to add to a file.
struct ReadOptions {
    double rateHz = 0;              // sampling rate of signals whose file states none
    QString signalUnit;             // of signals whose file states none: "V" for potentials
    double signalScale = 1;         // from the file's numbers to that unit
    double gapToleranceSeconds = 0; // shortest pause that is kept as a gap; 0: one and a half sample periods
};

// One file format. Adding one = one file pair, one line in formats.cpp, one in CMakeLists.txt, one test.
struct Format {
    QString name;                            // "NWB"
    QStringList suffixes;                    // for the file dialog, without dot
    bool (*recognises)(const QString &path); // by content; never throws
    // Reads everything but samples and calls finishRecording. Throws Error.
    Recording (*read)(const QString &path, const ReadOptions &options, const Progress &progress);
};

// The table, in order of preference.
const std::vector<Format> &formats();

// Finds the format by content and reads the file. Throws Error with one sentence that names the file when it
// is missing, a folder without a recording, empty, not readable, of no known format, or damaged.
Recording readRecording(const QString &path, const ReadOptions &options, const Progress &progress);

// "Recordings (*.nwb …);;All files (*)" for file dialogs.
QString fileDialogFilter();

} // namespace edgescope
