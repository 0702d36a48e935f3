// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ellipsoids/stackpainter.h"

#include "core/scalegrid.h"
#include "views/numbertext.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace edgescope {
namespace {

constexpr int ringPoints = 180;
constexpr double justInside = 0.985; // of the way from the middle of a disc to its rim
constexpr int rateTicks = 4;

std::vector<AxisTick> stackTicks(const StackScene &scene)
{
    Axis axis;
    axis.minimum = scene.minimum;
    axis.maximum = scene.maximum;
    return axisTicks(axis, rateTicks);
}

std::vector<double> decades(const StackScene &scene)
{
    std::vector<double> widths;
    const double first = scene.discs.front().ellipsoid->width;
    const double last = scene.discs.back().ellipsoid->width;
    for (int exponent = -3; exponent <= 2; ++exponent)
        if (const double width = std::pow(10, exponent); width >= first && width <= last)
            widths.push_back(width);
    return widths;
}

// The four upright edges of the box.
constexpr std::array<std::array<float, 2>, 4> corners = {{{0, 0}, {1, 0}, {1, 1}, {0, 1}}};

double distanceToEye(const StackProjection &projection, const QVector3D &point)
{
    return (point - projection.eye()).lengthSquared();
}

// The edge of the floor along one axis that is nearer to the eye.
struct FloorEdge {
    QVector3D from;
    QVector3D to;
};
FloorEdge nearerEdge(const StackProjection &projection, bool alongE)
{
    const auto edge = [alongE](float across) {
        return alongE ? FloorEdge{{0, across, 0}, {1, across, 0}} : FloorEdge{{across, 0, 0}, {across, 1, 0}};
    };
    const auto distance = [&](const FloorEdge &candidate) {
        return distanceToEye(projection, (candidate.from + candidate.to) / 2);
    };
    return distance(edge(0)) < distance(edge(1)) ? edge(0) : edge(1);
}

void paintRateTexts(QPainter &painter, const StackScene &scene, const StackProjection &projection,
                    bool alongE, const FigureStyle &style, const PlotMetrics &metrics)
{
    const FloorEdge edge = nearerEdge(projection, alongE);
    const QPointF from = projection.toPicture(edge.from);
    const QPointF to = projection.toPicture(edge.to);
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    if (length < 3 * metrics.lineHeight)
        return;
    // Texts go to the side of the edge that is away from the middle of the box.
    QPointF outward(-along.y() / length, along.x() / length);
    const QPointF middle = projection.toPicture(StackCamera::focus());
    if (QPointF::dotProduct(outward, (from + to) / 2 - middle) < 0)
        outward = -outward;
    painter.setFont(metrics.font);
    painter.setPen(QPen(style.theme->secondaryText, metrics.unit));
    double widest = 0;
    for (const AxisTick &tick : stackTicks(scene)) {
        const QPointF place = from + scene.toAxis(tick.value) * along;
        painter.drawLine(place, place + 4 * metrics.unit * outward);
        const double width = metrics.textWidth(tick.text);
        widest = std::max(widest, width);
        const QPointF centre = place + (0.62 * metrics.lineHeight + 4 * metrics.unit) * outward;
        painter.drawText(QRectF(centre.x() - width / 2, centre.y() - metrics.lineHeight / 2,
                                width + metrics.unit, metrics.lineHeight),
                         Qt::AlignCenter | Qt::TextDontClip, tick.text);
    }
    const UnitClass unitClass = alongE ? UnitClass::Excitatory : UnitClass::Inhibitory;
    const QString title = alongE ? QCoreApplication::translate("EllipsoidView", "Ensemble E")
                                 : QCoreApplication::translate("EllipsoidView", "Ensemble I");
    painter.setFont(metrics.boldFont);
    painter.setPen(style.theme->unitClassText(unitClass));
    const double width = std::max(metrics.textWidth(title, true), metrics.textWidth(scene.unit));
    const double reach = 1.3 * metrics.lineHeight + std::abs(outward.x()) * (width / 2 + widest / 2) +
                         std::abs(outward.y()) * metrics.lineHeight;
    QPointF centre = (from + to) / 2 + reach * outward;
    // Words that would reach out of the picture slide along the edge, towards its upper end.
    const QPointF upwards = (along.y() > 0 ? -1 : 1) / length * along;
    const double below = centre.y() + metrics.lineHeight - projection.area().bottom();
    if (below > 0 && upwards.y() < 0)
        centre += std::min(below / -upwards.y(), length / 2) * upwards;
    centre.setY(std::min(centre.y(), projection.area().bottom() - metrics.lineHeight));
    painter.drawText(
        QRectF(centre.x() - width / 2, centre.y() - metrics.lineHeight, width, metrics.lineHeight),
        Qt::AlignCenter | Qt::TextDontClip, title);
    painter.setFont(metrics.font);
    painter.setPen(style.theme->secondaryText);
    painter.drawText(QRectF(centre.x() - width / 2, centre.y(), width, metrics.lineHeight),
                     Qt::AlignCenter | Qt::TextDontClip, scene.unit);
}

// Discs whose Δt is written, the most telling first: the current one, the ends, then the display scales.
std::vector<const StackDisc *> labelledDiscs(const StackScene &scene, int currentScale)
{
    std::vector<const StackDisc *> labelled;
    const auto add = [&](auto &&wanted) {
        for (const StackDisc &disc : scene.discs)
            if (wanted(disc) && std::ranges::find(labelled, &disc) == labelled.end())
                labelled.push_back(&disc);
    };
    add([&](const StackDisc &disc) { return disc.ellipsoid->scale == currentScale; });
    add([&](const StackDisc &disc) { return &disc == &scene.discs.front() || &disc == &scene.discs.back(); });
    add([](const StackDisc &disc) {
        return std::ranges::find(displayScales, disc.ellipsoid->scale) != displayScales.end();
    });
    return labelled;
}

// Δt at the rightmost upright edge, or nothing where the stack is seen from the top.
void paintWidthTexts(QPainter &painter, const StackScene &scene, const StackProjection &projection,
                     const FigureStyle &style, const PlotMetrics &metrics)
{
    const auto corner = *std::ranges::max_element(corners, {}, [&](const auto &place) {
        return projection.toPicture({place[0], place[1], stackHeight / 2}).x();
    });
    const auto place = [&](float height) { return projection.toPicture({corner[0], corner[1], height}); };
    if (std::abs(place(0).y() - place(stackHeight).y()) < 4 * metrics.lineHeight)
        return;
    std::vector<double> taken;
    const double gap = 5 * metrics.unit;
    for (const StackDisc *disc : labelledDiscs(scene, style.scale)) {
        const QPointF point = place(disc->centre.z());
        if (std::ranges::any_of(taken,
                                [&](double y) { return std::abs(y - point.y()) < metrics.lineHeight; }))
            continue;
        taken.push_back(point.y());
        const bool current = disc->ellipsoid->scale == style.scale;
        painter.setPen(QPen(current ? style.theme->text : style.theme->secondaryText, metrics.unit));
        painter.drawLine(point, point + QPointF(3 * metrics.unit, 0));
        painter.setFont(current ? metrics.boldFont : metrics.font);
        painter.drawText(QRectF(point.x() + gap, point.y() - metrics.lineHeight / 2, 1, metrics.lineHeight),
                         atLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         quantityText(disc->ellipsoid->width, QStringLiteral("s"), 3));
    }
    const double top = std::min(place(stackHeight).y(), std::ranges::min(taken) - 1.1 * metrics.lineHeight);
    painter.setFont(metrics.boldFont);
    painter.setPen(style.theme->text);
    painter.drawText(
        QRectF(place(stackHeight).x() + gap, top - metrics.lineHeight / 2, 1, metrics.lineHeight),
        atLeft | Qt::AlignVCenter | Qt::TextDontClip, QStringLiteral("Δt"));
}

void paintDisc(QPainter &painter, const StackDisc &disc, const StackProjection &projection,
               const FigureStyle &style, double unit)
{
    const QPolygonF outline = projection.outline(disc);
    const QColor colour = style.theme->scale(disc.ellipsoid->scale);
    const QRectF box = outline.boundingRect();
    // Light from above, as in the three-dimensional picture.
    QLinearGradient light(box.topLeft(), box.bottomLeft());
    light.setColorAt(0, colour.lighter(135));
    light.setColorAt(0.45, colour);
    light.setColorAt(1, colour.darker(150));
    painter.setBrush(light);
    painter.setPen(QPen(colour.darker(170), 0.6 * unit));
    painter.drawPolygon(outline);
}

} // namespace

