// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/hdf5file.h"

#include "core/error.h"
#include "formats/hdf5signature.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace edgescope {
namespace {

// Deflate, the usual compression, shrinks by at most about 1030; small datasets are always believed.
constexpr std::uint64_t largestCompression = 1100;
constexpr std::uint64_t alwaysAllowedBytes = 64 << 20;
constexpr std::size_t chunkCacheBytes = 64 << 20;
constexpr std::size_t chunkCacheSlots = 12421; // a prime, as the library advises

struct Visit {
    std::vector<Hdf5File::Object> *objects;
    bool outOfMemory = false;
};

// Called by the library, which exceptions must not pass through.
herr_t collectObject(hid_t, const char *name, const H5O_info_t *info, void *data) noexcept
{
    auto *visit = static_cast<Visit *>(data);
    try {
        const QByteArray place = std::strcmp(name, ".") == 0 ? QByteArray("/") : QByteArray("/") + name;
        if (info->type == H5O_TYPE_GROUP || info->type == H5O_TYPE_DATASET)
            visit->objects->push_back({place, info->type == H5O_TYPE_GROUP, {}, info->addr});
    } catch (...) {
        visit->outOfMemory = true;
        return -1;
    }
    return 0;
}

} // namespace

Hdf5File::Hdf5File(const QString &path)
    : m_path(path)
    , m_bytes(static_cast<std::uint64_t>(QFileInfo(path).size()))
{
    silenceHdf5();
    if (holdsCacheImage(path))
        refuse(path);
    const Hdf5Properties access(H5Pcreate(H5P_FILE_ACCESS));
    H5Pset_file_locking(access.id(), false, true);
    m_file = Hdf5FileHandle(H5Fopen(QFile::encodeName(path).constData(), H5F_ACC_RDONLY, access.id()));
    if (!m_file.isValid())
        refuse(path);
}

void Hdf5File::refuse(const QString &path)
{
    if (holdsCacheImage(path))
        throw Error(QCoreApplication::translate("Hdf5File",
                                                "%1 cannot be opened: the HDF5 file holds an image "
                                                "of the library's cache, which is not supported.")
                        .arg(path));
    throw Error(QCoreApplication::translate("Hdf5File",
                                            "%1 cannot be opened: the HDF5 file is damaged or was cut off.")
                    .arg(path));
}

void Hdf5File::fail(const QByteArray &place, const QString &what) const
{
    throw Error(QStringLiteral("%1, %2: %3").arg(m_path, QString::fromUtf8(place), what));
}

void Hdf5File::failToRead(const QByteArray &place) const
{
    fail(place, QCoreApplication::translate("Hdf5File", "the values cannot be read; the file is damaged or "
                                                        "stored in a way that is not supported."));
}

std::vector<Hdf5File::Object> Hdf5File::objects(bool withTypes) const
{
    silenceHdf5();
    std::vector<Object> found;
    Visit visit{&found};
    if (H5Ovisit2(m_file.id(), H5_INDEX_NAME, H5_ITER_INC, collectObject, &visit, H5O_INFO_BASIC) < 0)
        fail("/", QCoreApplication::translate("Hdf5File", "the list of contents is damaged."));
    for (std::size_t n = 0; withTypes && n < found.size(); ++n)
        found[n].type = attributeText(found[n].place, "neurodata_type").value_or(QString());
    return found;
}

bool Hdf5File::contains(const QByteArray &place) const
{
    silenceHdf5();
    for (qsizetype end = place.indexOf('/', 1); end > 0; end = place.indexOf('/', end + 1))
        if (H5Lexists(m_file.id(), place.left(end).constData(), H5P_DEFAULT) <= 0)
            return false;
    return H5Lexists(m_file.id(), place.constData(), H5P_DEFAULT) > 0 &&
           H5Oexists_by_name(m_file.id(), place.constData(), H5P_DEFAULT) > 0;
}

bool Hdf5File::containsDataset(const QByteArray &place) const
{
    if (!contains(place))
        return false;
    const Hdf5Object object(H5Oopen(m_file.id(), place.constData(), H5P_DEFAULT));
    return object.isValid() && H5Iget_type(object.id()) == H5I_DATASET;
}

