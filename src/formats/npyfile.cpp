// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/npyfile.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFloat16>

#include <algorithm>
#include <limits>
#include <optional>

namespace edgescope {
namespace {

constexpr QByteArrayView signature("\x93NUMPY");
constexpr std::int64_t mostHeaderBytes = 1 << 20;
constexpr std::size_t mostDimensions = 32;
constexpr std::int64_t npyBlockBytes = std::int64_t{1} << 20;

// Takes apart the text "{'descr': '<f8', 'fortran_order': False, 'shape': (3, 4), }" from its beginning to
// its end; nothing in it is nested deeper than the list of lengths.
class Description
{
public:
    Description(const BinaryFile &file, std::int64_t firstByte, QByteArray text)
        : m_file(file)
        , m_firstByte(firstByte)
        , m_text(std::move(text))
    {
    }

    NpyArray array();

private:
    [[noreturn]] void fail(const QString &what) const { m_file.fail(m_firstByte + m_place, what); }
    [[noreturn]] void failToUnderstand() const
    {
        fail(QCoreApplication::translate("Npy", "The description of the array is damaged."));
    }

    bool skip(char wanted);
    QByteArray quoted();
    bool truth();
    std::vector<std::int64_t> lengths();
    void takeType(const QByteArray &code, NpyArray &array) const;

    const BinaryFile &m_file;
    std::int64_t m_firstByte;
    QByteArray m_text;
    qsizetype m_place = 0;
};

// Passes over white space, then over `wanted` if it is there.
bool Description::skip(char wanted)
{
    constexpr QByteArrayView space(" \t\r\n");
    while (m_place < m_text.size() && space.contains(m_text[m_place]))
        ++m_place;
    if (m_place >= m_text.size() || m_text[m_place] != wanted)
        return false;
    ++m_place;
    return true;
}

QByteArray Description::quoted()
{
    const char mark = skip('\'') ? '\'' : skip('"') ? '"' : '\0';
    const qsizetype end = mark ? m_text.indexOf(mark, m_place) : -1;
    if (end < 0)
        failToUnderstand();
    const QByteArray word = m_text.mid(m_place, end - m_place);
    m_place = end + 1;
    return word;
}

bool Description::truth()
{
    skip('\0');
    for (const QByteArrayView word : {QByteArrayView("False"), QByteArrayView("True")}) {
        if (QByteArrayView(m_text).sliced(m_place).startsWith(word)) {
            m_place += word.size();
            return word == "True";
        }
    }
    failToUnderstand();
}

std::vector<std::int64_t> Description::lengths()
{
    std::vector<std::int64_t> result;
    if (!skip('('))
        failToUnderstand();
    while (!skip(')')) {
        const qsizetype start = m_place;
        while (m_place < m_text.size() && m_text[m_place] >= '0' && m_text[m_place] <= '9')
            ++m_place;
        bool isNumber = false;
        const std::int64_t length = m_text.mid(start, m_place - start).toLongLong(&isNumber);
        if (!isNumber || result.size() >= mostDimensions)
            fail(
                QCoreApplication::translate("Npy", "The lengths of the array are no list of whole numbers."));
        result.push_back(length);
        skip('L'); // as written by Python 2
        if (!skip(',') && m_text.mid(m_place, 1) != ")")
            failToUnderstand();
    }
    return result;
}

struct NumberType {
    const char *code;
    SampleLayout::Number number;
};
constexpr NumberType numberTypes[] = {
    {"i1", SampleLayout::Number::Int8},    {"i2", SampleLayout::Number::Int16},
    {"i4", SampleLayout::Number::Int32},   {"i8", SampleLayout::Number::Int64},
    {"u1", SampleLayout::Number::UInt8},   {"u2", SampleLayout::Number::UInt16},
    {"u4", SampleLayout::Number::UInt32},  {"u8", SampleLayout::Number::UInt64},
    {"b1", SampleLayout::Number::UInt8},   {"f2", SampleLayout::Number::Float16},
    {"f4", SampleLayout::Number::Float32}, {"f8", SampleLayout::Number::Float64},
};

void Description::takeType(const QByteArray &code, NpyArray &array) const
{
    const bool hasOrder = !code.isEmpty() && QByteArrayView("<>|=").contains(code[0]);
    const QByteArray name = hasOrder ? code.mid(1) : code;
    const auto *const type = std::find_if(std::begin(numberTypes), std::end(numberTypes),
                                          [&](const NumberType &one) { return name == one.code; });
    if (type == std::end(numberTypes))
        fail(QCoreApplication::translate("Npy", "The array holds values of type “%1”, not plain numbers.")
                 .arg(QString::fromLatin1(code.left(40))));
    array.number = type->number;
    array.isHighestFirst = code.startsWith('>');
}

NpyArray Description::array()
{
    NpyArray array;
    bool hasType = false;
    bool hasOrder = false;
    bool hasShape = false;
    if (!skip('{'))
        failToUnderstand();
    while (!skip('}')) {
        const QByteArray key = quoted();
        if (!skip(':'))
            failToUnderstand();
        if (key == "descr") {
            if (skip('['))
                fail(QCoreApplication::translate("Npy", "The array holds records, not plain numbers."));
            takeType(quoted(), array);
            hasType = true;
        } else if (key == "fortran_order") {
            array.isFirstIndexFast = truth();
            hasOrder = true;
        } else if (key == "shape") {
            array.shape = lengths();
            hasShape = true;
        } else {
            failToUnderstand();
        }
        skip(',');
    }
    if (!hasType || !hasOrder || !hasShape)
        failToUnderstand();
    return array;
}

template <typename Number>
void append(QByteArrayView bytes, bool isHighestFirst, std::vector<double> &numbers)
{
    for (qsizetype place = 0; place < bytes.size(); place += qsizetype{sizeof(Number)}) {
        const char *from = bytes.data() + place;
        const Number number = isHighestFirst ? qFromBigEndian<Number>(from) : qFromLittleEndian<Number>(from);
        numbers.push_back(static_cast<double>(number));
    }
}

using Append = void (*)(QByteArrayView bytes, bool isHighestFirst, std::vector<double> &numbers);

Append appenderOf(SampleLayout::Number number)
{
    switch (number) {
    case SampleLayout::Number::Int8:
        return append<std::int8_t>;
    case SampleLayout::Number::Int16:
        return append<std::int16_t>;
    case SampleLayout::Number::Int32:
        return append<std::int32_t>;
    case SampleLayout::Number::Int64:
        return append<std::int64_t>;
    case SampleLayout::Number::UInt8:
        return append<std::uint8_t>;
    case SampleLayout::Number::UInt16:
        return append<std::uint16_t>;
    case SampleLayout::Number::UInt32:
        return append<std::uint32_t>;
    case SampleLayout::Number::UInt64:
        return append<std::uint64_t>;
    case SampleLayout::Number::Float16:
        return append<qfloat16>;
    case SampleLayout::Number::Float32:
        return append<float>;
    case SampleLayout::Number::Float64:
        break;
    }
    return append<double>;
}

} // namespace

std::int64_t NpyArray::count() const
{
    if (std::find(shape.begin(), shape.end(), 0) != shape.end())
        return 0;
    std::int64_t product = 1;
    for (const std::int64_t length : shape) {
        if (product > std::numeric_limits<std::int64_t>::max() / length)
            return std::numeric_limits<std::int64_t>::max();
        product *= length;
    }
    return product;
}

std::int64_t NpyArray::dimension() const
{
    return std::count_if(shape.begin(), shape.end(), [](std::int64_t length) { return length != 1; });
}

bool NpyArray::isWhole() const
{
    return number != SampleLayout::Number::Float16 && number != SampleLayout::Number::Float32 &&
           number != SampleLayout::Number::Float64;
}

bool isNpyFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(signature.size()) == signature;
}

