// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ellipsoids/stackscene.h"
#include "views/view.h"

#include <QImage>

#include <vtkNew.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProp.h>
#include <vtkSmartPointer.h>

#include <vector>

class vtkRenderer;

namespace edgescope {

// Fills a renderer with the stack: lit discs, translucent balance plane, box with grids. Texts and the ring
// of the current scale are painted over the picture, so that they are the same on paper, and a step of scale
// leaves the picture as it is.
class VtkStack
{
public:
    explicit VtkStack(vtkRenderer &renderer);

    // True when the picture has changed; the camera must then be set again.
    bool setScene(const StackScene &scene, const FigureStyle &style);
    // `pixel`: width of a hair line in device pixels.
    void setCamera(const StackScene &scene, const StackCamera &camera, const FigureStyle &style,
                   double aspect, double pixel);

private:
    struct Disc {
        QMatrix4x4 shape;
        int scale = 0;
    };

    bool hasDiscsOf(const StackScene &scene, const FigureStyle &style) const;
    void makeDiscs(const StackScene &scene, const FigureStyle &style);
    void addLight();
    void addDisc(const StackDisc &disc, const QColor &colour);
    void addPlane(const QColor &colour);
    void setBox(const StackScene &scene, const StackCamera &camera, const FigureStyle &style, double pixel);

    vtkRenderer &m_renderer;
    vtkNew<vtkPolyDataMapper> m_discMapper;
    // What the discs were made of.
    const Theme *m_theme = nullptr;
    double m_minimum = 0;
    double m_maximum = 0;
    std::vector<Disc> m_discs;
    std::vector<vtkSmartPointer<vtkProp>> m_box;
};

} // namespace edgescope
