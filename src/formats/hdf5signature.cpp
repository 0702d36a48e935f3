// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/hdf5signature.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <cstdint>

namespace edgescope {
namespace {

// Where the file's head (the "superblock") begins, -1 when there is none.
qint64 headStart(QFile &file)
{
    static const QByteArray signature("\x89HDF\r\n\x1a\n", 8);
    for (qint64 offset = 0; offset + signature.size() <= file.size(); offset = offset == 0 ? 512 : offset * 2)
        if (file.seek(offset) && file.read(signature.size()) == signature)
            return offset;
    return -1;
}

// A whole number of `size` bytes, lowest first; 0 beyond the end.
std::uint64_t numberAt(const QByteArray &bytes, qsizetype position, int size)
{
    std::uint64_t value = 0;
    for (int n = 0; n < size && position + n < bytes.size() && n < 8; ++n)
        value |= static_cast<std::uint64_t>(static_cast<std::uint8_t>(bytes[position + n])) << (8 * n);
    return value;
}

// Whether an object header of the newer kind (HDF5 file format specification, IV.A.1.b) has a message of this
// type in its first block.
bool headerHolds(const QByteArray &header, std::uint64_t messageType)
{
    if (!header.startsWith("OHDR"))
        return false;
    const std::uint64_t flags = numberAt(header, 5, 1);
    const int sizeBytes = 1 << (flags & 3);
    qsizetype position = 6 + ((flags & 0x20) != 0 ? 16 : 0) + ((flags & 0x10) != 0 ? 4 : 0);
    const std::uint64_t blockBytes = numberAt(header, position, sizeBytes);
    position += sizeBytes;
    const auto end = static_cast<qsizetype>(std::min<std::uint64_t>(
        static_cast<std::uint64_t>(position) + blockBytes, static_cast<std::uint64_t>(header.size())));
    while (position + 4 <= end) {
        if (numberAt(header, position, 1) == messageType)
            return true;
        position +=
            4 + ((flags & 4) != 0 ? 2 : 0) + static_cast<qsizetype>(numberAt(header, position + 1, 2));
    }
    return false;
}

} // namespace

bool hasHdf5Signature(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && headStart(file) >= 0;
}

bool holdsCacheImage(const QString &path)
{
    constexpr std::uint64_t cacheImageMessage = 0x18;
    constexpr qint64 headerBytes = 4096;
    QFile file(path);
    const qint64 start = file.open(QIODevice::ReadOnly) ? headStart(file) : -1;
    if (start < 0 || !file.seek(start))
        return false;
    // Version 2 and 3: signature, version, sizes of addresses and lengths, flags, base and extension address.
    const QByteArray head = file.read(64);
    const std::uint64_t version = numberAt(head, 8, 1);
    const int addressBytes = static_cast<int>(numberAt(head, 9, 1));
    if (version < 2)
        return false;
    const std::uint64_t extension = numberAt(head, 12 + addressBytes, addressBytes);
    if (extension >= static_cast<std::uint64_t>(file.size()) ||
        !file.seek(start + static_cast<qint64>(extension)))
        return false;
    return headerHolds(file.read(headerBytes), cacheImageMessage);
}

} // namespace edgescope
