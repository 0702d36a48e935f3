// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hdf5.h>

#include <utility>

namespace edgescope {

// Owns one identifier of the HDF5 library. Errors on closing are ignored: where they matter (a file being
// written) the file is flushed before.
template <herr_t (*closeFunction)(hid_t)>
class Hdf5Handle
{
public:
    Hdf5Handle() = default;
    explicit Hdf5Handle(hid_t id)
        : m_id(id)
    {
    }
    Hdf5Handle(Hdf5Handle &&other) noexcept
        : m_id(std::exchange(other.m_id, H5I_INVALID_HID))
    {
    }
    Hdf5Handle &operator=(Hdf5Handle &&other) noexcept
    {
        std::swap(m_id, other.m_id);
        return *this;
    }
    Hdf5Handle(const Hdf5Handle &) = delete;
    Hdf5Handle &operator=(const Hdf5Handle &) = delete;
    ~Hdf5Handle() { reset(); }

    void reset()
    {
        if (isValid())
            closeFunction(std::exchange(m_id, H5I_INVALID_HID));
    }
    bool isValid() const { return m_id >= 0; }
    hid_t id() const { return m_id; }

private:
    hid_t m_id = H5I_INVALID_HID;
};

// Stops the library from printing its errors, which become Error instead. The library keeps this setting for
// each thread, so that every entry to it calls this.
inline void silenceHdf5()
{
    thread_local const bool silent = H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr) >= 0;
    static_cast<void>(silent);
}

using Hdf5FileHandle = Hdf5Handle<H5Fclose>;
using Hdf5Object = Hdf5Handle<H5Oclose>;
using Hdf5Group = Hdf5Handle<H5Gclose>;
using Hdf5Dataset = Hdf5Handle<H5Dclose>;
using Hdf5Space = Hdf5Handle<H5Sclose>;
using Hdf5Type = Hdf5Handle<H5Tclose>;
using Hdf5Attribute = Hdf5Handle<H5Aclose>;
using Hdf5Properties = Hdf5Handle<H5Pclose>;

} // namespace edgescope
