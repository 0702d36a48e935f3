// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ellipsoids/stackscene.h"

#include "core/scalegrid.h"
#include "views/joint/ellipse.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace edgescope {
namespace {

constexpr double rangeMargin = 0.06;    // of the range of rates, at each end
constexpr float thicknessShare = 0.42F; // of the distance between two discs
constexpr float boxRadius = 1.02F;      // what a picture takes in around the focus
constexpr double radiansPerDegree = std::numbers::pi / 180;

float heightStep(const StackScene &scene)
{
    return scene.discs.size() < 2 ? stackHeight : stackHeight / static_cast<float>(scene.discs.size() + 1);
}

void setRange(StackScene &scene)
{
    QRectF hull;
    for (const StackDisc &disc : scene.discs)
        hull |= ellipseOutline(*disc.ellipsoid).boundingRect();
    const double low = std::min(hull.left(), hull.top());
    const double high = std::max(hull.right(), hull.bottom());
    const double room = std::max(rangeMargin * (high - low), 1e-9);
    scene.minimum = low - room;
    scene.maximum = high + room;
}

} // namespace

QMatrix4x4 StackDisc::shape() const
{
    QMatrix4x4 matrix;
    matrix.translate(centre);
    matrix.rotate(static_cast<float>(angleRadians / radiansPerDegree), 0, 0, 1);
    matrix.scale(radii);
    return matrix;
}

float StackScene::toHeight(double seconds) const
{
    if (discs.size() < 2)
        return stackHeight / 2;
    const double first = std::log(discs.front().ellipsoid->width);
    const double last = std::log(discs.back().ellipsoid->width);
    const float step = heightStep(*this);
    return step + static_cast<float>((std::log(seconds) - first) / (last - first)) * (stackHeight - 2 * step);
}

StackScene stackScene(const Ellipsoids &ellipsoids, int currentScale, std::span<const Ellipsoid> selected)
{
    StackScene scene;
    scene.unit = ellipsoids.unit;
    for (const Ellipsoid &ellipsoid : ellipsoids.ellipsoids)
        if (ellipsoid.state.isEmpty() && hasEllipse(ellipsoid) &&
            ellipsoid.scale >= std::min(finestStackScale, currentScale))
            scene.discs.push_back({&ellipsoid, {}, {}, 0});
    if (scene.isEmpty())
        return scene;
    std::ranges::sort(scene.discs, {}, [](const StackDisc &disc) { return disc.ellipsoid->scale; });
    setRange(scene);
    const float half = thicknessShare * heightStep(scene);
    const auto place = [&scene, half](StackDisc &disc) {
        const Ellipsoid &ellipsoid = *disc.ellipsoid;
        const auto length = [&](double rate) {
            return std::max(1e-4F, static_cast<float>(rate / (scene.maximum - scene.minimum)));
        };
        disc.centre = {scene.toAxis(ellipsoid.meanE), scene.toAxis(ellipsoid.meanI),
                       scene.toHeight(ellipsoid.width)};
        disc.radii = {length(ellipsoid.semiMajor), length(ellipsoid.semiMinor), half};
        disc.angleRadians = static_cast<float>(longAxisAngle(ellipsoid));
    };
    std::ranges::for_each(scene.discs, place);
    for (const Ellipsoid &ellipsoid : selected) {
        const bool isDisplayed = std::ranges::find(displayScales, ellipsoid.scale) != displayScales.end();
        if (hasEllipse(ellipsoid) && (isDisplayed || ellipsoid.scale == currentScale) &&
            ellipsoid.scale >= scene.discs.front().ellipsoid->scale) {
            scene.outlines.push_back({&ellipsoid, {}, {}, 0});
            place(scene.outlines.back());
        }
    }
    return scene;
}

void StackCamera::turn(double azimuth, double elevation)
{
    azimuthDegrees = std::remainder(azimuthDegrees + azimuth, 360);
    elevationDegrees = std::clamp(elevationDegrees + elevation, -90.0, 90.0);
}

void StackCamera::zoomBy(double factor)
{
    zoom = std::clamp(zoom * factor, 0.3, 8.0);
}

