// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/brainvisionheader.h"

#include "core/error.h"
#include "formats/textencoding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>

namespace edgescope {
namespace {

constexpr int mostBrainVisionChannels = 100000;
constexpr qsizetype mostHeadersSearched = 100;

[[noreturn]] void refuse(const QString &path, const QString &what)
{
    throw Error(QCoreApplication::translate("BrainVisionReader", "%1: %2").arg(path, what));
}

// "Brain Vision Data Exchange Header File Version 1.0" and its variants.
bool startsLike(const QString &path, const char *kind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    static const QRegularExpression pattern(
        QStringLiteral("^(?:\\x{FEFF})?Brain ?Vision [\\w -]*?(Header|Marker) File"));
    const auto match = pattern.match(decodedText(file.read(128)));
    return match.captured(1) == QString::fromLatin1(kind);
}

bool isHeader(const QString &path)
{
    return startsLike(path, "Header");
}

QString section(const char *name)
{
    return QString::fromLatin1(name);
}

// The file that the header names, or the one beside it that has the header's name: files are renamed more
// often than the names inside them.
QString companion(const QString &headerPath, QString name, const QStringList &suffixes,
                  std::vector<Note> &notes)
{
    const QFileInfo header(headerPath);
    const QDir folder = header.dir();
    name.replace(QStringLiteral("$b"), header.completeBaseName());
    name = QFileInfo(name.replace(u'\\', u'/')).fileName();
    if (!name.isEmpty() && QFileInfo(folder.filePath(name)).isFile())
        return folder.filePath(name);
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
        if (file.completeBaseName() == header.completeBaseName() &&
            suffixes.contains(file.suffix(), Qt::CaseInsensitive)) {
            if (!name.isEmpty())
                notes.push_back({Note::Severity::Information,
                                 QCoreApplication::translate(
                                     "BrainVisionReader",
                                     "The header names the file %1, which is not there; %2 was taken.")
                                     .arg(name, file.fileName())});
            return file.filePath();
        }
    return {};
}

void readLayout(const QString &path, const BrainVisionText &text, BrainVisionHeader &header)
{
    const QString common = section("common infos");
    const QString binary = section("binary infos");
    const QString format = text.value(common, QStringLiteral("DataFormat"));
    if (!format.isEmpty() && format.compare(u"BINARY", Qt::CaseInsensitive) != 0)
        refuse(path, QCoreApplication::translate("BrainVisionReader",
                                                 "Its samples are stored as “%1”; only BINARY can be read.")
                         .arg(format));
    const QString domain = text.value(common, QStringLiteral("DataType"));
    if (!domain.isEmpty() && domain.compare(u"TIMEDOMAIN", Qt::CaseInsensitive) != 0)
        refuse(path, QCoreApplication::translate("BrainVisionReader",
                                                 "Its data are “%1”; only TIMEDOMAIN can be read.")
                         .arg(domain));
    const QString orientation = text.value(common, QStringLiteral("DataOrientation")).toUpper();
    if (orientation != u"MULTIPLEXED" && orientation != u"VECTORIZED")
        refuse(path, QCoreApplication::translate(
                         "BrainVisionReader",
                         "The order of its samples, “%1”, is neither MULTIPLEXED nor VECTORIZED.")
                         .arg(orientation));
    header.isMultiplexed = orientation == u"MULTIPLEXED";
    if (text.value(binary, QStringLiteral("UseBigEndianOrder")).compare(u"YES", Qt::CaseInsensitive) == 0)
        refuse(path,
               QCoreApplication::translate(
                   "BrainVisionReader", "Its numbers are stored highest byte first, which cannot be read."));
    const QString number = text.value(binary, QStringLiteral("BinaryFormat")).toUpper();
    if (number == u"INT_16")
        header.number = SampleLayout::Number::Int16;
    else if (number == u"INT_32")
        header.number = SampleLayout::Number::Int32;
    else if (number == u"IEEE_FLOAT_32")
        header.number = SampleLayout::Number::Float32;
    else if (number == u"IEEE_FLOAT_64")
        header.number = SampleLayout::Number::Float64;
    else
        refuse(path, QCoreApplication::translate("BrainVisionReader",
                                                 "Its numbers are stored as “%1”, which cannot be read.")
                         .arg(number));
    header.firstByte = text.value(binary, QStringLiteral("DataOffset")).toLongLong();
    header.trailerBytes = text.value(binary, QStringLiteral("TrailerSize")).toLongLong();
    header.statedSamples = text.value(common, QStringLiteral("DataPoints")).toLongLong();
    if (header.firstByte < 0 || header.trailerBytes < 0 || header.statedSamples < 0)
        refuse(path, QCoreApplication::translate("BrainVisionReader",
                                                 "It states a negative number of bytes or samples."));
}

// "Ch3=F3,,0.1,µV": name, reference, resolution, unit.
void readChannels(const QString &path, const BrainVisionText &text, BrainVisionHeader &header,
                  std::vector<Note> &notes)
{
    const int count = text.value(section("common infos"), QStringLiteral("NumberOfChannels")).toInt();
    if (count < 1 || count > mostBrainVisionChannels)
        refuse(path, QCoreApplication::translate("BrainVisionReader",
                                                 "It does not say how many channels there are."));
    header.channels.resize(static_cast<std::size_t>(count));
    std::vector<bool> isNamed(static_cast<std::size_t>(count), false);
    int unusable = 0;
    for (const BrainVisionText::Entry &entry : text.entries()) {
        if (entry.section != u"channel infos" || !entry.key.startsWith(u"ch", Qt::CaseInsensitive))
            continue;
        const int number = entry.key.mid(2).toInt();
        if (number < 1 || number > count)
            continue;
        const QStringList fields = brainVisionFields(entry.value);
        BrainVisionChannel &channel = header.channels[static_cast<std::size_t>(number - 1)];
        isNamed[static_cast<std::size_t>(number - 1)] = true;
        channel.label = fields[0];
        channel.unit = fields.value(3).isEmpty() ? QStringLiteral("µV") : fields.value(3);
        if (fields.value(2).isEmpty())
            continue;
        bool isNumber = false;
        const double resolution = fields[2].toDouble(&isNumber);
        if (isNumber && std::isfinite(resolution) && resolution != 0)
            channel.resolution = resolution;
        else if (++unusable == 1)
            notes.push_back(
                {Note::Severity::Warning,
                 QCoreApplication::translate("BrainVisionReader",
                                             "The resolution “%1” in line %2 of the header is no number; the "
                                             "stored numbers are shown as they are.")
                     .arg(fields[2], QString::number(entry.line))});
    }
    for (std::size_t n = 0; n < header.channels.size(); ++n)
        if (header.channels[n].label.isEmpty())
            header.channels[n].label =
                QCoreApplication::translate("BrainVisionReader", "channel %1").arg(n + 1);
    const auto unnamed = std::count(isNamed.begin(), isNamed.end(), false);
    if (unnamed > 0)
        notes.push_back({Note::Severity::Warning,
                         QCoreApplication::translate("BrainVisionReader",
                                                     "The header does not describe %n channel(s); their "
                                                     "numbers have no unit.",
                                                     nullptr, int(unnamed))});
}

} // namespace

BrainVisionText::BrainVisionText(const QString &path)
{
    const BinaryFile file(path);
    QString current;
    int number = 0;
    for (const QByteArray &bytes : file.bytes(0, file.size()).split('\n')) {
        ++number;
        const QString line = decodedText(bytes).trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            current = line.mid(1, line.size() - 2).trimmed().toLower();
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u';') || equals < 1 || current == u"comment")
            continue;
        m_entries.push_back({current, line.left(equals).trimmed(), line.mid(equals + 1).trimmed(), number});
    }
}

