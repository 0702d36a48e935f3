// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/numpy.h"
#include "fuzzedfolder.h"

using namespace edgescope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const FuzzedFolder folder;
    const QString name = QStringLiteral("array.npy");
    folder.write(name,
                 QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))); // NOLINT
    openFuzzed(recognisesNumpy, readNumpy, folder.path(name));
    numpyQuestion(folder.path(name));
    return 0;
}
