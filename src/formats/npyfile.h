// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "formats/interleavedsamples.h"

#include <functional>
#include <span>
#include <vector>

// Arrays of numbers as NumPy stores them: a short text that describes them, then the numbers.
namespace edgescope {

struct NpyArray {
    SampleLayout::Number number = SampleLayout::Number::Float64;
    bool isHighestFirst = false;     // the order of a number's bytes
    bool isFirstIndexFast = false;   // "Fortran order"; else the last index runs fastest
    std::vector<std::int64_t> shape; // empty: a single number
    std::int64_t firstByte = 0;      // of the numbers

    std::int64_t count() const;     // numbers announced; never overflows
    std::int64_t dimension() const; // lengths other than 1: 0 a number, 1 a list, 2 a table
    bool isWhole() const;           // whole numbers by their type
};

// Whether a file begins as such an array. Never throws.
bool isNpyFile(const QString &path);

// Reads the description; it is taken apart as text and never run. Throws Error that names the file and the
// byte when it is none, or when the array holds no plain numbers.
NpyArray readNpyArray(const BinaryFile &file);

// How many of the announced numbers are in the file, counted from the first.
std::int64_t storedNumbers(const BinaryFile &file, const NpyArray &array);

// Calls `take` with one part after another of the first `count` numbers, in the order in which they are
// stored, and the place of its first. Whole numbers beyond 2^53 are rounded.
void readNpyParts(const BinaryFile &file, const NpyArray &array, std::int64_t count, const Progress &progress,
                  const std::function<void(std::int64_t first, std::span<const double>)> &take);

// The first `count` numbers in the order in which they are stored. Whole numbers beyond 2^53 are rounded.
std::vector<double> readNpyNumbers(const BinaryFile &file, const NpyArray &array, std::int64_t count,
                                   const Progress &progress);

} // namespace edgescope
