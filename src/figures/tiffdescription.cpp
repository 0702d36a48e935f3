// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/tiffdescription.h"

#include <QBuffer>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace edgescope {
namespace {

constexpr quint16 descriptionTag = 270;
constexpr quint16 textType = 2;
constexpr quint16 magicNumber = 42;
constexpr qsizetype headerBytes = 8;
constexpr quint32 mostDescriptionBytes = 64 * 1024 * 1024;

struct Entry {
    quint16 tag = 0;
    quint16 type = 0;
    quint32 count = 0;
    QByteArray value; // four bytes: the value or where it is
};

// Numbers in the byte order of the file.
struct ByteOrder {
    bool isBig = false;

    template <typename Number>
    Number number(const char *bytes) const
    {
        return isBig ? qFromBigEndian<Number>(bytes) : qFromLittleEndian<Number>(bytes);
    }
    template <typename Number>
    QByteArray bytes(Number number) const
    {
        QByteArray text(sizeof(Number), Qt::Uninitialized);
        if (isBig)
            qToBigEndian(number, text.data());
        else
            qToLittleEndian(number, text.data());
        return text;
    }
};

struct Directory {
    ByteOrder order;
    std::vector<Entry> entries;
    QByteArray next; // where the next one is, four bytes
};

// The first directory of a file.
std::optional<Directory> firstDirectory(QIODevice &file)
{
    const QByteArray header = file.seek(0) ? file.read(headerBytes) : QByteArray();
    if (header.size() < headerBytes || !(header.startsWith("II") || header.startsWith("MM")))
        return std::nullopt;
    Directory directory;
    directory.order.isBig = header.startsWith("MM");
    const ByteOrder &order = directory.order;
    if (order.number<quint16>(header.constData() + 2) != magicNumber ||
        !file.seek(order.number<quint32>(header.constData() + 4)))
        return std::nullopt;
    const QByteArray countBytes = file.read(2);
    if (countBytes.size() < 2)
        return std::nullopt;
    for (int left = order.number<quint16>(countBytes.constData()); left > 0; --left) {
        const QByteArray bytes = file.read(12);
        if (bytes.size() < 12)
            return std::nullopt;
        directory.entries.push_back({order.number<quint16>(bytes.constData()),
                                     order.number<quint16>(bytes.constData() + 2),
                                     order.number<quint32>(bytes.constData() + 4), bytes.mid(8)});
    }
    directory.next = file.read(4);
    return directory.next.size() == 4 ? std::optional(directory) : std::nullopt;
}

} // namespace

QByteArray withTiffDescription(const QByteArray &tiff, const QByteArray &description)
{
    QBuffer file;
    file.setData(tiff);
    file.open(QIODevice::ReadOnly);
    std::optional<Directory> directory = firstDirectory(file);
    if (!directory)
        return tiff;
    const ByteOrder &order = directory->order;
    QByteArray described = tiff;
    const auto appendEven = [&described](const QByteArray &bytes) {
        if (described.size() % 2 != 0)
            described += '\0';
        const auto place = static_cast<quint32>(described.size());
        described += bytes;
        return place;
    };
    const quint32 text = appendEven(description + '\0');
    std::erase_if(directory->entries, [](const Entry &entry) { return entry.tag == descriptionTag; });
    directory->entries.push_back(
        {descriptionTag, textType, static_cast<quint32>(description.size() + 1), order.bytes<quint32>(text)});
    std::ranges::sort(directory->entries, {}, &Entry::tag);
    QByteArray bytes = order.bytes<quint16>(static_cast<quint16>(directory->entries.size()));
    for (const Entry &entry : directory->entries)
        bytes += order.bytes<quint16>(entry.tag) + order.bytes<quint16>(entry.type) +
                 order.bytes<quint32>(entry.count) + entry.value;
    const quint32 place = appendEven(bytes + directory->next);
    described.replace(4, 4, order.bytes<quint32>(place));
    return described;
}

std::optional<QByteArray> tiffDescription(QIODevice &file)
{
    const std::optional<Directory> directory = firstDirectory(file);
    if (!directory)
        return std::nullopt;
    const auto found = std::ranges::find(directory->entries, descriptionTag, &Entry::tag);
    if (found == directory->entries.end() || found->type != textType || found->count < 5 ||
        found->count > mostDescriptionBytes ||
        !file.seek(directory->order.number<quint32>(found->value.constData())))
        return std::nullopt;
    QByteArray text = file.read(found->count);
    if (text.size() != static_cast<qsizetype>(found->count))
        return std::nullopt;
    text.truncate(std::max<qsizetype>(text.indexOf('\0'), 0));
    return text;
}

} // namespace edgescope
