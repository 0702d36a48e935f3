// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/nwb.h"

#include "core/error.h"
#include "formats/contentid.h"
#include "formats/hdf5signature.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace edgescope {
namespace {

// A recording's clock that starts further than this from the session's start counts from something else.
constexpr double longestSession = 30 * 86400.0;

QString firstText(const Hdf5File &file, const QByteArray &place)
{
    if (!file.containsDataset(place) || file.kind(place) != Hdf5File::Kind::Text)
        return {};
    const std::vector<QString> texts = file.texts(place);
    return texts.empty() ? QString() : texts.front();
}

// The session's start. The standard demands a date, so that the year 1900 is written where none is known or
// where it is hidden.
void readStartTime(const Hdf5File &file, Recording &recording)
{
    QString text = firstText(file, "/timestamps_reference_time");
    if (text.isEmpty())
        text = firstText(file, "/session_start_time");
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        addNote(recording, Note::Severity::Warning,
                QCoreApplication::translate("NwbReader", "The session's start time “%1” is not a date.")
                    .arg(text));
    else if (time.date().year() > 1900)
        recording.startTime = time;
}

void refuseIfOld(const Hdf5File &file)
{
    if (!file.attributeText("/", "nwb_version") && !file.attributeText("/", "neurodata_type"))
        throw Error(QCoreApplication::translate("NwbReader", "%1 is an NWB 1 file. Only NWB 2 can be read; "
                                                             "convert it first.")
                        .arg(file.path()));
}

// States or marks alone are worth opening when nothing else was there to be read.
void refuseIfEmpty(const NwbFile &nwb, Recording &recording)
{
    if (!recording.units.empty() || !recording.channels.empty())
        return;
    // Notes say why a units table or a signal that is there could not be used.
    for (const Note &note : recording.notes)
        if (note.severity == Note::Severity::Error)
            throw Error(QCoreApplication::translate("NwbReader", "%1 has no units and no signals to show: %2")
                            .arg(nwb.file.path(), note.message));
    // States or marks alone are worth opening: they are joined to a recording made elsewhere.
    if (!recording.intervals.empty()) {
        addNote(recording, Note::Severity::Information,
                QCoreApplication::translate("NwbReader", "The file has states or marks but no signals."));
        return;
    }
    throw Error(
        QCoreApplication::translate("NwbReader", "%1 has neither sorted units nor electrical signals.")
            .arg(nwb.file.path()));
}

// Without channels the last spike or mark ends a recording. Where this program wrote the file, it also wrote
// down how long the recording went on in silence.
void readWrittenDuration(const Hdf5File &file, Recording &recording)
{
    const QByteArray place = "/scratch/source";
    if (!recording.channels.empty() || recording.startOffset != 0 || !file.contains(place) ||
        file.kind(place) != Hdf5File::Kind::Text)
        return;
    const std::vector<QString> texts = file.texts(place);
    const QJsonObject source =
        QJsonDocument::fromJson(texts.empty() ? QByteArray() : texts[0].toUtf8()).object();
    const double duration = source[QLatin1String("duration_s")].toDouble();
    if (duration > recording.duration && duration < longestSession)
        recording.duration = duration;
}

} // namespace

QString lastName(const QByteArray &place)
{
    return QString::fromUtf8(place.mid(place.lastIndexOf('/') + 1));
}

std::vector<QByteArray> NwbFile::placesOfType(QStringView type) const
{
    std::vector<QByteArray> places;
    for (const Hdf5File::Object &object : objects)
        if (object.type == type)
            places.push_back(object.place);
    return places;
}

std::vector<QByteArray> NwbFile::tables(QStringView type, const char *first, const char *second) const
{
    std::vector<QByteArray> places;
    for (const Hdf5File::Object &object : objects)
        if (object.isGroup && (object.type == type || (file.containsDataset(object.place + "/" + first) &&
                                                       file.containsDataset(object.place + "/" + second))))
            places.push_back(object.place);
    return places;
}

std::vector<QByteArray> NwbFile::datasetsIn(const QByteArray &group) const
{
    std::vector<QByteArray> places;
    for (const Hdf5File::Object &object : objects)
        if (!object.isGroup && object.place.startsWith(group + "/") &&
            object.place.lastIndexOf('/') == group.size())
            places.push_back(object.place);
    return places;
}

bool recognisesNwb(const QString &path)
{
    if (!hasHdf5Signature(path))
        return false;
    try {
        const Hdf5File file(path);
        return file.attributeText("/", "nwb_version") ||
               file.attributeText("/", "neurodata_type") == QStringLiteral("NWBFile") ||
               file.contains("/nwb_version");
    } catch (const std::exception &) {
        // The library opens no file that was cut off; its name then says whose it is.
        return path.endsWith(QStringLiteral(".nwb"), Qt::CaseInsensitive);
    }
}

Recording readNwb(const QString &path, const ReadOptions &options, const Progress &progress)
{
    const auto file = std::make_shared<const Hdf5File>(path);
    refuseIfOld(*file);
    const NwbFile nwb{*file, file->objects()};
    Recording recording;
    recording.path = path;
    recording.format = QStringLiteral("NWB");
    recording.contentId = contentId(path);
    progress.report(1, 5);
    readStartTime(*file, recording);
    readNwbElectrodes(nwb, recording);
    readNwbUnits(nwb, recording);
    progress.report(2, 5);
    readNwbSignals(nwb, file, options, recording);
    progress.report(3, 5);
    readNwbIntervals(nwb, recording);
    progress.report(4, 5);
    refuseIfEmpty(nwb, recording);
    finishRecording(recording);
    readWrittenDuration(*file, recording);
    if (recording.startTime.isValid() && std::abs(recording.startOffset) < longestSession)
        recording.startTime = recording.startTime.addMSecs(std::llround(recording.startOffset * 1000));
    progress.report(5, 5);
    return recording;
}

} // namespace edgescope
