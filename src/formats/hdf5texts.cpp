// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/hdf5file.h"

#include "core/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <new>

// The texts of an HDF5 file.
namespace edgescope {
namespace {

QString decoded(const char *bytes, std::size_t length)
{
    const QByteArray text = QByteArray::fromRawData(bytes, static_cast<qsizetype>(length));
    return QString::fromUtf8(text);
}

// Texts held in fixed-length fields, padded by zeros or spaces.
std::vector<QString> fixedTexts(const std::vector<char> &bytes, std::size_t width, H5T_str_t padding)
{
    std::vector<QString> texts;
    for (std::size_t start = 0; width > 0 && start + width <= bytes.size(); start += width) {
        std::size_t length = strnlen(bytes.data() + start, width);
        while (padding == H5T_STR_SPACEPAD && length > 0 && bytes[start + length - 1] == ' ')
            --length;
        texts.push_back(decoded(bytes.data() + start, length));
    }
    return texts;
}

// The type in memory that texts of variable length of type `stored` are read into.
Hdf5Type variableTextType(hid_t stored)
{
    Hdf5Type type(H5Tcopy(H5T_C_S1));
    H5Tset_size(type.id(), H5T_VARIABLE);
    H5Tset_cset(type.id(), H5Tget_cset(stored));
    return type;
}

// Takes texts read as pointers over and gives the library's memory back.
std::vector<QString> takeTexts(std::vector<char *> &pointers, const Hdf5Type &type, const Hdf5Space &space)
{
    std::vector<QString> texts;
    for (const char *pointer : pointers)
        texts.push_back(pointer ? decoded(pointer, std::strlen(pointer)) : QString());
    H5Dvlen_reclaim(type.id(), space.id(), H5P_DEFAULT, pointers.data());
    return texts;
}

herr_t findMemoryError(unsigned, const H5E_error2_t *error, void *found) noexcept
{
    if (error->maj_num == H5E_RESOURCE)
        *static_cast<bool *>(found) = true;
    return 0;
}

// After a call of the library that failed: throws when it was for lack of memory.
void checkMemory()
{
    bool found = false;
    H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, findMemoryError, &found);
    if (found)
        throw std::bad_alloc();
}

} // namespace

std::vector<QString> Hdf5File::attributeTexts(const QByteArray &place, const char *name) const
{
    silenceHdf5();
    if (H5Aexists_by_name(m_file.id(), place.constData(), name, H5P_DEFAULT) <= 0)
        return {};
    return textsOf(
        Hdf5Attribute(H5Aopen_by_name(m_file.id(), place.constData(), name, H5P_DEFAULT, H5P_DEFAULT)));
}

std::vector<QString> Hdf5File::textsOf(const Hdf5Attribute &attribute) const
{
    const Hdf5Type stored(H5Aget_type(attribute.id()));
    const Hdf5Space space(H5Aget_space(attribute.id()));
    const hssize_t count = H5Sget_simple_extent_npoints(space.id());
    if (count <= 0 || H5Tget_class(stored.id()) != H5T_STRING)
        return {};
    const std::size_t width = std::max(H5Tget_size(stored.id()), std::size_t(1));
    if (static_cast<std::uint64_t>(count) > m_bytes / width)
        return {};
    if (H5Tis_variable_str(stored.id()) <= 0) {
        std::vector<char> bytes(static_cast<std::size_t>(count) * width);
        if (H5Aread(attribute.id(), stored.id(), bytes.data()) < 0)
            return {};
        return fixedTexts(bytes, width, H5Tget_strpad(stored.id()));
    }
    const Hdf5Type type = variableTextType(stored.id());
    std::vector<char *> pointers(static_cast<std::size_t>(count), nullptr);
    if (H5Aread(attribute.id(), type.id(), pointers.data()) < 0) {
        checkMemory();
        return {};
    }
    return takeTexts(pointers, type, space);
}

std::optional<QString> Hdf5File::attributeText(const QByteArray &place, const char *name) const
{
    const std::vector<QString> texts = attributeTexts(place, name);
    return texts.empty() ? std::nullopt : std::optional(texts.front());
}

std::vector<QString> Hdf5File::enumerationNames(const Hdf5Dataset &dataset, const QByteArray &place) const
{
    const Hdf5Type stored(H5Dget_type(dataset.id()));
    const std::size_t width = H5Tget_size(stored.id());
    std::vector<char> bytes(checkedCount(dataset, place, width) * width);
    if (!bytes.empty() && H5Dread(dataset.id(), stored.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, bytes.data()) < 0)
        failToRead(place);
    std::vector<QString> names;
    for (std::size_t start = 0; start + width <= bytes.size(); start += width) {
        char name[256] = {};
        const bool known = H5Tenum_nameof(stored.id(), bytes.data() + start, name, sizeof name - 1) >= 0;
        names.push_back(known ? QString::fromUtf8(name) : QString());
    }
    return names;
}

std::vector<QString> Hdf5File::texts(const QByteArray &place) const
{
    const Hdf5Dataset dataset = open(place);
    const Hdf5Type stored(H5Dget_type(dataset.id()));
    if (H5Tget_class(stored.id()) == H5T_ENUM)
        return enumerationNames(dataset, place);
    if (H5Tget_class(stored.id()) != H5T_STRING)
        fail(place, QCoreApplication::translate("Hdf5File", "text was expected."));
    const std::size_t width = H5Tget_size(stored.id());
    const std::size_t count = checkedCount(dataset, place, width);
    if (count == 0)
        return {};
    if (H5Tis_variable_str(stored.id()) <= 0) {
        std::vector<char> bytes(count * width);
        if (H5Dread(dataset.id(), stored.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, bytes.data()) < 0)
            failToRead(place);
        return fixedTexts(bytes, width, H5Tget_strpad(stored.id()));
    }
    const Hdf5Type type = variableTextType(stored.id());
    const Hdf5Space space(H5Dget_space(dataset.id()));
    std::vector<char *> pointers(count, nullptr);
    if (H5Dread(dataset.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, pointers.data()) < 0) {
        checkMemory();
        failToRead(place);
    }
    return takeTexts(pointers, type, space);
}

void Hdf5File::readAllTexts() const
{
    for (const Object &object : objects(false)) {
        const Hdf5Object opened(H5Oopen(m_file.id(), object.place.constData(), H5P_DEFAULT));
        H5O_info_t info{};
        if (H5Oget_info2(opened.id(), &info, H5O_INFO_NUM_ATTRS) < 0)
            continue;
        for (hsize_t n = 0; n < info.num_attrs; ++n)
            textsOf(Hdf5Attribute(H5Aopen_by_idx(opened.id(), ".", H5_INDEX_NAME, H5_ITER_NATIVE, n,
                                                 H5P_DEFAULT, H5P_DEFAULT)));
        try {
            if (!object.isGroup && kind(object.place) == Kind::Text)
                texts(object.place);
        } catch (const Error &) {
            // Only what there is no memory for matters here.
        }
    }
}

} // namespace edgescope
