// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"
#include "formats/matfile.h"

#include <functional>
#include <optional>

namespace edgescope {

// A structure somewhere in a MATLAB file, with its place ("EEG.data"), which is empty for the variables.
struct PlacedStruct {
    const MatValue *structure = nullptr;
    QString place;

    QString placeOf(const QString &field) const
    {
        return place.isEmpty() ? field : place + QStringLiteral(".") + field;
    }
};

// The variables and every structure within them, outer ones first.
std::vector<PlacedStruct> structsOf(const MatFile &file);

// Whether a name says that numbers are times.
bool isTimeField(const QString &name);

// From stored times to seconds where the name says so ("t_ms").
double timeScale(const QString &name);

// The sampling rate that a structure states, or else the only one that any structure does.
std::optional<double> statedRate(const MatValue &structure, const std::vector<PlacedStruct> &all);

// Adds the units that are found and a note that says where; nothing when there are none. Throws Error when
// their times are sample numbers and no rate is known.
void readMatUnits(const std::vector<PlacedStruct> &all, const ReadOptions &options, Recording &recording);

// Adds the signals that are found. Where there are units already, only what is named a signal and has a rate.
void readMatSignals(const std::vector<PlacedStruct> &all, const ReadOptions &options, Recording &recording);

// A sentence that begins with the file's name.
[[noreturn]] void refuseMat(const Recording &recording, const QString &what);

} // namespace edgescope
