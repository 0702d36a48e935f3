// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ellipsoids/ellipsoidview.h"

#include "analyses/jointdistribution.h"
#include "study/study.h"
#include "views/ellipsoids/stackcanvas.h"
#include "views/ellipsoids/stackpainter.h"
#include "views/joint/ellipse.h"
#include "views/numbertext.h"

#include <QPainter>
#include <QPointer>

namespace edgescope {
namespace {

void paintFrom(QPainter &painter, const QRectF &area, const Result &result, const StackCamera &camera,
               const FigureStyle &style)
{
    if (const auto *ellipsoids = std::get_if<Ellipsoids>(&result.shape))
        paintStack(painter, area, stackScene(*ellipsoids, style.scale), camera, style);
}

} // namespace

EllipsoidView::EllipsoidView(Study &study, QWidget *parent)
    : View(study, "joint_distribution", parent)
    , m_canvas(new StackCanvas(this))
{
    connect(m_canvas, &StackCanvas::picked, this, &EllipsoidView::pick);
    connect(m_canvas, &StackCanvas::scaleStepped, this, [this](int steps) { pick(this->scale() + steps); });
    connect(m_canvas, &StackCanvas::hovered, this, [this](const Ellipsoid *ellipsoid) {
        if (!ellipsoid)
            return showReadOut({});
        showReadOut(tr("k %1 · Δt %2 · radii %3 and %4 %5 · θ %6°")
                        .arg(ellipsoid->scale)
                        .arg(scaleText(ellipsoid->width), numberText(ellipsoid->semiMajor),
                             numberText(ellipsoid->semiMinor), data()->unit,
                             numberText(ellipsoid->thetaDegrees)));
    });
    setContent(m_canvas);
}

QString EllipsoidView::summary() const
{
    const StackScene &scene = m_canvas->scene();
    if (!data() || scene.isEmpty())
        return {};
    return tr("k %1–%2, drag to turn")
        .arg(scene.discs.front().ellipsoid->scale)
        .arg(scene.discs.back().ellipsoid->scale);
}

FigurePainter EllipsoidView::figure() const
{
    if (!data())
        return {};
    return [shown = result(), camera = m_canvas->camera()](QPainter &painter, const QRectF &area,
                                                           const FigureStyle &style) {
        paintFrom(painter, area, *shown, camera, style);
    };
}

QJsonObject EllipsoidView::savedOptions() const
{
    const StackCamera &camera = m_canvas->camera();
    return {{QStringLiteral("azimuth_degrees"), camera.azimuthDegrees},
            {QStringLiteral("elevation_degrees"), camera.elevationDegrees},
            {QStringLiteral("zoom"), camera.zoom}};
}

void EllipsoidView::restoreOptions(const QJsonObject &saved)
{
    const StackCamera now = m_canvas->camera();
    StackCamera camera;
    camera.azimuthDegrees = saved.value(QStringLiteral("azimuth_degrees")).toDouble(now.azimuthDegrees);
    camera.elevationDegrees = saved.value(QStringLiteral("elevation_degrees")).toDouble(now.elevationDegrees);
    camera.zoom = saved.value(QStringLiteral("zoom")).toDouble(now.zoom);
    // Within what turning and zooming by hand can reach.
    camera.turn(0, 0);
    camera.zoomBy(1);
    m_canvas->setCamera(camera);
}

void EllipsoidView::paint(QPainter &painter, const QRectF &area, const Result &result,
                          const FigureStyle &style)
{
    paintFrom(painter, area, result, {}, style);
}

namespace {

const QByteArray selectionSlot = "ellipsoids:selection";

std::vector<Ellipsoid> ellipsoidsOf(const EnsembleSignals &ensemble, const TimeRange &range,
                                    const std::vector<Segments> &segments, double confidence,
                                    const Progress &progress)
{
    std::vector<Ellipsoid> ellipsoids;
    const EnsembleStatistics statistics = ensembleStatistics(ensemble, range, segments, progress);
    for (const ScaleStatistics &scale : statistics.segments.front().scales)
        ellipsoids.push_back(
            jointEllipsoid(scale, statistics.excitatoryUnits, statistics.inhibitoryUnits, confidence));
    return ellipsoids;
}

} // namespace

void EllipsoidView::showTimes()
{
    if (!isFollowing() || !isVisible())
        return;
    const TimeRange range = study().selection().selected();
    const auto ensemble = study().ensemble();
    if (range.isEmpty() || !data() || !ensemble) {
        study().jobs().cancel(selectionSlot);
        if (m_selected) {
            m_selected.reset();
            restyle();
        }
        return;
    }
    const QStringList states = study().conditions().states();
    const std::vector<Segments> segments = analysisSegments(
        *study().recording(), range, {states.begin(), states.end()}, false, study().values("ensembles"));
    study().jobs().start<std::vector<Ellipsoid>>(
        selectionSlot, tr("Ellipses of the selection"),
        [ensemble, range, segments, confidence = data()->confidence](const Progress &progress) {
            return ellipsoidsOf(*ensemble, range, segments, confidence, progress);
        },
        [view = QPointer(this)](const std::vector<Ellipsoid> &made) {
            if (!view)
                return;
            view->m_selected = std::make_shared<const std::vector<Ellipsoid>>(made);
            view->restyle();
        },
        {}, Jobs::Priority::Interactive);
}

void EllipsoidView::showResult(const Result &)
{
    restyle();
}

void EllipsoidView::clearResult()
{
    m_canvas->setScene({}, screenStyle());
    m_selected.reset();
}

void EllipsoidView::restyle()
{
    const FigureStyle style = screenStyle();
    m_canvas->setScene(data() ? stackScene(*data(), style.scale,
                                           m_selected ? std::span(*m_selected) : std::span<const Ellipsoid>())
                              : StackScene{},
                       style);
}

QString EllipsoidView::emptyText() const
{
    return tr("Open a recording to see its stack of ellipsoids.");
}

QString EllipsoidView::description(const Result &) const
{
    const Ellipsoid *current = data() ? findEllipsoid(*data(), scale()) : nullptr;
    if (!current)
        return tr("Ellipsoid stack");
    return tr("Ellipsoid stack, %1; at %2 radii %3 and %4 %5, angle %6°")
        .arg(summary(), scaleText(current->width), numberText(current->semiMajor),
             numberText(current->semiMinor), data()->unit, numberText(current->thetaDegrees));
}

const Ellipsoids *EllipsoidView::data() const
{
    return result() ? std::get_if<Ellipsoids>(&result()->shape) : nullptr;
}

void EllipsoidView::pick(int scale)
{
    study().conditions().setScale(scale);
}

} // namespace edgescope