NpyArray readNpyArray(const BinaryFile &file)
{
    constexpr std::int64_t versionByte = 6;
    constexpr std::int64_t lengthByte = 8;
    const BinaryPart start(file, 0, 12); // even the shortest description is longer
    if (start.bytes(0, signature.size()) != signature)
        file.fail(0, QCoreApplication::translate("Npy", "This is no NumPy array."));
    const auto version = start.number<std::uint8_t>(versionByte);
    if (version < 1 || version > 3)
        file.fail(
            versionByte,
            QCoreApplication::translate("Npy", "Version %1 of NumPy arrays is not known.").arg(version));
    const std::int64_t textByte = version == 1 ? 10 : 12;
    const std::int64_t length = version == 1 ? std::int64_t{start.number<std::uint16_t>(lengthByte)}
                                             : std::int64_t{start.number<std::uint32_t>(lengthByte)};
    if (length > mostHeaderBytes || length > file.size() - textByte)
        file.fail(lengthByte, QCoreApplication::translate(
                                  "Npy", "The description of the array is announced longer than the file."));
    NpyArray array = Description(file, textByte, file.bytes(textByte, length)).array();
    array.firstByte = textByte + length;
    return array;
}

std::int64_t storedNumbers(const BinaryFile &file, const NpyArray &array)
{
    return std::min(array.count(),
                    std::max<std::int64_t>(0, file.size() - array.firstByte) / bytesOf(array.number));
}

void readNpyParts(const BinaryFile &file, const NpyArray &array, std::int64_t count, const Progress &progress,
                  const std::function<void(std::int64_t first, std::span<const double>)> &take)
{
    const std::int64_t size = bytesOf(array.number);
    count = std::min(count, storedNumbers(file, array));
    const Append appendNumbers = appenderOf(array.number);
    std::vector<double> numbers;
    for (std::int64_t done = 0; done < count; done += npyBlockBytes / size) {
        progress.report(done, count);
        const std::int64_t part = std::min(npyBlockBytes / size, count - done);
        const BinaryPart bytes(file, array.firstByte + done * size, part * size);
        numbers.clear();
        appendNumbers(bytes.bytes(0, part * size), array.isHighestFirst, numbers);
        take(done, numbers);
    }
}

std::vector<double> readNpyNumbers(const BinaryFile &file, const NpyArray &array, std::int64_t count,
                                   const Progress &progress)
{
    std::vector<double> all;
    all.reserve(static_cast<std::size_t>(std::min(count, storedNumbers(file, array))));
    readNpyParts(file, array, count, progress, [&all](std::int64_t, std::span<const double> part) {
        all.insert(all.end(), part.begin(), part.end());
    });
    return all;
}

} // namespace edgescope
