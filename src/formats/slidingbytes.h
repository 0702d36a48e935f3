// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/binaryfile.h"

namespace edgescope {

// The bytes of a large file looked at from its start to its end in small parts, of which few reads and little
// memory are made: neighbours are read together, and after a leap little is read.
class SlidingBytes
{
public:
    explicit SlidingBytes(const BinaryFile &file)
        : m_file(file)
    {
    }

    // Up to `count` bytes from `offset` on, fewer where the file ends. They stay until the next call.
    QByteArrayView at(std::int64_t offset, std::int64_t count);

private:
    const BinaryFile &m_file; // outlives this
    std::int64_t m_offset = 0;
    QByteArray m_bytes;
};

} // namespace edgescope
