// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotation.h"

#include <map>
#include <set>
#include <unordered_map>

namespace edgescope {

// Annotations in the order of time, found by id or by time: a change and a look at a range cost the logarithm
// of their number.
class AnnotationList
{
public:
    std::size_t size() const { return m_byStart.size(); }
    bool isEmpty() const { return m_byStart.empty(); }
    // Null when there is none of this id (any more).
    const Annotation *find(AnnotationId id) const;

    // All, by start, then by id.
    std::vector<const Annotation *> all() const;
    // Those that share time with a range, moments inside it included, in the same order.
    std::vector<const Annotation *> overlapping(const TimeRange &range) const;
    // The first that starts after a time, and the last that starts before it; null when there is none.
    const Annotation *nextAfter(double seconds) const;
    const Annotation *lastBefore(double seconds) const;

    // An id that was never used here.
    AnnotationId freeId() const { return m_lastId + 1; }

    // Makes `after` of each change true, whatever is there now.
    void apply(const AnnotationChanges &changes);

    bool operator==(const AnnotationList &other) const { return m_byStart == other.m_byStart; }

private:
    using Place = std::pair<double, AnnotationId>; // start

    void insert(const Annotation &annotation);
    void erase(AnnotationId id);

    std::map<Place, Annotation> m_byStart;
    std::unordered_map<AnnotationId, double> m_starts; // the other half of each one's place
    std::multiset<double> m_lengths;                   // the longest tells how far before a range to look
    AnnotationId m_lastId = 0;
};

} // namespace edgescope
