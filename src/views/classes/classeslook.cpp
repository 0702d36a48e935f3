// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/classes/classeslook.h"

#include "views/numbertext.h"
#include "views/unit/unitcontent.h"

#include <QCoreApplication>

#include <cmath>

namespace edgescope {
namespace {

QString measured(const char *text, double ms)
{
    return QCoreApplication::translate("ClassesView", text).arg(millisecondsText(ms));
}

} // namespace

QString millisecondsText(double ms)
{
    return measuredText(numberText(ms, 3), QStringLiteral("ms"));
}

UnitClass shownClass(const UnitPlane &plane, const ClassesLook &look, std::size_t unit)
{
    return isByHand(look, unit) ? *look.byHand[unit] : plane.units[unit].suggested;
}

bool isByHand(const ClassesLook &look, std::size_t unit)
{
    return unit < look.byHand.size() && look.byHand[unit].has_value();
}

double shownThreshold(const UnitPlane &plane, const ClassesLook &look)
{
    return std::isfinite(plane.threshold) ? look.threshold.value_or(plane.threshold) : undefined;
}

QStringList unitReasons(const UnitPlane &plane, const ClassesLook &look, std::size_t unit)
{
    const PlaneUnit &shown = plane.units[unit];
    QStringList parts{shown.label};
    if (isByHand(look, unit))
        parts << QCoreApplication::translate("ClassesView", "%1 by hand")
                     .arg(unitClassTitle(*look.byHand[unit]))
              << QCoreApplication::translate("ClassesView", "suggested: %1")
                     .arg(unitClassTitle(shown.suggested));
    else
        parts << unitClassTitle(shown.suggested);
    // Where a threshold decides, the reason says it.
    if (std::isfinite(shown.troughToPeak) && (shown.isPeakCut || !plane.groups.empty()))
        parts << measured(shown.isPeakCut ? QT_TRANSLATE_NOOP("ClassesView", "trough-to-peak at least %1")
                                          : QT_TRANSLATE_NOOP("ClassesView", "trough-to-peak %1"),
                          shown.troughToPeak);
    if (std::isfinite(shown.halfWidth))
        parts << measured(QT_TRANSLATE_NOOP("ClassesView", "half width %1"), shown.halfWidth);
    // The reason tells the posterior of the likelier class, but not which that is.
    if (std::isfinite(shown.excitatory) && shown.suggested == UnitClass::Unclassified)
        parts << QCoreApplication::translate("ClassesView", "excitatory with posterior %1")
                     .arg(numberText(shown.excitatory, 2));
    if (!shown.reason.isEmpty())
        parts << shown.reason;
    if (!shown.conflict.isEmpty())
        parts << QCoreApplication::translate("ClassesView", "conflict: %1").arg(shown.conflict);
    return parts;
}

std::vector<int> conflictingUnits(const UnitPlane &plane)
{
    std::vector<int> units;
    for (std::size_t n = 0; n < plane.units.size(); ++n)
        if (!plane.units[n].conflict.isEmpty())
            units.push_back(static_cast<int>(n));
    return units;
}

} // namespace edgescope
