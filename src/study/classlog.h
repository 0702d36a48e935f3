// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonArray>

#include <optional>

// The log of who gave which units another class, when and why. It is kept in the class file and only grows:
// what is undone is logged as well.
namespace edgescope {

// What has become of one unit. Both classes are the same when only their source has changed: a class that the
// file brought has been confirmed by hand.
struct UnitChange {
    int row = 0; // in Recording::units
    QString label;
    UnitClass from = UnitClass::Unclassified;
    UnitClass to = UnitClass::Unclassified;

    bool operator==(const UnitChange &) const = default;
};

// One change of classes, of any number of units at once.
struct ClassChange {
    QDateTime when; // UTC, to the second
    QString who;    // the rater, else the name of the system's user
    std::vector<UnitChange> units;
    // In the user's own words, or "suggested by classification", "column cell_type", "undone", "redone";
    // empty when none was given.
    QString reason;

    bool operator==(const ClassChange &) const = default;
};

// The units whose class or source differs.
std::vector<UnitChange> unitChanges(const Units &units, const UnitClasses &before, const UnitClasses &after);

// The log as it stands in the class file. Fields of the stored entries that this program does not know stay.
QJsonArray classLogToJson(const std::vector<ClassChange> &log, const QJsonArray &stored);

// Nothing when an entry is damaged.
std::optional<std::vector<ClassChange>> classLogFromJson(const QJsonArray &array);

// A table "class_log", one row a unit and change, oldest first: when (ISO 8601, UTC), who, unit, label,
// from_class, to_class, reason.
Table classLogTable(const std::vector<ClassChange> &log);

// Who is at work when the annotations name no rater: the name of the system's user.
QString systemUserName();

} // namespace edgescope