QString BrainVisionText::value(const QString &section, const QString &key) const
{
    for (const Entry &entry : m_entries)
        if (entry.section == section && entry.key.compare(key, Qt::CaseInsensitive) == 0)
            return entry.value;
    return {};
}

QStringList brainVisionFields(const QString &value)
{
    QStringList fields = value.split(u',');
    for (QString &field : fields)
        field = field.replace(QStringLiteral("\\1"), QStringLiteral(",")).trimmed();
    return fields;
}

QString brainVisionHeaderPath(const QString &path)
{
    static const QStringList suffixes = {QStringLiteral("vmrk"), QStringLiteral("eeg"), QStringLiteral("dat"),
                                         QStringLiteral("avg"), QStringLiteral("seg")};
    const QFileInfo file(path);
    if (!file.isFile())
        return {};
    if (isHeader(path))
        return path;
    if (!suffixes.contains(file.suffix(), Qt::CaseInsensitive))
        return {};
    const QFileInfoList headers = file.dir().entryInfoList({QStringLiteral("*.vhdr")}, QDir::Files);
    for (const QFileInfo &header : headers)
        if (header.completeBaseName() == file.completeBaseName() && isHeader(header.filePath()))
            return header.filePath();
    for (const QFileInfo &header : headers.mid(0, mostHeadersSearched)) {
        try {
            const BrainVisionText text(header.filePath());
            for (const char *key : {"DataFile", "MarkerFile"})
                if (isHeader(header.filePath()) &&
                    text.value(section("common infos"), QString::fromLatin1(key)) == file.fileName())
                    return header.filePath();
        } catch (const Error &) {
            continue; // another header may name the file
        }
    }
    return {};
}

BrainVisionHeader readBrainVisionHeader(const QString &path, std::vector<Note> &notes)
{
    const BrainVisionText text(path);
    const QString common = section("common infos");
    BrainVisionHeader header;
    readLayout(path, text, header);
    readChannels(path, text, header, notes);
    const double microseconds = text.value(common, QStringLiteral("SamplingInterval")).toDouble();
    if (!(microseconds > 0) || !std::isfinite(1e6 / microseconds))
        refuse(path, QCoreApplication::translate("BrainVisionReader", "It states no sampling interval."));
    header.rateHz = 1e6 / microseconds;
    const QString data = text.value(common, QStringLiteral("DataFile"));
    header.dataPath =
        companion(path, data, {QStringLiteral("eeg"), QStringLiteral("dat"), QStringLiteral("seg")}, notes);
    if (header.dataPath.isEmpty())
        refuse(path, QCoreApplication::translate("BrainVisionReader",
                                                 "The file with its samples, “%1”, is not beside it.")
                         .arg(data));
    const QString markers = text.value(common, QStringLiteral("MarkerFile"));
    header.markerPath = companion(path, markers, {QStringLiteral("vmrk")}, notes);
    if (header.markerPath.isEmpty() && !markers.isEmpty())
        notes.push_back({Note::Severity::Warning,
                         QCoreApplication::translate("BrainVisionReader",
                                                     "The file of markers, “%1”, is not beside the header.")
                             .arg(markers)});
    return header;
}

} // namespace edgescope
