// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/markediting.h"

#include "annotations/annotationedits.h"
#include "study/scoring.h"
#include "study/selection.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

constexpr double markReach = 4; // pixels
constexpr double snapReach = 6;

bool isChosen(AnnotationId id, const LaneContext &context)
{
    return std::ranges::binary_search(context.selectedAnnotations, id);
}

} // namespace

MarkHit markAt(const std::vector<const Annotation *> &marks, const LanePointer &pointer,
               const LaneContext &context)
{
    const double x = pointer.position.x() - pointer.plot.left();
    MarkHit edges;
    MarkHit body;
    for (const Annotation *mark : marks) {
        const double start = context.time.toPixel(mark->range.start);
        const double stop = context.time.toPixel(mark->range.stop);
        // A mark that is too narrow for two edges and a body is a body, so that it can be chosen and moved.
        const bool isNarrow = stop - start < 3 * markReach;
        if (isNarrow && std::abs(x - (start + stop) / 2) <= std::max(markReach, (stop - start) / 2))
            body.body = mark->id;
        else if (!isNarrow && std::abs(x - start) <= markReach)
            edges.beginning = mark->id;
        else if (!isNarrow && std::abs(x - stop) <= markReach)
            edges.ending = mark->id;
        else if (x > start && x < stop)
            body.body = mark->id;
    }
    return edges.isEdge() ? edges : body;
}

double snappedTime(double seconds, const LanePointer &pointer, const LaneContext &context,
                   const std::vector<AnnotationId> &others, const Selection &selection)
{
    if (!pointer.snaps)
        return seconds;
    double best = seconds;
    double distance = snapReach * context.time.secondsPerPixel();
    const auto offer = [&](double candidate) {
        if (std::abs(candidate - seconds) >= distance)
            return;
        best = candidate;
        distance = std::abs(candidate - seconds);
    };
    offer(selection.cursor());
    const TimeRange near{seconds - distance, seconds + distance};
    for (const Annotation *annotation : context.annotations->list().overlapping(near)) {
        if (std::ranges::find(others, annotation->id) != others.end())
            continue;
        offer(annotation->range.start);
        offer(annotation->range.stop);
    }
    if (context.scoring->isActive()) {
        const EpochGrid grid = context.scoring->grid();
        const TimeRange epoch = grid.rangeOf(grid.epochAt(seconds));
        offer(epoch.start);
        offer(epoch.stop);
    }
    return best;
}

bool MarkEditing::mayMove(const MarkHit &hit, const LanePointer &pointer, const LaneContext &context)
{
    if (hit.any() == 0 || context.annotations->isReadOnly())
        return false;
    return pointer.selects || isChosen(hit.body, context) || isChosen(hit.ending, context) ||
           isChosen(hit.beginning, context);
}

bool MarkEditing::press(const MarkHit &hit, const LanePointer &pointer, const LaneContext &context)
{
    if (!mayMove(hit, pointer, context))
        return false;
    m_hit = hit;
    const AnnotationList &list = context.annotations->list();
    if (hit.isEdge()) {
        m_edge = hit.ending ? list.find(hit.ending)->range.stop : list.find(hit.beginning)->range.start;
        m_offset = pointer.seconds - m_edge;
    } else {
        m_offset = pointer.seconds - list.find(hit.body)->range.start;
    }
    return true;
}

