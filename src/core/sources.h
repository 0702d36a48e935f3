// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>

namespace edgescope {

// The source of what is computed from the recording itself; all others are surrogates' ids.
inline const QByteArray dataSource = "data";

// The source of what is laid over the data from the pinned results of this index.
inline QByteArray pinnedSource(std::size_t index)
{
    return "pinned_" + QByteArray::number(static_cast<qulonglong>(index));
}
inline bool isPinned(const QByteArray &source)
{
    return source.startsWith("pinned_");
}

} // namespace edgescope
