// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figurelayout.h"

#include "core/lengths.h"

#include <algorithm>

namespace edgescope {
namespace {

constexpr double lineFactor = 1.35; // height of a line of text over its type size
constexpr double gapFactor = 1.2;   // between panels, over the type size
constexpr double leastSmallPrint = 5;
constexpr double letterMargin =
    0.4; // left of a letter, over the type size: it must not touch the page's edge

bool hasHeaders(const Figure &figure)
{
    return figure.settings.letters != FigureSettings::Letters::None ||
           std::ranges::any_of(figure.panels,
                               [](const FigurePanel &panel) { return !panel.title.isEmpty(); });
}

QRectF smallPrintArea(const FigureSettings &settings)
{
    if (!settings.hasSmallPrint)
        return {};
    QRectF area({}, pagePoints(settings));
    area.setTop(area.bottom() - lineFactor * smallPrintPoints(settings));
    return area;
}

// In points.
QRectF panelArea(const Figure &figure, const FigurePanel &panel)
{
    if (panel.millimetres)
        return {panel.millimetres->topLeft() * pointsPerMillimetre,
                panel.millimetres->size() * pointsPerMillimetre};
    const FigureSettings &settings = figure.settings;
    const QSizeF room = pagePoints(settings) - QSizeF(0, smallPrintArea(settings).height());
    const double gap = gapFactor * settings.fontPoints;
    const double width = (room.width() - (figure.columns - 1) * gap) / figure.columns;
    const double height = (room.height() - (figure.rows - 1) * gap) / figure.rows;
    const QRect &cell = panel.cell;
    return {cell.x() * (width + gap), cell.y() * (height + gap), cell.width() * (width + gap) - gap,
            cell.height() * (height + gap) - gap};
}

PanelPlace placeOf(const FigurePanel &panel, const FigureSettings &settings, const QRectF &cell,
                   bool hasHeader)
{
    PanelPlace place{cell, {}, {}, cell};
    if (!hasHeader)
        return place;
    const double height = std::min(lineFactor * letterPoints(settings), cell.height());
    const double letterWidth =
        settings.letters == FigureSettings::Letters::None ? 0 : 2 * letterPoints(settings);
    const double margin = letterMargin * settings.fontPoints;
    const QRectF header(cell.topLeft(), QSizeF(cell.width(), height));
    if (letterWidth > 0)
        place.letter = QRectF(header.topLeft(), QSizeF(letterWidth, height)).adjusted(margin, 0, 0, 0);
    if (!panel.title.isEmpty())
        place.title = header.adjusted(letterWidth, 0, 0, 0);
    place.plot = cell.adjusted(0, height, 0, 0);
    return place;
}

} // namespace

FigureLayout figureLayout(const Figure &figure)
{
    const FigureSettings &settings = figure.settings;
    FigureLayout layout;
    layout.page = pagePoints(settings);
    layout.smallPrint = smallPrintArea(settings);
    const bool hasHeader = hasHeaders(figure);
    for (const FigurePanel &panel : figure.panels)
        layout.panels.push_back(placeOf(panel, settings, panelArea(figure, panel), hasHeader));
    return layout;
}

QRectF panelMillimetres(const Figure &figure, const FigurePanel &panel)
{
    if (panel.millimetres)
        return *panel.millimetres;
    const QRectF points = panelArea(figure, panel);
    return {points.topLeft() / pointsPerMillimetre, points.size() / pointsPerMillimetre};
}

QSizeF pagePoints(const FigureSettings &settings)
{
    return settings.sizeMillimetres * pointsPerMillimetre;
}

double letterPoints(const FigureSettings &settings)
{
    return settings.fontPoints + 2;
}

double smallPrintPoints(const FigureSettings &settings)
{
    return std::max(leastSmallPrint, settings.fontPoints - 2);
}

QString panelLetter(FigureSettings::Letters letters, size_t panel)
{
    if (letters == FigureSettings::Letters::None)
        return {};
    constexpr size_t alphabet = 26;
    const char16_t first = letters == FigureSettings::Letters::Capital ? u'A' : u'a';
    QString text = QChar(static_cast<char16_t>(first + panel % alphabet));
    if (panel >= alphabet)
        text.prepend(panelLetter(letters, panel / alphabet - 1));
    return text;
}

} // namespace edgescope
