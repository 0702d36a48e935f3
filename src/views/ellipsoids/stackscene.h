// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMatrix4x4>
#include <QPolygonF>
#include <QRectF>
#include <QVector3D>

#include <optional>
#include <span>
#include <vector>

// The stack of ellipsoids as plain geometry, free of any way of drawing: E runs along x and I along y, both
// from 0 to 1 over the same range of rates, and log Δt along z from 0 to stackHeight.
namespace edgescope {

inline constexpr float stackHeight = 1.15F;

// The flat ellipsoid of one scale.
struct StackDisc {
    const Ellipsoid *ellipsoid = nullptr;
    QVector3D centre;
    QVector3D radii;          // along the long axis, across it, and half the thickness
    float angleRadians = 0;   // of the long axis, from E towards I
    QMatrix4x4 shape() const; // from the unit sphere to the disc
};

struct StackScene {
    double minimum = 0; // rate at 0 of both axes
    double maximum = 1; // rate at 1
    QString unit;
    std::vector<StackDisc> discs;    // fine first
    std::vector<StackDisc> outlines; // of the selected time, at the scales of some of the discs

    float toAxis(double rate) const { return static_cast<float>((rate - minimum) / (maximum - minimum)); }
    // Height of a bin width in the stack.
    float toHeight(double seconds) const;
    bool isEmpty() const { return discs.empty(); }
};

// The finest scale of a stack: below 20 ms single spikes make the ellipses so wide that all others vanish
// beside them. A finer current scale is taken in.
inline constexpr int finestStackScale = 11;

// `selected` are ellipsoids of the selected time, which lie on the axes of the others.
StackScene stackScene(const Ellipsoids &ellipsoids, int currentScale,
                      std::span<const Ellipsoid> selected = {});

// Looks at the box from a direction, with a little perspective.
struct StackCamera {
    double azimuthDegrees = -52; // 0: from high E; -90: from low I
    double elevationDegrees = 20;
    double zoom = 1;

    void turn(double azimuth, double elevation);
    void zoomBy(double factor);
    static StackCamera front() { return {-90, 0, 1}; }
    static StackCamera top() { return {-90, 90, 1}; }
    static StackCamera side() { return {0, 0, 1}; }

    static constexpr double viewAngleDegrees = 16;
    // A little below the middle of the box, which leaves room for the texts under it.
    static QVector3D focus() { return {0.5F, 0.5F, 0.46F * stackHeight}; }
    QVector3D direction() const; // from the focus towards the eye
    QVector3D up() const;
    QVector3D position(double aspect) const;
    bool operator==(const StackCamera &) const = default;
};

// Maps the stack to a picture.
class StackProjection
{
public:
    StackProjection(const StackCamera &camera, const QRectF &area);

    QPointF toPicture(const QVector3D &point) const;
    const QVector3D &eye() const { return m_eye; }
    const QRectF &area() const { return m_area; }
    // Outline of a disc as seen from the eye.
    QPolygonF outline(const StackDisc &disc, int points = 72) const;
    // The disc nearest to the eye at a position, as an index into the scene's discs.
    std::optional<size_t> discAt(const StackScene &scene, const QPointF &position) const;

private:
    QRectF m_area;
    QVector3D m_eye;
    QMatrix4x4 m_matrix;
    QMatrix4x4 m_inverse;
};

} // namespace edgescope
