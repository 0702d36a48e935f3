// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/matbackends.h"
#include "formats/matcheck.h"

#include <QCoreApplication>
#include <QFile>

#include <matio.h>

#include <algorithm>
#include <cstring>

namespace edgescope {
namespace {

using Variable = std::shared_ptr<const matvar_t>;

// Numbers as matio holds them, in the type that MATLAB has them in.
template <typename Number>
class HeldNumbers : public MatNumbers
{
public:
    // `variable` owns `array`, which is it or a part of it.
    HeldNumbers(Variable variable, const matvar_t &array)
        : m_variable(std::move(variable))
        , m_rows(static_cast<std::int64_t>(array.dims[0]))
        // Of complex numbers the real part.
        , m_values(static_cast<const Number *>(
              array.isComplex ? static_cast<const mat_complex_split_t *>(array.data)->Re : array.data))
    {
    }

    void read(std::int64_t row, std::int64_t rowCount, std::int64_t column, std::int64_t columnCount,
              std::span<double> out) const override
    {
        auto to = out.begin();
        for (std::int64_t n = column; n < column + columnCount; ++n) {
            const Number *from = m_values + n * m_rows + row;
            to = std::transform(from, from + rowCount, to,
                                [](Number value) { return static_cast<double>(value); });
        }
    }

private:
    Variable m_variable;
    std::int64_t m_rows = 0;
    const Number *m_values = nullptr;
};

std::shared_ptr<const MatNumbers> heldNumbers(const Variable &variable, const matvar_t &array)
{
    switch (array.class_type) {
    case MAT_C_DOUBLE:
        return std::make_shared<HeldNumbers<double>>(variable, array);
    case MAT_C_SINGLE:
        return std::make_shared<HeldNumbers<float>>(variable, array);
    case MAT_C_INT8:
        return std::make_shared<HeldNumbers<std::int8_t>>(variable, array);
    case MAT_C_UINT8:
        return std::make_shared<HeldNumbers<std::uint8_t>>(variable, array);
    case MAT_C_INT16:
        return std::make_shared<HeldNumbers<std::int16_t>>(variable, array);
    case MAT_C_UINT16:
        return std::make_shared<HeldNumbers<std::uint16_t>>(variable, array);
    case MAT_C_INT32:
        return std::make_shared<HeldNumbers<std::int32_t>>(variable, array);
    case MAT_C_UINT32:
        return std::make_shared<HeldNumbers<std::uint32_t>>(variable, array);
    case MAT_C_INT64:
        return std::make_shared<HeldNumbers<std::int64_t>>(variable, array);
    case MAT_C_UINT64:
        return std::make_shared<HeldNumbers<std::uint64_t>>(variable, array);
    default:
        return nullptr;
    }
}

// Letters in whichever way they are stored, column after column.
QString letters(const matvar_t &array)
{
    const auto bytes = static_cast<qsizetype>(array.nbytes);
    const auto *data = static_cast<const char *>(array.data);
    switch (array.data_type) {
    case MAT_T_UTF8:
        return QString::fromUtf8(data, bytes);
    case MAT_T_UTF16:
    case MAT_T_UINT16:
    case MAT_T_INT16: {
        QString text(bytes / 2, u' ');
        std::memcpy(text.data(), data, static_cast<std::size_t>(bytes / 2 * 2));
        return text;
    }
    case MAT_T_UTF32:
    case MAT_T_UINT32: {
        std::vector<char32_t> values(static_cast<std::size_t>(bytes / 4));
        std::memcpy(values.data(), data, values.size() * 4);
        return QString::fromUcs4(values.data(), std::ssize(values));
    }
    default:
        return QString::fromLatin1(data, bytes);
    }
}

std::vector<QString> rowsOfLetters(const matvar_t &array, const MatValue &value)
{
    const QString text = letters(array);
    if (value.rows == 1)
        return {text};
    std::vector<QString> rows;
    // Where letters take more than one place their rows cannot be told.
    if (text.size() != value.count())
        return rows;
    for (std::int64_t row = 0; row < value.rows; ++row) {
        QString line;
        for (std::int64_t column = 0; column < value.columns; ++column)
            line += text[column * value.rows + row];
        rows.push_back(line.trimmed());
    }
    return rows;
}

// Makes values of what matio has read.
class Taking
{
public:
    explicit Taking(const QString &path)
        : m_path(path)
    {
    }

