// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plaintext.h"
#include "fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace edgescope;
    return fuzzing::readFile({recognisesPlainText, readPlainText}, QStringLiteral("file.txt"), data, size);
}
