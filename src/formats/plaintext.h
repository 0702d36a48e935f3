// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"
#include "formats/importquestion.h"

// Signals, spikes and hypnograms in text files of numbers.
namespace edgescope {

// What the numbers of a text are, by the evidence of their first lines.
struct TextEvidence {
    enum class Content : std::uint8_t {
        SignalColumns, // a channel a column, perhaps beside a column of times
        SignalRows,    // one channel in rows of equal length that follow each other: epochs
        SpikeList,     // a spike a row: its time and its unit
        Hypnogram,     // the state of an epoch a row
    };

    Content content = Content::SignalColumns;
    std::optional<std::size_t> timeColumn;
    std::optional<std::size_t> unitColumn; // of a spike list
    double rateHz = 0;                     // told by the column of times; 0: not told
};

// By the whole table.
TextEvidence evidenceOf(const TextTable &table);

// A text file, or a folder of text files with one column of equal length each: a channel a file. The sampling
// rate is told by a column of times or by the options; epochs of hypnograms last 30 s unless the file's name
// says otherwise ("…_20s").
bool recognisesPlainText(const QString &path);
Recording readPlainText(const QString &path, const ReadOptions &options, const Progress &progress);

// Nothing when the file says all that is needed. Looks at its beginning only. Never throws.
std::optional<ImportQuestion> plainTextQuestion(const QString &path);

} // namespace edgescope
