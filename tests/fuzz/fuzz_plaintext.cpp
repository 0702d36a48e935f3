// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plaintext.h"
#include "fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace edgescope;
    static const Format format{{}, {}, recognisesPlainText, readPlainText};
    return fuzzing::read(format, QStringLiteral("txt"), data, size);
}
