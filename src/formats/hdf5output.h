// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/hdf5handle.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace edgescope {

// An HDF5 file being written. It grows beside its final name ("<name>.part") and gets that name in finish(),
// so that no half-written file is ever left. Places are paths in the file, "/units/id"; missing parent groups
// are made on the way. Every function throws Error with the file's name.
class Hdf5Output
{
public:
    explicit Hdf5Output(const QString &path);
    ~Hdf5Output(); // removes the unfinished file unless finish() was called
    Hdf5Output(const Hdf5Output &) = delete;
    Hdf5Output &operator=(const Hdf5Output &) = delete;

    void addGroup(const QByteArray &place);
    void addLink(const QByteArray &place, const QByteArray &target);
    bool contains(const QByteArray &place) const;

    // Arrays, row after row. `dims` has the length of every dimension. Large ones are stored compressed.
    template <typename Value>
    void addArray(const QByteArray &place, std::span<const Value> values, const std::vector<hsize_t> &dims)
    {
        writeArray(place, nativeType(Value()), values.data(), values.size(), dims);
    }
    template <typename Value>
    void addArray(const QByteArray &place, const std::vector<Value> &values)
    {
        addArray(place, std::span<const Value>(values), {values.size()});
    }
    template <typename Value>
    void addScalar(const QByteArray &place, Value value)
    {
        writeArray(place, nativeType(value), &value, 1, {});
    }
    void addTexts(const QByteArray &place, std::span<const QString> values);
    void addText(const QByteArray &place, const QString &value);
    // References to the objects at `targets`.
    void addReferences(const QByteArray &place, const std::vector<QByteArray> &targets);

    // A table of `columns` values a row that grows by append(); gives its handle. Rows are kept until a chunk
    // of `chunkRows` is full.
    template <typename Value>
    int addGrowingArray(const QByteArray &place, hsize_t columns, hsize_t chunkRows)
    {
        return startGrowing(place, nativeType(Value()), sizeof(Value), columns, chunkRows);
    }
    // `values` must hold whole rows of the array's type.
    template <typename Value>
    void append(int array, std::span<const Value> values)
    {
        appendBytes(m_growing[static_cast<std::size_t>(array)], std::as_bytes(values));
    }

    void setText(const QByteArray &place, const char *attribute, const QString &value);
    void setTexts(const QByteArray &place, const char *attribute, std::span<const QString> values);
    void setReference(const QByteArray &place, const char *attribute, const QByteArray &target);
    template <typename Value>
    void setNumber(const QByteArray &place, const char *attribute, Value value)
    {
        writeAttribute(place, attribute, nativeType(value), 0, &value);
    }

    // Closes the file and gives it its name, replacing an older file.
    void finish();

private:
    // An array open at its end. `columns` = 0 means one dimension.
    struct Growing {
        QByteArray place;
        Hdf5Dataset dataset;
        hid_t type = H5I_INVALID_HID;
        std::size_t rowBytes = 0;
        hsize_t columns = 0;
        hsize_t chunkRows = 0;
        hsize_t rows = 0;
        std::vector<std::byte> pending;
    };

    static hid_t nativeType(double) { return H5T_NATIVE_DOUBLE; }
    static hid_t nativeType(float) { return H5T_NATIVE_FLOAT; }
    static hid_t nativeType(std::int16_t) { return H5T_NATIVE_INT16; }
    static hid_t nativeType(std::int64_t) { return H5T_NATIVE_INT64; }
    static hid_t nativeType(std::uint64_t) { return H5T_NATIVE_UINT64; }

    void require(bool done, const QByteArray &place) const;
    Hdf5Object open(const QByteArray &place) const;
    Hdf5Dataset create(const QByteArray &place, hid_t type, const std::vector<hsize_t> &dims,
                       const std::vector<hsize_t> &chunk);
    void writeArray(const QByteArray &place, hid_t type, const void *values, std::size_t count,
                    const std::vector<hsize_t> &dims);
    // `count` 0 writes a scalar.
    void writeAttribute(const QByteArray &place, const char *attribute, hid_t type, hsize_t count,
                        const void *values);
    int startGrowing(const QByteArray &place, hid_t type, std::size_t valueBytes, hsize_t columns,
                     hsize_t chunkRows);
    void appendBytes(Growing &array, std::span<const std::byte> bytes);
    void writePending(Growing &array);

    QString m_path;
    QString m_partPath;
    Hdf5FileHandle m_file;
    std::vector<Growing> m_growing;
};

} // namespace edgescope
