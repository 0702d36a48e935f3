// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/hdf5file.h"
#include "formats/matbackends.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <set>
#include <unordered_map>

namespace edgescope {
namespace {

using File = std::shared_ptr<const Hdf5File>;

// So few numbers take no memory worth asking whether they are there.
constexpr std::int64_t alwaysBelieved = 1 << 16;
constexpr int deepestGroup = 60;

// A dataset of rows and columns. HDF5 lists the lengths the other way round, the values lie alike.
class StoredNumbers : public MatNumbers
{
public:
    StoredNumbers(File file, const QByteArray &place, std::int64_t count)
        : m_file(std::move(file))
        , m_place(place)
        , m_count(count)
    {
    }

    void read(std::int64_t row, std::int64_t rowCount, std::int64_t column, std::int64_t columnCount,
              std::span<double> out) const override
    {
        silenceHdf5();
        // What is read in parts stays open, with its decoded chunks; the many small ones do not.
        if (std::ssize(out) == m_count) {
            readFrom(m_file->openCached(m_place), row, rowCount, column, columnCount, out);
            return;
        }
        const std::lock_guard lock(m_mutex);
        if (!m_dataset.isValid())
            m_dataset = m_file->openCached(m_place);
        readFrom(m_dataset, row, rowCount, column, columnCount, out);
    }

private:
    void readFrom(const Hdf5Dataset &dataset, std::int64_t row, std::int64_t rowCount, std::int64_t column,
                  std::int64_t columnCount, std::span<double> out) const
    {
        const Hdf5Space stored(H5Dget_space(dataset.id()));
        const int rank = H5Sget_simple_extent_ndims(stored.id());
        // Of a dataset with one length the values are rows; that of a single value has none.
        const hsize_t offset[2] = {static_cast<hsize_t>(rank == 2 ? column : row), static_cast<hsize_t>(row)};
        const hsize_t size[2] = {static_cast<hsize_t>(rank == 2 ? columnCount : rowCount),
                                 static_cast<hsize_t>(rowCount)};
        const hsize_t count = out.size();
        const Hdf5Space target(H5Screate_simple(1, &count, nullptr));
        if ((rank > 0 &&
             H5Sselect_hyperslab(stored.id(), H5S_SELECT_SET, offset, nullptr, size, nullptr) < 0) ||
            H5Dread(dataset.id(), H5T_NATIVE_DOUBLE, target.id(), stored.id(), H5P_DEFAULT, out.data()) < 0)
            m_file->failToRead(m_place);
    }

    File m_file;
    QByteArray m_place;
    std::int64_t m_count = 0;
    mutable std::mutex m_mutex;
    mutable Hdf5Dataset m_dataset;
};

// The word of MATLAB's attribute for the kind of an array, empty when there is none.
QByteArray matlabClass(hid_t object)
{
    constexpr std::size_t longestWord = 64;
    if (H5Aexists(object, "MATLAB_class") <= 0)
        return {};
    const Hdf5Attribute attribute(H5Aopen(object, "MATLAB_class", H5P_DEFAULT));
    const Hdf5Type type(H5Aget_type(attribute.id()));
    const Hdf5Space space(H5Aget_space(attribute.id()));
    const std::size_t length = H5Tget_size(type.id());
    if (H5Tget_class(type.id()) != H5T_STRING || H5Tis_variable_str(type.id()) != 0 || length > longestWord ||
        H5Sget_simple_extent_npoints(space.id()) != 1)
        return {};
    QByteArray word(static_cast<qsizetype>(length), '\0');
    if (H5Aread(attribute.id(), type.id(), word.data()) < 0)
        return {};
    return word.left(static_cast<qsizetype>(strnlen(word.constData(), length)));
}

// What a dataset is, found by opening it once: a file of many units has tens of thousands of them.
struct Description {
    std::vector<hsize_t> lengths;
    H5T_class_t type = H5T_NO_CLASS;
    QByteArray matlabClass;
    bool isEmpty = false; // its values are the lengths of an empty array
};

Description described(const Hdf5File &file, const QByteArray &place)
{
    const Hdf5Dataset dataset = file.openCached(place);
    const Hdf5Space space(H5Dget_space(dataset.id()));
    const Hdf5Type type(H5Dget_type(dataset.id()));
    const int rank = H5Sget_simple_extent_ndims(space.id());
    if (rank < 0)
        file.failToRead(place);
    Description description;
    description.lengths.resize(static_cast<std::size_t>(rank));
    if (rank > 0)
        H5Sget_simple_extent_dims(space.id(), description.lengths.data(), nullptr);
    description.type = H5Tget_class(type.id());
    description.matlabClass = matlabClass(dataset.id());
    description.isEmpty = H5Aexists(dataset.id(), "MATLAB_empty") > 0 &&
                          file.attributeNumber(place, "MATLAB_empty").value_or(0) != 0;
    return description;
}

class Tree
{
public:
    explicit Tree(File file)
        : m_file(std::move(file))
    {
        for (const Hdf5File::Object &object : m_file->objects(false)) {
            m_objects.emplace(object.address, object);
            if (object.place == "/")
                continue;
            const qsizetype slash = object.place.lastIndexOf('/');
            m_members[slash == 0 ? QByteArray("/") : object.place.left(slash)].push_back(object);
        }
    }

