// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/synapticcurrent.h"
#include "core/recording.h"

namespace edgescope {

// The estimated synaptic current C(t) of the whole recording as if it were one of its channels, computed as
// it is read: what works on a channel works on the current too. Sample n is at window.start + n / rate.
// `ensemble` is kept alive by the channel.
Channel currentChannel(std::shared_ptr<const EnsembleSignals> ensemble, const TimeRange &window,
                       const CurrentSettings &settings);

} // namespace edgescope
