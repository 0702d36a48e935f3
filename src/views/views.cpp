// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/sensitivityoverlay.h"
#include "views/array/arrayview.h"
#include "views/classes/classesview.h"
#include "views/connections/connectionsview.h"
#include "views/curves/curvesview.h"
#include "views/ellipsoids/ellipsoidview.h"
#include "views/features/featuresview.h"
#include "views/joint/jointview.h"
#include "views/pair/pairview.h"
#include "views/spectrum/spectrumview.h"
#include "views/timemap/timemapview.h"
#include "views/unit/unitview.h"
#include "views/view.h"

#include <QtGlobal>

namespace edgescope {
namespace {

constexpr char jointId[] = "jointView";
constexpr char ellipsoidId[] = "ellipsoidView";
constexpr char collapseId[] = "collapseView";
constexpr char partitionId[] = "partitionView";
constexpr char varianceId[] = "varianceView";
constexpr char mncmId[] = "mncmView";
constexpr char multiscaleId[] = "multiscaleView";
constexpr char scalogramId[] = "scalogramView";
constexpr char coherenceId[] = "coherenceView";
constexpr char spectrumId[] = "spectrumView";
constexpr char crossId[] = "crossView";
constexpr char sensitivityId[] = "sensitivityView";
constexpr char cumulativeId[] = "cumulativeView";
constexpr char arrayId[] = "arrayView";
constexpr char unitId[] = "unitView";
constexpr char classesId[] = "classesView";
constexpr char connectionsId[] = "connectionsView";
constexpr char pairId[] = "pairView";

constexpr char collapseAnalysis[] = "collapse_curves";
constexpr char partitionAnalysis[] = "partition_curves";
constexpr char varianceAnalysis[] = "variance_scaling";
constexpr char multiscaleAnalysis[] = "multiscale_map";
constexpr char waveletAnalysis[] = "wavelet";
constexpr char coherenceAnalysis[] = "coherence";
constexpr char crossAnalysis[] = "cross_correlogram";
constexpr char cumulativeAnalysis[] = "signed_cumulative";

// A view made for one analysis, or for the recording itself.
template <typename Kind, const char *id>
View *create(Study &study, QWidget *parent)
{
    auto *view = new Kind(study, parent);
    view->setObjectName(QLatin1String(id));
    return view;
}

// A view of any analysis whose results have the shape that it shows.
template <typename Kind, const char *id, const char *analysis>
View *createOf(Study &study, QWidget *parent)
{
    auto *view = new Kind(study, analysis, parent);
    view->setObjectName(QLatin1String(id));
    return view;
}

template <const char *id, const char *analysis>
ViewKind curves(const char *title)
{
    return {id, title, analysis, createOf<CurvesView, id, analysis>, CurvesView::paint};
}

} // namespace

const std::vector<ViewKind> &viewKinds()
{
    static const std::vector<ViewKind> kinds = {
        {jointId, QT_TRANSLATE_NOOP("View", "E × I joint"), "joint_distribution", create<JointView, jointId>,
         JointView::paint},
        {ellipsoidId, QT_TRANSLATE_NOOP("View", "Ellipsoid stack"), "joint_distribution",
         create<EllipsoidView, ellipsoidId>, EllipsoidView::paint},
        curves<collapseId, collapseAnalysis>(QT_TRANSLATE_NOOP("View", "Collapse curves")),
        curves<partitionId, partitionAnalysis>(QT_TRANSLATE_NOOP("View", "Partition curves")),
        curves<varianceId, varianceAnalysis>(QT_TRANSLATE_NOOP("View", "Variance scaling")),
        {mncmId, QT_TRANSLATE_NOOP("View", "MNCM features"), "mncm", create<FeaturesView, mncmId>,
         FeaturesView::paint},
        {multiscaleId, QT_TRANSLATE_NOOP("View", "E − I map"), multiscaleAnalysis,
         createOf<TimeMapView, multiscaleId, multiscaleAnalysis>, TimeMapView::paint},
        {scalogramId, QT_TRANSLATE_NOOP("View", "Scalogram"), waveletAnalysis,
         createOf<TimeMapView, scalogramId, waveletAnalysis>, TimeMapView::paint},
        {coherenceId, QT_TRANSLATE_NOOP("View", "Coherence"), coherenceAnalysis,
         createOf<TimeMapView, coherenceId, coherenceAnalysis>, TimeMapView::paint},
        {spectrumId, QT_TRANSLATE_NOOP("View", "Spectrum at cursor"), waveletAnalysis,
         create<SpectrumView, spectrumId>, nullptr},
        curves<crossId, crossAnalysis>(QT_TRANSLATE_NOOP("View", "E–I correlogram")),
        curves<cumulativeId, cumulativeAnalysis>(QT_TRANSLATE_NOOP("View", "S(t)")),
        curves<sensitivityId, classSensitivityId>(QT_TRANSLATE_NOOP("View", "Class sensitivity")),
        {arrayId, QT_TRANSLATE_NOOP("View", "Array map"), {}, create<ArrayView, arrayId>, nullptr},
        {unitId, QT_TRANSLATE_NOOP("View", "Unit"), {}, create<UnitView, unitId>, nullptr},
        {classesId, QT_TRANSLATE_NOOP("View", "Unit classes"), "classification",
         create<ClassesView, classesId>, ClassesView::paint},
        {connectionsId, QT_TRANSLATE_NOOP("View", "Connections"), "connections",
         create<ConnectionsView, connectionsId>, ConnectionsView::paint},
        {pairId, QT_TRANSLATE_NOOP("View", "Correlograms"), {}, create<PairView, pairId>, nullptr},
    };
    return kinds;
}

} // namespace edgescope
