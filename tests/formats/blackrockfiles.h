// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <cmath>
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

struct Events {
    QByteArray id = "NEURALEV";
    quint8 major = 2;
    quint8 minor = 3;
    quint32 ticksPerSecond = 30000;
    quint32 packetBytes = 104;
    std::vector<QByteArray> extensions = {};

    QByteArray header() const
    {
        QByteArray extended;
        for (const QByteArray &extension : extensions)
            extended += text(extension, 32);
        return id + number(major) + number(minor) + number(quint16{1}) +
               number(quint32(336 + extended.size())) + number(packetBytes) + number(ticksPerSecond) +
               number(quint32{30000}) + date() + text("test", 32) + text("", 256) +
               number(quint32(extensions.size())) + extended;
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
    QByteArray digital(quint64 ticks, quint16 value, quint8 reason = 1) const
    {
        return packet(ticks, 0, number(reason) + number(quint8{0}) + number(value));
    }
    QByteArray comment(quint64 ticks, const QByteArray &words, quint8 charset = 0) const
    {
        return packet(ticks, 0xFFFF, number(charset) + number(quint8{0}) + number(quint32{255}) + words);
    }
};

inline QByteArray waveExtension(quint16 electrode, quint16 nanovoltsForEachStep)
{
    return "NEUEVWAV" + number(electrode) + number(quint8{1}) + number(quint8{1}) +
           number(nanovoltsForEachStep);
}

inline QByteArray labelExtension(quint16 electrode, const QByteArray &label)
{
    return "NEUEVLBL" + number(electrode) + text(label, 16);
}

inline std::vector<float> samplesOf(const edgescope::Channel &channel)
{
    std::vector<float> samples(static_cast<std::size_t>(channel.sampleCount));
    const int column = channel.sourceChannel;
    channel.source->read(0, channel.sampleCount, std::span(&column, 1), samples);
    return samples;
}

inline bool near(double value, double expected, double tolerance = 1e-6)
{
    return std::abs(value - expected) <= tolerance;
}

inline QString notesOf(const edgescope::Recording &recording)
{
    QString words;
    for (const edgescope::Note &note : recording.notes)
        words += note.message + QLatin1Char('\n');
    return words;
}

// A folder of files, removed with it.
class Folder
{
public:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", name);
        return file.fileName();
    }
    edgescope::Recording read(const char *name, const QByteArray &bytes,
                              const edgescope::ReadOptions &options = {}) const
    {
        return edgescope::readRecording(write(name, bytes), options, edgescope::Progress());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace blackrockfiles
