// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analyses/classification.h"

namespace edgescope {

// Of the classification: narrow spikes are inhibitory, and nothing else counts.
inline Values withThreshold(double milliseconds)
{
    Values values(classificationParameters());
    for (const Parameter &parameter : classificationParameters()) {
        if (parameter.key == "preset")
            values.set(parameter, QByteArray("threshold"));
        else if (parameter.key == "threshold")
            values.set(parameter, milliseconds);
        else if (parameter.key == "connections")
            values.set(parameter, false);
    }
    return values;
}

} // namespace edgescope
