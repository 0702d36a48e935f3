// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/exchangeformat.h"
#include "core/error.h"

// The first byte chooses the format; what was read is written in every format.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace edgescope;
    if (size == 0)
        return 0;
    const std::vector<ExchangeFormat> &formats = exchangeFormats();
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const ExchangeFormat &format = formats[data[0] % formats.size()];
    if (!format.read || !format.recognises(bytes.left(4096)))
        return 0;
    try {
        const PortableAnnotations read = format.read(bytes, QStringLiteral("file"));
        for (const ExchangeFormat &other : formats) {
            lostIn(other, read);
            if (other.write)
                other.write(read, {});
        }
    } catch (const Error &) {
    }
    return 0;
}
