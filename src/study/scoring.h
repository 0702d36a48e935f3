// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationdocument.h"
#include "annotations/epochs.h"

#include <QObject>

#include <optional>

namespace edgescope {

class Selection;

// Lengths of epochs that are offered, in seconds; any from 1 to 60 may be set.
inline constexpr double epochLengths[] = {1, 4, 5, 10, 20, 30, 60};

// Scoring of vigilance states epoch by epoch. The epoch in hand is the one that holds the cursor; a label
// given to it is an edit of the annotations, by the present rater.
class Scoring : public QObject
{
    Q_OBJECT

public:
    Scoring(AnnotationDocument &document, Selection &selection);

    // While scoring, the time shown is the epoch in hand with one epoch before and after it.
    bool isActive() const { return m_active; }
    void setActive(bool active);

    // Another recording: the grid begins at its start, and nobody is compared or painted.
    void startAnew();

    EpochGrid grid() const;
    void setEpochSeconds(double seconds); // 1…60
    // Where an epoch begins, such as lights off; 0, the recording's start, at first.
    void setAnchor(double seconds);
    bool advances() const { return m_advances; } // to the next epoch after each label
    void setAdvances(bool advances);
    bool skipsScored() const { return m_skipsScored; } // when it advances
    void setSkipsScored(bool skips);
    // Whose states are compared with those of the present rater; none: nobody's. The rater without a name
    // stands for the states that came with the recording.
    const std::optional<QString> &comparedRater() const { return m_comparedRater; }
    void setComparedRater(const std::optional<QString> &rater);

    qint64 epoch() const; // −1 when nothing is open
    TimeRange range() const { return grid().rangeOf(epoch()); }
    // The state of an epoch by a rater, empty when it is unscored.
    QString labelOf(qint64 epoch, const QString &rater) const;
    // The state of each epoch by a rater, empty where it is unscored.
    std::vector<QString> labels(const QString &rater) const;

    void goTo(qint64 epoch);
    void step(int epochs);
    // To the next (or, with step −1, the previous) epoch that is unscored, is of another state than this one,
    // or is of different states by the present and the compared rater. Says so when there is none.
    void goToUnscored(int step);
    void goToChange(int step);
    void goToDisagreement(int step);
    // To the next epoch after this one, or the first of all, to which the present rater gave one state and
    // the compared one the other.
    void goToPair(const QString &own, const QString &compared);

    // Gives the epoch in hand a state, or makes it unscored (empty), and advances.
    void score(const QString &label);
    // Gives this state to every epoch that is stepped to from now on, beginning with the present one, until
    // it is switched off by an empty text, which is also the state when nothing is painted.
    void setPainted(const QString &label);
    QString painted() const { return m_painted; }

signals:
    void activeChanged(bool active);
    void epochChanged();
    void settingsChanged();
    // A sentence for the status bar ("SWS on 439. Ctrl+Z undoes.").
    void said(const QString &text);

private:
    void show(qint64 epoch);
    void advance();
    void label(qint64 epoch, const QString &label);
    template <typename Wanted>
    void goToNext(int step, const QString &sentence, Wanted wanted);

    AnnotationDocument &m_document;
    Selection &m_selection;
    bool m_active = false;
    double m_epochSeconds = 30;
    double m_anchor = 0;
    bool m_advances = true;
    bool m_skipsScored = false;
    std::optional<QString> m_comparedRater;
    QString m_painted;
    qint64 m_epoch = -1; // told last
};

} // namespace edgescope
