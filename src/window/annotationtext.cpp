// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/annotationtext.h"

#include "annotations/annotationdocument.h"
#include "core/typography.h"
#include "views/numbertext.h"
#include "window/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace edgescope {
namespace {

constexpr double day = 86400;

// How many decimals a number has once it is rounded to the most that are wanted.
int decimalsOf(double value, int most)
{
    auto digits = std::llround(std::abs(value) * std::pow(10, most));
    int decimals = most;
    for (; decimals > 0 && digits % 10 == 0; digits /= 10)
        --decimals;
    return decimals;
}

template <typename Rows>
QString names(const Rows &all, const std::vector<int> &rows)
{
    QStringList result;
    for (const int row : rows)
        if (row >= 0 && row < static_cast<int>(all.size()))
            result << all[static_cast<std::size_t>(row)].label;
    return result.join(QStringLiteral(", "));
}

} // namespace

const std::vector<AnnotationKind> &annotationKinds()
{
    static const std::vector<AnnotationKind> kinds = {AnnotationKind::State,    AnnotationKind::Seizure,
                                                      AnnotationKind::PreIctal, AnnotationKind::PostIctal,
                                                      AnnotationKind::Artefact, AnnotationKind::Event};
    return kinds;
}

QString kindTitle(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::State:
        return QCoreApplication::translate("AnnotationText", "State");
    case AnnotationKind::Seizure:
        return QCoreApplication::translate("AnnotationText", "Seizure");
    case AnnotationKind::PreIctal:
        return QCoreApplication::translate("AnnotationText", "Pre-ictal");
    case AnnotationKind::PostIctal:
        return QCoreApplication::translate("AnnotationText", "Post-ictal");
    case AnnotationKind::Artefact:
        return QCoreApplication::translate("AnnotationText", "Artefact");
    case AnnotationKind::Event:
        break;
    }
    return QCoreApplication::translate("AnnotationText", "Event");
}

QString shortRaterName(const QString &rater)
{
    return rater.isEmpty() ? QCoreApplication::translate("AnnotationText", "file") : rater;
}

QString timeText(double seconds, const ClockAxis &clock, int mostDecimals)
{
    const double shown = clock.isClock ? clock.startOfDay + seconds : seconds;
    return clock.text(seconds, decimalsOf(shown, mostDecimals));
}

std::optional<double> typedTime(const QString &text, const Recording &recording, const ClockAxis &clock,
                                double near)
{
    std::optional<double> seconds = parseTime(text, recording, clock);
    if (seconds && clock.isClock && text.contains(u':'))
        *seconds += day * std::round((near - *seconds) / day);
    return seconds;
}

QString lengthText(double seconds, int mostDecimals)
{
    if (seconds == 0)
        return QCoreApplication::translate("AnnotationText", "moment");
    // Rounded first, so that 59.9999 s is a minute.
    const double factor = std::pow(10, mostDecimals);
    const double rounded = std::round(seconds * factor) / factor;
    const auto minutes = static_cast<std::int64_t>(rounded / 60);
    const double rest = std::round((rounded - 60 * static_cast<double>(minutes)) * factor) / factor;
    QStringList parts;
    if (minutes >= 60)
        parts << QString::number(minutes / 60) + narrowSpace + u'h';
    if (minutes % 60 > 0)
        parts << QString::number(minutes % 60) + narrowSpace + QStringLiteral("min");
    if (rest > 0 || parts.isEmpty()) {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        parts << locale.toString(rest, 'f', decimalsOf(rest, mostDecimals)) + narrowSpace + u's';
    }
    return leftToRight(parts.join(u' '));
}

std::optional<double> typedLength(const QString &text)
{
    const QString word = withoutIsolates(text).simplified();
    for (const QString &zero : {QStringLiteral("0"), QStringLiteral("0 s"), lengthText(0)})
        if (word.compare(withoutIsolates(zero), Qt::CaseInsensitive) == 0)
            return 0;
    return parseDuration(text);
}

QString confidenceText(const std::optional<double> &confidence)
{
    return confidence ? QLocale().toString(*confidence, 'g', 6)
                      : QCoreApplication::translate("AnnotationText", "none");
}

std::optional<TypedConfidence> typedConfidence(const QString &text)
{
    const QString word = text.trimmed();
    if (word.isEmpty() || word.compare(confidenceText({}), Qt::CaseInsensitive) == 0)
        return TypedConfidence{};
    bool isNumber = false;
    double value = word.toDouble(&isNumber);
    if (!isNumber)
        value = QLocale().toDouble(word, &isNumber);
    if (!isNumber || !(value >= 0 && value <= 1))
        return std::nullopt;
    return TypedConfidence{value};
}

QString channelNames(const Recording &recording, const std::vector<int> &rows)
{
    return names(recording.channels, rows);
}

QString unitNames(const Recording &recording, const std::vector<int> &rows)
{
    return names(recording.units, rows);
}

QString wholeText(const Annotation &annotation, const Recording &recording, const ClockAxis &clock)
{
    QStringList lines{QCoreApplication::translate("AnnotationText", "%1: %2")
                          .arg(kindTitle(annotation.kind), annotation.label)};
    lines << (annotation.range.isEmpty()
                  ? timeText(annotation.range.start, clock)
                  : QCoreApplication::translate("AnnotationText", "%1 to %2, %3")
                        .arg(timeText(annotation.range.start, clock), timeText(annotation.range.stop, clock),
                             lengthText(annotation.range.length())));
    lines << QCoreApplication::translate("AnnotationText", "Rater: %1").arg(raterName(annotation.rater));
    if (annotation.confidence)
        lines << QCoreApplication::translate("AnnotationText", "Confidence: %1")
                     .arg(confidenceText(annotation.confidence));
    if (!annotation.channels.empty())
        lines << QCoreApplication::translate("AnnotationText", "Channels: %1")
                     .arg(channelNames(recording, annotation.channels));
    if (!annotation.units.empty())
        lines << QCoreApplication::translate("AnnotationText", "Units: %1")
                     .arg(unitNames(recording, annotation.units));
    if (annotation.isFlagged)
        lines << QCoreApplication::translate("AnnotationText", "Flagged");
    if (!annotation.note.isEmpty())
        lines << annotation.note;
    return lines.join(u'\n');
}

} // namespace edgescope
