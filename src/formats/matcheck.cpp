// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/matcheck.h"

#include "core/error.h"
#include "formats/binaryfile.h"

#include <QCoreApplication>

#include <zlib.h>

#include <algorithm>
#include <optional>

namespace edgescope {
namespace {

constexpr std::int64_t matHeaderBytes = 128;
constexpr std::int64_t tagBytes = 8;
constexpr std::int64_t nameBytes = 512; // of a variable, in which its name must lie
constexpr int deepestMatrix = 60;

// Numbers of the file format's tables.
constexpr std::uint32_t typeInt8 = 1;
constexpr std::uint32_t typeInt32 = 5;
constexpr std::uint32_t typeUint32 = 6;
constexpr std::uint32_t typeMatrix = 14;
constexpr std::uint32_t typeCompressed = 15;
constexpr std::uint32_t classCell = 1;
constexpr std::uint32_t classObject = 3;
constexpr std::uint32_t classText = 4;
constexpr std::uint32_t classFirstNumber = 6;
constexpr std::uint32_t classLastNumber = 15;
constexpr std::uint32_t flagComplex = 0x0800;

// Bytes of one value of a stored type, 0 for types that hold no values.
std::int64_t valueBytes(std::uint32_t type)
{
    switch (type) {
    case 1:
    case 2:
    case 16:
        return 1;
    case 3:
    case 4:
    case 17:
        return 2;
    case 5:
    case 6:
    case 7:
    case 18:
        return 4;
    case 9:
    case 12:
    case 13:
        return 8;
    default:
        return 0;
    }
}

std::uint32_t numberAt(QByteArrayView bytes, std::int64_t place, bool isSwapped)
{
    const char *from = bytes.data() + place;
    return isSwapped ? qFromBigEndian<std::uint32_t>(from) : qFromLittleEndian<std::uint32_t>(from);
}

// One element within a variable's bytes.
struct Element {
    std::uint32_t type = 0;
    std::int64_t first = 0; // byte of its content
    std::int64_t count = 0; // bytes of its content
    std::int64_t next = 0;  // byte of the element behind it
};

// Follows the elements of one variable. Every function returns false, or nothing, when a size cannot be true.
class MatWalk
{
public:
    MatWalk(QByteArrayView bytes, bool isSwapped)
        : m_bytes(bytes)
        , m_isSwapped(isSwapped)
    {
    }

    std::optional<Element> element(std::int64_t place, std::int64_t end) const;
    bool isWholeMatrix(std::int64_t place, std::int64_t end, int depth) const;
    std::optional<QByteArray> name(std::int64_t place, std::int64_t end) const;
    std::uint32_t number(std::int64_t place) const { return numberAt(m_bytes, place, m_isSwapped); }

private:
    std::optional<std::int64_t> values(const Element &dims) const;
    bool areWholeNumbers(std::int64_t place, std::int64_t end, std::int64_t count, bool isText,
                         int parts) const;
    bool areWholeMatrices(std::int64_t place, std::int64_t end, std::int64_t count, int depth) const;
    bool isWholeStruct(std::int64_t place, std::int64_t end, std::int64_t count, bool isObject,
                       int depth) const;

