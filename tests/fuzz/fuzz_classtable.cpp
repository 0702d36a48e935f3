// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/classtable.h"

#include <QTemporaryFile>

#include <cstdint>

using namespace edgescope;

// Tables of classes with any content, for a recording of eight units.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Recording recording = [] {
        Recording made;
        for (int n = 1; n <= 8; ++n)
            made.units.push_back({QString::number(n), {1}, -1});
        return made;
    }();
    static QTemporaryFile file(QStringLiteral("/dev/shm/fuzz-XXXXXX"));
    if (!file.open())
        return 0;
    file.resize(0);
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.close();
    try {
        readClassTable(file.fileName(), recording);
    } catch (const Error &) {
        // Refused in a sentence.
    }
    return 0;
}
