// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/edfplusfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace edgescope {
namespace {

constexpr qsizetype usualRecordBytes = 61440; // the most that EDF advises for one record
constexpr qsizetype recordingFieldPlace = 88;
constexpr qsizetype recordingFieldBytes = 80;
constexpr qsizetype signalCountPlace = 252;
constexpr qsizetype headerBytes = 512; // with one signal
constexpr int raterWord = 3;           // of "Startdate date hospital rater equipment"
const auto unknown = QStringLiteral("X");

QByteArray field(const QByteArray &text, qsizetype bytes)
{
    return text.left(bytes).leftJustified(bytes, ' ');
}

// The header is printable ASCII.
QString ascii(QString text)
{
    for (QChar &character : text)
        if (character < u' ' || character > u'~')
            character = u'?';
    return text;
}

// Words of the header are separated by spaces.
QString word(const QString &text)
{
    return text.isEmpty() ? unknown : ascii(text).replace(u' ', u'_');
}

// Two digits are read as 1985 to 2084.
bool hasDate(const QDateTime &start)
{
    return start.isValid() && start.date().year() >= 1985 && start.date().year() <= 2084;
}

// The only rater of the marks; empty when there is none or there are several.
QString onlyRater(const PortableAnnotations &annotations)
{
    const std::vector<const Annotation *> all = annotations.content.list.all();
    if (all.empty())
        return annotations.content.rater;
    const QString &first = all.front()->rater;
    const bool isOnly = std::all_of(all.begin(), all.end(),
                                    [&](const Annotation *annotation) { return annotation->rater == first; });
    return isOnly ? first : QString();
}

QByteArray recordingField(const PortableAnnotations &annotations)
{
    static const std::array<const char *, 12> months = {"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                                        "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};
    QString date = unknown;
    if (hasDate(annotations.start)) {
        const QDate day = annotations.start.date();
        date = QStringLiteral("%1-%2-%3")
                   .arg(day.day(), 2, 10, QChar(u'0'))
                   .arg(QString::fromLatin1(months[static_cast<std::size_t>(day.month()) - 1]))
                   .arg(day.year());
    }
    return QStringLiteral("Startdate %1 X %2 X").arg(date, word(onlyRater(annotations))).toLatin1();
}

QByteArray header(const PortableAnnotations &annotations, qsizetype records, qsizetype recordBytes)
{
    const QDateTime start = hasDate(annotations.start) ? annotations.start : QDateTime();
    const auto startText = [&start](const char *format, const char *otherwise) {
        return start.isValid() ? start.toString(QString::fromLatin1(format)).toLatin1()
                               : QByteArray(otherwise);
    };
    QByteArray bytes = field("0", 8) + field("X X X X", 80) + field(recordingField(annotations), 80);
    bytes += field(startText("dd.MM.yy", "01.01.85"), 8) + field(startText("HH.mm.ss", "00.00.00"), 8);
    bytes += field("512", 8) + field("EDF+C", 44) + field(QByteArray::number(records), 8) + field("0", 8) +
             field("1", 4);
    bytes += field("EDF Annotations", 16) + field("", 80) + field("", 8) + field("-1", 8) + field("1", 8) +
             field("-32768", 8) + field("32767", 8) + field("", 80) +
             field(QByteArray::number(recordBytes / 2), 8) + field("", 32);
    return bytes;
}

QByteArray signedSeconds(double seconds)
{
    const QByteArray text = secondsText(seconds).toLatin1();
    return text.startsWith('-') ? text : '+' + text;
}

// The time-stamped list of one annotation. Line ends and tabs may stand in texts, other controls not.
QByteArray stampedList(const Annotation &annotation, QString text, double offset)
{
    for (QChar &character : text)
        if (character < u' ' && character != u'\t' && character != u'\n' && character != u'\r')
            character = u' ';
    QByteArray list = signedSeconds(annotation.range.start + offset);
    if (annotation.range.stop > annotation.range.start)
        list += '\x15' + secondsText(annotation.range.stop - annotation.range.start).toLatin1();
    return list + '\x14' + text.toUtf8() + '\x14' + '\0';
}

// Stages of the AASM have texts of their own in EDF+.
QString textOf(const Annotation &annotation)
{
    static const QStringList stages = {QStringLiteral("W"), QStringLiteral("N1"), QStringLiteral("N2"),
                                       QStringLiteral("N3"), QStringLiteral("R")};
    const bool isStage = annotation.kind == AnnotationKind::State && stages.contains(annotation.label);
    return isStage ? QStringLiteral("Sleep stage ") + annotation.label : annotation.label;
}

QByteArrayList stampedLists(const PortableAnnotations &annotations, double offset)
{
    QByteArrayList lists;
    for (const Annotation *annotation : annotations.content.list.all()) {
        const QStringList channels = annotations.namesOf(annotation->channels);
        if (channels.isEmpty())
            lists << stampedList(*annotation, textOf(*annotation), offset);
        for (const QString &channel : channels)
            lists << stampedList(*annotation, textOf(*annotation) + channelLinkMark + channel, offset);
    }
    return lists;
}

} // namespace

