// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/colourmapsjson.h"

namespace edgescope {
namespace {

// In the order of the enumerations.
const QStringList sequentialWords = {QStringLiteral("inferno"), QStringLiteral("viridis"),
                                     QStringLiteral("cividis"), QStringLiteral("greys")};
const QStringList divergingWords = {QStringLiteral("classes"), QStringLiteral("pink-green"),
                                    QStringLiteral("greys")};
const QStringList classWords = {QStringLiteral("blue-orange"), QStringLiteral("green-purple"),
                                QStringLiteral("greys")};

template <typename Map>
QString wordOf(Map map, const QStringList &words)
{
    return words[static_cast<qsizetype>(map)];
}

template <typename Map>
Map mapFrom(const CheckedJson &json, const char *key, const QStringList &words)
{
    return static_cast<Map>(json.word(QLatin1String(key), words));
}

} // namespace

QJsonObject colourMapsJson(const ColourMaps &maps)
{
    return {{QStringLiteral("power"), wordOf(maps.power, sequentialWords)},
            {QStringLiteral("unit_interval"), wordOf(maps.unitInterval, sequentialWords)},
            {QStringLiteral("density"), wordOf(maps.density, sequentialWords)},
            {QStringLiteral("diverging"), wordOf(maps.diverging, divergingWords)},
            {QStringLiteral("classes"), wordOf(maps.classes, classWords)}};
}

ColourMaps colourMapsFrom(const CheckedJson &json)
{
    return {mapFrom<SequentialMap>(json, "power", sequentialWords),
            mapFrom<SequentialMap>(json, "unit_interval", sequentialWords),
            mapFrom<SequentialMap>(json, "density", sequentialWords),
            mapFrom<DivergingMap>(json, "diverging", divergingWords),
            mapFrom<ClassPalette>(json, "classes", classWords)};
}

} // namespace edgescope
