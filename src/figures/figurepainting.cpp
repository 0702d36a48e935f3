// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figurepainting.h"

#include "core/lengths.h"
#include "figures/figurelayout.h"
#include "views/plotframe.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace edgescope {
namespace {

// Fine enough for type to keep its spacing, and for the pixels of maps at 576 dots per inch.
constexpr double unitsPerPoint = 8;

QRectF toUnits(const QRectF &points)
{
    return {points.topLeft() * unitsPerPoint, points.size() * unitsPerPoint};
}

QFont fontOf(const FigureSettings &settings, double points, bool isBold)
{
    QFont font;
    if (!settings.fontFamily.isEmpty())
        font.setFamily(settings.fontFamily);
    font.setPointSizeF(points);
    font.setBold(isBold);
    return font;
}

void paintPanel(QPainter &painter, const FigurePanel &panel, const QRectF &area, const FigureStyle &style)
{
    painter.save();
    painter.setFont(QFont());
    if (panel.paint) {
        painter.setClipRect(area);
        panel.paint(painter, area, style);
    } else {
        painter.setPen(style.theme->secondaryText);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                         QCoreApplication::translate("Figure", "Nothing has been computed for this panel."));
    }
    painter.restore();
}

void paintPage(QPainter &painter, const Figure &figure, const QString &smallPrint)
{
    const FigureSettings &settings = figure.settings;
    const FigureLayout layout = figureLayout(figure);
    const Theme theme = figureTheme(settings);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(toUnits({{}, layout.page}), theme.plot);
    for (size_t index = 0; index < figure.panels.size(); ++index) {
        const FigurePanel &panel = figure.panels[index];
        const PanelPlace &place = layout.panels[index];
        paintPanel(painter, panel, toUnits(place.plot),
                   {&theme, panel.recipe.scale, settings.fontPoints, settings.fontFamily, panel.legend,
                    panel.hasScaleBars});
        painter.setPen(theme.text);
        painter.setFont(fontOf(settings, letterPoints(settings), true));
        if (!place.letter.isEmpty())
            painter.drawText(toUnits(place.letter), atLeft | Qt::AlignVCenter | Qt::TextDontClip,
                             panelLetter(settings.letters, index));
        painter.setFont(fontOf(settings, settings.fontPoints, true));
        if (!place.title.isEmpty())
            painter.drawText(toUnits(place.title), atLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             panel.title);
    }
    if (!layout.smallPrint.isEmpty()) {
        painter.setPen(theme.secondaryText);
        painter.setFont(fontOf(settings, smallPrintPoints(settings), false));
        painter.drawText(toUnits(layout.smallPrint), atLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         smallPrint);
    }
}

} // namespace

Theme figureTheme(const FigureSettings &settings)
{
    const bool isGrey = settings.colours == FigureSettings::Colours::Greyscale;
    Theme theme = withColourMaps(isGrey ? greyTheme() : lightTheme(), settings.maps);
    if (settings.isTransparent)
        theme.plot = Qt::transparent;
    return theme;
}

Drawing figureDrawing(const Figure &figure, const QString &smallPrint)
{
    return {pagePoints(figure.settings) * unitsPerPoint, unitsPerPoint * pointsPerInch,
            [&](QPainter &painter) { paintPage(painter, figure, smallPrint); }};
}

DrawingLook figureLook(const FigureSettings &settings)
{
    return {settings.lineWidthFactor, settings.colours == FigureSettings::Colours::Greyscale};
}

void paintFigure(QPainter &painter, const Figure &figure, const QString &smallPrint)
{
    figureDrawing(figure, smallPrint)
        .paint(painter, {{}, pagePoints(figure.settings)}, figureLook(figure.settings));
}

} // namespace edgescope
