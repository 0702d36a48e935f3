// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace edgescope {

// Numbers of a MATLAB array of rows and columns, read when they are asked for. Reading is const and safe from
// several threads.
class MatNumbers
{
public:
    virtual ~MatNumbers() = default;

    // The numbers of a block within the array, column after column, into `out` of rowCount × columnCount.
    virtual void read(std::int64_t row, std::int64_t rowCount, std::int64_t column, std::int64_t columnCount,
                      std::span<double> out) const = 0;
};

// A value of a MATLAB file, whatever version of the file it comes from: numbers, text, cells or structures,
// which hold values again. Everything is read at once but numbers of files that are read in parts.
struct MatValue {
    enum class Kind : std::uint8_t { Numbers, Text, Cells, Struct, Other };

    Kind kind = Kind::Other;
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::shared_ptr<const MatNumbers> source; // of Numbers that are not empty
    std::vector<QString> texts;               // of Text, one for each row
    std::vector<QString> fieldNames;          // of Struct
    // Cells column after column; of a structure its fields, of an array of structures one after another.
    std::vector<MatValue> parts;

    std::int64_t count() const { return rows * columns; }
    bool isStruct() const { return kind == Kind::Struct && count() == 1; }
    bool isCells() const { return kind == Kind::Cells; }
    bool isNumbers() const { return kind == Kind::Numbers; }
    bool isVector() const { return isNumbers() && count() > 0 && (rows == 1 || columns == 1); }

    // A field of a structure, null when there is none. Names are the same in small and capital letters, since
    // they changed so between versions of the programs that write them.
    const MatValue *field(QStringView name, std::int64_t element = 0) const;
    // A field of a field ("general.basename"), null when there is none.
    const MatValue *path(QStringView names) const;

    std::vector<double> numbers() const; // empty when these are none
    double number(double otherwise) const;
    QString text() const; // the first row
    // Cells of texts, or the rows of a text; empty when one of the cells is something else than a text or
    // empty.
    std::vector<QString> cellTexts() const;
};

// The variables of a MATLAB file as the fields of one structure.
struct MatFile {
    MatValue variables;
    std::vector<Note> notes; // damage that was passed over
};

// Whether a file is one of MATLAB 5 to 7.3. Cheap; never throws.
bool isMatFile(const QString &path);

// Whether there is a variable of this name. Cheap; never throws.
bool matFileHolds(const QString &path, QStringView name);

// Reads the whole structure of the file once. Throws Error when the file cannot be read or nothing of it is
// whole.
MatFile readMatFile(const QString &path);

// Samples of a signal held as rows or columns of a MATLAB array.
class MatSamples : public SampleSource
{
public:
    MatSamples(const MatValue &numbers, bool channelsAreRows, double scale);

    void read(std::int64_t first, std::int64_t count, std::span<const int> channels,
              std::span<float> out) const override;

private:
    std::shared_ptr<const MatNumbers> m_numbers;
    bool m_channelsAreRows = false;
    double m_scale = 1;
};

} // namespace edgescope
