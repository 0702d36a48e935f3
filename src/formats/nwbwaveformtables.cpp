// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/nwbwaveformtables.h"

#include "formats/nwbnames.h"

#include <algorithm>
#include <limits>

namespace edgescope {
namespace {

// One row for each of the waveforms, which may be null.
std::vector<float> tableOf(const std::vector<const Waveform *> &waveforms, std::size_t samples,
                           std::vector<float> Waveform::*values)
{
    std::vector<float> table(waveforms.size() * samples, std::numeric_limits<float>::quiet_NaN());
    for (std::size_t n = 0; n < waveforms.size(); ++n)
        if (waveforms[n])
            std::copy((waveforms[n]->*values).begin(), (waveforms[n]->*values).end(),
                      table.begin() + static_cast<std::ptrdiff_t>(n * samples));
    return table;
}

} // namespace

NwbWaveformTables nwbWaveformTables(const std::vector<Unit> &units)
{
    NwbWaveformTables tables;
    std::vector<const Waveform *> waveforms;
    const Waveform *first = nullptr;
    bool hasDeviation = false;
    for (const Unit &unit : units) {
        const Waveform *waveform = unit.waveform.get();
        if (waveform && !first)
            first = waveform;
        if (waveform && (waveform->rateHz != first->rateHz || waveform->unit != first->unit)) {
            ++tables.leftOut;
            waveform = nullptr;
        }
        if (waveform) {
            tables.samples = std::max(tables.samples, waveform->mean.size());
            hasDeviation = hasDeviation || !waveform->deviation.empty();
        }
        waveforms.push_back(waveform);
    }
    if (tables.samples == 0)
        return tables;
    tables.rateHz = first->rateHz;
    tables.unit = first->unit == u"V"     ? QStringLiteral("volts")
                  : first->unit.isEmpty() ? QString::fromLatin1(nwbnames::unknown)
                                          : first->unit;
    tables.means = tableOf(waveforms, tables.samples, &Waveform::mean);
    if (hasDeviation)
        tables.deviations = tableOf(waveforms, tables.samples, &Waveform::deviation);
    return tables;
}

} // namespace edgescope
