// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/slidingbytes.h"

#include <algorithm>

namespace edgescope {
namespace {

constexpr std::int64_t sequenceBytes = 1 << 20;
constexpr std::int64_t leapBytes = 4 << 10;

} // namespace

QByteArrayView SlidingBytes::at(std::int64_t offset, std::int64_t count)
{
    const std::int64_t end = m_offset + m_bytes.size();
    if (offset < m_offset || offset + count > end) {
        const bool isNeighbour = offset >= m_offset && offset <= end;
        m_bytes = m_file.bytes(offset, std::max(count, isNeighbour ? sequenceBytes : leapBytes));
        m_offset = offset;
    }
    return QByteArrayView(m_bytes).sliced(
        offset - m_offset, std::min<std::int64_t>(count, m_bytes.size() - (offset - m_offset)));
}

} // namespace edgescope
