// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/scoring.h"

#include "annotations/annotationedits.h"
#include "study/selection.h"

#include <QKeySequence>

#include <algorithm>

namespace edgescope {
namespace {

std::vector<Interval> statesOf(const std::vector<const Annotation *> &annotations, const QString &rater)
{
    std::vector<Interval> states;
    for (const Annotation *annotation : annotations)
        if (annotation->kind == AnnotationKind::State && annotation->rater == rater)
            states.push_back({annotation->range, annotation->label, Interval::Kind::State});
    return states;
}

} // namespace

Scoring::Scoring(AnnotationDocument &document, Selection &selection)
    : m_document(document)
    , m_selection(selection)
{
    connect(&m_selection, &Selection::cursorPlaced, this, [this] {
        if (epoch() == m_epoch)
            return;
        m_epoch = epoch();
        if (m_active)
            show(m_epoch);
        emit epochChanged();
    });
}

void Scoring::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_painted.clear();
    if (active)
        show(epoch());
    emit activeChanged(active);
}

EpochGrid Scoring::grid() const
{
    return {m_selection.limits(), m_epochSeconds, m_anchor};
}

void Scoring::startAnew()
{
    m_anchor = 0;
    m_comparedRater.reset();
    m_painted.clear();
    m_epoch = epoch();
    if (m_active && m_epoch >= 0)
        show(m_epoch);
    emit settingsChanged();
}

void Scoring::setEpochSeconds(double seconds)
{
    seconds = std::clamp(seconds, 1.0, 60.0);
    if (seconds == m_epochSeconds)
        return;
    m_epochSeconds = seconds;
    m_epoch = epoch();
    if (m_active)
        show(m_epoch);
    emit settingsChanged();
}

void Scoring::setAnchor(double seconds)
{
    if (seconds == m_anchor)
        return;
    m_anchor = seconds;
    m_epoch = epoch();
    if (m_active)
        show(m_epoch);
    emit settingsChanged();
}

void Scoring::setAdvances(bool advances)
{
    if (advances == m_advances)
        return;
    m_advances = advances;
    emit settingsChanged();
}

void Scoring::setSkipsScored(bool skips)
{
    if (skips == m_skipsScored)
        return;
    m_skipsScored = skips;
    emit settingsChanged();
}

void Scoring::setComparedRater(const std::optional<QString> &rater)
{
    if (rater == m_comparedRater)
        return;
    m_comparedRater = rater;
    emit settingsChanged();
}

qint64 Scoring::epoch() const
{
    return grid().epochAt(m_selection.placedCursor());
}

QString Scoring::labelOf(qint64 epoch, const QString &rater) const
{
    const TimeRange range = grid().rangeOf(epoch);
    const std::vector<QString> labels = epochLabels(statesOf(m_document.list().overlapping(range), rater),
                                                    {range, m_epochSeconds, range.start});
    return labels.empty() ? QString() : labels.front();
}

std::vector<QString> Scoring::labels(const QString &rater) const
{
    return epochLabels(statesOf(m_document.list().all(), rater), grid());
}

void Scoring::show(qint64 epoch)
{
    const TimeRange range = grid().rangeOf(epoch);
    m_selection.setVisible({range.start - m_epochSeconds, range.start + 2 * m_epochSeconds});
}

void Scoring::goTo(qint64 epoch)
{
    const EpochGrid epochs = grid();
    if (epochs.count() == 0)
        return;
    epoch = std::clamp<qint64>(epoch, 0, epochs.count() - 1);
    m_selection.setCursor(epochs.rangeOf(epoch).start);
    if (m_active)
        show(epoch); // also when the cursor was there already and another time was shown
}

void Scoring::step(int epochs)
{
    goTo(epoch() + epochs);
    if (!m_painted.isEmpty())
        label(epoch(), m_painted);
}

template <typename Wanted>
void Scoring::goToNext(int step, const QString &sentence, Wanted wanted)
{
    const qint64 count = grid().count();
    for (qint64 at = epoch() + step; at >= 0 && at < count; at += step) {
        if (!wanted(static_cast<std::size_t>(at)))
            continue;
        goTo(at);
        return;
    }
    emit said(sentence);
}

void Scoring::goToUnscored(int step)
{
    const std::vector<QString> all = labels(m_document.content().rater);
    goToNext(step,
             step > 0 ? tr("No epoch after this one is unscored.")
                      : tr("No epoch before this one is unscored."),
             [&](std::size_t at) { return all[at].isEmpty(); });
}

void Scoring::goToChange(int step)
{
    const std::vector<QString> all = labels(m_document.content().rater);
    if (all.empty())
        return;
    const QString here = all[static_cast<std::size_t>(epoch())];
    goToNext(step, tr("The state does not change any more."),
             [&](std::size_t at) { return all[at] != here; });
}

void Scoring::goToDisagreement(int step)
{
    if (!m_comparedRater) {
        emit said(tr("Choose a rater to compare with first."));
        return;
    }
    const std::vector<QString> own = labels(m_document.content().rater);
    const std::vector<QString> others = labels(*m_comparedRater);
    goToNext(step, tr("The raters agree on all further epochs that both have scored."), [&](std::size_t at) {
        return !own[at].isEmpty() && !others[at].isEmpty() && own[at] != others[at];
    });
}

void Scoring::goToPair(const QString &own, const QString &compared)
{
    if (!m_comparedRater)
        return;
    const std::vector<QString> first = labels(m_document.content().rater);
    const std::vector<QString> second = labels(*m_comparedRater);
    const auto count = static_cast<qint64>(first.size());
    for (qint64 step = 1; step <= count; ++step) {
        const qint64 at = (epoch() + step) % count;
        if (first[static_cast<std::size_t>(at)] != own || second[static_cast<std::size_t>(at)] != compared)
            continue;
        goTo(at);
        return;
    }
}

void Scoring::label(qint64 epoch, const QString &label)
{
    const TimeRange range = grid().rangeOf(epoch);
    const QString &rater = m_document.content().rater;
    if (label.isEmpty()) {
        m_document.edit(tr("Unscore epoch %1").arg(epoch + 1), unscoring(m_document.list(), range, rater));
        return;
    }
    Annotation state;
    state.kind = AnnotationKind::State;
    state.range = range;
    state.label = label;
    state.rater = rater;
    m_document.edit(tr("%1 on epoch %2").arg(label).arg(epoch + 1), addition(m_document.list(), state));
}

void Scoring::score(const QString &name)
{
    const qint64 scored = epoch();
    if (scored < 0)
        return;
    label(scored, name);
    emit said(tr("%1 on %2. %3 undoes.")
                  .arg(name.isEmpty() ? tr("Unscored") : name)
                  .arg(scored + 1)
                  .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    if (m_advances)
        advance();
}

void Scoring::advance()
{
    if (!m_skipsScored) {
        goTo(epoch() + 1);
        return;
    }
    goToUnscored(1);
}

void Scoring::setPainted(const QString &label)
{
    m_painted = label;
    if (!label.isEmpty())
        this->label(epoch(), label);
    emit settingsChanged();
}

} // namespace edgescope
