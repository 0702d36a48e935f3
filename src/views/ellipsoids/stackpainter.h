// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ellipsoids/stackscene.h"
#include "views/plotframe.h"

namespace edgescope {

// One straight line of the box or its grids.
struct StackLine {
    QVector3D from;
    QVector3D to;
    bool edge = false; // of the box, drawn stronger than the grid
};

// The floor and the two walls behind the stack as seen by a camera, with their grids.
std::vector<StackLine> stackBox(const StackScene &scene, const StackCamera &camera);

// The corners of the plane E = I.
std::vector<QVector3D> balancePlane();

// Draws the whole stack with a painter: for figures as vectors, and for screens without OpenGL.
void paintStack(QPainter &painter, const QRectF &area, const StackScene &scene, const StackCamera &camera,
                const FigureStyle &style);

// An ink ring round the current disc, as far as no other disc hides it, over a picture drawn in any way.
void paintStackRing(QPainter &painter, const QRectF &area, const StackScene &scene, const StackCamera &camera,
                    const FigureStyle &style);

// The outlines of the selected time, over a picture drawn in any way.
void paintStackOutlines(QPainter &painter, const QRectF &area, const StackScene &scene,
                        const StackCamera &camera, const FigureStyle &style);

// The texts round a stack, over a picture drawn in any way.
void paintStackTexts(QPainter &painter, const QRectF &area, const StackScene &scene,
                     const StackCamera &camera, const FigureStyle &style);

} // namespace edgescope
