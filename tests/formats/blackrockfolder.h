// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/format.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

// Files written and recordings read by the tests of Blackrock files.
namespace blackrockfiles {

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