    MatValue group(const QByteArray &place);

private:
    MatValue value(const Hdf5File::Object &object);
    MatValue dataset(const QByteArray &place);
    MatValue numbers(const QByteArray &place, MatValue value) const;
    MatValue text(const QByteArray &place, MatValue value) const;
    std::vector<MatValue> referred(const QByteArray &place);
    bool isCell(const QByteArray &place) const { return described(*m_file, place).matlabClass == "cell"; }
    void takeMember(const Hdf5File::Object &member, MatValue &value);
    File m_file;
    std::unordered_map<std::uint64_t, Hdf5File::Object> m_objects; // by their address
    std::unordered_map<QByteArray, std::vector<Hdf5File::Object>> m_members;
    std::set<QByteArray> m_entered; // so that what refers to itself is not followed without end
    std::int64_t m_values = 0;
    int m_depth = 0;
};

// More numbers than bytes, or as many as compression can have shrunk, are announced but not there.
MatValue Tree::numbers(const QByteArray &place, MatValue value) const
{
    value.kind = MatValue::Kind::Numbers;
    if (value.count() == 0)
        return value;
    if (value.count() > alwaysBelieved && !m_file->isCountBelievable(place)) {
        value.kind = MatValue::Kind::Other;
        return value;
    }
    value.source = std::make_shared<const StoredNumbers>(m_file, place, value.count());
    return value;
}

MatValue Tree::text(const QByteArray &place, MatValue value) const
{
    value.kind = MatValue::Kind::Text;
    const std::vector<std::int64_t> letters = m_file->integers(place);
    for (std::int64_t row = 0; row < value.rows; ++row) {
        QString line;
        for (std::int64_t column = 0; column < value.columns; ++column)
            line +=
                QChar(static_cast<char16_t>(letters[static_cast<std::size_t>(column * value.rows + row)]));
        value.texts.push_back(value.rows == 1 ? line : line.trimmed());
    }
    return value;
}

std::vector<MatValue> Tree::referred(const QByteArray &place)
{
    std::vector<MatValue> values;
    if (!m_entered.insert(place).second)
        return values;
    for (const std::uint64_t address : m_file->referredAddresses(place)) {
        const auto found = m_objects.find(address);
        values.push_back(found == m_objects.end() ? MatValue() : value(found->second));
    }
    return values;
}

MatValue Tree::dataset(const QByteArray &place)
{
    MatValue value;
    const Description description = described(*m_file, place);
    const std::vector<hsize_t> &lengths = description.lengths;
    const QByteArray &name = description.matlabClass;
    if (lengths.size() > 2 || std::any_of(lengths.begin(), lengths.end(),
                                          [](hsize_t length) { return length > (hsize_t{1} << 31); }))
        return value;
    if (description.isEmpty) {
        value.kind = name == "cell"   ? MatValue::Kind::Cells
                     : name == "char" ? MatValue::Kind::Text
                                      : MatValue::Kind::Numbers;
        return value;
    }
    value.rows = lengths.empty() ? 1 : static_cast<std::int64_t>(lengths.back());
    value.columns = lengths.size() < 2 ? 1 : static_cast<std::int64_t>(lengths.front());
    switch (description.type) {
    case H5T_REFERENCE:
        value.kind = MatValue::Kind::Cells;
        value.parts = referred(place);
        return std::ssize(value.parts) == value.count() ? value : MatValue();
    case H5T_STRING:
        value.kind = MatValue::Kind::Text;
        value.texts = m_file->texts(place);
        value.rows = std::ssize(value.texts);
        value.columns = 1;
        return value;
    case H5T_INTEGER:
        return name == "char" ? text(place, value) : numbers(place, value);
    case H5T_FLOAT:
        return numbers(place, value);
    default:
        return MatValue();
    }
}

MatValue Tree::value(const Hdf5File::Object &object)
{
    if (++m_values > mostMatValues)
        throw Error(QCoreApplication::translate("MatFile", "%1 holds more than %2 values of their own.")
                        .arg(m_file->path(), QString::number(mostMatValues)));
    if (m_depth > deepestGroup)
        return {};
    ++m_depth;
    MatValue found = object.isGroup ? group(object.place) : dataset(object.place);
    --m_depth;
    return found;
}

// The fields of an array of structures are references to the field's values, without a class of their own.
void Tree::takeMember(const Hdf5File::Object &member, MatValue &value)
{
    MatValue part = this->value(member);
    value.fieldNames.push_back(QString::fromUtf8(member.place.mid(member.place.lastIndexOf('/') + 1)));
    value.parts.push_back(std::move(part));
}

MatValue Tree::group(const QByteArray &place)
{
    MatValue value;
    if (!m_entered.insert(place).second)
        return value;
    value.kind = MatValue::Kind::Struct;
    value.rows = value.columns = 1;
    const std::vector<Hdf5File::Object> &members = m_members[place];
    bool isArray = !members.empty();
    for (const Hdf5File::Object &member : members) {
        // MATLAB keeps there what its cells refer to and how its objects look.
        if (member.place == "/#refs#" || member.place == "/#subsystem#")
            continue;
        takeMember(member, value);
        isArray = isArray && value.parts.back().isCells() && !isCell(member.place) &&
                  value.parts.back().count() == value.parts.front().count();
    }
    if (!isArray || value.parts.empty())
        return value;
    MatValue array;
    array.kind = MatValue::Kind::Struct;
    array.rows = value.parts.front().rows;
    array.columns = value.parts.front().columns;
    array.fieldNames = value.fieldNames;
    for (std::int64_t n = 0; n < array.count(); ++n)
        for (MatValue &field : value.parts)
            array.parts.push_back(std::move(field.parts[static_cast<std::size_t>(n)]));
    return array;
}

} // namespace

MatFile readMat73(const QString &path)
{
    Tree tree(std::make_shared<const Hdf5File>(path));
    return {tree.group("/"), {}};
}

} // namespace edgescope
