// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/hdf5output.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

#include <unistd.h>

namespace edgescope {
namespace {

constexpr hsize_t chunkValues = 65536;

Hdf5Type textType()
{
    Hdf5Type type(H5Tcopy(H5T_C_S1));
    H5Tset_size(type.id(), H5T_VARIABLE);
    H5Tset_cset(type.id(), H5T_CSET_UTF8);
    return type;
}

// Texts as the library takes them: pointers to UTF-8.
struct TextPointers {
    explicit TextPointers(std::span<const QString> texts)
    {
        for (const QString &text : texts)
            utf8.push_back(text.toUtf8());
        for (const QByteArray &text : utf8)
            pointers.push_back(text.constData());
    }
    std::vector<QByteArray> utf8;
    std::vector<const char *> pointers;
};

Hdf5Space spaceOf(const std::vector<hsize_t> &dims, const std::vector<hsize_t> &limits)
{
    if (dims.empty())
        return Hdf5Space(H5Screate(H5S_SCALAR));
    return Hdf5Space(H5Screate_simple(static_cast<int>(dims.size()), dims.data(), limits.data()));
}

// Chunks of whole rows where a row is short, of parts of one row where it is long.
std::vector<hsize_t> chunkOf(const std::vector<hsize_t> &dims)
{
    std::vector<hsize_t> chunk(dims.size(), 1);
    hsize_t room = chunkValues;
    for (std::size_t n = dims.size(); n-- > 0;) {
        chunk[n] = std::clamp<hsize_t>(dims[n], 1, std::max<hsize_t>(room, 1));
        room /= chunk[n];
    }
    return chunk;
}

// The file's bytes must be on the disk before its name replaces that of an older file.
bool flushToDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && ::fsync(file.handle()) == 0;
}

} // namespace

