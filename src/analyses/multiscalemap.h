// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/analysis.h"
#include "analyses/multiscaleimage.h"

// The multiscale map: z-scored ensembles at all 32 scales against time (methods, section 3).
namespace edgescope {

// The image that the parameters ask for: all scales, `columns` steps over the window of the statistics.
MultiscaleImages multiscaleMapImages(const AnalysisInput &input, const Values &values,
                                     const Progress &progress);

// An image as a map, with the colours that the values of the analysis ask for.
TimeMap multiscaleTimeMap(const MultiscaleImage &image, const Values &values);

// The analysis "multiscale_map". Recording gaps are blank; all other time of the window is shown, left-out
// seizures and invalid time too, so that the map stays a map of the whole window.
const std::vector<Parameter> &multiscaleMapParameters();
Result runMultiscaleMap(const AnalysisInput &input, const Values &values, const Progress &progress);

} // namespace edgescope
