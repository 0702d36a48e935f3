// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationedits.h"

#include <algorithm>
#include <map>
#include <set>

namespace edgescope {
namespace {

bool isStateOf(const Annotation &annotation, const QString &rater)
{
    return annotation.kind == AnnotationKind::State && annotation.rater == rater;
}

std::vector<const Annotation *> statesOf(const AnnotationList &list, const TimeRange &range,
                                         const QString &rater)
{
    std::vector<const Annotation *> result = list.overlapping(range);
    std::erase_if(result, [&](const Annotation *annotation) { return !isStateOf(*annotation, rater); });
    return result;
}

// True when one annotation may stand for both: all but time and id are equal.
bool tellSame(const Annotation &a, const Annotation &b)
{
    Annotation other = b;
    other.id = a.id;
    other.range = a.range;
    other.created = a.created;
    other.changed = a.changed;
    return other == a;
}

// Whether two annotations cannot be at the same time.
bool exclude(const Annotation &a, const Annotation &b, Overlap overlap)
{
    if (a.kind != b.kind || a.rater != b.rater)
        return false;
    return a.kind == AnnotationKind::State ||
           (overlap == Overlap::NotOfSameLabel && a.label.compare(b.label, Qt::CaseInsensitive) == 0 &&
            a.channels == b.channels);
}

// Collects changes to a list: each annotation at most once, from what it was to what it has become.
class Edit
{
public:
    explicit Edit(const AnnotationList &list)
        : m_list(list)
        , m_nextId(list.freeId())
    {
    }

    AnnotationId newId() { return m_nextId++; }

    void set(const Annotation &annotation) { m_after[annotation.id] = annotation; }
    void remove(AnnotationId id) { m_after[id] = {}; }

    // As it is with the changes made so far; null when it is gone.
    const Annotation *find(AnnotationId id) const
    {
        const auto found = m_after.find(id);
        if (found == m_after.end())
            return m_list.find(id);
        return found->second ? &*found->second : nullptr;
    }

    // Frees a range of one rater's states, except the annotation `kept`.
    void clear(const TimeRange &range, const QString &rater, AnnotationId kept)
    {
        std::vector<const Annotation *> states = statesOf(m_list, range, rater);
        std::erase_if(states, [kept](const Annotation *state) { return state->id == kept; });
        cutOut(range, states);
    }

    // Frees the range of an annotation of those that it excludes.
    void clearUnder(const Annotation &annotation, Overlap overlap)
    {
        if (annotation.range.isEmpty())
            return; // a moment takes no time
        std::vector<const Annotation *> others = m_list.overlapping(annotation.range);
        std::erase_if(others, [&](const Annotation *other) {
            return other->id == annotation.id || other->range.isEmpty() ||
                   !exclude(annotation, *other, overlap);
        });
        cutOut(annotation.range, others);
    }

    // Takes a range out of annotations.
    void cutOut(const TimeRange &range, const std::vector<const Annotation *> &annotations)
    {
        for (const Annotation *annotation : annotations) {
            const Annotation old = *annotation;
            Annotation left = old;
            left.range.stop = range.start;
            std::erase_if(left.onsets, [&](const ChannelOnset &at) { return at.seconds >= range.start; });
            Annotation right = old;
            right.range.start = range.stop;
            std::erase_if(right.onsets, [&](const ChannelOnset &at) { return at.seconds < range.stop; });
            const bool hasLeft = left.range.length() > sameEdge;
            const bool hasRight = right.range.length() > sameEdge;
            if (!hasLeft && !hasRight)
                remove(old.id);
            if (hasLeft)
                set(left);
            if (hasRight) {
                if (hasLeft) {
                    right.id = newId();
                    m_cutOff.push_back(right.id);
                }
                set(right);
            }
        }
    }

    // Joins a state with the neighbours that tell the same, and with theirs.
    void join(AnnotationId id)
    {
        if (!find(id))
            return; // an earlier one has taken it in
        Annotation state = *find(id);
        for (bool hasGrown = true; hasGrown;) {
            hasGrown = false;
            const TimeRange around{state.range.start - sameEdge, state.range.stop + sameEdge};
            std::vector<AnnotationId> candidates = m_cutOff;
            for (const Annotation *listed : statesOf(m_list, around, state.rater))
                candidates.push_back(listed->id);
            for (const AnnotationId candidate : candidates) {
                const Annotation *neighbour = find(candidate);
                if (!neighbour || candidate == id || !tellSame(*neighbour, state) ||
                    neighbour->range.start > around.stop || neighbour->range.stop < around.start)
                    continue;
                state.range.start = std::min(state.range.start, neighbour->range.start);
                state.range.stop = std::max(state.range.stop, neighbour->range.stop);
                if (neighbour->created.isValid())
                    state.created = neighbour->created;
                remove(candidate);
                hasGrown = true;
            }
        }
        set(state);
    }

