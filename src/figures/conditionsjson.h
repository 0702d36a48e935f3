// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/checkedjson.h"
#include "study/conditions.h"

#include <optional>

// Conditions as they stand in provenance and in the panels of figures.
namespace edgescope {

QString rangeWord(Conditions::Range range);
Conditions::Range rangeFromWord(const CheckedJson &json, const QString &key);

// [start, stop] in seconds.
QJsonArray rangeJson(const TimeRange &range);
TimeRange rangeFromJson(const CheckedJson &json, const QString &key);

// Rows of units; null: all units.
QJsonValue unitsJson(const std::optional<std::vector<int>> &units);
std::optional<std::vector<int>> unitsFromJson(const CheckedJson &json, const QString &key);

QJsonArray sourcesJson(const std::vector<QByteArray> &sources);
std::vector<QByteArray> sourcesFromJson(const CheckedJson &json, const QString &key);

} // namespace edgescope
