// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

// The text files of a sorting by Phy or Kilosort.
namespace edgescope {

// What params.py says of the recording that was sorted.
struct PhyParameters {
    QStringList recordings; // paths as they are written
    std::optional<QString> numberType;
    std::optional<std::int64_t> channels;
    std::optional<std::int64_t> firstByte;
    std::optional<double> rateHz;
};

// Takes plain assignments of numbers, texts and lists of texts from the text of a params.py, which is never
// run; whatever else stands in it is passed over.
PhyParameters phyParameters(const QString &text);

// Fields of clusters from cluster_<field>.tsv or .csv, or from cluster_info.tsv.
struct ClusterTable {
    QString file;                                // its name
    QStringList fields;                          // without the cluster's number
    std::map<std::int64_t, QStringList> cluster; // at most as many values as fields
    std::int64_t skippedLines = 0;               // lines that tell no cluster

    // The first column of that name, whatever its letters' case; -1 when there is none.
    qsizetype column(const QString &field) const;
};

// Nothing when the file's first line names no clusters, or when it is too long for a table of clusters.
// Throws Error when it cannot be read.
std::optional<ClusterTable> readClusterTable(const QString &path);

} // namespace edgescope
