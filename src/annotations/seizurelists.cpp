// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/seizurelists.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace edgescope {
namespace {

constexpr double secondsPerDay = 86400;

// Calls `take` with what stands before and after the first colon of each line, in small letters before it.
template <typename Take>
void forEachEntry(const QByteArray &bytes, const Take &take)
{
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon >= 0)
            take(line.left(colon).simplified().toLower(), line.mid(colon + 1).trimmed());
    }
}

class SeizureList
{
public:
    void setFile(const QString &file)
    {
        dropStart();
        m_length.reset();
        m_file = file;
    }
    void setStart(std::optional<double> seconds)
    {
        dropStart();
        m_start = seconds;
        m_skipped += !seconds;
    }
    void setStop(std::optional<double> seconds)
    {
        if (m_start && seconds && *seconds >= *m_start) {
            add(*m_start, *seconds);
            if (m_length && *seconds > *m_length)
                m_beyond << m_file;
        } else {
            ++m_skipped;
        }
        m_start.reset();
    }
    // How long the recording lasts, when the list says so.
    void setLength(std::optional<double> seconds) { m_length = seconds; }
    PortableAnnotations finish()
    {
        dropStart();
        PortableAnnotations result = m_collector.portable();
        if (m_skipped > 0)
            result.notices << QCoreApplication::translate(
                "AnnotationExchange", "%n start(s) or end(s) of seizures could not be used.", nullptr,
                m_skipped);
        if (!m_beyond.isEmpty())
            result.notices << QCoreApplication::translate(
                                  "AnnotationExchange",
                                  "By the list a seizure ends after its recording does: %1. Check its times.")
                                  .arg(m_beyond.join(QStringLiteral(", ")));
        return result;
    }

private:
    void dropStart()
    {
        m_skipped += m_start.has_value();
        m_start.reset();
    }
    void add(double start, double stop)
    {
        Annotation annotation;
        annotation.kind = AnnotationKind::Seizure;
        annotation.range = {start, stop};
        annotation.label = QStringLiteral("seizure");
        annotation.more[fileKey] = m_file;
        m_collector.add(std::move(annotation));
    }

    AnnotationCollector m_collector;
    QString m_file;
    std::optional<double> m_start;
    std::optional<double> m_length;
    QStringList m_beyond;
    int m_skipped = 0;
};

// "19.58.36" or "19:58:36"; blanks between are slips of the pen.
std::optional<double> timeOfDay(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})[.:](\\d{2})[.:](\\d{2})$"));
    const QRegularExpressionMatch match = pattern.match(QString(text).remove(u' '));
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toInt();
}

// Since the registration began, perhaps on the day before.
std::optional<double> since(std::optional<double> registration, std::optional<double> time)
{
    if (!registration || !time)
        return std::nullopt;
    return *time >= *registration ? *time - *registration : *time - *registration + secondsPerDay;
}

} // namespace

bool recognisesChbMitSummary(const QByteArray &beginning)
{
    return beginning.startsWith("Data Sampling Rate:") && beginning.contains("Channels in EDF Files:") &&
           beginning.contains("File Name:");
}

PortableAnnotations readChbMitSummary(const QByteArray &bytes, const QString &)
{
    static const QRegularExpression start(QStringLiteral("^seizure( \\d+)? start time$"));
    static const QRegularExpression stop(QStringLiteral("^seizure( \\d+)? end time$"));
    SeizureList list;
    forEachEntry(bytes, [&](const QString &key, const QString &value) {
        if (key == u"file name")
            list.setFile(value);
        else if (start.match(key).hasMatch())
            list.setStart(secondsFromText(value.section(u' ', 0, 0)));
        else if (stop.match(key).hasMatch())
            list.setStop(secondsFromText(value.section(u' ', 0, 0)));
    });
    return list.finish();
}

bool recognisesSienaList(const QByteArray &beginning)
{
    return beginning.contains("Registration start time:") &&
           (beginning.contains("Seizure n") || beginning.contains("Seizure start time:"));
}

PortableAnnotations readSienaList(const QByteArray &bytes, const QString &)
{
    SeizureList list;
    std::optional<double> registration;
    forEachEntry(bytes, [&](const QString &key, const QString &value) {
        if (key == u"file name")
            list.setFile(value);
        else if (key == u"registration start time")
            registration = timeOfDay(value);
        else if (key == u"registration end time")
            list.setLength(since(registration, timeOfDay(value)));
        else if (key == u"seizure start time" || key == u"start time")
            list.setStart(since(registration, timeOfDay(value)));
        else if (key == u"seizure end time" || key == u"end time")
            list.setStop(since(registration, timeOfDay(value)));
    });
    return list.finish();
}

} // namespace edgescope
