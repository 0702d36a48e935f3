// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace edgescope {

// Writes results in full precision to an HDF5 file: tables as one array a column, arrays with named
// dimensions. Every dataset has an attribute "units" (empty for pure numbers and text) and dimension labels.
// The file grows beside its final name and gets it in finish(). Every function throws Error.
class ResultsFile
{
public:
    explicit ResultsFile(const QString &path);
    ~ResultsFile(); // removes the unfinished file unless finish() was called
    ResultsFile(const ResultsFile &) = delete;
    ResultsFile &operator=(const ResultsFile &) = delete;

    // Columns to /tables/<name>/<column>, numbers that could not be computed as NaN. The order of the columns
    // is in the attribute "columns" of the table's group.
    void writeTable(const Table &table);

    // An array at `place` ("/multiscale/f"), row after row, as long as `dims` says; one name a dimension.
    void addArray(const QByteArray &place, std::span<const double> values,
                  const std::vector<std::int64_t> &dims, const std::vector<QString> &dimensionNames,
                  const QString &units);
    // The same in single precision.
    void addArray(const QByteArray &place, std::span<const float> values,
                  const std::vector<std::int64_t> &dims, const std::vector<QString> &dimensionNames,
                  const QString &units);

    // Starts a one-dimensional array that grows by append(); gives its handle.
    int addSeries(const QByteArray &place, const QString &dimensionName, const QString &units);
    void append(int series, std::span<const double> values);

    // A text attribute of the group or dataset at `place`; "/" is the file. A group that does not exist is
    // made.
    void setText(const QByteArray &place, const QByteArray &attribute, const QString &text);
    void setNumber(const QByteArray &place, const QByteArray &attribute, double value);

    void finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace edgescope
