// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/brainvision.h"
#include "fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace edgescope;
    static const std::vector<fuzzing::SoundFile> files = {
        {QStringLiteral("eeg.vhdr"),
         "Brain Vision Data Exchange Header File Version 1.0\n[Common Infos]\nCodepage=UTF-8\n"
         "DataFile=eeg.eeg\nMarkerFile=eeg.vmrk\nDataFormat=BINARY\nDataOrientation=MULTIPLEXED\n"
         "NumberOfChannels=2\nSamplingInterval=1000\n[Binary Infos]\nBinaryFormat=INT_16\n[Channel Infos]\n"
         "Ch1=Fp1,,0.5,\xC2\xB5V\nCh2=Fp2,,0.5,\xC2\xB5V\n"},
        {QStringLiteral("eeg.vmrk"),
         "Brain Vision Data Exchange Marker File, Version 1.0\n[Marker Infos]\n"
         "Mk1=New Segment,,1,1,0,20260101120000000000\nMk2=Stimulus,S 1,10,1,0\n"},
        {QStringLiteral("eeg.eeg"), QByteArray(400, '\1')}};
    return fuzzing::readSet({recognisesBrainVision, readBrainVision}, files, QStringLiteral("eeg.vhdr"), data,
                            size);
}