QVector3D StackCamera::direction() const
{
    const double azimuth = azimuthDegrees * radiansPerDegree;
    const double elevation = elevationDegrees * radiansPerDegree;
    return {static_cast<float>(std::cos(azimuth) * std::cos(elevation)),
            static_cast<float>(std::sin(azimuth) * std::cos(elevation)),
            static_cast<float>(std::sin(elevation))};
}

QVector3D StackCamera::up() const
{
    StackCamera higher = *this;
    higher.elevationDegrees += 90;
    return higher.direction();
}

QVector3D StackCamera::position(double aspect) const
{
    // Narrow pictures are limited by their width.
    const double halfAngle = viewAngleDegrees / 2 * radiansPerDegree;
    const double fit = boxRadius / std::tan(halfAngle) / std::min(1.0, aspect);
    return focus() + direction() * static_cast<float>(fit / zoom);
}

StackProjection::StackProjection(const StackCamera &camera, const QRectF &area)
    : m_area(area)
    , m_eye(camera.position(area.width() / area.height()))
{
    QMatrix4x4 projection;
    projection.perspective(StackCamera::viewAngleDegrees, static_cast<float>(area.width() / area.height()),
                           0.1F, 100);
    QMatrix4x4 view;
    view.lookAt(m_eye, StackCamera::focus(), camera.up());
    m_matrix = projection * view;
    m_inverse = m_matrix.inverted();
}

QPointF StackProjection::toPicture(const QVector3D &point) const
{
    const QVector3D clip = m_matrix.map(point);
    return {m_area.left() + (clip.x() + 1) / 2 * m_area.width(),
            m_area.top() + (1 - clip.y()) / 2 * m_area.height()};
}

// Seen from a point, a unit sphere ends in the circle where the lines of sight touch it; the disc's outline
// is the image of that circle.
QPolygonF StackProjection::outline(const StackDisc &disc, int points) const
{
    const QMatrix4x4 shape = disc.shape();
    const QVector3D eye = shape.inverted().map(m_eye);
    const float squared = eye.lengthSquared();
    QPolygonF polygon;
    if (squared <= 1)
        return polygon;
    const QVector3D centre = eye / squared;
    const float radius = std::sqrt(1 - 1 / squared);
    const QVector3D axis = std::abs(eye.z()) < 0.9F * eye.length() ? QVector3D(0, 0, 1) : QVector3D(1, 0, 0);
    const QVector3D u = QVector3D::crossProduct(eye, axis).normalized();
    const QVector3D v = QVector3D::crossProduct(eye, u).normalized();
    for (int i = 0; i <= points; ++i) {
        const double t = 2 * std::numbers::pi * (i % points) / points;
        polygon << toPicture(shape.map(
            centre + radius * (static_cast<float>(std::cos(t)) * u + static_cast<float>(std::sin(t)) * v)));
    }
    return polygon;
}

std::optional<size_t> StackProjection::discAt(const StackScene &scene, const QPointF &position) const
{
    const auto x = static_cast<float>(2 * (position.x() - m_area.left()) / m_area.width() - 1);
    const auto y = static_cast<float>(1 - 2 * (position.y() - m_area.top()) / m_area.height());
    const QVector3D target = m_inverse.map(QVector3D(x, y, 0.5F));
    std::optional<size_t> nearest;
    float least = std::numeric_limits<float>::infinity();
    for (size_t index = 0; index < scene.discs.size(); ++index) {
        // In the disc's own space the line of sight meets a unit sphere: a quadratic equation.
        const QMatrix4x4 inverse = scene.discs[index].shape().inverted();
        const QVector3D from = inverse.map(m_eye);
        const QVector3D along = inverse.map(target) - from;
        const float a = along.lengthSquared();
        const float b = QVector3D::dotProduct(from, along);
        const float c = from.lengthSquared() - 1;
        const float root = b * b - a * c;
        if (root < 0)
            continue;
        const float t = (-b - std::sqrt(root)) / a;
        if (t > 0 && t < least) {
            least = t;
            nearest = index;
        }
    }
    return nearest;
}

} // namespace edgescope
