// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "formats/binaryfile.h"

namespace edgescope {

// One signal of an EDF or BDF file: its numbers or, for annotations, the bytes of its texts.
struct EdfSignal {
    QString label;
    QString dimension;
    bool isAnnotations = false;
    bool isCalibrated = true; // else the header does not tell what its numbers mean
    // Physical value = (stored number + shift) × gain. The shift keeps the digits of small values.
    double gain = 1;
    double shift = 0;
    std::int64_t samplesPerRecord = 0;
    std::int64_t firstByte = 0; // in the record
};

// What the header of an EDF or BDF file says, mended where it contradicts the file.
struct EdfHeader {
    QString variant;              // "EDF+C"
    bool isDiscontinuous = false; // records state their times
    std::int64_t bytesPerSample = 2;
    QDateTime start; // invalid when the header does not say
    double recordSeconds = 0;
    std::int64_t recordCount = 0; // whole records in the file
    std::int64_t firstRecordByte = 0;
    std::int64_t recordBytes = 0;
    std::vector<EdfSignal> columns; // in the order of the file
};

// Whether the file begins like one of EDF or BDF. Never throws.
bool hasEdfSignature(const QString &path);

// Throws Error when the header ends early or leaves open where the samples lie. Writes a note about each
// thing it had to mend.
EdfHeader readEdfHeader(const BinaryFile &file, std::vector<Note> &notes);

} // namespace edgescope