std::vector<StackLine> stackBox(const StackScene &scene, const StackCamera &camera)
{
    const QVector3D eye = camera.direction();
    const float wallE = eye.x() > 0 ? 0 : 1; // the wall across E that lies behind the stack
    const float wallI = eye.y() > 0 ? 0 : 1;
    const float floor = eye.z() >= 0 ? 0 : stackHeight;
    std::vector<StackLine> lines;
    for (const AxisTick &tick : stackTicks(scene)) {
        const float at = scene.toAxis(tick.value);
        lines.push_back({{at, 0, floor}, {at, 1, floor}});
        lines.push_back({{0, at, floor}, {1, at, floor}});
        lines.push_back({{at, wallI, 0}, {at, wallI, stackHeight}});
        lines.push_back({{wallE, at, 0}, {wallE, at, stackHeight}});
    }
    for (const double width : decades(scene)) {
        const float at = scene.toHeight(width);
        lines.push_back({{0, wallI, at}, {1, wallI, at}});
        lines.push_back({{wallE, 0, at}, {wallE, 1, at}});
    }
    for (size_t n = 0; n < corners.size(); ++n) {
        const auto &a = corners[n];
        const auto &b = corners[(n + 1) % corners.size()];
        lines.push_back({{a[0], a[1], floor}, {b[0], b[1], floor}, true});
        const bool behind = (a[0] == b[0] && a[0] == wallE) || (a[1] == b[1] && a[1] == wallI);
        if (behind)
            lines.push_back({{a[0], a[1], stackHeight - floor}, {b[0], b[1], stackHeight - floor}, true});
        if (a[0] == wallE || a[1] == wallI)
            lines.push_back({{a[0], a[1], 0}, {a[0], a[1], stackHeight}, true});
    }
    return lines;
}

