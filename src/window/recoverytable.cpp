// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recoverytable.h"

#include "views/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

template <typename Number>
const std::vector<Number> *columnOf(const Table &table, const char *name)
{
    const auto column = std::ranges::find(table.columns, QByteArray(name), &Column::name);
    return column == table.columns.end() ? nullptr : std::get_if<std::vector<Number>>(&column->values);
}

double cellOf(const Table &table, const char *name, std::size_t row)
{
    const auto *column = columnOf<double>(table, name);
    return column && row < column->size() ? (*column)[row] : undefined;
}

} // namespace

std::optional<SeizureRecovery> recoveryOf(const Result &result, const TimeRange &seizure)
{
    const auto table = std::ranges::find(result.tables, QByteArray("recovery"), &Table::name);
    const auto *onsets = table == result.tables.end() ? nullptr : columnOf<double>(*table, "onset_s");
    const auto *statuses = onsets ? columnOf<QString>(*table, "status") : nullptr;
    if (!statuses)
        return std::nullopt;
    const auto onset = std::ranges::find(*onsets, seizure.start);
    if (onset == onsets->end())
        return std::nullopt;
    const auto row = static_cast<std::size_t>(onset - onsets->begin());
    SeizureRecovery recovery;
    const QString &status = (*statuses)[row];
    if (status == u"ok")
        recovery.verdict = SeizureRecovery::Verdict::Recovered;
    else if (status == u"not within recording")
        recovery.verdict = SeizureRecovery::Verdict::NotWithin;
    else
        recovery.reason = status;
    recovery.peak = cellOf(*table, "peak_residual", row);
    recovery.peakTime = cellOf(*table, "peak_t_s", row);
    recovery.toBand = cellOf(*table, "recovery_s", row);
    recovery.toHalf = cellOf(*table, "half_recovery_s", row);
    recovery.tau = cellOf(*table, "tau_s", row);
    recovery.tauLow = cellOf(*table, "tau_low", row);
    recovery.tauHigh = cellOf(*table, "tau_high", row);
    return recovery;
}

QString recoverySecondsText(double seconds)
{
    return measuredText(numberText(seconds), QStringLiteral("s"));
}

QString verdictText(const SeizureRecovery &recovery)
{
    switch (recovery.verdict) {
    case SeizureRecovery::Verdict::Recovered:
        return QCoreApplication::translate("Recovery", "recovered");
    case SeizureRecovery::Verdict::NotWithin:
        return QCoreApplication::translate("Recovery", "not within recording");
    case SeizureRecovery::Verdict::None:
        break;
    }
    return recovery.reason;
}

} // namespace edgescope
