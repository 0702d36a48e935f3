// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>
#include <QtEndian>

#include <cstddef>
#include <cstdint>
#include <span>

namespace edgescope {

// A file read by places. It is open only while it is read and never mapped into memory, so that a recording
// can be moved while it is shown and a disk that fails gives an error, not a crash. Safe from several
// threads.
class BinaryFile
{
public:
    // Throws Error when the file cannot be opened.
    explicit BinaryFile(const QString &path);

    const QString &path() const { return m_path; }
    std::int64_t size() const { return m_size; } // bytes, when the file was opened

    // Fills `out` with the bytes from `offset` on. Throws Error that names the file and the byte when it ends
    // before or cannot be read.
    void read(std::int64_t offset, std::span<std::byte> out) const;
    // Up to `count` bytes from `offset` on, fewer where the file ends; takes no more memory than it reads.
    QByteArray bytes(std::int64_t offset, std::int64_t count) const;

    // Throws Error: "<file>, byte <offset>: <what>".
    [[noreturn]] void fail(std::int64_t offset, const QString &what) const;

private:
    QString m_path;
    std::int64_t m_size = 0;
};

// Keeps a file open for reads that follow one another. For one thread.
class BinaryFileReading
{
public:
    // Throws Error when the file cannot be opened.
    explicit BinaryFileReading(const BinaryFile &file);

    // As BinaryFile's.
    void read(std::int64_t offset, std::span<std::byte> out);

private:
    const BinaryFile &m_binaryFile; // outlives this
    QFile m_file;
};

// Some bytes of a file, of which numbers (lowest byte first) and texts are taken by their place. Whatever
// would lie beyond the end throws Error that names the file and the byte.
class BinaryPart
{
public:
    // Reads the whole part. Throws Error when the file ends before its end.
    BinaryPart(const BinaryFile &file, std::int64_t offset, std::int64_t count);

    std::int64_t size() const { return m_bytes.size(); }
    QByteArrayView bytes(std::int64_t place, std::int64_t count) const;

    template <typename Number>
    Number number(std::int64_t place) const
    {
        return qFromLittleEndian<Number>(bytes(place, sizeof(Number)).data());
    }
    // Up to the first zero byte, as Latin-1, without white space at its ends.
    QString text(std::int64_t place, std::int64_t count) const;

private:
    const BinaryFile &m_file; // outlives this
    std::int64_t m_offset = 0;
    QByteArray m_bytes;
};

} // namespace edgescope
