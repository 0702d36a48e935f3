// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filtertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace edgescope {
namespace {

// "0.5" and "70": what was chosen is exact.
QString edgeText(double hz)
{
    return QLocale().toString(hz, 'g', 6);
}

QString bandText(const DisplayFilter &filter)
{
    const QString high = edgeText(filter.highPassHz);
    const QString low = edgeText(filter.lowPassHz);
    if (filter.highPassHz > 0 && filter.lowPassHz > 0)
        return QCoreApplication::translate("FilterText", "%1–%2\u202FHz").arg(high, low);
    if (filter.highPassHz > 0)
        return QCoreApplication::translate("FilterText", "above %1\u202FHz").arg(high);
    if (filter.lowPassHz > 0)
        return QCoreApplication::translate("FilterText", "below %1\u202FHz").arg(low);
    return {};
}

} // namespace

QStringList filterWords(const DisplayFilter &filter)
{
    QStringList words;
    if (const QString band = bandText(filter); !band.isEmpty())
        words << band;
    if (filter.notchHz > 0)
        words << QCoreApplication::translate("FilterText", "notch %1\u202FHz").arg(edgeText(filter.notchHz));
    if (filter.reference == DisplayFilter::Reference::CommonAverage)
        words << QCoreApplication::translate("FilterText", "common average");
    if (filter.reference == DisplayFilter::Reference::Bipolar)
        words << QCoreApplication::translate("FilterText", "bipolar");
    return words;
}

QString referenceTitle(DisplayFilter::Reference reference)
{
    switch (reference) {
    case DisplayFilter::Reference::CommonAverage:
        return QCoreApplication::translate("FilterText", "Common average");
    case DisplayFilter::Reference::Bipolar:
        return QCoreApplication::translate("FilterText", "Bipolar");
    case DisplayFilter::Reference::Recorded:
        break;
    }
    return QCoreApplication::translate("FilterText", "As recorded");
}

} // namespace edgescope
