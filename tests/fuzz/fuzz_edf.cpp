// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/edf.h"
#include "fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace edgescope;
    return fuzzing::readFile({recognisesEdf, readEdf}, QStringLiteral("file.edf"), data, size);
}
