// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figurejson.h"

#include "core/scalegrid.h"
#include "figures/colourmapsjson.h"
#include "figures/conditionsjson.h"
#include "figures/figurelayout.h"

namespace edgescope {
namespace {

constexpr int mostCells = 12; // along one side of the grid
constexpr double leastMillimetres = 10;
constexpr double mostMillimetres = 2000;

// In the order of the enumerations.
const QStringList letterWords = {QStringLiteral("capital"), QStringLiteral("small"), QStringLiteral("none")};
const QStringList colourWords = {QStringLiteral("print"), QStringLiteral("greyscale")};
const QStringList legendWords = {QStringLiteral("beside"), QStringLiteral("inside"), QStringLiteral("none")};

QJsonObject settingsJson(const FigureSettings &settings)
{
    return {{QStringLiteral("width_mm"), settings.sizeMillimetres.width()},
            {QStringLiteral("height_mm"), settings.sizeMillimetres.height()},
            {QStringLiteral("dots_per_inch"), settings.dotsPerInch},
            {QStringLiteral("font_family"), settings.fontFamily},
            {QStringLiteral("font_points"), settings.fontPoints},
            {QStringLiteral("line_width_factor"), settings.lineWidthFactor},
            {QStringLiteral("letters"), letterWords[static_cast<qsizetype>(settings.letters)]},
            {QStringLiteral("colours"), colourWords[static_cast<qsizetype>(settings.colours)]},
            {QStringLiteral("colour_maps"), colourMapsJson(settings.maps)},
            {QStringLiteral("transparent"), settings.isTransparent},
            {QStringLiteral("small_print"), settings.hasSmallPrint}};
}

FigureSettings settingsFrom(const CheckedJson &json)
{
    FigureSettings settings;
    settings.sizeMillimetres = {json.number(QStringLiteral("width_mm"), leastMillimetres, mostMillimetres),
                                json.number(QStringLiteral("height_mm"), leastMillimetres, mostMillimetres)};
    settings.dotsPerInch = static_cast<int>(json.whole(QStringLiteral("dots_per_inch"), 72, 1200));
    settings.fontFamily = json.text(QStringLiteral("font_family"));
    settings.fontPoints = json.number(QStringLiteral("font_points"), 1, 100);
    settings.lineWidthFactor = json.number(QStringLiteral("line_width_factor"), 0.1, 10);
    settings.letters =
        static_cast<FigureSettings::Letters>(json.word(QStringLiteral("letters"), letterWords));
    settings.colours =
        static_cast<FigureSettings::Colours>(json.word(QStringLiteral("colours"), colourWords));
    // Files of earlier versions have none.
    if (json.has(QStringLiteral("colour_maps")))
        settings.maps = colourMapsFrom(json.part(QStringLiteral("colour_maps")));
    settings.isTransparent = json.yes(QStringLiteral("transparent"));
    settings.hasSmallPrint = json.yes(QStringLiteral("small_print"));
    return settings;
}

// [x, y, width, height]; null: the panel stands in its cell.
QJsonValue placeJson(const std::optional<QRectF> &place)
{
    return place ? QJsonValue(QJsonArray{place->x(), place->y(), place->width(), place->height()})
                 : QJsonValue::Null;
}

std::optional<QRectF> placeFrom(const CheckedJson &json)
{
    const QString key = QStringLiteral("millimetres");
    if (json.isNull(key))
        return {};
    const QJsonArray array = json.array(key);
    for (const QJsonValue &value : array)
        if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > mostMillimetres)
            json.refuse(key);
    if (array.size() != 4 || array[2].toDouble() < leastPanelMillimetres ||
        array[3].toDouble() < leastPanelMillimetres)
        json.refuse(key);
    return QRectF(array[0].toDouble(), array[1].toDouble(), array[2].toDouble(), array[3].toDouble());
}

QJsonObject panelJson(const FigurePanel &panel)
{
    const PanelRecipe &recipe = panel.recipe;
    return {{QStringLiteral("column"), panel.cell.x()},
            {QStringLiteral("row"), panel.cell.y()},
            {QStringLiteral("columns"), panel.cell.width()},
            {QStringLiteral("rows"), panel.cell.height()},
            {QStringLiteral("millimetres"), placeJson(panel.millimetres)},
            {QStringLiteral("legend"), legendWords[static_cast<qsizetype>(panel.legend)]},
            {QStringLiteral("scale_bars"), panel.hasScaleBars},
            {QStringLiteral("title"), panel.title},
            {QStringLiteral("frozen"), panel.isFrozen},
            {QStringLiteral("view"), QString::fromLatin1(recipe.view)},
            {QStringLiteral("options"), recipe.options},
            {QStringLiteral("scale"), recipe.scale},
            {QStringLiteral("states"), QJsonArray::fromStringList(recipe.states)},
            {QStringLiteral("range"), rangeWord(recipe.range)},
            {QStringLiteral("visible_s"), rangeJson(recipe.visible)},
            {QStringLiteral("selected_s"), rangeJson(recipe.selected)},
            {QStringLiteral("sources"), sourcesJson(recipe.sources)},
            {QStringLiteral("custom_s"), rangeJson(recipe.custom)},
            {QStringLiteral("units"), unitsJson(recipe.units)}};
}

FigurePanel panelFrom(const CheckedJson &json, int columns, int rows)
{
    FigurePanel panel;
    const auto cells = [&json](const QString &key, int least, int most) {
        return static_cast<int>(json.whole(key, least, most));
    };
    const int column = cells(QStringLiteral("column"), 0, columns - 1);
    const int row = cells(QStringLiteral("row"), 0, rows - 1);
    panel.cell = QRect(column, row, cells(QStringLiteral("columns"), 1, columns - column),
                       cells(QStringLiteral("rows"), 1, rows - row));
    // Files of earlier versions have none of these.
    if (json.has(QStringLiteral("millimetres")))
        panel.millimetres = placeFrom(json);
    if (json.has(QStringLiteral("legend")))
        panel.legend = static_cast<LegendPlace>(json.word(QStringLiteral("legend"), legendWords));
    if (json.has(QStringLiteral("scale_bars")))
        panel.hasScaleBars = json.yes(QStringLiteral("scale_bars"));
    panel.title = json.text(QStringLiteral("title"));
    panel.isFrozen = json.yes(QStringLiteral("frozen"));
    panel.recipe = {json.text(QStringLiteral("view")).toLatin1(),
                    json.object(QStringLiteral("options")),
                    static_cast<int>(json.whole(QStringLiteral("scale"), 1, scaleCount)),
                    json.texts(QStringLiteral("states")),
                    rangeFromWord(json, QStringLiteral("range")),
                    rangeFromJson(json, QStringLiteral("visible_s")),
                    rangeFromJson(json, QStringLiteral("selected_s")),
                    sourcesFromJson(json, QStringLiteral("sources")),
                    rangeFromJson(json, QStringLiteral("custom_s")),
                    unitsFromJson(json, QStringLiteral("units"))};
    return panel;
}

} // namespace

QJsonObject figureJson(const Figure &figure)
{
    QJsonArray panels;
    for (const FigurePanel &panel : figure.panels)
        panels << panelJson(panel);
    return {{QStringLiteral("name"), figure.name},
            {QStringLiteral("settings"), settingsJson(figure.settings)},
            {QStringLiteral("columns"), figure.columns},
            {QStringLiteral("rows"), figure.rows},
            {QStringLiteral("panels"), panels}};
}

Figure figureFromJson(const QJsonObject &object, const QString &source)
{
    const CheckedJson json(object, source, QStringLiteral("figure"));
    Figure figure;
    figure.name = json.text(QStringLiteral("name"));
    figure.settings = settingsFrom(json.part(QStringLiteral("settings")));
    figure.columns = static_cast<int>(json.whole(QStringLiteral("columns"), 1, mostCells));
    figure.rows = static_cast<int>(json.whole(QStringLiteral("rows"), 1, mostCells));
    for (const QJsonValue &element : json.array(QStringLiteral("panels")))
        figure.panels.push_back(
            panelFrom(json.part(QStringLiteral("panels"), element), figure.columns, figure.rows));
    return figure;
}

} // namespace edgescope
