// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/numpy.h"
#include "fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace edgescope;
    return fuzzing::readFile({recognisesNumpy, readNumpy}, QStringLiteral("file.npy"), data, size);
}
