// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/laggedsums.h"

#include "analyses/countproducts.h"

#include <algorithm>

namespace edgescope {
namespace {

constexpr size_t binsTogether = 4096;

} // namespace

LaggedSums::LaggedSums(int lags)
    : m_lags(lags)
    , m_most(static_cast<size_t>(lags) + binsTogether)
    , m_byLag(static_cast<size_t>(2 * lags + 1))
{
    begin();
}

void LaggedSums::begin()
{
    m_e.reserve(m_most);
    m_i.reserve(m_most);
    m_e.assign(static_cast<size_t>(m_lags), 0);
    m_i.assign(static_cast<size_t>(m_lags), 0);
    m_headE.clear();
    m_headI.clear();
    m_range = {};
}

void LaggedSums::add(std::span<const std::uint32_t> counts)
{
    while (!counts.empty()) {
        const size_t before = m_e.size();
        const size_t taken = std::min(counts.size(), m_most - before);
        m_e.resize(before + taken);
        m_i.resize(before + taken);
        std::uint32_t *const e = m_e.data() + before;
        std::uint32_t *const i = m_i.data() + before;
        for (size_t n = 0; n < taken; ++n) {
            e[n] = counts[n] & 0xffff;
            i[n] = counts[n] >> 16;
        }
        if (m_e.size() == m_most)
            flush();
        counts = counts.subspan(taken);
    }
}

void LaggedSums::add(std::uint32_t e, std::uint32_t i)
{
    m_e.push_back(e);
    m_i.push_back(i);
    if (m_e.size() == m_most)
        flush();
}

// Each pair is added with the later of its bins.
void LaggedSums::flush()
{
    const auto before = static_cast<size_t>(m_lags);
    const size_t size = m_e.size() - before;
    for (size_t n = before; n < m_e.size() && m_headE.size() < before; ++n) {
        m_headE.push_back(m_e[n]);
        m_headI.push_back(m_i[n]);
    }
    m_range.bins += static_cast<std::int64_t>(size);
    for (size_t n = before; n < m_e.size(); ++n) {
        m_range.sumE += m_e[n];
        m_range.sumI += m_i[n];
    }
    m_range.sumEE += CountProducts(m_e, m_e).sum(before, before, size);
    m_range.sumII += CountProducts(m_i, m_i).sum(before, before, size);
    const CountProducts products(m_e, m_i);
    for (size_t lag = 0; lag <= before; ++lag) {
        at(static_cast<std::int64_t>(lag)).sumEI += products.sum(before - lag, before, size);
        if (lag > 0)
            at(-static_cast<std::int64_t>(lag)).sumEI += products.sum(before, before - lag, size);
    }
    for (std::vector<std::uint32_t> *counts : {&m_e, &m_i}) {
        std::copy(counts->end() - static_cast<std::ptrdiff_t>(before), counts->end(), counts->begin());
        counts->resize(before);
    }
}

void LaggedSums::addPairs(std::int64_t lag, const CountMoments &lostE, const CountMoments &lostI)
{
    CountMoments &moments = at(lag);
    moments.bins += m_range.bins - lostE.bins;
    moments.sumE += m_range.sumE - lostE.sumE;
    moments.sumEE += m_range.sumEE - lostE.sumEE;
    moments.sumI += m_range.sumI - lostI.sumI;
    moments.sumII += m_range.sumII - lostI.sumII;
}

void LaggedSums::endRange()
{
    flush();
    // As many bins as the lag have no partner: those at the beginning in one class, at the end in the other.
    CountMoments heads;
    CountMoments tails;
    for (std::int64_t lag = 0; lag <= m_lags && lag < m_range.bins; ++lag) {
        if (lag > 0) {
            const auto head = static_cast<size_t>(lag - 1);
            const auto tail = static_cast<size_t>(m_lags - lag);
            heads.add(m_headE[head], m_headI[head]);
            tails.add(m_e[tail], m_i[tail]);
            addPairs(-lag, heads, tails);
        }
        addPairs(lag, tails, heads);
    }
    begin();
}

} // namespace edgescope