    QByteArrayView m_bytes;
    bool m_isSwapped = false;
};

// A tag of 8 bytes, or one of 4 whose upper half is the size and which is followed by up to 4 bytes.
std::optional<Element> MatWalk::element(std::int64_t place, std::int64_t end) const
{
    if (place < 0 || end > m_bytes.size() || end - place < tagBytes)
        return {};
    Element found;
    const std::uint32_t first = number(place);
    if (first >> 16 != 0) {
        found = {first & 0xFFFF, place + 4, first >> 16, place + tagBytes};
        return found.count <= 4 ? std::optional(found) : std::nullopt;
    }
    found = {first, place + tagBytes, number(place + 4), 0};
    if (found.count > end - found.first)
        return {};
    // Content is filled up to 8 bytes; the last filling may be missing.
    found.next = std::min(end, found.first + (found.count + 7) / 8 * 8);
    return found;
}

std::optional<std::int64_t> MatWalk::values(const Element &dims) const
{
    if (dims.type != typeInt32 || dims.count < 8 || dims.count % 4 != 0 || dims.count > 4 * 32)
        return {};
    std::int64_t product = 1;
    bool isEmpty = false;
    for (std::int64_t place = dims.first; place < dims.first + dims.count; place += 4) {
        const auto length = static_cast<std::int32_t>(number(place));
        if (length < 0)
            return {};
        isEmpty = isEmpty || length == 0;
        // More values than any file holds; stops before it overflows.
        if (length > 0 && product <= (std::int64_t{1} << 31))
            product *= length;
    }
    return isEmpty ? 0 : product;
}

bool MatWalk::areWholeNumbers(std::int64_t place, std::int64_t end, std::int64_t count, bool isText,
                              int parts) const
{
    for (int part = 0; part < parts; ++part) {
        if (count == 0 && place == end)
            return true; // some writers leave the content of empty arrays away
        const std::optional<Element> content = element(place, end);
        if (!content || valueBytes(content->type) == 0)
            return false;
        // A letter takes a varying number of bytes.
        if (isText ? content->count < count : content->count / valueBytes(content->type) < count)
            return false;
        place = content->next;
    }
    return true;
}

bool MatWalk::areWholeMatrices(std::int64_t place, std::int64_t end, std::int64_t count, int depth) const
{
    if (count > (end - place) / tagBytes)
        return false;
    for (std::int64_t n = 0; n < count; ++n) {
        const std::optional<Element> matrix = element(place, end);
        if (!matrix || matrix->type != typeMatrix ||
            !isWholeMatrix(matrix->first, matrix->first + matrix->count, depth + 1))
            return false;
        place = matrix->next;
    }
    return true;
}

bool MatWalk::isWholeStruct(std::int64_t place, std::int64_t end, std::int64_t count, bool isObject,
                            int depth) const
{
    if (isObject) {
        const std::optional<Element> className = element(place, end);
        if (!className || className->type != typeInt8)
            return false;
        place = className->next;
    }
    const std::optional<Element> width = element(place, end);
    if (!width || width->type != typeInt32 || width->count != 4)
        return false;
    const std::optional<Element> names = element(width->next, end);
    const std::int64_t nameWidth = number(width->first);
    if (!names || names->type != typeInt8 || nameWidth < 1 || names->count % nameWidth != 0)
        return false;
    const std::int64_t fields = names->count / nameWidth;
    if (fields > 0 && count > (end - names->next) / tagBytes / fields)
        return false;
    return areWholeMatrices(names->next, end, count * fields, depth);
}

bool MatWalk::isWholeMatrix(std::int64_t place, std::int64_t end, int depth) const
{
    if (place == end)
        return true; // an empty array
    const std::optional<Element> flags = element(place, end);
    if (depth > deepestMatrix || !flags || flags->type != typeUint32 || flags->count != 8)
        return false;
    const std::uint32_t word = number(flags->first);
    const std::uint32_t arrayClass = word & 0xFF;
    const bool isText = arrayClass == classText;
    const bool isNumber = arrayClass >= classFirstNumber && arrayClass <= classLastNumber;
    if (!isText && !isNumber && (arrayClass < classCell || arrayClass > classObject))
        return true; // kinds that are not looked into
    const std::optional<Element> dims = element(flags->next, end);
    const std::optional<std::int64_t> count = dims ? values(*dims) : std::nullopt;
    const std::optional<Element> name = dims ? element(dims->next, end) : std::nullopt;
    if (!count || !name || name->type != typeInt8)
        return false;
    if (isText || isNumber)
        return areWholeNumbers(name->next, end, *count, isText, (word & flagComplex) != 0 ? 2 : 1);
    if (arrayClass == classCell)
        return areWholeMatrices(name->next, end, *count, depth);
    return isWholeStruct(name->next, end, *count, arrayClass == classObject, depth);
}

std::optional<QByteArray> MatWalk::name(std::int64_t place, std::int64_t end) const
{
    const std::optional<Element> flags = element(place, end);
    const std::optional<Element> dims = flags ? element(flags->next, end) : std::nullopt;
    const std::optional<Element> name = dims ? element(dims->next, end) : std::nullopt;
    if (!name || name->type != typeInt8)
        return {};
    return m_bytes.sliced(name->first, name->count).toByteArray();
}

// Up to `most` bytes of what a compressed variable inflates to; all of them are asked for when its end and
// checksum must be right. Memory grows with what was inflated, not with what is announced.
std::optional<QByteArray> inflated(const QByteArray &packed, std::int64_t most, bool mustEnd)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {};
    // The library does not write to what it reads.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray out;
    int state = Z_OK;
    while (state == Z_OK && out.size() < most) {
        const auto step = static_cast<qsizetype>(
            std::min<std::int64_t>(most - out.size(), std::max<std::int64_t>(out.size(), 4096)));
        const qsizetype before = out.size();
        out.resize(before + std::min<qsizetype>(step, 64 << 20));
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + before);
        stream.avail_out = static_cast<uInt>(out.size() - before);
        state = inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - static_cast<qsizetype>(stream.avail_out));
    }
    if (mustEnd && state == Z_OK) { // all there, but the checksum was not yet looked at
        Bytef none = 0;
        stream.next_out = &none;
        stream.avail_out = 1;
        state = inflate(&stream, Z_FINISH);
        if (stream.avail_out == 0)
            state = Z_DATA_ERROR;
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END && (mustEnd || out.isEmpty()))
        return {};
    return out;
}

