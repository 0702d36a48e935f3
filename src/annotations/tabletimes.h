// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/annotationtable.h"

namespace edgescope {

// How the cells of a table tell times.
class TableTimes
{
public:
    // Plain seconds, with a point.
    TableTimes() = default;
    explicit TableTimes(const TableColumns &columns);

    // Seconds from the recording's start; empty when the text is no such time.
    std::optional<double> place(const QString &text) const;
    std::optional<double> length(const QString &text) const;

private:
    bool m_isStrict = true;
    TableColumns::Times m_times = TableColumns::Times::Seconds;
    QDateTime m_start;
};

} // namespace edgescope