std::vector<QVector3D> balancePlane()
{
    return {{0, 0, 0}, {1, 1, 0}, {1, 1, stackHeight}, {0, 0, stackHeight}};
}

void paintStackTexts(QPainter &painter, const QRectF &area, const StackScene &scene,
                     const StackCamera &camera, const FigureStyle &style)
{
    if (scene.isEmpty())
        return;
    const PlotMetrics metrics(style, painter.device());
    const StackProjection projection(camera, area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintRateTexts(painter, scene, projection, true, style, metrics);
    paintRateTexts(painter, scene, projection, false, style, metrics);
    paintWidthTexts(painter, scene, projection, style, metrics);
    painter.restore();
}

void paintStackRing(QPainter &painter, const QRectF &area, const StackScene &scene, const StackCamera &camera,
                    const FigureStyle &style)
{
    const auto current = std::ranges::find_if(
        scene.discs, [&](const StackDisc &disc) { return disc.ellipsoid->scale == style.scale; });
    if (current == scene.discs.end())
        return;
    const StackProjection projection(camera, area);
    const QPolygonF outline = projection.outline(*current, ringPoints);
    const QPointF centre = projection.toPicture(current->centre);
    const auto isSeen = [&](const QPointF &rim) {
        const auto front = projection.discAt(scene, centre + justInside * (rim - centre));
        return front && &scene.discs[*front] == &*current;
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.theme->text, 2.4 * PlotMetrics(style, painter.device()).unit, Qt::SolidLine,
                        Qt::FlatCap, Qt::RoundJoin));
    QPolygonF run;
    for (const QPointF &rim : outline) {
        if (isSeen(rim)) {
            run << rim;
            continue;
        }
        painter.drawPolyline(run);
        run.clear();
    }
    painter.drawPolyline(run);
    painter.restore();
}

void paintStackOutlines(QPainter &painter, const QRectF &area, const StackScene &scene,
                        const StackCamera &camera, const FigureStyle &style)
{
    const double unit = PlotMetrics(style, painter.device()).unit;
    const StackProjection projection(camera, area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const StackDisc &disc : scene.outlines) {
        const QPolygonF outline = projection.outline(disc);
        const double width = disc.ellipsoid->scale == style.scale ? 2 : 1.2;
        // A rim in the colour of the ground sets the dashes apart from the discs.
        painter.setPen(QPen(style.theme->plot, (width + 2) * unit));
        painter.drawPolygon(outline);
        painter.setPen(QPen(style.theme->accent, width * unit, Qt::DashLine));
        painter.drawPolygon(outline);
    }
    painter.restore();
}

void paintStack(QPainter &painter, const QRectF &area, const StackScene &scene, const StackCamera &camera,
                const FigureStyle &style)
{
    if (scene.isEmpty())
        return;
    const PlotMetrics metrics(style, painter.device());
    const StackProjection projection(camera, area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const StackLine &line : stackBox(scene, camera)) {
        painter.setPen(QPen(line.edge ? style.theme->line : style.theme->grid, metrics.unit));
        painter.drawLine(projection.toPicture(line.from), projection.toPicture(line.to));
    }
    QPolygonF plane;
    for (const QVector3D &corner : balancePlane())
        plane << projection.toPicture(corner);
    QColor tint = style.theme->secondaryText;
    tint.setAlphaF(0.07F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(plane);
    // The disc nearest to the eye is drawn last.
    std::vector<const StackDisc *> discs;
    for (const StackDisc &disc : scene.discs)
        discs.push_back(&disc);
    if (camera.elevationDegrees < 0)
        std::ranges::reverse(discs);
    for (const StackDisc *disc : discs)
        paintDisc(painter, *disc, projection, style, metrics.unit);
    painter.restore();
    paintStackRing(painter, area, scene, camera, style);
    paintStackTexts(painter, area, scene, camera, style);
}

} // namespace edgescope
