// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyses/currentchannel.h"

#include <algorithm>

namespace edgescope {
namespace {

class CurrentSource : public SampleSource
{
public:
    CurrentSource(std::shared_ptr<const EnsembleSignals> ensemble, const CurrentSettings &settings)
        : m_ensemble(std::move(ensemble))
        , m_settings(settings)
    {
    }

    void read(std::int64_t first, std::int64_t count, std::span<const int>,
              std::span<float> out) const override
    {
        std::vector<double> values(static_cast<size_t>(count));
        synapticCurrent(*m_ensemble, m_settings, first, values, Progress());
        std::transform(values.begin(), values.end(), out.begin(),
                       [](double value) { return static_cast<float>(value); });
    }

private:
    std::shared_ptr<const EnsembleSignals> m_ensemble;
    CurrentSettings m_settings;
};

} // namespace

Channel currentChannel(std::shared_ptr<const EnsembleSignals> ensemble, const TimeRange &window,
                       const CurrentSettings &settings)
{
    Channel channel;
    channel.label = QStringLiteral("C(t)");
    channel.unit = currentUnit(settings);
    channel.rateHz = settings.rateHz;
    channel.start = settings.start;
    channel.sampleCount = currentSampleCount(window, settings.rateHz);
    channel.source = std::make_shared<CurrentSource>(std::move(ensemble), settings);
    return channel;
}

} // namespace edgescope
