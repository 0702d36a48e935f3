// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/contentid.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace edgescope {
namespace {

constexpr qint64 endBytes = 1 << 20;
constexpr qint64 hashedBytes = 64 << 10;
constexpr int blockCount = 16;

[[noreturn]] void failToRead(const QFile &file)
{
    throw Error(QCoreApplication::translate("ContentId", "%1 cannot be read: %2.")
                    .arg(file.fileName(), file.errorString()));
}

void addBytes(QCryptographicHash &hash, QFile &file, qint64 start, qint64 count)
{
    count = std::min(count, file.size() - start);
    if (!file.seek(start))
        failToRead(file);
    const QByteArray bytes = file.read(count);
    if (bytes.size() != count)
        failToRead(file);
    hash.addData(bytes);
}

} // namespace

QString contentId(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        failToRead(file);
    const qint64 size = file.size();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(size));
    addBytes(hash, file, 0, endBytes);
    addBytes(hash, file, std::max<qint64>(0, size - endBytes), endBytes);
    for (qint64 n = 0; n < blockCount; ++n)
        addBytes(hash, file, std::max<qint64>(0, size - hashedBytes) / (blockCount - 1) * n, hashedBytes);
    return QString::fromLatin1(hash.result().toHex());
}

QString contentId(const QString &folder, const QStringList &names)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : names)
        hash.addData(name.toUtf8() + contentId(QDir(folder).filePath(name)).toLatin1());
    return QString::fromLatin1(hash.result().toHex());
}

QString fileSha256(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        failToRead(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 size = file.size();
    for (qint64 done = 0; done < size; done += endBytes) {
        progress.report(done, size);
        addBytes(hash, file, done, endBytes);
    }
    progress.report(size, size);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace edgescope
