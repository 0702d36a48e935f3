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

// A line of words that names a column of onsets and one of durations, ends or labels, with tabs, commas or
// semicolons between them.
bool recognisesTable(const QByteArray &beginning);
// Rows without an onset are left out, with a notice. "n/a" and empty cells are missing.
PortableAnnotations readTable(const QByteArray &bytes, const QString &path);

} // namespace edgescope
