// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/seizurechoice.h"

#include "analyses/signedcumulative.h"
#include "study/study.h"

#include <algorithm>

namespace edgescope {
namespace {

const QByteArray cumulativeId = "signed_cumulative";

std::vector<TimeRange> seizuresOf(const Study &study)
{
    return study.recording() ? rangesOfKind(study.recording()->intervals, Interval::Kind::Seizure)
                             : std::vector<TimeRange>{};
}

std::int64_t shownNumber(const Study &study)
{
    return study.values(cumulativeId).whole("seizure");
}

} // namespace

SeizureChoice::SeizureChoice(Study &study)
    : QObject(&study)
    , m_study(study)
    , m_number(shownNumber(study))
{
    connect(&study.selection(), &Selection::annotationsChanged, this, &SeizureChoice::takeSelected);
    connect(&study, &Study::valuesChanged, this, [this](const QByteArray &analysis) {
        if (analysis == cumulativeId)
            takeNumber();
    });
}

void SeizureChoice::go(int step)
{
    const std::vector<TimeRange> seizures = seizuresOf(m_study);
    const double cursor = m_study.selection().cursor();
    auto number =
        std::ranges::count_if(seizures, [cursor](const TimeRange &each) { return each.start <= cursor; });
    number += step > 0 ? 0 : -1; // of the seizure to be shown, when the cursor is in none
    if (step < 0 && number >= 0 && seizures[static_cast<size_t>(number)].start == cursor)
        --number;
    if (number < 0 || number >= static_cast<std::ptrdiff_t>(seizures.size()))
        return;
    choose(number + 1);
}

void SeizureChoice::choose(std::int64_t number)
{
    setNumber(number);
    show(number);
}

std::vector<TimeRange> SeizureChoice::seizures() const
{
    return seizuresOf(m_study);
}

std::int64_t SeizureChoice::number() const
{
    return std::min(std::max(m_number, std::int64_t{1}),
                    static_cast<std::int64_t>(seizuresOf(m_study).size()));
}

// Of several, the one that S(t) is shown of may stay.
void SeizureChoice::takeSelected()
{
    std::vector<std::int64_t> numbers;
    for (const AnnotationId id : m_study.selection().annotations())
        if (const Annotation *annotation = m_study.annotations().list().find(id);
            annotation && annotation->kind == AnnotationKind::Seizure)
            if (const std::int64_t number = numberOf(annotation->range); number > 0)
                numbers.push_back(number);
    if (!numbers.empty() && std::ranges::find(numbers, m_number) == numbers.end())
        setNumber(numbers.front());
}

void SeizureChoice::takeNumber()
{
    const std::int64_t number = shownNumber(m_study);
    if (number == m_number)
        return;
    m_number = number;
    show(number);
}

void SeizureChoice::show(std::int64_t number)
{
    constexpr double before = 60; // seconds
    constexpr double after = 300;
    const std::vector<TimeRange> seizures = seizuresOf(m_study);
    if (number < 1 || number > static_cast<std::int64_t>(seizures.size()))
        return;
    const TimeRange &seizure = seizures[static_cast<size_t>(number - 1)];
    Selection &selection = m_study.selection();
    selection.setCursor(seizure.start);
    selection.setVisible({seizure.start - before, seizure.start + after});
    if (const AnnotationId id = annotationOf(seizure); id != 0)
        selection.setAnnotations({id});
}

void SeizureChoice::setNumber(std::int64_t number)
{
    if (number == m_number)
        return;
    m_number = number;
    const std::vector<Parameter> &parameters = signedCumulativeParameters();
    Values values = m_study.values(cumulativeId);
    values.set(*std::ranges::find(parameters, "seizure", &Parameter::key), number);
    m_study.setValues(cumulativeId, values);
}

// From 1, as they follow in time; 0 when the range is none of them.
std::int64_t SeizureChoice::numberOf(const TimeRange &range) const
{
    const std::vector<TimeRange> seizures = seizuresOf(m_study);
    const auto found = std::ranges::find_if(
        seizures, [&](const TimeRange &seizure) { return !seizure.intersected(range).isEmpty(); });
    return found == seizures.end() ? 0 : found - seizures.begin() + 1;
}

AnnotationId SeizureChoice::annotationOf(const TimeRange &seizure) const
{
    const AnnotationDocument &document = m_study.annotations();
    for (const Annotation *annotation : document.list().overlapping(seizure))
        if (annotation->kind == AnnotationKind::Seizure && document.isUsed(*annotation))
            return annotation->id;
    return 0;
}

} // namespace edgescope
