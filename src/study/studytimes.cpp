// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study.h"

#include <algorithm>

// The times that analyses take in.
namespace edgescope {

TimeRange Study::analysisWindow() const
{
    if (!m_recording)
        return {};
    const TimeRange whole = m_recording->window();
    switch (m_conditions.range()) {
    case Conditions::Range::WholeRecording:
        break;
    case Conditions::Range::VisibleWindow:
        return m_selection.visible().intersected(whole);
    case Conditions::Range::Selection:
        return m_selection.selected().isEmpty() ? whole : m_selection.selected().intersected(whole);
    case Conditions::Range::AroundSeizure: {
        const TimeRange around = rangeAroundSeizure();
        return around.isEmpty() ? whole : around.intersected(whole);
    }
    case Conditions::Range::Custom: {
        const TimeRange custom = m_conditions.customRange().intersected(whole);
        return custom.isEmpty() ? whole : custom;
    }
    }
    return whole;
}

std::optional<TimeRange> Study::shownSeizure() const
{
    if (!m_recording)
        return std::nullopt;
    const std::vector<TimeRange> seizures = rangesOfKind(m_recording->intervals, Interval::Kind::Seizure);
    if (seizures.empty())
        return std::nullopt;
    const Values values = this->values("signed_cumulative");
    const std::int64_t number = values == Values() ? 1 : values.whole("seizure");
    const auto last = static_cast<std::int64_t>(seizures.size());
    return seizures[static_cast<std::size_t>(std::clamp(number, std::int64_t{1}, last) - 1)];
}

TimeRange Study::rangeAroundSeizure() const
{
    constexpr double before = 60; // seconds
    constexpr double after = 300;
    const std::optional<TimeRange> seizure = shownSeizure();
    return seizure ? TimeRange{seizure->start - before, seizure->start + after} : TimeRange();
}

} // namespace edgescope
