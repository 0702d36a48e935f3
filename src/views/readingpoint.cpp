// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/readingpoint.h"

#include <cmath>
#include <limits>

namespace edgescope {
namespace {

// The number after or before another, below a limit.
std::optional<std::size_t> stepped(std::size_t number, int step, std::size_t limit)
{
    if (step < 0 ? number == 0 : number + 1 >= limit)
        return {};
    return step < 0 ? number - 1 : number + 1;
}

} // namespace

std::optional<PlotDatum> ReadingPoint::datum(const PlotSubject &subject) const
{
    const bool exists =
        m_datum && m_datum->group < subject.groups() && m_datum->index < subject.count(m_datum->group);
    return exists ? m_datum : std::nullopt;
}

bool ReadingPoint::start(const PlotSubject &subject)
{
    for (std::size_t group = 0; group < subject.groups(); ++group)
        for (std::size_t index = 0; index < subject.count(group); ++index)
            if (subject.place({group, index})) {
                m_datum = PlotDatum{group, index};
                return true;
            }
    return false;
}

bool ReadingPoint::move(const PlotSubject &subject, int along, int across)
{
    m_datum = datum(subject);
    if (!m_datum)
        return start(subject);
    return along != 0 ? moveAlong(subject, along) : moveAcross(subject, across);
}

bool ReadingPoint::moveAlong(const PlotSubject &subject, int step)
{
    const std::size_t size = subject.count(m_datum->group);
    for (auto next = stepped(m_datum->index, step, size); next; next = stepped(*next, step, size))
        if (subject.place({m_datum->group, *next})) {
            m_datum->index = *next;
            return true;
        }
    return false;
}

bool ReadingPoint::moveAcross(const PlotSubject &subject, int step)
{
    const auto from = subject.place(*m_datum);
    for (auto group = stepped(m_datum->group, step, subject.groups()); group;
         group = stepped(*group, step, subject.groups())) {
        std::optional<std::size_t> nearest;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t index = 0; index < subject.count(*group); ++index) {
            const auto place = subject.place({*group, index});
            if (!place)
                continue;
            const double away = from ? std::abs(place->x() - from->x()) : 0;
            if (!nearest || away < least) {
                nearest = index;
                least = away;
            }
        }
        if (nearest) {
            m_datum = PlotDatum{*group, *nearest};
            return true;
        }
    }
    return false;
}

} // namespace edgescope
