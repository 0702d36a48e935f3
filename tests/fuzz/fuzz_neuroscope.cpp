// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/neuroscope.h"
#include "fuzzing.h"

using namespace edgescope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::vector<fuzzing::SoundFile> files = {
        {QStringLiteral("rat.xml"),
         "<parameters><acquisitionSystem><nBits>16</nBits><nChannels>2</nChannels><samplingRate>20000"
         "</samplingRate></acquisitionSystem><fieldPotentials><lfpSamplingRate>1250</lfpSamplingRate>"
         "</fieldPotentials><spikeDetection><channelGroups><group><channels><channel>0</channel></channels>"
         "<nSamples>4</nSamples><peakSampleIndex>1</peakSampleIndex></group></channelGroups></"
         "spikeDetection></parameters>"},
        {QStringLiteral("rat.res.1"), "10\n20\n30\n"},
        {QStringLiteral("rat.clu.1"), "2\n0\n2\n2\n"},
        {QStringLiteral("rat.evt.sws"), "100\tsws start\n200\tsws stop\n"},
        {QStringLiteral("rat.lfp"), QByteArray(100, '\1')},
        {QStringLiteral("epochs.csv"), "0,600,sleep\n"},
        {QStringLiteral("rat.spk.1"), QByteArray(24, '\1')},
        {QStringLiteral("rat.fet.2"), "2\n5 10\n6 20\n"},
        {QStringLiteral("rat.clu.2"), "1\n1\n1\n"}};
    return fuzzing::readSet({recognisesNeuroscope, readNeuroscope}, files, {}, data, size);
}
