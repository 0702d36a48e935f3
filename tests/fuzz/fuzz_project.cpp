// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/project.h"
#include "fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace edgescope;
    return fuzzing::readFile({recognisesProject, readProject}, QStringLiteral("file.edgescope-project"), data,
                             size);
}
