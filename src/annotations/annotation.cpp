// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace edgescope {
namespace {

const std::array<std::pair<AnnotationKind, QString>, 6> &kindCodes()
{
    static const std::array<std::pair<AnnotationKind, QString>, 6> codes = {{
        {AnnotationKind::State, QStringLiteral("state")},
        {AnnotationKind::Seizure, QStringLiteral("seizure")},
        {AnnotationKind::PreIctal, QStringLiteral("pre_ictal")},
        {AnnotationKind::PostIctal, QStringLiteral("post_ictal")},
        {AnnotationKind::Artefact, QStringLiteral("artefact")},
        {AnnotationKind::Event, QStringLiteral("event")},
    }};
    return codes;
}

} // namespace

QString annotationKindCode(AnnotationKind kind)
{
    return kindCodes()[static_cast<std::size_t>(kind)].second;
}

std::optional<AnnotationKind> annotationKindFromCode(const QString &code)
{
    for (const auto &[kind, word] : kindCodes())
        if (word == code)
            return kind;
    return {};
}

Interval::Kind intervalKind(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::State:
        return Interval::Kind::State;
    case AnnotationKind::Seizure:
        return Interval::Kind::Seizure;
    case AnnotationKind::Artefact:
        return Interval::Kind::Invalid;
    case AnnotationKind::PreIctal:
    case AnnotationKind::PostIctal:
    case AnnotationKind::Event:
        break;
    }
    return Interval::Kind::Event;
}

AnnotationKind annotationKind(Interval::Kind kind)
{
    switch (kind) {
    case Interval::Kind::State:
        return AnnotationKind::State;
    case Interval::Kind::Seizure:
        return AnnotationKind::Seizure;
    case Interval::Kind::Invalid:
        return AnnotationKind::Artefact;
    case Interval::Kind::Event:
        break;
    }
    return AnnotationKind::Event;
}

void shift(Annotation &annotation, double seconds)
{
    annotation.range = {annotation.range.start + seconds, annotation.range.stop + seconds};
    for (ChannelOnset &onset : annotation.onsets)
        onset.seconds += seconds;
}

AnnotationChanges reversed(const AnnotationChanges &changes)
{
    AnnotationChanges result;
    result.reserve(changes.size());
    std::transform(changes.rbegin(), changes.rend(), std::back_inserter(result),
                   [](const AnnotationChange &change) {
                       return AnnotationChange{change.after, change.before};
                   });
    return result;
}

} // namespace edgescope
