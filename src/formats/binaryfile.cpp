// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/binaryfile.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace edgescope {
namespace {

void open(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error(QCoreApplication::translate("BinaryFile", "%1 cannot be read: %2.")
                        .arg(file.fileName(), file.errorString()));
}

} // namespace

BinaryFile::BinaryFile(const QString &path)
    : m_path(path)
{
    QFile file(path);
    open(file);
    m_size = file.size();
}

void BinaryFile::read(std::int64_t offset, std::span<std::byte> out) const
{
    BinaryFileReading(*this).read(offset, out);
}

QByteArray BinaryFile::bytes(std::int64_t offset, std::int64_t count) const
{
    const std::int64_t there = std::clamp<std::int64_t>(m_size - offset, 0, count);
    QByteArray bytes(there, Qt::Uninitialized);
    read(offset, std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(there))));
    return bytes;
}

void BinaryFile::fail(std::int64_t offset, const QString &what) const
{
    throw Error(
        QCoreApplication::translate("BinaryFile", "%1, byte %2: %3").arg(m_path).arg(offset).arg(what));
}

BinaryFileReading::BinaryFileReading(const BinaryFile &file)
    : m_binaryFile(file)
    , m_file(file.path())
{
    open(m_file);
}

void BinaryFileReading::read(std::int64_t offset, std::span<std::byte> out)
{
    const auto count = static_cast<std::int64_t>(out.size());
    if (!m_file.seek(offset))
        m_binaryFile.fail(offset, m_file.errorString());
    std::int64_t done = 0;
    while (done < count) {
        const std::int64_t got =
            m_file.read(reinterpret_cast<char *>(out.data()) + done, count - done); // NOLINT: bytes
        if (got < 0)
            m_binaryFile.fail(offset + done, m_file.errorString());
        if (got == 0)
            m_binaryFile.fail(offset + done,
                              QCoreApplication::translate("BinaryFile", "The file ends here."));
        done += got;
    }
}

BinaryPart::BinaryPart(const BinaryFile &file, std::int64_t offset, std::int64_t count)
    : m_file(file)
    , m_offset(offset)
    , m_bytes(file.bytes(offset, count))
{
    if (m_bytes.size() < count)
        file.fail(offset + m_bytes.size(), QCoreApplication::translate("BinaryFile", "The file ends here."));
}

QByteArrayView BinaryPart::bytes(std::int64_t place, std::int64_t count) const
{
    if (place < 0 || count < 0 || place > m_bytes.size() - count)
        m_file.fail(m_offset + place,
                    QCoreApplication::translate("BinaryFile", "This part of the file ends here."));
    return QByteArrayView(m_bytes).sliced(place, count);
}

QString BinaryPart::text(std::int64_t place, std::int64_t count) const
{
    const QByteArrayView field = bytes(place, count);
    const auto end = std::find(field.begin(), field.end(), '\0');
    return QString::fromLatin1(field.first(end - field.begin())).trimmed();
}

} // namespace edgescope
