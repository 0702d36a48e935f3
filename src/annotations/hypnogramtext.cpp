// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/hypnogramtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace edgescope {
namespace {

constexpr double roundingSeconds = 1e-6;
const auto durationWord = QStringLiteral("*Duration_sec");
const auto unscored = QStringLiteral("Unscored");

} // namespace

std::vector<ExchangeFile> writeHypnogram(const PortableAnnotations &annotations, const ExchangeOptions &)
{
    QString lines;
    double place = 0;
    const auto addLine = [&](const QString &label, double stop) {
        lines += label + u'\t' + secondsText(stop) + u'\n';
        place = stop;
    };
    for (const Annotation *annotation : annotations.content.list.all()) {
        if (annotation->kind != AnnotationKind::State || annotation->range.stop <= place)
            continue;
        if (annotation->range.start > place + roundingSeconds)
            addLine(unscored, annotation->range.start);
        addLine(onOneLine(annotation->label), annotation->range.stop);
    }
    if (annotations.duration > place + roundingSeconds)
        addLine(unscored, annotations.duration);
    return {{QStringLiteral("txt"), (durationWord + u'\t' + secondsText(place) + u'\n' + lines).toUtf8()}};
}

QStringList lostInHypnogram(const PortableAnnotations &annotations)
{
    int overlapping = 0;
    double place = 0;
    for (const Annotation *annotation : annotations.content.list.all()) {
        if (annotation->kind != AnnotationKind::State)
            continue;
        overlapping += annotation->range.start < place - roundingSeconds;
        place = std::max(place, annotation->range.stop);
    }
    if (overlapping == 0)
        return {};
    return {QCoreApplication::translate("AnnotationExchange",
                                        "%n state(s) begin before the start or before another one ends; they "
                                        "are cut. Choose one rater.",
                                        nullptr, overlapping)};
}

bool recognisesHypnogram(const QByteArray &beginning)
{
    return beginning.startsWith(durationWord.toLatin1());
}

PortableAnnotations readHypnogram(const QByteArray &bytes, const QString &)
{
    AnnotationCollector collector;
    double place = 0;
    double duration = 0;
    int skipped = 0;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts)) {
        static const QString white = QStringLiteral(" \t\r");
        const QString text = line.trimmed();
        qsizetype at = text.size();
        while (at > 0 && !white.contains(text[at - 1]))
            --at;
        const std::optional<double> stop = secondsFromText(text.mid(at));
        const QString label = text.left(at).trimmed();
        if (label == durationWord)
            duration = std::max(0.0, stop.value_or(0));
        if (label.startsWith(u'*') || text.startsWith(u'*'))
            continue;
        if (!stop || *stop < place || label.isEmpty()) {
            ++skipped;
            continue;
        }
        Annotation annotation;
        annotation.kind = AnnotationKind::State;
        annotation.range = {place, *stop};
        annotation.label = label;
        place = *stop;
        if (label.compare(unscored, Qt::CaseInsensitive) != 0)
            collector.add(std::move(annotation));
    }
    PortableAnnotations result = collector.portable();
    result.duration = std::max(duration, place);
    if (skipped > 0)
        result.notices << QCoreApplication::translate(
            "AnnotationExchange", "%n line(s) without a state and a later end were left out.", nullptr,
            skipped);
    return result;
}

} // namespace edgescope
