// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationlist.h"

#include <limits>

namespace edgescope {
namespace {

constexpr AnnotationId beforeAllIds = std::numeric_limits<AnnotationId>::min();
constexpr AnnotationId afterAllIds = std::numeric_limits<AnnotationId>::max();

} // namespace

const Annotation *AnnotationList::find(AnnotationId id) const
{
    const auto start = m_starts.find(id);
    return start == m_starts.end() ? nullptr : &m_byStart.at({start->second, id});
}

std::vector<const Annotation *> AnnotationList::all() const
{
    std::vector<const Annotation *> result;
    result.reserve(m_byStart.size());
    for (const auto &[place, annotation] : m_byStart)
        result.push_back(&annotation);
    return result;
}

std::vector<const Annotation *> AnnotationList::overlapping(const TimeRange &range) const
{
    std::vector<const Annotation *> result;
    if (m_lengths.empty())
        return result;
    auto place = m_byStart.lower_bound({range.start - *m_lengths.rbegin(), beforeAllIds});
    for (; place != m_byStart.end() && place->first.first < range.stop; ++place) {
        const Annotation &annotation = place->second;
        const bool isMoment = annotation.range.isEmpty();
        if (annotation.range.stop > range.start || (isMoment && annotation.range.start >= range.start))
            result.push_back(&annotation);
    }
    return result;
}

const Annotation *AnnotationList::nextAfter(double seconds) const
{
    const auto place = m_byStart.upper_bound({seconds, afterAllIds});
    return place == m_byStart.end() ? nullptr : &place->second;
}

const Annotation *AnnotationList::lastBefore(double seconds) const
{
    const auto place = m_byStart.lower_bound({seconds, beforeAllIds});
    return place == m_byStart.begin() ? nullptr : &std::prev(place)->second;
}

void AnnotationList::apply(const AnnotationChanges &changes)
{
    for (const AnnotationChange &change : changes) {
        erase(change.id());
        if (change.after)
            insert(*change.after);
    }
}

void AnnotationList::insert(const Annotation &annotation)
{
    m_byStart.emplace(Place{annotation.range.start, annotation.id}, annotation);
    m_starts[annotation.id] = annotation.range.start;
    m_lengths.insert(annotation.range.length());
    m_lastId = std::max(m_lastId, annotation.id);
}

void AnnotationList::erase(AnnotationId id)
{
    const auto start = m_starts.find(id);
    if (start == m_starts.end())
        return;
    const auto place = m_byStart.find({start->second, id});
    m_lengths.erase(m_lengths.find(place->second.range.length()));
    m_byStart.erase(place);
    m_starts.erase(start);
}

} // namespace edgescope