std::vector<ExchangeFile> writeEdfPlus(const PortableAnnotations &annotations, const ExchangeOptions &)
{
    // The header's time has whole seconds; the first record says how much later it starts.
    const double offset = hasDate(annotations.start) ? annotations.start.time().msec() / 1000.0 : 0;
    const QByteArrayList lists = stampedLists(annotations, offset);
    const QByteArray recordTime = signedSeconds(offset) + "\x14\x14" + '\0';
    qsizetype longest = 0;
    qsizetype all = 0;
    for (const QByteArray &list : lists) {
        longest = std::max(longest, list.size());
        all += list.size();
    }
    // Where all fit into one record it is as large as they are.
    qsizetype recordBytes =
        recordTime.size() + std::min(all, std::max(longest, usualRecordBytes - recordTime.size()));
    recordBytes += recordBytes % 2;
    QByteArray records;
    QByteArray record = recordTime;
    qsizetype count = 1;
    for (const QByteArray &list : lists) {
        if (record.size() + list.size() > recordBytes) {
            records += record.leftJustified(recordBytes, '\0');
            record = recordTime;
            ++count;
        }
        record += list;
    }
    records += record.leftJustified(recordBytes, '\0');
    return {{QStringLiteral("edf"), header(annotations, count, recordBytes) + records}};
}

QStringList lostInEdfPlus(const PortableAnnotations &annotations)
{
    QStringList sentences;
    const std::vector<const Annotation *> all = annotations.content.list.all();
    const auto nameless = std::count_if(all.begin(), all.end(), [](const Annotation *annotation) {
        return annotation->label.trimmed().isEmpty();
    });
    if (nameless > 0)
        sentences << QCoreApplication::translate("AnnotationExchange",
                                                 "%n annotation(s) without a label are read by no program.",
                                                 nullptr, int(nameless));
    const QString rater = onlyRater(annotations);
    if (rater != edfPlusRater(header(annotations, 1, 2)))
        sentences << QCoreApplication::translate(
                         "AnnotationExchange",
                         "The rater's name “%1” is kept in plain letters without “_” and shortened.")
                         .arg(rater);
    if (annotations.start.isValid() && !hasDate(annotations.start))
        sentences << QCoreApplication::translate(
            "AnnotationExchange", "The recording's date is left out; the format has 1985 to 2084.");
    return sentences;
}

QString edfPlusRater(const QByteArray &header)
{
    const QStringList words = QString::fromLatin1(header.mid(recordingFieldPlace, recordingFieldBytes))
                                  .split(u' ', Qt::SkipEmptyParts);
    const QString rater = words.value(raterWord);
    if (words.value(0) != u"Startdate" || rater == unknown)
        return {};
    return QString(rater).replace(u'_', u' ');
}

double edfPlusOffset(const QByteArray &beginning)
{
    if (beginning.mid(signalCountPlace, 4).trimmed() != "1")
        return 0;
    const QByteArray record = beginning.mid(headerBytes);
    const qsizetype end = record.indexOf('\x14');
    const double offset =
        secondsFromText(QString::fromLatin1(record.left(std::max<qsizetype>(end, 0)))).value_or(0);
    return offset > 0 && offset < 1 ? offset : 0;
}

} // namespace edgescope
