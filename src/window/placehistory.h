// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timerange.h"

#include <QObject>

#include <vector>

namespace edgescope {

class Selection;

// The places of a recording that were looked at, for going back and forward. A place is left by a jump: to
// where less than half of what was shown is still in view. Moving on step by step stays at the same place.
class PlaceHistory : public QObject
{
    Q_OBJECT

public:
    explicit PlaceHistory(Selection &selection);

    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    void back() { go(m_back, m_forward); }
    void forward() { go(m_forward, m_back); }
    void clear();

signals:
    void changed();

private:
    void take(const TimeRange &range);
    void go(std::vector<TimeRange> &from, std::vector<TimeRange> &to);

    Selection &m_selection;
    TimeRange m_shown;
    std::vector<TimeRange> m_back; // the nearest last
    std::vector<TimeRange> m_forward;
    bool m_isGoing = false;
};

} // namespace edgescope