void MarkEditing::drag(const LanePointer &pointer, const LaneContext &context, const Selection &selection)
{
    const std::vector<AnnotationId> own{m_hit.body, m_hit.ending, m_hit.beginning};
    const double at = snappedTime(pointer.seconds - m_offset, pointer, context, own, selection);
    const TimeRange &limits = selection.limits();
    context.annotations->preview([&](const AnnotationList &list) -> AnnotationChanges {
        const auto resized = [&](AnnotationId id, bool movesStop) -> AnnotationChanges {
            const Annotation *mark = list.find(id);
            if (!mark)
                return {};
            Annotation after = *mark;
            double &edge = movesStop ? after.range.stop : after.range.start;
            edge = std::clamp(at, limits.start, limits.stop);
            if (after.range.stop < after.range.start)
                return {};
            return replacement(list, after, context.annotations->overlap());
        };
        if (m_hit.isEdge()) {
            // Where two meet, the one that grows takes the time from the other.
            const bool movesEnding = m_hit.ending && (!m_hit.beginning || at > m_edge);
            return resized(movesEnding ? m_hit.ending : m_hit.beginning, movesEnding);
        }
        const Annotation *mark = list.find(m_hit.body);
        if (!mark)
            return {};
        Annotation after = *mark;
        const double length = mark->range.length();
        const double start = std::clamp(at, limits.start, std::max(limits.start, limits.stop - length));
        for (ChannelOnset &onset : after.onsets)
            onset.seconds += start - mark->range.start;
        after.range = {start, start + length};
        return replacement(list, after, context.annotations->overlap());
    });
}

void MarkEditing::release(const LaneContext &context)
{
    AnnotationDocument &document = *context.annotations;
    if (!document.hasPreview())
        return;
    const AnnotationId id = m_hit.any();
    const Annotation *mark = document.list().find(id);
    const QString label = mark ? mark->label : QString();
    const QString title = (m_hit.isEdge() ? QCoreApplication::translate("Timeline", "Resize %1")
                                          : QCoreApplication::translate("Timeline", "Move %1"))
                              .arg(label);
    document.undoStack().beginMacro(title);
    document.endPreview(title);
    // Dropped onto a neighbour of the same sort it becomes one with it.
    mark = document.list().find(id);
    if (mark && mark->kind != AnnotationKind::State && !mark->range.isEmpty()) {
        std::vector<AnnotationId> same{id};
        for (const Annotation *other : document.list().overlapping(mark->range))
            if (other->id != id && other->kind == mark->kind && other->label == mark->label &&
                other->rater == mark->rater && other->channels == mark->channels && !other->range.isEmpty())
                same.push_back(other->id);
        if (same.size() > 1)
            document.edit(title, mergingNeighbours(document.list(), same));
    }
    document.undoStack().endMacro();
    m_hit = {};
}

void MarkEditing::cancel(const LaneContext &context)
{
    context.annotations->cancelPreview();
    m_hit = {};
}

bool MarkEditing::click(const MarkHit &hit, const LanePointer &pointer, Selection &selection)
{
    const AnnotationId id = hit.any();
    if (id == 0)
        return false;
    std::vector<AnnotationId> chosen = selection.annotations();
    if (!pointer.extends)
        chosen = {id};
    else if (std::erase(chosen, id) == 0)
        chosen.push_back(id);
    selection.setAnnotations(std::move(chosen));
    selection.setCursor(pointer.seconds);
    return true;
}

Qt::CursorShape MarkEditing::shape(const MarkHit &hit, const LanePointer &pointer, const LaneContext &context)
{
    if (!mayMove(hit, pointer, context))
        return hit.any() ? Qt::PointingHandCursor : Qt::ArrowCursor;
    return hit.isEdge() ? Qt::SplitHCursor : Qt::OpenHandCursor;
}

QColor markColour(const Theme &theme, const Labels &labels, AnnotationKind kind, const QString &label)
{
    if (kind == AnnotationKind::State)
        return theme.state(label);
    const Label *known = findLabel(labels, kind, label);
    // Simulations and files write it with a capital.
    const auto isPlain = [known] { return known->name.compare(u"seizure", Qt::CaseInsensitive) == 0; };
    if (kind == AnnotationKind::Seizure && (!known || isPlain()))
        return theme.seizure;
    return known ? known->colour : theme.secondaryText;
}

QColor markColour(const Annotation &annotation, const LaneContext &context)
{
    return markColour(*context.theme, context.annotations->content().labels, annotation.kind,
                      annotation.label);
}

} // namespace edgescope
