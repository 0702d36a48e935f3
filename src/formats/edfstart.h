// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

namespace edgescope {

// The fields of an EDF header that tell when the recording started.
struct EdfStartFields {
    QByteArray recording; // in EDF+: "Startdate 24-APR-1989 …"
    QByteArray date;      // dd.mm.yy
    QByteArray time;      // hh.mm.ss
};

// The start on the clock of the place where the file was recorded. Invalid, with a note, when the fields are
// no date; invalid without one when the date is hidden.
QDateTime edfStart(const EdfStartFields &fields, std::vector<Note> &notes);

} // namespace edgescope
