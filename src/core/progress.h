// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace edgescope {

// How long-running work tells how far it is and learns that it should stop. A default-constructed one does
// nothing. report() may be called from any thread of one analysis; the callbacks must allow that.
class Progress
{
public:
    Progress() = default;
    Progress(std::function<bool()> isCancelled, std::function<void(double fraction)> show);

    // Says that `done` of `total` steps are finished. Throws Cancelled when a stop was asked for.
    void report(std::int64_t done, std::int64_t total) const;

    // A progress that fills the part [from, to] of this one, for work made of several stages.
    Progress part(double from, double to) const;
    // Only stops, for work whose steps are counted elsewhere.
    Progress withoutFraction() const { return Progress(m_isCancelled, {}); }

private:
    std::function<bool()> m_isCancelled;
    std::function<void(double)> m_show;
};

} // namespace edgescope
