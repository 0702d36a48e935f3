// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/counthistogram.h"
#include "analyses/lattice.h"

namespace edgescope {

// Collects the bins of one scale.
class ScaleCollector
{
public:
    // Normal numbers take so many values that histograms of the classes, which nothing needs, are left out.
    ScaleCollector(int unitsE, int unitsI, bool keepsClasses)
        : m_lattice(unitsE, unitsI)
        , m_keepsClasses(keepsClasses)
    {
    }

    void add(std::int64_t e, std::int64_t i, std::int64_t bins)
    {
        m_moments.add(e, i, bins);
        if (m_keepsClasses) {
            m_e.add(e, bins);
            m_i.add(i, bins);
        }
        m_f.add(m_lattice.f(e, i), bins);
    }

    ScaleStatistics statistics(const ScaleStatistics &like) const
    {
        return {like.scale, like.width, m_moments, m_e.values(), m_i.values(), m_f.values(m_lattice.common),
                {}};
    }

private:
    Lattice m_lattice;
    bool m_keepsClasses;
    CountMoments m_moments;
    CountHistogram m_e;
    CountHistogram m_i;
    CountHistogram m_f;
};

} // namespace edgescope