// The place of a variable in the file.
struct StoredVariable {
    std::uint32_t type = 0;
    std::int64_t first = 0;
    std::int64_t count = 0;
};

bool isSwappedFile(const BinaryFile &file)
{
    return file.bytes(126, 2) == "MI";
}

std::optional<StoredVariable> variableAt(const BinaryFile &file, std::int64_t place, bool isSwapped)
{
    const QByteArray tag = file.bytes(place, tagBytes);
    if (tag.size() < tagBytes)
        return {};
    StoredVariable found{numberAt(tag, 0, isSwapped), place + tagBytes, numberAt(tag, 4, isSwapped)};
    if (found.count > file.size() - found.first)
        return {};
    return found;
}

// The whole variable with its tag, inflated when it must be; nothing when it is damaged.
std::optional<QByteArray> wholeVariable(const BinaryFile &file, const StoredVariable &stored, bool isSwapped)
{
    if (stored.type == typeMatrix)
        return file.bytes(stored.first - tagBytes, stored.count + tagBytes);
    if (stored.type != typeCompressed)
        return {};
    const QByteArray packed = file.bytes(stored.first, stored.count);
    const std::optional<QByteArray> tag = inflated(packed, tagBytes, false);
    if (!tag || tag->size() < tagBytes || numberAt(*tag, 0, isSwapped) != typeMatrix)
        return {};
    return inflated(packed, tagBytes + std::int64_t{numberAt(*tag, 4, isSwapped)}, true);
}

} // namespace

bool isMat5(const QString &path)
{
    try {
        const BinaryFile file(path);
        const QByteArray header = file.bytes(0, matHeaderBytes);
        if (header.size() < matHeaderBytes || !header.startsWith("MATLAB"))
            return false;
        const QByteArray mark = header.mid(124, 4);
        return mark == QByteArray("\x00\x01IM", 4) || mark == QByteArray("\x01\x00MI", 4);
    } catch (const Error &) {
        return false;
    }
}

MatCheck checkMat5(const QString &path)
{
    const BinaryFile file(path);
    const bool isSwapped = isSwappedFile(file);
    MatCheck check;
    for (std::int64_t place = matHeaderBytes; place < file.size();) {
        const auto damaged = [&check, place](const QString &what) {
            check.damage = what.arg(place);
            return check;
        };
        const std::optional<StoredVariable> stored = variableAt(file, place, isSwapped);
        if (!stored)
            return damaged(QCoreApplication::translate("MatFile", "the variable at byte %1 is cut off"));
        const std::optional<QByteArray> bytes = wholeVariable(file, *stored, isSwapped);
        const MatWalk walk(bytes ? QByteArrayView(*bytes) : QByteArrayView(), isSwapped);
        const std::optional<Element> matrix = bytes ? walk.element(0, bytes->size()) : std::nullopt;
        if (!matrix || !walk.isWholeMatrix(matrix->first, matrix->first + matrix->count, 0))
            return damaged(QCoreApplication::translate("MatFile", "the variable at byte %1 is damaged"));
        ++check.variables;
        check.bytes += bytes->size();
        place = stored->first + stored->count;
    }
    return check;
}

std::vector<QByteArray> mat5Names(const QString &path)
{
    std::vector<QByteArray> names;
    const BinaryFile file(path);
    const bool isSwapped = isSwappedFile(file);
    for (std::int64_t place = matHeaderBytes; place < file.size();) {
        const std::optional<StoredVariable> stored = variableAt(file, place, isSwapped);
        if (!stored)
            break;
        QByteArray bytes = file.bytes(stored->first, std::min(stored->count, nameBytes));
        std::int64_t begin = 0;
        if (stored->type == typeCompressed) {
            bytes = inflated(bytes, nameBytes, false).value_or(QByteArray());
            begin = tagBytes;
        }
        const std::optional<QByteArray> name = MatWalk(bytes, isSwapped).name(begin, bytes.size());
        if (!name)
            break;
        names.push_back(*name);
        place = stored->first + stored->count;
    }
    return names;
}

} // namespace edgescope
