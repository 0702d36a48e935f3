// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

#include <QString>

#include <cstddef>
#include <cstdint>

// What the targets share: each gives the bytes to one reader as a file of its own kind.
namespace edgescope::fuzzing {

// Writes the bytes to a file with this suffix, lets `format` read it when it recognises it, and reads the
// first samples of each channel. Error is an answer; anything else is a find. Always 0, as the fuzzer wants
// it.
int read(const Format &format, const QString &suffix, const std::uint8_t *data, std::size_t size);

} // namespace edgescope::fuzzing
