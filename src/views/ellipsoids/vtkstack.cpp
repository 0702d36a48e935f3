// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ellipsoids/vtkstack.h"

#include "views/ellipsoids/stackpainter.h"

#include <vtkActor.h>
#include <vtkCamera.h>
#include <vtkCellArray.h>
#include <vtkLight.h>
#include <vtkMatrix4x4.h>
#include <vtkPoints.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkSphereSource.h>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

void setColour(vtkActor &actor, const QColor &colour)
{
    actor.GetProperty()->SetColor(colour.redF(), colour.greenF(), colour.blueF());
}

vtkNew<vtkActor> makeActor(vtkPolyData *data, const QColor &colour)
{
    vtkNew<vtkPolyDataMapper> mapper;
    mapper->SetInputData(data);
    vtkNew<vtkActor> actor;
    actor->SetMapper(mapper);
    setColour(*actor, colour);
    actor->GetProperty()->LightingOff();
    return actor;
}

vtkNew<vtkMatrix4x4> toVtk(const QMatrix4x4 &matrix)
{
    vtkNew<vtkMatrix4x4> result;
    for (int row = 0; row < 4; ++row)
        for (int column = 0; column < 4; ++column)
            result->SetElement(row, column, matrix(row, column));
    return result;
}

void insertPoint(vtkPoints *points, const QVector3D &point)
{
    points->InsertNextPoint(point.x(), point.y(), point.z());
}

vtkNew<vtkPolyData> lineData(const std::vector<StackLine> &lines, bool edges)
{
    vtkNew<vtkPoints> points;
    vtkNew<vtkCellArray> cells;
    for (const StackLine &line : lines) {
        if (line.edge != edges)
            continue;
        const vtkIdType first = points->GetNumberOfPoints();
        insertPoint(points, line.from);
        insertPoint(points, line.to);
        const vtkIdType ends[2] = {first, first + 1};
        cells->InsertNextCell(2, ends);
    }
    vtkNew<vtkPolyData> data;
    data->SetPoints(points);
    data->SetLines(cells);
    return data;
}

} // namespace

// All discs are one sphere, each with a shape of its own.
VtkStack::VtkStack(vtkRenderer &renderer)
    : m_renderer(renderer)
{
    vtkNew<vtkSphereSource> sphere;
    sphere->SetRadius(1);
    sphere->SetThetaResolution(64);
    sphere->SetPhiResolution(12);
    m_discMapper->SetInputConnection(sphere->GetOutputPort());
    m_discMapper->ScalarVisibilityOff();
}

bool VtkStack::hasDiscsOf(const StackScene &scene, const FigureStyle &style) const
{
    const auto isSame = [](const StackDisc &a, const VtkStack::Disc &b) {
        return a.shape() == b.shape && a.ellipsoid->scale == b.scale;
    };
    return m_theme == style.theme && m_minimum == scene.minimum && m_maximum == scene.maximum &&
           std::ranges::equal(scene.discs, m_discs, isSame);
}

bool VtkStack::setScene(const StackScene &scene, const FigureStyle &style)
{
    if (hasDiscsOf(scene, style))
        return false;
    makeDiscs(scene, style);
    return true;
}

void VtkStack::makeDiscs(const StackScene &scene, const FigureStyle &style)
{
    m_renderer.RemoveAllViewProps();
    m_box.clear();
    m_discs.clear();
    m_theme = style.theme;
    m_minimum = scene.minimum;
    m_maximum = scene.maximum;
    const QColor ground = style.theme->plot;
    m_renderer.SetBackground(ground.redF(), ground.greenF(), ground.blueF());
    if (scene.isEmpty())
        return;
    addLight();
    for (const StackDisc &disc : scene.discs) {
        m_discs.push_back({disc.shape(), disc.ellipsoid->scale});
        addDisc(disc, style.theme->scale(disc.ellipsoid->scale));
    }
    addPlane(style.theme->secondaryText);
}

// Light from above and a little from the left of whoever looks: from where the eye is, flat discs would show
// dark tops.
void VtkStack::addLight()
{
    m_renderer.AutomaticLightCreationOff();
    m_renderer.RemoveAllLights();
    vtkNew<vtkLight> light;
    light->SetLightTypeToCameraLight();
    light->SetPosition(-0.4, 1.3, 0.9);
    light->SetFocalPoint(0, 0, 0);
    m_renderer.AddLight(light);
}

void VtkStack::addDisc(const StackDisc &disc, const QColor &colour)
{
    vtkNew<vtkActor> actor;
    actor->SetMapper(m_discMapper);
    actor->SetUserMatrix(toVtk(disc.shape()));
    setColour(*actor, colour);
    actor->GetProperty()->SetAmbient(0.5);
    actor->GetProperty()->SetDiffuse(0.6);
    actor->GetProperty()->SetSpecular(0.12);
    actor->GetProperty()->SetSpecularPower(18);
    actor->GetProperty()->SetInterpolationToPhong();
    m_renderer.AddActor(actor);
}

void VtkStack::addPlane(const QColor &colour)
{
    vtkNew<vtkPoints> points;
    vtkNew<vtkCellArray> cells;
    cells->InsertNextCell(4);
    for (const QVector3D &corner : balancePlane()) {
        cells->InsertCellPoint(points->GetNumberOfPoints());
        insertPoint(points, corner);
    }
    vtkNew<vtkPolyData> data;
    data->SetPoints(points);
    data->SetPolys(cells);
    const vtkNew<vtkActor> plane = makeActor(data, colour);
    plane->GetProperty()->SetOpacity(0.07);
    m_renderer.AddActor(plane);
}

void VtkStack::setBox(const StackScene &scene, const StackCamera &camera, const FigureStyle &style,
                      double pixel)
{
    for (vtkProp *prop : m_box)
        m_renderer.RemoveViewProp(prop);
    m_box.clear();
    const std::vector<StackLine> lines = stackBox(scene, camera);
    for (const bool edges : {false, true}) {
        const vtkNew<vtkActor> actor =
            makeActor(lineData(lines, edges), edges ? style.theme->line : style.theme->grid);
        actor->GetProperty()->SetLineWidth(static_cast<float>(pixel));
        m_renderer.AddActor(actor);
        m_box.emplace_back(actor.Get());
    }
}

void VtkStack::setCamera(const StackScene &scene, const StackCamera &camera, const FigureStyle &style,
                         double aspect, double pixel)
{
    if (scene.isEmpty())
        return;
    setBox(scene, camera, style, pixel);
    vtkCamera *eye = m_renderer.GetActiveCamera();
    const QVector3D position = camera.position(aspect);
    const QVector3D up = camera.up();
    eye->SetPosition(position.x(), position.y(), position.z());
    eye->SetFocalPoint(StackCamera::focus().x(), StackCamera::focus().y(), StackCamera::focus().z());
    eye->SetViewUp(up.x(), up.y(), up.z());
    eye->SetViewAngle(StackCamera::viewAngleDegrees);
    m_renderer.ResetCameraClippingRange();
}

} // namespace edgescope
