// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <vector>

// Blackrock files put together byte by byte, as their specification says.
namespace blackrockfiles {

template <typename Number>
QByteArray number(Number value)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray text(const QByteArray &words, int size)
{
    return words.leftJustified(size, '\0', true);
}

// Saturday, 14 March 2020, 15:09:26.535
inline QByteArray date()
{
    QByteArray bytes;
    for (const quint16 field : {2020, 3, 6, 14, 15, 9, 26, 535})
        bytes += number(field);
    return bytes;
}

struct Input {
    quint16 electrode = 1;
    QByteArray label = "chan1";
    QByteArray unit = "uV";
    qint16 minDigital = -32764;
    qint16 maxDigital = 32764;
    qint16 minAnalog = -8191;
    qint16 maxAnalog = 8191;
};

struct Signals {
    QByteArray id = "NEURALCD";
    quint8 major = 2;
    quint8 minor = 3;
    quint32 period = 30;
    quint32 ticksPerSecond = 30000;
    std::vector<Input> inputs = {{}};

    bool hasLongTimes() const { return major >= 3; }
    QByteArray header() const
    {
        QByteArray described;
        for (const Input &input : inputs)
            described += "CC" + number(input.electrode) + text(input.label, 16) + number(quint8{1}) +
                         number(quint8{1}) + number(input.minDigital) + number(input.maxDigital) +
                         number(input.minAnalog) + number(input.maxAnalog) + text(input.unit, 16) +
                         QByteArray(20, '\0');
        return id + number(major) + number(minor) + number(quint32(314 + described.size())) +
               text("1 kS/s", 16) + text("", 256) + number(period) + number(ticksPerSecond) + date() +
               number(quint32(inputs.size())) + described;
    }
    // Samples in the order of the file: all channels of the first, then of the next.
    QByteArray block(quint64 ticks, const std::vector<qint16> &samples, qint64 stated = -1) const
    {
        const qint64 count = qint64(samples.size() / inputs.size());
        QByteArray bytes = number(quint8{1}) + (hasLongTimes() ? number(ticks) : number(quint32(ticks))) +
                           number(quint32(stated < 0 ? count : stated));
        for (const qint16 sample : samples)
            bytes += number(sample);
        return bytes;
    }
};

// Samples 0, 1, 2 … of one channel.
inline std::vector<qint16> ramp(int count, int first = 0)
{
    std::vector<qint16> samples;
    for (int n = 0; n < count; ++n)
        samples.push_back(qint16(first + n));
    return samples;
}

} // namespace blackrockfiles
