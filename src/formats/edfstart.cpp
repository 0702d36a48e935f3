// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/edfstart.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace edgescope {
namespace {

// Three numbers of two digits, whatever stands between them.
std::optional<std::array<int, 3>> threeNumbers(const QByteArray &field)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(\\d{1,2})\\s*\\D\\s*(\\d{1,2})\\s*\\D\\s*(\\d{1,2})\\s*$"));
    const auto match = pattern.match(QString::fromLatin1(field));
    if (!match.hasMatch())
        return std::nullopt;
    return std::array<int, 3>{match.captured(1).toInt(), match.captured(2).toInt(),
                              match.captured(3).toInt()};
}

// The two digits of the year reach from 1985 to 2084.
QDate shortDate(const QByteArray &field)
{
    const auto numbers = threeNumbers(field);
    if (!numbers)
        return {};
    const int year = (*numbers)[2] + ((*numbers)[2] >= 85 ? 1900 : 2000);
    return QDate(year, (*numbers)[1], (*numbers)[0]);
}

// EDF+ repeats the date with all digits of its year and English months. "X" hides it.
QDate longDate(const QByteArray &recording, bool &isHidden)
{
    static const QRegularExpression pattern(
        QStringLiteral("^Startdate\\s+(?:(X)\\b|(\\d{1,2})-([A-Z]{3})-(\\d{4}))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList months =
        QStringLiteral("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC").split(u' ');
    const auto match = pattern.match(QString::fromLatin1(recording));
    isHidden = !match.captured(1).isEmpty();
    const auto month = static_cast<int>(months.indexOf(match.captured(3).toUpper())) + 1;
    return QDate(match.captured(4).toInt(), month, match.captured(2).toInt());
}

} // namespace

QDateTime edfStart(const EdfStartFields &fields, std::vector<Note> &notes)
{
    bool isHidden = false;
    QDate date = longDate(fields.recording, isHidden);
    const QDate stated = shortDate(fields.date);
    if (isHidden && (!stated.isValid() || stated == QDate(1985, 1, 1)))
        return {};
    const bool agree = date.day() == stated.day() && date.month() == stated.month();
    if (date.isValid() && !agree)
        notes.push_back({Note::Severity::Information,
                         QCoreApplication::translate("EdfReader",
                                                     "The header's start date is “%1” in one place and %2 in "
                                                     "another; the second was taken.")
                             .arg(QString::fromLatin1(fields.date), date.toString(Qt::ISODate))});
    if (!date.isValid())
        date = stated;
    const auto clock = threeNumbers(fields.time);
    const QTime time = clock ? QTime((*clock)[0], (*clock)[1], (*clock)[2]) : QTime();
    if (!date.isValid() || !time.isValid()) {
        notes.push_back(
            {Note::Severity::Warning,
             QCoreApplication::translate("EdfReader", "The start “%1 %2” is no date and time; when the "
                                                      "recording was made is not known.")
                 .arg(QString::fromLatin1(fields.date), QString::fromLatin1(fields.time))});
        return {};
    }
    return QDateTime(date, time);
}

} // namespace edgescope
