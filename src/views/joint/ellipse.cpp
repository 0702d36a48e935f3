// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/joint/ellipse.h"

#include <QCoreApplication>

#include <cmath>
#include <numbers>

namespace edgescope {

const Ellipsoid *findEllipsoid(const Ellipsoids &ellipsoids, int scale, const QString &state)
{
    for (const Ellipsoid &ellipsoid : ellipsoids.ellipsoids)
        if (ellipsoid.scale == scale && ellipsoid.state == state)
            return &ellipsoid;
    return nullptr;
}

bool hasEllipse(const Ellipsoid &ellipsoid)
{
    return std::isfinite(ellipsoid.meanE) && std::isfinite(ellipsoid.meanI) && ellipsoid.semiMajor > 0 &&
           ellipsoid.semiMinor >= 0;
}

double longAxisAngle(const Ellipsoid &ellipsoid)
{
    return std::isfinite(ellipsoid.thetaDegrees) ? ellipsoid.thetaDegrees * std::numbers::pi / 180 : 0;
}

QPolygonF ellipseOutline(const Ellipsoid &ellipsoid, int points)
{
    QPolygonF outline;
    if (!hasEllipse(ellipsoid))
        return outline;
    const double cosine = std::cos(longAxisAngle(ellipsoid));
    const double sine = std::sin(longAxisAngle(ellipsoid));
    for (int i = 0; i <= points; ++i) {
        const double t = 2 * std::numbers::pi * (i % points) / points;
        const double along = ellipsoid.semiMajor * std::cos(t);
        const double across = ellipsoid.semiMinor * std::sin(t);
        outline << QPointF(ellipsoid.meanE + along * cosine - across * sine,
                           ellipsoid.meanI + along * sine + across * cosine);
    }
    return outline;
}

QString ellipsoidRemark(const Ellipsoid &ellipsoid)
{
    switch (ellipsoid.status) {
    case Ellipsoid::Status::Defined:
        break;
    case Ellipsoid::Status::TooFewBins:
        return QCoreApplication::translate("Ellipsoids", "Only %n bin(s) at this scale; an ellipse needs 3.",
                                           nullptr, int(ellipsoid.bins));
    case Ellipsoid::Status::Flat:
        return QCoreApplication::translate("Ellipsoids", "Flat signal.");
    case Ellipsoid::Status::Line:
        return QCoreApplication::translate("Ellipsoids", "One class does not vary: no correlation.");
    case Ellipsoid::Status::Isotropic:
        return QCoreApplication::translate("Ellipsoids", "Equal axes: no orientation.");
    }
    return {};
}

QStringList ellipsoidStates(const Ellipsoids &ellipsoids)
{
    QStringList states;
    for (const Ellipsoid &ellipsoid : ellipsoids.ellipsoids)
        if (!ellipsoid.state.isEmpty() && !states.contains(ellipsoid.state))
            states << ellipsoid.state;
    return states;
}

} // namespace edgescope
