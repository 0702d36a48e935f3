// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/hypnogram.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <set>

namespace edgescope {
namespace {

constexpr std::size_t leastEpochs = 16;
constexpr std::size_t mostStates = 7;
constexpr double usualEpochSeconds = 30;

// Codes of the two usual ways to number stages: with 5 for REM (Rechtschaffen and Kales, AASM files), or with
// 4 (no stage 4).
QString stageOf(int code, bool remIsFive)
{
    switch (code) {
    case 0:
        return QStringLiteral("AWAKE");
    case 1:
    case 2:
        return QStringLiteral("LSL");
    case 3:
        return QStringLiteral("SWS");
    case 4:
        return remIsFive ? QStringLiteral("SWS") : QStringLiteral("REM");
    case 5:
        return QStringLiteral("REM");
    default:
        return {};
    }
}

} // namespace

bool isHypnogram(const TextTable &table)
{
    if (table.layout.columns != 1 || table.rows() < leastEpochs)
        return false;
    const std::set<double> values(table.exact[0].begin(), table.exact[0].end());
    return values.size() <= mostStates &&
           std::all_of(values.begin(), values.end(),
                       [](double value) { return value == std::floor(value); }) &&
           *values.begin() >= -1 && *values.rbegin() <= 9;
}

void readHypnogram(const QString &path, const TextTable &table, Recording &recording)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|[_-])(\\d+)s(?:[_.-]|$)"));
    const auto match = pattern.match(QFileInfo(path).fileName());
    const double epoch = match.hasMatch() ? match.captured(1).toDouble() : usualEpochSeconds;
    const bool remIsFive =
        std::find(table.exact[0].begin(), table.exact[0].end(), 5.0) != table.exact[0].end();
    for (std::size_t n = 0; n < table.rows(); ++n) {
        const QString label = stageOf(static_cast<int>(table.exact[0][n]), remIsFive);
        const double start = static_cast<double>(n) * epoch;
        if (!label.isEmpty())
            recording.intervals.push_back({{start, start + epoch}, label, Interval::Kind::State});
    }
    recording.notes.push_back(
        {Note::Severity::Information,
         QCoreApplication::translate("PlainText",
                                     "It was taken for a hypnogram of %1 epochs of %2 s: 0 AWAKE, 1 and 2 "
                                     "LSL, 3 SWS, %3; others are unscored.")
             .arg(table.rows())
             .arg(epoch)
             .arg(remIsFive ? QStringLiteral("4 SWS, 5 REM") : QStringLiteral("4 REM"))});
}

} // namespace edgescope
