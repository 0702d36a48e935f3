// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <vector>

namespace edgescope {

// What every picture shows, shared by all views: the current scale, the states, range and units that the
// analyses take in, and the surrogates beside the data. One setter and one signal each.
class Conditions : public QObject
{
    Q_OBJECT

public:
    // AroundSeizure: from a minute before the seizure that S(t) is shown of to five minutes after its onset.
    enum class Range { WholeRecording, VisibleWindow, Selection, AroundSeizure, Custom };
    Q_ENUM(Range)
    // Which units the ensembles take in.
    enum class Units { All, Selected };
    Q_ENUM(Units)

    using QObject::QObject;

    int scale() const { return m_scale; }                  // k = 1…32
    const QStringList &states() const { return m_states; } // none: all time, states ignored
    Range range() const { return m_range; }
    // The times of Range::Custom; empty: all of the recording.
    const TimeRange &customRange() const { return m_customRange; }
    Units units() const { return m_units; }
    // Ids of the surrogates that the data are compared with, in the order of switching on.
    const std::vector<QByteArray> &sources() const { return m_sources; }

    void setScale(int scale);
    void setStates(QStringList states);
    void setRange(Range range);
    // Sets the times and the range to them.
    void setCustomRange(const TimeRange &range);
    void setUnits(Units units);
    void setSources(std::vector<QByteArray> sources);

signals:
    void scaleChanged(int scale);
    void statesChanged(const QStringList &states);
    void rangeChanged(edgescope::Conditions::Range range);
    void unitsChanged(edgescope::Conditions::Units units);
    void sourcesChanged(const std::vector<QByteArray> &sources);

private:
    int m_scale = 15;
    QStringList m_states;
    Range m_range = Range::WholeRecording;
    TimeRange m_customRange;
    Units m_units = Units::All;
    std::vector<QByteArray> m_sources;
};

} // namespace edgescope
