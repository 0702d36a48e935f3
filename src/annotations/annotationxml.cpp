// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/annotationxml.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace edgescope {
namespace {

const auto listName = QStringLiteral("annotationlist");
const auto entryName = QStringLiteral("annotation");
const auto onsetName = QStringLiteral("onset");
const auto durationName = QStringLiteral("duration");
const auto descriptionName = QStringLiteral("description");

// XML 1.0 has no place for most control characters; a reader makes a line feed of a carriage return.
QString allowed(QString text)
{
    for (QChar &character : text)
        if (character < u' ' && character != u'\t' && character != u'\n')
            character = u' ';
    return text;
}

void writeEntry(QXmlStreamWriter &xml, const Annotation &annotation, const QString &text)
{
    xml.writeStartElement(entryName);
    xml.writeTextElement(onsetName, secondsText(annotation.range.start));
    xml.writeTextElement(durationName, secondsText(annotation.range.stop - annotation.range.start));
    xml.writeTextElement(descriptionName, allowed(text));
    xml.writeEndElement();
}

// Adds the annotation at which the reader stands. False when it has no readable onset.
bool readEntry(QXmlStreamReader &xml, AnnotationCollector &collector)
{
    std::optional<double> onset;
    double duration = 0;
    Annotation annotation;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (name == onsetName)
            onset = secondsFromText(text);
        else if (name == durationName)
            duration = std::max(0.0, secondsFromText(text).value_or(0));
        else if (name == descriptionName)
            annotation.label = text;
    }
    if (!onset)
        return false;
    annotation.range = {*onset, *onset + duration};
    if (const qsizetype at = annotation.label.indexOf(channelLinkMark); at >= 0) {
        const QString channel = annotation.label.mid(at + channelLinkMark.size());
        annotation.label.truncate(at);
        if (!channel.isEmpty())
            annotation.channels = {collector.channelRow(channel)};
    }
    annotation.kind = usualKind(annotation.label);
    collector.add(std::move(annotation));
    return true;
}

} // namespace

std::vector<ExchangeFile> writeAnnotationXml(const PortableAnnotations &annotations, const ExchangeOptions &)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(listName);
    for (const Annotation *annotation : annotations.content.list.all()) {
        const QStringList channels = annotations.namesOf(annotation->channels);
        if (channels.isEmpty())
            writeEntry(xml, *annotation, annotation->label);
        for (const QString &channel : channels)
            writeEntry(xml, *annotation, annotation->label + channelLinkMark + channel);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return {{QStringLiteral("xml"), bytes}};
}

QStringList lostInAnnotationXml(const PortableAnnotations &annotations)
{
    const std::vector<const Annotation *> all = annotations.content.list.all();
    const auto changed = std::count_if(all.begin(), all.end(), [](const Annotation *annotation) {
        return allowed(annotation->label) != annotation->label || annotation->label.contains(channelLinkMark);
    });
    if (changed == 0)
        return {};
    return {QCoreApplication::translate("AnnotationExchange",
                                        "%n label(s) with control characters or “@@” are not kept as they "
                                        "are.",
                                        nullptr, int(changed))};
}

bool recognisesAnnotationXml(const QByteArray &beginning)
{
    return beginning.trimmed().startsWith('<') && beginning.contains("<annotationlist");
}

PortableAnnotations readAnnotationXml(const QByteArray &bytes, const QString &)
{
    QXmlStreamReader xml(bytes);
    AnnotationCollector collector;
    int skipped = 0;
    if (!xml.readNextStartElement() || xml.name() != listName)
        throw Error(QCoreApplication::translate("AnnotationExchange", "It is no list of annotations."));
    while (xml.readNextStartElement()) {
        if (xml.name() == entryName)
            skipped += !readEntry(xml, collector);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        throw Error(QCoreApplication::translate("AnnotationExchange", "Line %1 is damaged (%2).")
                        .arg(xml.lineNumber())
                        .arg(xml.errorString()));
    collector.joinChannels();
    PortableAnnotations result = collector.portable();
    if (skipped > 0)
        result.notices << QCoreApplication::translate(
            "AnnotationExchange", "%n annotation(s) without an onset in seconds were left out.", nullptr,
            skipped);
    return result;
}

} // namespace edgescope