std::optional<double> Hdf5File::attributeNumber(const QByteArray &place, const char *name) const
{
    silenceHdf5();
    if (H5Aexists_by_name(m_file.id(), place.constData(), name, H5P_DEFAULT) <= 0)
        return std::nullopt;
    const Hdf5Attribute attribute(
        H5Aopen_by_name(m_file.id(), place.constData(), name, H5P_DEFAULT, H5P_DEFAULT));
    const Hdf5Type stored(H5Aget_type(attribute.id()));
    const Hdf5Space space(H5Aget_space(attribute.id()));
    const H5T_class_t valueClass = H5Tget_class(stored.id());
    double value = 0;
    // Some writers store a single number as an array of one.
    if (H5Sget_simple_extent_npoints(space.id()) != 1 ||
        (valueClass != H5T_INTEGER && valueClass != H5T_FLOAT) ||
        H5Aread(attribute.id(), H5T_NATIVE_DOUBLE, &value) < 0)
        return std::nullopt;
    return value;
}

Hdf5Dataset Hdf5File::open(const QByteArray &place, hid_t properties) const
{
    silenceHdf5();
    Hdf5Dataset dataset(H5Dopen2(m_file.id(), place.constData(), properties));
    if (!dataset.isValid())
        failToRead(place);
    return dataset;
}

Hdf5Dataset Hdf5File::openCached(const QByteArray &place) const
{
    const Hdf5Properties access(H5Pcreate(H5P_DATASET_ACCESS));
    H5Pset_chunk_cache(access.id(), chunkCacheSlots, chunkCacheBytes, H5D_CHUNK_CACHE_W0_DEFAULT);
    return open(place, access.id());
}

bool Hdf5File::isDecodable(const QByteArray &place) const
{
    const Hdf5Dataset dataset = open(place);
    const Hdf5Properties layout(H5Dget_create_plist(dataset.id()));
    for (int n = 0; n < H5Pget_nfilters(layout.id()); ++n) {
        std::size_t valueCount = 0;
        const H5Z_filter_t filter = H5Pget_filter2(layout.id(), static_cast<unsigned>(n), nullptr,
                                                   &valueCount, nullptr, 0, nullptr, nullptr);
        if (filter < 0 || H5Zfilter_avail(filter) <= 0)
            return false;
    }
    return true;
}

std::vector<hsize_t> Hdf5File::dims(const QByteArray &place) const
{
    const Hdf5Dataset dataset = open(place);
    const Hdf5Space space(H5Dget_space(dataset.id()));
    const int rank = H5Sget_simple_extent_ndims(space.id());
    if (rank < 0)
        failToRead(place);
    std::vector<hsize_t> lengths(static_cast<std::size_t>(rank));
    if (rank > 0)
        H5Sget_simple_extent_dims(space.id(), lengths.data(), nullptr);
    return lengths;
}

Hdf5File::Kind Hdf5File::kind(const QByteArray &place) const
{
    const Hdf5Dataset dataset = open(place);
    const Hdf5Type type(H5Dget_type(dataset.id()));
    switch (H5Tget_class(type.id())) {
    case H5T_INTEGER:
        return Kind::Integer;
    case H5T_FLOAT:
        return Kind::Float;
    case H5T_ENUM:
        return Kind::Enumeration;
    case H5T_STRING:
        return Kind::Text;
    case H5T_REFERENCE:
        return Kind::Reference;
    default:
        return Kind::Other;
    }
}

std::size_t Hdf5File::checkedCount(const Hdf5Dataset &dataset, const QByteArray &place,
                                   std::size_t valueBytes) const
{
    const Hdf5Space space(H5Dget_space(dataset.id()));
    const hssize_t count = H5Sget_simple_extent_npoints(space.id());
    const std::uint64_t stored = H5Dget_storage_size(dataset.id());
    if (count < 0 || stored > m_bytes)
        failToRead(place);
    const std::uint64_t allowed = alwaysAllowedBytes + stored * largestCompression;
    if (static_cast<std::uint64_t>(count) > allowed / std::max<std::size_t>(valueBytes, 1))
        fail(place,
             QCoreApplication::translate("Hdf5File", "%1 values are announced but not stored; the file "
                                                     "is damaged.")
                 .arg(count));
    return static_cast<std::size_t>(count);
}

bool Hdf5File::isCountBelievable(const QByteArray &place) const
{
    try {
        checkedCount(open(place), place, sizeof(double));
        return true;
    } catch (const Error &) {
        return false;
    }
}