    MatValue value(const Variable &variable, const matvar_t *array)
    {
        if (++m_values > mostMatValues)
            throw Error(QCoreApplication::translate("MatFile", "%1 holds more than %2 values of their own.")
                            .arg(m_path, QString::number(mostMatValues)));
        MatValue value;
        if (array && array->class_type == MAT_C_EMPTY)
            value.kind = MatValue::Kind::Numbers; // written as nothing at all
        if (!array || array->rank != 2)
            return value;
        value.rows = static_cast<std::int64_t>(array->dims[0]);
        value.columns = static_cast<std::int64_t>(array->dims[1]);
        if (array->class_type == MAT_C_CELL || array->class_type == MAT_C_STRUCT) {
            takeParts(variable, *array, value);
        } else if (array->class_type == MAT_C_CHAR) {
            value.kind = MatValue::Kind::Text;
            if (value.count() > 0 && array->data)
                value.texts = rowsOfLetters(*array, value);
        } else if (array->class_type >= MAT_C_DOUBLE && array->class_type <= MAT_C_UINT64) {
            takeNumbers(variable, *array, value);
        }
        return value;
    }

private:
    // What was not read is no value, though matio may know its size.
    static void takeNumbers(const Variable &variable, const matvar_t &array, MatValue &value)
    {
        if (value.count() > 0 && !array.data)
            return;
        value.kind = MatValue::Kind::Numbers;
        if (value.count() > 0)
            value.source = heldNumbers(variable, array);
    }

    void takeParts(const Variable &variable, const matvar_t &array, MatValue &value)
    {
        std::size_t count = static_cast<std::size_t>(value.count());
        if (array.class_type == MAT_C_CELL) {
            value.kind = MatValue::Kind::Cells;
        } else {
            value.kind = MatValue::Kind::Struct;
            auto *owner = const_cast<matvar_t *>(&array); // only looked at
            const unsigned fields = Mat_VarGetNumberOfFields(owner);
            char *const *names = Mat_VarGetStructFieldnames(owner);
            for (unsigned n = 0; n < fields; ++n)
                value.fieldNames.push_back(QString::fromUtf8(names[n]));
            count *= fields;
        }
        if (!array.data || array.nbytes / sizeof(matvar_t *) < count)
            count = 0;
        const auto *parts = static_cast<matvar_t *const *>(array.data);
        for (std::size_t n = 0; n < count; ++n)
            value.parts.push_back(this->value(variable, parts[n]));
        if (count == 0)
            value.rows = 0;
    }

    QString m_path;
    std::int64_t m_values = 0;
};

// What the library has to say is found out by the check.
void keepSilent(int, char *) {}

} // namespace

MatFile readMat5(const QString &path)
{
    const MatCheck check = checkMat5(path);
    MatFile file;
    file.variables.kind = MatValue::Kind::Struct;
    file.variables.rows = file.variables.columns = 1;
    if (!check.damage.isEmpty() && check.variables == 0)
        throw Error(QStringLiteral("%1: %2.").arg(path, check.damage));
    if (!check.damage.isEmpty())
        file.notes.push_back(
            {Note::Severity::Warning,
             QCoreApplication::translate("MatFile", "%1: %2; only the %n variable(s) before it were read.",
                                         nullptr, int(check.variables))
                 .arg(path, check.damage)});
    Mat_LogInitFunc("edgescope", keepSilent);
    const std::unique_ptr<mat_t, int (*)(mat_t *)> mat(
        Mat_Open(QFile::encodeName(path).constData(), MAT_ACC_RDONLY), Mat_Close);
    Taking taking(path);
    for (std::size_t n = 0; mat && n < check.variables; ++n) {
        matvar_t *read = Mat_VarReadNextInfo(mat.get());
        if (!read)
            break;
        const Variable variable(read, [](matvar_t *one) { Mat_VarFree(one); });
        if (!read->name || *read->name == '\0' || Mat_VarReadDataAll(mat.get(), read) != 0)
            continue;
        file.variables.fieldNames.push_back(QString::fromUtf8(read->name));
        file.variables.parts.push_back(taking.value(variable, read));
    }
    return file;
}

} // namespace edgescope
