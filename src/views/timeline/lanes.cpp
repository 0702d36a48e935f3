// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/cumulativelane.h"
#include "views/timeline/currentlane.h"
#include "views/timeline/ensemblelanes.h"
#include "views/timeline/epochslane.h"
#include "views/timeline/hypnogramlane.h"
#include "views/timeline/lane.h"
#include "views/timeline/lfplane.h"
#include "views/timeline/marklanes.h"
#include "views/timeline/overviewlane.h"
#include "views/timeline/rasterlane.h"
#include "views/timeline/recoverylane.h"
#include "views/timeline/rulerlane.h"
#include "views/timeline/spectrogramlane.h"
#include "views/timeline/timemaplane.h"

#include <QtGlobal>

namespace edgescope {

std::vector<std::unique_ptr<Lane>> makeLanes(const std::shared_ptr<EnsembleBarCache> &cache)
{
    std::vector<std::unique_ptr<Lane>> lanes;
    lanes.push_back(std::make_unique<OverviewLane>());
    lanes.push_back(std::make_unique<HypnogramLane>());
    lanes.push_back(std::make_unique<SpectrogramLane>());
    lanes.push_back(std::make_unique<DeltaPowerLane>());
    lanes.push_back(std::make_unique<RulerLane>());
    lanes.push_back(std::make_unique<EpochsLane>());
    lanes.push_back(std::make_unique<StatesLane>());
    lanes.push_back(std::make_unique<SeizuresLane>());
    lanes.push_back(std::make_unique<EventsLane>());
    lanes.push_back(std::make_unique<LfpLane>());
    lanes.push_back(
        std::make_unique<ResultMapLane>("scalogram", QT_TRANSLATE_NOOP("Timeline", "Scalogram"), "wavelet"));
    lanes.push_back(std::make_unique<ResultMapLane>("coherence", QT_TRANSLATE_NOOP("Timeline", "Coherence"),
                                                    "coherence"));
    lanes.push_back(std::make_unique<BalanceMapLane>());
    lanes.push_back(std::make_unique<RasterLane>());
    lanes.push_back(std::make_unique<EnsembleLane>(cache));
    lanes.push_back(std::make_unique<DifferenceLane>(cache));
    lanes.push_back(std::make_unique<CumulativeLane>());
    lanes.push_back(std::make_unique<RecoveryLane>());
    lanes.push_back(std::make_unique<CurrentLane>());
    return lanes;
}

} // namespace edgescope
