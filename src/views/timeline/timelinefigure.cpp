// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline.h"

#include "core/lengths.h"
#include "views/timeline/timelineprivate.h"

#include <QPainter>

#include <algorithm>
#include <memory>
#include <utility>

// The timeline as a figure.
namespace edgescope {
namespace {

// The lanes as they were when the figure was made. Marks, scoring and selection go on changing in the study:
// the figure has its own.
class TimelinePicture
{
public:
    TimelinePicture(Study &study, LaneStack lanes, const LaneContext &context)
        : m_annotations(study.annotations().content())
        , m_scoring(m_annotations, m_selection)
        , m_lanes(std::move(lanes))
        , m_context(context)
    {
        const Selection &selection = study.selection();
        m_selection.reset(selection.limits(), selection.limits().length());
        m_selection.setCursor(selection.placedCursor());
        m_scoring.setAnchor(study.scoring().grid().anchor);
        m_scoring.setEpochSeconds(study.scoring().grid().epochSeconds);
        m_scoring.setComparedRater(study.scoring().comparedRater());
        m_scoring.setActive(study.scoring().isActive());
        m_selection.setVisible(selection.visible());
        m_selection.setSelected(selection.selected());
        m_selection.setMarked(selection.marked());
        m_context.annotations = &m_annotations;
        m_context.scoring = &m_scoring;
        m_context.editAnnotation = nullptr;
        m_context.showUnit = nullptr;
        m_context.isFigure = true;
    }

    // Laid out for the size of the area and its type. Only where the lanes would not fit is all of it
    // smaller.
    void paint(QPainter &painter, const QRectF &area, const FigureStyle &style) const
    {
        LaneContext context = m_context;
        context.theme = style.theme;
        context.hasTimeBar = style.hasScaleBars;
        // Lanes are made of pixels for text of the usual size: the painter is scaled instead.
        constexpr int textPixels = 12;
        QFont font;
        if (!style.fontFamily.isEmpty())
            font.setFamily(style.fontFamily);
        font.setPixelSize(textPixels);
        font.setHintingPreference(QFont::PreferNoHinting);
        constexpr double sameSize = 1;
        context.font = font;
        context.metrics = LaneMetrics::of(font, *painter.device(), sameSize);
        const double type = style.fontPoints * painter.device()->logicalDpiY() / pointsPerInch;
        const double leastWidth = 2 * (context.metrics.header + context.metrics.margin);
        context.pixelRatio = std::min(
            {type / textPixels, area.height() / m_lanes.leastHeight(context), area.width() / leastWidth});
        painter.save();
        painter.translate(area.topLeft());
        painter.scale(context.pixelRatio, context.pixelRatio);
        const QSizeF room = area.size() / context.pixelRatio;
        const TimeRange &visible = m_selection.visible();
        const std::vector<LanePlace> places = m_lanes.places(room, context, visible);
        for (const LanePlace &place : places)
            LaneStack::draw(painter, place);
        drawOverlay(painter, places,
                    {visible, m_selection.selected(), m_selection.marked(), {}, {}, {}, {}, {}, {}, {}},
                    QRectF({}, room));
        painter.restore();
    }

private:
    AnnotationDocument m_annotations;
    Selection m_selection;
    Scoring m_scoring;
    LaneStack m_lanes;
    LaneContext m_context;
};

} // namespace

FigurePainter Timeline::figure() const
{
    if (!d->isOpen())
        return {};
    const LaneContext context = d->screenContext();
    return [picture = std::make_shared<const TimelinePicture>(
                d->study, d->lanes.forFigure(size(), context, d->study.selection().visible()), context)](
               QPainter &painter, const QRectF &area, const FigureStyle &style) {
        picture->paint(painter, area, style);
    };
}

} // namespace edgescope
