// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/exchangeformat.h"

// Annotations as tables: events of BIDS, seizures of SzCORE, and what programs that score export.
namespace edgescope {

// Names of the columns that a table may have, onset, duration and trial_type first.
QStringList annotationColumns();

// Tab-separated events and the JSON that describes their columns.
std::vector<ExchangeFile> writeBids(const PortableAnnotations &annotations, const ExchangeOptions &options);
// The same columns with commas, cells quoted where they must be.
std::vector<ExchangeFile> writeCsv(const PortableAnnotations &annotations, const ExchangeOptions &options);
// Seizures alone; without one, a row "bckg" covers the recording.
std::vector<ExchangeFile> writeSzcore(const PortableAnnotations &annotations, const ExchangeOptions &options);

QStringList lostInTable(const PortableAnnotations &annotations, QChar separator);
QStringList lostInSzcore(const PortableAnnotations &annotations);

// How to read a table whose first line does not say what its columns hold.
struct TableColumns {
    enum class Times : std::uint8_t {
        Seconds,
        Milliseconds,
        Elapsed,   // h:mm:ss from the recording's start
        TimeOfDay, // h:mm:ss, of the first day or the next
        DateTime,  // yyyy-mm-dd hh:mm:ss
    };

    QChar separator = u',';
    int skippedLines = 1;
    QStringList names; // of each column, as in annotationColumns() or "stop"; empty: not read
    Times times = Times::Seconds;
    QDateTime start;            // of the recording, which dates and times of day count from
    double end = 0;             // of the recording, seconds
    bool lastUntilNext = false; // without durations and ends: each lasts until the next one or until `end`
};

// The first rows of a table of text in cells; none when it has only one column, or is no text.
struct TableBeginning {
    QChar separator = u',';
    std::vector<QStringList> rows;
};
TableBeginning tableBeginning(const QByteArray &bytes, int mostRows);

// A line of words that names a column of onsets and one of durations, ends or labels, with tabs, commas or
// semicolons between them.
bool recognisesTable(const QByteArray &beginning);
// Rows without an onset are left out, with a notice. "n/a" and empty cells are missing.
PortableAnnotations readTable(const QByteArray &bytes, const QString &path);
// The same by columns that the user has named. Throws Error when none holds onsets.
PortableAnnotations readTable(const QByteArray &bytes, const TableColumns &columns);

} // namespace edgescope
