// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curves/curvesview.h"
#include "views/ellipsoids/ellipsoidview.h"
#include "views/features/featuresview.h"
#include "views/joint/jointview.h"
#include "views/timemap/timemapview.h"
#include "views/view.h"

#include <QtGlobal>

namespace edgescope {
namespace {

constexpr char jointId[] = "jointView";
constexpr char ellipsoidId[] = "ellipsoidView";
constexpr char varianceId[] = "varianceView";
constexpr char partitionId[] = "partitionView";
constexpr char mncmId[] = "mncmView";
constexpr char multiscaleId[] = "multiscaleView";

View *named(View *view, const char *id)
{
    view->setObjectName(QLatin1String(id));
    return view;
}

View *createJoint(Study &study, QWidget *parent)
{
    return named(new JointView(study, parent), jointId);
}

View *createEllipsoids(Study &study, QWidget *parent)
{
    return named(new EllipsoidView(study, parent), ellipsoidId);
}

View *createVariance(Study &study, QWidget *parent)
{
    return named(new CurvesView(study, "variance_scaling", parent), varianceId);
}

View *createPartition(Study &study, QWidget *parent)
{
    return named(new CurvesView(study, "partition_curves", parent), partitionId);
}

View *createMncm(Study &study, QWidget *parent)
{
    return named(new FeaturesView(study, parent), mncmId);
}

View *createMultiscale(Study &study, QWidget *parent)
{
    return named(new TimeMapView(study, "multiscale_map", parent), multiscaleId);
}

} // namespace

const std::vector<ViewKind> &viewKinds()
{
    static const std::vector<ViewKind> kinds = {
        {jointId, QT_TRANSLATE_NOOP("View", "E × I joint"), "joint_distribution", createJoint,
         JointView::paint},
        {ellipsoidId, QT_TRANSLATE_NOOP("View", "Ellipsoid stack"), "joint_distribution", createEllipsoids,
         EllipsoidView::paint},
        {varianceId, QT_TRANSLATE_NOOP("View", "Variance scaling"), "variance_scaling", createVariance,
         CurvesView::paint},
        {partitionId, QT_TRANSLATE_NOOP("View", "Partition curves"), "partition_curves", createPartition,
         CurvesView::paint},
        {mncmId, QT_TRANSLATE_NOOP("View", "MNCM features"), "mncm", createMncm, FeaturesView::paint},
        {multiscaleId, QT_TRANSLATE_NOOP("View", "E − I map"), "multiscale_map", createMultiscale,
         TimeMapView::paint},
    };
    return kinds;
}

} // namespace edgescope
