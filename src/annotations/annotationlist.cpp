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
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &found->second;
}

std::vector<const Annotation *> AnnotationList::all() const
{
    std::vector<const Annotation *> result;
    result.reserve(m_byStart.size());
    for (const Place &place : m_byStart)
        result.push_back(&m_byId.at(place.second));
    return result;
}

std::vector<const Annotation *> AnnotationList::overlapping(const TimeRange &range) const
{
    std::vector<const Annotation *> result;
    if (m_lengths.empty())
        return result;
    auto place = m_byStart.lower_bound({range.start - *m_lengths.rbegin(), beforeAllIds});
    for (; place != m_byStart.end() && place->first < range.stop; ++place) {
        const Annotation &annotation = m_byId.at(place->second);
        const bool isMoment = annotation.range.isEmpty();
        if (annotation.range.stop > range.start || (isMoment && annotation.range.start >= range.start))
            result.push_back(&annotation);
    }
    return result;
}

const Annotation *AnnotationList::nextAfter(double seconds) const
{
    const auto place = m_byStart.upper_bound({seconds, afterAllIds});
    return place == m_byStart.end() ? nullptr : &m_byId.at(place->second);
}

const Annotation *AnnotationList::lastBefore(double seconds) const
{
    const auto place = m_byStart.lower_bound({seconds, beforeAllIds});
    return place == m_byStart.begin() ? nullptr : &m_byId.at(std::prev(place)->second);
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
    m_byId.emplace(annotation.id, annotation);
    m_byStart.emplace(annotation.range.start, annotation.id);
    m_lengths.insert(annotation.range.length());
    m_lastId = std::max(m_lastId, annotation.id);
}

void AnnotationList::erase(AnnotationId id)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return;
    m_byStart.erase({found->second.range.start, id});
    m_lengths.erase(m_lengths.find(found->second.range.length()));
    m_byId.erase(found);
}

} // namespace edgescope