Hdf5Output::Hdf5Output(const QString &path)
    : m_path(path)
    , m_partPath(path + QStringLiteral(".part"))
{
    silenceHdf5();
    const QFileInfo file(path);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (file.isDir())
        throw Error(
            QCoreApplication::translate("Hdf5Output", "%1 is a folder. Give the name of a file.").arg(path));
    if (!QFileInfo(file.absolutePath()).isDir())
        throw Error(QCoreApplication::translate("Hdf5Output", "%1 cannot be written: there is no folder %2.")
                        .arg(path, folder));
    m_file = Hdf5FileHandle(
        H5Fcreate(QFile::encodeName(m_partPath).constData(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT));
    if (!m_file.isValid())
        throw Error(QCoreApplication::translate("Hdf5Output", "%1 cannot be written: the folder %2 does not "
                                                              "allow it. Choose another folder.")
                        .arg(path, folder));
}

Hdf5Output::~Hdf5Output()
{
    if (!m_file.isValid())
        return;
    m_growing.clear();
    m_file.reset();
    QFile::remove(m_partPath);
}

void Hdf5Output::require(bool done, const QByteArray &place) const
{
    if (!done)
        throw Error(QCoreApplication::translate("Hdf5Output", "%1 could not be written at %2. Check that the "
                                                              "disk is not full.")
                        .arg(m_path, QString::fromUtf8(place)));
}

Hdf5Object Hdf5Output::open(const QByteArray &place) const
{
    Hdf5Object object(H5Oopen(m_file.id(), place.constData(), H5P_DEFAULT));
    require(object.isValid(), place);
    return object;
}

bool Hdf5Output::contains(const QByteArray &place) const
{
    for (qsizetype end = place.indexOf('/', 1); end > 0; end = place.indexOf('/', end + 1))
        if (H5Lexists(m_file.id(), place.left(end).constData(), H5P_DEFAULT) <= 0)
            return false;
    return H5Lexists(m_file.id(), place.constData(), H5P_DEFAULT) > 0;
}

void Hdf5Output::addGroup(const QByteArray &place)
{
    const Hdf5Properties parents(H5Pcreate(H5P_LINK_CREATE));
    H5Pset_create_intermediate_group(parents.id(), 1);
    const Hdf5Group group(H5Gcreate2(m_file.id(), place.constData(), parents.id(), H5P_DEFAULT, H5P_DEFAULT));
    require(group.isValid(), place);
}

void Hdf5Output::addLink(const QByteArray &place, const QByteArray &target)
{
    require(H5Lcreate_soft(target.constData(), m_file.id(), place.constData(), H5P_DEFAULT, H5P_DEFAULT) >= 0,
            place);
}

// An array with chunks may grow along its first dimension, so that other programs can add rows.
Hdf5Dataset Hdf5Output::create(const QByteArray &place, hid_t type, const std::vector<hsize_t> &dims,
                               const std::vector<hsize_t> &chunk)
{
    const Hdf5Properties parents(H5Pcreate(H5P_LINK_CREATE));
    H5Pset_create_intermediate_group(parents.id(), 1);
    const Hdf5Properties layout(H5Pcreate(H5P_DATASET_CREATE));
    std::vector<hsize_t> limits = dims;
    if (!dims.empty()) {
        limits[0] = H5S_UNLIMITED;
        H5Pset_chunk(layout.id(), static_cast<int>(chunk.size()), chunk.data());
        const H5T_class_t kind = H5Tget_class(type);
        if (kind == H5T_INTEGER || kind == H5T_FLOAT) {
            H5Pset_shuffle(layout.id());
            H5Pset_deflate(layout.id(), 1);
        }
    }
    const Hdf5Space space = spaceOf(dims, limits);
    Hdf5Dataset dataset(
        H5Dcreate2(m_file.id(), place.constData(), type, space.id(), parents.id(), layout.id(), H5P_DEFAULT));
    require(dataset.isValid(), place);
    return dataset;
}

void Hdf5Output::writeArray(const QByteArray &place, hid_t type, const void *values, std::size_t count,
                            const std::vector<hsize_t> &dims)
{
    const Hdf5Dataset dataset = create(place, type, dims, chunkOf(dims));
    if (count > 0)
        require(H5Dwrite(dataset.id(), type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values) >= 0, place);
}

void Hdf5Output::addTexts(const QByteArray &place, std::span<const QString> values)
{
    const TextPointers texts(values);
    writeArray(place, textType().id(), texts.pointers.data(), values.size(), {values.size()});
}

void Hdf5Output::addText(const QByteArray &place, const QString &value)
{
    const TextPointers texts({&value, 1});
    writeArray(place, textType().id(), texts.pointers.data(), 1, {});
}

void Hdf5Output::addReferences(const QByteArray &place, const std::vector<QByteArray> &targets)
{
    std::vector<hobj_ref_t> references(targets.size());
    for (std::size_t n = 0; n < targets.size(); ++n)
        require(H5Rcreate(&references[n], m_file.id(), targets[n].constData(), H5R_OBJECT, -1) >= 0, place);
    writeArray(place, H5T_STD_REF_OBJ, references.data(), references.size(), {references.size()});
}

int Hdf5Output::startGrowing(const QByteArray &place, hid_t type, std::size_t valueBytes, hsize_t columns,
                             hsize_t chunkRows)
{
    Growing array;
    array.place = place;
    array.type = type;
    array.columns = columns;
    array.rowBytes = valueBytes * std::max<hsize_t>(columns, 1);
    array.chunkRows = std::max<hsize_t>(chunkRows, 1);
    if (columns > 0)
        array.dataset = create(place, type, {0, columns}, {array.chunkRows, columns});
    else
        array.dataset = create(place, type, {0}, {array.chunkRows});
    m_growing.push_back(std::move(array));
    return static_cast<int>(m_growing.size()) - 1;
}

void Hdf5Output::appendBytes(Growing &array, std::span<const std::byte> bytes)
{
    silenceHdf5();
    const std::size_t chunkBytes = array.chunkRows * array.rowBytes;
    while (!bytes.empty()) {
        const std::size_t taken = std::min(bytes.size(), chunkBytes - array.pending.size());
        array.pending.insert(array.pending.end(), bytes.begin(),
                             bytes.begin() + static_cast<std::ptrdiff_t>(taken));
        bytes = bytes.subspan(taken);
        if (array.pending.size() == chunkBytes)
            writePending(array);
    }
}

void Hdf5Output::writePending(Growing &array)
{
    const hsize_t rows = array.pending.size() / array.rowBytes;
    if (rows == 0)
        return;
    const hsize_t extent[2] = {array.rows + rows, array.columns};
    const hsize_t offset[2] = {array.rows, 0};
    const hsize_t count[2] = {rows, array.columns};
    require(H5Dset_extent(array.dataset.id(), extent) >= 0, array.place);
    const Hdf5Space target(H5Dget_space(array.dataset.id()));
    H5Sselect_hyperslab(target.id(), H5S_SELECT_SET, offset, nullptr, count, nullptr);
    const Hdf5Space source(H5Screate_simple(array.columns > 0 ? 2 : 1, count, nullptr));
    require(H5Dwrite(array.dataset.id(), array.type, source.id(), target.id(), H5P_DEFAULT,
                     array.pending.data()) >= 0,
            array.place);
    array.rows += rows;
    array.pending.clear();
}

void Hdf5Output::writeAttribute(const QByteArray &place, const char *attribute, hid_t type, hsize_t count,
                                const void *values)
{
    const Hdf5Object object = open(place);
    const Hdf5Space space(count > 0 ? H5Screate_simple(1, &count, nullptr) : H5Screate(H5S_SCALAR));
    const Hdf5Attribute handle(
        H5Acreate2(object.id(), attribute, type, space.id(), H5P_DEFAULT, H5P_DEFAULT));
    require(handle.isValid() && H5Awrite(handle.id(), type, values) >= 0, place);
}

void Hdf5Output::setText(const QByteArray &place, const char *attribute, const QString &value)
{
    const TextPointers texts({&value, 1});
    writeAttribute(place, attribute, textType().id(), 0, texts.pointers.data());
}

void Hdf5Output::setTexts(const QByteArray &place, const char *attribute, std::span<const QString> values)
{
    const TextPointers texts(values);
    writeAttribute(place, attribute, textType().id(), values.size(), texts.pointers.data());
}

void Hdf5Output::setReference(const QByteArray &place, const char *attribute, const QByteArray &target)
{
    hobj_ref_t reference = 0;
    require(H5Rcreate(&reference, m_file.id(), target.constData(), H5R_OBJECT, -1) >= 0, place);
    writeAttribute(place, attribute, H5T_STD_REF_OBJ, 0, &reference);
}

void Hdf5Output::finish()
{
    silenceHdf5();
    for (Growing &array : m_growing)
        writePending(array);
    m_growing.clear();
    // Flushing first tells of a full disk while the unfinished file can still be removed.
    require(H5Fflush(m_file.id(), H5F_SCOPE_GLOBAL) >= 0, "/");
    m_file.reset();
    std::error_code failure;
    const bool onDisk = flushToDisk(m_partPath);
    if (onDisk)
        std::filesystem::rename(QFile::encodeName(m_partPath).toStdString(),
                                QFile::encodeName(m_path).toStdString(), failure);
    if (!onDisk || failure) {
        QFile::remove(m_partPath);
        require(false, "/");
    }
}

} // namespace edgescope
