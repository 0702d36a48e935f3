// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress.h"

#include "core/error.h"

namespace edgescope {

Progress::Progress(std::function<bool()> isCancelled, std::function<void(double)> show)
    : m_isCancelled(std::move(isCancelled))
    , m_show(std::move(show))
{
}

void Progress::report(std::int64_t done, std::int64_t total) const
{
    if (m_isCancelled && m_isCancelled())
        throw Cancelled();
    if (m_show && total > 0)
        m_show(static_cast<double>(done) / static_cast<double>(total));
}

Progress Progress::part(double from, double to) const
{
    if (!m_show)
        return *this;
    return Progress(m_isCancelled,
                    [show = m_show, from, to](double fraction) { show(from + fraction * (to - from)); });
}

} // namespace edgescope
