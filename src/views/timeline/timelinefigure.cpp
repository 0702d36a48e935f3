// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline.h"

#include "views/drawing.h"
#include "views/plottext.h"
#include "views/timeline/timelineprivate.h"

#include <QPainter>

#include <array>

// The timeline as a figure.
namespace edgescope {

FigurePainter Timeline::figure(const ColourMaps &maps) const
{
    if (!d->isOpen())
        return {};
    const Theme onPaper = withColourMaps(lightTheme(), maps);
    Theme onNothing = onPaper;
    onNothing.plot = Qt::transparent;
    // The lanes are not there any more when the figure is drawn: all looks are kept.
    std::array<std::array<std::shared_ptr<const Drawing>, 2>, 2> looks;
    for (const bool isTransparent : {false, true})
        for (const bool hasTimeBar : {false, true})
            looks[isTransparent][hasTimeBar] =
                std::make_shared<const Drawing>(size(), logicalDpiY(), [&](QPainter &painter) {
                    paintFigure(painter, isTransparent ? onNothing : onPaper, hasTimeBar);
                });
    return [looks](QPainter &painter, const QRectF &area, const FigureStyle &style) {
        looks[style.theme->plot.alpha() == 0][style.hasScaleBars]->paint(painter, area);
    };
}

void Timeline::paintFigure(QPainter &painter, const Theme &theme, bool hasTimeBar) const
{
    constexpr double dotsPerUnit = 4; // of pictures inside the figure, which are made for print
    LaneContext context = d->context(theme, plotFont(*this), *painter.device(), dotsPerUnit);
    context.isFigure = true;
    context.hasTimeBar = hasTimeBar;
    const Selection &selection = d->study.selection();
    const std::vector<LanePlace> places = d->lanes.places(size(), context, selection.visible());
    for (const LanePlace &place : places)
        LaneStack::draw(painter, place);
    drawOverlay(painter, places,
                {selection.visible(), selection.selected(), selection.marked(), {}, {}, {}, {}, {}, {}, {}},
                rect());
}

} // namespace edgescope
