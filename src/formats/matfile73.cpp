// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "formats/hdf5file.h"
#include "formats/matbackends.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>
#include <set>
#include <unordered_map>

namespace edgescope {
namespace {

using File = std::shared_ptr<const Hdf5File>;

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

class Tree
{
public:
    explicit Tree(File file)
        : m_file(std::move(file))
    {
        for (const Hdf5File::Object &object : m_file->objects()) {
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
    void takeMember(const Hdf5File::Object &member, MatValue &value);
    std::optional<QString> className(const QByteArray &place) const
    {
        return m_file->attributeText(place, "MATLAB_class");
    }

    File m_file;
    std::unordered_map<std::uint64_t, Hdf5File::Object> m_objects; // by their address
    std::unordered_map<QByteArray, std::vector<Hdf5File::Object>> m_members;
    std::set<QByteArray> m_entered; // so that what refers to itself is not followed without end
    std::int64_t m_values = 0;
};

// More numbers than bytes, or as many as compression can have shrunk, are announced but not there.
MatValue Tree::numbers(const QByteArray &place, MatValue value) const
{
    value.kind = MatValue::Kind::Numbers;
    if (value.count() == 0)
        return value;
    if (!m_file->isDecodable(place) || !m_file->isCountBelievable(place)) {
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
    const std::vector<hsize_t> lengths = m_file->dims(place);
    if (lengths.size() > 2 || std::any_of(lengths.begin(), lengths.end(),
                                          [](hsize_t length) { return length > (hsize_t{1} << 31); }))
        return value;
    value.rows = lengths.empty() ? 1 : static_cast<std::int64_t>(lengths.back());
    value.columns = lengths.size() < 2 ? 1 : static_cast<std::int64_t>(lengths.front());
    const QString name = className(place).value_or(QString());
    const Hdf5File::Kind kind = m_file->kind(place);
    // The values of an empty array are its lengths.
    if (m_file->attributeNumber(place, "MATLAB_empty").value_or(0) != 0) {
        value.rows = value.columns = 0;
        value.kind = name == u"cell"   ? MatValue::Kind::Cells
                     : name == u"char" ? MatValue::Kind::Text
                                       : MatValue::Kind::Numbers;
        return value;
    }
    if (kind == Hdf5File::Kind::Reference) {
        value.kind = MatValue::Kind::Cells;
        value.parts = referred(place);
        if (std::ssize(value.parts) != value.count())
            return MatValue();
        return value;
    }
    if (kind == Hdf5File::Kind::Text) {
        value.kind = MatValue::Kind::Text;
        value.texts = m_file->texts(place);
        value.rows = std::ssize(value.texts);
        value.columns = 1;
        return value;
    }
    if (name == u"char" && kind == Hdf5File::Kind::Integer)
        return text(place, value);
    return Hdf5File::isNumber(kind) ? numbers(place, value) : MatValue();
}

MatValue Tree::value(const Hdf5File::Object &object)
{
    if (++m_values > mostMatValues)
        throw Error(QCoreApplication::translate("MatFile", "%1 holds more than %2 values of their own.")
                        .arg(m_file->path(), QString::number(mostMatValues)));
    return object.isGroup ? group(object.place) : dataset(object.place);
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
        isArray = isArray && value.parts.back().isCells() && !className(member.place) &&
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
