// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/arguments.h"
#include "batch/recordingarguments.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace edgescope {
namespace {

QString severityName(Note::Severity severity)
{
    switch (severity) {
    case Note::Severity::Information:
        return QStringLiteral("info");
    case Note::Severity::Warning:
        return QStringLiteral("warning");
    case Note::Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

qint64 classSize(const UnitClasses &classes, UnitClass unitClass)
{
    return std::count(classes.classes.begin(), classes.classes.end(), unitClass);
}

QString isoTime(const QDateTime &time)
{
    return time.toString(time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

qint64 spikeCount(const Recording &recording)
{
    qint64 count = 0;
    for (const Unit &unit : recording.units)
        count += static_cast<qint64>(unit.spikeTimes.size());
    return count;
}

QJsonObject unitsJson(const Recording &recording, const UnitClasses &classes)
{
    const TimeRange extent = spikeExtent(recording);
    const bool hasSpikes = extent.start <= extent.stop;
    return {{QStringLiteral("count"), static_cast<qint64>(recording.units.size())},
            {QStringLiteral("spikes"), spikeCount(recording)},
            {QStringLiteral("excitatory"), classSize(classes, UnitClass::Excitatory)},
            {QStringLiteral("inhibitory"), classSize(classes, UnitClass::Inhibitory)},
            {QStringLiteral("unclassified"), classSize(classes, UnitClass::Unclassified)},
            {QStringLiteral("first_spike_s"), hasSpikes ? QJsonValue(extent.start) : QJsonValue()},
            {QStringLiteral("last_spike_s"), hasSpikes ? QJsonValue(extent.stop) : QJsonValue()}};
}

QJsonArray unitListJson(const Recording &recording, const UnitClasses &classes)
{
    QJsonArray array;
    for (size_t n = 0; n < recording.units.size(); ++n)
        array << QJsonObject{
            {QStringLiteral("id"), static_cast<qint64>(n)},
            {QStringLiteral("label"), recording.units[n].label},
            {QStringLiteral("class"), unitClassCode(classes.classes[n])},
            {QStringLiteral("spikes"), static_cast<qint64>(recording.units[n].spikeTimes.size())}};
    return array;
}

QJsonArray channelsJson(const Recording &recording)
{
    QJsonArray array;
    for (const Channel &channel : recording.channels)
        array << QJsonObject{{QStringLiteral("label"), channel.label},
                             {QStringLiteral("unit"), channel.unit},
                             {QStringLiteral("rate_hz"), channel.rateHz},
                             {QStringLiteral("samples"), static_cast<qint64>(channel.sampleCount)}};
    return array;
}

// Number and summed seconds of the intervals of one label.
struct LabelTotal {
    qint64 count = 0;
    double seconds = 0;
};

std::map<QString, LabelTotal> labelTotals(const Recording &recording)
{
    std::map<QString, LabelTotal> totals;
    for (const Interval &interval : recording.intervals) {
        LabelTotal &total = totals[interval.label];
        ++total.count;
        total.seconds += interval.range.length();
    }
    return totals;
}

QJsonObject annotationsJson(const Recording &recording)
{
    QJsonObject labels;
    for (const auto &[label, total] : labelTotals(recording))
        labels[label] =
            QJsonObject{{QStringLiteral("count"), total.count}, {QStringLiteral("seconds"), total.seconds}};
    return {{QStringLiteral("count"), static_cast<qint64>(recording.intervals.size())},
            {QStringLiteral("labels"), labels}};
}

QByteArray infoJson(const Recording &recording, const UnitClasses &classes)
{
    QJsonArray gaps;
    for (const TimeRange &gap : recording.gaps)
        gaps << QJsonObject{{QStringLiteral("start_s"), gap.start}, {QStringLiteral("stop_s"), gap.stop}};
    QJsonArray report;
    for (const Note &note : recording.notes)
        report << QJsonObject{{QStringLiteral("severity"), severityName(note.severity)},
                              {QStringLiteral("message"), note.message}};
    const QJsonObject object = {{QStringLiteral("path"), recording.path},
                                {QStringLiteral("format"), recording.format},
                                {QStringLiteral("duration_s"), recording.duration},
                                {QStringLiteral("start_time"), recording.startTime.isValid()
                                                                   ? QJsonValue(isoTime(recording.startTime))
                                                                   : QJsonValue()},
                                {QStringLiteral("units"), unitsJson(recording, classes)},
                                {QStringLiteral("unit_list"), unitListJson(recording, classes)},
                                {QStringLiteral("channels"), channelsJson(recording)},
                                {QStringLiteral("annotations"), annotationsJson(recording)},
                                {QStringLiteral("gaps"), gaps},
                                {QStringLiteral("report"), report}};
    return QJsonDocument(object).toJson();
}

QString seconds(double value)
{
    return QCoreApplication::translate("Batch", "%1 s").arg(value, 0, 'f', 3);
}

QString row(const QString &name, const QString &text)
{
    return QStringLiteral("%1  %2\n").arg(name, -12).arg(text);
}

QString unitsText(const Recording &recording, const UnitClasses &classes)
{
    return QCoreApplication::translate("Batch", "%1 (%2 E, %3 I, %4 unclassified), %5 spikes")
        .arg(recording.units.size())
        .arg(classSize(classes, UnitClass::Excitatory))
        .arg(classSize(classes, UnitClass::Inhibitory))
        .arg(classSize(classes, UnitClass::Unclassified))
        .arg(spikeCount(recording));
}

// Channels of the same rate, length and unit share a row.
QString channelsText(const Recording &recording)
{
    QStringList kinds;
    std::map<QString, int> counts;
    for (const Channel &channel : recording.channels) {
        const QString kind = QCoreApplication::translate("Batch", "%1 Hz, %2 samples, in %3")
                                 .arg(channel.rateHz)
                                 .arg(channel.sampleCount)
                                 .arg(channel.unit);
        if (++counts[kind] == 1)
            kinds << kind;
    }
    QString text;
    for (const QString &kind : kinds)
        text += row(text.isEmpty() ? QCoreApplication::translate("Batch", "Channels") : QString(),
                    QStringLiteral("%1 × %2").arg(counts[kind]).arg(kind));
    return text.isEmpty() ? row(QCoreApplication::translate("Batch", "Channels"), QStringLiteral("0")) : text;
}

QString infoText(const Recording &recording, const UnitClasses &classes)
{
    const auto translate = [](const char *name) { return QCoreApplication::translate("Batch", name); };
    QString text = row(translate(QT_TRANSLATE_NOOP("Batch", "File")), recording.path) +
                   row(translate(QT_TRANSLATE_NOOP("Batch", "Format")), recording.format) +
                   row(translate(QT_TRANSLATE_NOOP("Batch", "Duration")), seconds(recording.duration)) +
                   row(translate(QT_TRANSLATE_NOOP("Batch", "Start")),
                       recording.startTime.isValid() ? isoTime(recording.startTime)
                                                     : translate(QT_TRANSLATE_NOOP("Batch", "not stated"))) +
                   row(translate(QT_TRANSLATE_NOOP("Batch", "Units")), unitsText(recording, classes));
    const TimeRange extent = spikeExtent(recording);
    if (extent.start <= extent.stop)
        text += row({}, QCoreApplication::translate("Batch", "first spike %1, last spike %2")
                            .arg(seconds(extent.start), seconds(extent.stop)));
    text += channelsText(recording) + row(translate(QT_TRANSLATE_NOOP("Batch", "Annotations")),
                                          QString::number(recording.intervals.size()));
    for (const auto &[label, total] : labelTotals(recording))
        text += row({}, QStringLiteral("%1: %2, %3").arg(label).arg(total.count).arg(seconds(total.seconds)));
    for (const TimeRange &gap : recording.gaps)
        text += row(translate(QT_TRANSLATE_NOOP("Batch", "Gap")),
                    QStringLiteral("%1 – %2").arg(seconds(gap.start), seconds(gap.stop)));
    for (const Note &note : recording.notes)
        text += row(severityName(note.severity), note.message);
    return text;
}

ExitCode info(const Arguments &arguments)
{
    const OpenedRecording opened = openedRecording(arguments);
    print(arguments.isSet(QStringLiteral("json")) ? infoJson(*opened.recording, opened.classes)
                                                  : infoText(*opened.recording, opened.classes).toUtf8());
    return Done;
}

} // namespace

Verb infoVerb()
{
    return {
        QStringLiteral("info"),
        QT_TRANSLATE_NOOP("Batch", "Says what a recording holds."),
        {{QStringLiteral("RECORDING"), QT_TRANSLATE_NOOP("Batch", "a file or folder")}},
        withReadingOptions({{QStringLiteral("json"), {}, QT_TRANSLATE_NOOP("Batch", "as one JSON object")}}),
        info};
}

} // namespace edgescope