std::vector<double> Hdf5File::numbers(const QByteArray &place) const
{
    const Hdf5Dataset dataset = open(place);
    std::vector<double> values(checkedCount(dataset, place, sizeof(double)));
    if (!values.empty() &&
        H5Dread(dataset.id(), H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) < 0)
        failToRead(place);
    return values;
}

std::vector<std::int64_t> Hdf5File::integers(const QByteArray &place) const
{
    const Hdf5Dataset dataset = open(place);
    std::vector<std::int64_t> values(checkedCount(dataset, place, sizeof(std::int64_t)));
    if (!values.empty() &&
        H5Dread(dataset.id(), H5T_NATIVE_INT64, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) < 0)
        failToRead(place);
    return values;
}

void Hdf5File::readRange(const QByteArray &place, std::int64_t first, std::span<double> out) const
{
    const Hdf5Dataset dataset = open(place);
    const Hdf5Space stored(H5Dget_space(dataset.id()));
    const hsize_t offset = static_cast<hsize_t>(first);
    const hsize_t count = out.size();
    const Hdf5Space target(H5Screate_simple(1, &count, nullptr));
    if (H5Sselect_hyperslab(stored.id(), H5S_SELECT_SET, &offset, nullptr, &count, nullptr) < 0 ||
        H5Dread(dataset.id(), H5T_NATIVE_DOUBLE, target.id(), stored.id(), H5P_DEFAULT, out.data()) < 0)
        failToRead(place);
}

void Hdf5File::readRows(const Hdf5Dataset &dataset, const QByteArray &place, std::int64_t first,
                        std::int64_t rows, std::span<double> out) const
{
    silenceHdf5();
    const Hdf5Space stored(H5Dget_space(dataset.id()));
    const int rank = H5Sget_simple_extent_ndims(stored.id());
    if (rank < 1)
        failToRead(place);
    std::vector<hsize_t> size(static_cast<std::size_t>(rank));
    H5Sget_simple_extent_dims(stored.id(), size.data(), nullptr);
    std::vector<hsize_t> offset(size.size(), 0);
    offset.front() = static_cast<hsize_t>(first);
    size.front() = static_cast<hsize_t>(rows);
    const Hdf5Space target(H5Screate_simple(rank, size.data(), nullptr));
    if (static_cast<hssize_t>(out.size()) != H5Sget_simple_extent_npoints(target.id()) ||
        H5Sselect_hyperslab(stored.id(), H5S_SELECT_SET, offset.data(), nullptr, size.data(), nullptr) < 0 ||
        H5Dread(dataset.id(), H5T_NATIVE_DOUBLE, target.id(), stored.id(), H5P_DEFAULT, out.data()) < 0)
        failToRead(place);
}

std::vector<std::uint64_t> Hdf5File::referredAddresses(const QByteArray &place) const
{
    const Hdf5Dataset dataset = open(place);
    const Hdf5Type stored(H5Dget_type(dataset.id()));
    if (H5Tequal(stored.id(), H5T_STD_REF_OBJ) <= 0)
        failToRead(place);
    static_assert(sizeof(hobj_ref_t) == sizeof(std::uint64_t));
    std::vector<std::uint64_t> addresses(checkedCount(dataset, place, sizeof(hobj_ref_t)));
    if (!addresses.empty() &&
        H5Dread(dataset.id(), H5T_STD_REF_OBJ, H5S_ALL, H5S_ALL, H5P_DEFAULT, addresses.data()) < 0)
        failToRead(place);
    return addresses;
}

std::vector<QByteArray> Hdf5File::references(const QByteArray &place) const
{
    const Hdf5Dataset dataset = open(place);
    const std::vector<std::uint64_t> references = referredAddresses(place);
    std::vector<QByteArray> places;
    for (const std::uint64_t &reference : references) {
        char name[1024] = {};
        const Hdf5Object object(reference == 0
                                    ? H5I_INVALID_HID
                                    : H5Rdereference2(dataset.id(), H5P_DEFAULT, H5R_OBJECT, &reference));
        if (object.isValid())
            H5Iget_name(object.id(), name, sizeof name - 1);
        places.emplace_back(name);
    }
    return places;
}

} // namespace edgescope
