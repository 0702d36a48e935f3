// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/tabletimes.h"

namespace edgescope {
namespace {

constexpr double day = 86400;

// Seconds of "h:mm:ss" or "m:ss".
std::optional<double> clockSeconds(const QString &text)
{
    double seconds = 0;
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    for (QString part : parts) {
        const std::optional<double> value = secondsFromText(part.replace(u',', u'.'));
        if (!value || *value < 0)
            return std::nullopt;
        seconds = seconds * 60 + *value;
    }
    return seconds;
}

std::optional<double> dateTimeSeconds(QString text, const QDateTime &start)
{
    text = text.trimmed().replace(u' ', u'T').replace(u'/', u'-').replace(u',', u'.');
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || !start.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(start.timeSpec()); // the file does not say: the recording's own clock
    return static_cast<double>(start.msecsTo(time)) / 1000;
}

} // namespace

TableTimes::TableTimes(const TableColumns &columns)
    : m_isStrict(false)
    , m_times(columns.times)
    , m_start(columns.start)
{
}

std::optional<double> TableTimes::place(const QString &text) const
{
    if (m_times == TableColumns::Times::DateTime)
        return dateTimeSeconds(text, m_start);
    if (m_times != TableColumns::Times::TimeOfDay)
        return length(text);
    const std::optional<double> clock = clockSeconds(text);
    if (!clock || !m_start.isValid())
        return std::nullopt;
    const double elapsed = *clock - m_start.time().msecsSinceStartOfDay() / 1000.0;
    return elapsed < 0 ? elapsed + day : elapsed;
}

// Beside times of the clock, lengths may be of either form.
std::optional<double> TableTimes::length(const QString &text) const
{
    if (m_isStrict)
        return secondsFromText(text);
    const bool isNumber =
        m_times == TableColumns::Times::Seconds || m_times == TableColumns::Times::Milliseconds;
    if (!isNumber && text.contains(u':'))
        return clockSeconds(text);
    const std::optional<double> value = secondsFromText(QString(text).replace(u',', u'.'));
    return value && m_times == TableColumns::Times::Milliseconds ? std::optional(*value / 1000) : value;
}

} // namespace edgescope
