// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationmapping.h"

#include "annotations/portableannotations.h"
#include "core/statenames.h"

#include <algorithm>

namespace edgescope {
namespace {

const auto plainEvent = QStringLiteral("event");

// A state here for a word of the field: of several that mean the same the one that the word ends with.
QString knownState(const QString &word, const QString &name, const Labels &known)
{
    QStringList candidates;
    for (const Label &label : known)
        if (label.kind == AnnotationKind::State && (label.name == name || stateName(label.name) == name))
            candidates << label.name;
    for (const QString &candidate : candidates)
        if (candidate == name || word.endsWith(candidate, Qt::CaseInsensitive))
            return candidate;
    return candidates.size() == 1 ? candidates.front() : name;
}

Label labelFor(const Annotation &annotation, const Labels &known, const Labels &found, std::size_t number)
{
    for (const Labels *labels : {&known, &found})
        if (const Label *label = findLabel(*labels, annotation.kind, annotation.label))
            return *label;
    return {
        annotation.label, annotation.kind, usualColour(annotation.kind, annotation.label, number), {}, {}};
}

} // namespace

std::vector<ImportedWord> importedWords(const AnnotationList &list)
{
    std::vector<ImportedWord> words;
    std::map<std::pair<AnnotationKind, QString>, std::size_t> rows;
    for (const Annotation *annotation : list.all()) {
        const auto [place, isNew] = rows.try_emplace({annotation->kind, annotation->label}, words.size());
        if (isNew)
            words.push_back({annotation->kind, annotation->label, 0});
        ++words[place->second].count;
    }
    return words;
}

WordMeaning usualMeaning(const ImportedWord &word, const Labels &known)
{
    using Use = WordMeaning::Use;
    if (findLabel(known, word.kind, word.label))
        return {Use::Label, word.kind, word.label};
    const bool isPlain = word.kind == AnnotationKind::Event || word.kind == AnnotationKind::State;
    if (const std::optional<QString> name = stateName(word.label); name && isPlain)
        return name->isEmpty()
                   ? WordMeaning{Use::LeftOut, AnnotationKind::State, {}}
                   : WordMeaning{Use::Label, AnnotationKind::State, knownState(word.label, *name, known)};
    if (word.kind == AnnotationKind::Event && isSeizureWord(word.label))
        return {Use::Label, AnnotationKind::Seizure, word.label};
    return {Use::Label, word.kind, word.label};
}

MappedAnnotations mapped(const AnnotationContent &found, const ImportMapping &mapping,
                         const TimeRange &window, const Labels &known)
{
    MappedAnnotations result;
    result.content.labels.clear();
    AnnotationChanges changes;
    for (const Annotation *annotation : found.list.all()) {
        Annotation made = *annotation;
        made.more.remove(fileKey);
        const auto meaning = mapping.meanings.find({annotation->kind, annotation->label});
        if (meaning != mapping.meanings.end()) {
            if (meaning->second.use == WordMeaning::Use::LeftOut) {
                ++result.leftOut;
                continue;
            }
            if (meaning->second.use == WordMeaning::Use::Text) {
                made.note = made.note.isEmpty() ? made.label : made.label + u'\n' + made.note;
                made.label = plainEvent;
                made.kind = AnnotationKind::Event;
            } else {
                made.kind = meaning->second.kind;
                made.label = meaning->second.label;
            }
        }
        if (mapping.rater)
            made.rater = *mapping.rater;
        shift(made, mapping.offset);
        if (made.range.stop < window.start || made.range.start > window.stop ||
            (made.range.length() > 0 && made.range.intersected(window).isEmpty())) {
            ++result.outside;
            continue;
        }
        const TimeRange whole = made.range;
        made.range = {std::max(whole.start, window.start), std::min(whole.stop, window.stop)};
        if (made.kind == AnnotationKind::State && made.range.isEmpty()) {
            ++result.momentary;
            continue;
        }
        result.cut += made.range != whole;
        if (made.kind != AnnotationKind::Seizure)
            made.onsets.clear();
        if (!findLabel(result.content.labels, made.kind, made.label))
            result.content.labels.push_back(
                labelFor(made, known, found.labels, known.size() + result.content.labels.size()));
        if (!made.rater.isEmpty() && !result.content.raters.contains(made.rater))
            result.content.raters << made.rater;
        made.id = static_cast<AnnotationId>(changes.size()) + 1;
        changes.push_back({{}, std::move(made)});
    }
    result.content.list.apply(changes);
    return result;
}

} // namespace edgescope