    AnnotationChanges changes() const
    {
        AnnotationChanges result;
        for (const auto &[id, after] : m_after) {
            const Annotation *before = m_list.find(id);
            if (before ? after == *before : !after)
                continue;
            result.push_back({before ? std::optional(*before) : std::nullopt, after});
        }
        return result;
    }

private:
    const AnnotationList &m_list;
    std::map<AnnotationId, std::optional<Annotation>> m_after;
    std::vector<AnnotationId> m_cutOff; // right parts of states that were cut in two
    AnnotationId m_nextId;
};

void place(Edit &edit, const Annotation &annotation, Overlap overlap)
{
    edit.clearUnder(annotation, overlap);
    edit.set(annotation);
    if (annotation.kind == AnnotationKind::State)
        edit.join(annotation.id);
}

// Edits that follow one another, as one: each is made of what those before it have left.
AnnotationChanges oneByOne(const AnnotationList &list, const std::vector<Annotation> &annotations,
                           AnnotationChanges (*edit)(const AnnotationList &list, Annotation annotation,
                                                     Overlap overlap),
                           Overlap overlap)
{
    AnnotationList work = list;
    std::set<AnnotationId> touched;
    for (const Annotation &annotation : annotations) {
        const AnnotationChanges changes = edit(work, annotation, overlap);
        work.apply(changes);
        for (const AnnotationChange &change : changes)
            touched.insert(change.id());
    }
    AnnotationChanges result;
    for (const AnnotationId id : touched) {
        const Annotation *before = list.find(id);
        const Annotation *after = work.find(id);
        if (before ? !after || *before != *after : after != nullptr)
            result.push_back({before ? std::optional(*before) : std::nullopt,
                              after ? std::optional(*after) : std::nullopt});
    }
    return result;
}

// Whether an annotation that becomes another may take time from others.
bool takesTime(const AnnotationList &list, const Annotation &after, Overlap overlap)
{
    const Annotation *before = list.find(after.id);
    const auto excludesSame = [overlap](const Annotation &one) { return exclude(one, one, overlap); };
    return !before ||
           (excludesSame(after) && (!exclude(*before, after, overlap) || before->range != after.range));
}

} // namespace

AnnotationChanges addition(const AnnotationList &list, Annotation annotation, Overlap overlap)
{
    if (annotation.kind == AnnotationKind::State && annotation.range.isEmpty())
        return {};
    Edit edit(list);
    annotation.id = edit.newId();
    place(edit, annotation, overlap);
    return edit.changes();
}

AnnotationChanges additions(const AnnotationList &list, const std::vector<Annotation> &annotations)
{
    return oneByOne(list, annotations, addition, Overlap::Allowed);
}

AnnotationChanges replacement(const AnnotationList &list, Annotation after, Overlap overlap)
{
    const Annotation *before = list.find(after.id);
    if (!before || *before == after || after.range.stop < after.range.start)
        return {};
    if (after.kind == AnnotationKind::State && after.range.isEmpty())
        return {};
    Edit edit(list);
    // Words alone take no time from others.
    place(edit, after, takesTime(list, after, overlap) ? overlap : Overlap::Allowed);
    return edit.changes();
}

AnnotationChanges replacements(const AnnotationList &list, const std::vector<Annotation> &after,
                               Overlap overlap)
{
    if (std::ranges::any_of(after, [&](const Annotation &one) { return takesTime(list, one, overlap); }))
        return oneByOne(list, after, replacement, overlap);
    Edit edit(list);
    for (const Annotation &annotation : after)
        if (annotation.range.stop >= annotation.range.start)
            edit.set(annotation);
    for (const Annotation &annotation : after)
        if (annotation.kind == AnnotationKind::State)
            edit.join(annotation.id);
    return edit.changes();
}

AnnotationChanges removal(const AnnotationList &list, const std::vector<AnnotationId> &ids)
{
    Edit edit(list);
    for (const AnnotationId id : ids)
        edit.remove(id);
    return edit.changes();
}

AnnotationChanges relabelling(const AnnotationList &list, const std::vector<AnnotationId> &ids,
                              const QString &label)
{
    Edit edit(list);
    for (const AnnotationId id : ids) {
        if (const Annotation *before = list.find(id)) {
            Annotation after = *before;
            after.label = label;
            edit.set(after);
        }
    }
    for (const AnnotationId id : ids)
        if (const Annotation *after = edit.find(id); after && after->kind == AnnotationKind::State)
            edit.join(id);
    return edit.changes();
}

AnnotationChanges unscoring(const AnnotationList &list, const TimeRange &range, const QString &rater)
{
    Edit edit(list);
    edit.clear(range, rater, 0);
    return edit.changes();
}

AnnotationChanges splitting(const AnnotationList &list, AnnotationId id, double seconds)
{
    const Annotation *before = list.find(id);
    if (!before || seconds <= before->range.start || seconds >= before->range.stop)
        return {};
    Edit edit(list);
    Annotation left = *before;
    left.range.stop = seconds;
    Annotation right = *before;
    right.id = edit.newId();
    right.range.start = seconds;
    const auto beginsLater = [seconds](const ChannelOnset &onset) { return onset.seconds >= seconds; };
    std::erase_if(left.onsets, beginsLater);
    std::erase_if(right.onsets, std::not_fn(beginsLater));
    edit.set(left);
    edit.set(right);
    return edit.changes();
}

AnnotationChanges mergingNeighbours(const AnnotationList &list, const std::vector<AnnotationId> &ids,
                                    double gap)
{
    std::vector<const Annotation *> chosen;
    for (const AnnotationId id : ids)
        if (const Annotation *annotation = list.find(id))
            chosen.push_back(annotation);
    std::sort(chosen.begin(), chosen.end(), [](const Annotation *a, const Annotation *b) {
        return std::pair(a->range.start, a->id) < std::pair(b->range.start, b->id);
    });
    Edit edit(list);
    std::map<std::tuple<AnnotationKind, QString, QString>, Annotation> open; // the last of each sort
    for (const Annotation *annotation : chosen) {
        const auto sort = std::tuple(annotation->kind, annotation->label, annotation->rater);
        const auto found = open.find(sort);
        if (found == open.end() || annotation->range.start > found->second.range.stop + gap) {
            open[sort] = *annotation;
            continue;
        }
        Annotation &first = found->second;
        first.range.stop = std::max(first.range.stop, annotation->range.stop);
        first.onsets.insert(first.onsets.end(), annotation->onsets.begin(), annotation->onsets.end());
        edit.remove(annotation->id);
        // What lies between the two is covered too.
        if (first.kind == AnnotationKind::State)
            edit.clear(first.range, first.rater, first.id);
        edit.set(first);
    }
    return edit.changes();
}

AnnotationChanges fillingGaps(const AnnotationList &list, const TimeRange &range, const Annotation &state)
{
    Edit edit(list);
    std::vector<AnnotationId> added;
    for (const TimeRange &gap : unscoredRanges(list, range, state.rater)) {
        Annotation filler = state;
        filler.id = edit.newId();
        filler.kind = AnnotationKind::State;
        filler.range = gap;
        edit.set(filler);
        added.push_back(filler.id);
    }
    for (const AnnotationId id : added)
        edit.join(id);
    return edit.changes();
}

AnnotationChanges shiftingAll(const AnnotationList &list, double seconds)
{
    Edit edit(list);
    for (const Annotation *annotation : list.all()) {
        Annotation after = *annotation;
        shift(after, seconds);
        edit.set(after);
    }
    return edit.changes();
}

std::optional<double> firstChangedTime(const AnnotationChanges &changes)
{
    struct Held {
        std::vector<TimeRange> before;
        std::vector<TimeRange> after;
    };
    // States that join others may end up as one annotation of another id, so that times are compared by
    // label.
    std::map<std::tuple<AnnotationKind, QString, QString>, Held> held;
    std::optional<double> start;
    const auto take = [&start](double seconds) { start = std::min(start.value_or(seconds), seconds); };
    const auto sort = [](const Annotation &each) { return std::tuple(each.kind, each.label, each.rater); };
    for (const AnnotationChange &change : changes) {
        if (change.before)
            held[sort(*change.before)].before.push_back(change.before->range);
        if (change.after)
            held[sort(*change.after)].after.push_back(change.after->range);
    }
    for (auto &[key, ranges] : held) {
        const std::vector<TimeRange> before = merged(ranges.before);
        const std::vector<TimeRange> after = merged(ranges.after);
        for (const auto &difference : {subtracted(before, after), subtracted(after, before)})
            if (!difference.empty())
                take(difference.front().start);
    }
    if (!start)
        for (const AnnotationChange &change : changes)
            take(change.after ? change.after->range.start : change.before->range.start);
    return start;
}

std::vector<TimeRange> unscoredRanges(const AnnotationList &list, const TimeRange &range,
                                      const QString &rater)
{
    std::vector<TimeRange> scored;
    for (const Annotation *state : statesOf(list, range, rater))
        scored.push_back(state->range);
    return subtracted({range}, merged(std::move(scored), sameEdge));
}

} // namespace edgescope
