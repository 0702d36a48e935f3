// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blackrockfiles.h"

namespace blackrockfiles {

// A file of spikes, digital input and comments.
struct Events {
    QByteArray id = "NEURALEV";
    quint8 major = 2;
    quint8 minor = 3;
    quint32 ticksPerSecond = 30000;
    quint32 packetBytes = 104;
    std::vector<QByteArray> extensions = {};
    quint16 flags = 1;

    QByteArray header() const
    {
        QByteArray extended;
        for (const QByteArray &extension : extensions)
            extended += text(extension, 32);
        return id + number(major) + number(minor) + number(flags) + number(quint32(336 + extended.size())) +
               number(packetBytes) + number(ticksPerSecond) + number(quint32{30000}) + date() +
               text("test", 32) + text("", 256) + number(quint32(extensions.size())) + extended;
    }
    QByteArray packet(quint64 ticks, quint16 packetId, const QByteArray &payload) const
    {
        return text((major >= 3 ? number(ticks) : number(quint32(ticks))) + number(packetId) + payload,
                    int(packetBytes));
    }
    QByteArray spike(quint64 ticks, quint16 electrode, quint8 sortCode) const
    {
        return packet(ticks, electrode, number(sortCode));
    }
    template <typename Sample>
    QByteArray spike(quint64 ticks, quint16 electrode, quint8 sortCode,
                     std::initializer_list<Sample> wave) const
    {
        QByteArray samples;
        for (const Sample sample : wave)
            samples += number(sample);
        return packet(ticks, electrode, number(sortCode) + number(quint8{0}) + samples);
    }
    QByteArray digital(quint64 ticks, quint16 value, quint8 reason = 1) const
    {
        return packet(ticks, 0, number(reason) + number(quint8{0}) + number(value));
    }
    QByteArray comment(quint64 ticks, const QByteArray &words, quint8 charset = 0) const
    {
        return packet(ticks, 0xFFFF, number(charset) + number(quint8{0}) + number(quint32{255}) + words);
    }
};

inline QByteArray waveExtension(quint16 electrode, quint16 nanovoltsForEachStep, quint8 sampleBytes = 2,
                                quint16 samples = 0)
{
    return "NEUEVWAV" + number(electrode) + number(quint8{1}) + number(quint8{1}) +
           number(nanovoltsForEachStep) + QByteArray(7, '\0') + number(sampleBytes) + number(samples);
}

inline QByteArray labelExtension(quint16 electrode, const QByteArray &label)
{
    return "NEUEVLBL" + number(electrode) + text(label, 16);
}

} // namespace blackrockfiles
