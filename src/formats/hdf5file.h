// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/hdf5handle.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace edgescope {

// An HDF5 file opened read-only, without locks, since recordings may lie on read-only or shared disks.
// Objects are named by their place in the file, "/units/id". Functions that read throw Error with the file's
// name and the place. Sizes stated by the file are checked against what it really stores before memory is
// taken.
class Hdf5File
{
public:
    // What a dataset's values are. Yes/no values of HDF5 are enumerations.
    enum class Kind : std::uint8_t { Integer, Float, Enumeration, Text, Reference, Other };

    static bool isNumber(Kind kind) { return kind == Kind::Integer || kind == Kind::Float; }

    struct Object {
        QByteArray place;
        bool isGroup = false;
        QString type;              // attribute neurodata_type, empty when there is none
        std::uint64_t address = 0; // in the file, by which references name it
    };

    explicit Hdf5File(const QString &path);

    const QString &path() const { return m_path; }

    // Every object that can be reached without following links to other places, in order of place.
    // Their types take as long again to read.
    std::vector<Object> objects(bool withTypes = true) const;
    bool contains(const QByteArray &place) const;
    bool containsDataset(const QByteArray &place) const;

    std::optional<QString> attributeText(const QByteArray &place, const char *name) const;
    std::vector<QString> attributeTexts(const QByteArray &place, const char *name) const;
    std::optional<double> attributeNumber(const QByteArray &place, const char *name) const;

    // Length of every dimension; none for a single value.
    std::vector<hsize_t> dims(const QByteArray &place) const;
    Kind kind(const QByteArray &place) const;

    // All values of a dataset, row after row.
    std::vector<double> numbers(const QByteArray &place) const;
    std::vector<std::int64_t> integers(const QByteArray &place) const;
    // Texts of fixed or variable length, or the names of an enumeration's values.
    std::vector<QString> texts(const QByteArray &place) const;
    // Places of the objects referred to; empty for a reference to nothing.
    std::vector<QByteArray> references(const QByteArray &place) const;
    // Addresses of the objects referred to; 0 for a reference to nothing. Takes no time to find their places.
    std::vector<std::uint64_t> referredAddresses(const QByteArray &place) const;
    // Values [first, first + out.size()) of a one-dimensional dataset.
    void readRange(const QByteArray &place, std::int64_t first, std::span<double> out) const;
    // Values of rows [first, first + rows) of an opened dataset, of all its other dimensions.
    void readRows(const Hdf5Dataset &dataset, const QByteArray &place, std::int64_t first, std::int64_t rows,
                  std::span<double> out) const;

    // Whether every filter a dataset was stored with is there to undo.
    bool isDecodable(const QByteArray &place) const;
    // Whether the file stores so much of a dataset that all its values can be meant.
    bool isCountBelievable(const QByteArray &place) const;
    // Reads the texts of all attributes and datasets and forgets them. The library takes memory for the
    // length that the file states, however little of it is stored: throws std::bad_alloc where memory is
    // limited.
    void readAllTexts() const;
    // Opens a dataset for repeated reading, with room for decoded chunks.
    Hdf5Dataset openCached(const QByteArray &place) const;

    // Throws Error that says why a file as a whole cannot be opened. Does not open it.
    [[noreturn]] static void refuse(const QString &path);
    // Throws Error: "<file>, <place>: <what>".
    [[noreturn]] void fail(const QByteArray &place, const QString &what) const;
    [[noreturn]] void failToRead(const QByteArray &place) const;

private:
    Hdf5Dataset open(const QByteArray &place, hid_t properties = H5P_DEFAULT) const;
    std::vector<QString> textsOf(const Hdf5Attribute &attribute) const;
    // Number of values after checking that `valueBytes` for each can be meant.
    std::size_t checkedCount(const Hdf5Dataset &dataset, const QByteArray &place,
                             std::size_t valueBytes) const;
    std::vector<QString> enumerationNames(const Hdf5Dataset &dataset, const QByteArray &place) const;

    QString m_path;
    std::uint64_t m_bytes = 0;
    Hdf5FileHandle m_file;
};

} // namespace edgescope
